"""The trace of a topic as a Markdown page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from minutegraph.rendering.days import day_text
from minutegraph.rendering.escaping import markdown as escaped
from minutegraph.rendering.from_trace import story_of
from minutegraph.rendering.story import MeetingStop, Step, Story, Task, count, move_text, names_text, others_text
from minutegraph.rendering.words import Wording

if TYPE_CHECKING:
    from minutegraph.app.questions.asking import Trace


def markdown(trace: Trace) -> str:
    """The page as text: the boards in order of first appearance, then each meeting. Nothing in it acts as a mark."""
    story = story_of(trace)
    wording = Wording.of(story)
    lines = [f"# {escaped(story.topic)}", ""]
    if story.other_names:
        lines += [names_text(story, escaped), ""]
    lines += [story.summary(), "", *([story.apart_text(), ""] if story.apart else []), *_boards(story)]
    for sitting, move in story.way:
        lines += _sitting(sitting, story, wording)
        if move:
            lines += [f"*↓ {escaped(move_text(move, referred=True))}*", ""]
    return "\n".join(lines)


def _boards(story: Story) -> Iterator[str]:
    if not story.sittings:
        return
    yield "| board | first | last | meetings | items |"
    yield "| --- | --- | --- | ---: | ---: |"
    for board in story.boards:
        own = story.sittings_of(board)
        days = [sitting.day for sitting in own if sitting.day is not None]
        first, last = (day_text(min(days)), day_text(max(days))) if days else ("no date", "no date")
        items = sum(len(sitting.steps) for sitting in own)
        yield f"| {escaped(board.name)} | {first} | {last} | {len(own)} | {items} |"
    yield ""


def _sitting(sitting: MeetingStop, story: Story, wording: Wording) -> Iterator[str]:
    yield f"## {day_text(sitting.day)}: {escaped(sitting.board.name)}"
    yield ""
    for step in sitting.steps:
        yield from _step(step, story, wording)


def _step(step: Step, story: Story, wording: Wording) -> Iterator[str]:
    narrower = "" if step.topic == story.topic else f" ({escaped(step.topic)})"
    yield f"### {escaped(step.item) or 'Under no item'}{narrower}"
    yield ""
    said = wording.said(step)
    if said:
        parts = wording.parts(said)
        words = "".join(f"**{escaped(part.text)}**" if part.named else escaped(part.text) for part in parts)
        yield f"> “{words}”"
        yield ""
    results = [f"- {ruling.label}: {escaped(ruling.told)}" for ruling in step.decisions]
    results += [_task(task) for task in step.tasks]
    if told := others_text(step):
        results.append(f"- {told}")
    if results:
        yield from (*results, "")
    yield f"{escaped(step.document or 'no document')}{step.where}; {count(step.mentions, 'mention')}"
    yield ""


def _task(task: Task) -> str:
    holders = f" — *{escaped(task.holders)}*" if task.holders else ""
    return f"- To do: {escaped(task.text)}{holders}{f' ({escaped(task.outcome)})' if task.outcome else ''}"
