"""The rooms of the parser are entered by their doors: what a room does not export is its own business."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import loaders.parsing

ROOT = Path(loaders.parsing.__file__).parent
SOURCES = [
    path
    for package in ("graph", "loaders", "queries", "minutegraph")
    for path in (ROOT.parents[1] / package).rglob("*.py")
]
ROOMS = sorted(path.parent.name for path in ROOT.glob("*/__init__.py"))


def past_the_door(path: Path) -> list[str]:
    """The modules inside a room of the parser, or a room of that room, that a file outside of it imports."""
    imports = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)]
    return [
        node.module
        for node in imports
        if node.module
        and node.module.startswith("loaders.parsing.")
        and node.module.count(".") > 2
        and ROOT.joinpath(*node.module.split(".")[2:-1]) not in path.parents
    ]


def test_rooms_are_entered_by_their_doors() -> None:
    found = {str(path.relative_to(ROOT.parents[1])): modules for path in SOURCES if (modules := past_the_door(path))}
    assert found == {}


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_tells_what_it_reads_and_exports(room: str) -> None:
    module = __import__(f"loaders.parsing.{room}", fromlist=["__all__"])
    assert module.__doc__ and module.__all__
