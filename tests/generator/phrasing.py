"""Days, hours and lists of names as minutes print them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from tests.generator.meeting import Decision, Meeting, Motion, Task

ORDINALS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
SHORT = {"Councillor": "Cllr"}


def day(date: datetime.date, form: int) -> str:
    """A date in one of four forms."""
    month, ordinal = f"{date:%B}", f"{date.day}{ORDINALS.get(date.day, 'th')}"
    return (
        f"{date.day} {month} {date.year}",
        f"{date:%A} {date.day} {month} {date.year}",
        f"{ordinal} {month} {date.year}",
        f"{date:%A}, {ordinal} {month}, {date.year}",
    )[form % 4]


def clock(minutes: int, form: int = 0) -> str:
    """A time of day: "10.30 am", "7.30pm" or "14:00"."""
    hour, minute = divmod(minutes, 60)
    half, twelve = ("am" if hour < 12 else "pm"), (hour - 1) % 12 + 1
    return (f"{twelve}.{minute:02} {half}", f"{twelve}.{minute:02}{half}", f"{hour:02}:{minute:02}")[form % 3]


def together(names: Iterable[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def spaced(lines: Iterable[str]) -> list[str]:
    """Each line with an empty one behind it."""
    return [line for text in lines for line in (text, "")]


def cllr(name: str) -> str:
    """The short form of the title."""
    return name.replace("Councillor ", "Cllr ")


def due(task: Task) -> str:
    """The words of the day with their preposition, behind a space; empty where there are none."""
    return f" by {'' if (task.due or '')[:1].isdigit() else 'the '}{task.due}" if task.due else ""


def inside(venue: str) -> str:
    """The venue with its preposition: "in the Town Hall", "at Shire House"."""
    return f"in the {venue}" if venue.startswith(("Town", "Village", "Guild")) else f"at {venue}"


def upper_first(words: str) -> str:
    return words[:1].upper() + words[1:]


def votes(motion: Motion) -> str:
    """The count as councils' minutes tell it, or that all agreed."""
    count = motion.votes
    return f"For: {count.for_}, Against: {count.against}, Abstained: {count.abstained}." if count else "All agreed."


def confirmed(meeting: Meeting, decision: Decision) -> str:
    """The minutes of the meeting before, approved."""
    record = ("a correct record", "a true record", "an accurate record", "a correct record")[meeting.manner.phrase % 4]
    on = day(meeting.previous, meeting.manner.day)
    return f"The minutes of the meeting held on {on} were {decision.participle} as {record}."
