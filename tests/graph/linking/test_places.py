"""Where a task was given and where it is told of: headings, the parts of items, labels, and long and short names."""

from __future__ import annotations

import pytest

from graph.linking.outcomes.headings import subject_of
from graph.linking.outcomes.language.content import content, plain_roots
from graph.linking.outcomes.parts import Head, begun_in_heading, heads_of
from graph.linking.outcomes.places import place_of, shared_place
from graph.linking.outcomes.undertakings import POINTS_BACK, tells_before_it_sets_out, without_actor

TEXT = "Lanes Mill Lane: the ditch is full. It smells. Water stands on the road. Ponds The duck house leaks."
HEADS = ((0, 5), (73, 78))
PLACES = ((6, 35, 0, 0, 1), (36, 46, 0, 0, 1), (47, 72, 0, 0, 2), (79, 100, 0, 0, 4))


def test_a_head_holds_up_to_the_next_and_a_label_for_its_paragraph() -> None:
    assert heads_of(TEXT, PLACES, HEADS) == [
        Head("Mill Lane", "Lanes"),
        Head("Mill Lane", "Lanes"),
        Head("", "Lanes"),
        Head("", "Ponds"),
    ]


def test_a_head_in_bold_at_the_beginning_of_a_paragraph_is_its_label() -> None:
    assert heads_of("Ponds The duck house leaks.", ((0, 27, 0, 0, 1),), ((0, 5),)) == [Head("Ponds", "Ponds")]


def test_a_number_within_a_paragraph_begins_a_part() -> None:
    text = "They are up. 5.2 Lamps. Two are out. 5.3 Nab Lane - the gate sticks. It will be oiled."
    places = ((0, 12, 0, 0, 1), (13, 23, 0, 0, 1), (24, 36, 0, 0, 1), (37, 68, 0, 0, 1), (69, 86, 0, 0, 1))
    assert heads_of(text, places, (), begun_in_heading("Clerk's report. 5.1 Signs")) == [
        Head("", "Signs", "5.1"),
        Head("", "Lamps", "5.2"),
        Head("", "Lamps", "5.2"),
        Head("Nab Lane", "", "5.3"),
        Head("Nab Lane", "", "5.3"),
    ]


def test_a_part_that_begins_in_a_heading_is_none_of_its_subject() -> None:
    assert subject_of("Other business. 10.1 Cllr Lund said that the weir leaks").roots == frozenset()
    assert begun_in_heading("Other business. 10.1 Cllr Lund said that the weir was dry") == Head("", "", "10.1")


@pytest.mark.parametrize(
    ("given", "told", "rank"),
    [
        (("Duck pond", "", ""), ("Duck pond", "", ""), "heading"),
        (("Duck pond", "", ""), ("Matters arising", "", "Duck pond"), "label"),
        (("AGM update", "", ""), ("Governance", "", "AGM"), "label"),
        (("Working groups", "Estates", ""), ("Working groups", "Estates", ""), "part"),
        (("Working groups", "Estates", ""), ("Working groups", "Staff", ""), None),
        (("Mill Lane houses", "", ""), ("Any other business", "", "Mill Lane"), "label"),
        (("Lane", "", ""), ("Any other business", "", "Mill Lane"), None),
        (("Clerk's report", "", ""), ("Clerk's report", "", ""), None),
    ],
)
def test_which_places_are_the_same(given: tuple[str, str, str], told: tuple[str, str, str], rank: str | None) -> None:
    one, other = (place_of(subject_of(each[0]), content(each[1]), content(each[2])) for each in (given, told))
    shared = shared_place(one, other)
    assert (shared and shared.rank) == rank


def test_a_long_name_and_its_initials_are_one_word() -> None:
    assert content("the EGM notice").roots & content("The Extraordinary General Meeting went well").roots == {"egm"}
    assert "egm" in plain_roots("An Extraordinary General Meeting was held.")


@pytest.mark.parametrize(
    ("task", "left"),
    [
        ("The Hall Manager will sort the keys", "will sort the keys"),
        ("Clerk to write", "to write"),
        ("The pump will be mended", "The pump will be mended"),
    ],
)
def test_who_is_to_act_is_no_word_of_the_task(task: str, left: str) -> None:
    assert without_actor(task) == left


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("Ann to ask for this to be done", True),
        ("This will be finished by May", True),
        ("Ann to ask for the pump to be mended", False),
    ],
)
def test_which_tasks_leave_their_subject_to_the_sentence_before(words: str, back: bool) -> None:
    assert bool(POINTS_BACK.search(words)) is back


@pytest.mark.parametrize(
    ("words", "tells"),
    [
        ("IK had written to the county and would also ask the ranger", True),
        ("No reply had come; Ann to write again", True),
        ("Ann to write to the county", False),
        ("It was agreed to write to the county", False),
    ],
)
def test_the_words_of_a_task_may_tell_of_an_earlier_one(words: str, tells: bool) -> None:
    assert tells_before_it_sets_out(words) is tells
