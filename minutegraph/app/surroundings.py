"""What the program runs with: its version and that of what it needs, programs that convert, and room on the disk."""

from __future__ import annotations

import platform
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from graph.store import Store
from loaders.formats.converting.programs import ANTIWORD, PANDOC, SOFFICE
from minutegraph.fulltext import index_file

Row = tuple[str, str, str | None]
_PACKAGES = (("minutegraph", "minutegraph"), ("kglite", "kglite"), ("Neo4j driver", "neo4j"))
_EXTRAS = {"serve": "starlette", "mcp": "mcp", "ocr": "PIL", "parquet": "pyarrow", "xlsx": "openpyxl"}
_SECONDS = 20  # for a program that tells its version: LibreOffice takes some
_LEAST_ROOM = 200_000_000  # bytes
_NUMBERS = (re.compile(r"version:?\s+(\d[\w.]*)", re.I), re.compile(r"(\d+(?:\.\d+)+\w*)"))


def program_versions() -> Iterator[Row]:
    """The program's version, that of Python, of the engines and of SQLite; which extras are installed."""
    for name, package in _PACKAGES:
        with suppress(PackageNotFoundError):
            yield name, version(package), None
    yield "Python", f"{platform.python_version()} on {platform.system()}", None
    yield "SQLite", _sqlite(), None
    extras = [name for name, module in _EXTRAS.items() if find_spec(module) is not None]
    yield "extras", ", ".join(extras) or "none", None


def converters() -> Iterator[Row]:
    """The programs that read ODT, RTF and old Word files, and scans: each with its version, or what it is for."""
    for_ = {"LibreOffice": "DOC, ODT and RTF", "pandoc": "ODT and RTF", "antiword": "DOC"}
    reads = {SOFFICE: ("LibreOffice", ["--version"]), PANDOC: ("pandoc", ["--version"]), ANTIWORD: ("antiword", [])}
    for converter, (name, arguments) in reads.items():
        found = converter.program
        yield name, _version(found, arguments) if found else f"not installed: it reads {for_[name]}", None
    tesseract = shutil.which("tesseract")
    yield "tesseract", _version(tesseract, ["--version"]) if tesseract else "not installed: it reads scans", None


def room(store: Store) -> Row:
    """How much the graph and its search index take, and how much room is left beside them."""
    index = index_file(store)
    folder = Path(store.place) if store.kind == "embedded" else index.parent
    files = [path for path in folder.rglob("*") if path.is_file()] if store.kind == "embedded" else []
    taken = sum(path.stat().st_size for path in {*files, *([index] if index.exists() else [])})
    there = next(parent for parent in (folder, *folder.absolute().parents) if parent.exists())
    free = shutil.disk_usage(there).free
    to_do = "make room: a load writes the graph anew before the old one goes" if free < _LEAST_ROOM + taken else None
    return "disk", f"{_size(taken)} taken, {_size(free)} free", to_do


def _sqlite() -> str:
    with sqlite3.connect(":memory:") as connection:
        options = {str(row[0]) for row in connection.execute("PRAGMA compile_options")}
    searched = "ENABLE_FTS5" in options
    return f"{sqlite3.sqlite_version}, {'with' if searched else 'without'} full-text search"


def _version(program: str, arguments: list[str]) -> str:
    """What a program says of its version."""
    try:
        told = subprocess.run(
            [program, *arguments], capture_output=True, text=True, timeout=_SECONDS, stdin=subprocess.DEVNULL,
            errors="replace", check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return "installed, does not tell its version"
    found = [number[1] for pattern in _NUMBERS if (number := pattern.search(f"{told.stdout}\n{told.stderr}"))]
    return f"version {found[0]}" if found else "installed, does not tell its version"


def _size(bytes_: int) -> str:
    size, unit = float(bytes_), "bytes"
    for larger in ("kB", "MB", "GB", "TB"):
        if size < 1000:
            break
        size, unit = size / 1000, larger
    return f"{size:.3g} {unit}" if unit != "bytes" else f"{bytes_:,} bytes"
