"""Reasons beside a name or beside words of absence: what stands there and is neither known nor neutral."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.parsing.forms import is_role
from loaders.privacy.absence.cues import find_cues
from loaders.privacy.absence.entries import AND_NEXT, is_capitals, is_small, next_absent
from loaders.privacy.absence.known import KnownWords, are_names, is_another_name
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.sentences import parts
from loaders.privacy.absence.words import (
    CONNECTION,
    DID,
    DOING,
    FIRST,
    LEADING,
    NEUTRAL,
    OF_BUSINESS,
    REASON,
    RESUME,
    STRONG,
    THEN,
    WORD,
    is_neutral,
)
from loaders.privacy.absence.zones import bare
from loaders.privacy.masking import Place

TAIL = re.compile(r"\s*(?:,|;|\band\b)?\s*$")
_MINUTES = re.compile(r"\b(?:minutes|approval|approved|agenda)\b", re.I)
_PRONOUN = re.compile(r"\W*(?:he|she|his|her)\b", re.I)
_THAT_HE = re.compile(r"\bthat\s+(?:he|she)\s+(?:had|has|was|is)\b|" + STRONG.pattern, re.I)
_NAMES = re.compile(r"\s(?=[A-Z][a-z]+ (?:and )?[A-Z][a-z]+)")
_NEXT_ITEM = re.compile(r"\s\d{1,2}\\?[.)]\s?(?=[A-Z][a-z])")  # "... working at the mill 2.Minutes"
_WHO = re.compile(r"\bwho(?:se)?\b")
_IS = re.compile(r"\W*(?:\w+\s+)?(?:is|was|are|were|has|had|being|having|with|at|in|on|off|away)\b")
# Beside words of absence these lead to a reason whatever follows
_NEXT_TO = re.compile(r"(?:through|following|having|recover|suffer|with\s+an?|being|stating|namely)\b", re.I)
_FACT = re.compile(r"\s*the\s+fact\b", re.I)
# What somebody absent did, set off behind the name in a list: of everything else it is said why they were away
_DEED_IN_LIST = re.compile(
    r"\W*(?:has\s+|had\s+|having\s+)?(?:sent|submitted|provided|gave|given|resigned|retir\w+|replac\w+|represent\w+|join\w+|left|arriv\w+|"
    r"appointed|elected|co-opted|attend\w+|chair\w*|present\w*|vot\w+|abstain\w*|declar\w+|circulated|proposed|nominated|invited)\b",
    re.I,
)
BESIDE, LONGEST = 120, 160  # characters behind a name up to which a reason begins, and up to which it is cut


class BesideNames(KnownWords):
    """Finds reasons before, between and behind names."""

    def opening(self, start: int, end: int, cues: Sequence[re.Match[str]], found: list[Place]) -> int:
        """Adds a reason that a sentence begins with, up to ``end``; returns where it ends."""
        first = FIRST.search(self.text[start:end])
        if first is None:
            return start
        begin = start + first.start()
        comma = self.text.find(",", begin, end)
        names = _NAMES.search(self.text, start + first.end() + 1, end)
        ends = [comma if comma > 0 else names.start() if names else end]
        stop = min([*ends, *(cue.start() for cue in cues if cue.start() > begin)])
        words = self.text[start + first.end() : stop]
        if _FACT.match(words) or is_neutral(words):
            return start
        found.append((begin, stop))
        return stop

    def before(self, start: int, end: int, *, said: bool) -> Iterator[Place]:
        """What stands before the first name, or in a sentence without any, and is neither known nor neutral."""
        for first, last in parts(self.text, max(start, end - BESIDE) if end - start > LONGEST else start, end):
            words = self.text[first:last]
            cues = find_cues(words)
            if cues:
                last = first + cues[0].start()
                words = self.text[first:last]
            found = [one for one in WORD.finditer(words) if one[0].casefold() not in NEUTRAL]
            if not found:
                continue
            words = words[found[0].start() : found[-1].end()]
            if self.is_known(words, ()) or is_another_name(words) or DOING.search(words):
                continue
            if not (said or has_private(words)) or any(letter.isdigit() for letter in words):
                continue
            if is_capitals(words) and not has_private(words):  # a name, a label, the head of a column
                continue
            yield first + found[0].start(), first + found[-1].end()

    def behind(self, subject: Place, end: int, *, more: bool, said: bool) -> Iterator[Place]:
        """The reasons between a name and the next one, or the end of the sentence, not far from the name.

        ``said``: the sentence says that somebody was not there; what they told is a reason, what they did is not.
        """
        start = at = subject[1]
        name = WORD.findall(self.text[slice(*subject)])[-3:]
        alone = len(WORD.findall(self.text[slice(*subject)])) == 1
        of_cue = bool(find_cues(self.text[slice(*subject)]))
        after_role = acted = False
        item = _NEXT_ITEM.search(self.text, start, end)
        end = item.start() if item else end
        for part in self.clauses(start, end):
            if part[0] < at:
                continue
            if part[0] > start + BESIDE:
                return
            words = self.text[part[0] : part[1]]
            before = self.text[max(start, part[0] - 5) : part[0]].rstrip()
            if THEN.match(words):
                return
            if other := next_absent(words) if before.endswith((",", ";")) or words.startswith("and ") else 0:
                start = part[0] + other
                part = (start, part[1])
                name, words, before = WORD.findall(words[:other]), words[other:], ""
            known = (
                self.is_known(words, name)
                or (after_role and is_capitals(words) and not (REASON.search(words) or before.endswith(("(", "["))))
                or (before.endswith((",", ";")) and is_another_name(words, alone=alone))
                or (of_cue and are_names(words))
            )
            after_role = known and is_role(bare(words))
            if known and is_another_name(words):
                name = WORD.findall(words)
            if known or is_neutral(words):
                continue
            set_off = before.endswith(("(", "[", "–", "—", "-", ":"))
            cut = part[0] if set_off else part[0] + _neutral_length(words)
            did = (DOING if said else DID).search(self.text, part[0], part[1])
            of_them = before.endswith((":", ";", "(", "–", "—", "-")) and _PRONOUN.match(words) is not None
            if said and of_them:
                did = None  # "sent apologies: he was to collect ..."
            if set_off and self.is_listed(subject) and not _DEED_IN_LIST.match(words):
                did = None  # "(told the Clerk of a blocked drain)"
            if acted and not (of_them or STRONG.search(words) or has_private(words)):
                continue
            last = part[1]
            if did is not None:
                acted = True
                led = (STRONG if subject[0] < subject[1] else _THAT_HE).search(self.text, did.end(), part[1])
                if led is not None and not OF_BUSINESS.search(self.text, led.start(), part[1]):
                    yield led.start(), part[1]
                told = self.text[cut : did.start()]
                at = part[1]
                if not told.strip() or not (_IS.match(told) or CONNECTION.search(told) or has_private(told)):
                    continue
                last = did.start()
            resumed = RESUME.search(self.text, cut, end)
            if resumed is not None and resumed.start() <= last:
                at = resumed.end()
                yield cut, resumed.start()
                led = CONNECTION.search(self.text, at, part[1])
                if led is not None and not OF_BUSINESS.search(self.text, led.start(), part[1]):
                    yield led.start(), part[1]
                continue
            rest = self.text[cut:last]
            if _MINUTES.search(rest) and not (set_off or CONNECTION.search(rest) or has_private(rest)):
                continue
            tail = TAIL.search(rest)
            yield (
                cut,
                min(last - (len(tail[0]) if (more or did) and tail else 0), end_of_word(self.text, start + LONGEST)),
            )

    def is_listed(self, name: Place) -> bool:
        """Whether a name stands in a list of the absent."""
        return any(low <= name[0] < high for low, high in self.lists)

    def clauses(self, start: int, end: int) -> Iterator[Place]:
        """The parts between two places; what begins with "who" or somebody else ("and Cy Cole due to") is one, too."""
        for first, last in parts(self.text, start, end):
            who = _WHO.search(self.text, first + 1, last)
            if who is not None and self.is_known(self.text[first : who.start()], ()):
                yield first, who.start()
                first = who.start()
            for also in AND_NEXT.finditer(self.text, first + 1, last):
                if next_absent(self.text[also.end() : last]):
                    yield first, also.start()
                    first = also.end()
            yield first, last

    def led_to(self, first: int, last: int, *, set_off: bool) -> int | None:
        """Where in a part of a sentence words begin that say why somebody was not there."""
        words = self.text[first:last]
        led = CONNECTION.search(words)
        if is_neutral(words[led.end() if led else 0 :]):
            return None
        if led is None:
            return first if set_off and (REASON.search(words) or is_small(words)) else None
        rest = words[led.start() :]
        if find_cues(rest) or (
            OF_BUSINESS.search(rest) and not has_private(rest)
        ):  # "as they were absent": no reason of it
            return None
        if _NEXT_TO.match(rest) and not words[: led.start()].strip():
            return first + led.start()
        if not STRONG.match(rest) and (DOING.search(rest) or not (REASON.search(rest) or has_private(rest))):
            return None
        return first + led.start()


def _neutral_length(words: str) -> int:
    """How much of the beginning says nothing of why, without words that lead to it ("for reasons of")."""
    length = 0
    for found in WORD.finditer(words):
        word = found[0].casefold()
        if word not in NEUTRAL:
            return length
        if word not in LEADING:
            length = found.end()
    return len(words)


def end_of_word(text: str, at: int) -> int:
    """The end of the word that ``at`` stands in."""
    while at < len(text) and text[at].isalnum():
        at += 1
    return at
