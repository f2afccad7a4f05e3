"""Whatever takes a name takes it as people write it, and tells where there is none: every command, query and function.

Commands are asked where their completion offers names, queries where a parameter is of a type of names, functions
where a parameter is called after what it names: what is added is asked, too.
"""

from __future__ import annotations

import inspect
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import typer
from typer.main import get_command

import minutegraph
from minutegraph.cli.application import app
from queries.catalog import CATALOG
from queries.values import NAMES
from tests.cli.conftest import Run
from tests.names import KIND, MISSED, NOBODY, WRITTEN

NAME = "NAME"  # stands for the name in a command's words
OF_AN_ITEM = ("facts", "reject", "--topic")
MEETING = "meeting:alderbourne-county-council/childrens-scrutiny-committee/2021-11-09"
ITEM = "MATCH (i:AgendaItem)-[:DISCUSSES]->(:Topic {name: 'School exclusions'}) RETURN i.id AS id ORDER BY id LIMIT 1"
# What else a command has to be given, by its parameter's name.
OTHERS: dict[tuple[str, ...], dict[str, tuple[str, ...]]] = {
    ("search",): {"words": ("home",)},
    ("draw",): {"what": ("attendance",), "output": ("drawn.svg",)},
    ("compare",): {"one": ("Children's Trust Board",), "other": ("Children's Trust Board",)},
    ("people", "merge"): {"first": ("Lionel Grice",), "second": ("Lionel Grice",)},
    ("people", "split"): {"parts": ("Lionel Grice",)},
    ("boards", "merge"): {"first": ("Children's Trust Board",), "second": ("Children's Trust Board",)},
    ("boards", "split"): {"parts": ("Children's Trust Board",)},
    ("facts", "set"): {"thing": (MEETING,), "values": ("status=absent",)},
    ("facts", "reject"): {"thing": (MEETING,)},
}
ALSO: dict[tuple[str, ...], tuple[str, ...]] = {("people", "forget"): ("--yes",)}
CHANGING = tuple(path for path in (*OTHERS, *ALSO) if len(path) > 1)
GIVEN = {
    "holder": "Lionel Grice",
    "board": "Children's Trust Board",
    "topic": "EHE",
    "person": "Lionel Grice",
    "date": "2021-12-09",
}
READING = ("extract", "load", "load_council", "sync", "unload")  # what they are given is no name of the graph yet
NO_NAMES: tuple[tuple[str, str], ...] = (("search", "topic"),)  # whether the words are a topic
ARGUMENTS = {"words": "home", "what": "attendance", "thing": "Children's Trust Board", "topic": "EHE"}


class Place(NamedTuple):
    """A command's words, in one of which it takes a name, and what that names."""

    words: tuple[str, ...]
    kind: str

    def named(self, name: str) -> list[str]:
        """The words with this name."""
        return [name if word is NAME else word for word in self.words]

    def of(self, item: str) -> Place:
        """The same of an item where it is of a meeting."""
        return self._replace(words=tuple(item if word == MEETING else word for word in self.words))

    def __str__(self) -> str:
        return " ".join(self.words)


def _commands(
    command: Any, context: typer.Context, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Any, typer.Context]]:
    yield path, command, context
    for name in command.list_commands(context) if hasattr(command, "list_commands") else ():
        below = command.get_command(context, name)
        yield from _commands(below, typer.Context(below, parent=context, info_name=name), (*path, name))


def _places(graph: Path) -> list[Place]:
    """Every place where a command takes a name, as what the shell completes there tells."""
    root: Any = get_command(app)
    context = root.make_context("minutegraph", ["--graph", str(graph), "stats"], resilient_parsing=True)
    with minutegraph.open_graph(graph) as store:
        item = str(minutegraph.cypher(store, ITEM).one()["id"])
    found = [
        _place(path, command, parameter, kind)
        for path, command, below in _commands(root, context)
        for parameter in command.params
        for kind in ("board", "person", "topic", "council")
        if parameter.shell_complete(below, WRITTEN[kind][0][:-2])
    ]
    return [place.of(item) if {*OF_AN_ITEM} <= {*place.words} else place for place in found]


def _place(path: tuple[str, ...], command: Any, asked: Any, kind: str) -> Place:
    """How the command is asked with a name as its parameter ``asked``, and with all else that it has to have."""
    words = list(path)
    others = OTHERS.get(path, {})
    for parameter in command.params:
        if parameter is asked:
            words += [NAME] if parameter.param_type_name == "argument" else [parameter.opts[0], NAME]
        elif parameter.required:
            assert parameter.name in others, f"{' '.join(path)} needs {parameter.name}: say in OTHERS what it is given"
            given = others[parameter.name]
            words += [*given] if parameter.param_type_name == "argument" else [parameter.opts[0], *given]
    return Place((*words, *ALSO.get(path, ())), kind)


def test_every_command_that_takes_a_name(run: Run, samples_graph: Path, tmp_path: Path) -> None:
    found = _places(samples_graph)
    assert len({place.words for place in found}) > 20
    wrong: list[str] = []
    for place in found:
        for typed, near in ((MISSED[place.kind], True), (NOBODY, False)):
            ended = run("--graph", samples_graph, *place.named(typed))
            if (ended.code, ended.out) != (2, "") or not _tells(ended.err, typed, near=near):
                wrong.append(f"{place} {typed}: {ended.code} {ended.out[:80]}{ended.err[:200]}")
    assert not wrong, "\n".join(wrong)


def test_every_command_takes_a_name_as_people_write_it(run: Run, samples_graph: Path, tmp_path: Path) -> None:
    wrong: list[str] = []
    for place in _places(samples_graph):
        changes = place.words[:2] in CHANGING
        name, written = WRITTEN[place.kind]
        expected: tuple[int, str] | None = None
        for number, typed in enumerate((name, *(written[:2] if changes else written))):
            graph = samples_graph
            if changes:
                graph = tmp_path / f"{'-'.join(place.words[:2])}-{number}"
                shutil.copytree(samples_graph, graph, dirs_exist_ok=True)
            ended = run("--graph", graph, *place.named(typed))
            answer = (ended.code, "" if changes else ended.out)
            expected = expected or answer
            if answer != expected or any(
                told in ended.err for told in (f"called {typed}", f"{typed} may be", f"{typed} of ")
            ):
                wrong.append(f"{place} {typed}: {ended.code} {ended.out[:80]}{ended.err[:200]}")
    assert not wrong, "\n".join(wrong)


NAMED = [(query, one.name, one.type) for query in CATALOG for one in CATALOG[query].parameters if one.type in NAMES]


@pytest.mark.parametrize(("query", "parameter", "kind"), NAMED)
def test_every_query_that_takes_a_name(run: Run, samples_graph: Path, query: str, parameter: str, kind: str) -> None:
    others = [
        f"-p{one.name}={GIVEN[one.type]}" for one in CATALOG[query].parameters if one.required and one.name != parameter
    ]
    name, written = WRITTEN[kind]
    asked = ["--graph", samples_graph, "query", query, *others, "-f", "json"]
    expected = run(*asked, "-p", f"{parameter}={name}")
    assert expected.code == 0
    for typed in written[:2]:
        ended = run(*asked, "-p", f"{parameter}={typed}")
        assert (typed, ended.code, ended.out) == (typed, 0, expected.out)
    for typed, near in ((MISSED[KIND[kind]], True), (NOBODY, False)):
        ended = run(*asked, "-p", f"{parameter}={typed}")
        assert (ended.code, ended.out) == (2, "")
        assert _tells(ended.err, typed, near=near)


def _functions() -> list[tuple[str, str, str]]:
    """The public functions that take a name: the function, its parameter, and what that names."""
    return [
        (name, parameter, KIND.get(parameter, "board"))
        for name in minutegraph.__all__
        if inspect.isfunction(function := getattr(minutegraph, name)) and name not in READING
        for parameter in inspect.signature(function).parameters
        if parameter in {*NAMES, "name", "thing", "other"} and (name, parameter) not in NO_NAMES
    ]


@pytest.mark.parametrize(("function", "parameter", "kind"), _functions())
def test_every_function_that_takes_a_name(samples_graph: Path, function: str, parameter: str, kind: str) -> None:
    kind = "person" if parameter == "name" else kind
    others = {
        one.name: ARGUMENTS[one.name]
        for one in list(inspect.signature(getattr(minutegraph, function)).parameters.values())[1:]
        if one.default is one.empty and one.kind is one.POSITIONAL_OR_KEYWORD and one.name != parameter
    }
    ask = getattr(minutegraph, function)
    name, written = WRITTEN[kind]
    with minutegraph.open_graph(samples_graph) as graph:
        expected = _answer(ask(graph, **others, **{parameter: name}))
        for typed in written:
            assert (typed, _answer(ask(graph, **others, **{parameter: typed}))) == (typed, expected)
        for typed in (MISSED[kind], NOBODY):
            with pytest.raises(minutegraph.MinutegraphError) as raised:
                ask(graph, **others, **{parameter: typed})
            assert typed in str(raised.value)


def _answer(given: Any) -> str:
    """What a function gave, in a form that two answers can be compared by."""
    table = getattr(given, "table", given)
    return str(getattr(table, "rows", getattr(given, "moves", table)))


def _tells(err: str, typed: str, *, near: bool) -> bool:
    """Whether a message says that there is no such name and, where one is spelled nearly so, which is meant."""
    said = " ".join(err.split())
    if "there is no" in said:  # of a meeting or an item, whose names are all told
        return typed in said
    return typed in said and ("Did you mean" in said if near else "holds no" in said)
