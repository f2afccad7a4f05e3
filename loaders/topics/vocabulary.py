"""The topics that are known beforehand, and the file that lists them.

A vocabulary file is TOML::

    ambiguous = ["EHC"]             # spellings that may belong to several topics
    words = ["SEND"]                # acronyms that are words as well: not believed in a line of capitals
    ignore = ["digital exclusion"]  # phrases that hold a topic's words and do not mean it
    variants = [["wellbeing", "well-being"]]

    [[topic]]
    name = "Elective home education"
    acronyms = ["EHE"]              # matched in exactly this case
    also = ["home education"]       # matched in any case and inflection
    headings = []                   # spellings so common that they count in an item's heading only
    broader = ["Education"]         # names of broader topics
    generic = false                 # true: one passing mention in a long item does not count
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Literal

from graph.errors import UsageError
from loaders.topics.words import encode

Origin = Literal["vocabulary", "heading", "acronym"]

_FIELDS = {"name", "acronyms", "also", "headings", "broader", "generic"}
_TABLES = {"ambiguous", "words", "ignore", "variants", "topic"}


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
class Vocabulary:
    """A checked list of topics; build it with :func:`read_vocabulary` or :func:`standard_vocabulary`.

    Raises:
        UsageError: a topic stands twice, a spelling belongs to two topics without being listed as ambiguous,
            a broader topic does not exist, or topics are broader than each other in a circle.
    """

    entries: tuple[Entry, ...]
    ambiguous: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    ignore: tuple[str, ...] = ()
    variants: tuple[tuple[str, str], ...] = ()
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
                for code in self._codes(phrase):
                    if all(topic is not other for other, _ in meanings.get(code, ())):
                        meanings[code] = (*meanings.get(code, ()), (topic, heading_only))
        return meanings

    @cached_property
    def ignored(self) -> frozenset[str]:
        """The codes of the phrases that hold a topic's words without meaning it."""
        return frozenset(code for phrase in self.ignore for code in self._codes(phrase))

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

    def extended(self, other: Sequence[Entry]) -> tuple[Entry, ...]:
        """This vocabulary's entries with others added: theirs replace those of the same name."""
        names = {encode(entry.name) for entry in other}
        taken = {encode(phrase) for entry in other for phrase, _ in entry.phrases()}
        acronyms = {acronym for entry in other for acronym in entry.acronyms}
        kept = [
            Entry(
                entry.name,
                tuple(a for a in entry.acronyms if a not in acronyms),
                tuple(p for p in entry.also if encode(p) not in taken),
                tuple(p for p in entry.headings if encode(p) not in taken),
                entry.broader,
                entry.generic,
            )
            for entry in self.entries
            if encode(entry.name) not in names
        ]
        return (*kept, *other)

    def _codes(self, phrase: str) -> Iterator[str]:
        codes = {encode(phrase)}
        for one, other in self.variants:
            for a, b in ((encode(one), encode(other)), (encode(other), encode(one))):
                codes |= {code.replace(a, b) for code in codes}
        yield from sorted(codes | {code.replace("<,>", "") for code in codes})

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
        known = {encode(spelling) for spelling in self.ambiguous}
        for code, meanings in self.phrases.items():
            if len(meanings) > 1 and code not in known:
                spelling = code.replace("><", " ").strip("<>")
                raise self._fail(meanings[1][0].name, f"“{spelling}” is also a spelling of “{meanings[0][0].name}”")
        for acronym, topics in self.acronyms.items():
            if len(topics) > 1 and acronym not in self.ambiguous:
                raise self._fail(topics[1].name, f"“{acronym}” is also an acronym of “{topics[0].name}”")

    def _check_circles(self) -> None:
        for topic in self:
            if topic.id in self.ancestors(topic.id):
                raise self._fail(topic.name, "it is broader than itself")


def read_vocabulary(path: Path, base: Vocabulary | None = None) -> Vocabulary:
    """Return the vocabulary of a TOML file, or of a SKOS file in Turtle (``.ttl``).

    With ``base`` the file adds to it: its topics replace those of the same name, its spellings belong to its
    topics alone, and its broader topics may be those of the base.

    Raises:
        UsageError: the file cannot be read or breaks a rule; the message names the file and the topic.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise UsageError(f"{path}: the vocabulary cannot be read: {reason}") from None
    if path.suffix.lower() == ".ttl":
        from loaders.topics.skos import entries_of_turtle

        tables: dict[str, object] = {}
        entries = entries_of_turtle(text, str(path))
    else:
        try:
            tables = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise UsageError(f"{path}: the vocabulary is not TOML: {error}") from None
        entries = tuple(_entries_of(tables, str(path)))
    lists = {name: _strings(tables.get(name, []), f"{path}: “{name}”") for name in ("ambiguous", "words", "ignore")}
    pairs = tuple(_pairs_of(tables.get("variants", []), str(path)))
    if base is None:
        return Vocabulary(
            entries, frozenset(lists["ambiguous"]), frozenset(lists["words"]), lists["ignore"], pairs, str(path)
        )
    return Vocabulary(
        base.extended(entries),
        base.ambiguous | frozenset(lists["ambiguous"]),
        base.words | frozenset(lists["words"]),
        (*base.ignore, *lists["ignore"]),
        (*base.variants, *pairs),
        str(path),
    )


@cache
def standard_vocabulary() -> Vocabulary:
    """Return the vocabulary of UK local government that comes with the program."""
    return read_vocabulary(Path(__file__).with_name("vocabulary.toml"))


def _entries_of(tables: Mapping[str, object], source: str) -> Iterator[Entry]:
    for unknown in sorted(set(tables) - _TABLES):
        raise UsageError(f"{source}: “{unknown}” is no part of a vocabulary (known: {', '.join(sorted(_TABLES))})")
    rows = tables.get("topic", [])
    if not isinstance(rows, list) or not rows:
        raise UsageError(f"{source}: the vocabulary lists no [[topic]]")
    for number, row in enumerate(rows, 1):
        name = row.get("name") if isinstance(row, dict) else None
        if not isinstance(name, str) or not name.strip():
            raise UsageError(f"{source}: topic {number} has no name")
        where = f"{source}: topic “{name}”"
        for unknown in sorted(set(row) - _FIELDS):
            raise UsageError(f"{where}: “{unknown}” is no field of a topic (known: {', '.join(sorted(_FIELDS))})")
        if not isinstance(row.get("generic", False), bool):
            raise UsageError(f"{where}: “generic” is true or false")
        lists = {key: _strings(row.get(key, []), f"{where}: “{key}”") for key in _FIELDS - {"name", "generic"}}
        yield Entry(name=name, generic=row.get("generic", False), **lists)


def _strings(value: object, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
        raise UsageError(f"{where} is a list of texts, none of them empty")
    return tuple(value)


def _pairs_of(value: object, source: str) -> Iterator[tuple[str, str]]:
    for pair in value if isinstance(value, list) else [value]:
        one = _strings(pair, f"{source}: each of “variants”")
        if len(one) != 2:
            raise UsageError(f"{source}: each of “variants” is a pair of spellings")
        yield one[0], one[1]
