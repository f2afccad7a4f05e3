"""Rows of scans whose cells are centred: the number beside the middle of an item belongs to the item's first line.

A scan does not tell in which order its words were written. Where the lines beside three numbers or more are divided
into blocks, one behind another, so that each number stands in the middle of its own, and one of them between two lines,
the numbers are centred, and what stands beside them in further columns is, too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from loaders.formats.ocr.numbers import FEWEST, NUMBER, STEP
from loaders.formats.pdf.pages.marks import Phrase

ASIDE = 15.0  # points that numbers of a column stand beside each other
COLUMN = 4.0  # points by which lines of a column begin beside each other
LIKE = 0.3  # line heights by which a number may stand above or below the middle
LOWER = 0.6  # line heights by which it stands below the first line, if it is centred
BETWEEN = 0.4  # line heights by which a number stands above or below each line, if it stands between two
ALONE = 1.0  # line heights of paper before what stands in a further column
CENTRED = 2  # such numbers, at the least
MOST_LINES = 15  # above the first number


def with_centred_raised(phrases: list[Phrase]) -> list[Phrase]:
    """The phrases of a page with centred cells where their rows begin."""
    numbers = _numbers(phrases)
    if len(numbers) < FEWEST:
        return phrases
    right = max(number.x1 for number in numbers)
    behind = [phrase for phrase in phrases if phrase.x0 > right]
    begins = Counter(round(phrase.x0 / COLUMN) for phrase in behind)
    if not begins:
        return phrases
    left = COLUMN * begins.most_common(1)[0][0]
    column = [phrase for phrase in behind if abs(phrase.x0 - left) <= COLUMN]
    lines = sorted(phrase.y for phrase in column)
    is_between = any(all(abs(number.y - y) > BETWEEN * number.height for y in lines) for number in numbers)
    tops = _tops(numbers, lines) if is_between else None
    if tops is None:
        return phrases
    last = 2 * numbers[-1].y - tops[-1] + LIKE * numbers[-1].height
    ends = max(phrase.x1 for phrase in column if tops[0] <= phrase.y <= last)
    raised = []
    for phrase in phrases:
        place = next((n for n, number in enumerate(numbers) if abs(number.y - phrase.y) <= LIKE * phrase.height), None)
        is_beside = phrase in numbers or (phrase.x0 > ends and _is_apart(phrase, phrases))
        raised.append(phrase._replace(y=tops[place]) if place is not None and is_beside else phrase)
    return sorted(raised, key=lambda phrase: (phrase.y, phrase.x0))


def _is_apart(phrase: Phrase, others: Sequence[Phrase]) -> bool:
    """Whether it stands in a column of its own, and does not go on with words before it on its line."""
    return not any(
        abs(other.y - phrase.y) <= LIKE * phrase.height and other.x0 < phrase.x0 < other.x1 + ALONE * phrase.height
        for other in others
    )


def _numbers(phrases: Sequence[Phrase]) -> list[Phrase]:
    """The numbers that stand below one another at the left, each a little larger."""
    found: list[Phrase] = []
    for phrase in sorted((one for one in phrases if NUMBER.fullmatch(one.text)), key=lambda one: one.y):
        step = _value(phrase) - _value(found[-1]) if found else 1
        if 0 < step <= STEP and (not found or abs(phrase.x0 - found[0].x0) <= ASIDE):
            found.append(phrase)
    return found


def _value(phrase: Phrase) -> int:
    found = NUMBER.fullmatch(phrase.text)
    return int(found.group(1)) if found else 0


def _tops(numbers: Sequence[Phrase], lines: Sequence[float]) -> list[float] | None:
    """Where the block of each number begins; None where the lines are in no blocks with numbers in their middle."""
    above = [place for place, y in enumerate(lines) if y <= numbers[0].y + LIKE * numbers[0].height]
    for first in above[::-1][:MOST_LINES]:
        tops, place = [], first
        for number in numbers:
            rest = lines[place:]
            if not rest:
                break
            middles = [abs((rest[0] + y) / 2 - number.y) for y in rest]
            last = min(range(len(rest)), key=middles.__getitem__)
            if middles[last] > LIKE * number.height:
                break
            tops.append(rest[0])
            place += last + 1
        centred = sum(number.y - top > LOWER * number.height for number, top in zip(numbers, tops, strict=False))
        if len(tops) == len(numbers) and centred >= CENTRED:
            return tops
    return None
