"""What all nodes and relationships have in common."""

from __future__ import annotations

from functools import cache
from typing import Any, ClassVar, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field


class Ref(NamedTuple):
    """A node, named by its label and id."""

    label: str
    id: str


class Element(BaseModel):
    """A node or relationship: what both have."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    source: str | None = Field(None, description="id of the Document that states it")
    start: int | None = Field(None, description="offset of its words in that document's text, in characters")
    end: int | None = Field(None, description="offset behind its words")

    structural: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    @cache
    def property_names(cls) -> tuple[str, ...]:
        """The names of its properties, in the order of declaration, provenance last."""
        own = [name for name in cls.model_fields if name not in cls.structural]
        last = [name for name in own if name in ("source", "start", "end")]
        return (*(name for name in own if name not in last), *last)

    def properties(self) -> dict[str, Any]:
        """Its properties as the stores take them: tuples become lists, nothing is left out."""
        values = self.__dict__
        return {
            name: list(value) if isinstance(value := values[name], tuple) else value for name in self.property_names()
        }

    def stated(self) -> dict[str, Any]:
        """Those of its properties that say something, but the id."""
        values = self.__dict__
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name in self.property_names()
            if (value := values[name]) is not None and name != "id"
        }


class Node(Element):
    """A node: ``label`` is the class's name."""

    id: str = Field(description="stable between loads, unique within the label")
    name: str = Field(description="what a person reads")

    shared: ClassVar[bool] = False
    indexed: ClassVar[tuple[str, ...]] = ()
    worked_out: ClassVar[frozenset[str]] = frozenset()  # properties that follow from other documents, too
    of_loading: ClassVar[frozenset[str]] = frozenset()  # properties that tell of the loading, and of no document

    @classmethod
    def label(cls) -> str:
        """The node's label in the graph."""
        return cls.__name__

    @property
    def ref(self) -> Ref:
        """The node's label and id."""
        return Ref(self.label(), self.id)


class Relationship(Element):
    """A relationship from ``tail`` to ``head``; ``type_name`` is its type in the graph."""

    tail: Ref
    head: Ref

    type_name: ClassVar[str]
    tails: ClassVar[tuple[type[Node], ...]]
    heads: ClassVar[tuple[type[Node], ...]]
    derived: ClassVar[bool] = False
    owner: ClassVar[Literal["tail", "head"] | None] = None
    structural: ClassVar[frozenset[str]] = frozenset({"tail", "head"})


CORRECTED = "what people put right in it, by whom and when: see docs/correcting.md"


class AliasedRelationship(Relationship):
    """One end is a person, organisation or board, who may be known under several ids."""

    known_as: str | None = Field(None, description="the id by this document alone, where it is not the node's own id")
