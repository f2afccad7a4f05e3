"""Where a meeting speaks of nothing but absence: lists, and items that are about it, up to the next heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.minutes import Attendee
from loaders.parsing import MeetingOutline
from loaders.parsing.forms import is_role, looks_like_listed_name
from loaders.privacy.absence.cues import find_cues
from loaders.privacy.absence.entries import is_capitals
from loaders.privacy.absence.listed_names import ListedNames
from loaders.privacy.absence.sentences import SENTENCE_END, sentence_at
from loaders.privacy.absence.words import ABSENT_LIST, OF_WHO_IS_THERE, OTHER_BUSINESS, TITLE
from loaders.privacy.masking import Place, merged

_PRONOUN = re.compile(r"\s*(?:he|she|they|his|her|their|both)\b", re.I)
_GOES_ON = re.compile(rf"{_PRONOUN.pattern}|\s*(?:[*†]\s*[a-z]|reasons?\b)", re.I)  # a footnote, "Reason: ..."
_OTHER_TYPE = re.compile(r"(?<=[\w.])\s+[*_<](?=\S)")
# "Note: Mrs Field is at": a sentence among the lists
_IS_SAID = re.compile(r"(?P<who>[A-Z][\w'’-]+)\s+(?:is|was|has|had|will|would|could|cannot)\s[^\n]*")
# A line that begins other business, whatever the outline says: "2\. Minutes", "## Reports", "**Items**", "FINANCE"
_HEADING = re.compile(r"\n[ \t]*(?:\d{1,3}\\?[.)][ \t]|#{1,6}[ \t]|\*\*|[A-Z][A-Z ]{5,}(?=\n|$))")
_RULE_OF_TABLE = re.compile(r"[|: ]*-{3}[|: -]*\n")  # of Markdown, below the first row
LONGEST_BELOW = 300  # characters of an item below the one on absence that is about it too
FEWEST_THERE = 3  # people there in the sentence of an apology: a paragraph that lost its lines
LONGEST_ITEM = 1500  # characters of an item that is about nothing but absence; others go on with the meeting's business
_IN_A_WORD = re.compile(r"[\w-]")
_NOT_CALLED = re.compile(r"[\w'’-]\Z|\b(?:the|in|at|on|a)\s\Z", re.I)  # "The Green is in need of ..."
# Two letters that stand for something else than for who is absent
NO_INITIALS = frozenset(
    "PC AM PM MP CC BC DC TC WI UK EU TV IT HR GP QC JP PE RE CE VC NE NW SE SW ID AI DR ST MR MS NA OK".split()
)
SHORTEST_CALLED = 3  # characters of a word by which somebody is called in passing
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
        # What the absent are called in passing: their surnames, their given names, their initials; and so those there.
        away = {word for one in self.absent for word in _called(_printed(text, one))}
        self.there_words = {word for one in self.there for word in _called(one.name)}
        self.absent_words = away - self.there_words
        self.away_surnames = {one.name.split()[-1] for one in self.absent}
        self.there_surnames = {one.name.split()[-1] for one in self.there} - self.away_surnames
        labelled = [found.span(found.lastgroup or "who") for found in ABSENT_LIST.finditer(text)]
        self.labelled = [(start, self._before_those_there(start, end)) for start, end in labelled]
        self.lists = merged([*self.labelled, *self._lists()])
        self.zones = merged([*self.lists, *self._items()])

    def called_in_passing(self) -> Iterator[Place]:
        """Where words stand by which the absent alone are called, in whatever business, title and "'s" apart."""
        words = {
            word
            for word in self.absent_words
            if word[0].isupper() and (len(word) >= SHORTEST_CALLED or (word.isupper() and word not in NO_INITIALS))
        }
        found = list[Place]()
        for word in words | {one.name for one in self.absent if " " in one.name}:
            at = self.text.find(word)
            while at >= 0:
                end = at + len(word)
                if not (_IN_A_WORD.match(self.text, end) or _NOT_CALLED.search(self.text, max(0, at - 5), at)):
                    found.append((at, end))
                at = self.text.find(word, end)
        yield from merged(found)

    def _lists(self) -> Iterator[Place]:
        """The lines that list the absent, and sentences on absence among them."""
        for one in self.absent:
            yield one.start, self._end_of_entry(one.start, one.end)
        last = max((one.end for one in self.outline.attendees if one.end < self.first), default=0) + LONGEST_BELOW
        for cue in find_cues(self.text, 0, min(self.first, last)):  # before the items stand lists, and no business
            line = self.text.rfind("\n", 0, cue.start()) + 1
            start, end = sentence_at(self.text, cue.start())
            if self.text[cue.end() : min(end, line_end(self.text, cue.end()))].strip(" *_:"):  # and no label alone
                yield self._apart_from_those_there(max(start, line), cue.start(), end)
        for said in _IS_SAID.finditer(self.text, 0, self.first):
            if any(word in self.absent_words for word in said["who"].split()):
                yield said.span()

    def _apart_from_those_there(self, start: int, cue: int, end: int) -> Place:
        """A stretch with a word of absence at ``cue``, without the entries of those there that no line parts from it.

        "Present: Ann Field, Lay Member Apologies: Bob Hill In attendance: Cy Dale, Clerk", all in one paragraph.
        """
        entries = [(one.start, one.end) for one in self.there if start <= one.start and one.end <= end]
        before = [after for _, after in entries if after <= cue]
        behind = [begin for begin, _ in entries if begin > cue]
        if len(before) < FEWEST_THERE:
            return start, end
        return max(before), min(behind, default=end)

    def _before_those_there(self, start: int, end: int) -> int:
        """Where a list of the absent ends, behind which those there are listed in the same paragraph."""
        behind = [one.start for one in self.there if start < one.start and one.end <= end]
        return min(behind) if len(behind) >= FEWEST_THERE else end

    def _items(self) -> Iterator[Place]:
        """The items that are about absence."""
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
                heading = _HEADING.search(self.text, start + 1, end)
                yield start, heading.start() if heading else end

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
            after = first + 1 if first == line or stop is None else stop.end()
            if rule := _RULE_OF_TABLE.match(self.text, after):
                after = rule.end()
            rest = self.text[after : after + 80].lstrip(" ")
            is_line = first == line or (stop is not None and stop[0].startswith("<br"))
            cell = rest.removeprefix("\n") if rest.startswith("\n|") else rest
            goes_on = (is_line and (rest[:1].islower() or cell.lstrip("\t| ")[:1] == "(")) or bool(_GOES_ON.match(rest))
            if not goes_on:
                return first
            end = after


def bare(words: str) -> str:
    """Words without what leads to them and what ends them, in small letters."""
    return LEAD.sub("", words).strip(" .").casefold()


def line_end(text: str, at: int) -> int:
    """Where the line ends that ``at`` stands in."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _printed(text: str, one: Attendee) -> str:
    """The name up to where other type begins behind it: "Ann Field *measles*"."""
    other = _OTHER_TYPE.search(text, one.start, one.end)
    return one.name if other is None else " ".join(text[one.start : other.start()].split()) or one.name


def _called(name: str) -> Iterator[str]:
    """The words of a name, and its initials."""
    words = name.split()
    initials = "".join(word[0] for word in words if word[0].isupper())
    if len(words) == 1 or looks_like_listed_name(words):
        yield from (word for word in (*words, initials) if len(word) > 1 and not is_role(word))
