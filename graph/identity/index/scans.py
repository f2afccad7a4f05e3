"""Names that only scans have, looked up in the register beside the people of the boards that have them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.identity.index import register
from graph.identity.index.register import KeyRecord
from graph.identity.judgements import Judgements
from graph.identity.matching.clusters import Clustering, Match
from graph.identity.matching.misread import misread_names
from graph.schema import Board, Person
from graph.store import Transaction

_NOTHING = Clustering({})


class ScannedNames:
    """Matches the doubtful names of scans with the people of their boards; each board is looked up once.

    It is to be asked when people are sorted at home, and that is written.
    """

    def __init__(self, transaction: Transaction, decisions: Judgements) -> None:
        self._transaction = transaction
        self._decisions = decisions
        self._doubtful: dict[str, dict[str, KeyRecord]] = {}
        self._found: dict[str, Clustering] = {}

    def on(self, boards: Iterable[str]) -> dict[str, KeyRecord]:
        """The keys of doubtful names on some boards."""
        asked = set(boards)
        if new := asked - self._doubtful.keys():
            self._doubtful |= {board: {} for board in new}
            for key, entry in register.by(self._transaction, "scanned", Person.label(), new).items():
                self._doubtful[entry.scanned][key] = entry
        return {key: entry for board in sorted(asked) for key, entry in self._doubtful[board].items()}

    def of(self, board: str) -> Clustering:
        """The pairs of keys at home that are one person of the board, and those that are offered."""
        if board not in self._found:
            doubtful = self.on([board])
            self._found[board] = self._sorted(board, doubtful) if doubtful else _NOTHING
        return self._found[board]

    def joined(self, boards: Iterable[str]) -> Iterator[Match]:
        """The pairs that are one person, of some boards."""
        self.on(asked := set(boards))
        for board in sorted(asked):
            yield from self.of(board).joined

    def _sorted(self, board: str, doubtful: dict[str, KeyRecord]) -> Clustering:
        people = doubtful | self._entries("id", self._listed(board))
        entries = people | self._entries("local", {entry.local for entry in people.values()})
        return misread_names(
            {key: entry.evidence for key, entry in entries.items()},
            {key: entry.local for key, entry in entries.items()},
            board,
            self._decisions,
        )

    def _listed(self, board: str) -> set[str]:
        """The keys of all people with full names who stand on lists of the board."""
        keys = register.by(self._transaction, "of", Board.label(), [board])
        return {
            f"person:{key.removeprefix('board:')}/{person}"
            for key, entry in keys.items()
            for person in entry.evidence.people
        }

    def _entries(self, property: register.Property, values: Iterable[str]) -> dict[str, KeyRecord]:
        return register.by(self._transaction, property, Person.label(), values)
