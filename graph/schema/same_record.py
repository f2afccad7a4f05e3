"""The relationships of documents that hold one record: which of them counts, and what the others say."""

from __future__ import annotations

from pydantic import Field

from graph.schema.elements import Relationship
from graph.schema.nodes import Action, AgendaItem, Decision, Document


class CopyOf(Relationship):
    """The document holds the same record as another, and does not count a second time."""

    type_name = "COPY_OF"
    tails, heads = (Document,), (Document,)
    derived = True
    reason: str = Field(description="same bytes, or same text")
    similarity: float = Field(description="the share of words, in pairs, that both texts have, from 0 to 1")


class SupersededBy(Relationship):
    """Another document counts in its place: confirmed minutes for a draft, minutes for an agenda."""

    type_name = "SUPERSEDED_BY"
    tails, heads = (Document,), (Document,)
    derived = True
    reason: str = Field(description="which of the two counts, and why")
    similarity: float = Field(description="the share of words, in pairs, that both texts have, from 0 to 1")


class StandsIn(Relationship):
    """Where the fact stands in another document with the same record. ``start`` and ``end`` count in that document."""

    type_name = "STANDS_IN"
    tails, heads = (AgendaItem, Decision, Action), (Document,)
    derived = True


class DiffersFrom(Relationship):
    """The document says something else than another one on the same meeting."""

    type_name = "DIFFERS_FROM"
    tails, heads = (Document,), (Document,)
    derived = True
    about: str = Field(
        description="what differs: decision, action, text, heading, item, attendance, time, venue or meeting"
    )
    heading: str | None = Field(None, description="the item's heading, where it stands under one")
    settled: bool = Field(description="true where the document that counts supersedes the other")
    reading: str | None = Field(None, description="words of the document that does not count, if any")
    other_reading: str | None = Field(None, description="words of the document that counts, if any")
    other_start: int | None = Field(
        None, description="offset of these words in the document that counts; of an item's text, where the item begins"
    )
    other_end: int | None = Field(None, description="where these words end in it")
