"""The outcome of an evaluation: figures for all documents and for each, and each fault. Saved as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError, computed_field

from graph.errors import UsageError
from graph.output import write_text
from loaders.evaluation.sheet import KINDS, RECALL_ONLY, Counts, Sheet


class Figures(BaseModel):
    """How many facts were annotated and found, and how many of these are the same."""

    model_config = ConfigDict(frozen=True)

    right: int = 0
    gold: int = 0
    found: int = 0
    recall_only: bool = False

    @computed_field  # type: ignore[prop-decorator]
    @property
    def precision(self) -> float | None:
        """The share of what was found that is right."""
        return None if self.recall_only else _share(self.right, self.found)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def recall(self) -> float | None:
        """The share of what was annotated that was found."""
        return _share(self.right, self.gold)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def f1(self) -> float | None:
        """The harmonic mean of both."""
        return None if self.recall_only else _share(2 * self.right, self.gold + self.found)


class Miss(BaseModel):
    """An annotated fact that was not found (``missed``), or a found one that is not annotated (``wrong``)."""

    model_config = ConfigDict(frozen=True)

    document: str
    line: int | None
    verdict: Literal["missed", "wrong"]
    kind: str
    text: str


class DocumentReport(BaseModel):
    """The figures of one document over all facts; ``failure`` tells why nothing was read in it."""

    model_config = ConfigDict(frozen=True)

    document: str
    figures: Figures
    failure: str | None = None


class Report(BaseModel):
    """An evaluation. ``all`` is over all facts, those of kinds with recall only left out."""

    model_config = ConfigDict(frozen=True)

    minutegraph_evaluation: Literal[1] = 1
    all: Figures
    kinds: dict[str, Figures]
    documents: tuple[DocumentReport, ...]
    misses: tuple[Miss, ...]


def report_of(judged: Iterable[tuple[str, Sheet, str | None]]) -> Report:
    """Sum up documents: each with its name, its sheet, and why it could not be read, if so."""
    kinds: dict[str, list[Counts]] = {kind: [] for kind in KINDS}
    documents: list[DocumentReport] = []
    misses: list[Miss] = []
    for name, sheet, failure in judged:
        for kind, counts in sheet.counts.items():
            kinds[kind].append(counts)
        counted = [counts for kind, counts in sheet.counts.items() if kind not in RECALL_ONLY]
        documents.append(DocumentReport(document=name, figures=_sum(counted), failure=failure))
        misses += [
            Miss(document=name, line=fault.line, verdict=fault.verdict, kind=fault.kind, text=fault.text)
            for fault in sorted(sheet.faults, key=lambda fault: (fault.line or 0, fault.verdict))
        ]
    facts = [counts for kind in kinds if kind not in RECALL_ONLY for counts in kinds[kind]]
    figures = {kind: _sum(counts, recall_only=kind in RECALL_ONLY) for kind, counts in kinds.items()}
    return Report(all=_sum(facts), kinds=figures, documents=tuple(documents), misses=tuple(misses))


def write_report(path: Path, report: Report) -> None:
    """Write a report as JSON. Raises ``UsageError`` where the file cannot be written."""
    try:
        write_text(path, report.model_dump_json(indent=1) + "\n")
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror or error}") from None


def read_report(path: Path) -> Report:
    """Read a report that ``write_report`` wrote. Raises ``UsageError`` where the file holds none."""
    try:
        return Report.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror or error}") from None
    except (UnicodeDecodeError, json.JSONDecodeError, ValidationError):
        raise UsageError(f"{path}: is not a saved evaluation (minutegraph evaluate --save writes them)") from None


def _sum(counts: Iterable[Counts], *, recall_only: bool = False) -> Figures:
    right, gold, found = (sum(column) for column in zip((0, 0, 0), *counts, strict=True))
    return Figures(right=right, gold=gold, found=found, recall_only=recall_only)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
