"""Which nodes of a file are concepts, what they are called, and what is broader than they are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from loaders.topics.skos.statements import CONCEPT, NO_CONCEPTS, Statements, Text

_GONE = frozenset(
    "deprecated retired withdrawn obsolete superseded removed deleted invalid replaced statusretired statussuperseded "
    "statusinvalid statusdeprecated".split()
)
_TRUE = frozenset(("true", "1", "yes"))


@dataclass(frozen=True)
class Concept:
    """A concept by the ``labels`` that it is called by: the ``name`` first, then the others, each once."""

    node: str
    name: str
    others: tuple[str, ...]


@dataclass
class Concepts:
    """The concepts of a file, in the order of their names, with what is ``broader`` by node.

    ``nameless`` and ``withdrawn`` are nodes that were left out; what was broader than one of these is broader than
    what stood below it.
    """

    listed: list[Concept]
    broader: dict[str, set[str]]
    nameless: list[str] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)


def concepts_of(statements: Statements, languages: tuple[str, ...] = ()) -> Concepts:
    """The concepts that the statements speak of, called in English, and in ``languages`` where these are asked for."""
    typed, mentioned = _nodes(statements)
    broader = _broader(statements)
    found = Concepts([], {})
    gone = _withdrawn(statements)
    for node in sorted(typed | mentioned):
        labels = _labels(statements, node, languages)
        if node in gone:
            found.withdrawn.append(_called(labels, node))
        elif labels.names:
            _add(found, node, labels)
        elif node in typed or labels.others:
            found.nameless.append(node)
    kept = {concept.node for concept in found.listed}
    found.broader = {node: _kept_above(node, broader, kept) for node in kept}
    found.listed.sort(key=lambda concept: (concept.name, concept.node))
    return found


@dataclass(frozen=True)
class _Labels:
    names: list[str]
    others: list[str]
    english: bool


def _add(found: Concepts, node: str, labels: _Labels) -> None:
    called = list(dict.fromkeys((*labels.names, *labels.others)))
    found.listed.append(Concept(node, called[0], tuple(called[1:])))
    if not labels.english:
        found.foreign.append(called[0])


def _called(labels: _Labels, node: str) -> str:
    return next(iter((*labels.names, *labels.others)), node)


def _nodes(statements: Statements) -> tuple[set[str], set[str]]:
    """The nodes that are called concepts, and those that only what is said of them makes concepts."""
    types, links = statements.links["type"], statements.links
    below: defaultdict[str, list[str]] = defaultdict(list)
    for class_, above in links["subClassOf"].items():
        for one in above:
            below[one].append(class_)
    classes, waiting = {CONCEPT}, [CONCEPT]
    while waiting:
        for class_ in below[waiting.pop()]:
            if class_ not in classes:
                classes.add(class_)
                waiting.append(class_)
    typed = {node for node, kinds in types.items() if not classes.isdisjoint(kinds)}
    placed = {*links["inScheme"], *links["topConceptOf"], *links["broader"], *links["narrower"]}
    for name in ("hasTopConcept", "broader", "narrower"):
        placed.update(node for nodes in links[name].values() for node in nodes)
    other = {node for node in placed if not NO_CONCEPTS.isdisjoint(types.get(node, ()))}
    return typed, placed - typed - other


def _labels(statements: Statements, node: str, languages: tuple[str, ...]) -> _Labels:
    """The labels of a node in English or no stated language, or else in that of its name; others where asked for."""
    preferred = _texts(statements, node, "prefLabel") or statements.texts["label"].get(node, [])
    others = [*_texts(statements, node, "altLabel"), *_texts(statements, node, "hiddenLabel")]
    preferred, others = sorted(preferred, key=_rank), sorted(others, key=_words)
    english = any(_is_english(text) for text in (*preferred, *others))
    if english:
        names = [text for text in preferred if _is_english(text)]
        spellings = [text for text in others if _is_english(text)]
    else:
        names = preferred[:1]
        spellings = [text for text in others if not names or text.language == names[0].language]
    if preferred and not names:  # what it is called in English is another label only
        names, spellings = spellings[:1], spellings[1:]
    asked = [text for text in (*preferred, *others) if text.language and _is_of(text.language, languages)]
    return _Labels(_lines(names), _lines((*spellings, *asked)), english)


def _texts(statements: Statements, node: str, name: str) -> list[Text]:
    """The labels of a kind, as literals and as labels of SKOS-XL, which are nodes of their own."""
    forms = statements.texts["xl:literalForm"]
    labels = statements.links[f"xl:{name}"].get(node, ())
    return [*statements.texts[name].get(node, ()), *(text for label in labels for text in forms.get(label, ()))]


def _is_english(text: Text) -> bool:
    return not text.language or _is_of(text.language, ("en",))


@lru_cache(maxsize=1 << 10)
def _is_of(language: str, languages: tuple[str, ...]) -> bool:
    told = language.lower()
    return any(told == asked.lower() or told.startswith(f"{asked.lower()}-") for asked in languages)


def _rank(text: Text) -> tuple[int, str]:
    """British English first, then English, then what states no language, then other English."""
    language = (text.language or "").lower()
    places = {"en-gb": 0, "en": 1, "": 2}
    return places.get(language, 3 if _is_english(text) else 4), text.words


def _words(text: Text) -> str:
    return text.words


def _lines(texts: Iterable[Text]) -> list[str]:
    """Their words, each in one line with single blanks; those without a letter or digit are left out."""
    lines = (" ".join(text.words.replace("\u00ad", "").replace("\u200b", "").split()) for text in texts)
    return [line for line in lines if any(map(str.isalnum, line))]


def _withdrawn(statements: Statements) -> set[str]:
    """The nodes that are called deprecated, replaced, or by a status that says as much."""
    gone = {
        node
        for node, texts in statements.texts["deprecated"].items()
        if any(text.words.strip().lower() in _TRUE for text in texts)
    }
    gone |= {*statements.links["replaced"], *statements.texts["replaced"]}
    for node, states in statements.links["status"].items():
        if any(_is_gone(re.split(r"[/#:]", state.rstrip("/#"))[-1]) for state in states):
            gone.add(node)
    for node, texts in statements.texts["status"].items():
        if any(_is_gone(text.words) for text in texts):
            gone.add(node)
    return gone


def _is_gone(status: str) -> bool:
    return re.sub(r"[\W_]", "", status).lower() in _GONE


def _broader(statements: Statements) -> dict[str, set[str]]:
    above: defaultdict[str, set[str]] = defaultdict(set)
    for node, heads in statements.links["broader"].items():
        above[node].update(heads)
    for node, heads in statements.links["narrower"].items():
        for head in heads:
            above[head].add(node)
    return dict(above)


def _kept_above(node: str, broader: dict[str, set[str]], kept: set[str]) -> set[str]:
    """What is broader than a node; in the place of a concept that was left out, what is broader than that one."""
    return set(_walk(node, broader, kept)) - {node}


def _walk(node: str, broader: dict[str, set[str]], kept: set[str]) -> Iterator[str]:
    seen, waiting = {node}, list(broader.get(node, ()))
    while waiting:
        one = waiting.pop()
        if one in kept:
            yield one
        elif one not in seen:
            seen.add(one)
            waiting.extend(broader.get(one, ()))
