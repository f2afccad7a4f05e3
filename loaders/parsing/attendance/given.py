"""Given names alone of people who were away, in minutes that list those present so: "Apologies: Dev"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.minutes import HERE
from loaders.parsing.attendance.drafts import AttendanceDraft, Findings, Listed
from loaders.parsing.attendance.persons import read_given_names
from loaders.parsing.forms import label_at
from loaders.parsing.items import Heading
from loaders.parsing.text import CleanText

FEWEST_PRESENT = 3  # people listed by given names, of whom ...
SHARE_PRESENT = 0.6  # ... so many of all who were there
LONGEST_RUN = 200  # characters behind a label


def given_names_of_those_away(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """Who was away by a given name alone, behind a label or in the heading of the apologies."""
    here = [one.attendee.name for one in draft.entries if one.status in HERE]
    given = [name for name in here if name.honorific is None and (not name.is_full or len(name.surname) == 1)]
    if len(given) < FEWEST_PRESENT or len(given) < SHARE_PRESENT * len(here):
        return Findings()
    starts = {heading.line: heading.start for heading in headings}
    found: list[Listed] = []
    read: set[int] = set()
    for index, line in enumerate(page.lines):
        start = starts.get(index, line.start)
        if line.end - start > LONGEST_RUN or line.is_furniture:
            continue
        label = label_at(page.text, start, line.end, bold_end=line.bold_end)
        if label is None or label.status in HERE or label.bare:
            continue
        people = read_given_names(page.text, label.end, line.end)
        found += [Listed(person, label.status) for person in people]
        read |= {index} if people else set()
    return Findings(tuple(found), frozenset(read))
