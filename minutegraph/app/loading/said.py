"""What minutes said before a sync: by which it is known what is new, also when the sync was killed and is run again.

Words are kept as checksums, so that a note of a whole graph stays small. The note is made before anything is loaded:
afterwards a corrected document says only what it says by now.
"""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graph.store import Store

_TEXTS = """
MATCH (m:Meeting)-[:HAS_ITEM]->(:AgendaItem)-[:{leads}]->(n:{label})
RETURN m.id AS meeting, n.text AS text
"""
_PAIRS = """
MATCH (t:Topic)<-[:DISCUSSES]-(:AgendaItem)<-[:HAS_ITEM]-(:Meeting)<-[:HELD]-(b:Board)
RETURN DISTINCT t.id AS topic, b.id AS board
"""
_LEADS = {"Decision": "RESULTED_IN", "Action": "RAISED"}


@dataclass(frozen=True)
class Said:
    """``texts`` are, by label and meeting, how often its minutes say what; ``boards`` those of each topic."""

    texts: Mapping[str, Mapping[str, Counter[int]]]
    boards: Mapping[str, frozenset[str]]

    @classmethod
    def now(cls, store: Store) -> Said:
        """What the minutes in the graph say."""
        texts: dict[str, defaultdict[str, Counter[int]]] = {label: defaultdict(Counter) for label in _LEADS}
        for label, leads in _LEADS.items():
            for row in store.read(_TEXTS.format(label=label, leads=leads)):
                texts[label][str(row["meeting"])][_sum(str(row["text"]))] += 1
        boards: defaultdict[str, set[str]] = defaultdict(set)
        for topic, board in pairs(store):
            boards[topic].add(board)
        return cls(texts, {topic: frozenset(own) for topic, own in boards.items()})

    @classmethod
    def read(cls, noted: Mapping[str, Any]) -> Said:
        """What ``note`` made."""
        texts = {
            label: {meeting: Counter(sums) for meeting, sums in by_meeting.items()}
            for label, by_meeting in noted["texts"].items()
        }
        return cls(texts, {topic: frozenset(own) for topic, own in noted["boards"].items()})

    def note(self) -> dict[str, Any]:
        """All of it, as JSON can hold it."""
        texts = {
            label: {meeting: sorted(sums.elements()) for meeting, sums in by_meeting.items()}
            for label, by_meeting in self.texts.items()
        }
        return {"texts": texts, "boards": {topic: sorted(own) for topic, own in self.boards.items()}}

    def unsaid(self, label: str, rows: Iterable[tuple[str, str]]) -> Iterator[bool]:
        """Of decisions or actions, each a meeting and words, in turn whether no minutes of the meeting said it."""
        left = {meeting: Counter(sums) for meeting, sums in self.texts[label].items()}
        for meeting, text in rows:
            sums, one = left.get(meeting, Counter()), _sum(text)
            if sums[one] > 0:
                sums[one] -= 1
                yield False
            else:
                yield True

    def reached(self, now: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
        """The pairs of a topic that was known and a board that it has come to since."""
        return sorted((topic, board) for topic, board in now if board not in self.boards.get(topic, {board}))


def pairs(store: Store) -> set[tuple[str, str]]:
    """The topics and boards that have met."""
    return {(str(row["topic"]), str(row["board"])) for row in store.read(_PAIRS)}


def _sum(text: str) -> int:
    return zlib.crc32(text.encode())
