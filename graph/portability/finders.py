"""Finders: each yields the tokens of a query that break one rule of portability."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from graph.cypher.tokens import Token
from graph.portability.view import View

Finder = Callable[[View], Iterator[Token]]

RESERVED_PROPERTIES = frozenset(("title", "type", "label", "node_type", "exists"))
_OTHER_CLAUSE = frozenset(
    (
        "AND",
        "OR",
        "XOR",
        "NOT",
        "WHERE",
        "RETURN",
        "WITH",
        "MATCH",
        "OPTIONAL",
        "UNWIND",
        "ORDER",
        "UNION",
        "SET",
        "CASE",
        "WHEN",
        "THEN",
        "ELSE",
        "END",
    )
)
_BEFORE_A_PATTERN = _OTHER_CLAUSE | {"CREATE", "MERGE", "INSERT"}
_DATE_PARTS = ("weekDay", "dayOfWeek", "weekYear", "dayOfQuarter", "ordinalDay")


def calls(*names: str) -> Callable[[View], Iterator[Token]]:
    """Finds calls of a function, by its dotted name in capitals."""
    wanted = [tuple(name.split(".")) for name in names]

    def find(view: View) -> Iterator[Token]:
        for place in range(len(view)):
            for parts in wanted:
                length = 2 * len(parts) - 1
                run = [view[place + step] for step in range(length)]
                dotted = run[::2] == list(parts) and all(dot == "." for dot in run[1::2])
                if dotted and view[place + length] == "(" and view[place - 1] != ".":
                    yield view.tokens[place]

    return find


def words(*runs: str) -> Callable[[View], Iterator[Token]]:
    """Finds words or symbols that follow each other."""
    wanted = [tuple(run.split()) for run in runs]

    def find(view: View) -> Iterator[Token]:
        for place in range(len(view)):
            for parts in wanted:
                if view[place - 1] not in (".", ":") and all(view[place + n] == p for n, p in enumerate(parts)):
                    yield view.tokens[place]

    return find


def unbounded(view: View) -> Iterator[Token]:
    """A variable length without an upper bound."""
    for place in range(len(view)):
        if view[place] != "*" or not _in_relationship(view, place):
            continue
        after = [view[place + step] for step in (1, 2, 3)]
        fixed = after[0].isdigit() and after[1] != ".."
        upper = after[0] == ".." and after[1].isdigit()
        both = after[1] == ".." and after[2].isdigit()
        if not (fixed or upper or both):
            yield view.tokens[place]


def _in_relationship(view: View, place: int) -> bool:
    """Whether a ``*`` stands in ``-[...]-``: behind the bracket, a variable or a type."""
    at = place - 1
    while view.is_name(at) or view[at] in (":", "|"):
        at -= 1
    return view[at] == "[" and view[at - 1] in ("-", "<-", "--")


def reserved_properties(view: View) -> Iterator[Token]:
    """A property that is named as one of the engine's own."""
    for place in range(len(view)):
        if not view.is_name(place) or view.name(place) not in RESERVED_PROPERTIES:
            continue
        read = view[place - 1] == "." and view.is_name(place - 2) and view[place + 1] != "("
        brace = view.inside_braces(place)
        in_pattern = (
            view[place + 1] == ":"
            and view[place - 1] in ("{", ",")
            and brace is not None
            and view.is_name(brace - 1)
            and view[brace - 1] not in ("RETURN", "WITH")
            and view[view.closing(brace) + 1] in (")", "]")
        )
        if read or in_pattern:
            yield view.tokens[place]


def reserved_labels(view: View) -> Iterator[Token]:
    """End as a label."""
    for place in range(len(view)):
        if view.is_name(place) and view.name(place) == "End" and view[place - 1] in (":", "|"):
            yield view.tokens[place]


def projections(view: View) -> Iterator[Token]:
    """``n {.x}``."""
    for place in range(len(view)):
        if view[place] == "{" and view[place + 1] == "." and view.is_name(place - 1):
            yield view.tokens[place]


def whole_elements(view: View) -> Iterator[Token]:
    """A node, relationship or path that the query (not a subquery of it) returns whole."""
    variables = _pattern_variables(view)
    for place in range(len(view)):
        if view[place] not in ("RETURN", ",", "DISTINCT") or not view.is_name(place + 1):
            continue
        if (view[place] != "RETURN" and not _in_return(view, place)) or view.inside_braces(place) is not None:
            continue
        if view.name(place + 1) in variables and view[place + 2] in (",", "AS", "ORDER", "LIMIT", "SKIP", ";", ""):
            yield view.tokens[place + 1]


def _in_return(view: View, place: int) -> bool:
    """Whether a comma or DISTINCT stands at the top level of a RETURN."""
    depth = 0
    for at in range(place - 1, -1, -1):
        if view[at] in (")", "]", "}"):
            depth += 1
        elif view[at] in ("(", "[", "{"):
            depth -= 1
            if depth < 0:
                return False
        elif depth == 0 and view[at] in ("RETURN", "WITH", "MATCH", "ORDER", "WHERE", "UNWIND"):
            return view[at] == "RETURN"
    return False


def _pattern_variables(view: View) -> set[str]:
    """Names bound to nodes, relationships and paths."""
    found = set()
    for place in range(len(view)):
        if not view.is_name(place):
            continue
        call = view.is_name(place - 2) and view[place - 2] not in _BEFORE_A_PATTERN
        node = view[place - 1] == "(" and not call and view[place + 1] in (":", ")", "{")
        relationship = view[place - 1] == "[" and view[place - 2] in ("-", "<-", "--") and view[place + 1] in (":", "]")
        path = view[place + 1] == "=" and view[place - 1] in ("MATCH", ",") and view[place + 2] in ("(", "SHORTESTPATH")
        if node or relationship or path:
            found.add(view.name(place))
    return found


def label_expressions(view: View) -> Iterator[Token]:
    """``&`` and ``!`` in labels."""
    for place in range(len(view)):
        if view[place] == "&" or (view[place] == "!" and view[place - 1] in (":", "&", "|", "(")):
            yield view.tokens[place]


def quantified_paths(view: View) -> Iterator[Token]:
    """``((a)-->(b)){1,5}`` and ``+``."""
    for place in range(len(view)):
        if view[place] == ")" and (view[place + 1] == "+" or (view[place + 1] == "{" and view[place + 2].isdigit())):
            if not _is_path(view, view.opening(place), place):
                continue
            follows = view[place + 2] if view[place + 1] == "+" else "("
            if follows in ("(", ")", "-", "--", "<-"):
                yield view.tokens[place + 1]


def _is_path(view: View, opening: int, closing: int) -> bool:
    """Whether brackets hold a path rather than an expression."""
    arrows = ("->", "<-", "-->", "<--", "--")
    return view[opening + 1] == "(" and any(
        view[at] in arrows or (view[at] == "-" and view[at + 1] == "[") for at in range(opening, closing)
    )


def relationship_where(view: View) -> Iterator[Token]:
    """WHERE within a relationship's brackets."""
    for place in range(len(view)):
        if view[place] == "[" and view[place - 1] in ("-", "<-", "--"):
            inside = range(place + 1, view.closing(place))
            yield from (view.tokens[at] for at in inside if view[at] == "WHERE")


def _subquery_of(*openers: str) -> Callable[[View], Iterator[int]]:
    def find(view: View) -> Iterator[int]:
        for place in range(len(view)):
            if view[place] in openers and view[place - 1] not in (".", ":"):
                brace = place + 1
                if view[place] == "CALL" and view[brace] == "(":
                    brace = view.closing(brace) + 1
                if view[brace] == "{":
                    yield brace

    return find


def aggregating_exists(view: View) -> Iterator[Token]:
    """WITH and aggregation within ``EXISTS { }``."""
    aggregates = ("COUNT", "COLLECT", "SUM", "AVG", "MIN", "MAX")
    for brace in _subquery_of("EXISTS")(view):
        for at in range(brace + 1, view.closing(brace)):
            if view[at] == "WITH" or (view[at] in aggregates and view[at + 1] == "("):
                if view[at - 1] in ("STARTS", "ENDS"):
                    continue
                yield view.tokens[at]


def returning_subqueries(view: View) -> Iterator[Token]:
    """RETURN within ``EXISTS { }`` and ``COUNT { }``, but where WITH and aggregation are found already."""
    for brace in _subquery_of("EXISTS", "COUNT")(view):
        inside = range(brace + 1, view.closing(brace))
        if not any(token.start in {view.tokens[at].start for at in inside} for token in aggregating_exists(view)):
            yield from (view.tokens[at] for at in inside if view[at] == "RETURN" and view[at - 1] not in (".", ":"))


def writing_call(view: View) -> Iterator[Token]:
    """A write within ``CALL { }``."""
    writes = ("CREATE", "MERGE", "SET", "DELETE", "REMOVE", "FOREACH")
    for brace in _subquery_of("CALL")(view):
        for at in range(brace + 1, view.closing(brace)):
            if view[at] in writes and view[at - 1] not in (".", ":", "AS"):
                yield view.tokens[at]


def chained_comparisons(view: View) -> Iterator[Token]:
    """``a < b < c``."""
    compare = ("<", ">", "<=", ">=")
    ends = {*_OTHER_CLAUSE, ",", "(", ")", "[", "]", "{", "}", "|", ""}
    for place in range(len(view)):
        if view[place] in compare:
            at = place + 1
            while view[at] not in ends and view[at] not in compare and at - place < 12:
                at += 1
            if view[at] in compare and view[at - 1] != "-" and view[place - 1] not in ("-", "]"):
                yield view.tokens[at]


def dates_beside_strings(view: View) -> Iterator[Token]:
    """A date property compared with the text of a day."""
    compare = ("<", ">", "<=", ">=", "=", "<>")
    for place in range(len(view)):
        if view[place] in compare:
            left_date = view[place - 2] == "." and view[place - 1] in ("DATE", "DUE", "NEXT_DATE")
            right_date = view[place + 2] == "." and view[place + 3] in ("DATE", "DUE", "NEXT_DATE")
            if (left_date and _is_day(view[place + 1])) or (right_date and _is_day(view[place - 1])):
                yield view.tokens[place]


def date_parts(view: View) -> Iterator[Token]:
    """A part of a date in other letters than the embedded store knows it by."""
    parts = {part.upper(): part for part in _DATE_PARTS}
    for place in range(len(view)):
        if view[place - 1] == "." and view[place] in parts and view.name(place) != parts[view[place]]:
            yield view.tokens[place]


def _is_day(text: str) -> bool:
    return re.match(r"string:['\"]\d{4}", text) is not None


def values_of_one_match(view: View) -> Iterator[Token]:
    """``{name: n.name}`` in a pattern, where only the same MATCH binds ``n``."""
    for place in range(len(view)):
        if view[place] != "MATCH" or view[place - 1] in (".", ":"):
            continue
        pattern = range(place + 1, end_of_pattern(view, place))
        known = {view.name(at) for at in range(place) if view.is_name(at)}
        bound = {view.name(at) for at in pattern if view.is_name(at) and view[at - 1] in ("(", "[")} - known
        for at in pattern:
            inside = view.is_name(at) and view[at + 1] == "." and view[at - 1] != "."
            if inside and view.name(at) in bound and view.inside_braces(at) in pattern:
                yield view.tokens[at]


def end_of_pattern(view: View, place: int) -> int:
    """The place of what follows the pattern of a MATCH: another clause, or the end of a subquery."""
    at = place + 1
    others = _BEFORE_A_PATTERN | {"CALL", "DELETE", "DETACH", "REMOVE", "FOREACH"}
    while at < len(view) and view[at] != "}" and view[at] not in others:
        at = view.closing(at) if view[at] in ("(", "[", "{") else at
        at += 1
    return at
