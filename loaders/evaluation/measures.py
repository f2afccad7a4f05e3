"""The measure: what counts as right, for each kind of fact. docs/quality.md tells it in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from loaders.evaluation.found import Found, FoundItem, FoundName, FoundPerson, FoundText
from loaders.evaluation.gold import SCALARS, Action, Attendance, Decision, Gold, InItem, Item, Presenter, Topic
from loaders.evaluation.matching import (
    SAME_NAME,
    likeness,
    name_key,
    name_likeness,
    phrase_likeness,
    same_item,
    same_number,
    words,
)
from loaders.evaluation.owners import judge_owners, without_parts
from loaders.evaluation.places import Places
from loaders.evaluation.sheet import Claim, Sheet

LISTS = {"attended": ("present", "in_attendance"), "apologies": ("apologies",), "absent": ("absent",)}
LOOSE = ("board", "parent_body", "venue")  # values compared as texts; the others must be the same
T = TypeVar("T")
W = TypeVar("W", bound=InItem)
P = TypeVar("P", bound="Placed")
_CHAIR_WORDS = re.compile(r"\W*(?:in the )?(?:vice[- ]?)?chair(?:man|woman|person)?\W*", re.I)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def judge(gold: Gold, found: Found, text: str) -> Sheet:
    """Judge what was found in a document, whose text is ``text``, against its annotation.

    Fields that the annotation leaves out are not judged.
    """
    return _Judge(gold, found, Places(text, gold)).sheet_of_all()


class Placed(Protocol):
    """A found fact: it has a place in the document's text."""

    @property
    def start(self) -> int | None:
        """Its offset."""


class _Judge:
    def __init__(self, gold: Gold, found: Found, places: Places) -> None:
        self.gold, self.found, self.places = gold, found, places
        self.sheet = Sheet()

    def sheet_of_all(self) -> Sheet:
        for field in SCALARS:
            if self.gold.annotated(field):
                self.value(field)
        steps = {
            "attendance": self.attendance,
            "items": self.items,
            "decisions": self.decisions,
            "actions": self.actions,
            "presenters": self.presenters,
            "topics": self.topics,
        }
        for field, step in steps.items():
            if self.gold.annotated(field):
                step()
        return self.sheet

    # Values of the meeting: where the text states none, an invention is wrong unless the annotator inferred it, too.

    def value(self, field: str) -> None:
        answers, guess = self.gold.answers(field), self.gold.inferred.get(field)
        gold: list[Claim[list[str]]] = []
        if answers:
            line = self.line_of_value(field, answers)
            gold.append(Claim(answers, answers[0], line, self.gold.may_be_silent(field)))
        elif guess:
            gold.append(Claim([str(guess), *_DAY.findall(str(guess))], str(guess), None, free=True))
        value = self.found.values.get(field)
        found = [self.claim(value, value.text)] if value else []
        compare = likeness if field in LOOSE else _equal
        self.sheet.judge(field, gold, found, lambda g, f: max(compare(answer, f.text) for answer in g), 0.7)

    def line_of_value(self, field: str, answers: list[str]) -> int | None:
        if field in ("date", "next_meeting"):
            return self.places.line_of_day(answers[0])
        if field == "start_time":
            return self.places.line_of_time(answers[0])
        return self.places.line_of_words(answers)

    # Attendance: a person found on a list that the annotation accepts is right there, and free elsewhere.

    def attendance(self) -> None:
        attended: list[tuple[Claim[Attendance], Claim[FoundPerson]]] = []
        here: list[Claim[Attendance]] = []
        for kind, statuses in LISTS.items():
            people = [
                self.person(a, free=a.free or a.status not in statuses or self.elsewhere(a, kind))
                for a in self.gold.attendance
                if {a.status, *a.status_accept} & set(statuses)
            ]
            found = [self.claim(person, person.name) for person in self.found.people[kind]]
            pairs = self.sheet.judge(kind, people, found, _person_likeness, SAME_NAME)
            if kind == "attended":
                attended, here = pairs, people
        self.chair(here)
        for gold, found_person in attended:
            self.status(gold, found_person)
            self.honorific(gold, found_person)
        for field in ("role", "organisation"):
            self.said_of(field, attended)

    def person(self, person: Attendance, *, free: bool) -> Claim[Attendance]:
        line = self.places.line_of_words([person.name, *person.aliases])
        return Claim(person, person.name, line, free)

    def elsewhere(self, person: Attendance, kind: str) -> bool:
        """Whether the person was found on another list that is accepted."""
        lists = [k for k, statuses in LISTS.items() if k != kind and set(person.status_accept) & set(statuses)]
        return any(_person_likeness(person, one) for k in lists for one in self.found.people[k])

    def chair(self, here: Iterable[Claim[Attendance]]) -> None:
        gold = [
            Claim(c.fact, c.text, c.line, c.fact.ambiguous or not c.fact.chair or bool(c.fact.chair_accept))
            for c in here
            if c.fact.chair or c.fact.chair_accept
        ]
        found = [self.claim(person, person.name) for person in self.found.people["attended"] if person.chair]
        self.sheet.judge("chair", gold, found, _person_likeness, SAME_NAME)

    def status(self, gold: Claim[Attendance], found: Claim[FoundPerson]) -> None:
        wanted, offered = gold.fact.status, found.fact.status or ""
        right = offered in (wanted, *gold.fact.status_accept)
        self.sheet.value("status", _said(gold, wanted), _said(found, offered), right=right)

    def honorific(self, gold: Claim[Attendance], found: Claim[FoundPerson]) -> None:
        wanted, offered = words(gold.fact.title), words(found.fact.honorific)
        if wanted or offered:
            self.sheet.value(
                "honorific",
                _said(gold, gold.fact.title) if wanted else None,
                _said(found, found.fact.honorific) if offered else None,
                right=wanted[-1:] == offered[-1:],
            )

    def said_of(self, field: str, attended: list[tuple[Claim[Attendance], Claim[FoundPerson]]]) -> None:
        """A role or an organisation, of those who were found. That somebody is chair is no role that must be told."""
        gold: list[Claim[Attendance]] = []
        found: list[Claim[FoundPerson]] = []
        for wanted, offered in attended:
            answers, value = wanted.fact.answers(field), getattr(offered.fact, field)
            if answers:
                free = wanted.fact.ambiguous or None in getattr(wanted.fact, f"{field}_accept")
                gold.append(Claim(wanted.fact, f"{wanted.text}: {answers[0]}", wanted.line, free))
            if value and (answers or not _CHAIR_WORDS.fullmatch(value)):
                found.append(Claim(offered.fact, f"{offered.text}: {value}", offered.line))

        def alike(g: Attendance, f: FoundPerson) -> float:
            value = str(getattr(f, field))
            right = max(likeness(answer, value) for answer in g.answers(field)) >= 0.6
            return float(right and _person_likeness(g, f) >= SAME_NAME)

        self.sheet.judge(field, gold, found, alike, SAME_NAME)

    # Business: a fact that hangs on a wrong item is wrong.

    def items(self) -> None:
        gold = [
            Claim(i, _item_text(i.number, i.title), self.places.line_of_words([i.title], i.title), i.free)
            for i in self.gold.items
        ]
        found = [self.claim(item, _item_text(item.number, item.title)) for item in self.found.items]
        for wanted, offered in self.sheet.judge("items", gold, found, _item_likeness, 0.7):
            if not wanted.fact.optional:
                self.sheet.value(
                    "item_numbers",
                    wanted if wanted.fact.number else None,
                    offered if offered.fact.number else None,
                    right=same_number(wanted.fact.number, offered.fact.number),
                )

    def decisions(self) -> None:
        gold = [self.in_item(d, d.text, d.answers("text")) for d in self.gold.decisions]
        found = [self.claim(d, d.text) for d in self.found.decisions]
        pairs = self.sheet.judge("decisions", gold, found, _text_likeness, 0.6)
        formal = [claim for claim in gold if claim.fact.strength == "formal"]
        self.sheet.recall("formal", formal, [wanted for wanted, _ in pairs])

    def actions(self) -> None:
        gold = [self.in_item(a, a.text, a.answers("text")) for a in self.gold.actions]
        found = [self.claim(a, a.text) for a in without_parts(self.gold.actions, self.found.actions, _text_likeness)]
        pairs = self.sheet.judge("actions", gold, found, _text_likeness, 0.5)
        marked = [claim for claim in gold if claim.fact.marker == "marked"]
        self.sheet.recall("marked", marked, [wanted for wanted, _ in pairs])
        for wanted, offered in pairs:
            if wanted.fact.optional:
                continue
            due, given = wanted.fact.due, offered.fact.due
            self.sheet.value(
                "due",
                _said(wanted, due) if due else None,
                _said(offered, given) if given else None,
                right=likeness(due, given) >= 0.6,
            )
            judge_owners(self.sheet, self.gold, wanted, offered, self.places)

    def presenters(self) -> None:
        gold = [
            self.in_item(p, f"{p.name} (item {p.item})", [p.name, p.printed_as, *p.aliases], neutral=p.kind == "group")
            for p in self.gold.presenters
            if p.name
        ]
        found = [self.claim(p, f"{p.names[0]} (item {p.item.number or p.item.title})") for p in self.found.presenters]
        self.sheet.judge("presenters", gold, found, _presenter_likeness, 0.6)

    def topics(self) -> None:
        """Annotations list only what is beyond doubt, so what else is found is not judged."""
        gold = [self.in_item(t, f"{t.topic} (item {t.item})", [t.topic]) for t in self.gold.topics if not t.optional]
        scratch = Sheet()
        found = [self.claim(topic, topic.names[0]) for topic in self.found.topics]
        pairs = scratch.judge("topics", gold, found, _topic_likeness, 0.7)
        self.sheet.recall("topics", gold, [wanted for wanted, _ in pairs])
        self.sheet.faults += [fault for fault in scratch.faults if fault.verdict == "missed"]

    def in_item(self, fact: W, text: str, wordings: Iterable[str | None], *, neutral: bool = False) -> Claim[W]:
        """An annotated fact with its line; of several items the first is looked in."""
        line = self.places.line_of_words(wordings, next(iter(fact.answers("item")), None))
        return Claim(fact, text, line, fact.free or neutral)

    def claim(self, fact: P, text: str) -> Claim[P]:
        """A found fact with its line."""
        return Claim(fact, text, self.places.line_of(fact.start))


def _equal(one: str, other: str) -> float:
    return float(one == other)


def _said(claim: Claim[T], what: str | None) -> Claim[T]:
    """What is said of a fact, shown with the fact."""
    return Claim(claim.fact, f"{claim.text}: {what}", claim.line)


def _item_text(number: str | None, title: str) -> str:
    return f"{number} {title}" if number else title


def _names(person: Attendance | Presenter) -> list[str]:
    return [key for name in (person.name, *person.aliases, person.initials) if name and (key := name_key(name))]


def _person_likeness(wanted: Attendance, offered: FoundPerson) -> float:
    return max((name_likeness(name, name_key(offered.name)) for name in _names(wanted)), default=0.0)


def _in_item(wanted: InItem, item: FoundItem) -> bool:
    answers = wanted.answers("item")
    return not answers or any(same_item(named, item.number, item.title) for named in answers)


def _item_likeness(wanted: Item, offered: FoundItem) -> float:
    title = max(likeness(answer, offered.title) for answer in wanted.answers("title"))
    return title if not wanted.number or same_number(wanted.number, offered.number) else 0.8 * title


def _text_likeness(wanted: Decision | Action, offered: FoundText) -> float:
    if not _in_item(wanted, offered.item):
        return 0.0
    return max(likeness(answer, offered.text) for answer in wanted.answers("text"))


def _presenter_likeness(wanted: Presenter, offered: FoundName) -> float:
    return _best(_names(wanted), map(name_key, offered.names), name_likeness) if _in_item(wanted, offered.item) else 0.0


def _topic_likeness(wanted: Topic, offered: FoundName) -> float:
    return _best([wanted.topic], offered.names, phrase_likeness) if _in_item(wanted, offered.item) else 0.0


def _best(wanted: Iterable[str], offered: Iterable[str], alike: Callable[[str, str], float]) -> float:
    given = list(offered)
    return max((alike(one, other) for one in wanted for other in given), default=0.0)
