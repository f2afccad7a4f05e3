"""Documents read a second: the samples and a made corpus, from bytes to rows, in one process, in processor time."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from benchmarks.reading import growth
from benchmarks.report import Measurement, seconds
from loaders.formats import SUFFIXES, read_document
from loaders.pipeline import extract
from tests.generator.corpus import write_corpus

TOPIC = "Reading"
SAMPLES = Path(__file__).parents[2] / "samples"
REPEATS = 3
MADE = 2000  # documents of the made corpus
LENGTHS = (0, 20_000)  # as the boards' business gives it; and at least so many characters


def measure() -> Iterator[Measurement]:
    """Read every sample, then take its facts; the first document, which loads the vocabulary, is read beforehand."""
    paths = [path for path in sorted(SAMPLES.rglob("*")) if path.suffix in SUFFIXES and path.name != "README.md"]
    documents = [read_document(path) for path in paths]
    words = sum(len(document.text.split()) for document in documents)
    facts = [len(found.rows.nodes) + len(found.rows.relationships) for found in map(extract, documents)]
    reading = seconds(lambda: [read_document(path) for path in paths], REPEATS, clock=process_time)
    extracting = seconds(lambda: [extract(document) for document in documents], REPEATS, clock=process_time)
    where = f"{len(paths)} samples, {words // len(paths):,} words and {sum(facts) // len(paths)} facts each"
    yield Measurement(TOPIC, "documents a second, from file to rows", where, len(paths) / (reading + extracting), "/s")
    yield Measurement(TOPIC, "words a second", where, words / (reading + extracting), "/s")
    yield Measurement(TOPIC, "of the time, from file to text", where, 100 * reading / (reading + extracting), "%")
    for length in LENGTHS:
        yield from _made(length)
    yield from growth.measure()


def _made(length: int) -> Iterator[Measurement]:
    """Read a made corpus of all dialects; of long documents a tenth as many."""
    with tempfile.TemporaryDirectory(prefix="minutegraph-") as folder:
        paths = write_corpus(Path(folder), MADE // 10 if length else MADE, length=length)
        size = sum(path.stat().st_size for path in paths)
        took = seconds(lambda: [extract(read_document(path)) for path in paths], clock=process_time)
    where = f"{len(paths):,} made documents of {size / len(paths) / 1000:.1f} kB"
    yield Measurement(TOPIC, "documents a second, from file to rows", where, len(paths) / took, "/s")
    yield Measurement(TOPIC, "megabytes a second, from file to rows", where, size / 1e6 / took, "MB/s")
