"""Whether two texts say the same, word by word, and which of their sentences do not.

The same words may come wrapped, divided or with other marks, and a converter takes one letter for another; that is no
difference. A figure more or less always is one, and so is a whole word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

SAME_FACT = 55  # of 100: so much alike are two versions of one sentence, at the least
_SLIP = 70
_LONG, _AROUND = 40, 12  # words of a sentence: of a longer one what stands around the difference is told
_WORD = re.compile(r"\S+")
_KEPT = re.compile(r"(?<=\d)[.:](?=\d)|[^\W_]")
_IN_NUMBER = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_FIGURE = re.compile(r"\d+(?:\.\d+)*")
_BETWEEN = re.compile(r"(?<=[.;!?])\s+(?=[^a-z\s])|\s+(?=[•▪●])")
# "Signed: Ann Adams   Chair   Date: 1 April 2031": that a record was signed is no other reading.
SIGNATURE = re.compile(
    r"\W*(?i:signed)\b(?:[\W_]+(?:as|an?|the|true|correct|accurate|record|by|of|on|[A-Z][\w’'-]*|\d\w*))*[\W_]*"
)
_FACT = "\0"  # stands among a sentence's words for those of a fact, which is told by itself
_Span = tuple[int, int]


def same_words(one: str, other: str) -> bool:
    """Whether two texts have the same words and figures, but for a slip of a converter."""
    return not _changes(_words(one), _words(other))


def compact(text: str) -> str:
    """The letters and figures of a text alone, and the points within figures."""
    return "".join(_words(text))


@dataclass(frozen=True)
class Said:
    """The words of an item, and those of its facts that are compared by themselves."""

    text: str
    facts: tuple[str, ...] = ()


def differing(ours: Said, theirs: Said) -> Iterator[tuple[str | None, str | None]]:
    """The sentences of two texts that are not in the other, in pairs where they are versions of one sentence."""
    first, second = _sentences(ours), _sentences(theirs)
    for (start, end), (begin, until) in _blocks([one.plain for one in first], [one.plain for one in second]):
        yield from _within(first[start:end], second[begin:until])


@dataclass(frozen=True)
class _Sentence:
    printed: str
    words: tuple[str, ...]

    @property
    def plain(self) -> str:
        return "".join(self.words)

    @property
    def facts(self) -> int:
        return self.words.count(_FACT)


def _within(left: list[_Sentence], theirs: Sequence[_Sentence]) -> Iterator[tuple[str | None, str | None]]:
    if not _changes(*(tuple(word for one in side for word in one.words) for side in (left, theirs))):
        return  # the same words, cut into sentences in another way
    rest = []
    for sentence in theirs:
        same = next((one for one in left if not _changes(one.words, sentence.words)), None)
        if same is None:
            rest.append(sentence)
        else:
            left.remove(same)
    for sentence in rest:
        near = max(left, key=lambda one: fuzz.ratio(one.plain, sentence.plain), default=None)
        if near is not None and fuzz.ratio(near.plain, sentence.plain) >= SAME_FACT:
            left.remove(near)
            if near.facts == sentence.facts:
                yield _shortened(near, sentence)
        elif not sentence.facts:
            yield None, sentence.printed
    yield from ((one.printed, None) for one in left if not one.facts)


def _shortened(ours: _Sentence, theirs: _Sentence) -> tuple[str, str]:
    """Two sentences as printed; of long ones the words around what differs."""
    changes = _changes(*(tuple(map(_plain, one.printed.casefold().split())) for one in (ours, theirs)))
    if not changes:
        return ours.printed, theirs.printed
    return (
        _around(ours.printed, changes[0][0][0], changes[-1][0][1]),
        _around(theirs.printed, changes[0][1][0], changes[-1][1][1]),
    )


def _around(printed: str, start: int, end: int) -> str:
    words = printed.split()
    if len(words) <= _LONG:
        return printed
    first, last = max(0, start - _AROUND), min(len(words), end + _AROUND)
    cut = " ".join(words[first:last])
    return f"{'… ' if first else ''}{cut}{' …' if last < len(words) else ''}"


def _sentences(said: Said) -> list[_Sentence]:
    facts = sorted({fact for fact in map(_words, said.facts) if fact}, key=lambda fact: (-len("".join(fact)), fact))
    found = ((one, _words(one)) for one in _BETWEEN.split(" ".join(said.text.split())))
    return [_Sentence(printed, _without(words, facts)) for printed, words in found if words]


def _without(words: Sequence[str], facts: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The words of a sentence, those of facts replaced by one mark for each."""
    if any(f" {' '.join(words)} " in f" {' '.join(fact)} " for fact in facts):
        return (_FACT,)
    plain = "".join(words)
    for fact in map("".join, facts):
        start = plain.find(fact)
        if start >= 0:
            before = after = 0
            kept: list[str] = []
            for word in words:
                before, after = after, after + len(word)
                if after <= start or before >= start + len(fact):
                    kept.append(word)
                elif not kept or kept[-1] != _FACT or before <= start:
                    kept.append(_FACT)
            words, plain = kept, "".join(kept)
    return tuple(words)


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in map(_plain, _WORD.findall(text.casefold())) if word)


def _plain(word: str) -> str:
    """A word without its marks; what parts a figure stays: "£4.50" is not "£450", and "6:30" is "6.30"."""
    return "".join(_KEPT.findall(_IN_NUMBER.sub("", word))).replace(":", ".")


def _changes(first: Sequence[str], second: Sequence[str]) -> list[tuple[_Span, _Span]]:
    """Where two runs of words differ by more than a slip."""
    if "".join(first) == "".join(second):
        return []
    return [
        (here, there)
        for here, there in _blocks(first, second)
        if not _slip("".join(first[slice(*here)]), "".join(second[slice(*there)]))
    ]


def _blocks(first: Sequence[str], second: Sequence[str]) -> Iterator[tuple[_Span, _Span]]:
    """The stretches of two sequences between what they have in common."""
    here = there = 0
    for start, begin, length in (*Indel.editops(first, second).as_matching_blocks(),):
        if start > here or begin > there:
            yield (here, start), (there, begin)
        here, there = start + length, begin + length


def _slip(one: str, other: str) -> bool:
    """Whether what differs are letters of one word, not a word or a figure."""
    if one == other:
        return True
    if _FIGURE.findall(one) != _FIGURE.findall(other):
        return False
    return max(len(one), len(other)) == 1 or fuzz.ratio(one, other) >= _SLIP
