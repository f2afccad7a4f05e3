"""Keeps a graph up to date with folders or a site, and tells what that changed: what an officer reads on Monday."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from graph import unfinished
from graph.errors import UsageError
from graph.store import Store, Table
from minutegraph.app.finding import find, is_meant
from minutegraph.app.loading import LoadReport, unload
from minutegraph.app.records import copies

_DOCUMENTS = "MATCH (d:Document) RETURN d.uri AS uri, d.id AS id, d.sha256 AS sha256, left(d.digest, 8) AS digest"
_TEXTS = """
MATCH (m:Meeting)-[:HAS_ITEM]->(:AgendaItem)-[:{leads}]->(n:{label}) WHERE NOT n.source IN $without
RETURN m.id AS meeting, n.text AS text
"""
_LEADS = {"Decision": "RESULTED_IN", "Action": "RAISED"}
_DECISIONS = """
UNWIND $documents AS document
MATCH (d:Decision {source: document})<-[:RESULTED_IN]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
OPTIONAL MATCH (s:Document {id: document})
RETURN m.date AS date, b.name AS board, i.number AS number, CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
       d.text AS decision, s.name AS document, d.start AS start, d.`end` AS `end`, m.id AS meeting
ORDER BY date, board, d.source, start
"""
_ACTIONS = """
UNWIND $documents AS document
MATCH (a:Action {source: document})<-[:RAISED]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
OPTIONAL MATCH (a)-[:ASSIGNED_TO]->(h)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
OPTIONAL MATCH (s:Document {id: document})
WITH a, i, m, b, s, h ORDER BY h.name
WITH a, i, m, b, s, collect(DISTINCT h.name) AS holders
RETURN m.date AS date, b.name AS board, i.number AS number, CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
       a.text AS action, holders AS holders, a.due_as_written AS due_as_written, s.name AS document, a.start AS start,
       a.`end` AS `end`, m.id AS meeting
ORDER BY date, board, a.source, start
"""
_PAIRS = """
MATCH (t:Topic)<-[x:DISCUSSES]-(:AgendaItem)<-[:HAS_ITEM]-(:Meeting)<-[:HELD]-(b:Board)
WHERE NOT x.source IN $without
RETURN DISTINCT t.id AS topic, b.id AS board
"""
_REACHED = """
UNWIND $pairs AS pair
MATCH (t:Topic {id: pair[0]})<-[x:DISCUSSES]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)<-[:HELD]-(b:Board {id: pair[1]})
OPTIONAL MATCH (s:Document {id: x.source})
WITH t, b, x, i, m, s ORDER BY m.date, m.start_time, i.position, i.id
WITH t, b, collect({date: m.date, number: i.number, heading: CASE WHEN i.implicit THEN null ELSE i.name END,
                    quote: x.quote, document: s.name, start: x.start, until: x.`end`})[0] AS first
RETURN first.date AS date, t.name AS topic, b.name AS board, first.number AS number, first.heading AS heading,
       first.quote AS quote, first.document AS document, first.start AS start, first.until AS `end`
ORDER BY date, topic, board
"""


@dataclass(frozen=True)
class SyncReport:
    """What a sync changed.

    ``report`` tells what became of each file; ``corrected`` are the addresses of those that stood in the graph before,
    ``vanished`` those of documents whose files are gone, ``removed`` whether these were taken out. ``decisions`` and
    ``actions`` are those that no document said before, ``reached`` the boards that a topic known elsewhere came to.
    ``moved`` are files that were renamed or moved, each with its address before and by now.
    """

    report: LoadReport
    corrected: frozenset[str]
    vanished: tuple[str, ...]
    removed: bool
    decisions: Table
    actions: Table
    reached: Table
    moved: tuple[tuple[str, str], ...] = ()


def sync(
    store: Store,
    work: Callable[[], LoadReport],
    paths: Iterable[str | Path] = (),
    *,
    base: str | Path | None = None,
    prune: bool = False,
    follow_links: bool = False,
) -> SyncReport:
    """What some loading changes in the graph.

    ``work`` loads what is new or changed, from wherever; ``paths`` are the files and folders among that, named from
    ``base``, with ``follow_links`` as for ``load``. ``prune`` takes out the documents whose files are gone from below
    the paths; it raises ``UsageError`` where a path holds nothing that can be read, which is rather a disk that is not
    there. A file that was moved takes the place of the one that is gone, and is no news. Raises what ``work`` raises.
    """
    named = [Path(path) for path in paths]
    folder = None if base is None else Path(base)
    if prune:
        _require_all(named, folder, follow_links)
    store.prepare()
    before, begun = _begin(store, [base, *named])
    bytes_before = {str(row["uri"]): str(row["sha256"]) for row in store.read(_DOCUMENTS)}
    pairs = _pairs(store, without=begun.values())
    said = {label: _texts(store, label, without=begun.values()) for label in _LEADS}
    report = work()
    vanished = _vanished((*before, *begun), named, folder, follow_links)
    moved = _moved(store, report, bytes_before, vanished)
    gone = [uri for uri in vanished if prune or uri in dict(moved)]
    if gone:
        unload(store, gone, base=base)
    if moved:
        vanished = [uri for uri in vanished if uri not in dict(moved)]
        report = replace(report, copies=copies(store, (result.uri for result in report.results if result.uri)))
    unfinished.forget(store)
    loaded = {result.uri for result in report.results if result.outcome == "loaded" and result.uri} | begun.keys()
    now = [str(row["id"]) for row in store.read(_DOCUMENTS) if row["uri"] in loaded]
    return SyncReport(
        report=report,
        corrected=frozenset(loaded & before.keys()),
        vanished=tuple(vanished),
        removed=prune,
        decisions=_unsaid(store.read(_DECISIONS, {"documents": now}), "decision", said["Decision"]),
        actions=_unsaid(store.read(_ACTIONS, {"documents": now}), "action", said["Action"]),
        reached=_reached(store, pairs),
        moved=tuple(moved),
    )


def _moved(
    store: Store, report: LoadReport, before: Mapping[str, str], vanished: Iterable[str]
) -> list[tuple[str, str]]:
    """Files that are gone and of which a new one holds the very bytes: the address before, and that by now."""
    fresh = {result.uri for result in report.results if result.outcome == "loaded" and result.uri} - before.keys()
    rows = store.read(_DOCUMENTS).dicts()
    here: defaultdict[str, list[str]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: str(row["uri"])):
        if row["uri"] in fresh:
            here[str(row["sha256"])].append(str(row["uri"]))
    return [(uri, here[before[uri]].pop(0)) for uri in sorted(vanished) if here.get(before[uri])]


def _require_all(named: Sequence[Path], base: Path | None, follow_links: bool) -> None:
    missing = [(path, "is not there") for path in named if not path.exists()]
    for path, reason in (*missing, *find(named, base, follow_links=follow_links).failures):
        raise UsageError(f"{path} {reason}: nothing is taken out of the graph (unload does that)")


def _begin(store: Store, arguments: list[object]) -> tuple[dict[str, str], dict[str, str]]:
    """The documents that stood in the graph before, and those that the same sync loaded before it was interrupted.

    What these changed was told to nobody, so it counts as new. Each with its address and its id.
    """
    unfinished.complete(store)
    rows = store.read(_DOCUMENTS).dicts()
    plan = unfinished.plan_of(store, "sync", arguments)
    if not isinstance(plan, dict):
        plan = {str(row["uri"]): row["digest"] for row in rows}
        unfinished.note(store, "sync", arguments, plan)
    begun = {str(row["uri"]): str(row["id"]) for row in rows if plan.get(str(row["uri"])) != row["digest"]}
    return {str(row["uri"]): str(row["id"]) for row in rows if str(row["uri"]) not in begun}, begun


def _pairs(store: Store, *, without: Iterable[str] = ()) -> set[tuple[str, str]]:
    """The topics and boards that have met, but for what some documents say."""
    return {(str(row["topic"]), str(row["board"])) for row in store.read(_PAIRS, {"without": sorted(without)})}


def _reached(store: Store, before: set[tuple[str, str]]) -> Table:
    known = {topic for topic, _ in before}
    new = sorted(pair for pair in _pairs(store) - before if pair[0] in known)
    return store.read(_REACHED, {"pairs": [list(pair) for pair in new]})


def _texts(store: Store, label: str, *, without: Iterable[str]) -> dict[str, Counter[str]]:
    """By meeting, how often its minutes say what, but for some documents."""
    texts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in store.read(_TEXTS.format(label=label, leads=_LEADS[label]), {"without": sorted(without)}):
        texts[str(row["meeting"])][str(row["text"])] += 1
    return texts


def _unsaid(table: Table, column: str, said: dict[str, Counter[str]]) -> Table:
    """The rows whose words no minutes of the meeting said before, without the meeting's id."""
    left = {meeting: Counter(texts) for meeting, texts in said.items()}
    rows = []
    for values, row in zip(table.rows, table.dicts(), strict=True):
        texts = left.get(str(row["meeting"]), Counter())
        if texts[str(row[column])] > 0:
            texts[str(row[column])] -= 1
        else:
            rows.append(values[:-1])
    return replace(table, columns=table.columns[:-1], rows=tuple(rows))


def _vanished(before: Iterable[str], named: list[Path], base: Path | None, follow_links: bool) -> list[str]:
    folders = [path for path in named if path.is_dir() or not path.exists()]
    there = find([path for path in named if path.exists()], base, follow_links=follow_links)
    here = {source.uri for source in there.sources}
    return sorted(uri for uri in before if uri not in here and any(is_meant(uri, path, base) for path in folders))
