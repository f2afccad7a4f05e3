"""What is corrected in the minutes that an item confirms: "minute 12 to read £45,000", "Mr Lind's apologies be added".

A correction stands in the sentence that confirms, or in a sentence or point of the same item that says where in those
minutes ("item 5", "page 3") and how ("should read", "be replaced by"); behind words that announce corrections each
point says one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.minutes import Correction
from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import Passage
from loaders.parsing.text import collapse_whitespace
from loaders.spans import Span

# "subject to the following amendments", "with one correction", "as amended"
_ANNOUNCED = re.compile(
    r"\b(?:subject\s+to|with|following|one|two|three|several|these|this|some)\s+(?:\w+\s+){0,3}?"
    r"(?:amend|correct|chang|alter|addition|delet)\w*",
    re.I,
)
_CHANGED = (
    r"(?:(?:to|should|shall|must|will|ought\s+to)\s+(?:now\s+|have\s+)?(?:read|be|been|say|state|show)\b"
    r"|\b(?:was|were|is|are|be|been)\s+(?:amended|corrected|changed|altered|replaced|deleted|removed|added|inserted|included)\b"
    r"|\b(?:amend|correct|chang|alter|replac|substitut|delet|remov|add|insert)(?:e?d|ing|e)?\b|\binstead\s+of\b)"
)
_CHANGE = re.compile(_CHANGED, re.I)
_PUT_RIGHT = (
    r"(?:add|correct|amend|alter|chang|delet|remov|replac|insert|includ|record|list|spel|substitut|transpos)"
    r"(?:e?d|led|lt|t)"
)
# A change of words, which needs no announcement: "item 5: the bench was replaced" is a matter arising.
_OF_WORDS = re.compile(
    r"\b(?:should|to)\s+(?:now\s+|have\s+)?read\b|\bamend|\bcorrected\b|\bdelet|\binstead\s+of\b|\bword(?:s|ing)?\b",
    re.I,
)
# "minute 12", "Item 5", "page 3, paragraph 2", "12/24 Bus shelter"
_WHERE = re.compile(
    r"\b(?:minutes?|min\.|items?|page|pg\.?|paragraph|para\.?|section|resolution|line|bullet)\s+(?:nos?\.?\s*|number\s+)?\d"
    r"|^\W*\d{1,4}[/.]\d",
    re.I,
)
# Of the sentence that confirms, what is corrected: behind the words that announce it, or where the place is named.
_WITHIN = (
    re.compile(
        r"\b(?:subject\s+to|with|following)\s+(?P<what>(?:\w+\s+){0,4}?(?:amend|correct|chang|add|alter|delet|remov|"
        r"includ|clarif|replac|insert|substitut)\w*\b.*?)"
        r"(?=,?\s+(?:the\s+minutes|(?:were|was)\s+(?:\w+ly\s+)?(?:agreed|approved|confirmed|accepted|adopted|signed)|"
        r"be\s+(?:agreed|approved|confirmed|accepted|adopted|signed)|it\s+was\s+(?:agreed|resolved))|$)",
        re.I | re.S,
    ),
    re.compile(
        rf"(?:[,;:–—-]\s*|\b(?:that|and|with|save|except|subject\s+to)\s+(?:that\s+)?)(?P<what>(?:(?:in|at|on|under)\s+)?"
        rf"(?:minute|item|page|paragraph|resolution)\s+(?:no\.?\s*)?[\w./-]+.{{0,120}}?{_CHANGED}.*)$",
        re.I | re.S,
    ),
    # "subject to Mr Lind being recorded as absent", "subject to £48,000 reading £45,000"
    re.compile(
        rf"\bsubject\s+to\s+(?P<what>.{{3,120}}?\b(?:reading\s|being\s+(?:\w+ly\s+)?{_PUT_RIGHT}\b).*)$", re.I | re.S
    ),
    # "signed, after it had been added that ...", "once the spelling of his name had been corrected"
    re.compile(
        r"\b(?:after|once|when)\s+(?!the\s+(?:agenda|order)\b)(?P<what>[^.]{2,160}?\b(?:had|having)\s+been\s+"
        rf"(?:\w+ly\s+)?{_PUT_RIGHT}\b.*)$",
        re.I | re.S,
    ),
    # "amended to show that Mr Lind had sent apologies, were signed"
    re.compile(
        r"\b(?:amend|correct|alter|chang)ed\s+(?P<what>to\s+(?:show|read|say|state|record|include|reflect)\b.*?)"
        r"(?=,?\s+(?:were|was)\s+(?:then\s+|\w+ly\s+)?(?:agreed|approved|confirmed|accepted|adopted|signed)|$)",
        re.I | re.S,
    ),
    re.compile(rf"\b(?:save|except|provided)\s+that\s+(?P<what>.{{0,160}}?{_CHANGED}.*)$", re.I | re.S),
)
_ONLY_ANNOUNCES = re.compile(
    r"(?:the\s+)?(?:following\s+)?(?:\w+\s+){0,2}(?:amendments?|corrections?|changes?|alterations?|additions?)\W*"
    r"(?:(?:set\s+out|as)?\s*(?:below|follows?)\W*)?$",
    re.I,
)
_SAYS_WORDS = re.compile(
    rf"{_OF_WORDS.pattern}|[\"“”‘£]|\b(?:add|delet|remov|insert|replac|substitut|chang|correct|spell|spelt)\w*", re.I
)
_MOST = 12  # corrections of one set of minutes
SAYS_WHAT = re.compile(r"[\"“”‘£\d]")  # quoted words, sums and numbers: what is put right


def read_corrections(item: ItemContext, confirming: Passage) -> tuple[Correction, ...]:
    """What the item corrects in the minutes that ``confirming``, one of its sentences, confirms."""
    found = [*_within(item, confirming), *_around(item, confirming)]
    return tuple({one.start: one for one in found}.values())[:_MOST]


def _within(item: ItemContext, sentence: Passage) -> Iterator[Correction]:
    for pattern in _WITHIN:
        match = pattern.search(sentence.words)
        if match is None:
            continue
        what = match["what"]
        if not _ONLY_ANNOUNCES.fullmatch(what.strip()):
            begin = sentence.start + match.start("what")
            yield _correction(item, Span(begin, begin + len(what.rstrip(" .;:,"))))
        return


def _around(item: ItemContext, confirming: Passage) -> Iterator[Correction]:
    first = -1  # the paragraph right behind the announcement; further points of the list say which words they change
    reach = -1  # the last paragraph in which what was announced may stand: the next one, and all points of a list
    for place, part in enumerate(item.body.paragraphs):
        if reach >= place - 1 and part.mark:
            reach = place
        for sentence in item.body.sentences(part):
            words = sentence.words
            if _announces(words):
                reach = first = place + 1
            elif sentence.start != confirming.start and _CHANGE.search(words):
                in_list = place <= reach and (place <= first or _SAYS_WORDS.search(words) or _WHERE.search(words))
                if in_list or (_WHERE.search(words) and _OF_WORDS.search(words)):
                    yield _correction(item, Span(sentence.start, sentence.start + len(words.rstrip(" .;"))))


def _announces(words: str) -> bool:
    """Whether words say that corrections follow, and do not hold them."""
    return _ANNOUNCED.search(words) is not None and (
        words.rstrip().endswith(":") or (_WHERE.search(words) is None and not SAYS_WHAT.search(words))
    )


def _correction(item: ItemContext, span: Span) -> Correction:
    place = item.page.source(span)
    return Correction(text=collapse_whitespace(item.text[span.start : span.end]), start=place.start, end=place.end)
