"""Finds what each item of a document discusses."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence

from loaders.topics.context import consolidate
from loaders.topics.headings import is_formal, labels_in
from loaders.topics.matches import Match, PhraseIndex, apart, find_acronyms
from loaders.topics.mentions import Findings, Mention, Section
from loaders.topics.own import defined_terms, headed_topics, words_of_names
from loaders.topics.relevance import LONG_ITEM, fills_its_part, names_an_office
from loaders.topics.vocabulary import Topic, Vocabulary
from loaders.topics.words import Words, read_words


class TopicFinder:
    """Finds the topics of a vocabulary, and those that a document names itself.

    Building one costs some milliseconds and finding runs at megabytes a second, so build one for many documents.
    It keeps nothing of a document and may be used from several threads.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._phrases = PhraseIndex.of_vocabulary(vocabulary)

    def find(self, text: str, sections: Sequence[Section], people: Collection[str] = ()) -> list[list[Mention]]:
        """Return, for each section, the mentions of the topics that it discusses, in the order of the text."""
        return [list(mentions) for mentions in self.read(text, sections, people).items]

    def read(self, text: str, sections: Sequence[Section], people: Collection[str] = ()) -> Findings:
        """Return all that is found in a document.

        Args:
            text: the document's whole text.
            sections: its items; their offsets are offsets of ``text``. They may lie within each other.
            people: names of people that act in the document; they never become topics.
        """
        words = read_words(text)
        headings = [(section.heading_start, section.heading_end) for section in sections]
        names = words_of_names(people)
        phrases = list(self._phrases.find(words))
        own = defined_terms(words, self.vocabulary, headings, phrases, names)
        if own.phrases:
            phrases = apart([*PhraseIndex.of_topics(own.phrases).find(words), *phrases])
        matches = apart([*phrases, *find_acronyms(words, self.vocabulary, own.acronyms)])
        matches = _without_stray(words, _labelled(words, matches), headings)
        headed = headed_topics(words, headings, matches, names)
        if headed:
            matches = sorted([*matches, *PhraseIndex.of_topics(headed).find(words)], key=lambda match: match.start)
        document = _topics_beyond_doubt(matches)
        starts = [match.start for match in matches]
        items: list[tuple[Mention, ...]] = []
        for section in sections:
            if is_formal(text[section.heading_start : section.heading_end]):
                items.append(())
                continue
            inside = _inside(section, matches, starts)
            settled = self._settled(inside, section, document)
            items.append(self._discussed(words, settled, section))
        return Findings(tuple(items), tuple(own.organisations), tuple(own.people))

    def _settled(self, matches: Sequence[Match], section: Section, document: set[str]) -> list[tuple[Match, Topic]]:
        """The matches with the topic that each means; those whose meaning stays open are left out."""
        item = _topics_beyond_doubt(matches)
        settled = []
        for match in matches:
            if match.heading_only and not match.label and not _in_heading(match, section):
                continue
            topic: Topic | None
            if match.doubtful:
                known = [topic for topic in match.meanings if topic.id in document]
                topic = known[0] if len(known) == 1 else None
            elif len(match.meanings) > 1:
                topic = consolidate(self.vocabulary, match.meanings, item, document)
            else:
                topic = match.meanings[0] if match.meanings else None
            if topic:
                settled.append((match, topic))
        return settled

    def _discussed(self, words: Words, settled: Sequence[tuple[Match, Topic]], section: Section) -> tuple[Mention, ...]:
        """The mentions of the topics that the item discusses, by the rules of ``relevance``."""
        long = len(words.between(section.start, section.end)) > LONG_ITEM
        telling: dict[str, int] = {}
        for match, topic in settled:
            if match.label or _in_heading(match, section):
                telling[topic.id] = telling.get(topic.id, 0) + 2
            elif not names_an_office(words, match.first, match.last):
                telling[topic.id] = telling.get(topic.id, 0) + 1
        return tuple(
            Mention(topic, match.start, match.end, _in_heading(match, section))
            for match, topic in settled
            if telling.get(topic.id, 0) >= (2 if long and topic.id in self.vocabulary.generic else 1)
        )


def _labelled(words: Words, matches: Sequence[Match]) -> list[Match]:
    """The matches, with those marked that are the label of a part of a list."""
    starts = [match.start for match in matches]
    marked = list(matches)
    for start, end in labels_in(words.text):
        for index in range(bisect_left(starts, start), bisect_left(starts, end)):
            if fills_its_part(words, matches[index], (start, end)):
                marked[index] = matches[index]._replace(label=True)
    return marked


def _without_stray(words: Words, matches: Sequence[Match], headings: Iterable[tuple[int, int]]) -> list[Match]:
    """The matches less those that count in headings only and make up no part of a heading, nor a label."""
    starts = [match.start for match in matches]
    fitting = {
        match.start
        for start, end in headings
        for match in matches[bisect_left(starts, start) : bisect_left(starts, end)]
        if match.heading_only and fills_its_part(words, match, (start, end))
    }
    return [match for match in matches if not match.heading_only or match.label or match.start in fitting]


def _topics_beyond_doubt(matches: Iterable[Match]) -> set[str]:
    return {match.topic.id for match in matches if match.topic}


def _in_heading(match: Match, section: Section) -> bool:
    return section.heading_start <= match.start < section.heading_end


def _inside(section: Section, matches: Sequence[Match], starts: Sequence[int]) -> list[Match]:
    """The matches within a section's heading or body, each once, in the order of the text."""
    found = {}
    for start, end in ((section.heading_start, section.heading_end), (section.start, section.end)):
        for match in matches[bisect_left(starts, start) : bisect_left(starts, end)]:
            if match.end <= end:
                found[match.start, match.end] = match
    return [found[place] for place in sorted(found)]
