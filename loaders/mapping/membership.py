"""Who sits on a board, by one document: whom it lists as there or away, but not who serves or visits the board."""

from __future__ import annotations

import re
from collections.abc import Iterable

from loaders.minutes import Attendee

OFFICERS = re.compile(
    r"\b(?:clerk|minutes?|minute[- ]?taker|note[- ]?taker|secretariat|observer|guest|officer\s+support)\b", re.I
)
_POST = re.compile(
    r"\b(?:head|director|manager|officer|solicitor|accountant|engineer|planner|advis[eo]r|secretary|inspector|constable)\b",
    re.I,
)
_CHOSEN = re.compile(r"\b(?:co-?opt\w*|members?|chair\w*|vice|mayor|leader|cabinet|portfolio|spokes\w+)\b", re.I)
_COUNCILLOR = re.compile(r"\b(?:councillor|cllr|alderman)\b", re.I)
# "County Councillor" at a parish council, or an officer of the police.
_VISITS = re.compile(
    r"\b(?:(?:county|district|borough|city|ward|unitary)\s+(?:councillor|cllr)|PC|PCSO|sergeant|sgt|inspector|superintendent)\b",
    re.I,
)


def members_of(attendees: Iterable[Attendee]) -> list[bool]:
    """For each attendee, whether they are listed as a member of the board.

    Who is in attendance, stands in for somebody, comes for one item only or serves the board is none. Where those who
    came are councillors and people chosen to sit with them, who is away and comes by a post, as a councillor of
    another council or from the police, is none either: such people only visit, and their apologies are listed with
    the members'.
    """
    listed = list(attendees)
    there = [one for one in listed if one.status == "present" and not _serves(one)]
    chosen_only = len(there) > 1 and all(_is_chosen(one) for one in there)
    return [
        one.status != "in_attendance"
        and not _serves(one)
        and not (chosen_only and one.status in ("apologies", "absent") and _visits(one))
        for one in listed
    ]


def serves(role: str | None) -> bool:
    """Whether a post is one that serves a board: its clerk, who takes its minutes."""
    return OFFICERS.search(role or "") is not None


def _serves(one: Attendee) -> bool:
    return bool(one.substitute_for) or (one.arrived or "").endswith("only") or serves(one.role)


def _is_chosen(one: Attendee) -> bool:
    titled = _COUNCILLOR.search(one.honorific or "") is not None
    return (titled and not _VISITS.search(one.honorific or "")) or _CHOSEN.search(one.role or "") is not None


def _visits(one: Attendee) -> bool:
    if _VISITS.search(one.honorific or ""):
        return True
    return not _is_chosen(one) and _POST.search(one.role or "") is not None
