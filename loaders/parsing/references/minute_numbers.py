"""Minutes of other meetings that the item points to by number: "minute 32/21", "minutes 32/21 and 49/21"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from loaders.minutes import Reference
from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.text import Paragraph, collapse_whitespace

# "minute no. 32/21", "32/21", "minute 14", "14 of the minutes".
NUMBER = PrefilteredPattern(
    r"\b(?:(?P<word>[Mm]inutes?|[Mm]in\.?|[Ii]tem|[Rr]esolution)\s+(?:[Nn]os?\.?\s*|[Nn]umbers?\s+|[Rr]ef(?:erence)?\.?\s*)?)?"
    r"(?P<number>\d{1,4}/(?:19|20)?\d\d(?:/\d{1,3})?|"
    r"(?<=[Mm]inute )\d{1,4}|(?<=[Mm]inute [Nn]o\. )\d{1,4}|(?<=[Mm]inute [Nn]o )\d{1,4}|"
    r"(?<=\s)\d{1,4}(?=\s+(?:refers|of\s+the\s+(?:meeting|minutes))))(?![\d/])",
    behind=len("minute no. "),
)
# "for 2021/22", "£3/4", "the budget 21/22": a year or a sum.
NOT_NUMBER = re.compile(
    r"(?:£|\d|/)$|\b(?:for|in|during|since|of|year|and|financial|academic|"
    r"municipal|budget|precept|season|to|the|from|by|throughout|between|"
    r"programme|plan|review|report|accounts)\s*$",
    re.I,
)
# "minutes 32/21 and 49/21": what stands between numbers of one word.
BETWEEN_NUMBERS = re.compile(r"(?:,|\s*and|\s*&)?\s*")
YEARS = re.compile(r"((?:19|20)?\d\d)/(\d\d)")  # "2021/22"
# "32/21 Bus shelter - quotes were obtained": the heading behind a number that begins a paragraph.
HEADING = re.compile(r"\s+(?P<title>[A-Z][^.;\n]{3,100}?)(?=\s+[-–—]\s|[.;:\n]|$)")
REACH = 14  # characters before a number that tell that it is none


class Numbered(NamedTuple):
    """A number with the word that it is said to be of: "minute", "item", or none."""

    match: re.Match[str]
    number: str
    word: str | None


def read_references(item: ItemContext) -> list[Reference]:
    """Minutes of other meetings that the item points to by number, each once."""
    found: dict[str, Reference] = {}
    for part in item.body.paragraphs:
        if NUMBER.may_match(item.page.hits.between(part.start - NUMBER.behind, part.end)):
            for numbered in _numbers(item.text, part):
                if numbered.number not in found and _points_elsewhere(item, part, numbered):
                    found[numbered.number] = _reference(item, part, numbered)
    return list(found.values())


def _numbers(text: str, part: Paragraph) -> Iterator[Numbered]:
    """The numbers of a paragraph; those of a list have the word before the first one."""
    before: re.Match[str] | None = None
    word: str | None = None
    for match in NUMBER.pattern.finditer(text, part.start, part.end):
        listed = before is not None and BETWEEN_NUMBERS.fullmatch(text[before.end() : match.start()])
        word = match.group("word") or (word if listed else None)
        before = match
        yield Numbered(match, match.group("number"), word)


def _points_elsewhere(item: ItemContext, part: Paragraph, numbered: Numbered) -> bool:
    """Whether a number is that of another meeting's minute: none of this meeting's, no year, no sum."""
    match, number, word = numbered
    at_start = match.start() <= part.start + 2
    if number in item.own_numbers:
        return False
    if not word:
        before = item.text[max(part.start, match.start() - REACH) : match.start()]
        with_stroke = any("/" in own for own in item.own_numbers)
        if NOT_NUMBER.search(before) or not at_start or (_is_financial_year(number) and not with_stroke):
            return False
    return "/" in number or not (word or "").lower().startswith("item")


def _is_financial_year(number: str) -> bool:
    """Whether a number reads as two years in a row: "2021/22"."""
    years = YEARS.fullmatch(number)
    return bool(years and int(years.group(2)) == (int(years.group(1)) + 1) % 100)


def _reference(item: ItemContext, part: Paragraph, numbered: Numbered) -> Reference:
    match, text = numbered.match, item.text
    stop = text.find("\n", match.end(), part.end)
    at_start = match.start() <= part.start + 2
    heading = HEADING.match(text[match.end() : stop if stop > 0 else part.end]) if at_start else None
    clean_end = match.end() + (heading.end() if heading else 0)
    start, end = item.page.source_span(match.start(), clean_end)
    return Reference(
        text=collapse_whitespace(text[match.start() : clean_end]), number=numbered.number,
        heading=collapse_whitespace(heading.group("title")) if heading else None, start=start, end=end,
    )  # fmt: skip
