"""Cells of CSV files: a spreadsheet runs a text that begins like a formula (OWASP, CSV Injection)."""

from __future__ import annotations

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'")


def guarded_cell(text: str) -> str:
    """The text with an apostrophe before what a spreadsheet would run, and before an apostrophe.

    Taking one off gives the text back.
    """
    return f"'{text}" if text.startswith(RISKY) else text
