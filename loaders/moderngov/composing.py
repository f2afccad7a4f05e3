"""A meeting's records become one document, which the reader of minutes reads as any other.

Its text is a page of HTML: title block, attendance, items with agenda text and minutes. The outline tells where in it
each of these stands, with the site's own ids, so that nothing of what the site holds as data has to be guessed.
Printed minutes keep the text of their file; only the attendance is put before it.
"""

from __future__ import annotations

import datetime
import hashlib
import html
from collections.abc import Sequence
from dataclasses import replace

from loaders.document import Document
from loaders.minutes import Attendee, Day, Status, Words
from loaders.moderngov.access.address import Site, is_web_link
from loaders.moderngov.attending import Settled, settled
from loaders.moderngov.markup import plain_html, words_of
from loaders.moderngov.printed import printed_document
from loaders.moderngov.records import Attendance, ItemRecord, Listed, MeetingRecord, Paper
from loaders.outline import Listing, Outline, OutlinedItem, Unsettled
from loaders.spans import SourceOffset, SourceSpan

LABELS: tuple[tuple[Status | None, str], ...] = (
    ("present", "Present:"),
    ("in_attendance", "In attendance:"),
    ("apologies", "Apologies:"),
    ("absent", "Absent:"),
    (None, "No word on whether they came:"),
)


def compose(
    site: Site,
    meeting: Listed,
    record: MeetingRecord,
    *,
    address: str,
    council: str | None,
    apart: bool = False,
    remarks: Sequence[str] = (),
) -> Document:
    """The document of a meeting.

    ``address`` is the public page that people can open, ``council`` the council's name (without one its boards are
    known by the site's host). ``apart`` as in ``Outline``; ``remarks`` become doubts of the coverage report.
    """
    page = _Page()
    doubts = list(remarks)
    if council is None:
        doubts.append("the council's name is not told by the site, which stands in its place: name it with --council")
    board = page.block("h1", meeting.committee.title)
    body = page.block("p", council or site.host)
    date, time, venue = _title(page, record.date or meeting.date, record.time or meeting.time, record.venue)
    attendees, unsettled, unknown = _attendance(page, site, record.attendance)
    doubts += unknown
    items = tuple(_item(page, site, item) for item in _each_once(record.items))
    outline = Outline(
        board=board, council=body, date=date, start_time=time, venue=venue, apart=apart, attendees=attendees,
        unsettled=unsettled, items=items, doubts=tuple(doubts),
    )  # fmt: skip
    text = page.text
    return Document(
        uri=address,
        name=address,
        format="moderngov",
        text=text,
        sha256=_digest(text, outline.model_dump_json()),
        source_id=site.id("meeting", meeting.id),
        outline=outline,
    )


def compose_printed(
    site: Site,
    meeting: Listed,
    record: MeetingRecord,
    *,
    paper: Paper,
    data: bytes,
    address: str,
    remarks: Sequence[str] = (),
) -> Document:
    """The document of a meeting whose minutes are a printed file, ``paper`` with the bytes ``data``.

    Before the file's own text stands who attended as the site lists it. ``address`` and ``remarks`` as for ``compose``;
    raises ``UnreadableDocument`` as ``printed_document``.
    """
    printed = printed_document(site, meeting, paper, data)
    page = _Page()
    if record.attendance:
        page.block("p", f"Attendance, as {site.page('mgMeetingAttendance.aspx', ID=meeting.id)} lists it:")
    attendees, unsettled, unknown = _attendance(page, site, record.attendance)
    page.block("p", f"Minutes, as printed in {printed.uri}:")
    listing = Listing(end=page.size, attendees=attendees, unsettled=unsettled, doubts=(*remarks, *unknown))
    return replace(
        printed,
        uri=address,
        name=address,
        text=page.text + printed.text,
        sha256=_digest(page.text, listing.model_dump_json(), printed.sha256),
        pages=tuple(page.size + begin for begin in printed.pages),
        listing=listing,
    )


def _title(
    page: _Page, day: datetime.date, time: str | None, venue: str | None
) -> tuple[Day, Words | None, Words | None]:
    page.raw("<p>Minutes of the meeting held on ")
    start, end = page.words(printed := f"{day:%A} {day.day} {day:%B %Y}")
    date = Day(text=printed, value=day, start=start, end=end)
    at = None
    if time:
        page.raw(" at ")
        start, end = page.words(time)
        at = Words(text=time, start=start, end=end)
    page.raw("</p>\n")
    if not venue:
        return date, at, None
    page.raw("<p>Venue: ")
    start, end = page.words(venue)
    page.raw("</p>\n")
    return date, at, Words(text=venue, start=start, end=end)


def _attendance(
    page: _Page, site: Site, listed: Sequence[Attendance]
) -> tuple[tuple[Attendee, ...], tuple[Unsettled, ...], list[str]]:
    """Write the lists; gives who came or not, who only may have, and the words that were not understood."""
    people = [settled(person) for person in dict.fromkeys(listed)]
    attendees: list[Attendee] = []
    unsettled: list[Unsettled] = []
    for status, label in LABELS:
        there = [person for person in people if person.status == status]
        if not there:
            continue
        page.block("p", label)
        page.raw("<ul>\n")
        for person in there:
            start, end = _line(page, person)
            member = site.id("member", person.member)
            if status is None:
                unsettled.append(
                    Unsettled(
                        name=person.name,
                        recorded=person.recorded,
                        honorific=person.honorific,
                        role=person.role,
                        member_id=member,
                        start=start,
                        end=end,
                    )
                )
                continue
            attendees.append(
                Attendee(
                    name=person.name, status=status, honorific=person.honorific, chair=person.chair, role=person.role,
                    organisation=person.representing, remote=person.remote or None, member_id=member,
                    start=start, end=end,
                )
            )  # fmt: skip
        page.raw("</ul>\n")
    unknown = sorted({person.recorded for person in people if person.status is None and not person.is_expected})
    doubts = [f"an attendance recorded as “{words}” is not understood" for words in unknown if words]
    return tuple(attendees), tuple(unsettled), doubts


def _line(page: _Page, person: Settled) -> SourceSpan:
    page.raw("<li>")
    place = page.words(person.printed)
    page.raw("</li>\n")
    return place


def _item(page: _Page, site: Site, item: ItemRecord) -> OutlinedItem:
    page.raw("<h2>")
    begin = SourceOffset(page.size)
    if item.number:
        page.words(f"{item.number}.")
        page.raw(" ")
    title, end = page.words(item.title)
    page.raw("</h2>\n")
    page.raw(plain_html(item.agenda))
    page.block("p", "Minutes:")  # what stands before this is agenda text
    page.raw(plain_html(item.minutes))
    if item.decision and not _says(item.minutes, item.decision):
        page.block("p", "Decision:")
        page.raw(plain_html(item.decision))
    return OutlinedItem(
        start=begin,
        end=end,
        number=item.number,
        title_start=title,
        source_id=site.id("item", item.id),
        papers=tuple(
            dict.fromkeys(paper.url for paper in item.papers if not paper.restricted and is_web_link(paper.url))
        ),
    )


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _each_once(items: Sequence[ItemRecord]) -> list[ItemRecord]:
    """The items, of which no two have one id: a second one stands without."""
    seen: set[int | None] = set()
    found = []
    for item in items:
        found.append(item.model_copy(update={"id": None}) if item.id in seen else item)
        seen.add(item.id)
    return found


def _says(minutes: str, decision: str) -> bool:
    """Whether the minutes hold the decision's words already: each resolution counts once."""

    def letters(fragment: str) -> str:
        return "".join(character for character in words_of(fragment).casefold() if character.isalnum())

    return letters(decision) in letters(minutes)


class _Page:
    """The page in the making; ``size`` is its length so far."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self.size = 0

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def raw(self, markup: str) -> None:
        self._parts.append(markup)
        self.size += len(markup)

    def words(self, words: str) -> SourceSpan:
        """Write words and give their place."""
        start = self.size
        self.raw(html.escape(words, quote=False))
        return SourceSpan.at(start, self.size)

    def block(self, mark: str, words: str) -> Words:
        self.raw(f"<{mark}>")
        start, end = self.words(words)
        self.raw(f"</{mark}>\n")
        return Words(text=words, start=start, end=end)
