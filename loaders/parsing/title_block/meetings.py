"""Several meetings in one file: where one set of minutes ends and the next begins."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.parsing.forms import VERB, Numbering, find_dates, label_at, numberings
from loaders.parsing.patterns import GuardedPattern, folded
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.tidying import BODY

TITLE = GuardedPattern(
    r"\bminutes\s+of\b|\bminutes\b.{0,60}\bmeeting\b|\bmeeting\b.{0,60}\bminutes\b|\bmeeting\s+(?:of|held)\b"
    r"|\bnotes\s+of\s+(?:the|an?)\s+(?:\w+\s+)?meeting\b",
    re.I,
)
# "The meeting resumed on Thursday 14 March 2031", "Minutes of the adjourned meeting": the same meeting on another day.
RESUMED = GuardedPattern(
    r"\bmeeting\s+(?:was\s+|then\s+)?(?:resumed|re-?convened|continued)\b"
    r"|\b(?:adjourned|resumed|re-?convened|continued)\s+meeting\b",
    re.I,
)
EARLIER = re.compile(
    r"\b(?:last|previous|approve|confirm|agreed|signed|adopted|matters|"
    r"correct|circulated|read|next|draft\s+minutes\s+will)\b",
    re.I,
)
CLOSED = re.compile(
    r"\b(?:meeting\s+(?:(?:was|stood)\s+)?(?:then\s+)?(?:closed|ended|finished|concluded|adjourned)|"
    r"closed\s+the\s+meeting|declared\s+(?:the\s+meeting\s+)?closed|"
    r"no\s+(?:further|other)\s+business|signed\b|chair(?:man|person)?\s*[.…_]{3,}|"
    r"end\s+of\s+meeting)",
    re.I,
)
FEWEST = 12  # lines that a set of minutes has, unless it is said that its meeting was closed
FEWEST_CLOSED = 6  # lines that one has whose meeting is said to be closed
HEAD = 3  # lines that say what minutes are of
SHORTEST = 4  # lines that it has at the least
LONGEST_HEAD = 140  # characters of a line that heads minutes by a body's name and the day
# "Minutes of the Annual Meeting of the Council held on ...": a title, and no words about other minutes
OWN_TITLE = re.compile(r"\W*(?:(?:draft|confirmed|unconfirmed)\s+)?minutes\s+of\s+(?:the|an?)\b.{0,120}\bheld\b", re.I)
# "ANNUAL MEETING OF THE PARISH COUNCIL" above "held on 12 May 2031": the kind of a meeting heads its minutes.
KIND_TITLE = re.compile(
    r"\W*(?:minutes\s+of\s+(?:the\s+|an?\s+)?)?(?:annual|ordinary|extra[\s-]?ordinary|special|full)\s+(?:\w+\s+){0,3}"
    r"meeting(?:\s+of\s+[^.;:]{3,60})?\W*",
    re.I,
)
HELD_ON = re.compile(r"\W*(?:which\s+was\s+)?held\s+(?:on|at|in)\b", re.I)
NAMES_BODY = re.compile(rf"\b{BODY}\b", re.I)
ENDED = re.compile(r"[.:;,]\s*$")


def split_meetings(page: CleanText) -> list[CleanText]:
    """The page cut into its sets of minutes; mostly there is one.

    A second set begins at a title with a date, behind the first one's close, before an attendance list of its own.
    All parts keep the offsets of the whole.
    """
    cuts = [0]
    for index in range(SHORTEST, len(page.lines) - SHORTEST + 1):
        if index - cuts[-1] >= SHORTEST and _begins(page, index, cuts[-1]):
            cuts.append(_first_of_title(page, index, cuts[-1]))
    bounds = [*cuts, len(page.lines)]
    return [replace(page, lines=page.lines[a:b]) for a, b in itertools.pairwise(bounds)]


def _begins(page: CleanText, index: int, since: int) -> bool:
    line = page.lines[index]
    words = page.of(line)
    if len(words) > 200 or line.column >= 0 or line.quoted:
        return False
    small = folded(words)
    if not (TITLE.may_match(small) or RESUMED.may_match(small)):
        return _is_head(page, index, since)
    if EARLIER.search(words):
        return False
    if not TITLE.search(words):
        return _resumes(page, index, since)
    near = page.lines[index : index + 5]
    if not _has_day(page, near) or not _lists_people(page, page.lines[index : index + 25]):
        return False
    if index - since >= FEWEST_CLOSED and _closed_before(page, index, since):
        return True
    if OWN_TITLE.match(words) and any(d.year_given for d in find_dates(words)) and _is_whole(page, index, since):
        return True
    below = page.lines[index + 1 : index + 2]
    headed = KIND_TITLE.fullmatch(words) and any(HELD_ON.match(page.of(one)) for one in below)
    if headed and _is_whole(page, index, since):
        return True
    return _headed_again(page, index, since) or (index - since >= FEWEST and _counts_anew(page, index, since))


def _headed_again(page: CleanText, index: int, since: int) -> bool:
    """Whether a title stands below the name of the body that the minutes before begin with, and has another day."""
    top = page.lines[since : since + HEAD]
    above = page.of(page.lines[index - 1]).strip(" *_#")
    if not NAMES_BODY.search(above) or all(page.of(line).strip(" *_#") != above for line in top):
        return False
    first, own = ({d.value for line in lines for d in find_dates(page.text, line.start, line.end) if d.year_given}
                  for lines in (top, page.lines[index : index + 2]))  # fmt: skip
    return bool(first and own) and not first & own


def _resumes(page: CleanText, index: int, since: int) -> bool:
    """Whether an adjourned meeting goes on here, on another day and before a list of those who were there then."""
    line = page.lines[index]
    if not RESUMED.search(page.of(line)) or not any(d.year_given for d in find_dates(page.of(line))):
        return False
    return _lists_people(page, page.lines[index + 1 : index + 5]) and _closed_before(page, index, since)


def _is_head(page: CleanText, index: int, since: int) -> bool:
    """Whether a line without the word minutes heads a set: "Finance Committee, Tuesday 11 June 2024, 7.30 pm".

    It names a body, has the day in it or right below, and stands between a close and a list of those present.
    """
    line = page.lines[index]
    if not (line.bold or line.heading or line.gap) or line.bullet or line.end - line.start > LONGEST_HEAD:
        return False
    words = page.of(line)
    if not NAMES_BODY.search(words) or VERB.search(words) or EARLIER.search(words) or CLOSED.search(words):
        return False
    below = page.lines[index + 1 : index + 1 + HEAD]
    return (
        _has_day(page, [line, *below])
        and _lists_people(page, [*below, *page.lines[index + 1 + HEAD : index + 3 + HEAD]])
        and _closed_before(page, index, since)
    )


def _has_day(page: CleanText, lines: Sequence[Line]) -> bool:
    return any(day.year_given for line in lines for day in find_dates(page.text, line.start, line.end))


def _lists_people(page: CleanText, lines: Sequence[Line]) -> bool:
    labels = (label_at(page.text, line.start, line.end, bold_end=line.bold_end) for line in lines)
    return any(label is not None and label.kind == "present" for label in labels)


def _closed_before(page: CleanText, index: int, since: int) -> bool:
    """Whether the meeting of the lines before is said to have closed, not far above."""
    return any(CLOSED.search(page.of(line)) for line in page.lines[max(since, index - 14) : index])


def is_resumed(page: CleanText) -> bool:
    """Whether minutes are headed as those of a meeting that was adjourned before."""
    return any(RESUMED.search(page.of(line)) for line in page.lines[:HEAD])


def _is_whole(page: CleanText, index: int, since: int) -> bool:
    """Whether what stands before a title is a set of minutes, though a short one: people listed, and an item 1."""
    lines = page.lines[since:index]
    listed = _lists_people(page, lines)
    begun = any(n.place == 1 for line in lines for n in _plain(page, line))
    return listed and begun and any(n.place == 1 for line in page.lines[index : index + 60] for n in _plain(page, line))


def _counts_anew(page: CleanText, index: int, since: int) -> bool:
    """Whether items are counted from one again behind a title, and had come to three or more before it."""
    reached = {n.place for line in page.lines[since:index] for n in _plain(page, line)}
    again = {n.place for line in page.lines[index : index + 60] for n in _plain(page, line)}
    return {1, 2, 3} <= reached and {1, 2} <= again


def _plain(page: CleanText, line: Line) -> list[Numbering]:
    if line.column > 0 or line.quoted:
        return []
    return [n for n in numberings(page.text, line.start, line.end) if n.series == ("plain", "") and n.marked]


def _first_of_title(page: CleanText, index: int, since: int) -> int:
    """The first line of the title block that a title line stands in: names of bodies above it belong to it."""
    while index - 1 > since:
        above = page.lines[index - 1]
        words = page.of(above)
        named = NAMES_BODY.search(words) and not ENDED.search(words)
        if not named or len(words) > 80 or above.column >= 0 or CLOSED.search(words) or VERB.search(words):
            break
        index -= 1
    return index
