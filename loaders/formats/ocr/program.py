"""Asks tesseract what stands in a picture: in a folder of its own, without a network, as converters are run."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from graph.errors import UsageError
from loaders.formats.converting.folders import working_folder
from loaders.formats.converting.isolation import strongest_isolation
from loaders.formats.converting.programs import Converter
from loaders.formats.converting.running import run

AUTOMATIC, BLOCK, SPARSE = 3, 6, 11  # segmentations of tesseract's: by itself, a block of lines, words anywhere
DIGITS = ("-c", "tessedit_char_whitelist=0123456789.")
LANGUAGE = re.compile(r"[A-Za-z_]{2,20}(?:/[A-Za-z_]{2,20})?(?:\+[A-Za-z_]{2,20})*")
ONE_THREAD = (("OMP_THREAD_LIMIT", "1"),)  # it is faster so, and there is a worker for each processor
Command = Callable[[Path, Path], list[str]]
_WANTED: ContextVar[str] = ContextVar("wanted", default="")
_SECONDS = 10  # for tesseract to tell what it knows


class Found(NamedTuple):
    """A word in a picture: its box in pixels from the top left, its line, and how sure tesseract is, from 0 to 100."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    line: tuple[int, int, int]
    sure: float


@contextmanager
def scans_read(language: str) -> Iterator[None]:
    """In which languages ("eng+cym") pictures of pages are read; "" where they are not."""
    before = _WANTED.set(language)
    try:
        yield
    finally:
        _WANTED.reset(before)


def language_wanted() -> str:
    """The languages to read pictures in, "" where they are not to be read."""
    return _WANTED.get()


def require_program(language: str) -> None:
    """Raises ``UsageError``, with what to install, where tesseract or one of its languages is missing."""
    program = Converter(("tesseract",), "", _command(AUTOMATIC, "")).program
    if program is None:
        raise UsageError("pictures are read by tesseract, which is not installed: apt-get install tesseract-ocr")
    if not LANGUAGE.fullmatch(language):
        raise UsageError(f"{language!r} names no languages: join tesseract's names with a plus sign, as in eng+cym")
    known = _languages(program)
    for name in language.split("+"):
        if name not in known:
            package = f"tesseract-ocr-{name.replace('_', '-').lower()}"
            raise UsageError(f"tesseract does not know the language {name!r}: apt-get install {package}")


def words_in(picture: bytes, language: str, segmentation: int, *, digits: bool = False) -> list[Found] | str:
    """The words of a picture (PNM, PNG or TIFF) in tesseract's order; a line that says what went wrong instead.

    With ``digits`` it knows no other letters.
    """
    told = _told_of(picture, ".tsv", _command(segmentation, language, *(DIGITS if digits else ()), "tsv"))
    return told if isinstance(told, str) else _words(told.decode(errors="replace"))


def turned_by(picture: bytes) -> int:
    """By how many degrees, 90, 180 or 270, a picture must be turned to the right to stand upright; 0 for all else."""
    told = _told_of(picture, ".osd", _command(0, "osd"))
    found = None if isinstance(told, str) else re.search(rb"Rotate: (90|180|270)\b", told)
    return int(found.group(1)) if found else 0


def _told_of(picture: bytes, ending: str, command: Command) -> bytes | str:
    converter = Converter(("tesseract",), ending, command, settings=ONE_THREAD, asks=("TESSDATA_PREFIX",))
    if (program := converter.program) is None:
        return "tesseract is not installed"
    with working_folder() as folder:
        source, target = folder / "source.pnm", folder / "out" / f"source{ending}"
        source.write_bytes(picture)
        failure = run(program, converter, strongest_isolation(), source, target)
        return failure or target.read_bytes()


def _command(segmentation: int, language: str, *more: str) -> Command:
    def command(source: Path, target: Path) -> list[str]:
        return [str(source), str(target.with_suffix("")), "--psm", str(segmentation), "-l", language, *more]

    return command


def _words(table: str) -> list[Found]:
    words: list[Found] = []
    for row in table.splitlines()[1:]:
        cells = row.split("\t")
        if len(cells) != 12 or cells[0] != "5" or not cells[11].strip():
            continue
        _, _, block, paragraph, line, _, left, top, width, height = map(int, cells[:10])
        words.append(
            Found(cells[11].strip(), left, top, left + width, top + height, (block, paragraph, line), float(cells[10]))
        )
    return words


@lru_cache
def _languages(program: str) -> frozenset[str]:
    try:
        told = subprocess.run(
            [program, "--list-langs"], check=False, capture_output=True, text=True, timeout=_SECONDS
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return frozenset()
    return frozenset(told.split("\n")[1:])
