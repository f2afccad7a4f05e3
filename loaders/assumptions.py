"""What a user says of a document that does not say it itself: that it is minutes, whose they are, of which day.

It is part of what the document was read with, so that the graph knows it, and loading again does not lose it.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode

MARK = "//"  # before the assumptions, behind the rest of what a document was read with


@dataclass(frozen=True)
class Assumptions:
    """``board`` and ``date`` are for a document that names none; ``are_minutes``: it is read whatever it looks like."""

    board: str | None = None
    date: datetime.date | None = None
    are_minutes: bool = False

    def __bool__(self) -> bool:
        return self != NONE

    def before(self, others: Assumptions) -> Assumptions:
        """These, and of ``others`` what these leave open."""
        return Assumptions(self.board or others.board, self.date or others.date, self.are_minutes or others.are_minutes)

    @property
    def mark(self) -> str:
        """The assumptions as the end of what a document was read with; empty where there are none."""
        told = {
            "as": "minutes" if self.are_minutes else None,
            "board": self.board,
            "date": self.date.isoformat() if self.date else None,
        }
        given = {name: value for name, value in told.items() if value}
        return MARK + urlencode(given) if given else ""

    @classmethod
    def of_reader(cls, reader: str) -> Assumptions:
        """Those that a document was read with; none where the text is none that ``mark`` wrote."""
        _, mark, tail = reader.rpartition(MARK)
        told = {name: values[0] for name, values in parse_qs(tail).items()} if mark else {}
        try:
            date = datetime.date.fromisoformat(told["date"]) if "date" in told else None
        except ValueError:
            date = None
        return cls(told.get("board"), date, told.get("as") == "minutes")


NONE = Assumptions()
