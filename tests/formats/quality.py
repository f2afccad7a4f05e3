"""How well minutes are read in each format: annotated documents are written in each, and judged as they are.

``python -m tests.formats.quality FOLDER...`` prints a table of F1 over all facts.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from loaders.evaluation.evaluating import evaluate
from loaders.evaluation.report import Report
from tests.formats.rendering import RENDERERS, pieces_of

ENDINGS = (".txt", ".md")


def by_format(folder: Path, into: Path) -> dict[str, Report]:
    """The report of each format, "text" for the documents as they are; ``into`` takes the files."""
    reports = {}
    for suffix in ("text", *RENDERERS):
        copies = into / suffix.strip(".")
        for source in sorted(path for path in folder.rglob("*") if path.suffix in ENDINGS):
            annotation = next(
                (a for e in (".gold.json", ".json") if (a := source.with_name(source.stem + e)).exists()), None
            )
            if annotation is None:
                continue
            place = copies / source.relative_to(folder).parent
            place.mkdir(parents=True, exist_ok=True)
            (place / annotation.name).write_bytes(annotation.read_bytes())
            data = source.read_bytes()
            if suffix == "text":
                (place / source.name).write_bytes(data)
            else:
                (place / source.name).with_suffix(suffix).write_bytes(RENDERERS[suffix](pieces_of(data.decode())))
        reports[suffix] = evaluate(copies)
    return reports


def main() -> None:
    """Print the figures of the folders named on the command line."""
    for folder in map(Path, sys.argv[1:]):
        with tempfile.TemporaryDirectory() as into:
            reports = by_format(folder, Path(into))
        print(f"{folder.name}: " + ", ".join(f"{name} {report.all.f1:.3f}" for name, report in reports.items()))
        for rows in zip(*(report.documents for report in reports.values()), strict=True):
            figures = "  ".join(f"{row.figures.f1:.3f}" if row.failure is None else "-----" for row in rows)
            print(f"  {figures}  {Path(rows[0].document).stem}")


if __name__ == "__main__":
    main()
