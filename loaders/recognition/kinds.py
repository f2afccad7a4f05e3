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
from loaders.recognition.said import CALLED, DECIDED_ALONE, IN_TITLES, OF_A_BODY, PAPERS_ALONE, REPORT_TITLE, WORDS
from loaders.recognition.statuses import status_of

_REACH = 1500  # characters from the beginning within which a document says what it is

_OF_A_BODY = re.compile(OF_A_BODY, re.I)
_ALONE = re.compile(DECIDED_ALONE, re.I | re.M)
_TOP = re.compile(r"(?:\s*[^\n]*\S[^\n]*(?:\n|$)){0,4}")  # lines of which an item's number may be one
_TITLED = tuple((kind, re.compile(words, re.I | re.M)) for kind, words in IN_TITLES)
_REPORT_TITLE = re.compile(REPORT_TITLE, re.I | re.M)
_CALLED = re.compile(CALLED, re.I)
_SAYS = tuple((kind, GuardedPattern(words, re.I | re.M)) for kind, words in WORDS)
# "MINUTES of the meeting held", "Draft minutes", but not "To approve the minutes of the meeting held on 9 January".
_SAYS_MINUTES = re.compile(
    r"^[\W_]*(?:(?:draft|confirmed|unconfirmed|approved|unapproved|printed|public)\s+)*minutes\b(?!\s*[:.]?\s*to\s|\s+(?:that|which|are|is|may|can|do|whose|with)\b)"
    r"|\bminutes\s+of\s+(?:the|a|an)\s+(?:[\w’'-]+\s+){0,8}(?:meeting|held)\b"
    r"|^[^\n.:;]{0,80}\bmeeting\s+minutes\b(?=[\W_]*(?:$|\d|[A-Z][a-z]+day\b))"
    r"|^[^\n.:;]{0,40}\bminutes\s+[–-]?\s*(?:[A-Z][a-z]+day\s+)?\d{1,2}(?:st|nd|rd|th|/|\s+[A-Z])"
    r"|\b(?:notes|minutes)\s+(?:was\s+|were\s+)?held\b|\b(?:agenda,?\s+(?:decisions\s+)?|decisions?\s+|attendance\s+)and\s+minutes\b",
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
# When it began and when it ended: "The meeting commenced at 1830", "closed at 8.04 pm".
_BEGAN = re.compile(
    r"\bmeeting\s+(?:was\s+)?(?:commenced|began|started|opened|called\s+to\s+order|convened)\b[^.\n]{0,30}?\bat\W{1,4}\d",
    re.I,
)
_ENDED = re.compile(
    r"\bmeeting\s+(?:was\s+)?(?:closed|ended|finished|concluded|declared\s+closed)\b[^.\n]{0,30}?\bat\W{1,4}\d", re.I
)


def kind_of(text: str, record: MeetingRecord) -> DocumentKind:
    """The kind of document that ``text`` is, as far as its ``record`` of a meeting reaches."""
    said = _said(text, record)
    if _is_called_off(text, record):
        return said if said in ONLY_PLANNED else "notice"
    if said is None:
        return "agenda" if _only_headings(text, record) else "minutes"
    if _says(_SAYS_MINUTES, text, record):
        return "minutes"
    body = text[record.whole.start : record.whole.end]
    if said == "agenda" and _was_held(body, record):
        return "minutes"  # which print their agenda before what was said
    if said == "action log" and _LISTED.search(body) and _goes_on(record):
        return "minutes"  # "Action log and notes"
    if said in ("attendance summary", "register") and sum(1 for _ in _DONE.finditer(body)) > 1:
        return "minutes"  # which have such a heading
    if said not in ONLY_PLANNED:
        return said
    if said == "report":  # it tells of what was done before, and proposes
        return "minutes" if _RECORDS.search(body) else "report"
    if said == "agenda" and not _tells(text, record):
        return said  # it may say who is to attend
    done, planned = sum(1 for _ in _DONE.finditer(body)), sum(1 for _ in _PLANNED.finditer(body))
    if _LISTED.search(body):
        return said if done * _PLANS_PER_DEED <= planned else "minutes"
    if _CALLS.search(body) and not _RECORDS.search(body):  # what it tells of was done before
        planned = max(planned, sum(not item.implicit for item in record.items))
    return said if done <= max(planned, 1) else "minutes"


def says_other_kind(text: str, record: MeetingRecord) -> bool:
    """Whether a text says of itself that it is something beside minutes."""
    return _said(text, record) is not None and kind_of(text, record) != "minutes"


def keeps_no_meeting(text: str, record: MeetingRecord) -> bool:
    """Whether a text is a paper of a body that tells of no single meeting: a chair's report, a register, attendance."""
    return _OF_A_BODY.search(_beginning(text, record)) is not None and kind_of(text, record) in PAPERS_ALONE


def _is_called_off(text: str, record: MeetingRecord) -> bool:
    """Whether a text only tells that a meeting is not held as called: nobody is listed in it, and nothing was done."""
    if _LISTED.search(text, *record.whole) or status_of(text, record)[0] not in ("cancelled", "postponed"):
        return False
    return not _DONE.search(text[record.whole.start : record.whole.end])


def decided_alone(text: str, record: MeetingRecord) -> bool:
    """Whether a decision notice tells what an officer or one member decided, so that no board met."""
    return _ALONE.search(_beginning(text, record)) is not None


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
    top = max(_title_end(text, record), record.whole.start + len(_TOP.match(begin)[0]))  # type: ignore[index]
    if headed := _REPORT_TITLE.search(text, record.whole.start, top):
        found.append((headed.start() - record.whole.start, "report"))
    if not found and not _LISTED.search(text, *record.whole):
        title = text[record.whole.start : top]
        told = [(match.start(), kind) for kind, says in _TITLED if (match := says.search(title))]
        if told:
            return min(told)[1]
    if not found and _CALLED.search(text, record.whole.start, _title_end(text, record)):
        return "notice"
    return min(found)[1] if found else None


def _was_held(body: str, record: MeetingRecord) -> bool:
    """Whether a text tells when the meeting began and when it ended, and has more words than a list of headings."""
    items = [item for item in record.items if not item.implicit]
    below = sum(len(item.place.text.split()) for item in items)
    began, ended = _BEGAN.search(body), _ENDED.search(body)
    return bool(began and ended) and below > _MOST_WORDS_BELOW * max(len(items), 1)


def _tells(text: str, record: MeetingRecord) -> bool:
    """Whether a word of what happened stands behind the title and the lists of people."""
    start, end = record.whole
    return _TOLD.search(text, max(start, min(record.first_item, end)), end) is not None


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
