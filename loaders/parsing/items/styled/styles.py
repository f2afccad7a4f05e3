"""Lines that are headings of one style, where no numbers count the items; marked styles come before plain ones."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import islice, pairwise

from loaders.parsing.forms import (
    KNOWN,
    OPENER,
    VERB,
    find_dates,
    is_capitals,
    is_title,
    label_at,
    without_days_and_times,
)
from loaders.parsing.items.headings import Heading, title_span
from loaders.parsing.items.styled.bulleted import bulleted_titles
from loaders.parsing.items.styled.close import close_headings
from loaders.parsing.items.styled.people_lines import in_list_of_initials, names_somebody
from loaders.parsing.items.styled.titles_in_line import StyledLine, titles_in_line
from loaders.parsing.items.title_lines import title_lines
from loaders.parsing.text import DOWNLOAD, CleanText, Line
from loaders.parsing.words import alternatives, bodies, titles

APOLOGIES = re.compile(r"apolog(?:y|ies)\s+for\s+absence", re.I)
MARKED_TITLE = re.compile(rf"{alternatives(titles.MARKED_TITLES)}\s*:?", re.I)  # a heading where it is marked as one
MINUTES = re.compile(r"(?:(?:approval|confirmation|adoption)\s+of\s+)?(?:the\s+)?minutes\W*", re.I)  # alone on a line
OF_THE_MINUTES = re.compile(
    r"\bminutes\b.*\b(?:were|was|be|as)\b", re.I
)  # "The minutes of the last meeting were signed"
COLUMN_HEADS = re.compile(rf"(?:{alternatives(titles.COLUMN_HEADS)}\W*){{2,}}", re.I)  # "No Action Update Owner"
# What is left of "held on 4 May 2022, 9.30 to 12.30" without day and times
DAY_ALONE = re.compile(r"(?:(?:held|on|at|the|of|date|to|from|until)\W*)*", re.I)
# What is left of "Paths Panel - Monday, 3 May 2031 6.00 pm", as pages of committees begin
NAME_AND_DASH = re.compile(r"\S.{2,100}\s[-–—]")
# "Roads Committee, Tuesday 4 June 2024, 7.00 pm, Village Hall": a title in one line
NAMED_BODY = re.compile(rf"\b{alternatives(bodies.NAMED_IN_TITLES)}\b", re.I)
HEAD = 3  # lines within which such a line is a title
TITLE_REACH = 5  # lines within which the title of minutes tells their day
# "HELD ONLINE ON FRIDAY, 5TH MAY, 2023", "Minutes of the meeting held on ...": of this meeting, not of the last one
HELD_ON = re.compile(r"(?:held|minutes\s+of|notes\s+of|meeting\s+held)\b(?!.*\b(?:last|previous)\b)", re.I)
FEWEST_NAMED = 3  # headings of a style beside which "Resolution" is a label in an item
FEWEST_CONTAINED = 2  # headings below one that only holds them
LONGEST_PLAIN = 70  # characters of a heading that nothing marks, not even a document to be had ("PDF 65 KB")
# "Matters Arising:" on a line of its own
ENDS_WITH_COLON = re.compile(r"\w[^.?!\t]*[:;]\s*$")
LONGEST_WITH_COLON = 90
FEWEST_WITH_COLON = 4
MOST_WORDS_ENDED = 6  # of a heading that ends with a full stop


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
        elif style.endswith("ended"):
            enough = len(members) >= FEWEST_NAMED and 2 * known >= len(members)
        else:
            enough = len(members) >= (2 if style[0] in "12" or known >= 2 else 3)
        if enough:
            return _with_contained(page, members, styles)
    bulleted = [StyledLine(index) for index in bulleted_titles(page, title_ends)]
    return bulleted or titles_in_line(page) or _only_heading(page, styles)


def _only_heading(page: CleanText, styles: dict[str, list[int]]) -> list[StyledLine]:
    """The one marked heading of minutes of one item, below a title that is marked, or of a higher level."""
    styles = {style: lines for style, lines in styles.items() if not style.endswith("ended")}
    bold = styles.get("2 bold", [])
    if len(styles) == len(bold) == 1 and any(
        is_marked(line) or is_capitals(page.of(line)) for line in page.lines[: min(HEAD, bold[0])]
    ):
        line, follower = page.lines[bold[0]], _follower(page, bold[0])
        apart = line.gap and follower is not None and follower.gap
        return [StyledLine(bold[0])] if apart and _has_body(page, bold[0], set()) else []
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
    if not (
        is_title(words) or (is_marked(line) and MARKED_TITLE.fullmatch(words.strip())) or _minutes_item(page, index)
    ):
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
        of_body = index < HEAD and NAMED_BODY.search(rest) and not VERB.search(rest)
        if of_body or DAY_ALONE.fullmatch(rest.strip("-–—")) or HELD_ON.match(words) or NAME_AND_DASH.fullmatch(rest):
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
    if line.bold and _is_ended_title(words):
        return "2 bold, ended"
    if is_capitals(words) and line.gap:
        return "3 capitals"
    alone = line.gap and (follower is None or follower.gap)
    if alone and ENDS_WITH_COLON.search(words) and len(words) <= LONGEST_WITH_COLON and not VERB.search(words):
        return "3 colon"
    if (
        alone
        and line.column < 0
        and (len(words) <= LONGEST_PLAIN or len(words) < line.end - line.start)
        and (not names_somebody(words) or _said_below(page, follower))
        and not words.rstrip().endswith((".", ":", "?"))
        and "\t" not in words
    ):
        return "4 plain"
    if alone and line.column < 0 and "\t" not in words and _is_ended_title(words) and not names_somebody(words):
        return "5 ended"
    return None


def _is_ended_title(words: str) -> bool:
    """Whether a line is a few words with a full stop behind them, and no sentence: "Matters arising."."""
    words = words.strip()
    return words.endswith(".") and len(words.split()) <= MOST_WORDS_ENDED and not VERB.search(words)


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


def _minutes_item(page: CleanText, index: int) -> bool:
    """Whether "Minutes" heads what was said of those of the last meeting, rather than all that stands below."""
    if not MINUTES.fullmatch(page.of(page.lines[index]).strip()):
        return False
    follower = _follower(page, index)
    return follower is not None and not is_marked(follower) and OF_THE_MINUTES.search(page.of(follower)) is not None


def _has_body(page: CleanText, index: int, siblings: set[int]) -> bool:
    after = index + 1
    while after < len(page.lines) and page.lines[after].is_furniture:
        after += 1
    return after < len(page.lines) and (after not in siblings or bool(page.lines[index].heading))
