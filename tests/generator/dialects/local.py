"""Parish councils, school governors and associations."""

from __future__ import annotations

import datetime

from tests.generator.dialects.base import Dialect
from tests.generator.making import Limits
from tests.generator.meeting import Item, Meeting, Motion, Person
from tests.generator.phrasing import SHORT, cllr, clock, day, due, inside, spaced, together, upper_first, votes


class Parish(Dialect):
    """`1. TITLE`, `Proposed: ..., seconded ...`, `ACTION: Clerk to ...`."""

    name, limits = "parish", Limits(honorifics=("Councillor",), one_owner=True, substitute=False)
    prints = frozenset({"officers", "apologies", "movers", "start", "venue", "late"})
    gaps = False

    def board(self, meeting: Meeting) -> str:
        return f"{meeting.place} Parish Council"

    def title(self, meeting: Meeting, item: Item) -> str:
        return item.title.upper()

    def shown(self, meeting: Meeting, person: Person) -> str:
        initial = f"{person.given[0]}." if meeting.manner.label % 2 else person.given
        return person.name if person in meeting.officers else f"{initial} {person.surname}"

    def write(self, meeting: Meeting) -> str:
        board, manner = self.board(meeting), meeting.manner
        where = f"{clock(meeting.minutes_past_midnight, 1)} {inside(meeting.venue)}"
        held = f"Minutes of the Parish Council meeting held on {day(meeting.date, manner.day)} at {where}."
        members = [f"{SHORT['Councillor']} {self.shown(meeting, p)}" for p in meeting.members]
        members[-1] += " (arrived at 8.15pm)" if meeting.late else ""
        members[0] += (" (Chairman)", " (Chair)")[manner.dash]
        lines = [board.upper(), held, "", f"Present: {together(members)}."]
        if meeting.officers:
            names = [f"{p.name} ({p.role})" for p in meeting.officers]
            lines += [f"In attendance: {together(names)} and 4 members of the public."]
        for number, title, item in self.items(meeting):
            lines += ["", f"{number}. {title}", *self.body(meeting, item)]
        lines += ["", f"There being no further business the meeting closed at {clock(1290, 1)}.", ""]
        lines += ["Signed ........................ Chairman        Date ............"]
        return "\n".join(lines)

    def apologies(self, meeting: Meeting) -> str:
        if not meeting.apologies:
            return "There were none."
        names = together(f"Cllr {self.shown(meeting, p)}" for p in meeting.apologies)
        return f"Apologies were received from {names}."

    def declared(self, meeting: Meeting) -> str:
        return cllr(super().declared(meeting))

    def announced(self, meeting: Meeting, date: datetime.date) -> str:
        return f"{day(date, 1)} at 7.30pm in the Village Hall."

    def presented(self, presenter: Person) -> str:
        return f"{cllr(presenter.titled)} presented a report."

    def settled(self, meeting: Meeting, item: Item) -> list[str]:
        lines = [f"Resolved: That {decision.passive}." for decision in item.decisions]
        if item.motion:
            movers = f"Proposed: {cllr(item.motion.mover.titled)}, seconded {cllr(item.motion.seconder.titled)}."
            lines.insert(1, f"{movers} {votes(item.motion)}")
        return lines

    def promised(self, meeting: Meeting, item: Item) -> list[str]:
        return [f"ACTION: {cllr(task.owners[0].titled)} to {task.work}{due(task)}." for task in item.tasks]


class Governors(Dialect):
    """A school's form: people one to a line, an agenda, `LI 16/2022 Title`, tasks on lines of their own."""

    name, limits = "governors", Limits(honorifics=(None,), substitute=False)
    prints = frozenset({"officers", "apologies", "absent", "roles", "late"})
    gaps = False
    apologised = ("As listed above.", "None.")

    def board(self, meeting: Meeting) -> str:
        return f"{meeting.place} Primary School Governing Board"

    def number(self, meeting: Meeting, place: int) -> str:
        return f"LI {meeting.manner.first + place}/{meeting.date.year}"

    def role(self, meeting: Meeting, person: Person) -> str | None:
        return None if person is meeting.chair else person.role

    def write(self, meeting: Meeting) -> str:
        lines = [f"{meeting.place} PRIMARY SCHOOL GOVERNING BOARD".upper(), ""]
        lines += [f"DATE {meeting.date:%d/%m/%Y}", "", "GOVERNORS PRESENT"]
        for person in meeting.members:
            remark = "Chair" if person is meeting.chair else person.role
            late = " (arrived at 18:20)" if person is meeting.late else ""
            lines += [f"{person.name} ({remark}){late}"]
        if meeting.officers:
            lines += ["", "In attendance: " + ", ".join(f"{p.name} ({p.role})" for p in meeting.officers)]
        if meeting.apologies:
            lines += ["", "Apologies: " + ", ".join(f"{p.name} ({p.role})" for p in meeting.apologies)]
        if meeting.absent:
            lines += ["", "Absent: " + ", ".join(f"{p.name} ({p.role})" for p in meeting.absent)]
        if meeting.manner.dash:
            lines += ["", "Agenda", "", *[f"{number} {title}" for number, title, _ in self.items(meeting)]]
        lines += [""]
        for number, title, item in self.items(meeting):
            lines += [f"{number} {title}", *self.body(meeting, item)]
        lines += ["", f"The meeting closed at {clock(1140, 2)}", "", "Signed", "", "Date:"]
        return "\n".join(lines)

    def confirmed(self, meeting: Meeting, item: Item) -> str:
        return f"The minutes of {day(meeting.previous, 0)} were {item.decisions[0].participle} and signed."

    def announced(self, meeting: Meeting, date: datetime.date) -> str:
        return f"{day(date, 1)} at {clock(1080, 2)}"

    def presented(self, presenter: Person) -> str:
        return f"{presenter.name} presented the report."

    def settled(self, meeting: Meeting, item: Item) -> list[str]:
        return [f"Governors agreed to {decision.infinitive}." for decision in item.decisions]

    def promised(self, meeting: Meeting, item: Item) -> list[str]:
        return [f"{together(p.name for p in task.owners)} to {task.work}{due(task)}" for task in item.tasks]


class Association(Dialect):
    """Prose: who chaired is told in a sentence, headings are plain lines, motions name mover and seconder."""

    name, suffix = "association", ".md"
    limits = Limits(honorifics=(None,), late=False, substitute=False, one_owner=True)
    prints = frozenset({"apologies", "movers"})

    def board(self, meeting: Meeting) -> str:
        return f"{meeting.place} Allotment Association"

    def number(self, meeting: Meeting, place: int) -> str | None:
        return None

    def write(self, meeting: Meeting) -> str:
        lines = [f"# {self.board(meeting)}", ""]
        lead = ("Minutes of the committee meeting, ", "Committee meeting, ", "Minutes, ", "")[meeting.manner.phrase]
        lines += [f"{lead}{day(meeting.date, meeting.manner.day)}", ""]
        lines += [f"**Present:** {', '.join(p.name for p in meeting.attending)}", ""]
        if meeting.apologies:
            label = ("Apologies", "Regrets")[meeting.manner.dash]
            lines += [f"**{label}:** {', '.join(p.name for p in meeting.apologies)}", ""]
        verb = ("chaired the meeting", "took the chair", "was in the chair", "chaired")[meeting.manner.label]
        lines += [f"{meeting.chair.name} {verb}.", ""]
        for _, title, item in self.items(meeting):
            lines += [f"## {title}", "", *self.body(meeting, item)]
        return "\n".join(lines)

    def items(self, meeting: Meeting) -> list[tuple[str | None, str, Item | None]]:
        return [(None, item.title, item) for item in meeting.items if item.kind != "apologies"]

    def announced(self, meeting: Meeting, date: datetime.date) -> str:
        return f"The next meeting will be held on {day(date, 0)}."

    def presented(self, presenter: Person) -> str:
        return f"{presenter.name} presented a report."

    def settled(self, meeting: Meeting, item: Item) -> list[str]:
        lines = [f"It was agreed that {decision.passive}." for decision in item.decisions]
        if item.motion:
            mover, seconder = item.motion.mover.name, item.motion.seconder.name
            lines[0] = f"{mover} moved to {item.decisions[0].infinitive}; {seconder} seconded. {carried(item.motion)}"
        return spaced(lines)

    def promised(self, meeting: Meeting, item: Item) -> list[str]:
        return [*(f"- {upper_first(task.owners[0].name)} will {task.work}{due(task)}." for task in item.tasks), ""]


def carried(motion: Motion) -> str:
    """How the vote on a motion went."""
    count = motion.votes
    if count is None:
        return "Carried unanimously."
    return f"Carried: {count.for_} for, {count.against} against, {count.abstained} abstained."
