"""Where documents come from: files and folders, or a council's site. Both are loaded alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from minutegraph.cli.options.reading import ReadingOptions
from minutegraph.cli.options.workers import LimitOptions, WorkerOptions

if TYPE_CHECKING:
    from graph.store import Store
    from minutegraph.app.loading.councils import SiteAccess, SiteSelection
    from minutegraph.app.loading.documents import LoadReport
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
        from minutegraph.app.loading.councils import load_council
        from minutegraph.app.loading.websites import is_moderngov, load_website

        load_site = load_council if is_moderngov(*visit, limits.limits) else load_website
        return load_site(
            store,
            *visit,
            vocabulary=reading.words,
            jobs=workers.jobs,
            limits=limits.limits,
            privacy=reading.privacy,
            on_start=progress.begin,
            on_result=progress.tell,
        )
    from minutegraph.app.loading.documents import load

    return load(
        store,
        paths,
        base=reading.folder,
        vocabulary=reading.words,
        council=reading.runner,
        assumed=reading.assumed,
        jobs=workers.jobs,
        limits=limits.limits,
        executor=workers.executor,
        trust_executor=workers.trust_executor,
        follow_links=reading.follow_links,
        privacy=reading.privacy,
        on_start=progress.begin,
        on_result=progress.tell,
    )
