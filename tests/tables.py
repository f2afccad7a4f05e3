"""Tables of examples that cost next to nothing each: one test asks every row, and tells each row that fails."""

from __future__ import annotations

import functools
import inspect
import re
import textwrap
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pytest

_MARKED = type(pytest.param())
EXPLAINED = 10  # rows that fail are all named; of so many it is told how


def every_row(names: str | Sequence[str], rows: Iterable[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """As ``pytest.mark.parametrize``, with one test for the whole table: pytest itself takes 4 ms for each test.

    The test runs for every row, whatever became of those before it, and fails with the text of each row that failed.
    It may take fixtures beside the names of the table; all rows share them. Two tables one above the other are asked
    in every combination.
    """
    given = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    rows = list(rows)
    if any(isinstance(row, _MARKED) for row in rows):
        raise ValueError("a row with a mark or a name of its own is a test of its own: pytest.mark.parametrize")
    table = [tuple(row) if len(given) > 1 else (row,) for row in rows]
    if not table:
        raise ValueError(f"a table of {', '.join(given)} without rows asks nothing")
    for row in table:
        if len(row) != len(given):
            raise ValueError(f"a row has {len(row)} values for {len(given)} names ({', '.join(given)}): {row!r}")

    def decorated(test: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(test)
        def ask(**fixtures: Any) -> None:
            failures: list[tuple[str, Exception]] = []
            for row in table:
                values = dict(zip(given, row, strict=True))
                try:
                    test(**values, **fixtures)
                except Exception as failure:
                    failures.append((_told(values), failure))
            if failures:
                raise AssertionError(_report(failures, len(table))) from failures[0][1]

        signature = inspect.signature(test)
        left = [parameter for name, parameter in signature.parameters.items() if name not in given]
        ask.__signature__ = signature.replace(parameters=left)  # type: ignore[attr-defined]
        ask.rows = len(table) * getattr(test, "rows", 1)  # type: ignore[attr-defined]
        return ask

    return decorated


def _report(failures: list[tuple[str, Exception]], rows: int) -> str:
    lines = [f"{len(failures)} of {rows} rows failed"]
    for at, (row, failure) in enumerate(failures):
        lines.append(f"- {row}")
        if at < EXPLAINED:
            kind = "" if isinstance(failure, AssertionError) else f"{type(failure).__name__}: "
            lines += [f"    {line}" for line in f"{kind}{failure}".splitlines()]
    return "\n".join(lines)


def _told(values: dict[str, Any]) -> str:
    return ", ".join(f"{name}={_value(value)}" for name, value in values.items())


def _value(value: Any) -> str:
    if isinstance(value, re.Pattern):
        return f"/{value.pattern[:80]}/"
    if callable(value):
        return str(getattr(value, "__qualname__", value))
    return textwrap.shorten(repr(value), 400)
