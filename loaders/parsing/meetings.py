"""Several meetings in one file: where one set of minutes ends and the next begins."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from loaders.parsing.dates import find_dates
from loaders.parsing.labels import label_at
from loaders.parsing.lines import CleanText

TITLE = re.compile(
    r"\bminutes\s+of\b|\bminutes\b.{0,60}\bmeeting\b|\bmeeting\b.{0,60}\bminutes\b|\bmeeting\s+(?:of|held)\b", re.I
)
EARLIER = re.compile(
    r"\b(?:last|previous|approve|confirm|agreed|signed|adopted|matters|"
    r"correct|circulated|read|next|draft\s+minutes\s+will)\b",
    re.I,
)
CLOSED = re.compile(
    r"\b(?:meeting\s+(?:was\s+)?(?:closed|ended|finished|concluded|adjourned)|"
    r"closed\s+the\s+meeting|declared\s+(?:the\s+meeting\s+)?closed|"
    r"no\s+(?:further|other)\s+business|signed\b|chair(?:man|person)?\s*[.…_]{3,}|"
    r"end\s+of\s+meeting)",
    re.I,
)
FEWEST = 12  # lines that a set of minutes has at the least


def split_meetings(page: CleanText) -> list[CleanText]:
    """The page cut into its sets of minutes; mostly there is one.

    A second set begins at a title with a date, behind the first one's close, before an attendance list of its own.
    All parts keep the offsets of the whole.
    """
    cuts = [0]
    for index in range(FEWEST, len(page.lines) - FEWEST // 2):
        if index - cuts[-1] >= FEWEST and _begins(page, index, cuts[-1]):
            cuts.append(index)
    bounds = [*cuts, len(page.lines)]
    return [replace(page, lines=page.lines[a:b]) for a, b in itertools.pairwise(bounds)]


def _begins(page: CleanText, index: int, since: int) -> bool:
    line = page.lines[index]
    words = page.of(line)
    if len(words) > 200 or not TITLE.search(words) or EARLIER.search(words) or line.column >= 0 or line.quoted:
        return False
    near = page.lines[index : index + 5]
    if not any(d.year_given for other in near for d in find_dates(page.text, other.start, other.end)):
        return False
    ahead = page.lines[index : index + 25]
    labels = [label_at(page.text, x.start, x.end, bold_end=x.bold_end) for x in ahead]
    if not any(label is not None and label.kind == "present" for label in labels):
        return False
    behind = page.lines[max(since, index - 14) : index]
    return any(CLOSED.search(page.of(x)) for x in behind)
