"""Names of boards as the lines of a title block print them: each with the form of words that it was found in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from loaders.parsing.forms import CONNECTING, DATE, MONTH, TIME, is_capitals
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.fields import Field
from loaders.parsing.words import alternatives, bodies
from loaders.spans import Span

BODY = alternatives(bodies.NAMED_IN_TITLES)
# "Minutes of the ordinary meeting of Alpha Board held on ...", "Meeting of Alpha Board", "Minutes of Alpha Board"
MEETING_OF = re.compile(
    rf"""\b(?:minutes|notes|record)\s+(?:and\s+\w+\s+)?(?:of|from|for)\s+(?:(?:an?|
  the)\s+)?(?:[\w'’]+\s+){{0,4}}?meetings?\s+of\s+(?:the\s+)?(?P<a>.+?)
        (?=\s*(?:,?\s*\bheld\b|,?\s+which\b|,?\s+on\b\s|,?\s+at\b\s|[-–—,:]?\s*{MONTH}|\d|$|\n))
    | \bmeetings?\s+of\s+(?:the\s+)?(?P<b>.+?)(?=\s*(?:,?\s*\bheld\b|,?\s+on\b\s|,?\s+at\b\s|
      [-–—,:]?\s*\b{MONTH}\b|\d|$|\n))
    | \b(?:minutes|notes)\s+of\s+(?:the\s+)?(?P<c>[^\n]+?)(?=\s*(?:,?\s*\bheld\b|,?\s+on\b\s|\s+at\b\s|
      \bmeeting\b|[-–—,:]?\s*\b{MONTH}\b|\d|$|\n))""",
    re.X | re.I,
)
# What is no part of a name: "Draft minutes of the", "annual meeting of", "Unapproved".
NOISE_WORDS = re.compile(
    r"""\b(?:(?:draft|approved|unapproved|unconfirmed|confirmed|provisional|final|public|open|full|
  formal)\s+)*(?:minutes|notes|agenda(?:\s+and\s+minutes)?|record)\b(?:\s+(?:of|from|for)(?:\s+the)?)?
    |\b(?:(?:an?|the|this|its|their|its)\s+)?(?:(?:ordinary|extraordinary|special|regular|monthly|quarterly|
      annual\s+general|annual|full|public|first|second|third|\d+(?:st|nd|rd|
        th))\s+)*meetings?\b(?:\s+of(?:\s+the)?)?
    |\b(?:draft|unapproved|unconfirmed|provisional)\b""",
    re.X | re.I,
)
# What stands behind a name in its line: "held on ...", "at the Town Hall".
HELD = re.compile(
    r"\b(?:which\s+was\s+|was\s+)?(?:held|took\s+place|convened|commenc\w+|starting|start|at|in|on|from|by|via)\b.*$",
    re.I,
)
NAMED_BODY = re.compile(rf"\b{BODY}\b(?!\s+room)", re.I)  # "Alpha Board", never "the board room"
BE = re.compile(r"\b(?:was|were|is|are|will|has)\b")  # a sentence, no name
HELD_WORD = re.compile(r"\bheld\b", re.I)
NAME_LABEL = re.compile(  # "Committee: ...", "Title of meeting: ...", "COMMITTEE Alpha"
    r"^(?:committee|board|title of meeting|name of (?:committee|board)|"
    r"meeting)\s*[:\t]\s*|^COMMITTEE\s+(?=[A-Z][a-z])"
)
MONTH_BEFORE_MEETING = re.compile(
    rf"\s*[-–]?\s*\b{MONTH}\b\s*(?:\d{{4}})?(?=\s+meeting)", re.I
)  # "Board May 2022 meeting"
DATE_OR_TIME_COLUMN = re.compile(r"\b(?:DATE|TIME)\b.*")
LEADING_MARKS = re.compile(r"^[\s\-–—,:;|.#*]+|[\s\-–—,:;|.*]+$")
LEADING_ARTICLE = re.compile(r"^(?:the|of|for)\s+", re.I)
CTTEE = re.compile(r"\bCttee\b")
LONGEST_LINE = 160  # characters: a longer line is prose, of which only what is said to have met is a name
SMALL = frozenset("""of and the for to in on at by with from a an""".split())


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
    match = MEETING_OF.search(words)
    group = next((group for group in _GROUPS if match and match.group(group)), None)
    if match and group and (value := tidy(match.group(group))):
        yield Field(value, Span(line.start + match.start(group), line.start + match.end(group))), _GROUPS[group]
        if _GROUPS[group] is not Form.MINUTES_OF:
            return
    if len(words) <= LONGEST_LINE:
        yield from _alone(line, words)


def _alone(line: Line, words: str) -> Iterator[tuple[Field[str], Form]]:
    """Names left where dates, times and what minutes are called are taken out of a line."""
    bare = DATE.sub("\n", NAME_LABEL.sub("", words))
    bare = DATE_OR_TIME_COLUMN.sub("", MONTH_BEFORE_MEETING.sub("\n", bare))
    for piece in NOISE_WORDS.sub("\n", bare).split("\n"):
        piece = HELD.sub("", piece) if HELD_WORD.search(piece) else piece
        piece = TIME.sub("", piece)
        value = tidy(piece)
        if value and NAMED_BODY.search(value) and not BE.search(value):
            start = line.start + max(0, words.find(piece.strip(" -–,:|")))
            yield Field(value, Span(start, min(line.end, start + len(piece.strip())))), Form.ALONE


# "Committee Room 2", "Clerk to the Council", "The Board was told that": a place, a role, a sentence.
NO_NAME = re.compile(
    r"\b(?:room|hall|chambers?|suite)(?:\s+(?:\d+|[A-Z]))?(?:$|,)|^distribution\b|^(?:clerk|chair\w*|secretary|leader|director|head|officer)\s+(?:of|to)\b"
    r"|\b(?:was|were|is|are|will|has|have|had)\s+\w+",
    re.I,
)
# "Alpha Council was", "Alpha Board Wednesday", "Alpha Panel – fifth": where a line or a sentence was cut.
CUT_BEHIND = re.compile(
    r"[\s,–—-]+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|was|were|which|held|on|in|at)\s*$"
    r"|\s+[–—-]\s+(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twenty)\s*$",
    re.I,
)


def tidy(words: str) -> str | None:
    """A name without marks and articles around it, in title case; None for what is too short or too long for one."""
    value = LEADING_MARKS.sub("", " ".join(words.split()))
    value = CUT_BEHIND.sub("", CTTEE.sub("Committee", LEADING_ARTICLE.sub("", value)))
    if NO_NAME.search(value):
        return None
    if len(value) < 4 or len(value) > 140 or not value[0].isalnum():
        return None
    return title_case(value)


def title_case(value: str) -> str:
    """Names in capitals as titles are written; acronyms without vowels stay."""
    if not is_capitals(value):
        return value
    words = []
    for number, word in enumerate(value.split()):
        low = word.lower()
        if number and low in SMALL | CONNECTING:
            words.append(low)
        elif re.fullmatch(r"[^AEIOUY\W]{2,5}", word) or word in ("NHS", "UK", "ICB", "ICS", "SEND"):
            words.append(word)
        else:
            words.append(re.sub(r"(^|[-/(‘“])(\w)", lambda m: m.group(1) + m.group(2).upper(), low))
    return " ".join(words)
