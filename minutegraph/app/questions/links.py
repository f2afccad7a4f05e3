"""Rows with the address of the original that states each of them."""

from __future__ import annotations

from dataclasses import replace

from graph.originals import without_folders
from graph.store import Store, Table, Value
from minutegraph.app.questions.addresses import original_link
from minutegraph.fulltext.pages import page_of
from queries.located import COLUMN

LINK = "link"
_ADDRESSES = (LINK, "uri", "document")  # columns that may name a file of this machine
_WORDS = (
    "quote",
    "decision",
    "action",
    "what",
    "reading",
)  # columns that hold the words at the place, the first there is
_DOCUMENTS = """
MATCH (d:Document) WHERE d.id IN $ids RETURN d.id AS id, d.uri AS uri, d.format AS format, d.pages AS pages
"""


def linked(store: Store, table: Table) -> Table:
    """The table with a last column ``link`` in the place of the documents' ids; as it is where it has none."""
    if COLUMN not in table.columns:
        return table
    at, starts = table.columns.index(COLUMN), table.columns.index("start") if "start" in table.columns else None
    said = next((table.columns.index(name) for name in _WORDS if name in table.columns), None)
    ids = sorted({str(row[at]) for row in table.rows if row[at] is not None})
    known = {str(row["id"]): row for row in store.read(_DOCUMENTS, {"ids": ids}).dicts()} if ids else {}

    def link(row: tuple[Value, ...]) -> str | None:
        document = known.get(str(row[at]))
        if document is None:
            return None
        start, pages = None if starts is None else row[starts], document["pages"]
        page = page_of(pages, start) if isinstance(pages, list) and isinstance(start, int) else None  # type: ignore[arg-type]
        words = " ".join(str(row[said]).split()) if said is not None and row[said] is not None else ""
        return original_link(str(document["uri"]), str(document["format"]), page, words.removesuffix("…"))

    columns = (*table.columns[:at], *table.columns[at + 1 :], LINK)
    return replace(table, columns=columns, rows=tuple((*row[:at], *row[at + 1 :], link(row)) for row in table.rows))


def portable(table: Table) -> Table:
    """The table with the addresses of files, in the columns that hold addresses, without their folders."""
    places = [place for place, column in enumerate(table.columns) if column in _ADDRESSES]
    if not places:
        return table
    rows = (
        tuple(
            without_folders(value) if place in places and isinstance(value, str) else value
            for place, value in enumerate(row)
        )
        for row in table.rows
    )
    return replace(table, rows=tuple(rows))
