"""The board of minutes whose title names none, where their end names one in passing.

"The next Alpha Community Council meeting will take place on ...", "Signed ... Chairman of Alpha Parish Council". Such a
name is the board's only where nothing else is named so: minutes tell of other councils' meetings and clerks, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.parsing.items import Heading
from loaders.parsing.patterns import folded
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.board import GENERIC
from loaders.parsing.title_block.fields import Field
from loaders.parsing.title_block.next_meeting import TITLE as NEXT_MEETING
from loaders.parsing.title_block.tidying import tidy
from loaders.parsing.words import alternatives, bodies
from loaders.spans import Span

_WORD = r"(?-i:[A-ZÀ-Þ])[\w’'&.-]*"
_NAME = (
    rf"(?P<name>{_WORD}(?:\s+(?:{_WORD}|and|of|the|with|upon|on|in|le|&)){{0,7}}?\s+"
    rf"(?-i:{alternatives(bodies.NAMED_IN_PASSING)}))"
)
_SORT = r"(?:(?:ordinary|regular|scheduled|monthly|public|full|formal)\s+)?"
# Where a line or a sentence begins: "The next Alpha Community Council meeting will", "Next meeting of Beta Forum:"
_NEXT = re.compile(
    rf"(?:^|(?<=[.;]\s))[\W_]*(?:the\s+)?(?:date\s+of\s+(?:the\s+)?)?next\s+{_SORT}"
    rf"(?:meeting\s+of\s+(?:the\s+)?{_NAME}|{_NAME.replace('name', 'called')}\s+meeting)"
    r"(?=\s*(?:[:,–-]|\b(?:will|is|was|on|to)\b))",
    re.I | re.M,
)
# "Signed ..... Chairman of Alpha Parish Council", "Chair, Beta Town Council    Date:", "Clerk to Alpha Parish Council"
_SIGNED = re.compile(
    rf"^[\W_]*(?:signed\b[\W_]*)?(?:[A-Z][\w.’'-]*\s+){{0,3}}?(?:chair(?:man|woman|person)?|clerk)\s*"
    rf"(?:,|\s(?:of|to)\b)\s*(?:the\s+)?{_NAME}(?:[\W_]*|\s+dated?\b.*)$",
    re.I,
)
# Councils that small boards tell of, and never are: "Alpha County Council", "Alpha Council".
_SMALL_COUNCIL = re.compile(r"\b(?:parish|town|community|village|neighbourhood)\s+council$", re.I)
_OF_OTHERS = re.compile(r"\b(?:area|district|county|borough|city|regional|national|joint|parent)\b|^annual\b", re.I)
_AT_THE_END = 8  # lines
_MOST_WORDS = 9  # of a name


def named_in_passing(page: CleanText, headings: Sequence[Heading]) -> Field[str] | None:
    """The only name that is told so; None where there is none, or another."""
    small = folded(page.text)
    if "next " not in small and "chair" not in small and "clerk" not in small:
        return None
    found = list(_told(page, headings))
    names = {" ".join(field.value.casefold().split()) for field in found}
    return found[0] if len(names) == 1 else None


def _told(page: CleanText, headings: Sequence[Heading]) -> Iterator[Field[str]]:
    """Every name that is told in a way that a board's own is."""
    end = [line for line in page.lines if not line.is_furniture][-_AT_THE_END:]
    for line in end:
        yield from _named(page, line.start, _SIGNED.match(page.of(line)))
    for start, stop in _of_the_next_meeting(page, headings, end):
        for match in _NEXT.finditer(page.text[start:stop]):
            yield from _named(page, start, match)


def _of_the_next_meeting(page: CleanText, headings: Sequence[Heading], end: list[Line]) -> list[tuple[int, int]]:
    """Where the next meeting is announced: items of that title, else the last lines."""
    starts = [page.lines[heading.line].start for heading in headings]
    stops = [*starts[1:], len(page.text)]
    items = [
        (heading.end, stop)
        for heading, stop in zip(headings, stops, strict=False)
        if NEXT_MEETING.search(page.text[heading.start : heading.end])
    ]
    return items or [(end[0].start, end[-1].end)] if end else []


def _named(page: CleanText, offset: int, match: re.Match[str] | None) -> Iterator[Field[str]]:
    if match is None:
        return
    group = "name" if match["name"] else "called"  # only _NEXT has the second
    value = tidy(match[group])
    if value is None or GENERIC.fullmatch(value) or _OF_OTHERS.search(value) or len(value.split()) > _MOST_WORDS:
        return
    if not value.endswith("Council") or _SMALL_COUNCIL.search(value):
        yield Field(value, Span(offset + match.start(group), offset + match.end(group)))
