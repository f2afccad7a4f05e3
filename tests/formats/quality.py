"""How well minutes are read in each format: annotated documents are written in each, and judged as they are.

``python -m tests.formats.quality FOLDER...`` prints a table of F1 over all facts, with real programs as writers where
they are installed: the table in docs/formats.md.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from loaders.evaluation.evaluating import evaluate
from loaders.evaluation.report import Report
from loaders.formats.ocr import scans_read
from tests.formats import programs
from tests.formats.rendering import RENDERERS, pieces_of
from tests.formats.rendering.pieces import Piece

ENDINGS = (".txt", ".md")
Writer = Callable[[dict[str, list[Piece]], Path], None]


@dataclass(frozen=True)
class Way:
    """A way from minutes to a file and back: who writes it, in which format, and what is there to read it."""

    format: str
    writer: str
    write: Writer
    reading: Callable[[], AbstractContextManager[None]] = field(default=nullcontext)
    reader: str = ""


def _own(suffix: str) -> Writer:
    def write(pieces: dict[str, list[Piece]], into: Path) -> None:
        for name, parts in pieces.items():
            (into / f"{name}{suffix}").write_bytes(RENDERERS[suffix](parts))

    return write


WAYS = (
    Way("Markdown", "an editor", _own(".md")),
    Way("HTML", "a web site", _own(".html")),
    Way("DOCX", "python-docx", _own(".docx")),
    Way("PDF", "ReportLab", _own(".pdf")),
    Way("PDF", "LibreOffice", programs.libreoffice(".pdf")),
    Way("PDF", "Chromium", programs.chromium),
    Way("PDF", "Ghostscript", programs.ghostscript),
    *([Way("PDF", "LaTeX", programs.latex)] if shutil.which("pdflatex") else []),
    Way("DOCX", "LibreOffice", programs.libreoffice(".docx")),
    Way("ODT", "LibreOffice", programs.libreoffice(".odt"), reader="LibreOffice"),
    Way("RTF", "LibreOffice", programs.libreoffice(".rtf"), reader="LibreOffice"),
    Way("DOC", "LibreOffice", programs.libreoffice(".doc"), reader="LibreOffice"),
    Way("ODT", "LibreOffice", programs.libreoffice(".odt"), lambda: programs.only("pandoc"), "pandoc"),
    Way("RTF", "LibreOffice", programs.libreoffice(".rtf"), lambda: programs.only("pandoc"), "pandoc"),
    Way("DOC", "LibreOffice", programs.libreoffice(".doc"), lambda: programs.only("antiword"), "antiword"),
    Way("PDF", "a scanner (200 dpi, noise, half a degree)", programs.scanner, lambda: scans_read("eng"), "tesseract"),
)


def report_of(sources: Sequence[Path], way: Way | None, into: Path) -> Report:
    """The report on documents, each with its annotation beside it, written in a way; None for as they are."""
    into.mkdir(parents=True, exist_ok=True)
    for source in sources:
        (into / f"{source.stem}.gold.json").write_bytes(_annotation(source).read_bytes())
        if way is None:
            (into / source.name).write_bytes(source.read_bytes())
    if way is None:
        return evaluate(into)
    way.write({source.stem: pieces_of(source.read_text(encoding="utf-8")) for source in sources}, into)
    with way.reading():
        return evaluate(into)


def by_format(folder: Path, into: Path) -> dict[str, Report]:
    """The report of each format that is written here, "text" for documents as they are; ``into`` takes the files."""
    sources = annotated(folder)
    reports = {"text": report_of(sources, None, into / "text")}
    for suffix in RENDERERS:
        reports[suffix] = report_of(sources, Way(suffix, "", _own(suffix)), into / suffix.strip("."))
    return reports


def annotated(folder: Path) -> list[Path]:
    """The documents in a folder that have annotations beside them."""
    return sorted(
        path for path in folder.rglob("*") if path.suffix in ENDINGS and any(a.exists() for a in _places(path))
    )


def _annotation(source: Path) -> Path:
    return next(place for place in _places(source) if place.exists())


def _places(source: Path) -> list[Path]:
    return [source.with_name(source.stem + ending) for ending in (".gold.json", ".json")]


def main() -> None:
    """Print the table of the folders named on the command line."""
    for folder in map(Path, sys.argv[1:]):
        sources = annotated(folder)
        print(f"{folder.name}: {len(sources)} documents\n\n| format | written by | converted by | F1 | lowest |")
        print("|---|---|---|--:|--:|")
        for way in (None, *WAYS):
            with tempfile.TemporaryDirectory() as into:
                report = report_of(sources, way, Path(into))
            lowest = min(row.figures.f1 or 0.0 for row in report.documents)
            named = ("text", "", "") if way is None else (way.format, way.writer, way.reader)
            print(f"| {' | '.join(named)} | {report.all.f1:.3f} | {lowest:.3f} |", flush=True)


if __name__ == "__main__":
    main()
