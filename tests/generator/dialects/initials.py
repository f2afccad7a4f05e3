"""Boards that call people by their initials: an NHS board with an action log, and a standards board."""

from __future__ import annotations

import datetime

from tests.generator.dialects.base import Dialect
from tests.generator.making import Limits
from tests.generator.meeting import Item, Meeting, Person, Task
from tests.generator.phrasing import clock, day, due, spaced


def _initialled(task: Task) -> str:
    """The owners of a task."""
    return "/".join(person.initials for person in task.owners)


class Health(Dialect):
    """`Dr Ann Adams AA Clinical Chair, Body`, numbered actions behind each item, a log at the end."""

    name, limits = "health", Limits(honorifics=(None, "Dr", "Professor", "Councillor"), substitute=False, late=False)
    prints = frozenset({"officers", "apologies", "absent", "start", "roles", "organisations", "initials"})
    apologised = ("Apologies were noted as above.", "There were none.")

    def role(self, meeting: Meeting, person: Person) -> str | None:
        return person.role

    def write(self, meeting: Meeting) -> str:
        mode = f"{clock(meeting.minutes_past_midnight, 2)}, via Microsoft Teams"
        lines = [meeting.council, meeting.board, ""]
        lines += [f"Minutes of the meeting held on {day(meeting.date, 1)}, {mode}", ""]
        for label, people in self.groups(meeting):
            lines += [f"{label}:", *[self._line(meeting, p) for p in people], ""]
        for number, title, item in self.items(meeting):
            lines += [f"{number}. {title}", "", *self.body(meeting, item)]
        log = self._log(meeting)
        if log and meeting.manner.dash:
            lines += ["ACTION LOG", "", "Ref\tAction\tOwner\tDue\tStatus", *log]
        return "\n".join(lines)

    def _line(self, meeting: Meeting, person: Person) -> str:
        chair = " (Chair)" if person is meeting.chair else ""
        return f"{person.addressed} {person.initials} {person.role}, {person.organisation}{chair}"

    def _referred(self, meeting: Meeting) -> list[tuple[str, Task]]:
        """The meeting's tasks with their references."""
        tasks = [task for item in meeting.items for task in item.tasks]
        return [(f"{meeting.date:%y}/{number}", task) for number, task in enumerate(tasks, 11)]

    def _log(self, meeting: Meeting) -> list[str]:
        return [
            f"{ref}\t{task.work.capitalize()}\t{_initialled(task)}\t{task.due or ''}\tNew"
            for ref, task in self._referred(meeting)
        ]

    def announced(self, meeting: Meeting, date: datetime.date) -> str:
        return f"{day(date, 1)}, {clock(840, 2)}"

    def presented(self, presenter: Person) -> str:
        return f"{presenter.initials} presented the report."

    def settled(self, meeting: Meeting, item: Item) -> list[str]:
        return spaced(f"It was agreed that {d.passive}." for d in item.decisions)

    def promised(self, meeting: Meeting, item: Item) -> list[str]:
        lines = [
            f"Action {ref}: {_initialled(task)} to {task.work}.{f' Due: {task.due}' if task.due else ''}"
            for ref, task in self._referred(meeting)
            if task in item.tasks
        ]
        return [*lines, ""]


class Standards(Dialect):
    """Front matter, attendees with initials, numbered sections with items 2.1, 2.2, `**Action - AB to ...**`."""

    name, suffix = "standards", ".md"
    limits = Limits(honorifics=(None, "Dr"), substitute=False, late=False)
    prints = frozenset({"apologies", "initials"})

    def initials(self, meeting: Meeting, person: Person) -> str | None:
        return person.initials if person in meeting.attending else None

    def items(self, meeting: Meeting) -> list[tuple[str | None, str, Item | None]]:
        found: list[tuple[str | None, str, Item | None]] = [("1", "Welcome", None)]
        found += [("2", "Presentations and discussions", None)]
        places = self._numbers(meeting)
        found += [(number, item.title, item) for number, item in places if number.startswith("2.")]
        found += [("3", "Board business", None)]
        return found + [(number, item.title, item) for number, item in places if number.startswith("3.")]

    def _numbers(self, meeting: Meeting) -> list[tuple[str, Item]]:
        business = [item for item in meeting.items if item.kind in ("topic", "minutes")]
        rest = [item for item in meeting.items if item.kind in ("declarations", "next")]
        return [(f"{part}.{n}", i) for part, group in ((2, business), (3, rest)) for n, i in enumerate(group, 1)]

    def number(self, meeting: Meeting, place: int) -> str | None:
        return next((number for number, item in self._numbers(meeting) if item is meeting.items[place]), None)

    def write(self, meeting: Meeting) -> str:
        lines = ["---", "layout: default", f"title: {meeting.date} {meeting.board} Meeting", "---"]
        lines += [f"# {meeting.board}", ""]
        people = [f"{p.addressed} ({p.initials}){' (Chair)' * (p is meeting.chair)}" for p in meeting.attending]
        lines += ["## Attendees", ", ".join(people), ""]
        lines += ["## Apologies", ", ".join(p.addressed for p in meeting.apologies), ""] if meeting.apologies else []
        for number, title, item in self.items(meeting):
            if item is None:
                lines += [f"**{number}. {title}**", ""]
                lines += [f"{meeting.chair.initials} welcomed everybody.", ""] if number == "1" else []
            else:
                lines += [f"{number} {title}", "", *self.body(meeting, item)]
        return "\n".join(lines)

    def announced(self, meeting: Meeting, date: datetime.date) -> str:
        return f"{day(date, 0)}, {clock(600, 2)}, Room 4"

    def presented(self, presenter: Person) -> str:
        return f"{presenter.initials} presented the paper."

    def settled(self, meeting: Meeting, item: Item) -> list[str]:
        body = meeting.board.split()[-1].lower()
        return spaced(f"The {body} agreed that {d.passive}." for d in item.decisions)

    def promised(self, meeting: Meeting, item: Item) -> list[str]:
        dash = ("-", "–")[meeting.manner.dash]
        return spaced(f"**Action {dash} {_initialled(t)} to {t.work}{due(t)}.**" for t in item.tasks)
