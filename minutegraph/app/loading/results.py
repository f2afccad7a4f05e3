"""What became of one document."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from graph.errors import Limit
from loaders.understood import Coverage

Outcome = Literal["loaded", "unchanged", "failed", "removed", "unpublished"]


@dataclass(frozen=True)
class LoadResult:
    """What became of one file, or of one meeting of a council's site (``path`` is its address then).

    ``reason`` tells why it failed, ``limit`` the kind of limit that it came to, if it did; ``error`` is the exception
    where it was a fault of this program. ``meetings`` name
    the meetings read, ``facts`` count the nodes by label, ``coverage`` tells what was understood; an unchanged file
    was not read again and has none of these.
    """

    path: Path | str
    outcome: Outcome
    uri: str | None = None
    reason: str = ""
    limit: Limit | None = None
    error: Exception | None = field(default=None, compare=False)
    meetings: tuple[str, ...] = ()
    facts: Counter[str] = field(default_factory=Counter)
    coverage: tuple[Coverage, ...] = ()
