"""A council's ModernGov site: its committees, meetings and minutes, by the web service where it answers, else by pages.

Each fact is asked for once. Where the service is not there, refuses programs or answers with something else, all is
read from the pages; where it stumbles over one meeting, only that one is. What way was taken is told in ``remarks``.
A meeting whose pages come to a limit of time or memory is refused as a whole: each of its items might do the same.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar
from urllib.parse import urljoin

from graph.errors import SourceBusy, SourceError
from loaders.moderngov import pages, service
from loaders.moderngov.access.address import Site
from loaders.moderngov.access.fetching import Client
from loaders.moderngov.records import Committee, ItemRecord, Listed, MeetingRecord, Paper

T = TypeVar("T")
PATIENCE = 5  # failures of the web service


@dataclass
class Council:
    """Reads a site with a client. ``remarks`` tell what was read in another way than by the web service, and why."""

    site: Site
    client: Client
    remarks: list[str] = field(default_factory=list)
    serves: bool = True
    failures: int = 0

    def name(self) -> str | None:
        """The council's name, where a page of the site tells it."""
        try:
            return self._page(self.site.page("mgListCommittees.aspx"), pages.read_council)
        except SourceBusy:
            raise
        except SourceError:
            return None

    def committees(self) -> list[Committee]:
        """All committees that the site has. Raises ``SourceError`` where neither service nor page tells them."""
        return self._either(
            lambda: self.client.read(self.site.service("GetCommittees"), service.read_committees),
            lambda: self._page(self.site.page("mgListCommittees.aspx"), pages.read_committees),
            lasting=True,
        )

    def meetings(self, committee: Committee, since: datetime.date, until: datetime.date) -> list[Listed]:
        """A committee's meetings from one day to another (both included), in order."""
        days = {"sFromDate": f"{since:%d/%m/%Y}", "sToDate": f"{until:%d/%m/%Y}"}
        asked = self.site.service("GetMeetings", lCommitteeId=committee.id, **days)
        found = self._either(
            lambda: self.client.read(asked, service.read_meetings, committee),
            lambda: self._page(self.listing(committee), pages.read_meetings, committee),
        )
        within = {meeting.id: meeting for meeting in found if since <= meeting.date <= until}
        return sorted(within.values(), key=lambda meeting: (meeting.date, meeting.time or "", meeting.id))

    def listing(self, committee: Committee) -> str:
        """The public address of a committee's list of meetings."""
        return self.site.page("ieListMeetings.aspx", CId=committee.id, Year=0)

    def address(self, meeting: Listed) -> str:
        """The public address of a meeting's minutes."""
        return self.site.page("ieListDocuments.aspx", CId=meeting.committee.id, MId=meeting.id, Ver=4)

    def meeting(self, meeting: Listed) -> MeetingRecord:
        """A meeting with its items and attendance; with none that tells anything where no minutes are published."""
        record = self._either(
            lambda: self.client.read(self.site.service("GetMeeting", lMeetingId=meeting.id), service.read_meeting),
            lambda: self._meeting_page(meeting),
        )
        if record.published and not record.has_minutes and pages.printed_minutes(record) is None and self.serves:
            page = self._meeting_page(meeting, attendance=False)  # the service says they are out, and has no text
            kept = {"attendance": record.attendance, "venue": record.venue or page.venue}
            record = page.model_copy(update=kept)
        return record.model_copy(update={"items": tuple(self._whole(item) for item in record.items)})

    def file(self, paper: Paper) -> bytes:
        """The bytes of a document that the site links."""
        return self.client.file(urljoin(self.site.base, paper.url))

    def _either(self, by_service: Callable[[], T], by_page: Callable[[], T], *, lasting: bool = False) -> T:
        """What the service tells, else the pages.

        A service that is not there, refuses or has failed ``PATIENCE`` times is not asked again; with ``lasting`` one
        failure of any kind is enough.
        """
        if not self.serves:
            return by_page()
        try:
            return by_service()
        except SourceBusy:
            raise
        except SourceError as error:
            failed = error
        try:
            value = by_page()
        except SourceBusy:
            raise
        except SourceError as error:
            if str(error) == str(failed):
                raise
            both = f"{failed}; and {error}"
            raise SourceError(both, status=error.status, limit=failed.limit or error.limit) from None
        self.failures += 1
        if lasting or failed.status in (401, 403, 404, 410) or self.failures >= PATIENCE:
            self.serves = False
        self.remarks.append(f"read from the pages, because the web service failed: {failed}")
        return value

    def _meeting_page(self, meeting: Listed, *, attendance: bool = True) -> MeetingRecord:
        address = self.address(meeting)
        record = self._page(address, pages.read_meeting, address, meeting.id)
        if not attendance or not record.published:
            return record
        place = self.site.page("mgMeetingAttendance.aspx", ID=meeting.id)
        listed = self._beside(place, pages.read_attendance, "no attendance was found on the pages")
        return record if listed is None else record.model_copy(update={"attendance": listed})

    def _whole(self, item: ItemRecord) -> ItemRecord:
        """An item whose minutes the meeting's page cuts off is read from its own page."""
        if item.more is None:
            return item
        remark = f"item {item.number or item.title} is read to where the page cuts it off"
        whole = self._beside(item.more, pages.read_whole_text, remark)
        if whole is None:
            return item
        minutes, decision = whole
        kept = {"minutes": minutes or item.minutes, "decision": decision or item.decision, "more": None}
        return item.model_copy(update=kept)

    def _beside(self, url: str, parse: Callable[[str], T], remark: str) -> T | None:
        """What a further page of a meeting tells; None where it cannot be read, which is remarked."""
        try:
            return self._page(url, parse)
        except SourceError as error:
            if isinstance(error, SourceBusy) or error.limit:
                raise
            self.remarks.append(f"{remark}: {error}")
            return None

    def _page(self, url: str, parse: Callable[..., T], *more: object) -> T:
        return self.client.read(url, partial(_of_page, parse), *more)


def _of_page(parse: Callable[..., T], data: bytes, *more: object) -> T:
    """What ``parse`` makes of a page's text."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")  # older templates
    return parse(text, *more)
