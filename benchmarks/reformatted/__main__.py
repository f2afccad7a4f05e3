"""``python -m benchmarks.reformatted FOLDER...``: F1 of annotated minutes in each form, and what it loses.

A folder holds documents (.txt, .md) with NAME.gold.json or NAME.json beside them, as ``minutegraph evaluate`` has them.
``--lost`` names each fact that a form has lost or made wrong, ``--only`` takes the forms whose names begin so, and
``--keep`` leaves the written files in a folder.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from benchmarks.reformatted.forms import FORMS, Form, Written
from benchmarks.reformatted.source import Source, sources
from loaders.evaluation import Differences, Report, compare, evaluate

SAID = ("newly missed", "newly wrong")


@dataclass(frozen=True)
class Outcome:
    """What a form gave, and how that differs from the text as it is."""

    report: Report
    differences: Differences

    @property
    def lost(self) -> float:
        """By how much F1 is lower."""
        return -next((moved.change for moved in self.differences.kinds if moved.name == "all facts"), 0.0)


def main() -> None:
    """Write, read and judge; print a row for each form."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reformatted", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER", help="annotated documents")
    parser.add_argument("--only", nargs="+", default=[""], metavar="BEGINNING", help="of the names of forms")
    parser.add_argument("--lost", action="store_true", help="name the facts that each form loses or makes wrong")
    parser.add_argument("--keep", type=Path, help="a folder for the written files")
    options = parser.parse_args()
    documents = [source for folder in options.folders for source in sources(folder)]
    if not documents:
        parser.error("there are no .txt or .md documents with NAME.gold.json or NAME.json beside them")
    with ExitStack() as stack:
        into = options.keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="minutegraph-")))
        base = _judged(
            documents,
            lambda source: Written(source.path.suffix, source.text.encode(), source.annotation),
            into / "as it is",
        )
        print("| form | F1 | lost | most by |\n|---|--:|--:|---|")
        print(f"| as it is ({len(documents)} documents) | {base.all.f1:.3f} | | |")
        for name, form in FORMS.items():
            if name.startswith(tuple(options.only)):
                report = _judged(documents, form, into / name.replace("/", "-"))
                _print(name, Outcome(report, compare(base, report)), in_full=options.lost)


def _judged(documents: list[Source], form: Form, into: Path) -> Report:
    into.mkdir(parents=True)
    for source in documents:
        written = form(source)
        stem = source.path.stem
        (into / f"{stem}{written.suffix}").write_bytes(written.content)
        annotation = {**written.annotation, "file": None}
        (into / f"{stem}.gold.json").write_text(json.dumps(annotation), encoding="utf-8")
    return evaluate(into)


def _print(name: str, outcome: Outcome, *, in_full: bool) -> None:
    lowest = sorted(
        (moved for moved in outcome.differences.documents if moved.change < -0.01), key=lambda one: one.change
    )
    most = ", ".join(f"{Path(one.name).stem} {-one.change:.2f}" for one in lowest[:3])
    print(f"| {name} | {outcome.report.all.f1:.3f} | {outcome.lost:.3f} | {most} |", flush=True)
    if in_full:
        for changed in outcome.differences.facts:
            if changed.change in SAID:
                fact = changed.fact
                print(f"    {Path(fact.document).stem}:{fact.line} {changed.change} {fact.kind}: {fact.text[:150]}")


if __name__ == "__main__":
    main()
