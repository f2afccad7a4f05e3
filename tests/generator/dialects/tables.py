"""Minutes in tables: a partnership's page with an ACTION column, and Markdown tables."""

from __future__ import annotations

import datetime

from tests.generator.dialects.base import Dialect
from tests.generator.making import Limits
from tests.generator.meeting import Item, Meeting, Person
from tests.generator.phrasing import clock, day, due, together


class Partnership(Dialect):
    """Names and organisations divided by a tab; numbered rows of HTML cells with an ACTION column."""

    name, limits = "partnership", Limits(substitute=False, late=False)
    prints = frozenset({"apologies", "start", "venue", "organisations"})
    gaps = False
    apologised = ("The Chair welcomed everyone.", "The Chair welcomed everyone.")

    def write(self, meeting: Meeting) -> str:
        when = f"{day(meeting.date, meeting.manner.day)} at {clock(meeting.minutes_past_midnight)}"
        lines = [meeting.council.upper(), "", ""]
        lines += [f"MINUTES of a meeting of the **{meeting.board.upper()}** held at {meeting.venue} on {when}.", ""]
        lines += ["PRESENT", "", f"{meeting.chair.addressed} (representing {meeting.chair.organisation})"]
        lines += ["(in the Chair)", ""]
        lines += [f"{p.addressed}\t{p.organisation}" for p in (*meeting.members[1:], *meeting.officers)]
        if meeting.apologies:
            names = together(f"{p.addressed} ({p.organisation})" for p in meeting.apologies)
            lines += ["", f"Apologies for absence were submitted on behalf of {names}."]
        lines += ["", "\t\tACTION"]
        for number, title, item in self.items(meeting):
            assert item is not None
            cells = "".join(f"<p>{'/'.join(p.initials for p in task.owners)}</p> " for task in item.tasks)
            text = " ".join(f"<p>{words}</p>" for words in (title, *self.body(meeting, item)))
            lines += [f"{number}\t{text}\t{cells.strip()}", ""]
        lines += [f"The meeting closed at {clock(1050)}."]
        return "\n".join(lines)

    def announced(self, meeting: Meeting, date: datetime.date) -> str:
        return f"The next meeting would be held on {day(date, 1)} at {clock(600)}."

    def settled(self, meeting: Meeting, item: Item) -> list[str]:
        return [f"It was agreed that {decision.passive}." for decision in item.decisions]

    def promised(self, meeting: Meeting, item: Item) -> list[str]:
        return [f"{together(p.addressed for p in t.owners)} undertook to {t.work}{due(t)}." for t in item.tasks]


class MarkdownTables(Dialect):
    """People and tasks in Markdown tables, `## 1. Title`."""

    name, suffix, limits = "markdown tables", ".md", Limits(honorifics=(None, "Dr"), substitute=False, late=False)
    prints = frozenset({"apologies", "roles", "organisations"})
    apologised = ("As listed above.", "None.")

    def role(self, meeting: Meeting, person: Person) -> str | None:
        return None if person is meeting.chair else person.role

    def write(self, meeting: Meeting) -> str:
        lines = [f"# {meeting.board}", ""]
        lines += [f"Minutes of the meeting held on {day(meeting.date, meeting.manner.day)}", ""]
        lines += ["## Present", "", *self._people(meeting, (*meeting.members, *meeting.officers)), ""]
        if meeting.apologies:
            lines += ["## Apologies", "", *self._people(meeting, meeting.apologies), ""]
        for number, title, item in self.items(meeting):
            lines += [f"## {number}. {title}", "", *self.body(meeting, item)]
        return "\n".join(lines)

    def _people(self, meeting: Meeting, people: tuple[Person, ...]) -> list[str]:
        rows = [
            f"| {p.addressed} | {'Chair' if p is meeting.chair else p.role} | {p.organisation} |" for p in people
        ]  # fmt: skip
        return ["| Name | Role | Organisation |", "|---|---|---|", *rows]

    def settled(self, meeting: Meeting, item: Item) -> list[str]:
        if not item.decisions:
            return []
        return ["**Decisions**", "", *[f"{n}. To {d.infinitive}" for n, d in enumerate(item.decisions, 1)], ""]

    def promised(self, meeting: Meeting, item: Item) -> list[str]:
        if not item.tasks:
            return [""]
        owned = [(together(p.name for p in task.owners), task) for task in item.tasks]
        rows = [f"| {task.work.capitalize()} | {who} | {task.due or ''} |" for who, task in owned]
        return ["| Action | Owner | Due |", "|---|---|---|", *rows, "", ""]
