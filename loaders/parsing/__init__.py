"""How boards write their minutes: from a document's text to ``Minutes``, room by room.

``reader`` names the steps. Each room reads one part of minutes, and its package exports what the others may use; the
order in which rooms may import each other is a contract in ``pyproject.toml``. A room is imported when it is first
asked for: who wants forms of names or dates needs no more. All are imported before the first page is scanned, so that
every pattern is made by then (``patterns.prefilter``).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loaders.parsing.reader import minutes_of, read_meetings, read_minutes, read_outlines, records_of
    from loaders.parsing.record import MeetingOutline, MeetingRecord

__all__ = [
    "MeetingOutline",
    "MeetingRecord",
    "minutes_of",
    "read_meetings",
    "read_minutes",
    "read_outlines",
    "records_of",
]


def __getattr__(name: str) -> object:
    """One of the names, from the module that has it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = "record" if name.startswith("Meeting") else "reader"
    found = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
    return found
