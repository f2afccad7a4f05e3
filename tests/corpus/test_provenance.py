"""Every fact's words stand at the place that the fact gives, in every sample and in the real minutes."""

from pathlib import Path

import pytest

from graph.writing import validate_rows
from tests.corpus.documents import REAL, read, real, samples
from tests.corpus.provenance import WORDS, faults

NO_REAL = pytest.param(
    None,
    marks=pytest.mark.skip(reason=f"real minutes don't stand beside the checkout ({REAL.parent.name}/{REAL.name})"),
)


def named(path: Path | None) -> str:
    return path.stem if path else "none"


@pytest.fixture(scope="module")
def seen() -> set[str]:
    """The labels and types of what is read from the samples."""
    rows = [read(path).rows for path in samples()]
    labels = {node.label() for each in rows for node in each.nodes}
    return labels | {link.type_name for each in rows for link in each.relationships}


@pytest.mark.parametrize("path", [*samples(), *(real("seeds") or [NO_REAL])], ids=named)
def test_every_fact_stands_at_its_place(path: Path) -> None:
    found = read(path)
    assert list(faults(found.document.text, found.rows)) == []
    validate_rows(found.rows)


@pytest.mark.parametrize("path", samples(), ids=named)
def test_parts_of_the_minutes_lie_within_one_another(path: Path) -> None:
    for minutes in read(path).minutes:
        for item in minutes.items:
            assert item.start <= item.heading_start or item.heading_end <= item.start
            for part in (*item.decisions, *item.confirmations, *item.references, *item.interests, *item.successions):
                assert item.start <= part.start < part.end <= item.end, (item.title, part)


def test_every_label_and_type_that_is_read_has_its_words(seen: set[str]) -> None:
    assert seen <= set(WORDS)


def test_samples_state_nearly_every_label_and_type(seen: set[str]) -> None:
    assert set(WORDS) - seen <= {"VOTED", "PART_OF"}
