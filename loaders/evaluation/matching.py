"""When an annotated fact and a found one are the same: texts, names, numbers, and the pairing of two lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

G = TypeVar("G")
F = TypeVar("F")

CUT_FROM, CUT_TO = 180, 230  # annotated texts may stop at 200 characters: longer ones are compared to about there
SAME_NAME = 0.9  # likeness of names that differ in a letter or so
_NOT_IN_NAMES = re.compile(r"\([^)]*\)|\[[^\]]*\]|,?\s+(?:OBE|MBE|CBE|DL|JP|MP|QC|KC)\b")
_TITLES = re.compile(
    r"""(?:(?:county|borough|district|parish|town|city)\s+councillors?|councillors?|cllrs?|cr|alderman|ald
    |mrs?|ms|miss|mx|dr|prof(?:essor)?|sir|dame|lord|lady|hon|(?:the\s+)?rev(?:erend)?|canon
    |inspector|(?:t/)?supt|superintendent|chief)\.?\s+""",
    re.X | re.I,
)


def words(text: str | None) -> list[str]:
    """The words of a text in small letters, without apostrophes and marks."""
    return re.sub(r"[^a-z0-9]+", " ", re.sub(r"['’]", "", (text or "").lower())).split()


def likeness(one: str | None, other: str | None) -> float:
    """How much of the shorter text's words stand in the longer one in the same order, from 0 to 1.

    Less where one is several times as long: a page is not found because it holds a sentence.
    """
    one, other = one or "", other or ""
    if min(len(one), len(other)) >= CUT_FROM:
        one, other = one[:CUT_TO], other[:CUT_TO]
    first, second = words(one), words(other)
    if not first or not second:
        return 0.0
    short, long = sorted((len(first), len(second)))
    return LCSseq.similarity(first, second) / short * min(1.0, 0.3 + 1.5 * short / long)


def name_key(name: str | None) -> str:
    """A name to compare: without titles, brackets and letters after it, in small letters. Initials stay."""
    bare = _NOT_IN_NAMES.sub("", name or "").strip()
    while title := _TITLES.match(bare):
        bare = bare[title.end() :]
    return " ".join(words(bare))


def name_likeness(one: str, other: str) -> float:
    """1 for the same key of a name, ``SAME_NAME`` for one that differs in a letter or so, else 0."""
    if one == other:
        return 1.0
    return SAME_NAME if fuzz.ratio(one, other) > 92 else 0.0


def phrase_likeness(wanted: str, offered: str) -> float:
    """Likeness of two noun phrases: plurals, hyphens and words added around it do not matter."""
    one, other = (_squeezed(phrase) for phrase in (wanted, offered))
    within = 0.8 if one and one in other else 0.0
    return max(likeness(wanted, offered), fuzz.ratio(one, other) / 100, within)


def _squeezed(phrase: str) -> str:
    return "".join(word.rstrip("s") for word in words(phrase))


def same_number(one: str | None, other: str | None) -> bool:
    """Whether two item numbers are the same, marks behind them (``7.``, ``7)``) apart."""
    return bool(one) and bool(other) and re.sub(r"\W+$", "", str(one)) == re.sub(r"\W+$", "", str(other))


def same_item(named: str, number: str | None, title: str | None) -> bool:
    """Whether an item is the one that an annotation names by its number or title."""
    return same_number(named, number) or likeness(named, title) >= 0.6


def pair(
    gold: Sequence[G],
    found: Sequence[F],
    alike: Callable[[G, F], float],
    threshold: float,
    free: Callable[[G], bool] = lambda _: False,
) -> list[tuple[int, int]]:
    """Pair facts one to one, the most alike first, and give the places of each pair in ``gold`` and ``found``.

    Of two annotated facts that fit about as well, one that counts goes before a free one.
    """
    counts = [not free(fact) for fact in gold]
    fitting = [
        (-score - 0.1 * counts[place_g], not counts[place_g], place_g, place_f)
        for place_g, wanted in enumerate(gold)
        for place_f, offered in enumerate(found)
        if (score := alike(wanted, offered)) >= threshold
    ]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, place_g, place_f in sorted(fitting):
        if place_g not in pairs and place_f not in taken:
            pairs[place_g] = place_f
            taken.add(place_f)
    return list(pairs.items())
