"""News as a written page: section by section, each with its words and the place where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from minutegraph.app.questions.news import KINDS
from minutegraph.rendering.days import day_text
from minutegraph.rendering.prose.blocks import Block, Entry, Heading, Line, Title

if TYPE_CHECKING:
    from minutegraph.app.questions.news import News

_LONGEST = 400  # characters of words that are told
UNNAMED = "a board that is not named"


def news_page(news: News, *, most: int | None = 20, site: str = "") -> Iterator[Block]:
    """The news as blocks: of each kind at most ``most``, with a word on how many more there are.

    ``site`` is where the pages of this graph are (``https://...``); heads of entries lead there. Without it they lead
    to originals on the web.
    """
    yield Title(f"New {_days(news)}", _by(news))
    for note in news.notes:
        yield Line(note, soft=True)
    if not news.table.rows:
        yield Line("Nothing.")
    for what, group in groupby(news.table.dicts(), key=lambda row: str(row["what"])):
        rows = list(group)
        yield Heading(f"{KINDS[what]}: {len(rows):,}")
        for row in rows[:most]:
            yield _entry(row, site)
        if most is not None and len(rows) > most:
            yield Line(f"and {len(rows) - most:,} more", soft=True)


def title_of(news: News) -> str:
    """What the news is, in a line: the title of its feed, or the subject of a mail."""
    return f"New in the minutes {_days(news)}"


def _days(news: News) -> str:
    since = f"since {day_text(news.since)}" if news.since else "of all days"
    return f"{since}, until {day_text(news.until)}" if news.until else since


def _by(news: News) -> str:
    return "By the day of loading." if news.by == "loaded" else "By the day of the meeting."


def _entry(row: Mapping[str, object], site: str) -> Entry:
    day = row["date"]
    words = " ".join(str(row["words"] or "").split())
    words = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    board = str(row["board"] or UNNAMED)
    item = " ".join(str(part) for part in (row["number"], row["heading"]) if part)
    head = f"{board}: {item}" if item else board
    told = str(row["detail"] or "")
    what = row["what"]
    if what in ("meeting", "announcement"):
        head, words, told = words, "", f"{told} minutes" if told else ""
    elif what == "topic":
        head, words, told = f"{row['topic']} → {head}", f"“{words}”" if words else "", ""
    elif what == "came" or what == "left":
        head = f"{row['who']}, {board}"
    elif what == "task":
        words = f"{words} [{row['who']}]" if row["who"] else words
    elif what == "decision":
        told = "" if told == "other" else told
    elif what == "correction":
        told = f"of {told}" if told else ""
    place = _place(row)
    notes = tuple(filter(None, (", ".join(filter(None, (told, place))),)))
    when = day_text(day) if isinstance(day, date) else "no date"
    return Entry(when, head, words, notes, _link(row, site))


def _place(row: Mapping[str, object]) -> str:
    if not row["document"] or row["what"] in ("meeting", "announcement", "changed"):
        return ""
    return f"page {row['page']} of {row['document']}" if row["page"] else str(row["document"])


def _link(row: Mapping[str, object], site: str) -> str:
    if site and row["address"]:
        return f"{site.rstrip('/')}{row['address']}"
    link = str(row["link"] or "")
    return link if link.startswith(("http://", "https://")) else ""
