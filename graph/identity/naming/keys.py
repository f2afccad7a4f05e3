"""Names become ids: who and what is the same, as far as one document can tell.

An id follows from the document's own words, so that loading in any order gives the same ids. A person is known on the
board of the document, a group and initials such as "DCC" within its council, else its board: what is the same beyond
that is decided in the graph (``graph.identity``), from all documents together.
"""

from __future__ import annotations

import re
import unicodedata

from graph.identity.matching.bodies import is_acronym

_WORD = re.compile(r"[a-z0-9]+")
_ORGANISATION_FORMS = (
    (re.compile(r"&"), " and "),
    (re.compile(r"\b(?:ltd|limited|plc|llp|cic|inc)\b\.?", re.I), " "),
    (re.compile(r"\bgovt\b", re.I), "government"),
    (re.compile(r"\bdept\b\.?", re.I), "department"),
    (re.compile(r"^\s*the\s+", re.I), ""),
)
_PLAIN_WORDS = frozenset(
    "amenities and annual assets audit board body borough cabinet city committee community council county "
    "directors district environment estates executive finance full general governing governors group highways "
    "leisure licensing management meeting of ordinary overview panel parish participation patient personnel "
    "planning policy purposes recreation resources scrutiny select staffing standards sub subcommittee the town "
    "trust trustees".split()
)
_UNIT = re.compile(
    r"(?P<body>.+\b(?:Council|Trust|Constabulary|Police|Partnership|University))\s*"
    r"(?:\((?=.*\)$)|,|\s[-–—])\s*(?P<unit>[^()]+)\)?",
    re.I,
)


def slug(text: str) -> str:
    """Lower-case letters and digits joined by hyphens; accents and apostrophes are dropped."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "-".join(_WORD.findall(plain.lower().replace("'", "").replace("`", ""))) or "unnamed"


def organisation_id(name: str, scope: str) -> str:
    """The id of an organisation: small differences of writing don't make another one; initials count in ``scope``."""
    if is_acronym(name):
        return f"org:{scope}/{slug(name.replace('.', ''))}"
    for pattern, replacement in _ORGANISATION_FORMS:
        name = pattern.sub(replacement, name)
    return f"org:{slug(name)}"


def board_id(name: str, council: str | None, document: str = "") -> str:
    """The id of a board, within its council where the text names one.

    "Cabinet" or "Council" alone is another board in each document (its id): who attends tells which are one.
    """
    own = slug(re.sub(r"&", " and ", name))
    if council:
        return f"board:{slug(council)}/{own}"
    return f"board:{document}/{own}" if document and is_plain(name) else f"board:{own}"


def is_plain(name: str) -> bool:
    """Whether a board's name is one that every council has: Cabinet, Full Council, Parish Council, the Board."""
    return all(word in _PLAIN_WORDS for word in slug(name).split("-"))


def split_unit(name: str) -> tuple[str, str | None]:
    """An organisation's name without its part: "Alton County Council (Children's Services)"."""
    match = _UNIT.fullmatch(name.strip())
    return (match["body"], match["unit"].strip()) if match else (name, None)


def scope_of(board: str | None, council: str | None, document: str) -> str:
    """Within what groups and initials are known: the council, else the board, else the document."""
    if council:
        return slug(council)
    return slug(board) if board and not is_plain(board) else document


def person_id(scope: str, name: str, honorific: str | None) -> str:
    """The id of a person in ``scope``: by the full name; by title and surname where that is all that is printed."""
    words = name.split()
    if len(words) == 1 and honorific:
        return f"person:{scope}/{slug(honorific)}-{slug(name)}"
    return f"person:{scope}/{slug(name)}"


def group_id(scope: str, name: str) -> str:
    """The id of a group of people."""
    bare = re.sub(r"^(?:the|all)\s+(?=\w)", "", name, flags=re.I)
    return f"group:{scope}/{slug(bare)}"


def meeting_id(board: str | None, date: str | None, record: str, count: int) -> str:
    """The id of a meeting: board and day; without either it is known by its ``record`` (``record_key``)."""
    if board is None:
        return f"meeting:{record}/{count}"
    return f"meeting:{board.removeprefix('board:')}/{date or record}"


def record_key(sha256: str, document: str, source_id: str | None) -> str:
    """What a record without a board or day is known by: its bytes, wherever the file is, so that links work elsewhere.

    A document that its source knows by an id of its own is the same everywhere, though its bytes change.
    """
    return document if source_id else f"record-{sha256[:12]}"
