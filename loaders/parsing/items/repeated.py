"""Items that are all called "1.": a converter began the list of a word processor anew at each of them."""

from __future__ import annotations

from loaders.parsing.items.chains import Candidate

FEWEST = 3
LEAST = 1.2  # points of each, on average


def all_called_one(found: list[Candidate]) -> list[Candidate]:
    """The lines whose plain number is 1, where there are several and no other plain number; else none."""
    plain = [one for one in found if one.numbering.series == ("plain", "")]
    if len(plain) < FEWEST or any(one.numbering.place != 1 or one.listed for one in plain):
        return []
    return plain if sum(one.weight for one in plain) >= LEAST * len(plain) else []
