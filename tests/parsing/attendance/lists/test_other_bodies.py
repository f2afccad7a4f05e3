"""Attendance as health boards, forums, residents and councils of other countries print it."""

import pytest

from loaders.minutes import Attendee
from tests.parsing.steps import minutes

ITEMS = "\n\n1. Minutes\n\nAgreed.\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone."
HEAD = "Upton Board\n\nMinutes of the meeting held on 4 May 2022\n\n"


def attendees(text: str, items: str = ITEMS) -> tuple[Attendee, ...]:
    return minutes(f"{HEAD}{text}{items}").attendees


def told(text: str, items: str = ITEMS) -> list[tuple[str, str, str | None, str | None]]:
    return [(a.status, f"{a.honorific or ''} {a.name}".strip(), a.role, a.organisation) for a in attendees(text, items)]


def names(text: str, status: str = "present", items: str = ITEMS) -> list[str]:
    return [name for how, name, *_ in told(text, items) if how == status]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Present: Aldermen – A Ashe, B Brook and C Cole", ["Alderman A Ashe", "Alderman B Brook", "Alderman C Cole"]),
        ("Present:\nCouncillors - A Ashe, B Brook\nBailies - C Cole, D Dunn",
         ["Councillor A Ashe", "Councillor B Brook", "Bailie C Cole", "Bailie D Dunn"]),
        ("Present\nCouncillors, Mr Al Ashe (Chair), Mrs Bea Brook & Mr Cy "
        "Cole", ["Mr Al Ashe", "Mrs Bea Brook", "Mr Cy Cole"]),
        ("Present: CClrs Ashe, Brook and Cole", ["Councillor Ashe", "Councillor Brook", "Councillor Cole"]),
        ("Present: Councilors Ashe and Brook, County Councilor Cy Cole",
         ["Councillor Ashe", "Councillor Brook", "County Councillor Cy Cole"]),
        ("Councillors A Ashe (Chairman) (AA), B Brook (BB), C Cole (CC) and D Dunn (DD)",
         ["Councillor A Ashe", "Councillor B Brook", "Councillor C Cole", "Councillor D Dunn"]),
    ],
)  # fmt: skip
def test_titles_of_several_people(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Present: Cllrs Ashe, Brook, Cole and Dunn. County Councillor Eve Elms was in attendance with 14 residents.",
         ["Councillor Ashe", "Councillor Brook", "Councillor Cole", "Councillor Dunn", "County Councillor Eve Elms"]),
        ("Present: Cllrs Ashe, Brook and Cole. Borough Cllr Di Dunn was also present.",
         ["Councillor Ashe", "Councillor Brook", "Councillor Cole", "Borough Councillor Di Dunn"]),
        ("Present: Councillors Ashe and Brook. Mr Cy Cole was "
        "present", ["Councillor Ashe", "Councillor Brook", "Mr Cy Cole"]),
    ],
)  # fmt: skip
def test_who_was_in_attendance_behind_the_list(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Director of Care and Housing – M Ashe", ("M Ashe", "Director of Care and Housing")),
        (
            "Borough Lawyer and Head of Legal Services - P Brook",
            ("P Brook", "Borough Lawyer and Head of Legal Services"),
        ),
        ("Head of Parks & Open Spaces — Ms C Cole", ("Ms C Cole", "Head of Parks & Open Spaces")),
    ],
)
def test_an_office_of_several_parts_before_a_dash(line: str, expected: tuple[str, str]) -> None:
    found = told(f"Present: Ann Adams, Bob Brown\n\nOfficers present: Chief Executive - J Dee\n{line}")
    assert [(name, role) for status, name, role, _ in found if status == "in_attendance"][1:] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the chair\n\nAl Ashe\n\nVice-chair\n\nBea Brook\n\nSecretary\n\nCy Cole\n\nMembers present\n\nDi "
        "Dunn\nEve Elms",
         [("Al Ashe", None, True), ("Bea Brook", "Vice-chair", False), ("Cy Cole", "Secretary", False),
          ("Di Dunn", None, False), ("Eve Elms", None, False)]),
        ("Presiding:\n\nAl Ashe\n\nTreasurer\nBea Brook\n\nMembers present:\n\nCy Cole",
         [("Al Ashe", None, True), ("Bea Brook", "Treasurer", False), ("Cy Cole", None, False)]),
        ("Presiding      A Ashe\n\nOther Members Present\nB Brook\nC Cole",
         [("A Ashe", None, True), ("B Brook", None, False), ("C Cole", None, False)]),
    ],
)  # fmt: skip
def test_offices_stand_above_their_holders(text: str, expected: list[tuple[str, str | None, bool]]) -> None:
    assert [(a.name, a.role, a.chair) for a in attendees(text) if a.status == "present"] == expected


@pytest.mark.parametrize("label", ["Other Members Present:", "OTHER MEMBERS PRESENT", "Other Councillors present:"])
def test_the_others_of_who_presided_are_members(label: str) -> None:
    assert names(f"Presiding: Miss A Ashe\n\n{label}\nB Brook\nC Cole") == ["Miss A Ashe", "B Brook", "C Cole"]


def test_other_members_without_who_presided_are_beside() -> None:
    assert names("Present: A Ashe, B Brook\n\nOther Members Present: C Cole", "in_attendance") == ["C Cole"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Present:\nDr Bea Brook (BB) Governing Body GP", [("present", "Dr Bea Brook", "Governing Body GP", None)]),
        ("Present:\nKit Kay KK Director – Integration & Direct Care – Upton City Council",
         [("present", "Kit Kay", "Director – Integration & Direct Care", "Upton City Council")]),
        ("Present: Cllr Al Ashe, Cabinet Member for Transport and Technical\nServices",
         [("present", "Councillor Al Ashe", "Cabinet Member for Transport and Technical Services", None)]),
        ("Present:\nAl Ashe, Deputy Director of Local Services / Head of\nPartnerships",
         [("present", "Al Ashe", "Deputy Director of Local Services / Head of Partnerships", None)]),
        ("Present:\nC Cole (Meetings Administrator) and other "
        "officials.", [("present", "C Cole", "Meetings Administrator", None)]),
        ("Present: Al Ashe, TD.", [("present", "Al Ashe", None, None)]),
    ],
)  # fmt: skip
def test_what_stands_beside_a_name(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    assert told(text) == expected


def test_letters_of_a_grade_are_no_organisation() -> None:
    text = "Present: Mr A. Ashe, D.O.S., Mr B. Brook, H.O.F., Ms C. Cole, A.O., and Ms D. Dunn, A.S.O."
    assert {organisation for *_, organisation in told(text)} == {None}


@pytest.mark.parametrize("first", ["School members:", "Forum members:", "Voting members:"])
def test_groups_of_a_list_in_paragraphs(first: str) -> None:
    text = (
        f"Present\n{first}\nAl Ashe, Bea Brook, Cy Cole, Di Dunn (Chair),\nEve Elms, Fay Ford\nParent "
        "members:\nGus Gray, Hal Holt, Ivy Inch, Jo Jay"
    )
    assert names(text)[5:8] == ["Fay Ford", "Gus Gray", "Hal Holt"]
    assert [role for _, name, role, _ in told(text) if name == "Hal Holt"] == ["Parent member"]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ("\n\n1) Apologies – Councillors A Ashe, B Brook and C Cole.\n2) Bins\nNone.\n3) Trees\nNone.",
         ["Councillor A Ashe", "Councillor B Brook", "Councillor C Cole"]),
        ("\n\n1. Apologies for absence: Mr Al Ashe and Mrs Bea Brook\n\n2. Bins\n\nNone.\n\n3. Trees\n\nNone.",
         ["Mr Al Ashe", "Mrs Bea Brook"]),
        ("\n\n1. Apologies received from - Cllr Ashe\n\n2. Bins\n\nNone.\n\n3. Trees\n\nNone.", ["Councillor Ashe"]),
    ],
)  # fmt: skip
def test_apologies_in_the_line_of_the_heading(items: str, expected: list[str]) -> None:
    assert names("Present: Cllr Zoe Zane, Cllr Yul Young", "apologies", items) == expected


@pytest.mark.parametrize("title", ["Welcome and Apologies", "Apologies", "Attendance and apologies for absence"])
def test_who_is_present_under_apologies_sent_none(title: str) -> None:
    items = (
        f"\n\n1. {title}:\n\nPresent\nAl Ashe AA\nBea Brook BB\n\nApologies\nCy Cole CC\n\n2. "
        "Bins\n\nNone.\n\n3. Trees\n\nNone."
    )
    assert (names("", "present", items), names("", "apologies", items)) == (["Al Ashe", "Bea Brook"], ["Cy Cole"])


@pytest.mark.parametrize(
    "after",
    [
        "FINANCE. A cheque was signed to Mr E Elms, for mowing, for £150.",
        "MATTERS ARISING from the last minutes. Mr E Elms had been paid.",
        "THE MINUTES of the last meeting were read to Mr E Elms.",
    ],
)
def test_a_paragraph_that_opens_in_capitals_is_no_list(after: str) -> None:
    text = (
        "Present were Mr A Ashe, Mr B Brook and Mrs C Cole.\n\nAPOLOGIES FOR ABSENCE were received from Mr "
        f"D Dunn\n\n{after}"
    )
    assert names(text, "apologies", "\n\nPLANNING. None.\n") == ["Mr D Dunn"]


def test_substitutes_in_brackets() -> None:
    items = (
        "\n\n1. Apologies\n\nApologies were received from Cllr Ashe (no substitute), Ms B Brook "
        "(substitute: Mr C Cole).\n\n2. Bins\n\nNone."
    )
    found = attendees("Present: Zoe Zane, Yul Young", items)
    assert [(a.name, a.role) for a in found if a.status == "apologies"] == [("Ashe", None), ("B Brook", None)]
    assert [(a.name, a.substitute_for) for a in found if a.substitute_for] == [("C Cole", "B Brook")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Present:\nLynne SHORE (Chair)\nVic IRVING\nEmma "
        "FLETCHER-COLE", ["Lynne SHORE", "Vic IRVING", "Emma FLETCHER-COLE"]),
        ("Present: Lynne SHORE, Vic J. IRVING and Mrs Emma "
        "O’MALLEY", ["Lynne SHORE", "Vic J. IRVING", "Mrs Emma O’MALLEY"]),
        ("Present:\nLynne SHORE, Clerk\nUpton COUNCIL", ["Lynne SHORE"]),
    ],
)  # fmt: skip
def test_surnames_in_capitals(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize("label", ["Members of the Forum:", "Members of the Committee:", "MEMBERS OF THE BOARD:"])
def test_members_of_the_body(label: str) -> None:
    assert names(f"{label} Al Ashe, Cllr Bea Brook (until item 5) and Cy Cole\n\nOfficers: Di Dunn") == [
        "Al Ashe",
        "Councillor Bea Brook",
        "Cy Cole",
    ]


def test_a_list_whose_people_stand_apart_heads_no_items() -> None:
    people = "Present\n\nGil Mackay (Head Teacher)\n\nGail Sheppard\n\nTrish Mullen\n\nApologies\n\nAnnie Crosier"
    items = (
        "\n\nMinutes of the previous meeting\n\nThe notes were agreed.\n\nCorrespondence\n\nAll was handed "
        "on.\n\nTreasurer’s report\n\nThe balance is £600.\n"
    )
    assert names(people, "present", items) == ["Gil Mackay", "Gail Sheppard", "Trish Mullen"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Apologies for absence were received from Cllr Ashe\nWith the absence of the Vice Chairman Councillor "
        "Brook was elected.",
        "Apologies for absence were received from Cllr Ashe\nIt was proposed by Cllr Dunn that Councillor Brook "
        "take the chair.",
        "Apologies were received from Cllr Ashe. It was noted that Councillor Brook had tendered her resignation.",
    ],
)
def test_what_follows_apologies_is_no_apology(sentence: str) -> None:
    items = f"\n\n1. Apologies\n{sentence}\n\n2. Bins\n\nNone.\n\n3. Trees\n\nNone."
    assert names("Present: Zoe Zane, Yul Young", "apologies", items) == ["Councillor Ashe"]
