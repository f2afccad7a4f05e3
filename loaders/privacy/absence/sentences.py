"""Where the sentences and the parts of a text on absence begin and end, in plain text, Markdown and HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.parsing.words import abbreviations
from loaders.privacy.masking import Place

# Elements of HTML that stand in texts with markup.
ELEMENTS = r"(?:[abipu]|br|div|em|h\d|li|ol|small|span|strong|su[bp]|t[dhr]|table|tbody|thead|ul)"
_TAGS = rf"</?{ELEMENTS}\b(?:\s+[\w-]+=[^<>]{{0,80}})?\s*/?>"
_PART = re.compile(rf"[,;:()\[\]|\t–—•·…]|(?<=\S)[ ]{{3,}}(?=\S)|\.{{2,}}|\s-+\s|\s/\s|{_TAGS}|\n")
SENTENCE_END = re.compile(  # the full stop first: a search then skips all that is none
    r"[.!?](?<=[a-z0-9)’\"'].)"
    + "".join(rf"(?<!\b{word}.)" for word in abbreviations.BEFORE_ABSENTEES)
    + r"(?=\s|<|$)|\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)]|[A-Z][\w ]{2,30}:))|</(?:p|li|td|tr)>|<br\s*/?>"
)


def sentences(text: str, start: int, end: int) -> Iterator[Place]:
    """The sentences and lines between two places, without what ends them."""
    at = start
    for stop in SENTENCE_END.finditer(text, start, end):
        yield at, stop.start()
        at = stop.end()
    if at < end:
        yield at, end


def sentence_at(text: str, at: int) -> Place:
    """The sentence around a place."""
    low = max(0, at - 600)
    before = [found.end() for found in SENTENCE_END.finditer(text, low, at)]
    after = SENTENCE_END.search(text, at, at + 900)
    return (before[-1] if before else low), (after.start() if after else min(len(text), at + 900))


def parts(text: str, start: int, end: int) -> Iterator[Place]:
    """What commas, brackets, dashes, dots, tags and line ends set apart."""
    at = start
    for found in _PART.finditer(text, start, end):
        if at < found.start():
            yield at, found.start()
        at = found.end()
    if at < end:
        yield at, end
