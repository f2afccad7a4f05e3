"""Who reports by how the page is set: an office's report, a speaker named before a dash, a name in bold above it."""

import pytest

from loaders.parsing.people import read_presenters
from tests.parsing.steps import item, register

KNOWN = register("Ann Adams | Vice Chair", "Bob Brown | Clerk", "Cy Cole | Treasurer", "Dee Obi", "Dora Dunn")


def presenters(text: str, title: str = "Business") -> list[tuple[str, list[str]]]:
    """Each presenter as printed, with the attendees who may be meant."""
    names = [attendee.name for attendee in KNOWN.attendees]
    return [(p.as_written, [names[i] for i in p.attendees]) for p in read_presenters(item(text, KNOWN, title))]


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("Vice Chair's report", "The Vice Chair advised that there is a new map.", "Ann Adams"),
        ("Clerk’s Report", "Bench: The Clerk said that it has come.", "Bob Brown"),
        ("Report of the Treasurer", "There are £90. The Treasurer explained the rest.", "Cy Cole"),
        ("Treasurer's financial update", "The treasurer read the figures.", "Cy Cole"),
    ],
)
def test_the_holder_of_an_office_presents_its_report(title: str, text: str, name: str) -> None:
    assert [found for _, found in presenters(text, title)] == [[name]]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Chair's report", "There was none."),
        ("Leader's report", "The Leader said that all is well."),
        ("Benches", "The Chair said that they have come."),
    ],
)
def test_an_office_that_nobody_holds_or_that_says_nothing_presents_nothing(title: str, text: str) -> None:
    assert presenters(text, title) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("**Helen Doig** -- Officer, Mill Homes,\nattended to describe her work. She was thanked.", "Helen Doig"),
        ("**Brendan Coyle** -- manager of the works. Brendan described plans for a stage.", "Brendan Coyle"),
        ("Asif Rana attended to give an account of the Play Trust.", "Asif Rana"),
        ("Dora Dunn joined the meeting to explain the new form.", "Dora Dunn"),
        ("The year's work was outlined by the treasurer.", "treasurer"),
        ("Low Lynham & East Vale Borough Council Mr Guy Gore gave a summary of the levy.", "Guy Gore"),
    ],
)  # fmt: skip
def test_speakers_named_first(text: str, name: str) -> None:
    assert [printed for printed, _ in presenters(text)] == [name]


@pytest.mark.parametrize("title", ["COUNCILLORS' REPORTS", "Ward updates", "Reports from members"])
def test_a_name_in_bold_above_a_report(title: str) -> None:
    assert presenters("**Dee Obi**\n\nThe library will be closed.\n\n**Library**\n\nIt opens in May.", title) == [
        ("Dee Obi", ["Dee Obi"])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Residents attended to give their views.",
        "**Dee Obi**\n\nThe library will be closed.",
        "Path - mended. It was long.",
        "Environmental Issues – Cllr. Gore spoke about the climate.",
        "Main St, Mill Road, Market Square (a) can a model of the lights be presented",
    ],
)
def test_who_only_seems_to_present(text: str) -> None:
    assert presenters(text) == []
