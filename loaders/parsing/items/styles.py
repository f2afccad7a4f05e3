"""Lines that are headings of one style, where no numbers count the items; marked styles come before plain ones."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from loaders.parsing.forms import (
    KNOWN,
    NOT_ITEM,
    OPENER,
    VERB,
    find_dates,
    is_capitals,
    is_title,
    label_at,
    parse_name,
    without_days_and_times,
)
from loaders.parsing.items.close import close_headings
from loaders.parsing.items.headings import Heading, title_span
from loaders.parsing.items.people_lines import in_list_of_initials, names_somebody
from loaders.parsing.items.title_lines import title_lines
from loaders.parsing.text import DOWNLOAD, CleanText, Line
from loaders.parsing.words import alternatives, titles

APOLOGIES_TITLE = re.compile(r"apologies(?:\s+for\s+absence)?\s*[:.]?", re.I)
APOLOGIES = re.compile(r"apolog(?:y|ies)\s+for\s+absence", re.I)
MARKED_TITLE = re.compile(rf"{alternatives(titles.MARKED_TITLES)}\s*:?", re.I)  # a heading where it is marked as one
COLUMN_HEADS = re.compile(rf"(?:{alternatives(titles.COLUMN_HEADS)}\W*){{2,}}", re.I)  # "No Action Update Owner"
# What is left of "held on 4 May 2022, 9.30 to 12.30" without day and times
DAY_ALONE = re.compile(r"(?:(?:held|on|at|the|of|date|to|from|until)\W*)*", re.I)
# What is left of "Paths Panel - Monday, 3 May 2031 6.00 pm", as pages of committees begin
NAME_AND_DASH = re.compile(r"\S.{2,100}\s[-–—]")
TITLE_REACH = 5  # lines within which the title of minutes tells their day
# "HELD ONLINE ON FRIDAY, 5TH MAY, 2023", "Minutes of the meeting held on ...": of this meeting, not of the last one
HELD_ON = re.compile(r"(?:held|minutes\s+of|notes\s+of|meeting\s+held)\b(?!.*\b(?:last|previous)\b)", re.I)
# "Matters arising: the lane", of a paragraph
PARAGRAPH_TITLE = re.compile(r"(?P<title>[A-Z][\w’'&/() -]{2,50}?)\s*:\s+(?=[A-Z£\d‘“\"(])")
SENTENCE_ENDS = re.compile(r"[.!?][)\"”]?\s*$")  # of the line above a paragraph that no empty line sets apart
# "Correspondence. A letter was read", of a paragraph
STOPPED_TITLE = re.compile(r"(?P<title>[A-Z][\w’'&/ -]{2,45}?)\.\s+(?=[A-Z£\d‘“\"(])")
MOST_STOPPED = 5  # words of such a title
# "FINANCE. A cheque was signed": a title in capitals that its text follows, but "RESOLVED that the lane be closed"
CAPITALS_TITLE = re.compile(
    r"(?!(?:DRAFT\s+)?MINUTES\s+of\b)(?!(?:RESOLVED|AGREED|ACTIONS?|NOTED?|APPROVED|DECISIONS?|PROPOSED|CARRIED|NB)\b)"
    r"(?P<title>[A-Z][A-Z’'&/ -]{2,60}?[A-Z])(?:\s*[.:]|\s[-–—])?\s+(?=[A-Z]?[a-z]|A\s[a-z]|[(£“\"]|\d)"
)
TITLE = re.compile(r"^\W*\w+(?:\W+\w+){0,6}\W*$")
FEWEST_PARAGRAPHS = 4  # with such titles ...
FEWEST_KNOWN = 3  # ... of which so many name usual business
FEWEST_NAMED = 3  # headings of a style beside which "Resolution" is a label in an item
FEWEST_CONTAINED = 2  # headings below one that only holds them
LONGEST_PLAIN = 70  # characters of a heading that nothing marks, not even a document to be had ("PDF 65 KB")
# "Matters Arising:" on a line of its own
ENDS_WITH_COLON = re.compile(r"\w[^.?!\t]*[:;]\s*$")
LONGEST_WITH_COLON = 90
FEWEST_WITH_COLON = 4


@dataclass(frozen=True)
class StyledLine:
    """A line that is a heading by its style; ``within`` is the place of the heading that holds it, if one does.

    ``end`` is where its title ends, where the text runs on in the line.
    """

    line: int
    within: int | None = None
    end: int | None = None


def is_marked(line: Line) -> bool:
    """Whether the markup says that a line stands out."""
    return line.heading > 0 or line.bold


def styled_lines(page: CleanText) -> list[StyledLine]:
    """The headings of the first style that enough lines have: by level, bold, capitals, colon, set apart, run in."""
    styles: dict[str, list[int]] = {}
    title_ends = _day_line(page)
    for index, line in enumerate(page.lines):
        if index > title_ends and _may_be_heading(page, index) and (style := _style_of(page, index, line)):
            styles.setdefault(style, []).append(index)
    for style in sorted(styles):
        siblings = set(styles[style])
        members = [index for index in styles[style] if _has_body(page, index, siblings)]
        named = [index for index in members if not MARKED_TITLE.fullmatch(page.of(page.lines[index]).strip())]
        members = named if len(named) >= FEWEST_NAMED else members
        known = sum(bool(KNOWN.search(words) or DOWNLOAD.search(words)) for words in _words(page, members))
        if style == "3 colon":  # a list's first line ends so, too: "The following were paid:"
            enough = len(members) >= FEWEST_WITH_COLON and known >= FEWEST_NAMED
        else:
            enough = len(members) >= (2 if style[0] in "12" or known >= 2 else 3)
        if enough:
            return _with_contained(page, members, styles)
    return _run_in(page) or _only_heading(page, styles)


def _only_heading(page: CleanText, styles: dict[str, list[int]]) -> list[StyledLine]:
    """The one marked heading of minutes that hold one item, below a title that is marked as of a higher level."""
    marked = [index for style, indexes in styles.items() if style[0] == "1" for index in indexes]
    if len(marked) != 1 or not _has_body(page, marked[0], set()):
        return []
    level = page.lines[marked[0]].heading
    return [StyledLine(marked[0])] if any(0 < line.heading < level for line in page.lines[: marked[0]]) else []


def close_lines(page: CleanText) -> list[StyledLine]:
    """The headings that stand right above what was said, where no style and no number tells of any."""
    title_ends = _day_line(page)
    short = [
        index
        for index, line in enumerate(page.lines)
        if index > title_ends
        and line.end - line.start <= LONGEST_PLAIN
        and _may_be_heading(page, index)
        and not names_somebody(page.of(line))
    ]
    return [StyledLine(index) for index in close_headings(page, short)]


def styled_headings(page: CleanText, style: list[StyledLine], names: list[str]) -> list[Heading]:
    """The headings that the lines are."""
    return [_heading(page, one, names) for one in style]


def _words(page: CleanText, indexes: list[int]) -> list[str]:
    return [page.of(page.lines[index]) for index in indexes]


def _heading(page: CleanText, one: StyledLine, names: list[str]) -> Heading:
    line = page.lines[one.line]
    if one.end is not None:
        end = line.start + len(page.text[line.start : one.end].rstrip(" :.-–—*"))
        return Heading(one.line, None, line.start, end, one.end, begin=line.start)
    start, end, body = title_span(page, one.line, line.start, names)
    return Heading(one.line, None, start, max(end, start + 1), body, parent=one.within, begin=start)


def _may_be_heading(page: CleanText, index: int) -> bool:
    line = page.lines[index]
    if line.key or line.is_furniture or line.column > 0 or line.quoted or line.bullet:
        return False
    words = page.of(line)
    if "pdf" in (lowered := words.lower()) or "view the" in lowered:
        words = DOWNLOAD.sub("", words)
    if in_list_of_initials(page, index):
        return False
    if not is_title(words) and not (is_marked(line) and MARKED_TITLE.fullmatch(words.strip())):
        return False
    without_day = without_days_and_times(words).strip(" ,.:-–—*")
    if COLUMN_HEADS.fullmatch(words.strip()) or DAY_ALONE.fullmatch(without_day):
        return False
    labelled = label_at(page.text, line.start, line.end, bold_end=line.bold_end)
    return not labelled or _apologies_item(page, line, _follower(page, index))


def _day_line(page: CleanText) -> int:
    """The last line of the title, which tells the day of the meeting, near the beginning; else -1."""
    title = title_lines(page)
    for index, line in enumerate(page.lines[:TITLE_REACH]):
        words = page.of(line)
        if not any(day.year_given for day in find_dates(words)):
            continue
        rest = without_days_and_times(words).strip(" ,.:*")
        if DAY_ALONE.fullmatch(rest.strip("-–—")) or HELD_ON.match(words) or NAME_AND_DASH.fullmatch(rest):
            return max(index, title.stop - 1)
    return title.stop - 1


def _follower(page: CleanText, index: int) -> Line | None:
    return next((line for line in islice(page.lines, index + 1, None) if not line.is_furniture), None)


def _style_of(page: CleanText, index: int, line: Line) -> str | None:
    words, follower = DOWNLOAD.sub("", page.of(line)), _follower(page, index)
    if line.heading:
        return f"1 heading {line.heading}"
    if line.bold and not words.rstrip().endswith("."):
        return "2 bold"
    if is_capitals(words) and line.gap:
        return "3 capitals"
    alone = line.gap and (follower is None or follower.gap)
    if alone and ENDS_WITH_COLON.search(words) and len(words) <= LONGEST_WITH_COLON and not VERB.search(words):
        return "3 colon"
    if (
        alone
        and (len(words) <= LONGEST_PLAIN or len(words) < line.end - line.start)
        and (not names_somebody(words) or _said_below(page, follower))
        and not words.rstrip().endswith((".", ":", "?"))
        and "\t" not in words
    ):
        return "4 plain"
    return None


def _with_contained(page: CleanText, members: list[int], styles: dict[str, list[int]]) -> list[StyledLine]:
    """The headings, and those of the next level below ones that hold nothing else ("Points discussed")."""
    level = page.lines[members[0]].heading
    deeper = sorted(
        index
        for style, lines in styles.items()
        for index in lines
        if style[0] == "1" and page.lines[index].heading > level
    )
    if not level or not deeper:
        return [StyledLine(index) for index in members]
    found: list[StyledLine] = []
    for begin, until in pairwise([*members, len(page.lines)]):
        place = len(found)
        found.append(StyledLine(begin))
        inside = deeper[bisect_left(deeper, begin) : bisect_left(deeper, until)]
        if len(inside) >= FEWEST_CONTAINED and len(inside) >= len(members) - 1:
            next_level = min(page.lines[index].heading for index in inside)
            found += [StyledLine(index, within=place) for index in inside if page.lines[index].heading == next_level]
    return found


def _run_in(page: CleanText) -> list[StyledLine]:
    """Titles in bold that the text follows in the same line: "**Roads:** the lane ..."."""
    found = list(_bold_beginnings(page))
    known = sum(bool(KNOWN.search(page.text, page.lines[one.line].start, one.end or 0)) for one in found)
    return found if len(found) >= 3 and known >= 1 else _with_marks(page)


def _with_marks(page: CleanText) -> list[StyledLine]:
    return _titled_paragraphs(page, PARAGRAPH_TITLE) or _in_capitals(page) or _titled_paragraphs(page, STOPPED_TITLE)


def _titled_paragraphs(page: CleanText, pattern: re.Pattern[str]) -> list[StyledLine]:
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
    return found if len(found) >= FEWEST_PARAGRAPHS and known >= FEWEST_KNOWN else []


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


def _said_below(page: CleanText, follower: Line | None) -> bool:
    """Whether a whole sentence stands below a line: then it is a heading, though it looks like a name."""
    said = page.of(follower) if follower is not None else ""
    length = len(said.split())
    return said.rstrip().endswith(".") and (length >= 8 or (length >= 5 and bool(VERB.search(said))))


def _apologies_item(page: CleanText, line: Line, follower: Line | None) -> bool:
    """Whether "Apologies for Absence" heads an item (a sentence follows) rather than a list of names."""
    if follower is None or not APOLOGIES.fullmatch(page.of(line).strip(" :.")):
        return False
    said = page.of(follower)
    return said.rstrip().endswith(".") and bool(OPENER.match(said) or VERB.search(said))


def _has_body(page: CleanText, index: int, siblings: set[int]) -> bool:
    after = index + 1
    while after < len(page.lines) and page.lines[after].is_furniture:
        after += 1
    return after < len(page.lines) and (after not in siblings or bool(page.lines[index].heading))
