"""From a name as a user types it to the board, person, holder, organisation, council or topic of the graph meant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from graph.errors import UsageError
from graph.store import Store, Value
from queries.values import NAMES

_MOST = 5
_COUNCILS = "MATCH (n:Organisation)-[:RUNS]->(:Board) RETURN DISTINCT n.id AS id, n.name AS name, n.aliases AS aliases"
_ONE = "MATCH (n:%s {id: $id}) RETURN n.id AS id, n.name AS name, %s AS aliases"
_LABELS = {"board": "Board", "person": "Person", "topic": "Topic", "org": "Organisation", "group": "Group"}
_SMALL_WORDS = frozenset({"and", "of", "for", "the", "in", "on", "a"})


@dataclass(frozen=True)
class Named:
    """A node of the graph, and all that it is called, and whether minutes are loaded, of a board."""

    label: str
    id: str
    name: str
    aliases: tuple[str, ...] = ()
    has_minutes: bool = True

    @property
    def names(self) -> tuple[str, ...]:
        """Its name, then its other names."""
        return (self.name, *self.aliases)


def resolve(store: Store, kind: str, text: str) -> Named:
    """What a user means by a name.

    Args:
        store: the graph.
        kind: board, topic, person, organisation or holder (``queries.values.NAMES``), or council: an organisation
            that runs a board.
        text: its id; or a name of it, whatever its capitals, apostrophes, hyphens and titles ("Cllr Grice"); or its
            initials ("HWB"); or some words of its name, of a board beside those of its council ("Alton's Parks
            Committee").

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
    if found.several:
        raise UsageError(
            f"{text} may be {len(near)} topics of the graph: give the name or id of one", detail=_offer(near)
        )
    raise _unknown("topic", text, near)


def the_one(store: Store, labels: Sequence[str], text: str) -> Named:
    """The node of one of the labels that ``text`` names, as ``resolve`` says."""
    known = [node for label in labels for node in _nodes(store, label)]
    *first, last = (label.lower() for label in labels)
    return chosen(known, f"{', '.join(first)} or {last}" if first else last, text)


def chosen(known: Sequence[Named], what: str, text: str) -> Named:
    """The one of the nodes that ``text`` names, as ``resolve`` says; ``what`` it is called in what is raised."""
    for fits in _WAYS:
        found = _with_minutes([node for node in known if fits(node, text)])
        if len(found) == 1:
            return found[0]
        if found:
            raise UsageError(
                f"{text} may be {len(found)} of those in the graph: give the name or id of one", detail=_offer(found)
            )
    raise _unknown(what, text, _near(known, text))


def _with_minutes(found: list[Named]) -> list[Named]:
    """The same without boards that are only spoken of, where another of the very name has minutes loaded."""
    loaded = {_words(node.name) for node in found if node.has_minutes}
    return [node for node in found if node.has_minutes or _words(node.name) not in loaded]


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


def _has_id(node: Named, text: str) -> bool:
    return node.id.casefold() == text.strip().casefold()


def _is_called(node: Named, text: str) -> bool:
    return any(name.casefold() == text.strip().casefold() for name in node.names)


def _has_the_same_words(node: Named, text: str) -> bool:
    words = _words(text)
    return bool(words) and any(_words(name) == words for name in node.names)


def _has_the_initials(node: Named, text: str) -> bool:
    letters = text.replace(".", "").strip()
    if not (letters.isalpha() and letters.isascii() and 2 <= len(letters) <= 8):
        return False
    return any(letters.casefold() in _initials(name) for name in node.names)


def _has_its_words(node: Named, text: str) -> bool:
    return _are_words_of(_words(text), node)


def _has_its_initials_or_words(node: Named, text: str) -> bool:
    """Neither is surer than the other: "Lee" is a surname, and may be the initials of somebody else."""
    return _has_the_initials(node, text) or _has_its_words(node, text)


def _has_its_words_behind_a_title(node: Named, text: str) -> bool:
    return _are_words_of(_without_title(_words(text)), node)


def _has_its_words_beside_its_council(node: Named, text: str) -> bool:
    """ "Alton's Parks Committee", "HWB" for the Alton Health and Wellbeing Board: a board of Alton, as its id tells."""
    council = set(node.id.partition(":")[2].rpartition("/")[0].split("-")) - {""}
    if node.label != "Board" or not council:
        return False
    words = _words(text)
    beside = {word for word in words if word in council or (word.endswith("s") and word[:-1] in council)}
    for name in node.names:
        own = _words(name)
        rest = " ".join(own[1:]) if own[:1] and own[0] in council else ""
        if beside and set(words) - beside and set(words) - beside <= set(own):
            return True
        if rest and text.strip().casefold() in _initials(rest):
            return True
    return False


def _are_words_of(words: Sequence[str], node: Named) -> bool:
    return bool(words) and any(set(words) <= set(_words(name)) for name in node.names)


_WAYS: tuple[Callable[[Named, str], bool], ...] = (
    _has_id,
    _is_called,
    _has_the_same_words,
    _has_its_initials_or_words,
    _has_its_words_behind_a_title,
    _has_its_words_beside_its_council,
)
"""How a name can fit, the surest first."""


@lru_cache(maxsize=1 << 15)
def _words(name: str) -> tuple[str, ...]:
    """The words of a name in small letters, without marks and "the"."""
    plain = re.sub(r"[’'`]", "", name.casefold()).replace("&", " and ")
    words = re.findall(r"\w+", plain)
    return tuple(words[1:] if words[:1] == ["the"] else words)


@lru_cache(maxsize=64)
def _without_title(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words behind a title: "cllr grice" is "grice"."""
    from loaders.parsing.words import honorifics

    lengths = [length for length in range(1, len(words)) if " ".join(words[:length]) in honorifics.HONORIFICS]
    return words[max(lengths, default=0) :]


@lru_cache(maxsize=1 << 15)
def _initials(name: str) -> frozenset[str]:
    """The initials of a name, with its small words and without ("pac", "poac" of "Police and Crime ...")."""
    words = _words(name)
    if len(words) < 2:
        return frozenset()
    return frozenset({"".join(word[0] for word in words), "".join(w[0] for w in words if w not in _SMALL_WORDS)})


def _near(known: Iterable[Named], text: str) -> list[Named]:
    surest_last = sorted(known, key=lambda node: node.has_minutes)
    called: Mapping[str, Named] = {" ".join(_words(name)): node for node in surest_last for name in node.names}
    parts = {word: node for name, node in called.items() for word in name.split() if word not in called}
    called = {**parts, **called}
    near = [called[name] for name in get_close_matches(" ".join(_without_title(_words(text))), called, _MOST, 0.7)]
    if not near:
        words = set(_without_title(_words(text))) - _SMALL_WORDS
        near = [node for name, node in called.items() if words & set(name.split())]
    return list(dict.fromkeys(near))[:_MOST]


def _unknown(what: str, text: str, near: Sequence[Named]) -> UsageError:
    if not text.strip():
        return UsageError(f"the name of the {what} is empty: give one, or leave it out")
    if near:
        return UsageError(f"the graph holds no {what} called {text}. Did you mean one of these?", detail=_offer(near))
    return UsageError(f"the graph holds no {what} called {text}, nor one of a similar name")


def _offer(nodes: Iterable[Named]) -> str:
    return "\n".join(f"{node.name}  ({node.id})" for node in nodes)
