"""The program's own questions to the graph: rows with limits of time and number, lists that are cut and go on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from graph.errors import UsageError
from graph.store import Store, Table, Value
from minutegraph.app.questions.addresses import permalink

Asked = Mapping[str, str]
Row = dict[str, Value]
ROWS = 50  # of a list on one page
TIMEOUT = 10.0  # seconds for one question to the store
MOST_ROWS = 1000  # of one answer


@dataclass(frozen=True)
class Questions:
    """Asks a graph. ``cuts`` notes the lengths at which answers were cut: whoever shows them tells that."""

    store: Store
    cuts: list[int] = field(default_factory=list, compare=False, kw_only=True)

    def rows(self, query: str, most: int = MOST_ROWS, /, **parameters: object) -> list[Row]:
        """The rows of one of the program's own questions, at most so many."""
        found = self.store.read(query, parameters, timeout=TIMEOUT, limit=most)
        if found.truncated:
            self.cuts.append(most)
        return found.dicts()

    def one(self, query: str, **parameters: object) -> Row | None:
        """The first row."""
        found = self.rows(query, **parameters)
        return found[0] if found else None


def table_of(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> Table:
    """Rows with these columns."""
    return Table(tuple(columns), tuple(tuple(row.get(name) for name in columns) for row in rows))  # type: ignore[misc]


def cut(rows: list[Row], key: Sequence[str], most: int = ROWS) -> tuple[list[Row], str]:
    """The first rows, and the key from which the next ones go on; the query must have asked for one more."""
    if len(rows) <= most:
        return rows, ""
    return rows[:most], "~".join("" if rows[most - 1][name] is None else str(rows[most - 1][name]) for name in key)


def key_of(asked: Asked, parts: int) -> list[str | None]:
    """The key from which a list goes on; nothing at its beginning. Raises ``UsageError`` for one that is none."""
    given = asked.get("after", "")
    if not given:
        return [None] * parts
    found = given.split("~", parts - 1)
    if len(found) != parts:
        raise UsageError(f"after={given} is no place in this list: go to its beginning")
    return [*found]


def meeting_address(row: Mapping[str, object], fact: str | None = None) -> str:
    """The permalink of a row with ``meeting_id``, and perhaps ``position``."""
    meeting = row.get("meeting_id")
    return permalink(None if meeting is None else str(meeting), row.get("position"), fact)
