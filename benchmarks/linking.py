"""What one more document costs in a graph of many, stage by stage: linking must cost what the document needs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from statistics import median

from benchmarks.report import Measurement, clock_of, seconds
from graph.consolidation import STAGES, consolidate
from graph.rows import Rows
from graph.store import Store
from graph.writing import replace
from tests.graph.councils import Country

TOPIC = "One more document"
COUNTRY = Country()
MORE = 11  # documents of different boards, of which the first only warms up
ON_NEO4J = 2000  # more meetings are only loaded into the embedded store


def measure(make: Callable[[], Store], sizes: Sequence[int]) -> Iterator[Measurement]:
    """Load so many made meetings of a country into an empty store that ``make`` gives, then a few documents more.

    The embedded store works in this process, and the processor's time is counted: other programs don't add to it. A
    server's time is that on the clock.
    """
    first: dict[str, float] = {}
    for meetings in sizes:
        store = make()
        if store.kind == "neo4j" and meetings > ON_NEO4J:
            store.close()
            continue
        where = f"{store.kind}, {meetings:,} meetings"
        took = seconds(lambda: _load(store, meetings))  # noqa: B023 - run at once
        yield Measurement(TOPIC, "the graph was loaded in", where, took, "s")
        for stage, found in one_more(store, list(COUNTRY.next(meetings, MORE))).items():
            times = found / first.setdefault(stage, found)
            yield Measurement(TOPIC, stage, where, 1000 * found, "ms", f"{times:.2g} x")
        store.close()


def one_more(store: Store, documents: Sequence[Rows]) -> dict[str, float]:
    """Load each document by itself; the median of the seconds that each stage takes, all but the saving together.

    The embedded engine saves its whole file at the end of a load: that grows with the graph, whatever is loaded.
    """
    clock = clock_of(store.kind)
    took: defaultdict[str, list[float]] = defaultdict(list)
    for rows in documents:
        begun = [clock()]
        replace(store, rows)
        begun.append(clock())
        for stage in STAGES.values():
            stage(store)
            begun.append(clock())
        for name, start, end in zip(("writing", *STAGES), begun, begun[1:], strict=False):
            took[name].append(end - start)
        took["all"].append(begun[-1] - begun[0])
        store.checkpoint()
        took["beside it: saving the file"].append(clock() - begun[-1])
    return {name: median(found[1:]) for name, found in took.items()}


def _load(store: Store, meetings: int) -> None:
    store.prepare()
    for rows in COUNTRY.first(meetings):
        replace(store, rows)
    consolidate(store)
    store.checkpoint()
