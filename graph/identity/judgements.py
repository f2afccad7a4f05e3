"""People's decisions of who is who, kept as a small text that goes well with version control.

One decision a line: what was decided, two keys, and after ``#`` what a person may want to remember::

    same       person:alton/health-board/ann-adams  person:alton/schools-forum/anne-adams  # met her
    different  person:alton/health-board/c-dale     person:alton/schools-forum/carl-dale
    unsure     person:alton/health-board/b-brown    person:alton/schools-forum/ben-brown

A line that begins with ``forgotten`` holds the hash of a name that is to be taken out (``graph.identity.forgetting``).
Of two lines about the same keys the later one stands. A decision about a key that no document names waits for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from graph.errors import UsageError

Verdict = Literal["same", "different", "unsure", "forgotten"]
HEAD = "# Who is who: decisions of identity. One a line: same, different or unsure, and two keys.\n"


@dataclass(frozen=True)
class Judgement:
    """What was decided about two keys."""

    verdict: Verdict
    first: str
    second: str
    note: str = ""

    @property
    def pair(self) -> tuple[str, str]:
        """The two keys in the order of the alphabet."""
        return (self.first, self.second) if self.first < self.second else (self.second, self.first)

    def line(self) -> str:
        """The decision as a line of the text, without its end."""
        told = f"{self.verdict:<9}  {self.first}  {self.second}"
        return f"{told}  # {self.note}" if self.note else told


class Judgements:
    """All decisions that hold, with what follows from them for each key."""

    def __init__(self, decisions: Iterable[Judgement] = ()) -> None:
        self._by_pair = {decision.pair: decision for decision in decisions}
        self._same: defaultdict[str, set[str]] = defaultdict(set)
        self._different: defaultdict[str, set[str]] = defaultdict(set)
        for (first, second), decision in self._by_pair.items():
            told = {"same": self._same, "different": self._different}.get(decision.verdict)
            if told is not None:
                told[first].add(second)
                told[second].add(first)

    def __iter__(self) -> Iterator[Judgement]:
        return iter(self._by_pair[pair] for pair in sorted(self._by_pair))

    def __len__(self) -> int:
        return len(self._by_pair)

    def about(self, first: str, second: str) -> Judgement | None:
        """What was decided about two keys."""
        return self._by_pair.get((min(first, second), max(first, second)))

    def same_as(self, key: str) -> frozenset[str]:
        """The keys that are the same as ``key`` by a decision about just these two."""
        return frozenset(self._same.get(key, ()))

    def apart(self, first: Iterable[str], second: Iterable[str]) -> bool:
        """Whether any key of the first was decided to be another than any of the second."""
        others = set(second)
        return any(self._different[key] & others for key in first if key in self._different)


def parse(text: str, name: str = "the decisions") -> Judgements:
    """Read decisions. Raises ``UsageError`` that names the line which is none."""
    return Judgements(_lines(text, name))


def _lines(text: str, name: str) -> Iterator[Judgement]:
    for number, line in enumerate(text.splitlines(), 1):
        said, _, note = line.partition("#")
        words = said.split()
        if not words:
            continue
        verdict = next((known for known in get_args(Verdict) if known == words[0]), None)
        if verdict is None or len(words) != 3 or words[1] == words[2]:
            raise UsageError(
                f"{name}, line {number}: write same, different or unsure and two different keys, not {said.strip()!r}"
            )
        yield Judgement(verdict, words[1], words[2], note.strip())


def added(text: str, decisions: Iterable[Judgement]) -> str:
    """The text with further decisions at its end; lines about the same keys go."""
    new = list(decisions)
    kept = without(text, {decision.pair for decision in new}) or HEAD
    return kept + "".join(f"{decision.line()}\n" for decision in new)


def without(text: str, pairs: Collection[tuple[str, str]]) -> str:
    """The text without the lines about these pairs of keys; all other lines, and remarks, stay as they are."""
    return "".join(f"{line}\n" for line in text.splitlines() if _pair(line) not in pairs)


def _pair(line: str) -> tuple[str, str] | None:
    words = line.partition("#")[0].split()
    return (min(words[1:]), max(words[1:])) if len(words) == 3 else None
