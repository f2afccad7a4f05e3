"""The steps of the reader as the tests ask them: each takes made-up text and gives plain values.

They ask the rooms by their doors, so that a room may be ordered anew inside without touching them.
"""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
from typing import Any

from loaders.document import Document
from loaders.minutes import Attendee, Day, Minutes
from loaders.parsing import MeetingRecord, minutes_of, read_meetings, read_minutes
from loaders.parsing.actions import read_actions, read_outcomes
from loaders.parsing.attendance import AttendeeIndex
from loaders.parsing.context import ItemContext
from loaders.parsing.decisions import read_decisions
from loaders.parsing.items import find_chains, headings_of
from loaders.parsing.people import read_appointments, read_interests, read_presenters, read_successions
from loaders.parsing.references import read_confirmations, read_meeting_references, read_references
from loaders.parsing.text import Body, CleanText, action_columns, clean, mark_furniture, read_body
from loaders.parsing.title_block import TitleBlock, read_title

MEETING = Day(text="3 May 2022", value=datetime.date(2022, 5, 3), start=0, end=0)
FOLLOWING = Day(text="7 June 2022", value=datetime.date(2022, 6, 7), start=0, end=0)


def document(text: str, name: str = "made.txt") -> Document:
    return Document(f"made:{name}", name, "text", text, hashlib.sha256(text.encode("utf-8", "replace")).hexdigest())


def minutes(text: str) -> Minutes:
    """The first, mostly the only, set of minutes in the text."""
    return read_minutes(document(text))


def all_minutes(text: str) -> list[Minutes]:
    """All sets of minutes in the text."""
    made = document(text)
    return [minutes_of(made, one) for one in read_meetings(made)]


def record(text: str) -> MeetingRecord:
    """What the text tells of its first meeting, before its kind is known."""
    return read_meetings(document(text))[0]


def page(text: str) -> CleanText:
    return mark_furniture(clean(text))


def headings(text: str, names: tuple[str, ...] = ()) -> list[tuple[str | None, str]]:
    """Number and title of each item's heading."""
    made = page(text)
    return [
        (h.number, " ".join(made.text[h.start : h.end].split()))
        for h in headings_of(made, find_chains(made), list(names))
    ]


def body(text: str) -> Body:
    """The text as the body of one item."""
    made = page(text)
    return read_body(made, 0, len(made.lines), 0, action_columns(made))


def attendance(text: str) -> list[tuple[str, str]]:
    """Status and name of everybody on the attendance lists."""
    return [(attendee.status, attendee.name) for attendee in minutes(text).attendees]


def title(text: str) -> TitleBlock:
    made = page(text)
    return read_title(made, len(made.lines), set())


def register(*lines: str) -> AttendeeIndex:
    """A register of attendees: "Ann Adams [AA] | Head of Care | status", of which only the name must stand there."""
    attendees = []
    for line in lines:
        name, role, status, *_ = [part.strip() or None for part in (line + "||").split("|")]
        assert name is not None
        honorific, _, bare = name.rpartition(". ") if ". " in name[:6] else (None, "", name)
        initials = bare.partition("[")[2].strip("] ") or None
        attendees.append(
            Attendee(
                name=bare.partition("[")[0].strip(), status=status or "present", honorific=honorific, initials=initials,  # type: ignore[arg-type]
                role=role, start=0, end=0,
            )
        )  # fmt: skip
    return AttendeeIndex(tuple(attendees))


NOBODY = AttendeeIndex(())


def item(text: str, known: AttendeeIndex = NOBODY, title: str = "", own: str | None = None) -> ItemContext:
    """The text as an item's body at a meeting on 3 May 2022, the next one of which is on 7 June."""
    return ItemContext(body(text), known, MEETING, FOLLOWING, own_board=own, title=title)


def decisions(text: str, known: AttendeeIndex = NOBODY, own: str | None = None, title: str = "") -> list[Any]:
    return read_decisions(item(text, known, title, own))


def actions(text: str, known: AttendeeIndex = NOBODY, title: str = "") -> list[Any]:
    return read_actions(item(text, known, title))


def presenters(text: str, known: AttendeeIndex = NOBODY) -> list[str]:
    return [person.as_written for person in read_presenters(item(text, known))]


def confirmations(text: str, title: str = "Minutes") -> list[Any]:
    return read_confirmations(item(text, title=title))


def references(text: str, own: tuple[str, ...] = ()) -> list[Any]:
    return read_references(dataclasses.replace(item(text), own_numbers=frozenset(own)))


def meeting_references(text: str) -> list[Any]:
    return read_meeting_references(item(text))


def outcomes(text: str, title: str = "Matters arising", known: AttendeeIndex = NOBODY) -> list[Any]:
    made = item(text, known, title)
    return read_outcomes(made, read_actions(made))


def interests(text: str, known: AttendeeIndex = NOBODY, title: str = "Declarations of Interest") -> list[Any]:
    return read_interests(item(text, known, title))


def successions(text: str, known: AttendeeIndex = NOBODY) -> list[Any]:
    return read_successions(item(text, known))


def appointments(text: str, known: AttendeeIndex = NOBODY) -> list[Any]:
    return read_appointments(item(text, known))
