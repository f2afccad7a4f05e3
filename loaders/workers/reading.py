"""Reads what a job names: the part of a worker that has the parser with it."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from graph.errors import UsageError
from graph.identity.forgetting import NOBODY, ForgottenNames
from loaders.assumptions import Assumptions
from loaders.document import Document
from loaders.formats import read_document
from loaders.pipeline import Extraction, extract
from loaders.privacy import PrivacyPolicy, forgotten_places, masked, names_whole, rows_without, without_names
from loaders.reader_version import reader_version
from loaders.sentences import sentences_of
from loaders.topics import TopicFinder
from loaders.workers.jobs import Job, Reading
from loaders.workers.vocabularies import VocabularyFile, finder_of


def read(job: Job) -> Reading:
    """Read the file of ``job``. Raises as ``read_document`` and ``extract``."""
    return _summary(read_document(job.path, uri=job.uri), job)


def read_made(document: Document, job: Job) -> Reading:
    """Read a document that was made of something else than the file of ``job``. Raises as ``extract``."""
    return _summary(document, job)


def _summary(document: Document, job: Job) -> Reading:
    finder = _finder(job.vocabulary, job.council, job.reader, job.assumed, job.privacy)
    found = extract(document, finder=finder, council=job.council, assumed=job.assumed, privacy=job.privacy)
    return summary_of(found, job.forgotten)


@lru_cache(maxsize=4)
def _finder(
    vocabulary: VocabularyFile | None, council: str | None, reader: str, assumed: Assumptions, privacy: PrivacyPolicy
) -> TopicFinder:
    """The finder for what is to be read with ``reader``, made once. Raises ``UsageError`` where it cannot be made."""
    finder = finder_of(vocabulary)
    if (here := reader_version(finder.vocabulary, council, assumed, privacy)) != reader:
        raise UsageError(
            f"its worker reads with {here}, not with {reader}: the version of minutegraph and the vocabulary must be "
            "the same wherever documents are read"
        )
    return finder


def summary_of(extraction: Extraction, forgotten: ForgottenNames = NOBODY) -> Reading:
    """What is kept of an extraction: without the names that are forgotten."""
    rows, text = extraction.rows, extraction.document.text
    coverage = tuple(minutes.coverage for minutes in extraction.minutes)
    if forgotten:
        beside = names_whole(text, forgotten)
        rows = rows_without(rows, forgotten, beside=beside)
        coverage = tuple(
            without_names(one, lambda said: masked(said, forgotten_places(said, forgotten, beside=beside)))
            for one in coverage
        )
        text = masked(text, forgotten_places(text, forgotten))
    recorded = {found.tail.id for found in rows.relationships if found.type_name == "RECORDED_IN"}
    return Reading(
        rows=rows,
        meetings=tuple(node.name for node in rows.nodes if node.id in recorded),
        facts=Counter(node.label() for node in rows.nodes),
        coverage=coverage,
        text=text,
        sentences=tuple((one.start, one.end, one.words) for one in sentences_of(text)),
    )
