"""The same as a page for programs: JSON, CSV, and Atom where rows have days."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from graph.output import escaped_json, guarded_cell, printable
from minutegraph.app.questions.links import portable
from minutegraph.reading_room.page import Page
from minutegraph.rendering.feeds import feed

ENDINGS = {"json": "application/json", "csv": "text/csv; charset=utf-8", "atom": "application/atom+xml; charset=utf-8"}


def answer(
    page: Page, ending: str, address: str, root: str, *, following: str = "", full_paths: bool = True
) -> str | None:
    """The page's rows in the form that the ending says; None where it has no such form.

    ``address`` is the page's own, whole; ``root`` is what stands before the paths of these pages; ``following`` is
    where the rows go on, if they do. Where they were cut, a last object ``{"cut": ..., "next": ...}`` of the JSON, or a
    last line of the CSV that begins with ``cut``, says so. Without ``full_paths`` files have their names only.
    """
    if not full_paths:
        page = replace(page, rows=portable(page.rows))
    cut = _cut(page)
    if ending == "json":
        objects: list[dict[str, object]] = [
            {name: _plain(value) for name, value in row.items()} for row in page.rows.dicts()
        ]
        if cut:
            objects.append({"cut": cut, "next": following} if following else {"cut": cut})
        lines = ",\n".join(map(escaped_json, objects))
        return f"[\n{lines}\n]\n" if lines else "[]\n"
    if ending == "csv":
        return _csv(page, ": ".join(filter(None, (cut and f"cut {cut}", following))))
    return _feed(page, address, root) if ending == "atom" and page.day else None


def _cut(page: Page) -> str:
    """Where the rows, or lists that they are made of, were cut; nothing where all is there."""
    if page.next or page.rows.truncated:
        return f"after {len(page.rows):,} rows"
    return (
        f"lists that this is made of end after {', '.join(f'{most:,}' for most in page.cuts)} rows" if page.cuts else ""
    )


def _csv(page: Page, cut: str) -> str:
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(page.rows.columns)
    for row in page.rows.rows:
        rows.writerow(
            [value if isinstance(value, int | float) else guarded_cell(printable(_cell(value))) for value in row]
        )
    if cut:
        rows.writerow([cut])
    return text.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(map(_cell, value))
    if isinstance(value, Mapping):
        return _cell(value.get("name"))
    return str(_plain(value))


def _plain(value: object) -> object:
    """A value as JSON has it: days as ISO 8601 writes them."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(name): _plain(one) for name, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value


def _feed(page: Page, address: str, root: str) -> str:
    own = address.removesuffix(".atom") if "?" not in address else address.replace(".atom?", "?", 1)
    return feed(page.title, page.rows, page.day, own, root, itself=address)
