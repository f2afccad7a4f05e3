"""Letters beside names that a legend explains as offices: "Ann Adams (FG)" above "(FG) Foundation Governor"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from loaders.parsing.attendance.drafts import AttendanceDraft, Findings
from loaders.parsing.forms import is_role
from loaders.parsing.items import Heading
from loaders.parsing.text import CleanText

# "(FG) Foundation Governor;", "FG = Foundation Governor", "FG: Foundation Governor"
ENTRY = re.compile(
    r"(?<![\w(])(?:\((?P<marked>[A-Z]{1,6})\)\s*[=:–-]?|(?P<bare>[A-Z]{1,6})\s*[=:–-])\s+"
    r"(?P<office>[A-Z][\w’'-]*(?:[ ](?:[A-Z][\w’'-]*|of|and|the|to)){0,5})(?=\s*(?:[;,.\n(]|$))"
)
FEWEST = 2  # entries of a legend


def offices_of_legend(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """The offices of those beside whom letters stand that a legend on the page explains so.

    The letters were taken for the body that somebody comes from, as an acronym is.
    """
    lettered = {place: one for place, one in enumerate(draft.entries) if _letters(one.attendee.organisation)}
    legend = _legend(page) if lettered else {}
    if len(legend) < FEWEST:
        return Findings()
    return Findings(
        amended={
            place: one._replace(
                attendee=one.attendee._replace(roles=(*one.attendee.roles, legend[letters]), organisation=None)
            )
            for place, one in lettered.items()
            if (letters := one.attendee.organisation) in legend and letters is not None
        }
    )


def _letters(words: str | None) -> bool:
    return words is not None and words.isupper() and " " not in words


def _legend(page: CleanText) -> Mapping[str, str]:
    """What a legend says of letters, where it is an office."""
    entries = (entry for entry in ENTRY.finditer(page.text) if is_role(entry["office"]))
    return {entry["marked"] or entry["bare"]: " ".join(entry["office"].split()) for entry in entries}
