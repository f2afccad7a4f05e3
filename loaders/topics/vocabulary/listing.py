"""The topics that are known beforehand."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Literal

from graph.errors import UsageError
from loaders.topics.words import encode

Origin = Literal["vocabulary", "heading", "acronym"]


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that boards discuss.

    ``aliases`` are its acronyms and other spellings, ``broader`` the ids of broader topics, and ``origin`` tells
    whether it stands in a vocabulary or was read from a document's heading or from an acronym defined there.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    origin: Origin = "vocabulary"
    broader: tuple[str, ...] = ()


@lru_cache(maxsize=1 << 16)
def topic_id(name: str) -> str:
    """Return the id of the topic of a name: ``topic:`` and the name in lower case, joined by hyphens."""
    return "topic:" + "-".join(re.findall(r"[^\W_]+", re.sub(r"['’‘]", "", name.lower())))


@dataclass(frozen=True, slots=True)
class Entry:
    """A topic of a vocabulary as its file states it."""

    name: str
    acronyms: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()
    generic: bool = False

    @property
    def topic(self) -> Topic:
        """The topic that the entry describes."""
        others = dict.fromkeys((*self.acronyms, *self.also, *self.headings))
        others.pop(self.name, None)
        return Topic(topic_id(self.name), self.name, tuple(others), "vocabulary", tuple(map(topic_id, self.broader)))

    def phrases(self) -> Iterator[tuple[str, bool]]:
        """Yield each spelling that is matched in any case, and whether it counts in headings only."""
        in_headings = {encode(phrase) for phrase in self.headings}
        for phrase in dict.fromkeys((self.name, *self.also, *self.headings)):
            if phrase not in self.acronyms:
                yield phrase, encode(phrase) in in_headings


@dataclass(frozen=True)
class Listing:
    """What a file of topics says, unchecked; ``files`` tells what the fields are.

    ``unmatched`` are spellings that are not looked for in texts, ``notes`` lines for the user about what was not taken
    as it stands in the file.
    """

    entries: tuple[Entry, ...]
    ambiguous: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    ignore: tuple[str, ...] = ()
    variants: tuple[tuple[str, str], ...] = ()
    unmatched: frozenset[str] = frozenset()
    notes: tuple[str, ...] = field(default=(), compare=False)

    def codes(self, phrase: str) -> tuple[str, ...]:
        """The codes (see ``words.encode``) of a phrase in all variants of its spelling."""
        return self._spellings[phrase]

    @cached_property
    def _spellings(self) -> _Spellings:
        return _spellings(self.variants)


class _Spellings(dict[str, tuple[str, ...]]):
    """The codes of each phrase in all variants, asked once."""

    def __init__(self, variants: tuple[tuple[str, str], ...]) -> None:
        pairs = [(encode(one), encode(other)) for one, other in variants]
        self._pairs = [pair for a, b in pairs for pair in ((a, b), (b, a))]
        self._words = {word for pair in pairs for code in pair for word in _words(code)}

    def __missing__(self, phrase: str) -> tuple[str, ...]:
        code = encode(phrase)
        codes = {code}
        if not self._words.isdisjoint(_words(code)):
            for a, b in self._pairs:
                codes |= {one.replace(a, b) for one in codes}
        if "<,>" in code:
            codes |= {one.replace("<,>", "") for one in codes}
        found = self[phrase] = tuple(sorted(codes))
        return found


@lru_cache(maxsize=4)
def _spellings(variants: tuple[tuple[str, str], ...]) -> _Spellings:
    return _Spellings(variants)


def _words(code: str) -> list[str]:
    return code[1:-1].split("><")


@dataclass(frozen=True)
class Vocabulary(Listing):
    """A checked list of topics; ``files`` reads one.

    Raises:
        UsageError: a topic stands twice, a spelling belongs to two topics without being listed as ambiguous,
            a broader topic does not exist, or topics are broader than each other in a circle.
    """

    source: str = field(default="vocabulary", compare=False)

    def __post_init__(self) -> None:
        self._check_names()
        self._check_spellings()
        self._check_circles()

    def __iter__(self) -> Iterator[Topic]:
        return iter(self.topics.values())

    def __len__(self) -> int:
        return len(self.entries)

    @cached_property
    def digest(self) -> str:
        """What tells two vocabularies apart: equal where all that they say is the same."""
        said = (self.entries, sorted(self.ambiguous), sorted(self.words), self.ignore, self.variants)
        unmatched = repr(sorted(self.unmatched)) if self.unmatched else ""
        return hashlib.sha256(f"{said!r}{unmatched}".encode()).hexdigest()[:12]

    @cached_property
    def topics(self) -> Mapping[str, Topic]:
        """The topics by id."""
        return {topic.id: topic for topic in (entry.topic for entry in self.entries)}

    @cached_property
    def generic(self) -> frozenset[str]:
        """The ids of the topics of which one passing mention does not count."""
        return frozenset(topic_id(entry.name) for entry in self.entries if entry.generic)

    @cached_property
    def acronyms(self) -> Mapping[str, tuple[Topic, ...]]:
        """The topics that each acronym may mean."""
        meanings: dict[str, tuple[Topic, ...]] = {}
        for entry in self.entries:
            for acronym in entry.acronyms:
                meanings[acronym] = (*meanings.get(acronym, ()), self.topics[topic_id(entry.name)])
        return meanings

    @cached_property
    def phrases(self) -> Mapping[str, tuple[tuple[Topic, bool], ...]]:
        """By code (see ``words.encode``): the topics that a phrase may mean, and whether in headings only."""
        meanings: dict[str, tuple[tuple[Topic, bool], ...]] = {}
        for entry in self.entries:
            topic = self.topics[topic_id(entry.name)]
            for phrase, heading_only in entry.phrases():
                for code in self.codes(phrase) if phrase not in self.unmatched else ():
                    if all(topic is not other for other, _ in meanings.get(code, ())):
                        meanings[code] = (*meanings.get(code, ()), (topic, heading_only))
        return meanings

    @cached_property
    def ignored(self) -> frozenset[str]:
        """The codes of the phrases that hold a topic's words without meaning it."""
        return frozenset(code for phrase in self.ignore for code in self.codes(phrase))

    @cached_property
    def common_words(self) -> frozenset[str]:
        """The words of all phrases, in their normal form: words of the field, not parts of people's names."""
        return frozenset(re.findall(r"<(\w+)>", "".join(self.phrases)))

    def ancestors(self, topic: str) -> frozenset[str]:
        """The ids of all topics that are broader than the topic of an id."""
        found: set[str] = set()
        waiting = list(self.topics[topic].broader) if topic in self.topics else []
        while waiting:
            one = waiting.pop()
            if one not in found:
                found.add(one)
                waiting.extend(self.topics[one].broader)
        return frozenset(found)

    def _fail(self, name: str, problem: str) -> UsageError:
        return UsageError(f"{self.source}: topic “{name}”: {problem}")

    def _check_names(self) -> None:
        names: dict[str, str] = {}
        for entry in self.entries:
            if topic_id(entry.name) == "topic:":
                raise self._fail(entry.name, "the name has no letters")
            other = names.setdefault(topic_id(entry.name), entry.name)
            if other is not entry.name:
                raise self._fail(entry.name, "it stands twice")
        for entry in self.entries:
            for broader in entry.broader:
                if topic_id(broader) not in names:
                    raise self._fail(entry.name, f"its broader topic “{broader}” is not in the vocabulary")

    def _check_spellings(self) -> None:
        known = {code for spelling in self.ambiguous for code in self.codes(spelling)}
        for code, meanings in self.phrases.items():
            if len(meanings) > 1 and code not in known:
                spelling = code.replace("><", " ").strip("<>")
                raise self._fail(meanings[1][0].name, f"“{spelling}” is also a spelling of “{meanings[0][0].name}”")
        for acronym, topics in self.acronyms.items():
            if len(topics) > 1 and acronym not in self.ambiguous:
                raise self._fail(topics[1].name, f"“{acronym}” is also an acronym of “{topics[0].name}”")

    def _check_circles(self) -> None:
        done: set[str] = set()
        for topic in self:
            path = [(topic.id, iter(topic.broader))] if topic.id not in done else []
            above = {topic.id}
            while path:
                one, waiting = path[-1]
                head = next(waiting, None)
                if head is None:
                    path.pop()
                    above.discard(one)
                    done.add(one)
                elif head in above:
                    raise self._fail(self.topics[head].name, "it is broader than itself")
                elif head not in done:
                    above.add(head)
                    path.append((head, iter(self.topics[head].broader)))
