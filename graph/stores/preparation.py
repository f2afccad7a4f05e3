"""What a store is prepared with: the constraints, the indexes and the version, derived from the schema."""

from __future__ import annotations

import hashlib

from graph.errors import StoreTooNew
from graph.schema import NODES, RELATIONSHIPS, SCHEMA_VERSION, Node
from graph.schema.records import INDEXED, RECORDS, VERSION

VERSION_QUERY = f"MATCH (v:{VERSION}) WHERE v.id = 'schema' RETURN v.version AS version, v.names AS names"
VERSION_STATEMENT = f"MERGE (v:{VERSION} {{id: 'schema'}}) SET v += $properties"


def version_properties() -> dict[str, object]:
    """What is recorded of the model: its version, and a digest of all the names that it declares."""
    return {"name": f"version {SCHEMA_VERSION} of the model", "version": SCHEMA_VERSION, "names": names_digest()}


def names_digest() -> str:
    """Changes when a label, type or property is added to the schema."""
    elements = {**NODES, **RELATIONSHIPS}
    names = [f"{name}: {' '.join(element.property_names())}" for name, element in sorted(elements.items())]
    names += [f"{label}: {' '.join(properties)}" for label, properties in sorted(RECORDS.items())]
    return hashlib.sha256("\n".join(names).encode()).hexdigest()[:16]


def constraints() -> list[str]:
    """One statement for each label: its ``id`` is unique."""
    return [
        f"CREATE CONSTRAINT {label.lower()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE"
        for label in (*NODES, *RECORDS)
    ]


def indexes() -> list[str]:
    """One statement for each indexed property of each label."""
    indexed = {label: _indexed(node) for label, node in NODES.items()} | INDEXED
    return [
        f"CREATE INDEX {label.lower()}_{name} IF NOT EXISTS FOR (n:{label}) ON (n.{name})"
        for label, properties in indexed.items()
        for name in properties
    ]


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
