"""Why somebody was absent: personal, and never stored on purpose. Found in lists and sentences on absence.

Behind the names of the absent only what is known may stand; everything else is a reason, in whatever words, and is told
by its place (start, end). It ends at the next heading, and not far from the name; sentences that name nobody absent
stay, as does what the absent did in the course of business.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from loaders.parsing import MeetingOutline
from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.beside import BESIDE, LONGEST, TAIL, BesideNames, end_of_word
from loaders.privacy.absence.by_default import FIRST_PERSON, told_beside_words, told_by_default
from loaders.privacy.absence.by_the_way import told_by_the_way
from loaders.privacy.absence.departures import departures
from loaders.privacy.absence.entries import HE_OR_SHE, NOT_OF_ABSENCE, is_short_note, unlisted_names
from loaders.privacy.absence.notes import reasons_apart
from loaders.privacy.absence.private_lives import has_private, private_lives
from loaders.privacy.absence.remarks import remarks_apart
from loaders.privacy.absence.sentences import ELEMENTS, parts, sentence_at, sentences
from loaders.privacy.absence.words import (
    DID,
    DOING,
    OF_BUSINESS,
    OF_THE_OPENING,
    OTHER_BUSINESS,
    RESUME,
    THEN,
    WORD,
    find_cues,
    is_neutral,
)
from loaders.privacy.masking import Place, merged

_CALLED = re.compile(r"(?<![\w'’-])[A-Z][\w’'-]*[\w](?:(?<=\w)(?:['’]s)?)\b")
_CLOSING = re.compile(r"[ \t]*[)\]]")
_THERE_WAS = re.compile(r"\W*there\s+(?:was|were|is|are|had|has|have)\b", re.I)
_OF_BOARDS = re.compile(
    r"\b(?:these|those|members?|governors?|councillors?|clerk|chair\w*|meeting|everyone|all|action|no|none|"
    r"any)\b",
    re.I,
)
# The next sentence, about the same person
_SO_DOES = re.compile(
    r"[.!?]?[ \t]+(?:(?P<who>He|She)(?=\s)|(?P<his>His|Her)(?=\s)|(?P<him>[^.;\n]{0,60}?\b(?:him|her|he|she)\b)|"
    r"(?P<it>(?:It|This|That|Not|There|Nothing)\s))"
)
# Whoever holds an office is ill without being on a list: "the Clerk is having acupuncture"
_OFFICE_IS = LedPattern(
    r"\b(?P<who>(?:[Cc]lerk|[Cc]hair(?:man|woman)?|[Hh]ead(?:teacher)?|[Tt]reasurer|[Ss]ecretary|[Mm]ayor|[Cc]aretaker|"
    r"[Gg]roundsman|[Ww]arden|[Hh]andyman))\s+(?:(?:is|was|will\s+be|has\s+been|had\s+been)\s+(?:still\s+|now\s+|currently\s+)?"
    r"(?:having|undergoing|recovering|suffering|convalescing|nursing|caring|unwell|poorly|ill|back)\b|will\s+have\s+an?\b)"
    r"|\b(?P<one>(?:[Oo]ur\s+colleague|[Oo]ne\s+(?:of\s+our\s+)?(?:members?|councillors?|governors?|colleagues?|trustees?)))"
    r"\s+(?:is|was|has|had)\b"
)
_IS_SENTENCE = re.compile(r"\s+(?:has|had|is|was|will|would|could|did|cannot)\s")
_NAMES = re.compile(r"\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b|\b[A-Z][a-z]+[ \t]+[A-Z][a-z]+\b")
_WITH = re.compile(r"\s*(?:with|through|on|at|in|to|by)\s+(?!(?:the|this|that|these|\d|for)\b|[A-Z])", re.I)
_MARKUP = re.compile(rf"&#?\w+;?|</?(?!a(?!>|\s+\w+=)\b){ELEMENTS}\b[^<>]*>?")
# "an email in which he spoke of ..."
_WROTE = re.compile(
    r"\b(?:e-?mail|letter|message|note|text|telephon\w+)\b.*?(?P<why>\b(?:in\s+which|that|as)\s+(?:he|she|his|"
    r"her)\b.*)",
    re.S | re.I,
)
MOST_STRANGERS, SHORTEST = 3, 20  # sentences that speak of nobody absent, and of how many characters, end an item
MOST_OF_A_NOTE = 16  # words of a sentence that goes on about somebody absent
MOST_OF_A_REASON = 6  # words beside somebody of whom nothing says that they were absent


def absence_reasons(text: str, outlines: Sequence[MeetingOutline]) -> list[Place]:
    """The places in ``text`` that tell why somebody was absent, given what is known of its meetings."""
    found: list[Place] = []
    for outline in outlines:
        found += _Absences(text, outline).places()
    return merged(found)


class _Absences(BesideNames):
    """The reasons of one meeting."""

    def places(self) -> Iterator[Place]:
        """Each reason."""
        for zone in self.zones:
            told, strangers, begun = False, 0, False
            for first, last in sentences(self.text, *zone):
                cut, told = self._cut_in_zone(first, last, told, first=not begun)
                yield from self._marked(cut)
                begun = begun or last - first > SHORTEST
                strangers = 0 if told else strangers + (last - first > SHORTEST)
                if strangers > MOST_STRANGERS:
                    break
        begin = 0
        for cue in find_cues(self.text):
            if cue.start() >= begin:
                start, begin = sentence_at(self.text, cue.start())
                begin = max(begin, cue.end())  # words that say so may go on over a line that ends the sentence
                yield from self._marked(self._cut_elsewhere(start, begin))
                yield from self._marked(self._of_whom_it_is_said(start, *cue.span(), begin))
        yield from self._marked(self._by_the_way())
        absent = [(one.start, one.end) for one in self.absent]
        yield from self._marked(reasons_apart(self.text, self.outline, absent, self.zones))
        people = [one.name for one in self.outline.attendees]
        yield from self._marked(departures(self.text, people, self.first))
        yield from self._marked(private_lives(self.text, people, self.absent_words))
        yield from self._marked(remarks_apart(self.text, self.outline))

    def _marked(self, places: Iterable[Place]) -> Iterator[Place]:
        for start, end in places:
            if sum(map(str.isalnum, _MARKUP.sub("", self.text[start:end]))) > 1:  # one letter is a mark of who came
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

    def _cut_in_zone(self, start: int, end: int, told: bool, *, first: bool = False) -> tuple[list[Place], bool]:
        """The reasons in a sentence or line among those on absence, and whether it tells of somebody absent.

        What stands behind the name of somebody absent is one by default, where it is neither known nor neutral, nor
        says what they did. Sentences that name nobody absent stay, but for a word of private life and such as go on
        about the last (``told``). The ``first`` sentence of an item, and lists, tell of whoever they name.
        """
        text, found = self.text, list[Place]()
        cues = find_cues(text, start, end)
        names = [self._on_one_line(*place) for place in self.names.places(text, start, end)]
        names = merged([*names, *self._called(start, end)])
        in_list = any(low <= start < high for low, high in self.lists)
        labelled = any(low < end and start < high for low, high in self.labelled)
        subjects = [name for name in names if labelled or not self._is_there(name)]
        listed = first or in_list
        listed = listed and not DID.search(text, start, subjects[0][0] if subjects else end)
        strangers = list[Place]()
        if not (cues or listed):
            strangers = [name for name in subjects if not self._is_away(name)]
            subjects = [name for name in subjects if self._is_away(name)]
        if cues or subjects:
            begin = self.opening(start, names[0][0] if names else end, cues, found)
            found += self.before(begin, (subjects or names)[0][0] if names else end, said=bool(cues))
        if not names:
            unlisted = list(unlisted_names(text, start, end))
            subjects = (unlisted if cues or listed else []) or list(self._surname(start, end))
            strangers = [] if subjects else unlisted
            pronoun = HE_OR_SHE.search(text[start:end]) if told and not (subjects or cues) else None
            if pronoun is not None:
                found += self._of_pronoun(pronoun, start, end)
                found += told_by_default(text, start, end, (), self._is_nothing, sure=True)
                return found, True
        if cues and (not subjects or subjects[0][0] > start):
            stop = names[0][0] if names else end
            subjects = merged([*subjects, *(cue.span() for cue in cues if cue.start() < stop or not subjects)])
        if not (subjects or names or strangers):
            words = text[start:end]
            if told and self._goes_on(words):
                found.append((start, end))
                return found, True
            if is_short_note(words) or (has_private(words, strong=True) and not OTHER_BUSINESS.search(words)):
                found.append((start, end))
                return found, True
        if (told and not subjects) or FIRST_PERSON.search(text, start, end):
            found += told_by_default(text, start, end, subjects, self._is_nothing, sure=True)
        others = [name for name in names if name not in subjects]
        for number, subject in enumerate(subjects):
            nexts = [name[0] for name in (*subjects[number + 1 :], *others) if name[0] >= subject[1]]
            found += self.behind(subject, min([*nexts, end]), more=bool(nexts), said=bool(cues))
        for number, stranger in enumerate(strangers):  # "A Finch (holiday)", "B Finch due to work"
            nexts = [name[0] for name in (*strangers[number + 1 :], *subjects) if name[0] >= stranger[1]]
            for part in parts(text, stranger[1], min([*nexts, end])):
                led = self.led_to(*part, set_off=text[: part[0]].rstrip()[-1:] in "([–—-:")
                words = text[part[0] : part[1]]
                if led is not None and part[0] - stranger[1] < BESIDE and len(words.split()) <= MOST_OF_A_REASON:
                    found.append((led, part[1]))
                    subjects = [*subjects, stranger]
        return found, bool(cues or subjects)

    def _cut_elsewhere(self, start: int, end: int) -> Iterator[Place]:
        """The reasons in a sentence of other business that says that somebody was not there.

        What is a reason there is led to by words that do so, beside those words or the name.
        """
        text, found = self.text, list[Place]()
        cues = find_cues(text, start, end)
        if not cues:
            return  # the words are cut by an empty line
        names = [self._on_one_line(*place) for place in self.names.places(text, start, end)]
        self.opening(start, names[0][0] if names else end, cues, found)
        yield from found
        near = merged([*names, *(cue.span() for cue in cues)])
        for number, (_, after) in enumerate(near):
            before = near[number + 1][0] if number + 1 < len(near) else end
            if cues[0].start() - before > BESIDE:
                continue
            for first, last in self.clauses(after, min(before, after + BESIDE)):
                if self.is_known(text[first:last], ()):
                    continue
                begin = self.led_to(first, last, set_off=text[:first].rstrip()[-1:] in "([–—-:")
                if first == after and text[:after].endswith(("away", "absent")) and _WITH.match(text, first, last):
                    begin = first
                if begin is not None:
                    ends = [
                        found.start()
                        for found in (RESUME.search(text, begin, end), THEN.search(text, begin, end))
                        if found
                    ]
                    tail = TAIL.search(text[begin:last])
                    yield begin, min([last - (len(tail[0]) if tail and last < end else 0), *ends])

    def _by_the_way(self) -> Iterator[Place]:
        """What sentences tell by the way of somebody who was away."""
        for (start, end), names in groupby(self.called_in_passing(), lambda name: sentence_at(self.text, name[0])):
            named = list(names)
            yield from told_by_the_way(self.text, start, end, named)
            if _IS_SENTENCE.match(self.text, named[0][1]) or self._is_in_business(named[0][0]):
                yield from told_by_default(self.text, start, end, named, self._is_nothing)
            yield from self._in_the_next(end)
        for office in _OFFICE_IS.finditer(self.text):
            place = sentence_at(self.text, office.start())
            yield from told_by_default(self.text, *place, [office.span(office.lastgroup or "who")], self._is_nothing)

    def _is_in_business(self, at: int) -> bool:
        return at >= self.first and not any(low <= at < high for low, high in self.labelled)

    def _in_the_next(self, end: int) -> Iterator[Place]:
        """What the sentence behind one on somebody absent goes on to tell of them."""
        goes_on = _SO_DOES.match(self.text, end)
        if goes_on is None:
            return
        start, end = goes_on.start(goes_on.lastgroup or "who"), sentence_at(self.text, goes_on.end())[1]
        named = [goes_on.span("who")] if goes_on["who"] else []
        if named:
            yield from told_by_the_way(self.text, start, end, named)
        if named or goes_on["his"] or goes_on["it"] or not _NAMES.search(self.text, start, end):
            yield from told_by_default(self.text, start, end, named, self._is_nothing, about=True)

    def _is_nothing(self, words: str) -> bool:
        return self.is_known(words, (), own=1)

    def _of_whom_it_is_said(self, start: int, cue: int, cue_end: int, end: int) -> Iterator[Place]:
        """What a sentence goes on to tell of whoever it says not to be there, at ``cue``, also at another meeting."""
        names = [self._on_one_line(*place) for place in self.names.places(self.text, start, cue)]
        if names:
            yield from told_by_the_way(self.text, start, end, names[-1:])
        yield from told_beside_words(self.text, cue_end, end, self._is_nothing)
        yield from self._in_the_next(end)

    def _goes_on(self, words: str) -> bool:
        """Whether a short sentence behind one on somebody absent names nobody and tells no business: "A storm rose"."""
        said = words.split()
        return (
            3 < len(said) <= MOST_OF_A_NOTE
            and not any(word[:1].isupper() for word in said[1:])
            and not any(letter.isdigit() for letter in words)
            and not any(
                one.search(words)
                for one in (DOING, OF_THE_OPENING, OTHER_BUSINESS, OF_BUSINESS, THEN, NOT_OF_ABSENCE, _OF_BOARDS)
            )
            and not is_neutral(words)
        )

    def _of_pronoun(self, pronoun: re.Match[str], start: int, end: int) -> Iterator[Place]:
        """The reason in a sentence that goes on about somebody absent: "He had flu", "A storm had taken his roof"."""
        text = self.text
        at = start + pronoun.end() - len(pronoun[0].lstrip())
        if not text[start:at].strip(" \t\n*_-"):
            owned = pronoun[0].strip().casefold() in ("his", "her", "their")
            yield from self.behind((at, at), end, more=False, said=owned)
        elif wrote := _WROTE.search(text, start, end):
            yield wrote.span("why")
        elif not (
            _THERE_WAS.match(text, start, end)
            or DID.search(text, start, end)
            or OF_THE_OPENING.search(text, start, end)
            or OTHER_BUSINESS.search(text, start, end)
        ):
            yield start, min(end, end_of_word(text, start + LONGEST))

    def _is_there(self, name: Place) -> bool:
        return _surname_of(self.text[slice(*name)]) in self.there_surnames

    def _is_away(self, name: Place) -> bool:
        last = _surname_of(self.text[slice(*name)])
        return last in self.away_surnames or last in self.absent_words

    def _on_one_line(self, start: int, end: int) -> Place:
        """A name without the last word of the line above it, where it is whole on its own line."""
        line = self.text.rfind("\n", start, end) + 1
        if line > start and len(self.text[line:end].split()) > 1:
            return next(self.names.places(self.text, line, end), (start, end))
        return start, end

    def _called(self, start: int, end: int) -> Iterator[Place]:
        """Where the absent are called by one word of their name, or by their initials."""
        for found in _CALLED.finditer(self.text, start, end):
            if found[0].removesuffix("'s").removesuffix("’s") in self.absent_words:
                yield found.span()

    def _surname(self, start: int, end: int) -> Iterator[Place]:
        """The surname of somebody absent that an entry begins with: "Field: leave"."""
        for one in self.absent:
            found = re.compile(rf"\W*{re.escape(one.name.split()[-1])}\b").match(self.text, start, end)
            if found is not None:
                yield found.span()
                return


def _surname_of(name: str) -> str:
    """The last word of a name as it is printed, without "'s"."""
    words = WORD.findall(name)
    return words[-1].removesuffix("'s").removesuffix("’s").rstrip("'’") if words else ""
