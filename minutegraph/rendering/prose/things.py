"""A board, a meeting, a person, a document, or two boards side by side, as a written page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from textwrap import shorten
from typing import TYPE_CHECKING

from minutegraph.rendering.prose.blocks import Block, Entry, Grid, Heading, Line, Title
from minutegraph.rendering.prose.comparing import comparison
from minutegraph.rendering.prose.facts import Told, count, day, holders, item_of, rulings, span, task

if TYPE_CHECKING:
    from minutegraph.app.questions.paging import PageOf

_MARKS = {"there": "●", "apologies": "○", "absent": "×", "not recorded": "·"}
_DIFFER = {  # from what a reading is that does not count, and what is written above it
    "draft": "Changed since the draft", "edition": "Changed since the edition before",
    "other": "Told otherwise in another document",
}  # fmt: skip
_ROLE = 40  # characters of a role beside dots
_LONGEST = 600  # characters of an item's text


def written_page(page: PageOf) -> Iterator[Block]:
    """The page as blocks."""
    yield from _WRITERS[page.kind](page.found.values)
    if page.cuts:
        yield Line(f"Not all of it is here: lists end after {' and '.join(f'{most:,}' for most in page.cuts)} rows.")


def _board(values: Told) -> Iterator[Block]:
    board = values["board"]
    yield Title(board["name"], str(board["council"] or ""))
    yield from _also(board["aliases"])
    meetings = [row for _, rows in values["years"] for row in rows]
    recorded = sorted(row["date"] for row in meetings if row["records"] and row["date"])
    told = count(len(recorded), "meeting") + " loaded"
    yield Line(f"{told}, {span(recorded[0], recorded[-1])}" if recorded else told)
    if values["announced"]:
        yield Line(f"Next meeting, as announced at the last: {day(values['announced'])}")
    yield Heading("Meetings")
    for year, rows in values["years"]:
        yield Entry(year, ", ".join(_held(row) for row in rows))
    yield Heading("Members, and who came to the last meetings")
    drawn = values["drawn"]
    if values["members"]:
        rows = [
            (
                one["name"], shorten(", ".join(role for role in one["roles"] if role), _ROLE, placeholder=" …"),
                *(_MARKS[how] for how in values["came"][str(one["id"])]),
            )
            for one in values["members"]
        ]  # fmt: skip
        heads = ("", "", *(f"{row['date']:%d/%m/%y}" for row in drawn))
        yield Grid(heads, tuple(rows), "● there  ○ apologies  × absent  · not recorded")
    else:
        yield Line("Nobody is recorded as a member.")
    yield Heading("Tasks not said to be done")
    yield from _each([task(row, board=False) for row in values["tasks"]])
    yield Heading("Topics that it discussed most")
    yield Line(
        "; ".join(f"{row['topic']} ({count(row['meetings'], 'meeting')})" for row in values["topics"]) or "None."
    )
    yield Heading("Boards that it shares people with")
    yield from _each([Entry("", row["board"], ", ".join(row["people"])) for row in values["shared"]])


def _held(row: Told) -> str:
    told = f"{row['date'].day} {row['date']:%b}" if row["date"] else str(row["name"])
    return f"{told} (not loaded)" if not row["records"] else f"{told} (draft)" if row["state"] == "draft" else told


def _meeting(values: Told) -> Iterator[Block]:
    meeting = values["meeting"]
    yield Title(meeting["name"], str(meeting["council"] or ""))
    where = [str(meeting["begins"] or ""), f"at {meeting['venue']}" if meeting["venue"] else ""]
    where.append(f"{meeting['state']} minutes" if meeting["state"] else "")
    where.append(f"next meeting {day(meeting['next'])}" if meeting["next"] else "")
    if any(where):
        yield Line(", ".join(filter(None, where)))
    for one in values["documents"]:
        told = "Recorded in" if one["told"] == "RECORDED_IN" else "Announced in"
        instead = " (another document counts in its place)" if one["counts"] is False else ""
        yield Line(f"{told} {one['name']}{instead}", soft=True)
    if not values["documents"]:
        yield Line("No loaded document records this meeting: it is only spoken of in others.")
    for name, people in values["groups"]:
        yield Entry("", name, "; ".join(_listed(one) for one in people))
    for item in values["items"]:
        yield Heading(item_of(item) or "Under no item")
        if item["presented"]:
            yield Line(f"presented by {', '.join(one['name'] for one in item['presented'])}", soft=True)
        text = " ".join(item["paragraphs"])
        if text:
            yield Line(text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}… ({len(text):,} characters)")
        for words in item["confirmed_not_loaded"]:
            yield Line(f"confirms {words}", soft=True)
        yield from rulings(item["decisions"])
        for row in item["actions"]:
            found = task({**row, "date": meeting["date"], "board": ""}, board=False)
            yield Entry("", f"To do{_by(row)}", str(row["words"]), found.notes)
        if item["topics"]:
            yield Line(f"topics: {', '.join(one['name'] for one in item['topics'])}", soft=True)
    for source, heading in _DIFFER.items():
        rows = [row for row in values["differences"] if row["from"] == source]
        if rows:
            yield Heading(heading)
        for row in rows:
            yield _difference(row, row["document"], row["reading"], row["other_reading"])
    for one in values["documents"]:
        if one["doubts"]:
            yield Heading(f"Read with doubt in {one['name']}")
            yield from (Entry("", str(doubt)) for doubt in one["doubts"])


def _difference(row: Told, of: str, reading: str | None, other_reading: str | None) -> Entry:
    """What two documents say otherwise, each with its words."""
    under = f"{row['about']}: {row['heading']}" if row["heading"] else str(row["about"])
    return Entry("", under, f"{of}: {reading or 'nothing'}", (f"{row['other']}: {other_reading or 'nothing'}",))


def _by(row: Told) -> str:
    held = holders(row["holders"])
    return f": {held}" if held else ""


def _listed(one: Told) -> str:
    return ", ".join(filter(None, (one["name"], one["role"], one["organisation"])))


def _person(values: Told) -> Iterator[Block]:
    person = values["person"]
    yield Title(" ".join(filter(None, (person["honorific"], person["name"]))))
    yield from _also(person["aliases"])
    for one in values["maybe"]:
        yield Line(f"May be the same as {one['name']} ({'; '.join(one['reasons'] or [])}): minutegraph people review")
    yield Heading("Boards")
    yield from _each([_role(row) for row in values["boards"]])
    if values["organisations"]:
        yield Heading("Speaks for")
        yield from (_role(row) for row in values["organisations"])
    yield Heading("Tasks not said to be done")
    yield from _each([task(row) for row in values["tasks"]])
    if values["other_tasks"]:
        yield Heading("Other tasks")
        yield from (task(row) for row in values["other_tasks"])
    if values["more_tasks"]:
        yield Line("There are more: minutegraph actions --holder lists all.", soft=True)
    yield Heading("Presented, moved, seconded, voted on, declared")
    told = [Entry(day(row["date"]), str(row["meeting"]), f"{row['how']}: {item_of(row) or 'under no item'}")
            for row in values["done"]]  # fmt: skip
    yield from _each(told)
    yield Heading("Meetings")
    for row in values["meetings"]:
        how = ", ".join(filter(None, (row["how"], "chair" if row["chair"] else "", row["role"])))
        yield Entry(day(row["date"]), f"{row['name']}: {how}")


def _role(row: Told) -> Entry:
    return Entry("", ", ".join(filter(None, (row["name"], row["role"]))), "", (span(row["first"], row["last"]),))


def _document(values: Told) -> Iterator[Block]:
    document, counts = values["document"], values["counts"]
    yield Title(document["name"], ", ".join(filter(None, (document["state"], document["kind"], document["format"]))))
    yield Line(document["uri"], soft=True)
    for one in values["meetings"]:
        yield Line(f"{'Records' if one['told'] == 'RECORDED_IN' else 'Announces'} {one['name']}")
    told = [count(int(counts.get(f"{what}s") or 0), what) for what in ("item", "decision", "task")]
    yield Line(", ".join(told) + (f"; {count(document['pages'], 'page')}" if document["pages"] else ""))
    if document["loaded"]:
        changed = f", changed on {day(document['changed'])}" if document["changed"] else ""
        yield Line(f"Loaded on {day(document['loaded'])}{changed}")
    if document["ocr"]:
        sure = f", {document['ocr_confidence']:.0%} sure" if document["ocr_confidence"] is not None else ""
        yield Line(f"Read from pictures of pages{sure}: it may be misread.")
    for one in values["others"]:
        way = "Does not count: {} counts in its place" if one["gives_way"] else "Counts in the place of {}"
        yield Line(f"{way.format(one['name'])} ({one['reason']})")
    if document["withheld"]:
        yield Line(f"Left out as private: {'; '.join(document['withheld'])}")
    yield Heading("Items")
    yield from _each([Entry("", item_of(row)) for row in values["items"] if item_of(row)])
    if values["differences"]:
        yield Heading("Says otherwise than another document of the meeting")
        for row in values["differences"]:
            here, there = (row["reading"], row["other_reading"])[:: 1 if row["here"] else -1]
            yield _difference(row, "here", here, there)
    yield Heading("Read with doubt")
    yield from _each([Entry("", str(doubt)) for doubt in document["doubts"] or ()])


def _also(aliases: Iterable[str] | None) -> Iterator[Block]:
    if aliases:
        yield Line(f"also: {', '.join(aliases)}", soft=True)


def _each(entries: list[Entry]) -> Iterable[Block]:
    return entries or [Line("None.")]


_WRITERS: dict[str, Callable[[Told], Iterator[Block]]] = {
    "board": _board, "meeting": _meeting, "person": _person, "document": _document, "comparison": comparison,
}  # fmt: skip
