"""What an item's heading says the item is about, once the forms of business are taken off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.topics.wording import BODIES, SMALL_WORDS, UNTELLING_WORDS
from loaders.topics.words import normal_form

_NUMBER = re.compile(
    r"^\s*(?:[#*_>]+\s*)*(?:\(?(?:\d[\d./\\-]*[a-z]?|[a-z]|[ivx]+|[A-Z]{1,4} ?\d[\d/]*)\)?(?:[.):]+|\s+)\s*)+(?=\S)"
)
_FURNITURE = re.compile(
    r"""pdf icon.*$|\bPDF\s+[\d.]+\s*[KM]B.*$|\{[^}]*\}|\[[^\]]*\]\([^)]*\)|https?://\S+"""
    r"""|[-–—,]?\s*\b(?:LGA|Local\s+Government\s+Act)\b.*$|\(\s*(?:page|pages|appendix|enclosure|item|verbal|paper)\b[^)]*\)""",
    re.IGNORECASE,
)
_LONGEST = 300
_LABEL = re.compile(
    r"""^[ \t>*_]*\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]+[ \t]+
    (?P<label>[A-Z][^\n.:;?!()]{2,50}?)[ \t]*(?::|\s[-–—]\s|$)""",
    re.MULTILINE | re.VERBOSE,
)
_LABEL_WORDS = 5
_SAINT = frozenset(("ST", "ST.", "SAINT"))
_DATE = re.compile(
    r"""\b(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:january|february|march|april|may(?=\s+\d)|june|july|august|september|october
    |november|december)\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s*)?\d{2,4}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b
    |\b(?:19|20)\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?\b""",
    re.IGNORECASE | re.VERBOSE,
)
_FORMAL = re.compile(
    r"\b(?:apolog(?:y|ies)|absen(?:t|ces?)|declarations?\s+of\s+(?:\w+\s+){0,3}interests?|next\s+meeting|quorum)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s+[-–—/]+\s+|\s*[:;|]\s+|\s*[-–—:]\s*$|^\s*[-–—:]\s*")
_LEAD = re.compile(
    r"""^(?:(?:to|and|on|of|about|among|the|a|an|any|for|from|in|with|draft|final|revised|proposed|annual|quarterly|monthly
    |verbal|brief|new|further|progress|discuss|discussion|discussing|consider|considering|consideration|receive|received
    |receiving|approve|approving|approval|adopt|adopting|adoption|agree|note|noting|confirm|ratify|review|reviewing
    |report|reports|update|updates|presentation|feedback|vote|voting|demo|overview|introduction|briefing|announcement
    |proposal|proposals|current|status|matters|regarding|relating|resolve|decide)\b[\s:,-]*)+""",
    re.IGNORECASE | re.VERBOSE,
)
_TAIL = re.compile(
    r"""(?:[\s,:&-]+(?:and|or|the|of|on|for|to|in|with|update|updates|report|reports|overview|progress|presentation
    |presentations|discussion|briefing|information|consultation|decision|approval|noting|review|item|items|matters
    |verbal|draft|annual|quarterly|summary|feedback|issues))+\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
_PROCEDURE = re.compile(
    r"""^\W*(?:to\s+\w+(?:\s+and\s+\w+)?\s+(?:the\s+|any\s+)?)?(?:draft\s+|previous\s+|last\s+|accepted\s+)?
    (?:minutes?\b|apolog|matters?\s+(?:arising|for|from|of|outstanding|brought)|actions?\b|declarations?\s+of\s+(?:\w+\s+){0,3}interests?|declarations?\s*$
    |members?['’]?\s+declarations?|disclosures?\b|date\b|dates\b|time\b|next\b|any\s+other
    |other\s+(?:urgent\s+)?business|aob\b|urgent\b
    |late\s+items|items?\b|welcome|wecome|introduc|present\b|attendance(?:\s+and\s+apologies)?\s*$|record\b
    |who\b|quorum|closing|close\b|conclusion
    |adjourn
    |chair(?:man|person|woman)?['’]?s?\b(?:\s+(?:report|announcements?|(?:opening\s+)?remarks|opening|business|communications?))?\s*$
    |opening|exclusion\s+of|division\s+of|agenda
    |public\s+(?:forum|questions?|participation|speaking|session|question\s+time)|questions?\b
    |correspondence|letters\b|motions?\s*$|old\s+business|new\s+business|summary|context|key\s+messages
    |part\s+[12ab]\b|reports?\s+and\s+matters
    |reports?\s*$|updates?\s*$|announcements?\s*$|information\s+(?:provided|items?|only|from)|for\s+information
    |approving\s+\w+\s+minutes
    |confirm\w*\s+|sign\w*\s+
    |reports?\s+(?:from|of|by)\s+(?:the\s+)?(?:chair|clerk|officers?|members?|secretary|treasurer)
    |petitions?\s*$
    |deputations?\s*$|presentations?(?:\s+and\s+discussions?)?\s*$|discussion\s*$|background\s*$
    |open\s+forum|opening\s+remarks|notices?\s+of\s+motions?|(?:consent|standing)\s+(?:items?|agenda)
    |good\s+news(?:\s+stor(?:y|ies))?\s*$|breaks?\s*$
    |committee\s+business|general\s*$|miscellaneous)""",
    re.IGNORECASE | re.VERBOSE,
)


def parts_of(heading: str) -> Iterator[str]:
    """Yield the parts of a heading that may name a topic, without number, dates, forms of business and furniture.

    Nothing is yielded for a heading of mere procedure ("Minutes of the previous meeting", "Any other business"),
    nor for a part of none but general words ("Progress report"), nor for a whole sentence.
    """
    line = " ".join(re.sub(r"<[^<>]*>|[*_`#\\]", " ", heading[:_LONGEST]).split())
    line = _FURNITURE.sub(" ", _NUMBER.sub("", line, count=1)).strip(' .,:;-–—"“”')
    if not line or _PROCEDURE.match(line):
        return
    for part in _PARTS.split(_DATE.sub(" ", line)):
        name = _trimmed(part)
        if name and not _PROCEDURE.match(name) and content_words(name) and len(name.split()) <= 9:
            yield name


def labels_in(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the labels in a text's lists, which are headings too: "c. Governance", "ii) Parking: none"."""
    for match in _LABEL.finditer(text):
        if len(match["label"].split()) <= _LABEL_WORDS:
            yield match.span("label")


def is_formal(heading: str) -> bool:
    """Whether an item of this heading is a formality in which nothing is discussed: apologies, the next date."""
    return bool(_FORMAL.search(heading)) and not any(parts_of(heading))


def content_words(text: str) -> list[str]:
    """Return the words of a heading, in their normal form, that say something: neither small nor general ones."""
    words = (normal_form(word) for word in re.findall(r"[^\W\d_][\w'’]*", text))
    return [word for word in words if len(word) > 2 and word not in UNTELLING_WORDS]


def readable(name: str, acronyms: frozenset[str]) -> str:
    """Return a heading's words as a name: capitals throughout become sentence case, acronyms keep theirs.

    The name of a body ("FERN HILL ACADEMY") and what is called after a saint keep a capital on each word.
    """
    if name != name.upper():
        return name[0].upper() + name[1:]
    words = name.split()
    is_body = normal_form(words[-1].strip("()")) in BODIES
    cased = []
    for before, word in zip(("", *words), words, strict=False):
        named = is_body and word.lower() not in SMALL_WORDS
        if word.strip("()") in acronyms:
            cased.append(word)
        elif named or not _SAINT.isdisjoint((word, before)):
            cased.append(word.capitalize())
        else:
            cased.append(word.lower())
    line = " ".join(cased)
    return line[0].upper() + line[1:]


def _trimmed(part: str) -> str:
    name = part.strip(" .,:;-–—\"“”'’()")
    while True:
        shorter = _TAIL.sub("", _LEAD.sub("", name)).strip(' .,:;-–—"“”')
        if shorter == name:
            return name
        name = shorter
