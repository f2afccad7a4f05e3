"""The file of decisions: what a line may say, which line stands, and that remarks are kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import UsageError
from graph.identity.judgements import HEAD, Judgement, added, parse, without

TEXT = """# ours, with thanks to the clerk
same person:x/a person:x/b  # met her

different  person:x/a\tperson:y/c
"""


def test_lines_are_read() -> None:
    assert list(parse(TEXT)) == [
        Judgement("same", "person:x/a", "person:x/b", "met her"),
        Judgement("different", "person:x/a", "person:y/c"),
    ]
    assert parse(TEXT).same_as("person:x/b") == {"person:x/a"}
    assert parse(TEXT).apart(["person:y/c", "z"], ["person:x/a"])
    assert not parse(TEXT).apart(["person:x/b"], ["person:x/a"])


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing yet\n", HEAD])
def test_a_text_may_decide_nothing(text: str) -> None:
    assert list(parse(text)) == []


@pytest.mark.parametrize(
    "line", ["same a", "same a b c", "same a a", "equal a b", "a b", "Same a b", "same,a,b", "different a # b"]
)
def test_a_line_that_is_none_is_named(line: str) -> None:
    with pytest.raises(UsageError, match=r"ours\.txt, line 3: write same, different or unsure and two different keys"):
        parse(f"# head\nsame x y\n{line}\n", "ours.txt")


def test_of_two_lines_about_one_pair_the_later_stands() -> None:
    found = parse("same a b\nunsure c d\ndifferent b a\n")
    assert len(found) == 2
    assert found.about("a", "b") == found.about("b", "a") == Judgement("different", "b", "a")
    assert found.same_as("a") == frozenset()
    assert found.apart("a", "b")


def test_unsure_neither_joins_nor_parts() -> None:
    found = parse("unsure a b\n")
    assert not found.same_as("a")
    assert not found.apart("a", "b")


def test_a_decision_is_added_in_the_place_of_the_old_one() -> None:
    text = added(TEXT, [Judgement("different", "person:x/b", "person:x/a", "was her sister")])
    assert text.startswith("# ours, with thanks to the clerk\n\ndifferent  person:x/a")
    assert text.endswith("different  person:x/b  person:x/a  # was her sister\n")
    assert added("", [Judgement("same", "a", "b")]) == f"{HEAD}same       a  b\n"


def test_a_decision_is_taken_out_and_remarks_stay() -> None:
    assert without(TEXT, {("person:x/a", "person:x/b")}) == (
        "# ours, with thanks to the clerk\n\ndifferent  person:x/a\tperson:y/c\n"
    )
    assert without(TEXT, set()) == TEXT


keys = st.sampled_from("abcd")
decisions = st.lists(
    st.builds(Judgement, st.sampled_from(["same", "different", "unsure"]), keys, keys, st.sampled_from(["", "a note"]))
    .filter(lambda one: one.first != one.second)
)  # fmt: skip


@given(decisions, decisions)
def test_what_was_added_stands_and_can_be_taken_out_again(before: list[Judgement], new: list[Judgement]) -> None:
    text = added("", before)
    longer = text
    for decision in new:
        longer = added(longer, [decision])
    last = {decision.pair: decision for decision in (*before, *new)}
    assert {decision.pair: decision for decision in parse(longer)} == last
    assert list(parse(without(longer, last.keys()))) == []
