"""Names in capitals, as titles are written: "ALPHA-ON-SEA BOARD" is "Alpha-on-Sea Board"."""

from __future__ import annotations

import re

from loaders.parsing.forms import CONNECTING, is_capitals

LONGEST_ACRONYM = 4  # letters of words in capitals that are all short: "PFA AGM"
SMALL = frozenset("""of and the for to in on at by with from a an""".split())
WITHOUT_VOWELS = re.compile(r"(?!STS?$|MR$|DR$)[^AEIOUY\W]{2,5}")  # "CCG": an acronym, not a word in capitals
SMALL_WITHIN = re.compile(r"(?<=-)(?:On|Upon|Of|And|In|Under|By|The|Le|De|Cum|Next)(?=-)")  # "ALPHA-ON-SEA"
# The letters that a title is written with in capitals.
INITIAL = re.compile(r"(^|[-/(‘“])(\w)")


def title_case(value: str) -> str:
    """Names in capitals as titles are written; acronyms without vowels stay."""
    if not is_capitals(value) or all(len(word) <= LONGEST_ACRONYM for word in value.split()):
        return value
    words: list[str] = []
    printed = value.split()
    for number, word in enumerate(printed):
        low = word.lower()
        if number == len(printed) - 1 and len(word) == 1:
            words.append(word)  # "LICENSING SUB-COMMITTEE A"
        elif number and low in SMALL | CONNECTING:
            words.append(low)
        elif WITHOUT_VOWELS.fullmatch(word) or word in ("NHS", "UK", "ICB", "ICS", "SEND"):
            words.append(word)
        else:
            capitalised = INITIAL.sub(lambda m: m.group(1) + m.group(2).upper(), low)
            words.append(SMALL_WITHIN.sub(lambda m: m.group().lower(), capitalised))
    return " ".join(words)
