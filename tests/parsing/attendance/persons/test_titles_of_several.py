"""Titles of several people behind one person, who is in the chair, and surnames that are words for places."""

import pytest

from tests.parsing.steps import attendance, minutes

HEAD = (
    "Upton Parish Council\nMinutes of the meeting held on Tuesday 7 May 2031\n\n{}\n\n1. Roads\nThe report was noted.\n"
)
FOUR = ["Ashe", "Bray", "Cole", "Dove"]


def here(line: str) -> list[str]:
    return [name for status, name in attendance(HEAD.format(line)) if status == "present"]


@pytest.mark.parametrize(
    "line",
    [
        "Present: Cllr Ashe (Chair), Cllrs Bray, Cole, Dove",
        "Present: Cllr Ashe, Cllrs Bray, Cole, Dove",
        "Present: Cllr Ashe in the chair, Cllrs Bray, Cole, Dove",
        "Present: Mr Ashe (Chairman), Messrs Bray, Cole, Dove",
        "Present: Cllr Ashe presiding, Cllrs Bray, Cole and Dove",
        "Present: The Mayor (Cllr Ashe), Councillors Bray, Cole, Dove",
        "Present: Councillors: Ashe (Chair), Bray, Cole, Dove",
        "Present: Councillors - Ashe (Chair), Bray, Cole and Dove",
        "Present: Cllr Ashe (Chair)\nCllrs Bray, Cole, Dove",
    ],
)
def test_a_title_of_several_is_that_of_all_who_follow(line: str) -> None:
    assert here(line) == FOUR


@pytest.mark.parametrize(
    "line",
    [
        "Present: Cllr Ashe in the chair, Cllrs Bray, Cole",
        "Present: Cllr Ann Ashe in the Chair, Cllr Bray, Cllr Cole",
        "Present: Mrs A Ashe in the Chair; Mr B Bray; Miss C Cole",
        "Present: Councillor Ashe chairing, Councillors Bray and Cole",
        "Present: Rev Ashe presiding, Ann Bray and Bob Cole",
    ],
)
def test_who_is_in_the_chair_without_a_mark(line: str) -> None:
    people = minutes(HEAD.format(line)).attendees
    assert [one.name.split()[-1] for one in people] == ["Ashe", "Bray", "Cole"]
    assert [one.chair for one in people] == [True, False, False]
    assert {(one.role, one.organisation) for one in people} == {(None, None)}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (
            "Present: Ann Vale (Chair), Bob West, Kay Ward, Liz Church",
            ["Ann Vale", "Bob West", "Kay Ward", "Liz Church"],
        ),
        ("Present: Liz North, J Ward, Mr T Church, P House", ["Liz North", "J Ward", "T Church", "P House"]),
        ("Present: Cllrs A Ashe, B Ward and C Parish", ["A Ashe", "B Ward", "C Parish"]),
        ("Present: Cllr A Ashe (Upton Ward), Cllr B Bray, Upton West", ["A Ashe", "B Bray"]),
        ("Present:\nUpton Ward: Cllr A Ashe\nVictoria Ward: Cllr B Bray", ["A Ashe", "B Bray"]),
    ],
)
def test_surnames_that_are_words_for_places(line: str, names: list[str]) -> None:
    assert here(line) == names
    assert {one.organisation for one in minutes(HEAD.format(line)).attendees} == {None}


@pytest.mark.parametrize("title", ["County and District Councillor", "Borough & County Cllr", "District and Town Cllr"])
def test_who_sits_on_two_councils(title: str) -> None:
    people = minutes(HEAD.format(f"Present: Cllrs Ashe and Bray, {title} Cole, Mrs Dove")).attendees
    assert [one.name for one in people] == FOUR
    assert " and " in (people[2].honorific or "")
    assert {one.role for one in people} == {None}


@pytest.mark.parametrize("mark", [" - ", " – ", ", "])
def test_initials_behind_an_office(mark: str) -> None:
    line = f"Present: Ann Ashe – Chair{mark}AA; Bob Bray – Manager{mark}BB; Cy Cole – CC"
    people = minutes(HEAD.format(line)).attendees
    assert [(one.name, one.initials, one.role, one.organisation) for one in people] == [
        ("Ann Ashe", "AA", None, None),
        ("Bob Bray", "BB", "Manager", None),
        ("Cy Cole", "CC", None, None),
    ]
    assert people[0].chair


@pytest.mark.parametrize("heading", ["Attendance and apologies", "Apologies and welcome", "Apologies for absence"])
@pytest.mark.parametrize("first", ["Apologies: Ray Tunn; Sol Udall\n", "Ray Tunn; Sol Udall\n"])
def test_who_was_there_is_told_below_the_apologies(heading: str, first: str) -> None:
    text = (
        "ROOKERY ACADEMY LOCAL BOARD\nMinutes of the meeting held on 20 May 2031 at 17:30\n\n"
        f"1. {heading}\n{first}Present: Ann Vale (Chair), Bob Ashe, Cal Yates\nClerk: Dee Zand\n\n"
        "2. Minutes\nAgreed as a true record.\n"
    )
    read = attendance(text)
    assert [name for status, name in read if status == "apologies"] == ["Ray Tunn", "Sol Udall"]
    assert [name for status, name in read if status == "present"] == ["Ann Vale", "Bob Ashe", "Cal Yates"]
