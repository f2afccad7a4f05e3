"""Where a meeting speaks of nothing but absence: lists, sentences among them, and items that are about it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.minutes import Attendee
from loaders.parsing import MeetingOutline
from loaders.privacy.absence.entries import is_capitals
from loaders.privacy.absence.listed_names import ListedNames
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.sentences import SENTENCE_END, sentence_at, sentences
from loaders.privacy.absence.words import (
    ABSENT_LIST,
    OF_THE_OPENING,
    OF_WHO_IS_THERE,
    OTHER_BUSINESS,
    TITLE,
    find_cues,
)
from loaders.privacy.masking import Place, merged

_PRONOUN = re.compile(r"\s*(?:he|she|they|his|her|their|both)\b", re.I)
_GOES_ON = re.compile(rf"{_PRONOUN.pattern}|\s*(?:[*†]\s*[a-z]|reasons?\b)", re.I)  # a footnote, "Reason: ..."
_OTHER_TYPE = re.compile(r"(?<=[\w.])\s+[*_<](?=\S)")
# "Note: Mrs Field is at": a sentence among the lists
_IS_SAID = re.compile(r"(?P<who>[A-Z][\w'’-]+)\s+(?:is|was|has|had|will|would|could|cannot)\s[^\n]*")
LONGEST_BELOW = 300  # characters of an item below the one on absence that is about it too
LONGEST_ITEM = 1500  # characters of an item that is about nothing but absence; others go on with the meeting's business
LEAD = re.compile(r"^\W*(?:(?:of|from|for|representing|on\s+behalf\s+of|also|and|the)\s+)*", re.I)


class AbsenceZones:
    """The people of a meeting, what they are called, and its ``zones``."""

    def __init__(self, text: str, outline: MeetingOutline) -> None:
        self.text = text
        self.outline = outline
        self.absent = [one for one in outline.attendees if one.status in ("apologies", "absent")]
        self.there = [one for one in outline.attendees if one.status not in ("apologies", "absent")]
        beside = [one.organisation for one in self.there if one.organisation and is_capitals(one.organisation)]
        bodies = [words.text for words in (outline.board, outline.parent_body) if words is not None]
        self.bodies = {bare(words) for words in (*beside, *bodies) if words}
        self.names = ListedNames(_printed(text, one) for one in outline.attendees)
        self.first = min((place.heading.start for place in outline.places), default=0)
        # What the absent are called in passing: their surnames, their given names, their initials.
        self.absent_words = {
            word for one in self.absent for word in (*_printed(text, one).split(), _initials(one.name)) if len(word) > 1
        }
        self.zones = merged(self._zones())

    def _zones(self) -> Iterator[Place]:
        """Where nothing but absence is spoken of: lists, and items that are about it."""
        for one in self.absent:
            yield one.start, self._end_of_entry(one.start, one.end)
        yield from (found.span(found.lastgroup or "who") for found in ABSENT_LIST.finditer(self.text))
        for cue in find_cues(self.text, 0, self.first):  # before the items stand lists, and no business
            line = self.text.rfind("\n", 0, cue.start()) + 1
            start, end = sentence_at(self.text, cue.start())
            if self.text[cue.end() : min(end, _line_end(self.text, cue.end()))].strip(" *_:"):  # and no label alone
                yield max(start, line), end
        for said in _IS_SAID.finditer(self.text, 0, self.first):
            if any(word in self.absent_words for word in said["who"].split()):
                yield said.span()
        above = ""
        for place in self.outline.places:
            title, end = place.title, place.whole.end
            start = max(place.whole.start, place.heading.end)
            about = TITLE.search(title) and not (OTHER_BUSINESS.search(title) and OF_WHO_IS_THERE.sub("", title))
            below = bool(above) and (place.number or "").startswith(f"{above}.")
            above = (place.number or "").rstrip(".") if about else above if below else ""
            if (
                below
                and end - start < LONGEST_BELOW
                and not OTHER_BUSINESS.search(self.text[place.heading.start : end])
            ):
                yield place.heading.start, end
            if about and end - start < LONGEST_ITEM:
                for first, last in sentences(self.text, start, end):
                    if self._may_tell_why(self.text[first:last]):
                        yield first, last

    def _may_tell_why(self, words: str) -> bool:
        """Whether a sentence of an item on absence is more than its other business: who was welcomed, what was opened.

        By default it is: what says why is known by no words of its own.
        """
        if find_cues(words):
            return True
        if OTHER_BUSINESS.search(words):
            return False
        of_the_opening = OF_THE_OPENING.search(words) is not None
        return not of_the_opening or has_private(words, strong=True) or any(name in words for name in self.absent_words)

    def _end_of_entry(self, start: int, end: int) -> int:
        """The end of the line or sentence that an entry of a list stands in, with those that go on about it."""
        following = min(
            (one.start for one in self.there if one.start >= end),
            default=len(self.text),
        )
        while True:
            line = self.text.find("\n", end)
            stop = SENTENCE_END.search(self.text, end, line + 1 if line >= 0 else len(self.text))
            first = min([at for at in (line, stop.start() if stop else -1) if at >= 0], default=len(self.text))
            if first >= following:
                return min(following, len(self.text))
            rest = self.text[first + 1 : first + 80].lstrip(" ")
            goes_on = (first == line and rest[:1].islower()) or bool(_GOES_ON.match(rest))
            if not goes_on:
                return first
            end = first + 1


def bare(words: str) -> str:
    """Words without what leads to them and what ends them, in small letters."""
    return LEAD.sub("", words).strip(" .").casefold()


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _printed(text: str, one: Attendee) -> str:
    """The name up to where other type begins behind it: "Ann Field *measles*"."""
    other = _OTHER_TYPE.search(text, one.start, one.end)
    return one.name if other is None else " ".join(text[one.start : other.start()].split()) or one.name


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())
