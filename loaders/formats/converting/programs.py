"""The programs that convert, and how each is called."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from loaders.formats.converting.profile import PROFILE

ALL = (".doc", ".odt", ".rtf")


@dataclass(frozen=True)
class Converter:
    """A program, known by its ``names`` on the PATH; ``command`` gives its arguments for a source and a target file.

    The target's ending is ``ending``; where ``on_output``, the program writes to its standard output. ``offline`` are
    the endings of sources for which it never asks the network; for others it must be kept from it. ``loses`` says what
    a reader should know of what it makes, "" where it keeps all. ``settings`` is what it is told beside what
    all are, ``asks`` what of the user's own environment. Where it leaves the covered parts of ``merged_cells`` of an
    OpenDocument text out, so that the cells behind them move to the left, the cells are set apart before.
    """

    names: tuple[str, ...]
    ending: str
    command: Callable[[Path, Path], list[str]]
    on_output: bool = False
    offline: tuple[str, ...] = ALL
    loses: str = ""
    settings: tuple[tuple[str, str], ...] = ()
    asks: tuple[str, ...] = ()
    merged_cells: bool = True

    @property
    def program(self) -> str | None:
        """Where it is installed, if it is."""
        return next((found for each in self.names if (found := shutil.which(each))), None)


def _soffice(source: Path, target: Path) -> list[str]:
    profile = (source.parent / PROFILE).as_uri()  # a profile of its own: another LibreOffice may be running
    return ["--headless", "--norestore", f"-env:UserInstallation={profile}", "--convert-to", "docx", "--outdir",
            str(target.parent), str(source)]  # fmt: skip


def _pandoc(source: Path, target: Path) -> list[str]:
    return ["--sandbox", "--from", source.suffix.strip("."), "--to", "html", "--output", str(target), str(source)]


def _antiword(source: Path, target: Path) -> list[str]:
    return ["-m", "UTF-8.txt", "-w", "0", str(source)]


# LibreOffice keeps its promise not to load what an ODT links (``profile``), and breaks it for DOC: tried with 7.4.
SOFFICE = Converter(("soffice", "libreoffice"), ".docx", _soffice, offline=(".odt",))
PANDOC = Converter(  # its sandbox reads nothing but the source
    ("pandoc",), ".html", _pandoc, merged_cells=False,
    loses="converted by pandoc, which may lose numbers of lists, fields (dates, names), text boxes, controls: "
    "install LibreOffice",
)  # fmt: skip
ANTIWORD = Converter(
    ("antiword",), ".txt", _antiword, on_output=True,
    loses="converted by antiword, which may lose bullets and numbers of lists and keep deleted, hidden or "
    "struck words: install LibreOffice",
)  # fmt: skip
