"""Who reports by how the page is set: an office's report, a speaker named before a dash, a name in bold above it."""

import pytest

from loaders.parsing.people import read_presenters
from tests.parsing.steps import item, minutes, register

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


MEETING = """Upton Parish Council

Minutes of the meeting held on 4 May 2022

Present: Ann Adams (AA) (Chair), Bob Brown (BB), Max Pole (MP) (Warden), Cllr Jo Hart

1. {title}

{text}

2. Bins

They were full.

3. Trees

None.
"""


@pytest.mark.parametrize(
    ("title", "named"),
    [
        ("Presentation by Ms Olga Finch on the Role of the Warden", ["Olga Finch"]),
        ("Feedback from the Second Members Development Session", []),
        ("Update from Harbour Working Group", []),
        ("Update on the mill from Dr Ivo Gale, Ashe Trust", ["Ivo Gale"]),
        ("Report by the Warden (MP)", ["Warden"]),
        ("Curator's report (AA)", ["AA"]),
        ("Finance – Bob Brown", ["Bob Brown"]),
        ("Mill Lane - Cllr. Hart", ["Hart"]),
        ("Cllr Hart's report", ["Hart"]),
        ("Bob Brown’s Footpaths Update", ["Bob Brown"]),
    ],
)
def test_a_heading_names_who_presents(title: str, named: list[str]) -> None:
    items = minutes(MEETING.format(title=title, text="Slides were shown.")).items
    assert [person.as_written for person in items[0].presenters] == named


@pytest.mark.parametrize(
    "title",
    [
        "Apologies (BB)",
        "Election of Vice Chair – Bob Brown",
        "Declarations of interest – Cllr Hart",
        "Angle Area Assembly (AAA)",
        "Update from Ashby Borough Council",
        "Letter from Mr Cole",
        "Roads – Mr Cole",
        "Report from the Trust",
        "Minutes - Bob Brown",
    ],
)
def test_a_heading_about_somebody_or_from_a_body_names_no_presenter(title: str) -> None:
    assert minutes(MEETING.format(title=title, text="It was looked at.")).items[0].presenters == ()


def test_a_first_name_presents_where_an_attendee_has_it() -> None:
    items = minutes(MEETING.format(title="Fence", text="Max presented this item. She presented that.")).items
    assert [person.as_written for person in items[0].presenters] == ["Max"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("(AA) Staffing: two have left.\n\n(CC) The fair has made £90.", ["Ann Adams", "Cy Cole"]),
        ("(DO) Lamps are out in Mill Lane. (XY) This was noted.", ["Dee Obi"]),
        ("(BB)  Money: the balance is £12.", ["Bob Brown"]),
        ("(a) Staffing: two have left.", []),
        ("(VAT) Money is owed.", []),
    ],
)
def test_initials_in_brackets_that_open_a_paragraph_are_the_speakers(text: str, names: list[str]) -> None:
    assert [name for _, found in presenters(text) for name in found] == names


@pytest.mark.parametrize(
    ("title", "text", "names"),
    [
        (
            "Councillors' reports",
            "**Cllr Obi** noted the motion.\n\n**Dora Dunn:** the gate is open.",
            ["Dee Obi", "Dora Dunn"],
        ),
        ("Hall report", "Dora Dunn advised that the roof is dry.\n\nMs Obi said it was not.", ["Dora Dunn"]),
        ("Reports", "Dora Dunn: the gate is open.", ["Dora Dunn"]),
        ("Any additional reports", "Dora Dunn noted the motion.", []),
        ("Benches", "Dora Dunn noted the motion.", []),
        ("Reports", "The Warden noted the motion.", []),
        ("Treasurer's report", "Treasurer was pleased to report £90.", ["Cy Cole"]),
        ("Report of the Treasurer", "Cy asked. Treasurer noted £90.", ["Cy Cole"]),
    ],
)
def test_who_speaks_first_in_reports(title: str, text: str, names: list[str]) -> None:
    assert [name for _, found in presenters(text, title) for name in found] == names
