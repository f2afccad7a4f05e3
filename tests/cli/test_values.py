"""Values of options that are plainly right need no pydantic; all others are refused in the words as ever."""

from __future__ import annotations

import subprocess
import sys

import pytest

_LOADED = """
import sys
from minutegraph.cli.main import main
sys.argv = ["minutegraph", *sys.argv[1:]]
try:
    main()
except SystemExit as ended:
    print("ended with", ended.code)
print("pydantic is loaded:", "pydantic" in sys.modules)
"""


def _run(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _LOADED, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=True
    )
    return done.stdout.decode()


@pytest.mark.parametrize(
    "arguments",
    [
        ("--version",),
        ("--help",),
        ("stats", "--help"),
        ("stats",),
        ("query", "boards", "--limit", "3"),
        ("actions", "--status", "open"),
        ("facts", "list", "--help"),
    ],
)
def test_a_short_command_does_without_pydantic(arguments: tuple[str, ...], tmp_path: object) -> None:
    assert "pydantic is loaded: False" in _run("--graph", f"{tmp_path}/none", *arguments)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("show", "x", "--page", "0"), "it must be at least 1"),
        (("show", "x", "--page", "-7"), "it must be at least 1"),
        (("query", "boards", "--limit", "many"), "a whole number is needed"),
        (("query", "boards", "--limit", "2.5"), "a whole number is needed"),
        (("query", "boards", "--timeout", "soon"), "a number is needed"),
        (("query", "boards", "--format", "xlsy"), "there is no xlsy"),
    ],
)
def test_what_is_not_plainly_right_is_refused_in_our_words(
    arguments: tuple[str, ...], told: str, tmp_path: object
) -> None:
    answer = _run("--graph", f"{tmp_path}/none", *arguments)
    assert told in answer
    assert "ended with 2" in answer


def test_a_number_may_be_written_with_a_point_or_without(tmp_path: object) -> None:
    for seconds in ("3", "3.0", "0.5"):
        answer = _run("--graph", f"{tmp_path}/none", "query", "boards", "--timeout", seconds)
        assert "a number is needed" not in answer
        assert "there is no graph" in answer
