"""What is told of scans: which pages were read, and the words that tesseract read with doubt or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import fmean

from loaders.document import DoubtedWord
from loaders.formats.ocr.program import Found
from loaders.formats.ocr.reading import Scan
from loaders.formats.ocr.words import SURE

UNSURE = 70.0  # of 100: names and numbers read with less are told
MARKS = ".,;:!?()[]“”\"‘’'"  # around a word
MOST_NAMED, MOST_TOLD = 8, 20  # words of a page that are named, and pages
AROUND = 3  # words before and behind one that are named with it


def told_of(scans: Sequence[Scan]) -> tuple[list[str], float | None]:
    """A line on the pages that were read, and on each that was not; how sure they are, None where none was read."""
    read = [scan for scan in scans if scan.words]
    told = [
        f"page {scan.number} could not be read: {scan.failure or 'no words were found in its picture'}"
        for scan in scans
        if not scan.words
    ]
    if not read:
        return told, None
    sure = fmean(scan.sure for scan in read)
    pages = _pages([scan.number for scan in read])
    first = f"{pages} read from pictures by OCR, {sure:.0%} sure: names and numbers may be misread"
    return [first, *_unsure(read), *told], sure


def doubted_in(scan: Scan) -> list[DoubtedWord]:
    """The names and numbers of a page that were read with doubt, or hardly."""
    return [
        DoubtedWord(scan.number, word.text.strip(MARKS), round(word.sure / 100, 2))
        for word in scan.words
        if word.sure < UNSURE and _may_be_name_or_number(word)
    ]


def _unsure(scans: Sequence[Scan]) -> list[str]:
    """Lines for each page on the names and numbers that tesseract was least sure of, and on what it hardly read."""
    by_page = [lines for scan in scans if (lines := list(_doubts(scan)))]
    more_pages = len(by_page) - MOST_TOLD
    more = [f"OCR is unsure of words on {more_pages:,} more pages"] if more_pages > 0 else []
    return [*(line for lines in by_page[:MOST_TOLD] for line in lines), *more]


def _doubts(scan: Scan) -> Iterator[str]:
    hardly = [word for word in scan.words if word.sure < SURE and _is_more_than_a_stain(word)]
    words = list(dict.fromkeys(word.text.strip(MARKS) for word in scan.words if _may_be_misread(word)))
    if words:
        yield f"page {scan.number}: OCR is unsure of {_some([f'“{word}”' for word in words])}"
    if hardly:
        named = [f"“{word.text}” in “{_around(word, scan.words)}”" for word in hardly]
        yield f"page {scan.number}: OCR could hardly read {_some(named)}"
    if lost := _left_out(scan):
        named = [f"“{word.text}” {_beside(word, scan.words)}" for word in lost]
        yield f"page {scan.number}: left out, as OCR could not read it: {_some(named)}"


def _some(named: Sequence[str]) -> str:
    more = f" and {len(named) - MOST_NAMED} more" if len(named) > MOST_NAMED else ""
    return ", ".join(named[:MOST_NAMED]) + more


def _left_out(scan: Scan) -> list[Found]:
    """What tesseract took for words, but read too badly to be kept; without what stands in the place of another."""
    return [
        word
        for word in scan.found
        if word.sure < SURE
        and _is_more_than_a_stain(word)
        and not any(
            word.left < one.right and one.left < word.right and word.top < one.bottom and one.top < word.bottom
            for one in scan.words
        )
    ]


def _around(word: Found, words: Sequence[Found]) -> str:
    """The words of a line around one of them, with it."""
    line = _line(word, words)
    place = next(place for place, one in enumerate(line) if one == word)
    return " ".join(one.text for one in line[max(0, place - AROUND) : place + AROUND + 1])


def _beside(word: Found, words: Sequence[Found]) -> str:
    """Where a word stood that is no longer there: "between “the” and “report was noted”"."""
    line = _line(word, words)
    before = " ".join(one.text for one in [one for one in line if one.left < word.left][-AROUND:])
    behind = " ".join(one.text for one in [one for one in line if one.left >= word.left][:AROUND])
    if before and behind:
        return f"between “{before}” and “{behind}”"
    if before or behind:
        return f"behind “{before}”" if before else f"before “{behind}”"
    above = [one for one in words if one.bottom <= word.top]
    return f"below “{_around(max(above, key=lambda one: one.bottom), words)}”" if above else "at the top"


def _line(word: Found, words: Sequence[Found]) -> list[Found]:
    return sorted((one for one in words if one.line == word.line), key=lambda one: one.left)


def _is_more_than_a_stain(word: Found) -> bool:
    return sum(map(str.isalnum, word.text)) > 1


def _may_be_misread(word: Found) -> bool:
    """Whether a word that may be a name or a number was read with doubt."""
    return SURE <= word.sure < UNSURE and _may_be_name_or_number(word)


def _may_be_name_or_number(word: Found) -> bool:
    bare = word.text.strip(MARKS)
    return len(bare) > 1 and (bare[0].isupper() or any(map(str.isdigit, bare)))


def _pages(numbers: Sequence[int]) -> str:
    """ "page 3 was", "pages 1 to 4 and 7 were"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    named = [f"{run[0]}" if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs]
    many = ", ".join(named[:-1]) + f" and {named[-1]}" if len(named) > 1 else named[0]
    return f"page {many} was" if len(numbers) == 1 else f"pages {many} were"
