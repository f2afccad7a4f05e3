"""The completion that ``--show-completion`` gives bash really completes commands, subcommands, options and values."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BESIDE_PYTHON = Path(sys.executable).parent  # where the program is installed
SCRIPT = """
eval "$(minutegraph --show-completion)"
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
"$(complete -p minutegraph | sed 's/.*-F \\([^ ]*\\) .*/\\1/')" minutegraph
printf '%s\\n' "${COMPREPLY[@]}"
"""


def completed(*words: str) -> list[str]:
    """What bash would put in the place of the last word."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("there is no bash here")
    environment = {**os.environ, "PATH": f"{BESIDE_PYTHON}{os.pathsep}{os.environ['PATH']}", "SHELL": bash}
    ended = subprocess.run(
        [bash, "--norc", "-c", SCRIPT, bash, *words], capture_output=True, text=True, env=environment, check=True
    )
    return ended.stdout.splitlines()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("minutegraph", "act"), ["actions"]),
        (("minutegraph", "actions", "--stat"), ["--status"]),
        (("minutegraph", "people", "for"), ["forget"]),
        (("minutegraph", "facts", "rej"), ["reject"]),
        (("minutegraph", "people", "--boa"), ["--board"]),
        (("minutegraph", "query", "topics-f"), ["topics-first-raised"]),
        (("minutegraph", "actions", "--status", "unf"), ["unfinished"]),
        (
            ("minutegraph", "--graph", "{graph}", "actions", "--board", "Education"),
            [r"Education\ and\ Skills\ Scrutiny\ Panel"],
        ),
        (("minutegraph", "--graph", "{graph}", "people", "forget", "Lionel"), [r"Lionel\ Grice"]),
        (("minutegraph", "--graph", "{graph}", "people", "forget", "'Lionel"), ["Lionel Grice"]),
        (
            ("minutegraph", "--graph", "{graph}", "trace", "'Elective home education r"),
            ["Elective home education register and the health record"],
        ),
        (("minutegraph", "--graph", "{graph}", "people", "Lionel"), [r"Lionel\ Grice"]),
        (("minutegraph", "--graph", "{graph}", "people", "'Lionel"), ["Lionel Grice"]),
        (("minutegraph", "--graph", "{graph}", "show", "Lionel"), [r"Lionel\ Grice"]),
        (
            ("minutegraph", "--graph", "{graph}", "show", "health-and-wellbeing-board-2021"),
            ["health-and-wellbeing-board-2021-12-09.txt"],
        ),
        (
            ("minutegraph", "--graph", "{graph}", "show", "doc-915fadfd69c7/i6/d"),
            [f"doc-915fadfd69c7/i6/d{n}" for n in (1, 2)],
        ),
        (("minutegraph", "--graph", "{graph}", "actions", "--holder", "Thessing"), [r"Thessing\ Surgery"]),
        (("minutegraph", "--graph", "no such graph", "trace", "E"), [""]),
        (("minutegraph", "zzz"), [""]),
    ],
)
def test_bash_completes(samples_graph: Path, words: tuple[str, ...], found: list[str]) -> None:
    assert completed(*(word.format(graph=samples_graph) for word in words)) == found


def test_all_commands_are_offered() -> None:
    assert {"load", "actions", "people", "trace", "export"} <= set(completed("minutegraph", ""))
