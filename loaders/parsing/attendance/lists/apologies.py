"""Apologies: told in sentences, or names under the heading of that item.

Under the heading a sentence is asked, in this order, for apologies for a part of the meeting (who sends them was
there), apologies received, absence, and people who sent them; where no sentence tells any, lines of names do.
"""

from __future__ import annotations

import re

from loaders.minutes import Status
from loaders.parsing.attendance.drafts import Findings, Listed, joined
from loaders.parsing.attendance.lists.shapes import CAME, SPOKE, TELLS_OF_SOMEBODY, count_marks, tears_name
from loaders.parsing.attendance.persons import read_line, read_list
from loaders.parsing.forms import label_at, parse_listed_name
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.text import CleanText, sentences
from loaders.parsing.words import alternatives, attendance, honorifics
from loaders.spans import Span

# "Apologies for absence were received from Ann Adams", "Regrets: on behalf of Mr Brown"
APOLOGY_SENTENCE = PrefilteredPattern(
    rf"""\b{alternatives(attendance.APOLOGIES_IN_PROSE)}\b(?:[^.:;]|\.(?=\S)){{0,90}}?
        \b{alternatives(attendance.BEFORE_THE_ABSENT)}\s*:?\s+(?:yr?\s+(?=Cyng))?(?=(?:the\s+)?(?-i:[A-Z]))""",
    re.X | re.I,
)
# "Ann Adams had also sent her apologies"
APOLOGY_AFTER = re.compile(
    r"^(?P<who>[A-Z](?:[^.:;]|\.(?=\s?[A-Z])){2,200}?)\s+(?:had\s+|has\s+|have\s+)?(?:also\s+)?"
    rf"{alternatives(attendance.SENT_APOLOGIES)}\b(?!\s*(?:his|her|their|its)\s+(?!apolog|regrets))\s*(?:(?:his|"
    r"her|their|its)\s+)?(?:apolog(?:y|ies)|regrets|for\s+(?:his|her|"
    r"their)\s+absence)?",
)
# "Ann Adams was unable to attend", "Bob Brown apologised": the same without the word.
COULD_NOT_COME = re.compile(
    r"^(?P<who>[A-Z](?:[^.:;]|\.(?=\s?[A-Z])){2,200}?)\s+(?:had\s+|has\s+|have\s+)?(?:(?:was|were)\s+unable\s+to\s+"
    r"(?:attend|be\s+(?:present|there))|could\s+not\s+(?:attend|be\s+present)|(?:also\s+)?apologised)\b(?!\s+for\s+(?!(?:\w+\s+)?absence))"
)
# "Ann Adams attended as substitute for Bob Brown"
STOOD_IN = re.compile(
    r"(?P<who>[A-Z](?:[^.,:;]|\.(?=\s?[A-Z])){2,60}?)\s+(?:attended|was\s+(?:present|in\s+attendance)|was\s+attending|"
    rf"{alternatives(attendance.STOOD_IN)})\s+(?:as\s+(?:an?\s+|the\s+)?{alternatives(attendance.SUBSTITUTES)}\s+)?"
    r"(?:for|on\s+behalf\s+of|in\s+(?:the\s+)?place\s+of)\s+(?P<whom>[A-Z](?:[^.,:;()]|\.(?=\s?[A-Z])){2,50}?)\s*(?:\.|$|[,(])"
)
# A line that tells it, among the lists.
SENT_THEM = re.compile(
    rf"^[A-Z][^:;]{{2,200}}?\s(?:{alternatives(attendance.SENT_APOLOGIES)}\s+(?:(?:his|her|their)\s+)?(?:apolog(?:y|ies)|regrets)"
    r"|(?:was|were)\s+unable\s+to\s+attend|apologised)\b"
)
APOLOGY_WORD = re.compile(r"apolog|regret", re.I)
# "Ann Adams was absent without apology"
ABSENT = re.compile(
    r"(?P<who>[A-Z][^:;]{2,160}?)\s+(?:was|were)\s+(?:recorded\s+(?:as\s+)?)?absent\b(?:\s+(?:without|and\s+had\s+sent\s+no|and\s+sent\s+no)\b|\s*\.|$)"
)
# "apologies for late arrival": who apologises for coming late or leaving early was there.
FOR_A_PART = re.compile(
    r"\bapolog(?:y|ies)\s+for\s+(?:\w+\s+){0,3}"
    rf"{alternatives(attendance.FOR_A_PART)}\b",
    re.I,
)
# "Apologies: none", "No apologies"
NONE_SENT = re.compile(rf"^\W*(?:{alternatives(attendance.NOBODY_AWAY)}|no\b)", re.I)
# "Apologies were received: there were none"
NOBODY = re.compile(r"(?:there|no|none|nil)\b", re.I)
# "No apologies had been received from Mr Brown": he was absent.
NO_APOLOGIES = re.compile(r"\bno\s+$", re.I)
# Where the names of a sentence end: "... and Bob Brown who was ill", "... and these were accepted".
NAMES_END = re.compile(
    r"\s+(?:[Ww]ith\s+(?:the|an?|no)\b|(?:and\s+)?in\s+(?:his|her|their)\s+absence\b|[Ii]t\s+was\b|who|whose|which|due\s+to|because|as\s+(?:he|she|they)|for\s+(?:his|"
    r"her|their)\s|and\s+(?:these|it|the\s+reasons?|the\s+\w+\s+(?:was|"
    r"were))\b|these\s+were|were\s+(?:received|noted|accepted)|was\s+(?:received|"
    r"noted|accepted))",
)
# Where the next line begins a sentence, behind a line that ends with a name: "... from Mr Brown" | "The Clerk read".
NEXT_SENTENCE = re.compile(
    rf"(?<=[a-z]{{2}})\s*\n\s*(?:The|It|There|This|These|All|No|Minutes|At|On)\s(?!{alternatives(honorifics.HONORIFICS)}\b)"
)
# What follows apologies in some minutes, and who did it: "MOVED by Cr Adams".
MOVED = re.compile(r"\W*(?:moved|proposed|seconded|resolved|resolution)\b", re.I)
SUBITEM = re.compile(r"\d{1,4}\.\d{1,3}\.?\s+(?=[A-Z])")
BRACKETS = re.compile(r"\([^()]*\)")
# The label again, behind the heading: "1. Apologies for absence. Apologies: Ann Adams; Bob Brown".
LABEL = re.compile(r"\W*(?:apologies|regrets)(?:\s+for\s+absence)?(?:\s+received)?\s*[:–-]\s+", re.I)
# A list of its own on the line of the apologies: "Ann Adams. Absent: Bob Brown".
ABSENT_LABEL = re.compile(r"\bAbsent\s*:")
# "Cllr Adams took the chair and welcomed everybody".
LED = re.compile(rf"\b{alternatives(attendance.LED_THE_MEETING)}\b(?!\s+by)", re.I)
LONGEST_LINE = 400  # characters of a line of names
NAMED_SHARE = 0.35  # of a line of names are names ...
DETAIL_SHARE = 0.8  # ... or names with details


def apologies_told(page: CleanText, start: int, end: int) -> Findings:
    """Apologies told in sentences anywhere: "Apologies were received from A, B and C"."""
    if not APOLOGY_SENTENCE.may_match(page.hits.between(start, end)):
        return Findings()
    found = (_received(page, Span(s, e)) for s, e in sentences(page.text, start, end))
    return joined(one for one in found if one is not None)


def apologies_in_line(page: CleanText, start: int, end: int) -> Findings:
    """Apologies told in sentences of a line among the lists, also behind the names: "Ann Adams sent apologies"."""
    found = (_told(page, Span(s, e)) for s, e in sentences(page.text, start, end))
    return joined(one for one in found if one is not None)


def apologies_under_heading(page: CleanText, start: int, end: int) -> Findings:
    """Apologies under the heading of that item: told in more ways, or names in lines."""
    found: list[Findings] = []
    for s, e in sentences(page.text, start, end):
        if (one := _told(page, Span(s, e))) is not None:
            found.append(one)
    return joined(found) if found else _names_under(page, start, end)


def _told(page: CleanText, sentence: Span) -> Findings | None:
    """What a sentence under the heading tells; None where it tells of nobody."""
    if APOLOGY_SENTENCE.search(page.passage(*sentence)):
        return _received(page, sentence)
    if number := SUBITEM.match(page.text, *sentence):  # "132.1 Councillor Adams sent his apologies"
        sentence = Span(number.end(), sentence.end)
    words = page.text[slice(*sentence)]
    if absent := ABSENT.match(words):
        return _people(page, sentence.start, sentence.start + absent.end("who"), "absent")
    if instead := STOOD_IN.match(words):
        return _stood_in(page, sentence, instead)
    if (after := APOLOGY_AFTER.match(words)) and APOLOGY_WORD.search(words):
        return _people(page, sentence.start, sentence.start + after.end("who"), "apologies")
    if away := COULD_NOT_COME.match(words):
        return _people(page, sentence.start, sentence.start + away.end("who"), "apologies")
    return None


def _received(page: CleanText, sentence: Span) -> Findings | None:
    """Who sent apologies, in a sentence that says that they came; None where it says so of nobody."""
    match = APOLOGY_SENTENCE.search(page.passage(*sentence))
    if match is None:
        return None
    words = page.text[slice(*sentence)]
    if FOR_A_PART.search(words):
        return Findings()
    rest = words[match.end() :]
    if NOBODY.match(rest):
        return None
    begin = sentence.start + match.end()
    status: Status = "absent" if NO_APOLOGIES.search(words[: match.start()]) else "apologies"
    found = _people(page, begin, begin + _names_end(rest), status)
    return found if found.listed else None


def _stood_in(page: CleanText, sentence: Span, told: re.Match[str]) -> Findings:
    """Who came in somebody's place: "Ann Adams attended as substitute for Bob Brown"."""
    whom = parse_listed_name(told["whom"], 0, len(told["whom"]))
    found = _people(page, sentence.start + told.start("who"), sentence.start + told.end("who"), "present")
    if whom is None or len(found.listed) != 1:
        return Findings()
    (one,) = found.listed
    return Findings((one._replace(attendee=one.attendee._replace(substitute_for=whom.as_written)),))


def _names_end(words: str) -> int:
    """Where the names end with which ``words`` begin; what brackets hold belongs to a name."""
    outside = BRACKETS.sub(lambda found: "(" * len(found.group()), words)
    stops = (pattern.search(outside) for pattern in (NAMES_END, NEXT_SENTENCE))
    return min((stop.start() for stop in stops if stop), default=len(words))


def _people(page: CleanText, start: int, end: int, status: Status) -> Findings:
    people = read_list(page.text, start, end)
    return Findings(tuple(Listed(person, status) for person in people if person.is_sure))


def _names_under(page: CleanText, start: int, end: int) -> Findings:
    """Under the heading of apologies: names one to a line or in a list, nothing else."""
    listed: list[Listed] = []
    torn = 0  # where a name ends that the line before it cuts
    are_away = True  # no label tells that the people below it were there
    for index, line in enumerate(page.lines):
        if line.end <= start or line.start >= end or line.is_furniture or line.start < torn:
            continue
        begin = max(line.start, start)
        label = label_at(page.text, begin, line.end, bold_end=line.bold_end)
        if label is not None and (label.kind != "role" or not are_away):
            are_away = label.kind == "apologies"
        if not are_away:
            continue
        follower = page.lines[index + 1] if index + 1 < len(page.lines) else line
        goes_on = not follower.gap and tears_name(page.of(line), page.of(follower))
        torn = line_end = follower.end if goes_on else line.end
        if again := LABEL.match(page.text, begin, line.end):
            begin = again.end()
        words = page.text[begin:line_end]
        if MOVED.match(words):
            break
        if NONE_SENT.match(words) or len(words) > LONGEST_LINE or _is_told_of(words):
            continue
        absent = ABSENT_LABEL.search(words)
        stop = begin + absent.start() if absent else line_end
        run = page.text[begin:stop].strip(" .:-–")
        read = read_line if count_marks(run) < 2 and not goes_on else read_list
        people = read(page.text, begin, stop)
        named = sum(len(person.name.as_written) + len(person.name.honorific or "") for person in people)
        detail = sum(person.end - person.start for person in people)
        mostly_names = named >= NAMED_SHARE * len(run) or detail >= DETAIL_SHARE * len(run)
        if people and mostly_names and all(person.is_sure for person in people):
            listed += [Listed(person, "apologies") for person in people]
    return Findings(tuple(listed))


def _is_told_of(words: str) -> bool:
    """Whether a line tells what somebody did, and that they were there."""
    return bool(SPOKE.match(words) or CAME.match(words) or TELLS_OF_SOMEBODY.search(words) or LED.search(words))
