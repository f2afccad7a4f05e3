"""Writes the minutes of the made world as texts, each name in one of the ways in which minutes print names.

The ways are those of ``docs/dialects.md``: titles, initials, a surname after the title, plural titles, short forms of
given names, slips of spelling, accents left out, letters after the name, initials in brackets, names in capitals.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tests.identity.world.names import TASKS, TOPICS, WOMEN
from tests.identity.world.people import Body, Human, Panel, Seat, World, seats_at
from tests.identity.world.text import Named, Text, Where


@dataclass(frozen=True)
class Form:
    """How somebody's name is printed at a place: a title (or none) before it, and the name."""

    title: str
    name: str


def write_world(world: World, seed: int, *, meetings: int = 7) -> Iterator[Text]:
    """The minutes of all meetings of all boards."""
    for number, panel in enumerate(world.panels):
        for meeting in range(meetings):
            yield _Minutes(panel, number, meeting, random.Random(f"minutes {seed} {number} {meeting}")).text()


class _Minutes:
    def __init__(self, panel: Panel, number: int, meeting: int, chance: random.Random) -> None:
        self.panel, self.number, self.meeting, self.chance = panel, number, meeting, chance
        self.made = Text(f"{panel.id}-{meeting}.txt", panel.id)
        seats = list(seats_at(panel, meeting))
        self.apologies = [seat for seat in seats[1:] if chance.random() < 0.12]
        self.present = [seat for seat in seats if seat not in self.apologies and chance.random() < 0.85]
        if seats[0] not in self.present:
            self.present.insert(0, seats[0])
        surnames = [seat.human.surname[0] for seat in panel.seats]
        self.twins = {surname for surname in surnames if surnames.count(surname) > 1}
        self.brief = chance.random() < 0.5  # whether this clerk writes "Councillor Lind" or the full name
        self.board_name = chance.choice(panel.names) if chance.random() < 0.3 else panel.names[0]

    def text(self) -> Text:
        self.head()
        {
            "sentence": self.in_a_sentence,
            "semicolons": self.in_a_sentence,
            "parish": self.in_a_paragraph,
        }.get(self.panel.dialect, self.one_a_line)()
        self.items()
        return self.made

    def head(self) -> None:
        says = self.panel.says_council
        if says == "always" or (says == "mostly" and self.chance.random() < 0.7):
            self.made.say(self.panel.council.name.upper(), "\n\n")
        day = date(2019, 1, 8) + timedelta(days=63 * self.meeting + self.number)
        name = self.board_name.upper() if self.panel.dialect in ("sentence", "parish") else self.board_name
        self.made.say(
            f"{name}\n\nMinutes of the meeting held on {day.day} {day:%B %Y} at 10.00 am in the Town Hall\n\n"
        )

    # Names

    def form(self, human: Human, *, where: Where = "list") -> Form:
        """A way of printing the name: the habit of this clerk, or something else now and then."""
        titled = "Cllr" if self.panel.dialect in ("parish", "brackets") else "Councillor"
        given, surname = self.spelled(human)
        if human.councillor:
            return self.councillor(human, titled, given, surname)
        title = human.title if human.title and self.chance.random() < 0.5 else ""
        if self.panel.dialect == "capitals":  # this clerk gives everybody a title
            return Form(human.title or ("Mrs" if human.given[0] in WOMEN else "Mr"), f"{given} {surname}")
        how = self.chance.random()
        if self.panel.dialect == "parish" and how < 0.7:
            return Form(human.title or "", f"{given[0]} {surname}")
        if how < 0.08:
            return Form(title, f"{given[0]} {surname}")
        if how < 0.11 and human.title and human.surname[0] not in self.twins:
            return Form(human.title, surname)
        if how < 0.18 and human.middle:
            return Form(title, f"{given} {human.middle} {surname}")
        return Form(title, f"{given} {surname}")

    def councillor(self, human: Human, titled: str, given: str, surname: str) -> Form:
        if self.panel.dialect == "parish":
            return Form(titled, f"{given[0]} {surname}" if self.chance.random() < 0.8 else f"{given} {surname}")
        if human.surname[0] in self.twins and self.chance.random() < 0.95:
            initial = self.brief and self.panel.dialect != "capitals"
            return Form(titled, f"{given[0]} {surname}" if initial else f"{given} {surname}")
        return Form(titled, surname if self.brief else f"{given} {surname}")

    def spelled(self, human: Human) -> tuple[str, str]:
        """Given name and surname with the slips that clerks make."""
        given, surname = human.given[0], human.surname[0]
        if len(human.given) > 1 and (human.id % 4 == 0 or self.chance.random() < 0.1):
            given = human.given[1 + human.id % (len(human.given) - 1)]
        if len(human.surname) > 1 and self.chance.random() < 0.08:
            surname = self.chance.choice(human.surname[1:])
        if self.chance.random() < 0.04:
            given, surname = _plain(given), _plain(surname)
        if self.chance.random() < 0.01 and len(given) > 5:
            at = self.chance.randrange(2, len(given) - 1)
            given = given[:at] + given[at + 1 :]
        if self.panel.dialect == "capitals":
            return given.upper(), " ".join(word if word.islower() else word.upper() for word in surname.split())
        return given, surname

    def body(self, body: Body, *, full: bool = False) -> str:
        """An organisation, as this clerk writes it this time."""
        name = self.chance.choice(body.others) if body.others and self.chance.random() < 0.15 and not full else ""
        name = name or body.name
        if body.units and name == body.name and self.chance.random() < 0.3:
            name += f" ({self.chance.choice(body.units)})"
        self.made.bodies.append(Named(len(self.made.text), name, body.id))
        return name

    # Attendance

    def one_a_line(self) -> None:
        self.made.say("Present:\n")
        for seat in self.present:
            if seat.member:
                self.line(seat)
        self.made.say("\nIn attendance:\n")
        for seat in self.present:
            if not seat.member:
                self.line(seat)
        self.made.say("\nApologies:\n")
        for seat in self.apologies:
            self.line(seat)
        self.made.say("\n")

    def line(self, seat: Seat) -> None:
        human, post, dialect = seat.human, seat.post(self.meeting), self.panel.dialect
        if dialect == "bullets":
            self.made.say("- ")
        self.named(human, self.form(human))
        if dialect in ("brackets", "lines"):
            initials = "".join(word[0] for word in (human.given[0], *human.surname[0].split()))
            self.made.say(f" ({initials})" if dialect == "brackets" else f" {initials}")
        chair = seat is self.panel.seats[0]
        if chair and dialect != "lines":
            self.made.say(" (Chair)")
        between = {"table": "\t", "brackets": " – ", "lines": " "}.get(dialect, ", ")
        if dialect == "table":
            if post.body:
                self.made.say(between)
                self.made.say(self.body(post.body))
        else:
            role = post.role or "Member"
            self.made.say(between, role)
            if post.body:
                self.made.say(", ")
                self.made.say(self.body(post.body))
            if chair and dialect == "lines":
                self.made.say(" (Chair)")
        self.made.say("\n")

    def in_a_sentence(self) -> None:
        self.made.say("Present:- ")
        councillors = [seat for seat in self.present if seat.human.councillor]
        others = [seat for seat in self.present if not seat.human.councillor]
        mark = "; " if self.panel.dialect == "semicolons" else ", "
        if self.brief:
            self.made.say("Councillors ")
            self.listed(councillors, mark=", ", titled=False)
            self.made.say("; ")
        else:
            self.listed(councillors, mark=mark, last=mark)
            self.made.say(mark)
        self.listed(others, mark=mark)
        self.made.say(".\n\n")
        if self.apologies:
            self.made.say("Apologies for absence were received from ")
            self.listed(self.apologies, mark=", ", bodies=True)
            self.made.say(".\n\n")

    def listed(
        self, seats: Sequence[Seat], *, mark: str, last: str = " and ", titled: bool = True, bodies: bool = False
    ) -> None:
        for place, seat in enumerate(seats):
            if place:
                self.made.say(last if place == len(seats) - 1 else mark)
            form = self.form(seat.human)
            self.named(seat.human, form if titled else Form("", form.name))
            post = seat.post(self.meeting)
            if not seat.human.councillor and post.body and (bodies or self.panel.dialect == "semicolons"):
                self.made.say(" (")
                self.made.say(self.body(post.body), ")")

    def in_a_paragraph(self) -> None:
        self.made.say("Present: ")
        for place, seat in enumerate(s for s in self.present if s.member):
            self.made.say(", " if place else "")
            self.named(seat.human, self.form(seat.human))
            if seat is self.panel.seats[0]:
                self.made.say(" (Chairman)")
        self.made.say(".\n\nIn attendance: ")
        for place, seat in enumerate(s for s in self.present if not s.member):
            post = seat.post(self.meeting)
            self.made.say("; " if place else "")
            self.named(seat.human, self.form(seat.human))
            self.made.say(f" ({post.role})")
        self.made.say(".\n\nApologies: ")
        for place, seat in enumerate(self.apologies):
            self.made.say(", " if place else "")
            self.named(seat.human, self.form(seat.human))
        self.made.say(".\n\n" if self.apologies else "None.\n\n")

    def named(self, human: Human, form: Form, *, where: Where = "list") -> None:
        self.made.say(f"{form.title} " if form.title else "")
        self.made.mention(human, form.name, where)
        if where == "list" and human.letters and not human.councillor and " " in form.name:
            self.made.say(f" {human.letters}")

    # Items

    def items(self) -> None:
        self.made.say("1. Minutes of the last meeting\n\nThe minutes were agreed as a correct record.\n\n")
        position = 2
        for topic in self.chance.sample(TOPICS, 2):
            self.item(position, topic)
            position += 1
        for seat in self.panel.seats:
            if seat.follows is not None and seat.first == self.meeting:
                self.made.say(f"{position}. Membership\n\n")
                self.spoken(seat.human)
                self.made.say(" replaces ")
                self.spoken(seat.follows.human)
                self.made.say(f" as {seat.post(self.meeting).role}.\n\n")
                position += 1
        self.made.say(f"{position}. Date of next meeting\n\nTo be confirmed.\n")

    def item(self, position: int, topic: str) -> None:
        speakers = [seat for seat in self.present if not seat.human.councillor] or self.present
        self.made.say(f"{position}. {topic.capitalize()}\n\n")
        self.spoken(self.chance.choice(speakers).human)
        self.made.say(f" presented a report on {topic}. Members asked about costs.\n\nAction: ")
        self.spoken(self.chance.choice(self.present).human)
        self.made.say(f" to {self.chance.choice(TASKS)}.\n\n")

    def spoken(self, human: Human) -> None:
        """Somebody named in the running text: by full name, by title and surname, or by initial and surname."""
        given, surname = human.given[0], human.surname[0]
        if human.councillor:
            return self.named(human, Form("Councillor", surname), where="text")
        how = self.chance.random()
        if how < 0.2 and human.title:
            return self.named(human, Form(human.title, surname), where="text")
        return self.named(human, Form("", f"{given} {surname}"), where="text")


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode() or text
