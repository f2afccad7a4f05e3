"""Files read whole under limits: for who shows or judges what is read, and does not only write it to a graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from pathlib import Path

from graph.errors import UnreadableDocument
from loaders.assumptions import NONE, Assumptions
from loaders.formats import read_document
from loaders.limits import Limits
from loaders.pipeline import Extraction, extract
from loaders.privacy import NOTHING_KEPT, PrivacyPolicy
from loaders.workers.dispatch import result_of
from loaders.workers.jobs import Refusal, outcome
from loaders.workers.packing import unpacked
from loaders.workers.vocabularies import VocabularyFile, finder_of


def extractions(
    executor: Executor,
    limits: Limits,
    files: Iterable[tuple[Path, str]],
    vocabulary: VocabularyFile | None = None,
    assumed: Assumptions = NONE,
    privacy: PrivacyPolicy = NOTHING_KEPT,
) -> Iterator[Extraction | UnreadableDocument]:
    """What each file gives, in order, or why it gives nothing.

    ``files`` are paths with the addresses of their documents, ``vocabulary`` the file of a user's own topics, which
    must be one that can be used, ``assumed`` what the user says of the files, ``privacy`` what private is kept.
    ``executor`` keeps to ``limits``, as ``Workers`` do. Raises what a fault of this program raised there.
    """
    futures = [
        (path, executor.submit(outcome, path, _extracted, path, uri, vocabulary, assumed, privacy))
        for path, uri in files
    ]
    for path, future in futures:
        result = result_of(future, limits)
        if not isinstance(result, Refusal):
            made: Extraction = unpacked(result)
            yield made
        elif result.error is None:
            yield UnreadableDocument(f"{result.reason}", limit=result.limit, path=path)
        else:
            raise result.error


def _extracted(
    path: Path, uri: str, vocabulary: VocabularyFile | None, assumed: Assumptions, privacy: PrivacyPolicy
) -> Extraction:
    document = read_document(path, uri=uri)
    return extract(document, finder=finder_of(vocabulary), assumed=assumed, privacy=privacy)
