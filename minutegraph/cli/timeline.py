"""The trace of a topic as a timeline: where it was discussed, in which words, with what result, and how it moved on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text

from minutegraph.cli.console import printable
from minutegraph.cli.tables import rendered

if TYPE_CHECKING:
    from graph.store import Value
    from minutegraph.app.asking import Trace

_MOST_NAMES = 8
_DATE_WIDTH = 11  # "21 Sep 2021"


def timeline(trace: Trace) -> str:
    """The whole trace, for people."""
    return rendered(*_parts(trace))


def _parts(trace: Trace) -> Iterator[RenderableType]:
    rows = trace.steps.dicts()
    yield Text(printable(trace.topic.name), style="bold underline")
    others = sorted(trace.topic.aliases, key=lambda name: (len(name), name))
    if others:
        more = f" and {len(others) - _MOST_NAMES} more" if len(others) > _MOST_NAMES else ""
        yield Text(printable(f"also: {', '.join(others[:_MOST_NAMES])}{more}"), style="dim")
    yield Text(_summary(trace))
    before: Mapping[str, Value] = {}
    for row in rows:
        same_meeting = before and (row["date"], row["board"]) == (before["date"], before["board"])
        if not same_meeting:
            yield from _way(before, row)
            yield _meeting(row)
        yield Padding(_item(row, trace.topic.name), (0, 0, 0, _DATE_WIDTH + 2))
        before = row


def _summary(trace: Trace) -> str:
    rows = trace.steps.dicts()
    days = [day for row in rows if isinstance(day := row["date"], date)]
    boards = {row["board"] for row in rows if row["board"] is not None}
    told = f"{_count(len(rows), 'item')} of {_count(len(boards), 'board')}"
    if days:
        told += f" from {_day(min(days))} to {_day(max(days))}"
    return f"{told}; {_count(len(trace.moves), 'move')} from board to board"


def _way(before: Mapping[str, Value], row: Mapping[str, Value]) -> Iterator[RenderableType]:
    """What lies between two meetings: nothing to tell at the start, else the days, and whether the topic moved."""
    if not before:
        yield Text()
        return
    left, arrived = before["date"], row["date"]
    days = (
        f"{_count((arrived - left).days, 'day')} later" if isinstance(left, date) and isinstance(arrived, date) else ""
    )
    moved = None not in (row["board"], before["board"]) and row["board"] != before["board"]
    told = f"to {row['board']}" if moved else ""
    yield Text(
        printable(f"{'':>{_DATE_WIDTH}}  {'↓' if moved else '·'} {', '.join(filter(None, (days, told)))}"), style="dim"
    )


def _meeting(row: Mapping[str, Value]) -> RenderableType:
    day, board = row["date"], row["board"]
    when = _day(day) if isinstance(day, date) else "no date"
    return Text.assemble(
        (f"{when:<{_DATE_WIDTH}}  ", "bold"), (printable(str(board or "a board that is not named")), "bold")
    )


def _item(row: Mapping[str, Value], topic: str) -> Grid:
    grid = Grid.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, width=len("Decided"))
    grid.add_column(overflow="fold")
    heading = " ".join(str(part) for part in (row["number"], row["heading"]) if part is not None)
    grid.add_row("Item", Text(printable(heading or "under no item"), style="bold"))
    if row["topic"] != topic:
        grid.add_row("Topic", Text(printable(str(row["topic"]))))
    words = " ".join(str(row["quote"]).split())
    if words.casefold() not in (heading.casefold(), str(row["heading"]).casefold()):
        grid.add_row("Words", Text(printable(f"“{words}”"), style="italic"))
    if row["page"] is not None:
        grid.add_row("Page", Text(printable(f"{row['page']} of {row['document']}"), style="dim"))
    for title, column in (("Decided", "decisions"), ("Action", "actions")):
        told = row[column]
        for text in told if isinstance(told, list) else ():
            grid.add_row(title, Text(printable(" ".join(str(text).split()))))
    return grid


def _day(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def _count(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"
