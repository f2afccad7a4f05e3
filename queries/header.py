"""The header of a query file: the comment lines in front of the Cypher, read strictly.

::

    // title: What it answers, in a few words
    // description: What it answers, and how to read it.
    //   A line that begins with more than one space goes on with the one before.
    // param topic (string): the topic's name or one of its other names
    // param since (date, default null): first day
    // returns date (date): the meeting's day
    // shows: date board
    // example: topic-trace topic=EHE

A default is JSON, or ``today`` or an ISO date for a date; ``null`` means that the parameter may be left out.
"""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import dataclass, replace

from graph.errors import QueryError
from graph.store import Value
from queries.cypher_text import returned_columns, used_parameters
from queries.days import TODAY
from queries.values import COLUMN_TYPES, PARAMETER_TYPES, Unfit, choose, convert

RESERVED_NAMES = frozenset({"timeout", "limit"})

# Name and type stand before the first colon that is not within the quotes of a default.
_FIELD = re.compile(
    r"(?P<key>title|description|param|returns|shows|example)"
    r'(?: +(?P<spec>(?:[^:"]|"(?:\\.|[^"\\])*")*?))? *: *(?P<text>.*)'
)
_SPEC = re.compile(
    r"(?P<name>[a-z][a-z0-9_]*) +\((?:one of (?P<choices>[a-z][a-z |]+)|(?P<type>[a-z]+))"
    r"(?:, *default +(?P<default>.+))?\)"
)
_ONCE = ("title", "description", "example")
_AT_MOST_ONCE = (*_ONCE, "shows")


@dataclass(frozen=True)
class Parameter:
    """What a query is asked with. Where there are ``choices``, its value is one of these texts.

    ``default`` is what stands for it where it is left out, unless it is ``required``; the default ``today`` of a
    date is the day of asking.
    """

    name: str
    type: str
    description: str
    required: bool
    default: Value = None
    choices: tuple[str, ...] = ()

    def convert(self, value: object) -> Value:
        """``value`` as a value of this parameter. Raises ``Unfit``, whose text says what would fit."""
        if self.choices:
            return choose(self.choices, value)
        return convert(self.type, value, self.name)

    @property
    def type_as_written(self) -> str:
        """Its type, or the values that there are."""
        return f"one of {', '.join(self.choices)}" if self.choices else self.type

    @property
    def optional(self) -> bool:
        """Whether it may be null: then the query does without it."""
        return not self.required and self.default is None

    @property
    def default_as_written(self) -> str:
        """The default as the header writes it."""
        return str(self.default) if self.type == "date" and self.default is not None else json.dumps(self.default)


@dataclass(frozen=True)
class Column:
    """One column of the answer."""

    name: str
    type: str
    description: str


@dataclass(frozen=True)
class Header:
    """All that a query file says about itself.

    ``example`` holds an example's values as they are typed; ``shows`` names the columns that a table on a screen has,
    where they are not all.
    """

    title: str
    description: str
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]
    example: tuple[tuple[str, str], ...]
    shows: tuple[str, ...] = ()


@dataclass
class _Field:
    key: str
    spec: str | None
    text: str
    line: int


@dataclass(frozen=True)
class _File:
    name: str
    path: str

    def wrong(self, line: int, what: str) -> QueryError:
        return QueryError(f"{self.path}:{line}: {what}")


def read_header(text: str, *, name: str, path: str) -> Header:
    """The header of a query file, held against the query below it.

    ``text`` is the whole file, ``name`` the query's name, ``path`` what messages call the file. Raises
    ``QueryError``, which names file and line, for whatever is missing, unknown, or does not match the query.
    """
    file = _File(name, path)
    fields = _fields(text, file)
    for key in _AT_MOST_ONCE:
        found = [field for field in fields if field.key == key]
        if not found and key in _ONCE:
            raise file.wrong(1, f"the header has no {key}")
        if len(found) > 1:
            raise file.wrong(found[1].line, f"a second {key}")
    one = {field.key: field for field in fields if field.key in _AT_MOST_ONCE}
    parameters = tuple(_parameter(field, file) for field in fields if field.key == "param")
    columns = tuple(_column(field, file) for field in fields if field.key == "returns")
    lines = {(field.key, (field.spec or "").split(" ")[0]): field.line for field in fields}
    _match_parameters(text, parameters, lines, file)
    _match_columns(text, columns, lines, file)
    example = _example(one["example"], parameters, file)
    shows = _shows(one["shows"], columns, file) if "shows" in one else ()
    return Header(one["title"].text, one["description"].text, parameters, columns, example, shows)


def _fields(text: str, file: _File) -> list[_Field]:
    fields: list[_Field] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.startswith("//"):
            break
        words = line[2:]
        if fields and words.startswith("  ") and words.strip():
            fields[-1].text += " " + words.strip()
            continue
        found = _FIELD.fullmatch(words.strip())
        if not found:
            raise file.wrong(
                number, "a header line is one of title, description, param, returns, shows, example and a colon"
            )
        key, spec = found["key"], found["spec"]
        if (key in _AT_MOST_ONCE) == bool(spec):
            form = f"// {key}: TEXT" if key in _AT_MOST_ONCE else f"// {key} NAME (TYPE): TEXT"
            raise file.wrong(number, f"write it as {form}")
        fields.append(_Field(key, spec, found["text"].strip(), number))
    for field in fields:
        if not field.text:
            raise file.wrong(field.line, f"{field.key} says nothing behind the colon")
    return fields


def _parameter(field: _Field, file: _File) -> Parameter:
    name, type_name, default, choices = _spec(field, PARAMETER_TYPES, file)
    if name in RESERVED_NAMES:
        raise file.wrong(field.line, f"no parameter can be named {name}: it is an option of every run")
    parameter = Parameter(name, type_name, field.text, required=default is None, choices=choices)
    return parameter if default is None else replace(parameter, default=_default(parameter, default, field, file))


def _default(parameter: Parameter, written: str, field: _Field, file: _File) -> Value:
    if parameter.type == "date" and written == TODAY:
        return TODAY
    try:
        value = written if parameter.type == "date" and written != "null" else json.loads(written)
        if isinstance(value, str) and parameter.type in ("integer", "boolean", "list"):
            raise Unfit(f"of type {parameter.type}, without quotes")
        return None if value is None else parameter.convert(value)
    except Unfit as unfit:
        raise file.wrong(field.line, f"the default {written} is not {unfit}") from None
    except ValueError:
        raise file.wrong(field.line, f"the default {written} is not JSON") from None


def _column(field: _Field, file: _File) -> Column:
    name, type_name, default, choices = _spec(field, COLUMN_TYPES, file)
    if choices:
        raise file.wrong(field.line, "a column has a type: what it holds is told behind the colon")
    if default is not None:
        raise file.wrong(field.line, "a column has no default")
    return Column(name, type_name, field.text)


def _spec(field: _Field, types: tuple[str, ...], file: _File) -> tuple[str, str, str | None, tuple[str, ...]]:
    found = _SPEC.fullmatch(field.spec or "")
    if not found:
        raise file.wrong(field.line, f"write it as // {field.key} NAME (TYPE): TEXT")
    type_name = found["type"] or "string"
    if type_name not in types:
        raise file.wrong(field.line, f"unknown type {type_name}: the types are {', '.join(types)}")
    choices = tuple(choice.strip() for choice in (found["choices"] or "").split("|") if choice.strip())
    return found["name"], type_name, found["default"], choices


def _match_parameters(
    text: str, parameters: tuple[Parameter, ...], lines: dict[tuple[str, str], int], file: _File
) -> None:
    try:
        used = used_parameters(text)
    except QueryError as error:
        raise QueryError(f"{file.path}: {error}", detail=error.detail) from error
    declared = [parameter.name for parameter in parameters]
    for name in declared:
        if declared.count(name) > 1:
            raise file.wrong(lines["param", name], f"a second parameter {name}")
        if name not in {place.name for place in used}:
            raise file.wrong(lines["param", name], f"the query does not use ${name}")
    for place in used:
        if place.name not in declared:
            raise file.wrong(place.line, f"the header does not declare ${place.name}")


def _match_columns(text: str, columns: tuple[Column, ...], lines: dict[tuple[str, str], int], file: _File) -> None:
    returned = returned_columns(text)
    if not returned:
        raise file.wrong(len(text.splitlines()) or 1, "the query has no RETURN")
    for place in returned:
        if not place.name:
            raise file.wrong(place.line, "name each column: EXPRESSION AS name")
    for place, column in zip(returned, columns, strict=False):
        if place.name != column.name:
            raise file.wrong(
                lines["returns", column.name],
                f"the header has the column {column.name} where the query returns {place.name} (line {place.line})",
            )
    if len(returned) > len(columns):
        missing = returned[len(columns)]
        raise file.wrong(missing.line, f"the header does not tell of the column {missing.name}")
    if len(columns) > len(returned):
        extra = columns[len(returned)].name
        raise file.wrong(lines["returns", extra], f"the query does not return {extra}")


def _shows(field: _Field, columns: tuple[Column, ...], file: _File) -> tuple[str, ...]:
    names = tuple(field.text.split())
    for name in names:
        if name not in {column.name for column in columns}:
            raise file.wrong(field.line, f"the header shows {name}, which is no column")
    return names


def _example(field: _Field, parameters: tuple[Parameter, ...], file: _File) -> tuple[tuple[str, str], ...]:
    try:
        called, *words = shlex.split(field.text)
    except ValueError:
        raise file.wrong(field.line, "a quotation mark of the example is not closed") from None
    if called != file.name:
        raise file.wrong(field.line, f"the example begins with {called}, not with the query's name {file.name}")
    pairs = [word.partition("=") for word in words]
    given = {name: value for name, sign, value in pairs if sign}
    if len(given) != len(words):
        raise file.wrong(field.line, "behind the name, an example has name=value, each name once")
    known = {parameter.name: parameter for parameter in parameters}
    for name, value in given.items():
        if name not in known:
            raise file.wrong(field.line, f"the example gives {name}, which is no parameter")
        try:
            known[name].convert(value)
        except Unfit as unfit:
            raise file.wrong(field.line, f"the example's {name} is not {unfit}") from None
    missing = [parameter.name for parameter in parameters if parameter.required and parameter.name not in given]
    if missing:
        raise file.wrong(field.line, f"the example leaves out {missing[0]}, which has no default")
    return tuple(given.items())
