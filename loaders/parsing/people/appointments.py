"""Who takes on a post: one person replaces another, or somebody is said to have been appointed."""

from __future__ import annotations

import re

from loaders.minutes import Appointment, Succession
from loaders.parsing.attendance import AttendeeIndex
from loaders.parsing.forms import parse_name
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.text import Body, squeeze

REPLACES = PrefilteredPattern(
    r"(?P<new>(?:[A-Z][\w.’'-]*\s+){1,4}(?:\([^)]*\)\s+)?)(?:had\s+|"
    r"has\s+|have\s+|will\s+|would\s+)?(?:replaces?|replaced|succeeds?|"
    r"succeeded|to\s+replace|taken?\s+over\s+from|took\s+over\s+from)\s+(?P<old>(?:[A-Z][\w.’'-]*"
    r"\s*){1,4}?)(?:\s*\([^)]*\))?(?:\s+on\s+(?:the\s+)?[\w ]{3,40}?)?\s+as\s+(?:(?:a|"
    r"an|the|our|its)\s+)?(?P<role>[^.;]{3,140})"
)
_NAME = r"(?P<who>(?:[A-Z][\w.’'-]*\s+){1,4}?)"
APPOINTED = PrefilteredPattern(
    _NAME + r"(?:(?:had|has)\s+been|was)\s+(?:appointed|recruited|co-opted)\s+"
    r"(?:to\s+the\s+(?:post|role|position)\s+of|as)\s+(?:(?:a|an|the|our|its)\s+)?(?:new\s+)?(?P<role>[^.;,\n]{3,80}?)"
    r"(?=[.;,\n]|\s+(?:and|who|from|with)\b|$)"
)


def read_successions(body: Body, register: AttendeeIndex) -> list[Succession]:
    """ "X replaces Y as Z"; agenda text counts only where the record itself does not say it."""
    found: list[Succession] = []
    text = body.page.text
    for part in body.paragraphs:
        for match in REPLACES.finditer(text, part):
            new, old = re.sub(r"\([^)]*\)", "", match.group("new")).strip(), match.group("old").strip()
            if parse_name(new, 0, len(new)) is None or parse_name(old, 0, len(old)) is None:
                continue
            s, e = body.page.source_span(match.start(), match.end())
            start = match.start("new")
            found.append(
                Succession(
                    text=squeeze(match.group()),
                    successor=register.holder(new, *body.page.source_span(start, start + len(new))),
                    predecessor=register.holder(
                        old, *body.page.source_span(match.start("old"), match.start("old") + len(old))
                    ),
                    role=squeeze(match.group("role")), start=s, end=e,
                )
            )  # fmt: skip
    return found


def read_appointments(body: Body, register: AttendeeIndex) -> list[Appointment]:
    """ "X had been appointed to the post of Z": who holds a post by now, whether or not X attends."""
    found: list[Appointment] = []
    text = body.page.text
    for part in body.paragraphs:
        for match in APPOINTED.finditer(text, part):
            name = match.group("who").strip()
            if parse_name(name, 0, len(name)) is None:
                continue
            start, end = body.page.source_span(match.start(), match.end())
            place = body.page.source_span(match.start("who"), match.start("who") + len(name))
            found.append(
                Appointment(
                    text=squeeze(match.group()),
                    person=register.holder(name, *place),
                    role=squeeze(match.group("role")),
                    start=start,
                    end=end,
                )
            )
    return found
