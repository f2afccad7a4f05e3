"""What tells who a person, organisation or board is: the evidence, by the name under which documents know them.

A document alone gives everybody a *key*: the id that its own words make (``person:alton/health-board/ann-adams``).
Identity decides which keys are one. All that it may look at stands here, gathered per key over all documents that
name it, so that the decision follows from the documents alone.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from graph.identity.naming import names
from graph.identity.naming.misreadings import misreading
from graph.identity.naming.names import PersonName
from graph.rows import Rows
from graph.schema import (
    Board,
    Held,
    Node,
    Organisation,
    Person,
    RecordedIn,
    Ref,
    Relationship,
    Represents,
    Runs,
)

LINKED: tuple[type[Node], ...] = (Board, Organisation, Person)
"""The labels whose nodes may be known by several keys, in the order in which they are identified."""

_LISTED = frozenset({"ATTENDED", "SENT_APOLOGIES", "ABSENT_FROM"})


@dataclass(frozen=True)
class Evidence:
    """What is known of a key. Boards and organisations are ids; ``beside`` are keys that stand on a list with it.

    ``councils`` are printed; ``inferred`` are those of people whose documents print none (``gathering``). Of the
    ``names``, those that only scans have are ``scanned``: OCR may have misread them.
    """

    names: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    boards: frozenset[str] = frozenset()
    councils: frozenset[str] = frozenset()
    inferred: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    scanned: frozenset[str] = frozenset()
    first: date | None = None
    last: date | None = None

    def __or__(self, other: Evidence) -> Evidence:
        days = [day for day in (self.first, other.first, self.last, other.last) if day is not None]
        sets = {name: getattr(self, name) | getattr(other, name) for name in _SETS}
        sets["scanned"] -= (self.names - self.scanned) | (other.names - other.scanned)
        return Evidence(**sets, first=min(days, default=None), last=max(days, default=None))

    @property
    def run_by(self) -> frozenset[str]:
        """The councils in whose business the key is met, printed or inferred."""
        return self.councils or self.inferred

    @property
    def may_be_misread(self) -> bool:
        """Whether OCR alone tells the name, on one day only: what it reads so twice is written so."""
        return bool(self.scanned) and self.scanned == self.names and self.first == self.last

    def bodies(self) -> Iterator[Ref]:
        """The boards and organisations that it names."""
        for name, label in _BODIES.items():
            yield from (Ref(label, id) for id in getattr(self, name))

    @property
    def judged(self) -> Evidence:
        """The evidence as far as judgements look: of the days only the years; of scans, whether it is one day."""
        first, last = (day and day.replace(month=1, day=1) for day in (self.first, self.last))
        if self.scanned and last is not None and self.first != self.last:
            last = last.replace(day=2)
        return replace(self, first=first, last=last)

    def renamed(self, known: Mapping[Ref, Ref]) -> Evidence:
        """The same with boards and organisations as they are known by now."""

        def here(name: str) -> frozenset[str]:
            refs = [Ref(_BODIES[name], id) for id in getattr(self, name)]
            return frozenset(known.get(ref, ref).id for ref in refs)

        return replace(self, boards=here("boards"), councils=here("councils"), organisations=here("organisations"))


_BODIES = {"boards": "Board", "councils": "Organisation", "organisations": "Organisation"}
_SETS = (
    *("names", "honorifics", "boards", "councils", "inferred", "organisations", "roles", "people", "beside", "scanned"),
)


def as_json(evidence: Evidence) -> str:
    """The evidence as compact JSON, equal for equal evidence."""
    said: dict[str, object] = {name: sorted(values) for name in _SETS if (values := getattr(evidence, name))}
    said |= {name: day.isoformat() for name in ("first", "last") if (day := getattr(evidence, name)) is not None}
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read(text: str) -> Evidence:
    """The evidence that ``as_json`` wrote."""
    said = json.loads(text)
    sets = {name: frozenset(said.get(name, ())) for name in _SETS}
    first, last = (date.fromisoformat(said[name]) if name in said else None for name in ("first", "last"))
    return Evidence(**sets, first=first, last=last)


def together(found: Iterable[Evidence]) -> Evidence:
    """The evidence of several documents or keys as one."""
    result = Evidence()
    for evidence in found:
        result |= evidence
    return result


def evidence_of(rows: Rows) -> dict[Ref, Evidence]:
    """What one document tells of each person, organisation and board that it names."""
    return _Reading(rows).evidence()


class _Reading:
    """The relationships of one document, by what they tell of identity."""

    def __init__(self, rows: Rows) -> None:
        self.nodes = {node.ref: node for node in rows.nodes if isinstance(node, LINKED)}
        self.days = {node.ref: getattr(node, "date", None) for node in rows.nodes if node.label() == "Meeting"}
        self.stated: defaultdict[Ref, list[Relationship]] = defaultdict(list)
        self.board_of: dict[Ref, str] = {}
        self.council_of: dict[str, str] = {}
        self.recorded: list[Ref] = []
        self.is_scan = bool(rows.document.ocr)
        self.listed: defaultdict[Ref, set[Ref]] = defaultdict(set)
        for found in rows.relationships:
            self._note(found)

    def _note(self, found: Relationship) -> None:
        if isinstance(found, Held):
            self.board_of[found.head] = found.tail.id
        elif isinstance(found, Runs):
            self.council_of[found.head.id] = found.tail.id
        elif isinstance(found, RecordedIn):
            self.recorded.append(found.tail)
        elif found.type_name in _LISTED:
            self.listed[found.head].add(found.tail)
        for end in {found.tail, found.head}:
            self.stated[end].append(found)

    def evidence(self) -> dict[Ref, Evidence]:
        return {ref: self._of(node) for ref, node in self.nodes.items()}

    def _of(self, node: Node) -> Evidence:
        if isinstance(node, Person):
            return self._person(node)
        aliases: tuple[str, ...] = getattr(node, "aliases", ())
        name = frozenset({node.name, *aliases})
        if isinstance(node, Board):
            meetings = [meeting for meeting, board in self.board_of.items() if board == node.id]
            people = {
                person.id.rsplit("/", 1)[-1]
                for meeting in meetings
                for person in self.listed[meeting]
                if names.parse(self.nodes[person].name).full
            }
            return Evidence(names=name, councils=self._councils({node.id}), people=frozenset(people))
        boards = frozenset(self.board_of.values())
        return Evidence(names=name, boards=boards, councils=self._councils(boards))

    def _person(self, person: Person) -> Evidence:
        own = self.stated[person.ref]
        meetings = [found.head for found in own if found.type_name in _LISTED] or self.recorded
        boards = {self.board_of[meeting] for meeting in meetings if meeting in self.board_of}
        days = [day for meeting in meetings if (day := self.days.get(meeting)) is not None]
        name = names.parse(person.name, person.honorific)
        beside = {
            other.id
            for meeting in meetings
            for other in self.listed[meeting]
            if person.ref in self.listed[meeting] and other != person.ref and self._may_be(name, other)
        }
        roles = {role for found in own if (role := getattr(found, "role", None)) is not None}
        called = frozenset({person.name, *_of_today(person, name.sound)})
        return Evidence(
            names=called,
            honorifics=frozenset({person.honorific} if person.honorific else ()),
            boards=frozenset(boards),
            councils=self._councils(boards),
            organisations=frozenset(found.head.id for found in own if isinstance(found, Represents)),
            roles=frozenset(roles),
            beside=frozenset(beside),
            scanned=called if self.is_scan else frozenset(),
            first=min(days, default=None),
            last=max(days, default=None),
        )

    def _councils(self, boards: Iterable[str]) -> frozenset[str]:
        return frozenset(self.council_of[board] for board in boards if board in self.council_of)

    def _may_be(self, name: PersonName, ref: Ref) -> bool:
        """Whether somebody who stands on the same list might be taken for this one."""
        person = self.nodes[ref]
        other = names.parse(person.name, getattr(person, "honorific", None))
        if self.is_scan and (misreading(name, other) or misreading(other, name)):
            return True
        return other.sound == name.sound


def _of_today(person: Person, sound: str) -> Iterable[str]:
    """The other names but an earlier one, which would speak against everybody who bears today's."""
    return (name for name in person.aliases if names.parse(name).sound == sound)
