"""A task before it is told: where it stands in the clean text, whose it is, and what is printed beside it."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.minutes import PersonReference


@dataclass(frozen=True)
class ActionDraft:
    """A task at clean offsets ``start`` up to ``end``; ``text`` where it is not just the words there.

    ``marked`` tells that a marker, a list or a column says that it is a task. ``status``, ``due``,
    ``item``, ``status_as_written`` (all the words of a log's columns) and ``reference`` are as printed beside it.
    """

    start: int
    end: int
    marked: bool
    owners: tuple[PersonReference, ...] = ()
    text: str | None = None
    status: str | None = None
    due: str | None = None
    item: str | None = None
    status_as_written: str | None = None
    reference: str | None = None
