"""What a public vocabulary of 5,000 concepts costs: reading it, and loading the samples with it, beside without it."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from benchmarks.report import Measurement, seconds
from graph.stores import open_store
from loaders.topics import read_vocabulary, standard_vocabulary
from loaders.workers import opened
from minutegraph.app.loading.documents import load

TOPIC = "Vocabularies"
CONCEPTS = 5000
REPEATS = 3
_THINGS = "river weir lock canal bridge path garden meadow orchard cottage chapel mill quarry harbour tunnel".split()
_DEEDS = "care repair licence survey safety maintenance access heritage lighting funding drainage signage".split()
_KINDS = "northern southern upper lower urban rural coastal historic seasonal communal private protected".split()


def measure() -> Iterator[Measurement]:
    """Read a vocabulary; load the samples with and without it, each into a new store."""
    samples = sorted(Path("samples").glob("*/"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.ttl"
        path.write_text(made(CONCEPTS), encoding="utf-8")
        standard = standard_vocabulary()
        where = f"{CONCEPTS:,} concepts, {4 * CONCEPTS:,} labels, Turtle"
        reading = seconds(lambda: read_vocabulary(path, standard), REPEATS, process_time)
        opened(path)
        opening = seconds(lambda: opened(path), REPEATS, process_time)
        yield Measurement(TOPIC, "read", where, reading, "s of the processor")
        yield Measurement(TOPIC, "taken from the cache", where, opening, "s of the processor")
        took: dict[Path | None, float] = {}
        for number, vocabulary in enumerate([None, path] * (REPEATS + 1)):
            store = open_store(Path(folder) / str(number))
            start = process_time()
            load(store, samples, base="samples", vocabulary=vocabulary, jobs=0)
            if number > 1:  # the first of each makes what the others find
                took[vocabulary] = min(took.get(vocabulary, float("inf")), process_time() - start)
            store.close()
        ratio = took[path] / took[None]
        yield Measurement(TOPIC, "processor's time of loading the samples, beside without it", where, ratio, "times")


def made(concepts: int) -> str:
    """A vocabulary in Turtle, always the same."""
    chance = random.Random(7)
    lines = ["@prefix skos: <http://www.w3.org/2004/02/skos/core#> .", "@prefix ex: <https://example.org/> ."]
    for number in range(concepts):
        name = f"{chance.choice(_KINDS)} {chance.choice(_THINGS)} {chance.choice(_DEEDS)} of row {number}"
        others = ", ".join(f'"{chance.choice(_KINDS)} {chance.choice(_THINGS)} {number} {n}"@en' for n in range(3))
        broader = f" ; skos:broader ex:c{chance.randrange(number)}" if number else ""
        lines.append(
            f'ex:c{number} a skos:Concept ; skos:inScheme ex:s ; skos:prefLabel "{name}"@en, "D{number} {name}"@de ; '
            f'skos:altLabel {others} ; skos:definition "What is called {name}."@en{broader} .'
        )
    return "\n".join(lines)
