"""Who is who, as people decide it: pairs to look at, merging and splitting, and why the graph holds two to be one.

Judgements are lines of a small text file (``graph.identity.judgements``), which is the truth; the graph follows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import product, takewhile

from graph import unfinished
from graph.consolidation import consolidate
from graph.errors import UsageError
from graph.identity.applying import (
    Explanation,
    apply_judgements,
    boards_known,
    explain,
    followed,
    members_known,
    renamed_people,
)
from graph.identity.evidence import Evidence, together
from graph.identity.index.register import KeyRecord
from graph.identity.judgements import Judgement, Judgements, Verdict, added, parse, without
from graph.identity.matching.board_suggestions import suggest_boards, suggest_members
from graph.identity.matching.clusters import Match
from graph.schema import Board, Node, Person
from graph.store import Store
from minutegraph.app.decision_files import FileOfDecisions
from minutegraph.app.questions.fitting import Named
from minutegraph.app.questions.names import the_one

__all__ = [
    "DecisionFile",
    "Pair",
    "apply",
    "explain_person",
    "merge",
    "open_board_pairs",
    "open_pairs",
    "split",
    "undo",
]

SPLIT = " split from "  # in the notes of all lines that one split writes


@dataclass(frozen=True)
class Pair:
    """Two people who may be one: what is known of each, how likely it is, and what speaks for it."""

    first: Explanation
    second: Explanation
    judgement: Match

    @property
    def people(self) -> frozenset[str]:
        """The ids of the two."""
        return frozenset({self.first.person, self.second.person})


class DecisionFile(FileOfDecisions):
    """The file that holds the decisions. Where there is none yet, those that the graph follows are its start."""

    def followed(self, store: Store) -> str:
        """The decisions that the graph follows, as the file's text."""
        return followed(store)[0]

    def check(self, text: str) -> None:
        """Raise ``UsageError`` where a line of the file's text is no decision."""
        parse(text, str(self.path))


def apply(store: Store, file: DecisionFile) -> bool:
    """Have the graph follow the file; false where it does so already. Raises ``UsageError`` for a file that is none."""
    if not file.path.exists():
        raise UsageError(f"there is no file {file.path}: people review, merge and split write it")
    return _follow(store, file.text(store), file)


def merge(
    store: Store, file: DecisionFile, first: str, second: str, note: str = "", label: type[Node] = Person
) -> Judgement:
    """Decide that two people, each named by any name or id, are one.

    Raises ``UsageError`` where a name means nobody, or several people, or both mean one.
    """
    arguments = ("merge", file.path, first, second, note)
    if done := _taken_up(store, file, arguments):
        return done[0]
    one, other = (the_one(store, (label.label(),), name) for name in (first, second))
    if one.id == other.id:
        why = ": people explain tells why" if label is Person else ""
        raise UsageError(f"{first} and {second} are one {label.label().lower()} already ({one.id}){why}")
    apart = _pairs(explain(store, one.id, label).keys, explain(store, other.id, label).keys)
    text = file.text(store)
    contrary = {decision.pair for decision in parse(text) if decision.verdict != "same"} & apart
    decision = Judgement("same", min(one.id, other.id), max(one.id, other.id), note or f"{one.name}, {other.name}")
    _decide(store, file, arguments, added(without(text, contrary), [decision]), [decision])
    return decision


def split(
    store: Store, file: DecisionFile, name: str, parts: Sequence[str], note: str = "", label: type[Node] = Person
) -> list[Judgement]:
    """Decide that some keys of a person are another person's.

    ``parts`` are keys, or names as printed under which a key stands. Raises ``UsageError`` with the keys there are.
    """
    arguments = ("split", file.path, name, note, *parts)
    if done := _taken_up(store, file, arguments):
        return done
    person = the_one(store, (label.label(),), name)
    entries = explain(store, person.id, label).keys
    gone = [entry for entry in entries if any(_is_meant(entry, part) for part in parts)]
    left = [entry for entry in entries if entry not in gone]
    if not gone or not left:
        whose = "somebody else's" if label is Person else f"another {label.label().lower()}'s"
        raise UsageError(
            f"name those of the keys of {person.name} that are {whose}, and leave at least one",
            detail="\n".join(f"{entry.key}  ({', '.join(sorted(entry.evidence.names))})" for entry in entries),
        )
    text = file.text(store)
    told = f"{', '.join(sorted({min(entry.evidence.names) for entry in gone}))}{SPLIT}{person.name}"
    told = f"{told}: {note}" if note else told
    decisions = [Judgement("different", *pair, told) for pair in sorted(_pairs(gone, left))]
    _decide(store, file, arguments, added(text, decisions), decisions)
    return decisions


def undo(store: Store, file: DecisionFile, keys: tuple[str, str] | None = None) -> list[Judgement]:
    """Take back what was decided about two keys; without any, the last in the file, a split with all its lines.

    Returns what was taken back.
    """
    arguments = ("undo", file.path, *(keys or ()))
    if done := _taken_up(store, file, arguments):
        return done
    text = file.text(store)
    decisions = [decision for line in text.splitlines() for decision in parse(line)]
    meant = [decision for decision in decisions if keys is None or decision.pair == tuple(sorted(keys))]
    if not meant:
        raise UsageError(
            f"{file.path} holds no decision{f' about {keys[0]} and {keys[1]}' if keys else ''}: nothing to take back"
        )
    last = meant[-1]
    gone = [last]
    if keys is None and SPLIT in last.note:
        gone = [*takewhile(lambda one: (one.verdict, one.note) == (last.verdict, last.note), reversed(decisions))][::-1]
    _decide(store, file, arguments, without(text, {one.pair for one in gone}), gone)
    return gone


def decide(store: Store, file: DecisionFile, pair: Pair, verdict: Verdict) -> None:
    """Write down what was decided about a pair. ``apply`` has the graph follow."""
    first, second = pair.judgement.first, pair.judgement.second
    file.write(added(file.text(store), [Judgement(verdict, first, second, ", ".join(pair.judgement.reasons))]))


def open_pairs(store: Store, file: DecisionFile, *, again: bool = False) -> list[Pair]:
    """The pairs that nobody has decided about, the likeliest first; ``again`` adds those of which one was unsure.

    Behind them stand those who are called what somebody was called before, and the members of boards that may be one.
    """
    unfinished.complete(store)
    decisions = parse(file.text(store))
    rows = store.read(
        "MATCH (p:Person)-[x:POSSIBLY_SAME_AS]->(q:Person) "
        "RETURN p.id AS one, q.id AS other, max(x.score) AS score ORDER BY score DESC, one, other"
    )
    explained = cache(partial(explain, store))  # somebody may be one of several pairs
    found = []
    for row in rows.dicts():
        one, other = explained(str(row["one"])), explained(str(row["other"]))
        judged = _between(one, other)
        if judged is not None and not _decided(decisions, one, other, again=again):
            found.append(Pair(one, other, judged))
    shown = {pair.people for pair in found}
    found += _open_renamed(store, decisions, shown, again=again)
    return [*found, *_open_members(store, file, shown, again=again)]


def _open_renamed(store: Store, decisions: Judgements, shown: set[frozenset[str]], *, again: bool) -> Iterator[Pair]:
    """Those who may be somebody by an earlier name, each two once."""
    for match, one, other in renamed_people(store):
        pair = Pair(explain(store, one), explain(store, other), match)
        if pair.people not in shown:
            shown.add(pair.people)
            if not _decided(decisions, pair.first, pair.second, again=again):
                yield pair


def _open_members(store: Store, file: DecisionFile, shown: set[frozenset[str]], *, again: bool) -> Iterator[Pair]:
    """Members of boards that may be one who may be one, each two once."""
    decisions = parse(file.text(store))
    for boards in open_board_pairs(store, file, again=again):
        one, other = (members_known(store, board.person) for board in (boards.first, boards.second))
        known = one | other
        for match in suggest_members(boards.judgement, _evidence(one), _evidence(other), decisions):
            first, second = (explain(store, known[key].of) for key in (match.first, match.second))
            pair = Pair(first, second, match)
            if len(pair.people) == 2 and pair.people not in shown:
                shown.add(pair.people)
                if not _decided(decisions, pair.first, pair.second, again=again):
                    yield pair


def _evidence(keys: Mapping[str, KeyRecord]) -> dict[str, Evidence]:
    return {key: entry.evidence for key, entry in keys.items()}


def open_board_pairs(store: Store, file: DecisionFile, *, again: bool = False) -> list[Pair]:
    """The pairs of boards that may be one, and that nobody has decided about, the likeliest first."""
    decisions = parse(file.text(store))
    known = boards_known(store)
    found = []
    for match in suggest_boards({id_: together(key.evidence for key in keys.values()) for id_, keys in known.items()}):
        one, other = (explain(store, id_, Board) for id_ in (match.first, match.second))
        if one.keys and other.keys and not _decided(decisions, one, other, again=again):
            found.append(Pair(one, other, match))
    return found


def explain_person(store: Store, name: str) -> tuple[Named, Explanation]:
    """Why the graph holds what a name means to be one person."""
    person = the_one(store, ("Person",), name)
    return person, explain(store, person.id)


def _decide(
    store: Store, file: DecisionFile, arguments: Sequence[object], text: str, decisions: Sequence[Judgement]
) -> None:
    """Make the file say ``text`` and the graph follow it, so that the same command, interrupted, goes on with it."""
    before = file.text(store)
    plan = {"before": before, "after": text, "decisions": [decision.line() for decision in decisions]}
    with unfinished.noted(store, "people", arguments, plan):
        file.write(text)
        apply_judgements(store, text, str(file.path))


def _taken_up(store: Store, file: DecisionFile, arguments: Sequence[object]) -> list[Judgement]:
    """The decisions of this very command, completed where it was interrupted; none where it was not.

    What any other command left is settled before names are looked up.
    """
    plan = unfinished.plan_of(store, "people", arguments)
    if isinstance(plan, dict) and file.text(store) in (plan["before"], plan["after"]):
        decisions = [decision for line in plan["decisions"] for decision in parse(line)]
        _decide(store, file, arguments, plan["after"], decisions)
        return decisions
    unfinished.complete(store)
    return []


def _follow(store: Store, text: str, file: DecisionFile) -> bool:
    store.prepare()
    changed = apply_judgements(store, text, str(file.path))
    consolidate(store)
    store.checkpoint()
    return changed


def _pairs(some: Iterable[KeyRecord], others: Iterable[KeyRecord]) -> set[tuple[str, str]]:
    """Each key of the one with each of the other, as decisions name them: in the order of the alphabet."""
    return {(min(one.key, other.key), max(one.key, other.key)) for one, other in product(some, others)}


def _is_meant(entry: KeyRecord, part: str) -> bool:
    return entry.key == part or part.casefold() in {name.casefold() for name in entry.evidence.names}


def _between(one: Explanation, other: Explanation) -> Match | None:
    keys = {entry.key for entry in other.keys}
    return next((judged for judged in one.offered if judged.pair & keys), None)


def _decided(decisions: Judgements, one: Explanation, other: Explanation, *, again: bool) -> bool:
    found = [decision for pair in _pairs(one.keys, other.keys) if (decision := decisions.about(*pair)) is not None]
    return any(decision.verdict != "unsure" or not again for decision in found)
