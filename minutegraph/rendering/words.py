"""Which of the quoted words name the topic, and how much of a quotation is shown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from minutegraph.rendering.story import Step, Story

_MOST = 220  # characters of a quotation: about three lines of a terminal
_NEVER = re.compile(r"(?!)")
_SENTENCE_ENDS = re.compile(r"(?<=[.!?;])\s+")
_BETWEEN = " .:;-–—)"


@dataclass(frozen=True)
class Part:
    """A piece of text; ``named`` where it names the topic."""

    text: str
    named: bool


class Wording:
    """The spellings of a topic, to be found in text.

    Hyphens and spaces count as one, and so do capital and small letters but in acronyms: "SEND" is not "send".
    """

    def __init__(self, names: Sequence[str]) -> None:
        spellings = [
            _spelling(name) for name in sorted(set(names), key=lambda name: (-len(name), name)) if name.strip()
        ]
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(spellings)})(?!\w)") if spellings else _NEVER

    @classmethod
    def of(cls, story: Story) -> Wording:
        """The spellings of a story's topic, and the names of the narrower topics that it tells of."""
        return cls((story.topic, *story.other_names, *(step.topic for step in story.steps)))

    def parts(self, text: str) -> tuple[Part, ...]:
        """The text in pieces, those that name the topic marked."""
        found: list[Part] = []
        at = 0
        for match in self._pattern.finditer(text):
            found += [Part(text[at : match.start()], False), Part(match[0], True)]
            at = match.end()
        return tuple(part for part in (*found, Part(text[at:], False)) if part.text)

    def said(self, step: Step) -> str:
        """The quoted words without the item's number and heading before them; empty where these are all there is."""
        number = rf"{re.escape(step.number)}\W*\s" if step.number else ""
        head = rf"(?:{number})?{re.escape(step.heading)}(?!\w)" if step.heading else number
        match = re.match(head, step.quote, re.IGNORECASE) if head else None
        if match is None:
            return step.quote
        rest = step.quote[match.end() :].lstrip(_BETWEEN)
        return rest if self._pattern.search(rest) else ""

    def excerpt(self, words: str, most: int = _MOST) -> str:
        """At most ``most`` characters around the first words that name the topic: a sentence, if it is short enough."""
        if len(words) <= most:
            return words
        found = self._pattern.search(words)
        start, end = found.span() if found else (0, 0)
        ends = [0, *(match.end() for match in _SENTENCE_ENDS.finditer(words)), len(words)]
        first = max(place for place in ends if place <= start)
        last = min(place for place in ends if place >= max(end, 1))
        if last - first > most - 2:
            first, last = _window(words, start, end, first, last, most - 2)
        return f"{'…' if first else ''}{words[first:last].strip()}{'…' if last < len(words) else ''}"


def _spelling(name: str) -> str:
    flexible = r"[-\s]+".join(re.escape(word) for word in re.split(r"[-\s]+", name.strip()))
    return rf"{flexible}s?" if name.isupper() else rf"(?i:{flexible}(?:['’]?s)?)"


def _window(words: str, start: int, end: int, first: int, last: int, most: int) -> tuple[int, int]:
    """Whole words around ``start``..``end``, as many on both sides as go into ``most`` characters."""
    spare = max(0, most - (end - start))
    low = max(first, min(start - spare // 2, last - most))
    high = max(end, min(last, low + most))
    if low > first:
        low = words.find(" ", low, start) + 1 or start
    if high < last:
        space = words.rfind(" ", end, high)
        high = space if space >= 0 else high
    return low, high
