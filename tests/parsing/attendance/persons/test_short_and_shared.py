"""What stands before or behind names in short: initials as a key, one title for several surnames, honorary offices."""

import pytest

from tests.parsing.attendance.people import people
from tests.parsing.steps import minutes

HEAD = "Upton Parish Council\n\nMinutes of the meeting held on 4 May 2022\n\n"
ITEMS = "\n\n1. Minutes\n\nAgreed.\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cllr Ashe (Chair), Cllr Brook, Cole, Dunn", ["Ashe", "Brook", "Cole", "Dunn"]),
        ("Councillor Ashe, Brook, McCole (Vice Chair), O'Dunn", ["Ashe", "Brook", "McCole", "O'Dunn"]),
        ("Cllr Ashe, Cllr Brook and Cole", ["Ashe", "Brook", "Cole"]),
    ],
)
def test_surnames_go_on_behind_a_title_of_one(text: str, expected: list[str]) -> None:
    found = people(text)
    assert [person["name"] for person in found] == expected
    assert {person["honorific"] for person in found} == {"Councillor"}
    assert not any("organisation" in person for person in found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Cllr Ashe, Cllr Brook, Upton, Cllr Cole, Weir", ["Ashe", "Brook", "Cole"]),
        ("Cllr Ashe, Clerk", ["Ashe"]),
        ("Cllr Ann Ashe, Cole, Dunn", ["Ann Ashe"]),
    ],
)
def test_a_place_or_an_office_behind_a_title_of_one_is_no_surname(text: str, names: list[str]) -> None:
    assert [person["name"] for person in people(text)][: len(names)] == names
    assert all(person["name"] not in ("Upton", "Weir", "Clerk") for person in people(text))


@pytest.mark.parametrize(
    "text",
    [
        "AA = Ann Ashe (Chair), BB = Bea Brook, CC = Cy Cole (Alpha Trust)",
        "Ann Ashe = AA (Chair), Bea Brook = BB, Cy Cole (Alpha Trust) = CC",
        "AA: Ann Ashe (Chair); BB: Bea Brook; CC: Cy Cole (Alpha Trust)",
    ],
)
def test_a_key_of_initials_names_people(text: str) -> None:
    found = people(text)
    assert [(one["name"], one["initials"]) for one in found] == [
        ("Ann Ashe", "AA"),
        ("Bea Brook", "BB"),
        ("Cy Cole", "CC"),
    ]
    assert [one.get("organisation") for one in found] == [None, None, "Alpha Trust"]
    assert found[0].get("chair")


@pytest.mark.parametrize("text", ["NHS: Ann Ashe", "BCC = Ann Ashe", "ACE: Ann Brook"])
def test_letters_of_a_body_before_a_name_are_no_initials_of_it_behind_a_colon(text: str) -> None:
    assert [one["name"] for one in people(text)] == [text[-8:].strip() if "Ashe" in text else "Ann Brook"]
    assert ":" not in text or "initials" not in people(text)[0]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Hon. Treasurer M Moss", "Hon. Treasurer"),
        ("M Moss (Hon. Secretary)", "Hon. Secretary"),
        ("Hon Secretary M Moss", "Hon Secretary"),
        ("Deputy Chairperson M Moss", "Deputy Chairperson"),
    ],
)
def test_an_honorary_office_is_an_office_and_no_title(text: str, role: str) -> None:
    found = minutes(f"{HEAD}Present: Ann Ashe (Chairman), {text}, Cy Cole, Di Dunn{ITEMS}").attendees
    assert [(one.name, one.role) for one in found] == [
        ("Ann Ashe", None),
        ("M Moss", role),
        ("Cy Cole", None),
        ("Di Dunn", None),
    ]


@pytest.mark.parametrize("joined", ["together with Mr Cy Cole (Clerk)", "along with the Clerk, Mr Cy Cole"])
def test_who_came_together_with_others_is_a_person(joined: str) -> None:
    found = people(f"Messrs A Ashe, B Brook, Mrs D Dunn and Cllr E Eade\n{joined}")
    assert [(one["name"], one.get("role")) for one in found] == [
        ("A Ashe", None),
        ("B Brook", None),
        ("D Dunn", None),
        ("E Eade", None),
        ("Cy Cole", "Clerk"),
    ]


@pytest.mark.parametrize("count", ["Eight parishioners", "Twelve residents", "Nineteen members of the public"])
def test_the_public_counted_below_an_office_is_no_part_of_it(count: str) -> None:
    found = minutes(f"{HEAD}PRESENT\nCllr A Ashe (Chair)\nCllr B Brook\nMrs C Cole, Clerk & RFO\n{count}{ITEMS}")
    assert [(one.name, one.role) for one in found.attendees] == [
        ("A Ashe", None),
        ("B Brook", None),
        ("C Cole", "Clerk & RFO"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Cy Cole came as an observer and may join in the summer.",
        "Mr Cy Cole attended to speak on item 4.",
        "Cy Cole joined the meeting at seven.",
    ],
)
def test_who_came_told_below_the_apologies_sent_none(told: str) -> None:
    lists = f"Present: Ann Ashe, Bea Brook\n\n1. Attendance\nRegrets: Di Dunn\n{told}"
    found = minutes(f"{HEAD}{lists}\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone.").attendees
    assert [one.name for one in found if one.status == "apologies"] == ["Di Dunn"]


def test_a_table_of_who_came_is_read_by_its_heads() -> None:
    rows = "| Ann Ashe | Alpha Trust (Chair) | Yes |\n| Bea Brook | Beta Council | Apologies |\n"
    rows += "| Cy Cole | Alpha Trust | Yes |"
    found = minutes(f"{HEAD}| Name | Representing | Present |\n|---|---|---|\n{rows}{ITEMS}").attendees
    assert [(one.name, one.status, one.organisation, one.chair) for one in found] == [
        ("Ann Ashe", "present", "Alpha Trust", True),
        ("Bea Brook", "apologies", "Beta Council", False),
        ("Cy Cole", "present", "Alpha Trust", False),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Councillors: Mrs Ashe, Mrs Brook, Cole, Dunn",
            ["Mrs Ashe", "Mrs Brook", "Councillor Cole", "Councillor Dunn"],
        ),
        (
            "Cllrs Ashe, Mrs Brook, Cole and D Dunn",
            ["Councillor Ashe", "Mrs Brook", "Councillor Cole", "Councillor D Dunn"],
        ),
        ("Cllrs A Ashe, Mrs B Brook, C Cole", ["Councillor A Ashe", "Mrs B Brook", "C Cole"]),
    ],
)
def test_surnames_behind_somebodys_own_title_keep_that_of_all(text: str, expected: list[str]) -> None:
    assert [f"{one.get('honorific', '')} {one['name']}".strip() for one in people(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Present: Chairman: Cllr Mrs Ashe Councillors: Mrs Brook, Cole\nClerk: Mrs Dunn Members of public: 3",
            [
                ("present", "Ashe", True),
                ("present", "Brook", False),
                ("present", "Cole", False),
                ("in_attendance", "Dunn", False),
            ],
        ),
        (
            "Present … Councillors: Ann Ashe (In the Chair), Bea Brook & Cy Cole.\n"
            "In attendance … Di Dunn – Parish Clerk.",
            [
                ("present", "Ann Ashe", True),
                ("present", "Bea Brook", False),
                ("present", "Cy Cole", False),
                ("in_attendance", "Di Dunn", False),
            ],
        ),
        (
            "Present: Ann Ashe\n"
            "In attendance: Parish Clerk: Bea Brook. Ward Councillor: Cy Cole. 12 members of the public",
            [
                ("present", "Ann Ashe", False),
                ("in_attendance", "Bea Brook", False),
                ("in_attendance", "Cy Cole", False),
            ],
        ),
        (
            "Present: Lisa, Joe, AndyP, FrankC & Doreen.\nMeeting commenced at 20:15\n"
            "Summer Cup - Ann had said that she would like to give a cup to the club for the ladies.",
            [("present", name, False) for name in ("Lisa", "Joe", "AndyP", "FrankC", "Doreen")],
        ),
    ],
)
def test_more_heads_of_lists(text: str, expected: list[tuple[str, str, bool]]) -> None:
    found = minutes(f"{HEAD}{text}{ITEMS}").attendees
    assert [(one.status, one.name, one.chair) for one in found] == expected


@pytest.mark.parametrize(
    ("beside", "role"),
    [
        ("GP Lead for the patient group Rita Dunn, Practice Manager", "GP Lead for the patient group"),
        ("Head of Care for the county Rita Dunn, Head of Health", "Head of Care for the county"),
        ("Head of Care and Health", "Head of Care and Health"),
    ],
)
def test_the_next_person_run_into_a_role_ends_it(beside: str, role: str) -> None:
    found = minutes(f"{HEAD}Present:\nAnn Ashe, Clerk\nDr Bea Brook, {beside}\nCy Cole{ITEMS}").attendees
    assert next(one.role for one in found if one.name == "Bea Brook") == role


@pytest.mark.parametrize("measure", ["Cutting at 13mm/s for 3mm MDF", "£40 for the NHS", "Fees of 5% a year Ltd"])
def test_a_measure_beside_a_name_is_neither_role_nor_body(measure: str) -> None:
    found = minutes(f"{HEAD}Present:\nAnn Ashe\nBea Brook\nCy Cole\n{measure}{ITEMS}").attendees
    assert [(one.name, one.role, one.organisation) for one in found if one.role or one.organisation] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Present: Cathaoirleach Nora Ashe, Leas-Chathaoirleach Owen Brook, Rúnaí Peig Cole, Cisteoir Tom Dunn, "
            "Una Eade",
            [
                ("Nora Ashe", None, True),
                ("Owen Brook", "Leas-Chathaoirleach", False),
                ("Peig Cole", "Rúnaí", False),
                ("Tom Dunn", "Cisteoir", False),
                ("Una Eade", None, False),
            ],
        ),
        (
            "Chair: Ann Ashe\nTreasurer: Bea Brook\nMembers: Cy Cole, Di Dunn\nPlaygroup leader: Ed Eade",
            [
                ("Ann Ashe", None, True),
                ("Bea Brook", "Treasurer", False),
                ("Cy Cole", None, False),
                ("Di Dunn", None, False),
                ("Ed Eade", "Playgroup leader", False),
            ],
        ),
        (
            "Present: Ann Ashe (Chair), Bea Brook\nGroup convener: Cy Cole\nHost authority: Di Dunn",
            [
                ("Ann Ashe", None, True),
                ("Bea Brook", None, False),
                ("Cy Cole", "Group convener", False),
                ("Di Dunn", None, False),
            ],
        ),
    ],
)
def test_offices_of_one_before_their_holders(text: str, expected: list[tuple[str, str | None, bool]]) -> None:
    found = minutes(f"{HEAD}{text}{ITEMS}").attendees
    assert [(one.name, one.role, one.chair) for one in found] == expected
