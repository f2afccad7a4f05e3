"""What the embedded engine raises while it runs a query, as the errors that a user meets."""

from __future__ import annotations

import re

from graph.cypher.fault import fault_at, query_error
from graph.cypher.tokens import tokenize
from graph.errors import QueryError, QueryRefused, StoreError, StoreLocked

_FULL = "No space left"
_PREFIX = re.compile(r"^(?:Cypher \w+ error|Schema error)(?: at line \d+, col \d+)?: ")
_TRAILING = re.compile(r'unexpected trailing input after pattern: \w+\("(?P<text>.*?)"\)')
_IN_PATTERN = re.compile(r"Unexpected token in \w+ pattern: (\w+)")
_NAMED = re.compile(
    r"(?:Undefined variable '|Unknown property '|Unexpected character '|Unknown \w+: |integer: )([^'\s]+)"
)


def failures() -> tuple[type[Exception], ...]:
    """What running a query may raise."""
    import kglite

    return kglite.KgError, TypeError, ValueError, OverflowError, RecursionError


def failure(error: Exception, query: str, timeout: float | None) -> QueryError:
    """The error to raise for ``error`` of the engine, met while it ran ``query``."""
    import kglite

    if isinstance(error, kglite.CypherTimeoutError):
        told = f"the query was stopped after {timeout:g} seconds"
        stopped = QueryError(told if timeout else "the query took too long")
        stopped.limit, stopped.remedy = "time", "--timeout gives more"
        return stopped
    if isinstance(error, kglite.ReadOnlyError):
        return QueryRefused("the query writes, and only reading is allowed here")
    if not isinstance(error, kglite.KgError):
        return QueryError(f"a parameter cannot be stored: {error}")
    message = _PREFIX.sub("", str(error).partition("\n")[0])
    trailing = _TRAILING.search(message)
    if trailing:
        return _at_trailing(trailing["text"], query)
    line, column = getattr(error, "line", None), getattr(error, "col", None)
    in_pattern = _IN_PATTERN.search(message)
    if in_pattern and line and column:
        return _at_word(message, in_pattern[1], query, line, column)
    if line and column:
        return query_error(message, query, line, column)
    named = _NAMED.search(message)
    if named:
        place = re.search(rf"(?<!\w){re.escape(named[1])}(?!\w)", query)
        if place:
            return fault_at(message, query, place.start())
    return QueryError(message)


def _at_trailing(text: str, query: str) -> QueryError:
    # The engine tells what follows the pattern without its white space, and places it at the end of the query.
    tokens = [token for token in tokenize(query) if token.kind != "comment"]
    for place, token in enumerate(tokens):
        if "".join(following.text for following in tokens[place:]).startswith(text):
            return fault_at(f"{token.text} cannot stand here", query, token.start)
    return QueryError(f"{text} cannot stand here")


def _at_word(message: str, word: str, query: str, line: int, column: int) -> QueryError:
    # Within a pattern the engine gives the place of the token behind the fault.
    behind = sum(len(text) + 1 for text in query.split("\n")[: line - 1]) + column - 1
    places = [token.start for token in tokenize(query) if token.text.upper() == word.upper() and token.start < behind]
    return fault_at(message, query, places[-1]) if places else query_error(message, query, line, column)


def file_failure(error: Exception, place: str) -> StoreError:
    """The error to raise for ``error``, met while the engine opened, wrote or closed the files of ``place``."""
    import kglite

    if isinstance(error, kglite.WriterLeaseHeldError):
        holder = error.holder
        who = "this program has" if holder.get("self") else f"process {holder.get('pid') or 'unknown'} has"
        return StoreLocked(f"{who} the graph in {place} open for writing")
    if isinstance(error, kglite.FileFormatError):
        return StoreError(f"the graph in {place} is damaged: {_first_line(error)}")
    if _FULL in str(error):
        free = "free some space, then repeat the command: what was kept until then stays"
        return StoreError(f"the disk is full: the graph in {place} cannot be written: {free}")
    return StoreError(f"the graph in {place} cannot be used: {_first_line(error)}")


def unwritable(error: Exception) -> str:
    """Why the files of a graph cannot be written, for a notice."""
    return "the disk is full" if _FULL in str(error) else f"the folder cannot be written ({_first_line(error)})"


def _first_line(error: BaseException) -> str:
    return str(error).partition("\n")[0]
