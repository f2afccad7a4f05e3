"""Lines that are people and no headings: a name with an office beside it, one of a list of people with initials."""

from __future__ import annotations

import re

from loaders.parsing.forms import honorific_at, is_role, parse_name
from loaders.parsing.text import CleanText

# "Ann (AB) - Chairman", "Ms Bea Brook (BB), Cy (CC)"
NAME_AND_INITIALS = re.compile(
    r"(?:(?:Mrs?|Ms|Miss|Dr|Cllr)\.?\s+)?(?P<name>[A-Z][a-z’'-]+)(?:\s+[A-Z][\w’'-]+)?\s+\((?P<initials>[A-Z]{2,3})\)"
    r"(?:\s*$|\s*[,;–-])"
)
INITIALS_IN_BRACKETS = re.compile(r"\([A-Z]{2,3}\)")
BESIDE_A_NAME = re.compile(r"\s*[(\[,]\s*|\s[–-]\s")  # "Ann Adams (Head Teacher)"


def in_list_of_initials(page: CleanText, index: int) -> bool:
    """Whether a line and one beside it are people with their initials: "Ann (AB)" over "Mr Cy Cole (CC), Warden"."""
    words = page.of(page.lines[index])
    own = _has_initials(words)
    if own and len(INITIALS_IN_BRACKETS.findall(words)) > 1:
        return True
    beside = (*page.lines[max(0, index - 1) : index], *page.lines[index + 1 : index + 2])
    return (own or honorific_at(words)[0] is not None) and any(_has_initials(page.of(line)) for line in beside)


def _has_initials(words: str) -> bool:
    """Whether words begin with a name and its initials in brackets."""
    found = NAME_AND_INITIALS.match(words)
    return found is not None and found["initials"][0] == found["name"][0]


def names_somebody(words: str) -> bool:
    """Whether a line is a person, with an office in brackets or behind a comma or without one."""
    if parse_name(words, 0, len(words)) is not None:
        return True
    beside = BESIDE_A_NAME.search(words)
    if beside is None or parse_name(words, 0, beside.start()) is None:
        return False
    return is_role(words[beside.end() :].strip(" )"))
