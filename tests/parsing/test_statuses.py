"""Meetings that were not held as called: what says so of this meeting, and what does not."""

from __future__ import annotations

import pytest

from loaders.parsing import read_meetings
from loaders.pipeline import extract
from loaders.recognition import status_of
from tests.parsing.steps import document

HEAD = "Harrow Mill Parish Council\n\nMinutes of the meeting {held} on Tuesday 4 March 2031 at 7.30 pm in the Hall\n\n"
PEOPLE = "Present: Cllr A. Stead (Chairman), Cllr B. Crowe. In attendance: Mrs C. Lyle (Clerk).\n\n"
HELD = HEAD.format(held="held") + PEOPLE
DUE = HEAD.format(held="due to be held")


@pytest.mark.parametrize(
    ("text", "status", "words"),
    [
        (DUE + "This meeting was cancelled owing to snow. The business is taken on 1 April.", "cancelled",
         "This meeting was cancelled owing to snow"),
        (DUE + "The meeting did not take place.", "cancelled", "The meeting did not take place"),
        (DUE + "**CANCELLED**", "cancelled", "CANCELLED"),
        (DUE + "The meeting has been postponed to 18 March 2031.", "postponed",
         "The meeting has been postponed to 18 March 2031"),
        (HELD + "1. Quorum\nAs two members were present the meeting was inquorate.", "inquorate",
         "As two members were present the meeting was inquorate"),
        (HELD + "There being no quorum, the Chairman closed the meeting at 7.45 pm.", "inquorate",
         "There being no quorum, the Chairman closed the meeting at 7.45 pm"),
        (HELD + "1. Budget\nThe meeting was adjourned at 9.30 pm until Tuesday 11 March 2031.", "adjourned",
         "The meeting was adjourned at 9.30 pm until Tuesday 11 March 2031"),
        (HELD + "1. Mill\nThe meeting was adjourned at 9.00 pm and would resume on Tuesday 11 March 2031.", "adjourned",
         "The meeting was adjourned at 9.00 pm and would resume on Tuesday 11 March 2031"),
        (HELD + "1. Mill\nThe meeting was then adjourned, to be reconvened on 11 March 2031.", "adjourned",
         "The meeting was then adjourned, to be reconvened on 11 March 2031"),
        (HELD + "1. Lease\nThe Chair adjourned the meeting at 8 pm until Tuesday 11 March 2031.", "adjourned",
         "The Chair adjourned the meeting at 8 pm until Tuesday 11 March 2031"),
        (HELD + "1. Quorum\nAs a quorum had not been reached he declared the meeting closed.", "inquorate",
         "As a quorum had not been reached he declared the meeting closed"),
        (HELD + "1. Quorum\nA quorum not having been reached by 7.15 pm, the Mayor sent everybody home.", "inquorate",
         "A quorum not having been reached by 7.15 pm, the Mayor sent everybody home"),
        (HELD + "A quorum is not present, and the meeting stands closed.", "inquorate",
         "A quorum is not present, and the meeting stands closed"),
        (HELD + "1. The quorum of four was not reached and the meeting closed.", "inquorate",
         "The quorum of four was not reached and the meeting closed"),
        (DUE + "The meeting did not go ahead.", "cancelled", "The meeting did not go ahead"),
        (HELD + "1. Lease\nThe Chair adjourned the meeting for ten minutes.", None, None),
        (HELD + "1. Reports\nThe Finance Committee's meeting of 3 February had been cancelled.", None, None),
        (HELD + "1. Reports\nThe last meeting was inquorate. The site meeting did not take place.", None, None),
        (HELD + "1. Reports\nThe April meeting was postponed.", None, None),
        (HELD + "1. Reports\nThe Annual Parish meeting was cancelled.", None, None),
        (HELD + "1. Reports\nThe meeting of 6 February had been cancelled for lack of a quorum.", None, None),
        (HELD + "1. Quorum\nThe meeting was not quorate for item 2.", None, None),
        (HELD + "1. Hall\nThe meeting was adjourned at 8.10 pm and resumed at 8.20 pm.", None, None),
        (HELD + "1. Quorum\nA committee would be inquorate if the meeting was without a quorum.", None, None),
        (HELD + "1. Trees\nRESOLVED: That the meeting with the school be postponed.", None, None),
        (HELD + "1. Trees\nThe meeting became inquorate when Cllr Crowe left.", None, None),
    ],
)  # fmt: skip
def test_how_a_meeting_was_held(text: str, status: str | None, words: str | None) -> None:
    [record] = read_meetings(document(text))
    told, said = status_of(text, record)
    assert (told, said.text if said else None) == (status, words)
    if said is not None:
        assert " ".join(text[said.start : said.end].split()) == said.text


def test_a_page_that_says_only_that_the_meeting_was_cancelled_is_read_with_a_doubt() -> None:
    text = "# Schools Forum\n\n**Tuesday 4 March 2031, 2.00 pm**\n\nMEETING CANCELLED\n"
    [read] = extract(document(text, "forum.md")).minutes
    assert (read.status, read.attendees) == ("cancelled", ())
    assert [doubt.reason for doubt in read.coverage.doubts] == [
        "only a notice: nobody is held to be present, and nothing to be decided",
        "the meeting was cancelled: nobody is missed, and no item",
    ]
    [meeting] = [node for node in extract(document(text)).rows.nodes if node.label() == "Meeting"]
    assert (getattr(meeting, "status", None), getattr(meeting, "status_quote", None)) == (
        "cancelled",
        "MEETING CANCELLED",
    )


def test_what_a_meeting_without_a_quorum_settled_is_in_doubt() -> None:
    text = HELD + "The meeting was inquorate.\n\n1. Bins\nRESOLVED: That two bins be bought.\n\n2. Paths\nNoted.\n"
    [read] = extract(document(text)).minutes
    assert read.status == "inquorate"
    assert "the meeting had no quorum: what it settled may not stand" in {d.reason for d in read.coverage.doubts}
