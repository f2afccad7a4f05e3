"""Motions told by labels in running text: "Motion: That the pool be sold. Mover: ... Seconder: ... Voting: ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.motions.patterns import SIGN
from loaders.parsing.decisions.motions.tables import TabledMotion, motion_of_cells
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.words import alternatives, motion_columns
from loaders.spans import Span

_LABELS = re.compile(
    rf"(?:^[*_ \t]*|(?<=[.;,)])[ \t]+|\t[ \t]*)(?:(?P<motion>{alternatives(motion_columns.LABELLED)})"
    rf"|(?P<both>{alternatives(motion_columns.BOTH)})|(?P<mover>{alternatives(motion_columns.MOVERS)})"
    rf"|(?P<seconder>{alternatives(motion_columns.SECONDERS)})|(?P<result>{alternatives(motion_columns.RESULTS)}))"
    r"[*_]*[ \t]*:[*_ \t]*",
    re.I | re.M,
)
# The label that no motion does without: where it is not, the others are not looked for.
_MOVER = PrefilteredPattern(rf"{alternatives(motion_columns.BOTH, motion_columns.MOVERS)}[*_]*[ \t]*:", re.I)
_FEWEST = 2  # labels of a motion: one more is asked for
_LONGEST = 600  # characters of what stands behind a label
_ENDS = re.compile(r"\n|$")


def read_labelled_motions(item: ItemContext, tables: list[Span]) -> tuple[list[TabledMotion], list[Span]]:
    """The motions of an item whose parts stand behind labels, outside of its ``tables``, and where these parts stand.

    A form that nobody filled in tells none, and is no prose either.
    """
    motions: list[TabledMotion] = []
    spans: list[Span] = []
    if not (SIGN.may_match(item.body.hits) and _MOVER.may_match(item.body.hits)):
        return motions, spans
    if not _MOVER.pattern.search(item.text, item.body.start, item.body.end):
        return motions, spans
    for cells, span in _forms(item, tables):
        if not {"mover", "both"} & cells.keys() or len(cells) <= _FEWEST:
            continue
        motion = motion_of_cells(item, cells, span)
        if motion is not None:
            motions.append(motion)
        if motion is not None or not item.text[slice(*cells["motion"])].strip():
            spans.append(span)
    return motions, spans


def _forms(item: ItemContext, tables: list[Span]) -> Iterator[tuple[dict[str, tuple[int, int]], Span]]:
    """What stands behind the labels of each motion, and where all of it does."""
    cells: dict[str, tuple[int, int]] = {}
    begin = 0
    for found, after in pairwise([*_LABELS.finditer(item.text, item.body.start, item.body.end), None]):
        assert found is not None
        label = str(found.lastgroup)
        if any(table.start <= found.start() < table.end for table in tables):
            continue
        if label == "motion":
            if cells:
                yield cells, Span(begin, max(end for _, end in cells.values()))
            cells, begin = {}, found.start()
        elif not cells:
            continue
        stop = _end_of_cell(item, found.end(), after)
        if stop - found.end() > _LONGEST:
            cells = {}
        else:
            cells[label] = (cells[label][0] if label == "result" and label in cells else found.end(), stop)
    if cells:
        yield cells, Span(begin, max(end for _, end in cells.values()))


def _end_of_cell(item: ItemContext, start: int, after: re.Match[str] | None) -> int:
    """Where the words behind a label end: at the next one, but before a gap; those of the last one with its line."""
    line_end = _ENDS.search(item.text, start, item.body.end)
    stop = line_end.start() if line_end else item.body.end
    if after is None:
        return stop
    gap = next((line.start for line in item.body.lines if line.gap and start < line.start < after.start()), None)
    return stop if gap is not None else after.start()
