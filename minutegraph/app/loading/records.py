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
_BESIDE = """
UNWIND $uris AS uri MATCH (d:Document {uri: uri})-[x:DIFFERS_FROM]-(c:Document) WHERE d.counts AND c.counts
WITH DISTINCT startNode(x) AS d, endNode(x) AS c
RETURN d.id AS id, d.uri AS uri, c.uri AS other ORDER BY uri, other
"""
_DIFFERS = """
UNWIND $ids AS id MATCH (d:Document {id: id})-[x:DIFFERS_FROM]->(c:Document)
RETURN id AS id, c.uri AS of, x.about AS about, x.heading AS heading, x.settled AS settled, x.reading AS reading,
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
    """A document (``uri``) in whose place another (``other``) counts, why, and where they differ.

    ``counts`` says that both count: as parts of one meeting's minutes, or as two records that do not fit together.
    """

    uri: str
    other: str
    reason: str
    differences: tuple[Difference, ...] = ()
    counts: bool = False


def copies(store: Store, uris: Iterable[str]) -> tuple[Copy, ...]:
    """The documents at these addresses that do not count, and those that do not count because of them.

    Also those that count beside one another for a meeting and say otherwise.
    """
    wanted = sorted(set(uris))
    if not wanted:
        return ()
    rows = store.read(_LEADS, {"uris": wanted}).dicts()
    beside = store.read(_BESIDE, {"uris": wanted}).dicts()
    differences: defaultdict[tuple[str, str], list[Difference]] = defaultdict(list)
    for row in store.read(_DIFFERS, {"ids": sorted({str(row["id"]) for row in (*rows, *beside)})}).dicts():
        differences[str(row["id"]), str(row["of"])].append(
            Difference(
                str(row["about"]),
                _text(row["heading"]),
                _text(row["reading"]),
                _text(row["other"]),
                bool(row["settled"]),
            )
        )
    found = [(row, str(row["reason"])) for row in rows] + [(row, "") for row in beside]
    return tuple(
        Copy(uri, other, reason, tuple(differences[str(row["id"]), other]), counts=not reason)
        for row, reason in found
        for uri, other in [(str(row["uri"]), str(row["other"]))]
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)
