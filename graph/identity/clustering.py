"""Sorts the keys of some blocks, by the pure functions of ``people`` and ``bodies``, and says what must move."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from graph.identity.evidence import Evidence, together
from graph.identity.index import register
from graph.identity.index.index_update import ChangedKeys
from graph.identity.index.register import KeyRecord
from graph.identity.index.scans import ScannedNames
from graph.identity.judgements import Judgements
from graph.identity.matching.bodies import SORTERS
from graph.identity.matching.clusters import DECIDED, Match
from graph.identity.matching.people import across_councils, within_council
from graph.identity.matching.scoring import candidate
from graph.identity.moving import Move
from graph.schema import Node, Person
from graph.store import Transaction


@dataclass
class Outcome:
    """What follows for the register and the graph: entries that change, and the pairs offered, by block."""

    before: dict[str, KeyRecord] = field(default_factory=dict)
    after: dict[str, KeyRecord] = field(default_factory=dict)
    joined: list[Match] = field(default_factory=list)
    offered: dict[str, tuple[Match, ...]] = field(default_factory=dict)

    @property
    def changed(self) -> list[KeyRecord]:
        """The entries that are not as they were."""
        return [entry for key, entry in sorted(self.after.items()) if self.before[key] != entry]

    @property
    def moves(self) -> list[Move]:
        """The keys that are another node's than before."""
        return [
            Move(key, self.before[key].of, entry.of)
            for key, entry in sorted(self.after.items())
            if self.before[key].of != entry.of
        ]


def cluster(transaction: Transaction, label: type[Node], touched: ChangedKeys, decisions: Judgements) -> Outcome:
    """Sort the keys of the blocks touched, and all keys that this bears on."""
    if label is Person:
        return _People(transaction, decisions).cluster(touched)
    return _sort_bodies(transaction, label.label(), touched.blocks, decisions)


def _sort_bodies(transaction: Transaction, kind: str, blocks: Iterable[str], decisions: Judgements) -> Outcome:
    """Sort boards or organisations, block by block; then unite what people decided to be one across blocks."""
    outcome = Outcome()
    local: dict[str, str] = {}
    todo = set(blocks)
    while todo:
        entries = register.by(transaction, "block", kind, todo)
        outcome.before |= entries
        for own in _by_block(entries).values():
            found = SORTERS[kind]({key: entry.evidence for key, entry in own.items()}, decisions)
            local |= found.of
            outcome.joined += found.joined
        linked = register.by(transaction, "id", kind, {other for key in entries for other in decisions.same_as(key)})
        todo = {entry.block for entry in linked.values()} - {entry.block for entry in outcome.before.values()}
    pairs = [(key, other) for key in sorted(local) for other in sorted(decisions.same_as(key)) if other in local]
    stands = _united(local.values(), ((local[key], local[other]) for key, other in pairs))
    outcome.after = {key: replace(entry, of=min(stands[local[key]])) for key, entry in outcome.before.items()}
    return outcome


def _united(locals_: Iterable[str], joined: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """For each of ``locals_`` all that are one with it, after the pairs that are joined."""
    one_with = {local: {local} for local in locals_}
    for first, second in joined:
        both = one_with[first] | one_with[second]
        one_with |= dict.fromkeys(both, both)
    return one_with


class _People:
    """People are sorted at home first; then those who stand for the others, with their namesakes abroad.

    Names that OCR may have misread are matched with the people of their boards, whatever their sound.
    """

    def __init__(self, transaction: Transaction, decisions: Judgements) -> None:
        self.transaction = transaction
        self.decisions = decisions
        self.scans = ScannedNames(transaction, decisions)
        self.outcome = Outcome()

    def cluster(self, touched: ChangedKeys) -> Outcome:
        self._at_home(touched.blocks)
        before, after = self.outcome.before, self.outcome.after
        # Those of a block who are as they were, at home, stay whoever they are abroad.
        changed = [*self.outcome.changed, *(before[entry.key] for entry in self.outcome.changed)]
        changed += [after[key] for key in touched.keys & after.keys()]
        boards = touched.boards | _boards(changed)
        changed += self.scans.on(boards).values()
        namesakes = touched.namesakes | {entry.namesake for entry in changed} - {""}
        self.outcome.offered |= dict.fromkeys((*touched.blocks, *map(_group, namesakes)), ()) | self.outcome.offered
        # A key that is gone may have held two people together.
        changed += self._entries("of", touched.of | {entry.of for entry in changed}).values()
        people = self._reach(touched.locals | {entry.local for entry in changed}, namesakes)
        self._unite(people, [*self._abroad(people), *self._decided(people), *self._misread(people)])
        moved = [entry for key, entry in after.items() if entry.of != before[key].of]
        self._offer_at_home({entry.block for entry in moved} - touched.blocks)
        self._offer_misread(boards | _boards(moved), touched.scanned)
        return self.outcome

    def _at_home(self, blocks: Iterable[str]) -> None:
        """Sort the blocks."""
        for block, own in _by_block(self._entries("block", blocks)).items():
            found = within_council({key: entry.evidence for key, entry in own.items()}, self.decisions)
            self.outcome.joined += found.joined
            self.outcome.offered[block] = found.offered
            at_one: defaultdict[str, list[Evidence]] = defaultdict(list)
            for key, entry in own.items():
                at_one[found.of[key]].append(entry.evidence)
            for key, entry in own.items():
                local = found.of[key]
                namesake = candidate(key, together(at_one[key])).name.namesake if local == key else ""
                self._change(entry, replace(entry, local=local, namesake=namesake))
        # They must be written before people are looked for by the sound of their names.
        register.write(self.transaction, Person.label(), self.outcome.changed)

    def _reach(self, locals_: frozenset[str], namesakes: Iterable[str]) -> dict[str, KeyRecord]:
        """All keys that one person may have with these, through namesakes abroad and through decisions."""
        todo = {*locals_} | {entry.local for entry in self._entries("namesake", namesakes).values()}
        keys: dict[str, KeyRecord] = {}
        while todo:
            found = self._entries("local", todo)
            keys |= found
            near = self._entries("namesake", {entry.namesake for entry in found.values()} - {""})
            linked = self._entries("id", {other for key in found for other in self.decisions.same_as(key)})
            misread = self._linked(found.values())
            todo = misread | {entry.local for entry in (*near.values(), *linked.values())}
            todo -= {entry.local for entry in keys.values()}
        return keys

    def _linked(self, entries: Iterable[KeyRecord]) -> set[str]:
        """Who is one with some by a name that was misread, at home."""
        own = list(entries)
        locals_ = {entry.local for entry in own}
        return {key for match in self.scans.joined(_boards(own)) if match.pair & locals_ for key in match.pair}

    def _entries(self, property: register.Property, values: Iterable[str]) -> dict[str, KeyRecord]:
        return register.by(self.transaction, property, Person.label(), values)

    def _change(self, entry: KeyRecord, now: KeyRecord) -> None:
        self.outcome.before.setdefault(entry.key, entry)
        self.outcome.after[entry.key] = now

    def _abroad(self, keys: Mapping[str, KeyRecord]) -> list[tuple[str, str]]:
        """Sort namesakes; returns the pairs of home keys that are one."""
        within_council: defaultdict[str, set[str]] = defaultdict(set)
        for key, entry in keys.items():
            within_council[entry.local].add(key)
        groups: defaultdict[str, list[str]] = defaultdict(list)
        for local in within_council:
            groups[keys[local].namesake].append(local)
        joined = []
        for namesake, locals_ in sorted(groups.items()):
            if namesake:
                found = across_councils(
                    {local: together(keys[key].evidence for key in within_council[local]) for local in locals_},
                    {local: keys[local].block for local in locals_},
                    {local: frozenset(within_council[local]) for local in locals_},
                    self.decisions,
                )
                self.outcome.joined += found.joined
                self.outcome.offered[_group(namesake)] = found.offered
                joined += [(judgement.first, judgement.second) for judgement in found.joined]
        return joined

    def _decided(self, keys: Mapping[str, KeyRecord]) -> list[tuple[str, str]]:
        """The pairs of home keys that are one by a decision about keys of two homes."""
        joined = []
        for key in sorted(keys):
            for other in sorted(self.decisions.same_as(key)):
                if key < other and other in keys and keys[key].local != keys[other].local:
                    joined.append((keys[key].local, keys[other].local))
                    self.outcome.joined.append(Match.between(key, other, 1.0, DECIDED))
        return joined

    def _misread(self, keys: Mapping[str, KeyRecord]) -> list[tuple[str, str]]:
        """The pairs of home keys of which one is a misread name of the other."""
        found = [match for match in self.scans.joined(_boards(keys.values())) if match.pair <= keys.keys()]
        self.outcome.joined += found
        return [(match.first, match.second) for match in found]

    def _unite(self, keys: Mapping[str, KeyRecord], joined: Iterable[tuple[str, str]]) -> None:
        person = _united((entry.local for entry in keys.values()), joined)
        for entry in keys.values():
            of = min(
                person[entry.local], key=lambda local: (not keys[local].namesake, bool(keys[local].scanned), local)
            )
            self._change(entry, replace(entry, of=of))

    def _offer_at_home(self, blocks: Iterable[str]) -> None:
        """Where a key of a block is somebody else's by now, its offers are made anew."""
        for block, entries in _by_block(self._entries("block", blocks)).items():
            found = within_council({key: entry.evidence for key, entry in entries.items()}, self.decisions)
            self.outcome.offered[block] = found.offered
            for key, entry in entries.items():
                if key not in self.outcome.after:
                    self._change(entry, entry)

    def _offer_misread(self, boards: Iterable[str], before: frozenset[str]) -> None:
        """Make the offers of boards anew; ``before`` had doubtful names, and may have none any more."""
        doubtful = {entry.scanned for entry in self.scans.on(boards).values()}
        for board in sorted(doubtful | before):
            offered = self.scans.of(board).offered
            self.outcome.offered[f"scans {board}"] = offered
            missing = {key for match in offered for key in match.pair} - self.outcome.after.keys()
            for entry in self._entries("id", missing).values():
                self._change(entry, entry)


def _boards(entries: Iterable[KeyRecord]) -> set[str]:
    return {board for entry in entries for board in entry.evidence.boards}


def _group(namesake: str) -> str:
    return f"namesakes {namesake}"


def _by_block(entries: Mapping[str, KeyRecord]) -> dict[str, dict[str, KeyRecord]]:
    found: defaultdict[str, dict[str, KeyRecord]] = defaultdict(dict)
    for key, entry in sorted(entries.items()):
        found[entry.block][key] = entry
    return found
