"""What stands before a name in a list: "and", a number, initials, an office in brackets, the place of a council."""

from __future__ import annotations

import re

from loaders.parsing.forms import PLURAL_HONORIFICS, honorific_at, is_role
from loaders.parsing.words import alternatives, honorifics

# What joins a segment to the one before, and whose title stands before a colon: "and Ann Adams", "plus Bob Brown",
# "& County Councillors: Mr Cole".
LINK = re.compile(
    r"(?:\d{1,2}[.)]\s*|(?:(?:and|&)\s+)?also:?\s+|(?:and|plus|with|&)\s+)?"
    rf"(?P<title>(?:{alternatives(honorifics.KINDS_OF_COUNCILLOR)}\s+)?"
    rf"{alternatives(honorifics.COUNCILLOR, ('Messrs',))}\s*:\s+|"
    r"Cyng\w*\.?\s+Sirol\s*:\s+)?",
    re.I,
)
# A title in brackets before the name: "(Mrs) D Adams".
TITLE_IN_BRACKETS = re.compile(rf"\((?:{alternatives(honorifics.MR_AND_MRS)}|Rev|Revd|Prof)\.?\)\s+(?=[A-Z])")
# An officer's number behind the rank: "PC 4417 Ann Adams".
COLLAR_NUMBER = re.compile(r"\d{2,6}\s+(?=[A-Z])")
# An article before a title: "the Rev Ann Adams", "The Venerable".
ARTICLE_OF_TITLE = re.compile(r"(?:the|The)\s+(?=[A-Z])")
# Whose councillor somebody is, before the title: "Alton City Cllr Adams".
PLACE_OF_A_COUNCIL = re.compile(
    rf"[A-Z][\w’'-]+\s+(?={alternatives(kind.capitalize() for kind in honorifics.KINDS_OF_COUNCILLOR)}\s+"
    rf"{alternatives(honorifics.COUNCILLOR)}\.?\s+[A-Z])"
)
# Initials before the name: "(AA) Ann Adams", "[AA] Ann Adams", "AA = Ann Adams", "AA: Ann Adams".
LEADING_INITIALS = re.compile(
    r"\s*(?:[(\[](?P<initials>[A-Z]{2,4}[a-z]?)[)\]][ \t:–-]+|(?P<key>[A-Z]{2,4}[a-z]?)\s*=\s*|"
    r"(?P<own>(?P<first>[A-Z])[A-Z]{0,2}(?P<last>[A-Z]))(?:\s*:|\s+[–-])\s+(?=(?P=first)\w+\s+(?:\w+\s+)?(?P=last)))(?=[A-Z])"
)
# An office in brackets before the name of its holder: "(Treasurer) Ann Adams".
LEADING_OFFICE = re.compile(r"\s*\((?P<office>[A-Z][A-Za-z ’'/&-]{2,40})\)[ \t:–-]+(?=[A-Z])")


def after_lead(text: str, start: int, end: int) -> int:
    """Where the name may begin: after marks and "and"."""
    while start < end and (text[start].isspace() or text[start] in "-–—.*:•"):
        start += 1
    lead = LINK.match(text, start, end)
    start = _behind(lead, text) if lead else start
    title = TITLE_IN_BRACKETS.match(text, start, end)
    start = title.end() if title else start
    article = ARTICLE_OF_TITLE.match(text, start, end)
    if article and honorific_at(text, article.end())[0] is not None:
        start = article.end()
    place = PLACE_OF_A_COUNCIL.match(text, start, end)
    start = place.end() if place else start
    initials = LEADING_INITIALS.match(text, start, end)
    office = LEADING_OFFICE.match(text, start, end)
    if office is not None and is_role(office.group("office")):
        return office.end()
    return initials.end() if initials else start


def _behind(lead: re.Match[str], text: str) -> int:
    """Where the name begins behind what joins it: "Councillors: Adams" keeps its title."""
    printed = lead.group("title")
    if printed and PLURAL_HONORIFICS.match(printed) and honorific_at(text, lead.end())[0] is None:
        return lead.start("title")
    return lead.end()
