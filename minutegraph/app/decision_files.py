"""Files that keep what users decide, one decision to a line: read whole, written whole or not at all."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path

from graph.errors import UsageError
from graph.output import write_text
from graph.store import Store


@dataclass(frozen=True)
class FileOfDecisions(ABC):
    """A file of decisions. Where there is none yet, those that the graph follows are its start."""

    path: Path

    @abstractmethod
    def followed(self, store: Store) -> str:
        """The decisions that the graph follows, as the file's text."""

    @abstractmethod
    def check(self, text: str) -> None:
        """Raise ``UsageError`` where a line of the file's text is no decision."""

    def text(self, store: Store) -> str:
        """What the file says. Raises ``UsageError`` where it cannot be read or a line is no decision."""
        if not self.path.exists():
            return self.followed(store)
        try:
            text = self.path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"cannot read {self.path}: {_why(error)}") from error
        self.check(text)
        return text

    def write(self, text: str) -> None:
        """Make the file say ``text``: whole, or not at all."""
        try:
            write_text(self.path, text)
        except OSError as error:
            raise UsageError(f"cannot write {self.path}: {_why(error)}") from error


def _why(error: OSError | UnicodeDecodeError) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else "it is not UTF-8 text"
