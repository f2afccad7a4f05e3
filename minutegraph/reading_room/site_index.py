"""The search of a site: words and sentences in small files, of which a browser fetches those that it needs."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator

from minutegraph.app.questions.addresses import permalink
from minutegraph.fulltext import current
from minutegraph.reading_room.page import View

_CHUNK = 400  # sentences in one file
_WORD = re.compile(r"[^\W_]+")
_SENTENCES = """
SELECT w.text, m.day, m.name, m.meeting, i.number, i.heading, i.position, s.facts
FROM sentence s JOIN words w ON w.rowid = s.id JOIN document d ON d.id = s.document AND d.live = 2
LEFT JOIN meeting m ON m.document = d.document AND m.place = s.place LEFT JOIN item i ON i.id = s.item
ORDER BY m.day DESC, m.meeting, d.document, s.start, s.end, w.text
"""


def index_files(view: View, link: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """The files of the index: ``words-XY.json`` for all words that begin with two letters, ``sentences-N.json``."""
    with current(view.store) as (index, _):
        rows = index.rows(_SENTENCES)
    words: defaultdict[str, dict[str, list[int]]] = defaultdict(dict)
    chunk: list[list[str]] = []
    number = 0
    for number, (text, day, board, meeting, item, heading, position, facts) in enumerate(rows):
        for word in sorted(set(_WORD.findall(folded(str(text))))):
            words[key_of(word)].setdefault(word, []).append(number)
        fact = str(facts).split(" ")[0] or None
        address = link(permalink(str(meeting), position, fact)) if meeting is not None else ""
        where = " ".join(str(part) for part in (item, heading) if part)
        chunk.append([str(text), str(day or ""), str(board or ""), where, address])
        if len(chunk) == _CHUNK:
            yield f"search/sentences-{number // _CHUNK}.json", _json(chunk)
            chunk = []
    if chunk:
        yield f"search/sentences-{number // _CHUNK}.json", _json(chunk)
    for key in sorted(words):
        yield f"search/words-{key}.json", _json(words[key])
    yield "search/keys.json", _json(sorted(words))


def folded(text: str) -> str:
    """Small letters without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def key_of(word: str) -> str:
    """The file that holds a word: its first two letters, those that a file's name cannot have as their numbers."""
    return "".join(letter if letter.isascii() and letter.isalnum() else f"x{ord(letter):x}" for letter in word[:2])


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
