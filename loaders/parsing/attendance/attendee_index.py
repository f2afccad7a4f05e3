"""Who is meant: names, initials, first names and roles in the text lead to the attendee they fit.

Exactly one fitting attendee resolves a mention; two or more are both given (ambiguous); none leaves the words as they
are printed. A wrong person is worse than none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from loaders.minutes import Attendee, PersonReference
from loaders.parsing.attendance.matching import fitting, name_words
from loaders.parsing.forms import (
    ACRONYM,
    AGENT_WORDS,
    honorific_at,
    is_role,
    looks_like_name,
    parse_listed_name,
    parse_name,
)
from loaders.parsing.words import alternatives, owners, roles
from loaders.spans import SourceOffset

EMPTY = frozenset(roles.EMPTY_IN_ROLES)
GROUPS_ALONE = frozenset((*owners.ALL_OF, *owners.GROUPS_IN_PROSE, *owners.ALL_WHO_ARE_THERE))
# "the Chairman", "acting Chair"
CHAIR_WORDS = re.compile(rf"^(?:the\s+)?(?:acting\s+)?{alternatives(roles.CHAIR)}$", re.I)
# "our Clerk"
ARTICLE = re.compile(r"^(?:the|our)\s+", re.I)
# "Pardew (J", "Pardew (John": namesakes, told apart behind their surname.
SURNAME_BEFORE = re.compile(r"(?P<surname>[A-Z][\w’'-]+)\s*\((?P<given>[A-Z][\w.]{0,11})\)?")
# "Ann Adams'", "the Clerk's"
ENDING = re.compile(r"['’]s?$")
# Between the parts of a double name: "Ann-Marie".
BETWEEN_PARTS = re.compile(r"[-–]")
# Between the words of a name: "A.B. Adams".
BETWEEN_WORDS = re.compile(r"[\s.]+")
# Between two offices of one person.
BETWEEN_OFFICES = re.compile(r"\s+(?:and|&)\s+|\s*[,/]\s*")
ROLE_WORD = re.compile(r"[a-z0-9'’]+")
# Initials of an attendee: "AA", "AvD", "SMa", "AMD".
INITIALS = re.compile(r"^[A-Z][A-Za-z]?[A-Z]{1,3}[a-z]?$|^[A-Z]{2}[a-z]$")
SHORTEST = 2  # letters of what may name somebody: "A: Four." is an answer
LONGEST_INITIALS = 5  # characters of initials that a list may print: "AHop" and "AHob" tell namesakes apart

# How alike two roles must be, of their words (see ``_likeness``).
MANY = 3  # words of a role that are many
CUT_SHORT = 0.75  # "Head of Service" of "Head of Service, Early Help"
WRITTEN_OUT = 0.72  # "Director of Care and Housing Services" of "Director of Care Services"
ENOUGH_OF_MANY = 0.55
ENOUGH_OF_FEW = 0.7
AS_GOOD = 0.05  # so close after the best, a second may be meant too


@dataclass(frozen=True)
class AttendeeIndex:
    """The attendees of a meeting, to be asked who is meant. Indexes returned are places in ``attendees``."""

    attendees: tuple[Attendee, ...]
    _answers: dict[str, tuple[int, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def resolve(self, words: str) -> tuple[int, ...]:
        """The attendees whom ``words`` (a name, initials or a role) may mean; empty where nobody fits.

        The same words are asked about again and again (may they be owners, which, whose): answers are kept.
        """
        if words not in self._answers:
            self._answers[words] = self._resolve(words)
        return self._answers[words]

    def _resolve(self, words: str) -> tuple[int, ...]:
        words = " ".join(words.split()).strip(" .,;:()[]*-–—")
        words = ENDING.sub("", words)
        if len(words) < SHORTEST:
            return ()
        honorific, behind = honorific_at(words)
        if (
            honorific
            and INITIALS.fullmatch(initials := words[behind:].strip())
            and (found := self.by_initials(initials))
        ):
            return found  # "Cllr DH"
        listed = 2 < len(words) <= LONGEST_INITIALS and " " not in words  # "Ahop" for "AHop", too
        listed = listed and words.casefold() in self._printed_initials.values()
        listed = listed or words in self._printed_initials
        if listed or (INITIALS.match(words) and not looks_like_name([words])):
            found = self.by_initials(words)
            if found:
                return found
        found = self.by_name(words)
        if not found and (turned := SURNAME_BEFORE.fullmatch(words[behind:].strip())):
            found = self.by_name(f"{turned['given']} {turned['surname']}")
        return found or self.by_role(words)

    def by_initials(self, initials: str) -> tuple[int, ...]:
        """Printed initials first; where none are printed, first letters of names, those present before the others.

        Where the list tells two namesakes apart (SMa, SMe), plain SM may be either. One such alone shows that there is
        another, and is not meant.
        """
        printed = tuple(i for i, a in enumerate(self.attendees) if a.initials == initials)
        printed = printed or tuple(
            i for i, a in enumerate(self.attendees) if (a.initials or "").upper() == initials.upper()
        )
        if printed:
            return printed
        named = tuple(i for i, a in enumerate(self.attendees) if a.name == initials)
        if named:
            return named
        for here in (True, False):
            made = tuple(
                i
                for i, a in enumerate(self.attendees)
                if a.attended == here and a.initials is None and initials.upper() in _initials(a.name)
            )
            if made:
                return made
        apart = tuple(
            i
            for i, a in enumerate(self.attendees)
            if a.initials is not None and len(a.initials) > len(initials) and a.initials.startswith(initials)
            and initials.upper() in _initials(a.name)
        )  # fmt: skip
        return apart if len(apart) > 1 else ()

    def by_name(self, words: str) -> tuple[int, ...]:
        """Full name, surname (with a title or an initial), first name or its short form."""
        honorific, start = honorific_at(words)
        asked = name_words(words[start:])
        told = any(word in AGENT_WORDS for word in asked) and not looks_like_name(words[start:].split())
        if not asked or (told and honorific is None):
            return ()
        return self._likelier(fitting(self._names, asked, titled=honorific is not None), honorific)

    def _likelier(self, found: tuple[int, ...], honorific: str | None) -> tuple[int, ...]:
        """Of several, those with the same title, then those who were there."""
        if len(found) > 1 and honorific:
            title = honorific.split()[-1:]
            found = tuple(i for i in found if (self.attendees[i].honorific or "").split()[-1:] == title) or found
        if len(found) > 1:
            found = tuple(i for i in found if self.attendees[i].attended) or found
        return found

    @cached_property
    def _printed_initials(self) -> dict[str, str]:
        """The initials that the list prints, and the same without case."""
        return {one.initials: one.initials.casefold() for one in self.attendees if one.initials}

    @cached_property
    def _names(self) -> list[list[str]]:
        """The words of each attendee's name."""
        return [name_words(attendee.name) for attendee in self.attendees]

    def by_role(self, words: str) -> tuple[int, ...]:
        """The attendee who holds a role; its wording may differ a little from the attendance list's."""
        words = ARTICLE.sub("", words)
        if CHAIR_WORDS.match(words):
            chairs = tuple(i for i, a in enumerate(self.attendees) if a.chair)
            return chairs if len(chairs) == 1 else ()
        if words.lower() in GROUPS_ALONE:
            return ()  # "Governors" are all of them, and not the Chair of Governors
        asked = _tokens(words) if is_role(words) else set()
        if not asked:
            return ()
        scored = [(_likeness(asked, own), index) for index, own in self._roles]
        best = max((score for score, _ in scored), default=0.0)
        if best < (ENOUGH_OF_MANY if len(asked) >= MANY else ENOUGH_OF_FEW):
            return ()
        return tuple(sorted({index for score, index in scored if score >= best - AS_GOOD}))

    def holder_of(self, office: str) -> int | None:
        """The one attendee whose role is printed in just these words, whatever stands between them; else None."""
        found = self._offices.get(" ".join(ARTICLE.sub("", office.strip()).casefold().split()), ())
        return found[0] if len(found) == 1 else None

    @cached_property
    def _offices(self) -> dict[str, tuple[int, ...]]:
        """The attendees by their roles as printed."""
        held: dict[str, tuple[int, ...]] = {}
        for index, attendee in enumerate(self.attendees):
            if attendee.role:
                office = " ".join(attendee.role.casefold().split())
                held[office] = (*held.get(office, ()), index)
        return held

    @cached_property
    def _roles(self) -> list[tuple[int, set[str]]]:
        """The words of each attendee's role, and of role and organisation together."""
        told = [
            (index, _tokens(role))
            for index, attendee in enumerate(self.attendees)
            if attendee.role
            for role in (attendee.role, f"{attendee.role} {attendee.organisation or ''}", *_offices_of(attendee.role))
        ]
        return [(index, own) for index, own in told if own]

    def reference(
        self,
        words: str,
        start: SourceOffset,
        end: SourceOffset,
        *,
        role: str | None = None,
        meant: tuple[int, ...] | None = None,
    ) -> PersonReference:
        """Somebody named in the text at ``start``..``end`` (the document's offsets).

        ``meant`` are the attendees whom the words around settle it to be, else the words themselves are asked.
        """
        printed = " ".join(words.split()).strip(" .,;:()[]*-–—")
        honorific, begin = honorific_at(printed)
        name = printed[begin:] if honorific and parse_listed_name(printed, 0, len(printed)) else printed
        found = self.resolve(printed) if meant is None else meant
        person = parse_name(printed, 0, len(printed)) is not None
        return PersonReference(
            as_written=name,
            attendees=found,
            person=person,
            honorific=honorific if person else None,
            role=role,
            start=start,
            end=end,
        )


def _offices_of(role: str) -> list[str]:
    """The offices of somebody who has several: "Treasurer" of "Director of Finance and Treasurer"."""
    parts = BETWEEN_OFFICES.split(role)
    return [part for part in parts if is_role(part)] if len(parts) > 1 else []


def _initials(name: str) -> set[str]:
    words = [w for w in BETWEEN_WORDS.split(name) if w]
    full = "".join(w[0] for w in words if w[0].isupper())
    every = "".join(w[0] for w in words).upper()
    hyphens = "".join(p[0] for w in words for p in BETWEEN_PARTS.split(w) if p and p[0].isupper())
    firsts = words[0] if ACRONYM.fullmatch(words[0]) else ""
    made = {full.upper(), every, hyphens.upper()}
    if len(words) > 2:
        made.add((words[0][0] + words[-1][0]).upper())
    if firsts and len(words) > 1:
        made |= {(firsts + words[-1][0]).upper(), (firsts[0] + words[-1][0]).upper()}
    return made


def _tokens(words: str) -> set[str]:
    """The words of a role that tell whose it is, in one form each."""
    tokens = {ENDING.sub("", t) for t in ROLE_WORD.findall(words.lower().replace("-", " "))}
    return {roles.SAME_IN_ROLES.get(t, t) for t in tokens if t and t not in EMPTY}


def _likeness(asked: set[str], own: set[str]) -> float:
    """How alike two roles are, from 0 to 1: the share of common words, and more where one holds all of the other."""
    score = len(asked & own) / len(asked | own)
    if asked <= own and (len(asked) > 1 or len(own) <= 2):
        score = max(score, CUT_SHORT)
    if len(own) >= MANY and own <= asked:
        score = max(score, WRITTEN_OUT)
    return score
