"""Motions in tables: a row for each, below "Motion | Moved by | Seconded by | Result", or a label before each cell.

Nothing is read of a form that nobody filled in ("Carried/Lost" left standing).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from graph.schema import MotionOutcome, VoteOption
from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.motions.counts import votes_counted
from loaders.parsing.decisions.motions.motions import Motion
from loaders.parsing.decisions.motions.named import people_named
from loaders.parsing.decisions.motions.patterns import SIGN
from loaders.parsing.decisions.verdicts import SCORE, Verdict, read_verdict
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.text import Line, collapse_whitespace, columns_by_head, table_rows
from loaders.parsing.words import alternatives, motion_columns
from loaders.spans import Span

_HEADS = {
    name: re.compile(rf"{alternatives(words)}$", re.I)
    for name, words in (
        ("both", motion_columns.BOTH),
        ("motion", motion_columns.MOTIONS),
        ("mover", motion_columns.MOVERS),
        ("seconder", motion_columns.SECONDERS),
        ("result", motion_columns.RESULTS),
        ("for", motion_columns.FOR),
        ("against", motion_columns.AGAINST),
        ("abstained", motion_columns.ABSTAINED),
    )
}
_WHO = {"mover", "seconder", "both"}
_ENDED: tuple[tuple[MotionOutcome, str], ...] = (
    ("fell", alternatives(motion_columns.FELL)),
    ("lost", rf"(?:not\s+{alternatives(motion_columns.CARRIED)}|{alternatives(motion_columns.LOST)})"),
    ("withdrawn", alternatives(motion_columns.WITHDRAWN)),
    ("not put", alternatives(motion_columns.NOT_PUT)),
    ("deferred", alternatives(motion_columns.DEFERRED)),
    ("carried as amended", rf"{alternatives(motion_columns.CARRIED)}\s+as\s+amended"),
    ("carried", alternatives(motion_columns.CARRIED)),
)
_ENDS = tuple((outcome, re.compile(rf"\b{words}\b", re.I)) for outcome, words in _ENDED)
_NOT_FILLED_IN = re.compile(r"\W*(?:\w+\s*/\s*\w+(?:\s*/\s*\w+)*)?\W*")
_BLANK = re.compile(
    r"(?:\w+-)?(?:mover|moved|seconder|seconded|name)", re.I
)  # "MOVER": what a form has before it is filled in
_LABEL = re.compile(rf"\W*{alternatives(motion_columns.MOTIONS, motion_columns.LABELS)}\W*", re.I)
_FEWEST_CELLS = 2
_OPTIONS: tuple[VoteOption, ...] = ("for", "against", "abstained")
_DIGITS = 4  # no tally has so many
_WORD = re.compile(r"\S+")
_WITHIN_A_CELL = 2  # characters from the end of a word to the next one's beginning
_HEAD = PrefilteredPattern(rf"\b{alternatives(motion_columns.MOVERS, motion_columns.BOTH)}(?!\w)", re.I)
_OFF = 1  # characters by which a cell may begin before or behind its head


@dataclass(frozen=True)
class TabledMotion:
    """A motion of a table, at clean offsets ``start`` up to ``end``; ``span`` is that of its row or table."""

    start: int
    end: int
    span: Span
    motion: Motion
    verdict: Verdict
    text: str


def read_tabled(item: ItemContext) -> tuple[list[TabledMotion], list[Span]]:
    """The motions in the tables of an item, and where these tables stand: their text is no prose."""
    found: list[TabledMotion] = []
    spans: list[Span] = []
    if not SIGN.may_match(item.body.hits):
        return found, spans
    for lines in _tables(item):
        rows = [row for row in table_rows(item.page, lines) if any(start < end for start, end in row)]
        read = _below_heads(item, rows, lines)
        read = _beside_labels(item, rows) if read is None else read
        if read is not None:
            found += read
            spans.append(Span(lines[0].start, lines[-1].end))
    return found, spans


def _tables(item: ItemContext) -> Iterator[list[Line]]:
    """Runs of lines that may be a table of motions: marked ones, and those that tabs draw with what follows them."""
    for marked, group in groupby(item.body.lines, key=lambda line: line.table if line.column >= 0 else -1):
        lines = list(group)
        if marked >= 0:
            yield lines
            continue
        if not _HEAD.may_match(item.page.hits.between(lines[0].start, lines[-1].end)):
            continue
        heads = [at for at, line in enumerate(lines) if _may_head(item, line)]
        for at, stop in pairwise([*heads, len(lines)]):
            end = next((n for n in range(at + 1, stop) if _ends_table(item, lines[n])), stop)
            if end > at + 1:
                yield lines[at:end]


def _ends_table(item: ItemContext, line: Line) -> bool:
    """Whether a drawn table ends before a line: a gap is there, and no sentence that a page's layout cut."""
    return bool(line.heading) or (line.gap and not item.text[line.start : line.end][:1].islower())


def _may_head(item: ItemContext, line: Line) -> bool:
    headed = _HEAD.pattern.search(item.text, line.start, line.end)
    return headed is not None and _heads(item, _wide_cells(item, line)) is not None


def _wide_cells(item: ItemContext, line: Line) -> list[tuple[int, int]]:
    """The cells of a drawn line: two blanks or more, or a tab, in the document stand between them."""
    offsets = item.page.offsets
    cells: list[tuple[int, int]] = []
    for word in _WORD.finditer(item.text, line.start, line.end):
        apart = not cells or offsets[word.start()] - offsets[cells[-1][1] - 1] > _WITHIN_A_CELL
        if apart or item.text[word.start() - 1] == "\t":
            cells.append(word.span())
        else:
            cells[-1] = (cells[-1][0], word.end())
    return cells


def _heads(item: ItemContext, row: Sequence[tuple[int, int]]) -> dict[str, int] | None:
    """Which column holds what, where a row heads a table of motions."""
    if len(row) < _FEWEST_CELLS + 1:
        return None
    heads = columns_by_head(item.page, list(row), _HEADS)
    return heads if "motion" in heads and _WHO & heads.keys() and len(heads) > _FEWEST_CELLS else None


def _below_heads(
    item: ItemContext, rows: Sequence[list[tuple[int, int]]], lines: Sequence[Line]
) -> list[TabledMotion] | None:
    drawn = lines[0].column < 0
    first = _wide_cells(item, lines[0]) if drawn else rows[0] if rows else []
    heads = _heads(item, first)
    if heads is None:
        return None
    found: list[TabledMotion] = []
    for number, row in enumerate(rows[1:], 1):
        if drawn and len(row) < len(first):
            row = _by_places(item, lines[number], _places(item, lines[0], first)) or row
        if drawn and len(row) == 1 and found:  # the motion goes on in the next line
            last = found[-1]
            text = f"{last.text} {collapse_whitespace(item.text[slice(*row[0])])}"
            found[-1] = TabledMotion(
                last.start, last.end, Span(last.span.start, row[0][1]), last.motion, last.verdict, text
            )
            continue
        whole = len(row) == len(first)
        if drawn and not whole and len(row) != len(first) - 1:
            continue
        here = heads if whole or not drawn else _ends_of(heads, len(row), len(first))
        cells = {name: row[place] if place < len(row) else (0, 0) for name, place in here.items()}
        if (motion := motion_of_cells(item, cells, Span(row[0][0], row[-1][1]))) is not None:
            found.append(motion)
    return found


def _places(item: ItemContext, line: Line, cells: Sequence[tuple[int, int]]) -> list[int]:
    """How far from the beginning of its line in the document each cell stands."""
    begin = item.page.offsets[line.start] - line.indent
    return [item.page.offsets[start] - begin for start, _ in cells]


def _by_places(item: ItemContext, line: Line, places: Sequence[int]) -> list[tuple[int, int]] | None:
    """The cells of a line that begin below the heads; None where one of them has no word there."""
    begin = item.page.offsets[line.start] - line.indent
    words = [found.start() for found in _WORD.finditer(item.text, line.start, line.end)]
    starts = [
        next((word for word in words if abs(item.page.offsets[word] - begin - place) <= _OFF), -1) for place in places
    ]
    if -1 in starts or starts != sorted(set(starts)):
        return None
    return list(zip(starts, [*starts[1:], line.end], strict=True))


def _ends_of(heads: Mapping[str, int], cells: int, columns: int) -> dict[str, int]:
    """The first and last columns, of a row where two in the middle run together."""
    return {
        name: 0 if place == 0 else cells - 1
        for name, place in heads.items()
        if place in (0, columns - 1) and name not in _WHO
    }


def _beside_labels(item: ItemContext, rows: Sequence[list[tuple[int, int]]]) -> list[TabledMotion] | None:
    """One motion in a table of two columns, labels and what they say."""
    cells: dict[str, tuple[int, int]] = {}
    for row in rows:
        if len(row) != _FEWEST_CELLS:
            return None
        label = columns_by_head(item.page, row[:1], _HEADS)
        for name in label:
            cells.setdefault(name, row[1])
    if not {"mover", "both"} & cells.keys() or len(cells) < _FEWEST_CELLS:
        return None
    if "motion" not in cells:
        above = _matter_above(item, rows[0][0][0])
        if above is None:
            return []
        cells["motion"] = above
    motion = motion_of_cells(item, cells, Span(rows[0][0][0], rows[-1][-1][1]))
    return [motion] if motion is not None else []


def _matter_above(item: ItemContext, start: int) -> tuple[int, int] | None:
    """What a table of labels without a motion is about: the heading above it, else that of its item."""
    for part in reversed(item.body.paragraphs):
        if part.end <= start and part.heading and not _LABEL.fullmatch(part.words):
            return part.start, part.end
    if item.heading_start is None or not item.title:
        return None
    place = item.text.find(item.title, item.heading_start)
    return (place, place + len(item.title)) if place >= 0 else None


def motion_of_cells(item: ItemContext, cells: Mapping[str, tuple[int, int]], row: Span) -> TabledMotion | None:
    """A motion of its cells, by their labels; None where nothing is moved, or the form is not filled in."""
    start, end = cells.get("motion", (0, 0))
    text = collapse_whitespace(item.text[start:end])
    result = item.text[slice(*cells["result"])] if "result" in cells else None
    if not any(character.isalpha() for character in text) or (result is not None and _NOT_FILLED_IN.fullmatch(result)):
        return None
    movers = people_named(item, cells.get("mover", (0, 0)))
    seconders = people_named(item, cells.get("seconder", (0, 0)))
    if any(_BLANK.fullmatch(one.as_written) for one in (*movers, *seconders)):
        return None
    if "both" in cells:
        named = people_named(item, cells["both"])
        movers, seconders = named[:1], named[1:2]
    if result is None and not (movers and seconders):
        return None
    votes = votes_counted(item.text, item.page.passage(*cells["result"])) if "result" in cells else {}
    for option in _OPTIONS:
        if (number := item.text[slice(*cells.get(option, (0, 0)))].strip()).isdigit() and len(number) < _DIGITS:
            votes = {**votes, option: int(number)}
    return TabledMotion(
        start, end, row,
        Motion(start, end, movers, seconders, votes.get("for"), votes.get("against"), votes.get("abstained")),
        verdict_of_cell(result or ""), text,
    )  # fmt: skip


def verdict_of_cell(result: str) -> Verdict:
    """How a motion ended, as its cell says."""
    outcome = next((outcome for outcome, words in _ENDS if words.search(result)), None)
    score = read_verdict(result, 0, len(result)) if SCORE.search(result) else Verdict()
    return Verdict(outcome, score.votes_for, score.votes_against)
