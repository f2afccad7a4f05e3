"""Lists of actions and decisions apart from the items: what they repeat belongs to the items that tell it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.minutes import Action, Decision, Item
from loaders.parsing.items import Heading
from loaders.parsing.text import CleanText, marked_tables

SUMMARY = re.compile(
    r"^(?:(?:summary|list|table)\s+of\s+)?(?:agreed\s+|outstanding\s+|"
    r"new\s+)?(?:actions(?:\s+(?:points?|items?|list|log|arising|agreed|"
    r"to\s+be\s+taken|"
    r"from\s+(?:this|the)\s+meeting))?|action\s+(?:points?|items?|list|"
    r"log|summary)|decisions(?:\s+(?:made|taken|agreed))?)\s*:?$",
    re.I,
)


@dataclass(frozen=True)
class Summary:
    """The lines ``first`` up to ``until`` are a list apart from the items."""

    first: int
    until: int


def find_summaries(page: CleanText, headings: list[Heading]) -> list[Summary]:
    """Lists under a heading of their own before the first item or behind the last one's text."""
    first = _table_of(page, headings[0].line) if headings else len(page.lines)
    last = headings[-1].line if headings else 0
    starts = [
        index
        for index, line in enumerate(page.lines)
        if (index < first or index > last)
        and SUMMARY.match(page.of(line))
        and not line.noise
        and line.column < 1
        and (line.heading or line.bold or line.gap)
    ]
    found: list[Summary] = []
    for place, start in enumerate(starts):
        limit = first if start < first else len(page.lines)
        following = starts[place + 1] if place + 1 < len(starts) and starts[place + 1] < limit else limit
        until = next((i for i in range(start + 1, following) if page.lines[i].heading), following)
        if until - start > 1:
            found.append(Summary(start, until))
    return found


def _table_of(page: CleanText, index: int) -> int:
    """Where the table begins that a line stands in, else its own place."""
    return next((table[0][0] for table in marked_tables(page) if table[0][0] <= index <= table[-1][0]), index)


def share_out(
    items: list[Item], actions: list[Action], decisions: list[Decision]
) -> tuple[list[Item], list[Action], list[Decision]]:
    """Give listed actions and decisions to the items that tell them; returns also those that no item tells.

    An action or decision that its item has read already only becomes marked or formal there.
    """
    own_actions = [list(item.actions) for item in items]
    own_decisions = [list(item.decisions) for item in items]
    words = [_words(item.text) | _words(item.title) for item in items]
    numbers = [item.number or "" for item in items]
    left_actions = [a for a in actions if not _place_action(a, own_actions, words, numbers)]
    left_decisions = [d for d in decisions if not _place_decision(d, own_decisions, words)]
    shared = [
        item.model_copy(update={"actions": tuple(a), "decisions": tuple(d)})
        for item, a, d in zip(items, own_actions, own_decisions, strict=True)
    ]
    return shared, left_actions, left_decisions


LINKING = frozenset("the and for with from that this will was were has have all any its their his her our".split())


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z0-9]{4,}", text.lower()))


def _alike(a: str, b: str) -> bool:
    one, two = (set(re.findall(r"[a-z0-9]{3,}", words.lower())) - LINKING for words in (a, b))
    return bool(one and two) and len(one & two) >= 0.6 * min(len(one), len(two)) and min(len(one), len(two)) >= 2


def _best(text: str, words: list[set[str]]) -> int | None:
    """The item that tells most of a text's words, where it tells more than half of them and more than the others."""
    own = _words(text)
    if not own:
        return None
    scores = [len(own & w) / len(own) for w in words]
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    if best is None or scores[best] < 0.55:
        return None
    return best


def _named_item(action: Action, numbers: list[str]) -> int | None:
    """The item whose number the list prints beside the action: 37a/2021 for LW 37/2021."""
    if not action.item:
        return None
    wanted = re.sub(r"(?<=\d)[a-z]\d*\)?(?=/|$)", "", action.item.lower()).strip(" .:)")
    fits = [
        i
        for i, n in enumerate(numbers)
        if n and (n.lower() == wanted or n.lower().endswith((f" {wanted}", f"/{wanted}")))
    ]
    return fits[0] if len(fits) == 1 else None


def _place_action(action: Action, own: list[list[Action]], words: list[set[str]], numbers: list[str]) -> bool:
    for actions in own:
        for place, known in enumerate(actions):
            same_owner = {h.attendees or h.as_written for h in known.owners} & {
                h.attendees or h.as_written for h in action.owners
            }
            if _alike(known.text, action.text) and (same_owner or not known.owners or not action.owners):
                due = known.due_as_written or action.due_as_written
                update = {
                    "marked": True,
                    "due_as_written": due,
                    "due": known.due or action.due,
                    "owners": known.owners or action.owners,
                }
                actions[place] = known.model_copy(update=update)
                return True
    best = _named_item(action, numbers)
    if best is None:
        best = _best(action.text, words)
    if best is None:
        return False
    own[best].append(action)
    return True


def _place_decision(decision: Decision, own: list[list[Decision]], words: list[set[str]]) -> bool:
    for decisions in own:
        for place, known in enumerate(decisions):
            if _alike(known.text, decision.text):
                decisions[place] = known.model_copy(update={"formal": True})
                return True
    best = _best(decision.text, words)
    if best is None:
        return False
    own[best].append(decision)
    return True
