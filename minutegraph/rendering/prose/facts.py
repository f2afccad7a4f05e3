"""Facts as entries of a written page: tasks, decisions, and what they are told with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from minutegraph.rendering.days import day_text
from minutegraph.rendering.outcomes import standing_text, votes_text
from minutegraph.rendering.prose.blocks import Entry

Told = Mapping[str, Any]


def day(value: object) -> str:
    """A day as people read it."""
    return day_text(value if isinstance(value, date) else None)


def count(number: int, what: str) -> str:
    """ "1 meeting", "1,204 meetings"."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def span(first: object, last: object) -> str:
    """ "4 May 2021 to 6 Jul 2022", or the one day."""
    return day(first) if first == last else f"{day(first)} to {day(last)}"


def item_of(row: Told) -> str:
    """An item's number and heading."""
    return " ".join(str(part) for part in (row.get("number"), row.get("heading")) if part)


def task(row: Told, *, board: bool = True) -> Entry:
    """A task with its holders, what minutes say of it, and where it stands."""
    head = ": ".join(filter(None, (str(row["board"] or "") if board else "", item_of(row))))
    held = holders(row["holders"])
    words = f"{row['words']} [{held}]" if held else str(row["words"])
    return Entry(day(row["date"]), head, words, tuple(_of_task(row)))


def holders(value: object) -> str:
    """The names of holders, with a mark where they are not sure."""
    found = value if isinstance(value, list) else []
    return ", ".join(f"{one['name']}{' (ambiguous)' if one.get('ambiguous') else ''}" for one in found)


def _of_task(row: Told) -> Iterator[str]:
    yield standing_text(row)
    if corrected := row.get("corrected"):
        yield str(corrected)


def rulings(rows: Iterable[Told]) -> Iterator[Entry]:
    """Decisions of an item."""
    for row in rows:
        told = [str(row["kind"])] if row["kind"] and row["kind"] != "other" else []
        if row["outcome"]:
            told.append(str(row["outcome"]))
        if votes := votes_text(row):
            told.append(votes)
        told += [f"{str(one['how']).lower()} by {one['name']}" for one in row["people"]]
        beside = [", ".join(told), str(row.get("corrected") or "")]
        yield Entry("", "Decided", str(row["words"]), tuple(filter(None, beside)))
