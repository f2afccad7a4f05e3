"""The names that are kept apart from the declarations, so that who only reads a graph need not import these."""

from __future__ import annotations

import subprocess
import sys

from graph.schema import NODES, RELATIONSHIPS
from graph.schema.names import LABELS, SHARED, TYPES


def test_the_names_are_those_of_the_declarations() -> None:
    assert tuple(NODES) == LABELS
    assert tuple(label for label, node in NODES.items() if node.shared) == SHARED
    assert tuple(RELATIONSHIPS) == TYPES


def test_who_only_asks_does_not_import_what_only_writing_needs() -> None:
    asked = "import sys, minutegraph.app.questions.asking, minutegraph.app.places; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    assert "pydantic" not in loaded
    assert "loaders.pipeline" not in loaded
