"""Minutes of 24 meetings of one made-up board, with the truth about its tasks: which recur, and what became of them.

The clerk changes twice or more, and with the clerk the way of writing: actions in lines, in a column, in a log with
status, in a review of the last meeting's actions. Tasks are reworded, renumbered, given to others, found under another
heading, and closed in prose or by a word. Between them stand tasks that come once or at every meeting.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from tests.graph.linking.tasks.recurring_words import EVERY_MEETING, RECURRING, SINGLE

BOARD = "Hollin Vale Community Partnership"
COUNCIL = "Kelverton City Council"
MEMBERS = {
    "Lena Dorsey": "LD",
    "Sara Whitlock": "SW",
    "Imran Aziz": "IA",
    "Peter Brackley": "PB",
    "Joan Ferris": "JF",
}

# By the heading of a task that recurs: what minutes say when it is done. Some name its owner, some do not.
CLOSINGS = {
    "Elective Home Education": "{o} had circulated the elective home education guidance to secondary schools.",
    "Bus Shelter": "The Clerk had obtained three quotations for the repair of the bus shelter on Mill Lane.",
    "School Exclusions": "The report on permanent exclusions of pupils with additional needs had been sent to members.",
    "Risk Register": "{o} had updated the risk register with the loss of the transport grant.",
    "Fire Safety": "The Fire Service had been invited to speak about smoke alarms in care homes.",
    "Waiting Times": "{o} reported that figures on waits of over 18 weeks for a CAMHS assessment had been sent out.",
    "Playing Fields": "The Clerk had written to the landowner about the hedge at the playing field.",
    "Terms of Reference": "The terms of reference had been revised to include co-opted parent governors.",
    "Young Carers": "The visit to the young carers at Hollin House had taken place. This action was closed.",
    "Data Sharing": "{o} confirmed that the data sharing agreement with the CCG had been signed. Closed.",
    "Highways": "{o} had reported the potholes on Station Road to Highways.",
    "Safeguarding Training": "All governors have completed the level 2 safeguarding training.",
    "Hospital Discharge": "The analysis of delayed discharges from community hospitals over the winter was circulated.",
    "Allotments": "The review of allotment rents and the waiting list had been completed.",
    "Communications": "The communications plan for the launch of the family hubs had been drafted.",
    "Health Inequalities": "{o} had mapped smoking cessation services against the deprived wards. Action complete.",
    "Defibrillator": "The cost of a defibrillator for the pavilion had been obtained.",
    "SEND Strategy": "Parents had been consulted on the draft SEND strategy.",
}


@dataclass
class Occurrence:
    """A task as one meeting's minutes have it. ``task`` numbers a recurring one; ``printed`` is the word beside it."""

    heading: str
    text: str
    owner: str
    task: int | None = None
    printed: str | None = None
    prose: bool = False  # no task, but words that tell its outcome
    stated: str | None = None  # the status printed beside a task that is new


@dataclass(frozen=True)
class Minutes:
    """The minutes of one meeting as text, and what of them is a task."""

    day: date
    text: str
    tasks: Sequence[Occurrence]


@dataclass
class Series:
    """The meetings, and by the number of a recurring task the day on which it was closed, where it was."""

    minutes: list[Minutes] = field(default_factory=list)
    closed: dict[int, date] = field(default_factory=dict)


def made_minutes(seed: int, meetings: int = 24) -> Series:
    """The series; ``seed`` decides where tasks fall, who owns them and which way of writing is used when."""
    chance = random.Random(seed)
    ways = [way for way in chance.sample([_lines, _column, _log, _review], 4) for _ in range(meetings // 4)]
    days = [date(2019, 1, 10) + timedelta(days=28 * at) for at in range(meetings)]
    series = Series()
    at_meeting: list[list[Occurrence]] = [[] for _ in range(meetings)]
    for number, (heading, wordings) in enumerate(RECURRING):
        _place(chance, number, heading, wordings, at_meeting, ways, series, days)
    for heading, text in SINGLE:
        _one(chance, at_meeting[chance.randrange(meetings)], heading, text)
    for here in at_meeting:
        for heading, text in chance.sample(EVERY_MEETING, 2):
            _one(chance, here, heading, text)
    for at, (way, here) in enumerate(zip(ways, at_meeting, strict=True)):
        text = "\n".join([*_head(days[at]), *_minuted(way, here, days, at)]) + "\n"
        series.minutes.append(Minutes(days[at], text, [one for one in here if not one.prose]))
    return series


def _one(chance: random.Random, here: list[Occurrence], heading: str, text: str) -> None:
    owner = chance.choice(list(MEMBERS))
    here.append(Occurrence(heading, _told(text, owner), _holder(text, owner)))


def _told(wording: str, owner: str) -> str:
    """A wording with its owner; one who is only set behind the task stands in brackets."""
    return re.sub(r"\. \{o\}$", f" ({MEMBERS[owner]}).", wording).format(o=owner)


def _holder(wording: str, owner: str) -> str:
    named = re.search(r"Cllr (?:Brandt|Osei)|Clerk", wording)
    return named.group() if named and "{o}" not in wording else owner if "{o}" in wording else "Clerk"


def _place(
    chance: random.Random,
    number: int,
    heading: str,
    wordings: Sequence[str],
    at_meeting: list[list[Occurrence]],
    ways: Sequence[object],
    series: Series,
    days: Sequence[date],
) -> None:
    owner = chance.choice(list(MEMBERS))
    at = chance.randrange(len(at_meeting) - 2 * len(wordings) - 1)
    last = ""
    for place, wording in enumerate(wordings):
        owner = chance.choice(list(MEMBERS)) if place and chance.random() < 0.15 else owner
        last = _told(wording, owner)
        printed = "carried forward" if place and ways[at] in (_log, _review) else None
        holder = _holder(wording, owner)
        under = "Any Other Business" if chance.random() < 0.15 else heading
        stated = "open" if ways[at] is _log else None
        at_meeting[at].append(Occurrence(under, last, holder, number, printed, stated=stated))
        at += chance.choice([1, 1, 1, 2])
    if chance.random() < 0.75:
        prose = ways[at] in (_lines, _column)
        text = CLOSINGS[heading].format(o=owner) if prose else last
        printed = None if prose else "completed"
        at_meeting[at].append(Occurrence(heading, text, _holder(wordings[-1], owner), number, printed, prose))
        series.closed[number] = days[at]


def _head(day: date) -> Iterator[str]:
    yield from (COUNCIL, BOARD, "", f"Minutes of the meeting held on {_printed(day)} at 10.00 am in the Moot Hall", "")
    yield "Present:"
    yield from (f"{name} ({initials})" for name, initials in MEMBERS.items())
    yield from ("Councillor Theo Brandt", "Councillor Ama Osei", "", "In attendance: Ruth Okell (Clerk)", "")


def _printed(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _minuted(way: object, here: Sequence[Occurrence], days: Sequence[date], at: int) -> Iterator[str]:
    assert callable(way)
    if at:
        before = _printed(days[at - 1])
        yield from way(here, f"The minutes of the meeting held on {before} were agreed as a correct record.")
    else:
        yield from way(here, "This was the first meeting.")


def _opening(confirmed: str) -> Iterator[str]:
    yield from ("1. Apologies for absence", "", "There were none.", "")
    yield from ("2. Minutes of the last meeting", "", confirmed, "")


def _by_heading(here: Sequence[Occurrence]) -> dict[str, list[Occurrence]]:
    found: dict[str, list[Occurrence]] = {}
    for one in here:
        found.setdefault(one.heading, []).append(one)
    return found


def _discussed(heading: str) -> str:
    return f"Members discussed {heading.lower()} and thanked those who had helped."


def _lines(here: Sequence[Occurrence], confirmed: str) -> Iterator[str]:
    """Matters arising in prose; then each item, with its actions in lines of their own."""
    yield from _opening(confirmed)
    yield from ("3. Matters arising", "")
    yield from (line for text in [one.text for one in here if one.prose] or ["There were none."] for line in (text, ""))
    yield from _items([one for one in here if not one.prose], 4, "Action")


def _items(here: Sequence[Occurrence], first: int, marker: str) -> Iterator[str]:
    for number, (heading, tasks) in enumerate(_by_heading(here).items(), first):
        yield from (f"{number}. {heading}", "", _discussed(heading), "")
        yield from (line for one in tasks for line in (f"{marker}: {one.text}", ""))


def _column(here: Sequence[Occurrence], confirmed: str) -> Iterator[str]:
    """A table with a column for the owners' initials; what came of earlier tasks stands with the last minutes."""
    yield "\t\tACTION"
    arising = "".join(f" <p>{one.heading} - {one.text}</p>" for one in here if one.prose)
    label = " <p>Matters Arising:</p>" if arising else ""
    yield f"1\t<p>Minutes of the last meeting</p> <p>{confirmed}</p>{label}{arising}\t"
    for number, (heading, tasks) in enumerate(_by_heading([one for one in here if not one.prose]).items(), 2):
        text = "".join(f" <p>{one.text}</p>" for one in tasks)
        owners = " ".join(f"<p>{MEMBERS.get(one.owner, one.owner)}</p>" for one in tasks)
        yield f"{number}\t<p>{heading}</p> <p>{_discussed(heading)}</p>{text}\t{owners}"


def _log(here: Sequence[Occurrence], confirmed: str) -> Iterator[str]:
    """Items without tasks, and one log of all tasks at the end."""
    yield from _opening(confirmed)
    headings = list(_by_heading(here))
    for number, heading in enumerate(headings, 3):
        yield from (f"{number}. {heading}", "", _discussed(heading), "")
    yield from (f"{len(headings) + 3}. Date of next meeting", "", "To be announced.", "", "ACTION LOG", "")
    yield "Ref\tAction\tOwner\tStatus"
    for number, one in enumerate(here, 1):
        yield f"{number:02}\t{_bare(one)}\t{MEMBERS.get(one.owner, one.owner)}\t{(one.printed or 'open').capitalize()}"


def _review(here: Sequence[Occurrence], confirmed: str) -> Iterator[str]:
    """The last meeting's actions with what became of them, then new ones in lines of their own."""
    yield from _opening(confirmed)
    yield from ("3. Actions from the last meeting", "")
    reviewed = [f"{one.text.rstrip('.')} - {one.printed}." for one in here if one.printed] or ["There were none."]
    yield from (line for text in reviewed for line in (text, ""))
    yield from _items([one for one in here if not one.printed], 4, "ACTION")


def _bare(one: Occurrence) -> str:
    """The task without its owner, as a log prints it."""
    name = rf"(?:{one.owner}|\({MEMBERS.get(one.owner, one.owner)}\))"
    text = re.sub(rf"^(?:The )?{name} (?:to|will) |[ :-]*{name}(?: to \w+)?\.?$", "", one.text)
    return text[:1].upper() + text[1:]
