"""Which meetings are to be read: committees by name or number, a range of days."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from graph.errors import SourceBusy, SourceError, UsageError
from loaders.moderngov.council import Council
from loaders.moderngov.records import Committee, Listed


@dataclass(frozen=True)
class MeetingFilter:
    """What a user asks for: committees (none named: all), and the days from ``since`` to ``until``, both included."""

    since: datetime.date
    until: datetime.date
    committees: tuple[str, ...] = ()


@dataclass(frozen=True)
class Planned:
    """A meeting to read; ``apart`` where its committee met more than once that day and it is not the first."""

    meeting: Listed
    apart: bool = False


@dataclass(frozen=True)
class Plan:
    """The meetings to read, in the order of committees and days, and those that did not take place.

    ``unlisted`` are the committees whose meetings the site does not tell, and why.
    """

    meetings: tuple[Planned, ...]
    cancelled: tuple[Listed, ...] = ()
    unlisted: tuple[tuple[Committee, SourceError], ...] = ()


def plan(council: Council, wanted: MeetingFilter) -> Plan:
    """Look up committees and their meetings.

    Raises ``UsageError`` for a committee that the site does not have, ``SourceError`` where the site tells nothing of
    any, ``SourceBusy`` where it wants to be left alone.
    """
    if wanted.since > wanted.until:
        raise UsageError(f"--since {wanted.since} lies behind --until {wanted.until}")
    known = council.committees()
    names = wanted.committees
    if council.site.committee is not None and not names:
        names = (str(council.site.committee),)
    chosen = [find_committee(known, name) for name in names] if names else [c for c in known if not c.closed]
    listed: dict[int, Listed] = {}
    unlisted: list[tuple[Committee, SourceError]] = []
    for committee in dict.fromkeys(chosen):
        try:
            for meeting in council.meetings(committee, wanted.since, wanted.until):
                listed.setdefault(meeting.id, meeting)
        except SourceBusy:
            raise
        except SourceError as error:
            unlisted.append((committee, error))
    if unlisted and not listed:
        raise unlisted[0][1]
    if council.site.meeting is not None:
        listed = {number: meeting for number, meeting in listed.items() if number == council.site.meeting}
    held = [meeting for meeting in listed.values() if not meeting.cancelled]
    first: dict[tuple[int, datetime.date], int] = {}
    for meeting in held:
        day = (meeting.committee.id, meeting.date)
        first[day] = min(first.get(day, meeting.id), meeting.id)
    return Plan(
        tuple(Planned(m, apart=first[m.committee.id, m.date] != m.id) for m in held),
        tuple(meeting for meeting in listed.values() if meeting.cancelled),
        tuple(unlisted),
    )


def find_committee(known: Sequence[Committee], name: str) -> Committee:
    """The committee of a name (in any case, or a part of it that only one has) or number."""
    wanted = " ".join(name.split()).casefold()
    if wanted.isascii() and wanted.isdecimal():
        numbered = [committee for committee in known if committee.id == int(wanted)]
        if numbered:
            return numbered[0]
        raise UsageError(f"the council has no committee {name}")
    titled = [committee for committee in known if committee.title.casefold() == wanted]
    open_ones = [committee for committee in titled if not committee.closed] or titled
    if len(open_ones) == 1:
        return open_ones[0]
    parts = open_ones or [committee for committee in known if wanted in committee.title.casefold()]
    if len(parts) == 1:
        return parts[0]
    if parts:
        offered = "\n".join(f"{committee.id}  {committee.title}" for committee in parts[:10])
        raise UsageError(f"“{name}” fits {len(parts)} committees: give the number of one", detail=offered)
    near = get_close_matches(name, [committee.title for committee in known], n=3)
    offered = f": is {' or '.join(near)} meant?" if near else ""
    raise UsageError(f"the council has no committee “{name}”{offered}")
