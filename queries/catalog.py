"""The canned queries: one ``.cypher`` file each, found by themselves.

``CATALOG["topic-trace"].run(store, topic="EHE")`` answers one of them. Adding a query is adding one file, whose
header (``queries/header.py``) says what it takes and gives.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cache, cached_property
from importlib.resources import files
from importlib.resources.abc import Traversable

from graph.errors import QueryError, UsageError
from graph.store import Store, Table, Value
from queries.days import TODAY, day_of
from queries.header import Column, Header, Parameter, read_header
from queries.located import located
from queries.values import Unfit

_QUOTED = re.compile(r"'(\w+)'")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SUFFIX = ".cypher"


@dataclass(frozen=True)
class CannedQuery:
    """One query of the catalogue: what its header says, and its Cypher."""

    name: str
    header: Header
    cypher: str

    @property
    def title(self) -> str:
        """What it answers, in a few words."""
        return self.header.title

    @property
    def description(self) -> str:
        """What it answers, and how to read it."""
        return self.header.description

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """What it is asked with, in the header's order."""
        return self.header.parameters

    @property
    def columns(self) -> tuple[Column, ...]:
        """What it gives, in the order of its rows' cells."""
        return self.header.columns

    @property
    def example(self) -> dict[str, str]:
        """An example's values, as they are typed on a command line."""
        return dict(self.header.example)

    def bind(self, values: Mapping[str, object]) -> dict[str, Value]:
        """A value for every parameter: those given, converted by declared type, and the defaults of the others.

        Raises ``UsageError``, which names the parameter and those that there are, where one is unknown, missing
        or does not fit its type.
        """
        known = {parameter.name: parameter for parameter in self.parameters}
        for name in values:
            if name not in known:
                near = get_close_matches(name, known, 1)
                hint = f" Did you mean {near[0]}?" if near else ""
                raise UsageError(f"{self.name} has no parameter {name}.{hint} {self._signature()}")
        return {name: self._value(parameter, values) for name, parameter in known.items()}

    def run(
        self, store: Store, /, *, timeout: float | None = None, limit: int | None = None, **values: object
    ) -> Table:
        """The answer to the query, asked with ``values``; see ``ask``."""
        return self.ask(store, values, timeout=timeout, limit=limit)

    def ask(
        self,
        store: Store,
        values: Mapping[str, object],
        *,
        timeout: float | None = None,
        limit: int | None = None,
        with_ids: bool = False,
    ) -> Table:
        """The answer to the query, asked with ``values``.

        Values may be of the declared types or texts as a command line gives them. ``timeout`` (seconds) and
        ``limit`` (rows) are the store's. ``with_ids`` adds the column ``document_id`` to queries that name documents
        (``queries.located``). Raises ``UsageError`` for wrong values and what ``Store.read`` raises.
        """
        cypher = (located(self.cypher) if with_ids else None) or self.cypher
        table = store.read(cypher, self.bind(values), timeout=timeout, limit=limit)
        return replace(table, warnings=tuple(line for line in table.warnings if not _is_no_news(line)))

    def _value(self, parameter: Parameter, values: Mapping[str, object]) -> Value:
        if parameter.name not in values:
            if parameter.required:
                raise UsageError(f"{self.name} needs the parameter {parameter.name}. {self._signature()}")
            today = parameter.type == "date" and parameter.default == TODAY
            return day_of(TODAY) if today else parameter.default
        value = values[parameter.name]
        if parameter.optional and (value is None or (value == "null" and parameter.type != "string")):
            return None
        try:
            return parameter.convert(value)
        except Unfit as unfit:
            raise UsageError(f"{self.name}: the parameter {parameter.name} must be {unfit}, not {value!r}") from None

    def _signature(self) -> str:
        if not self.parameters:
            return "It takes none."
        told = [
            f"{parameter.name} ({parameter.type_as_written}{'' if parameter.required else ', may be left out'})"
            for parameter in self.parameters
        ]
        return f"It takes {', '.join(told)}."


class Catalog:
    """The queries of one folder, by name. A file is read when it is asked for."""

    def __init__(self, folder: Traversable) -> None:
        """``folder`` holds the ``.cypher`` files."""
        self._folder = folder
        self._read: dict[str, CannedQuery] = {}

    def __getitem__(self, name: str) -> CannedQuery:
        """The query of that name. Raises ``UsageError`` with near names, ``QueryError`` for a wrong file."""
        if name in self._files:
            if name not in self._read:
                self._read[name] = _read(self._files[name])
            return self._read[name]
        near = get_close_matches(name, self._files, 3, 0.5)
        hint = f"did you mean {' or '.join(near)}?" if near else f"there are {', '.join(self)}."
        raise UsageError(f"There is no query {name}: {hint}")

    def __contains__(self, name: object) -> bool:
        return name in self._files

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    @cached_property
    def _files(self) -> dict[str, Traversable]:
        found = [entry for entry in self._folder.iterdir() if entry.name.endswith(_SUFFIX)]
        for entry in found:
            if not _NAME.fullmatch(_name(entry)):
                told = "a query's name is small letters and digits with hyphens between its words"
                raise QueryError(f"queries/{entry.name}:1: {told}")
        return {_name(entry): entry for entry in sorted(found, key=_name)}


def _is_no_news(warning: str) -> bool:
    """Whether it only tells that the graph holds nothing of a kind that the schema declares."""
    return any(name in _declared() for name in _QUOTED.findall(warning))


@cache
def _declared() -> frozenset[str]:
    """All names of the schema."""
    from graph.schema import NODES, RELATIONSHIPS

    kinds = (*NODES.values(), *RELATIONSHIPS.values())
    return frozenset({*NODES, *RELATIONSHIPS, *(name for kind in kinds for name in kind.property_names())})


def _name(entry: Traversable) -> str:
    return entry.name.removesuffix(_SUFFIX)


def _read(entry: Traversable) -> CannedQuery:
    name, path = _name(entry), f"queries/{entry.name}"
    text = entry.read_text(encoding="utf-8")
    return CannedQuery(name, read_header(text, name=name, path=path), text)


CATALOG = Catalog(files("queries"))
