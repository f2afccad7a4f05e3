"""Days as people read them."""

from __future__ import annotations

from datetime import date


def day_text(day: date | None) -> str:
    """``21 Sep 2021``."""
    return "no date" if day is None else f"{day.day} {day:%b %Y}"
