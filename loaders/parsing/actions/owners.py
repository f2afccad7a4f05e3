"""Lists of owners: "LD/JL", "Ann Adams and the Clerk", "All", "LCP Chairs" taken apart and resolved."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from loaders.minutes import PersonReference
from loaders.parsing.attendance import INITIALS, AttendeeIndex
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import honorific_at, is_organisation, is_role, parse_name
from loaders.parsing.words import alternatives, owners
from loaders.spans import Span

# "AB/CD", "Ann Adams and the Clerk": what stands between owners.
SPLIT = re.compile(r"\s*(?:/|;|,(?!\s*(?:Ltd|Inc))|\s&\s|\s\+\s|\band\b|\bwith\b(?=\s+[A-Z])|\n|\t)\s*")
# "N/A", "tbc", "-", "Closed": what stands in an owner's place and names nobody.
NOBODY = re.compile(rf"^(?:{alternatives(owners.NOBODY)}|-+|–)\.?$", re.I)
# "All", "All members", "Everybody".
EVERYONE = re.compile(rf"^(?:all(?:\s+{alternatives(owners.ALL_OF)})?|{alternatives(owners.EVERYONE)})\.?$", re.I)
# "Partner agencies", "LCP Chairs".
GROUPS = re.compile(rf"\b{alternatives(owners.GROUPS)}\b", re.I)
# "the Clerk", "Deputy Clerk", "Vice-Chair".
OFFICE = re.compile(
    rf"^(?:the\s+)?(?:{alternatives(owners.BEFORE_OFFICE)}[\s-]+){{0,2}}{alternatives(owners.OFFICES)}$", re.I
)
# "Cllrs Adams and Brown": a title that holds for the names behind it too.
PLURAL_TITLE = re.compile(r"(?:Cllrs|Councillors)\b")
PRONOUN = re.compile(r"I|He|She|It|We|You|They")  # "I will ask at the next meeting": words of a letter or a motion
CLOSED_INSIDE = re.compile(r"[)\]]\s*:?\s+[a-z]")  # "Clerk) count the bins": a bracket's end, and the task
DASH_INSIDE = re.compile(r"\s[-–—]\s")
BEFORE_OWNER = " \n\t.:-–—()[]*_"  # what may stand before an owner's words and is none of them
BEHIND_OWNER = " \n\t.:;-–—()[]*_"
LONGEST_LIST = 110  # characters of words that name nobody but owners


def parse_owners(item: ItemContext, start: int, end: int) -> tuple[PersonReference, ...]:
    """The owners whom the clean text from ``start`` to ``end`` names, each with its own place in the document."""
    found: list[PersonReference] = []
    page, attendees = item.page, item.attendees
    plural: str | None = None
    for begin, stop in _pieces(page.text, start, end):
        words = page.text[begin:stop]
        if not words or NOBODY.match(words):
            continue
        honorific, _ = honorific_at(words)
        owner = attendees.reference(words, *page.source_span(begin, stop))
        if honorific and PLURAL_TITLE.match(words):
            plural = honorific
        elif plural and honorific is None and not INITIALS.match(words):
            named = attendees.resolve(f"{plural} {words}")
            owner = owner.model_copy(update={"attendees": named}) if named else owner
        found.append(owner)
    return tuple(found)


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """The stretches between commas, strokes and the word "and", without the marks at their ends."""
    begins = [start, *(match.end() for match in SPLIT.finditer(text, start, end))]
    stops = [*(match.start() for match in SPLIT.finditer(text, start, end)), end]
    for begin, stop in zip(begins, stops, strict=True):
        while begin < stop and text[begin] in BEFORE_OWNER:
            begin += 1
        while stop > begin and text[stop - 1] in BEHIND_OWNER:
            stop -= 1
        yield Span(begin, stop)


def is_owner_list(words: str, attendees: AttendeeIndex) -> bool:
    """Whether words name nobody but possible owners of tasks (initials, names, roles, groups), and are no sentence."""
    return _all_pieces(words, lambda piece: _is_known_owner(piece, attendees) or _may_be_owner(piece))


def is_known_owner_list(words: str, attendees: AttendeeIndex) -> bool:
    """Whether words name nobody but attendees, holders of an office, and all."""
    return _all_pieces(words, lambda piece: _is_known_owner(piece, attendees))


def _all_pieces(words: str, is_owner: Callable[[str], bool]) -> bool:
    words = words.strip(" .:;-–—()[]*_\t\n")
    if not words or len(words) > LONGEST_LIST or (words[0].islower() and not words.startswith("all")):
        return False
    pieces = [piece for piece in (p.strip(" .:-–—()") for p in SPLIT.split(words)) if piece]
    return bool(pieces) and all(
        len(piece.split()) <= 6 and not CLOSED_INSIDE.search(piece) and is_owner(piece) for piece in pieces
    )


def _is_known_owner(piece: str, attendees: AttendeeIndex) -> bool:
    if PRONOUN.fullmatch(piece):
        return False
    return bool(attendees.resolve(piece) or EVERYONE.match(piece) or OFFICE.match(piece))


def _may_be_owner(piece: str) -> bool:
    """Whether words have the form of initials, a name, a role, a group or an organisation."""
    if DASH_INSIDE.search(piece):
        return False  # "Clerk – chase highways": an owner and the task
    if INITIALS.match(piece) or NOBODY.match(piece) or parse_name(piece, 0, len(piece)) is not None:
        return True
    return (
        piece[0].isupper()
        and len(piece.split()) <= 5
        and bool(GROUPS.search(piece) or is_role(piece) or is_organisation(piece))
    )
