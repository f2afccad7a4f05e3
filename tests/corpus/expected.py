"""The samples' expected facts beside the facts that were read: counts per kind of fact.

Facts of one kind are paired one to one, best pairs first, with the matcher of ``minutegraph evaluate``. A fact is of an
item (by its number or heading) and has words, of which several may be accepted. Optional facts of the expected ones are
neither missed nor wrong.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.schema import Discusses
from loaders.evaluation.matching import likeness, name_key, pair, same_item
from loaders.minutes import Item, Minutes, PersonReference
from loaders.pipeline import Extraction

CLOSE = 0.6  # share of the shorter text's words that must be found in the other


@dataclass(frozen=True)
class Fact:
    """``accepted`` are the words that count as right (of a read fact: what was read); ``item`` the items that do."""

    accepted: tuple[str, ...]
    item: tuple[str, ...] = ()
    optional: bool = False
    exact: bool = False


@dataclass
class Count:
    """How many of a kind were expected, read, and right."""

    expected: int = 0
    found: int = 0
    right: int = 0
    recalled: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.recalled / self.expected if self.expected else 1.0


Facts = dict[str, list[Fact]]


def score(expected: Fact, found: Fact) -> float:
    """How well a read fact fits an expected one, from 0 (not at all, or of another item) to 1."""
    if expected.item and not any(same_item(a, b, b) for a in expected.item for b in found.item):
        return 0.0
    compared = ((a, f) for a in expected.accepted for f in found.accepted)
    if expected.exact:
        return float(any(name_key(a) == name_key(f) for a, f in compared))
    return max((likeness(a, f) for a, f in compared), default=0.0)


def compare(expected: list[Fact], found: list[Fact], count: Count) -> list[tuple[int, int]]:
    """The places of facts that are the same, added to ``count``."""
    pairs = pair(expected, found, score, CLOSE, lambda fact: fact.optional)
    count.expected += sum(not e.optional for e in expected)
    count.found += len(found)
    count.right += len(pairs)
    count.recalled += sum(not expected[i].optional for i, _ in pairs)
    return pairs


def counted(documents: Iterable[tuple[Path, Extraction]]) -> dict[str, Count]:
    """The counts over all documents, by kind."""
    counts: dict[str, Count] = defaultdict(Count)
    for path, extraction in documents:
        gold = json.loads(path.with_name(f"{path.stem}.gold.json").read_text(encoding="utf-8"))
        expected, found = expected_facts(gold), read_facts(extraction)
        for kind in expected | found:
            compare(expected.get(kind, []), found.get(kind, []), counts[kind])
        owners_of_matched(gold, extraction.minutes[0], expected["actions"], found["actions"], counts["owners"])
    return dict(counts)


def owners_of_matched(
    gold: dict[str, Any], minutes: Minutes, wanted: list[Fact], found: list[Fact], count: Count
) -> None:
    """Who holds the tasks: asked of the tasks that were found."""
    read = [a for item in minutes.items for a in item.actions]
    for i, j in compare(wanted, found, Count()):
        task = gold["actions"][i]
        free = bool(task.get("optional") or task.get("ambiguous"))
        expected = [
            Fact((name, task.get("assignees_raw", name)), optional=free, exact=True) for name in task["assignees"]
        ]
        holders = [Fact(holder_names(h, minutes), exact=True) for h in read[j].owners]
        if not free:
            compare(expected, holders, count)


def holder_names(holder: PersonReference, minutes: Minutes) -> tuple[str, ...]:
    return tuple(minutes.attendees[i].name for i in holder.attendees) or (holder.as_written,)


def expected_facts(gold: dict[str, Any]) -> Facts:
    facts: Facts = {}
    for kind, accept in (("board", "board_accept"), ("parent_body", "parent_accept"), ("venue", "venue_accept")):
        facts[kind] = [_one(gold[kind], gold.get(accept, []))] if gold.get(kind) else []
    for kind in ("date", "start_time", "next_meeting"):
        facts[kind] = [Fact((gold[kind],), exact=True)] if gold.get(kind) else []
    people = gold["attendance"]
    here = [a for a in people if a["status"] in ("present", "in_attendance")]
    facts["present"] = [_person(a) for a in here]
    facts["apologies"] = [_person(a) for a in people if a["status"] == "apologies"]
    facts["absent"] = [_person(a) for a in people if a["status"] == "absent"]
    facts["chair"] = [_person(a) for a in people if a.get("chair")]
    facts["roles"] = [_beside(a, "role", "role_accept") for a in people if a.get("role")]
    facts["organisations"] = [_beside(a, "organisation", "org_accept") for a in people if a.get("organisation")]
    facts["items"] = [
        _of_item(i, i["number"] or i["title"], i["title"], i.get("title_accept", [])) for i in gold["items"]
    ]
    for kind in ("decisions", "actions"):
        facts[kind] = [_of_item(f, f["item"], f["text"], f.get("text_accept", [])) for f in gold[kind]]
    facts["votes"] = [
        Fact((f"{d['votes_for']}-{d.get('votes_against')}",), _items(d), exact=True)
        for d in gold["decisions"]
        if "votes_for" in d
    ]
    for kind in ("mover", "seconder"):
        facts[kind + "s"] = [Fact((d[kind],), _items(d), exact=True) for d in gold["decisions"] if d.get(kind)]
    facts["presenters"] = [
        Fact(
            tuple(filter(None, [p["name"], p.get("printed_as"), p["role"]])),
            _items(p),
            bool(p.get("optional")),
            exact=True,
        )
        for p in gold["presenters"]
    ]
    facts["confirmations"] = [Fact((c["date"],), _items(c), exact=True) for c in gold["confirms"]]
    facts["amendments"] = [Fact((c["amendment"],), _items(c)) for c in gold["confirms"] if c.get("amendment")]
    facts["interests"] = [Fact((d["name"],), _items(d), exact=True) for d in gold["declarations"]]
    facts["references"] = [Fact((r["to"],), _items(r), exact=True) for r in gold["references"]]
    facts["successions"] = [Fact((f"{s['new']} {s['old']}",), _items(s)) for s in gold["succeeded"]]
    facts["topics"] = [Fact((t["topic"],), _items(t), bool(t.get("optional"))) for t in gold["topics"]]
    return facts


def _one(value: str, more: Iterable[str | None]) -> Fact:
    return Fact((value, *filter(None, more)))


def _person(person: dict[str, Any]) -> Fact:
    names = (person["name"], *person.get("aliases", []))
    return Fact(names, optional=bool(person.get("optional")), exact=True)


def _beside(person: dict[str, Any], key: str, accept: str) -> Fact:
    also = person.get(accept, [])
    return Fact((person[key], *filter(None, also)), (person["name"],), bool(person.get("optional")) or None in also)


def _items(fact: dict[str, Any]) -> tuple[str, ...]:
    return tuple(str(i) for i in (fact["item"], *fact.get("item_accept", [])) if i is not None)


def _of_item(fact: dict[str, Any], item: str | None, text: str, more: Iterable[str | None]) -> Fact:
    items = (item, *fact.get("item_accept", []))
    return Fact((text, *filter(None, more)), tuple(str(i) for i in items if i), bool(fact.get("optional")))


def read_facts(extraction: Extraction) -> Facts:
    minutes = extraction.minutes[0]
    facts: Facts = defaultdict(list)
    for kind, part in (("board", minutes.board), ("parent_body", minutes.parent_body), ("venue", minutes.venue)):
        facts[kind] = [Fact((part.text,))] if part else []
    facts["start_time"] = [Fact((minutes.start_time.text,))] if minutes.start_time else []
    for kind, day in (("date", minutes.date), ("next_meeting", minutes.next_meeting)):
        facts[kind] = [Fact((day.value.isoformat(),))] if day else []
    for a in minutes.attendees:
        kind = "present" if a.status in ("present", "in_attendance") else a.status
        facts[kind].append(Fact((a.name,)))
        for key, value in (
            ("chair", a.name if a.chair else None),
            ("roles", a.role),
            ("organisations", a.organisation),
        ):
            if value:
                facts[key].append(Fact((value,), (a.name,)))
    for item in minutes.items:
        _read_item(facts, item, minutes)
    items = {f"{extraction.document.id}/i{i.position}": _item_names(i) for i in minutes.items}
    topics = {node.id: node for node in extraction.rows.nodes if node.label() == "Topic"}
    for link in extraction.rows.relationships:
        if isinstance(link, Discusses):
            topic: Any = topics[link.head.id]
            facts["topics"].append(Fact((topic.name, *topic.aliases), items[link.tail.id]))
    return facts


def _item_names(item: Item) -> tuple[str, ...]:
    return tuple(filter(None, (item.number, item.title)))


def _read_item(facts: Facts, item: Item, minutes: Minutes) -> None:
    names = _item_names(item)
    if not item.implicit:
        facts["items"].append(Fact((item.title,), names))
    for d in item.decisions:
        facts["decisions"].append(Fact((d.text,), names))
        if d.votes_for is not None:
            facts["votes"].append(Fact((f"{d.votes_for}-{d.votes_against}",), names))
        for kind, holders in (("movers", d.movers), ("seconders", d.seconders)):
            facts[kind] += [Fact((h.as_written, *holder_names(h, minutes)), names) for h in holders]
    facts["actions"] += [Fact((a.text,), names) for a in item.actions]
    facts["presenters"] += [
        Fact(tuple(filter(None, (h.as_written, h.role, *holder_names(h, minutes)))), names) for h in item.presenters
    ]
    for c in item.confirmations:
        if c.value:
            facts["confirmations"].append(Fact((c.value.isoformat(),), names))
        if c.amendment:
            facts["amendments"].append(Fact((c.amendment,), names))
    facts["interests"] += [Fact((i.person.as_written, *holder_names(i.person, minutes)), names) for i in item.interests]
    facts["references"] += [Fact((r.number,), names) for r in item.references]
    facts["successions"] += [
        Fact((f"{s.successor.as_written} {s.predecessor.as_written}",), names) for s in item.successions
    ]
