"""Decisions on facts as lines of a text: written, read back, added, taken out, refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.corrections.lines import Anchor, Correction, added, parse, without
from graph.errors import UsageError

MEETING = "meeting:alton-council/schools-forum/2024-03-01"
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1).map(str.strip).filter(bool)


@given(WORDS, WORDS, WORDS, WORDS, st.integers(1, 9))
def test_a_line_says_what_was_decided_whatever_words_it_holds(
    item: str, words: str, owner: str, by: str, number: int
) -> None:
    anchor = Anchor("action", MEETING, item, words, number)
    decision = Correction("set", anchor, (("owner", owner), ("due", "2024-04-01")), by, "2024-03-09", "a # note")
    assert parse(decision.line()) == (decision,)


def test_of_two_decisions_about_one_fact_the_later_stands_and_keeps_what_it_does_not_change() -> None:
    anchor = Anchor("action", MEETING, "7 Fees", "Ann to write")
    text = added("", Correction("set", anchor, (("owner", "Bea Dale"),)))
    text = added(text, Correction("set", anchor, (("due", "2024-04-01"),)))
    (one,) = parse(text)
    assert one.values == (("owner", "Bea Dale"), ("due", "2024-04-01"))
    text = added(text, Correction("reject", anchor))
    assert [one.verdict for one in parse(text)] == ["reject"]
    assert parse(without(text, parse(text)[0])) == ()


def test_remarks_and_other_lines_stay_as_they_are() -> None:
    text = "# mine\n" + Correction("keep", Anchor("action", MEETING, "7", "Ann to write")).line() + "\n\n# more\n"
    other = Correction("reject", Anchor("topic", MEETING, "7", topic="Parking"))
    assert without(added(text, other), other) == text


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("change action meeting=m words=w", "write set, reject, add or keep"),
        ("set actoin meeting=m words=w", "write set, reject, add or keep"),
        ("set action words=w owner=x", 'names no meeting="..."'),
        ("set action meeting=m words=w", "set needs what it is to be: text, owner, due"),
        ("set action meeting=m words=w due=soon", "due takes a day, such as 2024-03-01 (or none), not soon"),
        ("set action meeting=m words=w status=finished", "status takes one of open, done, carried forward, closed"),
        ("set action meeting=m words=w color=red", "of action text, owner, due, status, outcome can be set, not color"),
        ("set action meeting=m number=0 words=w due=none", "number counts facts from 1, not 0"),
        ("set decision meeting=m words=w votes_for=many", "votes_for takes a number"),
        ("set meeting meeting=m start_time=25:00", "start_time takes a time, such as 18:30"),
        ("set action meeting=m words=w owner=x owner=y", "owner stands twice"),
        ('set action meeting=m words="w owner=x', "name=value is expected"),
    ],
)
def test_a_line_that_is_no_decision_is_named(line: str, told: str) -> None:
    with pytest.raises(UsageError) as refused:
        parse(f"# facts\n{line}\n", "facts.txt")
    assert "facts.txt, line 2" in str(refused.value)
    assert told in str(refused.value)
