"""Whether a text is minutes at all: the signs that minutes show, weighed against one another.

Every text has words that look like a fact here and there: a page of documentation has dates, a poem has short lines,
source code has numbered lists. Minutes show several signs of different kinds at once. ``minutes_evidence`` tells
which were found and what each weighs; ``is_minutes`` asks for ``ENOUGH`` of them with people present or a title that
tells a meeting's day or calls the text minutes among them, or for ``PLENTY``, as where a converter has torn the first
page apart. What says that it is an agenda, a decision notice or the like needs a board, a meeting's day or usual
headings alone, and what tells of no single meeting (a chair's report, a register of interests) a word of whose it is.
"""

from __future__ import annotations

import itertools
import re

from loaders.minutes import Day
from loaders.parsing import MeetingRecord
from loaders.parsing.forms import find_dates
from loaders.parsing.patterns import LedPattern
from loaders.recognition.kinds import keeps_no_meeting, kind_of, says_minutes, says_other_kind
from loaders.recognition.statuses import status_of

ENOUGH = 4
PLENTY = 5
SAYS_OTHERWISE = 1  # of an agenda, a report or the like, which say so themselves
TITLE_REACH = 3000  # characters from the beginning within which a meeting's day is its title's
BESIDE = 300  # characters before a day within which the word "minutes" or "meeting" belongs to it
BEHIND = 60  # and behind it
MEETING = re.compile(r"\b(?:minutes|meetings?|agenda|notes\s+of|sederunt)\b", re.I)
SENTENCE_END = re.compile(r"[a-z]{3}[.!?][)”\"]?\s+[A-Z]")
BUSINESS = re.compile(
    r"\b(?:apolog(?:y|ies)|declarations?\s+of\s+(?:\w+\s+)?interests?|minutes|matters\s+arising|"
    r"any\s+other\s+(?:\w+\s+)?business|a\.?o\.?b|next\s+meeting|welcome|public\s+(?:participation|forum|session)|"
    r"actions?\s+(?:log|from|arising)|election\s+of|exclusion\s+of\s+(?:the\s+)?(?:press|public)|correspondence)\b",
    re.I,
)

# "The group agreed to ...", "It was noted that ...", "Members discussed the ..."
TOLD = LedPattern(
    r"\b(?:(?:board|committee|council|group|panel|forum|partnership|trustees|governors|members|councillors|"
    r"meeting)|it\s+was|we)\s+(?:\w+ly\s+|also\s+|then\s+)?(?:agreed|discussed|noted|resolved|approved|considered|decided|"
    r"received|asked|thanked|recommended|felt|suggested)\b",
    re.I,
)
# A line that heads a list: "## Actions", "Decisions:", "* Present"; or what an item's page says of it: "Minutes:"
LISTS = re.compile(
    r"^[\W_]*(?P<of>actions?(?:\s+(?:points|items|list))?|decisions?|present|attendees|apologies|minutes(?=[\s*_]*:))[\s*_]*:?[\s*_]*$",
    re.I | re.M,
)
MINUTES_BEGIN = re.compile(r"^[\W_]*minutes\s*:[\s*_]*$\s*^.*[a-z]{3}.*\.", re.I | re.M)  # with a sentence below
SOME_BUSINESS = 2  # sentences that tell of a body's business
MUCH_BUSINESS = 5
SOME_CODE = 1 / 300  # share of the characters that are marks of code
MUCH_CODE = 1 / 100
LITTLE_CODE = -2  # what such marks weigh at the most in what is titled and lists people, or calls itself minutes


def minutes_evidence(record: MeetingRecord, text: str) -> dict[str, int]:
    """The signs of minutes that were found, each with its weight.

    ======================  ======  =============================================================================
    sign                    weight  found where
    ======================  ======  =============================================================================
    people present          3 or 1  two or more are listed as present or in attendance; one
    apologies               1       anybody is listed as absent, with apologies or without
    titled                  2       a date near the beginning, beside "minutes" or "meeting" or the board's name
    named minutes           2       the beginning calls it minutes, or notes of a meeting
    business told           1 or 2  what a body discussed, agreed, noted or asked for: two sentences; five or more
    lists                   1 or 2  lists under headings such as Actions, Decisions, Present: of one kind; of more
    dated                   1       a date of the meeting, elsewhere
    board                   1       a board is named
    usual business          1 or 2  headings such as Apologies, Matters Arising, Any Other Business: one; two or more
    numbered items          1       three or more
    decisions               1       a resolution or vote, or two agreements in prose
    actions                 1       a marked action
    minutes confirmed       1       minutes of an earlier meeting are confirmed
    next meeting            1       its date is announced
    page of an item         3       it is a web page of one item, with what was said or decided of it
    not held as called      3       it is said to be cancelled, postponed, inquorate or adjourned
    marks of code           -4, -10 marks such as ``this``, one in 300 characters or in 100: it is about minutes; -2
                                    where a title tells the day, and it is called minutes or people are present
    ======================  ======  =============================================================================
    """
    items = [item for item in record.items if not item.implicit]
    here = sum(a.attended for a in record.attendees)
    usual = sum(bool(BUSINESS.search(item.place.title)) for item in items)
    decisions = [d for item in record.items for d in item.facts.decisions]
    titled = _titled(record, text)
    named = says_minutes(text, record)
    found = {
        "people present": 3 if here >= 2 else here,
        "apologies": int(len(record.attendees) > here),
        "titled": 2 * titled,
        "named minutes": 2 * named,
        "business told": _weight_of_business(text, record),
        "lists": min(2, len({found["of"].lower()[:6] for found in LISTS.finditer(text, *record.whole)})),
        "marks of code": max(_weight_of_code(text), LITTLE_CODE if titled and (named or here >= 2) else -10),
        "dated": int(record.date is not None and not titled),
        "board": int(record.board is not None),
        "usual business": min(usual, 2),
        "numbered items": int(sum(item.place.number is not None for item in items) >= 3),
        "decisions": int(any(d.formal for d in decisions) or len(decisions) >= 2),
        "actions": int(any(a.marked for item in record.items for a in item.facts.actions)),
        "minutes confirmed": int(any(item.facts.confirmations for item in items)),
        "next meeting": int(record.next_meeting is not None),
        "page of an item": 3 * _is_page_of_item(record, text),
        "not held as called": 3 * (status_of(text, record)[0] is not None),
    }
    return {sign: weight for sign, weight in found.items() if weight}


def is_minutes(record: MeetingRecord, text: str) -> bool:
    """Whether enough speaks for a record of a meeting, or for what says itself that it stands beside one."""
    found = minutes_evidence(record, text)
    weight = sum(found.values())
    placed = "board" in found or "titled" in found or found.get("usual business", 0) >= 2
    if weight >= SAYS_OTHERWISE and placed and says_other_kind(text, record):
        return True
    if keeps_no_meeting(text, record):
        return True
    begun = found.get("people present", 0) >= 3 or not {"titled", "named minutes", "page of an item"}.isdisjoint(found)
    if weight >= ENOUGH and "not held as called" in found and kind_of(text, record) == "notice":
        return True  # one sentence: "The meeting of the Board due on 3 May was cancelled."
    return weight >= PLENTY or (weight >= ENOUGH and begun)


def _is_page_of_item(record: MeetingRecord, text: str) -> bool:
    """Whether it is a web page of one item that tells what the meeting did, not only what it was to do."""
    if not record.is_page_of_item:
        return False
    facts = [item.facts for item in record.items]
    return MINUTES_BEGIN.search(text) is not None or any(one.decisions or one.actions for one in facts)


def _weight_of_business(text: str, record: MeetingRecord) -> int:
    """How much the text tells of what a body did: 0, 1 or 2."""
    told = sum(1 for _ in itertools.islice(TOLD.finditer(text, *record.whole), MUCH_BUSINESS))
    return 2 if told >= MUCH_BUSINESS else int(told >= SOME_BUSINESS)


def _weight_of_code(text: str) -> int:
    """What marks of code, as pages about programs have them, speak against: 0, -4 or -10."""
    share = text.count("`") / max(1, len(text))
    return -10 if share > MUCH_CODE else -4 if share > SOME_CODE else 0


def _titled(record: MeetingRecord, text: str) -> bool:
    day = record.date
    if day is None or day.start > TITLE_REACH:
        return False
    line = text[text.rfind("\n", 0, day.start) + 1 : (text.find("\n", day.end) + 1 or len(text) + 1) - 1]
    if sum(1 for _ in find_dates(line)) > 2:
        return False  # a list of dates
    words = [
        (found.start(), found.end()) for found in MEETING.finditer(text, max(0, day.start - BESIDE), day.end + BEHIND)
    ]
    if record.board is not None:
        words.append((record.board.start, record.board.end))
    return any(_of_one_title(text, start, end, day) for start, end in words)


def _of_one_title(text: str, start: int, end: int, day: Day) -> bool:
    """Whether words and day stand near to one another, with no sentence that ends between them."""
    begin: int
    stop: int
    if end <= day.start:
        begin, stop = end, day.start
    elif start >= day.end:
        begin, stop = day.end, start
    else:  # one lies in the other
        begin, stop = min(start, day.start), max(end, day.end)
    return stop - begin <= BESIDE and not SENTENCE_END.search(text, begin, stop)
