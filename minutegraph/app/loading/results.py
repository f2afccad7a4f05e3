"""What became of one document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
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


class ResultLog:
    """The results of a load in their order; each is passed on to ``on_result`` as it is known."""

    def __init__(self, on_result: Callable[[LoadResult], object] | None) -> None:
        self.results: list[LoadResult] = []
        self._on_result = on_result

    def note(self, result: LoadResult) -> None:
        """Take a result down, and pass it on."""
        self.results.append(result)
        if self._on_result is not None:
            self._on_result(result)
