"""Who presented: by name, by initials, by role; and who only owns a report, or is welcomed."""

import pytest

from loaders.parsing.people import read_presenters
from tests.parsing.steps import item, presenters, register
from tests.tables import every_row

KNOWN = register("Ann Adams [AA] | Director of Care", "Bob Brown [BB] | Clerk", "Cy Cole | Head of Inclusion")


@every_row(
    ("text", "expected"),
    [
        ("Ann Adams, Director of Care, presented the report.", ["Ann Adams"]),
        ("Ann Adams, Director of Care, submitted a report.", ["Ann Adams"]),
        ("Ann Adams gave a presentation on alarms.", ["Ann Adams"]),
        ("Ann Adams gave the following update:-", ["Ann Adams"]),
        ("Nora Nash, Head of Roads, gave a presentation on salt.", ["Nora Nash"]),
        ("The report was presented by the Director of Care.", ["Director of Care"]),
        ("The report was presented by Ann Adams.", ["Ann Adams"]),
        ("Ann Adams and Bob Brown made a presentation.", ["Ann Adams", "Bob Brown"]),
        ("The update was presented by Ann Adams, Cycle Trainer.", ["Ann Adams"]),
        ("AA talked through the slides.", ["AA"]),
        ("AA précised the report.", ["AA"]),
        ("The Clerk presented the accounts.", ["Clerk"]),
        ("Presented by Ann Adams\n\nMinutes:\n\nThe report was noted.", ["Ann Adams"]),
        ("Ann Adams introduced the strategy.", ["Ann Adams"]),
        ("Ms Adams reported that numbers had risen.", ["Adams"]),
        ("The Board considered a report of the Director of Care, presented by Nora Nash, Care Lead.", ["Nora Nash"]),
        ("The Board considered a report of the Director of Care, who presented it.", ["Director of Care"]),
        ("The Board had a report from Ann Adams, who introduced it briefly.", ["Ann Adams"]),
        (
            "The report was presented by the Head of Inclusion and the Director of Care.",
            ["Head of Inclusion", "Director of Care"],
        ),
        ("Ann Adams ran through the figures.", ["Ann Adams"]),
        ("Progress on the tasks was reported by Ann Adams as follows:", ["Ann Adams"]),
        ("Ms Adams updated the committee on salt.", ["Adams"]),
        ("Ms Adams has updated the form.", []),
        ("AA spoke to Nora Nash who keeps the site, and she will help.", []),
        ("Ann Adams introduced herself to the Board.", []),
        ("The Board considered a report of the Director of Care.", []),
        ("The Chair welcomed Nora Nash, Head of Roads, to the meeting.", []),
        ("Ann Adams asked whether the hall was warm.", []),
        ("The hall was cold. Bob Brown reported a smell.", []),
        ("Ann Adams would present the report in June.", []),
        ("A report will be presented by Ann Adams in June.", []),
        ("War Memorial - The Clerk presented the accounts.", ["Clerk"]),
        ("2. Data Workshop - The Clerk presented the accounts.", ["Clerk"]),
        ("7.5 High Bank (9.2.2) - The Clerk presented the accounts.", ["Clerk"]),
        ("Speed Monitor – The Clerk gave an update on repairs.", ["Clerk"]),
        ("AA reports on her visit.", ["AA"]),
        ("Ann Adams further reported on her visit.", ["Ann Adams"]),
        ("BB fed back on the day.", ["BB"]),
        ("Lamps: Ann Adams from Mill Homes reported on the trial.", ["Ann Adams"]),
        ("Lamps: Mill Lane reported on the trial.", []),
        ("The report states that reports on roads are late.", []),
        ("The Chair invited Ann Adams to present the report.", ["Ann Adams"]),
        ("The Chair then asked the Head of Inclusion to introduce it.", ["Head of Inclusion"]),
        ("The Mayor called on AA to give a short update on bins.", ["AA"]),
        ("The Chair asked members to introduce themselves.", []),
        ("The Chair had invited Ann Adams to present at the next meeting.", []),
        ("The Strategic Director outlined the plan.", ["Strategic Director"]),
        (
            "The Strategic Manager, Policy and Plans was in attendance to present it.",
            ["Strategic Manager, Policy and Plans"],
        ),
        ("Presentation delivered by Nora Nash, Care Lead.", ["Nora Nash"]),
        ("Our Clerk presented the report.", ["Clerk"]),
        ("The Business Adviser (Schools) presented the report.", ["Business Adviser"]),
        ("", []),
    ],
)
def test_presenters(text: str, expected: list[str]) -> None:
    assert presenters(text, KNOWN) == expected


def test_each_presenter_stands_once() -> None:
    assert presenters("Ann Adams presented the report. Ms Adams gave an update on salt.", KNOWN) == ["Ann Adams"]


@pytest.mark.parametrize("title", ["Any Other Business", "AOB", "A.O.C.B."])
def test_what_is_told_under_other_business_is_presented_by_nobody(title: str) -> None:
    told = item("Ann Adams reported that the centre had moved.", KNOWN, title=title)
    assert read_presenters(told) == []


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Ann Adams from Highways gave an update on the works.", ["Highways"]),
        ("Ann Adams of the Alpha Trust presented the accounts.", ["Alpha Trust"]),
        ("Ann Adams, from the Alpha Trust, presented the accounts.", ["Alpha Trust"]),
        ("Ann Adams, from the Council, gave a presentation on bins.", [None]),
        ("Ann Adams (from the Council) presented the map.", [None]),
        ("Ann Adams, from the council, presented the map.", [None]),
    ],
)
def test_where_somebody_comes_from_is_no_office(text: str, roles: list[str | None]) -> None:
    assert [person.role for person in read_presenters(item(text))] == roles
