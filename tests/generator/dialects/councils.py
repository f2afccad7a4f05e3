"""Councils: a scrutiny board in Markdown, a board that resolves, and a page of their web system."""

from __future__ import annotations

import datetime

from tests.generator.dialects.base import Dialect
from tests.generator.making import Limits
from tests.generator.meeting import Decision, Item, Meeting, Motion, Person
from tests.generator.phrasing import clock, day, due, spaced, together


def moved(motion: Motion, matter: str) -> str:
    """A motion in one sentence, and how the vote went."""
    if motion.votes is None:
        result = "The motion was carried unanimously."
    else:
        count = motion.votes
        abstained = f", with {count.abstained} abstention{'s' * (count.abstained != 1)}" if count.abstained else ""
        result = f"On being put to the vote the motion was carried by {count.for_} votes to {count.against}{abstained}."
    return f"It was moved by {motion.mover.titled} and seconded by {motion.seconder.titled} that {matter}. {result}"


def voted(item: Item) -> tuple[list[str], tuple[Decision, ...]]:
    """The lines of an item's motion, and the decisions that were settled without one."""
    if item.motion is None:
        return [], item.decisions
    return [moved(item.motion, item.decisions[0].passive), ""], item.decisions[1:]


class Scrutiny(Dialect):
    """Markdown: councillors by surname, `### **26/19 Title**`, resolutions in bold."""

    name, suffix, limits = "scrutiny", ".md", Limits(honorifics=("Councillor",), late=False, substitute=False)
    prints = frozenset({"officers", "apologies", "movers", "roles"})
    tasks_first = True

    def number(self, meeting: Meeting, place: int) -> str:
        return f"{meeting.manner.first + place}/{meeting.date:%y}"

    def shown(self, meeting: Meeting, person: Person) -> str:
        return person.name if person in meeting.officers else person.surname

    def write(self, meeting: Meeting) -> str:
        manner = meeting.manner
        dash = ("– ", ", ")[manner.dash]
        lines = [meeting.council, "", f"## **{meeting.board} {day(meeting.date, 0)}**", ""]
        others = together(p.surname for p in meeting.members[1:])
        lines += [f"Present: {meeting.chair.titled} (Chair)  ", f"Councillors {others}", ""]
        officers = [f"{p.name}{dash}{p.role}" for p in meeting.officers]
        lines += ["In Attendance: " + "  \n".join(officers), ""] if officers else []
        for number, title, item in self.items(meeting):
            lines += [f"### **{number} {title}**", "", *self.body(meeting, item)]
        return "\n".join(lines)

    def apologies(self, meeting: Meeting) -> str:
        if not meeting.apologies:
            return "There were none."
        return f"Apologies for absence were received from {together(p.titled for p in meeting.apologies)}."

    def announced(self, meeting: Meeting, date: datetime.date) -> str:
        return f"{day(date, 1)} at {clock(840)}."

    def presented(self, presenter: Person) -> str:
        return f"{presenter.titled} presented the report."

    def promised(self, meeting: Meeting, item: Item) -> list[str]:
        return spaced(f"{together(p.titled for p in t.owners)} agreed to {t.work}{due(t)}." for t in item.tasks)

    def settled(self, meeting: Meeting, item: Item) -> list[str]:
        lines, decisions = voted(item)
        body = meeting.board.split()[-1]
        if len(decisions) == 1:
            lines += [f"**The {body} resolved to {decisions[0].infinitive}.**"]
        elif decisions:
            lines += [f"**The {body} resolved:**", ""]
            lines += [f"{n}. **to {d.infinitive}**" for n, d in enumerate(decisions, 1)]
        return [*lines, ""]


class Resolving(Dialect):
    """`Present:- A; B, C`, `257. TITLE`, `Resolved:- (1) That`."""

    name, limits = "resolving", Limits(late=False, substitute=False)
    prints = frozenset({"officers", "apologies", "movers"})
    tasks_first = True

    def number(self, meeting: Meeting, place: int) -> str:
        return str(meeting.manner.first + place)

    def title(self, meeting: Meeting, item: Item) -> str:
        return item.title.upper()

    def shown(self, meeting: Meeting, person: Person) -> str:
        return person.surname if person.honorific == "Councillor" else person.name

    def _listed(self, person: Person) -> str:
        return person.titled if person.honorific == "Councillor" else person.addressed

    def write(self, meeting: Meeting) -> str:
        manner = meeting.manner
        chair = f"{self._listed(meeting.chair)} (in the Chair)"
        others = together(self._listed(p) for p in meeting.members[1:])
        lines = [meeting.council.upper(), "", f"{meeting.board.upper()} {day(meeting.date, 3)}", ""]
        lines += [f"{('Present:-', 'Present:')[manner.dash]} {chair}; {others}.", ""]
        if meeting.officers:
            names = together(p.name for p in meeting.officers)
            lines += [f"Also in attendance:- {names}.", ""]
        if meeting.apologies:
            names = together(self._listed(p) for p in meeting.apologies)
            lines += [f"Apologies for absence were received from {names}.", ""]
        for number, title, item in self.items(meeting):
            lines += [f"{number}. {title}", "", *self.body(meeting, item)]
        return "\n".join(lines)

    def announced(self, meeting: Meeting, date: datetime.date) -> str:
        return f"The next meeting would be held on {day(date, 3)} at {clock(840)}."

    def presented(self, presenter: Person) -> str:
        return f"{self._listed(presenter)} presented a report."

    def promised(self, meeting: Meeting, item: Item) -> list[str]:
        promises = [(together(self._listed(p) for p in task.owners), task) for task in item.tasks]
        return spaced(f"{who} undertook to {task.work}{due(task)}." for who, task in promises)

    def settled(self, meeting: Meeting, item: Item) -> list[str]:
        lines, decisions = voted(item)
        resolved = ("Resolved:-", "Resolved: -", "RESOLVED –", "Resolved –")[meeting.manner.label]
        if len(decisions) == 1:
            return [*lines, f"{resolved} That {decisions[0].passive}.", ""]
        for place, decision in enumerate(decisions, 1):
            lead = f"{resolved} " if place == 1 else ""
            lines += [f"{lead}({place}) That {decision.passive}.", ""]
        return lines


class WebPage(Dialect):
    """A saved page of the councils' web system: number, title, agenda text, `Minutes:`."""

    name, limits = "web page", Limits(honorifics=("Councillor",), late=False)
    prints = frozenset({"officers", "apologies", "movers", "start", "venue", "substitute"})
    tasks_first = True

    def number(self, meeting: Meeting, place: int) -> str:
        return str(meeting.manner.first + place)

    def write(self, meeting: Meeting) -> str:
        manner = meeting.manner
        lines = [meeting.council, "Agenda and minutes", "", meeting.board]
        lines += [f"{day(meeting.date, 3)} {clock(meeting.minutes_past_midnight)}", ""]
        lines += [f"Venue: {meeting.venue}.  View directions", "", "Contact: Owain Prosser  Officer", ""]
        lines += ["Attendance", "", "Present:", ""]
        for person in meeting.members:
            chair = " (Chair)" if person is meeting.chair else ""
            lines += [f"{person.addressed}{chair}", ""]
        if meeting.officers:
            lines += ["In attendance:", "", *[line for p in meeting.officers for line in (p.addressed, "")]]
        lines += ["Items", "No. Item", ""]
        for number, title, item in self.items(meeting):
            paper = item is not None and item.kind == "topic" and manner.phrase % 2
            size = f" pdf icon PDF {300 + manner.first} KB" if paper else ""
            lines += [f"{number}.", "", f"{title}{size}", "", *self._agenda(meeting, item), "Minutes:", ""]
            lines += self.body(meeting, item)
        return "\n".join(lines)

    def _agenda(self, meeting: Meeting, item: Item | None) -> list[str]:
        if item is None or item.kind not in ("topic", "minutes") or meeting.manner.dash:
            return []
        if item.kind == "minutes":
            return [f"Of the meeting held on {day(meeting.previous, 0)} (for confirmation)", ""]
        return [f"To consider a report on {item.title}", "", "Additional documents:", ""]

    def apologies(self, meeting: Meeting) -> str:
        missing = [p.addressed for p in meeting.apologies]
        if not missing:
            return "There were none."
        if meeting.substitute or meeting.manner.label % 2:
            stands_in = meeting.substitute and f" ({meeting.substitute.addressed} attended as substitute)"
            return "\n\n".join([f"{missing[0]}{stands_in or ''}", *missing[1:]])
        return f"Apologies were received from {together(missing)}."

    def announced(self, meeting: Meeting, date: datetime.date) -> str:
        return f"{day(date, 1)} at {clock(840)}."

    def discussed(self, item: Item) -> list[str]:
        return spaced(line for text in item.discussion for line in (text, " "))

    def promised(self, meeting: Meeting, item: Item) -> list[str]:
        return spaced(f"{together(p.addressed for p in t.owners)} agreed to {t.work}{due(t)}." for t in item.tasks)

    def settled(self, meeting: Meeting, item: Item) -> list[str]:
        lines, decisions = voted(item)
        if len(decisions) == 1:
            lines += [f"Resolved to {decisions[0].infinitive}.", ""]
        elif decisions:
            ends = [*[";"] * (len(decisions) - 2), "; and", "."]
            lines += ["Resolved to", ""]
            for place, (decision, end) in enumerate(zip(decisions, ends, strict=True), 1):
                lines += [f"{place})  {decision.infinitive}{end}", ""]
        return lines
