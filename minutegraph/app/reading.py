"""Read a single document, and show all that it gives."""

from __future__ import annotations

from pathlib import Path

from graph.errors import UnreadableDocument
from loaders.limits import DEFAULT_LIMITS, Limits
from loaders.pipeline import Extraction
from loaders.workers import VocabularyFile, extractions, opened
from minutegraph.app.executors import reader_pool
from minutegraph.app.finding import uri_of


def extract(
    path: str | Path,
    *,
    base: str | Path | None = None,
    vocabulary: str | Path | VocabularyFile | None = None,
    jobs: int | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Extraction:
    """Read the minutes in one file; no graph is touched.

    ``base`` and ``vocabulary`` as for ``load``. The file is read in another process under ``limits``; with ``jobs=0``
    in this one, without limits. Raises ``UnreadableDocument`` with one clear line, ``UsageError`` for a vocabulary that
    cannot be used.
    """
    path = Path(path)
    words = opened(vocabulary).file  # what is wrong with it is not the document's fault
    uri = uri_of(path, None if base is None else Path(base))
    with reader_pool(None, jobs, limits) as pool:
        (found,) = extractions(pool.executor, limits, [(path, uri)], words)
    if isinstance(found, UnreadableDocument):
        raise found
    return found
