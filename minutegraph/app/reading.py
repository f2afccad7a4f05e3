"""Read a single document within this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from graph.errors import MinutegraphError, SourceBusy, StoreError
from graph.store import Store
from graph.writing import is_loaded, replace
from loaders.document import Document
from loaders.formats import read_document
from loaders.pipeline import Extraction, reader_of, standard_finder
from loaders.pipeline import extract as extract_document
from loaders.topics import TopicFinder
from loaders.working import fault, summary_of, vocabulary_of, without_place
from minutegraph.app.finding import uri_of
from minutegraph.app.loading import Fate


def extract(path: str | Path, *, base: str | Path | None = None, vocabulary: str | Path | None = None) -> Extraction:
    """Read the minutes in one file; no graph is touched. ``base`` and ``vocabulary`` as for ``load``.

    Raises ``UnreadableDocument`` with one clear line, ``UsageError`` for a vocabulary that cannot be used.
    """
    finder = finder_of(vocabulary)
    path = Path(path)
    document = read_document(path, uri=uri_of(path, None if base is None else Path(base)))
    return extract_document(document, finder=finder)


def finder_of(vocabulary: str | Path | None) -> TopicFinder:
    """The finder of the standard topics, and of those in a user's own file. Raises ``UsageError`` for a wrong one."""
    return standard_finder() if vocabulary is None else TopicFinder(vocabulary_of(Path(vocabulary)))


def load_document(
    store: Store,
    path: Path | str,
    uri: str,
    read: Callable[[], Document | None],
    finder: TopicFinder,
    council: str | None = None,
) -> Fate:
    """Load the document that ``read`` gives, known to users as ``path``; what goes wrong with it becomes its fate.

    ``read`` gives None for a meeting without minutes as yet; ``finder`` and ``council`` as for the reading of minutes.
    Raises ``StoreError`` and ``SourceBusy`` only.
    """
    try:
        document = read()
        if document is None:
            return Fate(path, "unpublished", uri, reason="its minutes are not published yet")
        if is_loaded(store, document.id, document.sha256, reader=reader_of(finder.vocabulary, council)):
            return Fate(path, "unchanged", uri)
        reading = summary_of(extract_document(document, finder=finder, council=council))
        replace(store, reading.rows)
    except (StoreError, SourceBusy):
        raise
    except MinutegraphError as error:
        return Fate(path, "failed", uri, reason=without_place(error, path))
    except Exception as error:  # a fault met in one document must not cost the others
        return Fate(path, "failed", uri, reason=fault(error), error=error)
    return Fate(path, "loaded", uri, meetings=reading.meetings, facts=reading.facts, coverage=reading.coverage)
