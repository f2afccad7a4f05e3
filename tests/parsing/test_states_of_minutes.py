"""The state of minutes that the name of their file tells, and the line that they are signed in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from loaders.pipeline import extract
from loaders.recognition.names_of_files import state_of_file
from tests.parsing.steps import document
from tests.tables import every_row

TEXT = (
    "Harrow Mill Parish Council\n\n{}Minutes of the meeting held on Tuesday 4 March 2031 at 7.30 pm in the Hall\n\n"
    "Present: Cllr A. Stead (Chairman), Cllr B. Crowe. In attendance: Mrs C. Lyle (Clerk).\n\n"
    "1. Mill\nIt was RESOLVED that the mill be sold.\n"
)


@every_row(
    ("name", "state"),
    [
        ("Mill minutes 4 March 2031 DRAFT.docx", "draft"),
        ("draft_minutes_2031-03-04.pdf", "draft"),
        ("2031-03-04-minutes-draft-v2.pdf", "draft"),
        ("MinutesDraft.pdf", "draft"),
        ("DRAFT 4 March 2031 Mill.pdf", "draft"),
        ("unapproved minutes 4 March.pdf", "draft"),
        ("Minutes 4 March (unconfirmed).docx", "draft"),
        ("minutes not yet approved.txt", "draft"),
        ("minutes for approval.pdf", "draft"),
        ("Mill minutes 4 March 2031 APPROVED.docx", "confirmed"),
        ("approved-minutes-4-march.pdf", "confirmed"),
        ("Minutes 4 March 2031 approved 1 April 2031.pdf", "confirmed"),
        ("minutes 4 March signed.pdf", "confirmed"),
        # a draft of something else, both states, or none
        ("Draft Local Plan Group minutes.pdf", None),
        ("Minutes - Draft Budget.pdf", None),
        ("Minutes of Approved Premises Panel.pdf", None),
        ("Draft minutes approved.pdf", None),
        ("approved budget.pdf", None),
        ("minutes.txt", None),
    ],
)
def test_names_that_tell_a_state(name: str, state: str | None) -> None:
    assert state_of_file(name)[0] == state


@pytest.mark.parametrize(
    ("name", "line", "state", "words"),
    [
        ("minutes-draft.txt", "", "draft", "minutes-draft.txt"),
        ("minutes-draft.txt", "CONFIRMED\n\n", "confirmed", "CONFIRMED"),
        ("approved-minutes.txt", "DRAFT\n\n", "draft", "DRAFT"),
        ("approved-minutes.txt", "Status: with the Clerk\n\n", None, None),
    ],
)
def test_what_the_text_says_counts_before_the_name(name: str, line: str, state: str | None, words: str | None) -> None:
    read = extract(replace(document(TEXT.format(line)), name=name)).minutes[0]
    assert (read.state, read.state_words.text if read.state_words else None) == (state, words)


@pytest.mark.parametrize(
    "line",
    [
        "Signed as a true record ........ A. Stead ........ 1st April 2031",
        "Signed ............ A. Stead ............ 1 April 2031",
        "Confirmed as a correct record ........ A. Stead ........ 1/4/2031",
    ],
)
def test_a_line_that_is_signed_is_no_task(line: str) -> None:
    [read] = extract(document(TEXT.format("") + f"\n2. Next meeting\n1 April 2031.\n\n{line}\n")).minutes
    assert read.state == "confirmed"
    assert [action for item in read.items for action in item.actions] == []


def test_a_draft_that_is_signed_in_its_head_is_in_no_known_state() -> None:
    signed = "Signed: A. Stead, Chairman, 1 April 2031"
    [read] = extract(document(TEXT.format(f"DRAFT\n\n{signed}\n\n"))).minutes
    assert read.state is None
    [doubt] = read.coverage.doubts
    assert (doubt.reason, doubt.words) == ("whether these are draft or confirmed minutes is not clear", signed)
    assert not read.coverage.unread
    [alone] = extract(document(TEXT.format(f"{signed}\n\n"))).minutes
    assert alone.state == "confirmed"
