"""Agenda items: the chain of headings that runs through the minutes.

Headings are a chain: the run of numbers that grow in one scheme (1, 2, 3; 257, 258; 26/19, 27/19) and look like
headings, found by dynamic programming over all lines; or, where there are no numbers, the headings of one style.
References to other minutes and numbered lists inside items break the chain and are thereby no items.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from loaders.parsing.forms import KNOWN, label_at
from loaders.parsing.items.chains import Candidate, best_chain, candidates, heaviest, strength
from loaders.parsing.items.gaps import fill_gaps, with_labels, with_repeated
from loaders.parsing.items.headings import Heading, heading_of
from loaders.parsing.items.lettered import with_lettered, with_letters_anew
from loaders.parsing.items.page_of_one import heading_of_page
from loaders.parsing.items.repeated import all_called_one
from loaders.parsing.items.run_in import titles_run_in
from loaders.parsing.items.single import heads_all, tells
from loaders.parsing.items.styled import StyledLine, close_lines, is_marked, styled_headings, styled_lines
from loaders.parsing.items.subitems import with_subitems
from loaders.parsing.items.unnumbered import with_unnumbered
from loaders.parsing.items.weighing import LIST_SERIES
from loaders.parsing.text import DOWNLOAD, CleanText

SHORT_CHAIN = 1.8  # points of the members of a short chain, on average
LONG_CHAIN = 1.2  # the same of a long one
MANY = 8  # members of a long chain
FEWEST_ROMAN = 3
LONGEST_TITLE = 7  # words: what is longer is a clause or a sentence
LONGEST_PURPOSE = 14  # words of one that says what the meeting is called for: "To consider the tender"
CLEAR = 2.2  # points that a short chain has where a style speaks against it
RUN_ON = 12  # characters of text that run on behind a title before the agenda is asked where it ends
PRINTED_BLANK = r"\s+"
FEWEST_FROM_ONE = 3  # members of a chain that counts from 1 on
KNOWN_REACH = 60  # characters of a title that names usual business
BEFORE_KNOWN = " \t\n./-–—*"  # what may stand between its number and that
ONE_ITEM = 2.5  # points of the only item of a meeting
ONE_APART = 2.0  # the same where a gap sets it apart, and its text stands below
ONE_BELOW_PEOPLE = 1.8  # the same right below those who were there or away
MOST_PEOPLE, LONGEST_ROW = 40, 12  # lines of a list of people above it, and words of one
ROMAN = 1.0  # points of "I.", "II.", "III.", each set apart
RUN_IN = 0.9  # the same of numbers without a gap, each with its title and what is said behind it
LONG_WORD = re.compile(r"[a-z]{3,}")


@dataclass(frozen=True)
class Chains:
    """What may be headings on a page: numbered lines, the heaviest chain of them, and lines of one style.

    ``close`` are lines right above what was said, for where neither numbers nor a style tell of headings.
    ``only`` is the heading of a page of one item.
    """

    found: list[Candidate]
    chain: list[Candidate]
    style: list[StyledLine]
    close: list[StyledLine]
    only: Heading | None = None

    def without(self, lines: set[int]) -> Chains:
        """The same without ``lines`` (by index), which turned out to be no headings."""
        found = [one for one in self.found if one.line not in lines]
        style, close = ([one for one in some if one.line not in lines] for some in (self.style, self.close))
        return Chains(found, best_chain(found), style, close, self.only)


def find_chains(page: CleanText) -> Chains:
    """Look over the page once; ``headings_of`` then cuts the titles."""
    found, style = candidates(page), styled_lines(page)
    return Chains(found, best_chain(found), style, [] if style else close_lines(page), heading_of_page(page))


def headings_of(page: CleanText, chains: Chains, names: list[str]) -> list[Heading]:
    """The headings of the page's items in order, sub-items behind their items; empty where ``chains`` tell of none.

    ``names`` are full names of attendees (they tell where a run-in title ends).
    """
    if chains.only is not None:
        return [chains.only]
    found, chain, style = chains.found, chains.chain, chains.style
    if (ones := all_called_one(found)) and {one.line for one in style} <= {one.line for one in ones}:
        return [replace(heading_of(page, one, names), number=None) for one in ones]
    if not _counts_items(page, chain, style) and not _is_one_item(page, chains):
        return styled_headings(page, style or chains.close, names)
    chain, agenda = _minutes_and_agenda(page, chain, found)
    headings = [heading_of(page, one, names) for one in with_labels(page, with_repeated(page, chain, found))]
    headings = [_agenda_title(page, heading, agenda, names) for heading in headings]
    headings = with_unnumbered(page, fill_gaps(page, headings, names), names)
    headings = with_subitems(page, headings, [one for one in found if not one.listed], names)
    headings = with_letters_anew(page, headings, names)
    return with_lettered(page, headings, names)


def _counts_items(page: CleanText, chain: list[Candidate], style: list[StyledLine]) -> bool:
    """Whether the numbers of the heaviest chain count the agenda items, rather than the lines of one style."""
    weight = strength(chain)
    if len(chain) == 1:
        return not style and weight >= _least_of_one(page, chain[0])
    if _roman_headings(page, chain) and weight >= ROMAN and not style:
        return True
    if _runs_from_one(page, chain) and weight >= LONG_CHAIN and not style:
        return True
    least = RUN_IN if not style and titles_run_in(page, chain) else LONG_CHAIN if len(chain) >= MANY else SHORT_CHAIN
    if len(chain) < 2 or weight < least:
        return False
    if len(style) >= 3 and weight < CLEAR and len(chain) < 4:
        return False
    if chain[0].numbering.series[0] in LIST_SERIES:
        lines = {one.line for one in chain}
        if sum(one.line not in lines for one in style) >= len(chain):
            return False
    return not _is_list_within(page, chain, style) and not _documents_speak_for(page, chain, style)


def _runs_from_one(page: CleanText, chain: list[Candidate]) -> bool:
    """Whether a short chain counts 1, 2, 3 without a gap, and two of its titles, or one of four, are usual business."""
    places = [one.numbering.place for one in chain]
    if len(chain) < FEWEST_FROM_ONE or places != list(range(1, len(chain) + 1)) or any(one.listed for one in chain):
        return False
    starts = [one.numbering.end if one.title_line == one.line else page.lines[one.title_line].start for one in chain]
    known = sum(_begins_known(page.text, start) for start in starts)
    return known >= 2 or (known == 1 and len(chain) > FEWEST_FROM_ONE)


def _begins_known(text: str, start: int) -> bool:
    found = KNOWN.search(text, start, start + KNOWN_REACH)
    return found is not None and not text[start : found.start()].strip(BEFORE_KNOWN)


def _documents_speak_for(page: CleanText, chain: list[Candidate], style: list[StyledLine]) -> bool:
    """Whether lines of the style have documents to be had ("LAF Report PDF 65 KB"), and none of the numbers has one."""
    documents = sum(DOWNLOAD.search(page.of(page.lines[one.line])) is not None for one in style)
    if not documents or len(chain) > len(style):
        return False
    return not any(DOWNLOAD.search(page.of(page.lines[one.title_line])) for one in chain)


def _is_one_item(page: CleanText, chains: Chains) -> bool:
    """Whether one numbered line is the heading of all that a page tells."""
    return len(chains.chain) == 1 and not chains.style and heads_all(page, chains.chain[0], chains.found)


def _least_of_one(page: CleanText, one: Candidate) -> float:
    """The points that the only item needs: fewer where it is a short title with its text right below it."""
    if one.line + 1 >= len(page.lines) or not _is_short_title(page, one):
        return ONE_ITEM
    if page.lines[one.line + 1].gap:
        below = page.of(page.lines[one.line + 1])
        is_set_apart = page.lines[one.line].gap and tells(below) and _is_below_people(page, one, MOST_PEOPLE)
        return ONE_APART if is_set_apart else ONE_ITEM
    return ONE_BELOW_PEOPLE if _is_below_people(page, one) else ONE_APART if page.lines[one.line].gap else ONE_ITEM


def _is_title_apart(page: CleanText, one: Candidate) -> bool:
    return page.lines[one.line].gap and _is_short_title(page, one)


def _is_short_title(page: CleanText, one: Candidate) -> bool:
    words = page.text[one.numbering.end : page.lines[one.line].end].split()
    longest = LONGEST_PURPOSE if words[:1] == ["To"] else LONGEST_TITLE
    return one.title_line == one.line and 0 < len(words) <= longest and words[-1][-1] not in ".;,"


def _is_below_people(page: CleanText, one: Candidate, reach: int = 1) -> bool:
    """Whether those present or away stand right above, as in minutes of one item, in so many lines at most."""
    if one.numbering.place != 1:
        return False
    for above in reversed(page.lines[max(0, one.line - reach) : one.line]):
        label = label_at(page.text, above.start, above.end)
        if label is not None and label.kind not in ("chair", "role"):
            return True
        if page.of(above).rstrip().endswith((".", ":")) or len(page.of(above).split()) > LONGEST_ROW:
            return False
    return False


def _roman_headings(page: CleanText, chain: list[Candidate]) -> bool:
    """Whether three or more large Roman numbers from I on count titles that stand apart."""
    if len(chain) < FEWEST_ROMAN or chain[0].numbering.series[0] != "roman":
        return False
    printed = [page.text[page.lines[one.line].start : one.numbering.end].strip() for one in chain]
    return (
        [one.numbering.place for one in chain] == list(range(1, len(chain) + 1))
        and all(words.isupper() for words in printed)
        and all(_is_title_apart(page, one) for one in chain)
    )


def _is_list_within(page: CleanText, chain: list[Candidate], style: list[StyledLine]) -> bool:
    """Whether the numbers are a list under one of several marked headings.

    Such as letters under Correspondence between headings of usual business, or the clauses of a resolution: sentences
    that all stand under one heading.
    """
    lines = [one.line for one in style]
    below = _are_below(page, chain, lines)
    if not all(is_marked(page.lines[index]) for index in lines):
        return False
    if any(is_marked(page.lines[c.line]) for c in chain) and not below:
        return False
    before = [index for index in lines if index < chain[0].line]
    after = [index for index in lines if index > chain[-1].line]
    if not before or len(before) + len(after) < len(lines):
        return False
    known = sum(bool(KNOWN.search(page.of(page.lines[index]))) for index in lines)
    if len(before) >= 2 and (after or below) and known >= 2:
        return True
    if len(lines) < 2:
        return False
    return _follows_a_colon(page, chain[0], before[-1]) or all(
        len(page.of(page.lines[one.title_line]).split()) > LONGEST_TITLE for one in chain
    )


def _follows_a_colon(page: CleanText, first: Candidate, heading: int) -> bool:
    """Whether a sentence between a heading and the first number announces a list: "The rules should read:"."""
    above = next((line for line in reversed(page.lines[heading + 1 : first.line]) if not line.is_furniture), None)
    return above is not None and page.of(above).rstrip().endswith(":")


def _are_below(page: CleanText, chain: list[Candidate], lines: list[int]) -> bool:
    """Whether the numbers count headings of a lower level than those of ``lines``."""
    levels = [page.lines[index].heading for index in lines]
    return bool(levels) and min(levels) > 0 and all(page.lines[one.line].heading > max(levels) for one in chain)


def _minutes_and_agenda(
    page: CleanText, chain: list[Candidate], found: list[Candidate]
) -> tuple[list[Candidate], dict[int, Candidate]]:
    """An agenda before the minutes repeats every number: the later of two chains is the minutes.

    Returns the minutes' chain and the agenda's entries by number (their titles are often the better printed ones).
    """
    series = chain[0].numbering.series
    members = [c for c in found if c.numbering.series == series]
    begins = [c for c in members if c.numbering.place == chain[0].numbering.place]
    for begin in reversed(begins[1:]):
        later, _ = heaviest([c for c in members if c.line >= begin.line])
        earlier, _ = heaviest([c for c in members if c.line < begin.line])
        both = {c.numbering.place for c in later} & {c.numbering.place for c in earlier}
        if (
            len(both) < max(3, 0.6 * len(chain))
            or later[0].line != begin.line
            or not _same_titles(page, earlier, later)
        ):
            continue  # a list begun anew inside an item
        there = page.lines[-1].end - page.lines[later[0].line].start
        here = page.lines[later[0].line].start - page.lines[earlier[0].line].start
        if there > here:
            return later, {c.numbering.place: c for c in earlier}
        return earlier, {}  # the next meeting's agenda behind the minutes
    return chain, {}


def _same_titles(page: CleanText, one: list[Candidate], other: list[Candidate]) -> bool:
    """Whether most numbers have titles that begin alike in both chains."""
    first = {c.numbering.place: _first_words(page, c) for c in one}
    pairs = [(first[c.numbering.place], _first_words(page, c)) for c in other if c.numbering.place in first]
    return sum(a[:1] == b[:1] for a, b in pairs) >= 0.5 * len(pairs)


def _first_words(page: CleanText, candidate: Candidate) -> list[str]:
    line = page.lines[candidate.title_line]
    start = candidate.numbering.end if candidate.title_line == candidate.line else line.start
    return LONG_WORD.findall(page.text[start : line.end].lower())[:2]


def _agenda_title(page: CleanText, heading: Heading, agenda: dict[int, Candidate], names: list[str]) -> Heading:
    """The title as the agenda prints it, where a narrow column cut it off or ran it into the item's text."""
    entry = agenda.get(heading.place)
    if entry is None:
        return heading
    whole = heading_of(page, entry, names)
    own, printed = page.text[heading.start : heading.end], page.text[whole.start : whole.end]
    alike = own.split()[:2] == printed.split()[:2] or (own.split()[:1] == printed.split()[:1] and len(own.split()) < 3)
    if alike and len(printed) > len(own):
        return replace(heading, start=whole.start, end=whole.end)
    runs_on = re.match(rf"{PRINTED_BLANK.join(map(re.escape, printed.split()))}\s+(?=[A-Z])", own)
    if runs_on and len(own) >= len(printed) + RUN_ON:
        end = heading.start + len(own[: runs_on.end()].rstrip())
        return replace(heading, end=end, body=end)
    return heading
