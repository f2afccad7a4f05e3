"""Motions whose words stand below who moved them, and proposals that a short verdict behind them settles."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

HEAD = (
    "Upton Town Council\n\nMinutes of the meeting held on 4 May 2022\n\n"
    "Present: Councillors Ann Ashe (Chair), Bob Brook, Carl Cole.\n\n1. Seats\n\n"
)
NEXT = "\n\nMembers thanked the clerk.\n\n2. Bins\n\nNone.\n\n3. Lamps\n\nNone.\n"


def decided(text: str) -> list[tuple[str, list[str], list[str]]]:
    """Words, movers and seconders of all that was decided."""
    return [
        (one.text, [who.as_written for who in one.movers], [who.as_written for who in one.seconders])
        for item in minutes(f"{HEAD}{text}{NEXT}").items
        for one in item.decisions
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It was;\n\nProposed by Councillor B. Brook\nSeconded by Councillor C. Cole\n\nAND AGREED\n\n"
         "“To elect Councillor Ashe as Chair of the District.”", "To elect Councillor Ashe as Chair of the District."),
        ("Proposed by: Cllr Bob Brook\nSeconded by: Cllr Carl Cole\n\nAnd unanimously resolved:\n\n"
         "That the seats be painted green.", "That the seats be painted green."),
        ("It was PROPOSED BY:   Cllr. Bob Brook\n\n   SECONDED BY:   Cllr. Carl Cole\n\n"
         "That three seats be bought.", "That three seats be bought."),
        ("Proposed by Cllr Brook, seconded by Cllr Cole and resolved:\n\nTo buy three seats.", "To buy three seats."),
    ],
)  # fmt: skip
def test_words_of_a_motion_below_who_moved(text: str, words: str) -> None:
    ((told, movers, seconders),) = decided(text)
    assert words in told
    assert [one.split()[-1] for one in (*movers, *seconders)] == ["Brook", "Cole"]


@pytest.mark.parametrize(
    "text",
    [
        "Proposed by Cllr Brook, seconded by Cllr Cole that the seats be painted. Agreed.\n\nThat was long overdue.",
        "It was proposed by Cllr Brook and seconded by Cllr Cole to buy a seat. Carried.\n\nTo date two were given.",
    ],
)
def test_the_next_paragraph_is_no_part_of_a_motion_with_words_of_its_own(text: str) -> None:
    assert not any("overdue" in words or "To date" in words for words, _, _ in decided(text))


@pytest.mark.parametrize(
    ("text", "mover"),
    [
        ("Cllr Brook proposed that two seats be bought. This was agreed.", ["Brook"]),
        ("It was proposed by Cllr Cole that the seats stay. This was agreed unanimously.", ["Cole"]),
        ("Two seats are to be bought. This was agreed.", []),
    ],
)
def test_who_proposed_what_a_verdict_behind_settles(text: str, mover: list[str]) -> None:
    ((_, movers, _),) = decided(text)
    assert [one.split()[-1] for one in movers] == mover
