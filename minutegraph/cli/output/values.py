"""Values of rows as JSON and as text."""

from __future__ import annotations

import math
from datetime import date

from graph.output import escaped_json


def as_json(value: object) -> object:
    """A value as JSON has it: dates as ISO text, and null for the numbers that JSON does not know."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, list | tuple):
        return [as_json(item) for item in value]
    if isinstance(value, dict):
        return {str(key): as_json(item) for key, item in value.items()}
    return value


def as_text(value: object) -> str:
    """A value as one cell of text: lists with semicolons between their parts, nothing for null."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(item, str | int | float | date) for item in value):
        return "; ".join(as_text(item) for item in value)
    plain = as_json(value)
    return plain if isinstance(plain, str) else escaped_json(plain)
