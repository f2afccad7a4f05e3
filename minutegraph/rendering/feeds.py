"""Rows with days as a feed that programs subscribe to: Atom, RFC 4287."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from graph.store import Table

MOST = 100
_TEXTS = ("words", "quote", "decision", "action", "heading", "name", "what")
_TOLD = {
    "meeting": "minutes", "announcement": "announced", "decision": "decided", "task": "to do", "topic": "reached by",
    "came": "came", "left": "not listed any more", "correction": "corrected", "changed": "document changed",
}  # fmt: skip


def feed(title: str, table: Table, day: str, address: str, root: str, *, itself: str = "", most: int = MOST) -> str:
    """The rows as an Atom feed, the newest first.

    Args:
        title: of the feed.
        table: rows with a column of days, perhaps ``address`` (a path below ``root``), ``board`` and ``words``.
        day: the column that tells how new a row is.
        address: where the same stands as a page.
        root: what stands before the paths in ``address``: ``http://localhost:8350``.
        itself: where the feed itself stands, if that is known.
        most: entries.
    """
    rows = [row for row in table.dicts() if isinstance(row.get(day), date)]
    rows.sort(key=lambda row: str(row[day]), reverse=True)
    newest = str(rows[0][day]) if rows else "1970-01-01"
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<title>{_text(title)}</title>",
        f"<id>{_text(address)}</id>",
        *([f'<link rel="self" href={quoteattr(itself)}/>'] if itself else ()),
        f'<link rel="alternate" type="text/html" href={quoteattr(address)}/>',
        f"<updated>{newest}T00:00:00Z</updated>",
        "<author><name>minutegraph</name></author>",
    ]
    known: set[str] = set()
    for number, row in enumerate(rows[:most]):
        lines += _entry(row, day, address, root, number, known)
    return "\n".join([*lines, "</feed>"]) + "\n"


def _entry(
    row: Mapping[str, object], day: str, own: str, root: str, number: int, known: set[str]
) -> Iterator[str]:  # fmt: skip
    where = f"{root}{row['address']}" if row.get("address") else f"{own}#row-{number + 1}"
    words = next((str(row[name]) for name in _TEXTS if row.get(name)), "") or ", ".join(
        str(value) for value in row.values() if value
    )
    board = f"{row['board']}: " if row.get("board") else ""
    title = f"{board}{_headed(row)}{words}"
    yield "<entry>"
    yield f"<title>{_text(title[:160])}</title>"
    yield f"<id>{_text(_unique(where, row, known))}</id>"
    yield f'<link rel="alternate" type="text/html" href={quoteattr(where)}/>'
    yield f"<updated>{row[day]}T00:00:00Z</updated>"
    yield f"<summary>{_text(words)}</summary>"
    yield "</entry>"


def _headed(row: Mapping[str, object]) -> str:
    """What a row of news is, before its words."""
    told = _TOLD.get(str(row.get("what")))
    if told is None:
        return ""
    of = row.get("topic") or (row.get("who") if row["what"] in ("came", "left") else None)
    return f"{of} {told}: " if of and row["what"] != "topic" else f"{told} {of}: " if of else f"{told}: "


def _unique(where: str, row: Mapping[str, object], known: set[str]) -> str:
    """An entry's id: its address, with what tells it from another of the same address."""
    id_ = where
    if row.get("what") in ("topic", "came", "left", "correction", "changed"):
        told = [str(row[name]) for name in ("what", "board_id", "date") if row.get(name)]
        id_ = f"{where}{'&' if '#' in where else '#'}{'/'.join(told).replace(' ', '-')}"
    number = 2
    while id_ in known:
        id_ = f"{id_.partition('~')[0]}~{number}"
        number += 1
    known.add(id_)
    return id_


def _text(text: str) -> str:
    return escape("".join(letter for letter in text if letter in "\t\n" or letter >= " "))
