"""Topics of the vocabulary by item: what is found in whole documents against gold that was made by hand.

``python -m tests.topics.by_item`` prints the tables of docs/quality.md; ``--misses`` lists what is missed and wrong.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from loaders.minutes import Item
from loaders.pipeline import Extraction
from tests.corpus.documents import SAMPLES, read, real, samples

FOLDER = Path(__file__).with_name("gold")
Gold = Mapping[str, Sequence[str]]


@dataclass(slots=True)
class Score:
    """How many topics were found rightly; which were missed, and which are wrong, each with its place."""

    right: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + len(self.wrong))

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + len(self.missed))

    def add(self, place: str, said: Sequence[str], found: set[str]) -> None:
        """Count one item: ``said`` is its gold, in which "?" marks topics that count neither way."""
        sure = {name for name in said if not name.startswith("?")}
        open_ = {name.removeprefix("?") for name in said} - sure
        self.right += len(sure & found)
        self.missed += [f"{place}: {name}" for name in sorted(sure - found)]
        self.wrong += [f"{place}: {name}" for name in sorted(found - sure - open_)]


def gold_of(name: str) -> dict[str, Gold]:
    """The gold of a file: for each document, for each item, its topics."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def documents() -> Iterator[tuple[str, str, Path, Gold]]:
    """Each document that is here and has gold: the kind that it belongs to, its name in the gold, its path."""
    for path in samples():
        name = path.relative_to(SAMPLES).with_suffix("").as_posix()
        yield "samples", name, path, gold_of("samples")[name]
    gold = gold_of("corpus")
    for kind in ("seeds", "dev"):
        for path in real(kind):
            name = f"{kind}/{path.name.split('_')[0]}"
            if name in gold:
                yield kind, name, path, gold[name]


def score_of(name: str, path: Path, gold: Gold) -> Score:
    """What is found in a document against its gold; an item that the reader has not found has no topics."""
    score, found = Score(), dict(topics_by_item(read(path)))
    for item in dict.fromkeys((*gold, *found)):
        score.add(f"{name} {item}", gold.get(item, ()), found.get(item, set()))
    return score


def topics_by_item(extraction: Extraction) -> Iterator[tuple[str, set[str]]]:
    """The vocabulary's topics that each item names, a sub-item's not counted in the item above it."""
    for minutes, mentions in zip(extraction.minutes, extraction.topics, strict=True):
        for item, said in zip(minutes.items, mentions, strict=True):
            parts = [part for part in minutes.items if part.parent == item.position]
            yield (
                item.number or f"#{item.position}",
                {
                    mention.topic.name
                    for mention in said
                    if mention.topic.origin == "vocabulary" and not any(_holds(part, mention.start) for part in parts)
                },
            )


def totals() -> dict[str, Score]:
    """The score of each kind of documents."""
    found: dict[str, Score] = {}
    for kind, name, path, gold in documents():
        total, score = found.setdefault(kind, Score()), score_of(name, path, gold)
        total.right += score.right
        total.missed += score.missed
        total.wrong += score.wrong
    return found


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.topics.by_item", description=__doc__)
    parser.add_argument("--misses", action="store_true", help="list what is missed and what is wrong")
    misses = parser.parse_args().misses
    print("| documents | precision | recall | gold | found |\n| --- | --- | --- | --- | --- |")
    for kind, score in totals().items():
        gold, found = score.right + len(score.missed), score.right + len(score.wrong)
        print(f"| {kind} | {score.precision:.3f} | {score.recall:.3f} | {gold} | {found} |")
        if misses:
            print(*(f"missed {line}" for line in score.missed), *(f"wrong  {line}" for line in score.wrong), sep="\n")


def _holds(item: Item, place: int) -> bool:
    return item.start <= place < item.end or item.heading_start <= place < item.heading_end


if __name__ == "__main__":
    main()
