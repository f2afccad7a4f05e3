"""Shows where the fault of a query stands: its line, and a caret under it."""

from __future__ import annotations

from graph.errors import QueryError

_WIDTH = 100


def query_error(message: str, query: str, line: int, column: int, kind: type[QueryError] = QueryError) -> QueryError:
    """An error that says ``message`` at ``line`` and ``column`` (both from 1), with that line and a caret as detail."""
    return kind(f"line {line}, column {column}: {message}", detail=pointed(query, line, column))


def fault_at(message: str, query: str, offset: int, kind: type[QueryError] = QueryError) -> QueryError:
    """The same for an offset in characters."""
    before = query[:offset]
    return query_error(message, query, before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1, kind)


def pointed(query: str, line: int, column: int) -> str:
    """The line of the query and, below it, a caret; a long line is cut around the fault."""
    lines = query.split("\n")
    if not 1 <= line <= len(lines):
        return ""
    text = lines[line - 1].rstrip("\r").replace("\t", " ")
    place = min(max(column - 1, 0), len(text))
    start = max(0, place - _WIDTH // 2) if len(text) > _WIDTH else 0
    return f"{text[start : start + _WIDTH]}\n{' ' * (place - start)}^"
