"""Lists in numbered items whose lines end within a name, and apologies told in the title itself."""

from __future__ import annotations

import pytest

from tests.parsing.steps import attendance, minutes

BEFORE = "Fernley Association\nMeeting on 3 March 2023\n\n"
AFTER = "\n\n2. Roads\n\nThe lane was closed.\n\n3. Trees\n\nThe oak was cut.\n"
FOUR = ["Ann Adams", "Bob Brown", "Carl Clay", "Dora Dean"]


@pytest.mark.parametrize(
    "listed",
    [
        "Ann Adams, Bob Brown, Carl Clay, Dora Dean",
        "Ann Adams, Bob Brown,\nCarl Clay, Dora Dean",
        "Ann Adams, Bob Brown, Carl\nClay, Dora Dean",
        "Cllr Ann Adams, Cllr Bob Brown, Cllr Carl\nClay and Cllr Dora Dean.",
        "Ann Adams (Chair), Bob Brown, Carl Clay and Dora\nDean",
    ],
)
@pytest.mark.parametrize("label", ["Present:", "Members present:", "Attendance:"])
def test_a_numbered_list_goes_on_in_the_next_line(label: str, listed: str) -> None:
    found = minutes(f"{BEFORE}1. {label} {listed}{AFTER}")
    assert [(one.name, one.status) for one in found.attendees] == [(name, "present") for name in FOUR]
    assert [item.title for item in found.items] == ["Roads", "Trees"]


@pytest.mark.parametrize(
    "told",
    [
        "Apologies: Cllr Carl\nClay. Absent: None.",
        "Apologies for absence: Cllr Carl\nClay.",
        "Apologies for absence were received from Cllr Carl Clay.",
        "Apologies for absence were received from Cllr Carl\nClay.",
        "Apologies were received from Carl\nClay.",
        "Apologies had been sent by Cllr Carl Clay.",
    ],
)
def test_apologies_in_the_line_of_the_number(told: str) -> None:
    assert attendance(f"{BEFORE}Present: Ann Adams\n\n1. {told}{AFTER}") == [
        ("present", "Ann Adams"),
        ("apologies", "Carl Clay"),
    ]


@pytest.mark.parametrize(
    "listed", ["Cllr Clay\nCllr Dean", "Cllr Carl Clay\nThe Clerk was ill.", "Cllr Clay\nNone else."]
)
def test_lines_that_name_one_person_each_stay_apart(listed: str) -> None:
    names = [name for _, name in attendance(f"{BEFORE}Present: Ann Adams\n\n1. Apologies for absence\n{listed}{AFTER}")]
    assert all(name in ("Ann Adams", "Clay", "Dean", "Carl Clay") for name in names)


@pytest.mark.parametrize(
    "listed",
    [
        "Ann Adams, Bob Brown, Carl\nClay, Dora Dean",
        "Ann Adams, Bob Brown, Carl\n    Clay, Dora Dean",
        "Ann Adams (AA), Bob Brown (BB), Carl\nClay (CC), Dora Dean (DD)",
        "Ann Adams, Bob Brown,\nCarl Clay, Dora\nDean",
    ],
)
@pytest.mark.parametrize("label", ["Present", "PRESENT:", "## Attendees", "**Present**"])
def test_a_list_below_its_label_tears_names(label: str, listed: str) -> None:
    assert [name for _, name in attendance(f"{BEFORE}{label}\n{listed}{AFTER}")] == FOUR
