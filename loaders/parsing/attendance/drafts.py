"""What is read of a meeting's attendance so far: values that a later step adds to by making new ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from loaders.minutes import HERE, Status
from loaders.parsing.forms import PersonName, parse_listed_name


class AttendeeDraft(NamedTuple):
    """One person of a list: offsets are clean ones; ``start``..``end`` bound everything that is printed of them.

    ``names_substitute``: the words of ``substitute_for`` ("substitute Ann Adams") may tell who stood in for them.
    """

    name: PersonName
    start: int
    end: int
    initials: str | None = None
    chair: bool = False
    roles: tuple[str, ...] = ()
    organisation: str | None = None
    unit: str | None = None
    substitute_for: str | None = None
    names_substitute: bool = False
    substitute: PersonName | None = None
    arrived: str | None = None
    left: str | None = None
    remote: bool = False
    earlier_name: str | None = None

    @property
    def role(self) -> str | None:
        """The printed role, chair's and vice-chair's flags apart."""
        return ", ".join(self.roles) or None

    @property
    def is_sure(self) -> bool:
        """Whether the name is more than one word that may be anything: full, titled, or initials."""
        return self.name.is_full or self.name.honorific is not None or self.name.is_initials


class Listed(NamedTuple):
    """A person as a list gives them; ``names_chair`` where the list says no more than who took the chair."""

    attendee: AttendeeDraft
    status: Status
    names_chair: bool = False

    @property
    def attended(self) -> bool:
        """Whether the person was there, as a member or beside the members."""
        return self.status in HERE


class LineDoubt(NamedTuple):
    """What the lists leave open: the line's number in the document, why, and the words if not the line's first ones."""

    line: int
    reason: str
    words: str = ""


@dataclass(frozen=True)
class Findings:
    """What one pass, or one reader of lists, gives: people, the lines they were read from (by index), doubts.

    ``amended`` are people of the passes before who are read anew, by their places there.
    """

    listed: tuple[Listed, ...] = ()
    lines: frozenset[int] = frozenset()
    doubts: tuple[LineDoubt, ...] = ()
    amended: Mapping[int, Listed] = field(default_factory=dict)


def joined(several: Iterable[Findings]) -> Findings:
    """Several findings of one pass as one, in order."""
    parts = list(several)
    return Findings(
        tuple(one for part in parts for one in part.listed),
        frozenset().union(*(part.lines for part in parts)),
        tuple(one for part in parts for one in part.doubts),
        {place: one for part in parts for place, one in part.amended.items()},
    )


@dataclass(frozen=True)
class AttendanceDraft:
    """The attendance read: people with their status, the lines they were read from (by index), and what is doubtful.

    ``of_the_public`` counts members of the public who were named, and left out.
    """

    entries: tuple[Listed, ...] = ()
    lines: frozenset[int] = frozenset()
    doubts: tuple[LineDoubt, ...] = ()
    of_the_public: int = 0

    def has(self, *statuses: Status) -> bool:
        """Whether somebody has one of the statuses."""
        return any(one.status in statuses for one in self.entries)


def merge(draft: AttendanceDraft, findings: Findings) -> AttendanceDraft:
    """The draft with what a pass found.

    Who stands on a list already is not taken twice, unless one list says that they came and the other that they did
    not; what only the later list tells of them is added.
    """
    entries = list(draft.entries)
    for place, one in findings.amended.items():
        entries[place] = one
    before = len(entries)
    for one in findings.listed:
        _take_in(entries, one, before)
    return AttendanceDraft(tuple(entries), draft.lines | findings.lines, (*draft.doubts, *findings.doubts))


def _take_in(entries: list[Listed], new: Listed, before: int) -> None:
    """Take in somebody; the first ``before`` entries are of other lists."""
    if new.status not in HERE and new.attendee.names_substitute:
        new = _replaced(new)
    attendee = new.attendee
    if new.attended and (chair := _chair_by_initials(entries, attendee.initials)) is not None:
        entries[chair] = Listed(attendee._replace(chair=True), new.status)
        return
    place = _place_of(entries, new)
    if place is None:
        place = _place_of_surname(entries[:before], new)
    if place is None and attendee.name.is_initials:
        place = _place_of_initials(entries[:before], attendee.name.as_written)
    if place is None:
        entries.append(Listed(attendee, new.status))
    else:
        known = entries[place].attendee
        filled = known._replace(
            roles=known.roles or attendee.roles,
            organisation=known.organisation or attendee.organisation,
            initials=known.initials or attendee.initials,
        )
        entries[place] = entries[place]._replace(attendee=filled)
    if attendee.substitute is not None:
        _take_in_substitute(entries, attendee.substitute, attendee.name.as_written)
    if new.names_chair:
        for index, one in enumerate(entries):
            if one.attendee.name.as_written.casefold() == attendee.name.as_written.casefold():
                entries[index] = one._replace(attendee=one.attendee._replace(chair=True))


def _replaced(away: Listed) -> Listed:
    """Who was away stands in for nobody: "Ann Adams – substitute Bob Brown" among the apologies names who did."""
    person = away.attendee
    name = parse_listed_name(person.substitute_for or "", 0, len(person.substitute_for or ""))
    substitute = None if name is None else replace(name, start=person.start, end=person.end)
    return away._replace(attendee=person._replace(substitute_for=None, names_substitute=False, substitute=substitute))


def _take_in_substitute(entries: list[Listed], name: PersonName, substitute_for: str) -> None:
    """Who is named as a substitute is present, and may stand on the list of those present already."""
    new = Listed(AttendeeDraft(name, name.start, name.end), "present")
    place = _place_of(entries, new)
    if place is None:
        place = len(entries)
        entries.append(new)
    told = entries[place].attendee._replace(substitute_for=substitute_for)
    entries[place] = entries[place]._replace(attendee=told)


def _place_of(entries: list[Listed], new: Listed) -> int | None:
    """Where the person stands already, on a list that says the same of whether they came."""
    name = new.attendee.name
    key = _key(name)
    for index, (attendee, status, _) in enumerate(entries):
        if (
            (status in HERE) == new.attended
            and _key(attendee.name) == key
            and (attendee.name.honorific == name.honorific or name.is_full)
        ):
            return index
    return None


def _place_of_surname(entries: list[Listed], new: Listed) -> int | None:
    """Where somebody stands whom this list calls by title and surname alone: "Cllr Dale" is the only Cllr A Dale."""
    name = new.attendee.name
    words = _key(name).split()
    if len(words) != 1 or name.honorific is None:
        return None
    found = [
        index
        for index, (attendee, status, _) in enumerate(entries)
        if (status in HERE) == new.attended
        and attendee.name.honorific == name.honorific
        and _key(attendee.name).split()[-1:] == words
    ]
    return found[0] if len(found) == 1 else None


def _place_of_initials(entries: list[Listed], letters: str) -> int | None:
    """Where somebody stands, whatever is said of them, whom another list calls by the initials beside the name."""
    found = [index for index, one in enumerate(entries) if one.attendee.initials == letters]
    return found[0] if len(found) == 1 else None


def _chair_by_initials(entries: list[Listed], letters: str | None) -> int | None:
    """Where who took the chair stands by the initials alone that a list prints beside a name: "Chaired by AA"."""
    for index, (attendee, _, _) in enumerate(entries):
        if letters and attendee.chair and attendee.name.is_initials and attendee.name.as_written == letters:
            return index
    return None


def _key(name: PersonName) -> str:
    return name.as_written.lower().replace(".", "")
