"""What a meeting calls itself, where no word tells a body: "Village Liaison minutes", "Annual Parish Meeting"."""

from __future__ import annotations

import re

from loaders.parsing.forms import DATE, MONTH, TIME
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.board_names import OTHER_LANGUAGE
from loaders.parsing.title_block.fields import Field
from loaders.parsing.title_block.tidying import tidy
from loaders.parsing.words import bodies
from loaders.spans import Span

TITLED = re.compile(r"\b(?:minutes|AGM|annual\s+(?:general\s+)?meeting|annual\s+(?:\w+\s+){1,2}meeting)\b", re.I)
# "Meeting Title: Alpha Officers Meeting": a form that says what the meeting's name is.
LABEL = re.compile(r"(?:meeting\s+(?:title|name)|(?:title|name)\s+of\s+(?:the\s+)?meeting)\s*[:\t]\s*(?=\S)", re.I)
# "Posts tagged ‘Minutes’", "Category: minutes", "Minutes archive": what a site heads its pages with.
OF_A_SITE = re.compile(
    r"\W*(?:posts?\s+(?:tagged|in|by)|tag(?:ged)?|categor(?:y|ies)|archives?|search|you\s+are\s+here|skip\s+to|home|news|"
    r"documents?|downloads?|uploads?|menu|posted|published|page)\b(?=\s*[:>»/|]|\s+(?:tagged|in|by|to|for|[‘“\"'])|.*\barchives?\W*$)"
    r"|.*\bminutes\s+archives?\W*$",
    re.I,
)
SENTENCE = re.compile(r"\b(?:was|were|is|are|last|previous|approve)\b")
NO_NAME = re.compile(  # what is left out of a title: "Draft minutes of the ... held on", months, years, days
    r"\b(?:draft|provisional|unconfirmed|confirmed|final|unapproved|approved|minutes|notes|record|the|held|"
    r"(?<!town )(?<!township )(?<!village )(?<!city )(?<!borough )(?<!county )(?<!parish )(?<!friends )(?<!meeting )of|"
    rf"on|at|from|for|agenda|{MONTH}|(?:19|20)\d\d|[-–]?\d{{1,2}})\b",
    re.I,
)
HELD = re.compile(r"(?<=\w)\s+(?:which\s+was\s+)?held\b.*$", re.I)
# "Allotment Holders' A.G.M."
WITH_STOPS = re.compile(r"\bA\.\s?G\.\s?M\b\.?", re.I)
MARKS = re.compile(r"[^\w\s’'&()/-]")
DASHES_AT_ENDS = re.compile(r"(?:\s+[-–]+)+\s*$|^\s*[-–]+\s*")
SAYS_NOTHING = frozenset(
    """meeting meetings annual general - – agm egm virtual inaugural first special ordinary extraordinary monthly
    emergency""".split()
)
# "Village Liaison meeting"; but "Annual Parish Meeting" and "Village Hall meeting" are called so.
MEETING_BEHIND = re.compile(
    r"(?<=\w\s)(?P<last>(?!parish|church|town|general|annual|public|special|hall|rooms?|residents|tenants|members)\w+)\s+meetings?$",
    re.I,
)
# The meeting of the electors, which is none of their council: "Minutes of the Annual Parish Meeting held on".
PARISH_MEETING = re.compile(
    r"\W*(?:(?:draft|unapproved|approved|the|minutes|minute|notes|record|of|an?|(?:19|20)\d\d)\s+)*"
    r"(?P<name>(?:(?-i:[A-Z])[\w’'-]+\s+){0,3}?annual\s+(?:(?:(?:parochial|district|team)\s+)?(?:parish|town|community|church)\s+(?:meeting|assembly)"
    r"|assembly(?=\s+of\s+(?:[\w’'-]+\s+){1,4}?(?:parish|town|community)\s+council)"
    r"|(?:general\s+)?(?:meeting|assembly)\s+of\s+(?:the\s+)?(?:parish(?:ioners)?|electors)))\b(?!\s+council)",
    re.I,
)
OF_THE_COUNCIL = re.compile(r"\bcouncil\s+(?:annual\s+)?meeting\b", re.I)
BY_WHAT_THEY_DO = {name.casefold(): name for name in bodies.BY_WHAT_THEY_DO}
OF_MINUTES = re.compile(r"\b(?:minutes|notes|record|agenda|meeting)\b", re.I)
NEAR_THE_TOP = 3  # lines
REACH = 6  # lines of the title block
LONGEST = 120  # characters of a line


def parish_meeting(page: CleanText, zone: list[Line]) -> Field[str] | None:
    """The annual meeting of a parish's electors, where a line of the title block says that this was it."""
    for line in zone[:REACH]:
        found = PARISH_MEETING.match(page.of(line))
        if found is not None and not OF_THE_COUNCIL.search(page.of(line)) and (value := tidy(found["name"])):
            return Field(value, Span(line.start + found.start("name"), line.start + found.end("name")))
    return None


def named_by_what_it_does(page: CleanText, zone: list[Line]) -> Field[str] | None:
    """ "SCRUTINY" alone on a line, above one that tells that minutes follow, or their day."""
    for line in zone[:NEAR_THE_TOP]:
        name = BY_WHAT_THEY_DO.get(" ".join(page.of(line).strip(" *_#.:").casefold().split()))
        if name is not None and any(below.start > line.start and OF_MINUTES.search(page.of(below)) for below in zone):
            return Field(name, Span(line.start, line.end))
    return None


def meeting_name(page: CleanText, zone: list[Line]) -> Field[str] | None:
    """The name in the first of a title block's lines that says more than that there was a meeting."""
    for line in zone[:REACH]:
        words = WITH_STOPS.sub("AGM", page.of(line))
        label = LABEL.match(words)
        titled = label or line.key == "title" or line.heading == 1 or TITLED.search(words)
        if not titled or len(words) > LONGEST or SENTENCE.search(words):
            continue
        words = HELD.sub("", words[label.end() :] if label else words)
        bare = MARKS.sub(" ", NO_NAME.sub(" ", TIME.sub(" ", DATE.sub(" ", words))))
        bare = DASHES_AT_ENDS.sub("", " ".join(bare.split()))
        bare = MEETING_BEHIND.sub(r"\g<last>", bare)
        telling = [word for word in bare.split() if word.lower() not in SAYS_NOTHING]
        if OTHER_LANGUAGE.search(bare) or OF_A_SITE.match(words):
            continue
        if (
            telling
            and (len(bare) >= 5 or bare in bodies.BY_LETTERS)
            and telling[0][0].isupper()
            and (value := tidy(bare))
        ):
            return Field(value, Span(line.start, line.end))
    return None
