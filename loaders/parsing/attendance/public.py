"""Members of the public whom a list of attendance names: they act in no office, and are no attendees."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.parsing.attendance.drafts import AttendanceDraft, Listed
from loaders.parsing.forms import label_at
from loaders.parsing.text import CleanText, Line
from loaders.parsing.words import alternatives, honorifics, public

_PRIVATE = alternatives(public.PRIVATE)
# "Ann Adams (resident)", "Ben Brown, local resident of Mill Lane".
_BESIDE = re.compile(
    rf"(?:[(\[,:–-]|\s[-–])\s*(?:(?:an?|the|local)\s+)*{_PRIVATE}(?:\s+(?:of|from|at)\b[^,;)]*)?\s*(?:[)\],;.]|$)", re.I
)
# "Members of the public:", "Residents present -", "Also present: members of the public".
_LABEL = re.compile(
    rf"^\W*(?:also\s+)?(?:present\W+)?{alternatives(public.PRIVATE_LABELS)}(?:\s+(?:present|attending|in\s+attendance|were|was))*"
    rf"\s*(?:\(\d+\)\s*)?(?:[:–—]|-\s|$|(?<=of the public)\s+(?={alternatives(honorifics.MR_AND_MRS)}\b))",
    re.I,
)
_OF_RESIDENTS = re.compile(
    rf"\b{alternatives(public.RESIDENTS_OF_A_BODY)}\s+(?:and\s+\w+\s+)?{alternatives(public.BODIES_OF_RESIDENTS)}\b",
    re.I,
)
_TITLE = 400  # characters of a page that may name a body of residents
_MOST_LINES = 40  # of a list below its label
_OFFICIAL = "Councillor"


def is_label_of_the_public(words: str) -> bool:
    """Whether a line begins with a label of the public: "Residents present: Ann Adams"."""
    return _LABEL.match(words) is not None


def without_public(page: CleanText, draft: AttendanceDraft) -> AttendanceDraft:
    """The attendance without members of the public, and how many these were; a body of residents keeps its members."""
    if _OF_RESIDENTS.search(page.text, 0, _TITLE):
        return draft
    kept = tuple(one for one in draft.entries if not _is_of_the_public(page, one))
    return replace(draft, entries=kept, of_the_public=len(draft.entries) - len(kept))


def _is_of_the_public(page: CleanText, one: Listed) -> bool:
    attendee = one.attendee
    if not one.attended or (attendee.name.honorific or "").endswith(_OFFICIAL):
        return False
    if _BESIDE.search(page.text, attendee.name.end, max(attendee.end, attendee.name.end)):
        return True
    return _stands_under_public(page, attendee.start)


def _stands_under_public(page: CleanText, place: int) -> bool:
    """Whether the label that a name stands behind, or below, is one of the public."""
    index = next((i for i, line in enumerate(page.lines) if line.start <= place < max(line.end, line.start + 1)), None)
    if index is None:
        return False
    own = page.lines[index]
    for above in range(index, max(-1, index - _MOST_LINES), -1):
        line = page.lines[above]
        if (line.column, line.table) != (own.column, own.table):
            if own.column < 0:
                return False
            continue  # another column of the table
        found = _LABEL.match(page.of(line))
        if found and (above == index or not page.of(line)[found.end() :].strip(" *_")):
            return True  # behind the label, or below one that stands alone: "Members of the public - Four" does not
        if label_at(page.text, line.start, line.end, bold_end=line.bold_end) or _is_blank_above(
            page, line, above, index
        ):
            return False
    return False


def _is_blank_above(page: CleanText, line: Line, above: int, index: int) -> bool:
    """Whether a list ends between two lines: one that is set apart, and no cell or label of its own."""
    below = page.lines[above + 1] if above < index else None
    return below is not None and below.column < 0 and below.gap and not _LABEL.match(page.of(line))
