"""Every row of a table is asked, and each that fails is told by its text."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from tests.tables import every_row


def test_every_row_is_asked_and_each_that_fails_is_told() -> None:
    asked = []

    @every_row(("word", "length"), [("a", 1), ("bb", 3), ("ccc", 3), ("dd", 5)])
    def check(word: str, length: int) -> None:
        asked.append(word)
        assert len(word) == length

    with pytest.raises(AssertionError) as failed:
        check()
    assert asked == ["a", "bb", "ccc", "dd"]
    told = str(failed.value)
    assert told.startswith("2 of 4 rows failed\n- word='bb', length=3\n")
    assert "- word='dd', length=5\n" in told
    assert "'a'" not in told and "'ccc'" not in told
    assert "assert 2 == 3" in told  # as pytest explains it
    assert failed.value.__cause__ is not None


def test_another_error_than_an_assertion_fails_its_row_only() -> None:
    @every_row("word", ["1", "x", "2"])
    def check(word: str) -> None:
        int(word)

    with pytest.raises(AssertionError, match=r"1 of 3 rows failed\n- word='x'\n    ValueError: invalid literal"):
        check()


def test_functions_and_patterns_are_told_by_their_names() -> None:
    @every_row("ask, pattern", [(str.upper, re.compile("a+"))])
    def check(ask: object, pattern: object) -> None:
        raise AssertionError("no")

    with pytest.raises(AssertionError, match=re.escape("ask=str.upper, pattern=/a+/\n    no")):
        check()


def test_all_rows_that_fail_are_named_and_the_first_explained() -> None:
    @every_row("number", range(100))
    def check(number: int) -> None:
        assert number < 0, "too large"

    with pytest.raises(AssertionError) as failed:
        check()
    told = str(failed.value).splitlines()
    assert sum(line.startswith("- number=") for line in told) == 100
    assert sum("too large" in line for line in told) == 10


def test_two_tables_are_asked_in_every_combination() -> None:
    asked = []

    @every_row("one", "ab")
    @every_row("two", "xyz")
    def check(one: str, two: str) -> None:
        asked.append(one + two)

    check()
    assert asked == ["ax", "ay", "az", "bx", "by", "bz"]
    assert check.rows == 6  # type: ignore[attr-defined]
    assert not inspect.signature(check).parameters


@every_row("name", ["a", "b"])
def test_fixtures_stand_beside_the_table(tmp_path: Path, name: str) -> None:
    assert not (tmp_path / name).exists()
    (tmp_path / name).touch()


@pytest.mark.parametrize("rows", [[], [("a",)], [("a", 1, 2)]])
def test_a_table_without_rows_or_with_a_row_too_short_is_refused(rows: list[tuple[object, ...]]) -> None:
    with pytest.raises(ValueError, match=r"without rows|values for 2 names"):
        every_row(("word", "length"), rows)


def test_a_row_with_a_mark_is_refused() -> None:
    with pytest.raises(ValueError, match=r"a test of its own: pytest\.mark\.parametrize"):
        every_row("word", ["a", pytest.param("b", marks=pytest.mark.slow)])
