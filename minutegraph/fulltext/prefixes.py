"""Words that begin as a user wrote: FTS5 knows stems, and the stem of "education" does not begin with "educat".

A prefix therefore asks for the stems that begin so, and for each word of the texts that does.
"""

from __future__ import annotations

import re

from minutegraph.fulltext.index import SearchIndex
from minutegraph.fulltext.vocabulary import folded

_PREFIX = re.compile(r'"(?P<before>(?:\w+ )*)(?P<word>\w+)"\*')
_LEAST = 3  # letters of a prefix: no stem is shorter than two
_MOST = 500  # words for a prefix


def widened(index: SearchIndex, expression: str) -> str:
    """An expression of FTS5 in which each prefix asks for the words that begin so, too."""

    def asked(found: re.Match[str]) -> str:
        begin = folded(found["word"])
        if len(begin) < _LEAST:
            return found[0]
        rows = index.rows(
            "SELECT word FROM word WHERE word > ? AND word < ? LIMIT ?", (begin, f"{begin}\U0010ffff", _MOST)
        )
        words = [f'"{found["before"]}{word}"' for (word,) in rows]
        return f"({' OR '.join([found[0], *words])})"

    return _PREFIX.sub(asked, expression)
