"""Numbered lines that hold a title and what was said: "2. Ditches: the Clerk will ask", "3. GATE Cllr A offered"."""

from __future__ import annotations

import re
from itertools import pairwise

from loaders.parsing.forms import KNOWN, VERB, capitals_length, is_title, parse_name
from loaders.parsing.items.chains import Candidate
from loaders.parsing.text import CleanText

FEWEST = 3  # numbers without a gap
LONGEST = 6  # words of such a title
# "Ditches: ", "Ditches - ", "Ditches. "
MARKED_OFF = re.compile(r"(?P<title>[A-Z][^:.;?!\t–—]{2,60}?)\s*(?::-?|\.|\s[-–—])\s+(?=[A-Z£\d‘“\"(])")


def titles_run_in(page: CleanText, chain: list[Candidate]) -> bool:
    """Whether the numbers of a chain follow one another, and nearly each has a title that a mark or capitals end.

    One of the titles at least is that of usual business; names are no titles.
    """
    if len(chain) < FEWEST or any(b.numbering.place - a.numbering.place != 1 for a, b in pairwise(chain)):
        return False
    titles = [_title(page, one) for one in chain]
    found = [one for one in titles if one]
    return len(found) >= len(chain) - len(chain) // 4 and any(KNOWN.search(one) for one in found)


def _title(page: CleanText, one: Candidate) -> str:
    """The title that a mark or its capitals end, empty where there is none."""
    start = one.numbering.end if one.line == one.title_line else page.lines[one.title_line].start
    words = page.text[start : page.lines[one.title_line].end].strip()
    if capitals := capitals_length(words):
        return words[:capitals]
    match = MARKED_OFF.match(words)
    title = match.group("title") if match else words
    if (
        not (is_title(title) or KNOWN.search(title))
        or VERB.search(title)
        or len(title.split()) > LONGEST
        or title.endswith((".", ",", ";"))
    ):
        return ""
    return "" if parse_name(title, 0, len(title)) else title
