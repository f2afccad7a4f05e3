"""The trace of a topic as a picture: one lane for each board, time from left to right, the moves between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from minutegraph.rendering.days import day_text
from minutegraph.rendering.escaping import markup
from minutegraph.rendering.from_trace import story_of
from minutegraph.rendering.lanes import Chart, Label, Lane, Mark, Path, chart
from minutegraph.rendering.lanes.chart import AXIS, COLOURS, HEADING_SIZE, LEGEND_SIZE, NAME_LINE, SMALL_SIZE
from minutegraph.rendering.lanes.curves import ARROW
from minutegraph.rendering.lanes.labels import lines_of, text_width
from minutegraph.rendering.story import Story, count
from minutegraph.rendering.styles import styles

if TYPE_CHECKING:
    from minutegraph.app.questions.asking import Trace

_MOST_TOLD = 6  # meetings that the note on a circle lists


def svg(trace: Trace) -> str:
    """The picture as a file of its own, which needs no other."""
    story = story_of(trace)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{picture(story, chart(story), alone=True)}'


def picture(story: Story, drawn: Chart, *, alone: bool) -> str:
    """The picture of a story, laid out, as an ``svg`` element.

    Where it is not ``alone`` but part of a page, its circles lead to the page's articles (``#step-1``), and heading and
    styles are the page's.
    """
    head = 44.0 if alone else 0.0
    size = f"{_n(drawn.width)} {_n(drawn.height + head)}"
    width, height = size.split()
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="lanes" role="{"img" if alone else "group"}" '
        f'viewBox="0 {_n(-head)} {size}" width="{width}" height="{height}" aria-labelledby="lanes-title lanes-desc">',
        f'<title id="lanes-title">{markup(story.topic)}: how it moved between boards</title>',
        f'<desc id="lanes-desc">{markup(_described(story, drawn))}</desc>',
        *([styles("picture")] if alone else ()),
        f'<rect class="paper" x="0" y="{_n(-head)}" width="{width}" height="{height}"/>',
        *(_heading(story, drawn) if alone else ()),
        *_axis(drawn, drawn.bottom),
        *(line for lane in drawn.lanes for line in _lane(lane, drawn)),
        '<g class="moves">',
        *(_path(path, story, drawn) for path in drawn.paths),
        "</g>",
        *(line for mark in drawn.marks for line in _mark(mark, story, alone=alone)),
        *(_text(label.text, label.box.x, label.box.y, "date") for label in drawn.dates),
        *(_days(path.label, _colour(path, drawn)) for path in drawn.paths if path.label),
        f'<g class="{"names" if alone else "names printed"}">',
        *_names(drawn),
        "</g>",
        *_legend(drawn),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def names(drawn: Chart) -> str:
    """The names of lanes and councils alone: a page lays them over the picture, where they stay while it scrolls."""
    height = _n(drawn.height)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="lanes names" aria-hidden="true" viewBox="0 0 360 {height}" '
        f'width="360" height="{height}">',
        *_names(drawn),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def months(drawn: Chart) -> str:
    """The axis of time alone: a page lays it over the picture, where it stays while one scrolls down the lanes."""
    width = _n(drawn.width)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="lanes months" aria-hidden="true" '
        f'viewBox="0 0 {width} {_n(AXIS)}" width="{width}" height="{_n(AXIS)}">',
        f'<rect class="paper" x="0" y="0" width="{width}" height="{_n(AXIS)}"/>',
        *_axis(drawn, AXIS),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _names(drawn: Chart) -> Iterator[str]:
    for group in drawn.groups:
        yield f'<text class="council" x="12" y="{_n(group.y)}">{markup(group.name)}</text>'
    for lane in drawn.lanes:
        yield f'<g class="c{lane.colour}{"" if lane.board.named else " unnamed"}">'
        for row, line in enumerate(lane.name):
            note = f' <tspan class="note">{lane.note}</tspan>' if row == len(lane.name) - 1 else ""
            yield f'<text class="name" x="12" y="{_n(lane.top + NAME_LINE * row)}">{markup(line)}{note}</text>'
        yield "</g>"


def _described(story: Story, drawn: Chart) -> str:
    lanes = ", ".join(lane.board.name for lane in drawn.lanes)
    return f"{story.summary()}. One lane for each board, time from left to right. From top to bottom: {lanes}."


def _heading(story: Story, drawn: Chart) -> Iterator[str]:
    [topic] = lines_of(story.topic, HEADING_SIZE, drawn.width - 24, 1)
    yield f'<text class="heading" x="12" y="-20">{markup(topic)}</text>'
    yield f'<text class="note" x="12" y="-3">{markup(story.summary())}</text>'


def _axis(drawn: Chart, bottom: float) -> Iterator[str]:
    for tick in drawn.ticks:
        x = _n(tick.x)
        yield f'<line class="{"year" if tick.year else "tick"}" x1="{x}" y1="44" x2="{x}" y2="{_n(bottom)}"/>'
        if tick.year:
            yield f'<text class="axis-year" x="{x}" y="24">{tick.year}</text>'
        if tick.text:
            yield f'<text class="axis" x="{x}" y="38">{tick.text}</text>'
    if drawn.undated is not None:
        x = _n(drawn.undated - 36)
        yield f'<line class="apart" x1="{x}" y1="20" x2="{x}" y2="{_n(bottom)}"/>'
        yield f'<text class="axis" x="{_n(drawn.undated)}" y="38">no date</text>'


def _lane(lane: Lane, drawn: Chart) -> Iterator[str]:
    y = _n(lane.y)
    yield f'<g class="c{lane.colour}"><title>{markup(lane.board.name)}</title>'
    yield f'<line class="lane" x1="{_n(drawn.left - 16)}" y1="{y}" x2="{_n(drawn.width - 8)}" y2="{y}"/>'
    if lane.span:
        yield f'<line class="span" x1="{_n(lane.span[0])}" y1="{y}" x2="{_n(lane.span[1])}" y2="{y}"/>'
    yield f'<rect class="flag" x="3" y="{_n(lane.top - 11)}" width="3" height="{_n(lane.y - lane.top + 20)}" rx="1.5"/>'
    yield "</g>"


def _path(path: Path, story: Story, drawn: Chart) -> str:
    one = path.curve
    way = f"M{_n(one.x1)} {_n(one.y1)}C{_n(one.x1)} {_n(one.middle)} {_n(one.x2)} {_n(one.middle)} "
    way += f"{_n(one.x2)} {_n(one.y2)}"
    head = f"M{_n(one.x2 - ARROW / 2)} {_n(one.y2)}h{_n(ARROW)}l{_n(-ARROW / 2)} {_n(one.down * ARROW)}z"
    told = "\n".join(
        f"{story.sittings[move.left].board.name} {'to' if move.referral else 'next at'} {move.board}: "
        f"{day_text(story.sittings[move.left].day)} to {day_text(move.day)}, {count(move.days, 'day')}"
        for move in path.moves
    )
    title = f'<g class="c{_colour(path, drawn)}"><title>{_lines(told)}</title>'
    if not any(move.referral for move in path.moves):  # no words say that it went there: it was only next there
        return f'{title}<path class="next" d="{way}"/></g>'
    often = min(4.0, 1.6 + 0.4 * (len(path.moves) - 1))
    return f'{title}<path class="move" d="{way}" stroke-width="{_n(often)}"/><path class="head" d="{head}"/></g>'


def _days(label: Label, colour: int) -> str:
    box = label.box
    corner = f'x="{_n(box.x - box.width / 2)}" y="{_n(box.y - box.height / 2)}"'
    back = f'<rect class="back" {corner} width="{_n(box.width)}" height="{_n(box.height)}" rx="5"/>'
    return f"{back}{_text(label.text, box.x, box.y, f'days c{colour}')}"


def _mark(mark: Mark, story: Story, *, alone: bool) -> Iterator[str]:
    sittings = [story.sittings[at] for at in mark.sittings]
    told = [f"{sittings[0].board.name}: {count(len(sittings), 'meeting')}"] if len(sittings) > 1 else []
    for sitting in sittings[:_MOST_TOLD]:
        items = "; ".join(step.item or "under no item" for step in sitting.steps)
        where = "" if told else f"{sitting.board.name}, "
        told.append(f"{where}{day_text(sitting.day)}: {items}")
    if len(sittings) > _MOST_TOLD:
        told.append(f"and {len(sittings) - _MOST_TOLD} more")
    first = sittings[0].steps[0].place
    yield f'<g class="c{mark.lane % COLOURS}">' if alone else f'<a class="c{mark.lane % COLOURS}" href="#step-{first}">'
    yield f"<title>{_lines(chr(10).join(told))}</title>"
    solid = "decided" if mark.decided else "discussed"
    if not alone:
        yield f'<circle class="target" cx="{_n(mark.x)}" cy="{_n(mark.y)}" r="{_n(max(12.0, mark.radius))}"/>'
    yield f'<circle class="mark {solid}" cx="{_n(mark.x)}" cy="{_n(mark.y)}" r="{_n(mark.radius)}"/>'
    if len(sittings) > 1:
        yield _text(str(len(sittings)), mark.x, mark.y, f"count {solid}")
    yield "</g>" if alone else "</a>"


def _legend(drawn: Chart) -> Iterator[str]:
    y = _n(drawn.bottom + 28)
    below = _n(drawn.bottom + 28 + SMALL_SIZE * 0.35)
    x = drawn.left - 10
    signs = [("decided", 6, "something decided, or given to somebody to do"), ("discussed", 6, "discussed")]
    if any(len(mark.sittings) > 1 for mark in drawn.marks):
        signs.append(("decided", 9, "several meetings, counted"))
    yield '<g class="legend">'
    for kind, radius, meaning in signs:
        yield f'<circle class="mark {kind}" cx="{_n(x)}" cy="{y}" r="{radius}"/>'
        if radius > 6:
            yield _text("3", x, drawn.bottom + 28, f"count {kind}")
        yield f'<text x="{_n(x + 13)}" y="{below}">{meaning}</text>'
        x += 40 + text_width(meaning, LEGEND_SIZE)
    if any(move.referral for path in drawn.paths for move in path.moves):
        yield f'<path class="move" stroke-width="1.6" d="M{_n(x - 8)} {y}h26"/>'
        yield f'<path class="head" d="M{_n(x + 18)} {_n(drawn.bottom + 24)}v8l8 -4z"/>'
        meaning = "words say so: referred, reported, minutes received"
        yield f'<text x="{_n(x + 32)}" y="{below}">{meaning}</text>'
        x += 60 + text_width(meaning, LEGEND_SIZE)
    if drawn.paths:
        x, y = drawn.left - 10, _n(drawn.bottom + 50)
        below = _n(drawn.bottom + 50 + SMALL_SIZE * 0.35)
        yield f'<path class="next" d="M{_n(x - 8)} {y}h26"/>'
        yield f'<text x="{_n(x + 24)}" y="{below}">only next at another board, 27 d: after 27 days</text>'
    yield "</g>"


def _text(text: str, x: float, y: float, kind: str) -> str:
    return f'<text class="{kind}" x="{_n(x)}" y="{_n(y + SMALL_SIZE * 0.35)}">{markup(text)}</text>'


def _colour(path: Path, drawn: Chart) -> int:
    return drawn.lanes[drawn.marks[path.arrived].lane].colour


def _lines(text: str) -> str:
    return "\n".join(map(markup, text.splitlines()))


def _n(number: float) -> str:
    """At most one figure behind the point: the same text on every machine, and short."""
    return f"{round(number, 1) + 0.0:.1f}".removesuffix(".0")
