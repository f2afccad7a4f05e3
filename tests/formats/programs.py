"""Files as real programs write them: LibreOffice, Chromium and Ghostscript, which have to be installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NoReturn

import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageFilter

from tests.formats.rendering.html import html
from tests.formats.rendering.pieces import Piece
from tests.formats.rendering.tex import tex
from tests.formats.rendering.word import word

DOTS, ASKEW, NOISE = 200, 0.5, 0.12  # an inch; degrees; the share of noise: a scan of a council's office
SECONDS = 300  # that a program may take for a batch, on a busy machine
NAMES = {"LibreOffice": ("soffice",), "Chromium": ("chromium", "chromium-browser", "google-chrome")}
REQUIRED = "MINUTEGRAPH_REQUIRE_CONVERTERS"


def program(name: str) -> str:
    """Where a program is. Where it is not, the test is skipped, or fails if the environment asks for converters."""
    found = next((path for each in NAMES.get(name, (name,)) if (path := shutil.which(each))), None)
    return found or _missing(f"{name} is not installed")


def with_spreadsheets() -> str:
    """Where a LibreOffice is that opens spreadsheets; where none is, as ``program``."""
    found = program("LibreOffice")
    has_them = Path(found).resolve().with_name("libsclo.so").exists()
    return found if has_them else _missing("LibreOffice is installed without its spreadsheets (libreoffice-calc-nogui)")


def _missing(reason: str) -> NoReturn:
    if os.environ.get(REQUIRED):
        pytest.fail(reason)
    pytest.skip(reason)


@contextmanager
def only(*names: str) -> Iterator[None]:
    """Nothing but these programs is on the PATH."""
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        for name in names:
            (Path(folder) / name).symlink_to(program(name))
        patch.setenv("PATH", folder)
        yield


def by_libreoffice(files: Sequence[Path], suffix: str, into: Path) -> None:
    """Have LibreOffice write files in another format, all by one office."""
    with TemporaryDirectory() as profile:
        _run(program("LibreOffice"), "--headless", f"-env:UserInstallation={Path(profile).as_uri()}", "--convert-to",
             suffix.strip("."), "--outdir", str(into), *map(str, files))  # fmt: skip


def by_chromium(page: Path, into: Path) -> None:
    """Have Chromium print a page as a user does, with its heads and feet."""
    with TemporaryDirectory() as profile:
        _run(program("Chromium"), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
             f"--print-to-pdf={into / page.with_suffix('.pdf').name}", page.as_uri())  # fmt: skip


def write_docx(pieces: dict[str, list[Piece]], into: Path) -> list[Path]:
    """Minutes by their names as Word files."""
    return [_written(into / f"{name}.docx", word(parts)) for name, parts in pieces.items()]


def libreoffice(suffix: str) -> Callable[[dict[str, list[Piece]], Path], None]:
    """A writer of minutes, by their names, as LibreOffice saves them in a format."""

    def write(pieces: dict[str, list[Piece]], into: Path) -> None:
        with TemporaryDirectory() as folder:
            by_libreoffice(write_docx(pieces, Path(folder)), suffix, into)

    return write


def chromium(pieces: dict[str, list[Piece]], into: Path) -> None:
    """Writes minutes, by their names, as Chromium prints their pages."""
    with TemporaryDirectory() as folder:
        for name, parts in pieces.items():
            by_chromium(_written(Path(folder) / f"{name}.html", html(parts)), into)


def ghostscript(pieces: dict[str, list[Piece]], into: Path) -> None:
    """Writes minutes, by their names, as Ghostscript distils what LibreOffice printed."""
    with TemporaryDirectory() as folder:
        libreoffice(".pdf")(pieces, Path(folder))
        for file in sorted(Path(folder).glob("*.pdf")):
            _run(program("gs"), "-q", "-sDEVICE=pdfwrite", "-o", str(into / file.name), str(file))


def latex(pieces: dict[str, list[Piece]], into: Path) -> None:
    """Writes minutes, by their names, as LaTeX sets them."""
    with TemporaryDirectory() as folder:
        for name, parts in pieces.items():
            _written(Path(folder) / f"{name}.tex", tex(parts).encode())
            _run(program("pdflatex"), "-interaction=nonstopmode", f"-output-directory={folder}", f"{folder}/{name}.tex")
            _written(into / f"{name}.pdf", (Path(folder) / f"{name}.pdf").read_bytes())


def scanner(pieces: dict[str, list[Piece]], into: Path) -> None:
    """Writes minutes, by their names, as a scanner gives what LibreOffice printed: askew, with noise."""
    with TemporaryDirectory() as folder:
        libreoffice(".pdf")(pieces, Path(folder))
        for file in sorted(Path(folder).glob("*.pdf")):
            with pdfium.PdfDocument(file) as document:
                pages = scans(document, lambda number: ASKEW if number % 2 else -ASKEW)
            pages[0].save(into / file.name, save_all=True, append_images=pages[1:], resolution=DOTS)


def scans(
    document: pdfium.PdfDocument, askew: Callable[[int], float], dots: int = DOTS, noise: float = NOISE
) -> list[Image.Image]:
    """The pages of a document as grey pictures with noise, each turned by so many degrees."""
    pages = []
    for number in range(len(document)):
        picture = document[number].render(scale=dots / 72, grayscale=True).to_pil().convert("L")
        picture = picture.rotate(askew(number), resample=Image.Resampling.BICUBIC, fillcolor=255)
        grains = Random(7).randbytes(picture.width * picture.height)
        snow = Image.frombytes("L", picture.size, grains).filter(ImageFilter.SMOOTH)
        pages.append(Image.blend(picture, snow, noise))
    return pages


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)
