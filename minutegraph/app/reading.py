"""Read a single document within this process."""

from __future__ import annotations

from pathlib import Path

from loaders.formats import read_document
from loaders.pipeline import Extraction, standard_finder
from loaders.pipeline import extract as extract_document
from loaders.topics import TopicFinder
from loaders.working import vocabulary_of
from minutegraph.app.finding import uri_of


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
