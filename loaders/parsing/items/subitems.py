"""Sub-items: headings of their own within an item."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace

from loaders.parsing.forms import KNOWN, OPENER, VERB, is_title, title_length
from loaders.parsing.items.chains import Candidate, heaviest
from loaders.parsing.items.headings import Heading, heading_of
from loaders.parsing.text import CleanText

FEWEST_TOLD = 3  # numbered paragraphs that tell something
TITLED = 0.6  # share of an item's numbered lines that are titles where these head its sub-items
TALK = 0.5  # share of all that such paragraphs have where the numbers are theirs


def with_subitems(page: CleanText, headings: list[Heading], found: list[Candidate], names: list[str]) -> list[Heading]:
    """Sub-items with headings of their own: 7.1 under 7, or 1, 2, 3 begun anew with short titles."""
    result: list[Heading] = []
    taken = {h.line for h in headings}
    found = sorted(found, key=lambda c: c.line)
    places = [c.line for c in found]
    number_talk = _number_talk(page, found)
    for position, heading in enumerate(headings):
        parent = len(result)
        result.append(heading)
        until = headings[position + 1].line if position + 1 < len(headings) else len(page.lines)
        between = found[bisect_right(places, heading.line) : bisect_left(places, until)]
        inside = [c for c in between if c.line not in taken]
        if not inside:
            continue
        decimals = [
            c for c in inside if c.numbering.series[0] == "decimal" and c.numbering.series[1] == str(heading.place)
        ]
        chain, _ = heaviest([c for c in decimals if _short_title(page, c)])
        if number_talk and not _are_titles(page, chain):
            chain = []
        number = "{}"
        if not chain or len(chain) < 0.5 * len(decimals):
            chain, _ = heaviest([c for c in inside if c.numbering.series == ("plain", "") and c.weight > 0.5])
            number = f"{heading.number}.{{}}"
            if (
                len(chain) < 2
                or chain[0].numbering.place != 1
                or _heads_list(page, chain[0])
                or not all(_short_title(page, c, own=True) for c in chain)
            ):
                continue
        for candidate in chain:
            sub = heading_of(page, candidate, names)
            result.append(replace(sub, number=number.format(candidate.numbering.printed), parent=parent))
    return result


def _heads_list(page: CleanText, first: Candidate) -> bool:
    """Whether the line right above a list is a sentence that leads to it: "It was granted subject to these:"."""
    line = page.lines[first.line]
    above = next((one for one in reversed(page.lines[: first.line]) if not one.is_furniture), None)
    words = page.of(above).rstrip() if above is not None else ""
    return words.endswith((":", ":-")) and not line.heading and VERB.search(words) is not None


def _number_talk(page: CleanText, found: list[Candidate]) -> bool:
    """Whether "1.1", "1.2" number the paragraphs of items, as word processors do, rather than sub-items."""
    decimals = [one for one in found if one.numbering.series[0] == "decimal" and one.numbering.series[1]]
    words = [page.text[one.numbering.end : page.lines[one.title_line].end].strip() for one in decimals]
    told = [text for text in words if (VERB.search(text) and len(text.split()) > 5) or text.endswith(".")]
    return len(told) >= FEWEST_TOLD and len(told) >= TALK * len(words)


def _are_titles(page: CleanText, chain: list[Candidate]) -> bool:
    """Whether two or more lines are titles and nothing else, though other items number what is told in them."""
    titles = [
        one for one in chain if _short_title(page, one, own=True) and page.text[one.numbering.end :].lstrip()[:1] != "("
    ]
    return len(titles) >= 2 and len(titles) >= TITLED * len(chain)


def _short_title(page: CleanText, candidate: Candidate, *, own: bool = False) -> bool:
    line = page.lines[candidate.title_line]
    start = candidate.numbering.end if candidate.title_line == candidate.line else line.start
    words = page.text[start : line.end].strip()
    head = words[: title_length(words)].strip(" .:")
    if own:
        alone = len(words) <= 60 and candidate.title_line + 1 < len(page.lines) and is_title(words)
        led = words[len(head) :].startswith(".") and len(words) > len(head) + 8
        return len(head.split()) <= 7 and (alone or led) and not VERB.search(head)
    if VERB.search(head) and (words.endswith((".", ":")) or OPENER.match(head)):
        return False  # "The minutes were approved."
    return (
        len(head) <= 90
        and (is_title(head) or KNOWN.fullmatch(head) is not None)
        and (len(head) <= 60 or len(head) == len(words.strip(" .:")))
    )
