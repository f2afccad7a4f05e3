"""Groups before their people, as forums, panels and partnerships list them; who came beside the members of a list."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

HEAD = "Upton Schools Forum\n\nMinutes of the meeting held on 4 May 2022\n\n"
ITEMS = "\n\n1. Minutes\n\nAgreed.\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone."


def told(text: str) -> list[tuple[str, str, str | None, str | None]]:
    """Status, name, role and organisation of everybody on the lists."""
    return [(a.status, a.name, a.role, a.organisation) for a in minutes(f"{HEAD}{text}{ITEMS}").attendees]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Present:\n\nPrimary Headteachers: Ann Ashe, Bea Brook\nAcademies: Cy Cole, Dr Di Dunn (Vice-Chair)\n"
            "16-19 Provider: vacant\nTrade Unions: Ed Eade",
            [
                ("present", "Ann Ashe", "Primary Headteacher", None),
                ("present", "Bea Brook", "Primary Headteacher", None),
                ("present", "Cy Cole", None, None),
                ("present", "Di Dunn", "Vice-Chair", None),
                ("present", "Ed Eade", None, None),
            ],
        ),
        (
            "Members:\nUpton City Council – Cllr Ann Ashe\nWeir County Council – Cllr Bea Brook, Cllr Cy Cole\n"
            "Moor District Council – Cllr Di Dunn",
            [
                ("present", "Ann Ashe", None, "Upton City Council"),
                ("present", "Bea Brook", None, "Weir County Council"),
                ("present", "Cy Cole", None, "Weir County Council"),
                ("present", "Di Dunn", None, "Moor District Council"),
            ],
        ),
        (
            "Present: Cllr Ann Ashe\n\nAlso in attendance:\n"
            "Commissioner's Office: Bea Brook (Chief Executive), Cy Cole (Treasurer)\n"
            "Weir Constabulary: Di Dunn (Chief Constable)",
            [
                ("present", "Ann Ashe", None, None),
                ("in_attendance", "Bea Brook", "Chief Executive", "Commissioner's Office"),
                ("in_attendance", "Cy Cole", "Treasurer", "Commissioner's Office"),
                ("in_attendance", "Di Dunn", "Chief Constable", "Weir Constabulary"),
            ],
        ),
        (
            "Present:\nCllr Ann Ashe\nChurch Representatives: Mrs Bea Brook and Mr Cy Cole\n"
            "Parent Governor Representatives:\nMs Di Dunn",
            [
                ("present", "Ann Ashe", None, None),
                ("present", "Bea Brook", "Church Representative", None),
                ("present", "Cy Cole", "Church Representative", None),
                ("present", "Di Dunn", "Parent Governor Representative", None),
            ],
        ),
        (
            "Present:\nCllr Ann Ashe\nPolice and Crime Commissioner: Mrs Bea Brook",
            [("present", "Ann Ashe", None, None), ("present", "Bea Brook", "Police and Crime Commissioner", None)],
        ),
    ],
)
def test_what_stands_before_the_people_of_a_group_is_theirs_and_nobody(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("heading", ["Non-Schools Members", "Employer Representatives", "Voting Members:"])
def test_the_heading_of_a_group_is_nobodys_role(heading: str) -> None:
    assert told(f"Present:\n\nAnn Ashe\n\n{heading}\nBea Brook") == [
        ("present", "Ann Ashe", None, None),
        ("present", "Bea Brook", None, None),
    ]


@pytest.mark.parametrize("word", ["Officers", "Observers", "GUESTS", "Advisers"])
def test_who_came_besides_may_stand_under_one_word_without_a_mark(word: str) -> None:
    found = told(f"Present:\n\nAnn Ashe (Chair)\nBea Brook\n\n{word}\nCy Cole (Head of Care)\nDi Dunn")
    assert [one[:2] for one in found] == [
        ("present", "Ann Ashe"),
        ("present", "Bea Brook"),
        ("in_attendance", "Cy Cole"),
        ("in_attendance", "Di Dunn"),
    ]


@pytest.mark.parametrize(
    ("behind", "name", "role"),
    [
        ("Together with Mr C Cole (Works Foreman).", "C Cole", "Works Foreman"),
        ("together with the Clerk, Mr C Cole.", "C Cole", "Clerk"),
        ("Councillor C Cole was also in attendance as Ward Member for Minute No. 9.", "C Cole", None),
        ("Mr C Cole, Solicitor, was in attendance.", "C Cole", "Solicitor"),
    ],
)
def test_who_came_with_the_members_is_none_of_them(behind: str, name: str, role: str | None) -> None:
    found = told(f"PRESENT\nA Ashe (in the Chair)\nMessrs. B Brook and D Dunn\n\n{behind[0].upper()}{behind[1:]}")
    assert [one[:2] for one in found[:3]] == [("present", "A Ashe"), ("present", "B Brook"), ("present", "D Dunn")]
    assert found[3:] == [("in_attendance", name, role, None)]


@pytest.mark.parametrize(
    "apology",
    ["Cy Cole (Academies) – substitute Ann Ashe; Di Dunn", "Cy Cole (substitute: Ann Ashe), Di Dunn"],
)
def test_who_is_away_stands_in_for_nobody(apology: str) -> None:
    found = minutes(f"{HEAD}Present: Ann Ashe, Bea Brook\n\nApologies: {apology}{ITEMS}").attendees
    assert [(a.status, a.name, a.substitute_for) for a in found] == [
        ("present", "Ann Ashe", "Cy Cole"),
        ("present", "Bea Brook", None),
        ("apologies", "Cy Cole", None),
        ("apologies", "Di Dunn", None),
    ]


def test_apologies_told_by_initials_are_of_who_is_listed_and_no_apologies_are_none() -> None:
    text = "Present:\nAnn Ashe (AA)\n\nApologies: Bea Brook (BB)\nAbsent: Cy Cole (CC)\n\n"
    told_again = "1. Apologies\n\nApologies were accepted from BB. No apologies had been received from CC.\n\n"
    found = minutes(f"{HEAD}{text}{told_again}2. Trees\n\nNone.\n\n3. Bins\n\nNone.").attendees
    assert [(a.status, a.name) for a in found] == [
        ("present", "Ann Ashe"),
        ("apologies", "Bea Brook"),
        ("absent", "Cy Cole"),
    ]


def test_no_apologies_from_somebody_tell_that_they_were_absent() -> None:
    told_so = "1. Apologies\n\nApologies were received from Cllr Brook. No apologies had been received from Cllr Cole."
    found = minutes(f"{HEAD}Present: Cllr Ashe, Cllr Dunn\n\n{told_so}\n\n2. Trees\n\nNone.").attendees
    assert [(a.status, a.name) for a in found][2:] == [("apologies", "Brook"), ("absent", "Cole")]


@pytest.mark.parametrize(
    ("labels", "statuses"),
    [
        (
            "I láthair / Present:\nCathaoirleach: Cllr. Éamon Ó Broin\n"
            "Baill / Members: Cllrs. B. Brook, Á. Ní Dhuinn\n\n"
            "Oifigigh i láthair / Officials in attendance:\nMs. Cy Cole, Senior Engineer",
            [
                ("present", "Éamon Ó Broin", None, None),
                ("present", "B. Brook", None, None),
                ("present", "Á. Ní Dhuinn", None, None),
                ("in_attendance", "Cy Cole", "Senior Engineer", None),
            ],
        ),
        (
            "Presennol / Present:\nCadeirydd: Cyng. Ann Ashe\nAelodau / Members: Cyng. Bea Brook, Cyng. Cy Cole\n\n"
            "Swyddogion / Officers:\nDi Dunn, Clerk",
            [
                ("present", "Ann Ashe", None, None),
                ("present", "Bea Brook", None, None),
                ("present", "Cy Cole", None, None),
                ("in_attendance", "Di Dunn", "Clerk", None),
            ],
        ),
    ],
)
def test_labels_in_two_languages(labels: str, statuses: list[tuple[str, str, str | None, str | None]]) -> None:
    assert told(labels) == statuses


def test_a_surname_that_is_a_word_behind_initials() -> None:
    assert told("Present: Councillors D Gallop, J Will, R. New and M Young") == [
        ("present", name, None, None) for name in ("D Gallop", "J Will", "R. New", "M Young")
    ]


def test_another_office_beside_the_chair_is_a_role() -> None:
    found = minutes(
        f"{HEAD}Present:\nAnn Ashe (AA) Chair, Co-opted Governor\nBea Brook (BB) Headteacher{ITEMS}"
    ).attendees
    assert [(a.name, a.chair, a.role) for a in found] == [
        ("Ann Ashe", True, "Co-opted Governor"),
        ("Bea Brook", False, "Headteacher"),
    ]


def test_in_attendance_above_also_in_attendance_are_the_members() -> None:
    text = (
        "In Attendance: Cllr. N. Ashe (Chair); Cllrs. M. Brook, Mr. T. Cole\nBy Electronic Means: Ms. C. Dunn\n"
        "Also in Attendance: Mr. D. Eade, Chief Executive"
    )
    assert [one[:2] for one in told(text)] == [
        ("present", "N. Ashe"),
        ("present", "M. Brook"),
        ("present", "T. Cole"),
        ("present", "C. Dunn"),
        ("in_attendance", "D. Eade"),
    ]
