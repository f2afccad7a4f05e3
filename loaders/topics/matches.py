"""Where the vocabulary's phrases and acronyms, and a document's own, stand in its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from loaders.topics.definitions import singular
from loaders.topics.vocabulary import Topic, Vocabulary
from loaders.topics.words import Words


class Match(NamedTuple):
    """Words ``first`` to ``last``, at ``start``..``end`` of the text, that may mean one of some topics.

    Without ``meanings`` the words are to be passed over. ``heading_only`` ones count in a heading or as a ``label`` in
    a list only, and ``doubtful`` ones where the document speaks of the topic elsewhere.
    """

    start: int
    end: int
    first: int
    last: int
    meanings: tuple[Topic, ...]
    heading_only: bool = False
    doubtful: bool = False
    label: bool = False

    @property
    def topic(self) -> Topic | None:
        """What it means, if that is beyond doubt."""
        return self.meanings[0] if len(self.meanings) == 1 and not self.heading_only and not self.doubtful else None


class PhraseIndex:
    """Finds given phrases, by their codes (see ``words.encode``), in one pass, longest first."""

    def __init__(self, meanings: Mapping[str, tuple[tuple[Topic, bool], ...]]) -> None:
        self._codes = tuple(meanings)
        self._meanings = tuple(meanings.values())
        self._automaton = AhoCorasick(self._codes, matchkind=MatchKind.LeftmostLongest)

    @classmethod
    def of_vocabulary(cls, vocabulary: Vocabulary) -> PhraseIndex:
        """The index of a vocabulary's phrases, those that it ignores included."""
        return cls({**vocabulary.phrases, **dict.fromkeys(vocabulary.ignored, ())})

    @classmethod
    def of_topics(cls, topics: Mapping[str, Topic]) -> PhraseIndex:
        """The index of phrases with one meaning each; single words are too common to count outside headings."""
        return cls({code: ((topic, code.count("<") == 1),) for code, topic in topics.items()})

    def find(self, words: Words) -> Iterator[Match]:
        """Yield the phrases in a text, in its order, none lying over another."""
        for number, start, end in self._automaton.find_matches_as_indexes(words.code):
            first, last = words.at_mark(start), words.at_mark(end) - 1
            meanings = self._meanings[number]
            anywhere = tuple(topic for topic, heading_only in meanings if not heading_only)
            yield Match(
                words.starts[first],
                words.ends[last],
                first,
                last,
                anywhere or tuple(topic for topic, _ in meanings),
                heading_only=bool(meanings) and not anywhere,
            )


def find_acronyms(words: Words, vocabulary: Vocabulary, own: Mapping[str, Topic | None]) -> Iterator[Match]:
    """Yield the acronyms in a text: the document's ``own`` meanings come before the vocabulary's.

    An acronym that is a word as well is doubtful in a line of capitals.
    """
    for index in words.capitals:
        printed = words.word(index)
        # The last form finds "CoC" in a document that says what "COC" means.
        forms = (printed, singular(printed), singular(printed).upper())
        acronym = next((form for form in forms[:2] if form in own or form in vocabulary.acronyms), forms[2])
        meanings: tuple[Topic, ...]
        if acronym in own:
            topic = own[acronym]
            meanings = (topic,) if topic else ()
        elif acronym in forms[:2] and acronym in vocabulary.acronyms:
            meanings = vocabulary.acronyms[acronym]
        else:
            continue
        doubtful = acronym in vocabulary.words and words.in_capitals(index)
        yield Match(words.starts[index], words.ends[index], index, index, meanings, doubtful=doubtful)


def apart(matches: Iterable[Match]) -> list[Match]:
    """Return the matches of which none lies over another: the leftmost, then the longest, then the first given."""
    chosen: list[Match] = []
    behind = 0
    for match in sorted(matches, key=lambda match: (match.start, -match.end)):
        if match.start >= behind:
            chosen.append(match)
            behind = match.end
    return chosen
