"""The words of all texts as these have them, beside the stems of FTS5: for what begins as a user wrote."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Iterable

_SHORTEST = 4  # letters of a word that loses some in its stem
_WORD = re.compile(r"[^\W\d_]+")


def keep_words(connection: sqlite3.Connection, texts: Iterable[str]) -> None:
    """Keep the words of these texts."""
    words = {word for text in texts for word in _WORD.findall(folded(text)) if len(word) >= _SHORTEST}
    connection.executemany("INSERT OR IGNORE INTO word (word) VALUES (?)", [(word,) for word in sorted(words)])


def keep_only_words_told(connection: sqlite3.Connection) -> None:
    """Keep the words of the texts that are there, and no others."""
    connection.execute("DELETE FROM word")
    keep_words(connection, (str(text) for (text,) in connection.execute("SELECT text FROM words")))


def folded(text: str) -> str:
    """The text in small letters without marks on them, as FTS5 has its words."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
