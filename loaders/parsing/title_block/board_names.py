"""Names of boards as the lines of a title block print them: each with the form of words that it was found in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from loaders.parsing.forms import DATE, MONTH, TIME, VERB
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.fields import Field
from loaders.parsing.title_block.tidying import COMMON, NAMED_BODY, tidy
from loaders.spans import Span

# "Meeting of Alpha Board scheduled for 3 May", "has been cancelled": what is said of the meeting behind its name.
_TOLD_BEHIND = (
    r"\s+(?:due|scheduled|planned|arranged)\s+(?:to\s+(?:be\s+held|take\s+place)|for|on)\b|"
    r"\s+(?:has\s+been|had\s+been|was|is|will\s+be)\s+(?:now\s+|therefore\s+)?(?:cancelled|postponed|rescheduled|abandoned|called\s+off)\b"
)
IN_A_ROOM = r",?\s+in\s+(?:the\s+)?(?:[\w’']+\s+){0,3}(?:chambers?|hall|rooms?|suite|offices?)\b"
# "Minutes of the ordinary meeting of Alpha Board held on ...", "Meeting of Alpha Board", "Minutes of Alpha Board"
MEETING_OF = re.compile(
    rf"""\b(?:minutes?|notes|record)\s+(?:and\s+\w+\s+)?(?:of|from|for)\s+(?:(?:an?|
  the)\s+)?(?:[\w'’]+\s+){{0,4}}?meetings?\s+of\s+(?:the\s+)?(?P<a>.+?)
        (?=\s*(?:,?\s*\bheld\b|,?\s+which\b|,?\s+on\b\s|,?\s+at\b\s|[-–—,:]?\s*\b{MONTH}\b|\d|$|\n)|{IN_A_ROOM}|{_TOLD_BEHIND})
    | \bmeetings?\s+of\s+(?:(?:an?|the)\s+)?(?P<b>.+?)(?=\s*(?:,?\s*\bheld\b|,?\s+on\b\s|,?\s+at\b\s|
      [-–—,:]?\s*\b{MONTH}\b|\d|$|\n)|{IN_A_ROOM}|{_TOLD_BEHIND})
    | \b(?:minutes?|notes)\s+of\s+(?:proceedings\s+(?:of|at)\s+)?
      (?:(?:an?|the)\s+)?(?P<c>[^\n]+?)(?=\s*(?:,?\s*\bheld\b|,?\s+on\b\s|\s+at\b\s|
      \bmeeting\b|[-–—,:]?\s*\b{MONTH}\b|\d|$|\n))""",
    re.X | re.I,
)
# What is no part of a name: "Draft minutes of the", "annual meeting of", "Unapproved".
NOISE_WORDS = re.compile(
    r"""\b(?:(?:draft|approved|unapproved|unconfirmed|confirmed|provisional|final|public|open|full|
  formal)\s+)*(?:minutes|minute(?=\s+of\b)|notes|agenda(?!\s+(?:setting|planning))(?:\s+and\s+minutes)?|record)\b(?:\s+(?:of|from|for)\b(?:\s+the\b)?)?
    |\b(?:(?:an?|the|this|its|their|its)\s+)?(?:(?:ordinary|extraordinary|special|regular|monthly|quarterly|
      (?:annual\s+)?general|annual|full|public|first|second|third|\d+(?:st|nd|rd|
        th))\s+)*meetings?\b(?!\s+house\b)(?:\s+of(?:\s+the)?)?
    |\b(?:(?:(?:governors?|members?|councillors?|trustees?)['’]?s?\s+)?attendance\s+(?:summary|statistics|register|records?|of\s+governors)|
      (?:action|decision)s?\s+(?:log|tracker|list|register|notice|sheet|record|summary)|(?:outstanding|open|live)\s+actions|actions\s+(?:arising|outstanding)|
      (?:cabinet|executive|individual|officer|delegated)\s+(?:(?:cabinet|executive|individual|officer|delegated)\s+)?(?:member\s+)?decision|
      (?:executive\s+)?(?:chair\w*|head\s?teacher|clerk|principal)[’']?s\s+report(?:\s+to\s+(?:the\s+)?(?:governors|governing\s+(?:body|board)|board|trustees))?|
      transcript(?!\s+(?:society|services?|group))|summary\s+of\s+(?:decisions|attendance))\b(?:\s+(?:of|for)(?:\s+the)?)?
    |\b(?:(?:governors?|members?|councillors?|trustees?|directors?)['’]?s?\s+)?(?:register\s+of\s+(?:[\w’']+\s+){0,4}interests?|
      (?:(?:business|pecuniary|disclosable)\s+){0,2}interests?\s+register)\b(?:\s+(?:of|for)(?:\s+the)?)?
    |\bproceedings(?:\s+(?:of|at)\b)?(?:\s+the)?
    |\b(?:draft|unapproved|unconfirmed|provisional|final)\b
    |\b(?:cofnodion|cynhaliwyd|a\s+gynhaliwyd|cyfarfod(?:\s+(?:misol|blynyddol|arbennig|cyffredin))?(?:\s+o(?:['’]r)?(?=\s))?|miontuairiscí)\b""",
    re.X | re.I,
)
# What stands behind a name in its line: "held on ...", "at the Town Hall".
HELD = re.compile(
    r"\b(?:which\s+was\s+|was\s+)?(?:held|took\s+place|convened|commenc\w+|starting|start|at|in|on|from|by|via)\b.*$",
    re.I,
)
TWO_LANGUAGES = re.compile(r"\s*[/|]\s*|\s+[-–—]\s+")
OTHER_LANGUAGE = re.compile(r"\b(?:g?cyngor|pwyllgor|comhairle|coiste)\b", re.I)
BE = re.compile(r"\b(?:was|were|is|are|will|has)\b")  # a sentence, no name
HELD_WORD = re.compile(r"\bheld\b", re.I)
NAME_LABEL = re.compile(  # "Committee: ...", "Title of meeting: ...", "COMMITTEE Alpha"
    r"^(?:committee|board|title of meeting|meeting (?:title|name)|name of (?:committee|board|meeting)|"
    r"meeting)\s*[:\t]\s*|^(?i:meeting\s+(?:name|title))\s+(?=[A-Z])|^COMMITTEE\s+(?=[A-Z][a-z])"
)
# "Meeting   Alpha Board      Venue   Room 2": the next column has a label of its own.
NEXT_LABEL = re.compile(r"(?<=\S)\t(?:venue|location|place|date|time|start|chair)\b.*$", re.I | re.M)
MONTH_BEFORE_MEETING = re.compile(
    rf"\s*[-–]?\s*\b{MONTH}\b\s*(?:\d{{4}})?(?=\s+meeting)", re.I
)  # "Board May 2022 meeting"
DATE_OR_TIME_COLUMN = re.compile(r"\b(?:DATE|TIME)\b.*")
# "Alpha Board Minutes of the Meeting held on ...": what stands before these words in a long line.
MINUTES_HELD = re.compile(r"\bminutes?\s+of\s+(?:(?:the|an?)\s+)?(?:\w+\s+){0,3}meetings?\s+held\b", re.I)
# "Alton Conference Centre", "Council Chamber": where bodies meet, and none.
WHERE_THEY_MEET = re.compile(
    r"\b(?:conference|council|committee|board)\s+(?:cent(?:re|er)|hall|rooms?|chambers?|suite|offices?|house)$", re.I
)
LONGEST_LINE = 160  # characters: a longer line is prose, of which only what is said to have met is a name


class Form(Enum):
    """The form of words that a name stands in, and the points that it has for it."""

    MINUTES_OF_THE_MEETING_OF = 2.0
    MEETING_OF = 1.5
    MINUTES_OF = 1.0
    ALONE = 0.5

    @property
    def points(self) -> float:
        """How much the form speaks for the name of the board that met."""
        return self.value


_GROUPS = {"a": Form.MINUTES_OF_THE_MEETING_OF, "b": Form.MEETING_OF, "c": Form.MINUTES_OF}


def names_in(page: CleanText, line: Line) -> Iterator[tuple[Field[str], Form]]:
    """The names of bodies in a line of the title block; in a line that says who met, that one only."""
    words = page.of(line)
    words = words.replace("\n", " ")  # of a title that runs over the end of a line
    match = MEETING_OF.search(words)
    group = next((group for group in _GROUPS if match and match.group(group)), None)
    if match and group and (value := tidy(match.group(group))):
        yield Field(value, Span(line.start + match.start(group), line.start + match.end(group))), _GROUPS[group]
        if _GROUPS[group] is not Form.MINUTES_OF and not COMMON.fullmatch(value):
            return
    if len(words) > LONGEST_LINE and (held := MINUTES_HELD.search(words)):
        words = words[: held.start()]
    if len(words) <= LONGEST_LINE:
        yield from _alone(line, words)


def _alone(line: Line, words: str) -> Iterator[tuple[Field[str], Form]]:
    """Names left where dates, times and what minutes are called are taken out of a line."""
    bare = DATE.sub("\n", NAME_LABEL.sub("", words))
    bare = NEXT_LABEL.sub("", bare)
    bare = DATE_OR_TIME_COLUMN.sub("", MONTH_BEFORE_MEETING.sub("\n", bare))
    for piece in _in_one_language(NOISE_WORDS.sub("\n", bare).split("\n")):
        piece = HELD.sub("", piece) if HELD_WORD.search(piece) else piece
        piece = TIME.sub("", piece)
        value = tidy(piece)
        if value and WHERE_THEY_MEET.search(value):
            continue
        if value and NAMED_BODY.search(value) and not BE.search(value) and not VERB.search(value):
            start = line.start + max(0, words.find(piece.strip(" -–,:|")))
            yield Field(value, Span(start, min(line.end, start + len(piece.strip())))), Form.ALONE


def _in_one_language(pieces: list[str]) -> Iterator[str]:
    """The pieces; of a name in two languages the English one: "Cyngor Tref Alton / Alton Town Council"."""
    for piece in pieces:
        halves = TWO_LANGUAGES.split(piece)
        english = [half for half in halves if NAMED_BODY.search(half) and not OTHER_LANGUAGE.search(half)]
        yield english[0] if len(halves) > 1 and len(english) == 1 and OTHER_LANGUAGE.search(piece) else piece
