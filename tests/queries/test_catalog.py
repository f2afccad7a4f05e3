"""Queries are found by name, and asked with values that are converted by declared type."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Self

import pytest

from graph.cypher.tokens import tokenize
from graph.errors import UsageError
from graph.portability import lint
from graph.store import Parameters, T, Table, Transaction
from queries import days, docs
from queries.catalog import CATALOG, CannedQuery, Catalog

ALL = [CATALOG[name] for name in CATALOG]
TYPED = """\
// title: T
// description: D
// param name (string): N
// param count (integer, default 5): C
// param day (date, default null): D
// param until (date, default today): U
// param flag (boolean, default false): F
// param kinds (list, default []): K
// param word (string, default "today"): W
// param place (string, default null): P
// returns name (string): N
// example: typed name=x
RETURN $name + $count + $day + $until + $flag + $kinds + $word + $place AS name
"""


@pytest.fixture
def typed(tmp_path: Path) -> CannedQuery:
    (tmp_path / "typed.cypher").write_text(TYPED)
    return Catalog(tmp_path)["typed"]


class StandIn:
    """A store that answers everything with one row and the warnings it is given."""

    place = kind = "none"

    def __init__(self, *warnings: str) -> None:
        self.warnings = warnings
        self.asked: list[tuple[Parameters | None, float | None, int | None]] = []

    def read(
        self,
        query: str,
        parameters: Parameters | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Table:
        self.asked.append((parameters, timeout, limit))
        return Table(("name",), (("x",),), self.warnings)

    def write(self, work: Callable[[Transaction], T], *, timeout: float | None = None) -> T:
        raise NotImplementedError

    def prepare(self) -> None:
        raise NotImplementedError

    def checkpoint(self) -> None:
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError


@pytest.fixture
def stopped_clock(monkeypatch: pytest.MonkeyPatch) -> date:
    """The day it is for the queries: a test that runs over midnight sees one day only."""

    class StoppedClock(date):
        @classmethod
        def today(cls) -> Self:
            return cls(2024, 2, 29)

    monkeypatch.setattr(days, "date", StoppedClock)
    return StoppedClock.today()


def test_defaults_stand_for_what_is_left_out(typed: CannedQuery, stopped_clock: date) -> None:
    assert typed.bind({"name": "n"}) == {
        "name": "n",
        "count": 5,
        "day": None,
        "until": stopped_clock,
        "flag": False,
        "kinds": [],
        "word": "today",
        "place": None,
    }


@pytest.mark.parametrize(
    ("name", "given", "bound"),
    [
        ("name", "null", "null"),
        ("name", "", ""),
        ("place", "null", "null"),
        ("place", None, None),
        ("count", "12", 12),
        ("count", "-3", -3),
        ("count", 12, 12),
        ("day", "2024-02-29", date(2024, 2, 29)),
        ("day", date(2024, 2, 29), date(2024, 2, 29)),
        ("day", "31/12/2024", date(2024, 12, 31)),
        ("day", "March 2022", date(2022, 3, 1)),
        ("until", "March 2022", date(2022, 3, 31)),
        ("day", "null", None),
        ("flag", "True", True),
        ("flag", "false", False),
        ("flag", True, True),
        ("kinds", "a, b", ["a", "b"]),
        ("kinds", '["a, b", "c"]', ["a, b", "c"]),
        ("kinds", ("a",), ["a"]),
    ],
)
def test_values_are_converted_by_type(typed: CannedQuery, name: str, given: object, bound: object) -> None:
    assert typed.bind({"name": "n", name: given})[name] == bound


def test_today_is_the_day_of_asking(typed: CannedQuery, stopped_clock: date) -> None:
    assert typed.bind({"name": "n", "day": "today"})["day"] == stopped_clock


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("name", 5, "must be a text, not 5"),
        ("name", None, "must be a text, not None"),
        ("count", "many", "must be a whole number, such as 50, not 'many'"),
        ("count", True, "must be a whole number"),
        ("count", 1.5, "must be a whole number"),
        ("count", str(2**63), "must be a whole number"),
        ("count", None, "must be a whole number"),
        ("day", "31/13/2024", "must be a date, such as 2022-03-31, 31 March 2022, March 2022, 2022, Monday"),
        ("day", datetime(2024, 1, 1), "must be a date"),
        ("day", 20240101, "must be a date"),
        ("flag", "yes", "must be true or false, not 'yes'"),
        ("flag", 1, "must be true or false"),
        ("kinds", "[1]", "must be a list of texts"),
        ("kinds", '["a"', "must be a list of texts"),
        ("kinds", {"a": 1}, "must be a list of texts"),
    ],
)
def test_value_of_another_type_is_refused(typed: CannedQuery, name: str, given: object, told: str) -> None:
    with pytest.raises(UsageError) as raised:
        typed.bind({"name": "n", name: given})
    assert str(raised.value).startswith(f"typed: the parameter {name} {told}")
    assert "It takes" not in str(raised.value)  # of one wrong value the others are no help


def test_missing_parameter_is_named() -> None:
    with pytest.raises(
        UsageError, match=r"^topic-moves needs the parameter topic\. It takes topic \(topic\), narrower"
    ):
        CATALOG["topic-moves"].bind({})


def test_unknown_parameter_is_named_with_a_near_one() -> None:
    with pytest.raises(UsageError, match=r"^topic-moves has no parameter topics\. Did you mean topic\? It takes topic"):
        CATALOG["topic-moves"].bind({"topics": "EHE"})
    with pytest.raises(UsageError, match=r"^possible-same-people has no parameter x\. It takes none\.$"):
        CATALOG["possible-same-people"].bind({"x": 1})


def test_unknown_query_offers_near_names() -> None:
    with pytest.raises(UsageError, match=r"^There is no query topic-tracer: did you mean topic-trace"):
        CATALOG["topic-tracer"]
    with pytest.raises(UsageError, match=r"^There is no query zzz: there are actions, actions-by-holder"):
        CATALOG["zzz"]
    assert "zzz" not in CATALOG
    assert "topic-trace" in CATALOG


def test_bound_values_timeout_and_limit_reach_the_store() -> None:
    store = StandIn()
    CATALOG["board-topics"].run(store, timeout=2, limit=10, board="Forum", since="2024-01-01")
    assert store.asked == [({"board": "Forum", "since": date(2024, 1, 1), "until": None}, 2, 10)]


def test_only_warnings_with_news_are_passed_on() -> None:
    told = "process 7 has the graph open for writing"
    store = StandIn("MATCH references unknown relationship type 'MOVED'", told, "no Topic node has 'aliases'")
    assert CATALOG["boards"].run(store).warnings == (told,)


def test_queries_keep_the_rules_of_both_stores() -> None:
    assert {query.name: list(map(str, lint(query.cypher))) for query in ALL if lint(query.cypher)} == {}


@pytest.mark.parametrize("query", ALL, ids=lambda query: query.name)
def test_order_of_rows_is_total(query: CannedQuery) -> None:
    """The outer ORDER BY is there, and names an id or the step of a walk."""
    words = [token.text for token in tokenize(query.cypher) if token.kind != "comment"]
    behind = words[len(words) - words[::-1].index("ORDER") :]
    assert "}" not in behind
    assert {"id", "step"} & set(behind) or [word for word in behind if word.endswith("_id") or word == "source"]


def test_documentation_is_fresh() -> None:
    written = Path(__file__).parents[2] / "docs" / "queries.md"
    assert written.read_text(encoding="utf-8") == docs.page(CATALOG), "run: python -m queries.docs > docs/queries.md"


def test_documentation_command_prints_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    docs.main()
    assert capsys.readouterr().out == docs.page(CATALOG)


@pytest.mark.parametrize("top", ["-1", -3])
def test_how_many_rows_is_never_less_than_none(top: object) -> None:
    with pytest.raises(UsageError, match="top must be a whole number from 0 on"):
        CATALOG["missed-meetings"].bind({"top": top})
