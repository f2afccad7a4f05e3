"""What can be told from a query's text without running it: the parameters it uses and the columns it returns."""

from __future__ import annotations

from typing import NamedTuple

from graph.cypher.tokens import Token, tokenize

_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
_BEHIND_COLUMNS = frozenset({"ORDER", "SKIP", "OFFSET", "LIMIT", "UNION"})


class Place(NamedTuple):
    """A name found in a text, and the line it stands on, from 1."""

    name: str
    line: int


def used_parameters(text: str) -> list[Place]:
    """The ``$names`` that a query uses, each where it first stands. Raises ``QueryError`` as ``tokenize`` does."""
    seen: dict[str, int] = {}
    for token in tokenize(text):
        if token.kind == "parameter":
            seen.setdefault(token.text.lstrip("$").strip("`"), _line(text, token))
    return [Place(name, line) for name, line in seen.items()]


def returned_columns(text: str) -> list[Place]:
    """The names behind AS in the query's last RETURN, subqueries left aside.

    A column without ``AS name`` comes with an empty name. A query without RETURN gives none.
    """
    outer = _outer_tokens(text)
    returns = [place for place, token in enumerate(outer) if token.kind == "word" and token.value == "RETURN"]
    if not returns:
        return []
    columns: list[list[Token]] = [[]]
    for token in outer[returns[-1] + 1 :]:
        if token.text == ";" or (token.kind == "word" and token.value in _BEHIND_COLUMNS):
            break
        if token.text == ",":
            columns.append([])
        elif token.value != "DISTINCT" or columns != [[]]:
            columns[-1].append(token)
    return [_column(text, column, outer[returns[-1]]) for column in columns]


def _outer_tokens(text: str) -> list[Token]:
    """The tokens outside all brackets; of what stands within brackets, only these themselves."""
    depth, outer = 0, []
    for token in tokenize(text):
        if token.kind == "comment":
            continue
        if token.text in _CLOSING:
            depth -= 1
        if depth == 0:
            outer.append(token)
        if token.text in _OPENING:
            depth += 1
    return outer


def _column(text: str, tokens: list[Token], otherwise: Token) -> Place:
    line = _line(text, tokens[0] if tokens else otherwise)
    if len(tokens) < 3 or tokens[-2].value != "AS":
        return Place("", line)
    last = tokens[-1]
    return Place(last.value if last.kind == "name" else last.text, line)


def _line(text: str, token: Token) -> int:
    return text.count("\n", 0, token.start) + 1
