"""Tasks that come back, by who holds them: how often each was raised, between which days, and its latest words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from graph.output import printable, printable_line
from minutegraph.cli.output.tables import rendered
from minutegraph.rendering.days import day_text
from minutegraph.rendering.outcomes import NOT_MENTIONED, NOT_SAID, outcome_text
from minutegraph.rendering.story import UNNAMED, count

if TYPE_CHECKING:
    from graph.store import Table, Value

Chain = Mapping[str, "Value"]
_NOBODY = "held by nobody who is named"


def recurring_text(table: Table, counted_to: date | None) -> str:
    """The rows of ``recurring-actions``, for people. A task of two holders stands under each of them.

    The holders of most tasks come first, and of each the task that was raised most often. The age of a task is counted
    from the day on which it was first raised, or came back as business of every year or after it had been done, to the
    day ``counted_to``, else to the last minutes of its board. One that nobody mentions again is neither open nor done.
    """
    held: dict[str, list[Chain]] = {}
    for row in table.dicts():
        for holder in _texts(row["holders"]) or [_NOBODY]:
            held.setdefault(holder, []).append(row)
    whose = sorted(held, key=lambda holder: (holder == _NOBODY, -len(held[holder]), holder))
    holders = len(held.keys() - {_NOBODY})
    head = f"{count(len(table), 'task')} raised again at later meetings, of {count(holders, 'holder')}"
    return rendered(Text(head), *(part for holder in whose for part in _holder(holder, held[holder], counted_to)))


def _holder(holder: str, chains: list[Chain], counted_to: date | None) -> Iterator[RenderableType]:
    yield Text()
    head = Text(printable_line(holder), style="bold")
    yield head.append(f": {count(len(chains), 'task')}", style="not bold dim")
    for chain in chains:
        words = " ".join(str(chain["latest_wording"]).split())
        yield Padding(Text(printable(words)), (0, 0, 0, 2))
        for line in _lines_of_chain(holder, chain, words, counted_to):
            yield Padding(Text(printable(line), style="dim"), (0, 0, 0, 4))


def _lines_of_chain(holder: str, chain: Chain, words: str, counted_to: date | None) -> Iterator[str]:
    yield f"raised {count(_number(chain['times']), 'time')}{_between(chain)}; {_state(chain, counted_to)}"
    yield str(chain["board"] or UNNAMED)
    first = " ".join(str(chain["first_wording"]).split())
    if first != words:
        yield f"first as: {first}"
    others = [one for one in _texts(chain["holders"]) if one != holder]
    if others:
        yield f"together with {', '.join(others)}"
    if before := _texts(chain["held_before"]):
        yield f"before held by {', '.join(before)}{_handed_over(chain)}"
    if (renewals := _number(chain.get("renewals"))) > 0:
        yield f"business that comes back: {count(renewals, 'time')} raised anew and not left undone"
    if (told := _outcome(chain)) and chain.get("outcome") != NOT_MENTIONED:  # that the first line tells
        yield told


def _handed_over(chain: Chain) -> str:
    days = chain.get("changed_hands")
    told = [day_text(day) for day in days if isinstance(day, date)] if isinstance(days, list) else []
    return f"; changed hands on {', '.join(told)}" if told else ""


def _outcome(chain: Chain) -> str:
    """What was told of it last, with the words."""
    outcome, day, words = (chain.get(name) for name in ("outcome", "outcome_date", "outcome_words"))
    return outcome_text(
        str(outcome) if outcome else None, day if isinstance(day, date) else None, str(words) if words else None
    )


def _between(chain: Chain) -> str:
    first, last = chain["first_date"], chain["last_date"]
    if not isinstance(first, date) or not isinstance(last, date):
        return ""
    if first == last:
        return f", {day_text(first)}"
    return f", {day_text(first)} to {day_text(last)} ({count((last - first).days, 'day')})"


def _state(chain: Chain, counted_to: date | None) -> str:
    """Done, and after how long where it is known; else since how many days the task waits, or was not mentioned."""
    renewed, closed = chain.get("renewed_date"), chain.get("closed_date")
    first = renewed if isinstance(renewed, date) else chain["first_date"]
    if isinstance(closed, date) and isinstance(first, date) and closed < first:
        first = chain["first_date"]
    if isinstance(closed, date):
        after = f" after {count((closed - first).days, 'day')}" if isinstance(first, date) else ""
        undone = "closed without being done" if chain["status"] == "closed" else "done"
        return f"{undone} by {day_text(closed)}{after}"
    status, last = str(chain["status"]), counted_to or chain.get("last_minutes")
    if status in ("done", "closed") or not isinstance(first, date) or not isinstance(last, date):
        return status
    up_to = "" if counted_to else f" up to the last minutes ({day_text(last)})"
    raised = chain["last_date"]
    if chain.get("outcome") == NOT_MENTIONED and isinstance(raised, date):
        days = count(max((last - raised).days, 0), "day")
        said = "" if status in ("open", NOT_SAID) else f"{status}, "
        return f"{said}not mentioned since {day_text(raised)}, as far as read, for {days}{up_to}"
    days = count(max((last - first).days, 0), "day")
    back = f" since it came back on {day_text(first)}" if first == renewed else ""
    return f"{'' if status == 'open' else f'{status}, '}open for {days}{back}{up_to}"


def _number(value: Value) -> int:
    return value if isinstance(value, int) else 0


def _texts(value: Value) -> list[str]:
    return [str(text) for text in value] if isinstance(value, list) else []
