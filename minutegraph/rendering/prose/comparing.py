"""Two boards side by side, as a written page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from minutegraph.rendering.prose.blocks import Block, Entry, Grid, Heading, Line, Title
from minutegraph.rendering.prose.facts import Told, count, day, item_of

_MOST = 20  # topics of a list


def comparison(values: Told) -> Iterator[Block]:
    """The page as blocks."""
    one, other = values["one"], values["other"]
    yield Title(f"{one['name']} and {other['name']}", _councils(one, other))
    yield Heading("Figures")
    rows = tuple((name, _figure(first), _figure(second)) for name, first, second in values["figures"])
    yield Grid(("", str(one["name"]), str(other["name"])), rows)
    yield Heading(f"People on both: {len(values['people']):,}")
    for row in values["people"]:
        told = [f"{board['name']}: {row[f'{key}_role'] or 'member'}, last seen {day(row[f'{key}_last'])}"
                for board, key in ((one, "one"), (other, "other"))]  # fmt: skip
        yield Entry("", str(row["name"]), "; ".join(told))
    yield Heading(f"Topics of both: {len(values['topics']):,}")
    for row in values["topics"][:_MOST]:
        first, second = row["one"], row["other"]
        counts = f"{count(first['meetings'], 'meeting')} and {second['meetings']:,}"
        yield Entry("", str(row["name"]), f"{counts}; {_first(row, one, other)}")
    yield from _more(values["topics"])
    for board, key in ((one, "only_one"), (other, "only_other")):
        yield Heading(f"Topics of {board['name']} only: {len(values[key]):,}")
        yield Line("; ".join(f"{row['name']} ({row['meetings']:,})" for row in values[key][:_MOST]) or "None.")
        yield from _more(values[key])
    for (here, there), rows in zip(((one, other), (other, one)), values["passed"], strict=True):
        yield Heading(f"What {here['name']} says of {there['name']}: {len(rows):,}")
        for row in rows:
            how = "referred: " if row["how"] == "REFERRED_TO" else ""
            yield Entry(day(row["date"]), item_of(row) or "under no item", f"{how}“{row['words']}”")
        if not rows:
            yield Line("Nothing that was read.")


def _councils(one: Told, other: Told) -> str:
    councils = list(dict.fromkeys(str(board["council"]) for board in (one, other) if board["council"]))
    return " and ".join(councils)


def _figure(value: object) -> str:
    if isinstance(value, date):
        return day(value)
    return f"{value:,}" if isinstance(value, int) else str(value or "")


def _first(row: Told, one: Told, other: Told) -> str:
    first, second = row["one"]["first"], row["other"]["first"]
    if not first or not second:
        return "no date"
    if first == second:
        return f"at both on {day(first)} first"
    board, at = (one, first) if first < second else (other, second)
    return f"first at {board['name']}, {day(at)}"


def _more(rows: Sequence[Told]) -> Iterator[Block]:
    if len(rows) > _MOST:
        yield Line(f"and {len(rows) - _MOST:,} more", soft=True)
