"""Sentences and lines where a meeting speaks of nothing but absence: what is neither known nor neutral is a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.privacy.absence.beside import BESIDE, LONGEST, BesideNames, end_of_word
from loaders.privacy.absence.cues import find_cues
from loaders.privacy.absence.entries import HE_OR_SHE, NOT_OF_ABSENCE, is_short_note, unlisted_names
from loaders.privacy.absence.known import is_another_name
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.sentences import parts
from loaders.privacy.absence.told import CARES, FIRST_PERSON, told_by_default
from loaders.privacy.absence.words import (
    DID,
    DOING,
    OF_BUSINESS,
    OF_THE_OPENING,
    OTHER_BUSINESS,
    THEN,
    WORD,
    is_neutral,
)
from loaders.privacy.masking import Place, merged

_CALLED = re.compile(r"(?<![\w'’-])[A-Z][\w’'-]*[\w](?:(?<=\w)(?:['’]s)?)\b")
_THERE_WAS = re.compile(r"\W*there\s+(?:was|were|is|are|had|has|have)\b", re.I)
_OF_BOARDS = re.compile(
    r"\b(?:these|those|members?|governors?|councillors?|clerk|chair\w*|meeting|everyone|all|action|no|none|"
    r"any)\b",
    re.I,
)
# "an email in which he spoke of ..."
_WROTE = re.compile(
    r"\b(?:e-?mail|letter|message|note|text|telephon\w+)\b.*?(?P<why>\b(?:in\s+which|that|as)\s+(?:he|she|his|"
    r"her)\b.*)",
    re.S | re.I,
)
_KNOWN_OF = re.compile(
    r"\b(?:(?:know|knows|knew|aware|told|heard|hears?|learn\w*|informed)\s+(?:of|about)|(?:understood|understands?|believed|known|thought|"
    r"said|reported)\s+(?:there\s+)?to\s+be|(?:has|have|had|holds?|held|seen|received)\s+(?:the|a|his|her)(?=\s+\w+\s+(?:note|certificate|letter)\b)|"
    r"(?:seen|saw|visited|met|found)\s+(?:him|her)(?=\s+(?:at|in|on)\s)|"
    r"(?:text|message|note|e-?mail|letter|card|call|rang|wrote|phoned)\b[^:.\n]{0,40}:|"
    r"\bwhich\s+(?:blamed|spoke\s+of|mentioned|told\s+of|cited|named|explained))\s*"
    r"(?P<told>(?!(?:any|no|the\s+meeting)\b)[^.;,\n]{3,100})",
    re.I,
)
_OF_MEETINGS = re.compile(r"\b(?:meetings?|council|board|committee|quorum|venue|hall|website|everyone\s+would)\b", re.I)
_BRACKETS = re.compile(r"(?<![\w'’-])(?P<name>(?:[A-Z][\w.'’-]*\s){1,3})\((?P<told>[^()\n]{2,80})\)")
MOST_OF_A_BARE = 3  # words that stand between full stops of a list
MOST_OF_A_NOTE = 16  # words of a sentence that goes on about somebody absent
MOST_OF_A_REASON = 6  # words beside somebody of whom nothing says that they were absent


class ZoneSentences(BesideNames):
    """Finds the reasons in the sentences and lines of a zone."""

    def cut_in_zone(self, start: int, end: int, told: bool, *, first: bool = False) -> tuple[list[Place], bool]:
        """The reasons in a sentence or line among those on absence, and whether it tells of somebody absent.

        What stands behind the name of somebody absent is one by default, where it is neither known nor neutral, nor
        says what they did. Sentences that name nobody absent stay, but for a word of private life and such as go on
        about the last (``told``). The ``first`` sentence of an item, and lists, tell of whoever they name.
        """
        text, found = self.text, list[Place]()
        cues = find_cues(text, start, end)
        names = [self.on_one_line(*place) for place in self.names.places(text, start, end)]
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
                found += self._known_of(start, end)
                found += told_by_default(text, start, end, (), self.is_nothing, sure=True)
                return found, True
        if cues and (not subjects or subjects[0][0] > start):
            stop = names[0][0] if names else end
            subjects = merged([*subjects, *(cue.span() for cue in cues if cue.start() < stop or not subjects)])
        if not (subjects or names or strangers):
            words = text[start:end]
            if told and self.goes_on(words, in_zone=True):
                found.append((start, end))
                return found, True
            if cares := self._of_care(start, end):
                found.append(cares)
                return found, True
            if (
                is_short_note(words)
                or (in_list and told and self._is_bare(words))
                or (has_private(words, strong=True) and not OTHER_BUSINESS.search(words))
            ):
                found.append((start, end))
                return found, True
        if told or cues or subjects:
            found += self._known_of(start, end)
        if (told and not subjects) or FIRST_PERSON.search(text, start, end):
            found += told_by_default(text, start, end, subjects, self.is_nothing, sure=True)
        if labelled:
            found += self._in_brackets(start, end)
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

    def _in_brackets(self, start: int, end: int) -> Iterator[Place]:
        """What stands in brackets behind one word of a name in a list that says it is of the absent."""
        for found in _BRACKETS.finditer(self.text, start, end):
            words = found["told"]
            if not (is_neutral(words) or self.is_known(words, found["name"].split()) or is_another_name(words)):
                yield found.span("told")

    def _of_care(self, start: int, end: int) -> Place | None:
        """What is wished or sent to somebody absent, in a sentence that names nobody: to its end."""
        cares = CARES.search(self.text, start, end)
        if cares is None or OTHER_BUSINESS.search(self.text, start, end) or _OF_MEETINGS.search(self.text, start, end):
            return None
        return cares.start(), min(end, end_of_word(self.text, start + LONGEST))

    def _is_bare(self, words: str) -> bool:
        """Whether a few words of a list, between full stops, are neither known nor anybody's name."""
        said = WORD.findall(words)
        return 0 < len(said) <= MOST_OF_A_BARE and not (
            ":" in words
            or is_neutral(words)
            or self.is_nothing(words)
            or is_another_name(words)
            or any(map(str.isdigit, words))
        )

    def _known_of(self, start: int, end: int) -> Iterator[Place]:
        """What members "know about", or the clerk "understood there to be", among sentences on absence."""
        for found in _KNOWN_OF.finditer(self.text, start, end):
            if not (is_neutral(found["told"]) or OF_BUSINESS.search(found["told"]) or find_cues(found["told"])):
                yield found.span("told")

    def goes_on(self, words: str, *, in_zone: bool = False) -> bool:
        """Whether a short sentence behind one on somebody absent names nobody and tells no business: "A storm rose"."""
        said = words.split()
        return (
            2 < len(said) <= MOST_OF_A_NOTE
            and (in_zone or not any(word[:1].isupper() and not word.isupper() for word in said[1:]))
            and (in_zone or not any(letter.isdigit() for letter in words))
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

    def on_one_line(self, start: int, end: int) -> Place:
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

    def is_nothing(self, words: str) -> bool:
        """Whether words are known, and the text uses them elsewhere than here."""
        return self.is_known(words, (), own=1)


def _surname_of(name: str) -> str:
    """The last word of a name as it is printed, without "'s"."""
    words = WORD.findall(name)
    return words[-1].removesuffix("'s").removesuffix("’s").rstrip("'’") if words else ""
