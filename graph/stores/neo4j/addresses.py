"""The address of a Neo4j, and the database that it names."""

from __future__ import annotations

from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from graph.errors import UsageError


def split_address(address: str, database: str | None) -> tuple[str, str | None]:
    """What the driver takes for an address, and the database: ``database``, or what the address names.

    ``bolt://HOST/NAME`` and ``bolt://HOST?database=NAME`` name one; the driver would take no notice of the one, and be
    confused by the other. Raises ``UsageError`` for an address that names two, or cannot be one.
    """
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError as error:
        raise UsageError(f"{address} is not the address of a Neo4j: {error}") from error
    if "@" in parts.netloc:
        raise UsageError("give user and password in NEO4J_USER and NEO4J_PASSWORD, not in the address")
    if not parts.hostname:
        raise UsageError(f"{address} is not the address of a Neo4j: it names no machine")
    query = parse_qsl(parts.query, keep_blank_values=True)
    path = unquote(parts.path.strip("/"))
    if "/" in path:
        raise UsageError(f"{address} is not the address of a Neo4j: after the machine comes the name of a database")
    named = dict.fromkeys([path, *(value for name, value in query if name == "database"), database or ""])
    names = [name for name in named if name]
    if len(names) > 1:
        raise UsageError(f"which database is meant: {' or '.join(names)}?")
    rest = urlencode([(name, value) for name, value in query if name != "database"])
    return urlunsplit((parts.scheme, parts.netloc, "", rest, "")), names[0] if names else None
