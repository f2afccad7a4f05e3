"""What may be written to search, and what is told of what may not."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import UsageError
from minutegraph.fulltext.words import wanted_of
from tests.tables import every_row

WRITTEN = [
    ("budget", '"budget"'),
    ("school budget", '("school" AND "budget")'),
    ("school AND budget", '("school" AND "budget")'),
    ("school OR college", '("school" OR "college")'),
    ("a b OR c", '(("a" AND "b") OR "c")'),
    ('"home education"', '"home education"'),
    ('"home educ"*', '"home educ"*'),
    ("educ*", '"educ"*'),
    ("budget -school", '(("budget") NOT ("school"))'),
    ('budget -"primary school" -college', '(("budget") NOT ("primary school" OR "college"))'),
    ("budget NOT school", '(("budget") NOT ("school"))'),
    ("budget -(school OR college)", '(("budget") NOT (("school" OR "college")))'),
    ("(roof OR porch) quote", '(("roof" OR "porch") AND "quote")'),
    ("off-rolling", '"off rolling"'),
    ("26/19", '"26 19"'),
    ("children's", '"children s"'),
    ("text:budget NEAR ^x", '("text budget" AND "NEAR" AND "x")'),
    ("R&D & more", '("R D" AND "more")'),
]
FAULTS = [
    ('"home', "quotation marks"),
    ("(roof", "not closed"),
    ("roof)", "closes what was not opened"),
    ("-roof", "only leaves words out"),
    ("roof OR", "OR stands between"),
    ("AND roof", "AND stands between"),
    ("roof NOT", "nothing follows NOT"),
    ("", "no word to look for"),
    ("& - !", "no word to look for"),
    ("a " * 500, "200 words"),
    ("(" * 50 + "a" + ")" * 50, "deep"),
]


@every_row(("text", "expression"), WRITTEN)
def test_what_is_asked(text: str, expression: str) -> None:
    assert wanted_of(text).expression == expression


@every_row(("text", "told"), FAULTS)
def test_what_cannot_be_understood_is_told(text: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        wanted_of(text)


@given(st.text(alphabet=st.sampled_from(list("ab \"()*-:^+&|\\{}é'AND OR NOT NEAR")), max_size=40))
def test_nothing_that_is_written_is_syntax_of_the_engine(text: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5 (text)")
    try:
        expression = wanted_of(text).expression
    except UsageError:
        return
    connection.execute("SELECT rowid FROM words WHERE words MATCH ?", (expression,)).fetchall()
