"""What loading reports: the result of each file, and what the graph then tells of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from graph.store import Store
from loaders.document import id_of
from minutegraph.app.corrections.listing import Lost, lost
from minutegraph.app.loading.records import Copy, copies
from minutegraph.app.loading.results import LoadResult
from minutegraph.app.questions.confirmations import ConfirmedNotLoaded, confirmed_not_loaded


@dataclass(frozen=True)
class LoadReport:
    """What became of all files: ``results`` in the order of loading, ``skipped`` those of kinds that are not read.

    ``outdated`` counts the documents of the graph that were read by other rules, or with another vocabulary. ``links``
    lead out of the folders that were named, and were not followed. ``copies`` are documents that do not
    count, because one of them and another record the same meeting. ``lost`` are the decisions on facts that no minutes
    bear out any more, ``confirmed_not_loaded`` minutes that loaded ones confirm and that are not here, ``left`` parts
    of mails that were passed over, with the reason.
    """

    results: tuple[LoadResult, ...]
    skipped: tuple[Path, ...] = ()
    outdated: int = 0
    links: tuple[Path, ...] = ()
    copies: tuple[Copy, ...] = ()
    lost: tuple[Lost, ...] = ()
    confirmed_not_loaded: tuple[ConfirmedNotLoaded, ...] = ()
    left: tuple[tuple[Path, str], ...] = ()

    @property
    def failed(self) -> tuple[LoadResult, ...]:
        """The results of the files that failed."""
        return tuple(result for result in self.results if result.outcome == "failed")

    @property
    def doubtful(self) -> tuple[LoadResult, ...]:
        """The results of the files of which something was read with doubt, or not at all."""
        return tuple(result for result in self.results if any(coverage.doubts for coverage in result.coverage))


def report_of(
    store: Store,
    results: Iterable[LoadResult],
    *,
    skipped: tuple[Path, ...] = (),
    outdated: int = 0,
    links: tuple[Path, ...] = (),
    left: tuple[tuple[Path, str], ...] = (),
) -> LoadReport:
    """The report of a load that is over, with what the graph tells now of the documents that were loaded."""
    results = tuple(results)
    loaded = [result.uri for result in results if result.outcome == "loaded" and result.uri]
    return LoadReport(
        results, skipped, outdated, links, copies(store, loaded), tuple(lost(store)),
        confirmed_not_loaded(store, map(id_of, loaded)), left,
    )  # fmt: skip
