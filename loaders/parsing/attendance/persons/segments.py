"""A run of text cut into segments, of which each may name a person: at commas, "and", or before a title."""

from __future__ import annotations

import re
from itertools import zip_longest

from loaders.parsing.attendance.persons.openings import holder_in, names_a_person, names_an_office, office_before_a_name
from loaders.parsing.attendance.persons.run_together import behind_roles, names_apart
from loaders.parsing.forms import is_organisation, is_role, parse_name
from loaders.parsing.words import alternatives, honorifics, roles
from loaders.spans import Span

_KINDS = tuple(kind.capitalize() for kind in honorifics.KINDS_OF_COUNCILLOR)
_WELSH = tuple(title.capitalize() for title in honorifics.IN_WELSH)
# A word of a title right before a cut, which is none then: "County | Cllr Brown", "The | Rev".
TITLE_BEFORE = re.compile(
    rf"(?:^|\s){alternatives(honorifics.COUNCILLOR, _KINDS, honorifics.OPENS_A_TITLE, _WELSH)}\.?$"
)
LONGEST_TITLE = 24  # characters before a cut in which such a word stands
# "Cllr Brown – Chairman | Clerk: Ann Adams", "B Brown | Clerk A Adams": an office before a name begins the next person.
_OFFICE_NEXT = rf"{alternatives(roles.CLERKS)}(?:\s*:\s+[A-Z]|\s+(?:(?:Mrs?|Ms|Miss|Dr)\.? )?[A-Z]\.? [A-Z][a-z]{{2}})"
_NO_KIND = "".join(f"(?<!{kind})" for kind in _KINDS)
_TITLED = alternatives(honorifics.MR_AND_MRS)
# In this order: an empty cell of a row; a mark or "and"; blanks before a councillor; blanks before another council's;
# a full stop before a title; blanks before a title, or none.
SEPARATOR = re.compile(
    rf"\s+/\s*/\s+(?=[A-Z][\w.’'-]*\s+[A-Z])|[;,]|\n\s*(?=Also\b)|(?<=[a-z)])\s+(?=Also\s+[A-Z])|\s+(?:[Aa]nd|AND|&|\+)\s+(?!(?:Co|Sons?|Partners|Associates)\b)|\s+(?:together|along)\s+with(?:\s+the)?\s+(?=[A-Z])|{_NO_KIND}\s+(?=\(?(?:C?Cllrs?\.?|C?Clrs?\.?|Councill?ors?):?\s+[A-Z])|"
    rf"(?<=[a-z)])(?<!\bthe)(?<!\bour)\s+(?={alternatives(_KINDS)}\s+(?:Cllr|Councillor)\.?\s+[A-Z])|"
    rf"[.](?=\s+(?:{alternatives(_KINDS)}\s+)?(?:Cllr|Councillor|Cyng(?:horydd)?|{_TITLED})\b)|(?<!Parish)(?<!Town)(?<!Deputy)(?<![A-Z][A-Z])\s+(?={_OFFICE_NEXT})|(?:(?<=[a-z)\]])|(?<=[A-Z]{{2}}))\s+(?={_TITLED}\.?\s+[A-Z])|(?<=[a-z])(?={_TITLED}\.?\s+[A-Z])"
)


# "County Councillor", before whom the name of the county may stand.
KIND_OF_COUNCILLOR = re.compile(rf"(?P<kind>{alternatives(_KINDS)})\s+(?:Cllr|Councillor)")
# An office on its own before a title: "Chairman Cllr Brown", "the Deputy Mayor Councillor Cole".
OFFICE_ALONE = re.compile(
    rf"\s*(?:(?:and|&)\s+)?(?:the\s+)?(?:(?-i:[A-Z]{{2,5}})\s+)?(?:(?:vice|deputy|acting|town|parish)[\s-]+)?"
    rf"{alternatives(roles.IN_SMALL_LETTERS, roles.CIVIC)}(?:\s+to\s+the\s+clerk)?:?\s*",
    re.I,
)
# The rest of an office, a colon and its holder: "Legal Manager: Ann Adams".
OFFICE_AND_COLON = re.compile(r"[A-Z][^,;:()\n]{2,60}?\s*:\s+[A-Z]")
# In Welsh lists "a" and "a’r" are "and": "Cynghorwyr Adams, Brown a Cole a’r Clerc".
WELSH = re.compile(r"\bCyng(?:horwyr|horydd|h)?\b|\b[Cc]lerc\b|\s(?:ac?)\s?/\s?and\s")
WELSH_SEPARATOR = re.compile(
    rf"{SEPARATOR.pattern}|\s+(?:ac?(?:\s?/\s?and)?|a[’']r)\s+(?=[A-Z])|(?<=[a-z)])\s+(?=Cyngh?\.?(?:\s*/\s*Cllrs?)?\.?\s+[A-Z])"
)
# Where one person may end and the next begin without a mark: a column's gap, a line's end, brackets.
WEAK_GAP = re.compile(
    r"\t\s*|[ \u00a0]{2,}|\s*\n\s*|(?<=[)\]])\s+(?=[A-Z])|(?<=\s[A-Z]{2})\s+(?=[A-Z])|(?<=\s[A-Z]{3})\s+(?=[A-Z])"
)
NAME_AND_INITIALS = re.compile(r"[A-Z][^(\[,;\t\n]{3,40}?\s*(?:[(\[][^()\[\]]*[)\]])?\s+[A-Z]{2,3}(?=\s|$)")
# A name with its initials after it: "Ann Adams AA", "Ann Adams (Alpha) AA".
WITH_INITIALS = re.compile(
    r"\s*(?P<name>[^(\[,]{4,40}?)\s*(?:[(\[][^()\[\]]*[)\]]\s*)?(?<=[\s)\]])(?P<initials>[A-Z]{2,3})$"
)
# Initials in brackets behind a name: "(AA)", "(PDo)".
INITIALS = re.compile(r"\s*\((?P<initials>[A-Z]{2,3}[a-z]?|[A-Z]{2}[a-z]{1,2})\)")
FEWEST_INITIALS = 2  # people of a run with their initials
WORD = re.compile(r"\S+")
GIVEN = re.compile(r"[A-Z][a-z’'-]+")
LONGEST_NAME = 4  # words
# A full stop behind a surname and before another name: "Ann Adams. Bob Brown".
FULL_STOP = re.compile(r"(?<=[a-z]{2})\.\s+(?=[A-Z][\w’'-]*\.?\s+[A-Z])")
# What several people are called, behind them: "Ann Adams, Bob Brown, Elected Members. Cy Cole".
SEVERAL = re.compile(
    rf"\s*(?:[A-Z][a-z-]+\s+){{0,2}}{alternatives(word.capitalize() for word in roles.GROUPS_OF_PEOPLE)}"
)
# "Dr | Ann Adams" is one person.
ENDS_WITH_A_TITLE = re.compile(
    rf"(?:^|\s){alternatives(honorifics.HONORIFICS, honorifics.KINDS_OF_COUNCILLOR)}\.?$", re.I
)
# Marks, a title of several people, or small words, and nobody: "Councillors, Mr A. Adams", "..., and from Mrs Brown".
NOBODY = re.compile(
    rf"[\s.*:–—-]*(?:(?i:{alternatives(honorifics.COUNCILLORS)})|(?:and\s+)?(?:from|together\s+with|with|the))?[\s.*:–—-]*"
)
# What stands in a column.
CELL = re.compile(r"[^\t\n]+")
# How the words before a name end that goes on after a line's end.
UNFINISHED = re.compile(r"(?:^|[\s,;(])(?:and|&|of|the|for|to|in|with|by|[-–—/])$")


def segments(text: str, start: int, end: int) -> list[Span]:
    """``text[start:end]`` cut at separators that stand outside of brackets."""
    found: list[Span] = []
    depth_at = _depths(text[start:end])
    at = start
    separator = WELSH_SEPARATOR if WELSH.search(text, start, end) else SEPARATOR
    for match in separator.finditer(text, start, end):
        before = text[max(start, match.start() - LONGEST_TITLE) : match.start()]
        in_title = match.group()[:1] not in (",", ";") and TITLE_BEFORE.search(before)
        if depth_at[match.start() - start] or (in_title and not _ends_a_name(text, at, match)):
            continue
        if match.group().isspace() and OFFICE_ALONE.fullmatch(text, at, match.start()):
            continue  # "Chairman | Cllr Brown" is one person
        if match.group() == " " and _is_office_of_next(text, at, match, end):
            continue  # "Virtual School Headteacher | Mr Brown" is one person
        if match.group().strip().lower() in ("and", "&") and _within_office(text, at, match, end):
            continue  # "Democratic and Legal Manager: Ann Adams"
        stop = _before_place(text, at, match)
        if stop is None:
            continue
        found.append(Span(at, stop))
        at = match.end() if stop == match.start() else stop
    found.append(Span(at, end))
    found = [part for span in found for part in _at_full_stops(text, span)]
    found = behind_roles(text, found)
    found = [part for span in found for part in _before_initials(text, span)]
    found = [part for span in found for part in _columns(text, span)]
    found = [part for span in found for part in names_apart(text, span)]
    return [span for span in found if not NOBODY.fullmatch(text[slice(*span)])]


def _ends_a_name(text: str, at: int, match: re.Match[str]) -> bool:
    """Whether a word such as "Ward" before "and" is a surname: "B Ward and C Cole"."""
    return not match.group().isspace() and parse_name(text, at, match.start()) is not None


def _is_office_of_next(text: str, at: int, match: re.Match[str], end: int) -> bool:
    """Whether an office, and nothing else, stands between a mark and a title: ", Head of Care | Mr Brown,".

    Not where the run ends with an office, for then each stands behind its holder: "Mr Adams, Clerk | Mr Brown, Warden".
    """
    if at and text[at - 1] not in ",;":
        return False
    words = text[at : match.start()].strip()
    last = text[text.rfind(",", at, end) + 1 : end].strip(" .\n")
    if not is_role(words) or (names_an_office(last) and holder_in(last, 0, len(last)) is None):
        return False
    return (
        names_an_office(words) and parse_name(words, 0, len(words)) is None and holder_in(words, 0, len(words)) is None
    )


def _within_office(text: str, at: int, match: re.Match[str], end: int) -> bool:
    """Whether "and" stands in an office before a colon and its holder: no name, brackets or colon before it."""
    if not OFFICE_AND_COLON.match(text, match.end(), end):
        return False
    before = text[at : match.start()]
    return (
        not set("(:") & set(before)
        and parse_name(text, at, match.start()) is None
        and not holder_in(text, at, match.start())
    )


def _at_full_stops(text: str, span: Span) -> list[Span]:
    """A segment cut at full stops between two people: "Ann Adams. Bob Brown", "B. Brown. C. Cole"."""
    found: list[Span] = []
    at = span.start
    stops = list(FULL_STOP.finditer(text, *span))
    for stop, following in zip_longest(stops, stops[1:]):
        before = text[at : stop.start()]
        until = following.start() if following else span.end
        if ENDS_WITH_A_TITLE.search(before) or "(" in before.rpartition(")")[2]:
            continue
        closes = _opens_person(text, at, stop.start()) or SEVERAL.fullmatch(before) is not None
        if closes and _opens_person(text, stop.end(), until):
            found.append(Span(at, stop.start()))
            at = stop.end()
    return [*found, Span(at, span.end)]


def _opens_person(text: str, start: int, end: int) -> bool:
    """Whether somebody is named right there, or after an office: "Ann Adams", "Clerk Bob Brown"."""
    return names_a_person(text, start, end) or holder_in(text, start, end) is not None


def _before_place(text: str, at: int, match: re.Match[str]) -> int | None:
    """Where a segment ends at a cut; None where the blank before another council's councillor parts nobody.

    "Ann Adams Alton | County Councillor Brown" ends before Alton where the text tells of its council.
    """
    kind = KIND_OF_COUNCILLOR.match(text, match.end()) if match.group().isspace() else None
    if kind is None:
        return match.start()
    words = list(WORD.finditer(text, at, match.start()))
    of_place = len(words) > 2 and f"{words[-1].group()} {kind.group('kind')} Council " in text
    stop = words[-2].end() if of_place else match.start()
    if of_place and parse_name(text, at, stop) is not None:
        return words[-1].start()
    name = parse_name(text, at, match.start())
    return match.start() if name is not None and name.is_full else None


def _before_initials(text: str, span: Span) -> list[Span]:
    """A segment cut before each name that its initials follow in brackets: "Ann Adams (AA) - Chair Bob Brown (BB)"."""
    brackets = list(INITIALS.finditer(text, *span))
    if len(brackets) < FEWEST_INITIALS:
        return [span]
    found: list[Span] = []
    at = span.start
    for bracket in brackets:
        words = list(WORD.finditer(text, at, bracket.start()))
        letters = bracket.group("initials").upper()
        if _is_given_name_alone(text, words, letters):
            found.append(Span(at, words[-1].start()))
            at = words[-1].start()
            continue
        for count in range(min(LONGEST_NAME, len(words)), 1, -1):
            begin = words[-count].start()
            name = parse_name(text, begin, bracket.start())
            if name is None or name.honorific or not letters.startswith(name.initials.upper()[: len(letters)]):
                continue
            if text[span.start : begin].strip() and begin > at:
                found.append(Span(at, begin))
                at = begin
            break
    return [*found, Span(at, span.end)]


def _is_given_name_alone(text: str, words: list[re.Match[str]], letters: str) -> bool:
    """Whether the word before initials is a given name right behind the brackets of another: "Ann (AA) Bob (BB)"."""
    if not words or not GIVEN.fullmatch(words[-1].group()) or words[-1].group()[0] != letters[0]:
        return False
    return text[: words[-1].start()].rstrip().endswith(")")


def _columns(text: str, span: Span) -> list[Span]:
    """A segment cut where columns or lines part two people: "Ann Adams   Bob Brown", "Ann Adams (Chair) Bob Brown"."""
    begin = span.start + len(text[slice(*span)]) - len(text[slice(*span)].lstrip())
    if not WEAK_GAP.search(text, begin, span.end):
        return [span]
    found: list[Span] = []
    at = span.start
    depths = _depths(text[slice(*span)])
    for gap in WEAK_GAP.finditer(text, begin, span.end):
        before = text[at : gap.start()].strip()
        if depths[min(gap.start(), span.end - 1) - span.start] and text[gap.start() - 1] not in ")]":
            continue
        if not before or UNFINISHED.search(before) or ENDS_WITH_A_TITLE.search(before):
            continue
        after_a_person = (
            at > span.start or names_a_person(text, begin, span.end) or (before[-1] in ")]" and before[0] not in "([")
        )
        initials_end = not gap.group().strip(" ") and text[gap.start() - 1].isupper()
        if initials_end and not (_ends_with_initials(before) and _initials_follow(text, gap.end(), span.end)):
            continue
        if (after_a_person or initials_end) and _opens(text, gap, span.end):
            found.append(Span(at, gap.start()))
            at = gap.end()
    found.append(Span(at, span.end))
    return found


def _ends_with_initials(words: str) -> bool:
    """Whether a name and its initials are all there is: "Ann Adams AA"."""
    match = WITH_INITIALS.match(words)
    if match is None:
        return False
    name = parse_name(match.group("name"), 0, len(match.group("name")))
    return name is not None and name.may_be_initials(match.group("initials"))


def _initials_follow(text: str, start: int, end: int) -> bool:
    """Whether another name with its initials stands there: "Bob Brown BB"."""
    match = NAME_AND_INITIALS.match(text, start, end)
    return match is not None and _ends_with_initials(match.group())


def _opens(text: str, gap: re.Match[str], end: int) -> bool:
    """Whether a person begins behind a gap, by name or by an office before the name ("Clerk K L Moss")."""
    cell = CELL.match(text, gap.end())
    if "\t" in gap.group() and cell and is_organisation(cell.group().split(" (")[0]):
        return False  # "High Peak and North Dales NHS Trust"
    if names_a_person(text, gap.end(), end) or holder_in(text, gap.end(), end) is not None:
        return True
    return "\n" in gap.group() and office_before_a_name(text, gap.end())


def _depths(run: str) -> list[int]:
    """How deep in brackets each character stands."""
    if "(" not in run and "[" not in run:
        return [0] * len(run)
    depths, depth = [], 0
    for char in run:
        if char in "([":
            depth += 1
        depths.append(depth)
        if char in ")]" and depth:
            depth -= 1
    if depth:  # a bracket that never closes brackets nothing
        return [0] * len(depths)
    return depths
