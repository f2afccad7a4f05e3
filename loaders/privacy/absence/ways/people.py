"""Where a text speaks of a person: by name, by title and surname, by office, or by "he" and "she" behind these."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from loaders.parsing.patterns import LedPattern
from loaders.parsing.words import alternatives, honorifics
from loaders.privacy.absence.sentences import SENTENCE_END
from loaders.privacy.masking import Place

_KINDS = ("County", "District", "Parish", "Borough", "Town")  # of councillors, and of councils
_TITLE = rf"(?:{alternatives([one for one in honorifics.OF_THE_ABSENT if one not in _KINDS])})\.?[ \t]+"
# "County Cllr Hill", "When Mr Hill": the name begins behind the title
_NAMED = re.compile(
    rf"(?<![\w'’-])(?!\S+[ \t]+(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b)(?P<title>(?:{_TITLE}){{1,3}})?"
    r"(?P<name>[A-Z](?:[\w'’-]*|\.)(?:[ \t]+[A-Z](?:[\w'’-]*|\.)){0,3})"
)
_NO_NAMES = frozenset("The A An In On At Of Our This That".split())  # before a surname that is a word here
_NAME_WORD = re.compile(r"\S+")
# "Cllrs Brown and Reed were", "Ann Green and Bob Brown are"
_AND_OTHERS = re.compile(
    rf"(?:,\s+(?:{_TITLE})?(?:[A-Z][\w'’-]+\s?){{1,2}}){{0,3}}\s*and\s+(?:{_TITLE})?(?:[A-Z][\w'’-]+\s?){{1,2}}(?<!\s)(?=\s+(?:were|are|had|have|will|would|both)\b)"
)
_OWN = re.compile(r"['’]s?\Z")
_FORMS_OF_OWN = ("'", "’", "'s", "’s")
# Who holds an office or works for the board: "the Clerk", "our handyman", "the Deputy Head"
_BEFORE_OFFICE = re.compile(r"\b(?:[Tt]he|[Oo]ur)\s+(?:[\w'’-]+\s+){0,2}\Z")
_OFFICES = tuple(
    LedPattern(rf"\b(?:{words})\b(?!\s+(?-i:[A-Z]))", re.I)
    for words in (
        "clerk|chair(?:man|woman|person)?|vice-?\\s?chair(?:man|woman)?|head(?:teacher|master|mistress)?|treasurer|secretary|"
        "mayor|caretaker|groundsman|groundsperson|warden|handyman|vicar|rector|principal|leader|cleaner",
        "gardener|locum|bursar|receptionist|teacher|picker|rfo|sendco|senco|chief\\s+executive|president|lengthsman|postmaster|"
        "cook|librarian|auditor|solicitor|surveyor|architect",
        "editor|webmaster|assistant|co-?ordinator|inspector|organiser|bookkeeper|driver|volunteer|officer|manager|administrator",
    )
)
_PRONOUN = LedPattern(
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey(?=\s+(?:\w+\s+)?both\b)|[Bb]oth(?=\s+(?:had|have|were|are|will)\b))\b"
)
_GROUP = LedPattern(
    r"\b(?:one|two|three|four|five|six|several|some|a\s+(?:few|number\s+of))\s+(?:other\s+|more\s+)?(?:members?\s+of\s+(?:staff|the\s+(?:team|board|council))|"
    r"members?(?!\s+of)|councillors|governors|trustees|directors|teachers|(?:teaching|classroom)\s+assistants|colleagues|staff|clerks|caretakers|nurses|"
    r"of\s+(?:our|the)\s+(?:members|councillors|governors|staff|teachers))\b",
    re.I,
)
_ONE_OF_THEM = LedPattern(
    r"\b(?:a|an|one|another)\s+(?:(?:parent|staff|co-opted|foundation|parish|town|district|county|borough|fellow|former)\s+)?"
    r"(?:governor|councillor|trustee|teacher|colleague|director|member(?:\s+of\s+staff)?(?!\s+of))\b",
    re.I,
)
_THEIRS = LedPattern(r"\b(?:[Hh]is|[Hh]er)\b")
_GAP = re.compile(r"\n\s*\n")
MOST_OF_A_NAME = 3  # words behind a title
FAR_BEFORE = 45  # characters before an office in which its article stands
FAR = 300  # characters behind a person in which "he" or "she" may stand for them


class People:
    """Where ``text`` names people: those of ``names``, any with a title, and those who hold an office."""

    def __init__(self, text: str, names: Iterable[str], absent: Sequence[Place] = ()) -> None:
        self.text = text
        self.absent = absent  # where words stand by which those alone are called who were away
        whole = {" ".join(name.split()) for name in names}
        self._surnames = {name.split()[-1] for name in whole if " " in name}
        self._single = {name for name in whole if name and " " not in name}
        known = self._surnames | self._single
        self._forms = known.union(name + own for name in known for own in _FORMS_OF_OWN)
        self.named = sorted({*self._named(), *self._offices()})
        self._ends = [end for _, end in self.named]
        self._starts = [start for start, _ in self.named]

    @cached_property
    def subjects(self) -> Sequence[Place]:
        """Whoever a sentence may be about: the named, and "he" or "she" behind them."""
        return [*self.named, *(one.span() for one in _PRONOUN.finditer(self.text) if self.is_behind(one.start()))]

    @cached_property
    def groups(self) -> Sequence[Place]:
        """How many of them a sentence speaks of, and who they are: "Two members of staff", "a parent governor"."""
        return [found.span() for pattern in (_GROUP, _ONE_OF_THEM) for found in pattern.finditer(self.text)]

    @cached_property
    def possessors(self) -> Sequence[Place]:
        """Whoever something is said to belong to: the named before "'s", and "his" or "her" behind somebody named."""
        named = [place for place in self.named if self.text[place[1] : place[1] + 1] in ("'", "’")]
        return [*named, *(one.span() for one in _THEIRS.finditer(self.text) if self.is_behind(one.start()))]

    @cached_property
    def _breaks(self) -> Sequence[Place]:
        return [one.span() for one in SENTENCE_END.finditer(self.text)]

    def sentence(self, at: int) -> Place:
        """The sentence around a place."""
        number = bisect_left(self._breaks, (at + 1,))
        first = self._breaks[number - 1][1] if number else 0
        return min(first, at), self._breaks[number][0] if number < len(self._breaks) else len(self.text)

    def names_absent(self, at: int) -> bool:
        """Whether the line around a place names somebody who was away."""
        low, high = self.text.rfind("\n", 0, at) + 1, self.text.find("\n", at)
        return any(low <= start < (high if high >= 0 else len(self.text)) for start, _ in self.absent)

    def is_behind(self, at: int) -> bool:
        """Whether somebody was named shortly before a place, in the same paragraph."""
        number = bisect_right(self._ends, at) - 1
        if number < 0 or at - self._ends[number] > FAR:
            return False
        return _GAP.search(self.text, self._ends[number], at) is None

    def names_somebody(self, start: int, end: int) -> bool:
        """Whether somebody is named between two places."""
        return bisect_left(self._starts, start) < bisect_left(self._starts, end)

    def end_of_name(self, start: int, end: int) -> int:
        """Where the last name between two places ends; 0 where there is none."""
        number = bisect_right(self._ends, end) - 1
        return self._ends[number] if number >= 0 and self.named[number][0] >= start else 0

    def _offices(self) -> Iterator[Place]:
        for found in (found for offices in _OFFICES for found in offices.finditer(self.text)):
            before = _BEFORE_OFFICE.search(self.text, max(0, found.start() - FAR_BEFORE), found.start())
            if before is not None:
                yield before.start(), found.end()

    def _named(self) -> Iterator[Place]:
        for found in _NAMED.finditer(self.text):
            if found["title"] is None and self._forms.isdisjoint(found["name"].split()):
                continue  # capitals, and nobody's name
            end = self._end_of(found)
            if end:
                also = _AND_OTHERS.match(self.text, end)
                yield found.start(), also.end() if also is not None else end

    def _end_of(self, found: re.Match[str]) -> int:
        """Where a name ends that begins these words, without "'s"; 0 where none does."""
        end, words = 0, list(_NAME_WORD.finditer(self.text, *found.span("name")))
        for number, word in enumerate(words):
            own = _OWN.search(word[0])
            last = word.end() - (len(own[0]) if own else 0)
            name = self.text[word.start() : last]
            behind = found["title"] or (number and words[number - 1][0] not in _NO_NAMES)
            if (name in self._surnames and behind) or (name in self._single and len(words) == 1):
                return last
            if found["title"] and number < MOST_OF_A_NAME:
                end = last
            if own is not None:
                break
        return end
