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
from loaders.privacy.absence.departures import departures
from loaders.privacy.absence.entries import (
    NOT_OF_ABSENCE,
    is_capitals,
    is_short_note,
    is_small,
    unlisted_names,
)
from loaders.privacy.absence.notes import reasons_apart
from loaders.privacy.absence.private_lives import has_private, private_lives
from loaders.privacy.absence.remarks import remarks_apart
from loaders.privacy.absence.sentences import parts, sentence_at, sentences
from loaders.privacy.absence.words import (
    CONNECTION,
    FIRST,
    LAW,
    LEADING,
    NEUTRAL,
    PARTIES,
    REASON,
    RESUME,
    SUBSTITUTE,
    TIMES,
    find_cues,
    is_generic,
)
from loaders.privacy.absence.zones import LEAD, AbsenceZones, bare
from loaders.privacy.masking import Place, merged

_WORD = re.compile(r"[\w'’&/-]+")
_CALLED = re.compile(r"(?<![\w'’-])[A-Z][\w’'-]*[\w](?:(?<=\w)(?:['’]s)?)\b")
_CLOSING = re.compile(r"[ \t]*[)\]]")
_TAIL = re.compile(r"\s*(?:,|;|\band\b)?\s*$")
_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,6}")
LONGEST_ROLE = 6  # words beside a name that are an office


def absence_reasons(text: str, outlines: Sequence[MeetingOutline]) -> list[Place]:
    """The places in ``text`` that tell why somebody was absent, given what is known of its meetings."""
    found: list[Place] = []
    for outline in outlines:
        found += _Absences(text, outline).places()
    return merged(found)


class _Absences(AbsenceZones):
    """The reasons of one meeting."""

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
        people = [one.name for one in self.outline.attendees]
        yield from self._marked(departures(self.text, people, self.absent_words, self.first))
        yield from self._marked(private_lives(self.text, people, self.absent_words))
        yield from self._marked(remarks_apart(self.text, self.outline, self._is_known))

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
        closing = _CLOSING.match(text, end)
        if opened and closing:
            return start - 1, closing.end()
        return start, end

    def _cut(self, start: int, end: int, *, strict: bool) -> Iterator[Place]:
        """The reasons in one sentence or line: what stands behind a name and is neither known nor neutral.

        Where a sentence may speak of other things, too, it is no ``strict`` one: what is a reason there is led to by
        words that do so.
        """
        text = self.text
        names = [self._on_one_line(*place) for place in self.names.places(text, start, end)]
        first = FIRST.search(text[start : names[0][0] if names else end])
        if first is not None:
            begin = start + first.start()
            comma = text.find(",", begin, end)
            start = min([comma if comma > 0 else end, *(name[0] for name in names)])
            yield begin, start
        if strict:
            names = merged([*names, *self._called(start, end)]) if names else list(self._called(start, end))
            names = names or list(unlisted_names(text, start, end)) or list(self._surname(start, end))
            yield from self._before(start, names[0][0] if names else end)
        if not names and strict and is_short_note(text[start:end]):
            yield start, end
        if not names or names[0][0] > start:  # a cue stands for the name of somebody whose name is not known for one
            cues = (cue.span() for cue in find_cues(text, start, names[0][0] if names else end))
            names = merged([*names, *cues])
        for number, (_, after) in enumerate(names):
            before = names[number + 1][0] if number + 1 < len(names) else end
            yield from self._behind(after, before, more=number + 1 < len(names), strict=strict)

    def _on_one_line(self, start: int, end: int) -> Place:
        """A name without the last word of the line above it, where it is whole on its own line."""
        line = self.text.rfind("\n", start, end) + 1
        if line > start and len(self.text[line:end].split()) > 1:
            return next(self.names.places(self.text, line, end), (start, end))
        return start, end

    def _called(self, start: int, end: int) -> Iterator[Place]:
        """Where the absent are called by one word of their name, or by their initials."""
        for found in _CALLED.finditer(self.text, start, end):
            if found[0] in self.absent_words:
                yield found.span()

    def _before(self, start: int, end: int) -> Iterator[Place]:
        """What stands before the first name, or in a sentence without any, and is neither known nor neutral."""
        for first, last in parts(self.text, start, end):
            words = self.text[first:last]
            cues = find_cues(words)
            if cues:
                last = first + cues[0].start()
                words = self.text[first:last]
            found = [one for one in _WORD.finditer(words) if one[0].casefold() not in NEUTRAL]
            if not found:
                continue
            words = words[found[0].start() : found[-1].end()]
            if self._is_known(words, ()) or _is_another_name(words):
                continue
            if is_capitals(words) and not has_private(words):  # a name, a label, the head of a column
                continue
            yield first + found[0].start(), first + found[-1].end()

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
            after_role = known and is_role(bare(words))
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
        alone = LEAD.sub("", words).strip(" \t\n\xa0.*_-–'\"“”^")
        if (
            not alone
            or NOT_OF_ABSENCE.search(alone)
            or not TIMES.sub("", alone)
            or SUBSTITUTE.search(alone)
            or LAW.search(alone)
        ):
            return True
        if alone.casefold() == "gp" and "Dr" not in name:  # where they were, and not what they are
            return False
        if alone.casefold() in self.bodies or (
            is_role(alone) and len(alone.split()) <= LONGEST_ROLE and not REASON.search(alone)
        ):
            return True
        if all(word.casefold() in PARTIES for word in _WORD.findall(alone)):
            return True
        if _ACRONYM.fullmatch(alone) and any(word.startswith(alone[0]) for word in name):  # their own initials
            return True
        if not is_capitals(alone) or is_generic(alone):
            return False
        if is_organisation(alone) and not _ACRONYM.fullmatch(alone):
            return True
        return not REASON.search(alone) and self._is_used_elsewhere(alone)

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
    first, _, _ = LEAD.sub("", words).strip(" .*_").partition(" and ")
    found = first.split()
    return len(found) in (2, 3) and looks_like_listed_name(found) and not REASON.search(first)
