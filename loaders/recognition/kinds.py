"""Which kind of document it is: minutes, or what stands beside them: agenda, summons, notice, action log, report ...

A document is another kind only where it says so itself near its beginning *and* nothing in it speaks of what was done:
an agenda tells what is planned ("To receive the minutes", "will be held"), minutes what happened ("were received", "was
held"). Where it says both it counts as minutes, with a doubt.
"""

from __future__ import annotations

import re

from graph.schema import DocumentKind
from loaders.minutes import ONLY_PLANNED
from loaders.parsing import MeetingRecord
from loaders.parsing.patterns import GuardedPattern, folded

_REACH = 1500  # characters from the beginning within which a document says what it is

# "AGENDA for the meeting", "Notice of meeting", "you are hereby summoned to attend": each with the kind that it makes.
_OFFICE = r"(?:director|head|officer|clerk|manager|chief|executive|member)"
_WORDS: tuple[tuple[DocumentKind, str], ...] = (
    ("summons", r"\bsummon(?:ed|s)\b[^.\n]{0,60}\b(?:attend|meeting)|\bhereby\s+summon"),
    ("agenda", r"^[\W_]*(?:(?:draft|public|supplementary)\s+)?(?:agenda|a g e n d a)(?:\s+(?:for|of)\b|[\W_]*$)"),
    ("notice", r"\bnotice\s+(?:is\s+hereby\s+given|of\s+(?:a\s+|the\s+)?(?:\w+\s+){0,3}meeting)\b"),
    ("action log", r"^[\W_]*(?:\w+\s+){0,6}actions?\s+(?:log|tracker|list|register)\b"),
    ("decision notice", r"^[\W_]*(?:\w+\s+){0,6}decisions?\s+(?:log|tracker|list|register)\b"),
    ("decision notice", r"^[\W_]*(?:notice|record|list|summary)\s+of\s+(?:key\s+|executive\s+)?decisions?\b"),
    ("decision notice", r"^[\W_]*decision\s+(?:notice|sheet|list)\b"),
    ("attendance summary", r"^[\W_]*(?:summary|record)\s+of\s+(?:members['’]?\s+)?attendance\b"),
    ("attendance summary", r"^[\W_]*attendance\s+(?:summary|statistics)\b"),
    ("transcript", r"^[\W_]*(?:verbatim\s+)?transcript\b"),
    ("report", rf"^[\W_]*report\s+(?:of|by|from)\s+(?:the\s+)?(?:\w+\s+){{0,6}}{_OFFICE}\b"),
    ("report", r"^[\W_]*(?:purpose\s+of\s+(?:the\s+)?report|report\s+to\s*:)"),
)
# "CLERK'S REPORT", "Report to Cabinet": in the title only, as minutes have such headings.
_REPORT_TITLE = re.compile(
    r"^[\W_]*(?:the\s+)?(?:clerk|chair(?:man|woman|person)?|mayor|treasurer|principal|head\s?teacher|director|"
    r"chief\s+(?:executive|officer))[’']?s?[’']?\s+report(?:\s+to\b.{0,60})?[\W_]*$",
    re.I | re.M,
)
_SAYS = tuple((kind, GuardedPattern(words, re.I | re.M)) for kind, words in _WORDS)
# "MINUTES of the meeting held", "Draft minutes", but not "To approve the minutes of the meeting held on 9 January".
_SAYS_MINUTES = re.compile(
    r"^[\W_]*(?:(?:draft|confirmed|unconfirmed|approved|unapproved|printed|public)\s+)*minutes\b(?!\s*[:.]?\s*to\s)"
    r"|\bminutes\s+of\s+(?:the|a|an)\s+(?:[\w’'-]+\s+){0,8}(?:meeting|held)\b"
    r"|^[^\n.:;]{0,80}\bmeeting\s+minutes\b(?=[\W_]*(?:$|\d|[A-Z][a-z]+day\b))"
    r"|^[^\n.:;]{0,40}\bminutes\s+[–-]?\s*(?:[A-Z][a-z]+day\s+)?\d{1,2}(?:st|nd|rd|th|/|\s+[A-Z])"
    r"|\b(?:notes|minutes)\s+(?:was\s+|were\s+)?held\b|\b(?:agenda,?\s+(?:decisions\s+)?|decisions?\s+)and\s+minutes\b",
    re.I | re.M,
)
# "Meeting held on 9 January": so do transcripts and lists of decisions begin as well.
_SAYS_HELD = re.compile(r"\bmeeting\s+(?:was\s+|were\s+)?held\b", re.I)
_TO_APPROVE = re.compile(
    r"(?:\bto\s+(?:\w+,?\s+){0,6}|\b(?:approv|confirm|sign|receiv)\w*\s+(?:of\s+)?)(?:the\s+)?(?:draft\s+)?$", re.I
)
# A row of an agenda in a table: "2 | Minutes of the meeting on 9 May", "13:05  2. Minutes of the meeting".
_NUMBERED = re.compile(r"[\s|]*(?:\d{1,2}[:.]\d\d[\s|]+)?\d{1,3}[\s.)|]+")
# Who is called to a meeting: "You are summoned to attend", "NOTICE IS HEREBY GIVEN".
_CALLS = re.compile(
    r"\byou\s+are\s+(?:all\s+)?(?:\w+ly\s+|hereby\s+)?(?:summoned|invited|requested)\s+to\s+attend\b"
    r"|\bhereby\s+(?:summoned|given|summon)\b|\bgive\s+(?:you\s+)?notice\b",
    re.I,
)
# What minutes say was done. "RESOLVED" alone may be a recommendation's word; with "that" it is a decision.
_DONE = re.compile(
    r"\b(?:was|were|had\s+been|has\s+been)\s+(?:also\s+|then\s+|duly\s+)?(?:resolved|agreed|noted|approved|received|"
    r"accepted|declared|proposed|seconded|elected|confirmed|adopted|signed|present|in\s+attendance|carried|discussed)\b"
    r"|(?<!\bbe )\b(?-i:RESOLVED|AGREED|NOTED)\b"
    r"|\b(?:members|councillors?|the\s+(?:chair\w*|clerk|committee|board|panel|council|forum))\s+(?:\w+ly\s+)?"
    r"(?:noted|agreed|discussed|considered|reported|asked|thanked|welcomed|received|resolved|approved|heard)\b"
    r"|\bmeeting\s+(?:was\s+)?(?:closed|ended|opened|concluded|adjourned)\b|\bproposed\s+by\b"
    r"|^\W*(?:(?:members|councillors|also)\s+)?(?:present|in\s+attendance|attendees|apologies)\W{0,3}:"
    r"|^\W*(?:present|in\s+attendance|attendees|sederunt)\W*$",
    re.I | re.M,
)
_RECORDS = re.compile(
    r"\b(?:RESOLVED|AGREED)\b|\bmeeting\s+(?:was\s+)?(?:closed|ended|concluded)\b"
    r"|(?m:^\W*(?:(?:members|councillors|also)\s+)?(?i:present|in\s+attendance|attendees|apologies)\W{0,3}:)"
)
_PLANNED = re.compile(
    r"(?:^\W*(?:\(?[\w.]{1,6}[.)]?\s+)?|[-–—:.|]\s+)to\s+"
    r"(?:receive|consider|approve|note|confirm|agree|resolve|discuss|elect|sign|fix|appoint|review|make|hear|adopt)\b"
    r"|\b(?:to|will)\s+be\s+held\b|\b(?:is|are)\s+(?:asked|invited|requested|recommended)\s+to\b"
    r"|\brecommended\s*:|\((?:report\s+|copy\s+)?(?:attached|enclosed|to\s+follow)\)",
    re.I | re.M,
)
_PLANS_PER_DEED = 4  # where somebody is listed as present
# "Present: ...": what minutes begin with, and agendas do not.
_LISTED = re.compile(
    r"^\W*(?:(?:members|councillors|also)\s+)?(?:present|in\s+attendance|attendees|sederunt)\W*(?::|$)", re.I | re.M
)
# Words of what happened, without one of which a list of headings tells nothing.
_TOLD = re.compile(
    r"\b(?:was|were|had|did|has\s+been|have\s+been|reported|agreed|noted|approved|resolved|discussed|received|asked|"
    r"thanked|said|explained|closed|opened|declared|proposed|seconded|elected|carried|confirmed|gave|advised)\b",
    re.I,
)
_FEWEST_HEADINGS, _MOST_WORDS_BELOW = 3, 15  # items, and words below each of them on average


def kind_of(text: str, record: MeetingRecord) -> DocumentKind:
    """The kind of document that ``text`` is, as far as its ``record`` of a meeting reaches."""
    said = _said(text, record)
    if said is None:
        return "agenda" if _only_headings(text, record) else "minutes"
    if _says(_SAYS_MINUTES, text, record):
        return "minutes"
    body = text[record.whole.start : record.whole.end]
    if said == "action log" and _LISTED.search(body) and _goes_on(record):
        return "minutes"  # "Action log and notes"
    if said not in ONLY_PLANNED:
        return said
    if said == "report":  # it tells of what was done before, and proposes
        return "minutes" if _RECORDS.search(body) else "report"
    done, planned = sum(1 for _ in _DONE.finditer(body)), sum(1 for _ in _PLANNED.finditer(body))
    if _LISTED.search(body):
        return said if done * _PLANS_PER_DEED <= planned else "minutes"
    if _CALLS.search(body) and not _RECORDS.search(body):  # what it tells of was done before
        planned = max(planned, sum(not item.implicit for item in record.items))
    return said if done <= max(planned, 1) else "minutes"


def _goes_on(record: MeetingRecord) -> bool:
    """Whether there is more than tasks: who was present, and items."""
    people = sum(attendee.attended for attendee in record.attendees)
    return people > 1 and sum(not item.implicit for item in record.items) > 1


def _beginning(text: str, record: MeetingRecord) -> str:
    start, end = record.whole
    return text[start : min(end, start + _REACH)]


def _said(text: str, record: MeetingRecord) -> DocumentKind | None:
    """What the beginning says it is: the first that it says."""
    begin = _beginning(text, record)
    small = folded(begin)
    asked = ((kind, says.pattern) for kind, says in _SAYS if says.may_match(small))
    found = [(match.start(), kind) for kind, says in asked if (match := says.search(begin))]
    kinds = {kind for _, kind in found}
    if "summons" in kinds:
        return "summons"
    if not found and _REPORT_TITLE.search(text, record.whole.start, _title_end(text, record)):
        return "report"
    return min(found)[1] if found else None


def _only_headings(text: str, record: MeetingRecord) -> bool:
    """Whether a text that does not say what it is lists items, and has no word of anything that happened."""
    items = [item for item in record.items if not item.implicit]
    below = sum(len(item.place.text.split()) for item in items)
    if len(items) < _FEWEST_HEADINGS or below > _MOST_WORDS_BELOW * len(items) or says_minutes(text, record):
        return False
    body = text[record.whole.start : record.whole.end]
    return not _DONE.search(body) and not _TOLD.search(body)


def says_minutes(text: str, record: MeetingRecord) -> bool:
    """Whether the words before the first item say that these are minutes, or of a meeting that was held."""
    return _says(_SAYS_MINUTES, text, record) or _says(_SAYS_HELD, text, record)


def _says(says: re.Pattern[str], text: str, record: MeetingRecord) -> bool:
    """Whether the words before the first item say so, and not of other minutes, which are to be approved."""
    begin = text[record.whole.start : _title_end(text, record)]
    return any(
        not _TO_APPROVE.search(begin, max(0, found.start() - 60), found.start())
        and not _NUMBERED.fullmatch(begin, begin.rfind("\n", 0, found.start()) + 1, found.start())
        for found in says.finditer(begin)
    )


def _title_end(text: str, record: MeetingRecord) -> int:
    """Where the words before the first item end."""
    start = record.whole.start
    return min(max(record.first_item, start + 1), start + _REACH, len(text))
