from __future__ import annotations

import pytest

from loaders.topics.words import encode, normal_form, read_words
from tests.tables import every_row


@every_row(
    ("word", "form"),
    [
        ("Exclusions", "exclusion"),
        ("policies", "policy"),
        ("children’s", "child"),
        ("children", "child"),
        ("childrens", "child"),
        ("carers", "carer"),
        ("branches", "branch"),
        ("boxes", "box"),
        ("classes", "class"),
        ("class", "class"),
        ("status", "status"),
        ("bus", "bus"),
        ("buses", "bus"),
        ("people's", "people"),
        ("persons", "people"),
        ("gas", "gas"),
        ("E.H.E.", "ehe"),
        ("co\u00adordinate", "coordinate"),
    ],
)
def test_normal_forms(word: str, form: str) -> None:
    assert normal_form(word) == form


@pytest.mark.parametrize(
    "text",
    [
        "off-rolling",
        "off rolling",
        "off\nrolling",
        "off-\nrolling",
        "Off–Rolling",
        "*off* rolling",
        "<b>off</b> rolling",
    ],
)
def test_what_joins_words(text: str) -> None:
    assert read_words(text).code == "<off><rolling>"


@pytest.mark.parametrize(
    "text",
    [
        "off. Rolling",
        "off\n\nrolling",
        "off (rolling",
        "off - rolling",
        "off</p><p>rolling",
        "off: rolling",
        "off\n- rolling",
        "off “rolling",
    ],
)
def test_what_breaks_them_apart(text: str) -> None:
    assert read_words(text).code == "<off>.<rolling>"


def test_words_lie_where_they_stand() -> None:
    text = "<p>A &amp; B</p> see https://example.org/off-rolling, <em>children’s</em>\ncentres"
    words = read_words(text)
    assert [words.word(index) for index in range(len(words))] == ["A", "&", "B", "see", "children’s", "centres"]
    assert [words.normal(index) for index in range(len(words))] == ["a", "and", "b", "see", "child", "centre"]
    assert [words.code[mark] for mark in words.marks] == ["<"] * len(words)


def test_lines_of_capitals() -> None:
    words = read_words("THE SEND UPDATE\nA SEND update\nSEND\nI. SEND")
    at = [index for index in range(len(words)) if words.word(index) == "SEND"]
    assert [words.in_capitals(index) for index in at] == [True, False, False, False]


def test_equal_codes_are_equal_words() -> None:
    assert encode("Children & young people’s plan") == encode("children and\nyoung-people's  PLANS")
    assert encode("home educated") != encode("homes for the educated")


def test_long_rules_of_marks_are_read_at_once() -> None:
    assert read_words("off " + "*" * 200_000 + "_" * 200_000 + "(rolling").code == "<off>.<rolling>"
