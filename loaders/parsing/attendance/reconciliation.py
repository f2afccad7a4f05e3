"""Attendance told twice: by the data of the source, and by the minutes' own text.

Both are joined. Who stands on one side only is taken from it. Where they differ on whether somebody came, the minutes'
text stands, because it is what the board confirms, and the difference is told as a doubt with both readings. Who is
only recorded as expected was neither there nor away, unless the text says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from loaders.minutes import Attendee, Status
from loaders.outline import Unsettled
from loaders.parsing.attendance.matching import is_shorter_form
from loaders.parsing.forms import parse_listed_name

SAID: dict[Status, str] = {
    "present": "present",
    "in_attendance": "in attendance",
    "apologies": "apologies",
    "absent": "absent",
}
FILLED = ("role", "organisation", "unit", "initials", "substitute_for", "arrived", "left", "remote")

Known = TypeVar("Known", Attendee, Unsettled)
Difference = tuple[int, str, str]  # offset in the document, reason, words


def reconcile(
    told: Sequence[Attendee], unsettled: Sequence[Unsettled], read: Sequence[Attendee]
) -> tuple[tuple[Attendee, ...], list[Difference]]:
    """Join the attendance that the source tells with that read in the minutes' text.

    ``told`` and ``unsettled`` come from the source's data, ``read`` from the text of the minutes. Gives the attendees,
    those told first, and the differences as (offset, reason, words).
    """
    joined = list(told)
    waiting = list(unsettled)
    differences: list[Difference] = []
    for attendee in read:
        fitting = fitting_names(joined[: len(told)], attendee)
        expected = [] if fitting else fitting_names(waiting, attendee)
        if len(fitting) > 1:
            differences.append((attendee.start, "the name fits several attendees: whose it is is lost", attendee.name))
        elif fitting:
            place = joined.index(fitting[0])
            joined[place], difference = _join(fitting[0], attendee)
            differences += difference
        elif len(expected) == 1:
            waiting.remove(expected[0])
            joined.append(_settled(expected[0], attendee))
        elif attendee.honorific or len(attendee.name.split()) > 1:
            joined.append(attendee)
    if waiting:
        recorded = ", ".join(dict.fromkeys(f"“{person.recorded}”" for person in waiting))
        reason = f"recorded only as {recorded}, which does not say who came: {len(waiting)} left out"
        differences.append((waiting[0].start, reason, ", ".join(person.name for person in waiting)))
    return tuple(joined), differences


def fitting_names(known: Sequence[Known], attendee: Attendee) -> list[Known]:
    """Those whose name may be the attendee's: the same name before one of which it may be a shorter form."""
    same = [person for person in known if person.name.casefold() == attendee.name.casefold()]
    if same:
        return same[:1]
    short = _bare_name(attendee)
    if short is None:
        return []
    names = ((person, _bare_name(person)) for person in known)
    return [
        person
        for person, full in names
        if full is not None and (is_shorter_form(full, short) or is_shorter_form(short, full))
    ]


def _bare_name(person: Attendee | Unsettled) -> str | None:
    name = parse_listed_name(person.name, 0, len(person.name))
    return None if name is None else name.as_written


def _join(told: Attendee, read: Attendee) -> tuple[Attendee, list[Difference]]:
    filled = {name: getattr(read, name) for name in FILLED if getattr(told, name) is None}
    if told.attended == read.attended:
        status = told.status if told.attended else read.status
        return told.model_copy(update={**filled, "chair": told.chair or read.chair, "status": status}), []
    reason = f"the attendance list says “{SAID[told.status]}”, the minutes “{SAID[read.status]}”: the minutes stand"
    update = {"status": read.status, "chair": read.chair, "start": read.start, "end": read.end}
    return told.model_copy(update={**filled, **update}), [(read.start, reason, told.name)]


def _settled(expected: Unsettled, read: Attendee) -> Attendee:
    return read.model_copy(
        update={
            "name": expected.name,
            "honorific": expected.honorific or read.honorific,
            "role": expected.role or read.role,
            "member_id": expected.member_id,
        }
    )
