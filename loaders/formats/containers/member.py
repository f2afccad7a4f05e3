"""What a zip file or mail holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

LARGEST = 50_000_000  # bytes of one file in it, as of files on a disk


@dataclass(frozen=True)
class Member:
    """A file in a zip file or mail.

    ``name`` is its path in there, made safe; ``read`` gives its bytes, at most ``LARGEST``, or raises
    ``UnreadableDocument`` without a path. ``aside`` where it counts only if nothing else can be read: a mail's own
    words, which say in most that the minutes are attached. ``unread`` tells why nothing can be read of it.
    """

    name: str
    read: Callable[[], bytes]
    aside: bool = False
    unread: str = ""


@dataclass(frozen=True)
class Holding:
    """All that a zip file or mail holds, and what that holds in turn, by paths from the file itself.

    ``documents`` are paths with the SHA-256 of their bytes; ``skipped`` are of kinds that are not read; ``failures``
    are paths that give nothing, with the reason. ``left`` are parts of mails that were passed over, with the reason.
    """

    documents: tuple[tuple[str, str], ...]
    skipped: tuple[str, ...] = ()
    failures: tuple[tuple[str, str], ...] = ()
    left: tuple[tuple[str, str], ...] = ()
