"""How well the vocabulary's topics are found in whole documents, by item: the bundled samples and real minutes."""

from __future__ import annotations

import pytest

from loaders.topics import standard_vocabulary
from tests.corpus.documents import REAL, SAMPLES, samples
from tests.topics.by_item import Score, gold_of, totals

LEAST = 0.95


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    return totals()


@pytest.mark.parametrize("kind", ["samples", "seeds", "dev"])
def test_precision_and_recall_by_item(scores: dict[str, Score], kind: str) -> None:
    if kind not in scores:
        pytest.skip(f"real minutes don't stand beside the checkout ({REAL.parent.name}/{REAL.name})")
    score = scores[kind]
    assert score.recall >= LEAST, score.missed
    assert score.precision >= LEAST, score.wrong


def test_every_sample_has_gold() -> None:
    assert {path.relative_to(SAMPLES).with_suffix("").as_posix() for path in samples()} == gold_of("samples").keys()


@pytest.mark.parametrize("name", ["samples", "corpus"])
def test_gold_names_topics_of_the_vocabulary_once_each(name: str) -> None:
    known = {topic.name for topic in standard_vocabulary()}
    for document, items in gold_of(name).items():
        for item, said in items.items():
            names = [topic.removeprefix("?") for topic in said]
            assert set(names) <= known, (document, item)
            assert len(names) == len(set(names)), (document, item)


def test_real_minutes_are_known_by_numbers_only() -> None:
    gold = gold_of("corpus")
    assert len([document for document in gold if document.startswith("seeds/")]) == 4
    assert len([document for document in gold if document.startswith("dev/")]) >= 6
    assert all(document.split("/")[1].isdigit() for document in gold)


def test_what_counts_neither_way() -> None:
    score = Score()
    score.add("1", ["Litter", "Trees", "?Budget", "?Audit"], {"Litter", "Budget", "Parking"})
    assert (score.right, score.missed, score.wrong) == (1, ["1: Trees"], ["1: Parking"])
    assert (score.precision, score.recall) == (0.5, 0.5)
