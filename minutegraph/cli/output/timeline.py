"""The trace of a topic as a timeline: where it was discussed, in which words, with what result, and how it moved on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text

from graph.output import printable, printable_line
from minutegraph.cli.output.columns import width
from minutegraph.cli.output.tables import rendered
from minutegraph.rendering.days import day_text
from minutegraph.rendering.from_trace import story_of
from minutegraph.rendering.story import (
    Board,
    MeetingStop,
    Move,
    Step,
    Story,
    count,
    move_text,
    names_text,
    others_text,
    referral_text,
)
from minutegraph.rendering.words import Wording

if TYPE_CHECKING:
    from minutegraph.app.questions.asking import Trace

_DATE_WIDTH = 11  # "21 Sep 2021"
_FIRST_WIDTH = len("21 Sep 2021, 12 meetings")
_MOST_OF_A_NAME = 26  # columns, where there are few
_LEAST_OF_A_NAME = 12
_LEAST_LANE = 16  # columns: a line of time shorter than this shows nothing


def timeline(trace: Trace, *, coloured: bool) -> str:
    """The whole trace, for people; ``coloured`` is for terminals."""
    return rendered(*_parts(trace), coloured=coloured)


def _parts(trace: Trace) -> Iterator[RenderableType]:
    story = story_of(trace)
    wording = Wording.of(story)
    yield Text(printable_line(story.topic), style="bold underline")
    if story.other_names:
        yield Text(names_text(story, printable), style="dim")
    yield Text(story.summary())
    if story.apart:
        yield Text(f"{story.apart_text()} (--all-moves shows them)", style="dim")
    if story.sittings:
        yield Text()
        yield _boards(story)
    come = None
    for sitting, move in story.way:
        yield Text()
        if come:
            yield from _way(come)
        yield _meeting(sitting)
        for step in sitting.steps:
            yield Padding(_item(step, story.topic, wording), (0, 0, 0, _DATE_WIDTH + 2))
        come = move
    if come:
        yield from _way(come)


def _boards(story: Story) -> Grid:
    """A line for each board, in order of first appearance: its meetings along the time, and when it met first."""
    longest = max(len(board.name) for board in story.boards)
    names = min(longest, max(_MOST_OF_A_NAME, width() // 3))
    lane = width() - names - _FIRST_WIDTH - 6
    if lane < _LEAST_LANE or not story.days:
        names, lane = min(longest, max(_LEAST_OF_A_NAME, width() - _FIRST_WIDTH - 4)), 0
    grid = Grid.grid(padding=(0, 2, 0, 0))
    grid.add_column(width=names, overflow="ellipsis", no_wrap=True)
    for _ in range(2):
        grid.add_column(no_wrap=True)
    for board in story.boards:
        own = story.sittings_of(board)
        days = [sitting.day for sitting in own if sitting.day]
        first = f"{day_text(min(days)) if days else 'no date':>{_DATE_WIDTH}}, {count(len(own), 'meeting')}"
        line = [Text(_lane(story, board, lane))] if lane else []
        grid.add_row(Text(printable_line(board.name)), *line, Text(first, style="dim"))
    return grid


def _lane(story: Story, board: Board, columns: int) -> str:
    """``──●───●─``: a dot wherever the board met, between the first and the last day of the story."""
    line = ["─"] * columns
    first, last = story.days or (date.min, date.max)
    for sitting in story.sittings_of(board):
        if sitting.day is not None:
            share = (sitting.day - first).days / max(1, (last - first).days)
            line[round(share * (columns - 1))] = "●"
    return "".join(line)


def _way(move: Move) -> Iterator[Text]:
    margin = " " * (_DATE_WIDTH + 2)
    yield Text(f"{margin}↓ {printable_line(move_text(move))}", style="dim")
    if words := referral_text(move, max(_LEAST_LANE, width() - len(margin) - 2)):
        yield Text(f"{margin}  {printable(words)}", style="dim")


def _meeting(sitting: MeetingStop) -> Text:
    return Text(f"{day_text(sitting.day):<{_DATE_WIDTH}}  {printable_line(sitting.board.name)}", style="bold")


def _item(step: Step, topic: str, wording: Wording) -> Grid:
    grid = Grid.grid(padding=(0, 2, 0, 0))
    labels = [ruling.label for ruling in step.decisions]
    grid.add_column(no_wrap=True, width=max(map(len, ("Decided", *labels))))
    grid.add_column(overflow="fold")
    grid.add_row("Item", _marked(step.item or "under no item", wording, "bold"))
    if step.topic != topic:
        grid.add_row("Topic", Text(printable(step.topic)))
    said = wording.said(step)
    if said:
        grid.add_row("Words", _marked(f"“{wording.excerpt(said)}”", wording, "italic"))
    for ruling in step.decisions:
        grid.add_row(ruling.label, Text(printable(ruling.told)))
    for task in step.tasks:
        holders = f" [{task.holders}]" if task.holders else ""
        grid.add_row("Action", Text(printable(f"{task.text}{holders}")))
        if task.outcome:
            grid.add_row("", Text(printable(task.outcome), style="dim"))
    others = others_text(step)
    if others:
        grid.add_row("", Text(others, style="dim"))
    if step.page is not None:
        grid.add_row("Page", Text(printable(f"{step.page} of {step.document}"), style="dim"))
    return grid


def _marked(text: str, wording: Wording, style: str) -> Text:
    parts = wording.parts(text)
    return Text.assemble(*((printable(part.text), f"{style} underline" if part.named else style) for part in parts))
