"""Where annotated facts stand in a document: its lines, found by the facts' words."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from loaders.evaluation.gold import Gold
from loaders.evaluation.matching import same_item, words

_TOKEN = re.compile(r"<[^<>]{0,2000}>|&#?\w{1,10};|[^\W_]+(?:['’][^\W_]+)*")
_LEAST = 3  # words in a row by which a text is known where its whole wording is not in the document


class Places:
    """Finds lines of one document, for offsets and for the words of annotated facts."""

    def __init__(self, text: str, gold: Gold) -> None:
        self._breaks = [match.start() for match in re.finditer("\n", text)]
        self._words: list[str] = []
        self._starts: list[int] = []
        for token in _TOKEN.finditer(text):
            if token.group()[0] not in "<&":
                for word in words(token.group()):
                    self._words.append(word)
                    self._starts.append(token.start())
        self._at: dict[str, list[int]] = {}
        for place, word in enumerate(self._words):
            self._at.setdefault(word, []).append(place)
        self._gold = gold
        self._items = list(self._item_places())

    def line_of(self, start: int | None) -> int | None:
        """The line, from 1, of an offset."""
        return None if start is None else bisect_left(self._breaks, start) + 1

    def line_of_words(self, wordings: Iterable[str | None], item: str | None = None) -> int | None:
        """The line where one of the wordings stands: within the item, if it is named, else at the first place.

        Where no wording stands in full it is the line of its longest beginning, or else the item's.
        """
        heading = self._item(item)
        sought = [words(wording) for wording in wordings if wording]
        for after in (heading, 0) if heading else (0,):
            for wording in sought:
                if (place := self._find(wording, after)) is not None:
                    return self._line(place)
        for length in (12, 6, _LEAST):
            for wording in sought:
                if len(wording) > length and (place := self._find(wording[:length], heading or 0)) is not None:
                    return self._line(place)
        return None if heading is None else self._line(heading)

    def line_of_day(self, day: str) -> int | None:
        """The line of a date given as 2024-02-29, however it is printed."""
        try:
            date = datetime.date.fromisoformat(day)
        except ValueError:
            return None
        ordinals = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
        days = (str(date.day), f"{date.day}{ordinals.get(date.day, 'th')}", f"{date.day:02}")
        months = (f"{date:%B}", f"{date:%b}")
        written = [f"{one} {month} {date.year}" for month in months for one in days]
        written += [f"{month} {one} {date.year}" for month in months for one in days]
        written += [day, f"{date:%d %m %Y}", f"{date.day} {date.month} {date.year}"]
        written += [f"{one} {month}" for month in months for one in days]
        return self._any(written)

    def line_of_time(self, time: str) -> int | None:
        """The line of a time given as 14:30, however it is printed."""
        hour, _, minute = time.partition(":")
        if not (hour.isdigit() and minute.isdigit()):
            return None
        half, short = ("am" if int(hour) < 12 else "pm"), str((int(hour) - 1) % 12 + 1)
        written = [f"{hour} {minute}", f"{hour}{minute}", f"{int(hour)} {minute}"]
        written += [f"{short} {minute} {half}", f"{short} {minute}{half}"]
        if minute == "00":
            written += [f"{short}{half}", f"{short} {half}", "noon"]
        return self._any(written)

    def _any(self, wordings: Iterable[str]) -> int | None:
        for wording in wordings:
            if (place := self._find(words(wording), 0)) is not None:
                return self._line(place)
        return None

    def _line(self, place: int) -> int:
        return bisect_left(self._breaks, self._starts[place]) + 1

    def _find(self, wording: list[str], after: int) -> int | None:
        """The first place of the words, one behind the other, from a place on."""
        if not wording:
            return None
        candidates = self._at.get(wording[0], [])
        for place in candidates[bisect_right(candidates, after - 1) :]:
            if self._words[place : place + len(wording)] == wording:
                return place
        return None

    def _item_places(self) -> Iterator[int | None]:
        """The places of the annotated items' headings, each behind the one before it."""
        after = 0
        for item in self._gold.items:
            wordings = [words(title) for title in item.answers("title")]
            numbered = [[*words(item.number), *wording] for wording in wordings] if item.number else []
            places = (self._find(wording, after) for wording in [*numbered, *wordings])
            place = next((place for place in places if place is not None), None)
            after = after if place is None else place
            yield place

    def _item(self, named: str | None) -> int | None:
        if named is None:
            return None
        for item, place in zip(self._gold.items, self._items, strict=True):
            if same_item(named, item.number, item.title):
                return place
        return None
