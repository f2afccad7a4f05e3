"""Words that tesseract found become phrases on level lines: a scan is askew, and its boxes are as high as their ink."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from loaders.formats.ocr.program import Found
from loaders.formats.pdf.pages.marks import CLOSE, Phrase

BULLET = "•"
STAINS = frozenset("°¢©®«»¥§¤")  # what a bullet is read as, which no line begins with
SURE = 30.0  # of 100: less is a stain that looks like a letter, but for what stands within a line
BESIDE = 1.0  # of the height of a line: words of one line stand no farther from each other
LOW, HIGH = 0.4, 1.6  # of that height: letters, and no picture
WRITTEN = re.compile(r"[^\w\s]{0,2}(?:[AIa]|\d|[^\W_]{2,}|[^\W_]+(?:[-–'’./&,:;][^\W_]+)+)[^\w\s]{0,2}")  # no stain
NOISE = re.compile(r"[\W_]+")  # strokes of borders and dust: no letters
NOISE_SURE = 80.0  # of 100, for what holds no letters
LARGE = 1.45  # of the usual height of lines: a heading
EM = 1.2  # of the height of a capital with what reaches below the line
LONG = 5  # words of a line that tells how askew a page is
HANGING = re.compile(r"[gjpqyQ,;()\[\]]")  # letters that reach below the line
MOST_SKEW = math.radians(10)

# A capital I that was read as an l or a stroke: no other word begins so.
_CAPITAL_I = re.compile(
    r"""[l|](?=(?:
        [nstf](?![^\W_])                            # In, It, Is, If
      | [bdgmnprstv](?=[a-z]*[aeiouy])[a-z]+         # Item, Ingrid, Imran
      | [A-Z]                                        # ICT
    ))""",
    re.VERBOSE,
)
_NAMES_IN_I = re.compile(r"[l|](?:an|ain|ona|olo|euan|estyn|eva)\b")  # before a surname


class Level(NamedTuple):
    """A word on a level page: where it begins and ends, its baseline and its height, in points."""

    text: str
    x0: float
    x1: float
    y: float
    height: float
    line: tuple[int, int, int]


def kept(words: Sequence[Found]) -> list[Found]:
    """The words without strokes and stains.

    A word that was hardly read stays where it stands close to others of its line, as high as they are: "We do" of "We
    do not" is not to be lost, and "Nell" not of "Nell Sayer".
    """
    stays = [word.sure >= (NOISE_SURE if NOISE.fullmatch(word.text) else SURE) for word in words]
    for places in (range(len(words)), reversed(range(len(words)))):
        before: int | None = None
        for place in places:
            if not stays[place] and before is not None and _goes_on(words[before], words[place]):
                stays[place] = True
            before = place if stays[place] else None
    return [word for word, stay in zip(words, stays, strict=True) if stay]


def _goes_on(read: Found, hardly: Found) -> bool:
    """Whether a word that was hardly read stands in its line beside one that was read."""
    high = read.bottom - read.top
    gap = max(read.left, hardly.left) - min(read.right, hardly.right)
    return (
        read.line == hardly.line
        and (WRITTEN.fullmatch(read.text) is not None or sum(map(str.isalnum, read.text)) > 1)
        and WRITTEN.fullmatch(hardly.text) is not None
        and gap <= BESIDE * high
        and LOW * high <= hardly.bottom - hardly.top <= HIGH * high
    )


def with_bullets(words: Sequence[Found]) -> list[Found]:
    """The words with bullets where tesseract read a letter of them: a lone "e" or "°" with which lines begin.

    A lone "e" may be a letter of a list, where a lone "d" is.
    """
    begins: set[tuple[int, int, int]] = set()
    firsts = {word.line: word.text for word in reversed(words)}
    lettered = any(text in ("c", "d", "f") for text in firsts.values())
    seen: list[Found] = []
    for word in words:
        is_first = word.line not in begins
        begins.add(word.line)
        is_bullet = is_first and (word.text in STAINS or (word.text == "e" and not lettered))
        seen.append(word._replace(text=BULLET) if is_bullet else word)
    return seen


def with_capital_i(words: Sequence[Found]) -> list[Found]:
    """The words with a capital I where tesseract read one as an l: "ltem", and "lan" before a surname."""
    begins = [
        _CAPITAL_I.match(word.text)
        or (word.line == behind.line and behind.text[:1].isupper() and _NAMES_IN_I.match(word.text))
        for word, behind in pairwise([*words, *words[-1:]])
    ]
    return [word._replace(text=f"I{word.text[1:]}") if is_i else word for word, is_i in zip(words, begins, strict=True)]


def phrases_of(words: Sequence[Found], scale: float, page: int) -> list[Phrase]:
    """The phrases of a page, ``scale`` points a pixel, from top to bottom."""
    skew = falling(words)
    cos, sin = math.cos(-skew), math.sin(-skew)
    lines: dict[tuple[int, int, int], list[Found]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    usual = median([_height(line) for line in lines.values() for _ in line]) if lines else 0.0
    level: list[list[Level]] = []
    for line in lines.values():
        own = _height(line)
        height = EM * scale * (own if own > LARGE * usual and any(map(_has_letters, line)) else usual)
        feet = [cos * _foot(word) + sin * (word.left + word.right) / 2 for word in line]
        y = median(feet) * scale
        level.append(
            [
                Level(
                    word.text,
                    scale * (cos * word.left - sin * word.bottom),
                    scale * (cos * word.right - sin * word.bottom),
                    y,
                    height,
                    word.line,
                )
                for word in sorted(line, key=lambda word: word.left)
            ]
        )
    level.sort(key=lambda line: (line[0].y, line[0].x0))
    return _cut(level, page)


def _cut(lines: Sequence[Sequence[Level]], page: int) -> list[Phrase]:
    flat = [word for line in lines for word in line]
    begins, ends = [word.x0 for word in flat], [word.x1 for word in flat]
    cuts = [
        place
        for place, (before, word) in enumerate(pairwise(flat), 1)
        if before.line != word.line or word.x0 - before.x1 > CLOSE * word.height
    ]
    return [
        Phrase(
            page, flat[first].y, begins[first], ends[stop - 1], " ".join(word.text for word in flat[first:stop]),
            flat[first].height, False, begins, ends, first, stop,
        )
        for first, stop in pairwise([0, *cuts, len(flat)])
        if first < stop
    ]  # fmt: skip


def falling(words: Sequence[Found]) -> float:
    """How far lines fall to the right, as an angle: most of those that are long agree. 0 where it is not likely."""
    lines: dict[tuple[int, int, int], list[Found]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    angles = [
        math.atan2(_foot(last) - _foot(first), last.left - first.left)
        for line in lines.values()
        if len(line) >= LONG
        for first, last in [(line[0], line[-1])]
        if last.left > first.left
    ]
    found = median(angles) if angles else 0.0
    return found if abs(found) <= MOST_SKEW else 0.0


def _foot(word: Found) -> float:
    """Where a word's letters stand: some reach below that."""
    hangs = HANGING.search(word.text)
    return word.bottom - (0.22 * (word.bottom - word.top) if hangs else 0.0)


def _height(line: Sequence[Found]) -> float:
    return max(word.bottom - word.top for word in line)


def _has_letters(word: Found) -> bool:
    return sum(map(str.isalpha, word.text)) >= 3
