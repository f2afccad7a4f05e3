"""The names that are kept apart from the declarations, so that who only reads a graph need not import these."""

from __future__ import annotations

import subprocess
import sys

from graph.schema import NODES, RELATIONSHIPS, Broader, Runs
from graph.schema.names import LABELS, LISTS, SHARED, TYPES, WITHOUT_PLACE


def test_the_names_are_those_of_the_declarations() -> None:
    assert tuple(NODES) == LABELS
    assert tuple(label for label, node in NODES.items() if node.shared) == SHARED
    assert tuple(RELATIONSHIPS) == TYPES
    derived = (name for name, kind in RELATIONSHIPS.items() if kind.derived or kind in (Broader, Runs))
    assert tuple(derived) == WITHOUT_PLACE
    properties = (field for kind in (*NODES.values(), *RELATIONSHIPS.values()) for field in kind.model_fields.items())
    assert tuple(dict.fromkeys(name for name, one in properties if "tuple" in str(one.annotation))) == LISTS


def test_who_only_asks_does_not_import_what_only_writing_needs() -> None:
    modules = "minutegraph.app.questions.asking, minutegraph.app.places, graph.portability"
    asked = f"import sys, {modules}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    assert "pydantic" not in loaded
    assert "loaders.pipeline" not in loaded
