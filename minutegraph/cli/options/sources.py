"""Where documents come from: files and folders, or a council's site. Both are loaded alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from minutegraph.cli.options.reading import ReadingOptions
from minutegraph.cli.options.workers import LimitOptions, WorkerOptions

if TYPE_CHECKING:
    from graph.store import Store
    from minutegraph.app.councils import SiteAccess, SiteSelection
    from minutegraph.app.loading import LoadReport
    from minutegraph.cli.output.progress import Progress


def load_from(
    paths: Sequence[str],
    visit: tuple[SiteSelection, SiteAccess] | None,
    store: Store,
    progress: Progress,
    *,
    reading: ReadingOptions,
    limits: LimitOptions,
    workers: WorkerOptions,
) -> LoadReport:
    """Load the site that is to be visited, else the paths, and tell of each document. Raises what loading raises."""
    if visit is not None:
        from minutegraph.app.councils import load_council

        return load_council(
            store,
            *visit,
            vocabulary=reading.words,
            jobs=workers.jobs,
            limits=limits.limits,
            on_start=progress.begin,
            on_result=progress.tell,
        )
    from minutegraph.app.loading import load

    return load(
        store,
        paths,
        base=reading.folder,
        vocabulary=reading.words,
        council=reading.runner,
        jobs=workers.jobs,
        limits=limits.limits,
        executor=workers.executor,
        trust_executor=workers.trust_executor,
        follow_links=reading.follow_links,
        on_start=progress.begin,
        on_result=progress.tell,
    )
