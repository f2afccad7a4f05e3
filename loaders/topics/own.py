"""The terms that a document makes its own: acronyms it defines and topics that its headings name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from rapidfuzz import fuzz

from loaders.topics.definitions import Definition, definitions_in
from loaders.topics.headings import content_words, parts_of, readable
from loaders.topics.matches import Match
from loaders.topics.vocabulary import Topic, Vocabulary, topic_id
from loaders.topics.wording import BODIES, HONORIFICS, OFFICES, OFFICES_OF, SMALL_WORDS, UNTELLING_WORDS
from loaders.topics.words import Words, encode, normal_form

_WORD = r"[^\W_]+(?:['’-][^\W_]+)*"
_ABSTRACT = re.compile(r"(?:[ts]ion|....ment|ology|....ship|ism|ics)s?$")
"""Endings of nouns that are not found on people's names."""
_ALIKE = 87.0
"""From this likeness on a long form is taken for a spelling of the vocabulary's topic of that acronym."""
_SUBSTANTIAL = 3
"""So many words beside a vocabulary's topic make a heading's part a topic of its own."""


@dataclass(slots=True)
class OwnTerms:
    """What a document's terms mean in it.

    ``acronyms`` gives the topic of each acronym that the document defines, or None where it names no topic;
    ``phrases`` gives the topics of long forms by code (see ``words.encode``).
    """

    acronyms: dict[str, Topic | None] = field(default_factory=dict)
    phrases: dict[str, Topic] = field(default_factory=dict)
    organisations: list[Definition] = field(default_factory=list)
    people: list[Definition] = field(default_factory=list)


def defined_terms(
    words: Words,
    vocabulary: Vocabulary,
    headings: Collection[tuple[int, int]],
    phrases: Sequence[Match],
    names: Collection[str],
) -> OwnTerms:
    """Return what a document defines.

    Args:
        words: the document's words.
        vocabulary: the topics that are known beforehand.
        headings: the spans of the items' headings.
        phrases: the vocabulary's phrases in the text.
        names: words of names of people that act in the document (see :func:`words_of_names`).
    """
    terms = OwnTerms()
    ending = {match.end: match.topic for match in phrases if match.topic}
    found = {topic.id for topic in ending.values()}
    for definition in definitions_in(words, headings):
        before = ending.get(definition.end)
        if before and before in vocabulary.acronyms.get(definition.short, ()):
            terms.acronyms[definition.short] = before
        else:
            _learn(terms, definition, vocabulary, found, names)
    return terms


def headed_topics(
    words: Words,
    headings: Iterable[tuple[int, int]],
    matches: Sequence[Match],
    names: Collection[str],
) -> dict[str, Topic]:
    """Return, by code, the topics that headings name where ``matches`` cover little or nothing of them."""
    topics: dict[str, Topic] = {}
    starts = [match.start for match in matches]
    printed = {words.word(index) for index in words.capitals if not words.in_capitals(index)}
    for start, end in headings:
        for name in parts_of(words.text[start:end]):
            inside = _place_of(name, words, start, end)
            if not inside or _names_a_person(name, names) or _names_an_office(name):
                continue
            span = words.starts[inside[0]], words.ends[inside[-1]]
            here = matches[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]
            covered = {index for match in here for index in range(match.first, match.last + 1)}
            rest = " ".join(words.word(index) for index in inside if index not in covered)
            if not covered and all(words.word(index) in printed for index in inside):
                continue
            if not covered or len(content_words(rest)) >= _SUBSTANTIAL:
                topic = Topic(_own_id(name), readable(name, frozenset(printed)), origin="heading")
                topics.setdefault(encode(name), topic)
    return topics


def words_of_names(people: Iterable[str]) -> frozenset[str]:
    """Return the words of people's names, in their normal form, initials left out."""
    return frozenset(normal_form(word) for name in people for word in re.findall(_WORD, name) if len(word) > 1)


def _place_of(name: str, words: Words, start: int, end: int) -> range:
    """The words of a heading that a part of it stands for: all of them where dates were taken out of its middle."""
    inside = words.between(start, end)
    if not inside:
        return inside
    code = encode(name)
    mark = words.code.find(code, words.marks[inside[0]], words.marks[inside[-1]] + len(code))
    return range(words.at_mark(mark), words.at_mark(mark + len(code))) if mark >= 0 else inside


def _own_id(name: str) -> str:
    """The id of a document's own topic: singular and plural are one, so that documents agree on it."""
    return topic_id(" ".join(normal_form(word) for word in re.findall(_WORD, name.replace("-", " "))))


def _learn(
    terms: OwnTerms, definition: Definition, vocabulary: Vocabulary, found: Collection[str], names: Collection[str]
) -> None:
    meanings = vocabulary.acronyms.get(definition.short, ())
    known = _known_topic(definition, vocabulary)
    if known is not None:
        terms.acronyms[definition.short] = known
    elif definition.form == "heading" and any(topic.id in found for topic in meanings):
        return
    elif definition.is_organisation:
        terms.organisations.append(definition)
        terms.acronyms[definition.short] = None
    elif not content_words(definition.long):
        terms.acronyms[definition.short] = None
    elif _is_person(definition.long, vocabulary, names):
        terms.people.append(definition)
        terms.acronyms[definition.short] = None
    elif len(definition.short) > 2:
        name = readable(definition.long, frozenset(vocabulary.acronyms))
        topic = Topic(_own_id(name), name, (definition.short,), "acronym")
        terms.acronyms[definition.short] = topic
        terms.phrases[encode(definition.long)] = topic


def _known_topic(definition: Definition, vocabulary: Vocabulary) -> Topic | None:
    exact = vocabulary.phrases.get(encode(definition.long), ())
    if len(exact) == 1:
        return exact[0][0]
    for topic in vocabulary.acronyms.get(definition.short, ()):
        spellings = (topic.name, *topic.aliases)
        if any(fuzz.ratio(definition.long.lower(), spelling.lower()) >= _ALIKE for spelling in spellings):
            return topic
    return None


def _names_a_person(name: str, names: Collection[str]) -> bool:
    words = re.findall(_WORD, name)
    titled = any(word.lower() in HONORIFICS and word[0].isupper() for word in words)
    return titled or all(normal_form(word) in names for word in words)


def _names_an_office(name: str) -> bool:
    words = [normal_form(word) for word in re.findall(_WORD, name)]
    return words[-1] in OFFICES or any(
        word in OFFICES_OF and behind in ("of", "for") for word, behind in pairwise(words[:4])
    )


def _is_person(name: str, vocabulary: Vocabulary, names: Collection[str]) -> bool:
    """Whether a long form is a person's: by title, by the names known, or by capitals on words not of the field."""
    words = re.findall(_WORD, name)
    if _names_a_person(name, names):
        return True
    if len(words) > 3 or any(word.lower() in SMALL_WORDS or not word[0].isupper() for word in words):
        return False
    if any(_ABSTRACT.search(word) for word in words):
        return False
    telling = vocabulary.common_words | UNTELLING_WORDS | BODIES
    return sum(normal_form(word) in telling for word in words) * 2 < len(words)
