"""Pages that would take a parser of HTML hours: nested or adorned without end. A look over the tags finds them."""

from __future__ import annotations

import re

from graph.errors import UnreadableDocument

DEEPEST = 500  # elements within one another; real pages have some thirty
MOST_ATTRIBUTES = 500  # of one element
MOST_TAGS = 500_000
TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)([^<>]*)>?")
# Without an end tag, or with one that may be left out: they don't count as depth.
LONE = frozenset(
    """area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track
    wbr""".split()
)


def check(text: str, name: str) -> None:
    """Raise ``UnreadableDocument`` where ``text`` is no page that somebody wrote."""
    depth = 0
    for count, tag in enumerate(TAG.finditer(text)):
        closing, element, attributes = tag.groups()
        if element.lower() not in LONE:
            depth = max(0, depth - 1) if closing else depth + (not attributes.endswith("/"))
        if depth > DEEPEST or count > MOST_TAGS or attributes.count("=") > MOST_ATTRIBUTES:
            raise UnreadableDocument(
                "has more nested elements or attributes than any page of minutes", limit="depth", path=name
            )
