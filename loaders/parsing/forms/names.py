"""Names of people as minutes print them, taken apart: titles, the name itself, letters after it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.parsing.forms.name_shapes import AGENT_WORDS, FULL_CAPS_NAME, NamePlace, has_shape, looks_like_name
from loaders.parsing.patterns import cached_for_short_text
from loaders.parsing.words import alternatives, honorifics

# Titles of several people: "County Councillors Adams and Brown", "Messrs. Cole and Dunn".
PLURAL_HONORIFICS = re.compile(
    rf"^(?:{alternatives(honorifics.IN_WELSH)}\.?(?:\s*/\s*|\s+))?"
    rf"(?:{alternatives(honorifics.KINDS_OF_COUNCILLOR)}\s+)?{alternatives(honorifics.COUNCILLORS)}\b\.?"
    rf"|^{alternatives(honorifics.PLURAL_TITLES)}\b\.?",
    re.I,
)
_BLANK = r"\.?\s+"  # "Det. Supt."
# A title before a name: "Cllr. ", "Rt Hon ".
HONORIFIC = re.compile(
    rf"(?P<title>{alternatives(honorifics.HONORIFICS, blank=_BLANK)}|"
    rf"(?-i:{alternatives(honorifics.ONLY_IN_CAPITALS)}))(?:\.?\s*/\s*(?=C)|\.\s*|\s+|$)",
    re.I,
)
_BEGINNINGS = frozenset(title[:2].lower() for title in (*honorifics.HONORIFICS, *honorifics.ONLY_IN_CAPITALS))
# An office that an honorary holder has: "Hon. Treasurer".
OFFICE_NEXT = re.compile(rf"(?:{alternatives(word.capitalize() for word in AGENT_WORDS)})\b")
# Letters after a name: "Ann Adams OBE, JP".
POST_NOMINALS = re.compile(rf"(?:,?\s+\(?{alternatives(honorifics.POST_NOMINALS)}\)?(?=$|[\s,;.)]))+")
# A person known by initials only: "AA", "ABCD".
INITIALS_ONLY = re.compile(r"[A-Z]{2,4}")
# A name and initials behind it, with no mark between: "Ann Adams AA".
INITIALLED = re.compile(r"\s*(?P<name>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){1,2}?)\s+(?P<initials>[A-Z]{2,3})\b")
# An initial that ends a name, with its full stop: "Sarah W."
INITIAL_AT_END = re.compile(r"\b[A-Z]\.$")
# An initial run into the name after it: "A.Adams", "A.O’Brien".
INITIAL_JOINED = re.compile(r"(?<=\b[A-Z])\.(?=[A-Z](?:[a-z]|[’'`´][A-Z]))")
# A double name torn at the end of a line: "Pugh-\nJones".
TORN = re.compile(r"-[ \t]*\n[ \t]*(?=[A-Z])")
# Where a double name is joined: "Smith-Jones".
HYPHEN = re.compile(r"[-–]")


@dataclass(frozen=True)
class PersonName:
    """A name taken apart.

    ``as_written`` is the name without titles, bracketed initials and letters after it; ``honorific`` is normalised
    ("Cllr." gives "Councillor"), None where none is printed. ``start`` and ``end`` bound the name without its title.
    """

    as_written: str
    honorific: str | None
    start: int
    end: int

    @property
    def words(self) -> list[str]:
        """The parts of the name."""
        return self.as_written.replace(".", ". ").split()

    @property
    def surname(self) -> str:
        """The last word of the name, with its particles."""
        words = self.words
        cut = len(words) - 1
        while cut > 1 and words[cut - 1].islower():
            cut -= 1
        return " ".join(words[cut:])

    @property
    def is_full(self) -> bool:
        """Whether a given name or initial stands before the surname."""
        return len(self.words) >= 2

    @property
    def initials(self) -> str:
        """First letters of its parts: "Naomi Compton" gives NC, "Guy de Montfort" GdM and "AM Davies" AMD."""
        return "".join(w[0] if not FULL_CAPS_NAME.match(w) or len(w) > 3 else w for w in self.words if w[:1].isalpha())

    @property
    def is_initials(self) -> bool:
        """Whether it is printed as initials only: "AA"."""
        return INITIALS_ONLY.fullmatch(self.as_written) is not None

    def may_be_initials(self, word: str) -> bool:
        """Whether ``word`` may be this person's initials: "ZvD" or "ZD" of Zoë van Dyke, "AML" of Anne-Marie Lomax."""
        letters = word.replace(".", "").replace(" ", "").upper()
        hyphens = "".join(p[0] for w in self.words for p in HYPHEN.split(w) if p).upper()
        return letters in (self.initials.upper(), hyphens) or (
            letters[:1] == self.initials[:1].upper() and letters[-1:] == self.surname.split()[-1][:1].upper()
        )


def honorific_at(text: str, position: int = 0) -> tuple[str | None, int]:
    """The title at ``position``, normalised, and the place behind it (stacked titles are taken together)."""
    first: str | None = None
    while True:
        if not text[position : position + 1].isupper():
            return first, position
        begins = text[position : position + 2]
        if begins.isascii() and begins.isprintable() and begins.lower() not in _BEGINNINGS:
            return first, position
        match = HONORIFIC.match(text, position)
        if not match or (match.group("title").islower() and len(match.group("title")) < 3):
            return first, position
        word = " ".join(match.group("title").lower().replace(".", " ").split())
        if match.group("title").isupper() and word in honorifics.INITIALS_IN_CAPITALS:
            return first, position
        if word == "hon" and OFFICE_NEXT.match(text, match.end()):
            return first, position  # "Hon. Treasurer"
        first = first or honorifics.HONORIFICS.get(word, match.group("title"))
        position = match.end()


def opens_with_initialled_name(words: str) -> bool:
    """Whether words begin with a name and its initials: "Ann Adams AA Alpha Trust"."""
    match = INITIALLED.match(words, honorific_at(words)[1])
    if match is None or not looks_like_name(match["name"].split()):
        return False
    return "".join(word[0] for word in match["name"].split()) == match["initials"]


def parse_name(text: str, start: int, end: int) -> PersonName | None:
    """The person's name that fills ``text[start:end]``, or None where the words are no name.

    Titles before and letters after it are taken off. One word is a name after a title only.
    """
    return _parse(text, start, end, "in prose")


def parse_listed_name(text: str, start: int, end: int) -> PersonName | None:
    """The name that fills ``text[start:end]`` in a list of people, where a single word is enough; else None."""
    return _parse(text, start, end, "in a list")


def _parse(text: str, start: int, end: int, place: NamePlace) -> PersonName | None:
    while start < end and (text[start].isspace() or text[start] in "-–—,;:.*"):
        start += 1
    honorific, start = honorific_at(text, start)
    if honorific is not None:
        place = "after a peer's title" if honorific in honorifics.PEERS else "after a title"
    name = _bare_name(text[start:end], place)
    if name is None:
        return None
    printed = TORN.sub("-", name)
    return PersonName(" ".join(printed.split()), honorific, start, start + len(name))


@cached_for_short_text
def _bare_name(piece: str, place: NamePlace) -> str | None:
    """The name that a piece of text without titles holds, up to what is printed after it; None where it is no name."""
    piece = piece.rstrip(" \t\n,;:-–—*")
    if piece.endswith(".") and not INITIAL_AT_END.search(piece):
        piece = piece[:-1]
    fewest = 2 if place in ("in prose", "in a list") else 1  # one word is left as it is: "Ann JP", but not "Dr Ashe MP"
    while (shorter := POST_NOMINALS.sub("", piece)) != piece and len(shorter.split()) >= fewest:
        piece = shorter.rstrip()
    words = INITIAL_JOINED.sub(". ", TORN.sub("-", piece)).split()
    return piece if has_shape(words, place) else None
