"""How surely two keys are one person: points for the name and for what stands beside it.

The method is that of record linkage after I. Fellegi and A. Sunter ("A Theory for Record Linkage", 1969): each
agreement and disagreement adds to or takes from a score, and two thresholds part what is joined, what is offered to
people, and what stays apart. The points are fixed and few, so that each score can be told in words.
"""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz import fuzz

from graph.identity import names
from graph.identity.clusters import Judgement
from graph.identity.evidence import Evidence
from graph.identity.names import PersonName

JOINED, OFFERED = 0.85, 0.55
_SAME_BOARD, _SAME_COUNCIL = 0.35, 0.3
_SAME_ORGANISATION, _OTHER_ORGANISATION, _OTHER_ON_BOARD = 0.25, -0.25, -0.1
_SAME_ROLE, _OTHER_ROLE = 0.1, -0.05
_BOTH_COUNCILLORS, _OF_TWO_COUNCILS, _ONE_COUNCILLOR = 0.1, -0.3, -0.1
_LONG_GAP = -0.1
_GAP = 6  # years
_ROLE_ALIKE = 85
_PLAIN_ROLES = frozenset("chair chairman chairperson chairwoman vice-chair member clerk".split())


@dataclass(frozen=True)
class Known:
    """A key, or several that are one, with the name and the evidence by which it is compared."""

    key: str
    name: PersonName
    evidence: Evidence

    @property
    def rank(self) -> int:
        """How much of the name is left out: 0 for a full name, 1 for initials, 2 for a surname or a single word."""
        return 0 if self.name.full else 1 if self.name.given and self.name.surname else 2


def known(key: str, evidence: Evidence) -> Known:
    """The key with its fullest name."""
    honorific = min(evidence.honorifics, default=None)
    parsed = [names.parse(name, honorific) for name in sorted(evidence.names)]
    return Known(key, max(parsed, key=lambda name: (name.full, bool(name.surname), len(name.given))), evidence)


def judge(one: Known, other: Known, *, rarity: float = 0.0, least: float = 0.0) -> Judgement | None:
    """How surely two are one; None where their names or titles cannot be, or the score is less than ``least``.

    ``rarity`` counts for a rare name.
    """
    if round(names.MOST + rarity, 2) < least and not _shared(one.evidence, other.evidence):
        return None
    alike = names.alike(one.name, other.name)
    if alike is None or names.conflicting(one.evidence.honorifics, other.evidence.honorifics):
        return None
    told = [(alike.weight, alike.reason), *_context(one.evidence, other.evidence)]
    if rarity:
        told.append((rarity, "a rare name" if rarity > 0 else "a common name"))
    score = round(min(1.0, max(0.0, sum(points for points, _ in told))), 2)
    if score < least:
        return None
    first, second = sorted((one.key, other.key))
    return Judgement(first, second, score, tuple(reason for _, reason in told))


def _shared(one: Evidence, other: Evidence) -> bool:
    """Whether anything may speak for two beside their names. Of a common name most have nothing."""
    return bool(
        one.boards & other.boards
        or one.councils & other.councils
        or one.organisations & other.organisations
        or (one.roles and other.roles)
    )


def _context(one: Evidence, other: Evidence) -> list[tuple[float, str]]:
    told: list[tuple[float, str]] = []
    same_board = bool(one.boards & other.boards)
    same_council = bool(one.councils & other.councils)
    if same_board:
        told.append((_SAME_BOARD, "same board"))
    elif same_council:
        told.append((_SAME_COUNCIL, "same council"))
    if one.organisations & other.organisations:
        told.append((_SAME_ORGANISATION, "same organisation"))
    elif one.organisations and other.organisations:
        told.append((_OTHER_ON_BOARD if same_board else _OTHER_ORGANISATION, "other organisation"))
    told += _roles(one, other)
    told += _councillors(one, other, same_board or same_council)
    if one.last and other.first and one.first and other.last:
        if max(one.first.year, other.first.year) - min(one.last.year, other.last.year) > _GAP:
            told.append((_LONG_GAP, "years apart"))
    return told


def _roles(one: Evidence, other: Evidence) -> list[tuple[float, str]]:
    first, second = ({role for role in e.roles if role.casefold() not in _PLAIN_ROLES} for e in (one, other))
    if not (first and second):
        return []
    best = max(fuzz.token_set_ratio(a.casefold(), b.casefold()) for a in first for b in second)
    return [(_SAME_ROLE, "same role")] if best >= _ROLE_ALIKE else [(_OTHER_ROLE, "other role")]


def _councillors(one: Evidence, other: Evidence, together: bool) -> list[tuple[float, str]]:
    first, second = (any(title.endswith("Councillor") for title in e.honorifics) for e in (one, other))
    if first and second:
        if together:
            return [(_BOTH_COUNCILLORS, "both councillors")]
        if one.councils and other.councils:
            return [(_OF_TWO_COUNCILS, "councillors of two councils")]
    if first != second and not one.boards & other.boards:
        return [(_ONE_COUNCILLOR, "only one is called a councillor")]
    return []
