"""Decisions told in few or unusual words, and what looks like one and settles nothing."""

import pytest

from tests.parsing.decisions.meeting import decisions


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Funding updates were noted.", "noted"),
        ("Minutes of the last meeting agreed and accepted.", "agreed"),
        ("The charges were discussed and it was voted 5 – 1 that the charges remain as they are.", "other"),
        ("It was voted 5 to 1 that the charges stay.", "other"),
        ("Councillors were not in agreement with the change of use.", "refused"),
        ("Cllr Tolland, on receiving most of the votes, was declared elected as Provost.", "approved"),
        ("The outgoing Provost declared Councillor Tolland elected as he had most of the votes.", "approved"),
    ],
)
def test_what_few_words_settle(text: str, kind: str) -> None:
    assert [(one.text.rstrip("."), one.kind) for one in decisions(text)] == [(text.rstrip("."), kind)]


@pytest.mark.parametrize(
    "text",
    [
        "Minutes: Apologies were received from Cllr Ashe.",
        "Minutes of the last meeting of the Trust were spoken of.",
        "Members voted.",
    ],
)
def test_what_settles_nothing(text: str) -> None:
    assert not decisions(text)


def test_labels_behind_a_sentence_of_their_paragraph() -> None:
    text = "It was discussed. Decision: The Chair keeps the keys. There was some talk. Agreed: Cllr Ashe to be told."
    assert [one.text for one in decisions(text)] == ["The Chair keeps the keys.", "Cllr Ashe to be told."]


def test_several_resolutions_in_a_paragraph() -> None:
    text = "Twinning update. RESOLVED: To keep the links. Market update. RESOLVED: To plan a fair. RESOLVED: To wait."
    assert [one.text for one in decisions(text)] == ["To keep the links.", "To plan a fair.", "To wait."]


def test_a_resolution_that_says_nothing_has_its_sentence() -> None:
    text = "The policy had been sent round, no changes were made and it was resolved to adopt."
    assert [one.text for one in decisions(text)] == [text]


def test_of_two_who_are_nominated_the_vote_elects_one() -> None:
    text = (
        "Councillor Tolland was proposed by Councillor Ashe and seconded by Councillor Marne.\n\n"
        "Councillor Vance was proposed by Councillor Marne and seconded by Councillor Ashe.\n\n"
        "The Mayor declared Councillor Vance elected."
    )
    assert [one.text for one in decisions(text)] == ["The Mayor declared Councillor Vance elected."]


def test_what_was_agreed_in_an_earlier_month_is_told() -> None:
    assert not decisions("Such payments were agreed by the Council in May 2029.")
