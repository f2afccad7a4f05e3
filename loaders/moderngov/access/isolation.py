"""What a site sent is read under limits: an answer that takes all time or memory costs its meeting, not the program."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field
from typing import TypeVar

from graph.errors import SourceError
from loaders.limits import DEFAULT_LIMITS, Limits
from loaders.workers import InlineExecutor, Refusal, Result, outcome, result_from, unpacked

T = TypeVar("T")
LARGEST = 5_000_000  # bytes of what is made of an answer; of so many items it takes 80 MB of the program's memory


@dataclass(frozen=True)
class IsolatedReader:
    """Reads in ``executor``, which keeps to ``limits``: ``Workers`` do. By default it is this process, without any."""

    executor: Executor = field(default_factory=InlineExecutor)
    limits: Limits = DEFAULT_LIMITS

    def result(self, place: str, deed: Callable[..., object], *arguments: object) -> Result:
        """What a deed that reads something at ``place`` makes, packed, or why it makes nothing."""
        return result_from(self.executor, self.limits, outcome, place, deed, *arguments)

    def make(self, place: str, deed: Callable[..., T], *arguments: object) -> T:
        """What a deed makes. Raises ``SourceError``, which begins with the place, and tells the limit it came to."""
        result = self.result(place, deed, *arguments)
        if isinstance(result, Refusal):
            if result.error is not None:
                raise result.error
            raise SourceError(f"{result.reason}", limit=result.limit, address=place)
        if len(result) > LARGEST:
            raise SourceError(f"holds more than {LARGEST // 1_000_000} MB; minutes do not", limit="size", address=place)
        made: T = unpacked(result)
        return made
