"""The organisations and boards that an item speaks of, and those to which it refers its business."""

from __future__ import annotations

from dataclasses import dataclass

from graph.identity.naming.keys import board_id, organisation_id
from graph.schema import Board, Mentions, Organisation, Ref, ReferredTo
from loaders.mapping.drafts import RowDrafts
from loaders.mapping.mentions import NamedBody, bodies_in
from loaders.mapping.quotes import sentence_around
from loaders.mapping.referrals import referred_to
from loaders.minutes import Item


@dataclass(frozen=True)
class Bodies:
    """Bodies as the minutes of one meeting name them: ``own`` is the board that met.

    A board is known within ``council``, the name of the council whose board the own one is; initials within ``scope``.
    """

    own: Ref | None
    council: str | None
    scope: str

    def ref(self, body: NamedBody) -> Ref:
        """The node of a body that the text names."""
        if body.kind is Board:
            return Ref(Board.label(), board_id(body.name, self.council))
        return Ref(Organisation.label(), organisation_id(body.name, self.scope))

    def is_own(self, body: NamedBody) -> bool:
        """Whether a body named in its minutes is the board itself."""
        return self.ref(body) == self.own

    def board(self, drafts: RowDrafts, body: NamedBody) -> Ref:
        """State a board that the text names."""
        return drafts.node(Board, self.ref(body).id, body.name, body.start, body.end)


def add_bodies(drafts: RowDrafts, text: str, item: Item, ref: Ref, known: Bodies) -> None:
    """Add the bodies that the item, the node ``ref``, speaks of, and the boards to which it refers its business.

    The own board is left out. "Cabinet" is a board where the council is known: each has one only.
    """
    bodies = [body for body in bodies_in(text, item.start, item.end) if not known.is_own(body)]
    found: dict[Ref, list[NamedBody]] = {}
    for body in bodies:
        found.setdefault(known.ref(body), []).append(body)
    for node, named in found.items():
        first = named[0]
        drafts.node(first.kind, node.id, first.name, first.start, first.end)
        quote = sentence_around(text, first.start, first.end, item.start, item.end)
        drafts.link(Mentions, ref, node, first.start, first.end, mentions=len(named), quote=quote)
    for body in referred_to(text, item.start, item.end, bodies):
        if body not in bodies and known.council is None:
            continue
        board = known.board(drafts, body)
        if board != known.own:
            quote = sentence_around(text, body.start, body.end, item.start, item.end)
            drafts.link(ReferredTo, ref, board, body.start, body.end, quote=quote)
