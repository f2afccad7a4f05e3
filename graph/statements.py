"""The Cypher that writes and reads nodes and relationships, derived from the schema.

Labels, types and property names come from the declarations only; ids and values are always parameters. Each
statement takes a list ``$rows``, so that one call writes many facts.
"""

from __future__ import annotations

from graph.schema import Document, NamedIn, Node, Relationship

_FEW = 20  # so many documents are looked at one by one; after more, all views of a node are


def returned(element: type[Node] | type[Relationship], variable: str) -> str:
    """The columns that hold all properties of ``variable``, for a RETURN."""
    if issubclass(element, Node):
        return ", ".join(f"{variable}.`{name}` AS `{name}`" for name in element.property_names())
    # A relationship's start and end count only beside a source: without one, an engine may take the names for
    # the relationship's own two ends.
    return ", ".join(
        f"CASE WHEN {variable}.source IS NULL THEN null ELSE {variable}.`{name}` END AS `{name}`"
        if name in ("start", "end")
        else f"{variable}.`{name}` AS `{name}`"
        for name in element.property_names()
    )


def merge_nodes(node: type[Node]) -> str:
    """Write nodes; a row is ``{id, properties}``."""
    return f"UNWIND $rows AS r MERGE (n:{node.label()} {{id: r.id}}) SET n += r.properties"


def create_nodes(node: type[Node]) -> str:
    """Write nodes that do not stand yet; a row is ``{id, properties}``.

    The properties are named: the embedded engine takes half the time for it that a map of them takes.
    """
    return f"UNWIND $rows AS r CREATE (:{node.label()} {{id: r.id, {_named(node, 'r.properties')}}})"


def name_nodes(node: type[Node]) -> str:
    """Write shared nodes that some documents name; a row is ``{id, documents, properties}``.

    The properties only serve until the node's views are folded: it is marked as pending. A node that was settled
    remembers in ``added`` which documents have named it since, up to ``_FEW``. Their views are written by
    ``create_views``.
    """
    return (
        f"UNWIND $rows AS r MERGE (n:{node.label()} {{id: r.id}}) ON CREATE SET n += r.properties, n.pending = true "
        f"SET n.added = CASE WHEN n.pending IS NULL AND size(r.documents) <= {_FEW} THEN r.documents "
        f"WHEN size(n.added) + size(r.documents) <= {_FEW} THEN n.added + r.documents ELSE null END, n.pending = true"
    )


def create_views(node: type[Node]) -> str:
    """Write what documents state about shared nodes; a row is ``{id, document, view}``.

    The documents must have no views yet: to look for one would go through all documents that name a topic.
    """
    return (
        f"UNWIND $rows AS r MATCH (n:{node.label()} {{id: r.id}}) MATCH (d:{Document.label()} {{id: r.document}}) "
        f"CREATE (n)-[:{NamedIn.type_name} {{{_named(NamedIn, 'r.view')}}}]->(d)"
    )


def marked(variable: str) -> str:
    """What SET makes of a node that is to be folded from all its views, not only from those added."""
    return f"{variable}.pending = true, {variable}.added = null"


def pending(node: type[Node]) -> str:
    """The pending nodes, with the number of documents that speak of them: of those that were added, where none went."""
    return (
        f"MATCH (n:{node.label()}) WHERE n.pending = true "
        "RETURN n.id AS id, coalesce(size(n.added), COUNT { (n)-[:NAMED_IN]->() }) AS documents ORDER BY n.id"
    )


def lock_pending(node: type[Node]) -> str:
    """Take pending nodes (``$ids``) for writing, and tell of each which documents alone were added.

    A document that is just being written is waited for, and then seen.
    """
    return (
        f"UNWIND $ids AS id MATCH (n:{node.label()} {{id: id}}) SET n.pending = true "
        "RETURN n.id AS id, n.added AS added"
    )


def clear_mark(node: type[Node]) -> str:
    """The nodes ``$ids`` are settled."""
    return f"UNWIND $ids AS id MATCH (n:{node.label()} {{id: id}}) REMOVE n.pending, n.added"


def added_views(node: type[Node]) -> str:
    """What some documents state of shared nodes; a row is ``{id, documents}``.

    The documents come first: a topic may be named by thousands.
    """
    return (
        f"UNWIND $rows AS r UNWIND r.documents AS document MATCH (d:{Document.label()} {{id: document}}) "
        f"MATCH (d)<-[v:NAMED_IN]-(n:{node.label()}) WHERE n.id = r.id "
        "RETURN DISTINCT r.id AS id, coalesce(v.known_as, r.id) AS key, v.view AS view, v.evidence AS evidence, "
        "v.source AS source"
    )


def create_relationships(kind: type[Relationship], tail: str, head: str) -> str:
    """Write relationships that do not stand yet; a row is ``{tail, head, properties}``."""
    return (
        f"UNWIND $rows AS r MATCH (a:{tail} {{id: r.tail}}) MATCH (b:{head} {{id: r.head}}) "
        f"CREATE (a)-[:{kind.type_name} {{{_named(kind, 'r.properties')}}}]->(b)"
    )


def delete_relationships(kind: type[Relationship], tail: str, head: str) -> str:
    """Delete all relationships of a kind between two nodes; a row is ``{tail, head}``.

    Of those that are worked out for one board only those of ``$board``.
    """
    whose = "WHERE x.board = $board " if "board" in kind.property_names() else ""
    return (
        f"UNWIND $rows AS r MATCH (a:{tail} {{id: r.tail}})-[x:{kind.type_name}]->(b:{head} {{id: r.head}}) "
        f"{whose}DELETE x"
    )


def delete_own_nodes(node: type[Node]) -> str:
    """Delete the nodes that belong to ``$document``, with their relationships."""
    return f"MATCH (n:{node.label()}) WHERE n.source = $document DETACH DELETE n"


def delete_own_relationships(kind: type[Relationship], tail: str, head: str) -> str:
    """Delete the relationships of a kind that belong to ``$document``, between nodes that stay."""
    document = Document.label()
    if head == document:
        return f"MATCH (:{tail})-[x:{kind.type_name}]->(:{document} {{id: $document}}) DELETE x"
    return (
        f"MATCH (:{document} {{id: $document}})<-[:NAMED_IN]-(h:{head}) MATCH (:{tail})-[x:{kind.type_name}]->(h) "
        "WHERE x.source = $document DELETE x"
    )


def delete_views(node: type[Node]) -> str:
    """Delete what ``$document`` states about shared nodes, and mark those as pending."""
    return f"MATCH (n:{node.label()})-[v:NAMED_IN]->(:{Document.label()} {{id: $document}}) SET {marked('n')} DELETE v"


def _named(element: type[Node] | type[Relationship], row: str) -> str:
    """All properties of a node but its id, or of a relationship, as ``row`` holds them: null is none."""
    return ", ".join(f"`{name}`: {row}.`{name}`" for name in element.property_names() if name != "id")
