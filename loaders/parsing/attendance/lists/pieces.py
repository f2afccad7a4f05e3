"""What a stretch of the page holds under its labels, one type for each shape of it."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.minutes import Status
from loaders.parsing.forms import Label
from loaders.spans import Span


@dataclass(frozen=True)
class LabelledRun:
    """People after a label on its line, with the lines that it runs on in."""

    label: Label
    status: Status
    span: Span


@dataclass(frozen=True)
class OfficeHolder:
    """Who took the chair or the notes, after such a label."""

    label: Label
    span: Span


@dataclass(frozen=True)
class LabelledBlock:
    """The lines under a label, by index."""

    label: Label
    status: Status
    lines: tuple[int, ...]


@dataclass(frozen=True)
class ApologyText:
    """A sentence of apologies among the lists."""

    span: Span


@dataclass(frozen=True)
class TickedTable:
    """The lines (by index) of a table in which each person has a tick: "Name | Present | Apologies"."""

    lines: tuple[int, ...]


Piece = LabelledRun | OfficeHolder | LabelledBlock | ApologyText | TickedTable
