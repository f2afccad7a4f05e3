"""The rules that keep a query true on both stores: a lint.

They are errors for the program's own queries and warnings for a user's query on the embedded store, where each says
what Neo4j would do differently, or what the embedded engine does not do.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph.cypher.tokens import tokenize
from graph.portability import faults, finders, relationships, values
from graph.portability.view import View


@dataclass(frozen=True)
class Finding:
    """A rule that a query breaks: its short name, what differs, and where (``line`` from 1)."""

    rule: str
    message: str
    line: int

    def __str__(self) -> str:
        return f"line {self.line}: {self.message} [{self.rule}]"


def lint(query: str, *, cautions: bool = False) -> list[Finding]:
    """What in ``query`` does not mean the same on both stores, in the order of the text.

    With ``cautions`` also what may differ with some values. Raises ``QueryError`` where the query cannot be cut into
    tokens.
    """
    everything = tokenize(query)
    found = {
        (token.start, "block-comment", "the embedded store knows // comments only")
        for token in everything
        if token.text.startswith("/*")
    }
    view = View([token for token in everything if token.kind != "comment"])
    for rule, message, finder in (*RULES, *(CAUTIONS if cautions else ())):
        found.update((token.start, rule, message) for token in finder(view))
    return [Finding(rule, message, query.count("\n", 0, start) + 1) for start, rule, message in sorted(found)]


RULES: tuple[tuple[str, str, finders.Finder], ...] = (
    ("bounded-length", "without an upper bound (*0..20) the embedded store stops at 10 hops", finders.unbounded),
    (
        "reserved-name",
        "the embedded store gives title, type, label, node_type and exists a meaning of its own",
        finders.reserved_properties,
    ),
    ("reserved-name", "the embedded store cannot use End as a label", finders.reserved_labels),
    (
        "named-values",
        "n {.x} is null for a relationship on the embedded store: write {x: n.x}",
        finders.projections,
    ),
    (
        "named-values",
        "whole nodes, relationships and paths look different on the two stores: return their properties",
        finders.whole_elements,
    ),
    (
        "named-values",
        "keys() and properties() hold names of the embedded store's own beside yours",
        finders.calls("KEYS", "PROPERTIES"),
    ),
    ("element-id", "ids of elements differ on the two stores: use n.id", finders.calls("ELEMENTID", "ID")),
    ("label-expression", "the embedded store does not read & and ! in labels", finders.label_expressions),
    ("quantified-path", "the two stores differ in quantified paths: write *1..5", finders.quantified_paths),
    ("shortest", "the two stores differ in SHORTEST: use shortestPath((a)-[*..20]-(b))", finders.words("SHORTEST")),
    (
        "relationship-where",
        "the two stores differ in a WHERE within the brackets: write it behind the pattern",
        finders.relationship_where,
    ),
    (
        "collect-subquery",
        "the two stores differ in COLLECT { }: use a pattern comprehension",
        finders.words("COLLECT {"),
    ),
    (
        "value-of-one-match",
        "the embedded store finds nothing where a pattern takes a value from what its own MATCH binds: use WHERE",
        finders.values_of_one_match,
    ),
    (
        "list-beside-id",
        "the embedded store may overlook IN [...] beside {id: ...} of the same node: write WHERE n.id = ...",
        faults.lists_beside_ids,
    ),
    (
        "counted-chain",
        "the embedded store counts 0 of a chain with a relationship that has no direction: give it one",
        faults.counted_chains,
    ),
    (
        "repeated-type",
        "a type that is named twice ([:A|A]) is counted twice on Neo4j: name it once",
        relationships.repeated_types,
    ),
    ("percentile", "the two stores differ in percentiles", finders.calls("PERCENTILECONT", "PERCENTILEDISC")),
    ("exists-property", "Neo4j has no exists(n.x): write n.x IS NOT NULL", finders.calls("EXISTS")),
    ("writing-subquery", "the embedded store does not write within CALL { }", finders.writing_call),
    (
        "aggregating-exists",
        "the two stores differ in WITH and aggregation within EXISTS { }",
        finders.aggregating_exists,
    ),
    (
        "chained-comparison",
        "the two stores differ in a < b < c: write a < b AND b < c",
        finders.chained_comparisons,
    ),
    (
        "duration-between",
        "the two stores differ in duration.between: use duration.inDays",
        finders.calls("DURATION.BETWEEN"),
    ),
    (
        "date-and-string",
        "Neo4j finds nothing when a date is compared with a string: write date('2024-01-31')",
        finders.dates_beside_strings,
    ),
    (
        "date-part",
        "the embedded store knows weekDay, dayOfWeek, weekYear, dayOfQuarter and ordinalDay in these letters only",
        finders.date_parts,
    ),
    (
        "full-text",
        "the two stores differ in the scores and operators of full-text search",
        finders.calls("TEXT_BM25", "TEXT_SCORE", "VECTOR_SCORE"),
    ),
    ("engine-only", "Neo4j does not know this clause", finders.words("HAVING", "INTERSECT", "EXCEPT")),
)

CAUTIONS: tuple[tuple[str, str, finders.Finder], ...] = (
    (
        "set-from-set",
        "a SET that reads what it sets has the value from before it on Neo4j, and the new one here: write two SETs",
        values.set_from_set,
    ),
    ("null-in-list", "Neo4j refuses to store a list that holds null", values.null_in_stored_lists),
    ("rounding", "round(-2.5) is -2 on Neo4j and -3 here: write round(x, 0, 'HALF_UP')", values.rounded_halves),
    (
        "not-a-number",
        "roots, logarithms and divisions by zero that are null here are NaN or infinite on Neo4j",
        values.not_numbers,
    ),
    ("list-and-null", "a list plus null is null on Neo4j, and one element longer here", values.lists_and_null),
    (
        "time-added",
        "hours, minutes and seconds of a duration are left out here when it is added to a date",
        values.times_added,
    ),
    (
        "date-and-datetime",
        "Neo4j finds nothing when a date is compared with a datetime: write date(datetime(...))",
        values.days_beside_moments,
    ),
    ("truncated-null", "truncating null is an error on Neo4j: test it with IS NOT NULL", values.truncated_null),
    ("optional-call", "the embedded store does not read OPTIONAL CALL", finders.words("OPTIONAL CALL")),
    (
        "returning-subquery",
        "the embedded store does not read RETURN within EXISTS { } and COUNT { }",
        finders.returning_subqueries,
    ),
    (
        "unordered-list",
        "a pattern comprehension has no order of its own: write collect() after ORDER BY",
        values.unordered_lists,
    ),
    (
        "list-for-value",
        "a list where a text or a number is wanted is an error on Neo4j: toStringOrNull, toFloatOrNull",
        values.lists_for_values,
    ),
    (
        "part-of-aggregate",
        "where nothing is found, a part of an aggregate, or CASE around one, gives no row here and one on Neo4j",
        values.parts_of_aggregates,
    ),
    (
        "backward-range",
        "range() with a step holds its start on Neo4j even where its end is before it",
        values.backward_ranges,
    ),
    (
        "relationship-place",
        "a relationship without a start, end or id of its own, as derived ones are, has none on Neo4j; here it is that "
        "of a node, or a number: ask startNode(r).id, or r.source",
        relationships.places,
    ),
    (
        "element-type",
        "an element that is no list gives null here, and is an error on Neo4j",
        values.elements_of_elements,
    ),
)
"""What differs with some values only, or for what only users write: warnings, never errors."""
