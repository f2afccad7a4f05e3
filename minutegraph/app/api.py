"""What a Python programmer calls that the command line puts together of smaller parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from graph.exports import to_networkx as whole
from graph.exports.projections import projection_named
from graph.store import Store, Table
from minutegraph.app.loading import councils, syncing
from minutegraph.app.loading import documents as loading
from minutegraph.app.loading.documents import LoadReport
from minutegraph.app.loading.syncing import SyncReport
from minutegraph.app.questions import asking, searching
from minutegraph.settings import Settings

if TYPE_CHECKING:
    import networkx

__all__ = ["Projection", "load_council", "people", "search", "sync", "to_networkx"]

Projection = Literal["co-attendance", "topic-moves", "person-topic", "bridges"]


def sync(
    store: Store,
    paths: Iterable[str | Path] | str | Path,
    *,
    base: str | Path | None = None,
    prune: bool = False,
    **reading: Any,
) -> SyncReport:
    """Load what is new or changed at the paths, and report what that changed.

    ``base`` and ``reading`` are those of ``load``; ``prune`` takes out the documents whose files are gone from below
    the paths. The report's ``decisions``, ``actions`` and ``reached`` are tables of what no document said before.
    Raises what ``load`` raises, and ``UsageError`` with ``prune`` where a path is missing or empty.
    """
    named = [paths] if isinstance(paths, str | Path) else list(paths)
    return syncing.sync(
        store,
        lambda: loading.load(store, named, base=base, **reading),
        named,
        base=base,
        prune=prune,
        follow_links=bool(reading.get("follow_links")),
    )


def load_council(
    store: Store,
    address: str,
    *,
    committees: Iterable[str] = (),
    since: date | str | None = None,
    until: date | str | None = None,
    council: str | None = None,
    cache: str | Path | None = None,
    **reading: Any,
) -> LoadReport:
    """Load the minutes of a council's ModernGov site, politely: one request after the other, what was read is kept.

    Args:
        store: the graph.
        address: of the site, a committee or a meeting.
        committees: names or numbers; none means all.
        since: first day of the meetings; by default a year before ``until``.
        until: last day; by default today.
        council: its name, in place of the one that the site tells.
        cache: the folder that keeps answers; by default what ``MINUTEGRAPH_CACHE`` says.
        reading: ``vocabulary``, ``limits`` and ``jobs``, as for ``load``.

    Raises ``UsageError`` for a wrong address, committee or range, ``SourceError`` where the site tells nothing.
    """
    first, last = asking.the_days(since, until)
    choice = councils.SiteSelection(address, tuple(committees), first, last, council)
    visit = councils.SiteAccess(Settings().cache if cache is None else Path(cache))
    return councils.load_council(store, choice, visit, **reading)


def people(
    store: Store,
    name: str | None = None,
    *,
    board: str | None = None,
    since: date | str | None = None,
    until: date | str | None = None,
) -> Table:
    """Give the people who take part in the business of boards, or all about one of them, by any of their names.

    Raises ``UsageError`` where a name means nobody, or several people; its ``detail`` offers names.
    """
    if name is not None:
        return asking.person(store, name)
    return asking.people(store, board=board, since=since, until=until)


def search(
    store: Store,
    words: str,
    *,
    board: str | None = None,
    person: str | None = None,
    kind: Literal["decision", "action", "discussion", "heading", "other"] | None = None,
    since: date | str | None = None,
    until: date | str | None = None,
    topic: bool = False,
    newest: bool = False,
    limit: int = 20,
) -> Table:
    """Give the sentences of the loaded texts that hold the words, the best first, or the ``newest``.

    Args:
        store: the graph.
        words: as the command takes them: words, "a phrase", AND, OR, -word, prefix* and brackets.
        board: only those of this board, by any of its names.
        person: only of items in which this person takes part.
        kind: only what states such a fact, or stands there.
        since: first day of the meetings.
        until: last day.
        topic: the words are a topic's, and all of its spellings are looked for.
        newest: in the order of the meetings, the last first.
        limit: the number of rows.

    In ``words`` of each row ``**`` stands around what was looked for. Raises ``UsageError`` for a name, a day or words
    that are not understood.
    """
    found = searching.search(
        store, words, topic=topic, board=board, since=since, until=until, kind=kind, person=person, limit=limit,
        newest=newest,
    )  # fmt: skip
    return searching.rows_of(found)


def to_networkx(store: Store, projection: Projection | None = None, **choice: Any) -> networkx.Graph:
    """Give the graph as a networkx graph: a ``MultiDiGraph`` of all that it holds, or a smaller one.

    Args:
        store: the graph.
        projection: which people met (co-attendance), how topics moved between boards (topic-moves), who has to do
            with which topics (person-topic), which boards share people (bridges).
        choice: what the projection can be narrowed to, such as ``since`` and ``until`` (``graph.exports.projections``).

    Keys and attributes are those of ``graph.exports.to_networkx``. Raises ``UsageError`` for an unknown projection.
    """
    if projection is None:
        return whole(store)
    for name in choice.keys() & {"since", "until"}:
        choice[name] = asking.the_day(choice[name], last=name == "until")
    make: Callable[..., networkx.Graph] = projection_named(projection)
    return make(store, **choice)
