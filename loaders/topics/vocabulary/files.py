"""The files that list topics.

A vocabulary file is TOML::

    ambiguous = ["EHC"]             # spellings that may belong to several topics
    words = ["SEND"]                # acronyms that are words as well: not believed in a line of capitals
    ignore = ["digital exclusion"]  # phrases that hold a topic's words and do not mean it
    variants = [["wellbeing", "well-being"]]

    [[topic]]
    name = "Elective home education"
    acronyms = ["EHE"]              # matched in exactly this case
    also = ["home education"]       # matched in any case and inflection
    headings = []                   # spellings so common that they count in an item's heading only
    broader = ["Education"]         # names of broader topics
    generic = false                 # true: one passing mention in a long item does not count
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import Path

from graph.errors import UsageError
from loaders.topics.skos import listing_of_skos
from loaders.topics.vocabulary.extending import extended
from loaders.topics.vocabulary.listing import Entry, Listing, Vocabulary

_FIELDS = {"name", "acronyms", "also", "headings", "broader", "generic"}
_FORMS = "TOML (.toml) or SKOS in any form of RDF (.ttl, .rdf, .nt, .jsonld ...)"
_WEB_PAGE = re.compile(rb"\s*<(?:!doctype html|html\b)", re.IGNORECASE)
_TABLES = {"ambiguous", "words", "ignore", "variants", "topic"}


def read_vocabulary(path: Path, base: Vocabulary | None = None, languages: Collection[str] = ()) -> Vocabulary:
    """Return the vocabulary of a TOML file, or of a SKOS file in any form of RDF.

    With ``base`` the file adds to it (see :func:`extended`), and its broader topics may be those of the base. Labels of
    ``languages`` (tags, such as "cy") count beside the English ones of a SKOS file.

    Raises:
        UsageError: the file cannot be read or breaks a rule; the message names the file and the topic.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: the vocabulary cannot be read: {error.strerror or error}") from None
    variants = base.variants if base else ()
    listing = None if path.suffix.lower() == ".toml" else listing_of_skos(path, content, variants, languages)
    if listing is None:
        listing = _listing_of_toml(_text(content, path), path)
    if base is not None:
        return extended(base, listing, str(path))
    return Vocabulary(
        listing.entries,
        listing.ambiguous,
        listing.words,
        listing.ignore,
        listing.variants,
        listing.unmatched,
        listing.notes,
        str(path),
    )


@cache
def standard_vocabulary() -> Vocabulary:
    """Return the vocabulary of UK local government that comes with the program."""
    return read_vocabulary(Path(__file__).with_name("standard.toml"))


def _text(content: bytes, path: Path) -> str:
    if _WEB_PAGE.match(content):
        raise UsageError(f"{path}: this is a web page, not a vocabulary: topics are read from {_FORMS}")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError(f"{path}: the vocabulary cannot be read: it is not UTF-8") from None


def _listing_of_toml(text: str, path: Path) -> Listing:
    source = str(path)
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        if path.suffix.lower() == ".toml":
            raise UsageError(f"{source}: the vocabulary is not TOML: {error}") from None
        raise UsageError(f"{source}: this is no vocabulary: topics are read from {_FORMS}") from None
    entries = tuple(_entries_of(tables, source))
    lists = {name: _strings(tables.get(name, []), f"{source}: “{name}”") for name in ("ambiguous", "words", "ignore")}
    pairs = tuple(_pairs_of(tables.get("variants", []), source))
    return Listing(entries, frozenset(lists["ambiguous"]), frozenset(lists["words"]), lists["ignore"], pairs)


def _entries_of(tables: Mapping[str, object], source: str) -> Iterator[Entry]:
    for unknown in sorted(set(tables) - _TABLES):
        raise UsageError(f"{source}: “{unknown}” is no part of a vocabulary (known: {', '.join(sorted(_TABLES))})")
    rows = tables.get("topic", [])
    if not isinstance(rows, list) or not rows:
        raise UsageError(f"{source}: the vocabulary lists no [[topic]]")
    for number, row in enumerate(rows, 1):
        name = row.get("name") if isinstance(row, dict) else None
        if not isinstance(name, str) or not name.strip():
            raise UsageError(f"{source}: topic {number} has no name")
        where = f"{source}: topic “{name}”"
        for unknown in sorted(set(row) - _FIELDS):
            raise UsageError(f"{where}: “{unknown}” is no field of a topic (known: {', '.join(sorted(_FIELDS))})")
        if not isinstance(row.get("generic", False), bool):
            raise UsageError(f"{where}: “generic” is true or false")
        lists = {key: _strings(row.get(key, []), f"{where}: “{key}”") for key in _FIELDS - {"name", "generic"}}
        yield Entry(name=name, generic=row.get("generic", False), **lists)


def _strings(value: object, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
        raise UsageError(f"{where} is a list of texts, none of them empty")
    return tuple(value)


def _pairs_of(value: object, source: str) -> Iterator[tuple[str, str]]:
    for pair in value if isinstance(value, list) else [value]:
        one = _strings(pair, f"{source}: each of “variants”")
        if len(one) != 2:
            raise UsageError(f"{source}: each of “variants” is a pair of spellings")
        yield one[0], one[1]
