"""The functions that a query calls, and those with a dotted name that it may call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.cypher.tokens import Token

FUNCTIONS = frozenset(
    {
        *(f"{kind}.truncate" for kind in ("date", "datetime", "localdatetime", "time", "localtime")),
        *("datetime.fromepoch", "datetime.fromepochmillis"),
        *(f"duration.{unit}" for unit in ("between", "indays", "inmonths", "inseconds")),
        *("point.distance", "point.withinbbox", "vector.similarity.cosine", "vector.similarity.euclidean"),
    }
)
"""Those that may be called, in small letters. Those without a dot are the language's own, and all allowed."""


def called(tokens: Sequence[Token]) -> Iterator[tuple[str, Token]]:
    """The name of each function that is called in the tokens (comments left out), and where it begins.

    A procedure behind CALL is none.
    """
    for place, token in enumerate(tokens):
        if token.kind not in ("word", "name") or (place and tokens[place - 1].text == "."):
            continue
        if place and tokens[place - 1].kind == "word" and tokens[place - 1].value == "CALL":
            continue
        name, end = dotted(tokens, place)
        if end < len(tokens) and tokens[end].text == "(":
            yield name, token


def dotted(tokens: Sequence[Token], place: int) -> tuple[str, int]:
    """The name ``a.b.c`` that begins at a token, and the place after it."""
    parts = []
    while place < len(tokens) and tokens[place].kind in ("word", "name"):
        token = tokens[place]
        parts.append(token.text if token.kind == "word" else token.value)
        place += 1
        if place >= len(tokens) or tokens[place].text != ".":
            break
        place += 1
    return ".".join(parts), place
