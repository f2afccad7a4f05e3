"""What was found in a title block."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True)
class Found:
    """Words of the clean text and what they mean (``value``)."""

    value: str
    start: int
    end: int


@dataclass
class TitleBlock:
    """What the title block tells; every part may be missing."""

    board: Found | None = None
    parent: Found | None = None
    date: tuple[datetime.date, int, int] | None = None
    time: Found | None = None
    venue: Found | None = None
