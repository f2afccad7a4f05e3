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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The minutes were RECEIVED and APPROVED.", "The minutes were RECEIVED and APPROVED."),
        ("Primary members voted unanimously to fund the team.", "Primary members voted unanimously to fund the team."),
        ("Maintained secondary members did not agree to pay.", "Maintained secondary members did not agree to pay."),
        ("Ann asked that the date be May, which was AGREED.", "Ann asked that the date be May, which was AGREED."),
        ("Risk 9 to be closed. AGREED. Risk 11 was spoken of.", "Risk 9 to be closed. AGREED."),
        (
            "24/02140/FUL Four dwellings. Object, on grounds of access. Clerk to respond.",
            "24/02140/FUL Four dwellings. Object, on grounds of access.",
        ),
        ("24/02141/HP A porch. Support. Cllr Ashe left.", "24/02141/HP A porch. Support."),
    ],
)
def test_verdicts_in_capitals_and_in_the_midst(text: str, told: str) -> None:
    assert [one.text for one in decisions(text)] == [told]


def test_a_line_below_a_list_begins_anew() -> None:
    text = (
        "The following policies were approved:\n- Attendance\n- First Aid\n"
        "The Behaviour Policy was deferred to the next meeting so that staff could be asked."
    )
    assert [one.text for one in decisions(text)][-1] == (
        "The Behaviour Policy was deferred to the next meeting so that staff could be asked."
    )
