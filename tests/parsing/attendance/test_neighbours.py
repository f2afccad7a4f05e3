"""Nobody is the role or the organisation of a neighbour, and nobody is lost to one (all names made up)."""

from typing import Any

import pytest

from tests.parsing.attendance.people import people
from tests.parsing.steps import minutes

ITEMS = "\n\n1. Minutes\n\nAgreed.\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone."


def read(text: str) -> list[tuple[str, str | None, bool]]:
    return [
        (f"{p.get('honorific', '')} {p['name']}".strip(), p.get("role"), p.get("chair", False)) for p in people(text)
    ]


def attended(text: str) -> list[str]:
    found = minutes(f"Upton Parish Council\n\n{text}{ITEMS}").attendees
    return [f"{a.honorific or ''} {a.name}".strip() for a in found if a.status in ("present", "in_attendance")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Ashe (Head Teacher), Bea Brook (Chair), Cy Cole (Secretary & P5 rep), Di Dunn",
            [("Ann Ashe", "Head Teacher"), ("Bea Brook", None), ("Cy Cole", "Secretary & P5 rep"), ("Di Dunn", None)],
        ),
        ("Bea Brook [Chair] (BB), Cy Cole [Treasurer] (CC)", [("Bea Brook", None), ("Cy Cole", "Treasurer")]),
        (
            "Ann Ashe; Bea Brook - Warden of Trees; Cy Cole",
            [("Ann Ashe", None), ("Bea Brook", "Warden of Trees"), ("Cy Cole", None)],
        ),
        ("Cllr Ashe, Clerk Bea Brook", [("Councillor Ashe", None), ("Bea Brook", "Clerk")]),
        (
            "Cllrs Ashe, Brook, County Cllr Cole and the Clerk",
            [("Councillor Ashe", None), ("Councillor Brook", None), ("County Councillor Cole", None)],
        ),
        ("Councillors Ashe and Brook, the Town Clerk", [("Councillor Ashe", None), ("Councillor Brook", None)]),
    ],
)
def test_a_name_and_a_role_in_brackets_are_the_next_person(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(name, role) for name, role, _ in read(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ann Ashe AA Bea Brook BB\nCy Cole (RTC) CC Di Dunn DD",
        "Ann Ashe\tBea Brook\nCy Cole\tDi Dunn",
        "Ann Ashe (Chair) Bea Brook, Cy Cole\nDi Dunn",
        "Ann Ashe (Mayor)\tBea Brook\tCy Cole\nDi Dunn",
    ],
)
def test_columns_of_people_without_titles(text: str) -> None:
    assert [name for name, *_ in read(text)] == ["Ann Ashe", "Bea Brook", "Cy Cole", "Di Dunn"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Director, Rural Growth (Mr A. Ashe), Meetings Officer (Ms B. Brook), Engineer, Roads, Bins (Mr C. Cole)",
            [
                ("Mr A. Ashe", "Director, Rural Growth"),
                ("Ms B. Brook", "Meetings Officer"),
                ("Mr C. Cole", "Engineer, Roads, Bins"),
            ],
        ),
        (
            "The Mayor (Councillor Ann Ashe); Councillors Brook and Cole",
            [("Councillor Ann Ashe", "Mayor"), ("Councillor Brook", None), ("Councillor Cole", None)],
        ),
        (
            "the Mayor, Cllr Ann Ashe; the Deputy Mayor, Cllr Bea Brook",
            [("Councillor Ann Ashe", "Mayor"), ("Councillor Bea Brook", "Deputy Mayor")],
        ),
        (
            "District Councillor, Ann Ashe\nClerk, Bea Brook",
            [("Ann Ashe", "District Councillor"), ("Bea Brook", "Clerk")],
        ),
        ("Treasurer: Ann Ashe; Secretary: Bea Brook", [("Ann Ashe", "Treasurer"), ("Bea Brook", "Secretary")]),
        (
            "Head of Care (Mr. A. Ashe and Ms B. Brook)",
            [("Mr A. Ashe", "Head of Care"), ("Ms B. Brook", "Head of Care")],
        ),
    ],
)
def test_an_office_before_a_name_is_that_persons(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(name, role) for name, role, _ in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Ashe, Ivor Foster, Sue Dean, Cy Cole", ["Ann Ashe", "Ivor Foster", "Sue Dean", "Cy Cole"]),
        (
            "Will Tanner, May Hollis, June Abbott, April Dunn",
            ["Will Tanner", "May Hollis", "June Abbott", "April Dunn"],
        ),
        ("Mary May, Tim Guest, Mike Page", ["Mary May", "Tim Guest", "Mike Page"]),
        (
            "Cllr John Ashe Senior, Cllr John Ashe Junior",
            ["Councillor John Ashe Senior", "Councillor John Ashe Junior"],
        ),
        ("Lord Ashe of Upton, Baroness Brook of Nether Cole", ["Lord Ashe of Upton", "Baroness Brook of Nether Cole"]),
        ("Aldermen Ashe, McBrook and Cole", ["Alderman Ashe", "Alderman McBrook", "Alderman Cole"]),
        (
            "Deputies Ashe and Brook, Senators Cole and Dunn",
            ["Deputy Ashe", "Deputy Brook", "Senator Cole", "Senator Dunn"],
        ),
        ("Bailies Ashe and Brook", ["Bailie Ashe", "Bailie Brook"]),
        ("Cynghorwyr Ashe, Brook a Cole", ["Councillor Ashe", "Councillor Brook", "Councillor Cole"]),
        ("Leonie Ashe-\nBrook, Maria da Luz dos Santos Pires", ["Leonie Ashe-Brook", "Maria da Luz dos Santos Pires"]),
        ("Leonie Ashe (formerly Brook), Ada Cole (née Dunn)", ["Leonie Ashe", "Ada Cole"]),
    ],
)
def test_names_that_other_words_look_like(text: str, expected: list[str]) -> None:
    assert [name for name, *_ in read(text)] == expected
    assert all("role" not in person and "organisation" not in person for person in people(text))


@pytest.mark.parametrize("words", ["Tree Warden", "Rural Dean", "May Fair", "Head Teacher", "Footpath Warden"])
def test_roles_and_months_stay_what_they_are(words: str) -> None:
    assert people(words) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PRESENT IN THE CHAIR: Councillor Ann Ashe", ["Councillor Ann Ashe"]),
        (
            "PRESENT IN THE CHAIR :\n\nCouncillor Ann Ashe\n\nMEMBERS PRESENT :\n\nCouncillors Brook,\n\nCole and Dunn",
            ["Councillor Ann Ashe", "Councillor Brook", "Councillor Cole", "Councillor Dunn"],
        ),
        (
            "PRESENNOL\n\nCynghorwyr Ann Ashe, Bea Brook, Cy Cole",
            ["Councillor Ann Ashe", "Councillor Bea Brook", "Councillor Cy Cole"],
        ),
        (
            "Present: Cllrs Ashe and Brook. Members of the public – PCSO Hart & Milly Penrose.",
            ["Councillor Ashe", "Councillor Brook", "PCSO Hart", "Milly Penrose"],
        ),
        ("Present: Cllrs Ashe and Brook.\nMembers of the public: 3", ["Councillor Ashe", "Councillor Brook"]),
        ("Attendees\n- (AA) Ann Ashe - Chair\n- (BB) Bea Brook - Secretary", ["Ann Ashe", "Bea Brook"]),
    ],
)
def test_labels_of_the_chair_the_public_and_other_languages(text: str, expected: list[str]) -> None:
    assert attended(text) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Present: Ann Ashe, Bea Brook (Upton Trust) was asked to write",
        "Present: Ann Ashe, Bea Brook, who has not attended since March",
        "Present: Ann Ashe, Bea Brook (joining at half past two from the station with her brother and all the plans)",
    ],
)
def test_a_list_never_swallows_a_text(words: str) -> None:
    found = minutes(f"Upton Parish Council\n\n{words}{ITEMS}")
    told: list[Any] = [(a.role, a.organisation) for a in found.attendees]
    assert [a.name for a in found.attendees] == ["Ann Ashe", "Bea Brook"]
    assert all(len(words or "") <= 60 for pair in told for words in pair)


def test_what_is_no_organisation_is_told_as_a_doubt() -> None:
    found = minutes(f"Upton Parish Council\n\nPresent: Ann Ashe\nBea Brook (bb372)\nCy Cole{ITEMS}")
    assert [(a.name, a.organisation) for a in found.attendees] == [
        ("Ann Ashe", None),
        ("Bea Brook", None),
        ("Cy Cole", None),
    ]
    assert any("neither a role nor an organisation" in doubt.reason for doubt in found.coverage.doubts)


@pytest.mark.parametrize("body", ["Alpha Trust", "Upton Council", "DfE", "Independent"])
def test_an_organisation_looks_like_one(body: str) -> None:
    found = minutes(f"Upton Parish Council\n\nPresent:\nAnn Ashe ({body})\nBea Brook\nCy Cole{ITEMS}")
    assert found.attendees[0].organisation == body


def test_words_beside_several_people_are_their_organisation() -> None:
    found = minutes(f"Upton Board\n\nPresent:\nAnn Ashe (Brightwire)\nBea Brook (Brightwire)\nCy Cole{ITEMS}")
    assert [a.organisation for a in found.attendees] == ["Brightwire", "Brightwire", None]


@pytest.mark.parametrize(
    ("heads", "statuses"),
    [
        (("Present:", "Apologies:"), ("present", "apologies")),
        (("**Members present:**", "**Absent:**"), ("present", "absent")),
        (("Present:", "Officers:"), ("present", "in_attendance")),
    ],
)
def test_columns_whose_heads_are_labels(heads: tuple[str, str], statuses: tuple[str, str]) -> None:
    table = (
        f"| {heads[0]} | {heads[1]} |\n| --- | --- |\n| **Ann Ashe (AA) CHAIR** | Bea Brook |\n| Cy Cole | Di Dunn |"
    )
    found = minutes(f"Upton Parish Council\n\n3 May 2022\n\n{table}{ITEMS}").attendees
    assert [(a.name, a.status) for a in found] == [
        ("Ann Ashe", statuses[0]),
        ("Cy Cole", statuses[0]),
        ("Bea Brook", statuses[1]),
        ("Di Dunn", statuses[1]),
    ]


def test_a_column_of_the_public_holds_no_attendees() -> None:
    table = "| Present: | Members of the Public: |\n| --- | --- |\n| Ann Ashe | Bea Brook |\n| Cy Cole | Di Dunn |"
    found = minutes(f"Upton Parish Council\n\n3 May 2022\n\n{table}{ITEMS}").attendees
    assert [a.name for a in found] == ["Ann Ashe", "Cy Cole"]


@pytest.mark.parametrize("label", ["Panel attendees", "Working group members present", "Members Present"])
def test_labels_that_name_the_body(label: str) -> None:
    assert attended(f"{label}: Ann Ashe (Chair), Bea Brook (Alpha Trust)") == ["Ann Ashe", "Bea Brook"]


def test_a_list_without_a_colon_under_a_heading() -> None:
    listed = "Those attending Mr A Ashe, Mrs B Brook,\nMr C Cole (Clerk)"
    text = f"# Minutes of 3 May\n\n{listed}\n\n# Planning\n\nNone.\n\n# Trees\n\nNone."
    assert [a.name for a in minutes(text).attendees] == ["A Ashe", "B Brook", "C Cole"]


@pytest.mark.parametrize("mark", ["{}.", "{})", "- {}."])
@pytest.mark.parametrize("label", ["Present:", "**Present:**", "Attendees"])
def test_a_numbered_list_of_people_is_no_list_of_items(mark: str, label: str) -> None:
    names = ["Ann Ashe", "Bea Brook", "Cy Cole", "Di Dunn"]
    listed = "\n".join(f"{mark.format(place)} {name}" for place, name in enumerate(names, start=1))
    found = minutes(f"Upton Forum\n\n3 May 2022\n\n{label}\n\n{listed}{ITEMS}")
    assert [a.name for a in found.attendees] == names
    assert [item.title for item in found.items] == ["Minutes", "Trees", "Bins"]


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (
            "On the third of May, presided by the Mayor, João da Silva Costa, and with the presence of the councillors "
            "Maria dos Santos, Rui van Dyke and Ana de Brito Pires; absent, Luís Rocha.",
            [
                ("João da Silva Costa", "present", True),
                ("Maria dos Santos", "present", False),
                ("Rui van Dyke", "present", False),
                ("Ana de Brito Pires", "present", False),
                ("Luís Rocha", "absent", False),
            ],
        ),
        (
            "A Court was held under the presidency of Mr Ashe, there being present Messrs Brook and Cole.",
            [("Ashe", "present", True), ("Brook", "present", False), ("Cole", "present", False)],
        ),
        (
            "The Board met, presided over by Ann Ashe, in the presence of Bea Brook, Cy Cole and Di Dunn.",
            [
                ("Ann Ashe", "present", True),
                ("Bea Brook", "present", False),
                ("Cy Cole", "present", False),
                ("Di Dunn", "present", False),
            ],
        ),
        (
            "Welcome: the Chairman (Ann Ashe) welcomed those present: Bea Brook, Cy Cole, Di Dunn (Secretary)",
            [
                ("Ann Ashe", "present", True),
                ("Bea Brook", "present", False),
                ("Cy Cole", "present", False),
                ("Di Dunn", "present", False),
            ],
        ),
        (
            "Ann Ashe welcomed all those present: Bea Brook and Cy Cole.",
            [("Bea Brook", "present", False), ("Cy Cole", "present", False)],
        ),
        (
            "The Chairwoman (Ann Ashe) welcomed those who were present – Bea Brook, Cy Cole.",
            [("Ann Ashe", "present", True), ("Bea Brook", "present", False), ("Cy Cole", "present", False)],
        ),
        ("The Chairman welcomed those present and thanked them for coming.", []),
    ],
)
def test_an_opening_sentence(opening: str, expected: list[tuple[str, str, bool]]) -> None:
    found = minutes(f"Upton Board\n\n{opening}{ITEMS}").attendees
    assert [(a.name, a.status, a.chair) for a in found] == expected


def test_three_names_without_marks_between_them() -> None:
    assert [name for name, *_ in read("Gwen Ashe Peter Brook Maria Cole")] == ["Gwen Ashe", "Peter Brook", "Maria Cole"]


@pytest.mark.parametrize(
    ("printed", "earlier"),
    [
        ("Leonie Ashe (formerly Brook)", "Leonie Brook"),
        ("Leonie Ashe (née Brook)", "Leonie Brook"),
        ("Leonie Ashe, previously known as Lea Brook", "Lea Brook"),
        ("Leonie Ashe (formerly Cllr Leonie Brook)", "Leonie Brook"),
        ("Leonie Ashe (Brook Trust)", None),
    ],
)
def test_an_earlier_name_is_kept(printed: str, earlier: str | None) -> None:
    found = minutes(f"Upton Parish Council\n\nPresent:\n{printed}\nCy Cole{ITEMS}").attendees
    assert [(one.name, one.earlier_name) for one in found] == [("Leonie Ashe", earlier), ("Cy Cole", None)]
