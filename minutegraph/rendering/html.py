"""The trace of a topic as one page: the picture, then the timeline in words. It needs no script and no network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from minutegraph.rendering.days import day_text
from minutegraph.rendering.escaping import markup
from minutegraph.rendering.from_trace import story_of
from minutegraph.rendering.heads import page_head
from minutegraph.rendering.lanes import chart
from minutegraph.rendering.story import (
    MOST_NAMES,
    Board,
    MeetingStop,
    Ruling,
    Step,
    Story,
    Task,
    count,
    move_text,
    others_text,
)
from minutegraph.rendering.svg import months, names, picture
from minutegraph.rendering.words import Wording

if TYPE_CHECKING:
    from minutegraph.app.questions.asking import Trace


def html(trace: Trace) -> str:
    """The page as text. Whatever minutes say is shown as it is written; none of it can act on the page."""
    story = story_of(trace)
    title = markup(story.topic)
    lines = [
        *page_head(f"{title}: how it moved between boards", "picture", "page", "timeline"),
        "<body>",
        '<a class="skip" href="#timeline">To the timeline</a>',
        "<header>",
        f"<h1>{title}</h1>",
        *_names(story.other_names),
        f'<p class="summary">{markup(story.summary())}</p>',
        "</header>",
        '<main class="trace">',
        *story_as_html(story),
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


class Links:
    """Where the parts of a timeline lead to: by itself to nothing; a page of several gives addresses of its own."""

    def board(self, board: Board) -> str:
        """The address of a board's page."""
        return ""

    def meeting(self, stop: MeetingStop) -> str:
        """The address of a meeting's page."""
        return ""

    def holder(self, name: str) -> str:
        """The address of the page of who holds a task."""
        return ""

    def source(self, step: Step) -> str:
        """The address of the words in their document."""
        return step.link


NO_LINKS = Links()


def story_as_html(story: Story, links: Links = NO_LINKS) -> Iterator[str]:
    """The picture and the timeline of a story, for a page of any kind."""
    if not story.sittings:
        yield '<p id="timeline">Nothing is told of it in these days.</p>'
        return
    wording = Wording.of(story)
    yield '<figure tabindex="0" aria-label="Lanes of boards; scrolls in itself">'
    drawn = chart(story)
    yield '<div class="picture">'
    yield picture(story, drawn, alone=False).rstrip()
    yield names(drawn).rstrip()
    yield months(drawn).rstrip()
    yield "</div>"
    yield "<figcaption>One lane for each board. A circle leads to its meeting below.</figcaption>"
    yield "</figure>"
    if apart := story.apart_text():
        yield f'<p class="apart">{markup(apart)}.</p>'
    years = list(dict.fromkeys(_year(sitting) for sitting in story.sittings))
    if len(years) > 1:
        to_years = " ".join(f'<a href="#year-{_anchor(year)}">{year}</a>' for year in years)
        yield f'<nav aria-label="Years">{to_years}</nav>'
    yield '<section id="timeline" aria-label="Timeline">'
    colours = {lane.board: lane.colour for lane in drawn.lanes}
    before = ""
    for sitting, move in story.way:
        if (year := _year(sitting)) != before:
            yield f'<h2 id="year-{_anchor(year)}">{year}</h2>'
            before = year
        yield from _sitting(sitting, story, wording, colours[sitting.board], links)
        if move:
            moved = markup(move_text(move, referred=True))
            yield f'<p class="move"><span aria-hidden="true">↓</span> {moved}</p>'
    yield "</section>"


def _sitting(sitting: MeetingStop, story: Story, wording: Wording, colour: int, links: Links) -> Iterator[str]:
    for step in sitting.steps:
        yield f'<article id="step-{step.place}" class="c{colour}">'
        yield "<header>"
        board = _linked(f'<span class="board">{markup(sitting.board.name)}</span>', links.board(sitting.board))
        yield f'<p class="when">{_linked(_time(sitting), links.meeting(sitting))} {board}</p>'
        item = (markup(step.item) and _marked(step.item, wording)) or "Under no item"
        yield f'<h3><a href="#step-{step.place}">{item}</a></h3>'
        if step.topic != story.topic:
            yield f'<p class="narrower">{markup(step.topic)}</p>'
        yield "</header>"
        said = wording.said(step)
        if said:
            yield f"<blockquote><p>“{_marked(said, wording)}”</p></blockquote>"
        for label in dict.fromkeys(ruling.label for ruling in step.decisions):
            yield from _results(label, [markup(ruling.told) for ruling in step.decisions if ruling.label == label])
        yield from _results("To do", [_task(task, links) for task in step.tasks])
        yield from _others(step, links)
        yield f"<footer>{_source(step, links)}</footer>"
        yield "</article>"


def _results(title: str, results: Sequence[str]) -> Iterator[str]:
    if results:
        yield f"<h4>{title}</h4>"
        yield f"<ul>{''.join(f'<li>{result}</li>' for result in results)}</ul>"


def _ruling(ruling: Ruling) -> str:
    outcome = "" if ruling.label == "Decided" else f' <span class="outcome">{markup(ruling.outcome)}</span>'
    return f"{markup(ruling.told)}{outcome}"


def _task(task: Task, links: Links) -> str:
    named = ", ".join(
        _linked(markup(name), links.holder(name.removesuffix(" (ambiguous)")))
        for name in (task.holders.split(", ") if task.holders else ())
    )
    holders = f' <span class="holders">{named}</span>' if named else ""
    outcome = f' <span class="outcome">{markup(task.outcome)}</span>' if task.outcome else ""
    return f"{markup(task.text)}{holders}{outcome}"


def _others(step: Step, links: Links) -> Iterator[str]:
    if others := others_text(step):
        items = [*map(_ruling, step.other_decisions), *(_task(task, links) for task in step.other_tasks)]
        yield f"<details><summary>{others}</summary><ul>{''.join(f'<li>{item}</li>' for item in items)}</ul></details>"


def _source(step: Step, links: Links) -> str:
    cite = _linked(f"<cite>{markup(step.document or 'no document')}</cite>", links.source(step))
    return f"{cite}{step.where}; {count(step.mentions, 'mention')}"


def _linked(text: str, address: str) -> str:
    return f'<a href="{markup(address)}">{text}</a>' if address else text


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
