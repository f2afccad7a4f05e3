"""The errors a user can meet, drawn as one tree.

::

    MinutegraphError            one clear line: what, where, and what to do
    ├── UnreadableDocument      a file that could not be read, or is no minutes
    ├── SourceError             a council's web service or page that could not be read
    │   ├── SourceRefused       one that may not be read: robots.txt, another host, a private address
    │   └── SourceBusy          one that asks to be left alone for a while
    ├── UsageError              a wrong name, value or option
    ├── QueryError              Cypher that cannot be run as written
    │   └── QueryRefused        Cypher that may not be run: it writes, reads files or administers the server
    └── StoreError              the graph's store failed
        ├── StoreUnavailable    not there, down, or the password is refused
        ├── StoreForbidden      the user has no right to do that
        ├── StoreLocked         another process is writing
        └── StoreTooNew         made by a newer version of this program
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

Limit = Literal["time", "memory", "size", "depth"]  # what a file may not take too much of, or have too much of


class MinutegraphError(Exception):
    """Root of the errors that are told to a user in one line.

    ``str(error)`` is that line. ``detail`` may hold further lines (a query with a caret under its fault). ``limit`` is
    the kind of limit that what was read came to, if it did; ``remedy`` says which option of the command line lifts it:
    only that line has it, whoever asks through a page or an assistant has no such option.
    """

    limit: Limit | None = None
    remedy: str = ""

    def __init__(self, message: str, *, detail: str = "") -> None:
        super().__init__(message)
        self.detail = detail
        if detail:
            self.add_note(detail)  # so that Python and notebooks show it below the line

    def reason_at(self, place: Path | str) -> str:
        """The line for a reader who already sees ``place``: without it, where the error is about that place."""
        return str(self)


class _Located(MinutegraphError):
    """An error about a place: ``str(error)`` begins with it, ``reason`` is the rest of the line."""

    def __init__(self, reason: str, place: Path | str | None, *, detail: str = "", limit: Limit | None = None) -> None:
        super().__init__(reason if place is None else f"{place}: {reason}", detail=detail)
        self.reason = reason
        self.limit = limit
        self._place = None if place is None else str(place)

    def reason_at(self, place: Path | str) -> str:
        """See ``MinutegraphError``; a document may be known by its name alone, or by the end of its path."""
        from pathlib import Path

        known = self._place is not None and f"/{Path(place).as_posix()}".endswith(f"/{Path(self._place).as_posix()}")
        return self.reason if known else str(self)


class UnreadableDocument(_Located):
    """A file that could not be read, or that holds no minutes: ``path`` says which, ``reason`` why."""

    def __init__(
        self, reason: str, *, path: Path | str | None = None, detail: str = "", limit: Limit | None = None
    ) -> None:
        super().__init__(reason, path, detail=detail, limit=limit)

    @property
    def path(self) -> str | None:
        """The file, as the user or the document names it."""
        return self._place


class SourceError(_Located):
    """A web service or page that could not be read: down, broken, or not what it should be.

    ``address`` says which page, ``reason`` why, ``status`` is the HTTP status, where there was one.
    """

    def __init__(
        self, reason: str, *, address: str | None = None, status: int | None = None, limit: Limit | None = None
    ) -> None:
        super().__init__(reason, address, limit=limit)
        self.status = status

    @property
    def address(self) -> str | None:
        """The page or method of the service."""
        return self._place


class SourceRefused(SourceError):
    """An address that may not be read: robots.txt forbids it, it leads to another host or to a private address."""


class SourceBusy(SourceError):
    """A site that asks to be left alone for a while: nothing more is asked of it now."""


class UsageError(MinutegraphError):
    """A name, value or option that does not exist or does not fit."""


class QueryError(MinutegraphError):
    """Cypher that cannot be run as it is written."""


class QueryRefused(QueryError):
    """Cypher that may not be run: it writes unasked, reads files or administers the server."""


class StoreError(MinutegraphError):
    """The store of the graph failed."""


class StoreUnavailable(StoreError):
    """The store is not there, is down, or refuses the password."""


class StoreForbidden(StoreError):
    """The user has no right to do that in the store."""


class StoreLocked(StoreError):
    """Another process is writing to the store."""


class StoreTooNew(StoreError):
    """The graph was made by a newer version of this program."""
