"""Pages become HTML: the templates, and what they may call."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from minutegraph.reading_room.page import Link, Page, named
from minutegraph.rendering.days import day_text
from minutegraph.rendering.html import story_as_html
from minutegraph.rendering.outcomes import standing_text, votes_text


def render_page(page: Page, link: Link, **more: object) -> str:
    """The page as HTML; ``link`` makes an address of these pages one that works where they are."""
    template = _environment().get_template(page.template)
    return template.render({"title": page.title, "cuts": page.cuts, "link": link, **page.values, **more})


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("minutegraph.reading_room"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "day": _day, "value": _value, "named": named, "number": lambda number: f"{number:,}", "path": quote,
        "json": _json, "count": _count, "standing": standing_text, "votes": votes_text, "lines": _lines,
    }  # fmt: skip
    environment.globals["told"] = story_as_html
    return environment


def _day(value: object) -> str:
    return day_text(value) if isinstance(value, date) else "no date"


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _value(value: object) -> str:
    """A cell, as a person reads it."""
    if value is None:
        return ""
    if isinstance(value, date):
        return day_text(value)
    if isinstance(value, list):
        return "; ".join(map(_value, value))
    if isinstance(value, Mapping):
        named_ = value.get("name")
        return str(named_) if named_ else ", ".join(f"{name}: {_value(one)}" for name, one in value.items())
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 9999 else str(value)


def _lines(lines: Iterable[str]) -> Markup:
    """HTML that ``minutegraph.rendering`` wrote and escaped itself."""
    return Markup("\n".join(lines))


def _json(value: object) -> Markup:
    """Data inside a ``script`` element that is not run: nothing in it can end the element."""
    text = json.dumps(value, ensure_ascii=True, sort_keys=True, default=str)
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))
