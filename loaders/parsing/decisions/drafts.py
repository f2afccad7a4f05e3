"""A decision before it is told: where it stands in the clean text, and the motion that it was carried by."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.parsing.decisions.motions import Motion
from loaders.parsing.decisions.verdicts import Verdict


@dataclass(frozen=True)
class DecisionDraft:
    """A decision at clean offsets ``start`` up to ``end``; ``text`` where it is not just the words there.

    ``moved_at`` is where the motion begins that a resolution repeats; ``verdict`` how it ended, where a table tells it;
    ``voted`` the clean offsets between which its vote is told, where that is not right behind it.
    """

    start: int
    end: int
    formal: bool
    text: str | None = None
    motion: Motion | None = None
    moved_at: int | None = None
    verdict: Verdict | None = None
    voted: tuple[int, int] | None = None
