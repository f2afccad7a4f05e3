"""What part of the time from bytes to text is the own time of the library that reads a format.

The library's calls are timed where the format makes them. Of a Word file that is unpacking and parsing the XML, of
HTML parsing the page; going through the parsed elements calls the library too, and counts as ours. Of a PDF it is
opening, pages and all that ``loaders.formats.pdf.pages.asking`` asks: one question about all letters of a page at once,
with the numbers that come back. There are few such calls for a page, so that timing them takes next to nothing.
``PDFIUM_ALONE`` leaves out what it takes to make room for the answers and to take them out of memory.

Run on a folder, it measures the files of one format in it: ``python -m benchmarks.reading.libraries .pdf FOLDER``.
"""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from inspect import getmembers, isfunction
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any
from unittest.mock import patch

import pypdfium2 as pdfium

from graph.errors import UnreadableDocument
from loaders.formats import FORMATS
from loaders.formats.docx import package
from loaders.formats.html import page
from loaders.formats.pdf.pages import asking

RUNS = 5

Place = tuple[Any, str]  # what holds a name, and the name

PAGES: tuple[Place, ...] = (
    *((pdfium.PdfDocument, name) for name in ("__init__", "get_page", "close")),
    *((pdfium.PdfPage, name) for name in ("get_textpage", "get_size", "get_rotation", "get_cropbox", "close")),
    *((pdfium.PdfTextPage, name) for name in ("count_chars", "close")),
)
CALLS: dict[str, tuple[Place, ...]] = {
    ".docx": (
        (zipfile.ZipFile, "__init__"), (zipfile.ZipFile, "open"), (zipfile.ZipExtFile, "read"), (package, "fromstring"),
    ),
    ".html": ((page, "LexborHTMLParser"),),
    ".pdf": (
        *PAGES,
        *((asking, n) for n, f in getmembers(asking, isfunction) if f.__module__ == asking.__name__ and n[0] != "_"),
    ),
}  # fmt: skip
PDFIUM_ALONE = (*PAGES, (asking, "each"), (asking, "corners_of"))


class Stopwatch:
    """The seconds that its calls took together; those within another count once."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._is_running = False

    def timed(self, work: Callable[..., Any]) -> Callable[..., Any]:
        """``work`` with its calls timed."""

        def call(*given: Any, **named: Any) -> Any:
            if self._is_running:
                return work(*given, **named)
            self._is_running = True
            begun = process_time()
            try:
                return work(*given, **named)
            finally:
                self.seconds += process_time() - begun
                self._is_running = False

        return call


def own_share(calls: tuple[Place, ...], paths: list[Path]) -> float:
    """The share of calls in the time from bytes to text, from 0 to 1: the middle one of some runs.

    The files have one format; those that it refuses count as far as they are read.
    """
    files = [(path.read_bytes(), path.name) for path in paths]
    read = FORMATS[paths[0].suffix].read
    return median(_share(calls, read, files) for _ in range(RUNS))


def _share(calls: tuple[Place, ...], read: Callable[[bytes, str], Any], files: list[tuple[bytes, str]]) -> float:
    watch = Stopwatch()
    with _watched(calls, watch):
        begun = process_time()
        for data, name in files:
            with suppress(UnreadableDocument):
                read(data, name)
        return watch.seconds / (process_time() - begun)


@contextmanager
def _watched(calls: tuple[Place, ...], watch: Stopwatch) -> Iterator[None]:
    with ExitStack() as stack:
        for holder, name in calls:
            stack.enter_context(patch.object(holder, name, watch.timed(getattr(holder, name))))
        yield


def main(suffix: str, folder: str) -> None:
    """Print the library's share of the files of a format in a folder, and folders in it."""
    paths = sorted(Path(folder).rglob(f"*{suffix}"))
    kinds = {"the library": CALLS[suffix]} | ({"pdfium alone": PDFIUM_ALONE} if suffix == ".pdf" else {})
    for kind, calls in kinds.items():
        print(f"{kind}: {own_share(calls, paths):.1%} of {len(paths)} files")


if __name__ == "__main__":
    main(*sys.argv[1:])
