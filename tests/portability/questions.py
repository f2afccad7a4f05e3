"""Made-up questions to a graph: thousands of read queries of the kinds that users write, from the schema itself.

``Questions(values, seed)`` gives the same queries for the same seed. Rows come in an order of their own, or in none:
who compares them compares sets with repetitions.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from graph.schema import NODES, RELATIONSHIPS
from graph.store import Store
from tests.portability.expressions import expression, of_rows

Values = Mapping[tuple[str, str], Sequence[object]]
T = TypeVar("T")

_HIDDEN = ("source", "start", "end", "known_as")
_LISTS = ("aliases", "reasons", "papers")
_TYPES = [name for name in RELATIONSHIPS if name != "NAMED_IN"]
_AGGREGATES = """count(*)|count(#)|count(DISTINCT #)|min(#)|max(#)|collect(#)|collect(DISTINCT #)|count(@)
size(collect(DISTINCT #))|sum(size(toString(#)))|avg(size(toString(#)))|sum(CASE WHEN # IS NULL THEN 1 ELSE 2 END)
collect(#)[0] IS NULL|head(collect(DISTINCT #)) IS NULL|count(*) * 2 - 1""".replace("\n", "|").split("|")
_COLUMNS = """#|#|#|coalesce(#, 'none')|# IS NULL|toString(#)|CASE WHEN # IS NULL THEN 0 ELSE 1 END|size(toString(#))
[#, null]|{a: #}""".replace("\n", "|").split("|")
_OF_DAYS = """m.date.year|m.date.week|m.date.weekDay|m.date.quarter|m.date + duration({days: 30})
m.date - duration('P1M2D')|m.date + duration({hours: 30})|duration.inDays(m.date, m.next_date).days
duration.inMonths(m.date, date('2024-01-01')).months
duration.between(m.date, date('2024-01-01')).months|date.truncate('month', m.date)|date.truncate('month', m.next_date)
toString(m.date)|m.date < date('2022-01-01')|m.date < datetime('2022-01-01T00:00:00Z')|m.date = date(toString(m.date))
m.date IN [date('2022-01-18')]|m.start_time < '12:00'|date({year: m.date.year, month: m.date.month, day: 1})
coalesce(m.next_date, m.date)|m.date.ordinalDay|duration.inDays(date('2020-01-01'), m.date)""".replace("\n", "|").split(
    "|"
)


@dataclass(frozen=True)
class Bound:
    """A variable and its label or type."""

    name: str
    label: str


def values_of(store: Store) -> Values:
    """Some values of each property of each label, for questions that find something."""
    found: dict[tuple[str, str], Sequence[object]] = {}
    for label, node in NODES.items():
        for name in node.property_names():
            query = f"MATCH (n:{label}) WHERE n.`{name}` IS NOT NULL RETURN DISTINCT n.`{name}` AS value ORDER BY value"
            found[label, name] = [row[0] for row in store.read(query).rows][:40]
    return found


def literal(value: object) -> str:
    """A value as Cypher writes it."""
    if value is None or isinstance(value, bool):
        return str(value).lower().replace("none", "null")
    if isinstance(value, date):
        return f"date('{value.isoformat()}')"
    if isinstance(value, str):
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
    if isinstance(value, list):
        return f"[{', '.join(map(literal, value))}]"
    return repr(value)


class Questions:
    """Makes queries, one after the other."""

    def __init__(self, values: Values, seed: int = 0) -> None:
        self._values = values
        self._chance = random.Random(seed)
        self._names = 0
        self._labels = [label for label in NODES if values.get((label, "id"))]

    def one(self) -> str:
        """The next query."""
        return self._pick([self.of_graph] * 20 + [self._of_values] * 6 + [self._of_days, self._rows])()

    def of_graph(self) -> str:
        """The next query that asks the graph."""
        self._names = 0
        shapes = [self._plain] * 4 + [self._grouped, self._optional] * 3 + [self._subquery, self._unwound] * 2
        shapes += [self._ordered, self._called, self._joined, self._united, self._paths, self._filtered_group]
        return self._pick(shapes)()

    def _of_values(self) -> str:
        return f"RETURN {expression(self._chance)} AS x, {expression(self._chance, 1)} AS y"

    def _rows(self) -> str:
        return of_rows(self._chance)

    def _of_days(self) -> str:
        return f"MATCH (m:Meeting) RETURN {self._pick(['m.id AS id, ', ''])}{self._pick(_OF_DAYS)} AS x, count(*) AS n"

    def _plain(self) -> str:
        pattern, bound = self._pattern()
        return f"MATCH {pattern}{self._where(bound)} {self._returned(bound)}"

    def _grouped(self) -> str:
        pattern, bound = self._pattern()
        keys = [f"{self._property(self._pick(bound))} AS k{number}" for number in range(self._chance.randint(0, 2))]
        return f"MATCH {pattern}{self._where(bound)} RETURN {', '.join([*keys, f'{self._aggregate(bound)} AS a'])}"

    def _optional(self) -> str:
        pattern, bound = self._pattern(0)
        step, known = self._step(bound[0])
        returned = f"RETURN {self._property(bound[0])} AS x, {self._aggregate(known)} AS n"
        return (
            f"MATCH {pattern}{self._where(bound)} OPTIONAL MATCH ({bound[0].name}){step}{self._where(known)} {returned}"
        )

    def _filtered_group(self) -> str:
        pattern, bound = self._pattern(1)
        node = bound[0]
        return (
            f"MATCH {pattern}{self._where(bound)} WITH {node.name}, count({bound[-1].name}) AS n "
            f"WHERE n > {self._chance.randint(0, 4)} RETURN {self._property(node)} AS x, n"
        )

    def _subquery(self) -> str:
        pattern, bound = self._pattern(0)
        node = bound[0]
        step, known = self._step(node)
        inner = f"({node.name}){step}{self._where(known)}"
        key = f"MATCH {pattern} RETURN {self._property(node)} AS x"
        return self._pick(
            [
                f"MATCH {pattern} WHERE {self._pick(['', 'NOT '])}EXISTS {{ {inner} }} {self._returned(bound)}",
                f"MATCH {pattern} WHERE COUNT {{ {inner} }} > {self._chance.randint(0, 3)} {self._returned(bound)}",
                f"{key}, COUNT {{ {inner} }} AS n",
                f"{key}, size([({node.name}){step} | {self._property(known[-1])}]) AS n",
                f"MATCH {pattern} WITH {node.name}, {node.name}:{self._pick(list(NODES))} AS y RETURN y, count(*) AS n",
            ]
        )

    def _united(self) -> str:
        parts = []
        for _ in range(2):
            pattern, bound = self._pattern(0)
            parts.append(f"MATCH {pattern}{self._where(bound)} RETURN {self._property(bound[0])} AS x")
        return f" UNION{self._pick(['', ' ALL'])} ".join(parts)

    def _unwound(self) -> str:
        pattern, bound = self._pattern(0)
        name, value = self._valued(bound[0].label)
        return (
            f"UNWIND {literal([value, value, None])} AS x MATCH {pattern} WHERE {bound[0].name}.`{name}` = x "
            "RETURN x, count(*) AS n"
        )

    def _paths(self) -> str:
        kind = RELATIONSHIPS[self._pick(["FOLLOWED_BY", "BROADER", "RECURS_AS", "HAS_ITEM", "PART_OF"])]
        a, high = f"(a:{kind.tails[0].label()})", self._chance.randint(2, 5)
        return self._pick(
            [
                f"MATCH p = shortestPath({a}-[:{kind.type_name}*..{high}]-(b)) WHERE a.id < b.id "
                "RETURN length(p) AS n, a.id AS a",
                f"MATCH p = {a}-[:{kind.type_name}*{self._chance.randint(0, 2)}..{high}]->(b) "
                "RETURN length(p) AS n, count(DISTINCT a.id) AS starts, count(b) AS ends",
            ]
        )

    def _called(self) -> str:
        pattern, bound = self._pattern(0)
        node = bound[0]
        step, known = self._step(node)
        inner = f"MATCH ({node.name}){step}{self._where(known)} RETURN {self._aggregate(known)} AS n"
        returned = f"RETURN {self._property(node)} AS x, n"
        return f"MATCH {pattern}{self._where(bound)} CALL ({node.name}) {{ {inner} }} {returned}"

    def _joined(self) -> str:
        pattern, bound = self._pattern(0)
        other, more = self._pattern(1)
        one, two = self._property(bound[0]), self._property(more[0])
        return f"MATCH {pattern} MATCH {other} WHERE {one} {self._pick(['=', '<>'])} {two} RETURN count(*) AS n"

    def _ordered(self) -> str:
        """What comes first, in an order that leaves no choice."""
        pattern, bound = self._pattern(self._chance.randint(0, 1))
        node, key, way = bound[0].name, self._property(bound[0]), self._pick(["", " DESC"])
        return self._pick(
            [
                f"MATCH {pattern} WITH DISTINCT {key} AS k, {node}.id AS id ORDER BY k{way}, id LIMIT 5 RETURN k, id",
                f"MATCH {pattern} WITH {node}, {key} AS k ORDER BY k{way}, {node}.id WITH collect({node}.id) AS ids "
                "RETURN ids[0] AS first, ids[-1] AS last, size(ids[1..4]) AS n",
                f"MATCH {pattern} RETURN {key} AS k, count(*) AS n ORDER BY n DESC, k{way} LIMIT 3",
            ]
        )

    # Patterns and tests

    def _pattern(self, length: int | None = None) -> tuple[str, list[Bound]]:
        node = Bound(self._name("n"), self._pick(self._labels))
        text, bound = f"({node.name}:{node.label}{self._map(node.label)})", [node]
        for _ in range(self._chance.randint(0, 2) if length is None else length):
            step, known = self._step(bound[-1])
            text, bound = text + step, bound + known
        return text, bound

    def _step(self, node: Bound) -> tuple[str, list[Bound]]:
        """From a node over a relationship that it may have to another node."""
        steps = [(RELATIONSHIPS[name], out) for name in _TYPES for out in (True, False)]
        kind, out = self._pick(
            [(k, o) for k, o in steps if node.label in {n.label() for n in (k.tails if o else k.heads)}]
        )
        other = Bound(self._name("n"), self._pick([one.label() for one in (kind.heads if out else kind.tails)]))
        link = Bound(self._name("r"), kind.type_name)
        types = kind.type_name if self._chance.random() < 0.85 else f"{kind.type_name}|{self._pick(_TYPES)}"
        inner = f"[{link.name}:{types}]"
        arrow = self._pick([f"-{inner}->"] * 6 + [f"-{inner}-"]) if out else f"<-{inner}-"
        return f"{arrow}({other.name}{self._pick([f':{other.label}'] * 4 + [''])})", [link, other]

    def _map(self, label: str) -> str:
        name, value = self._valued(label)
        return f" {{`{name}`: {literal(value)}}}" if self._chance.random() < 0.2 else ""

    def _where(self, bound: Sequence[Bound]) -> str:
        if self._chance.random() < 0.4:
            return ""
        tests = [self._test(self._pick(bound)) for _ in range(self._chance.randint(1, 2))]
        return f" WHERE {self._pick([' AND ', ' OR ', ' XOR ']).join(tests)}"

    def _test(self, one: Bound) -> str:
        if one.label not in self._labels:
            name = self._property(one)
            return self._pick([f"{name} IS NOT NULL", f"NOT ({name} = 'Chair')", f"size(toString({name})) > 4"])
        name, value = self._valued(one.label)
        left, sign = f"{one.name}.`{name}`", self._pick(["=", "<>", "<", "<=", ">", ">="])
        if isinstance(value, str):
            part, some = (
                value[: self._chance.randint(1, 6)],
                literal([value, self._pick(self._values[one.label, name])]),
            )
            words = [f"{left} {way} {literal(part)}" for way in ("STARTS WITH", "CONTAINS", "ENDS WITH", sign)]
            return self._pick([*words, f"{left} IN {some}", f"toLower({left}) CONTAINS {literal(part.lower())}",
                               f"{left} =~ '(?i).*(board|the|a).*'", f"{left} IS NULL"])  # fmt: skip
        if isinstance(value, date):
            return self._pick(
                [f"{left} {sign} {literal(value)}", f"{left}.year {sign} {value.year}", f"NOT {left} IS NULL"]
            )
        if isinstance(value, bool):
            return self._pick([left, f"NOT {left}", f"coalesce({left}, false)"])
        return self._pick([f"{left} {sign} {literal(value)}", f"{left} % 3 = 1", f"{left} IN [1, 2, {literal(value)}]"])

    def _returned(self, bound: Sequence[Bound]) -> str:
        names = [f"x{number}" for number in range(self._chance.randint(1, 3))]
        columns = [f"{self._filled(self._pick(_COLUMNS), self._pick(bound))} AS {name}" for name in names]
        order = self._pick(["", "", f" ORDER BY {', '.join(names)}", f" ORDER BY {', '.join(names)} SKIP 1 LIMIT 4"])
        return f"RETURN {self._pick(['', 'DISTINCT '])}{', '.join(columns)}{order}"

    def _aggregate(self, bound: Sequence[Bound]) -> str:
        return self._filled(self._pick(_AGGREGATES), self._pick(bound))

    def _filled(self, form: str, one: Bound) -> str:
        return form.replace("#", self._property(one)).replace("@", one.name)

    def _property(self, one: Bound) -> str:
        kind = NODES.get(one.label) or RELATIONSHIPS[one.label]
        hidden = _HIDDEN if one.label in NODES else ("known_as",)
        return f"{one.name}.`{self._pick([name for name in kind.property_names() if name not in hidden])}`"

    def _valued(self, label: str) -> tuple[str, object]:
        hidden = (*_HIDDEN, *_LISTS)
        name = self._pick(
            [n for n in NODES[label].property_names() if self._values.get((label, n)) and n not in hidden]
        )
        return name, self._pick(self._values[label, name])

    def _pick(self, some: Sequence[T]) -> T:
        return self._chance.choice(some)

    def _name(self, prefix: str) -> str:
        self._names += 1
        return f"{prefix}{self._names}"
