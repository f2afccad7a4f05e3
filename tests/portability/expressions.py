"""Made-up expressions of Cypher, from a grammar: values alone, without a graph."""

from __future__ import annotations

import random
import re

_LEAVES = {
    "number": "0 1 2 -3 7 2.5 -2.5 -0.5 0.1 1e3 null 10 -7".split(),
    "text": ["'a'", "''", "'EHE'", "'12'", "'-1.5'", "'Board of É'", "'x y z'", "null", "'true'"],
    "truth": ["true", "false", "null"],
    "day": [
        *("date('2024-02-29')", "date('2023-12-31')", "date('2024-01-01')", "date('1999-05-06')"),
        "date({year: 2024, month: 3, day: 1})",
    ],
    "list":
        "[] ¦ [1, 2, 3] ¦ ['b', 'a'] ¦ [1, null] ¦ [null] ¦ [[1], [2, 3]] ¦ [1, 'a', true] ¦ [1.0] ¦ null".split(" ¦ "),
    "numbers": ["[1, 2, 3]", "range(0, 4)", "[5, -1, 0]", "[2.5, 1]", "[]"],
    "sign": ["=", "<>", "<", "<=", ">", ">="],
    "part": "year month day week quarter weekDay ordinalDay dayOfWeek dayOfQuarter weekYear".split(),
    "some": ["all", "any", "none", "single"],
    "unit": ["month", "year", "week", "quarter", "day"],
    "length": "{days: 1} ¦ {months: 1} ¦ {weeks: 2} ¦ {hours: 36} ¦ {months: -1} ¦ 'P1M' ¦ 'PT5H'".split(" ¦ "),
}  # fmt: skip
_FORMS = {
    "number": """
        (<number> + <number>)
        (<number> - <number>)
        (<number> * <number>)
        (<number> / 2)
        (<number> / 2.0)
        (<number> / -3)
        (<number> % 3)
        (<number> % -2)
        (<number> % 2.5)
        (<number> ^ 2)
        abs(<number>)
        sign(<number>)
        round(<number>)
        round(<number>, 1)
        floor(<number>)
        ceil(<number>)
        sqrt(<number>)
        toInteger(<number>)
        toFloat(<number>)
        toInteger(<text>)
        toFloat(<text>)
        size(<text>)
        size(<list>)
        reduce(t = 0, x IN <numbers> | t + x)
        coalesce(<number>, <number>)
        CASE WHEN <truth> THEN <number> ELSE <number> END
        <day>.<part>
        duration.inDays(<day>, <day>).days
        duration({days: 3, months: 14}).years
        duration({days: 3, months: 14}).months""",
    "text": """
        (<text> + <text>)
        (<text> + <number>)
        toUpper(<text>)
        toLower(<text>)
        trim(<text>)
        ltrim(<text>)
        reverse(<text>)
        substring('minutes', 2, 3)
        left('minutes', 20)
        right('minutes', 2)
        replace(<text>, 'a', 'b')
        split(<text>, ' ')[0]
        toString(<number>)
        toString(<day>)
        toString(<truth>)
        coalesce(<text>, 'none')
        valueType(<text>)""",
    "truth": """
        (<number> <sign> <number>)
        (<text> <sign> <text>)
        (<day> <sign> <day>)
        (<number> <sign> <text>)
        (<truth> AND <truth>)
        (<truth> OR <truth>)
        (<truth> XOR <truth>)
        (NOT <truth>)
        (<number> IN <list>)
        (<number> IS NULL)
        (<list> = <list>)
        (<text> CONTAINS 'a')
        (<text> =~ '[a-z]+')
        <some>(x IN <numbers> WHERE x > 1)
        isEmpty(<list>)
        toBoolean(<text>)""",
    "day": """
        (<day> + duration(<length>))
        (<day> - duration(<length>))
        date.truncate('<unit>', <day>)
        date(null)""",
    "list": """
        <numbers>
        (<list> + <list>)
        (<list> + <number>)
        [x IN <numbers> WHERE x > 1 | x * 2]
        [x IN <list> | x]
        [x IN <list> WHERE x IS NOT NULL]
        tail(<list>)
        reverse(<list>)
        head(<list>)
        last(<list>)
        <list>[0]
        <list>[-1]
        <list>[1..]
        <list>[..-1]
        range(0, 9, 3)
        range(3, 1)
        range(3, 1, 3)
        split('a-b--c', '-')
        [<number>, <text>]
        toStringList(<list>)
        toIntegerList(<list>)""",
}
_ROWS = ["[1, 2, 2, null]", "[]", "[1.5, -2.5]", "['a', 'B', null]", "[null]", "[[1], [1], [2]]", "[true, null]"]
_OF_ROWS = """
    count(x)
    count(*)
    count(DISTINCT x)
    min(x)
    max(x)
    collect(x)
    collect(DISTINCT x)
    sum(toFloat(x))
    avg(toFloat(x))
    stDev(toFloat(x))
    count(x) + 1
    size(collect(x))
    collect(x)[0]
    head(collect(x))
    coalesce(max(x), 0)
    CASE WHEN count(x) > 1 THEN 'many' ELSE 'few' END
    [y IN collect(x) | y]
    {n: count(x)}
    [count(x), count(*)]
    round(avg(toFloat(x)), 2)
    reduce(t = '', y IN collect(toString(x)) | t + y)"""
_KINDS = ("number", "text", "truth", "day", "list")
_HOLE = re.compile(r"<(\w+)>")


def expression(chance: random.Random, depth: int = 2) -> str:
    """An expression of any kind."""
    return _expand(chance, chance.choice(_KINDS), depth)


def of_rows(chance: random.Random) -> str:
    """A query that aggregates a few values, alone and within expressions."""
    key = chance.choice(["", "", "x IS NULL AS k, ", "toString(x) AS k, "])
    return f"UNWIND {chance.choice(_ROWS)} AS x RETURN {key}{chance.choice(_lines(_OF_ROWS))} AS a"


def _expand(chance: random.Random, kind: str, depth: int) -> str:
    if depth <= 0 or kind not in _FORMS or chance.random() < 0.1:
        return chance.choice(_LEAVES[kind])
    form = chance.choice(_lines(_FORMS[kind]))
    return _HOLE.sub(lambda hole: _expand(chance, hole[1], depth - 1), form)


def _lines(table: str) -> list[str]:
    return [line.strip() for line in table.strip().split("\n")]
