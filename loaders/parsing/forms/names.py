"""Names of people as minutes print them: titles, initials, letters after the name, and what is no name.

No list of given names decides who is a person (such lists miss most names that are not Anglo): a name is known by
its shape, by where it stands, and by the words that names don't have. Only of words for places such a list tells that
they are surnames ("Kay Ward"). The tests of a shape go from words that end the
question at once (initials after a name, a word that no name has) to what needs all words (one that is no initial).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from loaders.parsing.patterns import cached_for_short_text
from loaders.parsing.words import alternatives, given_names, honorifics, not_names, organisations, particles, roles

NamePlace = Literal["in prose", "in a list", "after a title", "after a peer's title"]
"""Where words stand that may be a name: in a list of people one word is enough, after a title also one that is else a
word of roles ("Mr Warden"), after a peer's also a place ("Lord Adams of Upton")."""

# "Supervisors Adams and Brown"
SEVERAL_AGENTS = frozenset(roles.SEVERAL_AGENTS)
AGENT_WORDS = frozenset(roles.AGENT_WORDS) | SEVERAL_AGENTS
ROLE_WORDS = AGENT_WORDS | frozenset(roles.AREA_WORDS)
ORGANISATION_WORDS = frozenset(organisations.ORGANISATION_WORDS)
NOT_NAMES = frozenset(not_names.NOT_NAMES)
AFTER_A_MONTH = frozenset(not_names.AFTER_A_MONTH)
NO_GIVEN_NAMES = frozenset(not_names.NO_GIVEN_NAMES)
GIVEN_NAMES = frozenset(given_names.GIVEN_NAMES)
ENDS_OF_ROLES = frozenset(roles.ENDS_OF_ROLES)
LONGEST_NAME = 6  # words; with particles between them two more: "Maria da Luz dos Santos Pires"

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
# Letters after a name: "Ann Adams OBE, JP".
POST_NOMINALS = re.compile(rf"(?:,?\s+\(?{alternatives(honorifics.POST_NOMINALS)}\)?(?=$|[\s,;.)]))+")
# A word of a name: "Adams", "McAdam", "O’Brien", "Smith-Jones".
NAME_WORD = (
    r"(?:(?:Mc|Mac|O['’]|D['’]|Fitz|St\.?\s)?[A-ZÀ-ÖØ-Þ][\w’'`´]*[a-zà-öø-ÿ’'][\w’'`´]*(?:[-–][A-ZÀ-ÖØ-Þa-z][\w’']+)*)"
)
# One part of a name: a word, an initial ("A."), initials ("A.B."), "AB", a particle ("van").
NAME_TOKEN = re.compile(
    rf"^(?:{NAME_WORD}|[A-ZÀ-ÖØ-Þ]\.?|(?:[A-ZÀ-ÖØ-Þ]\.){{2,4}}|[A-Z]{{2,3}}|{alternatives(particles.PARTICLES)})$"
)
# What somebody is called, between the names: "Peter “Chap” Adams".
NICKNAME = re.compile(r"[“\"‘'][A-Z][\w’'-]*[”\"’']")
# A name in capitals: "ADAMS", "O’BRIEN".
FULL_CAPS_NAME = re.compile(r"^[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ’'-]+$")
# Initials or an acronym: "AA", "NHS".
ACRONYM = re.compile(r"[A-Z]{2,3}")
# Initials of a name with a particle: "AvD" of Ann van Dyke.
PARTICLE_INITIALS = re.compile(r"[A-Z][a-z]{1,2}[A-Z]")
# A person known by initials only: "AA", "ABCD".
INITIALS_ONLY = re.compile(r"[A-Z]{2,4}")
# An acronym that may hold small letters: "LCP", "DfE", "CCGs".
MIXED_ACRONYM = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z]{1,5}s?")
# A name and initials behind it, with no mark between: "Ann Adams AA".
INITIALLED = re.compile(r"\s*(?P<name>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){1,2}?)\s+(?P<initials>[A-Z]{2,3})\b")
# An initial that ends a name, with its full stop: "Sarah W."
INITIAL_AT_END = re.compile(r"\b[A-Z]\.$")
# An initial run into the name after it: "A.Adams".
INITIAL_JOINED = re.compile(r"(?<=\b[A-Z])\.(?=[A-Z][a-z])")
# "the Council’s"
POSSESSIVE = re.compile(r"['’]s$")
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
        first = first or honorifics.HONORIFICS.get(word, match.group("title"))
        position = match.end()


def opens_with_initialled_name(words: str) -> bool:
    """Whether words begin with a name and its initials: "Ann Adams AA Alpha Trust"."""
    match = INITIALLED.match(words, honorific_at(words)[1])
    if match is None or not looks_like_name(match["name"].split()):
        return False
    return "".join(word[0] for word in match["name"].split()) == match["initials"]


def looks_like_name(words: Sequence[str]) -> bool:
    """Whether words in running text have the shape of a person's name: "Ann Adams", not "Adams"."""
    return _has_shape(words, "in prose")


def looks_like_listed_name(words: Sequence[str]) -> bool:
    """Whether words that stand in a list of people have the shape of a name: "Adams" too."""
    return _has_shape(words, "in a list")


def looks_like_titled_name(words: Sequence[str]) -> bool:
    """Whether words that stand after a title have the shape of a name: "May" of "Mrs May", "Warden" of "Mr Warden"."""
    return _has_shape(words, "after a title")


def _has_shape(words: Sequence[str], place: NamePlace) -> bool:
    titled = place.startswith("after")
    if not words or len(words) > LONGEST_NAME + 2 * any(word in particles.PARTICLES for word in words[1:-1]):
        return False
    if len(words) > 2 and PARTICLE_INITIALS.fullmatch(words[-1]):
        return False  # initials after a name with a particle: "Ann van Dyke AvD"
    if any(ACRONYM.match(w) and "." not in w for w in words[1:]) and not all(
        FULL_CAPS_NAME.match(w.strip(".,")) for w in words
    ):
        return False  # initials or an acronym after a name: "Ann Adams AA", "Upton MBC"
    if len(words) > 1 and POSSESSIVE.search(words[-1]):
        return False  # "Ann Adams's"
    if words[-1] in ("Master", "MASTER") and " ".join(words[-2:]).lower() in roles.MASTERS:
        return False
    strong = 0
    for at, word in enumerate(words):
        if word[0] in "“\"‘'" and 0 < at < len(words) - 1 and NICKNAME.fullmatch(word):
            continue
        if word[-1] in ":;" and at < len(words) - 1:
            return False  # "Landscape: Ann Adams"
        bare = word.strip(".,;:")
        is_token = NAME_TOKEN.match(word.rstrip(",;:")) is not None
        if not bare or (not is_token and (place == "in prose" or not FULL_CAPS_NAME.match(bare))):
            return False
        low = bare.lower()
        surname = titled and word[0].isupper() and low in not_names.NAMES_AFTER_A_TITLE
        surname = surname or _is_name_too(words, at) or (place == "after a peer's title" and low == "of" and at > 0)
        if len(bare) > 1 and low in NOT_NAMES and not surname:
            return False
        if not (surname and _is_name_too(words, at)) and (low in ROLE_WORDS or low in ORGANISATION_WORDS):
            is_surname = low not in not_names.NEVER_A_SURNAME and words[-1][0].isupper()
            return titled and len(words) <= 2 and is_surname
        if len(bare) > 1 and not bare.islower() and not ACRONYM.fullmatch(bare):
            strong += 1
    if strong == 0 or (ACRONYM.fullmatch(words[0]) and len(words) > 2):
        return False
    last = words[-1].strip(".,;:")
    if len(last) < 2 or last.islower():
        return False
    if words[0].islower() and words[0] not in particles.OPENING_PARTICLES:
        return False
    return place != "in prose" or len(words) >= 2


def _is_name_too(words: Sequence[str], at: int) -> bool:
    """Whether a word that is else no part of a name is one where it stands: "Will Tanner", "Ivor Foster"."""
    low = words[at].strip(".,;:").lower()
    if at == 0:
        follows = words[1].strip(".,;:").lower() if len(words) > 1 else ""
        return low in not_names.GIVEN_NAMES and len(follows) > 1 and follows not in AFTER_A_MONTH
    if at != len(words) - 1 or not words[at][0].isupper():
        return False
    if low in not_names.SENIOR_AND_JUNIOR:
        return at >= 2
    if low in given_names.SURNAMES_OF_PLACES and at == 1 and words[0].lower() in GIVEN_NAMES:
        return True
    if low in not_names.SURNAMES_BEHIND_INITIALS and words[0] not in ("A", "I"):
        return all(len(word.strip(".")) == 1 and word[0].isupper() for word in words[:at])
    if low not in not_names.SURNAMES_TOO or words[0].strip(".").lower() in NO_GIVEN_NAMES:
        return False
    return at == 1 or all(len(word.strip(".")) == 1 or word in particles.PARTICLES for word in words[1:at])


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
    return piece if _has_shape(words, place) else None


def is_role(text: str) -> bool:
    """Whether words tell a role rather than a name or an organisation."""
    words = [w.strip(".,;:()[]").lower() for w in text.replace("/", " ").split()]
    agents = [w for w in words if w in AGENT_WORDS or w.removeprefix("co-") in AGENT_WORDS]
    if len(agents) == 1 and _may_be_of_a_name(agents[0], words):
        return not looks_like_name(text.strip(" .,;:()[]").split())  # "Ivor Foster", "Dean Foster"
    return bool(agents) or (len(words) > 1 and (words[-1] in ENDS_OF_ROLES or " ".join(words[-2:]) in roles.MASTERS))


def _may_be_of_a_name(word: str, words: Sequence[str]) -> bool:
    """Whether a word of roles stands where it may be a surname, or a given name."""
    return (word == words[-1] and word in not_names.SURNAMES_TOO) or (
        word == words[0] and word in not_names.GIVEN_NAMES
    )


def _is_of_the_home(words: list[str], at: int) -> bool:
    """Whether "home" tells where something is done ("Home Education", "home care"), and no house of that name."""
    return words[at] == "home" and at + 1 < len(words) and words[at + 1] not in ("for", "of", "in", "at")


def is_organisation(text: str) -> bool:
    """Whether words tell an organisation: by one of the words that organisations end with, or by an acronym."""
    words = [w.strip(".,;:()'’") for w in text.replace("/", " ").split()]
    if not words:
        return False
    lowered = [POSSESSIVE.sub("", w.lower()) for w in words]
    if any(w in ORGANISATION_WORDS and not _is_of_the_home(lowered, at) for at, w in enumerate(lowered)):
        return True
    return any(MIXED_ACRONYM.fullmatch(w) for w in words)
