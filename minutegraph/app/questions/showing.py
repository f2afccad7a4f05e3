"""Shows a thing in its source: the words that state it, marked in the text they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from graph.errors import UsageError
from graph.store import Store, Table, Value
from minutegraph.app.questions.addresses import original_link, permalink
from minutegraph.fulltext import KeptText, current

_FACT = "MATCH (n:%s {id: $id}) RETURN n.source AS source, n.start AS start, n.`end` AS until, n.name AS name"
_LABELS = ("Decision", "Action", "AgendaItem", "Meeting")
_CORRECTED = """
MATCH (n:%s {id: $id}) RETURN n.corrected AS corrected, n.rejected AS rejected
"""
_CALLED = {"Decision": "decision", "Action": "action", "AgendaItem": "item", "Meeting": "meeting"}
_OF_ITEM = """
MATCH (m:Meeting)-[:HAS_ITEM]->(i:AgendaItem {id: $id}) RETURN m.id AS meeting, m.name AS name, i.position AS position,
       i.number AS number, i.name AS heading, i.implicit AS implicit
"""
_ITEM_AT = """
MATCH (m:Meeting {id: $meeting})-[:HAS_ITEM]->(i:AgendaItem) WHERE i.position = $position RETURN i.id AS id ORDER BY id
"""
_RECORD = """
MATCH (m:Meeting {id: $id})-[told:RECORDED_IN]->(d:Document)
RETURN d.id AS source, told.start AS start, told.`end` AS until, m.name AS name ORDER BY d.counts, source LIMIT 1
"""
_DOCUMENTS = "MATCH (d:Document) RETURN d.id AS id, d.name AS name, d.uri AS uri ORDER BY id"
_PERMALINK = re.compile(r"/meeting/(?P<meeting>[^#?]+?)(?:\.\w+)?(?:#item-(?P<position>\d+)(?:-(?P<fact>[da]\d+))?)?")
_MEETING_OF_ITEM = re.compile(r"/[da]\d+$")


@dataclass(frozen=True)
class Shown:
    """A thing in its source.

    ``what`` it is and its ``name``; ``text`` is the converted text of its document, ``start`` and ``end`` the marked
    words there; ``page`` (where the format has pages) and ``line`` tell where they begin. ``meeting`` is the name of
    its meeting, ``item`` the number and heading of its item. ``link`` leads to the original, ``address`` is the
    permalink, ``corrected`` what people put right of it.
    """

    what: str
    name: str
    text: KeptText
    start: int
    end: int
    meeting: str | None = None
    item: str | None = None
    address: str = ""
    corrected: tuple[str, ...] = ()

    @property
    def page(self) -> int | None:
        """The page on which the words begin."""
        return self.text.page_of(self.start)

    @property
    def line(self) -> int:
        """The line of the converted text on which the words begin."""
        return self.text.line_of(self.start)

    @property
    def words(self) -> str:
        """The marked words."""
        return self.text.text[self.start : self.end]

    @property
    def link(self) -> str:
        """The address of the original, opened at these words."""
        return original_link(self.text.uri, self.text.format, self.page, " ".join(self.words.split()))

    def around(self, lines: int) -> tuple[str, str]:
        """So many lines before the words and after them, those that the words stand in whole."""
        whole = self.text.text
        first = self.start
        for _ in range(lines + 1):
            first = whole.rfind("\n", 0, first)
            if first < 0:
                break
        last = self.end
        for _ in range(lines + 1):
            found = whole.find("\n", last)
            if found < 0:
                last = len(whole)
                break
            last = found + 1
        return whole[first + 1 if first >= 0 else 0 : self.start], whole[self.end : last].rstrip("\n")


def show(store: Store, thing: str, *, page: int | None = None, at: tuple[int, int] | None = None) -> Shown:
    """Show a decision, action, item or meeting by its id or permalink; or a document's page, or characters of it.

    A document is named by its id, name or address, with ``page`` (from 1) or ``at`` (first and last offset). Raises
    ``UsageError`` for what there is not, ``StoreUnavailable`` without a graph or an index.
    """
    if page is None and at is None and (found := _fact(store, thing)) is not None:
        return found
    document = _document(store, thing)
    text = _text(store, document)
    if at is not None:
        start, end = at
        if not 0 <= start < max(end, start + 1) <= len(text.text):
            raise UsageError(f"{text.name} has characters 0 to {len(text.text):,}: there is nothing at {start}-{end}")
        return Shown("characters", text.name, text, start, max(end, start + 1))
    if page is not None:
        if not 1 <= page <= len(text.pages):
            raise UsageError(f"{text.name} has {len(text.pages):,} pages: there is no page {page}")
        one = text.pages[page - 1]
        return Shown("page", text.name, text, one.start, one.start + len(one.text))
    return Shown("document", text.name, text, 0, len(text.text))


def words_of(store: Store, table: Table) -> list[Shown | None]:
    """The words that state each row of an answer, in their place; None for rows that name no place.

    Raises ``UsageError`` where the answer's rows are counts and the like, which no words state.
    """
    if not {"document", "start", "end"} <= set(table.columns):
        raise UsageError("no words state these rows: they count or put together what many documents say")
    known = store.read(_DOCUMENTS).dicts()
    texts: dict[str, KeptText] = {}
    found: list[Shown | None] = []
    for row in table.dicts():
        named = [one for one in known if one["name"] == row["document"]]
        of_link = [one for one in named if str(row.get("link") or "").startswith(str(one["uri"]))]
        if not named or row["start"] is None or row["end"] is None:
            found.append(None)
            continue
        id_ = str((of_link or named)[0]["id"])
        text = texts.get(id_) or texts.setdefault(id_, _text(store, id_))
        found.append(Shown("words", text.name, text, int(str(row["start"])), int(str(row["end"]))))
    return found


def _fact(store: Store, thing: str) -> Shown | None:
    id_ = id_of(store, thing)
    for label in _LABELS:
        rows = store.read(_FACT % label, {"id": id_}).dicts()
        if label == "Meeting" and rows:
            rows = store.read(_RECORD, {"id": id_}).dicts() or rows
        for row in rows:
            if row["source"] is None or row["start"] is None:
                raise UsageError(f"{thing} is only spoken of: no loaded document records it")
            place = int(str(row["start"])), int(str(row["until"]))
            text = _text(store, str(row["source"]))
            meeting, item, address = _where(store, label, id_)
            corrected = tuple(_corrected(store, label, id_))
            return Shown(_CALLED[label], str(row["name"]), text, *place, meeting, item, address, corrected)
    return None


def _corrected(store: Store, label: str, id_: str) -> Iterator[str]:
    """What people put right of a thing, in a line each."""
    for row in store.read(_CORRECTED % label, {"id": id_}):
        if row["corrected"] is not None:
            yield str(row["corrected"])
        for one in row["rejected"] if isinstance(row["rejected"], list) else []:
            yield f"not so: {one}"


def id_of(store: Store, thing: str) -> str:
    """The id that a permalink stands for; an id is its own."""
    parts = urlsplit(thing)
    found = _PERMALINK.fullmatch(unquote(parts.path) + (f"#{parts.fragment}" if parts.fragment else ""))
    if found is None:
        return thing
    meeting = f"meeting:{found['meeting']}"
    if found["position"] is None:
        return meeting
    for row in store.read(_ITEM_AT, {"meeting": meeting, "position": int(found["position"])}):
        return "/".join(filter(None, (str(row["id"]), found["fact"])))
    raise UsageError(f"{thing}: the graph holds no such item")


def _where(store: Store, label: str, id_: str) -> tuple[str | None, str | None, str]:
    if label == "Meeting":
        return None, None, permalink(id_)
    for row in store.read(_OF_ITEM, {"id": _MEETING_OF_ITEM.sub("", id_)}):
        item = None if row["implicit"] else " ".join(str(part) for part in (row["number"], row["heading"]) if part)
        return str(row["name"]), item, permalink(str(row["meeting"]), row["position"], id_)
    return None, None, ""


def document_id(store: Store, thing: str) -> str | None:
    """The document of this id, address, name, or end of an address; None where there is none.

    Raises ``UsageError`` where there are several.
    """
    return _one_of(store.read(_DOCUMENTS).dicts(), thing)


def _one_of(rows: Sequence[Mapping[str, Value]], thing: str) -> str | None:
    for column in ("id", "uri", "name"):
        found = [row for row in rows if row[column] == thing]
        if len(found) == 1:
            return str(found[0]["id"])
        if found:
            raise UsageError(f"{thing} may be {len(found)} documents: give the id of one", detail=_offered(found))
    ends = [row for row in rows if str(row["uri"]).endswith(f"/{thing.lstrip('./')}")]
    return str(ends[0]["id"]) if len(ends) == 1 else None


def _document(store: Store, thing: str) -> str:
    rows = store.read(_DOCUMENTS).dicts()
    if (found := _one_of(rows, thing)) is not None:
        return found
    near = [row for row in rows if thing.casefold() in str(row["name"]).casefold()][:5]
    raise UsageError(
        f"the graph holds no board, person, meeting, document, decision, action or item called {thing}"
        + (". Did you mean one of these?" if near else ": search finds things by their words"),
        detail=_offered(near),
    )


def _offered(rows: Iterable[object]) -> str:
    return "\n".join(f"{row['uri']}  ({row['id']})" for row in rows if isinstance(row, dict))


def _text(store: Store, document: str) -> KeptText:
    with current(store) as (index, _):
        text = index.text(document)
    if text is None or not text.text:
        raise UsageError(
            f"the converted text of {text.name if text else document} is not kept: load it again, or run minutegraph "
            "index"
        )
    return text
