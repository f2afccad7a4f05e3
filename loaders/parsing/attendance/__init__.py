"""Who attended, sent apologies or was absent; and who is meant by a name, initials or a role in the text."""

from loaders.parsing.attendance.attendance import ATTENDANCE_TITLE, read_attendance
from loaders.parsing.attendance.attendee_index import INITIALS, AttendeeIndex
from loaders.parsing.attendance.details import AttendeeDraft
from loaders.parsing.attendance.draft import AttendanceDraft
from loaders.parsing.attendance.people import read_list
from loaders.parsing.attendance.reconciliation import Difference, reconcile

__all__ = [
    "ATTENDANCE_TITLE",
    "INITIALS",
    "AttendanceDraft",
    "AttendeeDraft",
    "AttendeeIndex",
    "Difference",
    "read_attendance",
    "read_list",
    "reconcile",
]
