"""Why somebody was absent: personal, and never stored. Found behind the names in lists and sentences on absence.

What may stand there is known: other names, roles, organisations, substitutes, times, and the few words in which
minutes say that apologies came. Everything else is a reason, in whatever words, and is told by its place (start, end).
An organisation needs a sign that it is one: its own words in capitals, an acronym that the text uses elsewhere, or the
same words beside somebody who was there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.minutes import Minutes
from loaders.parsing.forms import is_organisation, is_role, looks_like_listed_name
from loaders.privacy.masking import Place, merged
from loaders.privacy.words import (
    CONNECTION,
    CUE,
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
    is_generic,
)

_TITLED = (
    r"(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Rev(?:d|erend)?|Sir|Dame|Lady|Lord|Canon|Fr|Sr|County|"
    r"District|Parish|Borough|Town|Ald(?:erman)?|PC|PCSO|Sgt|Sergeant|Insp(?:ector)?|Capt(?:ain)?|Major|Col(?:onel)?)\.?\s+(?:and\s+(?:Mrs|Ms)\.?\s+)?"
)
_NAME_WORD = r"(?:[A-Z]\.?\s){1,3}|[A-Z]\.|[A-Z][\w'’-]+"
_ANY_TITLED = rf"(?:{_TITLED})+(?:{_NAME_WORD})(?:\s*(?:{_NAME_WORD}))?(?:\s+(?:{_NAME_WORD}))?"
_PRONOUN = re.compile(r"\s*(?:he|she|they|his|her|their|both)\b", re.I)
_PART = re.compile(r"[,;:()\[\]|\t–—•·]|\s-+\s|</?\w+[^<>]{0,80}>|\n")
_WORD = re.compile(r"[\w'’&/-]+")
_SENTENCE_END = re.compile(
    r"(?<=[a-z0-9)’\"'])(?<!\bCllr)(?<!\bCllrs)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bProf)(?<!\bRev)(?<!\bRevd)"
    r"(?<!\bSt)(?<!\bSgt)(?<!\bCapt)(?<!\bNo)[.!?](?=\s|<|$)|\n\s*\n|"
    r"\n(?=\s*(?:[-*•]|\d+[.)]|[A-Z][\w ]{2,30}:))|</(?:p|li|td|tr)>|<br\s*/?>"
)
_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,6}")
LONGEST_ITEM = 1500  # characters of an item that is about nothing but absence; others go on with the meeting's business
_LEAD = re.compile(r"^\W*(?:(?:of|from|for|representing|on\s+behalf\s+of|also|and|the)\s+)*", re.I)


def absence_reasons(text: str, read: Sequence[Minutes]) -> list[Place]:
    """The places in ``text`` that tell why somebody was absent, given the minutes that were read of it."""
    found: list[Place] = []
    for minutes in read:
        found += _Absences(text, minutes).places()
    return merged(found)


class _Absences:
    def __init__(self, text: str, minutes: Minutes) -> None:
        self.text = text
        self.minutes = minutes
        self.absent = [one for one in minutes.attendees if one.status in ("apologies", "absent")]
        beside = [one.organisation for one in minutes.attendees if one not in self.absent]
        bodies = [words.text for words in (minutes.board, minutes.parent_body) if words is not None]
        self.bodies = {_bare(words) for words in (*beside, *bodies) if words}
        self.names = _names(minutes)
        self.zones = merged(self._zones())

    def places(self) -> Iterator[Place]:
        """Each reason."""
        for start, end in self.zones:
            for first, last in _sentences(self.text, start, end):
                yield from self._marked(self._cut(first, last, strict=True))
        begin = 0
        for cue in CUE.finditer(self.text):
            if cue.start() >= begin:
                start, begin = _sentence_at(self.text, cue.start())
                yield from self._marked(self._cut(start, begin, strict=False))

    def _marked(self, places: Iterator[Place]) -> Iterator[Place]:
        for start, end in places:
            if any(letter.isalnum() for letter in self.text[start:end]):
                yield self._with_marks(start, end)

    def _with_marks(self, start: int, end: int) -> Place:
        """A reason with what sets it off from the name: a comma, a dash, brackets."""
        text = self.text
        low = max(0, start - 20)
        start = low + len(text[low:start].rstrip(" \t,:–—-"))
        opened = start and text[start - 1] in "(["
        closing = re.compile(r"[ \t]*[)\]]").match(text, end)
        if opened and closing:
            return start - 1, closing.end()
        return start, end

    def _zones(self) -> Iterator[Place]:
        """Where nothing but absence is spoken of: lists, and items that are about it."""
        for one in self.absent:
            yield one.start, self._end_of_entry(one.start, one.end)
        for item in self.minutes.items:
            start = max(item.start, item.heading_end)
            if TITLE.search(item.title) and not OTHER_BUSINESS.search(item.title) and item.end - start < LONGEST_ITEM:
                for first, last in _sentences(self.text, start, item.end):
                    words = self.text[first:last]
                    if CUE.search(words) or not OTHER_BUSINESS.search(words):
                        yield first, last

    def _end_of_entry(self, start: int, end: int) -> int:
        """The end of the line or sentence that an entry of a list stands in, with those that go on about it."""
        following = min(
            (one.start for one in self.minutes.attendees if one not in self.absent and one.start >= end),
            default=len(self.text),
        )
        while True:
            line, stop = self.text.find("\n", end), _SENTENCE_END.search(self.text, end)
            first = min([at for at in (line, stop.start() if stop else -1) if at >= 0], default=len(self.text))
            if first >= following:
                return min(following, len(self.text))
            rest = self.text[first + 1 : first + 80].lstrip(" ")
            goes_on = rest[:1].islower() if first == line else bool(_PRONOUN.match(rest))
            if not goes_on:
                return first
            end = first + 1

    def _cut(self, start: int, end: int, *, strict: bool) -> Iterator[Place]:
        """The reasons in one sentence or line: what stands behind a name and is neither known nor neutral.

        Where a sentence may speak of other things, too, it is no ``strict`` one: what is a reason there is led to by
        words that do so.
        """
        text = self.text
        names = [found.span() for found in self.names.finditer(text, start, end)]
        first = FIRST.search(text[start : names[0][0] if names else end])
        if first is not None:
            begin = start + first.start()
            comma = text.find(",", begin, end)
            start = min([comma if comma > 0 else end, *(name[0] for name in names)])
            yield begin, start
        if not names and strict and _PRONOUN.match(text, start, end):
            names = [(start, start)]
        elif not names or names[0][0] > start:  # a cue stands for the name of somebody whose name is not known for one
            cues = (cue.span() for cue in CUE.finditer(text, start, names[0][0] if names else end))
            names = merged([*names, *cues])
        for number, (_, after) in enumerate(names):
            before = names[number + 1][0] if number + 1 < len(names) else end
            yield from self._behind(after, before, more=number + 1 < len(names), strict=strict)

    def _behind(self, start: int, end: int, *, more: bool, strict: bool) -> Iterator[Place]:
        """The reasons between a name and the next one, or the end of the sentence."""
        at = start
        name = _WORD.findall(self.text[max(0, start - 40) : start])[-3:]
        after_role = False
        for part in _parts(self.text, start, end):
            if part[0] < at:
                continue
            words = self.text[part[0] : part[1]]
            before = self.text[max(start, part[0] - 5) : part[0]].rstrip()
            known = (
                self._is_known(words, name)
                or (after_role and _is_capitals(words) and not REASON.search(words))
                or (before.endswith((",", ";")) and _is_another_name(words))
            )
            after_role = known and is_role(_bare(words))
            if known:
                continue
            set_off = before.endswith(("(", "[", "–", "—", "-", ":"))
            cut = part[0] if set_off else part[0] + _neutral_length(words)
            rest = self.text[cut : part[1]]
            if not strict and not CONNECTION.search(words) and not (set_off and REASON.search(rest)):
                continue
            resumed = RESUME.search(self.text, cut, end)
            if resumed is not None and resumed.start() > cut:
                at = resumed.start()
                yield cut, at
                continue
            tail = re.search(r"\s*(?:,|;|\band\b)?\s*$", rest)
            yield cut, part[1] - (len(tail[0]) if more and tail else 0)

    def _is_known(self, words: str, name: Sequence[str]) -> bool:
        """Whether words beside a name are a role, an organisation, a substitute, a time, or say nothing."""
        bare = _LEAD.sub("", words).strip(" \t\n\xa0.*_-–'\"“”^")
        if not bare or not TIMES.sub("", bare) or SUBSTITUTE.search(bare) or LAW.search(bare):
            return True
        if bare.casefold() in self.bodies or (is_role(bare) and not REASON.search(bare)):
            return True
        if all(word.casefold() in PARTIES for word in _WORD.findall(bare)):
            return True
        if _ACRONYM.fullmatch(bare) and any(word.startswith(bare[0]) for word in name):  # their own initials
            return True
        if not _is_capitals(bare) or is_generic(bare):
            return False
        if is_organisation(bare) and not _ACRONYM.fullmatch(bare):
            return True
        return not REASON.search(bare) and self._is_used_elsewhere(bare)

    def _is_used_elsewhere(self, words: str) -> bool:
        found = re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", self.text)
        return any(not any(start <= one.start() < end for start, end in self.zones) for one in found)


def _names(minutes: Minutes) -> re.Pattern[str]:
    """Finds the names of those who are listed, and whoever has a title."""
    listed = {one.name for one in minutes.attendees}
    surnames = {name.split()[-1] for name in listed if len(name.split()) > 1}
    plain = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in sorted(listed, key=len, reverse=True))
    family = "|".join(re.escape(name) for name in sorted(surnames, key=len, reverse=True))
    kinds = [rf"(?:{_TITLED})*(?:{plain})\b" if plain else "", _ANY_TITLED]
    kinds.append(rf"(?:{_TITLED})+(?:{family})\b" if family else "")
    kinds.append(rf"(?:{_NAME_WORD}\s+){{1,2}}(?:{family})\b" if family else "")
    return re.compile(rf"(?<![\w'’-])(?:{'|'.join(filter(None, kinds))})(?:['’]s?\b)?")


def _sentences(text: str, start: int, end: int) -> Iterator[Place]:
    at = start
    for stop in _SENTENCE_END.finditer(text, start, end):
        yield at, stop.start()
        at = stop.end()
    if at < end:
        yield at, end


def _sentence_at(text: str, at: int) -> Place:
    low = max(0, at - 600)
    before = [found.end() for found in _SENTENCE_END.finditer(text, low, at)]
    after = _SENTENCE_END.search(text, at, at + 900)
    return (before[-1] if before else low), (after.start() if after else min(len(text), at + 900))


def _parts(text: str, start: int, end: int) -> Iterator[Place]:
    at = start
    for found in _PART.finditer(text, start, end):
        if at < found.start():
            yield at, found.start()
        at = found.end()
    if at < end:
        yield at, end


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


def _is_capitals(words: str) -> bool:
    """Whether every longer word has a capital: a proper name."""
    found = _WORD.findall(words)
    return (
        bool(found)
        and all(word[0].isupper() or word[0].isdigit() for word in found if len(word) > 3)
        and any(word[0].isupper() for word in found)
    )


def _is_another_name(words: str) -> bool:
    """Whether what follows a comma is the name of somebody whom no list has: "Tom Foy, Claire Page and ..."."""
    first, _, _ = _LEAD.sub("", words).strip(" .*_").partition(" and ")
    found = first.split()
    return len(found) in (2, 3) and looks_like_listed_name(found) and not REASON.search(first)


def _bare(words: str) -> str:
    return _LEAD.sub("", words).strip(" .").casefold()
