"""How the attributes of a networkx graph are put into a file, so that reading gives back equal values.

A file's columns hold text, numbers and booleans, as Gephi, networkx and spreadsheets read them. What they cannot hold
is encoded, one column at a time, and the file carries a ``Layout`` (``graph.exports.layout``)
that says how:

========  ===================================================================================================
kind      in the file
========  ===================================================================================================
string    as it is
escaped   text of which some value holds characters that XML forbids: these are written as ``\\u0007``, and a
          backslash as two
integer   a whole number of up to 64 bits
float     ``1.5``, ``Infinity``, ``NaN``
boolean   ``true`` or ``false``
date      ``2024-06-30``
list      lists of texts: JSON
json      other lists, ``None``, and columns that mix kinds: JSON, a date in it as ``{"$date": "2024-06-30"}``
========  ===================================================================================================

An attribute that an element does not have is not written for it; ``None`` is a value and is written.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from graph.errors import UsageError

Kind = Literal["string", "escaped", "integer", "float", "boolean", "date", "list", "json"]

_FORBIDDEN = "\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_forbidden = re.compile(f"[{_FORBIDDEN}]")
_to_escape = re.compile(rf"\\|[{_FORBIDDEN}]")
_escaped = re.compile(r"\\(?:\\|u([0-9a-f]{4}))")
_INT64 = 2**63


@dataclass(frozen=True)
class Column:
    """One attribute of all nodes or all edges: ``name`` in networkx, ``written`` in the file."""

    name: str
    written: str
    kind: Kind

    def encode(self, value: object) -> str:
        """The value as the file holds it."""
        if self.kind == "string":
            return str(value)
        return _ENCODE[self.kind](value)

    def decode(self, text: str) -> Any:
        """The value again."""
        return text if self.kind == "string" else _DECODE[self.kind](text)


def kind_of(value: object, where: str) -> Kind:
    """The kind of one value. Raises ``UsageError`` that names ``where`` it stands, if no file can hold it."""
    match value:
        case str():
            return "escaped" if _forbidden.search(value) else "string"
        case bool():
            return "boolean"
        case int():
            return "integer" if -_INT64 <= value < _INT64 else "json"
        case float():
            return "float"
        case datetime.date() if type(value) is datetime.date:
            return "date"
        case None:
            return "json"
        case list():
            kinds = {kind_of(item, where) for item in value}
            return "list" if kinds <= {"string", "escaped"} else "json"
    raise UsageError(f"the {where} holds a {type(value).__name__}, which no file can hold")


def escape(text: str) -> str:
    """Text with the characters that XML forbids written out; ``unescape`` undoes it."""
    return _to_escape.sub(lambda m: r"\\" if m[0] == "\\" else f"\\u{ord(m[0]):04x}", text)


def unescape(text: str) -> str:
    """The text that ``escape`` was given."""
    return _escaped.sub(lambda m: chr(int(m[1], 16)) if m[1] else "\\", text)


def legal(name: str) -> str:
    """A name without the characters that XML forbids."""
    return _forbidden.sub("_", name)


def to_json(value: object) -> str:
    """JSON without characters that XML forbids; dates are tagged."""
    # Inside JSON the forbidden characters can only stand in strings, where an escape of JSON's own may replace them.
    text = json.dumps(value, ensure_ascii=False, default=_tagged)
    return _forbidden.sub(lambda m: f"\\u{ord(m[0]):04x}", text)


def from_json(text: str) -> Any:
    """The value that ``to_json`` was given."""
    return json.loads(text, object_hook=_untagged)


def _tagged(value: object) -> dict[str, str]:
    if type(value) is datetime.date:
        return {"$date": value.isoformat()}
    raise TypeError(value)


def _untagged(found: dict[str, Any]) -> Any:
    return datetime.date.fromisoformat(found["$date"]) if set(found) == {"$date"} else found


def _from_float(value: object) -> str:
    return {"inf": "Infinity", "-inf": "-Infinity", "nan": "NaN"}.get(repr(value), repr(value))


_ENCODE: dict[str, Callable[[Any], str]] = {
    "escaped": escape,
    "integer": str,
    "float": _from_float,
    "boolean": lambda value: "true" if value else "false",
    "date": datetime.date.isoformat,
    "list": to_json,
    "json": to_json,
}
_DECODE: dict[str, Callable[[str], Any]] = {
    "escaped": unescape,
    "integer": int,
    "float": float,
    "boolean": lambda text: text == "true",
    "date": datetime.date.fromisoformat,
    "list": from_json,
    "json": from_json,
}
