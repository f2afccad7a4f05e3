"""Who attended, sent apologies or was absent; and who is meant by a name, initials or a role in the text."""

from loaders.parsing.attendance.attendee_index import INITIALS, AttendeeIndex
from loaders.parsing.attendance.drafts import AttendanceDraft, AttendeeDraft, Listed
from loaders.parsing.attendance.passes import ATTENDANCE_TITLE, read_attendance
from loaders.parsing.attendance.persons import read_people_in_prose
from loaders.parsing.attendance.public import is_label_of_the_public
from loaders.parsing.attendance.reconciliation import Difference, reconcile
from loaders.parsing.attendance.starred import with_stars

__all__ = [
    "ATTENDANCE_TITLE",
    "INITIALS",
    "AttendanceDraft",
    "AttendeeDraft",
    "AttendeeIndex",
    "Difference",
    "Listed",
    "is_label_of_the_public",
    "read_attendance",
    "read_people_in_prose",
    "reconcile",
    "with_stars",
]
