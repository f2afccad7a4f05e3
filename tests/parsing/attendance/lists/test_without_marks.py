"""Lists in which no mark parts a name from what stands beside it, or one person from the next (all made up)."""

import pytest

from tests.parsing.steps import minutes

HEAD = "Upton Hospital NHS Trust Board of Directors\n\nMinutes of the meeting held on 4 May 2022\n\n"
ITEMS = "\n\n1. Minutes\n\nAgreed.\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone."


def told(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(one.name, one.initials, one.role) for one in minutes(f"{HEAD}{text}{ITEMS}").attendees]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ann Ashe Director of Nursing AA", ("Ann Ashe", "AA", "Director of Nursing")),
        ("Ann Ashe Non-Executive Director AAs", ("Ann Ashe", "AAs", "Non-Executive Director")),
        ("Mr Bo Brook CB Treasurer", ("Bo Brook", None, "Treasurer")),
        ("Mr Cy Cole CBE Treasurer", ("Cy Cole", None, "Treasurer")),
        ("Cy Bell CB Treasurer", ("Cy Bell", "CB", "Treasurer")),
        ("Mrs Di Dunn Freedom to Speak Up Guardian", ("Di Dunn", None, "Freedom to Speak Up Guardian")),
        ("Mrs Di Dunn Personal Assistant to the Chair", ("Di Dunn", None, "Personal Assistant to the Chair")),
        ("Eve Elms Lead Pharmacist", ("Eve Elms", None, "Lead Pharmacist")),
        ("F FARROW Head of Care", ("F FARROW", None, "Head of Care")),
    ],
)
def test_a_name_and_its_office(line: str, expected: tuple[str, str | None, str | None]) -> None:
    assert told(f"Present:\nGwen Gale Clerk\n{line}") == [("Gwen Gale", None, "Clerk"), expected]


@pytest.mark.parametrize(
    ("list_", "expected"),
    [
        ("A ASHE, B. BROOK, C COLE-DAY, DR DUNN, E McELMS, F.J. FRY", 6),
        ("A ASHE,        B BROOK,       C COLE,\n         D DUNN,        E ELMS,       F FARROW", 6),
        ("Deputy A. Ashe (Chair) Councillors: B.Brook, C.D.Cole, D.Dunn E.Elms, F.Farrow", 6),
    ],
)
def test_initials_and_surnames(list_: str, expected: int) -> None:
    names = [name for name, _, _ in told(f"Present: {list_}")]
    assert len(names) == expected, names
    assert all(len(name.replace(".", ". ").split()) <= 3 for name in names)


@pytest.mark.parametrize("label", ["Present voting:", "Present non-voting:", "Members present with voting rights:"])
def test_labels_tell_who_votes(label: str) -> None:
    assert told(f"{label}\n\nAnn Ashe Chief Executive AA\n\nBo Brook Clerk BB") == [
        ("Ann Ashe", "AA", "Chief Executive"),
        ("Bo Brook", "BB", "Clerk"),
    ]


def test_a_record_of_attendance_behind_the_list_names_nobody() -> None:
    record = "Cumulative Record of Attendance (2020/21)\nName Possible Actual Name Possible Actual\nMr Ann Ashe 3 3"
    assert told(f"Present:\nAnn Ashe Clerk\nBo Brook Chief Nurse\n\n{record}") == [
        ("Ann Ashe", None, "Clerk"),
        ("Bo Brook", None, "Chief Nurse"),
    ]
