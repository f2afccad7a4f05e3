"""Groups that print given names with initials, a line each with empty lines between, or several in a line."""

from __future__ import annotations

from tests.parsing.steps import minutes

TEXT = """Notes of a meeting of the Harrow Patients' Group held on Monday 16th Oct 2031

Present:

Dan (DL) - Chairman

Elspeth (EB) - Vice Chairperson

Mrs Sharon Leith (SL) – Practice Manager

Cora (CD)

Iain (IK),

Ms Toni Mace – Advocacy Service

Apologies:

Anna (AH), Mick (MR) Andy (AP)

Absent:

Jen (JW), Nan (NM)

Minutes of the last meeting:

Were accepted as being a true record.

Phones:

DL asked about the phones. Sharon said that the line would be mended.
"""


def test_all_are_read_and_none_is_a_heading() -> None:
    read = minutes(TEXT)
    assert [(one.name, one.status, one.role) for one in read.attendees] == [
        ("Dan", "present", None),
        ("Elspeth", "present", "Vice Chairperson"),
        ("Sharon Leith", "present", "Practice Manager"),
        ("Cora", "present", None),
        ("Iain", "present", None),
        ("Toni Mace", "present", None),
        ("Anna", "apologies", None),
        ("Mick", "apologies", None),
        ("Andy", "apologies", None),
        ("Jen", "absent", None),
        ("Nan", "absent", None),
    ]
    assert not {"Elspeth", "Toni", "Anna", "Jen"} & {word for item in read.items for word in (item.title or "").split()}


def test_given_names_with_initials_under_the_title_need_no_label() -> None:
    text = (
        "Harrow Patients' Group\n\nNotes of a meeting held on 16th Oct 2031\n\nDan (DL) - Chairman\n\nElspeth (EB)\n\n"
    )
    read = minutes(f"{text}Cora (CD) - Nurse\n\n1. Phones\n\nDL asked about the phones.\n\n2. Doors\n\nNone.")
    assert [(one.name, one.initials, one.role, one.chair) for one in read.attendees] == [
        ("Dan", "DL", None, True),
        ("Elspeth", "EB", None, False),
        ("Cora", "CD", "Nurse", False),
    ]


def test_words_in_brackets_are_no_initials_of_theirs() -> None:
    text = (
        "Harrow Patients' Group\n\nNotes of a meeting held on 16th Oct 2031\n\nAgenda (PQ)\n\nTrains (EB)\n\nBuses (XY)"
    )
    assert minutes(f"{text}\n\n1. Phones\n\nNothing was said.\n\n2. Doors\n\nNone.").attendees == ()
