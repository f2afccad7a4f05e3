"""Furniture of pages and web sites: lines that are no words of the minutes.

Page numbers and running heads, file paths, navigation of saved web pages, signature lines. They are marked on the
line (``is_furniture``), never taken out, so that offsets stay and the coverage report can name them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Set
from dataclasses import replace
from enum import Enum

from loaders.parsing.text.lines import CleanText, Line

PAGE = re.compile(
    r"""^(?:
      (?:page|pg\.?)\s*\d+(?:\s*(?:of|/)\s*\d+)?
    | \d+\s*\|\s*(?:page|p\s*a\s*g\s*e)
    | -\s*\d+\s*-
    | \[?page\ break\]?
    )$""",
    re.X | re.I,
)
PAGE_INSIDE = re.compile(r"\bpage\s+\d+(?:\s+of\s+\d+)?\s*$|^\d+\s*\|\s*page\b", re.I)
DASHED = re.compile(r"-\s*\d+\s*-")
WEB = re.compile(
    r"""^(?:
      skip\ to\ (?:main\ )?content | page\ contents | view\ directions | media | webcast(?:\s*:.*)? | items |
         no\.\s*item
    | no\.? | item | (?:agenda\ )?item\ (?:no\.?|number) | additional\ documents\s*:? |
       supporting\ documents\s*:?
    | (?:related|background)\ documents\s*:? | share\ this(?:\ page)? | print\ (?:this\ )?page | back\ to\ top |
       home
    | agenda\ and\ minutes | agenda,?\ (?:decisions\ and\ minutes|and\ decisions) | (?:printed\ )?minutes\ pdf |
       issue\ -\ meetings
    | you\ are\ here\b.* | cookies?.* | search | menu | venue\s*: | contact\s*:.* | e-?mail\s*:.* |
       tel(?:ephone)?\s*:.*
    | \(?this\ is\ an\ html\ version\ of\ an\ attachment.*
    | decision\ (?:status|type|due)\s*:.* | (?:is\ )?(?:key\ decision|subject\ to\ call[\ -]?in)\?.* |
       publication\ date\s*:.* | lead\ (?:member|officer|director)s?\s*:.* | wards?\ affected\s*:.*
    | for\ further\ information.*contact.*
    )$""",
    re.X | re.I,
)
WEB_BEGINS = tuple(
    """skip page view media webcast items no item agenda additional supporting related background share print back home
    printed minutes issue you cookie search menu venue contact decision key subject publication is lead ward e-mail
    email tel (this this for""".split()
)
FILE_PATH = re.compile(r"^(?:[A-Za-z]:\\|\\\\|file:/|/(?:Users|home)/)\S.*$")
# What a browser prints around a page: "28/11/2026, 14:14 Agenda and minutes", "https://alpha.example/minutes.html 1/2",
# "1 of 2  28/11/2026, 14:14".
PRINTED = re.compile(
    r"^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[AP]\.?M\.?)?(?:\s.*)?$"
    r"|^\d{1,3}\s*(?:/|of)\s*\d{1,3}\s+\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[AP]\.?M\.?)?$"
    r"|^(?:https?|file)://\S+(?:\s+\d+\s*(?:/|of)\s*\d+)?$",
    re.I,
)
SIGNATURE = re.compile(
    r"^(?:[._…\-\s]{6,}|signed\s*[:.…_\s]*(?:\(?chair(?:man|person)?\)?)?[\s.…_:]*(?:dated?[\s.…_:]*)?)$", re.I
)
DOWNLOAD = re.compile(
    r"\s*\bpdf icon\b.*$|\s*\bPDF\s+\d+(?:\.\d+)?\s*[KM]B\b.*$|\s+View the (?:background|report).*$", re.I
)
# Where a web page shows the beginning of a text only; CUT takes the mark off the end of a paragraph of minutes.
BEGINNING_ONLY = re.compile(r"(?:\.\.\.|…)\s*(?i:view the full (?:minutes|agenda) text for item\b)")
CUT = re.compile(rf"\s*{BEGINNING_ONLY.pattern.replace('(?:minutes|agenda)', 'minutes')}.*$", re.I)

# "2. Play area ............ 3", "2. Play area<tab>3": a line of a table of contents.
LEADING = re.compile(r"(?:\d[\d./]*\W{1,3})?(\w.*?)(?:\.{4,}|…{2,}|(?:\s\.){4,}|_{4,}|(\t))[\s.]*(\d{1,3})$")
CONTENTS = re.compile(r"(?:table of )?contents|index", re.I)
FEWEST_LEADING = 3  # lines of a table of contents
# A rule across the page, by itself on its line.
RULE = re.compile(r"^[ \t]*(?:-{3,}|_{3,}|={3,})[ \t]*$", re.M)
NOT_LINE_END = re.compile(r"[^\n]")
LONGEST_NUMBER = 3  # figures of a page's number
LONGEST_MARK = 90  # characters of a line that is no more than furniture with its page number
LONGEST_HEAD = 90  # characters of a running head


def mark_furniture(page: CleanText) -> CleanText:
    """The page with its lines of furniture marked (``line.is_furniture``)."""
    marks = _page_marks(page)
    repeated = _running_heads(page, marks)
    contents = _contents(page)
    lines = [
        replace(line, is_furniture=True)
        if marks.get(index) is Mark.ALONE or index in contents or _is_furniture(page, line, repeated)
        else line
        for index, line in enumerate(page.lines)
        if marks.get(index) is not Mark.BELOW_A_RULE
    ]
    if not _has_rules(page.text):
        return replace(page, lines=lines)
    text = RULE.sub(_blank, page.text)
    for line in (page.lines[index] for index, mark in marks.items() if mark is Mark.BELOW_A_RULE):
        text = text[: line.start] + " " * (line.end - line.start) + text[line.end :]
    return replace(page, lines=lines, text=text)


def _has_rules(text: str) -> bool:
    return any(mark in text for mark in ("---", "___", "===")) and RULE.search(text) is not None


def _blank(match: re.Match[str]) -> str:
    """As many characters, lines kept."""
    return NOT_LINE_END.sub(" ", match.group())


def _is_number_below_rule(page: CleanText, index: int) -> bool:
    """Whether a number stands alone below a rule across the page: neither underlines a heading, nor heads an item."""
    line = page.lines[index]
    if index == 0 or len(page.of(line)) > LONGEST_NUMBER or not page.of(line).isdigit():
        return False
    above, below = page.lines[index - 1], page.lines[index + 1 : index + 2]
    apart = not above.heading and line.number - above.number > 2 and all(one.gap for one in below)
    return apart and RULE.search(page.text, above.end, line.start) is not None


class Mark(Enum):
    """What of a line tells the page: the line does nothing else, or its end or beginning does."""

    ALONE = "Page 3"
    BELOW_A_RULE = "3"
    IN_LONG_LINE = "a long line that ends in Page 3"


def _is_furniture(page: CleanText, line: Line, repeated: Set[str]) -> bool:
    """Whether a line is furniture that tells no page's number; what each kind begins with is asked first."""
    words = page.of(line)
    if words in repeated:
        return True
    first = words[:1].lower()
    return bool(
        (not line.heading and (not words.isascii() or words.lower().startswith(WEB_BEGINS)) and WEB.match(words))
        or ((first in "\\/f" or words[1:2] == ":") and FILE_PATH.match(words))
        or ((first in "hf" or first.isdigit()) and PRINTED.match(words))
        or ((first in "._…-sſ" or first.isspace()) and SIGNATURE.match(words))
    )


def _may_mark_pages(text: str) -> bool:
    """Whether any of a text's lines may tell a page's number."""
    low = text.lower()
    return "page" in low or "pg" in low or "|" in low or DASHED.search(low) is not None or _has_rules(low)


def _page_marks(page: CleanText) -> dict[int, Mark]:
    """The lines, by index, that tell a page's number."""
    found: dict[int, Mark] = {}
    if not _may_mark_pages(page.text):
        return found
    for index, line in enumerate(page.lines):
        words = page.of(line)
        if PAGE.match(words):
            found[index] = Mark.ALONE
        elif _is_number_below_rule(page, index):
            found[index] = Mark.BELOW_A_RULE  # below a rule: "---", "2"
        elif "page" in words.lower() and PAGE_INSIDE.search(words):
            found[index] = Mark.ALONE if len(words) < LONGEST_MARK else Mark.IN_LONG_LINE
    return found


def _contents(page: CleanText) -> set[int]:
    """The lines, by index, of a table of contents: each leads to a page that is not before the one of the line above.

    Most of its titles stand in the text again. Where only a gap leads to the page, the table must be called so.
    """
    found: set[int] = set()
    together: list[int] = []
    titles: list[str] = []
    last, called = 0, False
    for index, line in enumerate(page.lines):
        words = page.of(line)
        leading = LEADING.match(words) if words[-1:].isdigit() and line.column < 0 else None
        if leading and (called or not leading[2]) and int(leading[3]) >= last:
            together.append(index)
            titles.append(leading[1].strip())
            last = int(leading[3])
            continue
        if len(together) >= FEWEST_LEADING:
            rest = page.text[line.start :].lower()
            if sum(title.lower() in rest for title in titles) > len(titles) / 2:
                found.update(together)
        together, titles, last, called = [], [], 0, CONTENTS.fullmatch(words) is not None
    return found


def _running_heads(page: CleanText, marks: Collection[int]) -> set[str]:
    """Short lines that stand again and again beside page marks."""
    beside = Counter(
        words
        for index in marks
        for other in _near(page.lines, index)
        if len(words := page.of(other)) <= LONGEST_HEAD and other.column < 0
    )
    counts = Counter(map(page.of, page.lines))
    return {
        text
        for text, near in beside.items()
        if counts[text] >= 2 and near >= 2 and near >= 0.6 * len(marks) and counts[text] <= near + 1
    }


def _near(lines: list[Line], index: int) -> list[Line]:
    return [lines[i] for i in (index - 2, index - 1, index + 1, index + 2) if 0 <= i < len(lines)]
