"""The HTML pages of a ModernGov site become the same records as the answers of its web service.

``mgListCommittees.aspx`` lists committees, ``ieListMeetings.aspx`` a committee's meetings, ``ieListDocuments.aspx``
shows a meeting item by item, ``mgMeetingAttendance.aspx`` who attended, ``mgAi.aspx`` one item's whole text. The pages
of all sites share the names of classes; templates around them differ.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from graph.errors import SourceError
from loaders.formats.html.moderngov import DOCUMENT_SIZE
from loaders.moderngov.markup import tree_of, words_of
from loaders.moderngov.records import Attendance, Committee, ItemRecord, Listed, MeetingRecord, Paper
from loaders.parsing.forms import find_dates, find_times

MORE = re.compile(r"view\s+the\s+full\s+(?:minutes|decision|agenda)\s+text", re.I)
CUT = re.compile(r"\s*(?:\.\.\.|…)?\s*(?:<a\b[^>]*>\s*)?view\s+the\s+full\s+\w+\s+text\s+for\s+item\b.*$", re.I | re.S)
PRINTED = re.compile(r"\bprinted\s+(?:draft\s+)?minutes\b", re.I)
COUNCIL = re.compile(
    r"(?:council|authority|corporation|assembly|cyngor|senedd|parliament|trust|partnership)\b(?!\s+meetings?)", re.I
)
NOT_A_NAME = re.compile(
    r"\b(?:committees?|meetings?|agendas?|minutes|details?|browse|calendar|councillors?|moderngov|modern\.gov)\b", re.I
)


def read_committees(page: str) -> list[Committee]:
    """The committees that a list of committees links to."""
    found: dict[int, Committee] = {}
    for link in tree_of(page).css("a[href]"):
        number = _asked(link, "mgcommitteedetails.aspx", "id") or _asked(link, "ielistmeetings.aspx", *_COMMITTEE)
        title = _words(link)
        if number and title:
            found.setdefault(number, Committee(id=number, title=title))
    if not found:
        raise SourceError("a page without committees")
    return list(found.values())


def read_council(page: str) -> str | None:
    """The council's name, from what the page says of its site or from its title; None where neither names one."""
    tree = tree_of(page)
    site = tree.css_first('meta[property="og:site_name"]')
    title = tree.css_first("title")
    named = [(site.attributes.get("content") or "") if site is not None else ""]
    named += re.split(r"\s+[-–—|:]\s+|\s*\|\s*", _words(title)) if title is not None else []
    for words in (" ".join(part.split()) for part in named):
        if COUNCIL.search(words) and not NOT_A_NAME.search(words) and 2 <= len(words.split()) <= 8:
            return words
    return None


def read_meetings(page: str, committee: Committee) -> list[Listed]:
    """The meetings that a committee's list links to; a link without a date is left out."""
    found: dict[int, Listed] = {}
    for link in tree_of(page).css("a[href]"):
        number = _asked(link, "ielistdocuments.aspx", *_MEETING) or _asked(link, "celistdocuments.aspx", *_MEETING)
        words = _words(link)
        day = _day(words)
        if not number or day is None:
            continue
        beside = _words(link.parent) if link.parent is not None else words
        status = "Cancelled" if re.search(r"\bcancelled\b", beside, re.I) and len(beside) < 120 else None
        found[number] = Listed(id=number, committee=committee, date=day, time=_time(words), status=status)
    return list(found.values())


def read_meeting(page: str, address: str, meeting: int) -> MeetingRecord:
    """The page of a meeting at ``address``, without its attendance. Raises ``SourceError`` where it shows no items."""
    tree = tree_of(page)
    items = [_item(number, address) for number in tree.css("td.mgItemNumberCell")]
    papers = tuple(_papers(tree.css("a[href]"), address))
    if not items and not any(PRINTED.search(paper.title) for paper in papers):
        raise SourceError("a page without items")
    heading = " ".join(_words(node) for node in tree.css("h1, h2")[:4])
    return MeetingRecord(
        id=meeting,
        date=_day(heading),
        time=_time(heading),
        venue=_labelled(tree, "venue"),
        published=any(item.has_minutes for item in items) or any(PRINTED.search(paper.title) for paper in papers),
        items=tuple(items),
        papers=papers,
    )


def read_attendance(page: str) -> tuple[Attendance, ...]:
    """The table of the attendance page: name, role, attendance. Raises ``SourceError`` where it shows none."""
    tables = [
        table
        for table in tree_of(page).css("table")
        if "attendance" in (table.attributes.get("summary") or "").casefold()
    ]
    if not tables:
        raise SourceError("a page without a table of attendance")
    found = []
    for row in tables[0].css("tr"):
        cells = row.css("td")
        if len(cells) < 3:
            continue
        link = cells[0].css_first("a[href]")
        name, role, attendance = (_words(cell) for cell in cells[:3])
        if name:
            member = _asked(link, "mguserinfo.aspx", "uid") if link is not None else None
            found.append(Attendance(name=name, attendance=attendance, member=member, role=role or None))
    return tuple(found)


def read_whole_text(page: str) -> tuple[str, str]:
    """Minutes and decision on the page of one item. Raises ``SourceError`` where it has neither."""
    body = tree_of(page).body
    parts = _parts(body) if body is not None else {}
    if not (parts.get("minutes") or parts.get("decision")):
        raise SourceError("a page without the item's minutes")
    return parts.get("minutes", ""), parts.get("decision", "")


def printed_minutes(record: MeetingRecord) -> Paper | None:
    """The file of the printed minutes among a meeting's papers."""
    return next((paper for paper in record.papers if PRINTED.search(paper.title) and not paper.restricted), None)


_COMMITTEE = ("cid", "committeeid")
_MEETING = ("mid", "meetingid")


def _item(number: LexborNode, address: str) -> ItemRecord:
    cell = number.next
    while cell is not None and cell.tag != "td":
        cell = cell.next
    printed = _words(number).strip(" .") or None
    if cell is None:
        return ItemRecord(title="(without a title)", number=printed)
    title = cell.css_first("p.mgAiTitleTxt, .mgAiTitleTxt")
    parts = _parts(cell)
    links = cell.css("a[href]")
    more = next((link for link in links if MORE.search(_words(link)) and _target(link, "mgai.aspx")), None)
    ids = [_asked(link, "iedecisiondetails.aspx", "aiid") or _asked(link, "mgai.aspx", "id") for link in links]
    return ItemRecord(
        id=next(filter(None, ids), None),
        number=printed,
        title=DOCUMENT_SIZE.sub("", _words(title)) if title is not None else "(without a title)",
        agenda=parts.get("agenda", ""),
        minutes=parts.get("minutes", ""),
        decision=parts.get("decision", ""),
        more=urljoin(address, more.attributes["href"] or "") if more is not None else None,
        papers=tuple(_papers(links, address)),
    )


def _parts(cell: LexborNode) -> dict[str, str]:
    """The HTML of agenda, decision and minutes: texts behind a label of their own."""
    found: dict[str, list[str]] = {}
    part = "agenda"
    for node in cell.css("p.mgSubItemTitleTxt, div.mgWordPara"):
        label = _words(node).casefold().rstrip(": ")
        if "mgSubItemTitleTxt" in (node.attributes.get("class") or ""):
            part = {"decisions": "decision"}.get(label, label)
        elif not _within_text(node):
            found.setdefault(part, []).append(CUT.sub("", node.html or ""))
    return {name: "\n".join(texts) for name, texts in found.items() if words_of("".join(texts))}


def _within_text(node: LexborNode) -> bool:
    parent = node.parent
    while parent is not None:
        if parent.tag == "div" and "mgWordPara" in (parent.attributes.get("class") or ""):
            return True
        parent = parent.parent
    return False


def _papers(links: list[LexborNode], address: str) -> Iterator[Paper]:
    seen: set[str] = set()
    for link in links:
        href = (link.attributes.get("href") or "").strip()
        is_file = re.search(r"(?:^|/)documents/|mgconvert2pdf\.aspx", href, re.I)
        url = urljoin(address, href) if is_file else ""
        if url and url not in seen:
            seen.add(url)
            yield Paper(title=DOCUMENT_SIZE.sub("", _words(link)) or url.rpartition("/")[2], url=url)


def _labelled(tree: LexborHTMLParser, label: str) -> str | None:
    """The words behind a label such as "Venue:"."""
    for node in tree.css("span.mgLabel, strong, b"):
        if _words(node).casefold().rstrip(": ") == label and node.parent is not None:
            words = _words(node.parent)[len(_words(node)) :].strip(" :.")
            return re.sub(r"\s*view directions$", "", words, flags=re.I) or None
    return None


def _target(link: LexborNode, page: str) -> dict[str, list[str]] | None:
    """The parameters of a link that leads to ``page``, names in lower case; None where it leads elsewhere."""
    try:
        parts = urlsplit((link.attributes.get("href") or "").strip())
    except ValueError:
        return None
    if parts.path.rpartition("/")[2].casefold() != page:
        return None
    return {name.casefold(): values for name, values in parse_qs(parts.query).items()}


def _asked(link: LexborNode, page: str, *names: str) -> int | None:
    """The number that a link to ``page`` asks for."""
    asked = _target(link, page) or {}
    values = [value for name in names for value in asked.get(name, ())]
    return next((int(value) for value in values if re.fullmatch(r"[0-9]{1,12}", value)), None)


def _words(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ").split())


def _day(words: str) -> datetime.date | None:
    return next((found.value for found in find_dates(words) if found.value), None)


def _time(words: str) -> str | None:
    return next((value for value, _, _ in find_times(words)), None)
