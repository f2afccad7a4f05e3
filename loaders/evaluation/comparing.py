"""Two evaluations side by side: what rose, what fell, which facts changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict

from loaders.evaluation.report import Figures, Miss, Report

ALL = "all facts"
FactChange = Literal["newly missed", "newly found", "newly wrong", "no longer wrong"]
_CAME: dict[str, FactChange] = {"missed": "newly missed", "wrong": "newly wrong"}
_WENT: dict[str, FactChange] = {"missed": "newly found", "wrong": "no longer wrong"}


class Moved(BaseModel):
    """A kind or document whose figure (F1, or recall where only that is judged) rose or fell."""

    model_config = ConfigDict(frozen=True)

    name: str
    before: float | None
    now: float | None

    @property
    def change(self) -> float:
        """By how much it rose; what had or has no figure counts as nothing."""
        return (self.now or 0.0) - (self.before or 0.0)


class ChangedFact(BaseModel):
    """A fact that was missed or wrong in one of the two evaluations only."""

    model_config = ConfigDict(frozen=True)

    change: FactChange
    fact: Miss


class Differences(BaseModel):
    """What an evaluation has otherwise than an earlier one.

    ``facts`` are those of documents that both have; ``added`` and ``gone`` are the other documents.
    """

    model_config = ConfigDict(frozen=True)

    kinds: tuple[Moved, ...]
    documents: tuple[Moved, ...]
    facts: tuple[ChangedFact, ...]
    added: tuple[str, ...]
    gone: tuple[str, ...]


def compare(before: Report, now: Report) -> Differences:
    """Tell what became of the figures and facts of an earlier evaluation."""
    was = {document.document: document.figures for document in before.documents}
    present = {document.document: document.figures for document in now.documents}
    both = was.keys() & present.keys()
    kinds = _moved({ALL: before.all, **before.kinds}, {ALL: now.all, **now.kinds})
    return Differences(
        kinds=kinds,
        documents=_moved({name: was[name] for name in both}, {name: present[name] for name in both}),
        facts=_changed(before, now, both),
        added=tuple(sorted(present.keys() - both)),
        gone=tuple(sorted(was.keys() - both)),
    )


def _moved(before: Mapping[str, Figures], now: Mapping[str, Figures]) -> tuple[Moved, ...]:
    names = dict.fromkeys([*now, *before])
    pairs = [Moved(name=name, before=_figure(before.get(name)), now=_figure(now.get(name))) for name in names]
    return tuple(moved for moved in pairs if moved.before != moved.now)


def _figure(figures: Figures | None) -> float | None:
    if figures is None:
        return None
    return figures.recall if figures.recall_only else figures.f1


def _changed(before: Report, now: Report, documents: set[str]) -> tuple[ChangedFact, ...]:
    was, present = (Counter(_key(miss) for miss in report.misses) for report in (before, now))
    changed = [
        ChangedFact(change=said[miss.verdict], fact=miss)
        for report, more, said in ((now, present - was, _CAME), (before, was - present, _WENT))
        for miss in report.misses
        if miss.document in documents and _take(more, _key(miss))
    ]
    return tuple(sorted(changed, key=lambda one: (one.fact.document, one.fact.line or 0, one.change)))


def _key(miss: Miss) -> tuple[str, str, str, str]:
    """What tells a fact from others: its line may move when a document is corrected."""
    return miss.document, miss.verdict, miss.kind, miss.text


def _take(counted: Counter[tuple[str, str, str, str]], key: tuple[str, str, str, str]) -> bool:
    counted[key] -= 1
    return counted[key] >= 0
