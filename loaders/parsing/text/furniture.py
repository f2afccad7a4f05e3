"""Furniture of pages and web sites: lines that are no words of the minutes.

Page numbers and running heads, file paths, navigation of saved web pages, signature lines. They are marked on the
line (``noise``), never taken out, so that offsets stay and the coverage report can name them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Set
from dataclasses import replace
from enum import Enum

from loaders.parsing.patterns import PrefilteredPattern
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
PAGE_INSIDE = PrefilteredPattern(r"\bpage\s+\d+(?:\s+of\s+\d+)?\s*$|^\d+\s*\|\s*page\b", re.I)
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
    | you\ are\ here.* | cookies?.* | search | menu | venue\s*: | contact\s*:.* | e-?mail\s*:.* |
       tel(?:ephone)?\s*:.*
    | \(?this\ is\ an\ html\ version\ of\ an\ attachment.*
    | for\ further\ information.*contact.*
    )$""",
    re.X | re.I,
)
FILE_PATH = re.compile(r"^(?:[A-Za-z]:\\|\\\\|file:/|/(?:Users|home)/)\S.*$")
# "28/11/2026, 14:14 Agenda and minutes", "https://alpha.example/minutes.html 1/2": what a browser prints around a page.
PRINTED = re.compile(
    r"^\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[AP]\.?M\.?)?(?:\s.*)?$"
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
BEGINNING_ONLY = re.compile(r"(?:\.\.\.|…)\s*view the full (?:minutes|agenda) text for item\b", re.I)
CUT = re.compile(rf"\s*{BEGINNING_ONLY.pattern.replace('(?:minutes|agenda)', 'minutes')}.*$", re.I)

LONGEST_MARK = 90  # characters of a line that is no more than furniture with its page number
LONGEST_HEAD = 90  # characters of a running head


def mark_furniture(page: CleanText) -> CleanText:
    """The page with its lines of furniture marked (``line.noise``)."""
    marks = _page_marks(page)
    repeated = _running_heads(page, marks)
    lines = [
        replace(line, noise=True) if marks.get(index) is Mark.ALONE or _is_furniture(page, line, repeated) else line
        for index, line in enumerate(page.lines)
    ]
    return replace(page, lines=lines)


class Mark(Enum):
    """What of a line tells the page: the line does nothing else, or its end or beginning does."""

    ALONE = "Page 3"
    IN_LONG_LINE = "a long line that ends in Page 3"


def _is_furniture(page: CleanText, line: Line, repeated: Set[str]) -> bool:
    words = page.of(line)
    return bool(
        PAGE.match(words)
        or (WEB.match(words) and not line.heading)
        or FILE_PATH.match(words)
        or PRINTED.match(words)
        or SIGNATURE.match(words)
        or words in repeated
    )


def _page_marks(page: CleanText) -> dict[int, Mark]:
    """The lines, by index, that tell a page's number."""
    found: dict[int, Mark] = {}
    for index, line in enumerate(page.lines):
        words = page.of(line)
        if PAGE.match(words):
            found[index] = Mark.ALONE
        elif PAGE_INSIDE.search(page.passage_of(line)):
            found[index] = Mark.ALONE if len(words) < LONGEST_MARK else Mark.IN_LONG_LINE
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
