"""The program's own options are taken before and behind the command."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    "arguments",
    [
        ("--graph", "GRAPH", "stats"),
        ("stats", "--graph", "GRAPH"),
        ("stats", "--graph=GRAPH", "--format", "table"),
        ("query", "boards", "--graph", "GRAPH", "--limit", "3"),
        ("facts", "list", "--graph", "GRAPH"),
    ],
)
def test_the_graph_may_be_named_anywhere(run: Run, samples_graph: Path, arguments: tuple[str, ...]) -> None:
    ended = run(*(one.replace("GRAPH", str(samples_graph)) for one in arguments))
    assert (ended.code, ended.err.partition("no graph")[1]) == (0, "")


def test_what_stands_behind_two_dashes_is_no_option(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "search", "--", "--graph")
    assert "requires an argument" not in ended.err
    assert "no graph in" not in ended.err


def test_an_option_without_its_value_is_named(run: Run) -> None:
    ended = run("stats", "--graph")
    assert ended.code == 2
    assert "Option '--graph' requires an argument." in ended.err
