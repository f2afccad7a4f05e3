"""Documents: what is loaded, and each as it was read, with the facts in the margin."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from graph.errors import UsageError
from minutegraph.app.questions.addresses import original_link
from minutegraph.app.questions.rows import ROWS, Asked, Row, cut, key_of, meeting_address, table_of
from minutegraph.fulltext import KeptText, current
from minutegraph.reading_room.page import NotFound, Page, View

_LIST = """
MATCH (d:Document) WHERE $key IS NULL OR d.name > $name OR (d.name = $name AND d.id > $key)
WITH d ORDER BY d.name, d.id LIMIT $most
OPTIONAL MATCH (m:Meeting)-[:RECORDED_IN|ANNOUNCED_IN]->(d)
WITH d, min(m.id) AS meeting_id, min(m.name) AS meeting
RETURN d.name AS name, d.id AS id, d.sha256 AS sha256, d.format AS format, d.kind AS kind, d.state AS state,
       d.counts AS counts, size(d.doubts) AS doubts, meeting_id, meeting ORDER BY name, id
"""
_DOCUMENT = """
MATCH (d:Document) WHERE d.id = $id OR (size($id) >= 8 AND d.sha256 STARTS WITH $id)
RETURN d.id AS id, d.name AS name, d.uri AS uri, d.format AS format, d.sha256 AS sha256, d.kind AS kind,
       d.state AS state, d.counts AS counts, d.doubts AS doubts ORDER BY d.counts DESC, id LIMIT 1
"""
_FACTS = """
MATCH (i:AgendaItem {source: $id})<-[:HAS_ITEM]-(m:Meeting)
RETURN 'item' AS kind, i.id AS id, i.number AS number, i.name AS words, i.start AS start, i.`end` AS until,
       i.position AS position, m.id AS meeting_id, i.implicit AS implicit
UNION ALL MATCH (x:Decision {source: $id})<-[:RESULTED_IN]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
RETURN 'decision' AS kind, x.id AS id, i.number AS number, x.text AS words, x.start AS start, x.`end` AS until,
       i.position AS position, m.id AS meeting_id, false AS implicit
UNION ALL MATCH (x:Action {source: $id})<-[:RAISED]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
RETURN 'action' AS kind, x.id AS id, i.number AS number, x.text AS words, x.start AS start, x.`end` AS until,
       i.position AS position, m.id AS meeting_id, false AS implicit
"""
_NAMED = """
MATCH (i:AgendaItem {source: $id})-[x:DISCUSSES]->(:Topic) RETURN DISTINCT x.start AS start ORDER BY start
"""
_AT = re.compile(r"(\d{1,9})(?:-(\d{1,9}))?")
_COLUMNS = ("kind", "number", "words", "start", "until", "address")


@dataclass(frozen=True)
class Piece:
    """A stretch of the text: ``kinds`` of the facts that state it, ``anchors`` of those that begin here."""

    text: str
    kinds: tuple[str, ...]
    anchors: tuple[int, ...]


@dataclass(frozen=True)
class Section:
    """A part of the text with the facts that begin in it, for the margin; ``page`` where a page begins."""

    page: int | None
    pieces: tuple[Piece, ...]
    facts: tuple[Row, ...]


def documents(view: View, asked: Asked) -> Page:
    """What is loaded, and what stayed unread of it."""
    name, key = key_of(asked, 2)
    rows, after = cut(view.rows(_LIST, name=name, key=key, most=ROWS * 2 + 1), ("name", "id"), ROWS * 2)
    rows = [row | {"address": f"/doc/{str(row['sha256'])[:16]}", "held": meeting_address(row)} for row in rows]
    columns = ("name", "format", "kind", "state", "doubts", "meeting", "address")
    return Page("documents.html", "Documents", {"rows": rows}, table_of(columns, rows), next=after)


def document(view: View, asked: Asked, id: str) -> Page:
    """One document, with the words at ``at`` marked."""
    found = view.one(_DOCUMENT, id=id)
    if found is None:
        raise NotFound("the graph holds no such document", "")
    with current(view.store) as (index, _):
        text = index.text(str(found["id"]))
    facts = [
        row | {"address": meeting_address(row, None if row["kind"] == "item" else str(row["id"]))}
        for row in view.rows(_FACTS, id=found["id"])
        if row["start"] is not None and row["until"] is not None
    ]
    facts.sort(key=lambda row: (_number(row["start"]), -_number(row["until"])))
    at = _place(asked, text)
    named = {_number(row["start"]) for row in view.rows(_NAMED, id=found["id"])}
    page = text.page_of(at[0]) if text is not None and at is not None else None
    words = " ".join(text.text[at[0] : at[1]].split()) if text is not None and at is not None else ""
    values = {
        "document": found,
        "text": text,
        "sections": _sections(text, facts, at, named) if text is not None and text.text else [],
        "at": at,
        "page": page,
        "original": _original(view, found, page, words),
        "pages": [one.number for one in text.pages] if text is not None and text.paged else [],
    }
    return Page("document.html", str(found["name"]), values, table_of(_COLUMNS, facts))


def _original(view: View, found: Row, page: int | None, words: str) -> str:
    """Where the original is: on the web there, else by the document's digest here; empty where it is not shown."""
    link = original_link(str(found["uri"]), str(found["format"]), page, words)
    if link.startswith(("http://", "https://")):
        return link
    if view.public:
        return ""
    return f"/original/{str(found['sha256'])[:16]}" + (f"#page={page}" if page and found["format"] == "pdf" else "")


def _place(asked: Asked, text: KeptText | None) -> tuple[int, int] | None:
    if not asked.get("at"):
        if asked.get("page") and text is not None:
            number = int(asked["page"]) if asked["page"].isdecimal() else 0
            if not 1 <= number <= len(text.pages):
                raise UsageError(f"this document has {len(text.pages)} pages: there is no page {asked['page']}")
            start = text.pages[number - 1].start
            return start, start
        return None
    found = _AT.fullmatch(asked["at"])
    if found is None:
        raise UsageError(f"at={asked['at']} are no characters of a text: write 3316 or 3316-3339")
    start = int(found[1])
    return start, max(start + 1, int(found[2] or 0))


def _sections(
    text: KeptText, facts: Sequence[Row], at: tuple[int, int] | None, named: Collection[int]
) -> list[Section]:
    """The text cut where items and pages begin; ``named`` are places of topics, which have anchors, too."""
    whole = text.text
    pages = {page.start: page.number for page in text.pages} if text.paged else {}
    starts = sorted({0, *pages, *(_number(row["start"]) for row in facts if row["kind"] == "item")})
    ends = [*starts[1:], len(whole)]
    return [
        Section(
            pages.get(start),
            tuple(_pieces(whole, start, end, facts, at, named)),
            tuple(row for row in facts if start <= _number(row["start"]) < end and not row["implicit"]),
        )
        for start, end in zip(starts, ends, strict=True)
        if start < end
    ]


def _pieces(
    whole: str, start: int, end: int, facts: Iterable[Row], at: tuple[int, int] | None, named: Collection[int]
) -> Iterable[Piece]:
    marks = [(_number(row["start"]), _number(row["until"]), str(row["kind"])) for row in facts if row["kind"] != "item"]
    if at is not None:
        marks.append((*at, "asked"))
    anchors = {_number(row["start"]) for row in facts} | set(named) | ({at[0]} if at else set())
    inside = [mark for mark in marks if mark[0] < end and mark[1] > start]
    edges = {start, end, *(edge for mark in inside for edge in mark[:2]), *anchors}
    cuts = sorted(edge for edge in edges if start <= edge <= end)
    for first, last in pairwise(cuts):
        kinds = tuple(dict.fromkeys(kind for low, high, kind in inside if low <= first and last <= high))
        yield Piece(whole[first:last], kinds, (first,) if first in anchors else ())


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
