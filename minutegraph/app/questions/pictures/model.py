"""A picture before it is drawn: a grid of cells between names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from graph.store import Table

MOST = 40  # names that a picture shows, if nothing else is asked for


@dataclass(frozen=True)
class Head:
    """A name at the side, or a head at the top: ``text``, and ``whole`` where that is short for something.

    Heads that follow each other with the same ``group`` stand together under its name.
    """

    text: str
    whole: str = ""
    group: str = ""


@dataclass(frozen=True)
class Cell:
    """What stands where two heads meet: a number of a tone (0 or 1), or a ``mark``; ``told`` says it whole."""

    told: str
    number: int = 0
    tone: int = 0
    mark: str = ""


@dataclass(frozen=True)
class Picture:
    """A grid of ``rows`` by ``columns``.

    ``cells`` are by the places of their row and column. ``summary`` says in a sentence what is shown, and how much was
    left out. ``tones`` are the meanings of the tones of numbers, ``marks`` those of marks. ``table`` says the same.
    """

    title: str
    summary: str
    rows: Sequence[Head]
    columns: Sequence[Head]
    cells: Mapping[tuple[int, int], Cell]
    table: Table
    tones: Sequence[str] = ()
    marks: Mapping[str, str] = field(default_factory=dict)


def shown_of(shown: int, whole: int, what: str, why: str) -> str:
    """ "The 40 boards that share most, of 113.", or "All 16 boards." where none was left out."""
    if shown == whole:
        return f"All {whole:,} {what}." if whole != 1 else f"The only one of the {what}."
    return f"The {shown:,} {what} that {why}, of {whole:,}."


def numbered(names: Iterable[tuple[str, str]]) -> tuple[list[Head], list[Head]]:
    """Names with their groups as the heads of a square: numbered at the side, at the top the numbers."""
    rows, columns = [], []
    for number, (name, group) in enumerate(names, 1):
        rows.append(Head(f"{number}  {name}", name, group))
        columns.append(Head(str(number), name, ""))
    return rows, columns
