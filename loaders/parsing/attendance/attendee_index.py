"""Who is meant: names, initials, first names and roles in the text lead to the attendee they fit.

Exactly one fitting attendee resolves a mention; two or more are both given (ambiguous); none leaves the words as they
are printed. A wrong person is worse than none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from rapidfuzz import fuzz

from graph.identity.naming.given_names import same_given
from loaders.minutes import Attendee, PersonReference
from loaders.parsing.forms import (
    ACRONYM,
    AGENT_WORDS,
    honorific_at,
    is_role,
    looks_like_name,
    parse_listed_name,
    parse_name,
)
from loaders.spans import SourceOffset

STOP = frozenset("""of the and for to a an in at s""".split())
CHAIR_WORDS = re.compile(r"^(?:the\s+)?(?:acting\s+)?chair(?:man|person|woman)?$", re.I)
ENDING = re.compile(r"['’]s?$")
BETWEEN_PARTS = re.compile(r"[-–]")
INITIALS = re.compile(r"^[A-Z][A-Za-z]?[A-Z]{1,3}[a-z]?$|^[A-Z]{2}[a-z]$")


@dataclass(frozen=True)
class AttendeeIndex:
    """The attendees of a meeting, to be asked who is meant. Indexes returned are places in ``attendees``."""

    attendees: tuple[Attendee, ...]
    _answers: dict[str, tuple[int, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def resolve(self, words: str) -> tuple[int, ...]:
        """The attendees whom ``words`` (a name, initials or a role) may mean; empty where nobody fits.

        The same words are asked about again and again (may they be holders, which, whose): answers are kept.
        """
        if words not in self._answers:
            self._answers[words] = self._resolve(words)
        return self._answers[words]

    def _resolve(self, words: str) -> tuple[int, ...]:
        words = " ".join(words.split()).strip(" .,;:()[]*-–—")
        words = ENDING.sub("", words)
        if not words:
            return ()
        if INITIALS.match(words) and not looks_like_name([words]):
            found = self.by_initials(words)
            if found:
                return found
        found = self.by_name(words)
        return found or self.by_role(words)

    def by_initials(self, initials: str) -> tuple[int, ...]:
        """Printed initials first; where none are printed, first letters of names, those present before the others."""
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
                if (a.status in ("present", "in_attendance")) == here
                and a.initials is None
                and initials.upper() in _initials(a.name)
            )
            if made:
                return made
        return ()

    def by_name(self, words: str) -> tuple[int, ...]:
        """Full name, surname (with a title or an initial), first name or its short form."""
        honorific, start = honorific_at(words)
        parts = [w.strip(".,").lower() for w in words[start:].replace(".", ". ").split()]
        parts = [p for p in parts if p]
        if not parts or (any(p in AGENT_WORDS for p in parts) and honorific is None):
            return ()
        exact: list[int] = []
        close: list[int] = []
        single: list[int] = []
        fuzzy: list[int] = []
        for index, own in enumerate(self._names):
            if own == parts:
                exact.append(index)
            elif 2 <= len(parts) < len(own) and own[-len(parts) :] == parts:
                close.append(index)  # a surname with its particles: "van Dyke"
            elif (len(parts) >= 2 and len(own) >= 2 and own[-1] == parts[-1] and same_given(own[0], parts[0])) or (
                len(own) == 1 and len(parts) >= 2 and own[0] == parts[-1]
            ):
                close.append(index)
            elif len(parts) == 1 and (
                own[-1] == parts[0]
                or (honorific is None and len(own) > 1 and same_given(own[0], parts[0], strict=True))
            ):
                single.append(index)
            elif len(parts) >= 2 and len(own) >= 2 and fuzz.ratio(" ".join(own), " ".join(parts)) >= 90:
                fuzzy.append(index)
        if len(single) > 1:
            same = [i for i in single if parts[0] in self._words_of(i)]
            single = same or single
        for found in (exact, close, single, fuzzy):
            if not found:
                continue
            if len(found) > 1 and honorific:
                titled = [
                    i for i in found if (self.attendees[i].honorific or "").split()[-1:] == honorific.split()[-1:]
                ]
                found = titled or found
            if len(found) > 1:
                here = [i for i in found if self.attendees[i].status in ("present", "in_attendance")]
                found = here or found
            return tuple(found)
        return ()

    @cached_property
    def _names(self) -> list[list[str]]:
        """The parts of each attendee's name in lower case."""
        return [[w.strip(".").lower() for w in a.name.replace(".", ". ").split()] for a in self.attendees]

    def _words_of(self, index: int) -> list[str]:
        return [w.strip(".").lower() for w in self.attendees[index].name.split()]

    def by_role(self, words: str) -> tuple[int, ...]:
        """The attendee who holds a role; its wording may differ a little from the attendance list's."""
        words = re.sub(r"^(?:the|our)\s+", "", words, flags=re.I)
        if CHAIR_WORDS.match(words):
            chairs = tuple(i for i, a in enumerate(self.attendees) if a.chair)
            return chairs if len(chairs) == 1 else ()
        if not is_role(words):
            return ()
        wanted = _tokens(words)
        if not wanted:
            return ()
        scored: list[tuple[float, int]] = []
        for index, own in self._roles:
            common = len(wanted & own)
            score = common / len(wanted | own)
            if wanted <= own and (len(wanted) > 1 or len(own) <= 2):
                score = max(score, 0.75)
            if len(own) >= 3 and own <= wanted:
                score = max(score, 0.72)
            scored.append((score, index))
        if not scored:
            return ()
        best = max(score for score, _ in scored)
        threshold = 0.55 if len(wanted) >= 3 else 0.7
        if best < threshold:
            return ()
        return tuple(sorted({index for score, index in scored if score >= best - 0.05}))

    @cached_property
    def _roles(self) -> list[tuple[int, set[str]]]:
        """The words of each attendee's role, and of role and organisation together."""
        told = [
            (index, _tokens(role))
            for index, attendee in enumerate(self.attendees)
            if attendee.role
            for role in (attendee.role, f"{attendee.role} {attendee.organisation or ''}")
        ]
        return [(index, own) for index, own in told if own]

    def reference(
        self, words: str, start: SourceOffset, end: SourceOffset, *, role: str | None = None
    ) -> PersonReference:
        """Somebody named in the text at ``start``..``end`` (the document's offsets)."""
        printed = " ".join(words.split()).strip(" .,;:()[]*-–—")
        honorific, begin = honorific_at(printed)
        name = printed[begin:] if honorific and parse_listed_name(printed, 0, len(printed)) else printed
        found = self.resolve(printed)
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


def _initials(name: str) -> set[str]:
    words = [w for w in re.split(r"[\s.]+", name) if w]
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
    tokens = {ENDING.sub("", t) for t in re.findall(r"[a-z0-9'’]+", words.lower().replace("-", " "))}
    joined = {
        "chairman": "chair",
        "chairperson": "chair",
        "chairwoman": "chair",
        "people": "people",
        "peoples": "people",
        "childrens": "children",
        "services": "service",
        "schools": "school",
        "headteacher": "head",
    }
    return {joined.get(t, t) for t in tokens if t and t not in STOP}
