"""A place among paragraphs: readers begin at one, and tell where they stopped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from loaders.parsing.text import Paragraph

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Cursor:
    """The place ``index`` among ``parts``; behind the last one it is ``at_end`` and has no ``part``."""

    parts: Sequence[Paragraph]
    index: int = 0

    @property
    def at_end(self) -> bool:
        """Whether all paragraphs are before it."""
        return self.index >= len(self.parts)

    @property
    def part(self) -> Paragraph:
        """The paragraph here; raises ``IndexError`` at the end."""
        return self.parts[self.index]

    @property
    def previous(self) -> Paragraph | None:
        """The paragraph before this one."""
        return self.parts[self.index - 1] if self.index > 0 else None

    @property
    def following(self) -> Paragraph | None:
        """The paragraph behind this one."""
        return self.parts[self.index + 1] if self.index + 1 < len(self.parts) else None

    def after(self, count: int = 1) -> Cursor:
        """The place ``count`` paragraphs on."""
        return Cursor(self.parts, self.index + count)


@dataclass(frozen=True, slots=True)
class Reading(Generic[Found]):
    """What a reader found, and the place behind the last paragraph that it took."""

    found: Found
    stop: Cursor
