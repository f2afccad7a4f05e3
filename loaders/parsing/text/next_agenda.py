"""The next meeting's agenda, printed behind the minutes: its lines are of no item of this meeting.

They are marked as furniture, so that offsets stay. A list of matters for the next agenda is this meeting's business and
not meant: an agenda has a heading that fills its line, without a number, and numbered titles below.
"""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.parsing.text.lines import CleanText
from loaders.parsing.words import alternatives, titles

# "AGENDA FOR NEXT MEETING", "Draft agenda for the next meeting of the Board", "Next meeting's agenda",
# "Agenda for the meeting on 7 June 2021".
HEADING = re.compile(
    r"\W*(?:(?:draft|provisional|proposed|outline)\s+)?(?:"
    r"agenda\s+(?:for|of)\s+(?:the\s+)?(?:next|following|forthcoming)\s+(?:\w+\s+){0,3}?meeting\b[^.]{0,60}"
    r"|(?:the\s+)?next\s+(?:\w+\s+){0,2}?(?:meeting(?:['’]?s)?\s+)?agenda"
    r"|agenda\s+for\s+(?:the\s+)?(?:\w+\s+){0,3}?meeting\s+(?:on|to\s+be\s+held)\b[^.]{0,60})\W*",
    re.I,
)
NUMBERED = re.compile(r"\W*\d{1,2}[.):]?\s+(?P<title>\S.*)")
TOLD = re.compile(rf"\b{alternatives(titles.FINITE_VERBS)}\b")
# What belongs to this meeting again: "Signed", "Actions", "Appendix A".
BACK = re.compile(r"\W*(?:signed|action\s|actions?\W*$|appendix|annex|chair(?:man|person)?\W*_)", re.I)
REACH = 12  # lines below the heading that show what it heads
FEWEST = 2  # numbered titles among them
LONGEST_TITLE = 14  # words
BEHIND = 0.25  # of the lines stand before it at least


def without_next_agenda(page: CleanText) -> CleanText:
    """The page with the lines of the next meeting's agenda marked as furniture, where one stands behind the minutes."""
    if "agenda" not in page.text.lower():
        return page
    for index in range(int(BEHIND * len(page.lines)) + 1, len(page.lines)):
        if HEADING.fullmatch(page.of(page.lines[index])) and _heads_titles(page, index):
            stop = next(
                (at for at in range(index + 1, len(page.lines)) if BACK.match(page.of(page.lines[at]))),
                len(page.lines),
            )
            lines = [
                replace(line, is_furniture=True) if index <= at < stop else line for at, line in enumerate(page.lines)
            ]
            return replace(page, lines=lines)
    return page


def _heads_titles(page: CleanText, index: int) -> bool:
    """Whether numbered titles stand below a line, and nothing is told under them."""
    below = [page.of(line) for line in page.lines[index + 1 : index + 1 + REACH]]
    numbered = [match.group("title") for match in map(NUMBERED.fullmatch, below) if match]
    told = sum(bool(TOLD.search(words)) for words in below)
    return len(numbered) >= FEWEST and not told and all(len(words.split()) <= LONGEST_TITLE for words in numbered)
