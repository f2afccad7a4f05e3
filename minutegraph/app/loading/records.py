"""Documents that do not count because another one records the same meeting: which, why, and where they differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from graph.store import Store

_LEADS = """
UNWIND $uris AS uri MATCH (d:Document {uri: uri})-[x:COPY_OF|SUPERSEDED_BY]-(c:Document)
WITH DISTINCT x, startNode(x) AS d, endNode(x) AS c
RETURN d.id AS id, d.uri AS uri, d.name AS name, x.reason AS reason, c.uri AS other, c.name AS other_name, c.id AS of
ORDER BY uri, other
"""
_DIFFERS = """
UNWIND $ids AS id MATCH (d:Document {id: id})-[x:DIFFERS_FROM]->(c:Document)
RETURN id AS id, x.about AS about, x.heading AS heading, x.settled AS settled, x.reading AS reading,
       x.other_reading AS other
ORDER BY id, about, reading, other
"""


@dataclass(frozen=True)
class Difference:
    """What two records of one meeting say otherwise: ``reading`` is of the document that does not count."""

    about: str
    heading: str | None
    reading: str | None
    other: str | None
    settled: bool


@dataclass(frozen=True)
class Copy:
    """A document (``uri``) in whose place another (``other``) counts, why, and where they differ."""

    uri: str
    other: str
    reason: str
    differences: tuple[Difference, ...] = ()


def copies(store: Store, uris: Iterable[str]) -> tuple[Copy, ...]:
    """The documents at these addresses that do not count, and those that do not count because of them."""
    wanted = sorted(set(uris))
    if not wanted:
        return ()
    rows = store.read(_LEADS, {"uris": wanted}).dicts()
    differences: defaultdict[str, list[Difference]] = defaultdict(list)
    for row in store.read(_DIFFERS, {"ids": sorted({str(row["id"]) for row in rows})}).dicts():
        differences[str(row["id"])].append(
            Difference(
                str(row["about"]),
                _text(row["heading"]),
                _text(row["reading"]),
                _text(row["other"]),
                bool(row["settled"]),
            )
        )
    return tuple(
        Copy(str(row["uri"]), str(row["other"]), str(row["reason"]), tuple(differences[str(row["id"])])) for row in rows
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)
