"""What may be put right of each kind of fact, and which values each property takes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import get_args

from graph.errors import UsageError
from graph.schema import ActionOutcome, ActionStatus, DecisionKind, MotionOutcome

NONE = "none"
"""The value that takes a property away, of those that may be missing."""

ATTENDANCE = ("present", "in attendance", "apologies", "absent")
_TEXT, _DAY, _COUNT, _TIME = "text", "day", "count", "time"
_MAY_MISS = frozenset({"due", "owner", "status", "outcome", "venue", "board", "start_time", "role", "kind",
                       "votes_for", "votes_against", "abstentions"})  # fmt: skip

FIELDS: Mapping[str, Mapping[str, str | tuple[str, ...]]] = {
    "action": {
        "text": _TEXT, "owner": _TEXT, "due": _DAY, "status": get_args(ActionStatus),
        "outcome": get_args(ActionOutcome),
    },
    "decision": {
        "text": _TEXT, "kind": get_args(DecisionKind), "outcome": get_args(MotionOutcome), "votes_for": _COUNT,
        "votes_against": _COUNT, "abstentions": _COUNT,
    },
    "attendance": {"status": ATTENDANCE, "name": _TEXT, "role": _TEXT, "chair": ("yes", "no")},
    "presenter": {"name": _TEXT},
    "topic": {},
    "meeting": {"board": _TEXT, "date": _DAY, "venue": _TEXT, "start_time": _TIME},
}  # fmt: skip
"""Of each kind of fact the properties that may be set, each with what it takes."""


def require_value(kind: str, property: str, value: str, where: str) -> None:
    """Raise ``UsageError`` where a property cannot be set to a value; ``where`` begins the message."""
    known = FIELDS[kind]
    if property not in known:
        raise UsageError(f"{where}: of {kind} {', '.join(known) or 'nothing'} can be set, not {property}")
    takes = known[property]
    if value == NONE and property in _MAY_MISS:
        return
    if isinstance(takes, tuple):
        fits, told = value in takes, f"one of {', '.join(takes)}"
    elif takes == _DAY:
        fits, told = _is_day(value), "a day, such as 2024-03-01"
    elif takes == _COUNT:
        fits, told = value.isdecimal(), "a number"
    elif takes == _TIME:
        fits, told = re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value) is not None, "a time, such as 18:30"
    else:
        fits, told = bool(value.strip()), "words"
    if not fits:
        raise UsageError(f"{where}: {property} takes {told}{' (or none)' * (property in _MAY_MISS)}, not {value}")


def value_of(property: str, value: str) -> object:
    """The value as the graph holds it; None for ``none``."""
    if value == NONE and property in _MAY_MISS:
        return None
    if property in ("due", "date"):
        return date.fromisoformat(value)
    if property in ("votes_for", "votes_against", "abstentions"):
        return int(value)
    return value


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return re.fullmatch(r"\d{4}-\d\d-\d\d", value) is not None
