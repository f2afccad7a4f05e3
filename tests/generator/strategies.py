"""Meetings as hypothesis chooses them: a meeting that is misread shrinks to the smallest that still is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from hypothesis import strategies as st

from tests.generator.dialects.base import Dialect
from tests.generator.known_limits import readable
from tests.generator.making import make_meeting
from tests.generator.meeting import Meeting

T = TypeVar("T")


class _Drawing:
    """Lets hypothesis choose."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def one(self, options: Sequence[T]) -> T:
        return self._draw(st.sampled_from(options))

    def number(self, least: int, most: int) -> int:
        return self._draw(st.integers(least, most))


@st.composite
def meetings(draw: st.DrawFn, dialect: Dialect) -> Meeting:
    """A meeting that the dialect can tell, and the reader is known to read."""
    return make_meeting(_Drawing(draw), readable(dialect))
