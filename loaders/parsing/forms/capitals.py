"""Headings in capitals, and where one ends that runs into a sentence."""

from __future__ import annotations

import re

from loaders.parsing.words import alternatives, honorifics, titles

# The first word of a sentence: "Members noted ...", "(a) to approve ...".
OPENER = re.compile(rf"{alternatives(titles.OPENERS)}(?=[\s.,:;)]|$)")
# A task that somebody gets, which makes a sentence: "Dates to be circulated by the Clerk".
TO_BE_DONE = re.compile(r"\bto be \w+(?:ed|en|t)(?: \w+)? by\b")
# A person behind a title: "Declarations of interest Cllr Adams", "Apologies Mrs Brown".
TITLED_PERSON = re.compile(rf"\s+(?={alternatives(honorifics.AFTER_A_BARE_LABEL)}\b\.?\s+[A-Z])")
# A capital letter that begins a sentence after a heading in capitals: "BINS A lorry came".
ONE_LETTER_WORD = re.compile(r"[AI]")
WORD = re.compile(r"\S+")
# "24/00441/FUL New porch": the number of an application that begins the text behind a title in capitals.
REFERENCE_AND_WORDS = re.compile(r"(?:[A-Z]{1,4}/)?\d{2,4}/\d{2,}[\w/]*\W{1,4}[A-Z]?[a-z]")
NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
NO_CAPITALS = bytes(code for code in range(128) if not chr(code).isupper())


def is_capitals(text: str) -> bool:
    """Whether the letters are (nearly) all capitals, three or more of them."""
    if text.isascii():
        printed = text.encode()
        letters, capitals = len(printed.translate(None, NO_LETTERS)), len(printed.translate(None, NO_CAPITALS))
    else:
        letters, capitals = sum(map(str.isalpha, text)), sum(map(str.isupper, filter(str.isalpha, text)))
    return letters >= 3 and capitals >= 0.85 * letters


def capitals_length(text: str) -> int:
    """How many characters a heading in capitals has that runs into a sentence, 0 where the text does not begin so."""
    before: list[re.Match[str]] = []
    last = 0
    for word in WORD.finditer(text):
        letters = [c for c in word.group() if c.isalpha()]
        if last and REFERENCE_AND_WORDS.match(text, word.start()) and is_capitals(text[:last]):
            break
        if letters and any(c.islower() for c in letters):
            if last and is_capitals(text[:last]):
                # the sentence's own first word may be a capital letter ("A", "I"); an acronym is left to the heading
                if ONE_LETTER_WORD.fullmatch(before[-1].group()):
                    last = before[-2].end() if len(before) >= 2 else last
                break
            return 0
        before.append(word)
        last = word.end()
        if word.group().endswith(":") and is_capitals(text[:last]):
            break
    letters = [c for c in text[:last] if c.isalpha()]
    said = OPENER.match(text[last:].lstrip()) or TO_BE_DONE.search(text, last) or TITLED_PERSON.match(text, last)
    shortest = 3 if said else 5  # "MAP Nobody has one", and not "PCSO Report"
    return last if len(letters) >= shortest and is_capitals(text[:last]) else 0
