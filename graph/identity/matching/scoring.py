"""How surely two keys are one person: points for the name and for what stands beside it.

The method is that of record linkage after I. Fellegi and A. Sunter ("A Theory for Record Linkage", 1969): each
agreement and disagreement adds to or takes from a score, and two thresholds part what is joined, what is offered to
people, and what stays apart. The points are fixed and few, so that each score can be told in words.
"""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz import fuzz

from graph.identity.evidence import Evidence
from graph.identity.matching.clusters import Match
from graph.identity.naming import names
from graph.identity.naming.names import Alike, PersonName

JOINED, OFFERED = 0.85, 0.55
_SAME_BOARD, _SAME_COUNCIL = 0.35, 0.3
_SAME_ORGANISATION, _OTHER_ORGANISATION, _OTHER_ON_BOARD = 0.25, -0.25, -0.1
_SAME_ROLE, _OTHER_ROLE, _OTHER_ROLE_ON_BOARD = 0.1, -0.1, -0.05
_SLIP_ABROAD, _ORGANISATION_RUNS_BOARD = -0.05, 0.1
_BOTH_COUNCILLORS, _OF_TWO_COUNCILS, _ONE_COUNCILLOR = 0.1, -0.3, -0.1
_LONG_GAP = -0.1
SHORTENED, _SPELLED_ELSEWHERE = 0.8, 0.75  # the most that such names get: they are offered, never joined
_GAP = 6  # years
_ROLE_ALIKE = 85
_PLAIN_ROLES = frozenset("chair chairman chairperson chairwoman vice-chair member clerk".split())


@dataclass(frozen=True)
class MatchCandidate:
    """A key, or several that are one, with the fullest of its names, and the evidence by which it is compared."""

    key: str
    spellings: tuple[PersonName, ...]
    evidence: Evidence

    @property
    def name(self) -> PersonName:
        """The fullest name."""
        return self.spellings[0]

    @property
    def rank(self) -> int:
        """How much of the name is left out: 0 for a full name, 1 for initials, 2 for a surname or a single word."""
        return 0 if self.name.full else 1 if self.name.given and self.name.surname else 2


def candidate(key: str, evidence: Evidence) -> MatchCandidate:
    """The key with its fullest names: of several that are full, all, the longest first."""
    spaced = {name.replace("-", " ") for name in evidence.names if "-" in name}
    printed = evidence.names - spaced  # "Pugh Jones" beside "Pugh-Jones" is a slip
    parsed = {names.parse(name, _title(name, evidence.honorifics)) for name in printed}
    best = max(_fullness(name) for name in parsed)
    fullest = sorted(
        (name for name in parsed if _fullness(name) == best),
        key=lambda name: (-len("".join(name.given)), name.given, name.surname),
    )
    return MatchCandidate(key, tuple(fullest), evidence)


def _fullness(name: PersonName) -> tuple[bool, bool, bool]:
    return name.full, bool(name.surname), bool(name.given)


def _title(name: str, honorifics: frozenset[str]) -> str | None:
    """The title that stands before the name, else any of the titles."""
    before = (title for title in sorted(honorifics) if name.startswith(f"{title} "))
    return next(before, min(honorifics, default=None))


def score_pair(one: MatchCandidate, other: MatchCandidate, *, rarity: float = 0.0, least: float = 0.0) -> Match | None:
    """How surely two are one; None where their names or titles cannot be, or the score is less than ``least``.

    ``rarity`` counts for a rare name.
    """
    if round(names.MOST + rarity, 2) < least and not _shared(one.evidence, other.evidence):
        return None
    alike = alike_in_all(one, other)
    if alike is None or names.conflicting(one.evidence.honorifics, other.evidence.honorifics):
        return None
    if not (one.name.surname and other.name.surname) and not one.evidence.boards & other.evidence.boards:
        return None  # many are called Ann
    told = [(alike.weight, alike.reason), *context(one.evidence, other.evidence)]
    together = one.evidence.boards & other.evidence.boards or one.evidence.run_by & other.evidence.run_by
    slip_abroad = alike.slip and not together
    if slip_abroad:
        told.append((_SLIP_ABROAD, "in another place"))
    if rarity:
        told.append((rarity, "a rare name" if rarity > 0 else "a common name"))
    # A shortened name may be somebody else's, whatever stands beside it; so may one spelled otherwise elsewhere.
    most = _SPELLED_ELSEWHERE if slip_abroad else SHORTENED if one.rank != other.rank else 1.0
    score = round(min(most, max(0.0, sum(points for points, _ in told))), 2)
    if score < least:
        return None
    return Match.between(one.key, other.key, score, *(reason for _, reason in told))


def compatible(one: MatchCandidate, other: MatchCandidate) -> bool:
    """Whether one person can bear the names and the titles of both."""
    if names.conflicting(one.evidence.honorifics, other.evidence.honorifics):
        return False
    return all(names.may_be_one(first, second) for first in one.spellings for second in other.spellings)


def alike_in_all(one: MatchCandidate, other: MatchCandidate) -> Alike | None:
    """How much alike the most like of their names are; None where any two of them cannot be one person's."""
    found = [names.alike(first, second) for first in one.spellings for second in other.spellings]
    possible = [alike for alike in found if alike is not None]
    if len(possible) < len(found):
        return None
    return max(possible, key=lambda alike: (alike.weight, alike.reason))


def is_councillor(evidence: Evidence) -> bool:
    """Whether a title of a councillor was printed."""
    return any(title.endswith("Councillor") for title in evidence.honorifics)


def own_roles(evidence: Evidence) -> frozenset[str]:
    """The roles that tell one person from another: not "Member" or "Chair"."""
    return frozenset(role for role in evidence.roles if role.casefold() not in _PLAIN_ROLES)


def _shared(one: Evidence, other: Evidence) -> bool:
    """Whether anything may speak for two beside their names. Of a common name most have nothing."""
    return bool(
        one.boards & other.boards
        or one.run_by & other.run_by
        or one.organisations & (other.organisations | other.run_by)
        or one.run_by & other.organisations
        or (one.roles and other.roles)
    )


def context(one: Evidence, other: Evidence) -> list[tuple[float, str]]:
    """What stands beside two names: points for and against their being one, each with its reason."""
    told: list[tuple[float, str]] = []
    same_board = bool(one.boards & other.boards)
    same_council = bool(one.run_by & other.run_by) or _councillors_of_one(one, other)
    if same_board:
        told.append((_SAME_BOARD, "same board"))
    elif same_council:
        told.append((_SAME_COUNCIL, "same council"))
    if one.organisations & other.organisations:
        told.append((_SAME_ORGANISATION, "same organisation"))
    elif one.organisations and other.organisations:
        told.append((_OTHER_ON_BOARD if same_board else _OTHER_ORGANISATION, "other organisation"))
    elif not same_council and (one.organisations & other.run_by or one.run_by & other.organisations):
        told.append((_ORGANISATION_RUNS_BOARD, "organisation of the one runs the board of the other"))
    told += _roles(one, other, same_board)
    told += _councillors(one, other, same_board or same_council)
    if one.last and other.first and one.first and other.last:
        if max(one.first.year, other.first.year) - min(one.last.year, other.last.year) > _GAP:
            told.append((_LONG_GAP, "years apart"))
    return told


def _councillors_of_one(one: Evidence, other: Evidence) -> bool:
    """Whether both are councillors, one on a board of the council that stands beside the name of the other."""
    if not (is_councillor(one) and is_councillor(other)) or (one.run_by and other.run_by):
        return False
    return bool(one.organisations & other.run_by or one.run_by & other.organisations)


def _roles(one: Evidence, other: Evidence, same_board: bool) -> list[tuple[float, str]]:
    first, second = own_roles(one), own_roles(other)
    if not (first and second):
        return []
    best = max(fuzz.token_set_ratio(a.casefold(), b.casefold()) for a in first for b in second)
    if best >= _ROLE_ALIKE:
        return [(_SAME_ROLE, "same role")]
    return [(_OTHER_ROLE_ON_BOARD if same_board else _OTHER_ROLE, "other role")]


def _councillors(one: Evidence, other: Evidence, together: bool) -> list[tuple[float, str]]:
    first, second = is_councillor(one), is_councillor(other)
    if first and second:
        if together:
            return [(_BOTH_COUNCILLORS, "both councillors")]
        if one.run_by and other.run_by:
            return [(_OF_TWO_COUNCILS, "councillors of two councils")]
    if first != second and not one.boards & other.boards:
        return [(_ONE_COUNCILLOR, "only one is called a councillor")]
    return []
