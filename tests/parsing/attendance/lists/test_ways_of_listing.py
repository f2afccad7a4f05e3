"""Lists of people as boards print them without commas, under labels of their own, or with the public at their end."""

from textwrap import wrap

import pytest

from loaders.minutes import Attendee
from tests.parsing.steps import minutes

ITEMS = "\n\n1. Minutes\n\nAgreed.\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone."
HEAD = "Upton Parish Council\n\nMinutes of the meeting held on 4 May 2022\n\n"


def attendees(text: str, head: str = HEAD) -> tuple[Attendee, ...]:
    return minutes(f"{head}{text}{ITEMS}").attendees


def here(text: str, head: str = HEAD) -> list[str]:
    found = attendees(text, head)
    return [f"{a.honorific or ''} {a.name}".strip() for a in found if a.status in ("present", "in_attendance")]


def roles(text: str) -> list[tuple[str, str | None, bool]]:
    return [(a.name, a.role, a.chair) for a in attendees(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Panel: Dr Ann Ashe (Chair), Bea Brook (Ashe Borough)", ["Dr Ann Ashe", "Bea Brook"]),
        ("Committee members: Ann Ashe (Chair), Bea Brook\nGuest: Cy Cole", ["Ann Ashe", "Bea Brook", "Cy Cole"]),
        ("Directors: Ann Ashe, Bea Brook\nAlso attending: Cy Cole", ["Ann Ashe", "Bea Brook", "Cy Cole"]),
        (
            "Present:\nCllr Ann Ashe, Cllr Bea Brook\nSectoral interests:\nMs Cy Cole, Mr Di Dunn",
            ["Councillor Ann Ashe", "Councillor Bea Brook", "Ms Cy Cole", "Mr Di Dunn"],
        ),
    ],
)
def test_labels_that_name_who_they_are(text: str, expected: list[str]) -> None:
    assert here(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Present. Cllrs.Ann Ashe (in the Chair)\tBea Brook\tCy Cole\nDi Dunn\tEve Elms",
            [
                "Councillor Ann Ashe",
                "Councillor Bea Brook",
                "Councillor Cy Cole",
                "Councillor Di Dunn",
                "Councillor Eve Elms",
            ],
        ),
        (
            "Present:\tAnn Ashe (Chair)     Bea Brook     Cy Cole\nDi Dunn",
            ["Ann Ashe", "Bea Brook", "Cy Cole", "Di Dunn"],
        ),
        (
            "Present: Cllr Ann Ashe (AA) (Chair) Cllr Bea Brook (BB) Cy Cole (Clerk)",
            ["Councillor Ann Ashe", "Councillor Bea Brook", "Cy Cole"],
        ),
        ("Present:\n1.Ann Ashe\n2.Bea Brook\tSecretary\n3.Cy Cole\tChair", ["Ann Ashe", "Bea Brook", "Cy Cole"]),
        ("Present: Ann, Ruwen, Bob, Valentina", ["Ann", "Ruwen", "Bob", "Valentina"]),
        ("Present: Ann (late), Bob, Cy", ["Ann", "Bob", "Cy"]),
    ],
)
def test_lists_without_commas_or_surnames(text: str, expected: list[str]) -> None:
    assert here(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Present: Mrs Ashe (Chair), Mr Brook, Mrs Cole. 14 members of the public",
        "Present: Mrs Ashe (Chair), Mr Brook, Mrs Cole together with four members of the public.",
        "Present: Mrs Ashe, Mr Brook, Mrs Cole plus 2 residents",
        "Present: Mrs Ashe, Mr Brook, Mrs Cole & 3 electors",
    ],
)
def test_the_public_behind_the_last_name_takes_nobody_away(text: str) -> None:
    assert here(text) == ["Mrs Ashe", "Mr Brook", "Mrs Cole"]


def test_letters_in_brackets_tell_namesakes_apart() -> None:
    text = "Present: Councillors Ashe, Brook (B), Brook (C), Cole (J),\nDunn (K), Dunn\n(M), Elms."
    assert [name for name, *_ in roles(text)] == ["Ashe", "B Brook", "C Brook", "J Cole", "K Dunn", "M Dunn", "Elms"]
    assert not any(chair for *_, chair in roles(text))
    assert roles("Present: Cllrs Ashe (C), Brook") == [("Ashe", None, True), ("Brook", None, False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Apologies: Cllr. Ann Ashe and County Councillor, Bea Brook",
            [("Ann Ashe", None), ("Bea Brook", "County Councillor")],
        ),
        ("Present: Cllr Ashe and the Clerk, Bea Brook", [("Ashe", None), ("Bea Brook", "Clerk")]),
        ("Present: the Clerk & Cllr B. Brook (UTC)", [("B. Brook", None)]),
        ("Present: Cllr Ann Ashe – Chairman Clerk: Bea Brook", [("Ann Ashe", None), ("Bea Brook", "Clerk")]),
        ("Present: Chairman Cllr Mrs Ashe, Cllrs Brook, Cole", [("Ashe", None), ("Brook", None), ("Cole", None)]),
        (
            "Present: Mayor Ann Ashe, Councillors Bea Brook, Cy Cole and Di Dunn.",
            [("Ann Ashe", "Mayor"), ("Bea Brook", None), ("Cy Cole", None), ("Di Dunn", None)],
        ),
        (
            "Present: Ann Ashe, the Rev Bea Brook, Deputy Chairman Cy Cole, Cllr Dunn",
            [("Ann Ashe", None), ("Bea Brook", None), ("Cy Cole", "Deputy Chairman"), ("Dunn", None)],
        ),
    ],
)
def test_an_office_belongs_to_the_name_after_it(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(name, role) for name, role, _ in roles(text)] == expected


def test_a_body_behind_each_name_is_no_person() -> None:
    lines = [
        "Ann Ashe, Atlas",
        "Bea Brook, HCQ",
        "Cy Cole, Ridge Survey",
        "Di Dunn, Northern Government",
        "Eve Elms, ZQR",
    ]
    text = "Attendees:\n\n" + "\n".join(f"- {line}" for line in lines)
    assert here(text) == ["Ann Ashe", "Bea Brook", "Cy Cole", "Di Dunn", "Eve Elms"]
    assert attendees(text)[2].organisation in ("Ridge Survey", None)


def test_a_letter_head_is_no_attendance_list() -> None:
    head = "UPTON PARISH COUNCIL\n\nCHAIRMAN: Ann Ashe\tCLERK: Bea Brook\n\nMinutes of a Meeting held on 4 May 2022\n\n"
    text = "Present: Cllrs. Cy Cole (in the Chair) Di Dunn\n\nApologies: Cllr Ann Ashe"
    assert here(text, head) == ["Councillor Cy Cole", "Councillor Di Dunn"]
    assert [(a.name, a.status) for a in attendees(text, head)][-1] == ("Ann Ashe", "apologies")
    assert minutes(head + text + ITEMS).board.text == "Upton Parish Council"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "prose",
    [
        "The Mayor welcomed everyone and said that the Planning and Building Act, 2000 had been amended.",
        "The meeting opened at seven with the late Cllr Wick in mind.",
        "The Chair also thanked Mr Wick for the loan of the Long Barn.",
    ],
)
def test_a_list_ends_where_sentences_begin(prose: str) -> None:
    text = (
        f"OFFICERS PRESENT:\nClerk (Mr A. Ashe), Head of Roads (Ms\nB. Brook), Planner, Woods (Ms. C. Cole).\n{prose}"
    )
    assert here(text) == ["Mr A. Ashe", "Ms B. Brook", "Ms C. Cole"]


@pytest.mark.parametrize(
    "text",
    [
        "Members present (4): Ann Ashe (AA) - Chairman Bea Brook (BB) Cy Cole (CC) - Secretary Di Dunn (DD)",
        "Present: Ann Ashe (AA), Chair Bea Brook (BB) Treasurer Cy Cole (CC) Di Dunn (DD)",
        "Present: Ann Ashe (AA) Bea Brook (BB), Cy Cole (CC) Clerk . Di Dunn (DD)",
    ],
)
def test_initials_in_brackets_part_people_where_nothing_else_does(text: str) -> None:
    assert here(text) == ["Ann Ashe", "Bea Brook", "Cy Cole", "Di Dunn"]


def test_a_list_that_runs_on_from_the_title() -> None:
    head = "Minutes of the meeting of Upton Board held at the Old Mill on 4 May 2022 "
    assert here("Members present: Ann Ashe (Chair), Bea Brook. Apologies: Cy Cole", head) == ["Ann Ashe", "Bea Brook"]


def test_titles_of_a_row_are_those_of_its_people() -> None:
    text = "Present:\nAldermen: Ashe, Brook and Cole\nCouncillors: Dunn, Elms"
    assert here(text) == ["Alderman Ashe", "Alderman Brook", "Alderman Cole", "Councillor Dunn", "Councillor Elms"]
    text = "Present: Chief Executive, Mr Ashe; Head of Leisure, Ms Brook; Mrs Cole, Planner"
    assert [(name, role) for name, role, _ in roles(text)] == [
        ("Ashe", "Chief Executive"),
        ("Brook", "Head of Leisure"),
        ("Cole", "Planner"),
    ]


@pytest.mark.parametrize("line", ["Councillor Ada Moss Alton County Council", "Dr Ada Moss  Alton Health Trust"])
def test_a_title_begins_somebody_else_below_the_chair(line: str) -> None:
    present = f"PRESENT\nBo Lock (representing Alton Group)\n(in the Chair)\n{line}"
    page = f"Alton Board\n\n3 May 2022\n\n{present}\n\n1. Bins\n\nNoted.\n"
    named = [(one.name, one.role, one.chair) for one in minutes(page).attendees]
    assert named == [("Bo Lock", None, True), ("Ada Moss", None, False)]


@pytest.mark.parametrize("gap", ["\t", "   ", "    ", "        "])
def test_a_gap_sets_name_and_organisation_apart_however_wide(gap: str) -> None:
    rows = (
        ("Ann Ashe", "Chair, Upshire Safeguarding Board"),
        ("Bea Brook", "North Upshire and Ashe Clinical Network"),
        ("Cllr Cy Cole", "Upshire County Council"),
        ("Di Dunn", "Upshire County Council (Adult Care)"),
        ("Ed Eames", "High Moor and North Vale Partnership"),
    )
    found = attendees("Present\n\n" + "\n".join(gap.join(row) for row in rows))
    assert [(a.name, a.organisation) for a in found] == [
        ("Ann Ashe", "Upshire Safeguarding Board"),
        ("Bea Brook", "North Upshire and Ashe Clinical Network"),
        ("Cy Cole", "Upshire County Council"),
        ("Di Dunn", "Upshire County Council"),
        ("Ed Eames", "High Moor and North Vale Partnership"),
    ]


TEN = (
    "Alan Davis, Kit Davis, Gwen Evans, Peter Hart, Dorian Jenks, Doris Jonas, William Loyd, Owen Willis, "
    "Mary Frost and Bea Brook"
)


@pytest.mark.parametrize("width", range(44, 110, 6))
@pytest.mark.parametrize("label", ["Present\nCouncillors ", "Present: ", "Councillors present: "])
def test_lines_end_anywhere_in_a_list(label: str, width: int) -> None:
    lines = wrap(label.rpartition("\n")[2] + TEN + ".", width, break_on_hyphens=False)
    names = TEN.replace(" and ", ", ").split(", ")
    assert [a.name for a in attendees(label.rpartition("\n")[0] + "\n" + "\n".join(lines))] == names


@pytest.mark.parametrize("role", ["Head of Roads, Parking and Lighting", "Director of Care", "Head of Music, Arts"])
def test_a_comma_in_the_brackets_behind_a_name_begins_no_column_of_roles(role: str) -> None:
    people = ("Ann Ashe", "Bea Brook", "Cy Cole", "Di Dunn", "Ed Eames", "Flo Fox")
    lines = [f"{name} ({role if at >= 3 else 'Youth Worker'})" for at, name in enumerate(people)]
    assert [a.name for a in attendees("Governors present\n" + "\n".join(lines))] == list(people)


@pytest.mark.parametrize(
    "behind",
    [
        "Also present were two members of the public.",
        "Also in attendance: 4 members of the public",
        "There were also three residents.",
    ],
)
def test_the_public_told_in_a_sentence_behind_the_last_person(behind: str) -> None:
    text = f"Present: Cllrs Ann Ashe (Chair), Bea Brook and County Cllr Cy Cole. {behind}"
    assert here(text) == ["Councillor Ann Ashe", "Councillor Bea Brook", "County Councillor Cy Cole"]
