"""The trace of a topic as one page: the picture, then the timeline in words. It needs no script and no network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from minutegraph.rendering.days import day_text
from minutegraph.rendering.escaping import markup
from minutegraph.rendering.lanes import chart
from minutegraph.rendering.story import (
    MOST_NAMES,
    MeetingStop,
    Step,
    Story,
    Task,
    count,
    move_text,
    others_text,
    story_of,
)
from minutegraph.rendering.styles import styles
from minutegraph.rendering.svg import picture
from minutegraph.rendering.words import Wording

if TYPE_CHECKING:
    from minutegraph.app.asking import Trace


def html(trace: Trace) -> str:
    """The page as text. Whatever minutes say is shown as it is written; none of it can act on the page."""
    story = story_of(trace)
    wording = Wording.of(story)
    title = markup(story.topic)
    lines = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{title}: how it moved between boards</title>",
        styles("picture", "page"),
        "</head>",
        "<body>",
        '<a class="skip" href="#timeline">To the timeline</a>',
        "<header>",
        f"<h1>{title}</h1>",
        *_names(story.other_names),
        f'<p class="summary">{markup(story.summary())}</p>',
        "</header>",
        "<main>",
        *(_told(story, wording) if story.sittings else ('<p id="timeline">Nothing is told of it in these days.</p>',)),
        "</main>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _names(names: Sequence[str]) -> Iterator[str]:
    if names:
        yield f'<p class="names">also: {markup(", ".join(names[:MOST_NAMES]))}</p>'
    if more := names[MOST_NAMES:]:
        yield f'<details class="names"><summary>and {len(more)} more</summary>{markup(", ".join(more))}</details>'


def _told(story: Story, wording: Wording) -> Iterator[str]:
    yield '<figure tabindex="0" aria-label="Lanes of boards; scrolls sideways">'
    drawn = chart(story)
    yield picture(story, drawn, alone=False).rstrip()
    yield "<figcaption>One lane for each board. A circle leads to its meeting below.</figcaption>"
    yield "</figure>"
    years = list(dict.fromkeys(_year(sitting) for sitting in story.sittings))
    if len(years) > 1:
        links = " ".join(f'<a href="#year-{_anchor(year)}">{year}</a>' for year in years)
        yield f'<nav aria-label="Years">{links}</nav>'
    yield '<section id="timeline" aria-label="Timeline">'
    colours = {lane.board: lane.colour for lane in drawn.lanes}
    before = ""
    for sitting, move in story.way:
        if (year := _year(sitting)) != before:
            yield f'<h2 id="year-{_anchor(year)}">{year}</h2>'
            before = year
        yield from _sitting(sitting, story, wording, colours[sitting.board])
        if move:
            told = markup(move_text(move, referred=True))
            yield f'<p class="move"><span aria-hidden="true">↓</span> {told}</p>'
    yield "</section>"


def _sitting(sitting: MeetingStop, story: Story, wording: Wording, colour: int) -> Iterator[str]:
    for step in sitting.steps:
        yield f'<article id="step-{step.place}" class="c{colour}">'
        yield "<header>"
        yield f'<p class="when">{_time(sitting)} <span class="board">{markup(sitting.board.name)}</span></p>'
        item = markup(step.item) and _marked(step.item, wording)
        yield f"<h3>{item or 'Under no item'}</h3>"
        if step.topic != story.topic:
            yield f'<p class="narrower">{markup(step.topic)}</p>'
        yield "</header>"
        said = wording.said(step)
        if said:
            yield f"<blockquote><p>“{_marked(said, wording)}”</p></blockquote>"
        yield from _results("Decided", [markup(text) for text in step.decisions])
        yield from _results("To do", [_task(task) for task in step.tasks])
        yield from _others(step)
        yield f"<footer>{_source(step)}</footer>"
        yield "</article>"


def _results(title: str, results: Sequence[str]) -> Iterator[str]:
    if results:
        yield f"<h4>{title}</h4>"
        yield f"<ul>{''.join(f'<li>{result}</li>' for result in results)}</ul>"


def _task(task: Task) -> str:
    holders = f' <span class="holders">{markup(task.holders)}</span>' if task.holders else ""
    outcome = f' <span class="outcome">{markup(task.outcome)}</span>' if task.outcome else ""
    return f"{markup(task.text)}{holders}{outcome}"


def _others(step: Step) -> Iterator[str]:
    told = others_text(step)
    if told:
        items = [*map(markup, step.other_decisions), *map(_task, step.other_tasks)]
        yield f"<details><summary>{told}</summary><ul>{''.join(f'<li>{item}</li>' for item in items)}</ul></details>"


def _source(step: Step) -> str:
    return f"<cite>{markup(step.document or 'no document')}</cite>{step.where}; {count(step.mentions, 'mention')}"


def _marked(text: str, wording: Wording) -> str:
    parts = wording.parts(text)
    return "".join(f"<mark>{markup(part.text)}</mark>" if part.named else markup(part.text) for part in parts)


def _time(sitting: MeetingStop) -> str:
    if sitting.day is None:
        return "<span>no date</span>"
    return f'<time datetime="{sitting.day.isoformat()}">{day_text(sitting.day)}</time>'


def _year(sitting: MeetingStop) -> str:
    return "No date" if sitting.day is None else str(sitting.day.year)


def _anchor(year: str) -> str:
    return year.lower().replace(" ", "-")
