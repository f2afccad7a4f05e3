"""Names of a list with no mark between them, cut apart: "Ann Adams Bob Brown", "A Adams B Brown", "Al AdamsBob Lee"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from loaders.parsing.attendance.persons.openings import names_a_person
from loaders.parsing.forms import is_organisation, is_role, looks_like_name, parse_name
from loaders.parsing.words import alternatives, given_names, honorifics, roles
from loaders.spans import Span

_TITLED = alternatives(honorifics.MR_AND_MRS)
WORD = re.compile(r"\S+")
# Eight or more words with capitals, an even number of them.
RUN_TOGETHER = re.compile(r"\s*(?:[A-Z][\w’'-]*[a-z]\s+[A-Z][\w’'-]*[a-z](?:\s+|$)){4,}")
# Four or more words with capitals, of which every other one is a given name.
PAIRS = re.compile(r"\s*(?:[A-Z][\w’'-]*[a-z]\s+[A-Z][\w’'-]*[a-z](?:\s+|$)){2,}")
GIVEN_NAMES = frozenset(given_names.GIVEN_NAMES)
# "Mrs Dawn Dale Clerk Ed Eaves": whoever has a title has no office, so that it is that of the next.
OFFICE_BETWEEN = re.compile(
    rf"\s*(?:{alternatives(honorifics.AFTER_A_BARE_LABEL)})\.?\s+(?:[A-Z][\w.’'-]*\s+){{2,3}}?"
    rf"(?=(?P<office>{alternatives(roles.CLERKS)})\s+(?P<name>[A-Z][\w.’'-]*\s+[A-Z][\w’'-]+)\s*$)"
)
# "Mrs C D Cole", "P.J. Adams"; two or more of them and no mark between.
_INITIALLED = (
    rf"(?:{_TITLED}\.? +)?(?:[A-Z]\.? ?){{1,3}} ?(?<=[ .])(?:Mc|Mac|O[’'])?[A-Z][a-zà-öø-ÿ]{{2,}}(?:-[A-Z][a-z]+)?"
)
INITIALS_AND_SURNAME = re.compile(_INITIALLED)
INITIALS_FIRST = re.compile(rf"\s*{_INITIALLED}(?: +{_INITIALLED})+[\s.]*")
FEWEST_BEHIND_ROLES = 2  # people of a run whose names stand behind the role of the one before
LONGEST_BEHIND_ROLE = 5  # words of such a name
BRACKETED = re.compile(r"\s*(?P<role>[^(),;]{3,60}?)\s*\([^()]{1,30}\)\s+(?=[A-Z])")  # "Lay Member (Chair) Bob Brown"
AND_BETWEEN = re.compile(r"\s+(?:and|&)\s+")
OFFICE_GOES_ON = ("and", "&", "of", "for", "to", "the")
# Where a surname and the next given name have no blank between them; not within "FitzGerald".
RUN_INTO = re.compile(r"(?<=[a-z]{3})(?<!Fitz)(?=[A-Z][a-z]+\s+[A-Z])")


def names_apart(text: str, span: Span) -> list[Span]:
    """A segment cut between names that no mark parts; as it is where it is no such segment."""
    parts = [span]
    for cut in (_run_together, _given_names_tell, _initials_first, _run_into, _before_office):
        parts = [part for one in parts for part in cut(text, one)]
    return parts


def behind_roles(text: str, found: list[Span]) -> list[Span]:
    """Segments of which each ends with the next person: "Ann Adams, Lay Member Bob Brown, Lay Member Cy Cole, Clerk".

    They are cut before each name, where most of them end so and none is a name alone.
    """
    places = {
        place: at for place, one in enumerate(found) if place and (at := _name_behind_role(text, one)) is not None
    }
    alone = any(names_a_person(text, *one) for place, one in enumerate(found) if place and place not in places)
    if len(places) < FEWEST_BEHIND_ROLES or 2 * len(places) < len(found) - 1 or alone:
        return found
    if not names_a_person(text, *found[0]):
        return found
    parted: list[Span] = []
    for place, one in enumerate(found):
        at = places.get(place)
        if at is None:
            parted.append(one)
            continue
        begin = one.start
        if place > 1 and AND_BETWEEN.fullmatch(text, parted[-1].end, begin) and place - 1 not in places:
            begin = parted.pop().start  # "Communities and Advice Manager"
        parted += [Span(begin, at), Span(at, one.end)]
    return parted


def are_cut_behind_roles(pieces: Sequence[Span]) -> bool:
    """Whether segments were cut so: two or more begin right where the one before ends."""
    return sum(one.end == other.start for one, other in pairwise(pieces)) >= FEWEST_BEHIND_ROLES


def _name_behind_role(text: str, span: Span) -> int | None:
    """Where a full name begins behind a role in a segment: at Bob in "Lay Member Bob Brown"."""
    if closed := BRACKETED.match(text, *span):
        name = text[closed.end() : span.end].split()
        return closed.end() if is_role(closed["role"]) and looks_like_name(name) else None
    words = list(WORD.finditer(text, *span))
    for count in range(2, min(LONGEST_BEHIND_ROLE, len(words) - 1) + 1):
        name, role = [word.group() for word in words[-count:]], " ".join(word.group() for word in words[:-count])
        if looks_like_name(name) and is_role(role) and not is_role(" ".join(name)) and not is_role(name[0]):
            if not is_organisation(" ".join(name)) and name[0].lower() not in OFFICE_GOES_ON:
                return words[-count].start()
    return None


def _run_together(text: str, span: Span) -> list[Span]:
    """A segment of names of two words each, and nothing else: "Ann Adams Bob Brown Cy Cole Di Dunn"."""
    if not RUN_TOGETHER.fullmatch(text, *span):
        return [span]
    words = list(WORD.finditer(text, *span))
    pairs = [Span(one.start(), other.end()) for one, other in zip(words[::2], words[1::2], strict=True)]
    return pairs if all(looks_like_name(text[slice(*pair)].split()) for pair in pairs) else [span]


def _given_names_tell(text: str, span: Span) -> list[Span]:
    """A segment of two names or more whose given names are known, and nothing else: "Ann Adams Bob Brown"."""
    if not PAIRS.fullmatch(text, *span):
        return [span]
    words = list(WORD.finditer(text, *span))
    given = [word.group().lower() in GIVEN_NAMES for word in words]
    if not all(given[::2]) or any(given[1::2]):
        return [span]
    pairs = [Span(one.start(), other.end()) for one, other in zip(words[::2], words[1::2], strict=True)]
    return pairs if all(looks_like_name(text[slice(*pair)].split()) for pair in pairs) else [span]


def _before_office(text: str, span: Span) -> list[Span]:
    """A segment cut before the office of its second name: "Mrs Dawn Dale Clerk Ed Eaves"."""
    before = OFFICE_BETWEEN.match(text, *span)
    if before is None or parse_name(text, *before.span("name")) is None:
        return [span]
    return [Span(span.start, before.end()), Span(before.end(), span.end)]


def _initials_first(text: str, span: Span) -> list[Span]:
    """A segment of names that begin with initials, and nothing else: "P J Adams B Brown Mrs C D Cole"."""
    if not INITIALS_FIRST.fullmatch(text, *span):
        return [span]
    starts = [name.start() for name in INITIALS_AND_SURNAME.finditer(text, *span)]
    found = [Span(start, stop) for start, stop in zip(starts, [*starts[1:], span.end], strict=True)]
    return found if all(parse_name(text, *one) is not None for one in found) else [span]


def _run_into(text: str, span: Span) -> list[Span]:
    """A segment cut where two names were run together: "Ann AdamsBob Brown"."""
    found: list[Span] = []
    at = span.start
    for join in RUN_INTO.finditer(text, *span):
        if names_a_person(text, at, join.start()) and names_a_person(text, join.start(), span.end):
            found.append(Span(at, join.start()))
            at = join.start()
    return [*found, Span(at, span.end)]
