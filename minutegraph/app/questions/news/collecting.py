"""News as rows: what there is, where it stands, and the day by which it is new."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from graph.loading_days import checksum
from graph.store import Store, Table, Value
from minutegraph.app.questions.addresses import node_link, original_link, permalink
from minutegraph.app.questions.asking import Day, the_days
from minutegraph.app.questions.fitting import Named
from minutegraph.app.questions.names import resolve
from minutegraph.app.questions.news import queries
from minutegraph.app.questions.news.people import came_and_went
from minutegraph.app.questions.news.topics import reached
from minutegraph.app.questions.news.window import By, Row, Window, window
from minutegraph.fulltext.pages import page_of

KINDS = {
    "meeting": "Meetings", "announcement": "Meetings announced", "decision": "Decisions", "task": "Tasks",
    "topic": "Topics that reached a new board", "came": "People who came", "left": "People who are not listed any more",
    "correction": "Corrections of minutes", "changed": "Documents that changed",
}  # fmt: skip
"""What news there is, with the head under which it is told."""
COLUMNS = (
    "what", "date", "loaded", "board", "number", "heading", "words", "who", "topic", "detail", "document", "page",
    "start", "end", "link", "address", "board_id", "meeting_id", "id",
)  # fmt: skip


@dataclass(frozen=True)
class News:
    """What is new: ``table`` has the columns ``COLUMNS``, in the order of ``KINDS``, and within these by day.

    ``day`` is the column by which it is new: loaded or date. ``since`` and ``until`` bound it; ``notes`` are lines on
    what cannot be told.
    """

    table: Table
    by: By
    since: date | None
    until: date | None
    notes: tuple[str, ...] = ()

    @property
    def day(self) -> str:
        """The column of the days by which it is new."""
        return "loaded" if self.by == "loaded" else "date"

    def __bool__(self) -> bool:
        return bool(self.table.rows)


def news(
    store: Store,
    since: Day | None = None,
    *,
    until: Day | None = None,
    by: str = "loaded",
    board: str | None = None,
    topic: str | None = None,
    person: str | None = None,
) -> News:
    """What is new between two days: meetings, decisions, tasks, topics at a new board, people, corrections.

    Args:
        store: the graph.
        since: first day; else the last day of loading, or with ``by="held"`` thirty days before the last meeting.
        until: last day; without one there is no end.
        by: ``loaded``, the day on which a document came into the graph or changed; or ``held``, that of the meeting.
        board, topic, person: only news of these, by any of their names.

    A decision that an earlier copy of the same minutes holds is no news. Raises ``UsageError`` for an unknown name.
    """
    first, last = the_days(since, until)
    given = {"board": board, "topic": topic, "person": person}
    meant = {kind: resolve(store, kind, name) for kind, name in given.items() if name is not None}
    meetings = store.read(queries.MEETINGS).dicts()
    asked = window(store, by, first, last, meetings)
    found = [row for row in _all(store, asked, meetings) if _is_of(row, meant)]
    found = _about(store, found, meant)
    order = list(KINDS)
    day = "loaded" if asked.by == "loaded" else "date"
    found.sort(key=lambda row: (order.index(str(row["what"])), str(row[day]), str(row["date"]), str(row.get("board"))))
    rows = tuple(_finished(row, asked.documents) for row in found)
    notes = (_undated(asked.unknown),) if asked.unknown and asked.by == "loaded" else ()
    return News(Table(COLUMNS, rows), asked.by, asked.since, asked.until, notes)


def _undated(documents: int) -> str:
    if documents == 1:
        return "1 document of the graph was loaded before days of loading were kept, and counts as old"
    return f"{documents:,} documents of the graph were loaded before days of loading were kept, and count as old"


def _all(store: Store, asked: Window, meetings: list[Row]) -> Iterator[Row]:
    yield from _meetings(asked, meetings)
    for what, query, label in (("decision", queries.DECISIONS, "Decision"), ("task", queries.TASKS, "Action")):
        yield from _facts(store, asked, what, query, label)
    yield from reached(store, asked)
    yield from came_and_went(store, asked)
    for row in store.read(queries.CORRECTIONS, {"documents": list(asked.fresh)}).dicts():
        if asked.by == "loaded" or asked.holds(row["date"]):
            yield {**row, "what": "correction", "loaded": asked.fresh[str(row["document_id"])]}
    for id_, (day, words) in asked.later.items():
        told = f"{words.total():,} decision{'' if words.total() == 1 else 's'} or tasks came with it"
        about = next((row for row in meetings if row["document_id"] == id_), {})
        yield {
            "what": "changed", "loaded": day, "words": str(asked.documents[id_]["name"]), "document_id": id_,
            "detail": told if words else "no new decision or task came with it",
            **{name: about.get(name) for name in ("date", "board", "board_id", "meeting_id")},
        }  # fmt: skip


def _meetings(asked: Window, meetings: Iterable[Row]) -> Iterator[Row]:
    told: dict[str, dict[str, Row]] = {}
    old: dict[str, set[str]] = {}
    for row in meetings:
        id_, how, document = str(row["meeting_id"]), str(row["told"]), str(row["document_id"])
        if document in asked.fresh and (asked.by == "loaded" or asked.holds(row["date"])):
            told.setdefault(id_, {}).setdefault(how, row)
        elif document in asked.before:
            old.setdefault(id_, set()).add(how)
    for id_, ways in told.items():
        how = "RECORDED_IN" if "RECORDED_IN" in ways else "ANNOUNCED_IN"
        if how in old.get(id_, ()) or "RECORDED_IN" in old.get(id_, ()):
            continue
        row = ways[how]
        what = "meeting" if how == "RECORDED_IN" else "announcement"
        loaded = asked.fresh[str(row["document_id"])]
        yield {**row, "what": what, "words": row["name"], "detail": row["state"], "loaded": loaded, "id": id_}


def _facts(store: Store, asked: Window, what: str, query: str, label: str) -> Iterator[Row]:
    """Decisions or tasks of new documents, and those that came with other bytes of documents that stood before."""
    wanted = {"documents": [*asked.fresh, *(id_ for id_, (_, words) in asked.later.items() if words)]}
    stood = {
        str(row["id"])
        for row in store.read(queries.STANDS_IN.format(label=label), wanted)
        if str(row["other"]) in asked.before
    }
    left = {id_: Counter(words) for id_, (_, words) in asked.later.items()}
    for row in store.read(query, wanted).dicts():
        document, sums = str(row["document_id"]), checksum(str(row["words"]))
        if document in left:
            if left[document][sums] <= 0:
                continue
            left[document][sums] -= 1
            yield {**row, "what": what, "loaded": asked.later[document][0]}
        elif str(row["id"]) not in stood and (asked.by == "loaded" or asked.holds(row["date"])):
            yield {**row, "what": what, "loaded": asked.fresh[document]}


def _is_of(row: Mapping[str, Value], meant: Mapping[str, Named]) -> bool:
    return "board" not in meant or row.get("board_id") == meant["board"].id


def _about(store: Store, rows: list[Row], meant: Mapping[str, Named]) -> list[Row]:
    """The rows that have to do with the topic and the person asked for."""
    for kind, query in (("topic", queries.OF_TOPIC), ("person", queries.OF_PERSON)):
        if kind not in meant:
            continue
        id_ = meant[kind].id
        places = store.read(query, {"id": id_}).dicts()
        items, meetings = {row["item"] for row in places}, {row["meeting"] for row in places} - {None}
        rows = [row for row in rows if _concerns(row, kind, id_, items, meetings)]
    return rows


def _concerns(row: Row, kind: str, id_: str, items: set[Value], meetings: set[Value]) -> bool:
    if f"{kind}_id" in row:
        return row[f"{kind}_id"] == id_ or row.get("other_id") == id_
    holders = row.get("holder_ids")
    if kind == "person" and isinstance(holders, list) and id_ in holders:
        return True
    if "item" in row:
        return row["item"] in items
    return row["what"] not in ("came", "left") and row.get("meeting_id") in meetings


def _finished(row: Row, documents: Mapping[str, Row]) -> tuple[Value, ...]:
    """The row with page, link and address, as ``COLUMNS`` has them."""
    document = documents.get(str(row.get("document_id")))
    start, holders = row.get("start"), row.get("holders")
    told = dict(row)
    if document is not None:
        pages = document["pages"]
        page = page_of(pages, start) if isinstance(pages, list) and isinstance(start, int) else None  # type: ignore[arg-type]
        words = (
            "" if row["what"] in ("meeting", "announcement", "changed") else " ".join(str(row["words"] or "").split())
        )
        link = original_link(str(document["uri"]), str(document["format"]), page, words.removesuffix("…"))
        told |= {"document": document["name"], "page": page, "link": link}
    told["who"] = ", ".join(map(str, holders)) if isinstance(holders, list) and holders else row.get("person")
    told["address"] = _address(row)
    return tuple(told.get(name) for name in COLUMNS)


def _address(row: Row) -> str | None:
    if row["what"] == "topic":
        return node_link(str(row["topic_id"]))
    if row["what"] in ("came", "left"):
        return node_link(str(row["person_id"]))
    meeting = row.get("meeting_id")
    fact = str(row["id"]) if row["what"] in ("decision", "task") else None
    return permalink(str(meeting), row.get("position"), fact) if meeting is not None else None
