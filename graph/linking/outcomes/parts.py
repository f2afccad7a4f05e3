"""The parts of an item that are no items of their own, and what heads each: "Footpaths" on a line, "Lamps: ..."."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

_LABEL = re.compile(
    r"^\W*(?:\(?[a-z0-9]{1,3}[.)]\s+|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+)?(?P<label>[A-Z0-9][^:.;£]{1,60}?)\s*(?:(?::|\s[-–—])\s+(?=\S)|\s[–—](?=[A-Z]))"
)
_REFERRED = re.compile(
    r"^\W*(?:[a-z]\)\s*)?(?:(?:Items?|Minutes?|Min\.?)\s+(?P<item>\d{1,3}(?:[./]\d{1,3})*)\s?(?P<of_item>[a-z]|[ivx]{1,4})?\b\)?\s*"
    r"(?:(?:of\s+(?:the\s+)?)?[Mm]inutes\s+(?:dated\s+|of\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+(?:\s+\d{4})?)?\s*(?:[-–—:]\s*)?|"
    r"\((?P<bracket>\d{1,2}(?:\.\d{1,2}){1,2})\)\s*|(?P<part>\d{1,3})\s?(?P<of_part>[ivx]{1,5}|[A-Za-z])?\)\s+)(?=[A-Z])|"
    r"^\W*(?:\([^()]{3,40}\)\s+)?(?:Items?|Minutes?|Min\.?)\s+(?P<told>\d{1,3}(?:[./]\d{1,3})*)\s?(?:\(?(?P<of_told>[a-z])\)?)?\s*[:,–—-]\s+(?=[a-z\d£])"
)
# "Arising from minute 33, ward figures had been sent": under whatever heading.
_ARISING = re.compile(
    r"^\W*(?:Arising\s+(?:from|out\s+of)|(?:With|In)\s+(?:reference|regard|relation|respect)\s+(?:to|of)|Further\s+to|Re(?:garding)?|Under)\s+"
    r"(?:[Ii]tem|[Mm]inute|[Mm]in\.?)\s+(?:[Nn]o\.?\s*)?(?P<number>\d{1,4}(?:[./]\d{1,4})*)\b[^,;:]{0,60}[,;:]\s+(?=\S)"
)
_NO_SUBJECT = re.compile(
    r"\b(?:invoices?|payments?|resolved|agreed|noted|actions?|decision|said)\b|^(?:[Aa]n?\s+|[Tt]he\s+)?(?:updates?|reports?|notes?)$",
    re.I,
)
# "ii) ", "b. ": with what an entry of a list begins.
_ENTRY_MARK = re.compile(r"(?<!\S)\(?(?P<mark>[a-z]|[ivx]{1,5})[.)]\s+(?=\S)")
# "14.6 Church Road", "5.2.1 Gateways.": a part whose number is printed within a paragraph.
_NUMBERED = re.compile(r"^\W*(?P<number>\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(?=[A-Z])")
# "Clerk's report. 5.2.1 Gateways": a part that begins in the heading.
RUN_ON = re.compile(r"\s(?P<number>\d{1,2}(?:\.\d{1,2}){1,3})\b\.?\s*(?P<title>.*)$", re.S)
_TITLE = re.compile(r"[A-Z](?:(?!\b(?:was|were|is|are|has|have|had|will|would|be)\b)[^.:;£]){2,70}\.?\s*$")
_MARKS_TASKS = re.compile(r"actions?(?:\s+(?:points?|required|agreed))?", re.I)  # "**Action:**" names no subject
_MARK = re.compile(r"^\W*(?:\(?[a-z0-9]{1,3}[.)]\s+)?|\W+$")


# "iii) Boiler service." before "Done on 3rd November.": an entry of a review begins with what it is about.
_ENTRY = re.compile(
    r"^\W*(?:\(?(?:[ivx]{1,5}|[a-z]|\d{1,2})[.)]\s+)?"
    r"(?P<label>[A-Z](?:(?!\b(?:was|were|is|are|has|have|had|will|would|be|to)\b)[^.:;£,]){2,40})\.\s*$"
)


class Head(NamedTuple):
    """What a sentence stands under: the ``label`` of its own paragraph, and the ``part`` that its paragraph is of.

    ``number`` is that of the part, where it is printed within a paragraph: "5.2.1 Gateways. ... 5.2.2 Signs. ...".
    ``entry`` is the mark of the entry of a list that a task stands in: "ii".
    """

    label: str = ""
    part: str = ""
    number: str = ""
    entry: str = ""


NO_HEAD = Head()


def minute_named(sentence: str) -> tuple[str, int]:
    """The number of the earlier minute that a paragraph begins with, and where that ends; empty without one.

    "Item 9 Minutes dated 12 June - ", "(5.4) ", "13ii) ".
    """
    found = _REFERRED.match(sentence)
    numbers = found.group("item", "bracket", "part", "told") if found else ()
    return (next(number for number in numbers if number), found.end()) if found else ("", 0)


def entry_named(sentence: str) -> str:
    """The entry of the earlier minute that a paragraph begins with: "ii" of "13ii) "; empty without one."""
    found = _REFERRED.match(sentence)
    marks = found.group("of_item", "of_part", "of_told") if found else ()
    return next((mark.lower() for mark in marks if mark), "")


def entry_of(text: str, at: int) -> str:
    """The mark of the entry of a list in which a place of an item's text stands: "ii" behind "ii) "; empty without."""
    marks = [found["mark"] for found in _ENTRY_MARK.finditer(text, 0, at + 1)]
    return marks[-1] if marks else ""


def minute_arisen_from(sentence: str) -> str:
    """The number of the minute that a sentence says it arises from, wherever it stands; empty without one."""
    found = _ARISING.match(sentence)
    return found["number"] if found else ""


def label_of(sentence: str) -> str:
    """What stands before the colon or the dash that a paragraph begins with; empty where that names no subject."""
    sentence = sentence[minute_named(sentence)[1] :]
    found = _LABEL.match(sentence)
    return found.group("label") if found and not _NO_SUBJECT.search(found.group("label")) else ""


def begun_in_heading(heading: str) -> Head:
    """The first part of an item, where its number and its title are printed at the end of the item's heading."""
    found = RUN_ON.search(heading)
    title = found["title"].strip(" .") if found and _TITLE.match(found["title"]) else ""
    return Head("", title, found["number"] if found else "")


def heads_of(
    text: str,
    places: Sequence[tuple[int, int, int, int, int]],
    heads: Sequence[tuple[int, int]],
    begun: Head = NO_HEAD,
    *,
    reviews: bool = False,
) -> list[Head]:
    """For each sentence of an item, in ``places``, what it stands under; ``heads`` are those that are printed apart.

    Where the item ``reviews`` earlier tasks, the few words that a paragraph begins with are its label, if it goes on.

    ``begun`` is what the item's heading ends with. A head holds up to the next one, a label for its own paragraph,
    a number within a paragraph up to the next number.
    """
    begins = [start for start, _ in heads]
    found: list[Head] = []
    paragraph, label, numbered, title = places[0][4] if begun.number and places else -1, "", begun.number, begun.part
    for (start, end, _, _, number), following in zip_longest(places, places[1:]):
        before = bisect_right(begins, start) - 1
        part = _MARK.sub("", text[slice(*heads[before])]) if before >= 0 else ""
        if _MARKS_TASKS.fullmatch(part):
            part = ""
        own = label_of(text[start:end])
        if number != paragraph:
            numbered = title = ""
            goes_on = following is not None and following[4] == number
            entry = _ENTRY.match(text[start:end]) if reviews and goes_on else None
            own = own or (entry["label"] if entry else "")
        if mark := _NUMBERED.match(text[start:end]):
            rest = text[start + mark.end() : end]
            numbered, title, label = mark["number"], rest.strip(" .") if _TITLE.match(rest) and not own else "", own
        if number != paragraph or (own and own[0].isupper()):
            paragraph = number
            label = part if before >= 0 and begins[before] == start else own
        found.append(Head(label, title or part, numbered))
    return found
