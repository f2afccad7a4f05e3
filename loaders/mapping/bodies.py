"""The organisations and boards that an item speaks of, and those to which it refers its business."""

from __future__ import annotations

from graph.schema import Board, Mentions, Organisation, Ref, ReferredTo
from loaders.identity import board_id, organisation_id
from loaders.mapping.drafts import RowDrafts
from loaders.mapping.mentions import NamedBody, bodies_in
from loaders.mapping.quotes import sentence_around
from loaders.mapping.referrals import referred_to
from loaders.minutes import Item


def add_bodies(drafts: RowDrafts, text: str, item: Item, ref: Ref, own: Ref | None, council: str | None) -> None:
    """Add the bodies that the item, the node ``ref``, speaks of; ``own`` is the board that met, which is left out.

    ``council`` is the name of the council whose board it is: of each there is one Cabinet only.
    """
    bodies = [body for body in bodies_in(text, item.start, item.end) if not is_own(body, own)]
    found: dict[Ref, list[NamedBody]] = {}
    for body in bodies:
        id_ = organisation_id(body.name) if body.kind is Organisation else board_id(body.name, None)
        found.setdefault(Ref(body.kind.label(), id_), []).append(body)
    for node, named in found.items():
        first = named[0]
        drafts.node(first.kind, node.id, first.name, first.start, first.end)
        quote = sentence_around(text, first.start, first.end, item.start, item.end)
        drafts.link(Mentions, ref, node, first.start, first.end, mentions=len(named), quote=quote)
    for body in referred_to(text, item.start, item.end, bodies):
        plain = body not in bodies
        if plain and council is None:
            continue
        board = board_named(drafts, body, council if plain else None)
        if board != own:
            quote = sentence_around(text, body.start, body.end, item.start, item.end)
            drafts.link(ReferredTo, ref, board, body.start, body.end, quote=quote)


def board_named(drafts: RowDrafts, body: NamedBody, council: str | None = None) -> Ref:
    """The node of a board that the text names; of ``council`` where the name alone does not tell which."""
    return drafts.node(Board, board_id(body.name, council), body.name, body.start, body.end)


def is_own(body: NamedBody, own: Ref | None) -> bool:
    """Whether a body named in its minutes is the board itself."""
    if own is None or body.kind is not Board:
        return False
    return own.id.rsplit("/", 1)[-1].removeprefix("board:") == board_id(body.name, None).removeprefix("board:")
