"""From a name as a user types it to the person, holder or topic of the graph that is meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from graph.errors import UsageError
from graph.store import Store
from loaders.topics import Topic, lookup

_MOST = 5


@dataclass(frozen=True)
class Named:
    """A node of the graph, and all that it is called."""

    label: str
    id: str
    name: str
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Its name, then its other names."""
        return (self.name, *self.aliases)


def named_topic(store: Store, text: str) -> Named:
    """The topic that ``text`` means in any of its spellings. Raises ``UsageError`` that offers those it may be."""
    topics = {node.id: node for node in _nodes(store, "Topic")}
    if text in topics:
        return topics[text]
    found = lookup((Topic(node.id, node.name, node.aliases) for node in topics.values()), text)
    if found.topic is not None:
        return topics[found.topic.id]
    near = [topics[topic.id] for topic in found.near]
    if found.several:
        raise UsageError(
            f"{text} may be {len(near)} topics of the graph: give the name or id of one", detail=_offer(near)
        )
    raise _unknown("topic", text, near)


def the_one(store: Store, labels: Sequence[str], text: str) -> Named:
    """The node of one of the labels that is called ``text``: its id, a name of it, or part of a name ("Raman").

    Raises ``UsageError`` where there is none or more than one; its ``detail`` offers those that might be meant.
    """
    known = [node for label in labels for node in _nodes(store, label)]
    wanted = text.casefold()
    for fits in (_has_id, _is_called, _has_word):
        found = [node for node in known if fits(node, wanted)]
        if len(found) == 1:
            return found[0]
        if found:
            raise UsageError(
                f"{text} may be {len(found)} of those in the graph: give the name or id of one", detail=_offer(found)
            )
    raise _unknown(" or ".join(label.lower() for label in labels), text, _near(known, text))


def _nodes(store: Store, label: str) -> Iterator[Named]:
    aliases = "n.aliases" if label != "Group" else "[]"
    for row in store.read(f"MATCH (n:{label}) RETURN n.id AS id, n.name AS name, {aliases} AS aliases ORDER BY n.id"):
        others = row["aliases"] if isinstance(row["aliases"], list) else []
        yield Named(label, str(row["id"]), str(row["name"]), tuple(map(str, others)))


def _has_id(node: Named, text: str) -> bool:
    return node.id.casefold() == text


def _is_called(node: Named, text: str) -> bool:
    return any(name.casefold() == text for name in node.names)


def _has_word(node: Named, text: str) -> bool:
    return any(f" {text} " in f" {name.casefold()} " for name in node.names)


def _near(known: Iterable[Named], text: str) -> list[Named]:
    called = {name.casefold(): node for node in known for name in node.names}
    called |= {word: node for name, node in called.items() for word in name.split() if word not in called}
    near = [called[name] for name in get_close_matches(text.casefold(), called, _MOST, 0.7)]
    return list(dict.fromkeys(near))


def _unknown(what: str, text: str, near: Sequence[Named]) -> UsageError:
    if near:
        return UsageError(f"the graph holds no {what} called {text}. Did you mean one of these?", detail=_offer(near))
    return UsageError(f"the graph holds no {what} called {text}, nor one of a similar name")


def _offer(nodes: Iterable[Named]) -> str:
    return "\n".join(f"{node.name}  ({node.id})" for node in nodes)
