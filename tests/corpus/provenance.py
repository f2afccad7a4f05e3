"""A checker: the words of every fact stand at the place that the fact gives.

``WORDS`` tells for each label and relationship type which words must be found, where, and how. A fact's own words stand
at its place; *near* it stand roles: in the label of a list ("Co-optees:"), or in the words that follow a name.
``BROADER`` has no place; a topic that is only broader than those that are named stands at the place of one of these.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from graph.rows import MeetingReference, Outcome, Rows
from graph.schema import Broader, Discusses, Element, Node, Relationship
from loaders.parsing.forms import find_dates
from loaders.parsing.text import plain
from loaders.topics import standard_vocabulary
from loaders.topics.words import encode

NEAR = 700  # characters

ABBREVIATED = re.compile(r"\b(?:he|she|they|also|officers?|presenters?)\b", re.I)


class Check(NamedTuple):
    """``take`` gives the words; ``spread`` allows others between them; ``near`` looks around the place as well."""

    take: Callable[[Any, Facts], str | None]
    spread: bool = False
    near: bool = False


@dataclass(frozen=True)
class Facts:
    """The rows and what is needed to look around in them."""

    text: str
    rows: Rows
    nodes: dict[Any, Node]
    whole: list[str]

    @classmethod
    def of(cls, text: str, rows: Rows) -> Facts:
        return cls(text, rows, {node.ref: node for node in rows.nodes}, words(plain(text)))


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def stems(text: str) -> list[str]:
    return [word[:4] for word in words(text)]


def prop(name: str, *, spread: bool = False, near: bool = False) -> Check:
    return Check(lambda fact, _: getattr(fact, name), spread, near)


def end_name(end: str) -> Check:
    return Check(
        lambda fact, facts: facts.nodes[getattr(fact, end)].name if getattr(fact, end) in facts.nodes else None
    )


def mentioned(fact: Any, facts: Facts) -> str | None:
    """A body's name, or the end of it that means the only body that the minutes name so."""
    node: Any = facts.nodes.get(fact.head)
    said = words(plain(facts.text[fact.start : fact.end]))
    ends = len(said) > 1 and node is not None and words(node.name)[-len(said) :] == said
    return " ".join(said) if ends else node and node.name


def organisation_name(fact: Any, facts: Facts) -> str | None:
    """An organisation's name, or the initials that stand in its place."""
    node: Any = facts.nodes.get(fact.head)
    initials = [alias for alias in node.aliases if alias in words_between(facts.text, fact)] if node else []
    return next(iter(initials), node.name if node else None)


def words_between(text: str, fact: Any) -> list[str]:
    return text[fact.start : fact.end].replace("(", " ").replace(")", " ").replace(",", " ").split()


def bare_name(person: Any, _: Facts) -> str:
    """A person's name without the title that a surname alone takes along."""
    return str(person.name).removeprefix(f"{person.honorific} ")


def heading(item: Any, facts: Facts) -> str | None:
    node = facts.nodes[item] if isinstance(item, tuple) else item
    return None if getattr(node, "implicit", False) else node.name


def own_number(item: Any, _: Facts) -> str | None:
    """A sub-item that is printed as "1" under item 7 is known as 7.1."""
    return None if item.number is None else item.number.rsplit(".", 1)[-1]


HOLDER = (prop("as_written"), prop("role", spread=True, near=True))
LISTED = (prop("as_written"), prop("role", spread=True, near=True), prop("organisation", spread=True))
WORDS: dict[str, tuple[Check, ...]] = {
    "Board": (prop("name"),),
    "Organisation": (prop("name"),),
    "Person": (Check(bare_name),),
    "Group": (prop("name"),),
    "Meeting": (),
    "AgendaItem": (Check(heading), Check(own_number), prop("text", spread=True)),
    "Topic": (),
    "Decision": (prop("text", spread=True),),
    "Action": (prop("text", spread=True),),
    "RUNS": (end_name("tail"),),
    "HELD": (),
    "RECORDED_IN": (),
    "ATTENDED": (*LISTED, prop("substitute_for", near=True), prop("arrived"), prop("left")),
    "SENT_APOLOGIES": LISTED,
    "ABSENT_FROM": LISTED,
    "DECLARED_INTEREST": (prop("as_written"), prop("quote")),
    "REPRESENTS": (Check(organisation_name), prop("role", spread=True, near=True)),
    "MEMBER_OF": (prop("role", spread=True, near=True),),
    "SUCCEEDED": (prop("role"), prop("quote")),
    "HAS_ITEM": (Check(lambda fact, facts: heading(fact.head, facts)),),
    "PART_OF": (Check(lambda fact, facts: heading(fact.tail, facts)),),
    "DISCUSSES": (),
    "PRESENTED": HOLDER,
    "RESULTED_IN": (Check(lambda fact, facts: facts.nodes[fact.head].text, spread=True),),  # type: ignore[attr-defined]
    "RAISED": (Check(lambda fact, facts: facts.nodes[fact.head].text, spread=True),),  # type: ignore[attr-defined]
    "MOVED": (prop("as_written"),),
    "SECONDED": (prop("as_written"),),
    "VOTED": (prop("as_written"),),
    "CONFIRMS": (prop("quote"), prop("amendment")),
    "ASSIGNED_TO": (prop("as_written"),),
    "CONCERNS": (),
    "MENTIONS": (Check(mentioned),),
    "BROADER": (),
    "REFERRED_TO": (end_name("head"),),
}  # fmt: skip
TOPICAL = {"Topic": None, "DISCUSSES": "head", "CONCERNS": "head"}
DATED = {"Meeting", "RECORDED_IN", "HELD"}


def faults(text: str, rows: Rows) -> Iterator[str]:
    """What is wrong with the places of the facts, one line each; nothing where all is well."""
    facts = Facts.of(text, rows)
    for fact in (*rows.nodes, *rows.relationships):
        kind = fact.label() if isinstance(fact, Node) else fact.type_name
        for fault in _of(fact, kind, facts):
            yield f"{kind} {_named(fact)} at {fact.start}..{fact.end}: {fault}"
    for reference in rows.references:
        said = words(plain(text[reference.start : reference.end]))
        for wanted in (reference.number, reference.quote):
            if not _found(words(wanted), said, spread=False):
                yield f"reference at {reference.start}..{reference.end}: {wanted!r} is not there"
    told_of_meetings: tuple[Outcome | MeetingReference, ...] = (*rows.outcomes, *rows.meeting_references)
    for told in told_of_meetings:
        if words(plain(text[told.start : told.end])) != words(told.quote):
            yield f"at {told.start}..{told.end} stands not {told.quote!r}"


def _named(fact: Element) -> str:
    return str(fact.id) if isinstance(fact, Node) else f"{fact.tail.id} -> {fact.head.id}"  # type: ignore[attr-defined]


def _of(fact: Node | Relationship, kind: str, facts: Facts) -> Iterator[str]:
    if isinstance(fact, Broader):
        if (fact.source, fact.start, fact.end) != (None, None, None):
            yield "follows from the vocabulary, and yet has a place"
        return
    if fact.source != facts.rows.document.id or fact.start is None or fact.end is None:
        yield "no provenance"
        return
    if not 0 <= fact.start < fact.end <= len(facts.text):
        yield "not a place in the text"
        return
    said = words(plain(facts.text[fact.start : fact.end]))
    if not said:
        yield "no words there"
    if kind in TOPICAL:
        yield from _topical(fact, TOPICAL[kind], said, facts)
    if kind == "CONFIRMS" or kind in DATED:
        yield from _dated(fact, kind, facts)
    for check in WORDS[kind]:
        value = check.take(fact, facts)
        if not value:
            continue
        found = _found(words(value), said, spread=check.spread) or (check.near and _near(value, fact, facts))
        if not found and not _stands_for(kind, said):
            yield f"{value!r} is not in {' '.join(said)!r}"
    quote = getattr(fact, "quote", None)
    if quote and not _found(words(quote), facts.whole, spread=False):
        yield f"the quote {quote!r} is not in the document"


def _near(value: str, fact: Any, facts: Facts) -> bool:
    """Around the place, whatever the words' endings: a list's label stands in the plural; several roles one by one."""
    around = stems(plain(facts.text[max(0, fact.start - NEAR) : fact.end + NEAR]))
    return all(_found(stems(part), around, spread=True) for part in value.split(", "))


def _stands_for(kind: str, said: list[str]) -> bool:
    """An owner may be told by a word that stands for the name ("She undertook", "Also ...")."""
    return kind == "ASSIGNED_TO" and len(said) <= 2 and bool(ABBREVIATED.search(" ".join(said)))


def _topical(fact: Any, end: str | None, said: list[str], facts: Facts) -> Iterator[str]:
    topic: Any = facts.nodes[getattr(fact, end)] if end else fact
    if not end and not _is_named(topic, facts):
        if not any((named.start, named.end) == (fact.start, fact.end) for named in _narrower(topic, facts)):
            yield "no narrower topic is named there"
        return
    spelled = {known.id for known, _ in standard_vocabulary().phrases.get(encode(" ".join(said)), ())}
    spellings = (topic.name, *topic.aliases)
    acronyms = [f"{spelling}s" for spelling in spellings if spelling.isupper()]
    names = [stems(name) for name in (*spellings, *acronyms)]
    if topic.id not in spelled and not any(_found(name, stems(" ".join(said)), spread=True) for name in names):
        yield f"the topic {topic.name!r} is not in {' '.join(said)!r}"
    quote = getattr(fact, "quote", None)
    if quote and not _found(said, words(quote), spread=False):
        yield f"the quote {quote!r} does not hold {' '.join(said)!r}"


def _is_named(topic: Any, facts: Facts) -> bool:
    return any(isinstance(link, Discusses) and link.head == topic.ref for link in facts.rows.relationships)


def _narrower(topic: Any, facts: Facts) -> Iterator[Any]:
    """The topics that are narrower by one step or more and that items name."""
    for link in facts.rows.relationships:
        if isinstance(link, Broader) and link.head == topic.ref:
            narrower = facts.nodes[link.tail]
            if _is_named(narrower, facts):
                yield narrower
            yield from _narrower(narrower, facts)


def _dated(fact: Any, kind: str, facts: Facts) -> Iterator[str]:
    meeting: Any = fact if kind == "Meeting" else facts.nodes[fact.head if kind != "RECORDED_IN" else fact.tail]
    day = meeting.date
    place = facts.text[fact.start : fact.end]
    if kind == "CONFIRMS":
        item: Any = facts.nodes[fact.tail]
        place = facts.text[item.start : item.end]
    found = [(f.day, f.month) for f in find_dates(plain(place))]
    if day is not None and (day.day, day.month) not in found:
        yield f"the date {day} is not in {plain(place)!r}"


def _found(wanted: list[str], said: list[str], *, spread: bool) -> bool:
    """Whether the words stand there: side by side, or (``spread``) in their order with others between them."""
    if spread:
        rest = iter(said)
        return all(word in rest for word in wanted)
    return not wanted or f" {' '.join(wanted)} " in f" {' '.join(said)} "
