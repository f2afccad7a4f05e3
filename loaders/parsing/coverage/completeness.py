"""Whole documents that are less than minutes: only an agenda, or a text that breaks off."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.minutes import Attendee
from loaders.parsing.forms import VERB
from loaders.parsing.items import Heading
from loaders.parsing.text import BEGINNING_ONLY, CleanText
from loaders.understood import Doubt

AGENDA = re.compile(r"\bagenda\b|\b(?:notice\s+of|summoned\s+to|will\s+be\s+held|to\s+be\s+held)\b", re.I)
TO_DO = re.compile(
    r"\bto\s+(?:receive|consider|approve|agree|note|discuss|confirm|review|resolve|elect|adopt|sign)\b", re.I
)
HALF_SENTENCE = re.compile(
    r"\b(?:the|an?|of|to|and|or|but|in|on|at|by|for|from|with|that|which|who|whether|as|than|was|were|is|are|be|been|has|"
    r"have|had|will|would|should|their|its|his|her|this|these|those|about|into|between)$|[,(–—]$"
)


def only_an_agenda(page: CleanText, headings: Sequence[Heading], attendees: tuple[Attendee, ...]) -> Doubt | None:
    """The doubt that nothing here tells what was said: nobody attended, and items are named rather than told."""
    if not headings or any(a.attended for a in attendees):
        return None
    body = page.text[headings[0].start : page.lines[-1].end]
    told = len(VERB.findall(body))
    announced = AGENDA.search(page.text, 0, headings[0].start) or len(TO_DO.findall(body)) >= 0.3 * len(headings)
    if not announced or told > 0.34 * len(headings):
        return None
    line = page.lines[headings[0].line]
    return Doubt(
        kind="only planned", line=line.number, reason="only an agenda: its items tell nothing that was said or settled"
    )


def broken_off(page: CleanText) -> list[Doubt]:
    """Doubts where the text breaks off: its last words are half a sentence, or a web page shows its beginning only."""
    doubts = [
        Doubt(
            kind="broken off",
            line=_line_number(page, m.start()),
            reason="the page cuts the text off here: open the item's own page",
        )
        for m in BEGINNING_ONLY.finditer(page.text)
    ]
    last = next((line for line in reversed(page.lines) if not line.is_furniture and not line.key), None)
    if last is not None:
        words = page.of(last).rstrip()
        if len(words.split()) >= 4 and last.column < 0 and "\t" not in words and HALF_SENTENCE.search(words):
            reason = "the text breaks off in a sentence"
            doubts.append(Doubt(kind="broken off", line=last.number, reason=reason, words=words[-80:]))
    return doubts


def _line_number(page: CleanText, place: int) -> int:
    return next((line.number for line in page.lines if line.end > place), 1)
