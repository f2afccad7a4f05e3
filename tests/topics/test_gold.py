"""How well the vocabulary's topics are found, measured on made-up items with hand-made gold."""

from __future__ import annotations

import tomllib
from pathlib import Path

from loaders.topics import standard_vocabulary
from tests.topics.reading import topics_in

ITEMS = tomllib.loads(Path(__file__).with_name("gold.toml").read_text(encoding="utf-8"))["item"]


def test_the_gold_names_topics_of_the_vocabulary() -> None:
    names = {topic.name for topic in standard_vocabulary()}
    assert {name for item in ITEMS for name in [*item["topics"], *item.get("free", [])]} <= names


def test_recall_and_precision_by_item() -> None:
    missed, wrong, right = [], [], 0
    for item in ITEMS:
        [found] = topics_in((item["heading"], item["body"]))
        names = {topic.name for topic in found.values() if topic.origin == "vocabulary"}
        gold = set(item["topics"])
        right += len(names & gold)
        missed += [(item["heading"], name) for name in sorted(gold - names)]
        wrong += [(item["heading"], name) for name in sorted(names - gold - set(item.get("free", [])))]
    assert right / (right + len(missed)) >= 0.95, missed
    assert right / (right + len(wrong)) >= 0.95, wrong
