"""Holds what was read back against the meeting that was written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loaders.document import Document
from loaders.minutes import Action, Attendee, Decision, Minutes, PersonReference
from loaders.minutes import Item as ReadItem
from loaders.parsing import read_minutes
from tests.generator import meeting as made
from tests.generator.dialects.base import Dialect


@dataclass(frozen=True)
class Misread:
    """One fact that was not read as written: ``kind`` groups misreadings, ``detail`` tells this one."""

    kind: str
    detail: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.detail}"


def read_text(text: str, suffix: str = ".txt") -> Minutes:
    """The minutes of a text, read as from a file."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    kind = "markdown" if suffix == ".md" else "text"
    return read_minutes(Document(f"made:{digest[:12]}{suffix}", f"made{suffix}", kind, text, digest))


def misreadings(dialect: Dialect, meeting: made.Meeting) -> list[Misread]:
    """All that is read otherwise than written; empty where the whole meeting is read back."""
    minutes = read_text(dialect.write(meeting), dialect.suffix)
    return [
        *_head(dialect, meeting, minutes), *_attendance(dialect, meeting, minutes), *_items(dialect, meeting, minutes),
    ]  # fmt: skip


def _plain(words: str | None) -> str:
    return " ".join((words or "").casefold().replace("’", "'").replace(".", " ").replace("*", "").split())


def _differs(kind: str, wanted: object, found: object) -> Iterator[Misread]:
    if wanted != found:
        yield Misread(kind, f"{found!r} instead of {wanted!r}")


def _head(dialect: Dialect, meeting: made.Meeting, minutes: Minutes) -> Iterator[Misread]:
    yield from _differs("board", _plain(dialect.board(meeting)), _plain(minutes.board.text if minutes.board else None))
    yield from _differs("date", meeting.date, minutes.date.value if minutes.date else None)
    yield from _differs("next meeting", meeting.following, minutes.next_meeting.value if minutes.next_meeting else None)
    if "start" in dialect.prints and minutes.start_time is None:
        yield Misread("start time", "not found")
    if "venue" in dialect.prints and _plain(meeting.venue) not in _plain(minutes.venue.text if minutes.venue else None):
        yield Misread("venue", f"{minutes.venue and minutes.venue.text!r} instead of {meeting.venue!r}")


def _expected_people(dialect: Dialect, meeting: made.Meeting) -> dict[str, tuple[made.Person, str]]:
    groups = [("present", meeting.members)]
    if "officers" in dialect.prints:
        groups.append(("in_attendance", meeting.officers))
    elif meeting.officers:
        groups.append(("present", meeting.officers))
    groups += [(status, getattr(meeting, status)) for status in ("apologies", "absent") if status in dialect.prints]
    return {_plain(dialect.shown(meeting, p)): (p, status) for status, people in groups for p in people}


def _attendance(dialect: Dialect, meeting: made.Meeting, minutes: Minutes) -> Iterator[Misread]:
    wanted = _expected_people(dialect, meeting)
    if meeting.substitute and "substitute" in dialect.prints:
        wanted[_plain(dialect.shown(meeting, meeting.substitute))] = (meeting.substitute, "present")
    found: dict[str, Attendee] = {}
    for attendee in minutes.attendees:
        if _plain(attendee.name) in found:
            yield Misread("person twice", attendee.name)
        found[_plain(attendee.name)] = attendee
    for name in found.keys() - wanted.keys():
        yield Misread("person invented", f"{found[name].name!r} ({found[name].status})")
    for name, (person, status) in wanted.items():
        if name not in found:
            yield Misread(f"person lost ({status})", dialect.shown(meeting, person))
            continue
        yield from _person(dialect, meeting, person, status, found[name])


def _person(
    dialect: Dialect, meeting: made.Meeting, person: made.Person, status: str, read: Attendee
) -> Iterator[Misread]:
    yield from _differs("status", (person.name, status), (person.name, read.status))
    yield from _differs("chair", (person.name, person is meeting.chair), (person.name, read.chair))
    if person.honorific and read.honorific != person.honorific:
        yield Misread("title", f"{read.honorific!r} instead of {person.honorific!r} of {person.name}")
    stands_in = meeting.apologies[0] if "substitute" in dialect.prints and person is meeting.substitute else None
    replaced = stands_in and dialect.shown(meeting, stands_in)
    yield from _differs("substitute", (person.name, _plain(replaced)), (person.name, _plain(read.substitute_for)))
    if "late" in dialect.prints:
        yield from _differs("late", (person.name, person is meeting.late), (person.name, read.arrived is not None))
    if "roles" in dialect.prints:
        role = dialect.role(meeting, person)
        if role is not None or person != meeting.chair:
            yield from _differs("role", (person.name, _plain(role)), (person.name, _plain(read.role)))
    if "organisations" in dialect.prints:
        body = dialect.organisation(meeting, person)
        yield from _differs("organisation", (person.name, _plain(body)), (person.name, _plain(read.organisation)))
    if "initials" in dialect.prints:
        yield from _differs("initials", (person.name, dialect.initials(meeting, person)), (person.name, read.initials))


def _items(dialect: Dialect, meeting: made.Meeting, minutes: Minutes) -> Iterator[Misread]:
    wanted = dialect.items(meeting)
    found = [item for item in minutes.items if not item.implicit]
    if len(found) != len(wanted):
        titles = [(item.number, item.title) for item in found]
        yield Misread("items", f"{titles} instead of {[(n, t) for n, t, _ in wanted]}")
        return
    yield from _loose(minutes)
    for (number, title, item), read in zip(wanted, found, strict=True):
        yield from _differs("item number", _plain(number), _plain(read.number))
        yield from _differs("item title", _plain(title), _plain(read.title))
        if item is not None:
            yield from _decisions(dialect, meeting, item, read)
            yield from _actions(dialect, meeting, item, read, minutes)
            yield from _presenter(dialect, meeting, item, read, minutes)
            yield from _interests(dialect, meeting, item, read, minutes)
        else:
            yield from _none("decision invented", (d.text for d in read.decisions))
            yield from _none("action invented", (a.text for a in read.actions))


def _loose(minutes: Minutes) -> Iterator[Misread]:
    for item in minutes.items:
        if item.implicit:
            yield from _none("under no item", [f.text for f in (*item.decisions, *item.actions)])


def _none(kind: str, texts: Iterable[str]) -> Iterator[Misread]:
    for text in texts:
        yield Misread(kind, repr(text))


def _says(text: str, words: str) -> bool:
    """Whether a fact's text holds the words, and not much more."""
    return _plain(words) in _plain(text) and len(text) < 3 * len(words) + 220


def _decisions(dialect: Dialect, meeting: made.Meeting, item: made.Item, read: ReadItem) -> Iterator[Misread]:
    left = list(read.decisions)
    for place, decision in enumerate(item.decisions):
        hit = next((d for d in left if _says(d.text, decision.matter) and _tells(d.text, decision)), None)
        if hit is None:
            among = [d.text for d in read.decisions]
            yield Misread(f"decision lost ({item.kind})", f"{decision.infinitive!r} among {among}")
            continue
        left.remove(hit)
        if item.motion and place == 0 and "movers" in dialect.prints:
            yield from _motion(item.motion, hit)
    yield from _none("decision invented", (d.text for d in left))


def _tells(text: str, decision: made.Decision) -> bool:
    return decision.verb in _plain(text) or decision.participle in _plain(text)


def _motion(motion: made.Motion, read: Decision) -> Iterator[Misread]:
    for kind, person, holders in (("mover", motion.mover, read.movers), ("seconder", motion.seconder, read.seconders)):
        if len(holders) != 1 or person.surname.casefold() not in holders[0].as_written.replace("\n", " ").casefold():
            yield Misread(kind, f"{[h.as_written for h in holders]} instead of {person.titled!r} of {read.text!r}")
    if motion.votes:
        wanted = (motion.votes.for_, motion.votes.against, motion.votes.abstained)
        found = (read.votes_for or 0, read.votes_against or 0, read.abstentions or 0)
        yield from _differs("votes", wanted, found)


def _actions(
    dialect: Dialect, meeting: made.Meeting, item: made.Item, read: ReadItem, minutes: Minutes
) -> Iterator[Misread]:
    left = list(read.actions)
    for task in item.tasks:
        hit = next((a for a in left if _says(a.text, task.work)), None)
        if hit is None:
            yield Misread("action lost", f"{task.work!r} among {[a.text for a in read.actions]}")
            continue
        left.remove(hit)
        yield from _owners(dialect, meeting, task, hit, minutes)
        if task.due and task.due not in (hit.due_as_written or ""):
            yield Misread("due", f"{hit.due_as_written!r} instead of {task.due!r} of {hit.text!r}")
        if not task.due and hit.due_as_written:
            yield Misread("due invented", f"{hit.due_as_written!r} of {hit.text!r}")
    yield from _none("action invented", (a.text for a in left))


def _owners(
    dialect: Dialect, meeting: made.Meeting, task: made.Task, read: Action, minutes: Minutes
) -> Iterator[Misread]:
    wanted = sorted(_plain(dialect.shown(meeting, p)) for p in task.owners)
    found = sorted(_plain(_owner(h, minutes)) for h in read.owners)
    if found != wanted:
        yield Misread("owner", f"{found} instead of {wanted} of {read.text!r}")


def _owner(holder: PersonReference, minutes: Minutes) -> str:
    names = [minutes.attendees[index].name for index in holder.attendees]
    return " or ".join(names) if names else f"unresolved {holder.as_written}"


def _presenter(
    dialect: Dialect, meeting: made.Meeting, item: made.Item, read: ReadItem, minutes: Minutes
) -> Iterator[Misread]:
    wanted = [_plain(dialect.shown(meeting, item.presenter))] if item.presenter else []
    yield from _differs("presenter", wanted, [_plain(_owner(holder, minutes)) for holder in read.presenters])


def _interests(
    dialect: Dialect, meeting: made.Meeting, item: made.Item, read: ReadItem, minutes: Minutes
) -> Iterator[Misread]:
    made_here = meeting.declaration if item.kind == "declarations" else None
    wanted = made_here and (_plain(dialect.shown(meeting, made_here.person)), "personal")
    number = dialect.number(meeting, made_here.item) if made_here else None
    found = [(_plain(_owner(i.person, minutes)), i.nature) for i in read.interests]
    yield from _differs("interest", [wanted] if wanted else [], found)
    if number and read.interests:
        yield from _differs("interest in item", _plain(number), _plain(read.interests[0].item))
