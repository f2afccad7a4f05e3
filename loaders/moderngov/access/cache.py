"""Answers kept on disk, so that nothing is asked for twice and an interrupted reading goes on where it ended.

Each answer is two files: what is known of it (JSON) and its bytes. Both are put in place whole, bytes first; an answer
whose bytes do not fit their digest counts as not there.
"""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, ValidationError

from graph.errors import UsageError
from graph.output import private_folder


class Kept(BaseModel):
    """What is known of an answer, and how to ask whether it changed.

    ``at`` is when it came, in seconds since 1970; ``status`` is 200, or 404 for what is not there.
    """

    model_config = ConfigDict(frozen=True)

    url: str
    status: int
    at: float
    sha256: str
    etag: str | None = None
    last_modified: str | None = None


class Cache:
    """A folder of answers. Raises ``UsageError`` where it cannot be written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def find(self, url: str) -> tuple[Kept, bytes] | None:
        """The answer kept for an address; None where there is none, or none that is whole."""
        known, body = self._places(url)
        try:
            kept = Kept.model_validate_json(known.read_bytes())
            data = body.read_bytes()
        except (OSError, ValidationError):
            return None
        whole = kept.url == url and hashlib.sha256(data).hexdigest() == kept.sha256
        return (kept, data) if whole else None

    def keep(self, kept: Kept, data: bytes) -> None:
        """Keep an answer in place of an older one."""
        known, body = self._places(kept.url)
        self._put(body, data)
        self._put(known, kept.model_dump_json(exclude_none=True).encode())

    def keep_text(self, host: str, name: str, text: str) -> Path:
        """Keep a text that was made of answers, for people to look facts up in."""
        place = self._host(host) / name
        self._put(place, text.encode())
        return place

    def _host(self, host: str) -> Path:
        name = re.sub(r"[^a-z0-9.-]", "_", host.casefold()).strip(".")  # never a way out of the folder
        return self.folder / (name or "_")

    def _places(self, url: str) -> tuple[Path, Path]:
        name = hashlib.sha256(url.encode()).hexdigest()[:32]
        folder = self._host(urlsplit(url).netloc)
        return folder / "answers" / f"{name}.json", folder / "answers" / f"{name}.body"

    def _put(self, place: Path, data: bytes) -> None:
        try:
            private_folder(place.parent)
            handle, draft = tempfile.mkstemp(dir=place.parent)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(data)
                Path(draft).replace(place)
            except BaseException:
                Path(draft).unlink(missing_ok=True)
                raise
        except OSError as error:
            raise UsageError(f"{self.folder}: answers cannot be kept there: {error.strerror or error}") from None
