"""Lists of owners: "LD/JL", "Ann Adams and the Clerk", "All", "LCP Chairs" taken apart and resolved."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from loaders.minutes import PersonReference
from loaders.parsing.attendance import INITIALS, AttendeeIndex
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import VERB, honorific_at, is_organisation, is_role, parse_name
from loaders.parsing.words import alternatives, commitments, owners
from loaders.spans import Span

# "AB/CD", "Ann Adams and the Clerk": what stands between owners.
SPLIT = re.compile(r"\s*(?:/|;|,(?!\s*(?:Ltd|Inc))|\s&\s?(?=[A-Z\s])|\s\+\s|\band\b|\bwith\b(?=\s+[A-Z])|\n|\t)\s*")
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
# "clerk", "clerk and Cllr Adams", "the chairman": of the words in small letters only these begin a list of owners.
OFFICE_FIRST = re.compile(
    r"(?:the\s+)?(?:minutes?\s+)?(?:[Ss]ecretary|clerk|chair(?:man|person|woman)?|treasurer)\b(?=$|\s*(?:,|/|&|and\b))"
)
# "Cllrs Adams and Brown": a title that holds for the names behind it too.
PLURAL_TITLE = re.compile(r"(?:Cllrs|Councillors)\b")
# "Proposed Cllr Adams, seconded Bob Brown": who moved what was settled, and no owners.
MOVED = re.compile(r"(?:Proposed|Proposer|Moved|Mover|Seconded|Seconder)\b", re.I)
# "I will ask at the next meeting", "She" in a column, "And will ask": words that stand for somebody and name nobody.
PRONOUN = re.compile(r"I|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Yy]ou|[Tt]hey|[Aa]nd|But|Also|So|Then|Or")
CLOSED_INSIDE = re.compile(r"[)\]]\s*:?\s+[a-z]")  # "Clerk) count the bins": a bracket's end, and the task
DASH_INSIDE = re.compile(r"\s[-–—]\s|:\s+\S")
BEFORE_OWNER = " \n\t.:-–—()[]*_"  # what may stand before an owner's words and is none of them
BEHIND_OWNER = " \n\t.:;-–—()[]*_"
# "Permitted by the Borough", "No comment": what became of a matter, in a column that looks like one of owners.
OUTCOME = re.compile(rf"(?:{alternatives(owners.OUTCOMES)}|No\s+[A-Za-z])\b", re.I)
# "Councillors resolved to sign", "Clerk to place on website": words that tell something, and name nobody alone.
SENTENCE_INSIDE = re.compile(
    rf"\s(?:{VERB.pattern}|to\s+{alternatives(commitments.TASK_VERBS)}\b)|\b(?:be|been|not)\b|"
    rf"^(?i:{alternatives(commitments.IMPERATIVES, commitments.TASK_VERBS, commitments.VERBS_OF_LISTS)})\s+"
    r"(?:the|a|an|all|any|our|their|to|for|with|on|whether|if)\s"
)
# "Annual Report Introduction for AGM", "WC leading the charge", "Board invited": a task or a sentence, and nobody.
IN_NO_NAME = re.compile(r"\b(?:[Rr]eport|[Ii]ntroduction|[Mm]inutes|[Dd]ate|[a-z]+ing\s+(?:the|a)|invited|moves)\b")
LONGEST_LIST = 110  # characters of words that name nobody but owners


def parse_owners(item: ItemContext, start: int, end: int) -> tuple[PersonReference, ...]:
    """The owners whom the clean text from ``start`` to ``end`` names, each with its own place in the document."""
    found: list[PersonReference] = []
    page, attendees = item.page, item.attendees
    plural: str | None = None
    for begin, stop in _pieces(page.text, start, end, attendees):
        words = page.text[begin:stop]
        if not words or NOBODY.match(words) or PRONOUN.fullmatch(words):
            continue
        honorific, _ = honorific_at(words)
        meant: tuple[int, ...] | None = None
        if honorific and PLURAL_TITLE.match(words):
            plural = honorific
        elif plural and honorific is None and not INITIALS.match(words):
            meant = attendees.resolve(f"{plural} {words}") or None
        found.append(attendees.reference(words, *page.source_span(begin, stop), meant=meant))
    return tuple(found)


def _pieces(text: str, start: int, end: int, attendees: AttendeeIndex) -> Iterator[Span]:
    """The stretches between commas, strokes and the word "and", without the marks at their ends.

    An office that is printed beside an attendee in just these words stays whole: "the Head of Parks and Paths".
    """
    marks = [match.span() for match in SPLIT.finditer(text, start, end)]
    begins = [start, *(behind for _, behind in marks)]
    stops = [*(before for before, _ in marks), end]
    at = 0
    while at < len(begins):
        begin, last = begins[at], at
        for further in range(len(begins) - 1, at, -1):
            if attendees.holder_of(text[begin : stops[further]]) is not None:
                last = further
                break
        stop, at = stops[last], last + 1
        while begin < stop and text[begin] in BEFORE_OWNER:
            begin += 1
        while stop > begin and text[stop - 1] in BEHIND_OWNER:
            stop -= 1
        yield Span(begin, stop)


def is_owner_list(words: str, attendees: AttendeeIndex) -> bool:
    """Whether words name nobody but possible owners of tasks (initials, names, roles, groups), and are no sentence."""
    return _all_pieces(words, attendees, lambda piece: _is_known_owner(piece, attendees) or _may_be_owner(piece))


def is_known_owner_list(words: str, attendees: AttendeeIndex) -> bool:
    """Whether words name nobody but attendees, holders of an office, and all."""
    return _all_pieces(words, attendees, lambda piece: _is_known_owner(piece, attendees))


def _all_pieces(words: str, attendees: AttendeeIndex, is_owner: Callable[[str], bool]) -> bool:
    words = words.strip(" .:;-–—()[]*_\t\n")
    if MOVED.match(words):
        return False
    small = words[:1].islower() and not words.startswith("all") and not OFFICE_FIRST.match(words)
    if not words or len(words) > LONGEST_LIST or small:
        return False
    spans = _pieces(words, 0, len(words), attendees) if SPLIT.search(words) else [Span(0, len(words))]
    pieces = [piece for piece in (words[begin:stop].strip(" .:-–—()") for begin, stop in spans) if piece]
    return bool(pieces) and all(
        len(piece.split()) <= 6 and not CLOSED_INSIDE.search(piece) and is_owner(piece) for piece in pieces
    )


def _is_known_owner(piece: str, attendees: AttendeeIndex) -> bool:
    if PRONOUN.fullmatch(piece) or DASH_INSIDE.search(piece) or piece.count("(") != piece.count(")"):
        return False
    return bool(attendees.resolve(piece) or EVERYONE.match(piece) or OFFICE.match(piece))


def _may_be_owner(piece: str) -> bool:
    """Whether words have the form of initials, a name, a role, a group or an organisation."""
    if DASH_INSIDE.search(piece):
        return False  # "Clerk – chase highways", "AB: order cups": an owner and the task
    if (OUTCOME.match(piece) and not INITIALS.match(piece)) or SENTENCE_INSIDE.search(piece):
        return False
    if INITIALS.match(piece) or NOBODY.match(piece) or parse_name(piece, 0, len(piece)) is not None:
        return True
    return (
        piece[0].isupper()
        and len(piece.split()) <= 5
        and bool(GROUPS.search(piece) or is_role(piece) or is_organisation(piece))
        and not IN_NO_NAME.search(piece)
    )
