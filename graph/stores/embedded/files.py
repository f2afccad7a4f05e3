"""The files of a graph in a folder: the last checkpoint, the log of what came after it, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from graph.output import make_private
from graph.stores.embedded.errors import file_failure
from graph.stores.embedded.statements import open_quietly

FILE = "graph.kgl"  # the graph, as of the last checkpoint
_EMPTY_LOG = 5  # bytes: the log's head; a checkpoint cuts it back to that


class GraphFiles:
    """The engine's files in ``folder``; ``file`` is the name of the checkpoint."""

    def __init__(self, folder: Path, file: str = FILE) -> None:
        self.folder = folder
        self.file = folder / file

    @property
    def place(self) -> str:
        """The folder, as messages name it."""
        return str(self.folder)

    def stamp(self) -> tuple[int, ...] | None:
        """What is different of each checkpoint; None before the first."""
        try:
            found = self.file.stat()
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns, found.st_size

    @property
    def log(self) -> Path:
        """The write-ahead log."""
        return self.folder / f"{self.file.name}-wal"

    def log_holds_more(self) -> bool:
        """Whether the log holds writes that the checkpoint has not."""
        try:
            return self.log.stat().st_size > _EMPTY_LOG
        except OSError:
            return False

    def open_checkpoint(self) -> Any:
        """The graph of the last checkpoint, to be read."""
        return self.guard(lambda: open_quietly(str(self.file)))

    def open_to_write(self) -> Any:
        """The graph, with the engine's writer lease."""
        return self.guard(lambda: open_quietly(str(self.file), durable="full"))

    def recover(self) -> None:
        """Fold into the checkpoint what a killed process left in the log."""
        session = self.open_to_write()
        try:
            self.guard(session.save)
        finally:
            self.guard(session.close)

    def damage(self) -> tuple[str, ...]:
        """A line for each part of the log that the engine could not read and set aside."""
        return tuple(
            f"the log of the graph in {self.place} was damaged and writes were lost: load the documents again, then "
            f"delete {path.name}"
            for path in sorted(self.folder.glob(f"{self.file.name}-wal.quarantine-*"))
        )

    def protect(self) -> None:
        """The engine's files hold the words of minutes: they are the user's alone."""
        make_private(self.folder.glob(f"{self.file.name}*"))

    def guard(self, step: Callable[[], Any]) -> Any:
        """Run a step of the engine on its files; its failures become errors of ours."""
        import kglite

        try:
            return step()
        except (kglite.KgError, OSError, RuntimeError, ValueError) as error:
            raise file_failure(error, self.place) from error
