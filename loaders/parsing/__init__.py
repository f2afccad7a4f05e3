"""How boards write their minutes: from a document's text to ``Minutes``, room by room.

``reader`` names the steps. Each room reads one part of minutes, and its package exports what the others may use; the
order in which rooms may import each other is a contract in ``pyproject.toml``. All rooms are imported with the first
of them, so that every pattern is made before the first page is scanned (``patterns.prefilter``).
"""

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
