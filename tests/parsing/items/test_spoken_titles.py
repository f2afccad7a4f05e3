"""Paragraphs whose title runs into who spoke, told by initials."""

from __future__ import annotations

import pytest

from tests.parsing.steps import headings, minutes

TITLE = "Weir Green Society\nMinutes of the meeting held on 4 May 2022\n\n"
HEAD = f"{TITLE}Present: Ann Ashe (AA), Bea Brook (BB), Cy Cole (CC)\n\n"


@pytest.mark.parametrize("verb", ["reported", "advised", "said"])
def test_titles_that_run_into_initials(verb: str) -> None:
    titles = ("Matters Arising", "Treasurer’s Report", "Barn and Hedge")
    said = "".join(
        f"{title} {who} {verb} that the work would begin in June.\n\n"
        for title, who in zip(titles, ("AA", "BB", "CC"), strict=True)
    )
    assert [title for _, title in headings(HEAD + said)] == list(titles)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Cy Cole agreed to take the minutes.", 0),
        ("Ann Ashe offered to chair the meeting.", 0),
        ("Bea Brook reported that it would cost £40 to mend the barn.", 0),
        ("- Accounts to end July were on the table.", 0),
        ("- Figures to 31 March were on the table.", 0),
        ("Cy Cole agreed to take the minutes to the printer.", 1),
        ("Bea Brook agreed to ask what it would cost to mend the barn.", 1),
        ("- Accounts to be sent to the auditor by Cy Cole.", 1),
    ],
)
def test_what_is_done_there_and_a_price_are_no_tasks(said: str, expected: int) -> None:
    read = minutes(f"{HEAD}1. Barn\n{said}\n2. Hedge\nIt was cut.\n")
    assert len([action for item in read.items for action in item.actions]) == expected


@pytest.mark.parametrize(
    ("present", "chair"),
    [
        ("Ann Ashe (Clinical Chair), Bea Brook, Cy Cole", "Ann Ashe"),
        ("Dr Ann Ashe AA Independent Chair\nBea Brook BB Finance Manager\nCy Cole CC Tenant", "Ann Ashe"),
        ("Ann Ashe, Bea Brook, Cy Cole\n\n1. Bea Brook agreed to chair the meeting.", "Bea Brook"),
    ],
)
def test_who_led(present: str, chair: str) -> None:
    page = (
        f"Weir Green Society\nMinutes of the meeting held on 4 May 2022\n\nPresent:\n{present}\n\n2. Barn\nIt stands.\n"
    )
    assert [one.name for one in minutes(page).attendees if one.chair] == [chair]


@pytest.mark.parametrize("office", ["Tenant", "Senior Tenant", "Tenant Member"])
def test_tenants_are_an_office(office: str) -> None:
    page = (
        f"Weir Homes Panel\n4 May 2022\n\nPresent:\nAnn Ashe, {office} (AA)\nBea Brook, {office} (BB)\nCy Cole, Chair\n"
    )
    read = minutes(f"{page}\n1. Barn\nIt stands.\n2. Hedge\nIt was cut.\n").attendees
    assert [(one.role, one.organisation) for one in read[:2]] == [(office, None), (office, None)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2. Barn BB reported that the roof was mended and that the firm had been paid.", "Barn"),
        ("2. Summer fair CC said it would be on 4 June. AA to book the band.", "Summer fair"),
        ("2. New website AA showed the pages, which were approved.", "New website"),
        ("2. Report of the BBC was read", "Report of the BBC was read"),
    ],
)  # fmt: skip
def test_numbered_titles_that_run_into_an_attendees_initials(line: str, expected: str) -> None:
    rest = "3. Roads\nThe lane was closed.\n4. Any other business\nNone.\n"
    read = minutes(f"{HEAD}1. Apologies\nNone.\n{line}\n{rest}")
    assert (read.items[1].number, read.items[1].title) == ("2", expected)
