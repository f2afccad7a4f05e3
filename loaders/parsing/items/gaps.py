"""Items that the chain of headings leaves out: numbers inside a paragraph, numbers printed twice, labels as titles."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise

from loaders.parsing.forms import (
    KNOWN,
    NOT_ITEM,
    OPENER,
    VERB,
    Numbering,
    is_capitals,
    is_title,
    numberings,
    parse_name,
    title_length,
)
from loaders.parsing.items.chains import Candidate
from loaders.parsing.items.headings import Heading, title_span
from loaders.parsing.text import CleanText
from loaders.parsing.words import alternatives, titles

NOT_RUN_IN = frozenset({"decimal", "bracketed", "letter", "roman"})  # series that lists in the text count in, too
LONGEST = 4  # words of a title that stands in the middle of a paragraph, and names no usual business
LIGHTER = 0.3  # points by which a number printed twice may weigh less than the lightest heading of the chain
ENDED = re.compile(r"[.!?;:)\]]\s+$")  # a sentence ends before a number that is run in
DASH = re.compile(r"\s[-–—]\s|(?<=[A-Z]{2})[–—-]\s")  # "WAR MEMORIAL - cleaning", "PHONE BOX– update"
# "Minute Action Owner Deadline": behind the last item the head of a table of tasks, whose columns were lost
COLUMN_HEADS = re.compile(rf"(?:{alternatives(titles.COLUMN_HEADS, ('task', 'tasks', 'min', 'min.'))}\W*){{2,}}", re.I)
FEWEST_HEADS = 3  # words
NOTHING = re.compile(r"\s(?:[Nn]one|[Nn]il|[Nn]othing)$")  # "Declarations None"
CAPITAL = re.compile(r"\s*[A-Z]")


def with_repeated(page: CleanText, chain: list[Candidate], found: list[Candidate]) -> list[Candidate]:
    """The chain, with headings whose number is that of the one before or behind: a slip, but an item."""
    if len(chain) < 2:
        return chain
    least = min(one.weight for one in chain) - LIGHTER
    series = chain[0].numbering.series
    taken = {one.line for one in chain} | _announced(page, chain, found)
    others = [
        one
        for one in sorted(found, key=lambda candidate: candidate.line)
        if one.numbering.series == series and one.line not in taken and not one.listed and one.weight >= least
    ]
    lines = [one.line for one in others]
    result: list[Candidate] = []
    for one, following in pairwise([*chain, None]):
        assert one is not None
        result.append(one)
        until = len(others) if following is None else bisect_left(lines, following.line)
        places = {one.numbering.place, one.numbering.place if following is None else following.numbering.place}
        between = others[bisect_right(lines, one.line) : until]
        result += [
            other
            for other in between
            if other.numbering.place in places
            and page.lines[other.line].indent <= page.lines[one.line].indent
            and _is_titled(page, other)
        ]
    return result


def _announced(page: CleanText, chain: list[Candidate], found: list[Candidate]) -> set[int]:
    """The lines of lists that a sentence inside an item announces: "The plan has three steps:" and 1, 2, 3 below."""
    series = chain[0].numbering.series
    own = {one.line for one in chain}
    entries = sorted((one for one in found if one.numbering.series == series), key=lambda one: one.line)
    behind = range(chain[-1].line + 1, len(page.lines))
    table = next((index for index in behind if _is_head_of_table(page.of(page.lines[index]))), None)
    lines = {one.line for one in entries if table is not None and one.line > table}
    last: Candidate | None = None
    for one in entries:
        goes_on = last is not None and one.numbering.place == last.numbering.place + 1
        if one.line in own or not (goes_on or _follows_a_colon(page, one.line)):
            last = None
            continue
        lines.add(one.line)
        last = one
    return lines


def _is_head_of_table(words: str) -> bool:
    return len(words.split()) >= FEWEST_HEADS and COLUMN_HEADS.fullmatch(words.strip()) is not None


def _follows_a_colon(page: CleanText, index: int) -> bool:
    above = next((line for line in reversed(page.lines[:index]) if not line.is_furniture), None)
    return above is not None and page.of(above).rstrip().endswith(":")


def with_labels(page: CleanText, chain: list[Candidate]) -> list[Candidate]:
    """The chain, with the one heading that it misses between two where that is a label: "8. Officers", "8. Actions"."""
    result: list[Candidate] = []
    for one, following in pairwise([*chain, None]):
        assert one is not None
        result.append(one)
        if following is not None and following.numbering.place - one.numbering.place == 2:
            result += _label_between(page, one, following)
    return result


def _label_between(page: CleanText, one: Candidate, following: Candidate) -> list[Candidate]:
    for index in range(one.line + 1, following.line):
        line = page.lines[index]
        if (
            line.is_furniture
            or line.quoted
            or line.bullet
            or line.column > 0
            or line.indent > page.lines[one.line].indent
        ):
            continue
        for number in numberings(page.text, line.start, line.end):
            words = page.text[number.end : line.end].strip()
            missed = number.series == one.numbering.series and number.place == one.numbering.place + 1
            if missed and number.marked and NOT_ITEM.match(words) and words[:1].isupper() and not words.endswith(":"):
                return [Candidate(index, index, number, 0.0)]
    return []


def _is_titled(page: CleanText, candidate: Candidate) -> bool:
    """Whether the words behind a number are a title and no sentence, question or label ("Resolved: that ...")."""
    line = page.lines[candidate.title_line]
    start = candidate.numbering.end if candidate.title_line == candidate.line else line.start
    words = page.text[start : line.end].strip()
    head = words[: title_length(words)].strip()
    if not is_title(head) or VERB.search(head) or NOT_ITEM.match(head) or head.endswith("?"):
        return False
    if numberings(head, 0, len(head)):
        return False
    return is_capitals(head) or parse_name(head, 0, len(head)) is None


def fill_gaps(page: CleanText, headings: list[Heading], names: list[str]) -> list[Heading]:
    """A missing number may stand in the middle of a paragraph, run into the end of the item before."""
    if not headings or headings[0].series[0] in NOT_RUN_IN:
        return headings
    plain = headings[0].series[0] == "plain"
    filled: list[Heading] = []
    starts = [line.start for line in page.lines]
    for heading, follower in zip(headings, [*headings[1:], None], strict=True):
        filled.append(heading)
        until = page.lines[follower.line].start if follower else page.lines[-1].end
        at, place = heading.body, heading.place + 1
        while follower is None or place < follower.place:
            found = _inside(page, at, until, heading.series, place)
            if found is not None and plain and not (follower and _begins_item(page, found, until)):
                found = None
            if found is None:
                if follower is None:
                    break
                place += 1
                continue
            index = bisect_right(starts, found.end) - 1
            start, end, body = title_span(page, index, found.end, names)
            filled.append(Heading(index, found.printed, start, end, body, place, heading.series, begin=found.start))
            at, place = body, place + 1
    return filled


def _begins_item(page: CleanText, number: Numbering, until: int) -> bool:
    """Whether a plain number in the middle of a paragraph heads an item: after a sentence, before a title."""
    before = page.text[max(0, number.start - 3) : number.start]
    if not number.marked or not ENDED.search(before):
        return False
    words = page.text[number.end : min(until, number.end + 160)].split("\n")[0].strip()
    head = words[: title_length(words)].strip(" .:")
    if is_capitals(DASH.split(head, 1)[0]) or KNOWN.match(head):
        return True
    short = len(head.split()) <= LONGEST and is_title(head) and not VERB.search(head) and not OPENER.match(head)
    said = page.text[number.end : until].strip()[len(head) :].strip(" .:")
    return short and bool(said or NOTHING.search(head)) and parse_name(head, 0, len(head)) is None


def _inside(page: CleanText, start: int, end: int, series: tuple[str, str], place: int) -> Numbering | None:
    leads = "" if series[0] == "plain" else r"[A-Z\d][\w/. -]{0,12}?0*"  # "PC 12" ends in its place
    for match in re.finditer(rf"(?<=[\s.)])(?={leads}{place}\b)", page.text[start:end]):
        for numbering in numberings(page.text, start + match.start(), end):
            if numbering.series == series and numbering.place == place:
                if CAPITAL.match(page.text, numbering.end, numbering.end + 3):
                    return numbering
    return None
