"""The blocks of a written page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Title:
    """What the page is about; ``above`` tells what that is part of."""

    text: str
    above: str = ""


@dataclass(frozen=True)
class Heading:
    """The head of a section."""

    text: str


@dataclass(frozen=True)
class Line:
    """A paragraph; one that is ``soft`` is said by the way."""

    text: str
    soft: bool = False


@dataclass(frozen=True)
class Entry:
    """One of a list: when, what it is (which may have the address ``link``), its words, and notes on it."""

    when: str = ""
    head: str = ""
    words: str = ""
    notes: tuple[str, ...] = ()
    link: str = ""


@dataclass(frozen=True)
class Grid:
    """A small table: heads, and rows of texts. ``rest`` tells what does not stand in it, if anything."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    rest: str = ""


Block = Title | Heading | Line | Entry | Grid
