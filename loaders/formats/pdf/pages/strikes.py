"""Words that a line is drawn through, or that a reviewer's annotation strikes out: they state nothing."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

import pypdfium2.raw as raw

from loaders.formats.pdf.pages import asking
from loaders.formats.pdf.pages.marks import Phrase, Rule
from loaders.formats.pdf.pages.turning import Turn

LOWEST, HIGHEST = 0.1, 0.45  # of a line's height above the baseline: an underline is below, a border above
COVERED = 0.6  # of the width of a word, or of a letter
LEAST = 1.5  # points of a word that a line runs through, or does not
CLOSING = re.compile(r"[.,;:!?)\]]+")
AT_EDGES = re.compile(r"(?<!\S)\0+|\0+(?!\S)")


def without_struck(
    phrases: Sequence[Phrase], rules: Sequence[Rule], annotated: Sequence[Rule] = ()
) -> tuple[list[Phrase], list[Rule]]:
    """Phrases without the words that are struck out, and rules without those that strike.

    ``annotated`` are the lines that annotations draw, which are no part of the page's own ``rules``.
    """
    through = _through(phrases, (*rules, *annotated))
    drawn: set[Rule] = set()
    kept: list[Phrase] = []
    for place, phrase in enumerate(phrases):
        if place not in through:
            kept.append(phrase)
            continue
        live = [word for word in phrase.words if not _is_struck(word, through[place])]
        if len(live) == phrase.stop - phrase.first:
            kept.append(phrase)
            continue
        drawn.update(through[place])
        if live:
            kept.append(_of(live)._replace(x0=phrase.x0, x1=phrase.x1))
    return kept, [rule for rule in rules if rule not in drawn]


def _runs_through(rule: Rule, phrase: Phrase) -> bool:
    above = phrase.y - rule.at
    return LOWEST * phrase.height <= above <= HIGHEST * phrase.height and rule.low < phrase.x1 and rule.high > phrase.x0


def cut_through(phrases: Sequence[Phrase], rules: Sequence[Rule]) -> list[Rule]:
    """The lines that run through a part of a word: "approved" was "disapproved"."""
    found: dict[Rule, None] = {}
    for place, near in _through(phrases, rules).items():
        for word in phrases[place].words:
            covered = _covered(word, near)
            if LEAST < covered < word.x1 - word.x0 - LEAST:
                found.update(dict.fromkeys(near))
    return list(found)


def without_struck_letters(text: raw.FPDF_TEXTPAGE, letters: str, turn: Turn, rules: Sequence[Rule]) -> str:
    """The letters of a page without those that lines run through: a space stands for them where a word has no more.

    Within a word nothing does, so that its parts are one.
    """
    places = range(len(letters))
    boxes = turn.boxes(asking.boxes_of(text, places))
    bases = turn.points(*asking.origins_of(text, places))[1]
    sizes = asking.lettering_at(text, places)[1]
    kept = list(letters)
    for place, letter in enumerate(letters):
        left, right, y = boxes.lefts[place], boxes.rights[place], turn.top - bases[place]
        one = Phrase(0, y, left, right, letter, sizes[place], False, [left], [right], 0, 1)
        if not letter.isspace() and _is_struck(one, [rule for rule in rules if _runs_through(rule, one)]):
            kept[place] = "\0"
    return AT_EDGES.sub(lambda found: " " * len(found[0]), "".join(kept))


def joined_over(phrases: Sequence[Phrase], rules: Sequence[Rule], before: Iterable[Phrase]) -> list[Phrase]:
    """Phrases with those as one between which there is nothing but what lines run through.

    They reach as far as the phrases did that they are the rest of, ``before`` something was struck: so it is seen
    which lines are full.
    """
    joined: list[Phrase] = []
    for phrase in phrases:
        last = joined[-1] if joined else phrase
        gap = last._replace(x0=last.x1, x1=phrase.x0)
        is_alike = (last.y, last.height, last.bold) == (phrase.y, phrase.height, phrase.bold)
        if joined and is_alike and _is_struck(gap, [rule for rule in rules if _runs_through(rule, gap)]):
            joined[-1] = _of([*last.words, *phrase.words])
        else:
            joined.append(phrase)
    lines: defaultdict[float, list[Phrase]] = defaultdict(list)
    for phrase in before:
        lines[phrase.y].append(phrase)
    for place, phrase in enumerate(joined):
        for whole in lines[phrase.y]:
            if whole.x0 <= phrase.x0 and phrase.x1 <= whole.x1:
                joined[place] = phrase._replace(x0=whole.x0, x1=whole.x1)
    return joined


def _through(phrases: Sequence[Phrase], rules: Sequence[Rule]) -> dict[int, list[Rule]]:
    """The lines that run through phrases, by the places of these."""
    through: defaultdict[int, list[Rule]] = defaultdict(list)
    order = sorted(range(len(phrases)), key=lambda place: phrases[place].y)
    ys = [phrases[place].y for place in order]
    highest = max((phrase.height for phrase in phrases), default=0.0)
    for rule in rules:
        if not rule.across:
            continue
        near = order[bisect_left(ys, rule.at) : bisect_right(ys, rule.at + HIGHEST * highest)]
        for place in near:
            if _runs_through(rule, phrases[place]):
                through[place].append(rule)
    return through


def _is_struck(word: Phrase, rules: Iterable[Rule]) -> bool:
    return _covered(word, rules) >= COVERED * (word.x1 - word.x0) > 0


def _covered(word: Phrase, rules: Iterable[Rule]) -> float:
    """How much of a word's width lines cover."""
    covered, reached = 0.0, word.x0
    for rule in sorted(rules, key=lambda rule: rule.low):
        low, high = max(rule.low, reached), min(rule.high, word.x1)
        if high > low:
            covered += high - low
            reached = high
    return covered


def _of(words: list[Phrase]) -> Phrase:
    """Words of one phrase as one, though others stood between them: no border of columns is there.

    A full stop or comma that stood behind struck words stands behind the word before these.
    """
    whole: list[Phrase] = []
    for word in words:
        if whole and CLOSING.fullmatch(word.text):
            whole[-1] = whole[-1]._replace(text=whole[-1].text + word.text, x1=word.x1)
        else:
            whole.append(word)
    words = whole
    return words[0]._replace(
        text=" ".join(word.text for word in words), x1=words[-1].x1,
        begins=[word.x0 for word in words], ends=[word.x1 for word in words], first=0, stop=len(words),
    )  # fmt: skip
