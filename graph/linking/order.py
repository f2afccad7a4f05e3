"""Which of a board's meetings came before which, and the printed numbers of their items."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from graph.store import Value

_LAST = "24:00"  # of a meeting that is only said to be held after another one of that day


class Held(NamedTuple):
    """A meeting of a known day; these sort as the meetings were held."""

    day: date
    start_time: str
    id: str


def held(day: Value, start_time: Value, meeting: Value) -> Held | None:
    """The meeting's place in time, from three columns of a row; None without a date."""
    began = start_time or (_LAST if str(meeting).endswith("/after") else "")
    return Held(day, str(began), str(meeting)) if isinstance(day, date) else None


def plain_number(number: str) -> str:
    """A printed number as it is compared: without white space, closing full stop or bracket."""
    return re.sub(r"\s+", "", number).strip(".:()").casefold()
