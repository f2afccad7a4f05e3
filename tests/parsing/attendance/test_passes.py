"""Who was there: labels, lists under them, apologies wherever they are told, and the chair."""

import pytest

from tests.parsing.steps import attendance, minutes

ITEMS = "\n\n1. Welcome\n\nAll were welcomed.\n\n2. Finance\n\nThe budget was read out.\n\n3. Bins\n\nNone.\n"
PRESENT = [("present", "Ann Adams"), ("present", "Bob Brown")]


@pytest.mark.parametrize(
    ("label", "status"),
    [
        ("PRESENT", "present"),
        ("Present:", "present"),
        ("Present:-", "present"),
        ("Attendees:", "present"),
        ("Attendance", "present"),
        ("Those Attending:", "present"),
        ("MEMBERS PRESENT:", "present"),
        ("Roll call:", "present"),
        ("Attended:", "present"),
        ("Trustees Present\n----------------", "present"),
        ("**Present**", "present"),
        ("## Present", "present"),
        ("Sederunt", "present"),
        ("Apologies:", "apologies"),
        ("Apologies for absence", "apologies"),
        ("Regrets:", "apologies"),
        ("APOLOGIES RECEIVED", "apologies"),
        ("Absent:", "absent"),
        ("NOT IN ATTENDANCE (WITHOUT APOLOGIES RECEIVED)", "absent"),
        ("Also present:", "in_attendance"),
        ("Also attending:", "in_attendance"),
        ("In attendance", "in_attendance"),
        ("Officials in attendance:", "in_attendance"),
        ("Non-Members also present:-", "in_attendance"),
        ("Officers in attendance:", "in_attendance"),
    ],
)
def test_labels_over_lines_of_names(label: str, status: str) -> None:
    text = f"Alpha Board, 3 May 2022\n\nPresent: Zoe Zane (Chair), Yan York\n\n{label}\n\nAnn Adams\nBob Brown{ITEMS}"
    found = attendance(text)
    assert [entry for entry in found if entry[1] in ("Ann Adams", "Bob Brown")] == [
        (status, "Ann Adams"),
        (status, "Bob Brown"),
    ]


@pytest.mark.parametrize(
    "block",
    [
        "Present: Ann Adams, Bob Brown",
        "**Present:** Ann Adams, Bob Brown",
        "PRESENT Mr Ann Adams and Mr Bob Brown",
        "Present:\tAnn Adams\n\t\tBob Brown",
        "Present:\n- Ann Adams\n- Bob Brown",
        "Present:\n\n* Ann Adams\n* Bob Brown",
        "PRESENT\n\nAnn Adams\n\nBob Brown",
        "Present\n\n*Ann Adams, Bob Brown*",
        "Present: Ann Adams, Bob Brown.\nMembers of the public: 8",
        "Present: Ann Adams, Bob Brown and 8 members of the public.",
        "Draft\n\nPresent: Ann Adams, Bob Brown",
        "| Present | |\n|---|---|\n| Ann Adams | Alpha Council |\n| Bob Brown | Beta Trust |",
    ],
)
def test_the_same_two_in_many_blocks(block: str) -> None:
    assert attendance(f"Alpha Board, 3 May 2022\n\n{block}{ITEMS}") == PRESENT


def test_a_wrapped_list_runs_on() -> None:
    text = "Present: Ann Adams, Bob Brown, Cy Cole, Di Dunn,\nEd Evans and Fay Fox." + ITEMS
    assert [name for _, name in attendance(text)] == [
        "Ann Adams", "Bob Brown", "Cy Cole", "Di Dunn", "Ed Evans", "Fay Fox",
    ]  # fmt: skip


def test_several_labels_on_one_line() -> None:
    text = "Present: Ann Adams, Bob Brown. Apologies: Cy Cole. In attendance: Di Dunn" + ITEMS
    assert attendance(text) == [*PRESENT, ("apologies", "Cy Cole"), ("in_attendance", "Di Dunn")]


def test_labels_lost() -> None:
    text = "Alpha Board\n\n3 May 2022\n\nAnn Adams\tAlpha Council\nBob Brown\tBeta Trust\nCy Cole\tGamma School" + ITEMS
    assert attendance(text) == [*PRESENT, ("present", "Cy Cole")]


def test_a_wrapped_role_is_no_person() -> None:
    text = "Present:\nAnn Adams, Executive Director for Adults and\nSocial Care\nBob Brown, Clerk" + ITEMS
    assert attendance(text) == PRESENT


@pytest.mark.parametrize("dash", ["– ", " – ", " - ", ", "])
def test_the_next_persons_line_is_no_wrapped_role(dash: str) -> None:
    found = minutes(
        "Present: Ann Adams\nIn attendance: Councillor Bob Brown, Cabinet Member for Roads  \n"
        f"Cy Cole{dash}Head of Roads{ITEMS}"
    )
    roles = {attendee.name: attendee.role for attendee in found.attendees}
    assert roles == {"Ann Adams": None, "Bob Brown": "Cabinet Member for Roads", "Cy Cole": "Head of Roads"}


def test_words_that_are_the_public_alone_beside_a_name() -> None:
    found = minutes(
        "Present: Ann Adams, Bob Brown\nIn attendance: Cy Cole – 6 residents\nDee Dunn (2 residents)" + ITEMS
    )
    assert [(a.name, a.role) for a in found.attendees if a.status == "in_attendance"] == [
        ("Cy Cole", None),
        ("Dee Dunn", None),
    ]


@pytest.mark.parametrize(
    "public",
    ["and 3 members of the public", "and one member of the press", ", 11 members of the public", "and 4 residents"],
)
def test_the_public_is_no_role(public: str) -> None:
    found = minutes(f"Present: Ann Adams, Bob Brown\nIn attendance: Councillor Cy Cole {public}." + ITEMS)
    assert [(a.name, a.role) for a in found.attendees if a.status == "in_attendance"] == [("Cy Cole", None)]


def test_a_chair_on_a_line_of_its_own() -> None:
    found = minutes("Present\n\nAnn Adams\n(in the Chair)\n\nBob Brown" + ITEMS)
    assert [(a.name, a.chair) for a in found.attendees] == [("Ann Adams", True), ("Bob Brown", False)]


@pytest.mark.parametrize(
    "prose",
    [
        "Mrs Adams chaired the meeting.",
        "The meeting was called to order by Ann Adams at 7pm.",
        "Ann Adams took the chair.",
        "The meeting was chaired by Ann Adams.",
        "Ann Adams was in the chair and welcomed all.",
    ],
)
def test_a_chair_told_in_prose(prose: str) -> None:
    text = f"Present: Ann Adams, Bob Brown\n\n1. Welcome\n\n{prose}\n\n2. Bins\n\nNone.\n\n3. Trees\n\nNone."
    assert [a.name for a in minutes(text).attendees if a.chair] == ["Ann Adams"]


def test_the_chair_of_another_body_is_not_the_chair() -> None:
    text = "Present:\nAnn Adams, Chair of the Scrutiny Committee\nBob Brown (Chair)" + ITEMS
    assert [a.name for a in minutes(text).attendees if a.chair] == ["Bob Brown"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Apologies for absence were received from Cy Cole and Di Dunn.", ["Cy Cole", "Di Dunn"]),
        (
            "Apologies for absence were submitted on behalf of Cy Cole (Alpha Council), Di Dunn (Beta School).",
            ["Cy Cole", "Di Dunn"],
        ),
        ("Apologies were received from Cy Cole, Co-optee, and Di Dunn, Youth Mayor.", ["Cy Cole", "Di Dunn"]),
        ("Apologies from Councillors Cole and Dunn were accepted.", ["Cole", "Dunn"]),
        ("Apologies had been received from Mr C Cole.", ["C Cole"]),
        ("Cy Cole and Di Dunn sent their apologies.", ["Cy Cole", "Di Dunn"]),
        ("Cy Cole\n\nDi Dunn", ["Cy Cole", "Di Dunn"]),
        ("Cy Cole, Di Dunn.", ["Cy Cole", "Di Dunn"]),
        ("Apologies were received from CC, DD and EE, which were consented.", ["CC", "DD", "EE"]),
        ("Apologies were received from Cy Cole (work). This was accepted.", ["Cy Cole"]),
        ("Apologies for lateness were received from Cy Cole.", []),
        ("An apology for having to leave early was received from Cy Cole.", []),
        ("No apologies.", []),
        ("There were no apologies.", []),
        ("None.", []),
        ("None received.", []),
        ("Nil", []),
    ],
)
def test_apologies_in_an_item(said: str, expected: list[str]) -> None:
    text = (
        f"Present: Ann Adams, Bob Brown\n\n1. Apologies for Absence\n\n{said}\n\n2. Bins\n\nNone.\n\n3. Trees\n\nNone."
    )
    assert attendance(text) == [*PRESENT, *[("apologies", name) for name in expected]]


def test_apologies_in_the_chairs_welcome() -> None:
    text = "Present: Ann Adams, Bob Brown\n\n1. Welcome\n\nAll came. Apologies were received from Cy Cole.\n\n"
    assert ("apologies", "Cy Cole") in attendance(text + "2. Bins\n\nNone.\n\n3. Trees\n\nNone.")


def test_a_substitute_is_present_for_somebody() -> None:
    text = "Present: Ann Adams\n\nApologies: Mr Bob Brown (Ms Cy Cole attended as substitute)" + ITEMS
    found = minutes(text).attendees
    assert {(a.name, a.status, a.substitute_for) for a in found} == {
        ("Ann Adams", "present", None),
        ("Bob Brown", "apologies", None),
        ("Cy Cole", "present", "Bob Brown"),
    }


@pytest.mark.parametrize(
    "opening",
    [
        "Staff transitions were told of.",
        "Members were reminded of the rules.",
        "Present situation: the roof leaks.",
        "Present arrangements will go on.",
        "Attendance at the school is good, and Mr Cole was thanked.",
    ],
)
def test_label_words_that_open_a_sentence_are_no_labels(opening: str) -> None:
    text = f"Present: Ann Adams, Bob Brown\n\n1. Welcome\n\n{opening}\n\n2. Bins\n\nNone.\n\n3. Trees\n\nNone."
    assert attendance(text) == PRESENT


def test_the_page_contact_attended_nothing() -> None:
    text = "Alpha Board\n\nContact: Zoe Zane 01234 567890\n\nPresent: Ann Adams, Bob Brown" + ITEMS
    assert attendance(text) == PRESENT


def test_an_attendance_table_inside_an_item() -> None:
    text = "12.\n\nAttendance\n\nMinutes:\n\nPresent:\n\nAnn Adams\n\nBob Brown\n\nApologies:\n\nCy Cole\n\n"
    text += "13.\n\nFinance Report\n\nMinutes:\n\nThe sum was read.\n\n14.\n\nAny Other Business\n\nMinutes:\n\nNone."
    assert attendance(text) == [*PRESENT, ("apologies", "Cy Cole")]


def test_roles_without_names_are_nobody() -> None:
    text = "Present: Ann Adams, Bob Brown\n\nIn Attendance: Chief Executive / Director of Care" + ITEMS
    assert attendance(text) == PRESENT


def test_late_and_remote_members() -> None:
    text = "Present:\nAnn Adams (left the meeting at 8.15pm)\nBob Brown (by VC)" + ITEMS
    one, two = minutes(text).attendees
    assert (one.left, two.remote) == ("8.15pm", True)


def test_a_substitute_who_stands_on_the_list_is_one_person() -> None:
    found = minutes("Present: Ann Adams, Mrs Bea Brown\n\nApologies: Cy Cole (Mrs Bea Brown substituting)" + ITEMS)
    assert [(a.name, a.status, a.substitute_for) for a in found.attendees] == [
        ("Ann Adams", "present", None),
        ("Bea Brown", "present", "Cy Cole"),
        ("Cy Cole", "apologies", None),
    ]


@pytest.mark.parametrize(
    ("listed", "told", "away"),
    [
        ("Cllr A Dale", "Apologies were received from Cllr Dale.", ["A Dale"]),
        ("Mrs Ann Dale, Mr Bob Fell", "Apologies had been received from Mr Fell.", ["Ann Dale", "Bob Fell"]),
        ("Cllr A Dale; Cllr B Dale", "Apologies were received from Cllr Dale.", ["A Dale", "B Dale", "Dale"]),
        ("Mrs A Dale", "Apologies were received from Cllr Dale.", ["A Dale", "Dale"]),
    ],
)
def test_a_surname_behind_its_title_is_the_only_one_of_it_who_is_away(listed: str, told: str, away: list[str]) -> None:
    head = f"Alpha Board, 3 May 2022\n\nPresent: Zoe Zane (Chair), Yan York\nApologies: {listed}"
    text = head + ITEMS.replace("1. Welcome\n\nAll were welcomed.", f"1. Apologies\n\n{told}")
    assert [name for status, name in attendance(text) if status == "apologies"] == away
