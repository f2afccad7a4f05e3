"""The rooms of the parser are entered by their doors: what a room does not export is its own business.

The tests keep to it too: only those of a room, which stand in its name, look inside it; those of the words look at the
patterns that are built of them.
"""

from __future__ import annotations

import ast
from pathlib import Path

import loaders.parsing
from tests.tables import every_row

ROOT = Path(loaders.parsing.__file__).parent
SOURCES = [
    path
    for package in ("graph", "loaders", "queries", "minutegraph")
    for path in (ROOT.parents[1] / package).rglob("*.py")
]
TESTS = ROOT.parents[1] / "tests"
MIRROR = TESTS / "parsing"
ROOMS = sorted(path.parent.name for path in ROOT.glob("*/__init__.py"))


def past_the_door(path: Path, house: Path = ROOT) -> list[str]:
    """The modules inside a room of the parser, or a room of that room, that a file outside of it imports.

    ``house`` holds the rooms that the file may stand in: those of the parser, or those of its tests.
    """
    depth = 1 if house == MIRROR else None
    source = path.read_text("utf-8")
    if "from loaders.parsing." not in source:
        return []
    imports = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom)]
    return [
        node.module
        for node in imports
        if node.module
        and node.module.startswith("loaders.parsing.")
        and node.module.count(".") > 2
        and house.joinpath(*node.module.split(".")[2:-1][:depth]) not in path.parents
    ]


def test_rooms_are_entered_by_their_doors() -> None:
    found = {str(path.relative_to(ROOT.parents[1])): modules for path in SOURCES if (modules := past_the_door(path))}
    assert found == {}


def test_tests_enter_rooms_by_their_doors_but_for_those_of_the_room() -> None:
    paths = [path for path in TESTS.rglob("*.py") if MIRROR / "words" not in path.parents]
    found = {str(path.relative_to(TESTS)): modules for path in paths if (modules := past_the_door(path, MIRROR))}
    assert found == {}


def test_tests_have_the_rooms_of_the_parser() -> None:
    assert {path.parent.name for path in MIRROR.glob("*/__init__.py")} == {*ROOMS} - {"context"}


@every_row("room", ROOMS)
def test_a_room_tells_what_it_reads_and_exports(room: str) -> None:
    module = __import__(f"loaders.parsing.{room}", fromlist=["__all__"])
    assert module.__doc__ and module.__all__
