"""Cypher cut into tokens: enough of its lexical rules to tell a clause from a word in a string, comment or name."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from graph.cypher.fault import fault_at

Kind = Literal["word", "name", "string", "number", "parameter", "symbol", "comment"]

_NOTHING = ("Cc", "Cf", "Zs", "Zl", "Zp")  # some engines take these for white space, or for part of a name
_HEXADECIMAL_LETTERS = frozenset("abcdefABCDEF")
_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)
_LINE_END = re.compile(r"[\r\n]")
_SYMBOLS = ("<-->", "-->", "<--", "..", "<-", "->", "--", "<=", ">=", "<>", "=~", "+=", "::", "||")


@dataclass(frozen=True)
class Token:
    """A piece of a query: ``text`` as written, ``start`` its offset.

    A ``word`` is a keyword or an unescaped name; a ``name`` stood in back quotes.
    """

    kind: Kind
    text: str
    start: int

    @cached_property
    def value(self) -> str:
        """A word in capitals, whatever letters it is written in; a name without its quotes; else the text."""
        if self.kind == "word":
            return unicodedata.normalize("NFKC", self.text).casefold().upper()
        if self.kind == "name":
            return self.text[1:-1].replace("``", "`")
        return self.text


def tokenize(query: str) -> list[Token]:
    """The tokens of ``query``, comments included, white space left out.

    Raises ``QueryError`` for a string, a name in back quotes or a comment without an end, and for a comment that
    holds a bare carriage return: engines disagree on whether that ends it.
    """
    tokens: list[Token] = []
    place = 0
    while place < len(query):
        char = query[place]
        if char.isspace() or unicodedata.category(char) in _NOTHING:
            place += 1
            continue
        kind, end = _next(query, place)
        tokens.append(Token(kind, query[place:end], place))
        place = end
    return tokens


def decode_escapes(query: str) -> str:
    """The query with ``\\uXXXX`` replaced everywhere, in strings, names and comments too, as Neo4j reads it.

    A backslash after a backslash begins no escape, and one that an escape gives neither. Raises ``QueryError`` for an
    escape without four digits, as the server would.
    """
    if "\\u" not in query:
        return query
    decoded: list[str] = []
    place = 0
    escaped = False  # by the backslash before it
    while place < len(query):
        begins = not escaped and query.startswith("\\u", place)
        escaped = not escaped and not begins and query[place] == "\\"
        decoded.append(_escaped(query, place) if begins else query[place])
        place += 6 if begins else 1
    # Two escapes may give the halves of one character.
    return "".join(decoded).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _escaped(query: str, place: int) -> str:
    """The character that the escape at ``place`` stands for: Java's ``Integer.parseInt`` of four characters.

    That takes the digits of any script, a sign in the place of the first one, and fewer at the end of the query.
    """
    digits = query[place + 2 : place + 6]
    values = [_digit(digit) for digit in (digits[1:] if digits[:1] in ("+", "-") else digits)]
    if not values or None in values:
        raise fault_at("\\u takes four hexadecimal digits", query, place)
    number = 0
    for value in values:
        number = number * 16 + (value or 0)
    return chr((-number if digits[0] == "-" else number) & 0xFFFF)


def _digit(char: str) -> int | None:
    """The value of a hexadecimal digit, as Java's ``Character.digit`` knows it; None for what is none."""
    if ord(char) > 0xFFFF:
        return None  # Java looks at halves of such a character
    if unicodedata.category(char) == "Nd":
        return unicodedata.decimal(char)
    plain = unicodedata.normalize("NFKC", char) if "\uff21" <= char <= "\uff46" else char
    return int(plain, 16) if plain in _HEXADECIMAL_LETTERS else None


def _next(query: str, place: int) -> tuple[Kind, int]:
    char = query[place]
    if query.startswith("//", place):
        return "comment", _end_of_line_comment(query, place)
    if query.startswith("/*", place):
        return "comment", _end(query, place, query.find("*/", place + 2), 2, "comment")
    if char in "'\"":
        return "string", _end_of_string(query, place)
    if char == "`":
        return "name", _end_of_name(query, place)
    if char == "$" and place + 1 < len(query):
        if query[place + 1] == "`":
            return "parameter", _end_of_name(query, place + 1)
        end = _end_of_word(query, place + 1)
        if end > place + 1:
            return "parameter", end
    number = _NUMBER.match(query, place)
    if number:
        return "number", number.end()
    end = _end_of_word(query, place)
    if end > place:
        return "word", end
    symbol = next((s for s in _SYMBOLS if query.startswith(s, place)), char)
    return "symbol", place + len(symbol)


def _end_of_word(query: str, place: int) -> int:
    # What only some engines count as part of a name (format characters, currency signs) ends a word here: the
    # gate then sees a keyword too many rather than one too few.
    while place < len(query) and (
        query[place] == "_" or query[place].isalnum() or unicodedata.category(query[place]) in ("Mn", "Mc")
    ):
        place += 1
    return place


def _end_of_line_comment(query: str, place: int) -> int:
    found = _LINE_END.search(query, place)
    if found is None:
        return len(query)
    if found[0] == "\r" and not query.startswith("\r\n", found.start()):
        raise fault_at("the comment holds a carriage return without a line feed", query, found.start())
    return found.start()


def _end_of_string(query: str, place: int) -> int:
    end = place + 1
    while end < len(query) and query[end] != query[place]:
        end += 2 if query[end] == "\\" else 1
    return _end(query, place, end if end < len(query) else -1, 1, "string")


def _end_of_name(query: str, place: int) -> int:
    end = query.find("`", place + 1)
    while end >= 0 and query.startswith("``", end):
        end = query.find("`", end + 2)
    return _end(query, place, end, 1, "name in back quotes")


def _end(query: str, start: int, found: int, length: int, what: str) -> int:
    if found < 0:
        raise fault_at(f"the {what} that begins here has no end", query, start)
    return found + length
