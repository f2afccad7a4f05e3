"""Patterns have names and stand in their room's modules: none is written inside of a function."""

import ast
from pathlib import Path

import loaders.parsing
from tests.tables import every_row

ROOT = Path(loaders.parsing.__file__).parent
ASKING = {"compile", "search", "match", "fullmatch", "sub", "split", "findall", "finditer"}


def is_written(pattern: ast.expr) -> bool:
    """Whether a pattern is known before the function is called: what is made of its arguments has to be made there."""
    if isinstance(pattern, ast.JoinedStr):
        made_of = [node.id for node in ast.walk(pattern) if isinstance(node, ast.Name)]
        return all(name.isupper() for name in made_of)
    return isinstance(pattern, ast.Constant)


@every_row("path", sorted(str(path.relative_to(ROOT)) for path in ROOT.rglob("*.py")))
def test_no_pattern_is_written_inside_a_function(path: str) -> None:
    source = (ROOT / path).read_text("utf-8")
    if "re." not in source:
        return
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    calls = [node for function in functions for node in ast.walk(function) if isinstance(node, ast.Call)]
    written = [
        ast.unparse(call)
        for call in calls
        if isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id == "re"
        and call.func.attr in ASKING
        and is_written(call.args[0])
    ]
    assert written == []
