"""Whether a line of a list holds one person with details behind commas, or several people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from loaders.parsing.attendance.persons.names import ListSetting, name_in
from loaders.parsing.attendance.persons.offices import holders
from loaders.parsing.attendance.persons.openings import holder_in
from loaders.parsing.forms import PLURAL_HONORIFICS, honorific_at, is_role, parse_name
from loaders.spans import Span

# Initials in brackets, behind an office: "Treasurer (AA)", "(AA)*".
INITIALS_BEHIND = re.compile(r"\((?P<initials>[A-Z]{2,4})\)\W*$")
# Marks before a name.
NOT_NAME = re.compile(r"^[\s\W]+")


def is_one_person(text: str, line: Span, pieces: Sequence[Span], setting: ListSetting) -> bool:
    """Whether a line holds one person with details: few of the segments after the first name somebody."""
    if PLURAL_HONORIFICS.match(text[slice(*line)].lstrip()):
        return False
    if any(PLURAL_HONORIFICS.match(NOT_NAME.sub("", text[slice(*piece)])) for piece in pieces[1:]):
        return False  # "Cllr Adams, Cllrs Brown, Cole, Dunn": the title is that of all who follow
    if any(one.span.start > pieces[0].end for one in holders(text, *line)):
        return False  # "Cllr Brown, the Clerk (Mrs A. Adams)"
    named = [name_in(text, s, e, setting.titles, setting) is not None for s, e in pieces]
    after = [one or _is_holder(text, piece) for one, piece in zip(named[1:], pieces[1:], strict=True)]
    if named[0] and _is_a_row(text, pieces):
        return True
    if named[0] and len(pieces) > 2 and _is_only_titled(text, pieces, after):
        return True
    if not named[0] or (after and sum(after) >= 0.5 * len(after)):
        return False
    if _count_own_initials(text, pieces, named) > 1:
        return False  # "Ann Adams, Chair (AA) Bob Brown, Planning (BB)"
    alternating = [here and not follows for here, follows in zip(named, [*after, True], strict=True)]
    others_are_roles = all(is_role(text[s:e]) for (s, e), one in zip(pieces, named, strict=True) if not one)
    return sum(alternating) < 2 or not others_are_roles  # "Ann Adams, Clerk, Bob Brown, Chair" are two


def _is_a_row(text: str, pieces: Sequence[Span]) -> bool:
    """Whether commas stand in the last column of a row: "Ann Adams   AA   Clinical Director, Upton Place"."""
    *_, last = text[slice(*pieces[0])].split("\t")
    others = [text[slice(*piece)].strip() for piece in pieces[1:]]
    head = last.split("(", maxsplit=1)[0]
    if "\t" not in text[slice(*pieces[0])] or not is_role(last) or not others or parse_name(head, 0, len(head)):
        return False
    return all("\t" not in one and honorific_at(one)[0] is None for one in others)


def _count_own_initials(text: str, pieces: Sequence[Span], named: Sequence[bool]) -> int:
    """How many of the names have their initials in brackets in the segment behind theirs."""
    found = 0
    for place, (here, follows) in enumerate(pairwise(named)):
        if here and not follows and (letters := INITIALS_BEHIND.search(text, *pieces[place + 1])) is not None:
            name = parse_name(text, *pieces[place])
            found += name is not None and name.may_be_initials(letters["initials"])
    return found


def _is_only_titled(text: str, pieces: Sequence[Span], after: Sequence[bool]) -> bool:
    """Whether the first alone has a title, and a role stands next: "Ms A. Adams, Curator, Ashby Rooms"."""
    first = NOT_NAME.sub("", text[slice(*pieces[0])])
    if text[pieces[0].end : pieces[1].start].strip() != ",":
        return False
    if honorific_at(first)[0] is None or PLURAL_HONORIFICS.match(first) or after[0]:
        return False
    others = [text[slice(*piece)].strip() for piece in pieces[1:]]
    return is_role(others[0]) and all(honorific_at(one)[0] is None for one in others) and sum(after) < 2


def _is_holder(text: str, piece: Span) -> bool:
    """Whether a segment names somebody after their office, beyond doubt: "Clerk: Ann Adams", "the Mayor Mr Brown"."""
    one = holder_in(text, *piece)
    return one is not None and (one.name.honorific is not None or ":" in text[one.span.start : one.name.start])
