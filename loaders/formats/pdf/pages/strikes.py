"""Words that a line is drawn through, or that a reviewer's annotation strikes out: they state nothing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from loaders.formats.pdf.pages.marks import Phrase, Rule

LOWEST, HIGHEST = 0.1, 0.45  # of a line's height above the baseline: an underline is below, a border above
COVERED = 0.6  # of a word's width


def without_struck(
    phrases: Sequence[Phrase], rules: Sequence[Rule], annotated: Sequence[Rule] = ()
) -> tuple[list[Phrase], list[Rule]]:
    """Phrases without the words that are struck out, and rules without those that strike.

    ``annotated`` are the lines that annotations draw, which are no part of the page's own ``rules``.
    """
    through: defaultdict[int, list[Rule]] = defaultdict(list)
    order = sorted(range(len(phrases)), key=lambda place: phrases[place].y)
    ys = [phrases[place].y for place in order]
    highest = max((phrase.height for phrase in phrases), default=0.0)
    drawn: set[Rule] = set()
    for rule in (*rules, *annotated):
        if not rule.across:
            continue
        near = order[bisect_left(ys, rule.at) : bisect_right(ys, rule.at + HIGHEST * highest)]
        for place in near:
            if _runs_through(rule, phrases[place]):
                through[place].append(rule)
    kept: list[Phrase] = []
    for place, phrase in enumerate(phrases):
        if place not in through:
            kept.append(phrase)
            continue
        live = [word for word in phrase.words if not _is_struck(word, through[place])]
        if len(live) < phrase.stop - phrase.first:
            drawn.update(through[place])
        kept.extend(_joined(live))
    return kept, [rule for rule in rules if rule not in drawn]


def _runs_through(rule: Rule, phrase: Phrase) -> bool:
    above = phrase.y - rule.at
    return LOWEST * phrase.height <= above <= HIGHEST * phrase.height and rule.low < phrase.x1 and rule.high > phrase.x0


def _is_struck(word: Phrase, rules: Iterable[Rule]) -> bool:
    covered, reached = 0.0, word.x0
    for rule in sorted(rules, key=lambda rule: rule.low):
        low, high = max(rule.low, reached), min(rule.high, word.x1)
        if high > low:
            covered += high - low
            reached = high
    return covered >= COVERED * (word.x1 - word.x0) > 0


def _joined(words: list[Phrase]) -> Iterator[Phrase]:
    """Words of one phrase that still stand beside one another, as phrases again."""
    for _, group in groupby(enumerate(words), key=lambda numbered: numbered[1].first - numbered[0]):
        run = [word for _, word in group]
        yield run[0]._replace(text=" ".join(word.text for word in run), x1=run[-1].x1, stop=run[-1].stop)
