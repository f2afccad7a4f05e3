"""Which nodes of a file are concepts, what they are called, and what is broader than they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from operator import attrgetter

from loaders.topics.skos.statements import CONCEPT, NO_CONCEPTS, Statements, Text
from loaders.topics.skos.withdrawal import withdrawn
from loaders.topics.skos.wording import is_english, is_of, labels_in, rank


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
    gone = withdrawn(statements)
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
    preferred, others = sorted(preferred, key=rank), sorted(others, key=attrgetter("words"))
    english = any(is_english(text) for text in (*preferred, *others))
    if english:
        names = [text for text in preferred if is_english(text)]
        spellings = [text for text in others if is_english(text)]
    else:
        names = preferred[:1]
        spellings = [text for text in others if not names or text.language == names[0].language]
    if preferred and not names:  # what it is called in English is another label only
        names, spellings = spellings[:1], spellings[1:]
    asked = [text for text in (*preferred, *others) if is_of(text, languages)]
    codes = [text.words for text in statements.texts["notation"].get(node, ())]
    return _Labels(labels_in(names, codes), labels_in((*spellings, *asked), codes, several=True), english)


def _texts(statements: Statements, node: str, name: str) -> list[Text]:
    """The labels of a kind, as literals and as labels of SKOS-XL, which are nodes of their own."""
    forms = statements.texts["xl:literalForm"]
    labels = statements.links[f"xl:{name}"].get(node, ())
    return [*statements.texts[name].get(node, ()), *(text for label in labels for text in forms.get(label, ()))]


def _broader(statements: Statements) -> dict[str, set[str]]:
    above: defaultdict[str, set[str]] = defaultdict(set)
    links = statements.links
    all_above = links["broaderTransitive"] if not (links["broader"] or links["narrower"]) else {}
    for node, heads in (*links["broader"].items(), *all_above.items()):
        above[node].update(heads)
    for node, heads in links["narrower"].items():
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
