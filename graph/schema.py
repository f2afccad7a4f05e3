"""The graph's nodes and relationships, declared once.

Constraints, indexes, MERGE statements, documentation and exports all derive from these classes: a new label or
relationship is one class here. The names are a public interface (``docs/model.md``): users write Cypher on them.

Three kinds of facts keep the graph a function of the set of its documents:

- Most nodes and relationships belong to one document (``source``) and go with it.
- A *shared* node (a person, a board ...) may be stated by many documents. Each of them leaves its own view of the
  node on a ``NAMED_IN`` relationship; the node's properties are folded from these views. A *merged* relationship
  stands between two shared nodes; it is part of the view of one of them, its *owner*, and is folded likewise.
- A *derived* relationship is not read from one text but follows from several; it is made anew after each load.
"""

from __future__ import annotations

import datetime
from functools import cache
from typing import Any, ClassVar, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION = 1


class Ref(NamedTuple):
    """A node, named by its label and id."""

    label: str
    id: str


class Element(BaseModel):
    """A node or relationship: what both have."""

    model_config = ConfigDict(frozen=True, extra="forbid")

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

    @classmethod
    def label(cls) -> str:
        """The node's label in the graph."""
        return cls.__name__

    @property
    def ref(self) -> Ref:
        """The node's label and id."""
        return Ref(self.label(), self.id)


class Board(Node):
    """A body that meets: scrutiny board, partnership, committee, trust board, parish council."""

    shared = True
    aliases: tuple[str, ...] = Field((), description="other names it is printed with")


class Organisation(Node):
    """A council, NHS body, school, charity, company, police force."""

    shared = True
    aliases: tuple[str, ...] = Field((), description="other names it is printed with")


class Person(Node):
    """One real person, however often they appear."""

    shared = True
    indexed = ("name",)
    honorific: str | None = Field(None, description="title before the name: Councillor, Dr")
    aliases: tuple[str, ...] = Field((), description="other names the person is printed with")


class Group(Node):
    """A set of people, or a role without a known holder, named as a holder of work."""

    shared = True


class Meeting(Node):
    """One meeting of one board; without a document where it is only spoken of."""

    shared = True
    indexed = ("date",)
    date: datetime.date | None = Field(None, description="the day it was held")
    start_time: str | None = Field(None, description="HH:MM, as called")
    venue: str | None = None
    next_date: datetime.date | None = Field(None, description="the next meeting's date as announced")


class AgendaItem(Node):
    """One item of the minutes; its name is its heading as printed."""

    indexed = ("source", "number")
    number: str | None = Field(None, description="as printed: 26/19, 257, 7.1")
    position: int | None = Field(None, description="place among the meeting's items, from 1")
    text: str | None = Field(None, description="the item's words behind its heading")
    implicit: bool = Field(False, description="true for the place of facts that stand under no item")


TopicOrigin = Literal["vocabulary", "heading", "acronym"]


class Topic(Node):
    """Something that boards discuss."""

    shared = True
    indexed = ("name",)
    aliases: tuple[str, ...] = Field((), description="acronyms and other spellings")
    origin: TopicOrigin | None = Field(None, description="vocabulary, heading or acronym")


DecisionKind = Literal["noted", "approved", "agreed", "recommended", "deferred", "requested", "refused", "other"]


class Decision(Node):
    """One resolution, or one numbered part of one."""

    indexed = ("source",)
    text: str = Field(description="its words")
    position: int | None = Field(None, description="place among the item's decisions, from 1")
    kind: DecisionKind | None = None
    votes_for: int | None = None
    votes_against: int | None = None
    abstentions: int | None = None


ActionStatus = Literal["open", "done", "carried forward"]


class Action(Node):
    """A task that somebody is to do after the meeting."""

    indexed = ("source",)
    text: str = Field(description="its words")
    due: datetime.date | None = Field(None, description="where it can be computed")
    due_as_written: str | None = None
    status: ActionStatus | None = None


class Document(Node):
    """The source that was loaded; its name is its file name or address."""

    uri: str = Field(description="where it was loaded from")
    format: str = Field(description="text, markdown, html ...")
    sha256: str = Field(description="of the file's bytes")
    references: str | None = Field(
        None, description="JSON: the minutes of other meetings that it refers to, from which REFERS_TO follows"
    )
    reader: str | None = Field(None, description="version of the reading rules with which it was read")
    digest: str | None = Field(None, description="of all facts read from it: tells whether a new reading says the same")


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


class Runs(Relationship):
    """The council or trust whose board it is, where the text says."""

    type_name = "RUNS"
    tails, heads = (Organisation,), (Board,)
    owner = "head"


class Held(Relationship):
    """A board's meeting."""

    type_name = "HELD"
    tails, heads = (Board,), (Meeting,)
    owner = "head"


class FollowedBy(Relationship):
    """The same board's next loaded meeting."""

    type_name = "FOLLOWED_BY"
    tails, heads = (Meeting,), (Meeting,)
    derived = True
    board: str | None = Field(None, description="id of the board whose meetings they are")


AttendanceStatus = Literal["present", "in_attendance"]


class _AtMeeting(Relationship):
    """What attendance, apologies and absence have in common."""

    tails, heads = (Person,), (Meeting,)
    as_written: str = Field(description="the name as printed, without titles")
    role: str | None = Field(None, description="what is printed beside the name")
    organisation: str | None = Field(None, description="the organisation's words beside the name")
    organisation_id: str | None = Field(None, description="id of that Organisation")


class Attended(_AtMeeting):
    """Was at the meeting."""

    type_name = "ATTENDED"
    status: AttendanceStatus = "present"
    chair: bool = False
    substitute_for: str | None = None
    arrived: str | None = Field(None, description="as printed: item 5, 15:10")
    left: str | None = Field(None, description="as printed: item 5, 15:10")
    remote: bool | None = None


class SentApologies(_AtMeeting):
    """Sent apologies. The reason of an absence is personal and never stored."""

    type_name = "SENT_APOLOGIES"


class AbsentFrom(_AtMeeting):
    """Listed as absent without apologies."""

    type_name = "ABSENT_FROM"


InterestNature = Literal["personal", "prejudicial", "pecuniary", "non-pecuniary", "other"]


class DeclaredInterest(Relationship):
    """Declared an interest: the item declared in, and the item concerned where the text names it."""

    type_name = "DECLARED_INTEREST"
    tails, heads = (Person,), (AgendaItem,)
    as_written: str
    nature: InterestNature | None = None
    quote: str


class Represents(Relationship):
    """Speaks for an organisation: from and until the meetings at which it was seen."""

    type_name = "REPRESENTS"
    tails, heads = (Person,), (Organisation,)
    owner = "tail"
    role: str | None = None
    first_seen: datetime.date | None = None
    last_seen: datetime.date | None = None


class MemberOf(Relationship):
    """Sits on a board: from and until the meetings at which it was seen."""

    type_name = "MEMBER_OF"
    tails, heads = (Person,), (Board,)
    owner = "tail"
    role: str | None = None
    first_seen: datetime.date | None = None
    last_seen: datetime.date | None = None


class Succeeded(Relationship):
    """Replaced another person in a role."""

    type_name = "SUCCEEDED"
    tails, heads = (Person,), (Person,)
    owner = "tail"
    role: str | None = None
    date: datetime.date | None = None
    quote: str | None = None


class PossiblySameAs(Relationship):
    """Two people who may be one: offered, never merged."""

    type_name = "POSSIBLY_SAME_AS"
    tails, heads = (Person,), (Person,)
    derived = True
    score: float
    reasons: tuple[str, ...] = ()


class HasItem(Relationship):
    """An item of the meeting."""

    type_name = "HAS_ITEM"
    tails, heads = (Meeting,), (AgendaItem,)


class PartOf(Relationship):
    """A sub-item's item."""

    type_name = "PART_OF"
    tails, heads = (AgendaItem,), (AgendaItem,)


class Discusses(Relationship):
    """The item speaks of the topic."""

    type_name = "DISCUSSES"
    tails, heads = (AgendaItem,), (Topic,)
    mentions: int
    quote: str


class Presented(Relationship):
    """Presented, introduced or reported on the item."""

    type_name = "PRESENTED"
    tails, heads = (Person, Group), (AgendaItem,)
    as_written: str
    role: str | None = None


class ResultedIn(Relationship):
    """What was decided under the item."""

    type_name = "RESULTED_IN"
    tails, heads = (AgendaItem,), (Decision,)


class Raised(Relationship):
    """The tasks that the item gave rise to."""

    type_name = "RAISED"
    tails, heads = (AgendaItem,), (Action,)


class Moved(Relationship):
    """Proposed the motion."""

    type_name = "MOVED"
    tails, heads = (Person,), (Decision,)
    as_written: str


class Seconded(Relationship):
    """Seconded the motion."""

    type_name = "SECONDED"
    tails, heads = (Person,), (Decision,)
    as_written: str


class Voted(Relationship):
    """Voted by name."""

    type_name = "VOTED"
    tails, heads = (Person,), (Decision,)
    as_written: str
    option: Literal["for", "against", "abstained"]


class Confirms(Relationship):
    """The minutes of an earlier meeting confirmed as a correct record."""

    type_name = "CONFIRMS"
    tails, heads = (AgendaItem,), (Meeting,)
    date: datetime.date | None = None
    amendment: str | None = None
    quote: str | None = None


class AssignedTo(Relationship):
    """Who is to do it; two relationships, both ambiguous, where initials fit two people."""

    type_name = "ASSIGNED_TO"
    tails, heads = (Action,), (Person, Group, Organisation)
    as_written: str
    ambiguous: bool = False


class RecursAs(Relationship):
    """The same task, raised again at a later meeting."""

    type_name = "RECURS_AS"
    tails, heads = (Action,), (Action,)
    derived = True
    board: str | None = Field(None, description="id of the board that raised it again")
    similarity: float
    reasons: tuple[str, ...] = ()


class Concerns(Relationship):
    """The topic that a decision or action is about."""

    type_name = "CONCERNS"
    tails, heads = (Decision, Action), (Topic,)


class RefersTo(Relationship):
    """Words of one item that refer to another: minute 22/19."""

    type_name = "REFERS_TO"
    tails, heads = (AgendaItem,), (AgendaItem,)
    derived = True
    board: str | None = Field(None, description="id of the board among whose minutes the number was looked for")
    quote: str


class Mentions(Relationship):
    """An organisation, person or board that the item speaks of."""

    type_name = "MENTIONS"
    tails, heads = (AgendaItem,), (Organisation, Person, Board)
    mentions: int
    quote: str


class RecordedIn(Relationship):
    """The document that records the meeting."""

    type_name = "RECORDED_IN"
    tails, heads = (Meeting,), (Document,)


class Broader(Relationship):
    """The wider topic."""

    type_name = "BROADER"
    tails, heads = (Topic,), (Topic,)
    owner = "tail"


class NamedIn(Relationship):
    """One document's own view of a node that several documents may state."""

    type_name = "NAMED_IN"
    tails, heads = (Board, Organisation, Person, Group, Meeting, Topic), (Document,)
    view: str = Field(description="JSON: the node as this document states it, with the merged relationships it owns")


def _concrete(base: type[Any]) -> list[type[Any]]:
    found: list[type[Any]] = []
    for cls in base.__subclasses__():
        if not cls.__name__.startswith("_"):
            found.append(cls)
        found.extend(_concrete(cls))
    return found


NODES: dict[str, type[Node]] = {cls.label(): cls for cls in _concrete(Node)}
RELATIONSHIPS: dict[str, type[Relationship]] = {cls.type_name: cls for cls in _concrete(Relationship)}
