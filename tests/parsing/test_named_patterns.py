"""Patterns have names and stand in their room's modules: none is written inside of a function."""

import ast
from pathlib import Path

import pytest

import loaders.parsing

ROOT = Path(loaders.parsing.__file__).parent
ROOMS = ("attendance", "forms", "words")  # those that were gone through
PATHS = [path for room in ROOMS for path in (ROOT / room).rglob("*.py")]
ASKING = {"compile", "search", "match", "fullmatch", "sub", "split", "findall", "finditer"}


@pytest.mark.parametrize(
    "path",
    [path for room in ROOMS for path in (ROOT / room).rglob("*.py")],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_no_pattern_is_written_inside_a_function(path: Path) -> None:
    functions = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)]
    calls = [node for function in functions for node in ast.walk(function) if isinstance(node, ast.Call)]
    written = [
        ast.unparse(call)
        for call in calls
        if isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id == "re"
        and call.func.attr in ASKING
        and isinstance(call.args[0], ast.Constant | ast.JoinedStr)
    ]
    assert written == []
