"""The name that a segment of a list begins with.

The forms are tried from the plainest to the least sure: a role with the name in brackets; a name up to a mark;
a surname after a title; a name with a role after it and no mark between; then, under a label only, initials and
"Sarah W".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from loaders.parsing.attendance.persons.capitals import capital_surname, ends_in_capitals, prints_capitals
from loaders.parsing.attendance.persons.leads import COLLAR_NUMBER, after_lead
from loaders.parsing.forms import (
    ACRONYM,
    PLURAL_HONORIFICS,
    PersonName,
    honorific_at,
    is_organisation,
    is_role,
    looks_like_listed_name,
    looks_like_name,
    looks_like_titled_name,
    parse_listed_name,
    parse_name,
)
from loaders.parsing.words import alternatives, honorifics, particles, roles

# "Director of Care (Mr A Adams)"
ROLE_AND_NAME = re.compile(r"\s*(?P<role>[A-Z][^(),;]{3,80}?)\s*\((?P<name>[^()]{4,60})\)\s*$")
# What a name stands for behind a small word: "Ann Adams of the Alpha Trust".
OF_A_BODY = re.compile(r"\s+(?:of|from|representing)\s+(?:the\s+)?(?=[A-Z])")
OF_THE_BODY = re.compile(r"\s+(?:of|from|representing)\s+the\s+[A-Z].*", re.S)
# "Ann Adams from the council": a body that these words do not name.
OF_SOME_BODY = re.compile(r"\s+(?=(?:of|from|representing)\s+(?:the|our)\s+[a-z])")
# Between a title of several people and their names: "Aldermen – A Adams, B Brown".
BEHIND_A_PLURAL = re.compile(r"\s*(?:[-–—]+|:)\s+")
# An office that a dash joins to a name: "Ann Adams-Clerk", "Bob Brown-Vice Chairman".
OFFICE_RUN_IN = (
    r"(?:(?:Vice|Deputy|Acting|Parish|Town)[\s-]+)?"
    rf"{alternatives(word.capitalize() for word in roles.RUN_INTO_NAMES)}\b"
)
# "Councillors Adams, Brown, Parish Clerk": an office, and nobody's name though titles stand before it.
OFFICE_OF_ONE = re.compile(
    r"(?:(?:vice|deputy|acting|assistant|town|parish|community)[\s-]+)+"
    rf"{alternatives(roles.IN_SMALL_LETTERS, roles.CIVIC)}",
    re.I,
)
# Where a name ends: "Cy Cole was in attendance", "Di Dunn presiding", "Ann Adams (", "Ann Adams - ", "Ann Adams @".
NAME_ENDS = re.compile(
    rf"\s+(?:in\s+the\s+[Cc]hair|presiding|chairing)\b|\s+(?:was|were)\s+(?:also\s+)?(?:present|in\s+attendance)\b|\s+@|\s+=\s|\s*[(\[\t]|\s+[-–—]+|[–—]\s|-(?!\s*\n\s*[A-Z])\s|[-–—](?={OFFICE_RUN_IN})|\s*(?::|(?<!\sA)/)(?=\s|[A-Za-z])|\s{{3,}}|,"
)
GIVEN_AND_INITIALS = re.compile(r"\s*(?P<given>[A-Z][a-z]{2,})\s*\((?P<initials>[A-Z]{2})\)")
# A full stop in place of a comma: "A. Adams. Senior Engineer".
STOP_BEFORE_ROLE = re.compile(r"(?<=[a-z]{3})\.\s+(?=[A-Z][a-z])")
# A name with its initials, of which a word means something else: "Ivy Page (IP)", "Ian New (IN)".
NAME_BY_INITIALS = re.compile(r"(?P<name>[A-Z][a-z]+ [A-Z][\w’'-]+)\s*\((?P<initials>[A-Z]{2})\)")
# Initials that stand for a person: "AA", "ABC".
INITIALS_ALONE = re.compile(r"[A-Z]{2,4}$|[A-Z][A-Za-z][A-Z]?$")
MOST_INITIALS = 3  # letters of such
# "Sarah W": surnames are not published.
SHORT_SURNAME = re.compile(r"(?P<given>[A-Z][a-z]+)\s(?:[A-Z]-){0,3}[A-Z]\.?")
# Initials between a name and a role: "Ann Adams AAd Head of Care".
PRINTED_INITIALS = re.compile(r"[A-Z]{3,4}|[A-Z][a-z]{1,2}[A-Z]")
# After "Councillors", a name that goes on with surnames: "A Adams", "de Montfort", "Ní Bhriain".
SURNAME_BEGINS = re.compile(rf"[A-Z]\.?\s|[a-z]|{alternatives(particles.CAPITAL_PARTICLES)}\s")
LETTERS_OF_A_BODY = re.compile(r"[A-Z]{4,5}")
WORD = re.compile(r"\S+")
# The council that somebody comes from, behind the name without a mark: "Ann Adams Alton District Council".
COUNCIL = re.compile(
    rf"(?!{alternatives(word.capitalize() for word in roles.AREA_WORDS)}\b)[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?\s+"
    rf"{alternatives(kind.capitalize() for kind in honorifics.KINDS_OF_COUNCILLOR)}\s+Council"
)
# "Ann Adams Freedom | to Speak Up Guardian": the role begins before such a word.
INSIDE_A_ROLE = ("of", "for", "to", "in", "at", "on", "and", "&", "with")
OFFICES_THAT_ARE_TITLES = ("Trustee",)
WORDS_BEFORE_A_COUNCIL = 2  # of the name
PERSONAL_TITLES = ("Mr", "Mrs", "Ms", "Miss", "Dr", "Reverend")  # that a councillor may have, too
LONGEST_HEAD = 4  # words of a name before a role


@dataclass(frozen=True)
class Titles:
    """Which title of several people ("Councillors Adams and Brown") still holds, and whether it goes with surnames.

    ``loosely``: somebody's own title stands between, so that only a surname alone has it: "Cllrs Mrs Adams, Brown".
    """

    plural: str | None = None
    surnames_only: bool = False
    loosely: bool = False


@dataclass(frozen=True)
class FoundName:
    """A name, where what follows it begins, and the titles that hold after it."""

    name: PersonName
    rest: int
    titles: Titles


@dataclass(frozen=True)
class ListSetting:
    """What a list is known for before its names are read.

    ``labelled``: a label tells that people stand here, so that initials and cut names are people too; ``given_only``:
    all of its segments are one word that may be a given name; ``initials_only``: all of its segments are initials;
    ``has_namesakes``: letters in brackets tell several surnames apart ("Brown (C), Brown (D)"); ``role``: a role before
    all names ("Co-optees - ..."); ``title``: the title of all of them that stands above ("Aldermen:").
    """

    labelled: bool
    initials_only: bool = False
    given_only: bool = False
    has_namesakes: bool = False
    role: str | None = None
    title: str | None = None

    @property
    def titles(self) -> Titles:
        """The titles that hold at the start of the list."""
        return Titles(self.title)


def name_in(text: str, start: int, end: int, titles: Titles, setting: ListSetting) -> FoundName | None:
    """The name that the segment ``text[start:end]`` begins with; None where it names nobody."""
    bracketed = ROLE_AND_NAME.match(text, start, end)
    if bracketed and is_role(bracketed.group("role")):
        name = parse_name(text, bracketed.start("name"), bracketed.end("name"))
        if name is not None and name.honorific:
            return FoundName(name, start, titles)
    start = after_lead(text, start, end)
    if start >= end:
        return None
    several = PLURAL_HONORIFICS.match(text[start:end])
    plural = several is not None
    honorific, after = honorific_at(text, start)
    behind = text[after:end].partition("(")[0].strip(" .") if honorific in OFFICES_THAT_ARE_TITLES else ""
    if behind and (is_role(behind) or is_organisation(behind)):
        return None  # "Trustee Support Officer", "Trustee Alpha Trust"
    after = max(after, start + several.end()) if several and honorific else after
    if several and honorific is None:  # "Councillors: Adams"
        honorific, after = honorific_at(f"{several.group()} ", 0)[0], start + several.end()
    if honorific is not None and (number := COLLAR_NUMBER.match(text, after, end)) is not None:
        return _with_number(text, number.end(), end, titles, honorific)
    if plural and (mark := BEHIND_A_PLURAL.match(text, after, end)):
        start = after = mark.end()
    stop = NAME_ENDS.search(text, after, end)
    cut = stop.start() if stop else end
    name = parse_name(text, start, cut)
    if name is None and (titles.plural or honorific or plural):
        name = _after_title(text, after, cut, honorific or titles.plural)
    if name is None:
        name, cut = _before_role(text, after, cut, honorific)
    if name is None and (of := OF_A_BODY.search(text, after, cut)) and is_organisation(text[of.end() : cut]):
        name = parse_name(text, start, of.start())
        cut = of.end() if name is not None else cut
    if name is None and setting.labelled and (of := OF_SOME_BODY.search(text, after, cut)):
        name = parse_name(text, start, of.start())
        cut = of.start() if name is not None else cut
    if name is None and honorific is not None and (of := OF_THE_BODY.search(text, after, cut)):
        name = parse_name(text, start, of.start())  # where they come from may be a place
    if name is None and (dot := STOP_BEFORE_ROLE.search(text, after, cut)) and is_role(text[dot.end() : cut]):
        name = parse_name(text, start, dot.start())
        cut = dot.end() if name is not None else cut
    if name is None and setting.labelled and (by := NAME_BY_INITIALS.match(text, start, end)):
        name = _by_initials(by)
        cut = by.end("name") if name is not None else cut
    if name is None and setting.labelled and honorific is None:
        initials = _initials(text, start, cut, alone=stop is not None or setting.initials_only)
        if initials is not None:
            return FoundName(initials, cut, titles)
    if name is None and setting.labelled:
        name = capital_surname(text, after, cut, honorific) or _short_surname(text, start, cut)
    if name is None and (setting.given_only or (setting.labelled and _with_own_initials(text, start, end))):
        name = parse_listed_name(text, start, cut)
    if name is None:
        return None
    return _with_titles(FoundName(name, cut, titles), honorific, plural=plural)


def _with_number(text: str, start: int, end: int, titles: Titles, honorific: str) -> FoundName | None:
    """The name of an officer whose number stands behind the rank: "PC 4417 Ann Adams"."""
    stop = NAME_ENDS.search(text, start, end)
    name = parse_name(text, start, stop.start() if stop else end)
    name = name or _after_title(text, start, stop.start() if stop else end, honorific)
    return FoundName(replace(name, honorific=honorific), name.end, titles) if name is not None else None


def _after_title(text: str, start: int, end: int, honorific: str | None) -> PersonName | None:
    """A surname alone: "Councillor Adams"."""
    word = text[start:end].strip(" .")
    if not looks_like_titled_name(word.split()) or OFFICE_OF_ONE.fullmatch(word):
        return None
    return PersonName(" ".join(word.split()), honorific, start, start + len(text[start:end].rstrip(" .")))


def _before_role(text: str, after: int, cut: int, honorific: str | None) -> tuple[PersonName | None, int]:
    """ "Ann Adams Clinical Chair", "Ann Adams AA Chair": a name and what follows it without a mark."""
    words = list(WORD.finditer(text, after, cut))
    has_shape = looks_like_name if honorific is None else looks_like_titled_name
    third = words[WORDS_BEFORE_A_COUNCIL : WORDS_BEFORE_A_COUNCIL + 1]
    letters = bool(third) and LETTERS_OF_A_BODY.fullmatch(third[0].group()) and not prints_capitals(text, after, cut)
    for count in range(LONGEST_HEAD, 0, -1):
        if len(words) <= count or (count == 1 and not honorific):
            continue
        head = [w.group() for w in words[:count]]
        tail = [w.group().strip(".,") for w in words[count:]]
        if (
            (has_shape(head) or (ends_in_capitals(" ".join(head)) and not letters))
            and (_is_detail(head, tail) or (letters and len(head) == WORDS_BEFORE_A_COUNCIL))
            and not ACRONYM.fullmatch(head[-1])
        ):
            end = words[count - 1].end()
            return PersonName(" ".join(head), honorific, words[0].start(), end), end
    return None, cut


def _is_detail(head: list[str], tail: list[str]) -> bool:
    """Whether what stands after a name is the person's initials, or a role."""
    first = tail[0]
    initials = "".join(w[0] for w in head).upper()
    whole = PersonName(" ".join(head), None, 0, 0)
    return (
        (first.upper().startswith(initials) and first[:2].isupper())
        or (PRINTED_INITIALS.fullmatch(first) is not None and whole.may_be_initials(first))
        or is_role(first)
        or (len(head) == WORDS_BEFORE_A_COUNCIL and COUNCIL.fullmatch(" ".join(tail)) is not None)
        or (is_role(" ".join(tail)) and first.lower().strip(",") not in INSIDE_A_ROLE)
    )


def _initials(text: str, start: int, cut: int, *, alone: bool) -> PersonName | None:
    """Initials that name a person, where nothing else stands beside them, or details after a mark."""
    word = text[start:cut].strip().rstrip(".")
    if is_role(word):
        return None  # "GP" in a column of roles
    if alone and INITIALS_ALONE.match(word) and word.isupper() and len(word) <= MOST_INITIALS:
        return PersonName(word, None, start, start + len(word))
    return None


def _by_initials(match: re.Match[str]) -> PersonName | None:
    """Two words that the initials behind them show to be a name, whatever else the words mean."""
    words = match.group("name")
    if is_role(words) or is_organisation(words):
        return None
    name = PersonName(words, None, *match.span("name"))
    return name if name.initials.upper() == match.group("initials") else None


def _short_surname(text: str, start: int, cut: int) -> PersonName | None:
    short = SHORT_SURNAME.fullmatch(text[start:cut].rstrip())
    if short and looks_like_listed_name([short.group("given")]):
        return PersonName(short.group(), None, start, start + len(short.group()))
    return None


def _with_own_initials(text: str, start: int, end: int) -> bool:
    """ "Ann (AB)": a given name, and in brackets initials that begin with its letter."""
    match = GIVEN_AND_INITIALS.match(text, start, end)
    return match is not None and match.group("given")[0] == match.group("initials")[0]


def _with_titles(found: FoundName, honorific: str | None, *, plural: bool) -> FoundName:
    """The name with the title that it has from "Councillors" before it, or before an earlier name of the list."""
    name, titles = found.name, found.titles
    if plural:
        name = PersonName(name.as_written, honorific, name.start, name.end)
        return replace(found, name=name, titles=Titles(honorific, surnames_only=not name.is_full))
    if titles.plural is None:
        return found
    if honorific in PERSONAL_TITLES and not name.is_full:
        return replace(found, titles=replace(titles, loosely=True))
    if honorific or (titles.loosely and name.is_full):
        return replace(found, titles=replace(titles, plural=None))
    if titles.surnames_only and name.is_full and not SURNAME_BEGINS.match(name.as_written):
        return replace(found, titles=replace(titles, plural=None))
    titles = titles if name.is_full else replace(titles, loosely=False)
    return replace(found, name=PersonName(name.as_written, titles.plural, name.start, name.end), titles=titles)
