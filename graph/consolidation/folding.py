"""Many documents' views of one node become the node: a pure function, the same in any order of the views.

- The name is the form that most documents print (then the longest, then the first in the alphabet). A person's
  form with forename and surname comes before one with initials, one that is printed before one that only OCR read, and
  the vocabulary's name of a topic before all. A board's form with its place comes before one without ("Parish
  Council"), that without a season or year before one with it; of forms that all have one, what is left without it is
  the name.
- Aliases are all other forms. The origin of a topic is the strongest: vocabulary, heading, acronym.
- A meeting is as the documents that record it say; one that only speaks of it counts where they are silent. So is a
  topic as the documents say whose items name it, and not those that only imply it by a narrower one.
- Any other property is what most documents state.
- The provenance is that of the first document (by id) that states the name.
- Merged relationships are one for each pair of nodes and each role. They reach from the first to the last day on
  which they were seen. One without a role is left out where those with roles span its days: a chair who is once
  printed without the word holds no second membership; one who was an ordinary member before does.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar, get_args

from graph.identity.matching.bodies import lasting_name, plainness
from graph.node_statements import Statement
from graph.schema import Board, Meeting, Node, Person, Relationship, Topic, TopicOrigin

T = TypeVar("T")
_FOLDED_APART = {"id", "name", "aliases", "source", "start", "end", "state", "state_quote"}


@dataclass(frozen=True)
class Folded:
    """A node as all its documents together state it.

    The node's ``source`` is set, its start and end are not: views do not hold them. ``implied`` says that no document
    names it: it stands as those state it that only imply it, and gives way to the first one that names it.
    """

    node: Node
    links: tuple[Relationship, ...]
    implied: bool = False


def fold(views: Sequence[Statement]) -> Folded:
    """Fold the views (at least one) of one node."""
    named = [view for view in views if not view.implied]
    telling = [view for view in views if view.recorded] or named or views
    example = views[0].node
    name = _name(telling)
    values: dict[str, object] = {
        "id": example.id,
        "name": name,
        "source": min([view.source for view in telling if view.node.name == name] or [view.source for view in telling]),
    }
    fields = type(example).property_names()
    if "aliases" in fields:
        values["aliases"] = _aliases(views, name)
    for field in fields:
        if field not in _FOLDED_APART:
            stated = _votes(field, telling) or _votes(field, views)
            values[field] = _strongest(stated) if field == "origin" else _most_stated(stated)
    if "state" in fields:
        values |= _state(views)
    links = _fold_links([(link, view.documents) for view in views for link in view.links])
    return Folded(type(example).model_validate(values), tuple(links), implied=not named)


def is_redundant(view: Statement, stands: Folded) -> bool:
    """Whether one more view leaves a node as it is: it votes for what has most votes already.

    True only where it is certain: ``fold`` of the views that gave ``stands``, and of this one, gives ``stands``.
    """
    node, said = stands.node, view.node
    if isinstance(node, Meeting) or said.name != node.name or node.source is None or view.source <= node.source:
        return False  # of a meeting some views count before others
    if stands.implied and not view.implied:
        return False  # who names it counts before those that imply it
    if set(getattr(said, "aliases", ())) - {node.name} - set(getattr(node, "aliases", ())):
        return False
    fields = (name for name in type(node).property_names() if name not in _FOLDED_APART)
    if any(getattr(said, name) not in (None, getattr(node, name)) for name in fields):
        return False
    return all(link in stands.links for link in _fold_links([(link, 1) for link in view.links]))


def _state(views: Sequence[Statement]) -> dict[str, object]:
    """The state of minutes is the furthest that any document tells, with its words: of the record itself first."""
    told = [view for view in views if getattr(view.node, "state", None) is not None]
    furthest = [view for view in told if view.node.state == "confirmed"] or told  # type: ignore[attr-defined]
    first = min(furthest, key=lambda view: (not view.recorded, view.source), default=None)
    return {name: getattr(first.node, name) if first else None for name in ("state", "state_quote")}


def _votes(field: str, views: Iterable[Statement]) -> Counter[object]:
    votes: Counter[object] = Counter()
    for view in views:
        if (value := getattr(view.node, field)) is not None:
            votes[value] += view.documents
    return votes


def _most_stated(votes: Mapping[T, int]) -> T | None:
    return min(votes, key=lambda value: (-votes[value], -len(str(value)), str(value)), default=None)


def _strongest(origins: Iterable[object]) -> object:
    return min(origins, key=get_args(TopicOrigin).index, default=None)


def _name(views: Sequence[Statement]) -> str:
    forms: Counter[str] = Counter()
    ranks: dict[str, tuple[int, bool]] = {}
    for view in views:
        name, rank = view.node.name, (_rank(view.node), not view.scanned)
        forms[name] += view.documents
        ranks[name] = max(rank, ranks.get(name, rank))
    best = max(ranks.values())
    chosen = _most_stated({form: times for form, times in forms.items() if ranks[form] == best}) or ""
    of_a_board = len(forms) > 1 and isinstance(views[0].node, Board)
    return lasting_name(chosen) if of_a_board else chosen


def _rank(node: Node) -> int:
    """How good a form of the name is, before it counts how often it is printed."""
    if isinstance(node, Person):
        words = re.findall(r"[^\W\d_]{2,}", node.name.removeprefix(f"{node.honorific} "))
        return min(2, sum(1 for word in words if len(word) > 3 or not word.isupper()))
    if isinstance(node, Board):
        return plainness(node.name)
    return int(isinstance(node, Topic) and node.origin == "vocabulary")


def _aliases(views: Iterable[Statement], name: str) -> tuple[str, ...]:
    forms: set[str] = set()
    for view in views:
        forms |= {view.node.name, *getattr(view.node, "aliases", ())}
    return tuple(sorted(forms - {name}))


def _fold_links(links: Iterable[tuple[Relationship, int]]) -> list[Relationship]:
    spells: defaultdict[tuple[object, ...], list[tuple[Relationship, int]]] = defaultdict(list)
    for link, documents in links:
        role = re.sub(r"[\W_]+", " ", getattr(link, "role", None) or "").strip().casefold()
        spells[link.type_name, link.tail, link.head, role].append((link, documents))
    folded = {key: _fold_spell(spell) for key, spell in spells.items()}
    return [
        link
        for (*ends, role), link in folded.items()
        if role or not _spanned(link, [other for key, other in folded.items() if [*key[:3]] == ends and key[3]])
    ]


def _fold_spell(spell: list[tuple[Relationship, int]]) -> Relationship:
    links = sorted((link for link, _ in spell), key=lambda link: (link.source or "", link.start or 0))
    values: dict[str, object] = {"tail": links[0].tail, "head": links[0].head}
    for field in type(links[0]).property_names():
        stated = [value for link in links if (value := getattr(link, field)) is not None]
        values[field] = stated[0] if stated else None
    roles: Counter[str] = Counter()
    for link, documents in spell:
        if role := getattr(link, "role", None):
            roles[role] += documents
    if "role" in values:
        role = _most_stated(roles)
        values["role"] = role
    if "first_seen" in values:
        values["first_seen"] = min(_days(links, "first_seen"), default=None)
        values["last_seen"] = max(_days(links, "last_seen"), default=None)
    return type(links[0]).model_validate(values)


def _spanned(link: Relationship, others: Iterable[Relationship]) -> bool:
    """Whether a relationship without a role says nothing beyond those with roles."""
    spans = list(others)
    own = _days([link], "first_seen") + _days([link], "last_seen")
    first, last = _days(spans, "first_seen"), _days(spans, "last_seen")
    if not spans or not own:
        return bool(spans)
    return bool(first and last) and min(first) <= min(own) and max(own) <= max(last)


def _days(links: Iterable[Relationship], field: str) -> list[date]:
    return [day for link in links if (day := getattr(link, field, None)) is not None]
