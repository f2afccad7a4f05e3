"""Lists of actions and decisions apart from the items: what they repeat belongs to the items that tell it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from loaders.minutes import Action, Decision, Part
from loaders.parsing.items import Heading
from loaders.parsing.text import CleanText, distinct_words, likeness, marked_tables, share_told
from loaders.parsing.words import alternatives, task_lists

# "Summary of actions", "New action points", "Decisions made": a list apart from the items.
SUMMARY = re.compile(
    rf"^(?:{alternatives(task_lists.SUMMARY_OF, task_lists.LIST_OF)}\s+)?"
    rf"(?:{alternatives(task_lists.AGREED, task_lists.OPEN)}\s+)?(?:actions(?:\s+"
    rf"{alternatives(task_lists.LISTS, task_lists.ENTRIES, task_lists.CAME_ABOUT, task_lists.TO_BE_TAKEN)}|"
    rf"\s+{alternatives(task_lists.OF_MEETING)}|\s+from\s+the\s+(?!last\b|previous\b|earlier\b)[^.:;]{{3,60}})?|"
    rf"action\s+{alternatives(task_lists.LISTS, task_lists.ENTRIES, task_lists.SUMMARY)}|"
    rf"decisions(?:\s+{alternatives(task_lists.DECIDED, task_lists.AGREED_DECISIONS)})?)\s*[:.]?$",
    re.I,
)
LINKING = frozenset("the and for with from that this will was were has have all any its their his her our".split())
PART_OF_NUMBER = re.compile(r"(?<=\d)[a-z]\d*\)?(?=/|$)")  # the "a" of "37a/2021", an action of item 37
SAME_TEXT = 0.6  # likeness of a listed text and one in an item that are the same
DAY_PRINTED = re.compile(r"\d")
SHORTEST_ALIKE = 2  # words of texts that can be told to be alike
TOLD_BY_ITEM = 0.55  # share of a listed text's words that the item it belongs to tells

Fact = TypeVar("Fact", bound=Part)
Shares = tuple[tuple[Fact, ...], ...]  # the facts of each item


class Told(NamedTuple):
    """What an item tells: its number and the words of its title and text."""

    number: str
    words: Set[str]

    @classmethod
    def by(cls, number: str | None, title: str, text: str) -> Told:
        """What an item tells, by what is printed of it."""
        return cls(number or "", distinct_words(f"{text} {title}", at_least=4))


class ListedFacts(NamedTuple):
    """Actions and decisions of an item, or of lists apart from the items."""

    actions: tuple[Action, ...] = ()
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True)
class Summary:
    """The lines ``first`` up to ``until`` are a list apart from the items: of actions, or of decisions."""

    first: int
    until: int
    lists_decisions: bool = False


def find_summaries(page: CleanText, headings: Sequence[Heading]) -> list[Summary]:
    """Lists under a heading of their own before the first item or behind the last one's text."""
    first = _table_of(page, headings[0].line) if headings else len(page.lines)
    last = headings[-1].line if headings else 0
    starts = [
        index
        for index, line in enumerate(page.lines)
        if (index < first or index > last)
        and SUMMARY.match(page.of(line))
        and not line.is_furniture
        and line.column < 1
        and (line.heading or line.bold or line.gap or page.of(line).isupper())
    ]
    found: list[Summary] = []
    for place, start in enumerate(starts):
        limit = first if start < first else len(page.lines)
        following = starts[place + 1] if place + 1 < len(starts) and starts[place + 1] < limit else limit
        until = next((i for i in range(start + 1, following) if page.lines[i].heading), following)
        if until - start > 1:
            found.append(Summary(start, until, page.of(page.lines[start]).lower().startswith("decision")))
    return found


def _table_of(page: CleanText, index: int) -> int:
    """Where the table begins that a line stands in, else its own place."""
    return next((table[0][0] for table in marked_tables(page) if table[0][0] <= index <= table[-1][0]), index)


def assign_to_items(
    told: Sequence[Told], own: Sequence[ListedFacts], listed: ListedFacts
) -> tuple[list[ListedFacts], ListedFacts]:
    """Give listed actions and decisions to the items that tell them: those of each item, and what no item tells.

    ``told`` is what each item tells, ``own`` what was read in it. What an item has already is not given twice: it only
    becomes marked or formal there.
    """
    actions: Shares[Action] = tuple(item.actions for item in own)
    decisions: Shares[Decision] = tuple(item.decisions for item in own)
    left_decisions: list[Decision] = []
    rest: list[Action] = []
    for action in listed.actions:
        merged = _merged(actions, action, _same_action, _both_actions)
        actions = merged or actions
        rest += [] if merged else [action]
    actions, left_actions = _with_rest(actions, rest, told, own)
    for decision in listed.decisions:
        merged_decisions = _merged(decisions, decision, _same_decision, _made_formal)
        place = None if merged_decisions else _place_of(decision.text, told, None)
        decisions = merged_decisions or _added(decisions, place, decision)
        left_decisions += [decision] if merged_decisions is None and place is None else []
    given = [ListedFacts(*facts) for facts in zip(actions, decisions, strict=True)]
    return given, ListedFacts(tuple(left_actions), tuple(left_decisions))


def _merged(
    own: Shares[Fact], listed: Fact, same: Callable[[Fact, Fact], bool], both: Callable[[Fact, Fact], Fact]
) -> Shares[Fact] | None:
    """The items' facts with what a list repeats joined to the first that is the same; None where none is."""
    for item, facts in enumerate(own):
        for place, known in enumerate(facts):
            if same(known, listed):
                return (*own[:item], (*facts[:place], both(known, listed), *facts[place + 1 :]), *own[item + 1 :])
    return None


def _with_rest(
    actions: Shares[Action], rest: Sequence[Action], told: Sequence[Told], own: Sequence[ListedFacts]
) -> tuple[Shares[Action], list[Action]]:
    """The items' tasks with those of a list that none of them repeats in its words, and what belongs to no item.

    ``own`` are the items' tasks as they were before the list: of these those that changed are told by it already.
    """
    left: list[Action] = []
    places = [_place_of(action.text, told, _named_item(action, told)) for action in rest]
    whose = Counter((place, _holders(action)) for place, action in zip(places, rest, strict=True))
    for action, place in zip(rest, places, strict=True):
        alone = place is not None and whose[place, _holders(action)] == 1
        merged = _told_again(actions, place, action, own[place].actions) if alone and place is not None else None
        actions = merged or _added(actions, place, action)
        left += [action] if merged is None and place is None else []
    return actions, left


def _told_again(own: Shares[Action], item: int, listed: Action, before: Sequence[Action]) -> Shares[Action] | None:
    """The items' tasks, where the only one that this item gives these owners shares a word with what a list gives them.

    "SK agreed to raise it with Estates", and in the list "Parking: raise with Estates, SK".
    """
    holders = _holders(listed)
    same = [
        place
        for place, known in enumerate(own[item])
        if holders and _holders(known) == holders and any(known is one for one in before)
    ]
    if len(same) != 1:
        return None
    known = own[item][same[0]]
    if not (distinct_words(known.text, at_least=4) & distinct_words(listed.text, at_least=4)) - LINKING:
        return None
    both = (*own[item][: same[0]], _both_actions(known, listed), *own[item][same[0] + 1 :])
    return (*own[:item], both, *own[item + 1 :])


def _holders(action: Action) -> frozenset[int]:
    """The attendees whose task it is; none where somebody else has a part in it."""
    known = [owner.attendees for owner in action.owners]
    return frozenset(i for one in known for i in one) if all(len(one) == 1 for one in known) else frozenset()


def _added(own: Shares[Fact], item: int | None, listed: Fact) -> Shares[Fact]:
    return own if item is None else (*own[:item], (*own[item], listed), *own[item + 1 :])


def _same_action(known: Action, listed: Action) -> bool:
    owners, others = (
        {who for owner in action.owners for who in owner.attendees or (owner.as_written,)} for action in (known, listed)
    )
    return _alike(known.text, listed.text) and bool(owners & others or not owners or not others)


def _both_actions(known: Action, listed: Action) -> Action:
    """The item's action, marked, with owners and due date of the list where it has none itself.

    A day that the list prints ("25/02/2021") is the due date where the item's own words have none ("next agenda").
    """
    printed = listed.due_as_written is not None and DAY_PRINTED.search(listed.due_as_written) is not None
    due = listed if printed and not DAY_PRINTED.search(known.due_as_written or "") else known
    return known.model_copy(
        update={
            "marked": True,
            "due_as_written": due.due_as_written or listed.due_as_written,
            "due": due.due or listed.due,
            "owners": listed.owners if not known.owners or _settles(listed, known) else known.owners,
        }
    )


def _settles(listed: Action, known: Action) -> bool:
    """Whether a list says whom initials mean that fit two people in the item."""
    doubtful = any(len(owner.attendees) > 1 for owner in known.owners)
    return (
        doubtful and len(listed.owners) == len(known.owners) and all(len(one.attendees) == 1 for one in listed.owners)
    )


def _same_decision(known: Decision, listed: Decision) -> bool:
    return _alike(known.text, listed.text)


def _made_formal(known: Decision, _: Decision) -> Decision:
    return known.model_copy(update={"formal": True})


def _alike(one: str, other: str) -> bool:
    first, second = (distinct_words(text, at_least=3) - LINKING for text in (one, other))
    return min(len(first), len(second)) >= SHORTEST_ALIKE and likeness(first, second) >= SAME_TEXT


def _place_of(text: str, told: Sequence[Told], named: int | None) -> int | None:
    """The item that the list names, else the first that tells most of a text's words, and more than half of them."""
    words = distinct_words(text, at_least=4)
    if named is not None or not words or not told:
        return named
    scores = [share_told(words, item.words) for item in told]
    best = max(range(len(scores)), key=scores.__getitem__)
    return best if scores[best] >= TOLD_BY_ITEM else None


def _named_item(action: Action, told: Sequence[Told]) -> int | None:
    """The item whose number the list prints beside the action: 37a/2021 for LW 37/2021."""
    if not action.item:
        return None
    wanted = PART_OF_NUMBER.sub("", action.item.lower()).strip(" .:)")
    fits = [
        place
        for place, item in enumerate(told)
        if item.number and f"/{item.number.lower()}".endswith((f"/{wanted}", f" {wanted}"))
    ]
    return fits[0] if len(fits) == 1 else None
