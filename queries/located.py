"""A canned query that also gives the ids of its documents: names of files are not theirs alone, links need more."""

from __future__ import annotations

import re

COLUMN = "document_id"
_NAMED = re.compile(r"\b(\w+)\.name AS document(?=,|\s)(?![\s\S]*\bRETURN\b)")


def located(cypher: str) -> str | None:
    """The same query with the column ``document_id`` beside ``document``; None where it names no document."""
    found = _NAMED.search(cypher)
    if found is None:
        return None
    return f"{cypher[: found.end()]}, {found[1]}.id AS {COLUMN}{cypher[found.end() :]}"
