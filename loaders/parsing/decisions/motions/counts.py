"""How many voted for, against and not at all, as a passage tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from loaders.parsing.decisions.motions.patterns import COUNT, COUNT_AFTER, LABELLED, NUMBERS, VOTES_TO
from loaders.parsing.patterns import Stretch

Option = Literal["for", "against", "abstained"]


def votes_counted(text: str, passage: Stretch) -> dict[Option, int]:
    """How many voted how, as a passage that is nothing but a tally says: "(by 5 votes to 2)", "(5 for, 2 against)"."""
    counted = told_counts(text, passage)
    score = VOTES_TO.search(text, passage.start, passage.end)
    votes = counts_of(counted, None)
    return votes | {"for": int(score["for"]), "against": int(score["against"])} if score else votes


def told_counts(text: str, passage: Stretch) -> list[re.Match[str]]:
    """The places that tell how many voted so; where labels stand before the numbers, none that turn these round."""
    labelled = list(LABELLED.finditer(text, passage.start, passage.end))
    counted = [*COUNT.finditer(text, passage), *COUNT_AFTER.finditer(text, passage)]
    return [
        *(one for one in counted if not any(row.start() < one.end() and one.start() < row.end() for row in labelled)),
        *labelled,
    ]


def counts_of(voted: Sequence[re.Match[str]], score: re.Match[str] | None) -> dict[Option, int]:
    """How many voted for, against and not at all; the last count told of each stands, a score of both above all."""
    told: dict[Option, int] = {}
    for match in voted:
        if match.re is LABELLED:
            told |= {option: int(number) for option, number in match.groupdict().items() if number}  # type: ignore[misc]
            continue
        word = match.group("n").lower()
        number = int(word) if word.isdigit() else NUMBERS.get(word)
        if number is not None:
            told[_option(match.group("how").lower())] = number
    if score is not None:
        told["for"] = _number(score.group("for") or score.group("won") or score.group("more"))
        told["against"] = _number(score.group("against") or score.group("beaten") or score.group("fewer"))
    return told


def _number(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS[word.lower()]


def _option(how: str) -> Option:
    if how.startswith(("in", "for", "aye")):
        return "for"
    return "against" if how.startswith(("against", "opposed", "no", "nay")) else "abstained"
