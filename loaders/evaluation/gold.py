"""The annotation format: what a person found in a document, as JSON beside it (docs/annotating.md).

A field that is left out was not annotated and is not judged; ``null`` or an empty list says that the text has none.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from graph.errors import UnreadableDocument
from loaders.minutes import Status


def _listed(value: object) -> object:
    if value is None:
        return ()
    return value if isinstance(value, list | tuple) else (value,)


Texts = Annotated[tuple[str, ...], BeforeValidator(_listed)]
Accepted = Annotated[tuple[str | None, ...], BeforeValidator(_listed)]
Day = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Time = Annotated[str, Field(pattern=r"^\d{2}:\d{2}$")]


class Annotation(BaseModel):
    """A part of an annotation; fields that nobody knows are kept, to be told of."""

    model_config = ConfigDict(frozen=True, extra="allow")

    def answers(self, field: str) -> list[str]:
        """All that is right for a field: its value, and what is accepted in its place."""
        return [value for value in (getattr(self, field), *getattr(self, f"{field}_accept")) if value is not None]

    def may_be_silent(self, field: str) -> bool:
        """Whether finding nothing for a field is as good: ``null`` is its value or among what is accepted."""
        return getattr(self, field) is None or None in getattr(self, f"{field}_accept")


class Fact(Annotation):
    """An annotated fact. ``optional`` is borderline, ``ambiguous`` not settled by the text: both count neither way."""

    optional: bool = False
    ambiguous: bool = False

    @property
    def free(self) -> bool:
        """Whether it counts neither way."""
        return self.optional or self.ambiguous


class Attendance(Fact):
    """Somebody on the attendance lists."""

    name: str
    status: Status
    title: str | None = None
    chair: bool = False
    role: str | None = None
    organisation: str | None = None
    unit: str | None = None
    initials: str | None = None
    postnominal: str | None = None
    aliases: Texts = ()
    note: str | None = None
    organisations_all: Texts = ()
    status_accept: Accepted = ()
    role_accept: Accepted = ()
    organisation_accept: Accepted = Field((), validation_alias=AliasChoices("org_accept", "organisation_accept"))
    chair_accept: Annotated[tuple[bool | str | None, ...], BeforeValidator(_listed)] = ()


class Item(Fact):
    """An item of business."""

    number: str | None
    title: str
    number_as_printed: str | None = None
    title_accept: Accepted = ()


class InItem(Fact):
    """A fact in an item, which is named by its number or title; ``null``: wherever it is found."""

    item: str | None = None
    item_accept: Accepted = ()


class Decision(InItem):
    """What the body settled."""

    text: str
    strength: Literal["formal", "plain"] = "plain"
    text_accept: Accepted = ()
    context: str | None = None
    vote: str | None = None
    mover: str | None = None
    seconder: str | None = None
    votes_for: int | None = None
    votes_against: int | None = None
    abstentions: int | None = None


class Action(InItem):
    """A task."""

    text: str
    assignees: Texts = ()
    due: str | None = None
    marker: Literal["marked", "prose"] = "prose"
    text_accept: Accepted = ()
    assignees_raw: Texts = ()
    candidates: dict[str, tuple[str, ...]] = {}
    split_ok: bool = False
    spans_break: bool = False
    status: str | None = None
    ref: str | None = None


class Presenter(InItem):
    """Who presented an item; a role without a name has no name."""

    name: str | None
    aliases: Texts = ()
    initials: str | None = None
    role: str | None = None
    organisation: str | None = None
    kind: str | None = None
    printed_as: str | None = None
    resolved_by_role: bool = False


class Topic(InItem):
    """What an item discusses."""

    topic: str


class Record(Annotation):
    """A fact that the format has and the measure does not judge yet."""


class Gold(Annotation):
    """The annotation of one document."""

    file: str | None = None
    board: str | None = None
    parent_body: str | None = None
    date: Day | None = None
    start_time: Time | None = None
    venue: str | None = None
    next_meeting: Day | None = None
    board_accept: Accepted = ()
    parent_body_accept: Accepted = Field((), validation_alias=AliasChoices("parent_accept", "parent_body_accept"))
    date_accept: Accepted = ()
    start_time_accept: Accepted = Field((), validation_alias=AliasChoices("start_accept", "start_time_accept"))
    venue_accept: Accepted = ()
    next_meeting_accept: Accepted = Field((), validation_alias=AliasChoices("next_accept", "next_meeting_accept"))
    inferred: dict[str, object] = {}
    attendance: tuple[Attendance, ...] = ()
    items: tuple[Item, ...] = ()
    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()
    presenters: tuple[Presenter, ...] = ()
    topics: tuple[Topic, ...] = ()
    next_meeting_time: str | None = None
    next_meeting_venue: str | None = None
    notes: Texts = ()
    mentions: tuple[Record, ...] = ()
    confirms: tuple[Record, ...] = ()
    declarations: tuple[Record, ...] = ()
    references: tuple[Record, ...] = ()
    succeeded: tuple[Record, ...] = ()

    def annotated(self, field: str) -> bool:
        """Whether the field was annotated, be it with ``null`` or an empty list."""
        return field in self.model_fields_set

    @property
    def unknown(self) -> list[str]:
        """The fields that the format does not have, such as misspelt ones."""
        parts: list[tuple[str, Annotation]] = [("", self)]
        for field in JUDGED_LISTS:
            parts += [(f"{field}.", fact) for fact in getattr(self, field)]
        return list(dict.fromkeys(f"{place}{field}" for place, part in parts for field in part.model_extra or ()))


SCALARS = ("date", "board", "parent_body", "start_time", "venue", "next_meeting")
JUDGED_LISTS = ("attendance", "items", "decisions", "actions", "presenters", "topics")


def read_gold(path: Path) -> Gold:
    """Read an annotation. Raises ``UnreadableDocument`` with one line: the file, the place in it, what is wrong."""
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UnreadableDocument(f"cannot be read: {error.strerror or error}", path=path) from None
    except UnicodeDecodeError:
        raise UnreadableDocument("is not UTF-8 text", path=path) from None
    except json.JSONDecodeError as error:
        raise UnreadableDocument(f"is no JSON: line {error.lineno}: {error.msg}", path=path) from None
    if not isinstance(content, dict):
        raise UnreadableDocument("an annotation is a JSON object, with fields such as date and items", path=path)
    try:
        gold = Gold.model_validate(content)
    except ValidationError as error:
        faults = list(_faults(error))
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        raise UnreadableDocument(f"{faults[0]}{more}", path=path) from None
    if not any(gold.annotated(field) for field in (*SCALARS, *JUDGED_LISTS)):
        fields = ", ".join((*SCALARS, *JUDGED_LISTS))
        raise UnreadableDocument(f"annotates nothing: it has none of {fields}", path=path)
    return gold


def _faults(error: ValidationError) -> Iterator[str]:
    for fault in error.errors():
        place = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in fault["loc"]).lstrip(".")
        given = "" if fault["type"] == "missing" else f", not {json.dumps(fault['input'], ensure_ascii=False)[:60]}"
        yield f"{place}: {_WRONG.get(fault['type'], fault['msg'])}{given}"


_WRONG = {
    "missing": "is missing",
    "string_pattern_mismatch": "must be a date as 2024-02-29, or a time as 09:30",
}
