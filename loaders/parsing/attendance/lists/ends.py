"""Where a list of people ends: a pure step, asked of each line below it."""

from __future__ import annotations

import re

from loaders.parsing.attendance.lists.shapes import OTHER_LABEL, count_marks, is_enumerated
from loaders.parsing.forms import is_capitals, is_organisation, is_role, looks_like_name, parse_name
from loaders.parsing.text import CleanText, Line
from loaders.parsing.words import alternatives, attendance, attendance_labels, roles, titles

# A paragraph that opens with its heading in capitals: "FINANCE. A cheque was signed", "MATTERS ARISING from the last".
CAPITALS_RUN_IN = re.compile(
    r"(?:-\s*)?(?P<head>[A-Z][A-Z’']{2,}(?:\s+[A-Z’'&]{2,})*)[.:]?\s+(?:[A-Za-z][a-z’']*\s+)?[a-z]{2,}\s+[a-z]"
)
# What ends a list: "Agenda", "Item 1", "1. Welcome", "1536.1 Welcome".
ENDS_LIST = re.compile(rf"(?:{alternatives(attendance.ENDS_LIST)}|\d{{1,3}}[.)]\s)", re.I)
# "CC", "Copied to:", "Distribution list": whoever stands below was sent the minutes.
COPIED_TO = re.compile(
    r"\W*(?:c\.?c\.?|cop(?:y|ies|ied)(?:\s+to)?|circulat(?:ion|ed)(?:\s+(?:to|list))?|distribut(?:ion|ed)(?:\s+(?:to|list))?)\s*(?:$|:)",
    re.I,
)
SUBITEM = re.compile(r"\d{1,4}(?:\.\d{1,3})+\.?\s+(?=[A-Z])")
# A person of a numbered list: "1. Ann Adams", "2) Bob Brown - Clerk".
NUMBERED = re.compile(r"\d{1,2}[.)]\s*(?=[A-Z])")
# A numbered line with a sentence in it: "4. Election of officers – A. Adams was proposed".
LONG_ITEM = re.compile(rf"\d{{1,2}}[.)]\s.*?\b{alternatives(titles.FINITE_VERBS)}\b\s")
BESIDE_A_NAME = re.compile(r"\s*[(\[,\t]|\s[–-]\s")
# A sentence about the meeting, not a person: "The Mayor welcomed everyone", "The meeting opened at".
SENTENCE = re.compile(
    rf"(?:The|An)\s+(?:[\w’'-]+\s+){{1,6}}?(?:also\s+)?(?-i:{alternatives(titles.FINITE_VERBS)})\s+[a-z]"
)
# "The Chair, Ann Adams, introduced Bob Brown", "Cy Cole was present to support him": told below the list.
THE_CHAIR_DID = re.compile(
    rf"The\s+(?i:{alternatives(roles.CHAIR, roles.CLERKS, roles.CIVIC)}),?\s[^.;:()]{{0,60}}?\b"
    rf"{alternatives(titles.FINITE_VERBS)}\s+\w"
)
WAS_THERE = re.compile(
    r"(?:[A-Z][\w’'-]*\.?\s+){2,4}(?:was|were)\s+(?:also\s+)?(?:present|there|in\s+attendance)\s+(?:to|as|for|on)\s"
)
# "Key: (FG) Foundation Governor": what letters beside the names stand for.
LEGEND = re.compile(
    r"(?:(?:Key|Legend)\s*:\s*)?(?:\([A-Z]{1,6}\)\s*[=:–-]?|[A-Z]{1,6}\s*[=:])\s+(?P<office>[A-Z][^;,.()\n]{3,60})"
)
# "Min Item Lead": the heads of the table in which the items stand.
COLUMN_HEADS = re.compile(
    rf"(?:{alternatives(titles.COLUMN_HEADS, ('min', 'min.', 'att', 'att.'))}\W+){{2,}}\w+\.?", re.I
)
# Whoever stands behind a label with one of these words did not come: "Who couldn't make it: Ann Adams".
AWAY = re.compile(rf"\b{alternatives(attendance_labels.OF_THOSE_AWAY)}(?!\w)", re.I)
# "At the start Mr Adams spoke": nobody's name begins so, nor a list.
OPENS_A_SENTENCE = re.compile(
    r"(?:At|On|In|During|After|Before)\s+(?:the|this|that|its)\s+(?!chair\b|phone|call\b|line\b)[a-z]"
)
# A paragraph with its title run in, and a sentence: "Election of members: The following had expressed an interest".
PARAGRAPH = re.compile(
    rf"[A-Z][^:.;\n]{{2,60}}:\s+(?:The|A|An|It|There|This|These|All|No)\s+[^:;.\n]*?\b{alternatives(titles.FINITE_VERBS)}\b"
)
# "Meeting commenced at 20:15"
MEETING_BEGAN = re.compile(r"(?:The\s+)?[Mm]eeting\s+(?:was\s+)?(?:commenced|opened|started|began|convened|called)\b")
# "a vote of sympathy to the family of Ann Adams": whoever is named there did not come.
VOTE_OF_SYMPATHY = re.compile(r"\bvotes?\s+of\s+(?:sympathy|condolences?|congratulations?|thanks)\b", re.I)
LONGEST_END = 60  # characters of a line that ends a list by its first word
LONGEST_LINE = 160  # of a line of a list: a longer one after a gap, with few commas, is prose
MARKS_OF_LIST = 3  # commas of a line that is a list all the same


def ends_list(page: CleanText, line: Line) -> bool:
    """Whether a list ends before a line: at a heading, a number that is no person's, a sentence, long prose."""
    words = page.of(line)
    if line.heading and not looks_like_name(words.split()):
        return True
    numbered = NUMBERED.match(words)
    if numbered and parse_name(words, numbered.end(), _name_end(words, numbered.end())) is not None:
        return False
    ends = ENDS_LIST.match(words)
    if ends and (len(words) < LONGEST_END or (numbered and LONG_ITEM.match(words)) or words[ends.end() :][:1] == ":"):
        return True
    if _is_subitem(words) or _is_heading_in_capitals(words):
        return True
    run_in = CAPITALS_RUN_IN.match(words) if count_marks(words) < MARKS_OF_LIST else None
    if run_in is not None and parse_name(words, *run_in.span("head")) is None:
        return True
    if COPIED_TO.match(words) or VOTE_OF_SYMPATHY.search(words) or MEETING_BEGAN.match(words):
        return True
    if SENTENCE.match(words) and count_marks(words) < MARKS_OF_LIST:
        return True
    if (legend := LEGEND.match(words)) is not None and _is_office(legend["office"]):
        return True
    if tells_what_was_done(words) or COLUMN_HEADS.fullmatch(words.strip()):
        return True
    if (label := OTHER_LABEL.match(words)) is not None and AWAY.search(label["label"]):
        return True
    if OPENS_A_SENTENCE.match(words) or is_enumerated(words):
        return True
    if not line.gap:
        return False
    return (len(words) > LONGEST_LINE and count_marks(words) < MARKS_OF_LIST) or PARAGRAPH.match(words) is not None


def _is_office(words: str) -> bool:
    """Whether words are an office, and nobody's name with one: "Staff Governor", not "Ann Adams - Chair"."""
    return is_role(words) and not looks_like_name(words.split()[:2])


def tells_what_was_done(words: str) -> bool:
    """Whether a line below a list tells what the chair did, or why somebody was there."""
    return THE_CHAIR_DID.match(words) is not None or WAS_THERE.match(words) is not None


def _is_subitem(words: str) -> bool:
    """Whether a line opens with the number of a part of an item, and nobody's name: "1536.1 Everybody was welcomed"."""
    number = SUBITEM.match(words)
    return number is not None and parse_name(words, number.end(), _name_end(words, number.end())) is None


def _is_heading_in_capitals(words: str) -> bool:
    """Whether a line is the heading of business: in capitals, of several words, and neither people nor their office."""
    head = words.strip(" :.*")
    several = " " in head and len(head) < LONGEST_END and not count_marks(head)
    if not several or not is_capitals(head) or "(" in head or "\t" in head:
        return False
    low = head.title()
    return not (is_role(low) or is_organisation(low) or any(looks_like_name(low.split()[at:]) for at in (0, 1)))


def _name_end(words: str, start: int) -> int:
    beside = BESIDE_A_NAME.search(words, start)
    return beside.start() if beside else len(words)
