"""Where lists of people end, and what their labels say of the groups below them."""

from __future__ import annotations

import pytest

from tests.parsing.steps import attendance, minutes

HEAD = "Weir Green Society\nMinutes of the meeting held on 4 May 2022\n\n"
PRESENT = [("present", "Ann Ashe"), ("present", "Bea Brook"), ("present", "Cy Cole"), ("present", "Di Dunn")]
LIST = "Present: Ann Ashe, Bea Brook, Cy Cole, Di Dunn"


@pytest.mark.parametrize(
    "below",
    [
        "Duration: 90 minutes",
        "Opening remarks: The Rector spoke of the bells",
        "AA opened the meeting with a poem",
        "The Clerk read the summons, and Ed Eade, Flo Fry and Gus Gale were greeted.",
        "\nElection of helpers: The following had offered to help: Ed Eade, Flo Fry, Gus Gale and Hal Hunt.",
        "\n(a) Welcome - Ed Eade was greeted",
        "(ii) Minutes – Ed Eade had two corrections",
        "\nWelcome: Ann Ashe greeted everybody, Ed Eade and Flo Fry among them, and spoke for ten minutes of the hall.",
    ],
)
def test_what_stands_below_a_list_is_none_of_it(below: str) -> None:
    assert attendance(f"{HEAD}{LIST}\n{below}\n") == PRESENT


@pytest.mark.parametrize(
    "below",
    [
        "\n\n  1. Minutes. Copies went round and were agreed. Proposed by Ann Ashe, seconded by Cy Cole.\n\n"
        "  2. Election of officers – F Fry as secretary and G Gale as treasurer were proposed by C Cole. Carried.",
        "\nThe Secretary read the rules, and Mr Gale, Ms Hunt and Mr Ince asked for more.",
        "\nAt the start Mr Gale, Mr Hunt and Ms Ince spoke of the hedge.",
    ],
)
def test_apologies_end_before_what_is_told_next(below: str) -> None:
    found = attendance(f"{HEAD}{LIST}\nApologies were received from Ed Eade and Flo Fry{below}")
    assert [one for one in found if one not in PRESENT] == [("apologies", "Ed Eade"), ("apologies", "Flo Fry")]


def test_a_list_goes_on_where_its_line_is_not_finished() -> None:
    text = "Present: Ann Ashe, Bea Brook, Cy Cole and\nthe Clerk: Di Dunn\n"
    assert attendance(HEAD + text) == PRESENT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "APOLOGIES:\nRatepayer Members: Mr Eade\nAppointed Members: Cllr Fry\n\nOfficers: Ms Gale",
            [("apologies", "Eade"), ("apologies", "Fry"), ("in_attendance", "Gale")],
        ),
        (
            "Absent:\nTown Members: Mr Eade\nVillage Members: Ms Fry and Mr Gale",
            [("absent", "Eade"), ("absent", "Fry"), ("absent", "Gale")],
        ),
        ("Apologies:\nNone\nOfficers: Mr Eade", [("in_attendance", "Eade")]),
        ("Apologies:\nMr Eade\nOfficers: Ms Fry", [("apologies", "Eade"), ("in_attendance", "Fry")]),
    ],
)
def test_groups_under_apologies_sent_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert [one for one in attendance(f"{HEAD}{LIST}\n\n{text}\n") if one not in PRESENT] == expected


@pytest.mark.parametrize("label", ["Cabinet Members", "Executive Councillors", "CABINET MEMBERS"])
def test_the_cabinet_came_besides_to_the_meeting_of_another_body(label: str) -> None:
    told = attendance(f"Upton Borough Council\nScrutiny Board\n4 May 2022\n\n{LIST}\n{label}: Cllrs E Eade and F Fry\n")
    assert told == [*PRESENT, ("in_attendance", "E Eade"), ("in_attendance", "F Fry")]


def test_the_cabinet_is_present_at_its_own_meeting() -> None:
    told = attendance("Upton Borough Council\nCabinet\n4 May 2022\n\nCabinet Members: Cllrs E Eade and F Fry\n")
    assert told == [("present", "E Eade"), ("present", "F Fry")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Notes: Ed Eade", [("in_attendance", "Ed Eade")]),
        ("Notes: the hall was cold", []),
        ("Attending members: Ed Eade (EE), Flo Fry (FF)", [("present", "Ed Eade"), ("present", "Flo Fry")]),
        ("Chair:\nEd Eade\nIn attendance:\nFlo Fry, Curator", [("present", "Ed Eade"), ("in_attendance", "Flo Fry")]),
        ("Presiding E Eade", [("present", "E Eade")]),
        ("Members absent: Ed Eade", [("absent", "Ed Eade")]),
        ("Other councillors absent: Ed Eade, Flo Fry", [("absent", "Ed Eade"), ("absent", "Flo Fry")]),
        ("Apologies for non-attendance were received from:-\n\nMessrs: E. Eade    F. Fry",
         [("apologies", "E. Eade"), ("apologies", "F. Fry")]),
        ("Chair:\nThe Chair greeted everyone and Ed Eade was glad.", []),
    ],
)  # fmt: skip
def test_labels_of_other_kinds(text: str, expected: list[tuple[str, str]]) -> None:
    assert [one for one in attendance(f"{HEAD}{LIST}\n{text}\n") if one not in PRESENT] == expected


def test_who_was_in_attendance_is_told_in_a_paragraph_of_several() -> None:
    text = (
        "PRESENT\n\nA Ashe Esq (Chairman)    B Brook Esq\nC Cole Esq\n\n"
        "Miss Di Dunn (representing the Clerk to the Board) and Mr Ed Eade (representing the Weir Trust) and "
        "Mr Flo Fry (Mechanical Engineer) were in attendance.\n"
    )
    told = [(a.status, a.name, a.role, a.organisation) for a in minutes(HEAD + text).attendees]
    assert told[3:] == [
        ("in_attendance", "Di Dunn", None, None),
        ("in_attendance", "Ed Eade", None, "Weir Trust"),
        ("in_attendance", "Flo Fry", "Mechanical Engineer", None),
    ]


@pytest.mark.parametrize("verb", ["MOVED by", "Proposed:", "Resolved by"])
def test_who_moves_under_the_apologies_sent_none(verb: str) -> None:
    text = (
        f"{HEAD}{LIST}\n\n1. Apologies\nEd Eade\n\n{verb} Cllr Flo Fry, seconded by Cllr Gus Gale\n\n2. Trees\nNone.\n"
    )
    assert [one for one in attendance(text) if one not in PRESENT] == [("apologies", "Ed Eade")]


@pytest.mark.parametrize(
    "text",
    [
        "Present: Employer Side: Councillors: E. Eade (Employer Side Chair - in the Chair), F. Fry. "
        "Staff Side: Gus Gale (UNISON), Hal Hunt (GMB).",
        "Present:\nManagement Side:\nE. Eade (in the Chair)\nF. Fry\n"
        "Trade Union Side:\nGus Gale (UNISON)\nHal Hunt (GMB)",
        "Employers' Side: E. Eade (Chair), F. Fry\nTeachers' Side: Gus Gale (UNISON), Hal Hunt (GMB)",
    ],
)
def test_sides_of_a_joint_committee_are_nobody(text: str) -> None:
    read = minutes(f"Joint Consultative Committee\n4 May 2022\n\n{text}\n\n1. Minutes\nAgreed.\n").attendees
    assert [(a.status, a.name, a.chair) for a in read] == [
        ("present", "E. Eade", True),
        ("present", "F. Fry", False),
        ("present", "Gus Gale", False),
        ("present", "Hal Hunt", False),
    ]


@pytest.mark.parametrize(
    "counted",
    [
        "13 parents, two of them of the choir and another a\nmember of the Weir Board",
        "Four tenants and a\nwarden of the Mill",
        "6 volunteers of the\nGarden Group",
    ],
)
def test_who_is_counted_is_no_office_of_the_last(counted: str) -> None:
    read = minutes(f"{HEAD}Attendees:\nMiss Ashe, Headteacher\n{counted}\n\n1. Minutes\nAgreed.\n").attendees
    assert [(a.name, a.role, a.organisation) for a in read] == [("Ashe", "Headteacher", None)]


def test_brothers_and_sisters_of_a_union() -> None:
    text = "Members: Sis. A ASHE, Bros. B BROOK, C COLE, Sis. D DUNN\nEX OFFICIO: Bro. E EADE (General Secretary)"
    read = minutes(f"Executive Council\n4 May 2022\n\nPRESENT:\n{text}\n\n1. Minutes\nAgreed.\n").attendees
    assert [(a.honorific, a.name) for a in read] == [
        ("Sister", "A ASHE"), ("Brother", "B BROOK"), ("Brother", "C COLE"), ("Sister", "D DUNN"),
        ("Brother", "E EADE"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "label", ["Leave of absence", "Sorry to miss", "Unable to attend", "Who couldn't make it", "Not with us", "Excused"]
)
def test_whoever_stands_behind_a_label_of_absence_did_not_come(label: str) -> None:
    found = attendance(f"{HEAD}{LIST}\n{label}: Ed Eade\n\n1. Trees\nNone.\n")
    assert [one for one in found if one[1] == "Ed Eade"] in ([], [("apologies", "Ed Eade")])
    assert found[:4] == PRESENT


def test_minutes_in_one_paragraph_end_their_lists_at_the_first_item() -> None:
    text = (
        "COLD ASHE PARISH COUNCIL Minutes of the meeting of the Parish Council held in the Hall on Monday 9 May 2022 "
        "at 7 pm Present: Cllrs J Ashe (Chairman), P Brook and Mrs L Cole. In attendance: County Cllr M Dunn, "
        "Mrs N Eade (Clerk) and three parishioners. 1. Apologies were received from Cllr Fry. "
        "2. Minutes The minutes were approved."
    )
    assert [(a.status, a.name, a.role) for a in minutes(text).attendees] == [
        ("present", "J Ashe", None),
        ("present", "P Brook", None),
        ("present", "L Cole", None),
        ("in_attendance", "M Dunn", None),
        ("in_attendance", "N Eade", "Clerk"),
        ("apologies", "Fry", None),
    ]


def test_bodies_before_those_who_represent_them() -> None:
    weir = "Representing Weir Parish Council: Cllrs Ashe (Chair) & Brook"
    text = f"{weir}\nRepresenting Moor Parish Council: Cllrs Cole and Dunn"
    read = minutes(
        f"Weir Joint Burial Committee\n4 May 2022\n{text}\nClerk: Miss E Eade\nSexton: Mr F Fry\n\n1. Graves\nNone.\n"
    )
    assert [(a.name, a.organisation) for a in read.attendees if a.role is None] == [
        ("Ashe", "Weir Parish Council"),
        ("Brook", "Weir Parish Council"),
        ("Cole", "Moor Parish Council"),
        ("Dunn", "Moor Parish Council"),
    ]
    assert read.parent_body is None


def test_whose_substitute_came_sent_the_apologies_alone() -> None:
    found = attendance(f"{HEAD}{LIST}\nApologies: Cllr Ed Eade, whose substitute was Cllr Flo Fry\n")
    assert [one for one in found if one not in PRESENT] == [("apologies", "Ed Eade")]


@pytest.mark.parametrize("label", ["Apologies", "Absent", "Members absent"])
def test_where_somebody_absent_had_to_be_is_no_body_of_theirs(label: str) -> None:
    read = minutes(f"{HEAD}{LIST}\n{label}: Cllr Ed Eade (county court), Flo Fry (Weir Council)\n").attendees
    assert [(a.name, a.organisation) for a in read[4:]] == [("Ed Eade", None), ("Flo Fry", "Weir Council")]


def test_a_word_for_any_body_is_no_body_of_somebody() -> None:
    text = "Present:\nCouncil: Ed Eade (EE) Paths Officer, Flo Fry (FF) Secretary\nWeir Trust: Gus Gale"
    read = minutes(f"Upton Access Forum\n4 May 2022\n\n{text}\n\n1. Paths\nNone.\n").attendees
    assert [(a.name, a.organisation) for a in read] == [
        ("Ed Eade", None),
        ("Flo Fry", None),
        ("Gus Gale", "Weir Trust"),
    ]


def test_others_on_the_line_of_those_present_give_their_office_to_nobody_else() -> None:
    text = "Present: A. Ashe (Chair); B. Brook; C. Cole Others present: D. Dunn (Harbour Master); E. Eade (Minutes)"
    told = [(a.status, a.name, a.role) for a in minutes(f"{HEAD}{text}\n").attendees]
    assert told[:3] == [("present", "A. Ashe", None), ("present", "B. Brook", None), ("present", "C. Cole", None)]
    assert told[3:] == [("in_attendance", "D. Dunn", "Harbour Master"), ("in_attendance", "E. Eade", "Minutes")]
    (first, *_) = minutes(f"{HEAD}Present: A. Ashe; B. Brook Beyond: C. Cole (Warden); D. Dunn\n").attendees
    assert first.role is None
