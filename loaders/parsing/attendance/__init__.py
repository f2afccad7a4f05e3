"""Who attended, sent apologies or was absent; and who is meant by a name, initials or a role in the text."""

from loaders.parsing.attendance.attendance import ATTENDANCE_TITLE, read_roll
from loaders.parsing.attendance.attendee_index import INITIALS, Register
from loaders.parsing.attendance.details import Entry
from loaders.parsing.attendance.draft import Roll
from loaders.parsing.attendance.people import read_list
from loaders.parsing.attendance.reconciliation import Difference, reconcile

__all__ = [
    "ATTENDANCE_TITLE",
    "INITIALS",
    "Difference",
    "Entry",
    "Register",
    "Roll",
    "read_list",
    "read_roll",
    "reconcile",
]
