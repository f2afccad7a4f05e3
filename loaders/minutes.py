"""Minutes as read from a document: every part frozen, every part with its place in the text.

Offsets (``start``, ``end``) count characters of the document's extracted text. Names stand here as printed: who is
meant by them is told by ``owners`` and the like only as far as the document itself settles it.
"""

from __future__ import annotations

import datetime
from typing import Literal, NamedTuple, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, SkipValidation

from graph.rows import Sitting
from graph.schema import (
    ActionStatus,
    DecisionKind,
    DocumentKind,
    InterestNature,
    MeetingStatus,
    MinutesState,
    MotionOutcome,
    VoteOption,
)
from loaders.spans import SourceOffset
from loaders.understood import Coverage

Status = Literal["present", "in_attendance", "apologies", "absent"]
HERE: tuple[Status, ...] = ("present", "in_attendance")
Kind: TypeAlias = DecisionKind
Nature: TypeAlias = InterestNature
ONLY_PLANNED: frozenset[DocumentKind] = frozenset({"agenda", "summons", "notice", "report"})
# What tells of a meeting without recording it; and that in which nothing is decided, for it is only said.
NO_RECORD: frozenset[DocumentKind] = ONLY_PLANNED | {"attendance summary", "register"}
NOTHING_DECIDED: frozenset[DocumentKind] = NO_RECORD | {"transcript"}


class Part(BaseModel):
    """A part of a document: it stands at ``start`` up to ``end``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    start: SourceOffset
    end: SourceOffset


class Words(Part):
    """Words of the document, white space squeezed and markup taken out."""

    text: str


class Day(Part):
    """A date as printed and as a date."""

    text: str
    value: datetime.date


class Attendee(Part):
    """A person on the attendance lists.

    ``name`` as printed without titles; ``initials`` only where they are printed beside the name; ``unit`` is a
    department in brackets; ``arrived`` and ``left`` as printed; ``member_id`` is the id that the source has for them;
    ``earlier_name`` is what they were called before, where that is printed beside the name.
    """

    name: str
    status: Status
    honorific: str | None = None
    initials: str | None = None
    chair: bool = False
    role: str | None = None
    organisation: str | None = None
    unit: str | None = None
    substitute_for: str | None = None
    arrived: str | None = None
    left: str | None = None
    remote: bool | None = None
    member_id: str | None = None
    earlier_name: str | None = None

    @property
    def attended(self) -> bool:
        """Whether the person was there, as a member or beside the members."""
        return self.status in HERE


class PersonReference(Part):
    """Somebody that the text names as holder of a task, presenter, mover or voter.

    ``as_written`` is what is printed; ``attendees`` are the indexes of the attendees it fits (two or more: ambiguous);
    without any, ``person`` tells whether the words are a person's name (else a role or group). ``role`` is a role
    printed beside the name.
    """

    as_written: str
    attendees: tuple[int, ...] = ()
    person: bool = False
    honorific: str | None = None
    role: str | None = None


class Vote(Part):
    """One person's vote."""

    voter: PersonReference
    option: VoteOption


class Decision(Part):
    """One resolution, or one numbered part of one; ``formal`` for resolutions, votes and decision lists."""

    text: str
    kind: Kind
    outcome: MotionOutcome | None = None
    formal: bool = False
    votes_for: int | None = None
    votes_against: int | None = None
    abstentions: int | None = None
    movers: tuple[PersonReference, ...] = ()
    seconders: tuple[PersonReference, ...] = ()
    votes: tuple[Vote, ...] = ()


class Action(Part):
    """A task: ``due_as_written`` are the words printed, ``due`` the date where the meeting's date settles it.

    ``item`` is the number of an item that a list of actions prints beside the task; ``status_as_written`` are the words
    that a log prints of how far it is, ``reference`` is the log's own number of it.
    """

    text: str
    owners: tuple[PersonReference, ...] = ()
    due_as_written: str | None = None
    due: datetime.date | None = None
    status: ActionStatus | None = None
    marked: bool = False
    item: str | None = None
    status_as_written: str | None = None
    reference: str | None = None


class Correction(Part):
    """What is corrected in minutes that are confirmed, as printed."""

    text: str


class Confirmation(Part):
    """Minutes of an earlier meeting confirmed (``value`` its date, where printed), with what was corrected.

    ``amendment`` are the words of the confirming sentence that tell it, ``corrections`` all that the item tells.
    ``previous`` says that the meeting before is meant, whose day is not printed.
    """

    text: str
    value: datetime.date | None = None
    previous: bool = False
    amendment: str | None = None
    corrections: tuple[Correction, ...] = ()


class Reference(Part):
    """Words that point to another minute by its number."""

    text: str
    number: str
    heading: str | None = None


class MeetingReference(Part):
    """Words that point to another meeting by its day: ``year`` where it is printed, no ``day`` where only the month is.

    ``whose`` is "own" for a meeting of the same board unless the words name another body, "named" for that of a body
    that they name; ``sentence_start`` is where their sentence begins.
    """

    text: str
    whose: Literal["own", "named"]
    year: int | None = None
    month: int
    day: int | None = None
    sentence_start: SourceOffset


class Outcome(Part):
    """What became of a task of an earlier meeting; ``number`` is that of the earlier minute, where printed."""

    text: str
    status: ActionStatus
    number: str | None = None


class Passage(NamedTuple):
    """A sentence of an item: it may say what became of an earlier task.

    It stands at ``text_start`` up to ``text_end`` of the item's ``text`` too; ``paragraph`` counts its paragraphs.
    ``head_end`` is where in that text a head of a part of the item ends with which it begins ("Footpaths"); 0 where
    there is none.
    """

    start: SourceOffset
    end: SourceOffset
    text_start: int
    text_end: int
    paragraph: int
    head_end: int = 0


class Interest(Part):
    """A declaration of interest; ``item`` is the number of the item concerned, where printed."""

    text: str
    person: PersonReference
    nature: Nature
    item: str | None = None


class Succession(Part):
    """One person replaces another in a role."""

    text: str
    successor: PersonReference
    predecessor: PersonReference
    role: str | None = None


class Appointment(Part):
    """A person has taken on a post."""

    text: str
    person: PersonReference
    role: str


class Item(Part):
    """An item of the minutes, from its heading to the next one's.

    ``parent`` is the position (from 1) of the item that a sub-item belongs to; ``implicit`` marks the place of facts
    that stand under no item. ``heading_start`` and ``heading_end`` bound the heading's words.
    ``source_id`` is the id that the source has for the item, ``papers`` are the documents that it links with it.
    ``exempt`` marks business from which press and public were excluded, in the whole item or in a part of it.
    """

    number: str | None
    title: str
    text: str
    heading_start: SourceOffset
    heading_end: SourceOffset
    position: int
    parent: int | None = None
    implicit: bool = False
    source_id: str | None = None
    papers: tuple[str, ...] = ()
    exempt: bool = False
    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()
    presenters: tuple[PersonReference, ...] = ()
    confirmations: tuple[Confirmation, ...] = ()
    references: tuple[Reference, ...] = ()
    meeting_references: tuple[MeetingReference, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    passages: SkipValidation[tuple[Passage, ...]] = Field((), exclude=True, repr=False)
    interests: tuple[Interest, ...] = ()
    successions: tuple[Succession, ...] = ()
    appointments: tuple[Appointment, ...] = ()


class Minutes(Part):
    """The minutes of one meeting, or the ``kind`` of document that stands for them; ``state`` as they tell it.

    ``status`` says how the meeting fell short of one held as called, where it did; ``sitting`` which of a day's
    meetings it was, where the title says so. ``edition`` and ``supplement`` as in ``graph.rows``.
    """

    kind: DocumentKind = "minutes"
    state: MinutesState | None = None
    state_words: Words | None = None
    status: MeetingStatus | None = None
    status_words: Words | None = None
    sitting: Sitting | None = None
    edition: int | None = None
    supplement: bool = False
    board: Words | None = None
    parent_body: Words | None = None
    date: Day | None = None
    start_time: Words | None = None
    venue: Words | None = None
    next_meeting: Day | None = None
    attendees: tuple[Attendee, ...] = ()
    items: tuple[Item, ...] = ()
    coverage: Coverage
