"""Apologies: told in sentences, or names under the heading of that item."""

from __future__ import annotations

import re

from loaders.parsing.attendance.details import AttendeeDraft
from loaders.parsing.attendance.draft import LISTING, TELLS, AttendanceDraft
from loaders.parsing.attendance.people import read_list
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.text import CleanText, sentences

APOLOGY_SENTENCE = PrefilteredPattern(
    r"""\b(?:apolog(?:y|ies)|regrets)\b(?:[^.:;]|\.(?=\S)){0,90}?
        \b(?:from|on\ behalf\ of|for|by|were|was|had\ been|received|noted|
          accepted)\s*:?\s+(?=(?:the\s+)?(?-i:[A-Z]))""",
    re.X | re.I,
)
APOLOGY_AFTER = re.compile(
    r"^(?P<who>[A-Z][^.:;]{2,200}?)\s+(?:had\s+|has\s+|have\s+)?(?:also\s+)?(?:sent|"
    r"given|submitted|tendered|offered|apologised|gave|extended)\s*(?:(?:his|"
    r"her|their|its)\s+)?(?:apolog(?:y|ies)|regrets|for\s+(?:his|her|"
    r"their)\s+absence)?",
)
ABSENT = re.compile(
    r"(?P<who>[A-Z][^:;]{2,160}?)\s+(?:was|were)\s+(?:recorded\s+(?:as\s+)?)?absent\b(?:\s+(?:without|and\s+had\s+sent\s+no|and\s+sent\s+no)\b|\s*\.|$)"
)
# Who apologises for coming late or leaving early was there.
FOR_A_PART = re.compile(
    r"\bapolog(?:y|ies)\s+for\s+(?:\w+\s+){0,3}(?:late|lateness|early|leaving|arriving|departure|delay(?:ed)?)\b", re.I
)
NONE_SENT = re.compile(r"^\W*(?:none|no\b|nil|there\s+were\s+no|n/a|not\s+applicable)", re.I)


def apologies_in_prose(
    page: CleanText, start: int, end: int, roll: AttendanceDraft, *, titled: bool = False, guests: bool = False
) -> None:
    """Apologies told in sentences ("Apologies were received from A, B and C"), or names under the heading."""
    if guests and not APOLOGY_SENTENCE.may_match(page.hits.between(start, end)):
        return
    found_sentence = False
    for s, e in sentences(page.text, start, end):
        sentence = page.text[s:e]
        match = APOLOGY_SENTENCE.search(page.passage(s, e))
        if match and FOR_A_PART.search(sentence):
            found_sentence = True
            continue
        if match:
            rest = sentence[match.end() :]
            if re.match(r"(?:there|no|none|nil)\b", rest, re.I):
                continue
            stop = re.search(
                r"\s+(?:who|which|due\s+to|because|as\s+(?:he|she|they)|for\s+(?:his|"
                r"her|their)\s|and\s+(?:these|it|the\s+reasons?|the\s+\w+\s+(?:was|"
                r"were))\b|these\s+were|were\s+(?:received|noted|accepted)|was\s+(?:received|"
                r"noted|accepted))",
                rest,
            )
            last = s + match.end() + (stop.start() if stop else len(rest))
            entries = [x for x in read_list(page.text, s + match.end(), last) if _sure(x)]
            found_sentence = found_sentence or bool(entries)
            roll.add(entries, "apologies")
            continue
        if guests:
            continue
        if titled and (absent := ABSENT.match(sentence)):
            roll.add([x for x in read_list(page.text, s, s + absent.end("who")) if _sure(x)], "absent")
            found_sentence = True
            continue
        if titled and (after := APOLOGY_AFTER.match(sentence)) and re.search(r"apolog|regret", sentence, re.I):
            roll.add([x for x in read_list(page.text, s, s + after.end("who")) if _sure(x)], "apologies")
            found_sentence = True
    if titled and not found_sentence and not guests:
        _names_under(page, start, end, roll)


def _names_under(page: CleanText, start: int, end: int, roll: AttendanceDraft) -> None:
    """Under the heading of apologies: names one to a line or in a list, nothing else."""
    for line in page.lines:
        if line.end <= start or line.start >= end or line.noise:
            continue
        begin = max(line.start, start)
        words = page.text[begin : line.end]
        if NONE_SENT.match(words) or TELLS.search(words) or len(words) > 400:
            continue
        absent = re.search(r"\bAbsent\s*:", words)
        stop = begin + absent.start() if absent else line.end
        run = page.text[begin:stop].strip(" .:-–")
        entries = read_list(page.text, begin, stop, single=len(LISTING.findall(run)) < 2)
        named = sum(len(x.name.as_written) + len(x.name.honorific or "") for x in entries)
        detail = sum(x.end - x.start for x in entries)
        if entries and (named >= 0.35 * len(run) or detail >= 0.8 * len(run)) and all(_sure(x) for x in entries):
            roll.add(entries, "apologies")


def _sure(entry: AttendeeDraft) -> bool:
    return (
        entry.name.is_full
        or entry.name.honorific is not None
        or bool(re.fullmatch(r"[A-Z]{2,4}", entry.name.as_written))
    )
