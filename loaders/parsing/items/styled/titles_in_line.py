"""Titles that their text follows in the same line: in bold, before a colon, in capitals, before a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loaders.parsing.forms import KNOWN, NOT_ITEM, VERB, is_title, label_at, parse_name
from loaders.parsing.text import CleanText

APOLOGIES_TITLE = re.compile(r"apologies(?:\s+for\s+absence)?\s*[:.]?", re.I)
# "Matters arising: the lane", of a paragraph
PARAGRAPH_TITLE = re.compile(r"(?P<title>[A-Z][\w’'&/() -]{2,50}?)\s*:\s+(?=[A-Z£\d‘“\"(])")
SENTENCE_ENDS = re.compile(r"[.!?][)\"”]?\s*$")  # of the line above a paragraph that no empty line sets apart
# "Correspondence. A letter was read", of a paragraph
STOPPED_TITLE = re.compile(r"(?P<title>[A-Z][\w’'&/ -]{2,45}?)\.\s+(?=[A-Z£\d‘“\"(])")
# "Matters Arising AB reported that", of a paragraph: who spoke, by initials, and no mark between.
SPOKEN_TITLE = re.compile(
    r"(?P<title>[A-Z][\w’'&/ -]{2,45}?)\s+"
    r"(?=[A-Z]{2,4}\s+(?:reported|advised|said|explained|confirmed|noted|presented|updated|gave)\b)"
)
FEWEST_SPOKEN = 3
MOST_STOPPED = 5  # words of such a title
# "FINANCE. A cheque was signed": a title in capitals that its text follows, but "RESOLVED that the lane be closed"
CAPITALS_TITLE = re.compile(
    r"(?!(?:DRAFT\s+)?MINUTES\s+of\b)(?!(?:RESOLVED|AGREED|ACTIONS?|NOTED?|APPROVED|DECISIONS?|PROPOSED|CARRIED|NB)\b)"
    r"(?P<title>[A-Z][A-Z’'&/ -]{2,60}?[A-Z])(?:\s*[.:]|\s[-–—])?\s+(?=[A-Z]?[a-z]|A\s[a-z]|[(£“\"]|\d)"
)
TITLE = re.compile(r"^\W*\w+(?:\W+\w+){0,6}\W*$")
FEWEST_PARAGRAPHS = 4  # with such titles ...
FEWEST_KNOWN = 3  # ... of which so many name usual business


@dataclass(frozen=True)
class StyledLine:
    """A line that is a heading by its style; ``within`` is the place of the heading that holds it, if one does.

    ``end`` is where its title ends, where the text runs on in the line.
    """

    line: int
    within: int | None = None
    end: int | None = None


def titles_in_line(page: CleanText) -> list[StyledLine]:
    """Titles in bold that the text follows in the same line: "**Roads:** the lane ..."."""
    found = list(_bold_beginnings(page))
    known = sum(bool(KNOWN.search(page.text, page.lines[one.line].start, one.end or 0)) for one in found)
    enough = len(found) >= 3 or (len(found) == 2 and all(_is_marked_off(page, one) for one in found))
    return found if enough and known >= 1 else _with_marks(page)


def _is_marked_off(page: CleanText, one: StyledLine) -> bool:
    """Whether a mark ends a title: two titles in bold are items only so."""
    end = one.end or 0
    return page.text[:end].rstrip(" *_")[-1:] in (":", ".") or page.text[end : end + 1] == ":"


def _with_marks(page: CleanText) -> list[StyledLine]:
    return (
        _titled_paragraphs(page, PARAGRAPH_TITLE)
        or _in_capitals(page)
        or _titled_paragraphs(page, STOPPED_TITLE)
        or _titled_paragraphs(page, SPOKEN_TITLE, FEWEST_SPOKEN)
    )


def _titled_paragraphs(page: CleanText, pattern: re.Pattern[str], fewest: int = FEWEST_PARAGRAPHS) -> list[StyledLine]:
    """Paragraphs that begin with their title and a mark behind it: "Matters arising: the lane ..."."""
    found: list[StyledLine] = []
    known = 0
    for index, line in enumerate(page.lines):
        if (
            line.key
            or line.is_furniture
            or line.column >= 0
            or line.quoted
            or line.bullet
            or not (line.gap or index == 0 or SENTENCE_ENDS.search(page.of(page.lines[index - 1])))
        ):
            continue
        match = pattern.match(page.text, line.start, line.end)
        label = label_at(page.text, line.start, line.end) if match else None
        if match is None or (label is not None and label.kind != "role") or not TITLE.search(match.group("title")):
            continue
        if (
            VERB.search(match.group("title"))
            or NOT_ITEM.match(page.of(line))
            or parse_name(page.text, match.start("title"), match.end("title"))
        ):
            continue
        if pattern is STOPPED_TITLE and len(match.group("title").split()) > MOST_STOPPED:
            continue
        known += bool(KNOWN.search(match.group("title")))
        found.append(StyledLine(index, end=match.end()))
    return found if len(found) >= fewest and known >= fewest - 1 else []


def _in_capitals(page: CleanText) -> list[StyledLine]:
    """Paragraphs that begin with their title in capitals: "FINANCE. A cheque was signed", "PLANNING The Clerk read"."""
    found: list[StyledLine] = []
    known = 0
    for index, line in enumerate(page.lines):
        if line.key or line.is_furniture or line.column >= 0 or line.quoted or line.bullet or not line.gap:
            continue
        match = CAPITALS_TITLE.match(page.text, line.start, line.end)
        if match is None or parse_name(page.text, *match.span("title")) is not None:
            continue
        title = match.group("title")
        if label_at(page.text, line.start, line.end) and not APOLOGIES_TITLE.fullmatch(title):
            continue
        known += bool(KNOWN.search(title))
        found.append(StyledLine(index, end=match.end()))
    return found if len(found) >= FEWEST_PARAGRAPHS and known >= FEWEST_KNOWN - 1 else []


def _bold_beginnings(page: CleanText) -> Iterator[StyledLine]:
    for index, line in enumerate(page.lines):
        if line.key or line.is_furniture or line.column > 0 or line.quoted or line.bold:
            continue
        words = page.text[line.start : line.bold_end].strip()
        if not (line.gap or index == 0) or line.bold_end >= line.end or VERB.search(words):
            continue
        if not APOLOGIES_TITLE.fullmatch(words):
            labelled = label_at(page.text, line.start, line.end, bold_end=line.bold_end)
            if labelled or not is_title(words) or parse_name(words, 0, len(words)):
                continue
        yield StyledLine(index, end=line.bold_end)
