"""Vocabularies in SKOS, written in Turtle: the form in which public bodies publish theirs.

A ``skos:Concept`` becomes a topic: its ``skos:prefLabel`` the name, ``skos:altLabel`` and ``skos:hiddenLabel`` its
other spellings (those in capitals are acronyms), ``skos:broader`` and ``skos:narrower`` the broader topics. Labels in
English come first; a concept without an English label takes what it has. Other labels that several concepts share are
ambiguous.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from graph.errors import UsageError
from loaders.topics.vocabulary import Entry
from loaders.topics.words import encode

if TYPE_CHECKING:
    from rdflib.term import Node

_ACRONYM = re.compile(r"[A-Z][A-Za-z0-9&/]*[A-Z][A-Za-z0-9]*")


def entries_of_turtle(text: str, source: str) -> tuple[Entry, ...]:
    """Return the topics of a SKOS vocabulary, in the order of their names.

    Raises:
        UsageError: the library that reads Turtle is missing, the text is not Turtle, or a concept has no label.
    """
    try:
        from rdflib import Graph
        from rdflib.namespace import RDF, SKOS
    except ModuleNotFoundError:
        raise UsageError(f"{source}: to read SKOS, install the extra: pip install 'minutegraph[skos]'") from None
    graph = Graph()
    try:
        graph.parse(data=text, format="turtle")
    except Exception as error:  # the parser's errors have no root of their own
        raise UsageError(f"{source}: the vocabulary is not Turtle: {' '.join(str(error).split())[:200]}") from None
    names: dict[Node, str] = {}
    for concept in graph.subjects(RDF.type, SKOS.Concept):
        labels = _labels(graph.objects(concept, SKOS.prefLabel))
        if not labels:
            raise UsageError(f"{source}: the concept {concept} has no skos:prefLabel")
        names[concept] = labels[0]
    if not names:
        raise UsageError(f"{source}: the vocabulary holds no skos:Concept")
    entries = []
    for concept, name in names.items():
        others = [
            *_labels(graph.objects(concept, SKOS.altLabel)),
            *_labels(graph.objects(concept, SKOS.hiddenLabel)),
        ]
        above = {*graph.objects(concept, SKOS.broader), *graph.subjects(SKOS.narrower, concept)}
        entries.append(
            Entry(
                name,
                acronyms=tuple(label for label in others if _ACRONYM.fullmatch(label)),
                also=tuple(label for label in others if not _ACRONYM.fullmatch(label)),
                broader=tuple(sorted(names[one] for one in above if one in names)),
            )
        )
    return tuple(sorted(entries, key=lambda entry: entry.name))


def shared_labels(entries: Iterable[Entry]) -> frozenset[str]:
    """Return the labels that belong to several topics, which the vocabulary must list as ambiguous."""
    labels = [(label, encode(label)) for entry in entries for label in (*entry.acronyms, *entry.also, entry.name)]
    times = Counter(code for _, code in labels)
    return frozenset(label for label, code in labels if times[code] > 1)


def _labels(found: Iterable[Node]) -> list[str]:
    """The labels in English or in no stated language, or else all, in order."""
    labels = sorted((str(label), getattr(label, "language", None)) for label in found)
    english = [text for text, language in labels if language is None or language.lower().startswith("en")]
    return english or [text for text, _ in labels]
