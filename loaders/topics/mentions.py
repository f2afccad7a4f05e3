"""What goes into a reading of topics and what comes out."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.topics.definitions import Definition
from loaders.topics.vocabulary import Topic


@dataclass(frozen=True, slots=True)
class Section:
    """An item's place in the text: its heading (an empty span where it has none) and its body.

    The body may hold the heading; what stands in both is counted once, as heading.
    """

    heading_start: int
    heading_end: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A topic spoken of at ``start``..``end`` of the document's text."""

    topic: Topic
    start: int
    end: int
    in_heading: bool


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found in a document: ``items`` holds the mentions in each section, in the order of the sections.

    ``organisations_defined`` and ``people_defined`` are the definitions of acronyms that stand for bodies and for
    people, which are no topics.
    """

    items: tuple[tuple[Mention, ...], ...]
    organisations_defined: tuple[Definition, ...]
    people_defined: tuple[Definition, ...]
