"""How the time of reading grows: with a document's length, and with long hostile lines; in processor time."""

from __future__ import annotations

from collections.abc import Iterator
from time import process_time

from benchmarks.report import Measurement, seconds
from tests.generator.comparing import read_text
from tests.generator.corpus import documents
from tests.generator.dialects import DIALECTS
from tests.generator.hostile import HOSTILE

TOPIC = "Growth of reading"
LENGTH = 20_000
HOSTILE_SIZES = (62_500, 125_000, 250_000, 500_000)
ENOUGH = 30.0  # seconds: who takes longer than this for a size is not asked the next


def measure() -> Iterator[Measurement]:
    """One document of each dialect, made longer; then each hostile line, made longer."""
    texts = {times: [made.text for made in documents(len(DIALECTS), length=times * LENGTH)] for times in (1, 2, 4, 8)}
    base = 0.0
    for times, some in texts.items():
        took = seconds(lambda some=some: [read_text(text) for text in some], 3, clock=process_time)
        base = base or took
        where = f"{times * LENGTH // 1000} kB"
        yield Measurement(TOPIC, "milliseconds for a document of", where, 1000 * took / len(some), "ms")
        yield Measurement(TOPIC, "times the time of the shortest", where, took / base, "x")
    for name, make in HOSTILE.items():
        for size in HOSTILE_SIZES:
            text = make(size)
            took = seconds(lambda text=text: read_text(text), clock=process_time)
            yield Measurement(TOPIC, f"hostile line: {name}", f"{size / 1000:g} kB", took, "s")
            if took > ENOUGH:
                break
