"""What stands in a title block, with its place in the clean text."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Generic, TypeVar

from loaders.spans import Span

Value = TypeVar("Value", str, datetime.date)


@dataclass(frozen=True)
class Field(Generic[Value]):
    """Words of the clean text and what they mean (``value``)."""

    value: Value
    span: Span


@dataclass(frozen=True)
class TitleBlock:
    """What the title block tells; every part may be missing. ``parent`` is the body that runs the board."""

    board: Field[str] | None = None
    parent: Field[str] | None = None
    date: Field[datetime.date] | None = None
    time: Field[str] | None = None
    venue: Field[str] | None = None
