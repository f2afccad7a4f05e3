"""What an item says of other meetings: kept with its document until linking finds what is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.rows import MeetingReference, Outcome, Passages, Reference
from graph.schema import Board, Ref
from loaders.mapping.bodies import Bodies
from loaders.mapping.drafts import RowDrafts
from loaders.mapping.mentions import bodies_in
from loaders.minutes import Item

_ITS = re.compile(r"\b(?:its|their)\s+\Z", re.I)
# "9. The standing orders were adopted": a heading that is a sentence, and no title.
TELLS_IN_HEADING = re.compile(
    r"^(?=(?:\S+\s+){4})(?!.*\bminutes\b).*\b(?:was|were|has|have|had|will|is|are)\s+(?:\w+\s+){0,3}?"
    r"(?:\w+ed|\w+en|sent|made|met|bought|found|put|held|built)\b",
    re.I,
)


def references_of(drafts: RowDrafts, text: str, item: Item, ref: Ref, known: Bodies) -> Iterator[Reference]:
    """The minutes that the item, the node ``ref``, points to by number.

    "Its minute 12/21" is one of the board named last before; where that is no board, nothing is meant. In a log of
    actions the number before a task is the task's own: "21/14 AB to ask for quotes".
    """
    for found in item.references:
        if any(found.start < action.start < found.end for action in item.actions):
            continue
        board = known.own
        if _ITS.search(text, max(item.start, found.start - 8), found.start):
            bodies = list(bodies_in(text, item.start, found.start))
            if bodies and not known.is_own(bodies[-1]):
                if bodies[-1].kind is not Board:
                    continue
                board = known.board(drafts, bodies[-1])
        yield Reference(
            item=ref.id, board=board.id if board else None, number=found.number, heading=found.heading,
            quote=found.text, start=found.start, end=found.end,
        )  # fmt: skip


def outcomes_of(item: Item, ref: Ref, board: str | None) -> Iterator[Outcome]:
    """What the item says became of earlier tasks; none where the board is unknown, for whose tasks could they be?"""
    if board is None:
        return
    for found in item.outcomes:
        yield Outcome(
            item=ref.id, board=board, status=found.status, number=found.number,
            quote=found.text, start=found.start, end=found.end,
        )  # fmt: skip


def passages_of(item: Item, ref: Ref, board: str | None) -> Iterator[Passages]:
    """Where the item's sentences stand that may say what became of earlier tasks; as for ``outcomes_of``."""
    if board is None:
        return
    heading = (item.heading_start, item.heading_end) if TELLS_IN_HEADING.search(item.title or "") else None
    telling = [one for one in item.passages if one.head_end != one.text_end]
    places = ((one.text_start, one.text_end, one.start, one.end, one.paragraph) for one in telling)
    heads = ((one.text_start, one.head_end) for one in item.passages if one.head_end)
    if telling or heading:
        yield Passages.model_construct(
            item=ref.id, board=board, places=tuple(places), heads=tuple(heads), heading=heading
        )  # own numbers


def previous_confirmed(item: Item, ref: Ref, board: Ref) -> Iterator[MeetingReference]:
    """What confirms "the minutes of the previous meeting": which one that was, other documents tell."""
    for found in item.confirmations:
        if found.previous:
            places = tuple(place for one in found.corrections for place in (one.start, one.end))
            yield MeetingReference(
                item=ref.id, board=board.id, previous=True, amendment=found.amendment,
                corrections=tuple(one.text for one in found.corrections), correction_places=places,
                quote=found.text, start=found.start, end=found.end,
            )  # fmt: skip


def meeting_references_of(
    drafts: RowDrafts, text: str, item: Item, ref: Ref, known: Bodies
) -> Iterator[MeetingReference]:
    """The meetings that the item names by their day: of its own board, or of another that the words name.

    "Its meeting" is that of the body named last before; where that is no board, or none is named, nothing is meant.
    """
    for found in item.meeting_references:
        begin = found.sentence_start if found.whose == "named" else found.start
        bodies = list(bodies_in(text, begin, found.end))
        meant = known.own
        if bodies:
            meant = known.own if known.is_own(bodies[-1]) else None
            if bodies[-1].kind is Board and meant is None:
                meant = known.board(drafts, bodies[-1])
        elif found.whose == "named":
            meant = None
        if meant is not None:
            yield MeetingReference(
                item=ref.id, board=meant.id, year=found.year, month=found.month, day=found.day,
                quote=found.text, start=found.start, end=found.end,
            )  # fmt: skip
