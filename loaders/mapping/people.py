"""People, organisations and groups of a meeting as nodes."""

from __future__ import annotations

import re
from typing import Any

from graph.identity.naming.keys import group_id, person_id, split_unit
from graph.schema import (
    AbsentFrom,
    Attended,
    Board,
    Group,
    MemberOf,
    Mentions,
    Organisation,
    Person,
    Ref,
    Represents,
    SentApologies,
    Succeeded,
)
from loaders.mapping.drafts import RowDrafts
from loaders.mapping.membership import members_of, serves
from loaders.mapping.organisations import OrganisationNames
from loaders.minutes import Attendee, Item, Minutes, PersonReference
from loaders.parsing.forms import is_organisation, is_role, parse_name

BODY_OF_ITS_OWN = re.compile(
    r"\b(?:council|trust|school|academy|police|constabulary|association|university|hospital|ltd|nhs)\b", re.I
)


class People:
    """Gives the node of each attendee and of everybody else whom the minutes name as acting."""

    def __init__(self, drafts: RowDrafts, scope: str, minutes: Minutes, meeting: Ref, board: Ref | None) -> None:
        self.drafts = drafts
        self.scope = scope
        self.place = board.id.removeprefix("board:") if board else scope
        self.minutes = minutes
        self.meeting = meeting
        self.board = board
        self.day = minutes.date.value if minutes.date else None
        self.organisations = OrganisationNames(scope, minutes)
        self.refs: list[Ref] = []
        used: set[str] = set()
        for attendee, belongs in zip(minutes.attendees, members_of(minutes.attendees), strict=True):
            self.refs.append(self._attendee(attendee, used, belongs))

    def _attendee(self, attendee: Attendee, used: set[str], belongs: bool) -> Ref:
        id = person_id(self.place, attendee.name, attendee.honorific)
        if id in used and not self._stands_twice(attendee):
            number = 2
            while f"{id}-{number}" in used:
                number += 1
            id = f"{id}-{number}"
        used.add(id)
        name = readable(attendee.name, attendee.honorific)
        place = (attendee.start, attendee.end)
        aliases = (attendee.earlier_name,) if attendee.earlier_name else ()
        ref = self.drafts.node(Person, id, name, *place, honorific=attendee.honorific, aliases=aliases)
        organisation = self._organisation(attendee)
        said: dict[str, Any] = {
            "as_written": attendee.name,
            "role": attendee.role,
            "organisation": attendee.organisation,
            "organisation_id": organisation.id if organisation else None,
            "member_id": attendee.member_id,
        }
        if attendee.status == "apologies":
            self.drafts.link(SentApologies, ref, self.meeting, *place, **said)
        elif attendee.status == "absent":
            self.drafts.link(AbsentFrom, ref, self.meeting, *place, **said)
        else:
            self.drafts.link(
                Attended, ref, self.meeting, *place, **said, status=attendee.status, chair=attendee.chair,
                substitute_for=attendee.substitute_for, arrived=attendee.arrived, left=attendee.left,
                remote=attendee.remote,
            )  # fmt: skip
        seen: dict[str, Any] = {"first_seen": self.day, "last_seen": self.day}
        if organisation is not None:
            unit = split_unit(attendee.organisation or "")[1]
            self.drafts.link(Represents, ref, organisation, *place, role=attendee.role, unit=unit, **seen)
        if self.board is not None and belongs:
            self.drafts.link(MemberOf, ref, self.board, *place, role=attendee.role, **seen)
        return ref

    def _stands_twice(self, attendee: Attendee) -> bool:
        """Whether one person stands on two lists (present, and apologies for a part), rather than two namesakes."""
        same = [a for a in self.minutes.attendees if (a.name, a.honorific) == (attendee.name, attendee.honorific)]
        return len({a.status for a in same}) == len(same)

    def _organisation(self, attendee: Attendee) -> Ref | None:
        words = attendee.organisation
        if not words or re.fullmatch(r"(?:independent|individual|resident|parent|public)s?", words, re.I):
            return None
        return self.organisation(words, attendee.start, attendee.end)

    def organisation(self, words: str, start: int, end: int) -> Ref:
        """The organisation called so at a place of the text."""
        id, name, others = self.organisations.find(words)
        return self.drafts.node(Organisation, id, name, start, end, aliases=others)

    def of(self, holder: PersonReference) -> list[Ref]:
        """The people, group or organisation that a holder of a task or a presenter is; two where it is ambiguous."""
        if holder.attendees:
            return [self.refs[i] for i in holder.attendees]
        return [self._unlisted(holder)]

    def _unlisted(self, holder: PersonReference) -> Ref:
        """Somebody who stands on no attendance list: a person where a name is printed, else a group of that name."""
        left = self._who_left(holder.as_written) if not holder.person else None
        return self._person(left or holder) if holder.person or left else self._group(holder)

    def _who_left(self, initials: str) -> PersonReference | None:
        """The only one of those whom these minutes tell to have been replaced who may have the initials.

        A task of theirs that is gone through once more is still printed with their initials, and no list has them.
        """
        if not (2 <= len(initials) <= 4 and initials.isupper()):
            return None
        found = {}
        for succession in (one for item in self.minutes.items for one in item.successions):
            name = parse_name(succession.predecessor.as_written, 0, len(succession.predecessor.as_written))
            if name is not None and not name.is_initials and name.may_be_initials(initials):
                found[name.as_written] = succession.predecessor
        return next(iter(found.values())) if len(found) == 1 else None

    def _person(self, holder: PersonReference) -> Ref:
        name = holder.as_written
        id = person_id(self.place, name, holder.honorific)
        return self.drafts.node(
            Person, id, readable(name, holder.honorific), holder.start, holder.end, honorific=holder.honorific
        )

    def _group(self, holder: PersonReference) -> Ref:
        name = holder.as_written
        if BODY_OF_ITS_OWN.search(name) and is_organisation(name) and not is_role(name) and len(name.split()) > 1:
            return self.organisation(name, holder.start, holder.end)
        return self.drafts.node(Group, group_id(self.scope, name), name, holder.start, holder.end)

    def one(self, holder: PersonReference) -> Ref:
        """The one person or group that a holder is; where the words fit two people, a group of that name."""
        if len(holder.attendees) == 1:
            return self.refs[holder.attendees[0]]
        return self._group(holder) if holder.attendees else self._unlisted(holder)

    def one_person(self, holder: PersonReference) -> Ref:
        """The same of words that can only mean a person: who moved, voted or was appointed."""
        return self.one(holder) if holder.attendees else self._person(holder)

    def successions(self, item: Item) -> None:
        """ "X replaces Y as Z": who follows whom, and the successor's place on the board."""
        for succession in item.successions:
            successor, predecessor = self.one(succession.successor), self.one(succession.predecessor)
            if Person.label() not in (successor.label, predecessor.label) or successor.label != predecessor.label:
                continue
            place = (succession.start, succession.end)
            said: dict[str, Any] = {"role": succession.role, "date": self.day, "quote": succession.text}
            self.drafts.link(Succeeded, successor, predecessor, *place, **said)
            listed = [self.minutes.attendees[at].status for at in succession.successor.attendees]
            if serves(succession.role) or "in_attendance" in listed:
                continue
            if self.board is not None and self.board.label == Board.label():
                seen: dict[str, Any] = {"first_seen": self.day, "last_seen": self.day}
                self.drafts.link(MemberOf, successor, self.board, *place, role=succession.role, **seen)

    def appointments(self, item: Item, ref: Ref) -> None:
        """ "X had been appointed as Z": the item speaks of somebody who holds a post."""
        for appointment in item.appointments:
            person = self.one_person(appointment.person)
            if person.label == Person.label():
                self.drafts.link(
                    Mentions, ref, person, appointment.person.start, appointment.person.end, mentions=1,
                    quote=appointment.text,
                )  # fmt: skip


def readable(name: str, honorific: str | None) -> str:
    """A person's name as it is read: a surname alone takes its title along."""
    return f"{honorific} {name}" if honorific and len(name.split()) == 1 else name
