"""A decision in the making."""

from __future__ import annotations

from dataclasses import dataclass, field

from loaders.parsing.decisions.motions import Motion


@dataclass
class Draft:
    """A decision in the making; offsets are clean."""

    start: int
    end: int
    formal: bool
    text: str | None = None
    motion: Motion = field(default_factory=Motion)
