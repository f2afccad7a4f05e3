"""The graph is the same in every run of the program: nothing in it hangs on the order of a set."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.load.conftest import SAMPLES

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
COUNCILS = ("alderbourne", "kelverton")
# Prints the digest of each council's graph: each in a graph of its own.
_PROGRAM = """
import hashlib, sys
from pathlib import Path
from graph.exports.canonical import canonical
from minutegraph.app.loading.documents import load
from minutegraph.app.places import open_graph
folder, *councils = map(Path, sys.argv[1:])
for council in councils:
    with open_graph(folder / council.name) as graph:
        load(graph, [council], jobs=0)
        written = canonical(graph)
        assert "RECURS_AS" in written
        print(hashlib.sha256(written.encode()).hexdigest())
"""


def test_the_order_of_sets_makes_no_difference(tmp_path: Path) -> None:
    digests = set()
    for seed in ("1", "2", "3"):
        folders = [str(SAMPLES / council) for council in COUNCILS]
        command = [sys.executable, "-c", _PROGRAM, str(tmp_path / seed), *folders]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        written = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True).stdout
        told = written.split()
        assert len(set(told)) == len(COUNCILS)
        digests.add(tuple(told))
    assert len(digests) == 1
