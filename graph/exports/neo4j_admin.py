"""Files for ``neo4j-admin database import full``: a graph too large to be written into Neo4j statement by statement.

One CSV file for each label and for each type between two labels, with headers that tell types and ids, and a file of
arguments. Facts have ``link``, as in other exports. The program's own records go along, so that the imported database
is one that minutegraph goes on with.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from graph.errors import UsageError
from graph.exports.links import LINK, LINKED, SAID, link_of
from graph.originals import without_folders
from graph.schema import NODES, RELATIONSHIPS
from graph.schema.records import RECORDS, UNFINISHED
from graph.statements import returned
from graph.store import Store, Value
from graph.stores.announcement import sample_properties

PURPOSE = "neo4j-admin"
ARGUMENTS = "import.args"
_BETWEEN = "\x1f"  # the parts of an array: no text of minutes holds it
_BATCH = 2000
_LINK = f"{LINK}:string"
_DOCUMENTS = "MATCH (d:Document) RETURN d.id AS id, d.uri AS uri, d.format AS format, d.pages AS pages ORDER BY id"
_FOLDING = {"pending": False, "added": [""]}


def write_import(store: Store, folder: Path) -> tuple[int, int, tuple[Path, ...]]:
    """Write the files into ``folder``, which is new or empty; returns the numbers of nodes and relationships, and them.

    Raises ``UsageError`` where the folder holds something or cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise UsageError(f"{folder} is not empty: name a new folder for the files of {PURPOSE}")
        return _write(store, folder)
    except OSError as error:
        raise UsageError(f"cannot write to {folder}: {error.strerror}") from error


def _write(store: Store, folder: Path) -> tuple[int, int, tuple[Path, ...]]:
    files: list[Path] = []
    # A file without a folder is refused by neo4j-admin 2026.
    arguments = ["--array-delimiter=U+001F", "--multiline-fields=true"]
    nodes = relationships = 0
    documents = {str(row["id"]): row for row in store.read(_DOCUMENTS).dicts()}
    for label, samples in _labels():
        file = folder / f"{label}.csv"
        header = [f"id:ID({label})", *_header(samples)]
        rows = _nodes(store, label, list(samples))
        if label in LINKED:
            header.append(_LINK)
            rows = _linked(rows, ("id", *samples), documents)
        nodes += _lines(file, header, rows)
        arguments.append(f"--nodes={label}=./{file.name}")
        files.append(file)
    for type_name, kind in RELATIONSHIPS.items():
        samples = sample_properties(kind)
        for tail in (one.label() for one in kind.tails):
            for head in (one.label() for one in kind.heads):
                file = folder / f"{tail}-{type_name}-{head}.csv"
                header = [f":START_ID({tail})", f":END_ID({head})", *_header(samples)]
                columns = (":tail", ":head", *samples)
                query = (
                    f"UNWIND $ids AS id MATCH (a:{tail} {{id: id}})-[x:{type_name}]->(b:{head}) "
                    f"RETURN a.id AS `:tail`, b.id AS `:head`, {returned(kind, 'x')}"
                )
                rows = _rows(store, query, tail)
                if any(name in samples for name in SAID):
                    header.append(_LINK)
                    rows = _linked(rows, columns, documents)
                written = _lines(file, header, rows)
                if written:
                    arguments.append(f"--relationships={type_name}=./{file.name}")
                    files.append(file)
                else:
                    file.unlink()
                relationships += written
    list_of_arguments = folder / ARGUMENTS
    list_of_arguments.write_text("".join(f"{line}\n" for line in arguments), encoding="utf-8")
    return nodes, relationships, (*files, list_of_arguments)


def _linked(
    rows: Iterator[tuple[Value, ...]], columns: tuple[str, ...], documents: Mapping[str, Mapping[str, Value]]
) -> Iterator[tuple[Value, ...]]:
    """The rows with the address of the original that states each, files without their folders."""
    for row in rows:
        link = link_of(dict(zip(columns, row, strict=True)), documents)
        yield (*row, None if link is None else without_folders(link))


def _labels() -> Iterator[tuple[str, Mapping[str, object]]]:
    """Each label, with a sample of each property beside the id."""
    for label, node in NODES.items():
        samples = {**sample_properties(node), **(_FOLDING if node.shared else {})}
        yield label, {name: sample for name, sample in samples.items() if name != "id"}
    for label, samples in RECORDS.items():
        if label != UNFINISHED:
            yield label, samples


def _header(samples: Mapping[str, object]) -> list[str]:
    numbers = _lists_of_numbers()
    return [f"{name}:{'long[]' if name in numbers else _type(sample)}" for name, sample in samples.items()]


@cache
def _lists_of_numbers() -> frozenset[str]:
    """The properties that are lists of whole numbers: places in a text."""
    kinds = (*NODES.values(), *RELATIONSHIPS.values())
    return frozenset(
        name for kind in kinds for name, field in kind.model_fields.items() if field.annotation == tuple[int, ...]
    )


def _type(sample: object) -> str:
    kinds = ((bool, "boolean"), (int, "long"), (float, "double"), (datetime.date, "date"), (list, "string[]"))
    return next((name for kind, name in kinds if isinstance(sample, kind)), "string")


def _nodes(store: Store, label: str, names: list[str]) -> Iterator[tuple[Value, ...]]:
    columns = ", ".join(f"n.`{name}` AS `{name}`" for name in ("id", *names))
    return _rows(store, f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) RETURN {columns}", label)


def _rows(store: Store, query: str, label: str) -> Iterator[tuple[Value, ...]]:
    ids = [row[0] for row in store.read(f"MATCH (n:{label}) RETURN n.id AS id ORDER BY id").rows]
    for begin in range(0, len(ids), _BATCH):
        yield from store.read(query, {"ids": ids[begin : begin + _BATCH]}).rows


def _lines(file: Path, header: list[str], rows: Iterator[tuple[Value, ...]]) -> int:
    written = 0
    with file.open("w", encoding="utf-8", newline="\n") as lines:
        lines.write(",".join(header) + "\n")
        for row in rows:
            lines.write(",".join(map(_cell, row)) + "\n")
            written += 1
    return written


def _cell(value: Value) -> str:
    """A value as the importer reads it: nothing for null, and texts always in quotes, so that an empty one is none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return _quoted(_BETWEEN.join(str(part).replace(_BETWEEN, " ") for part in value))
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
