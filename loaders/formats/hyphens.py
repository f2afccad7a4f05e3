"""Hyphens at the ends of lines: some divide a word that was too long for its line, some belong to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

# First parts of words that keep their hyphen in minutes: non-attendance, co-opted, follow-up, self-harm, twenty-one.
PREFIXES = frozenset(
    """all anti co cross decision drop ex face fast first five follow four full half hand high in inter joint lay life
    long low mid multi near non off on one out over part post pre pro re second self semi seven short six sub sure ten
    third three time trade twenty thirty forty fifty sixty seventy eighty ninety two up vice well wide work
    year""".split()
)
# Last parts before which it stays: cost-effective, evidence-based, home-educated.
LAST_PARTS = frozenset(
    """effective effectiveness based led related funded owned educated wide free benefit friendly being""".split()
)
SHORTEST = 4  # letters of the parts of a word that are words themselves: home-educated, but not in-form
DIVIDERS = ("-", "/")
END = re.compile(r"([^\W\d_]+)-$")
LINKED = re.compile(r"(?:on|upon|under|in|le|la|by|next|super|cum|and|the|of)-")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class Hyphens:
    """Knows the words of a document, which tell how one that is divided is written elsewhere."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines

    @cached_property
    def _words(self) -> set[str]:
        words: set[str] = set()
        for line in self._lines:
            found = WORD.findall(line.lower())
            words.update(found[1:-1] if line.rstrip().endswith("-") else found[1:])
        return words

    def end(self, before: str, after: str) -> str | None:
        """``before`` as it is written when ``after`` follows without a space; None where a space belongs between."""
        if not before.endswith(DIVIDERS):
            return None
        divided = END.search(before)
        if divided is None:
            return before if re.search(r"\w[-/]$", before) and not before.endswith("--") else None
        head = divided.group(1).lower()
        tail = WORD.match(after)
        if tail is None or not after[0].islower():
            return before
        last = tail.group().lower()
        if divided.group(1)[0].isupper() and LINKED.match(last):  # Stoke-on-Trent
            return before
        if f"{head}-{last}" in self._words:
            return before
        if head + last in self._words:
            return before[:-1]
        if last in LAST_PARTS and len(head) >= SHORTEST:
            return before
        both = head in self._words and last in self._words and min(len(head), len(last)) >= SHORTEST
        return before if both or head in PREFIXES else before[:-1]
