"""What loading tells of a document: lines for people, JSON for programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.errors import UsageError
from graph.output import escaped_json, printable_line, write_text
from loaders.understood import Unread, withheld_lines
from minutegraph.app.corrections.listing import Lost
from minutegraph.app.loading.documents import LoadReport, LoadResult
from minutegraph.app.loading.records import Copy, Difference
from minutegraph.app.questions.confirmations import ConfirmedNotLoaded

if TYPE_CHECKING:
    from loaders.minutes import Minutes
    from loaders.pipeline import Extraction
    from loaders.topics import Mention

_COUNTED = {
    "AgendaItem": ("item", "items"),
    "Decision": ("decision", "decisions"),
    "Action": ("action", "actions"),
    "Person": ("person", "people"),
    "Topic": ("topic", "topics"),
}
_MOST_WORDS = 60
_MOST_CONFIRMED = 3
_MOST_NAMED = 5  # parts of mails that were passed over for one reason
_MOST_UNREAD = 3  # runs of unread lines that are named unless all are asked for


def result_lines(result: LoadResult, *, verbose: bool = False) -> list[str]:
    """One compact block on a file: its result, what was read of it, what is doubtful and what was not read, by line.

    Of the lines that were not read the first few are named; with ``verbose`` all of them.
    """
    lines = [f"{result.outcome:<10} {result.path}{_details_of(result)}"]
    if result.outcome == "loaded":
        words = _words(result)
        total = max(1, words.total())
        sections = ", ".join(f"{section} {count / total:.0%}" for section, count in words.items())
        lines.append(f"           {words.total():,} words: {sections}")
        lines.append(f"           {', '.join(_count(result, label) for label in _COUNTED)}")
    if left_out := withheld_lines(result.coverage):
        lines.append(f"           left out as private: {', '.join(left_out)}")
    for coverage in result.coverage:
        for doubt in coverage.doubts:
            quoted = f': "{_cut(doubt.words)}"' if doubt.words else ""
            lines.append(f"           line {doubt.line}: {doubt.reason}{quoted}")
    unread = [lines for coverage in result.coverage for lines in coverage.unread]
    named = unread if verbose else unread[:_MOST_UNREAD]
    lines.extend(f'           {_line_numbers(one)} not read: "{_cut(one.words)}"' for one in named)
    if len(unread) > len(named):
        lines.append(f"           {len(unread) - len(named):,} more places not read (--verbose names them all)")
    return [printable_line(line) for line in lines]


def copy_lines(copies: Sequence[Copy]) -> list[str]:
    """What loading says of documents in whose place another counts: why, and where the two differ."""
    lines = []
    for copy in copies:
        if copy.counts:
            lines.append(f"both count  {copy.uri}: for one meeting with {copy.other}, and they do not agree")
        else:
            lines.append(f"not counted {copy.uri}: the same meeting as {copy.other} ({copy.reason})")
        lines.extend(f"           {_difference(one, copy.reason)}" for one in copy.differences)
    return [printable_line(line) for line in lines]


def confirmed_lines(confirmed: Sequence[ConfirmedNotLoaded], *, verbose: bool = False) -> list[str]:
    """What loading says of minutes that loaded ones confirm, and that are not loaded: the first few, or all of them."""
    named = confirmed if verbose else confirmed[:_MOST_CONFIRMED]
    lines = [f"confirms   {one.uri}: {one}" for one in named]
    if more := len(confirmed) - len(named):
        lines.append(f"           {more:,} more that confirm minutes which are not loaded")
    return [printable_line(line) for line in lines]


def left_lines(left: Sequence[tuple[Path, str]]) -> list[str]:
    """A line for each reason why parts of mails were passed over, with the first few of them."""
    by_reason: dict[str, list[Path]] = {}
    for path, reason in left:
        by_reason.setdefault(reason, []).append(path)
    lines = []
    for reason, paths in by_reason.items():
        more = f" and {len(paths) - _MOST_NAMED:,} more" if len(paths) > _MOST_NAMED else ""
        lines.append(f"passed over: {', '.join(map(str, paths[:_MOST_NAMED]))}{more}: {reason}")
    return [printable_line(line) for line in lines]


def lost_lines(lost: Sequence[Lost]) -> list[str]:
    """What loading says of decisions on facts that no minutes bear out any more."""
    return [
        printable_line(f"decision {one.number} on facts does not stand any more: {one.reason} (minutegraph facts list)")
        for one in lost
    ]


def _difference(one: Difference, reason: str) -> str:
    """ "decision under Fees: £380 here, £350 there"; of a draft, what it said and what was confirmed."""
    under = f" under {one.heading}" if one.heading else ""
    here, there = ("before", "later edition") if one.settled else ("here", "there")
    here, there = ("draft", "confirmed") if reason.endswith("confirmed minutes") else (here, there)
    readings = f"{here}: {_quoted(one.reading)}, {there}: {_quoted(one.other)}"
    return f"{one.about}{under}: {readings}"


def _quoted(words: str | None) -> str:
    return f'"{" ".join(words.split())}"' if words else "nothing"


def _line_numbers(unread: Unread) -> str:
    return f"line {unread.line}" if unread.line == unread.last else f"lines {unread.line} to {unread.last}"


def confirmed_json(one: ConfirmedNotLoaded) -> dict[str, str | None]:
    """Minutes that are confirmed and not loaded, for programs."""
    return {"uri": one.uri, "item": one.item, "day": one.day.isoformat() if one.day else None}


def write_report(path: Path, report: LoadReport) -> None:
    """Write what became of each file as JSON. Raises ``UsageError`` where the file cannot be written."""
    described = {
        "documents": [_described(result) for result in report.results],
        "passed_over": [*map(str, report.skipped), *(str(path) for path, _ in report.left)],
        "links": [str(path) for path in report.links],
        "copies": [asdict(copy) for copy in report.copies],
        "confirmed_not_loaded": [confirmed_json(one) for one in report.confirmed_not_loaded],
    }
    try:
        write_text(path, escaped_json(described, indent=1) + "\n")
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}") from error


def extraction_json(extraction: Extraction) -> str:
    """The document, the minutes read of it and the topics of their items, as one JSON object."""
    document = extraction.document
    described = {
        "document": {
            "id": document.id,
            "name": document.name,
            "uri": document.uri,
            "format": document.format,
            "sha256": document.sha256,
            "pages": list(document.pages),
        },
        "minutes": [
            {**minutes.model_dump(mode="json"), "topics": list(_topics(minutes, found))}
            for minutes, found in zip(extraction.minutes, extraction.topics, strict=True)
        ],
    }
    return escaped_json(described, indent=1) + "\n"


def _topics(minutes: Minutes, found: Sequence[Sequence[Mention]]) -> Iterator[dict[str, Any]]:
    """Each mention of a topic; ``item`` is the position of its item."""
    for item, mentions in zip(minutes.items, found, strict=True):
        for one in mentions:
            place = {"start": one.start, "end": one.end}
            yield {"item": item.position, "topic": one.topic.name, "origin": one.topic.origin, **place}


def _details_of(result: LoadResult) -> str:
    if result.reason:
        return f": {result.reason}"
    return f": {'; '.join(result.meetings)}" if result.meetings else ""


def _words(result: LoadResult) -> Counter[str]:
    words: Counter[str] = Counter()
    for coverage in result.coverage:
        words.update(coverage.words)
    return words


def _count(result: LoadResult, label: str) -> str:
    count = result.facts[label]
    return f"{count:,} {_COUNTED[label][count != 1]}"


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _MOST_WORDS else f"{words[:_MOST_WORDS]}..."


def _described(result: LoadResult) -> dict[str, Any]:
    return {
        "path": str(result.path),
        "uri": result.uri,
        "outcome": result.outcome,
        "reason": result.reason or None,
        "limit": result.limit,
        "meetings": list(result.meetings),
        "facts": dict(result.facts),
        "words": dict(_words(result)),
        "withheld": dict(sum((Counter(coverage.withheld) for coverage in result.coverage), Counter())),
        "unread": [lines.model_dump(mode="json") for coverage in result.coverage for lines in coverage.unread],
        "doubts": [doubt.model_dump(mode="json") for coverage in result.coverage for doubt in coverage.doubts],
    }
