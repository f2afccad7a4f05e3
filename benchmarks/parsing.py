"""Documents read a second: the samples, from bytes to rows, in one process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.report import Measurement, seconds
from loaders.formats import SUFFIXES, read_document
from loaders.pipeline import extract

TOPIC = "Reading"
SAMPLES = Path(__file__).parent.parent / "samples"
REPEATS = 3


def measure() -> Iterator[Measurement]:
    """Read every sample, then take its facts; the first document, which loads the vocabulary, is read beforehand."""
    paths = [path for path in sorted(SAMPLES.rglob("*")) if path.suffix in SUFFIXES and path.name != "README.md"]
    documents = [read_document(path) for path in paths]
    words = sum(len(document.text.split()) for document in documents)
    facts = [len(found.rows.nodes) + len(found.rows.relationships) for found in map(extract, documents)]
    reading = seconds(lambda: [read_document(path) for path in paths], REPEATS)
    extracting = seconds(lambda: [extract(document) for document in documents], REPEATS)
    where = f"{len(paths)} samples, {words // len(paths):,} words and {sum(facts) // len(paths)} facts each"
    yield Measurement(TOPIC, "documents a second, from file to rows", where, len(paths) / (reading + extracting), "/s")
    yield Measurement(TOPIC, "words a second", where, words / (reading + extracting), "/s")
    yield Measurement(TOPIC, "of the time, from file to text", where, 100 * reading / (reading + extracting), "%")
