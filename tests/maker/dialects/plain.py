"""Minutes without numbers, and minutes whose attendance is a list with roles behind dashes or commas."""

from __future__ import annotations

from tests.maker.dialects.base import Dialect
from tests.maker.making import Limits
from tests.maker.meeting import Item, Meeting, Person
from tests.maker.phrasing import clock, confirmed, day, due, inside, spaced, together, upper_first

LIMITS = Limits(honorifics=(None, "Dr", "Mrs"), substitute=False, late=False)


class PlainHeadings(Dialect):
    """`Name – Role` one to a line; headings are lines of their own without numbers; `Action: Ann Adams to ...`."""

    name, limits = "plain headings", LIMITS
    prints = frozenset({"officers", "apologies", "absent", "start", "venue", "roles"})

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
            lines += [title, "", *self._body(meeting, item)]
        return "\n".join(lines)

    def _line(self, meeting: Meeting, person: Person) -> str:
        return f"{person.addressed} – {person.role}{' (Chair)' * (person is meeting.chair)}"

    def _body(self, meeting: Meeting, item: Item | None) -> list[str]:
        assert item is not None
        if item.kind == "apologies":
            return ["The apologies listed above were read out." if meeting.apologies else "There were none.", ""]
        if item.kind == "declarations":
            return [self.declared(meeting), ""]
        if item.kind == "minutes":
            return [confirmed(meeting, item.decisions[0]), ""]
        if item.kind == "next":
            if meeting.following is None:
                return ["The date will be sent out.", ""]
            return [f"The next meeting will take place on {day(meeting.following, 1)} at {clock(840)}.", ""]
        lines = [f"{item.presenter.addressed} presented the report.", ""] if item.presenter else []
        lines += spaced(item.discussion)
        lead = ("It was agreed that", "Agreed: That")[meeting.manner.phrase % 2]
        lines += spaced(f"{lead} {d.passive}." for d in item.decisions)
        return lines + spaced(self._task(meeting, task.owners, task.work, due(task)) for task in item.tasks)

    def _task(self, meeting: Meeting, owners: tuple[Person, ...], work: str, by: str) -> str:
        word = ("Action:", "ACTION:", "Action –", "Action point:")[meeting.manner.label]
        return f"{word} {together(p.name for p in owners)} to {work}{by}."


class Bullets(Dialect):
    """`- Ann Adams, Director of Care, Alpha Council`; `1. Title`; the owner in brackets behind the task."""

    name, suffix, limits = "bullets", ".md", LIMITS
    prints = frozenset({"officers", "apologies", "start", "roles", "organisations"})

    def role(self, meeting: Meeting, person: Person) -> str | None:
        return person.role

    def write(self, meeting: Meeting) -> str:
        when = f"{day(meeting.date, meeting.manner.day)}, {clock(meeting.minutes_past_midnight, 1)}"
        lines = [f"# {meeting.board} minutes", "", when, ""]
        for label, people in self.groups(meeting):
            lines += [f"**{label}:**", "", *[self._line(meeting, p) for p in people], ""]
        mark = ("### {}. {}", "**{}. {}**", "### {} {}", "{}\\. {}")[meeting.manner.label]
        for number, title, item in self.items(meeting):
            lines += [mark.format(number, title), "", *self._body(meeting, item)]
        return "\n".join(lines)

    def _line(self, meeting: Meeting, person: Person) -> str:
        return f"- {person.addressed}, {person.role}, {person.organisation}{' (Chair)' * (person is meeting.chair)}"

    def _body(self, meeting: Meeting, item: Item | None) -> list[str]:
        assert item is not None
        if item.kind == "apologies":
            return ["See the list above." if meeting.apologies else "None.", ""]
        if item.kind == "declarations":
            return [self.declared(meeting), ""]
        if item.kind == "minutes":
            return [confirmed(meeting, item.decisions[0]), ""]
        if item.kind == "next":
            return [day(meeting.following, 1) if meeting.following else "To be confirmed.", ""]
        lines = [f"{item.presenter.name} gave a presentation.", ""] if item.presenter else []
        lines += [f"- {text}" for text in item.discussion]
        lines += ["", *spaced(f"{self._body_name(meeting)} {d.infinitive}." for d in item.decisions)]
        for task in item.tasks:
            lines += [f"{upper_first(task.work)}{due(task)}. (Action: {'/'.join(p.name for p in task.owners)})", ""]
        return lines

    def _body_name(self, meeting: Meeting) -> str:
        return f"The {meeting.board.split()[-1]} agreed to"


class Verdicts(Dialect):
    """Scottish headings: `Decision` over what was `NOTED` or `APPROVED`; officers by office."""

    name, limits = "verdicts", Limits(honorifics=("Councillor",), substitute=False, late=False)
    prints = frozenset({"officers", "apologies", "start", "venue"})

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
            lines += [f"{number}. {title.upper()}", "", *self._body(meeting, item)]
        return "\n".join(lines)

    def _body(self, meeting: Meeting, item: Item | None) -> list[str]:
        assert item is not None
        if item.kind == "apologies":
            return ["As listed above." if meeting.apologies else "There were none.", ""]
        if item.kind == "declarations":
            return [self.declared(meeting), ""]
        if item.kind == "minutes":
            return [confirmed(meeting, item.decisions[0]), ""]
        if item.kind == "next":
            return [day(meeting.following, 1) if meeting.following else "To be confirmed.", ""]
        lines = [f"{item.presenter.addressed} presented the report.", ""] if item.presenter else []
        lines += spaced(item.discussion)
        lines += spaced(f"{together(p.titled for p in t.owners)} undertook to {t.work}{due(t)}." for t in item.tasks)
        if item.decisions:
            lines += ["DECISION", "", *spaced(f"{d.participle.upper()} {d.matter}." for d in item.decisions)]
        return lines
