"""Numbers written out."""

from __future__ import annotations

NUMBERS = {
    word: number
    for number, word in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    )
}
COUNTED = tuple(NUMBERS)[1:]
NONE = ("no", "nil", "none")  # of votes: "nil against"
ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "twenty",
)  # fmt: skip
