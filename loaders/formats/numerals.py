"""Numbers of lists as they are printed: the formats of Word (ECMA-376 17.18.59) that HTML's lists have too."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
LARGEST = 9999  # above it letters and Roman numerals would be endless


def numeral(number: int, style: str) -> str:
    """``number`` in Word's ``style``: decimalZero, ordinal, lowerLetter, upperLetter and so on, else decimal."""
    if style == "decimalZero":
        return f"{number:02}"
    if style == "ordinal":
        last = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{last}"
    if not 0 < number <= LARGEST or style not in ("lowerLetter", "upperLetter", "lowerRoman", "upperRoman"):
        return str(number)
    words = _roman(number) if style.endswith("Roman") else _letters(number)
    return words.upper() if style.startswith("upper") else words


def _roman(number: int) -> str:
    words = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        words += sign * count
    return words


def _letters(number: int) -> str:
    """a to z, then aa to zz, as Word counts."""
    count, place = divmod(number - 1, 26)
    return "abcdefghijklmnopqrstuvwxyz"[place] * (count + 1)
