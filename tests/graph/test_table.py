"""The answer to a query, as a Python programmer takes it."""

from __future__ import annotations

from datetime import date

import pytest

from graph.errors import UsageError
from graph.store import Table

TABLE = Table(("board", "day"), (("Quay <Board>", date(2022, 3, 1)), (None, None)))


def test_a_table_is_a_sequence_of_rows() -> None:
    assert len(TABLE) == 2
    assert TABLE[0] == {"board": "Quay <Board>", "day": date(2022, 3, 1)}
    assert TABLE[-1] == {"board": None, "day": None}
    assert TABLE[1:] == Table(("board", "day"), ((None, None),))
    assert [row["board"] for row in TABLE] == TABLE.column("board") == ["Quay <Board>", None]
    assert [row["board"] for row in reversed(TABLE)] == [None, "Quay <Board>"]


def test_one_row_is_one_row() -> None:
    assert TABLE[:1].one() == TABLE[0]
    with pytest.raises(UsageError, match="one row was expected, and there are 2"):
        TABLE.one()
    with pytest.raises(UsageError, match="there is no column venue: there are board, day"):
        TABLE.column("venue")


def test_a_table_is_told_in_a_line_and_shown_in_a_notebook() -> None:
    assert repr(TABLE) == "<Table of 2 rows: board, day>"
    assert "<td>Quay &lt;Board&gt;</td><td>2022-03-01</td>" in TABLE._repr_html_()
    assert "<p>20 of 40 rows</p>" in Table(("n",), tuple((n,) for n in range(40)))._repr_html_()


def test_days_are_days_in_pandas() -> None:
    frame = TABLE.to_pandas()
    assert str(frame["day"].dtype) == "datetime64[s]"
    assert frame["day"].dt.year.tolist()[0] == 2022
    assert frame["board"].tolist()[0] == "Quay <Board>"
    assert list(Table(("a",), ()).to_pandas().columns) == ["a"]
