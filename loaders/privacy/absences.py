"""Why somebody was absent: personal, and never stored. Found behind the names in lists and sentences on absence.

What may stand there is known: other names, roles, organisations, substitutes, times, and the few words in which
minutes say that apologies came. Everything else is a reason, in whatever words, and is told by its place (start, end).
An organisation needs a sign that it is one: its own words in capitals, an acronym that the text uses elsewhere, or the
same words beside somebody who was there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.parsing import MeetingOutline
from loaders.parsing.forms import is_organisation, is_role, looks_like_listed_name
from loaders.privacy.absence_entries import (
    HE_OR_SHE,
    NOT_OF_ABSENCE,
    is_capitals,
    is_short_note,
    is_small,
    unlisted_names,
)
from loaders.privacy.absence_notes import reasons_apart
from loaders.privacy.listed_names import ListedNames
from loaders.privacy.masking import Place, merged
from loaders.privacy.sentences import SENTENCE_END, parts, sentence_at, sentences
from loaders.privacy.words import (
    ABSENT_LIST,
    CONNECTION,
    FIRST,
    LAW,
    LEADING,
    NEUTRAL,
    OTHER_BUSINESS,
    PARTIES,
    REASON,
    RESUME,
    SUBSTITUTE,
    TIMES,
    TITLE,
    find_cues,
    is_generic,
)

_PRONOUN = re.compile(r"\s*(?:he|she|they|his|her|their|both)\b", re.I)
_GOES_ON = re.compile(rf"{_PRONOUN.pattern}|\s*(?:[*†]\s*[a-z]|reasons?\b)", re.I)  # a footnote, "Reason: ..."
_WORD = re.compile(r"[\w'’&/-]+")
_CLOSING = re.compile(r"[ \t]*[)\]]")
_TAIL = re.compile(r"\s*(?:,|;|\band\b)?\s*$")
_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,6}")
LONGEST_BELOW = 300  # characters of an item below the one on absence that is about it too
LONGEST_ROLE = 6  # words beside a name that are an office
LONGEST_ITEM = 1500  # characters of an item that is about nothing but absence; others go on with the meeting's business
_LEAD = re.compile(r"^\W*(?:(?:of|from|for|representing|on\s+behalf\s+of|also|and|the)\s+)*", re.I)


def absence_reasons(text: str, outlines: Sequence[MeetingOutline]) -> list[Place]:
    """The places in ``text`` that tell why somebody was absent, given what is known of its meetings."""
    found: list[Place] = []
    for outline in outlines:
        found += _Absences(text, outline).places()
    return merged(found)


class _Absences:
    def __init__(self, text: str, outline: MeetingOutline) -> None:
        self.text = text
        self.outline = outline
        self.absent = [one for one in outline.attendees if one.status in ("apologies", "absent")]
        self.there = [one for one in outline.attendees if one.status not in ("apologies", "absent")]
        beside = [one.organisation for one in self.there]
        bodies = [words.text for words in (outline.board, outline.parent_body) if words is not None]
        self.bodies = {_bare(words) for words in (*beside, *bodies) if words}
        self.names = ListedNames(one.name for one in outline.attendees)
        self.zones = merged(self._zones())

    def places(self) -> Iterator[Place]:
        """Each reason."""
        for start, end in self.zones:
            for first, last in sentences(self.text, start, end):
                yield from self._marked(self._cut(first, last, strict=True))
        begin = 0
        for cue in find_cues(self.text):
            if cue.start() >= begin:
                start, begin = sentence_at(self.text, cue.start())
                yield from self._marked(self._cut(start, begin, strict=False))
        absent = [(one.start, one.end) for one in self.absent]
        yield from self._marked(reasons_apart(self.text, self.outline, absent, self.zones))

    def _marked(self, places: Iterator[Place]) -> Iterator[Place]:
        for start, end in places:
            if sum(map(str.isalnum, self.text[start:end])) > 1:  # one letter is a mark in a table of who came
                yield self._with_marks(start, end)

    def _with_marks(self, start: int, end: int) -> Place:
        """A reason with what sets it off from the name: a comma, a dash, brackets."""
        text = self.text
        low = max(0, start - 20)
        start = low + len(text[low:start].rstrip(" \t,:–—-"))
        opened = start and text[start - 1] in "(["
        closing = _CLOSING.match(text, end)
        if opened and closing:
            return start - 1, closing.end()
        return start, end

    def _zones(self) -> Iterator[Place]:
        """Where nothing but absence is spoken of: lists, and items that are about it."""
        for one in self.absent:
            yield one.start, self._end_of_entry(one.start, one.end)
        yield from (found.span(found.lastgroup or "who") for found in ABSENT_LIST.finditer(self.text))
        above = ""
        for place in self.outline.places:
            title, end = place.title, place.whole.end
            start = max(place.whole.start, place.heading.end)
            about = TITLE.search(title) and not OTHER_BUSINESS.search(title)
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
                    words = self.text[first:last]
                    if find_cues(words) or not OTHER_BUSINESS.search(words):
                        yield first, last

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

    def _cut(self, start: int, end: int, *, strict: bool) -> Iterator[Place]:
        """The reasons in one sentence or line: what stands behind a name and is neither known nor neutral.

        Where a sentence may speak of other things, too, it is no ``strict`` one: what is a reason there is led to by
        words that do so.
        """
        text = self.text
        names = list(self.names.places(text, start, end))
        first = FIRST.search(text[start : names[0][0] if names else end])
        if first is not None:
            begin = start + first.start()
            comma = text.find(",", begin, end)
            start = min([comma if comma > 0 else end, *(name[0] for name in names)])
            yield begin, start
        if not names and strict:
            names = list(unlisted_names(text, start, end)) or list(self._surname(start, end))
        if not names and strict and is_short_note(text[start:end]):
            yield start, end
        if not names and strict and not (find_cues(text, start, end) or NOT_OF_ABSENCE.search(text, start, end)):
            names = [(who.start(), who.start()) for who in HE_OR_SHE.finditer(text, start, end)][:1]
        elif not names or names[0][0] > start:  # a cue stands for the name of somebody whose name is not known for one
            cues = (cue.span() for cue in find_cues(text, start, names[0][0] if names else end))
            names = merged([*names, *cues])
        for number, (_, after) in enumerate(names):
            before = names[number + 1][0] if number + 1 < len(names) else end
            yield from self._behind(after, before, more=number + 1 < len(names), strict=strict)

    def _surname(self, start: int, end: int) -> Iterator[Place]:
        """The surname of somebody absent that an entry begins with: "Field: leave"."""
        for one in self.absent:
            found = re.compile(rf"\W*{re.escape(one.name.split()[-1])}\b").match(self.text, start, end)
            if found is not None:
                yield found.span()
                return

    def _behind(self, start: int, end: int, *, more: bool, strict: bool) -> Iterator[Place]:
        """The reasons between a name and the next one, or the end of the sentence."""
        at = start
        name = _WORD.findall(self.text[max(0, start - 40) : start])[-3:]
        after_role = False
        for part in parts(self.text, start, end):
            if part[0] < at:
                continue
            words = self.text[part[0] : part[1]]
            before = self.text[max(start, part[0] - 5) : part[0]].rstrip()
            known = (
                self._is_known(words, name)
                or (after_role and is_capitals(words) and not REASON.search(words))
                or (before.endswith((",", ";")) and _is_another_name(words))
            )
            after_role = known and is_role(_bare(words))
            if known or NEUTRAL.issuperset(word.casefold() for word in _WORD.findall(words)):
                continue
            set_off = before.endswith(("(", "[", "–", "—", "-", ":"))
            cut = part[0] if set_off else part[0] + _neutral_length(words)
            rest = self.text[cut : part[1]]
            if (
                not strict
                and not CONNECTION.search(words)
                and not (set_off and (REASON.search(rest) or is_small(rest)))
            ):
                continue
            resumed = RESUME.search(self.text, cut, end)
            if resumed is not None and resumed.start() > cut:
                at = resumed.start()
                yield cut, at
                continue
            tail = _TAIL.search(rest)
            yield cut, part[1] - (len(tail[0]) if more and tail else 0)

    def _is_known(self, words: str, name: Sequence[str]) -> bool:
        """Whether words beside a name are a role, an organisation, a substitute, a time, or say nothing."""
        bare = _LEAD.sub("", words).strip(" \t\n\xa0.*_-–'\"“”^")
        if (
            not bare
            or NOT_OF_ABSENCE.search(bare)
            or not TIMES.sub("", bare)
            or SUBSTITUTE.search(bare)
            or LAW.search(bare)
        ):
            return True
        if bare.casefold() in self.bodies or (
            is_role(bare) and len(bare.split()) <= LONGEST_ROLE and not REASON.search(bare)
        ):
            return True
        if all(word.casefold() in PARTIES for word in _WORD.findall(bare)):
            return True
        if _ACRONYM.fullmatch(bare) and any(word.startswith(bare[0]) for word in name):  # their own initials
            return True
        if not is_capitals(bare) or is_generic(bare):
            return False
        if is_organisation(bare) and not _ACRONYM.fullmatch(bare):
            return True
        return not REASON.search(bare) and self._is_used_elsewhere(bare)

    def _is_used_elsewhere(self, words: str) -> bool:
        found = re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", self.text)
        return any(not any(start <= one.start() < end for start, end in self.zones) for one in found)


def _neutral_length(words: str) -> int:
    """How much of the beginning says nothing of why, without words that lead to it ("for reasons of")."""
    length = 0
    for found in _WORD.finditer(words):
        word = found[0].casefold()
        if word not in NEUTRAL:
            return length
        if word not in LEADING:
            length = found.end()
    return len(words)


def _is_another_name(words: str) -> bool:
    """Whether what follows a comma is the name of somebody whom no list has: "Tom Foy, Claire Page and ..."."""
    first, _, _ = _LEAD.sub("", words).strip(" .*_").partition(" and ")
    found = first.split()
    return len(found) in (2, 3) and looks_like_listed_name(found) and not REASON.search(first)


def _bare(words: str) -> str:
    return _LEAD.sub("", words).strip(" .").casefold()
