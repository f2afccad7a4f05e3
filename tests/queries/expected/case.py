"""A case: a query's name, its values, the columns looked at, and their rows; and the names that recur in the rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

FORUM, PARTNERSHIP, SCRUTINY = "Harrowmere Schools Forum", "Children's Partnership", "Scrutiny Committee"
EHE = "Elective home education"
JAN, FEB, MAR, APR, JUN = (
    date(2025, 1, 10),
    date(2025, 2, 14),
    date(2025, 3, 11),
    date(2025, 4, 1),
    date(2025, 6, 20),
)
LD = ["Harrowmere Council", "Lena Dale (ambiguous)", "Liam Dole (ambiguous)"]
FIRST_FORUM = "Harrowmere Schools Forum, 10 January 2025"


class Case(NamedTuple):
    query: str
    values: dict[str, object]
    columns: str
    rows: Sequence[tuple[object, ...]]
