"""What is printed beside a name and is neither a role nor an organisation is left out, and told as a doubt.

A person is never the organisation of another, and a list never swallows a text: an organisation must look like one (by
its words, as an acronym, or because the same words stand beside several people), and neither is a long sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from loaders.parsing.attendance.drafts import AttendanceDraft, AttendeeDraft, Findings, LineDoubt
from loaders.parsing.forms import (
    POST_NOMINALS,
    honorific_at,
    is_organisation,
    is_role,
    looks_like_name,
    looks_like_titled_name,
)
from loaders.parsing.items import Heading
from loaders.parsing.text import CleanText
from loaders.parsing.words import alternatives, counts, given_names, honorifics, roles, titles

GIVEN_NAMES = frozenset(given_names.GIVEN_NAMES)
NAMED = 2  # words of a name before what somebody stands for
FOR_ANOTHER = ("representing", "from", "for", "on", "deputising", "substituting")
JOINS_A_NAME = ("of", "for", "to", "at", "from", "the", "and", "with", "representing", "on", "in", "by", "née")
MARK = 2  # letters that may be a mark, or cut off
LONGEST_IN_SMALL_LETTERS = 3  # words of a body that is printed so: "the county council"
LONGEST = 60  # characters of a role or an organisation
# A sentence ends inside: "Clerk. The meeting", "reports. 12".
SENTENCE_ENDS = re.compile(r"(?<!\bHon)(?<!\bAsst)(?<!\bDep)(?<=[a-z\d)]{2})[.;:]\s+(?=[A-Z\d])|(?<=[a-z]{3})[!?]")
# The next person's title, run into what stands beside this one: "Alpha OfficeMr Adams".
RUN_INTO = re.compile(rf"(?<=[a-z])(?={alternatives(honorifics.OF_SEVERAL)}\.?\s[A-Z])")
# Who came or went, told below the list: "Councillor Adams arrived at 7.10 pm".
COMES_OR_GOES = re.compile(
    rf"(?:^|,?\s+)(?={alternatives(honorifics.OF_SEVERAL)}\.?\s+(?:[A-Z][\w’'.-]*\s+){{1,3}}"
    r"(?:arrived|left|joined|came|entered|returned)\b)"
)
# Nothing but marks: "a / a / P".
MARKS_ONLY = re.compile(r"(?:\W*\w{0,1}\W+)*\w?\W*")
MARK_BEHIND = re.compile(r"\s/\s[√✓✔Xx]$")  # a tick in the last cell of a row
# A verb that makes a sentence of it: "reported that", "was thanked".
FINITE = re.compile(rf"\b{alternatives(titles.FINITE_VERBS)}\b(?!\))")
# "who replaces Mr Adams"
CLAUSE = re.compile(r"(?:who|which|that|and|or|as|was|were|is|due\s+to|because|owing\s+to)\b|from\s+[A-Z]{2,5}$")
# Somebody without a body of their own: "Independent", "parishioner".
FOR_THEMSELVES = re.compile(rf"{alternatives(roles.FOR_THEMSELVES)}", re.I)
# Initials, or letters of a reference.
INITIALS = re.compile(r"[A-Z]{2,3}")
# Somebody in what is printed beside another: "Clerk J Clark".
NAMED_INSIDE = re.compile(r"(?:^|\s)[A-Z]\.? (?P<surname>[A-Z][a-z]{2,})")
# Somebody who stands for a body: "Ann Foster representing the Alpha Trust".
STANDS_FOR = re.compile(r"(?:[A-Z][\w’'-]+\s+){2,5}representing\s")
NAMED_FOR = re.compile(r"[A-Z][\w’'-]+\s+[A-Z][\w’'-]+\s+(?:for|from|representing)\s")
PROPOSES = re.compile(r"\b(?:proposes|nominates|seconds)\b")  # "proposes Ann Adams as Secretary"
# The cells of a column one after another: "Chair Alton Council Alton Housing Trust", "Beta Police NHS Alton".
SEVERAL_BODIES = re.compile(
    r"\b(?:Council|Trust|Association|Authority|School|Academy|College|University|Board|Partnership)\s+[A-Z][\w’'-]+\s"
    r"(?:[A-Z][\w’'-]+\s+)*(?:Council|Trust|Association|Authority|University|Partnership|Police|NHS)\b|\bPolice\s+NHS\b"
)
# Who else came: "Clerk and other officials", "Manager & 2 members of the public".
OTHERS_BEHIND = re.compile(
    rf"(?:^|\s+)(?:\d{{1,2}}\s+)?(?:and|&|[Pp]lus)\s+(?:other|several|\d+|{alternatives(counts.NUMBERS)})\s+[a-z ]+\.?$"
)
# The heading behind the list: in capitals these are no office, and the minutes of some meeting are nobody's.
HEADING = re.compile(r"MINUTES|NOTES|GUESTS|OBSERVERS|(?i:(?:(?:previous|last|past|draft)\s+minutes|minutes\s+of\b.*))")
# Another councillor inside of what is printed beside a name: "County and District Cllr Brown".
COUNCILLOR_INSIDE = re.compile(rf"\s{alternatives(honorifics.COUNCILLOR)}\.?\s+[A-Z]")
AFTER_A_NAME = re.compile(alternatives(honorifics.POST_NOMINALS))
# Letters of a grade or office, with their stops: "S.E.O.".
GRADE = re.compile(r"(?:[A-Z]\.){1,4}[A-Z]?")
MEASURE = re.compile(r"\d\s?(?:mm|cm|km|kg|ml|mA|m|g|s|%)(?!\w)|[£€$]\s?\d")  # "Cutting at 13mm/s", "£40"
REASON = "what is printed beside the name is neither a role nor an organisation: left out"


# What parts a name from what stands beside it, other than a comma: brackets, a dash, a column.
SET_APART = re.compile(r"[(\[\t–—@]|\s-\s|\s{3,}")
FEWEST_SURE = 3  # organisations that look like some, in a list that gives organisations
SHARE_SURE = 0.4  # of all that it gives


def leave_out_nonsense(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """The people beside whose names nonsense is printed, without it; the lines of which it was."""
    common = Counter(one.attendee.organisation for one in draft.entries if one.attendee.organisation)
    sure = sum(is_organisation(organisation) * times for organisation, times in common.items())
    gives_them = sure >= FEWEST_SURE and sure >= SHARE_SURE * common.total()
    initials = {one.attendee.initials for one in draft.entries}
    starts = [line.start for line in page.lines]
    amended, doubts = {}, []
    for place, one in enumerate(draft.entries):
        person = one.attendee
        printed = person.organisation or ""
        place_of = page.text.find(printed, person.name.end, person.end)
        apart = gives_them and bool(SET_APART.search(page.text, person.name.end, max(place_of, person.name.end)))
        line = page.lines[max(0, bisect_right(starts, person.name.start) - 1)]
        apart = apart or (gives_them and _fills(page.of(line), person.name.as_written, printed))
        kept = _checked(person, common, initials, expected=gives_them, apart=apart)
        if not one.attended and (kept.organisation or "")[:1].islower():
            kept = kept._replace(organisation=None)  # "Apologies: Ann Adams (county court)": why, not from where
        if kept != person:
            amended[place] = one._replace(attendee=kept)
            end = min(person.end, line.end)
            beside = page.text[person.name.end : end].strip(" ,.;")
            if kept.roles and beside == ", ".join(kept.roles):
                continue  # all of the line is kept: only the line below was none of it
            words = page.text[person.name.start : end]
            doubts.append(LineDoubt(line.number, REASON, " ".join(words.split())))
    return Findings(amended=amended, doubts=tuple(doubts))


def _fills(line: str, name: str, printed: str) -> bool:
    """Whether a line is a name, a comma and its organisation, and nothing else."""
    head, comma, rest = line.strip(" .").partition(",")
    return bool(comma and printed) and rest.strip() == printed.strip(" .") and head.endswith(name)


def _checked(
    person: AttendeeDraft, common: Counter[str], initials: set[str | None], *, expected: bool, apart: bool
) -> AttendeeDraft:
    """The person with what may be roles and an organisation.

    ``expected``: the list gives organisations; ``apart``: this one is set apart from the name, not only by a comma.
    """
    own = [*takewhile(lambda role: _without_next_name(role) == role, person.roles)]
    own = [*own, *person.roles[len(own) : len(own) + 1]]  # what stands behind the next one's name is theirs
    told = [_shortened(_closed(_sentence_off(role))) for role in own]
    kept = [role for role in told if _may_be_role(role) and not COMES_OR_GOES.match(f" {role}")]
    if len(", ".join(kept)) > LONGEST:
        kept = [role for role in kept[:1] if len(role) <= LONGEST]
    organisation = person.organisation
    if organisation is not None:
        organisation = _sentence_off(organisation)
        times = 1 if GRADE.fullmatch(organisation) else common[organisation]
        if not (
            _may_be_organisation(organisation, times, initials)
            or (expected and _may_be_listed(organisation, apart=apart))
        ):
            organisation = None
    unit = person.unit if person.unit is None or _is_short(person.unit) else None
    if tuple(kept) == person.roles and organisation == person.organisation and unit == person.unit:
        return person
    return person._replace(roles=tuple(kept), organisation=organisation, unit=unit)


def _sentence_off(words: str) -> str:
    """The words up to where a sentence ends in them, or another person begins."""
    ends = SENTENCE_ENDS.search(words) or RUN_INTO.search(words) or COMES_OR_GOES.search(words)
    words = words[: ends.start()].strip() if ends else words
    cells = words.split(" / ")
    named = next((at for at, cell in enumerate(cells) if at and looks_like_name(cell.split())), len(cells))
    words = MARK_BEHIND.sub("", " / ".join(cells[:named]))  # "Governor / Ann Adams / AA": the next person of a row
    parts = words.split(", ")
    for place, part in enumerate(parts):
        if (own := _without_next_name(part)) != part:
            return ", ".join((*parts[:place], own))
        if place and ((is_role(part) and looks_like_name(part.split()[:2])) or _names_with_title(part)):
            return ", ".join(parts[:place])  # "Minister, Ann Adams Director"
        head, *others = part.split() or [""]
        if place < len(parts) - 1 and is_role(parts[place + 1]) and is_role(head) and looks_like_name(others):
            return ", ".join((*parts[:place], head))  # "Chair Ann Adams, Vice Chair"
    return words


def _without_next_name(words: str) -> str:
    """Words up to somebody whose whole name is run into them: "Lead for the group Ann Adams"."""
    told = words.split()
    if len(told) <= NAMED + 1 or told[-NAMED].lower() not in GIVEN_NAMES or not looks_like_name(told[-NAMED:]):
        return words
    before = told[:-NAMED]
    ends = before[-1].islower() and before[-1] not in JOINS_A_NAME and is_role(" ".join(before))
    return " ".join(before) if ends else words


def _closed(role: str) -> str:
    """A role without others who are counted behind it, and without brackets that never close."""
    role = OTHERS_BEHIND.sub("", role)
    opened = role.rfind("(")
    return (role[:opened] if opened > 0 and ")" not in role[opened:] else role).strip(" ,-–—")


def _shortened(role: str) -> str:
    """A long role without the parts behind its last commas, where it is too long with them."""
    parts = role.split(", ")
    while len(", ".join(parts)) > LONGEST and len(parts) > 1:
        parts.pop()
    return ", ".join(parts)


def _names_with_title(words: str) -> bool:
    """Whether another person begins, with a title: "Senator Ann Adams and Senator"."""
    honorific, start = honorific_at(words)
    return honorific is not None and looks_like_titled_name(words[start:].split()[:2])


def _is_short(words: str) -> bool:
    if CLAUSE.match(words):
        return False
    return len(words) <= LONGEST and not FINITE.search(words)


def _may_be_role(words: str) -> bool:
    if not _is_short(words) or not words.strip(" .-–"):
        return False
    if MEASURE.search(words) and not is_role(words):
        return False
    if STANDS_FOR.match(words) or PROPOSES.search(words) or SEVERAL_BODIES.search(words):
        return False
    if words in ("In", "Also") or words.endswith(":") or HEADING.fullmatch(words):
        return False  # of a label that a line tore, the label of others, the heading behind the list
    title, behind = honorific_at(words)
    if title is not None and not words[behind:].strip(" .") and not is_role(words):
        return False  # "Prof." of the next person
    inside = NAMED_INSIDE.search(words)
    return not _is_somebody(words) and (inside is None or is_role(inside.group("surname")))


def _is_somebody(words: str) -> bool:
    honorific, start = honorific_at(words)
    bare = words[start:].strip(" .").split()
    stands_for = next((place for place, word in enumerate(bare) if place >= NAMED and word in FOR_ANOTHER), None)
    bare = bare[:stands_for]  # "Bob Brown representing the Beta Trust"
    return looks_like_titled_name(bare) if honorific else looks_like_name(bare)


def _may_be_organisation(words: str, times: int, initials: set[str | None]) -> bool:
    if not _is_short(words) or len(words.strip(" .")) < 2 or MEASURE.search(words) or MARKS_ONLY.fullmatch(words):
        return False
    if SEVERAL_BODIES.search(words):
        return False
    if words[0].islower() and len(words.split()) > LONGEST_IN_SMALL_LETTERS:
        return False  # "following the signing of the declaration of acceptance of office"
    if INITIALS.fullmatch(words) and words in initials:
        return False
    if _names_with_title(POST_NOMINALS.sub("", words)) or COUNCILLOR_INSIDE.search(words):
        return False
    if AFTER_A_NAME.fullmatch(words.rstrip(".")):
        return False  # "Ann Adams, MLA"
    if NAMED_FOR.match(words) and looks_like_name(words.split()[:2]):
        return False  # "Ned Pyke for the Parish Council"
    if is_organisation(words) or FOR_THEMSELVES.fullmatch(words):
        return honorific_at(words)[0] is None or not looks_like_titled_name(words[honorific_at(words)[1] :].split())
    if honorific_at(words)[0] is not None:
        return False
    return times > 1 or (is_role(words) and words[0].isupper())


def _may_be_listed(words: str, *, apart: bool) -> bool:
    """Whether words that do not look like an organisation are one in a list that gives organisations."""
    short = _is_short(words) and words[0].isalnum() and not words[0].islower() and len(words) > MARK
    return short and (apart or not _is_somebody(words))
