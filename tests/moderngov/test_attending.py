"""What words for attendance mean; "Expected" never means that somebody came."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.minutes import Status
from loaders.moderngov.attending import settled, status_of
from loaders.moderngov.records import Attendance
from tests.tables import every_row


@every_row(
    ("words", "role", "status"),
    [
        ("Present", "Chair", "present"),
        ("Present", "Committee Member", "present"),
        ("present", None, "present"),
        ("Present, as substitute", "Committee Member", "present"),
        ("Present virtually", "Committee Member", "present"),
        ("Virtual", "Committee Member", "present"),
        ("Present", "Officer", "in_attendance"),
        ("Present", "Guest speaker", "in_attendance"),
        ("In attendance", "Committee Member", "in_attendance"),
        ("In attendance, virtual", "Observer", "in_attendance"),
        ("Apologies", "Committee Member", "apologies"),
        ("Apologies, sent substitute", "Committee Member", "apologies"),
        ("Absent", "Committee Member", "absent"),
        ("Absence", None, "absent"),
        ("Not present", "Committee Member", "absent"),
        ("Not in attendance", "Officer", "absent"),
        ("Non-attendance", "Committee Member", "absent"),
        ("Did not attend", "Committee Member", "absent"),
        ("Expected", "Committee Member", None),
        ("Expected to be present", "Committee Member", None),
        ("Expected", "Officer", None),
        ("Invited", "Guest", None),
        ("TBC", None, None),
        ("", "Committee Member", None),
        ("Kein Eintrag", "Committee Member", None),
    ],
)
def test_status(words: str, role: str | None, status: Status | None) -> None:
    assert status_of(words, role) == status


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=10), st.text(max_size=10))
def test_expected_is_no_presence_whatever_stands_beside_it(name: str, role: str, before: str, behind: str) -> None:
    found = settled(Attendance(name=name or "x", attendance=f"{before} Expected {behind}", role=role or None))
    assert found.status is None
    assert not found.chair


@pytest.mark.parametrize(
    ("name", "role", "printed", "honorific", "told", "chair"),
    [
        ("Councillor Ngozi Amadi", "Chair", "Ngozi Amadi", "Councillor", None, True),
        ("Councillor Ngozi Amadi", "Chairman", "Ngozi Amadi", "Councillor", None, True),
        ("Councillor Ngozi Amadi", "Vice-Chair", "Ngozi Amadi", "Councillor", "Vice-Chair", False),
        ("Councillor Ngozi Amadi (Vice-Chair)", "Committee Member", "Ngozi Amadi", "Councillor", "Vice-Chair", False),
        ("Cllr Mrs B Castell MBE", "Committee Member", "B Castell", "Councillor", None, False),
        ("Marjorie Elstob", "Officer", "Marjorie Elstob", None, "Officer", False),
    ],
)
def test_names_and_roles(
    name: str, role: str | None, printed: str, honorific: str | None, told: str | None, chair: bool
) -> None:
    found = settled(Attendance(name=name, attendance="Present", role=role))
    assert (found.name, found.honorific, found.role, found.chair) == (printed, honorific, told, chair)


def test_a_chair_who_did_not_come_did_not_chair() -> None:
    assert not settled(Attendance(name="Ann Adams", attendance="Apologies", role="Chair")).chair


def test_remote() -> None:
    assert settled(Attendance(name="Ann Adams", attendance="Present (virtual)")).remote
    assert not settled(Attendance(name="Ann Adams", attendance="Present")).remote
