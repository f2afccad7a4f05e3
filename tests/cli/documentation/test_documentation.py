"""What the documentation shows is what happens: the README's commands with their output, the table of options."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import typer

from minutegraph.cli.application import app
from tests.cli.conftest import SAMPLES, Run
from tests.tables import every_row

ROOT = Path(__file__).parents[3]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
OPTIONS = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8").partition("## All options")[2]
# What is no command of ours, needs the network, or does not end by itself.
OTHERS = ("source ", "export ", "docker ", "minutegraph load https://", "minutegraph serve")


@dataclass
class Shown:
    """A command as a console block shows it, and the lines of output below it."""

    command: str
    output: list[str] = field(default_factory=list)


def shown(page: str) -> Iterator[Shown]:
    """The commands of a page's console blocks; what is indented below one goes on with it."""
    for block in re.findall(r"^```console\n(.*?)^```", page, re.MULTILINE | re.DOTALL):
        command: Shown | None = None
        for line in block.splitlines():
            if line.startswith("$ "):
                if command:
                    yield command
                command = Shown(line[2:])
            elif command and not command.output and line.startswith("    "):
                command.command += "\n" + line
            elif command:
                command.output.append(line)
        if command:
            yield command


COMMANDS = [one for one in shown(README) if one.command.startswith("minutegraph ")]


def arguments(command: str) -> list[str]:
    return shlex.split(command, comments=True)[1:]


def options_of(command: object, name: str = "") -> Iterator[tuple[str, set[str]]]:
    """Each command with its long options."""
    commands = getattr(command, "commands", None)
    if commands is None or name == "":
        yield name, {one for parameter in command.params for one in parameter.opts if one.startswith("--")}  # type: ignore[attr-defined]
    for below, its in (commands or {}).items():
        yield from options_of(its, f"{name} {below}".strip())


EACH_COMMAND = dict(options_of(typer.main.get_command(app)))
EACH_COMMAND.pop("people", None)


@pytest.fixture
def folder(samples_graph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as a reader of the README has it: minutes, and the graph of ``make demo``."""
    for sample in SAMPLES.iterdir():
        if sample.is_dir():
            shutil.copytree(sample, tmp_path / "minutes" / sample.name)
    shutil.copytree(samples_graph, tmp_path / ".minutegraph")
    monkeypatch.setenv("MINUTEGRAPH_BASE", str(tmp_path / "minutes"))
    return tmp_path


def test_the_readme_has_commands() -> None:
    assert len(COMMANDS) >= 10
    assert sum(bool(one.output) for one in COMMANDS) == 3
    for one in (*shown(README), *shown(CONTRIBUTING)):
        assert one.command.startswith(("minutegraph ", "make ", ".ci/run", *OTHERS)), one.command


@pytest.mark.parametrize("one", COMMANDS, ids=lambda one: " ".join(arguments(one.command)[:2]))
def test_a_command_of_the_readme_does_what_is_shown(run: Run, folder: Path, one: Shown) -> None:
    if one.command.startswith(OTHERS):
        words = [word for word in arguments(one.command) if word.startswith("--")]
        assert set(words) <= EACH_COMMAND[arguments(one.command)[0]]
        return
    ended = run(*arguments(one.command))
    assert ended.code == 0, ended.err
    lines = iter([line.rstrip() for line in ended.out.splitlines()])
    for line in one.output:
        if line.strip() not in ("", "..."):
            assert line.rstrip() in lines, line  # in this order; what lies between may be left out


def test_the_targets_of_make_are_there() -> None:
    targets = re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    for page in (README, CONTRIBUTING):
        assert set(re.findall(r"\bmake ([a-z]+(?:-[a-z]+)*)", page)) <= {*targets}


@every_row("command", [name for name in EACH_COMMAND if name])
def test_every_option_is_in_the_table(command: str) -> None:
    [row] = re.findall(rf"^\| `{command}` \|(.*)\|$", OPTIONS, re.MULTILINE)
    assert set(re.findall(r"`(--[\w-]+)`", row)) == EACH_COMMAND[command]


def test_every_command_of_the_table_is_there() -> None:
    assert set(re.findall(r"^\| `([\w ]+)` \|", OPTIONS, re.MULTILINE)) == EACH_COMMAND.keys() - {""}
    for option in EACH_COMMAND[""]:
        assert f"`{option}`" in OPTIONS
