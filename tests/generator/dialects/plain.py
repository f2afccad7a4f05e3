"""Minutes without numbers, and minutes whose attendance is a list with roles behind dashes or commas."""

from __future__ import annotations

import datetime

from tests.generator.dialects.base import Dialect
from tests.generator.making import Limits
from tests.generator.meeting import Item, Meeting, Person
from tests.generator.phrasing import clock, day, due, inside, spaced, together, upper_first

LIMITS = Limits(honorifics=(None, "Dr", "Mrs"), substitute=False, late=False)


class PlainHeadings(Dialect):
    """`Name – Role` one to a line; headings are lines of their own without numbers; `Action: Ann Adams to ...`."""

    name, limits = "plain headings", LIMITS
    prints = frozenset({"officers", "apologies", "absent", "start", "venue", "roles"})
    apologised = ("The apologies listed above were read out.", "There were none.")
    unset = "The date will be sent out."

    def number(self, meeting: Meeting, place: int) -> str | None:
        return None

    def role(self, meeting: Meeting, person: Person) -> str | None:
        return person.role

    def write(self, meeting: Meeting) -> str:
        lines = [meeting.board, "", day(meeting.date, meeting.manner.day), clock(meeting.minutes_past_midnight)]
        lines += [meeting.venue, ""]
        colon = ("", ":")[meeting.manner.dash]
        for label, people in self.groups(meeting):
            lines += [f"{label}{colon}", *[self._line(meeting, p) for p in people], ""]
        for _, title, item in self.items(meeting):
            lines += [title, "", *self.body(meeting, item)]
        return "\n".join(lines)

    def _line(self, meeting: Meeting, person: Person) -> str:
        return f"{person.addressed} – {person.role}{' (Chair)' * (person is meeting.chair)}"

    def announced(self, meeting: Meeting, date: datetime.date) -> str:
        return f"The next meeting will take place on {day(date, 1)} at {clock(840)}."

    def settled(self, meeting: Meeting, item: Item) -> list[str]:
        lead = ("It was agreed that", "Agreed: That")[meeting.manner.phrase % 2]
        return spaced(f"{lead} {d.passive}." for d in item.decisions)

    def promised(self, meeting: Meeting, item: Item) -> list[str]:
        word = ("Action:", "ACTION:", "Action –", "Action point:")[meeting.manner.label]
        return spaced(f"{word} {together(p.name for p in t.owners)} to {t.work}{due(t)}." for t in item.tasks)


class Bullets(Dialect):
    """`- Ann Adams, Director of Care, Alpha Council`; `1. Title`; the owner in brackets behind the task."""

    name, suffix, limits = "bullets", ".md", LIMITS
    prints = frozenset({"officers", "apologies", "start", "roles", "organisations"})
    apologised = ("See the list above.", "None.")

    def role(self, meeting: Meeting, person: Person) -> str | None:
        return person.role

    def write(self, meeting: Meeting) -> str:
        when = f"{day(meeting.date, meeting.manner.day)}, {clock(meeting.minutes_past_midnight, 1)}"
        lines = [f"# {meeting.board} minutes", "", when, ""]
        for label, people in self.groups(meeting):
            lines += [f"**{label}:**", "", *[self._line(meeting, p) for p in people], ""]
        mark = ("### {}. {}", "**{}. {}**", "### {} {}", "{}\\. {}")[meeting.manner.label]
        for number, title, item in self.items(meeting):
            lines += [mark.format(number, title), "", *self.body(meeting, item)]
        return "\n".join(lines)

    def _line(self, meeting: Meeting, person: Person) -> str:
        return f"- {person.addressed}, {person.role}, {person.organisation}{' (Chair)' * (person is meeting.chair)}"

    def presented(self, presenter: Person) -> str:
        return f"{presenter.name} gave a presentation."

    def discussed(self, item: Item) -> list[str]:
        return [*(f"- {text}" for text in item.discussion), ""]

    def settled(self, meeting: Meeting, item: Item) -> list[str]:
        return spaced(f"The {meeting.board.split()[-1]} agreed to {d.infinitive}." for d in item.decisions)

    def promised(self, meeting: Meeting, item: Item) -> list[str]:
        owned = [("/".join(p.name for p in task.owners), task) for task in item.tasks]
        return spaced(f"{upper_first(task.work)}{due(task)}. (Action: {who})" for who, task in owned)


class Verdicts(Dialect):
    """Scottish headings: `Decision` over what was `NOTED` or `APPROVED`; officers by office."""

    name, limits = "verdicts", Limits(honorifics=("Councillor",), substitute=False, late=False)
    prints = frozenset({"officers", "apologies", "start", "venue"})
    tasks_first = True

    def shown(self, meeting: Meeting, person: Person) -> str:
        return person.name

    def write(self, meeting: Meeting) -> str:
        lines = [meeting.board.upper(), "", f"Minute of Meeting held {inside(meeting.venue)}, {meeting.place} on"]
        lines[-1] += f" {day(meeting.date, 1)} at {clock(meeting.minutes_past_midnight)}"
        lines += ["", f"Present: Councillors {together(p.name for p in meeting.members)}.", ""]
        if meeting.officers:
            lines += [f"In attendance: {', '.join(f'{p.name}, {p.role}' for p in meeting.officers)}.", ""]
        if meeting.apologies:
            title = "Councillors" if len(meeting.apologies) > 1 else "Councillor"
            lines += [f"Apologies: {title} {together(p.name for p in meeting.apologies)}.", ""]
        lines += [f"Chair: {meeting.chair.addressed} presided.", ""]
        for number, title, item in self.items(meeting):
            lines += [f"{number}. {title.upper()}", "", *self.body(meeting, item)]
        return "\n".join(lines)

    def settled(self, meeting: Meeting, item: Item) -> list[str]:
        verdicts = spaced(f"{d.participle.upper()} {d.matter}." for d in item.decisions)
        return ["DECISION", "", *verdicts] if verdicts else []

    def promised(self, meeting: Meeting, item: Item) -> list[str]:
        return spaced(f"{together(p.titled for p in t.owners)} undertook to {t.work}{due(t)}." for t in item.tasks)
