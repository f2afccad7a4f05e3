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
