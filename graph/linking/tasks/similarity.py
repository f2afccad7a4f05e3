"""How surely two tasks of a board are the same, told from their words and from what stands beside them.

1. Two tasks are as similar as the words they share, each weighted by how rare it is on this board; verbs that only
   say how ("circulate") weigh little. The mean of two shares counts: of both texts' weight, and of the shorter one's
   alone, for a task is often cut short when it is carried forward. Words spelled almost alike count as shared. Where a
   text says more than its task, the clauses with which one owner takes it on are held against each other.
2. Evidence beside the words raises it: same owner, same heading, same topic, a later text that says it was carried
   forward. Names and numbers that differ on both sides ("invite the police", "invite the Fire Service") lower it.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from rapidfuzz import fuzz

from graph.linking.order import Held
from graph.linking.tasks.words import TaskWords

ENOUGH = 0.7
FORGOTTEN = timedelta(days=731)  # what was last raised longer ago is another task
_SAME_OWNER, _SAME_HEADING, _SAME_TOPIC, _CARRIED = 0.1, 0.06, 0.06, 0.06
# What the words alone must reach, when all that stands beside them speaks for it.
LEAST = ENOUGH - _SAME_OWNER - _SAME_HEADING - _SAME_TOPIC - _CARRIED
_OTHER_NAMES = 0.2
_VERB_WEIGHT = 0.25
_ASKED = 0.15  # the most that whom two tasks ask adds to what they ask for
_CLAUSE_ONLY = 0.9
_ALIKE = 85


@dataclass(frozen=True)
class Task:
    """An action, with what it is compared by.

    ``forms`` are the ways in which its owners are named, ``number`` is that of its item (``plain_number``); ``done``
    tells that its own minutes say so. ``text`` are its words as printed, ``state`` those of a
    log's columns, ``item`` is the id of its item, ``roles`` are
    the offices that its owners hold on the board, ``stated`` is the status that its own minutes print,
    ``reference`` the number that a log of actions gives it (``plain_number``).
    """

    id: str
    meeting: Held
    said: TaskWords
    owners: frozenset[str] = frozenset()
    heading: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    number: str | None = None
    done: bool = False
    stated: str | None = None
    reference: str | None = None
    text: str = ""
    state: str | None = None
    item: str = ""
    roles: frozenset[str] = frozenset()

    @property
    def words(self) -> str:
        """Its text, with the state that a log prints beside it."""
        return f"{self.text}: {self.state}" if self.state else self.text


class Vocabulary:
    """The words of a board's tasks: how much each tells, and which are spelled almost alike."""

    def __init__(self, tasks: Iterable[TaskWords]) -> None:
        said = list(tasks)
        counts = Counter(word for task in said for word in task.words)
        size = max(len(said), 10)
        most = math.log(1 + size)
        self._weights = {
            word: math.log(1 + size / count) / most * (_VERB_WEIGHT if word.startswith("~") else 1)
            for word, count in counts.items()
        }
        self._texts: dict[frozenset[str], float] = {}
        self.alike = _spelled_alike(counts)

    def weight(self, word: str) -> float:
        """How much a word tells: 1 for the rarest of this board, falling with the share of tasks that have it."""
        return self._weights.get(word, _VERB_WEIGHT if word.startswith("~") else 1.0)

    def weight_of(self, words: frozenset[str]) -> float:
        """The weight of the words of a text together; the same texts are asked for again and again."""
        known = self._texts.get(words)
        if known is None:
            # Exact, so that the order in which a set gives its words makes no difference.
            known = self._texts[words] = math.fsum(map(self.weight, words))
        return known

    def rarest(self, words: frozenset[str]) -> list[str]:
        """The telling words of a task, of which one at least must be shared for ``LEAST`` of its weight to be."""
        left, found = self.weight_of(words), []
        least = LEAST * left
        for word in sorted((w for w in words if not w.startswith("~")), key=lambda word: (-self.weight(word), word)):
            if left < least:
                break
            found.append(word)
            left -= self.weight(word)
        return found

    def shared(self, first: frozenset[str], second: frozenset[str]) -> list[tuple[str, str]]:
        """The pairs of words that two texts share, the same or spelled almost alike."""
        same = first & second
        pairs = [(word, word) for word in same]
        left = second - same
        for word in sorted(self.alike.keys() & (first - same)):
            other = next((other for other in self.alike[word] if other in left), None)
            if other is not None:
                left -= {other}
                pairs.append((word, other))
        return pairs


def compare(earlier: Task, later: Task, vocabulary: Vocabulary) -> tuple[float, tuple[str, ...]]:
    """How surely two tasks are the same (0 to 1), and why."""
    first, second = earlier.said, later.said
    pairs = vocabulary.shared(first.words, second.words)
    telling = sum(1 for a, _ in pairs if a[0] != "~")
    if not telling:
        return 0.0, ()
    similarity = _of_words(first.words, second.words, pairs, telling, vocabulary)
    if telling == 1 and len(first.words | second.words) > len(pairs):
        return 0.0, ()  # one word is no subject: "follow up with the police", "pass the comments to the police"
    together = second.carried or (bool(earlier.heading) and earlier.heading == later.heading)
    if not together and _says_no_subject(first, second):
        return 0.0, ()  # "Clerk to instruct", "contact Weir Gardens": each is of what was said before it
    if first.asked and second.asked:
        objects = [(a, b) for a, b in pairs if a not in first.asked and b not in second.asked]
        of_object = sum(1 for a, _ in objects if a[0] != "~")
        left = first.words - first.asked, second.words - second.asked
        if not of_object and all(any(word[0] != "~" for word in words) for words in left):
            return 0.0, ()  # both ask the same people, for other things
        similarity = (
            min(similarity, _ASKED + _of_words(*left, objects, of_object, vocabulary)) if all(left) else similarity
        )
    reasons = [f"{len(pairs)} of {max(len(first.words), len(second.words))} words the same"]
    of_clauses = _of_clauses(earlier, later, vocabulary)
    if of_clauses > similarity:
        similarity = of_clauses
        reasons = ["the same clause"]
    if similarity < LEAST:
        return similarity, ()
    other_names = first.names - {a for a, _ in pairs}, second.names - {b for _, b in pairs}
    if all(other_names):
        similarity -= _OTHER_NAMES
        reasons.append("other names")
    for raises, by, reason in (
        (earlier.owners & later.owners, _SAME_OWNER, "same owner"),
        (bool(earlier.heading) and earlier.heading == later.heading, _SAME_HEADING, "same heading"),
        (earlier.topics & later.topics, _SAME_TOPIC, "same topic"),
        (second.carried, _CARRIED, "said to be carried forward"),
    ):
        if raises:
            similarity += by
            reasons.append(reason)
    return round(max(0.0, min(1.0, similarity)), 3), tuple(reasons)


def _says_no_subject(first: TaskWords, second: TaskWords) -> bool:
    """Whether two texts of the same words say whom to ask only, or no more than a verb."""
    told = {word for word in first.words | second.words if word[0] != "~"}
    return told <= first.asked | second.asked or len(first.words) == 1


def _of_clauses(earlier: Task, later: Task, vocabulary: Vocabulary) -> float:
    """How alike two tasks of one owner are by the clauses that say what is to be done; 0 where neither says more."""
    if not ((earlier.said.core or later.said.core) and earlier.owners & later.owners):
        return 0.0
    first, second = (said.core or said.words for said in (earlier.said, later.said))
    pairs = vocabulary.shared(first, second)
    telling = sum(1 for a, _ in pairs if not a.startswith("~"))
    asked = earlier.said.asked | later.said.asked
    if all(a.startswith("~") or (a in asked and b in asked) for a, b in pairs):
        return 0.0  # who is asked for help on one thing is asked for others
    return _CLAUSE_ONLY * _of_words(first, second, pairs, telling, vocabulary) if telling > 1 else 0.0


def _of_words(
    first: frozenset[str], second: frozenset[str], pairs: list[tuple[str, str]], telling: int, vocabulary: Vocabulary
) -> float:
    shared = math.fsum((vocabulary.weight(a) + vocabulary.weight(b)) / 2 for a, b in pairs)
    of_first, of_second = vocabulary.weight_of(first), vocabulary.weight_of(second)
    of_both = 2 * shared / (of_first + of_second)
    # One word in common says little about a longer text: "check the budget".
    of_shorter = shared / min(of_first, of_second) if telling > 1 else of_both
    return (of_both + of_shorter) / 2


def _spelled_alike(words: Iterable[str]) -> dict[str, list[str]]:
    """For each longer word those spelled almost like it, the most alike first; they begin with the same two letters."""
    blocks: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        if len(word) > 4 and word.isalpha():
            blocks[word[:2]].append(word)
    found: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
    for block in blocks.values():
        for place, word in enumerate(block):
            for other in block[place + 1 :]:
                if score := fuzz.ratio(word, other, score_cutoff=_ALIKE):
                    found[word].append((-score, other))
                    found[other].append((-score, word))
    return {word: [other for _, other in sorted(others)] for word, others in found.items()}
