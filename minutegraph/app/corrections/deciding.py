"""Decisions on facts, as people make them: set, reject, add, keep, and take back.

Decisions are lines of a small text file (``graph.corrections.lines``), which is the truth; the graph follows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from graph import unfinished
from graph.consolidation import consolidate
from graph.corrections import as_read
from graph.corrections.applying import is_possible
from graph.corrections.lines import Correction, Verdict, added, parse, without
from graph.corrections.values import require_value
from graph.errors import UsageError
from graph.store import Store
from graph.writing import write_prepared
from minutegraph.app.corrections.pointing import Target, pointed
from minutegraph.app.corrections.wording import worded
from minutegraph.app.decision_files import FileOfDecisions
from minutegraph.fulltext.writing import index_writer

_AT_ONCE = 20  # documents


class FactFile(FileOfDecisions):
    """The file that holds the decisions on facts."""

    def followed(self, store: Store) -> str:
        """The decisions that the graph follows, as the file's text."""
        return as_read.text_followed(store)

    def check(self, text: str) -> None:
        """Raise ``UsageError`` where a line of the file's text is no decision."""
        parse(text, str(self.path))


@dataclass(frozen=True)
class Signature:
    """Who decides, and what is worth remembering about it."""

    by: str = ""
    note: str = ""


def decide(
    store: Store,
    file: FactFile,
    verdict: Verdict,
    target: Target,
    values: Mapping[str, str],
    signature: Signature,
    *,
    new_names: bool = False,
) -> Correction:
    """Write a decision down and have the graph follow it.

    ``values`` are as people write them: days and names are looked up; ``new_names`` takes names that the graph does
    not hold. Raises ``UsageError`` for what there is not, and for what cannot be decided.
    """
    unfinished.complete(store)
    found = pointed(store, target)
    if not is_possible(verdict, found.anchor.kind):
        raise UsageError(f"{found.anchor.kind}s cannot be {_done(verdict)}: see minutegraph facts {verdict} --help")
    text = file.text(store)
    if found.added is not None and verdict == "reject":
        return _take_back(store, file, text, found.added)
    said = worded(store, found.anchor.kind, values, new_names=new_names)
    for property, value in said.items():
        require_value(found.anchor.kind, property, value, f"{found.anchor.kind}")
    today = date.today().isoformat()
    decision = Correction(verdict, found.anchor, tuple(said.items()), signature.by, today, signature.note)
    if found.added is not None and verdict == "set":  # it is put right in the line that adds it
        text = without(text, found.added)
        values_now = {**dict(found.added.values), **said}
        decision = replace(decision, verdict="add", anchor=found.added.anchor, values=tuple(values_now.items()))
    parse(decision.line())
    _follow(store, file, added(text, decision))
    return decision


def undo(store: Store, file: FactFile, which: str | None = None) -> Correction:
    """Take a decision back: by its number in the file, by the id of its fact, or, without any, the last one."""
    unfinished.complete(store)
    text = file.text(store)
    decisions = parse(text)
    if not decisions:
        raise UsageError(f"{file.path} holds no decision on facts: nothing to take back")
    if which is None:
        return _take_back(store, file, text, decisions[-1])
    if which.isdecimal():
        if not 1 <= int(which) <= len(decisions):
            raise UsageError(f"{file.path} holds {len(decisions):,} decisions: there is no number {which}")
        return _take_back(store, file, text, decisions[int(which) - 1])
    lines = {result.line for one in as_read.kept(store) for result in one.results if result.fact == which}
    found = [one for one in decisions if one.line() in lines]
    if not found:
        raise UsageError(f"no decision is about {which}: minutegraph facts list shows them with their numbers")
    return _take_back(store, file, text, found[-1])


def apply(store: Store, file: FactFile) -> int:
    """Have the graph follow the file; how many documents that changed. Raises ``UsageError`` where it is none."""
    if not file.path.exists():
        raise UsageError(f"there is no file {file.path}: facts set, reject and add write it")
    return follow(store, file.text(store))


def follow_file(store: Store, file: FactFile) -> int:
    """Have the graph follow the file where there is one, and complete what was interrupted; as ``apply``.

    ``load`` does so before it reads anything, and consolidates afterwards.
    """
    text = file.text(store)
    if text == as_read.text_followed(store) and not (text and any(True for _ in as_read.outdated(store))):
        return 0
    return follow(store, text)


def follow(store: Store, text: str) -> int:
    """Have the graph follow decisions; how many documents that changed."""
    store.prepare()
    parse(text)
    if text != as_read.text_followed(store):
        as_read.follow(store, text)
    changed = list(as_read.outdated(store))
    with index_writer(store) as index:
        for first in range(0, len(changed), _AT_ONCE):
            some = changed[first : first + _AT_ONCE]
            write_prepared(store, {one.rows.document.id: one for one in some})
            for one in some:
                index.tell_anew(one.rows)
        consolidate(store)
        store.checkpoint()
        index.settle(store)
    return len(changed)


def _follow(store: Store, file: FactFile, text: str) -> None:
    file.write(text)
    follow(store, text)


def _take_back(store: Store, file: FactFile, text: str, decision: Correction) -> Correction:
    _follow(store, file, without(text, decision))
    return decision


def _done(verdict: Verdict) -> str:
    return {"set": "changed", "reject": "rejected", "add": "added", "keep": "kept"}[verdict]
