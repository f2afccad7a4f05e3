from __future__ import annotations

import pytest

from graph.identity.evidence import Evidence
from graph.identity.judgements import Judgements, parse
from graph.identity.matching.board_suggestions import suggest_boards, suggest_members


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
        ("Cabinet", "Cabinet", "the same name"),
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


def member(name: str, title: str | None = None) -> Evidence:
    return Evidence(names=frozenset({name}), honorifics=frozenset({title} if title else ()), boards=frozenset({"x"}))


@pytest.mark.parametrize(
    ("one", "other", "offered"),
    [
        (member("John Smith"), member("J. Smith"), True),
        (member("John Smith"), member("John Smith"), True),
        (member("Jolly", "Councillor"), member("Jolly", "Councillor"), True),
        (member("John Smith"), member("Mary Smith"), False),
        (member("John Smith"), member("John Smythe-Holt"), False),
    ],
)
def test_members_of_boards_that_may_be_one_are_offered_too(one: Evidence, other: Evidence, offered: bool) -> None:
    [boards] = suggest_boards({"a": board("Winter Roads Forum"), "b": board("Spring Roads Forum")})
    found = suggest_members(boards, {"p": one}, {"q": other}, Judgements())
    assert [match.pair for match in found] == ([{"p", "q"}] if offered else [])
    assert all("their boards may be one" in match.reasons and match.score < 1 for match in found)
    assert suggest_members(boards, {"p": one}, {"q": other}, parse("different p q")) == []


def test_a_name_without_its_place_says_nothing_of_a_board_whose_place_is_known() -> None:
    known = Evidence(names=frozenset({"Parish Council", "Wexley Parish Council"}))
    assert suggest_boards({"a": known, "b": board("Holmby Parish Council")}) == []
    assert suggest_boards({"a": known, "b": board("Autumn Wexley Parish Council")})
