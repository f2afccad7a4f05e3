"""Keeps a graph up to date with folders or a site, and tells what that changed: what an officer reads on Monday."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from graph import unfinished
from graph.errors import UsageError
from graph.loading_days import carry_over
from graph.store import Store, Table
from loaders.formats import CONTAINERS
from minutegraph.app.loading.documents import LoadReport, unload
from minutegraph.app.loading.finding import find, is_meant
from minutegraph.app.loading.records import copies
from minutegraph.app.loading.said import Said, pairs

_DOCUMENTS = "MATCH (d:Document) RETURN d.uri AS uri, d.id AS id, d.sha256 AS sha256, left(d.digest, 8) AS digest"
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
    before, begun, said = _begin(store, [base, *named])
    bytes_before = {str(row["uri"]): str(row["sha256"]) for row in store.read(_DOCUMENTS)}
    report = work()
    loaded = {result.uri for result in report.results if result.outcome == "loaded" and result.uri} | begun
    vanished = _untold(_vanished((*before, *begun), named, folder, follow_links), report, folder)
    moved = _moved(store, loaded - before, bytes_before, vanished)
    gone = [uri for uri in vanished if prune or uri in dict(moved)]
    carry_over(store, moved)
    if gone:
        unload(store, gone, base=base)
    if moved:
        vanished = [uri for uri in vanished if uri not in dict(moved)]
        report = replace(report, copies=copies(store, (result.uri for result in report.results if result.uri)))
    unfinished.forget(store)
    now = [str(row["id"]) for row in store.read(_DOCUMENTS) if row["uri"] in loaded]
    return SyncReport(
        report=report,
        corrected=frozenset(loaded & before),
        vanished=tuple(vanished),
        removed=prune,
        decisions=_unsaid(store.read(_DECISIONS, {"documents": now}), "Decision", said),
        actions=_unsaid(store.read(_ACTIONS, {"documents": now}), "Action", said),
        reached=store.read(_REACHED, {"pairs": [list(pair) for pair in said.reached(pairs(store))]}),
        moved=tuple(moved),
    )


def _untold(uris: Iterable[str], report: LoadReport, base: Path | None) -> list[str]:
    """The documents that were not loaded just now, nor may be in a zip file or mail that could not be opened."""
    told = {result.uri for result in report.results}
    shut = [path for path in (Path(result.path) for result in report.failed) if path.suffix.lower() in CONTAINERS]
    return [uri for uri in uris if uri not in told and not any(is_meant(uri, path, base) for path in shut)]


def _moved(
    store: Store, fresh: Collection[str], before: Mapping[str, str], vanished: Iterable[str]
) -> list[tuple[str, str]]:
    """Files that are gone and of which a new one holds the very bytes: the address before, and that by now."""
    here: defaultdict[str, list[str]] = defaultdict(list)
    for row in sorted(store.read(_DOCUMENTS).dicts(), key=lambda row: str(row["uri"])):
        if row["uri"] in fresh:
            here[str(row["sha256"])].append(str(row["uri"]))
    return [(uri, here[before[uri]].pop(0)) for uri in sorted(vanished) if here.get(before[uri])]


def _require_all(named: Sequence[Path], base: Path | None, follow_links: bool) -> None:
    missing = [(path, "is not there") for path in named if not path.exists()]
    for path, reason in (*missing, *find(named, base, follow_links=follow_links, pictures=True).failures):
        raise UsageError(f"{path} {reason}: nothing is taken out of the graph (unload does that)")


def _begin(store: Store, arguments: list[object]) -> tuple[set[str], set[str], Said]:
    """The documents that stood before, those that the same sync loaded before it was killed, and what was said before.

    What these documents changed was told to nobody, so it is still news. Documents are told by their addresses.
    """
    unfinished.complete(store)
    rows = store.read(_DOCUMENTS).dicts()
    plan = unfinished.plan_of(store, "sync", arguments)
    if not isinstance(plan, dict) or "said" not in plan:
        plan = {"documents": {str(row["uri"]): row["digest"] for row in rows}, "said": Said.now(store).note()}
        unfinished.note(store, "sync", arguments, plan)
    stood: dict[str, object] = plan["documents"]
    begun = {str(row["uri"]) for row in rows if stood.get(str(row["uri"])) != row["digest"]}
    here = {str(row["uri"]) for row in rows}
    return here & stood.keys(), begun, Said.read(plan["said"])


def _unsaid(table: Table, label: str, said: Said) -> Table:
    """The rows whose words no minutes of the meeting said before, without the meeting's id."""
    told = [(str(row["meeting"]), str(row[label.lower()])) for row in table.dicts()]
    rows = [row[:-1] for row, is_new in zip(table.rows, said.unsaid(label, told), strict=True) if is_new]
    return replace(table, columns=table.columns[:-1], rows=tuple(rows))


def _vanished(before: Iterable[str], named: list[Path], base: Path | None, follow_links: bool) -> list[str]:
    folders = [path for path in named if not path.is_file() or path.suffix.lower() in CONTAINERS]
    there = find([path for path in named if path.exists()], base, follow_links=follow_links, pictures=True)
    here = {source.uri for source in there.sources}
    return sorted(uri for uri in before if uri not in here and any(is_meant(uri, path, base) for path in folders))
