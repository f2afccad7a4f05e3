"""Lists whose entries have a dash between two tabs: what stands behind it need not stand below one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.formats.pdf.pages.marks import Line

DASHES = frozenset("-\u2013\u2014")
GAP = 0.9  # line heights beside a dash: less is no tab
NEAR = 3.0  # points by which the beginnings of a column's lines may differ
LEAST = 2  # lines of such a list
WRAPPED = 2  # lines from one of its entries to the next: one may be wrapped


def ragged_dashes(lines: Sequence[Line]) -> Iterator[int]:
    """The places of lines whose words behind a dash stand in no column, as those of the lines beside them do not.

    Whoever sets such a list with tabs gets columns only where the names before are about as long: the dash, and no
    column, tells where the name ends.
    """
    behind = [(place, begin) for place, line in enumerate(lines) if (begin := _behind_dash(line)) is not None]
    cuts = [
        number
        for number, ((one, _), (other, _)) in enumerate(pairwise(behind), 1)
        if other - one > WRAPPED or lines[one].sheet != lines[other].sheet
    ]
    for first, stop in pairwise([0, *cuts, len(behind)]):
        places, begins = [place for place, _ in behind[first:stop]], [begin for _, begin in behind[first:stop]]
        if len(places) >= LEAST and max(begins) - min(begins) > NEAR:
            yield from range(places[0], places[-1] + 1)


def _behind_dash(line: Line) -> float | None:
    """Where the words behind a dash that has a wide gap before or behind it begin; None where there is none."""
    if len(line.phrases) < 2 or DASHES.isdisjoint(line.text.split(" ")):
        return None
    words = [word for phrase in line.phrases for word in phrase.words]
    for before, dash, after in zip(words, words[1:], words[2:], strict=False):
        widest = max(dash.x0 - before.x1, after.x0 - dash.x1)
        if dash.text in DASHES and widest > GAP * line.height:
            return after.x0
    return None
