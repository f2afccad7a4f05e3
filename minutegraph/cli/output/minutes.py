"""The minutes read in one file, for people to look over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text

from graph.output import printable
from loaders.minutes import Action, Attendee, Decision, Item, Minutes, PersonReference
from loaders.pipeline import Extraction
from loaders.topics import Mention
from loaders.understood import withheld_lines
from minutegraph.cli.output.tables import rendered

_STATUSES = {
    "present": "Present",
    "in_attendance": "In attendance",
    "apologies": "Apologies",
    "absent": "Absent",
}


def minutes_text(extraction: Extraction) -> str:
    """Title, attendance and items with what was decided and given to whom, then what was read with doubt."""
    page_of = extraction.document.page_of
    return rendered(
        *(
            part
            for minutes, topics in zip(extraction.minutes, extraction.topics, strict=True)
            for part in _parts(minutes, topics, page_of)
        )
    )


def _parts(
    minutes: Minutes, topics: Sequence[Sequence[Mention]], page_of: Callable[[int], int | None]
) -> Iterator[RenderableType]:
    facts = {
        "Board": minutes.board and minutes.board.text,
        "Of": minutes.parent_body and minutes.parent_body.text,
        "Date": minutes.date and minutes.date.value.isoformat(),
        "Time": minutes.start_time and minutes.start_time.text,
        "Venue": minutes.venue and minutes.venue.text,
        "Next meeting": minutes.next_meeting and minutes.next_meeting.value.isoformat(),
    }
    yield _pairs((name, value or "not found") for name, value in facts.items())
    for status, title in _STATUSES.items():
        people = [_attendee(one) for one in minutes.attendees if one.status == status]
        yield Text(f"\n{title}: {len(people) or 'nobody was read'}", style="bold")
        yield from (_below(person) for person in people)
    yield Text(f"\nItems: {len(minutes.items) or 'none were read'}", style="bold")
    for item, mentions in zip(minutes.items, topics, strict=True):
        yield from _item(item, mentions, page_of(item.heading_start))
    doubts = minutes.coverage.doubts
    yield Text(f"\nRead with doubt: {len(doubts) or 'nothing'}", style="bold")
    yield from (_below(f"line {doubt.line}: {doubt.reason}  {doubt.words}") for doubt in doubts)
    yield Text(f"\nLeft out as private: {', '.join(withheld_lines([minutes.coverage])) or 'nothing'}", style="bold")
    words = ", ".join(f"{section} {count}" for section, count in minutes.coverage.words.items())
    yield Text(f"\nWords: {words}")


def _item(item: Item, mentions: Sequence[Mention], page: int | None) -> Iterator[RenderableType]:
    heading = "(under no item)" if item.implicit else " ".join(filter(None, (item.number, item.title)))
    told = f"  (page {page})" if page is not None and not item.implicit else ""
    yield Text.assemble((printable(f"  {heading}"), "bold"), (told, "dim"))
    rows = [("presented", holder.as_written) for holder in item.presenters]
    rows += [("decided", _decision(decision)) for decision in item.decisions]
    rows += [("action", _action(action)) for action in item.actions]
    rows += [("refers to", reference.text) for reference in item.references]
    rows += [("interest", interest.text) for interest in item.interests]
    rows += [("confirms", confirmation.text) for confirmation in item.confirmations]
    rows += [("succeeds", succession.text) for succession in item.successions]
    if mentions:
        rows.append(("topics", _topics(mentions)))
    if rows:
        yield Padding(_pairs(rows), (0, 0, 0, 4))


def _pairs(rows: Iterator[tuple[str, str]] | list[tuple[str, str]]) -> Grid:
    grid = Grid.grid(padding=(0, 2, 0, 0))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    for name, value in rows:
        grid.add_row(name, Text(printable(" ".join(value.split()))))
    return grid


def _below(text: str) -> Padding:
    return Padding(Text(printable(text)), (0, 0, 0, 2))


def _attendee(one: Attendee) -> str:
    name = " ".join(filter(None, (one.honorific, one.name)))
    told = [
        f"({one.initials})" if one.initials else "",
        "chair" if one.chair else "",
        one.role or "",
        one.organisation or "",
    ]
    return ", ".join(filter(None, (name, *told))).replace(", (", " (", 1)


def _decision(decision: Decision) -> str:
    votes = (("for", decision.votes_for), ("against", decision.votes_against), ("abstained", decision.abstentions))
    told = ", ".join(f"{count} {what}" for what, count in votes if count is not None)
    told = "; ".join(filter(None, (decision.kind, decision.outcome, told)))
    return f"{decision.text} [{told}]"


def _topics(mentions: Sequence[Mention]) -> str:
    """The topics in their order, with how often each is named where that is more than once."""
    counts = Counter(mention.topic.name for mention in mentions)
    return "; ".join(f"{name} ({count})" if count > 1 else name for name, count in counts.items())


def _action(action: Action) -> str:
    due = f"; due {action.due_as_written}" if action.due_as_written else ""
    owners = ", ".join(_owner(owner) for owner in action.owners) or "nobody named"
    return f"{action.text} [{owners}{due}]"


def _owner(owner: PersonReference) -> str:
    return f"{owner.as_written} (ambiguous)" if len(owner.attendees) > 1 else owner.as_written
