"""Offices before their holders, columns by blanks, couples, substitutes told in a sentence: what belongs to whom."""

from __future__ import annotations

import pytest

from tests.parsing.attendance.people import people
from tests.parsing.steps import minutes

HEAD = "Upton Town Council\n\nMinutes of the meeting held on 4 May 2022\n\n"
ITEMS = "\n\n1. Minutes\n\nAgreed.\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone."


def told(text: str) -> list[tuple[str, str, str | None, str | None]]:
    """Status, name, role and organisation of everybody on the lists."""
    return [(a.status, a.name, a.role, a.organisation) for a in minutes(f"{HEAD}{text}{ITEMS}").attendees]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Head of Landscape: Suzy Ashe; Legal Adviser: Bea Brook", ["Head of Landscape", "Legal Adviser"]),
        ("Clerk: Suzy Ashe; Democratic and Legal Support Manager: Bea Brook",
         ["Clerk", "Democratic and Legal Support Manager"]),
        ("Virtual School Headteacher Mr S Ashe, Head of Care Bea Brook",
         ["Virtual School Headteacher", "Head of Care"]),
        ("Head of Care (Ms K Ashe), Head of Roads (Mr S Brook, via Webex)", ["Head of Care", "Head of Roads"]),
        ("The Town Mayor (Cllr. Mrs. G. Ashe) in the Chair\nThe Deputy Town Mayor (Cllr. P. Brook)",
         ["Town Mayor", "Deputy Town Mayor"]),
    ],
)  # fmt: skip
def test_an_office_is_that_of_the_name_behind_it(text: str, expected: list[str]) -> None:
    found = people(text)
    assert [one["name"].split()[-1] for one in found] == ["Ashe", "Brook"]
    assert [one["role"] for one in found] == expected


def test_who_is_in_the_chair_behind_the_brackets_and_who_joined_from_elsewhere_in_them() -> None:
    mayor, deputy = people("The Town Mayor (Cllr. G. Ashe) in the Chair\nThe Deputy Town Mayor (Cllr. P. Brook)")
    assert (mayor.get("chair"), deputy.get("chair")) == (True, None)
    assert [one.get("remote") for one in people("Clerk (Ms K Ashe), Head of Care (Mr S Brook, via Teams)")] == [
        None,
        True,
    ]


@pytest.mark.parametrize("row", ["{}, Chairman\n{}, Secretary", "{}, Chairman {}, Secretary", "{}, Clerk\n{}, Warden"])
def test_offices_behind_names_stay_with_them_where_the_last_is_an_office(row: str) -> None:
    found = told(f"Present:\n{row.format('Mr A Ashe', 'Mr B Brook')}")
    assert [one[1] for one in found] == ["A Ashe", "B Brook"]


@pytest.mark.parametrize("blank", ["      ", "\t", " \t "])
def test_role_and_body_stand_in_columns(blank: str) -> None:
    text = (
        f"Present:\nAnn Ashe{blank}Head of Care{blank}Care Service\n\n"
        f"Apologies:\nCllr Bea Brook{blank}Portfolio Holder{blank}Upton Council"
    )
    assert told(text) == [
        ("present", "Ann Ashe", "Head of Care", "Care Service"),
        ("apologies", "Bea Brook", "Portfolio Holder", "Upton Council"),
    ]


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("Cy Cole, Maureen and Derek Ashe, Bea Brook", ["Cy Cole", "Maureen Ashe", "Derek Ashe", "Bea Brook"]),
        ("Maureen & Derek Ashe, Bea Brook", ["Maureen Ashe", "Derek Ashe", "Bea Brook"]),
        ("Sister Mary Agnes Ashe, Bea Brook", ["Mary Agnes Ashe", "Bea Brook"]),
        ("Mr. I. Ashe of the Upton Advertiser, Mrs. J. Date, Cllr R. East", ["I. Ashe", "J. Date", "R. East"]),
    ],
)
def test_names_as_lists_print_them(printed: str, names: list[str]) -> None:
    assert [one["name"] for one in people(printed)] == names


def test_a_group_without_surnames_makes_no_councillors_of_them() -> None:
    found = people("Councillors Ann Ashe and Bea Brook, Care Ambassadors Jade and Tyrone, Head of Care Cy Cole")
    assert [(one.get("honorific"), one["name"], one.get("role")) for one in found] == [
        ("Councillor", "Ann Ashe", None),
        ("Councillor", "Bea Brook", None),
        (None, "Cy Cole", "Head of Care"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Cy Cole attended as substitute for Bea Brook.",
        "Cy Cole was in attendance on behalf of Bea Brook.",
        "Cy Cole substituted for Bea Brook.",
    ],
)
def test_a_sentence_among_the_apologies_tells_who_stood_in(sentence: str) -> None:
    text = f"{HEAD}Present: Ann Ashe, Di Dunn\n\n1. Apologies\n\nApologies were received from Bea Brook. {sentence}"
    found = minutes(f"{text}\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone.").attendees
    assert [(a.status, a.name, a.substitute_for) for a in found][2:] == [
        ("apologies", "Bea Brook", None),
        ("present", "Cy Cole", "Bea Brook"),
    ]


@pytest.mark.parametrize(
    ("label", "status"),
    [
        ("Board Members in attendance:", "present"),
        ("Executive and Officers:", "in_attendance"),
        ("Non Members of Committee in Attendance:", "in_attendance"),
        ("Yn gwasanaethu / In attendance:", "in_attendance"),
        ("Other Members in attendance:", "in_attendance"),
    ],
)
@pytest.mark.parametrize("below", ["\n", " "])
def test_labels_of_members_and_of_others(label: str, status: str, below: str) -> None:
    found = told(f"Present: Ann Ashe, Bea Brook\n\n{label}{below}Cy Cole, Di Dunn")
    assert [one[:3] for one in found[2:]] == [(status, "Cy Cole", None), (status, "Di Dunn", None)]


def test_the_town_clerk_is_none_but_that() -> None:
    text = "Officers: Town Clerk – Mrs. H. Ashe, Responsible Finance Officer – Mr. K. Brook"
    assert [one[2] for one in told(f"Present: Cllr Cole\n\n{text}")[1:]] == [
        "Town Clerk",
        "Responsible Finance Officer",
    ]


def test_who_substitutes_stands_under_a_label_of_their_own() -> None:
    text = (
        "Present: Cllr Ashe, Cllr Brook\n\nApologies: Councillors Cole and Dunn\n\n"
        "Substitute: Cllr Ed Eade (for Cllr Cole)"
    )
    found = minutes(f"{HEAD}{text}{ITEMS}").attendees
    assert [(a.status, a.name, a.substitute_for) for a in found][2:] == [
        ("apologies", "Cole", None),
        ("apologies", "Dunn", None),
        ("present", "Ed Eade", "Cole"),
    ]


@pytest.mark.parametrize(
    ("line", "name", "role", "organisation"),
    [
        ("Tom Ward      Partner, Alpha LLP      TW", "Tom Ward", "Partner", "Alpha LLP"),
        ("Cy Head\tAuditor\tCH", "Cy Head", "Auditor", None),
    ],
)
def test_a_row_of_columns_is_a_person_of_its_own(line: str, name: str, role: str, organisation: str | None) -> None:
    found = told(f"Present:\nAnn Ashe      Governance Professional      AA\n{line}\nBea Brook      Trustee      BB")
    assert found[1] == ("present", name, role, organisation)
    assert [one[2] for one in (found[0], found[2])] == ["Governance Professional", "Trustee"]


def test_a_line_below_brackets_goes_on_with_a_role_or_body_only() -> None:
    assert told("Present:\nAnn Ashe (secretary/note taker)\nGeoff – transport\nBea Brook\nProf. Em. Cy Cole") == [
        ("present", "Ann Ashe", "secretary/note taker", None),
        ("present", "Bea Brook", None, None),
        ("present", "Cy Cole", None, None),
    ]


def test_offices_whose_holders_stand_in_brackets_are_a_line_each() -> None:
    text = (
        "Clerk and Secretary (N Ashe)\nTreasurer (T Brook, CPFA)\nRegistrar (A Cole)\nSurveyor – represented by R Dunn"
    )
    assert told(f"Present: Cllr Eade\n\nAlso in attendance\n{text}")[1:] == [
        ("in_attendance", "N Ashe", "Clerk and Secretary", None),
        ("in_attendance", "T Brook", "Treasurer", None),
        ("in_attendance", "A Cole", "Registrar", None),
    ]
    officers = (
        "Officers       Head of Care (J. Ashe)\n               Head of Roads (K. Brook)\n               Clerk (SE)"
    )
    assert told(f"Present:\n\nChair          Cllr Eade\n\n{officers}")[1:] == [
        ("in_attendance", "J. Ashe", "Head of Care", None),
        ("in_attendance", "K. Brook", "Head of Roads", None),
    ]


def test_labels_in_a_column_of_their_own() -> None:
    text = (
        "Present:\n\nChair           Councillor P. Ashe (Chair)\n\nCouncillors     R. Brook (Vice-Chair)    R. Cole\n\n"
        "Co-opted Members    Mrs C. Dunn (Church of England)    Mr R. Eade (Parent Governor)\n\n"
        "Observers       Councillor A. Foy (Portfolio Holder for Children)"
    )
    assert told(text) == [
        ("present", "P. Ashe", None, None),
        ("present", "R. Brook", "Vice-Chair", None),
        ("present", "R. Cole", None, None),
        ("present", "C. Dunn", "Co-optee", "Church of England"),
        ("present", "R. Eade", "Parent Governor", None),
        ("in_attendance", "A. Foy", "Portfolio Holder for Children", None),
    ]


def test_full_stops_part_the_clerk_from_the_member_before() -> None:
    found = minutes(
        f"{HEAD}Present: Cllrs Ted Ashe and Mick Brook. Clerk Susan Cole. Ward Cllr Dunn and 3 residents.{ITEMS}"
    )
    assert [(a.honorific, a.name, a.role) for a in found.attendees] == [
        ("Councillor", "Ted Ashe", None),
        ("Councillor", "Mick Brook", None),
        (None, "Susan Cole", "Clerk"),
        ("Ward Councillor", "Dunn", None),
    ]


@pytest.mark.parametrize("office", ["Chair of Trustees", "Chair of Governors", "Chair of the Directors"])
def test_who_leads_the_members_is_the_chair_where_nobody_else_is(office: str) -> None:
    text = f"Present:\nAnn Ashe      {office}\nBea Brook      Trustee, Chair of Audit"
    assert [a.chair for a in minutes(f"{HEAD}{text}{ITEMS}").attendees] == [True, False]
    with_chair = f"Present:\nCy Cole (Chair)\nAnn Ashe ({office})"
    assert [a.chair for a in minutes(f"{HEAD}{with_chair}{ITEMS}").attendees] == [True, False]


def test_non_executive_is_an_office_and_no_body() -> None:
    assert told("Present:\nAnn Ashe, Non-Executive\nBea Brook, Non-Executive, Whistleblowing Champion") == [
        ("present", "Ann Ashe", "Non-Executive", None),
        ("present", "Bea Brook", "Non-Executive, Whistleblowing Champion", None),
    ]


def test_somebody_for_a_body_is_no_body() -> None:
    commoners = "Present: for the Commoners – Giles Hurn (Chairman), Dot Ashe, Ned Brook"
    text = f"{commoners}\nfor the Parish Council – Cllr Ivor Cole"
    assert [one[3] for one in told(text) if one[1] == "Dot Ashe"] == [None]


def test_nominees_and_doctors_are_offices() -> None:
    text = "Present:\nCllr E Ashe      Council Nominee\nDr A Brook      Designated Doctor      Upton ICB"
    assert told(text) == [
        ("present", "E Ashe", "Council Nominee", None),
        ("present", "A Brook", "Designated Doctor", "Upton ICB"),
    ]


@pytest.mark.parametrize("kind", ["District", "County", "Ward"])
def test_a_title_that_a_lines_end_tears(kind: str) -> None:
    found = people(f"Councillors Harry Ashe and Nell Brook; {kind}\n   Councillor Rob Cole")
    assert [one["name"] for one in found] == ["Harry Ashe", "Nell Brook", "Rob Cole"]
    assert all("organisation" not in one and "role" not in one for one in found)


def test_columns_one_below_another_below_headings_of_groups() -> None:
    text = (
        "Present:\nVoting members:\nDr Ann Ashe\nBea Brook\nProf Carl Cole\nDee Dale\n"
        "Chair/GP\nLay Member –\nGovernance\nChief Finance Officer\nLay Member – Patient\nEngagement\n"
        "Non voting members:\nEd Elm\nFay Fox\nGus Gale\nPractice Manager\nDirector of Public Health\nSecretary"
    )
    assert told(text) == [
        ("present", "Ann Ashe", "Chair/GP", None),
        ("present", "Bea Brook", "Lay Member – Governance", None),
        ("present", "Carl Cole", "Chief Finance Officer", None),
        ("present", "Dee Dale", "Lay Member – Patient Engagement", None),
        ("present", "Ed Elm", "Practice Manager", None),
        ("present", "Fay Fox", "Director of Public Health", None),
        ("present", "Gus Gale", "Secretary", None),
    ]
    assert [a.chair for a in minutes(f"{HEAD}{text}{ITEMS}").attendees][:2] == [True, False]


@pytest.mark.parametrize(
    "details",
    [
        "Thornham Valley Integrated\nProgramme Director\nThornham Valley Programme\nDirector of Care",
        "Chief Officer\nDirector of Care\nHead of Roads\nPractice Manager",
        "Head of Corporate\nPerformance and Roads\nClerk\nHead of Care and\nTrees\nUpton Council\nDirector of Roads",
    ],
)
def test_columns_whose_rows_are_lost_leave_the_people_without_roles(details: str) -> None:
    found = told(f"Present:\nAnn Ashe\nBea Brook\nCouncillor Carl Cole\n{details}")
    assert found == [("present", name, None, None) for name in ("Ann Ashe", "Bea Brook", "Carl Cole")]


@pytest.mark.parametrize("below", ["Dee Dale Lower Quarle", "Ed E. Elm Upton", "Fay Fox Great Thornham Green"])
def test_a_longer_name_below_is_nothing_of_the_person_above(below: str) -> None:
    assert told(f"Present:\nAnn Ashe\nCarl Cole\n{below}")[1] == ("present", "Carl Cole", None, None)
