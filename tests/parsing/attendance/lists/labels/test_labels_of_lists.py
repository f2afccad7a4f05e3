"""The labels that lists stand under: of the chair, the public, a body, columns and headings (all names made up)."""

import pytest

from tests.parsing.steps import minutes

ITEMS = "\n\n1. Minutes\n\nAgreed.\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone."


def attended(text: str) -> list[str]:
    found = minutes(f"Upton Parish Council\n\n{text}{ITEMS}").attendees
    return [f"{a.honorific or ''} {a.name}".strip() for a in found if a.status in ("present", "in_attendance")]


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
        ("Council Employees Present: RFO Ann Ashe, Clerk Bea Brook", ["Ann Ashe", "Bea Brook"]),
        ("Attendees\n- (AA) Ann Ashe - Chair\n- (BB) Bea Brook - Secretary", ["Ann Ashe", "Bea Brook"]),
    ],
)
def test_labels_of_the_chair_the_public_and_other_languages(text: str, expected: list[str]) -> None:
    assert attended(text) == expected


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
