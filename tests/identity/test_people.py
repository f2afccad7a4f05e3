"""Which keys are one person: at home, on a board and in its council, and abroad."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.identity.evidence import Evidence
from graph.identity.judgements import Judgements, parse
from graph.identity.matching.clusters import DECIDED, Clustering
from graph.identity.matching.people import across_councils, within_council
from tests.identity.world.evidence import person
from tests.tables import every_row


def groups(found: Clustering) -> set[frozenset[str]]:
    """The keys that are one, as sets."""
    return {frozenset(key for key, of in found.of.items() if of == stands) for stands in found.of.values()}


def grouped(words: str) -> set[frozenset[str]]:
    return {frozenset(group.split("+")) for group in words.split()}


@every_row(
    ("entries", "expected"),
    [
        # A surname alone is the one whom it fits.
        ({"a": person("Councillor Lind"), "b": person("Councillor Ann Lind")}, "a+b"),
        ({"a": person("Councillor Lind"), "b": person("Ann Lind")}, "a+b"),
        ({"a": person("Councillor Lind"), "b": person("Councillor Ann Lind", board="panel")}, "a+b"),
        ({"a": person("Mrs Lind"), "b": person("Ann Lind")}, "a+b"),
        # It fits nobody: who is called otherwise, holds a post, sits on another board.
        ({"a": person("Councillor Lind"), "b": person("Ann Lind", role="Head of Care")}, "a b"),
        ({"a": person("Mrs Lind"), "b": person("Councillor Ann Lind")}, "a b"),
        ({"a": person("Mrs Lind"), "b": person("Ann Lind", board="panel")}, "a b"),
        # It fits two.
        ({"a": person("Councillor Dale"), "b": person("Councillor Ann Dale"), "c": person("Councillor Cy Dale")},
         "a b c"),
        ({"a": person("Dale"), "b": person("Ann Dale"), "c": person("Cy Dale")}, "a b c"),
        # Of two, one is a councillor.
        ({"a": person("Councillor Dale"), "b": person("Councillor Ann Dale"), "c": person("Cy Dale", role="Nurse")},
         "a+b c"),
        ({"a": person("Mr Dale"), "b": person("Councillor Ann Dale"), "c": person("Cy Dale", role="Nurse")}, "b a+c"),
        # Of two, one sits on the board.
        ({"a": person("Councillor Dale"), "b": person("Councillor Ann Dale"),
          "c": person("Councillor Cy Dale", board="panel")}, "a+b c"),
        # Initials.
        ({"a": person("A Lind"), "b": person("Ann Lind"), "c": person("Bea Lind")}, "a+b c"),
        ({"a": person("A Lind"), "b": person("Ann Lind"), "c": person("Alf Lind")}, "a b c"),
        ({"a": person("A Lind"), "b": person("Ann Lind", board="panel")}, "a b"),
        ({"a": person("A Lind"), "b": person("A Lind", board="panel")}, "a b"),
        ({"a": person("Councillor A Lind"), "b": person("Councillor A Lind", board="panel")}, "a+b"),
        ({"a": person("B Lind"), "b": person("Robert Lind"), "c": person("Bob Lind")}, "a+b+c"),
        ({"a": person("B Lind"), "b": person("Robert Lind")}, "a b"),
        # Short forms, slips.
        ({"a": person("Andy Lind"), "b": person("Andrew Lind"), "c": person("Councillor Lind")}, "a+b+c"),
        ({"a": person("Ann Hallet"), "b": person("Ann Hallett"), "c": person("A Hallett")}, "a+b+c"),
        ({"a": person("Wilf Lind"), "b": person("Wilfred Lind"), "c": person("Wilfrd Lind")}, "a+b+c"),
        ({"a": person("Ann Lind"), "b": person("Ann Lind", role="Nurse")}, "a+b"),
        # A short form of two names is neither.
        ({"a": person("Sam Lind"), "b": person("Samuel Lind"), "c": person("Samantha Lind")}, "a b c"),
        # One list names both: two people, and their short forms stay away.
        ({"a": person("Ann Lind", beside="b"), "b": person("Anne Lind", beside="a")}, "a b"),
        ({"a": person("Ann Lind", beside="b"), "b": person("Anne Lind", beside="a"), "c": person("A Lind")}, "a b c"),
        ({"a": person("A Lind", beside="b"), "b": person("Ann Lind", beside="a")}, "a b"),
        # First names alone are nobody else's.
        ({"a": person("Ann"), "b": person("Ann", board="panel"), "c": person("Ann Lind")}, "a b c"),
        ({"a": person("Ann"), "b": person("Ann")}, "a+b"),
    ],
)  # fmt: skip
def test_at_home(entries: Mapping[str, Evidence], expected: str) -> None:
    found = within_council(entries, Judgements())
    assert groups(found) == grouped(expected)
    assert all(judgement.reasons for judgement in found.joined)


def test_the_fullest_name_stands_for_a_person() -> None:
    found = within_council(
        {"a": person("Councillor Lind"), "b": person("A Lind"), "c": person("Ann Lind")}, Judgements()
    )
    assert set(found.of.values()) == {"c"}


def test_who_fits_two_is_offered_to_both() -> None:
    entries = {"a": person("A Lind"), "b": person("Ann Lind"), "c": person("Alf Lind")}
    offered = {(one.first, one.second) for one in within_council(entries, Judgements()).offered}
    assert offered == {("a", "b"), ("a", "c")}


@pytest.mark.parametrize(
    ("decisions", "expected"),
    [
        ("", "a+b c d"),
        ("different a b", "a b c d"),
        ("same a c", "a+b+c d"),
        ("same c d", "a+b c+d"),
        ("unsure a b", "a+b c d"),
        ("same a c\ndifferent b c", "a+c b d"),
        ("same a c\nsame c d", "a+b+c+d"),
    ],
)
def test_decisions_win(decisions: str, expected: str) -> None:
    entries = {
        "a": person("Ann Lind"),
        "b": person("Ann Lind", board="panel"),
        "c": person("Bea Lind", beside="d"),
        "d": person("Beate Linde", beside="c"),
    }
    found = within_council(entries, parse(decisions))
    assert groups(found) == grouped(expected)
    decided = {one.reasons for one in found.joined if one.score == 1.0 and DECIDED in one.reasons}
    assert bool(decided) == ("same" in decisions)


UPTON: dict[str, Any] = {"board": "panel", "council": "upton"}


@pytest.mark.parametrize(
    ("first", "second", "joined", "offered"),
    [
        (person("Ann Lind", organisation="trust"), person("Ann Lind", organisation="trust", **UPTON), True, False),
        (person("Sue Lind", organisation="trust"), person("Susan Lind", organisation="trust", **UPTON), True, False),
        (person("Ann Lind"), person("Ann Lind", **UPTON), False, True),
        (person("Ann Hallet", organisation="t"), person("Ann Hallett", organisation="t", **UPTON), False, True),
        (person("Ann Hallet"), person("Ann Hallett", **UPTON), False, True),
        (person("Ann Lind", organisation="t"), person("Ann Lind", organisation="u", **UPTON), False, False),
        (person("Councillor Ann Lind"), person("Councillor Ann Lind", **UPTON), False, False),
        (person("Carl Lind", organisation="t"), person("Carla Lind", organisation="t", **UPTON), False, False),
    ],
)
def test_abroad(first: Evidence, second: Evidence, joined: bool, offered: bool) -> None:
    people = {"a": first, "b": second}
    keys = {"a": frozenset({"a"}), "b": frozenset({"b"})}
    found = across_councils(people, {"a": "alton", "b": "upton"}, keys, Judgements())
    assert (bool(found.joined), bool(found.offered)) == (joined, offered)
    parted = across_councils(people, {"a": "alton", "b": "upton"}, keys, parse("different a b"))
    assert not parted.joined
    assert not parted.offered


def test_a_common_name_needs_more() -> None:
    role = {"role": "Nurse", "council": ""}
    people = {str(number): person("Ann Lind", board=f"board {number}", **role) for number in range(5)}
    homes = {key: key for key in people}
    keys = {key: frozenset({key}) for key in people}
    few = {key: people[key] for key in ("0", "1")}
    assert len(across_councils(people, homes, keys, Judgements()).joined) == 0
    assert [one.score for one in across_councils(few, homes, keys, Judgements()).offered] > [
        one.score for one in across_councils(people, homes, keys, Judgements()).offered
    ][:1]


names = st.sampled_from(
    ["Ann Lind", "Anne Lind", "A Lind", "Councillor Lind", "Councillor Ann Lind", "Sam Lind", "Samuel Lind",
     "Samantha Lind", "S Lind", "Mrs Lind", "Wilf Lind", "Wilfred Lind", "Ann Linde", "Lind"]
)  # fmt: skip
everybody = st.lists(
    st.builds(
        person, names, board=st.sampled_from(["forum", "panel", "board"]),
        organisation=st.sampled_from(["", "trust", "school"]), role=st.sampled_from(["", "Nurse", "Clerk"]),
        beside=st.sampled_from(["", "k0", "k1;k2"]),
    ),
    min_size=2, max_size=7,
)  # fmt: skip
verdicts = st.lists(
    st.tuples(st.sampled_from(["same", "different"]), st.integers(0, 6), st.integers(0, 6)).filter(
        lambda one: one[1] != one[2]
    ),
    max_size=2,
)


@given(everybody, verdicts, st.randoms(use_true_random=False))
def test_the_order_of_keys_does_not_matter(
    people: list[Evidence], said: list[tuple[str, int, int]], chance: random.Random
) -> None:
    entries = {f"k{number}": evidence for number, evidence in enumerate(people)}
    decisions = parse("".join(f"{verdict} k{one} k{other}\n" for verdict, one, other in said))
    shuffled = list(entries.items())
    chance.shuffle(shuffled)
    found, again = within_council(entries, decisions), within_council(dict(shuffled), decisions)
    assert found == again
    for group in groups(found):
        for key in group:
            decided = any(decisions.same_as(member) for member in group)
            assert decided or not entries[key].beside & group - {key}, "who stood side by side is never one"
