"""What tesseract read of a file's pages, kept by the digest of the file: reading goes on where it ended.

It stands in the user's own folder for such things (``XDG_CACHE_HOME``, else ``~/.cache``), which nobody else may read.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from loaders.formats.ocr.program import Found

VERSION = 4  # of what is kept


def clear_kept() -> int:
    """Delete what was read of all files; how many pages that was."""
    folder = _folder()
    pages = sum(1 for _ in folder.rglob("*.json")) if folder.is_dir() else 0
    shutil.rmtree(folder, ignore_errors=True)
    return pages


def _folder() -> Path:
    named = os.environ.get("XDG_CACHE_HOME") or (os.environ.get("LOCALAPPDATA") if sys.platform == "win32" else None)
    return (Path(named) if named else Path.home() / ".cache") / "minutegraph" / "ocr"


class Kept:
    """The words of a file's pages in one set of languages; nothing is kept where the folder cannot be written."""

    def __init__(self, digest: str, language: str) -> None:
        self._folder = _folder() / f"{digest}-{language.replace('/', '_')}-{VERSION}"

    def get(self, page: int, segmentation: int) -> list[Found] | None:
        """The words of a page, None where they are not kept."""
        try:
            rows = json.loads(self._file(page, segmentation).read_text(encoding="utf-8"))
            return [Found(*row)._replace(line=tuple(row[5])) for row in rows]
        except (OSError, ValueError, TypeError, IndexError):
            return None

    def put(self, page: int, segmentation: int, words: Sequence[Found]) -> None:
        """Keep the words of a page, whole or not at all."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with tempfile.NamedTemporaryFile("w", dir=self._folder, delete=False, encoding="utf-8") as file:  # 0600
                json.dump(words, file)
            Path(file.name).replace(self._file(page, segmentation))

    def _file(self, page: int, segmentation: int) -> Path:
        return self._folder / f"{page}-{segmentation}.json"
