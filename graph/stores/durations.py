"""Durations as text, the same from both stores."""

from __future__ import annotations


def iso_duration(months: int, days: int, seconds: int, nanoseconds: int) -> str:
    """A duration in ISO 8601, without its empty parts: P1M2DT30S."""
    dates = "".join(f"{amount}{unit}" for amount, unit in ((months, "M"), (days, "D")) if amount)
    whole = seconds + nanoseconds / 1_000_000_000
    times = f"T{whole:g}S" if whole else ""
    return f"P{dates}{times}" if dates or times else "PT0S"
