"""The people that a run of text names, as plain values."""

from __future__ import annotations

from typing import Any

from loaders.parsing.attendance import AttendeeDraft
from loaders.parsing.attendance.persons import read_line, read_list


def told(entry: AttendeeDraft) -> dict[str, Any]:
    """What a list says of a person, as far as it says it."""
    said = {
        "name": entry.name.as_written,
        "honorific": entry.name.honorific,
        "initials": entry.initials,
        "chair": entry.chair,
        "role": entry.role,
        "organisation": entry.organisation,
        "unit": entry.unit,
        "substitute_for": entry.substitute_for,
        "substitute": entry.substitute.as_written if entry.substitute else None,
        "arrived": entry.arrived,
        "left": entry.left,
        "remote": entry.remote,
    }
    return {key: value for key, value in said.items() if value}


def people(text: str, *, single: bool = False) -> list[dict[str, Any]]:
    return [told(entry) for entry in (read_line if single else read_list)(text, 0, len(text))]
