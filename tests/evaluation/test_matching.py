"""What counts as the same text, name, number and item; how two lists are paired."""

from __future__ import annotations

import pytest

from loaders.evaluation.matching import (
    likeness,
    name_key,
    name_likeness,
    pair,
    phrase_likeness,
    same_item,
    same_number,
)
from tests.tables import every_row

LONG = "The committee heard that the bridge would be closed for repairs from May until the end of the summer. "


@every_row(
    ("one", "other", "alike"),
    [
        ("To note the report.", "to note the report", True),
        ("The members’ allowances", "The members' allowances", True),
        ("RESOLVED: to mend the bridge", "to mend the bridge", True),
        ("to mend the bridge", "to sell the boat", False),
        ("to mend the bridge", "bridge the mend to", False),  # the words' order counts
        ("Clerk to mend the bridge by May", "It was agreed that the Clerk would mend the bridge by May", True),
        ("to mend the bridge", LONG * 2 + "to mend the bridge", False),  # a page is not found for one sentence of it
        (LONG * 2, LONG * 2 + "And much more was said of other matters. " * 4, True),  # annotations may be cut
        ("", "to mend the bridge", False),
        ("...", "...", False),
    ],
)
def test_texts(one: str, other: str, alike: bool) -> None:
    assert (likeness(one, other) >= 0.6) is alike
    assert (likeness(other, one) >= 0.6) is alike


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Cllr. Ann Fenwick", "ann fenwick"),
        ("County Councillor A. Fenwick", "a fenwick"),
        ("Dr Ann Fenwick OBE", "ann fenwick"),
        ("The Rev Prof Ann O’Dell (Chair)", "ann odell"),
        ("Fenwick", "fenwick"),
        ("Cllr ", "cllr"),
        ("", ""),
    ],
)
def test_names_without_titles(written: str, key: str) -> None:
    assert name_key(written) == key


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("ann fenwick", "ann fenwick", 1.0),
        ("louise fennimore", "louise fenimore", 0.9),
        ("ann fenwick", "a fenwick", 0.0),
        ("ann fenwick", "ian fenwick", 0.0),
    ],
)
def test_names(one: str, other: str, expected: float) -> None:
    assert name_likeness(one, other) == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("7", "7.", True),
        ("7)", "7.", True),
        ("7", "17", False),
        ("7.1", "7", False),
        (None, None, False),
        ("", "", False),
    ],
)
def test_numbers(one: str | None, other: str | None, same: bool) -> None:
    assert same_number(one, other) is same


def test_an_item_is_named_by_number_or_title() -> None:
    assert same_item("7", "7.", "Bridge")
    assert same_item("Repairs to the bridge", None, "REPAIRS TO THE BRIDGE")
    assert not same_item("7", "8", "Bridge")


@pytest.mark.parametrize(
    ("wanted", "offered", "alike"),
    [
        ("Footbridges", "Foot-bridge", True),
        ("Bridge", "Bridge repairs", True),
        ("Bridge repairs", "Allotments", False),
    ],
)
def test_phrases(wanted: str, offered: str, alike: bool) -> None:
    assert (phrase_likeness(wanted, offered) >= 0.7) is alike


def test_the_most_alike_are_paired_first_and_each_once() -> None:
    alike = {("a", "x"): 0.7, ("a", "y"): 0.8, ("b", "y"): 0.9, ("b", "x"): 0.9, ("c", "y"): 0.9}
    pairs = pair(["a", "b", "c"], ["x", "y"], lambda g, f: alike.get((g, f), 0.0), 0.6)
    assert sorted(pairs) == [(1, 0), (2, 1)]


def test_of_two_that_fit_the_one_that_counts_is_paired() -> None:
    gold = [("mend the bridge", "optional"), ("mend the bridge", "")]
    pairs = pair(gold, ["mend the bridge"], lambda g, f: likeness(g[0], f), 0.6, lambda g: bool(g[1]))
    assert pairs == [(1, 0)]


def test_below_the_threshold_nothing_is_paired() -> None:
    assert pair(["a b c d"], ["a x y z"], likeness, 0.6) == []
