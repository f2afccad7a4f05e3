"""Who attended, sent apologies or was absent; and who is meant by a name, initials or a role in the text."""

from loaders.parsing.attendance.attendee_index import INITIALS, AttendeeIndex
from loaders.parsing.attendance.drafts import HERE, AttendanceDraft, AttendeeDraft, Listed
from loaders.parsing.attendance.passes import ATTENDANCE_TITLE, read_attendance
from loaders.parsing.attendance.persons import read_people_in_prose
from loaders.parsing.attendance.reconciliation import Difference, reconcile

__all__ = [
    "ATTENDANCE_TITLE",
    "HERE",
    "INITIALS",
    "AttendanceDraft",
    "AttendeeDraft",
    "AttendeeIndex",
    "Difference",
    "Listed",
    "read_attendance",
    "read_people_in_prose",
    "reconcile",
]
