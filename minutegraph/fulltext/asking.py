"""Asks the index: sentences that hold the words, with what they are and where they stand."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from graph.errors import UsageError
from minutegraph.fulltext.index import SearchIndex
from minutegraph.fulltext.near import near_words
from minutegraph.fulltext.pages import page_of
from minutegraph.fulltext.passages import KINDS
from minutegraph.fulltext.prefixes import widened
from minutegraph.fulltext.words import Wanted, loosened

MARK, UNMARK = "\x02", "\x03"
# What each filter asks, and which table it needs beside sentence and document. Of tens of thousands of hits a table
# that is not asked for, or a filter that lets all pass, costs a third of the time.
_FILTERS = {
    "board": ("m", "m.board IN (SELECT value FROM json_each(:board))"),
    "since": ("m", "m.day >= :since"),
    "until": ("m", "m.day <= :until"),
    "kind": ("", "instr(s.kinds, :kind)"),
    "items": (
        "i",
        "(i.item IN (SELECT value FROM json_each(:items)) OR EXISTS (SELECT 1 FROM json_each(:places) AS p "
        "WHERE p.value ->> 0 = d.document AND p.value ->> 1 < s.end AND p.value ->> 2 > s.start))",
    ),
}
_TABLES = {
    "m": "LEFT JOIN meeting m ON m.document = d.document AND m.place = s.place",
    "i": "LEFT JOIN item i ON i.id = s.item",
}
_SENTENCES = "JOIN document d ON d.id = s.document"
_FROM = f"FROM words JOIN sentence s ON s.id = words.rowid {_SENTENCES} {_TABLES['m']} {_TABLES['i']}"
_HITS = f"""
SELECT highlight(words, 0, '{MARK}', '{UNMARK}'), s.kinds, s.facts, s.start, s.end, d.document, d.name, d.uri, d.format,
       d.pages, m.meeting, m.day, m.board, m.name, m.council, i.item, i.number, i.heading, i.position
{_FROM} WHERE words.rowid IN (SELECT value FROM json_each(:ids)) AND words MATCH :words
"""
_COUNTED = 200_000  # hits that are counted by board, year and kind; of more, these are told as "more than"


@dataclass(frozen=True)
class Filters:
    """Which sentences count.

    ``boards`` are ids; where ``items`` are given, ids of agenda items, only their sentences count, and those at
    ``places`` (document, start, end).
    """

    boards: tuple[str, ...] | None = None
    since: date | None = None
    until: date | None = None
    kind: str | None = None
    items: tuple[str, ...] | None = None
    places: tuple[tuple[str, int, int], ...] = ()


@dataclass(frozen=True)
class Hit:
    """A sentence that was found. ``parts`` are its words in pieces, each with whether it is what was looked for."""

    parts: tuple[tuple[str, bool], ...]
    kinds: tuple[str, ...]
    facts: tuple[str, ...]
    document: str
    name: str
    uri: str
    format: str
    page: int | None
    start: int
    end: int
    meeting: str | None
    day: date | None
    board_id: str | None
    board: str | None
    council: str | None
    item: str | None
    number: str | None
    heading: str | None
    position: int | None

    @property
    def fact(self) -> str | None:
        """The fact that the sentence states, the first of several."""
        return self.facts[0] if self.facts else None

    @property
    def words(self) -> str:
        """The sentence."""
        return "".join(text for text, _ in self.parts)

    def marked(self, before: str, after: str) -> str:
        """The sentence with marks around what was looked for."""
        return "".join(f"{before}{text}{after}" if mark else text for text, mark in self.parts)


@dataclass(frozen=True)
class Found:
    """What a search found: ``hits`` of ``total``, and how many by board, year and kind.

    ``near`` are words to look for instead of those that stand nowhere; ``items`` are agenda items that hold all the
    words, but not in one sentence. ``more`` tells that only the first hits were counted. Where nothing was found,
    ``loose`` counts the sentences that hold the words of phrases in another order, and ``elsewhere`` those that the
    filters left out.
    """

    hits: tuple[Hit, ...]
    total: int
    boards: Counter[tuple[str, str]] = field(default_factory=Counter)
    years: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    near: tuple[str, ...] = ()
    apart: tuple[Hit, ...] = ()
    more: bool = False
    loose: int = 0
    elsewhere: int = 0


def search(
    index: SearchIndex,
    wanted: Wanted,
    filters: Filters = Filters(),
    *,
    limit: int = 20,
    offset: int = 0,
    newest: bool = False,
    grouped: bool = True,
) -> Found:
    """The sentences that hold what is wanted, the best first (BM25), or those of the newest meetings.

    Without ``grouped`` they are not counted by board, year and kind, which of tens of thousands takes longest.
    Raises ``UsageError`` for a kind that there is not.
    """
    if filters.kind is not None and filters.kind not in KINDS:
        raise UsageError(f"there is no kind {filters.kind}: there are {', '.join(KINDS)}")
    values = _values(index, wanted, filters)
    order = "m.day DESC, s.id" if newest else "rank, s.id"
    matching = _matching(values, "m") if newest else _matching(values)
    ids = index.rows(f"SELECT s.id {matching} ORDER BY {order} LIMIT {int(limit)} OFFSET {int(offset)}", values)
    hits = _hits(index, [int(str(id_)) for (id_,) in ids], wanted)
    groups = _groups(index, values) if grouped else Found(hits, _count(index, values))
    if groups.total or hits:
        [(matched,)] = index.rows(
            f"SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH :words LIMIT {_COUNTED})", values
        )
        more = grouped and int(str(matched)) >= _COUNTED  # only so many were looked at: there may be more that fit
        return replace(groups, hits=hits, total=max(groups.total, offset + len(hits)), more=more)
    loose = loosened(wanted)
    return Found(
        (), 0, near=near_words(index, loose or wanted), apart=_apart(index, wanted, values),
        loose=_count(index, _values(index, loose, filters)) if loose else 0,
        elsewhere=_count(index, _values(index, wanted, Filters())) if filters != Filters() else 0,
    )  # fmt: skip


def _groups(index: SearchIndex, values: Mapping[str, object]) -> Found:
    """How many of the first hits that are counted fit the filters, and how many by board, year and kind."""
    tables, conditions = _asked(values, "m")
    counted = index.rows(
        f"SELECT m.board, m.name, substr(m.day, 1, 4), s.kinds, count(*) FROM (SELECT rowid AS id FROM words "
        f"WHERE words MATCH :words LIMIT {_COUNTED}) AS w JOIN sentence s ON s.id = w.id {_SENTENCES} {tables} "
        f"WHERE {conditions} GROUP BY 1, 2, 3, 4",
        values,
    )
    boards: Counter[tuple[str, str]] = Counter()
    years: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for board, name, year, said, count in counted:
        number = int(str(count))
        kinds.update(dict.fromkeys(str(said).split(), number))
        if board is not None:
            boards[str(board), str(name)] += number
        if year is not None:
            years[str(year)] += number
    return Found((), sum(int(str(row[-1])) for row in counted), boards, years, kinds)


def _asked(values: Mapping[str, object], *needed: str) -> tuple[str, str]:
    """The tables that the filters of ``values`` (and what else is ``needed``) ask, and their conditions."""
    asked = [_FILTERS[name] for name, value in values.items() if name in _FILTERS and value is not None]
    tables = {*needed, *(table for table, _ in asked)}
    joined = " ".join(join for name, join in _TABLES.items() if name in tables)
    return joined, " AND ".join(
        ["d.live = 2", "s.id NOT IN (SELECT sentence FROM double)", *(condition for _, condition in asked)]
    )


def _matching(values: Mapping[str, object], *needed: str) -> str:
    """The sentences that hold the words and fit the filters."""
    tables, conditions = _asked(values, *needed)
    joined = f"words JOIN sentence s ON s.id = words.rowid {_SENTENCES} {tables}"
    return f"FROM {joined} WHERE words MATCH :words AND {conditions}"


def _count(index: SearchIndex, values: Mapping[str, object]) -> int:
    [(count,)] = index.rows(f"SELECT count(*) {_matching(values)}", values)
    return int(str(count))


def _values(index: SearchIndex, wanted: Wanted, filters: Filters) -> dict[str, object]:
    def listed(values: Sequence[object] | None) -> str | None:
        return None if values is None else json.dumps(values)

    return {
        "words": widened(index, wanted.expression),
        "board": listed(filters.boards),
        "since": filters.since and filters.since.isoformat(),
        "until": filters.until and filters.until.isoformat(),
        "kind": filters.kind,
        "items": listed(filters.items),
        "places": listed(filters.places),
    }


def _apart(index: SearchIndex, wanted: Wanted, values: dict[str, object]) -> tuple[Hit, ...]:
    """A sentence of each of the first items that hold every one of several words, though no sentence holds them all."""
    if len(wanted.terms) < 2 or " OR " in wanted.expression or " NOT " in wanted.expression:
        return ()
    holding = " INTERSECT ".join(
        f"SELECT s.item FROM words JOIN sentence s ON s.id = words.rowid WHERE words MATCH :t{at} AND s.item NOT NULL"
        for at in range(len(wanted.terms))
    )
    terms = {f"t{at}": widened(index, term) for at, term in enumerate(wanted.terms)}
    rows = index.rows(
        f"SELECT min(s.id) {_matching(values, 'm')} AND s.item IN ({holding}) GROUP BY s.item "
        "ORDER BY m.day DESC LIMIT 5",
        {**values, **terms, "words": widened(index, " OR ".join(wanted.terms))},
    )
    any_of = Wanted(" OR ".join(wanted.terms), wanted.terms, wanted.words)
    return _hits(index, [int(str(id_)) for (id_,) in rows], any_of)


def _hits(index: SearchIndex, ids: Sequence[int], wanted: Wanted) -> tuple[Hit, ...]:
    if not ids:
        return ()
    rows = index.rows(
        _HITS.replace("SELECT highlight", "SELECT s.id, highlight", 1),
        {"ids": json.dumps(list(ids)), "words": widened(index, wanted.expression)},
    )
    by_id = {int(str(row[0])): _hit(row[1:]) for row in rows}
    return tuple(by_id[id_] for id_ in ids if id_ in by_id)


def _hit(row: Sequence[object]) -> Hit:
    (text, kinds, facts, start, end, document, name, uri, form, pages, meeting, day, board_id, board, council, item,
     number, heading, position) = row  # fmt: skip
    at = int(str(start))
    return Hit(
        parts=_parts(str(text)), kinds=tuple(str(kinds).split()), facts=tuple(str(facts).split()),
        document=str(document), name=str(name),
        uri=str(uri), format=str(form), page=page_of(json.loads(str(pages)), at), start=at, end=int(str(end)),
        meeting=_text(meeting), day=date.fromisoformat(str(day)) if day else None, board_id=_text(board_id),
        board=_text(board), council=_text(council), item=_text(item), number=_text(number), heading=_text(heading),
        position=None if position is None else int(str(position)),
    )  # fmt: skip


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _parts(marked: str) -> tuple[tuple[str, bool], ...]:
    parts: list[tuple[str, bool]] = []
    for piece in marked.split(MARK):
        inside, closed, rest = piece.partition(UNMARK)
        if closed:
            parts += [(inside, True), (rest, False)]
        else:
            parts.append((inside, False))
    return tuple((text, mark) for text, mark in parts if text)
