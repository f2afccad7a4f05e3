"""Who is who, written for people: what is known of a person, and why names are held to be one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from graph.output import printable_line
from graph.table import Table, Value

if TYPE_CHECKING:
    from graph.identity.applying import Explanation
    from graph.identity.index.register import KeyRecord
    from graph.identity.matching.clusters import Match
    from minutegraph.app.identity.decisions import Pair


def explained(name: str, found: Explanation) -> str:
    """The whole explanation of a person."""
    lines = [name, f"  id {found.person}", "", "Known as"]
    for entry in found.keys:
        lines += [f"  {entry.key}", f"    printed as {_names(entry)}", *_known(entry)]
    lines += _section("Held to be one because", map(_judged, found.joined))
    lines += _section("Decided", (decision.line() for decision in found.decided))
    lines += _section("Possibly the same as", map(_judged, found.offered))
    return "".join(f"{printable_line(line)}\n" for line in lines)


def explained_rows(found: Explanation) -> Table:
    """The same for other programs: a row for each key, for each pair held to be one or that may be, and decision."""
    rows: list[tuple[Value, ...]] = [
        ("known as", entry.key, None, [*sorted(entry.evidence.names)], None, entry.evidence.first, entry.evidence.last)
        for entry in found.keys
    ]
    for what, pairs in (("held to be one", found.joined), ("possibly the same", found.offered)):
        rows += [(what, one.first, one.second, list(one.reasons), round(one.score, 2), None, None) for one in pairs]
    rows += [
        (f"decided: {one.verdict}", *one.pair, [one.note] if one.note else [], None, None, None)
        for one in found.decided
    ]
    return Table(("what", "id", "other_id", "words", "score", "first_date", "last_date"), tuple(rows))


def compared(pair: Pair) -> list[str]:
    """What is known of two people who may be one."""
    lines = []
    for person in (pair.first, pair.second):
        for entry in person.keys:
            lines += [f"  {_names(entry)}  ({entry.key})", *_known(entry)]
        lines.append("")
    return [*lines, f"  {_judged(pair.judgement, keys=False)}"]


def _section(title: str, lines: Iterator[str]) -> list[str]:
    told = [f"  {line}" for line in lines]
    return ["", title, *told] if told else []


def _judged(judgement: Match, *, keys: bool = True) -> str:
    pair = f"{judgement.first} = {judgement.second}: " if keys else ""
    return f"{pair}{'; '.join(judgement.reasons)} (score {judgement.score:.2f})"


def _names(entry: KeyRecord) -> str:
    return ", ".join(sorted(entry.evidence.names))


def _known(entry: KeyRecord) -> list[str]:
    known = entry.evidence
    lines = []
    for what, values in (
        ("title", known.honorifics),
        ("role", known.roles),
        ("board", known.boards),
        ("organisation", known.organisations),
    ):
        if values:
            lines.append(f"    {what} {'; '.join(sorted(value.partition(':')[2] or value for value in values))}")
    if known.first and known.last:
        seen = _day(known.first) if known.first == known.last else f"{_day(known.first)} to {_day(known.last)}"
        lines.append(f"    seen {seen}")
    return lines


def _day(day: date) -> str:
    return f"{day.day} {day:%b %Y}"
