"""Finders of values that the two stores reckon differently: numbers, lists, days and what SET makes of them."""

from __future__ import annotations

from collections.abc import Iterator

from graph.cypher.tokens import Token
from graph.portability.view import View
from graph.schema.names import LISTS

_COMPARE = ("<", ">", "<=", ">=", "=", "<>")
_LIST_FUNCTIONS = (
    "COLLECT",
    "TAIL",
    "RANGE",
    "SPLIT",
    "KEYS",
    "LABELS",
    "NODES",
    "RELATIONSHIPS",
    "HEAD",
    "LAST",
    "REVERSE",
)
_AGGREGATES = ("COLLECT", "COUNT", "SUM", "AVG", "MIN", "MAX", "STDEV", "HEAD")
_KEYWORDS = frozenset("RETURN WITH WHERE AND OR XOR NOT IN THEN ELSE WHEN BY DISTINCT SET UNWIND CASE".split())
_TIMES = ("HOURS", "MINUTES", "SECONDS", "MILLISECONDS", "MICROSECONDS", "NANOSECONDS")
_LISTS = frozenset(name.upper() for name in LISTS)
"""Properties of the model that hold lists."""


def _calls(view: View, *names: str) -> Iterator[tuple[int, range]]:
    """Where functions are called: the place of the (last part of the) name, and that of the arguments."""
    for place in range(len(view)):
        if view[place] in names and view[place + 1] == "(" and view[place - 1] not in (":",):
            yield place, range(place + 2, view.closing(place + 1))


def _arguments(view: View, inside: range) -> list[range]:
    """The places of each argument."""
    parts, begin, at = [], inside.start, inside.start
    while at < inside.stop:
        if view[at] in ("(", "[", "{"):
            at = view.closing(at)
        elif view[at] == ",":
            parts.append(range(begin, at))
            begin = at + 1
        at += 1
    return [*parts, range(begin, inside.stop)]


def _is_literal(view: View, place: int) -> bool:
    """Whether a number, a string, true or false stands there."""
    return place < len(view) and (
        view[place][:1].isdigit() or view[place].startswith("string:") or view[place] in ("TRUE", "FALSE")
    )


def rounded_halves(view: View) -> Iterator[Token]:
    """``round`` with one argument: of -2.5 it is -2 on Neo4j, -3 on the embedded store."""
    for place, inside in _calls(view, "ROUND"):
        arguments = _arguments(view, inside)
        if len(arguments) == 1 and not (len(inside) == 1 and _is_literal(view, inside.start)):
            yield view.tokens[place]


def not_numbers(view: View) -> Iterator[Token]:
    """What is no number, or infinite, on Neo4j and null on the embedded store: roots, logarithms, divisions by zero."""
    for place, inside in _calls(view, "SQRT", "LOG", "LOG10"):
        if not (len(inside) == 1 and _is_literal(view, inside.start) and view[inside.start].strip("0.") != ""):
            yield view.tokens[place]
    for place in range(len(view)):
        literal = view[place + 1] if view[place + 1] != "-" else view[place + 2]
        if view[place] in ("/", "%") and not (literal[:1].isdigit() and literal.strip("0.") != ""):
            yield view.tokens[place]


def lists_and_null(view: View) -> Iterator[Token]:
    """``list + x`` where x may be null: that is null on Neo4j, and a longer list on the embedded store."""
    for place in range(len(view)):
        if view[place] != "+" or view[place - 1] in ("-", "[", "<-", "--"):
            continue
        left, right = _left_operand(view, place), _right_operand(view, place)
        if not (_is_list(view, left) or _is_list(view, right)):
            continue
        if not (_is_surely_there(view, left) and _is_surely_there(view, right)):
            yield view.tokens[place]


def _left_operand(view: View, place: int) -> range:
    at = place - 1
    while at >= 0:
        if view[at] in (")", "]", "}"):
            at = view.opening(at)
        of_name = view[at] in ("(", "[") and view.is_name(at - 1) and view[at - 1] not in _KEYWORDS
        of_list = view[at] == "[" and view[at - 1] in ("]", ")")  # an element of what stands before
        if view[at - 1] != "." and not of_name and not of_list and view[at] != ".":
            break
        at -= 1
    return range(max(at, 0), place)


def _right_operand(view: View, place: int) -> range:
    at = place + 1
    while at < len(view):
        if view[at] in ("(", "[", "{"):
            at = view.closing(at)
        if view[at + 1] not in (".", "[") and not (view.is_name(at) and view[at + 1] == "("):
            break
        at += 1
    return range(place + 1, min(at + 1, len(view)))


def _is_list(view: View, operand: range) -> bool:
    texts = [view[at] for at in operand]
    return "[" in texts or any(text in _LIST_FUNCTIONS for text in texts) or _names_list(view, operand.stop - 1)


def _is_surely_there(view: View, operand: range) -> bool:
    """Whether an operand is a literal, or a list that is written out or collected."""
    if len(operand) == 1:
        return _is_literal(view, operand.start)
    written_out = view[operand.start] == "[" and view.closing(operand.start) == operand[-1]
    collected = view[operand.start] in ("COLLECT", "RANGE") and view.closing(operand.start + 1) == operand[-1]
    return written_out or collected


def times_added(view: View) -> Iterator[Token]:
    """A duration with hours, minutes or seconds: added to a day, the embedded store leaves these out."""
    for place, inside in _calls(view, "DURATION"):
        texts = [view[at] for at in inside]
        written = [text for text in texts if text.startswith(("string:'P", 'string:"P'))]
        told = any(text in _TIMES for text in texts) or any("T" in text for text in written)
        if told or (len(inside) == 1 and view.tokens[inside.start].kind == "parameter"):
            yield view.tokens[place]


def days_beside_moments(view: View) -> Iterator[Token]:
    """A day compared with a moment: nothing on Neo4j, the moment's day on the embedded store."""
    for place, inside in _calls(view, "DATETIME", "LOCALDATETIME"):
        at = inside.stop + 1
        if view[place - 1] in (*_COMPARE, "IN", "[") or view[at] in (*_COMPARE, "IN") or view[at] == "AS":
            yield view.tokens[place]


def truncated_null(view: View) -> Iterator[Token]:
    """``date.truncate`` of what may be null: an error on Neo4j."""
    for place, inside in _calls(view, "TRUNCATE"):
        arguments = _arguments(view, inside)
        if len(arguments) < 2 or not _is_tested(view, arguments[1]):
            yield view.tokens[place]


def _is_tested(view: View, value: range) -> bool:
    """Whether a value is made on the spot, or a property that the query compares or finds to be there."""
    texts = [view[at] for at in value]
    if texts[0] in ("DATE", "DATETIME", "LOCALDATETIME") and texts[1:2] == ["("]:
        return texts[2].startswith("string:") or texts[2:3] == ["{"] or texts[2:3] == [")"]
    if len(texts) != 3 or texts[1] != ".":
        return False
    for at in range(len(view)):
        if at not in value and [view[at + step] for step in range(3)] == texts:
            after = [view[at + step] for step in (3, 4, 5)]
            if after == ["IS", "NOT", "NULL"] or after[0] in _COMPARE or view[at - 1] in _COMPARE:
                return True
    return False


def set_from_set(view: View) -> Iterator[Token]:
    """``SET n.a = 1, n.b = n.a``: on Neo4j the second reads the value before, on the embedded store the new one."""
    for place in range(len(view)):
        if view[place] != "SET" or view[place - 1] in (".", ":"):
            continue
        made: set[tuple[str, str]] = set()
        for item in _arguments(view, range(place + 1, _end_of_set(view, place))):
            read = {
                (view[at], view[at + 2])
                for at in item[3:]
                if view.is_name(at) and view[at + 1] == "." and view.is_name(at + 2) and view[at - 1] != "."
            }
            if read & made or (read and made and view[item.start + 1] != "."):
                yield view.tokens[item.start]
            if view[item.start + 1] == ".":
                made.add((view[item.start], view[item.start + 2]))


def _end_of_set(view: View, place: int) -> int:
    others = (
        "RETURN",
        "WITH",
        "MATCH",
        "SET",
        "REMOVE",
        "DELETE",
        "DETACH",
        "MERGE",
        "CREATE",
        "UNWIND",
        "FOREACH",
        "CALL",
    )
    at = place + 1
    while at < len(view):
        if view[at] in (")", "]", "}", "|") or (
            view[at] in (*others, "ON", "OPTIONAL", "UNION") and view[at - 1] != "."
        ):
            return at
        at = view.closing(at) if view[at] in ("(", "[", "{") else at
        at += 1
    return len(view)


def null_in_stored_lists(view: View) -> Iterator[Token]:
    """A list that is stored and may hold null: Neo4j refuses it."""
    for place in range(len(view)):
        stored = view[place] == "[" and view[place - 1] in ("=", ":", "+=") and _is_stored(view, place)
        if stored and any(
            view[at] == "NULL" or (view[at] == "." and view.is_name(at - 1))
            for at in range(place + 1, view.closing(place))
        ):
            yield view.tokens[place]


def _is_stored(view: View, place: int) -> bool:
    """Whether a value belongs to SET, CREATE or MERGE."""
    for at in range(place - 1, -1, -1):
        if view[at] in ("SET", "CREATE", "MERGE") and view[at - 1] not in (".", ":"):
            return True
        if view[at] in ("MATCH", "RETURN", "WITH", "WHERE", "UNWIND") and view[at - 1] not in (".", ":"):
            return False
    return False


def unordered_lists(view: View) -> Iterator[Token]:
    """A pattern comprehension whose order counts: nothing gives it one."""
    for place in range(len(view)):
        if view[place] == "[" and (view[place + 1] == "(" or (view.is_name(place + 1) and view[place + 2] == "=")):
            inside = [view[at] for at in range(place, view.closing(place))]
            arrow = any(text in ("-", "--", "->", "-->", "<-", "<--") for text in inside)
            counted = view[place - 1] == "(" and view[place - 2] in ("SIZE", "ISEMPTY")
            if arrow and "|" in inside and not counted and view[place - 1] != "IN":
                yield view.tokens[place]


def lists_for_values(view: View) -> Iterator[Token]:
    """A list, or what may be one, where Neo4j wants a text or a number: an error there."""
    for place, inside in _calls(view, "TOSTRING", "TOFLOAT"):
        first, bare = view[inside.start], len(inside) == 1 and view.is_name(inside.start)
        made = first == "[" or (first in _LIST_FUNCTIONS and first not in ("HEAD", "LAST"))
        if made or (bare and first not in ("TRUE", "FALSE", "NULL")) or _names_list(view, inside.stop - 1):
            yield view.tokens[place]
    for place in range(len(view)):
        if view[place] in ("%", "*", "/") and _names_list(view, place - 1):
            yield view.tokens[place]


def _names_list(view: View, place: int) -> bool:
    """Whether a property that holds a list in the model stands there."""
    return view[place - 1] == "." and view.is_name(place) and view.name(place).upper() in _LISTS


def parts_of_aggregates(view: View) -> Iterator[Token]:
    """``collect(x)[0]``, or CASE around an aggregate: without rows the embedded store gives none, Neo4j one row."""
    for place, inside in _calls(view, *_AGGREGATES):
        nested = view[place] == "HEAD" and any(view[at] in _AGGREGATES for at in inside)
        if nested or (view[place] != "HEAD" and (view[inside.stop + 1] == "[" or _is_in_case(view, place))):
            yield view.tokens[place]


def _is_in_case(view: View, place: int) -> bool:
    depth = 0
    for at in range(place - 1, -1, -1):
        if view[at - 1] != "." and view[at] in ("RETURN", "WITH", "WHERE"):
            break
        depth += (view[at] == "CASE") - (view[at] == "END")
    return depth > 0


def backward_ranges(view: View) -> Iterator[Token]:
    """``range`` with a step, whose end may lie before its start: on Neo4j that can hold the start."""
    for place, inside in _calls(view, "RANGE"):
        arguments = _arguments(view, inside)
        numbers = [view[part.start] for part in arguments if len(part) == 1 and view[part.start].isdigit()]
        if len(arguments) == 3 and not (len(numbers) == 3 and int(numbers[0]) <= int(numbers[1])):
            yield view.tokens[place]


def elements_of_elements(view: View) -> Iterator[Token]:
    """``['a'][0][1]``: a mistaken type is an error on Neo4j, and null on the embedded store."""
    for place in range(len(view)):
        if view[place] == "]" and view[place + 1] == "[":
            opening = view.opening(place)
            if view[opening - 1] == "]" or (view[place + 1] == "[" and view[view.closing(place + 1) + 1] == "["):
                yield view.tokens[place + 1]
