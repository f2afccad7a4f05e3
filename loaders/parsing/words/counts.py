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
# What days and years are written out with.
UNITS = {
    word: number
    for number, word in enumerate(
        (
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ),
        1,
    )
}  # fmt: skip
TENS = {
    word: number
    for number, word in zip(
        range(20, 100, 10),
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
        strict=True,
    )
}
DAYS_OF_MONTHS = {
    word: number
    for number, word in enumerate(
        (
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth", "twenty first", "twenty second", "twenty third", "twenty fourth", "twenty fifth",
            "twenty sixth", "twenty seventh", "twenty eighth", "twenty ninth", "thirtieth", "thirty first",
        ),
        1,
    )
}  # fmt: skip

# What is measured in a table of figures: "30 ms (1200 rows)" is no task, though "actions" stands beside it.
MEASURES = (
    "bytes", "characters", "files", "hours", "lines", "min", "mins", "minutes", "ms", "pages", "percent", "points",
    "rows", "sec", "secs", "seconds", "times", "tokens", "words",
)  # fmt: skip
