"""Speed; run with ``--benchmark-only``."""

from __future__ import annotations

import tomllib
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

from tests.topics.reading import FINDER, laid_out

ITEMS = tomllib.loads(Path(__file__).with_name("gold.toml").read_text(encoding="utf-8"))["item"]


def test_a_hundred_kilobytes_of_minutes(benchmark: BenchmarkFixture) -> None:
    text, sections = laid_out(*[(item["heading"], item["body"]) for item in ITEMS] * 18)
    assert len(text) > 100_000
    found = benchmark(FINDER.find, text, sections)
    assert sum(map(len, found)) > 1000
