"""Who takes on a post: one person replaces another, or somebody is said to have been appointed."""

from __future__ import annotations

import re

from loaders.minutes import Appointment, PersonReference, Succession
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import parse_name
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.text import collapse_whitespace
from loaders.parsing.words import alternatives, days, owners

# "Ann Adams replaces Bob Brown as Chair", "Ann Adams, who has taken over from Bob Brown as Clerk from 1st May".
REPLACES = PrefilteredPattern(
    r"(?P<new>[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,3})(?:\s+\([^)]*\))?(?:,?\s+who)?\s+(?:had\s+|"
    r"has\s+|have\s+|will\s+|would\s+)?(?:replaces?|replaced|succeeds?|"
    r"succeeded|to\s+replace|taken?\s+over\s+from|took\s+over\s+from)\s+(?P<old>(?:[A-Z][\w.’'-]*"
    r"\s*){1,4}?)(?:\s*\([^)]*\))?(?:\s+on\s+(?:the\s+)?[\w ]{3,40}?)?\s+as\s+(?:(?:a|"
    r"an|the|our|its)\s+)?(?P<role>[^.;]{3,140})"
)
_SPELLS = ("day", "week", "month", "year", "term", "meeting", "spring", "summer", "autumn", "winter")
# What is said behind a post of when it is taken up, or left.
WHEN = re.compile(
    rf",?\s+(?:with\s+(?:immediate\s+)?effect\b|(?:from|since|until|as\s+of|on|in|after)\s+(?:(?:now|today|then)\b|(?:the\s+)?\d|"
    rf"(?:(?:this|next|last|the)\s+)?(?:\w+\s+)?{alternatives(days.MONTH_NAMES, days.DAYS, _SPELLS)}\b)).*",
    re.I | re.S,
)
_NAME = r"(?P<who>(?:[A-Z][\w.’'-]*\s+){1,4}?)"
# "Ann Adams has been appointed to the post of Head of Care".
APPOINTED = PrefilteredPattern(
    _NAME + r"(?:(?:had|has)\s+been|was)\s+(?:appointed|recruited|co-opted)\s+"
    r"(?:to\s+the\s+(?:post|role|position)\s+of|as)\s+(?:(?:a|an|the|our|its)\s+)?(?:new\s+)?(?P<role>[^.;,\n]{3,80}?)"
    r"(?=[.;,\n]|\s+(?:and|who|from|with)\b|$)"
)
# "Ann Adams was duly elected as Chair", "Councillor Adams was elected Vice-Chair unopposed".
ELECTED = PrefilteredPattern(
    rf"{_NAME}(?:was\s+(?:proposed|nominated)\b[^.;\n]{{0,140}}?\band\s+)?(?:had\s+been|has\s+been|was)\s+(?:\w+ly\s+|\w+ly\s+and\s+\w+ly\s+)?"
    rf"(?:re-?)?(?:elected|appointed)\s+(?:(?:as|to\s+be)\s+)?(?:(?:a|an|the|our|its)\s+)?"
    rf"(?P<role>(?i:{alternatives(owners.ELECTED)})(?:\s+of\s+(?:the\s+)?(?:[A-Z][\w’'&-]*)(?:\s+[A-Z][\w’'&-]*){{0,3}})?)\b"
)


def read_successions(item: ItemContext) -> list[Succession]:
    """ "X replaces Y as Z"."""
    found: list[Succession] = []
    for part in item.body.paragraphs:
        for match in REPLACES.finditer(item.text, part):
            new, old = match.group("new").strip(), match.group("old").strip()
            if not _is_name(new) or not _is_name(old):
                continue
            start, end = item.page.source_span(match.start(), match.end())
            found.append(
                Succession(
                    text=collapse_whitespace(match.group()), successor=_person(item, new, match.start("new")),
                    predecessor=_person(item, old, match.start("old")), role=_post(match),
                    start=start, end=end,
                )
            )  # fmt: skip
    return found


def read_appointments(item: ItemContext) -> list[Appointment]:
    """ "X had been appointed to the post of Z": who holds a post by now, whether or not X attends."""
    found: list[Appointment] = []
    for part in item.body.paragraphs:
        for match in (*APPOINTED.finditer(item.text, part), *ELECTED.finditer(item.text, part)):
            name = match.group("who").strip()
            if not _is_name(name):
                continue
            person = _person(item, name, match.start("who"))
            if match.re is ELECTED.pattern and person.attendees:
                continue  # whom the meeting elects and lists needs no mention
            start, end = item.page.source_span(match.start(), match.end())
            found.append(
                Appointment(
                    text=collapse_whitespace(match.group()), person=person,
                    role=collapse_whitespace(match.group("role")), start=start, end=end,
                )
            )  # fmt: skip
    return found


def _post(match: re.Match[str]) -> str:
    """The post, without the words on when it changed hands."""
    role = collapse_whitespace(match.group("role"))
    return WHEN.sub("", role) or role


def _is_name(words: str) -> bool:
    return parse_name(words, 0, len(words)) is not None


def _person(item: ItemContext, name: str, start: int) -> PersonReference:
    """The person whose name is printed at the clean offset ``start``."""
    return item.attendees.reference(name, *item.page.source_span(start, start + len(name)))
