"""What was measured, as tables and as JSON."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from time import perf_counter, process_time


@dataclass(frozen=True)
class Measurement:
    """One figure.

    ``topic`` is the table it belongs to, ``what`` its row, ``where`` its column, ``value`` the figure in ``unit``;
    ``note`` says what else is to know.
    """

    topic: str
    what: str
    where: str
    value: float
    unit: str
    note: str = ""


def seconds(work: Callable[[], object], repeats: int = 1, clock: Callable[[], float] = process_time) -> float:
    """The median time that ``work`` takes, by a clock."""
    times = []
    for _ in range(repeats):
        begun = clock()
        work()
        times.append(clock() - begun)
    return median(times)


def clock_of(store: str) -> Callable[[], float]:
    """The processor's time for the store in this process, as other programs share the machine; else the clock."""
    return process_time if store == "embedded" else perf_counter


def machine() -> dict[str, str | int]:
    """What the figures were taken on."""
    found: dict[str, str | int] = {
        "python": platform.python_version(),
        "system": platform.system(),
        "processors": os.cpu_count() or 1,
    }
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        found["memory_gib"] = round(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30)
    return found


def tables(measurements: Iterable[Measurement]) -> str:
    """The measurements as Markdown, one table for each topic, one column for each place."""
    measurements = list(measurements)
    return "\n\n".join(
        f"## {topic}\n\n{_table([one for one in measurements if one.topic == topic])}"
        for topic in dict.fromkeys(one.topic for one in measurements)
    )


def write_json(measurements: Iterable[Measurement], path: Path) -> None:
    """Write the measurements and the machine to ``path``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    found = {"machine": machine(), "measurements": [asdict(one) for one in measurements]}
    path.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def _table(measurements: list[Measurement]) -> str:
    places = list(dict.fromkeys(one.where for one in measurements))
    lines = [["", *places]]
    for what in dict.fromkeys(one.what for one in measurements):
        by_place = {one.where: one for one in measurements if one.what == what}
        lines.append([what, *(_shown(by_place[place]) if place in by_place else "" for place in places)])
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    rule = "|".join(["-" * (widths[0] + 2), *("-" * (width + 1) + ":" for width in widths[1:])])
    rows = [
        " | ".join(
            [line[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True))]
        )
        for line in lines
    ]
    return "\n".join([f"| {rows[0]} |", f"|{rule}|", *(f"| {row} |" for row in rows[1:])])


def _shown(measurement: Measurement) -> str:
    value = measurement.value
    figure = f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
    note = f" ({measurement.note})" if measurement.note else ""
    return f"{figure} {measurement.unit}{note}"
