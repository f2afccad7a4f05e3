"""A program that has a converter run for ten minutes: ``WAY MARKER WHERE``; the converter writes ``MARKER``."""

from __future__ import annotations

import sys
from pathlib import Path

from loaders.formats.converting import Converter, convert
from loaders.formats.converting import isolation as isolating
from loaders.limits import Limits
from loaders.workers import Workers

SCRIPT = 'echo begun > "$1.part"; mv "$1.part" "$1"; sleep 600 & sleep 600'


def run(way: str, marker: str) -> None:
    """Convert, by a shell that sleeps; ``supervised`` where no namespaces are to be used."""
    if way == "supervised":
        isolating.WAYS = ()

    def command(source: Path, target: Path) -> list[str]:
        return ["-c", SCRIPT, "sh", marker]

    convert(b"minutes", "m", "a file", ".rtf", (Converter(("sh",), ".txt", command),))


if __name__ == "__main__":
    from tests.formats.converting import converting_program

    way, marker, where = sys.argv[1:]
    if where == "worker":
        with Workers(1, Limits(seconds=60)) as workers:
            workers.submit(converting_program.run, way, marker).result()
    else:
        run(way, marker)
