"""From a name as a user types it to the board, person, holder, organisation, council or topic of the graph meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches

from graph.errors import UsageError
from graph.store import Store, Value
from minutegraph.app.questions.fitting import (
    SMALL_WORDS,
    WAYS,
    Named,
    council_of,
    has_its_words_shortened,
    without_title,
    words_of,
)
from queries.values import NAMES

_MOST = 5  # that are like what fits none
_MOST_OFFERED = 20
_COUNCILS = "MATCH (n:Organisation)-[:RUNS]->(:Board) RETURN DISTINCT n.id AS id, n.name AS name, n.aliases AS aliases"
_ONE = "MATCH (n:%s {id: $id}) RETURN n.id AS id, n.name AS name, %s AS aliases"
_LABELS = {"board": "Board", "person": "Person", "topic": "Topic", "org": "Organisation", "group": "Group"}


class Several(UsageError):
    """A name that fits several; ``detail`` offers them."""


def resolve(store: Store, kind: str, text: str) -> Named:
    """What a user means by a name.

    Args:
        store: the graph.
        kind: one of ``queries.values.NAMES``: board, topic, person, organisation, holder, presenter or council, which
            is an organisation that runs a board.
        text: its id; or a name of it, whatever its capitals, apostrophes, hyphens ("well-being") and titles ("Cllr
            Grice"); or its initials ("HWB"); or some words of its name, of a board beside those of its council
            ("Alton's Parks Committee") or shortened ("Alton PC"), of a person beside initials ("L Grice"). What an
            answer of this program puts behind a name in brackets may stand there.

    Raises ``UsageError`` where there is none or more than one; its ``detail`` offers those that may be meant.
    """
    if (known := _by_id(store, kind, text)) is not None:
        return known
    if kind == "topic":
        return named_topic(store, text)
    if kind == "council":
        return chosen(list(_read(store, "Organisation", _COUNCILS)), "council", text)
    return the_one(store, NAMES[kind], text)


def _by_id(store: Store, kind: str, text: str) -> Named | None:
    """The node of this very id: it alone is asked for. Names that look like ids are looked for in vain."""
    label = _LABELS.get(text.partition(":")[0])
    if label is None or label not in NAMES.get(kind, ()):
        return None
    return next(_read(store, label, _ONE % (label, _aliases(label)), {"id": text}), None)


def named_topic(store: Store, text: str) -> Named:
    """The topic that ``text`` means in any of its spellings. Raises ``UsageError`` that offers those it may be."""
    return chosen_topic(_nodes(store, "Topic"), text)


def chosen_topic(known: Iterable[Named], text: str) -> Named:
    """The one of the topics that ``text`` means in any of its spellings, as ``named_topic`` says."""
    from loaders.topics import Topic, lookup

    topics = {node.id: node for node in known}
    if text in topics:
        return topics[text]
    found = lookup((Topic(node.id, node.name, node.aliases) for node in topics.values()), text)
    if found.topic is not None:
        return topics[found.topic.id]
    near = [topics[topic.id] for topic in found.near]
    words = set(words_of(text))
    named = [node for node in topics.values() if words and words <= set(words_of(node.name))]
    named = named or [node for node in topics.values() if has_its_words_shortened(node, text)]
    if len(named) == 1 and not found.several:
        return named[0]
    if found.several or named:
        near = near if found.several else named[:_MOST]
        raise Several(f"{text} may be {len(near)} topics of the graph: give the name or id of one", detail=_offer(near))
    raise _unknown("topic", text, near)


def the_one(store: Store, labels: Sequence[str], text: str) -> Named:
    """The node of one of the labels that ``text`` names, as ``resolve`` says."""
    known = [node for label in labels for node in _nodes(store, label)]
    *first, last = (label.lower() for label in labels)
    return chosen(known, f"{', '.join(first)} or {last}" if first else last, text)


def chosen(known: Sequence[Named], what: str, text: str) -> Named:
    """The one of the nodes that ``text`` names, as ``resolve`` says; ``what`` it is called in what is raised."""
    for fits in WAYS:
        found = _with_minutes([node for node in known if fits(node, text)])
        if len(found) == 1:
            return found[0]
        if found:
            raise Several(
                f"{text} may be {len(found)} of those in the graph: give the name or id of one", detail=_offer(found)
            )
    raise _unknown(what, text, _near(known, text))


def _with_minutes(found: list[Named]) -> list[Named]:
    """The same without boards that are only spoken of, where another of the very name has minutes loaded."""
    loaded = {words_of(node.name) for node in found if node.has_minutes}
    return [node for node in found if node.has_minutes or words_of(node.name) not in loaded]


def _nodes(store: Store, label: str) -> Iterator[Named]:
    columns = f"n.id AS id, n.name AS name, {_aliases(label)} AS aliases{_loaded(label)}"
    return _read(store, label, f"MATCH (n:{label}) RETURN {columns}")


def _loaded(label: str) -> str:
    """The column that tells whether minutes are loaded, of boards."""
    loaded = ", EXISTS { (n)-[:HELD]->(:Meeting)-[:RECORDED_IN]->(:Document) } AS has_minutes"
    return loaded if label == "Board" else ""


def _aliases(label: str) -> str:
    return "n.aliases" if label != "Group" else "[]"


def _read(store: Store, label: str, query: str, parameters: Mapping[str, Value] | None = None) -> Iterator[Named]:
    for row in sorted(store.read(query, parameters).dicts(), key=lambda row: str(row["id"])):
        others = row["aliases"] if isinstance(row["aliases"], list) else []
        loaded = row.get("has_minutes", True) is True
        yield Named(label, str(row["id"]), str(row["name"]), tuple(map(str, others)), loaded)


def _near(known: Iterable[Named], text: str) -> list[Named]:
    called: dict[str, list[Named]] = {}
    parts: dict[str, list[Named]] = {}
    for node in sorted(known, key=lambda node: not node.has_minutes):
        for name in map(words_of, node.names):
            called.setdefault(" ".join(name), []).append(node)
            for word in name:
                parts.setdefault(word, []).append(node)
    sought = without_title(words_of(text))
    spelled = {**parts, **called}
    near = [node for name in get_close_matches(" ".join(sought), spelled, _MOST, 0.7) for node in spelled[name]]
    if not near:
        words = set(sought) - SMALL_WORDS
        near = [node for name in called for node in called[name] if words & ({*name.split()} | council_of(node))]
    return list(dict.fromkeys(near))[:_MOST]


def _unknown(what: str, text: str, near: Sequence[Named]) -> UsageError:
    if not text.strip():
        return UsageError(f"the name of the {what} is empty: give one, or leave it out")
    if near:
        return UsageError(f"the graph holds no {what} called {text}. Did you mean one of these?", detail=_offer(near))
    return UsageError(f"the graph holds no {what} called {text}, nor one of a similar name")


def _offer(nodes: Sequence[Named]) -> str:
    lines = [f"{node.name}  ({node.id})" for node in nodes[:_MOST_OFFERED]]
    more = len(nodes) - len(lines)
    return "\n".join([*lines, f"and {more} more"] if more else lines)
