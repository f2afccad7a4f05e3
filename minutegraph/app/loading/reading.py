"""Read a single document, and show all that it gives."""

from __future__ import annotations

from pathlib import Path

from graph.errors import UnreadableDocument
from loaders.assumptions import NONE, Assumptions
from loaders.limits import DEFAULT_LIMITS, Limits
from loaders.pipeline import Extraction
from loaders.privacy import NOTHING_KEPT, PrivacyPolicy
from loaders.workers import VocabularyFile, extractions, opened
from minutegraph.app.loading.executors import reader_pool
from minutegraph.app.loading.finding import Found, Source, uri_of
from minutegraph.app.loading.unpacking import unpack

_NAMED = 5  # of the documents that a zip file or mail holds


def extract(
    path: str | Path,
    *,
    base: str | Path | None = None,
    vocabulary: str | Path | VocabularyFile | None = None,
    jobs: int | None = None,
    limits: Limits = DEFAULT_LIMITS,
    assumed: Assumptions = NONE,
    privacy: PrivacyPolicy = NOTHING_KEPT,
) -> Extraction:
    """Read the minutes in one file; no graph is touched. A zip file or mail must hold one document, else name it.

    ``base``, ``vocabulary``, ``assumed`` and ``privacy`` as for ``load``. The file is read in another process under
    ``limits``; with ``jobs=0`` in this one, without limits. Raises ``UnreadableDocument`` with one clear line,
    ``UsageError`` for a vocabulary that cannot be used.
    """
    path = Path(path)
    words = opened(vocabulary).file  # what is wrong with it is not the document's fault
    root = None if base is None else Path(base)
    source = _only(unpack(Found((Source(path, uri_of(path, root)),), (), ()), root, limits, jobs), path)
    with reader_pool(None, jobs, limits) as pool:
        (found,) = extractions(pool.executor, limits, [(source.path, source.uri)], words, assumed, privacy)
    if isinstance(found, UnreadableDocument):
        raise found
    return found


def _only(found: Found, path: Path) -> Source:
    """The one document that a file is or holds. Raises ``UnreadableDocument``, which names some where it holds more."""
    if len(found.sources) == 1:
        return found.sources[0]
    if not found.sources:
        failed, reason = found.failures[0]
        raise UnreadableDocument(reason, path=failed)
    named = [f"{source.path}" for source in found.sources[:_NAMED]]
    more = ", ..." if len(found.sources) > _NAMED else ""
    reason = f"holds {len(found.sources):,} documents: name one of them ({', '.join(named)}{more}), or load them all"
    raise UnreadableDocument(reason, path=path)
