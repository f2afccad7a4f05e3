"""The types that a canned query's parameters and columns can have, and how a given value becomes one of them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime

from graph.store import Value
from queries.days import EXAMPLES, day_of, wanted

_SMALLEST, _LARGEST = -(2**63), 2**63 - 1


NAMES: Mapping[str, tuple[str, ...]] = {
    "board": ("Board",),
    "topic": ("Topic",),
    "person": ("Person",),
    "organisation": ("Organisation",),
    "council": ("Organisation",),
    "holder": ("Person", "Group", "Organisation"),
    "presenter": ("Person", "Group"),
}
"""Types of parameters that name something in the graph, by any of its names or its id: the labels that it may have."""


class Unfit(ValueError):
    """A value that does not fit its type; its text tells what would."""


def _string(value: object) -> Value:
    if isinstance(value, str):
        return value
    raise Unfit("a text")


def _integer(value: object) -> Value:
    if isinstance(value, str):
        try:
            value = int(value)
        except ValueError:
            raise Unfit("a whole number, such as 50") from None
    if isinstance(value, bool) or not isinstance(value, int) or not _SMALLEST <= value <= _LARGEST:
        raise Unfit("a whole number, such as 50")
    return value


def _first_day(value: object) -> Value:
    return _day(value, last=False)


def _last_day(value: object) -> Value:
    return _day(value, last=True)


def _day(value: object, *, last: bool) -> Value:
    day = day_of(value, last=last) if isinstance(value, str) else value
    if isinstance(day, datetime) or not isinstance(day, date):
        raise Unfit(wanted(value) if isinstance(value, str) else EXAMPLES)
    return day


def _boolean(value: object) -> Value:
    if isinstance(value, str):
        value = {"true": True, "false": False}.get(value.strip().lower())
    if isinstance(value, bool):
        return value
    raise Unfit("true or false")


def _list(value: object) -> Value:
    if isinstance(value, str):
        text = value.strip()
        try:
            value = json.loads(text) if text.startswith("[") else [part.strip() for part in text.split(",")]
        except ValueError:
            raise Unfit('a list of texts, such as agreed,noted or ["agreed", "noted"]') from None
    if isinstance(value, list | tuple) and all(isinstance(part, str) for part in value):
        return list(value)
    raise Unfit('a list of texts, such as agreed,noted or ["agreed", "noted"]')


_CONVERSIONS: dict[str, Callable[[object], Value]] = {
    "string": _string,
    "integer": _integer,
    "date": _first_day,
    "boolean": _boolean,
    "list": _list,
    **dict.fromkeys(NAMES, _string),
}
_LAST_DAYS = frozenset({"until", "at", "as_of"})  # parameters for which "March 2022" is the last day of the month
_COUNTS = frozenset({"top"})  # parameters that say how many rows there are to be

PARAMETER_TYPES = tuple(_CONVERSIONS)

_CELLS: dict[str, Callable[[object], bool]] = {
    "string": lambda cell: isinstance(cell, str),
    "integer": lambda cell: isinstance(cell, int) and not isinstance(cell, bool),
    "number": lambda cell: isinstance(cell, int | float) and not isinstance(cell, bool),
    "date": lambda cell: isinstance(cell, date) and not isinstance(cell, datetime),
    "boolean": lambda cell: isinstance(cell, bool),
    "list": lambda cell: isinstance(cell, list) and all(isinstance(part, str) for part in cell),
}

COLUMN_TYPES = tuple(_CELLS)


def convert(type_name: str, value: object, name: str = "") -> Value:
    """``value`` as a value of the parameter type ``type_name``.

    Takes a value of the type itself, or its text as a command line gives it: digits, a date as people write one
    (``queries.days``; for the parameters ``until``, ``at`` and ``as_of`` a month means its last day), ``true`` or
    ``false``, a list as JSON or with commas between its parts. Raises ``Unfit``, whose text says what would fit.
    """
    if type_name == "date" and name in _LAST_DAYS:
        return _last_day(value)
    found = _CONVERSIONS[type_name](value)
    if name in _COUNTS and isinstance(found, int) and found < 0:
        raise Unfit("a whole number from 0 on, such as 50")
    return found


def choose(choices: Sequence[str], value: object) -> Value:
    """That one of ``choices`` which ``value`` is, in large or small letters, with hyphens or blanks between its words.

    Raises ``Unfit`` with those there are.
    """
    meant = " ".join(re.split(r"[\s_-]+", value.strip())).casefold() if isinstance(value, str) else None
    if meant in choices:
        return meant
    raise Unfit(f"one of {', '.join(choices)}")


def fits(type_name: str, cell: object) -> bool:
    """Whether a cell of a result is of the column type ``type_name``; an empty cell (None) fits all of them."""
    return cell is None or _CELLS[type_name](cell)
