"""What a file in RDF states of concepts, whatever its form: the few statements of SKOS that topics are made of.

Turtle, N-Triples, N-Quads, TriG, N3, RDF/XML and JSON-LD are read by ``pyoxigraph``, which takes a fifth of the time;
what it refuses, and every other form, by ``rdflib``. Nothing is fetched from the network.
"""

from __future__ import annotations

import json
import logging
import re
import warnings
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graph.errors import UsageError

_SKOS, _XL = "http://www.w3.org/2004/02/skos/core#", "http://www.w3.org/2008/05/skos-xl#"
_RDFS, _OWL = "http://www.w3.org/2000/01/rdf-schema#", "http://www.w3.org/2002/07/owl#"
_SUB_PROPERTY = f"{_RDFS}subPropertyOf"
_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

CONCEPT = f"{_SKOS}Concept"
NO_CONCEPTS = frozenset(
    (f"{_SKOS}ConceptScheme", f"{_SKOS}Collection", f"{_SKOS}OrderedCollection", f"{_XL}Label", f"{_OWL}Class")
)
"""Types of what may be in a scheme and is no concept."""
DEPRECATED_CLASSES = frozenset((f"{_OWL}DeprecatedClass", f"{_OWL}DeprecatedProperty"))
"""Types of what is withdrawn."""

_PREDICATES = {
    _TYPE: "type",
    f"{_RDFS}subClassOf": "subClassOf",
    f"{_RDFS}label": "label",
    **{f"{_SKOS}{name}": name for name in ("prefLabel", "altLabel", "hiddenLabel", "notation")},
    **{f"{_SKOS}{name}": name for name in ("broader", "narrower", "broaderTransitive")},
    **{f"{_SKOS}{name}": name for name in ("inScheme", "topConceptOf", "hasTopConcept")},
    **{f"{_XL}{name}": f"xl:{name}" for name in ("prefLabel", "altLabel", "hiddenLabel", "literalForm")},
    **{
        f"http://purl.org/iso25964/skos-thes#{way}{kind}": way
        for way in ("broader", "narrower")
        for kind in ("Generic", "Partitive", "Instantial")
    },
    f"{_OWL}deprecated": "deprecated",
    "http://purl.org/dc/terms/isReplacedBy": "replaced",
    "http://purl.org/dc/terms/replaces": "replaces",
    "http://schema.org/supersededBy": "replaced",
    "https://schema.org/supersededBy": "replaced",
    "http://www.w3.org/2003/06/sw-vocab-status/ns#term_status": "status",
    "http://www.w3.org/ns/adms#status": "status",
    "http://publications.europa.eu/ontology/euvoc#status": "status",
    "http://purl.org/iso25964/skos-thes#status": "status",
    "http://purl.org/linked-data/registry#status": "status",
}

_ENDINGS = {
    ".ttl": "turtle", ".turtle": "turtle", ".nt": "nt", ".nq": "nquads", ".trig": "trig", ".n3": "n3", ".rdf": "xml",
    ".xml": "xml", ".owl": "xml", ".rdfs": "xml", ".skos": "xml", ".jsonld": "json-ld", ".json": "json-ld",
    ".trix": "trix", ".hext": "hext",
}  # fmt: skip
_BEGINNINGS = (
    (re.compile(rb"\s*(?:<\?xml[^>]*>\s*|<!--.{0,2000}?-->\s*)*<(?:\w+:)?TriX[\s>]", re.DOTALL), "trix"),
    (re.compile(rb"\s*(?:<\?xml|<!--|<!DOCTYPE rdf|<rdf:)", re.IGNORECASE), "xml"),
    (re.compile(rb"\s*(?:#[^\n]*\s+)*(?:@prefix|@base|prefix\s|base\s)", re.IGNORECASE), "turtle"),
    (re.compile(rb"\s*(?:#[^\n]*\s+)*<[a-z][a-z0-9+.-]*:[^>\s]*>\s+<[^>\s]+>\s", re.IGNORECASE), "turtle"),
    (re.compile(rb"\s*[{\[]\s*[\"{]"), "json-ld"),
)
_DECLARATION = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\sencoding=[\"']([A-Za-z0-9._-]+)[\"']")
# The tag of a language as programs write a locale, which no library takes: xml:lang="en_GB", "..."@en_GB.
_UNDERSCORE = re.compile(rb"((?:xml:lang\s*=\s*[\"']|[\"']@|\"@language\"\s*:\s*\")[A-Za-z]{2,3})_([A-Za-z]{2,4})\b")
_NAMES = {
    "turtle": "Turtle", "nt": "N-Triples", "nquads": "N-Quads", "trig": "TriG", "n3": "N3", "xml": "RDF/XML",
    "json-ld": "JSON-LD", "trix": "TriX", "hext": "HexTuples",
}  # fmt: skip
_OXIGRAPH = {
    "turtle": "TURTLE", "nt": "N_TRIPLES", "nquads": "N_QUADS", "trig": "TRIG", "n3": "N3", "xml": "RDF_XML",
    "json-ld": "JSON_LD",
}  # fmt: skip


@dataclass(frozen=True)
class Text:
    """A literal: its words, and the tag of their language, where one is stated, in small letters."""

    words: str
    language: str | None


Triple = tuple[str, str, "str | Text"]


@dataclass
class Statements:
    """The statements by their short names (``type``, ``prefLabel``, ``xl:prefLabel``, ``broader`` ...), then subject.

    ``links`` lead to other nodes, ``texts`` to literals. A node is known by its address, or by a name of this file.
    """

    links: dict[str, dict[str, list[str]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    texts: dict[str, dict[str, list[Text]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))

    def add(self, subject: str, name: str, object_: str | Text) -> None:
        """Note one statement."""
        if isinstance(object_, Text):
            self.texts[name][subject].append(object_)
        else:
            self.links[name][subject].append(object_)


def form_of(path: Path, content: bytes) -> str | None:
    """The form of RDF that a file is in, by how it begins, else by its ending; None for what is none."""
    start = content[:4000].removeprefix(b"\xef\xbb\xbf")
    by_ending = _ENDINGS.get(path.suffix.lower())
    if by_ending in ("trix", "hext", "n3", "trig", "nt", "nquads"):
        return by_ending
    return next((form for pattern, form in _BEGINNINGS if pattern.match(start)), by_ending)


def read_statements(path: Path, content: bytes, form: str) -> Statements:
    """Read the statements of a file.

    Raises:
        UsageError: the libraries that read RDF are missing, or the content is not in that form.
    """
    triples = _triples(path, content, form)
    names = dict(_PREDICATES)
    if b"subPropertyOf" in content:
        triples = list(triples)
        names |= {
            subject: _PREDICATES[object_]
            for subject, predicate, object_ in triples
            if predicate == _SUB_PROPERTY and isinstance(object_, str) and object_ in _PREDICATES
        }
    statements = Statements()
    for subject, predicate, object_ in triples:
        if name := names.get(predicate):
            statements.add(subject, name, object_)
    return statements


def _triples(path: Path, content: bytes, form: str) -> Iterable[Triple]:
    content = _UNDERSCORE.sub(rb"\1-\2", _in_utf8(path, content))
    if form == "json-ld":
        _require_own_context(path, content)
    try:
        return list(_by_oxigraph(path, content, form))
    except ModuleNotFoundError:
        pass
    except (SyntaxError, ValueError, LookupError):
        pass  # rdflib is more patient, and says what it does not take
    return _by_rdflib(path, content, form)


def _in_utf8(path: Path, content: bytes) -> bytes:
    """The content in the one encoding that all libraries read, without a mark of the order of bytes."""
    declared = _DECLARATION.match(content)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif declared:
        encoding = declared[1].decode("ascii")
    else:
        encoding = "utf-8-sig"
    try:
        text = content.decode(encoding)
    except (UnicodeError, LookupError):
        raise UsageError(f"{path}: the vocabulary cannot be read: it is not {encoding.upper()}") from None
    return re.sub(r"^\ufeff|(?<=<\?xml)([^>]*?)\s+encoding=[\"'][^\"']*[\"']", r"\1", text, count=1).encode()


def _by_oxigraph(path: Path, content: bytes, form: str) -> Iterator[Triple]:
    import pyoxigraph

    literal = pyoxigraph.Literal
    found = pyoxigraph.parse(content, getattr(pyoxigraph.RdfFormat, _OXIGRAPH[form]), base_iri=path.absolute().as_uri())
    for quad in found:
        object_: Any = quad.object
        told = Text(object_.value, object_.language) if isinstance(object_, literal) else object_.value
        yield quad.subject.value, quad.predicate.value, told


_AT_LINE = re.compile(r"at line (?P<line>\d+) of <[^>]*>: (?P<what>.+?) at \^ in:")


def _by_rdflib(path: Path, content: bytes, form: str) -> Iterator[Triple]:
    try:
        from rdflib import Dataset
        from rdflib.term import Literal
    except ModuleNotFoundError:
        raise UsageError(f"{path}: to read SKOS, install the extra: pip install 'minutegraph[skos]'") from None
    dataset = Dataset(default_union=True)
    logger = logging.getLogger("rdflib")
    silent, logger.disabled = logger.disabled, True
    terms = logging.getLogger("rdflib.term")
    silent_terms, terms.disabled = terms.disabled, True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset.parse(data=content, format=form, publicID=path.absolute().as_uri())
    except Exception as error:  # the parsers' errors have no root of their own
        said = " ".join(str(error).split())[:200]
        place = _AT_LINE.match(said)  # what follows is the text itself, as Python writes bytes
        said = f"line {place['line']}: {place['what']}" if place else said
        raise UsageError(f"{path}: the vocabulary is not {_NAMES[form]}: {said}") from None
    finally:
        logger.disabled, terms.disabled = silent, silent_terms
    for subject, predicate, object_ in dataset.triples((None, None, None)):
        told: Text | str = str(object_)
        if isinstance(object_, Literal):
            told = Text(str(object_), object_.language.lower() if object_.language else None)
        yield str(subject), str(predicate), told


def _require_own_context(path: Path, content: bytes) -> None:
    """Refuse JSON-LD whose meaning stands elsewhere: a library would fetch it."""
    try:
        waiting = [json.loads(content)]
    except ValueError as error:
        raise UsageError(f"{path}: the vocabulary is not JSON-LD: {error}") from None
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            context = one.get("@context")
            for named in context if isinstance(context, list) else [context]:
                if isinstance(named, str):
                    raise UsageError(
                        f"{path}: its @context stands at {named}, which is not fetched: put it in the file"
                    )
            waiting.extend(one.values())
        elif isinstance(one, list):
            waiting.extend(one)
