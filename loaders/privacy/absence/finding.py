"""Why somebody was absent: personal, and never stored on purpose. Found in lists and sentences on absence.

Behind the names of the absent only what is known may stand; everything else is a reason, in whatever words, and is told
by its place (start, end). It ends at the next heading, and not far from the name; sentences that name nobody absent
stay, as does what the absent did in the course of business.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import groupby

from loaders.parsing import MeetingOutline
from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.apart import reasons_apart, remarks_apart
from loaders.privacy.absence.beside import BESIDE, TAIL
from loaders.privacy.absence.cues import find_cues
from loaders.privacy.absence.entries import is_capitals, told_in_rows
from loaders.privacy.absence.in_zones import ZoneSentences
from loaders.privacy.absence.known import is_another_name
from loaders.privacy.absence.private_lives import beside_the_absent, has_private
from loaders.privacy.absence.sentences import ELEMENTS, sentence_at, sentences
from loaders.privacy.absence.told import CARES, is_of_another, told_beside_words, told_by_default
from loaders.privacy.absence.ways import SEEN_BY, People, told_next, told_of_anyone
from loaders.privacy.absence.ways.business import is_of_the_board
from loaders.privacy.absence.words import REASON, RESUME, THEN, is_neutral
from loaders.privacy.absence.zones import line_end
from loaders.privacy.masking import Place, merged

_CLOSING = re.compile(r"[ \t]*[)\]]")
# The next sentence, about the same person
_SO_DOES = re.compile(
    r"[.!?]?[ \t]+(?:(?P<who>He|She)(?=\s)|(?P<his>His|Her)(?=\s)|(?P<him>[^.;\n]{0,60}?\b(?:him|his|her|he|she)\b)|"
    r"(?P<it>(?:It|This|That|Not|There|Nothing)\s))"
)
# Whoever holds an office is ill without being on a list: "the Clerk is having acupuncture"
_OFFICE_IS = LedPattern(
    r"\b(?P<who>(?:[Cc]lerk|[Cc]hair(?:man|woman)?|[Hh]ead(?:teacher)?|[Tt]reasurer|[Ss]ecretary|[Mm]ayor|[Cc]aretaker|"
    r"[Gg]roundsman|[Ww]arden|[Hh]andyman))\s+(?:(?:is|was|will\s+be|has\s+been|had\s+been)\s+(?:still\s+|now\s+|currently\s+)?"
    r"(?:having|undergoing|recovering|suffering|convalescing|nursing|caring|unwell|poorly|ill|back)\b|(?:takes?|taking|took|visits?|visiting|nurses?|buries|buried|joins?|helps?|helping)\s+(?:his|her)\s+(?:own\s+)?(?:[a-z]+-in-law|"
    r"mother|father|parents?|husband|wife|partner|sons?|daughters?|sister|brother|child|children|family|grand\w+|aunt|uncle|"
    r"niece|nephew|friend|neighbour|dog|cat|pet)\b|(?:will|is\s+to|was\s+to|is\s+about\s+to)\s+have\s+an?\b)"
    r"|\b(?P<he>[Ss]he|[Hh]e)\s+(?:is|was|had\s+been|has\s+been)\s+(?:in\s+(?:bed|hospital|pain|plaster|traction)|laid\s+up|"
    r"ill\b|unwell|stuck|up\s+all\s+night|at\s+(?:home|the\s+\w+\s+bedside))"
    r"|\b(?P<one>(?:[Oo]ur\s+colleague|[Oo]ne\s+(?:of\s+our\s+)?(?:members?|councillors?|governors?|colleagues?|trustees?)))"
    r"\s+(?:is|was|has|had)\b"
)
# Words of an absence behind which the next sentence goes on, whoever it names: "The results are awaited"
_GONE = re.compile(r"not\s+be(?:en)?\s", re.I)
_HEARD = re.compile(
    r"[.!?]?[ \t]*[^.;\n]{0,40}?\b(?:heard|understood|gathered|believed|feared|thought)\s+(?:that\s+)?"
    r"(?P<told>(?:the|his|her|there|an?)\s[^.;\n]+)"
)
_GAP_BETWEEN = re.compile(r"[.!?]?[ \t]*")
_IS_SENTENCE = re.compile(r"\s+(?:has|had|is|was|will|would|could|did|cannot)\s")
_NAMES = re.compile(r"\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b|\b[A-Z][a-z]+[ \t]+[A-Z][a-z]+\b")
_WITH = re.compile(r"\s*(?:with|through|on|at|in|to|by)\s+(?!(?:the|this|that|these|\d|for)\b|[A-Z])", re.I)
_BELOW = re.compile(r"\n[ \t]*\n[ \t>]*(?P<told>[A-Za-z][\w'’-]*(?:[ \t]+[A-Za-z][\w'’-]*){0,3})[ \t.]*(?=\n|\Z)")
_SENT_PAPERS = re.compile(  # "but had sent figures: three thefts"
    r"\b(?:sent|provided|submitted|circulated|supplied)\s+(?:[\w-]+\s+){0,3}?(?:comments|data|details|figures|papers?|reports?|updates?)\W*\Z",
    re.I,
)
_MARKUP = re.compile(rf"&#?\w+;|</?(?!a(?!>|\s+\w+=)\b){ELEMENTS}\b[^<>]*>?")
MOST_STRANGERS, SHORTEST = 3, 20  # sentences that speak of nobody absent, and of how many characters, end an item


def absence_reasons(text: str, outlines: Sequence[MeetingOutline]) -> list[Place]:
    """The places in ``text`` that tell why somebody was absent, given what is known of its meetings."""
    found: list[Place] = []
    for outline in outlines:
        found += _Absences(text, outline).places()
    return merged(found)


class _Absences(ZoneSentences):
    """The reasons of one meeting."""

    @cached_property
    def anyone(self) -> People:
        """Whoever the text names, there or away."""
        names = (one.name for one in self.outline.attendees)
        return People(self.text, names, list(self.called_in_passing()))

    def places(self) -> Iterator[Place]:
        """Each reason."""
        for zone in self.zones:
            told, strangers, begun = False, 0, False
            for first, last in sentences(self.text, *zone):
                cut, told = self.cut_in_zone(first, last, told, first=not begun)
                yield from self._marked(cut)
                begun = begun or last - first > SHORTEST
                strangers = 0 if told else strangers + (last - first > SHORTEST)
                if strangers > MOST_STRANGERS:
                    break
        for listed in self.lists:
            yield from self._marked(told_in_rows(self.text, *listed))
        yield from self._marked(self._below_names())
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
        yield from self._marked(beside_the_absent(self.text, self.absent_words))
        yield from self._marked(remarks_apart(self.text, self.outline, self.anyone.named))
        yield from self._marked(told_of_anyone(self.anyone, self.is_nothing))

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

    def _below_names(self) -> Iterator[Place]:
        """A few words on a line of their own below the name of somebody absent, with an empty line between."""
        for one in self.absent:
            below = _BELOW.match(self.text, line_end(self.text, one.end))
            if below is None or below.start("told") >= self.first:
                continue
            words = below["told"].strip(" *_-")
            if is_capitals(words) and not (REASON.search(words) or has_private(words)):
                continue  # a name, a body
            if not (self.is_known(words, ()) or is_neutral(words) or is_another_name(words) or find_cues(words)):
                yield below.span("told")

    def _cut_elsewhere(self, start: int, end: int) -> Iterator[Place]:
        """The reasons in a sentence of other business that says that somebody was not there.

        What is a reason there is led to by words that do so, beside those words or the name.
        """
        text, found = self.text, list[Place]()
        cues = find_cues(text, start, end)
        if not cues:
            return  # the words are cut by an empty line
        names = [self.on_one_line(*place) for place in self.names.places(text, start, end)]
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
                set_off = text[:first].rstrip()[-1:] in "([–—-:" and not _SENT_PAPERS.search(text, after, first)
                begin = self.led_to(first, last, set_off=set_off)
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
            if _IS_SENTENCE.match(self.text, named[0][1]) or self._is_in_business(named[0][0]):
                yield from told_by_default(self.text, start, end, named, self.is_nothing)
            yield from self._in_the_next(start, end)
            if SEEN_BY.search(self.text, start, named[0][0]) or CARES.search(self.text, start, end):
                yield from self._of_the_same(end)
        for office in _OFFICE_IS.finditer(self.text):
            place = sentence_at(self.text, office.start())
            yield from told_by_default(self.text, *place, [office.span(office.lastgroup or "who")], self.is_nothing)

    def _row_at(self, start: int, end: int) -> Place:
        """The line around a place."""
        return self.text.rfind("\n", 0, start) + 1, line_end(self.text, end)

    def _is_in_business(self, at: int) -> bool:
        return at >= self.first and not any(low <= at < high for low, high in self.labelled)

    def _in_the_next(self, begin: int, end: int) -> Iterator[Place]:
        """What the sentence behind one on somebody absent, between two places, goes on to tell of them."""
        goes_on = _SO_DOES.match(self.text, end)
        if goes_on is None:
            return
        sentence, pronoun = (begin, end), goes_on["who"] or goes_on["his"]
        start, end = goes_on.start(goes_on.lastgroup or "who"), sentence_at(self.text, goes_on.end())[1]
        if (
            pronoun
            and not has_private(self.text[start:end])
            and is_of_another(self.text, sentence, self.anyone.named, self.anyone.absent, pronoun)
        ):
            return
        named = [goes_on.span("who")] if goes_on["who"] else []
        yield from told_next(self.anyone, self.is_nothing, start, end)
        if named or goes_on["his"] or goes_on["it"] or not _NAMES.search(self.text, start, end):
            yield from told_by_default(self.text, start, end, named, self.is_nothing, about=True)

    def _of_the_same(self, end: int) -> Iterator[Place]:
        """The sentence behind one in which somebody had seen or thought of the absent: "The scan was clear"."""
        start = end + len(_GAP_BETWEEN.match(self.text, end)[0])  # type: ignore[index]  # matches anything
        last = sentence_at(self.text, start)[1]
        if end < start < last and self.text[start].isupper() and self.goes_on(self.text[start:last]):
            yield start, last

    def _of_whom_it_is_said(self, start: int, cue: int, cue_end: int, end: int) -> Iterator[Place]:
        """What a sentence between two places and the next tell of whoever is not there, as it says at ``cue``."""
        yield from told_beside_words(self.text, cue_end, end, self.is_nothing)
        yield from self._in_the_next(start, end)
        if _GONE.search(self.text, cue, cue_end):
            yield from self._of_the_same(end)
            heard = _HEARD.match(self.text, end)
            if heard is not None and not is_of_the_board(heard["told"]):
                yield heard.span("told")
