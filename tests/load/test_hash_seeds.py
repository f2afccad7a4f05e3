"""The graph is the same in every run of the program: nothing in it hangs on the order of a set."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.load.conftest import SAMPLES

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
_PROGRAM = """
import sys
from pathlib import Path
from graph.exports.canonical import canonical
from minutegraph.app.loading.documents import load
from minutegraph.app.places import open_graph
with open_graph(Path(sys.argv[1])) as graph:
    load(graph, sys.argv[2:], jobs=0)
    sys.stdout.write(canonical(graph))
"""


@pytest.mark.parametrize("council", ["alderbourne", "kelverton"])
def test_the_order_of_sets_makes_no_difference(council: str, tmp_path: Path) -> None:
    digests = set()
    for seed in ("1", "2", "3"):
        command = [sys.executable, "-c", _PROGRAM, str(tmp_path / seed), str(SAMPLES / council)]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        written = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True).stdout
        assert b"RECURS_AS" in written
        digests.add(hashlib.sha256(written).hexdigest())
    assert len(digests) == 1
