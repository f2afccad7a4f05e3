"""The organisations and boards that an item speaks of, and those to which it refers its business."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from graph.identity.naming.keys import board_id, organisation_id
from graph.schema import Board, Mentions, Organisation, Ref, ReferredTo
from loaders.mapping.drafts import RowDrafts
from loaders.mapping.mentions import NamedBody
from loaders.mapping.organisations import OrganisationNames
from loaders.mapping.quotes import sentence_around
from loaders.mapping.referrals import referred_to
from loaders.minutes import Item

_SCHOOL = re.compile(r"\b(?:schools?|academy|academies|college|nursery|govern(?:ing|ors?))\b", re.I)
# Committees that councils alone have.
_OF_COUNCILS = re.compile(r"\b(?:scrutiny|overview|cabinet|licensing|planning\s+committee|select\s+committee)\b", re.I)
# "(Alderbourne County Council)" below the name of a school in the head of its minutes.
_AUTHORITY = re.compile(r"^[ \t]*\((?P<council>[A-Z][^()\n]{2,60}\bCouncil)\)[ \t]*$", re.M)


def authority_in(head: str) -> str | None:
    """The council that stands in brackets on a line of its own in the head of minutes, as schools name theirs."""
    found = _AUTHORITY.search(head)
    return found["council"] if found else None


@dataclass(frozen=True)
class Bodies:
    """Bodies as the minutes of one meeting name them: ``own`` is the board that met.

    A board is known within ``council``, the name of the council whose board the own one is; initials within ``scope``;
    organisations by the whole names in ``listed``. A school has no scrutiny committee: one that its governors name is a
    council's, that of ``authority``, where the head of their minutes names one, else of one that is not known.
    """

    own: Ref | None
    council: str | None
    scope: str
    listed: OrganisationNames
    authority: str | None = None

    def ref(self, body: NamedBody) -> Ref:
        """The node of a body that the text names."""
        if body.kind is Board:
            outside = _OF_COUNCILS.search(body.name) and _SCHOOL.search(self.council or "")
            return Ref(Board.label(), board_id(body.name, self.authority if outside else self.council))
        return Ref(Organisation.label(), self._organisation(body)[0])

    def _organisation(self, body: NamedBody) -> tuple[str, str]:
        whole = self.listed.whole(body.name) if body.definite else None
        return whole or (organisation_id(body.name, self.scope), body.name)

    def node(self, drafts: RowDrafts, body: NamedBody) -> Ref:
        """State a body that the text names, by the whole name that the list has."""
        if body.kind is Board:
            return self.board(drafts, body)
        id, name = self._organisation(body)
        return drafts.node(Organisation, id, name, *(self.listed.place(id) or (body.start, body.end)))

    def is_own(self, body: NamedBody) -> bool:
        """Whether a body named in its minutes is the board itself."""
        return self.own in (self.ref(body), Ref(Board.label(), board_id(body.name, self.council)))

    def board(self, drafts: RowDrafts, body: NamedBody) -> Ref:
        """State a board that the text names."""
        return drafts.node(Board, self.ref(body).id, body.name, body.start, body.end)


def add_bodies(drafts: RowDrafts, text: str, item: Item, ref: Ref, known: Bodies, named: Sequence[NamedBody]) -> None:
    """Add the bodies ``named`` that the item, the node ``ref``, speaks of, and the boards that it refers business to.

    The own board is left out. "Cabinet" is a board where the council is known: each has one only.
    """
    bodies = [body for body in named if not known.is_own(body)]
    found: dict[Ref, list[NamedBody]] = {}
    for body in bodies:
        found.setdefault(known.ref(body), []).append(body)
    for node, places in found.items():
        first = places[0]
        known.node(drafts, first)
        quote = sentence_around(text, first.start, first.end, item.start, item.end)
        drafts.link(Mentions, ref, node, first.start, first.end, mentions=len(places), quote=quote)
    for body in referred_to(text, item.start, item.end, bodies):
        if body not in bodies and known.council is None:
            continue
        board = known.board(drafts, body)
        if board != known.own:
            quote = sentence_around(text, body.start, body.end, item.start, item.end)
            drafts.link(ReferredTo, ref, board, body.start, body.end, quote=quote)
