"""The search page: sentences with their words marked, and filters with numbers beside them."""

from __future__ import annotations

from urllib.parse import urlencode

from graph.errors import UsageError
from graph.store import Table
from minutegraph.app.questions.addresses import original_link
from minutegraph.app.questions.rows import ROWS, Asked, meeting_address, table_of
from minutegraph.app.questions.searching import COLUMNS, row_of
from minutegraph.app.questions.searching import search as search_texts
from minutegraph.fulltext import KINDS, Hit
from minutegraph.reading_room.page import Given, Page, View

_FIELDS = ("q", "board", "since", "until", "kind", "person", "topic", "order")


def search(view: View, asked: Asked) -> Page:
    """What is found of the words in ``q``; without words, the form alone."""
    if view.static:
        return Page("site_search.html", "Search")
    words = asked.get("q", "").strip()
    given = Given({name: asked[name] for name in _FIELDS if asked.get(name)})
    values: dict[str, object] = {"asked": given, "words": words, "kinds": KINDS}
    if not words:
        return Page("search.html", "Search", values, table_of(COLUMNS, ()), "date")
    try:
        first = int(asked.get("after") or 0)
    except ValueError:
        raise UsageError(f"after={asked['after']} is no place in this list: go to its beginning") from None
    if not 0 <= first <= 100_000:
        raise UsageError("a search shows the first 100,000 sentences: narrow it down")
    result = search_texts(
        view.store, words, topic=bool(asked.get("topic")), board=asked.get("board") or None,
        since=asked.get("since") or None, until=asked.get("until") or None, kind=asked.get("kind") or None,
        person=asked.get("person") or None, limit=ROWS, offset=first, newest=asked.get("order") == "newest",
    )  # fmt: skip
    found = result.found

    def refined(**changes: str | None) -> str:
        return f"/search?{urlencode({name: value for name, value in {**given, **changes}.items() if value})}"

    values |= {
        "found": found,
        "hits": [_values_of_hit(hit) for hit in found.hits],
        "apart": [_values_of_hit(hit) for hit in found.apart],
        "topics": result.topics,
        "near": [(word, refined(q=word)) for word in found.near],
        "boards": [(name, count, refined(board=id_)) for (id_, name), count in found.boards.most_common(12)],
        "years": [
            (year, count, refined(since=f"{year}-01-01", until=f"{year}-12-31"))
            for year, count in sorted(found.years.items(), reverse=True)
        ],
        "by_kind": [(kind, found.kinds[kind], refined(kind=kind)) for kind in KINDS if found.kinds[kind]],
        "without": [
            (name, value, refined(**{name: ""})) for name, value in given.items() if name not in ("q", "order")
        ],
        "first": first,
        "nothing": result.nothing,
        "unfiltered": refined(**dict.fromkeys(name for name in given if name not in ("q", "order", "topic"))),
        "loosened": refined(q=words.replace('"', "")),
    }
    after = str(first + ROWS) if found.total > first + ROWS else ""
    rows = Table(COLUMNS, tuple(row_of(hit) for hit in found.hits), result.warnings)
    return Page("search.html", f"{words}: search", values, rows, "date", after)


def _values_of_hit(hit: Hit) -> dict[str, object]:
    place = {"meeting_id": hit.meeting, "position": hit.position}
    return {
        "hit": hit,
        "address": meeting_address(place, hit.fact),
        "source": f"/doc/{hit.document}?at={hit.start}-{hit.end}#c{hit.start}",
        "link": original_link(hit.uri, hit.format, hit.page, hit.words),
    }
