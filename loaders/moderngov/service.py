"""The answers of a ModernGov site's web service (``mgWebService.asmx``): XML becomes records.

The XML is strange in places: texts are escaped twice, yes and no are "True" and "False", HTML stands as text or as
elements, and a site that is out of order answers with an HTML page and status 200. Nothing outside the answer is ever
loaded: a document type declaration is refused.
"""

from __future__ import annotations

import datetime
import html
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, tostring

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from graph.errors import SourceError
from loaders.moderngov.markup import unescaped
from loaders.moderngov.records import Attendance, Committee, ItemRecord, Listed, MeetingRecord, Paper
from loaders.parsing.forms import find_times

LARGEST = 10_000_000  # bytes
_DAY = re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})|(?P<iso>\d{4}-\d{2}-\d{2})")


def read_committees(data: bytes) -> list[Committee]:
    """The answer to ``GetCommittees``. Raises ``SourceError`` where it is none."""
    found: dict[int, Committee] = {}
    for node in _named(_root(data, "committees"), "committee"):
        number = _number(_text(node, "committeeid"))
        title = unescaped(_text(node, "committeetitle"))
        if number is not None and title:
            found[number] = Committee(id=number, title=title, closed=_yes(node, "committeedeleted"))
    return list(found.values())


def read_meetings(data: bytes, committee: Committee) -> list[Listed]:
    """The answer to ``GetMeetings`` for one committee; a meeting without a date is left out."""
    found: dict[int, Listed] = {}
    for node in _named(_root(data, "getmeetings"), "meeting"):
        number, day = _number(_text(node, "meetingid")), _day(_text(node, "meetingdate"))
        if number is not None and day is not None:
            time, status = _time(_text(node, "meetingtime")), unescaped(_text(node, "meetingstatus")) or None
            found[number] = Listed(id=number, committee=committee, date=day, time=time, status=status)
    return list(found.values())


def read_meeting(data: bytes) -> MeetingRecord:
    """The answer to ``GetMeeting``; texts that the site does not show the public are left out."""
    root = _root(data, "meeting")
    number = _number(_text(root, "meetingid"))
    if number is None:
        raise SourceError("an answer without a meeting")
    minuted = _yes(root, "minutepublished")
    decided = minuted or _yes(root, "decisionpublished")
    items = _child(root, "agendaitems")
    attendees = _child(root, "attendees")
    papers = _child(root, "linkeddocuments")
    return MeetingRecord(
        id=number,
        date=_day(_text(root, "meetingdate")),
        time=_time(_text(root, "meetingtime")),
        venue=unescaped(_text(root, "meetinglocation")) or None,
        published=decided,
        items=tuple(_item(node, minuted, decided) for node in _named(items, "agendaitem") if _is_shown(node)),
        attendance=tuple(found for node in _named(attendees, "attendee") if (found := _attendee(node))),
        papers=_papers(papers),
    )


def _item(node: Element, minuted: bool, decided: bool) -> ItemRecord:
    """An item; a text is published with those of the whole meeting, or alone, and never where it is restricted."""
    restricted = _yes(node, "isrestricted")
    minuted = not restricted and (minuted or _yes(node, "isminutepublished"))
    decided = not restricted and (decided or _yes(node, "isdecisionpublished"))
    return ItemRecord(
        id=_number(_text(node, "agendaitemid")),
        number=_item_number(node),
        title=unescaped(_text(node, "agendaitemtitle")) or "(without a title)",
        agenda="" if restricted else _html(_child(node, "agendatext")),
        minutes=_html(_child(node, "minutesnonemptyhtmlbody")) if minuted else "",
        decision=_html(_child(node, "decisionnonemptyhtmlbody")) if decided else "",
        restricted=restricted,
        papers=_papers(_child(node, "linkeddocuments")),
    )


def _item_number(node: Element) -> str | None:
    """The number in the minutes, which others refer to; else the one printed on the agenda."""
    for name in ("minutesitemnumber", "fulldisplaynumberformat", "agendaitemnumber"):
        number = unescaped(_text(node, name)).strip(" .")
        if number and number != "0":
            return number
    return None


def _is_shown(node: Element) -> bool:
    return _text(node, "isdisplayallowed").casefold() != "false"


def _attendee(node: Element) -> Attendance | None:
    # The fields are attributes; some versions of the service write them as elements.
    def field(name: str) -> str:
        attribute = next((value for key, value in node.attrib.items() if key.casefold() == name), None)
        return unescaped(attribute if attribute is not None else _text(node, name))

    if not field("name"):
        return None
    return Attendance(
        name=field("name"),
        attendance=field("attendance"),
        member=_number(field("memberid")),
        role=field("roledescription") or None,
        representing=field("representing") or None,
    )


def _papers(node: Element | None) -> tuple[Paper, ...]:
    found = (
        Paper(
            title=unescaped(_text(each, "title")),
            url=unescaped(_text(each, "url")),
            restricted=_yes(each, "isrestricted"),
        )
        for each in _named(node, "linkeddoc")
    )
    return tuple(paper for paper in found if paper.url)


def _root(data: bytes, name: str) -> Element:
    """The answer's root element, which must be called ``name``."""
    if len(data) > LARGEST:
        raise SourceError(f"answered with {len(data):,} bytes, which is more than a meeting has", limit="size")
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError) as error:
        kind = "a page of HTML" if re.match(rb"\s*<(?:!doctype\s+html|html)", data[:200], re.I) else "no whole XML"
        reason = f"{type(error).__name__}: {error}".partition("\n")[0]
        if isinstance(error, DefusedXmlException):
            reason = "it declares a document type, which may hold entities without end or lead elsewhere"
        raise SourceError(f"answered with {kind} ({reason})") from None
    if _name(root) != name:
        raise SourceError(f"answered with <{_name(root)}> where <{name}> was asked for")
    return root


def _name(node: Element) -> str:
    return node.tag.rpartition("}")[2].casefold()


def _named(node: Element | None, name: str) -> Iterator[Element]:
    return (each for each in node.iter() if _name(each) == name and each is not node) if node is not None else iter(())


def _child(node: Element, name: str) -> Element | None:
    return next((child for child in node if _name(child) == name), None)


def _text(node: Element, name: str) -> str:
    child = _child(node, name)
    return "".join(child.itertext()).strip() if child is not None else ""


def _html(node: Element | None) -> str:
    """HTML that is the element's text, or stands in it as elements."""
    if node is None:
        return ""
    if len(node):
        try:
            return (node.text or "") + "".join(tostring(child, encoding="unicode") for child in node)
        except RecursionError:
            raise SourceError("answered with elements within each other without end", limit="depth") from None
    text = (node.text or "").strip()
    return html.unescape(text) if "<" not in text and re.search(r"&lt;/?\w", text) else text


def _yes(node: Element, name: str) -> bool:
    return _text(node, name).casefold() in ("true", "1", "yes")


def _number(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-9]{1,12}", text) else None


def _day(text: str) -> datetime.date | None:
    found = _DAY.match(text)
    try:
        if found is None:
            return None
        if found["iso"]:
            return datetime.date.fromisoformat(found["iso"])
        return datetime.date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None


def _time(text: str) -> str | None:
    return next((value for value, _, _ in find_times(text)), None)
