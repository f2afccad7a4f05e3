"""What is read from the samples beside what is expected of them: no kind of fact may be read worse than today."""

import pytest

from tests.corpus.documents import read, samples
from tests.corpus.expected import Count, Fact, compare, counted

FLOORS = {  # kind: least precision, least recall
    "board": (0.95, 0.95),
    "parent_body": (0.95, 0.95),
    "date": (1.00, 1.00),
    "start_time": (0.95, 0.95),
    "venue": (0.95, 0.80),
    "next_meeting": (0.95, 0.95),
    "present": (0.99, 0.99),
    "apologies": (0.98, 0.98),
    "absent": (0.95, 0.95),
    "chair": (0.95, 0.95),
    "roles": (0.95, 0.95),
    "organisations": (0.97, 0.97),
    "items": (0.98, 0.98),
    "decisions": (0.94, 0.94),
    "votes": (0.95, 0.74),
    "movers": (0.95, 0.74),
    "seconders": (0.95, 0.74),
    "actions": (0.93, 0.84),
    "owners": (0.97, 0.97),
    "presenters": (0.91, 0.90),
    "confirmations": (0.95, 0.95),
    "amendments": (0.95, 0.70),
    "interests": (0.95, 0.95),
    "references": (0.56, 0.59),
    "successions": (0.95, 0.40),
    "topics": (0.50, 0.97),
}


@pytest.fixture(scope="module")
def counts() -> dict[str, Count]:
    return counted((path, read(path)) for path in samples())


@pytest.mark.parametrize("kind", FLOORS)
def test_no_kind_of_fact_is_read_worse_than_its_floor(kind: str, counts: dict[str, Count]) -> None:
    precision, recall = FLOORS[kind]
    found = counts[kind]
    assert found.precision >= precision, found
    assert found.recall >= recall, found


def test_every_kind_has_a_floor_and_facts(counts: dict[str, Count]) -> None:
    assert set(counts) == set(FLOORS)
    assert all(found.expected for found in counts.values())


def test_every_sample_has_expected_facts() -> None:
    assert len(samples()) >= 23
    assert all(path.with_name(f"{path.stem}.gold.json").exists() for path in samples())


def test_facts_are_counted_once_and_optional_ones_pass() -> None:
    count = Count()
    expected = [
        Fact(("buy a green bench",), ("1",)),
        Fact(("paint the bench green",), ("2",)),
        Fact(("sing",), ("3",), optional=True),
    ]
    found = [Fact(("to buy a green bench",), ("1",)), Fact(("sing",), ("3",)), Fact(("paint the bench green",), ("9",))]
    assert sorted(compare(expected, found, count)) == [(0, 0), (2, 1)]
    assert (count.expected, count.found, count.right, count.recalled) == (2, 3, 2, 1)
    assert (round(count.precision, 2), count.recall) == (0.67, 0.5)
