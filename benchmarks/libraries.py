"""What part of the time from file to text is the own time of the library that reads a format.

The library's calls are timed where the format makes them, in processor time, and what the timing itself takes is
subtracted: of pdfium all (opening, pages, each question about a character or line), of a Word file unpacking and
parsing the XML, of HTML parsing the page. Going through the parsed elements of the last two calls the library too, and
counts as ours.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import process_time
from types import ModuleType, SimpleNamespace
from typing import Any
from unittest.mock import patch

import pypdfium2

from benchmarks.report import seconds
from loaders.formats import read_document
from loaders.formats.docx import package
from loaders.formats.html import page
from loaders.formats.pdf import opening

RUNS = 5
IN_C = re.compile(r"FPDF\w*[a-z]")  # names of pdfium's functions; those of its types and constants are capitals
EMPTY = 100_000  # calls of nothing, which tell what the timing takes

Place = tuple[Any, str]  # what holds a name, and the name

CALLS: dict[str, tuple[Place, ...]] = {
    ".docx": (
        (zipfile.ZipFile, "__init__"), (zipfile.ZipFile, "open"), (zipfile.ZipExtFile, "read"), (package, "fromstring"),
    ),
    ".html": ((page, "LexborHTMLParser"),),
    ".pdf": (
        (opening, "raw"), (pypdfium2.PdfDocument, "__init__"), (pypdfium2.PdfDocument, "get_page"),
        (pypdfium2.PdfPage, "get_textpage"), (pypdfium2.PdfDocument, "close"), (pypdfium2.PdfPage, "close"),
    ),
}  # fmt: skip


class Stopwatch:
    """The seconds that its calls took together, and how many they were."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.calls = 0

    def timed(self, work: Callable[..., Any]) -> Callable[..., Any]:
        """``work`` with its calls timed."""

        def call(*given: Any, **named: Any) -> Any:
            begun = process_time()
            try:
                return work(*given, **named)
            finally:
                self.seconds += process_time() - begun
                self.calls += 1

        return call


def own_share(suffix: str, paths: list[Path]) -> float:
    """The library's share of the time from file to text, from 0 to 1; the least of some runs counts for each time."""
    whole = min(seconds(lambda: _read(paths), clock=process_time) for _ in range(RUNS))
    timing = min(_nothing() for _ in range(RUNS))
    return min(_of_library(suffix, paths, timing) for _ in range(RUNS)) / whole


def _nothing() -> float:
    """The seconds that timing a call adds to it."""
    watch = Stopwatch()
    nothing = watch.timed(lambda *_: None)
    for place in range(EMPTY):
        nothing(place, place)
    return watch.seconds / watch.calls


def _of_library(suffix: str, paths: list[Path], timing: float) -> float:
    watch = Stopwatch()
    with _watched(suffix, watch):
        _read(paths)
    return watch.seconds - watch.calls * timing


def _read(paths: list[Path]) -> None:
    for path in paths:
        read_document(path)


@contextmanager
def _watched(suffix: str, watch: Stopwatch) -> Iterator[None]:
    """The library's calls timed; of pdfium's module all of its functions."""
    with ExitStack() as stack:
        for holder, name in CALLS[suffix]:
            found = getattr(holder, name)
            if isinstance(found, ModuleType):
                timed: Any = SimpleNamespace(
                    **{n: watch.timed(v) if IN_C.match(n) else v for n, v in vars(found).items()}
                )
            else:
                timed = watch.timed(found)
            stack.enter_context(patch.object(holder, name, timed))
        yield
