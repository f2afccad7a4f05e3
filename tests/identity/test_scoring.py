"""How surely two names are one person's, by what stands beside them: joined, offered, or apart."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.identity.evidence import Evidence
from graph.identity.matching.scoring import JOINED, OFFERED, candidate, score_pair
from tests.identity.world.evidence import person
from tests.tables import every_row

FORUM, PANEL = {"board": "forum"}, {"board": "panel"}
ABROAD: dict[str, Any] = {"board": "panel", "council": "upton"}
TRUST = {"organisation": "trust"}


@every_row(
    ("first", "second", "outcome", "reasons"),
    [
        (("Ann Lind", {}), ("Ann Lind", {}), "joined", "same name; same board"),
        (("Ann Lind", {}), ("Anne Lind", {}), "joined", "other spelling of the given name; same board"),
        (("Andy Hallett", {}), ("Andrew Hallett", {}), "joined", "short form of the given name; same board"),
        (("Ann Hallet", {}), ("Ann Hallett", {}), "joined",
         "same given name, surname spelled almost alike; same board"),
        (("Ann Lind", {}), ("Ann Lind", PANEL), "joined", "same name; same council"),
        (("Ann Lind", {"role": "Nurse"}), ("Ann Lind", PANEL | {"role": "Head Teacher"}), "offered",
         "same name; same council; other role"),
        (("Ann Lind", TRUST), ("Ann Lind", PANEL | {"organisation": "school"}), "offered",
         "same name; same council; other organisation"),
        (("Ann Lind", TRUST), ("Ann Lind", {"organisation": "school"}), "joined",
         "same name; same board; other organisation"),
        (("Councillor Ann Lind", {}), ("Councillor Ann Lind", PANEL), "joined",
         "same name; same council; both councillors"),
        (("Councillor Ann Lind", {}), ("Ann Lind", PANEL), "offered",
         "same name; same council; only one is called a councillor"),
        (("Councillor Ann Lind", {}), ("Councillor Ann Lind", ABROAD), "apart", "councillors of two councils"),
        (("Ann Lind", {}), ("Ann Lind", ABROAD), "offered", "same name"),
        (("Ann Lind", TRUST), ("Ann Lind", ABROAD | TRUST), "joined", "same name; same organisation"),
        (("Ann Lind", TRUST), ("Ann Lind", ABROAD | {"organisation": "school"}), "apart",
         "same name; other organisation"),
        (("Ann Hallet", TRUST | {"role": "Nurse"}), ("Ann Hallett", ABROAD | TRUST | {"role": "Nurse"}), "offered",
         "same given name, surname spelled almost alike; same organisation; same role; in another place"),
        (("A Lind", {}), ("Ann Lind", {}), "offered", "initial fits; same board"),
        (("Councillor Lind", {}), ("Councillor Ann Lind", {}), "offered", "surname only; same board; both councillors"),
        (("Ann Lind", {"year": 2004}), ("Ann Lind", PANEL), "offered", "same name; same council; years apart"),
        (("Mr Sam Lind", {}), ("Mrs Sam Lind", {}), "never", ""),
        (("Carl Lind", {}), ("Carla Lind", {}), "never", ""),
        (("Ann Lind", {}), ("Ann Lund", {}), "never", ""),
        (("Councillor Ann Lind", {"council": "", "organisation": "alton"}), ("Councillor Ann Lind", PANEL), "joined",
         "same name; same council; both councillors"),
        (("Ann Lind", {"council": "", "organisation": "alton", "role": "Nurse"}),
         ("Ann Lind", PANEL | {"role": "Nurse"}), "offered",
         "same name; organisation of the one runs the board of the other; same role"),
    ],
)  # fmt: skip
def test_cases(first: tuple[str, Any], second: tuple[str, Any], outcome: str, reasons: str) -> None:
    one, other = candidate("a", person(first[0], **first[1])), candidate("b", person(second[0], **second[1]))
    found = score_pair(one, other)
    assert found == score_pair(other, one)
    if outcome == "never":
        assert found is None
        return
    assert found is not None
    assert (found.first, found.second) == ("a", "b")
    told = "joined" if found.score >= JOINED else "offered" if found.score >= OFFERED else "apart"
    assert (told, found.reasons) == (outcome, found.reasons)
    for reason in reasons.split("; "):
        assert reason in found.reasons


def test_a_rare_name_counts_and_a_common_one() -> None:
    one, other = candidate("a", person("Ann Lind")), candidate("b", person("Ann Lind", **ABROAD))
    scores = {rarity: found.score for rarity in (-0.1, 0.0, 0.1) if (found := score_pair(one, other, rarity=rarity))}
    assert scores[-0.1] < scores[0.0] < scores[0.1] < JOINED


def test_the_fullest_names_are_compared_and_all_must_fit() -> None:
    both = person("Sam Lind") | person("Samuel Lind")
    assert candidate("a", both | person("S Lind")).spellings == candidate("a", both).spellings
    assert score_pair(candidate("a", both), candidate("b", person("Samuel Lind"))) is not None
    assert score_pair(candidate("a", both), candidate("b", person("Samantha Lind"))) is None


@pytest.mark.parametrize(("name", "rank"), [("Ann Lind", 0), ("A Lind", 1), ("Councillor Lind", 2), ("Ann", 2)])
def test_what_is_left_out_of_a_name(name: str, rank: int) -> None:
    assert candidate("a", person(name)).rank == rank


_NAMES = st.sampled_from(["Ann Green", "A Green", "Anne Greene", "Councillor Green", "Green", "Annie Green", "Bo Li"])


def _some(*values: str) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(values), max_size=2)


_EVIDENCE = st.builds(
    Evidence,
    names=st.frozensets(_NAMES, min_size=1, max_size=2),
    honorifics=_some("Councillor", "Dr"),
    boards=_some("board:a", "board:b"),
    councils=_some("org:x", "org:y"),
    organisations=_some("org:p", "org:q", "org:x"),
    roles=_some("Clerk", "Head of Inclusion", "Head of Roads"),
)


@settings(max_examples=500)
@given(_EVIDENCE, _EVIDENCE, st.sampled_from([-0.1, 0.0, 0.1]))
def test_stopping_early_loses_nothing(first: Evidence, second: Evidence, rarity: float) -> None:
    one, other = candidate("person:a", first), candidate("person:b", second)
    whole = score_pair(one, other, rarity=rarity)
    enough = whole if whole is not None and whole.score >= OFFERED else None
    assert score_pair(one, other, rarity=rarity, least=OFFERED) == enough
