from __future__ import annotations

import pytest

from graph.identity.evidence import Evidence
from graph.identity.matching.board_suggestions import suggest_boards


def board(name: str, *people: str, council: str | None = None) -> Evidence:
    return Evidence(names=frozenset({name}), people=frozenset(people), councils=frozenset({council} if council else ()))


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Summer Paediatric Group", "Autumn Paediatric Group", "season"),
        ("Paediatric Group", "Spring Paediatric Group", "season"),
        ("2030 Roads Forum", "2031 Roads Forum", "season"),
        ("Annual Roads Forum", "Roads Forum", "season"),
        ("Parish Council", "Wexley Parish Council", "ends with"),
        ("Rodes Forum North", "Roads Forum North", "spelled"),
    ],
)
def test_boards_that_may_be_one_are_suggested(one: str, other: str, reason: str) -> None:
    [match] = suggest_boards({"a": board(one), "b": board(other)})
    assert reason in match.reasons[0]
    [together] = suggest_boards({"a": board(one, "p", "q"), "b": board(other, "p", "q")})
    assert together.score > match.score


@pytest.mark.parametrize(
    ("one", "other"),
    [("Roads Forum", "Housing Panel"), ("North Roads Forum", "Audit Committee"), ("Spring Hill Board", "Cabinet")],
)
def test_others_are_not(one: str, other: str) -> None:
    assert suggest_boards({"a": board(one), "b": board(other)}) == []


def test_boards_of_two_councils_are_two() -> None:
    boards = {"a": board("Cabinet", council="org:alton"), "b": board("Cabinet", council="org:upton")}
    assert suggest_boards(boards) == []
