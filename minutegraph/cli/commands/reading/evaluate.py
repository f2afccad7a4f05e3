"""``evaluate``: what is read in documents against what people annotated in them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graph.output import escaped_json, printable, printable_line
from minutegraph.cli.command import Command
from minutegraph.cli.options.workers import LimitOptions, WorkerOptions
from minutegraph.cli.output.console import emit, tell
from minutegraph.cli.output.formats import Format, FormatOption, show

if TYPE_CHECKING:
    from loaders.evaluation import Differences, Report
    from loaders.evaluation.comparing import Moved
    from loaders.evaluation.report import Figures, Miss

Row = tuple[Any, ...]
_COLUMNS = ("precision", "recall", "f1", "gold", "found")
_MISS = ("document", "line", "verdict", "kind", "fact")
_CHANGE = ("change", "kind or document", "before", "now")
_MOST_LETTERS = 160


def evaluate(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="Documents with NAME.gold.json or NAME.json beside them.")
    ],
    misses: Annotated[
        bool, typer.Option("--misses", help="List each miss and each wrong fact by document and line.")
    ] = False,
    save: Annotated[Path | None, typer.Option(metavar="FILE.json", help="Write the result, to compare with.")] = None,
    compare: Annotated[
        Path | None, typer.Option(metavar="FILE.json", help="Tell what differs from a result that was saved.")
    ] = None,
    floor: Annotated[
        float | None, typer.Option(min=0, max=1, help="End with 1 where F1 over all facts is lower than this.")
    ] = None,
    form: FormatOption = Format.table,
    *,
    limits: LimitOptions,
) -> None:
    """Measure what is read in your own annotated minutes: minutegraph evaluate samples --misses.

    Precision, recall and F1 for each kind of fact and each document. docs/annotating.md has the format of the
    annotations, docs/quality.md what the kinds mean. No graph is touched. Csv gives one table: the figures, the
    misses, or the differences.
    """
    WorkerOptions().prepare()
    from graph.errors import UsageError
    from loaders import evaluation
    from minutegraph.app.loading.executors import reader_pool

    if form is Format.jsonl or (form is Format.csv and misses and compare):
        raise UsageError("evaluate gives table, json, csv or md; csv gives one table, --misses or --compare")
    before = None if compare is None else evaluation.read_report(compare)
    with reader_pool(None, None, limits.limits) as pool:
        report = evaluation.evaluate(
            folder, warn=lambda line: tell(printable(line)), executor=pool.executor, limits=limits.limits
        )
    if save is not None:
        evaluation.write_report(save, report)
    differences = None if before is None else evaluation.compare(before, report)
    if form is Format.json:
        emit(_as_json(report, differences))
    elif form is Format.csv:
        _show_csv(report, misses, differences)
    else:
        _show_parts(report, misses, differences, form)
    _end(report, floor)


def _end(report: Report, floor: float | None) -> None:
    failed = [document for document in report.documents if document.failure]
    for document in failed:
        tell(f"nothing was read of {printable(str(document.failure))}")
    low = floor is not None and (report.all.f1 or 0.0) < floor
    if low:
        tell(f"F1 over all facts is {_share(report.all.f1)}, the floor {floor}")
    if failed or low:
        raise typer.Exit(1)


def _as_json(report: Report, differences: Differences | None) -> str:
    content = report.model_dump(mode="json")
    if differences is not None:
        content["differences"] = differences.model_dump(mode="json")
    return escaped_json(content, indent=1) + "\n"


def _show_parts(report: Report, misses: bool, differences: Differences | None, form: Format) -> None:
    """All that was asked for, each part under its title; on a terminal facts are lines that lead to their place."""
    _part("Kinds", ("kind", *_COLUMNS), [(name, *_shown(one)) for name, one in _kinds(report)], form)
    _part("Documents", ("document", *_COLUMNS), [(name, *_shown(one)) for name, one in _documents(report)], form)
    if misses:
        _facts("Misses", _MISS, [_miss(miss) for miss in report.misses], form)
    if differences is not None:
        _part("Rose and fell", _CHANGE, _figure_changes(differences), form)
        _facts("Facts that changed", _MISS, [_miss(one.fact, one.change) for one in differences.facts], form)
        for title, names in (("New documents", differences.added), ("Documents gone", differences.gone)):
            if names:
                _part(title, ("document",), [(name,) for name in names], form)


def _part(title: str, columns: tuple[str, ...], rows: list[Row], form: Format) -> None:
    from graph.store import Table

    emit(f"### {title}\n\n" if form is Format.md else f"{title}\n")
    if rows:
        show(Table(columns, tuple(rows)), form)
    else:
        emit("none\n")
    emit("\n")


def _facts(title: str, columns: tuple[str, ...], rows: list[Row], form: Format) -> None:
    if form is Format.md or not rows:
        _part(title, columns, rows, form)
        return
    lines = [
        f"{document}:{'?' if line is None else line}: {verdict} {kind}: {text}"
        for document, line, verdict, kind, text in rows
    ]
    emit("\n".join([title, *map(printable_line, lines), "", ""]))


def _show_csv(report: Report, misses: bool, differences: Differences | None) -> None:
    from graph.store import Table

    if differences is not None:
        columns: tuple[str, ...] = ("change", "document", "line", "kind", "fact", "before", "now")
        rows: list[Row] = [
            (_way(one), None, None, _name(one.name), None, one.before, one.now) for one in differences.kinds
        ]
        rows += [(_way(one), one.name, None, None, None, one.before, one.now) for one in differences.documents]
        facts = (_miss(one.fact, one.change) for one in differences.facts)
        rows += [(change, document, line, kind, text, None, None) for document, line, change, kind, text in facts]
    elif misses:
        columns, rows = _MISS, [_miss(miss) for miss in report.misses]
    else:
        columns = ("of", "name", *_COLUMNS)
        rows = [("kind", name, *_values(one)) for name, one in _kinds(report)]
        rows += [("document", name, *_values(one)) for name, one in _documents(report)]
    show(Table(columns, tuple(rows)), Format.csv)


def _kinds(report: Report) -> list[tuple[str, Figures]]:
    from loaders.evaluation.comparing import ALL
    from loaders.evaluation.sheet import KINDS

    return [*((KINDS[kind], figures) for kind, figures in report.kinds.items()), (ALL, report.all)]


def _documents(report: Report) -> list[tuple[str, Figures]]:
    """The documents, the worst first."""
    ranked = sorted(report.documents, key=lambda one: (one.figures.f1 is None, one.figures.f1 or 0.0, one.document))
    return [(one.document, one.figures) for one in ranked]


def _values(figures: Figures) -> Row:
    shares = (figures.precision, figures.recall, figures.f1)
    return (*(None if share is None else round(share, 4) for share in shares), figures.gold, figures.found)


def _shown(figures: Figures) -> Row:
    shares = (figures.precision, figures.recall, figures.f1)
    return (*map(_share, shares), figures.gold, figures.found)


def _share(share: float | None) -> str:
    return "-" if share is None else f"{share:.3f}"


def _miss(miss: Miss, said: str | None = None) -> Row:
    text = " ".join(miss.text.split())
    text = text if len(text) <= _MOST_LETTERS else f"{text[:_MOST_LETTERS]}..."
    return (miss.document, miss.line, said or miss.verdict, _name(miss.kind), text)


def _figure_changes(differences: Differences) -> list[Row]:
    """Kinds and documents, what rose most first."""
    moved = sorted([*differences.kinds, *differences.documents], key=lambda one: -one.change)
    return [(_way(one), _name(one.name), _share(one.before), _share(one.now)) for one in moved]


def _way(moved: Moved) -> str:
    return "rose" if moved.change > 0 else "fell"


def _name(kind: str) -> str:
    from loaders.evaluation.sheet import KINDS

    return KINDS.get(kind, kind)


COMMANDS = (Command(evaluate, "evaluate"),)
