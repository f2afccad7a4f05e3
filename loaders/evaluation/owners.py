"""Who is to do an action: judged on the actions that were found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from loaders.evaluation.found import FoundAction, FoundOwner
from loaders.evaluation.gold import Action, Gold
from loaders.evaluation.matching import SAME_NAME, name_key, name_likeness, pair, words
from loaders.evaluation.places import Places
from loaders.evaluation.sheet import Claim, Sheet


@dataclass(frozen=True)
class Owner:
    """An annotated owner by all names that are right; a candidate is right only if it is offered as ambiguous."""

    names: tuple[str, ...]
    candidate: bool = False


def judge_owners(sheet: Sheet, gold: Gold, wanted: Claim[Action], offered: Claim[FoundAction], places: Places) -> None:
    """Judge the owners of an action that was found. A wrong owner costs; one of several candidates does not."""
    action = wanted.fact
    candidates = [name for group in action.candidates.values() for name in group]
    if action.ambiguous and not candidates:
        return
    owners = [
        Claim(Owner(_names(gold, action, name)), f"{name}: {wanted.text}", wanted.line) for name in action.assignees
    ]
    owners += [Claim(Owner((name_key(name),), candidate=True), name, wanted.line, free=True) for name in candidates]
    found = [
        Claim(owner, f"{owner.name}: {offered.text}", places.line_of(owner.start)) for owner in offered.fact.owners
    ]
    sheet.judge("assignees", owners, found, _owner_likeness, SAME_NAME)


def without_parts(
    gold: Iterable[Action], found: Sequence[FoundAction], alike: Callable[[Action, FoundAction], float]
) -> list[FoundAction]:
    """The found actions, less the further parts of annotated entries that may be split.

    ``alike`` compares actions by text and item: the part that fits an entry best stands for it.
    """
    gold = list(gold)
    paired = {place for _, place in pair(gold, found, alike, 0.5)}
    entries = [set(words(action.text)) for action in gold if action.split_ok]
    return [
        action
        for place, action in enumerate(found)
        if place in paired or not any(set(words(action.text)) <= entry for entry in entries)
    ]


def _names(gold: Gold, action: Action, name: str) -> tuple[str, ...]:
    """All that is right for an owner: the name, the attendee's other names, and a role that is printed for him."""
    names = [name_key(name)]
    for person in gold.attendance:
        known = [name_key(one) for one in (person.name, *person.aliases)]
        if names[0] in known:
            names += known
    if len(action.assignees) == 1:  # "Clerk" is right where that is printed; "LD" must be resolved
        names += [name_key(raw) for raw in action.assignees_raw if re.search(r"[a-z]{3}", raw)]
    return tuple(dict.fromkeys(filter(None, names)))


def _owner_likeness(wanted: Owner, offered: FoundOwner) -> float:
    given = name_key(offered.name)
    if not given or (wanted.candidate and not offered.ambiguous):
        return 0.0
    parts = set(given.split())
    return max(
        (max(name_likeness(name, given), SAME_NAME if set(name.split()) <= parts else 0.0) for name in wanted.names),
        default=0.0,
    )
