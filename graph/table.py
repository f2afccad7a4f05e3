"""The answer to a query: rows of plain Python values under named columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, overload

from graph.errors import UsageError

if TYPE_CHECKING:
    import pandas

Value = None | bool | int | float | str | date | list["Value"] | dict[str, "Value"]
_SHOWN = 20  # rows that a notebook shows


@dataclass(frozen=True, repr=False)
class Table(Sequence[dict[str, Value]]):
    """The answer to a query: a sequence of rows, each a dictionary from column to value.

    ``columns`` in the order of RETURN; ``rows`` hold one value for each column. ``warnings`` are lines for the
    user (a rule of the store, a cut). ``truncated`` says that a row limit cut the answer. ``changes`` counts what the
    statement changed: ``nodes_created``, ``relationships_deleted``, ``properties_set`` and so on.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    warnings: tuple[str, ...] = ()
    truncated: bool = False
    changes: Mapping[str, int] = field(default_factory=dict, compare=False)

    @property
    def written(self) -> int:
        """The number of all changes."""
        return sum(self.changes.values())

    def first(self, limit: int | None) -> Table:
        """The table with at most ``limit`` rows; ``truncated`` where that cut."""
        if limit is None or len(self.rows) <= limit:
            return self
        return replace(self, rows=self.rows[:limit], truncated=True)

    def dicts(self) -> list[dict[str, Value]]:
        """Each row as a dictionary from column to value."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def column(self, name: str) -> list[Value]:
        """The values of one column. Raises ``UsageError`` with the columns that there are, where none is called so."""
        if name not in self.columns:
            raise UsageError(f"there is no column {name}: there are {', '.join(self.columns) or 'none'}")
        place = self.columns.index(name)
        return [row[place] for row in self.rows]

    def one(self) -> dict[str, Value]:
        """The only row. Raises ``UsageError`` where there is none, or more than one."""
        if len(self.rows) != 1:
            raise UsageError(f"one row was expected, and there are {len(self.rows):,}")
        return self[0]

    def to_pandas(self) -> pandas.DataFrame:
        """The table as a pandas DataFrame, with days as ``datetime64``. Raises ``UsageError`` without pandas."""
        try:
            import pandas
        except ImportError as error:
            raise UsageError("to_pandas needs pandas: pip install pandas") from error
        frame = pandas.DataFrame(list(self.rows), columns=list(self.columns))
        for name in self.columns:
            values = [value for value in self.column(name) if value is not None]
            if values and all(isinstance(value, date) for value in values):
                frame[name] = frame[name].astype("datetime64[s]")
        return frame

    @overload
    def __getitem__(self, place: int) -> dict[str, Value]: ...

    @overload
    def __getitem__(self, place: slice) -> Table: ...

    def __getitem__(self, place: int | slice) -> dict[str, Value] | Table:
        if isinstance(place, slice):
            return replace(self, rows=self.rows[place])
        return dict(zip(self.columns, self.rows[place], strict=True))

    def __iter__(self) -> Iterator[dict[str, Value]]:
        return iter(self.dicts())

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        cut = ", cut" if self.truncated else ""
        return f"<Table of {len(self.rows):,} rows{cut}: {', '.join(self.columns)}>"

    def _repr_html_(self) -> str:
        """The first rows, for a notebook."""
        from html import escape

        head = "".join(f"<th>{escape(column)}</th>" for column in self.columns)
        body = "".join(
            f"<tr>{''.join(f'<td>{escape(_cell(value))}</td>' for value in row)}</tr>" for row in self.rows[:_SHOWN]
        )
        more = f"<p>{_SHOWN} of {len(self.rows):,} rows</p>" if len(self.rows) > _SHOWN else ""
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"


def _cell(value: Value) -> str:
    if isinstance(value, list):
        return ", ".join(map(_cell, value))
    return "" if value is None else str(value)
