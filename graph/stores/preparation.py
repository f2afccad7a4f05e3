"""What a store is prepared with: the constraints, the indexes and the version, derived from the schema."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.errors import StoreTooNew
from graph.schema import SCHEMA_VERSION
from graph.schema.records import INDEXED, RECORDS, VERSION
from graph.table import Table

if TYPE_CHECKING:
    from graph.schema import Node

Row = Mapping[str, object]
CONSTRAINTS, INDEXES = "SHOW CONSTRAINTS", "SHOW INDEXES"
VERSION_QUERY = f"MATCH (v:{VERSION}) WHERE v.id = 'schema' RETURN v.version AS version, v.names AS names"
VERSION_STATEMENT = f"MERGE (v:{VERSION} {{id: 'schema'}}) SET v += $properties"


def version_properties() -> dict[str, object]:
    """What is recorded of the model: its version, and a digest of all the names that it declares."""
    return {"name": f"version {SCHEMA_VERSION} of the model", "version": SCHEMA_VERSION, "names": names_digest()}


def names_digest() -> str:
    """Changes when a label, type or property is added to the schema."""
    import hashlib

    from graph.schema import NODES, RELATIONSHIPS

    elements = {**NODES, **RELATIONSHIPS}
    names = [f"{name}: {' '.join(element.property_names())}" for name, element in sorted(elements.items())]
    names += [f"{label}: {' '.join(properties)}" for label, properties in sorted(RECORDS.items())]
    return hashlib.sha256("\n".join(names).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Wanted:
    """A constraint (``id`` is unique) or an index on one property of a label."""

    label: str
    property_name: str
    unique: bool

    @property
    def name(self) -> str:
        """Its name, under which nothing of another program stands in the same database."""
        return f"minutegraph_{self.label.lower()}_{self.property_name}"

    @property
    def statement(self) -> str:
        """What makes it, unless an equal one of any name is there."""
        node, value = f"(n:{self.label})", f"n.{self.property_name}"
        if self.unique:
            return f"CREATE CONSTRAINT {self.name} IF NOT EXISTS FOR {node} REQUIRE {value} IS UNIQUE"
        return f"CREATE INDEX {self.name} IF NOT EXISTS FOR {node} ON ({value})"

    def __str__(self) -> str:
        return f"the {'constraint' if self.unique else 'index'} on {self.label}.{self.property_name}"


def wanted() -> list[Wanted]:
    """All constraints, and then all indexes, that the schema and the program's records ask for."""
    from graph.schema import NODES

    indexed = {label: _indexed(node) for label, node in NODES.items()} | INDEXED
    return [
        *(Wanted(label, "id", True) for label in (*NODES, *RECORDS)),
        *(Wanted(label, name, False) for label, properties in indexed.items() for name in properties),
    ]


def missing(constraints: Sequence[Row], indexes: Sequence[Row]) -> list[Wanted]:
    """Those that are not among the rows of SHOW CONSTRAINTS and SHOW INDEXES."""
    unique = {_place(row) for row in constraints if "UNIQUENESS" in str(row["type"]) or "KEY" in str(row["type"])}
    ready = [row for row in indexes if row.get("state") != "FAILED"]
    indexed = {_place(row) for row in ready if row["type"] in ("RANGE", "PROPERTY")}  # as each store calls them
    return [one for one in wanted() if (one.label, one.property_name) not in (unique if one.unique else indexed)]


def obstacle(one: Wanted, constraints: Sequence[Row], indexes: Sequence[Row]) -> tuple[str, str] | None:
    """What stands in the way of a missing one, and what to do about it; None where it can be made."""
    for kind, rows in (("CONSTRAINT", constraints), ("INDEX", indexes)):
        for row in rows:
            if row["name"] == one.name and row.get("state") == "FAILED":
                return f"{one} could not be filled, as where the disk was full", f"DROP INDEX {one.name}, then load"
            if row["name"] == one.name:
                has = f"another {kind.lower()} has the name {one.name}"
                return f"{one} cannot be made: {has}", f"DROP {kind} {one.name}, or use another database"
    for row in indexes if one.unique else ():
        if row["type"] == "RANGE" and _place(row) == (one.label, one.property_name) and not row.get("owningConstraint"):
            return f"{one} cannot be made: the index {row['name']} is in its way", f"DROP INDEX {row['name']}"
    return None


def problems(constraints: Sequence[Row], indexes: Sequence[Row], read: Callable[[str], Table]) -> list[tuple[str, str]]:
    """What is missing, each with what to do about it; ``read`` asks the graph."""

    def problem(one: Wanted) -> tuple[str, str]:
        if known := obstacle(one, constraints, indexes):
            return known
        if one.unique and read(f"{_find_duplicates(one)} LIMIT 1").rows:
            return duplicates(one)
        return f"{one} is missing", "load, or sync, makes it"

    return [problem(one) for one in missing(constraints, indexes)]


def duplicates(one: Wanted) -> tuple[str, str]:
    """What is wrong, and what to do, where nodes share an id."""
    return (
        f"{one} cannot be made: several nodes have the same id, so the database holds more than minutegraph's graph",
        f"use another database, or delete them: {_find_duplicates(one)}",
    )


def _find_duplicates(one: Wanted) -> str:
    return f"MATCH (n:{one.label}) WITH n.id AS id, count(*) AS nodes WHERE nodes > 1 RETURN id, nodes"


def _place(row: Row) -> tuple[str, str] | None:
    """The label and the property that a row is about; None where it is about relationships, or several."""
    labels, properties = row.get("labelsOrTypes"), row.get("properties")
    if row.get("entityType", "NODE") != "NODE":
        return None
    if not (isinstance(labels, list) and isinstance(properties, list) and len(labels) == len(properties) == 1):
        return None
    return str(labels[0]), str(properties[0])


def _indexed(node: type[Node]) -> tuple[str, ...]:
    # A shared node whose views changed is marked as pending until its properties have been folded anew.
    return (*node.indexed, "pending") if node.shared else node.indexed


def require_known(version: object, place: str) -> None:
    """Raise ``StoreTooNew`` where the graph at ``place`` was made by a newer version of the model."""
    if isinstance(version, int) and version > SCHEMA_VERSION:
        raise StoreTooNew(
            f"the graph at {place} was made by a newer version of minutegraph (model {version}, this program knows "
            f"{SCHEMA_VERSION}): update minutegraph, or use another place"
        )
