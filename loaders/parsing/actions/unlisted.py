"""Names of people on no list right before a verb that commits: behind "undertook to", and where nobody is listed."""

from __future__ import annotations

import re

from loaders.parsing.forms import is_organisation, looks_like_listed_name, parse_name
from loaders.parsing.words import alternatives, commitments, honorifics, owners
from loaders.spans import Span

# "Lex and Elizabeth": what stands between given names.
BETWEEN_NAMES = re.compile(r"\s*(?:,|/|&|\band\b)\s*")
# "... and Cllr Ann Adams undertook to": the full name right before the verb.
NAME_BEFORE = re.compile(
    rf"(?:.*[\s,;.])?(?=[A-Z])((?:{alternatives(honorifics.OF_OWNERS)}\.?\s+)?"
    r"[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){1,2})\s*$",
    re.S,
)
# "Lex and Elizabeth will": the given names right before the verb.
GIVEN_NAMES_BEFORE = re.compile(r"(?:^|(?<=[.;:,]))\s*((?:[A-Z][a-z]+(?:,\s+|\s+and\s+|\s*&\s*))*[A-Z][a-z]+)\s*$")
THINGS_TO = re.compile(rf"\b{alternatives(commitments.THINGS_TO)}\b", re.I)  # "Invitation to attend"
# "Anglian Water", "Mill Lane": two words with capitals that name nobody.
NO_PERSON = re.compile(rf"\b{alternatives(owners.OUTSIDE)}\b", re.I)
DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)\b")  # "22nd May: Ann Adams will lead the walk": what is on, and no task
REMARK = re.compile(r"\b(?:notes?|n\.?\s?b\.?)\s*$", re.I)  # "Note: Ann Adams to publish the fees": said by the way
LONGEST_NAME = 4  # words, with the title


def all_given_names(words: str) -> bool:
    """Whether words are given names, one or several: "Lex and Elizabeth"."""
    return all(looks_like_listed_name([piece]) for piece in BETWEEN_NAMES.split(words.strip()))


def named_before(text: str, start: int, end: int) -> Span | None:
    """A full name right before "undertook to": a person, on the attendance list or not."""
    match = NAME_BEFORE.match(text, start, end)
    if match is None:
        return None
    name = parse_name(match.group(1), 0, len(match.group(1)))
    return Span(*match.span(1)) if name is not None and name.is_full else None


def only_named(text: str, start: int, end: int) -> Span | None:
    """ "Ann Adams will ...": a person's full name that begins the sentence, in minutes that list nobody."""
    colon = text.rfind(": ", start, end)
    if colon >= 0 and REMARK.search(text[start:colon]):
        return None
    if colon >= 0 and not DAY.search(text, start, colon):
        start = colon + 2
    words = text[start:end].strip()
    name = parse_name(words, 0, len(words))
    if name is None or not name.is_full or THINGS_TO.search(words) or NO_PERSON.search(words) or is_organisation(words):
        return None
    return Span(start, end) if words[0].isupper() and len(words.split()) <= LONGEST_NAME else None


def given_names_before(text: str, start: int, end: int) -> Span | None:
    """ "Lex and Elizabeth will ...": given names, in minutes that list nobody."""
    match = GIVEN_NAMES_BEFORE.search(text[start:end])
    if match is None or not all_given_names(match.group(1)) or THINGS_TO.search(match.group(1)):
        return None
    return Span(start + match.start(1), start + match.end(1))
