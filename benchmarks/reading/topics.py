"""How fast topics are found in the samples with the standard vocabulary, by the processor's time of one process."""

from __future__ import annotations

from collections.abc import Iterator
from time import process_time

from benchmarks.report import Measurement, seconds
from loaders.topics import Section, TopicFinder, standard_finder, standard_vocabulary
from loaders.topics.matches import PhraseIndex, find_acronyms
from loaders.topics.words import read_words
from tests.corpus.documents import read, samples

TOPIC = "Topics"
TIMES = 20  # as often the samples are gone through at each measurement
REPEATS = 5


def measure() -> Iterator[Measurement]:
    """Match the vocabulary in the text alone; then find what each item discusses, with the document's own terms."""
    extractions = [read(path) for path in samples()]
    finder = standard_finder()
    documents = [
        (
            extraction.document.text,
            [Section(i.heading_start, i.heading_end, i.start, i.end) for i in minutes.items],
            [attendee.name for attendee in minutes.attendees],
        )
        for extraction in extractions
        for minutes in extraction.minutes
    ] * TIMES
    size = sum(len(text.encode()) for text, _, _ in documents) / 1e6
    vocabulary = standard_vocabulary()
    where = f"{len(extractions)} samples, {len(vocabulary)} topics, {len(vocabulary.phrases):,} phrases"
    index = PhraseIndex.of_vocabulary(vocabulary)
    matching = seconds(lambda: [_match(index, text) for text, _, _ in documents], REPEATS, process_time)
    finding = seconds(lambda: [finder.find(*document) for document in documents], REPEATS, process_time)
    making = seconds(lambda: TopicFinder(vocabulary), REPEATS, process_time)
    yield Measurement(TOPIC, "vocabulary matched in the text", where, size / matching, "MB/s")
    yield Measurement(TOPIC, "topics found by item, own terms and context included", where, size / finding, "MB/s")
    yield Measurement(TOPIC, "a finder made", where, making * 1000, "ms")


def _match(index: PhraseIndex, text: str) -> int:
    words = read_words(text)
    return len([*index.find(words), *find_acronyms(words, standard_vocabulary(), {})])
