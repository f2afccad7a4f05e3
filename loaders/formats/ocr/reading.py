"""Reads the pages of a file that are pictures, one after the other; their margins again where numbers are missing."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from statistics import fmean

from loaders.formats.ocr.centred import with_centred_raised
from loaders.formats.ocr.keeping import Kept
from loaders.formats.ocr.levelling import levelled
from loaders.formats.ocr.margins import Heap, back_in_place, below_each_other, heaps_in
from loaders.formats.ocr.numbers import NUMBER, SURE, with_missing
from loaders.formats.ocr.program import AUTOMATIC, BLOCK, SPARSE, Found, language_wanted, turned_by, words_in
from loaders.formats.ocr.words import falling, kept, phrases_of, with_bullets, with_capital_i
from loaders.formats.pdf.pages.marks import Page
from loaders.outside import outside

PAGE_SECONDS = 120.0  # that a page may take
DOUBTFUL = 80.0  # of 100: pages of which tesseract is less sure may lie on their sides
LONG = 4  # letters of a word that is wider than high
UNSURE = 70.0  # of 100: names and numbers read with less are told
MARKS = ".,;:!?()[]“”\"‘’'"  # around a word
MOST_NAMED, MOST_TOLD = 8, 20  # words of a page that are named, and pages
SURER = 5.0  # of 100, at least, that a page is to be turned
ASKEW = math.radians(1)  # from which a page is made level and read again
MOST = 0.9  # of its words, at least, that it then has
LEVEL = 1  # added to the degrees by which a page was turned, of what was read of it when level


@dataclass(frozen=True)
class Picture:
    """A page that is a picture: ``number`` counts from 1, ``draw`` gives it as PNM, turned by so many degrees."""

    number: int
    draw: Callable[[int], bytes]


@dataclass
class Scan:
    """What was read of a page: its words, and how the picture was turned. ``failure`` says why nothing was read.

    ``turned`` counts degrees to the right; ``askew`` is how far its lines then fell, as an angle, if it was made level.
    """

    number: int
    words: list[Found] = field(default_factory=list)
    turned: int = 0
    askew: float = 0.0
    failure: str = ""

    @property
    def sure(self) -> float:
        """How sure tesseract is of the words, from 0 to 1."""
        return fmean([word.sure for word in self.words]) / 100 if self.words else 0.0


def scans_of(pictures: Sequence[Picture], digest: str) -> list[Scan]:
    """What tesseract reads of pictures, in the languages that are wanted. A page that it cannot read costs no other."""
    layer = Kept(digest, language_wanted())
    scans = []
    for picture in pictures:
        with outside(PAGE_SECONDS):
            scans.append(_scan(picture, layer))
    read = [(picture, scan) for picture, scan in zip(pictures, scans, strict=True) if not scan.failure]

    def margin(place: int, left: int, right: int) -> list[Found]:
        picture, scan = read[place]
        with outside(PAGE_SECONDS):
            return _margin(_level(picture, scan.askew), scan.turned, left, right, layer)

    pages = with_missing([scan.words for _, scan in read], margin)
    for (_, scan), words in zip(read, pages, strict=True):
        scan.words = with_capital_i(with_bullets(words))
    return scans


def on_pages(scan: Scan, page: Page, scale: float) -> None:
    """Put what was read on its page, ``scale`` points a pixel; the page is as wide as it is when upright."""
    if not scan.words:
        return
    if scan.turned in (90, 270):
        page.width, page.height = page.height, page.width
    page.phrases, page.rules = with_centred_raised(phrases_of(scan.words, scale, page.number)), []


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


def _unsure(scans: Sequence[Scan]) -> list[str]:
    """A line for each page on the names and numbers that tesseract was least sure of."""
    told: list[str] = []
    for scan in scans:
        words = list(dict.fromkeys(word.text.strip(MARKS) for word in scan.words if _may_be_misread(word)))
        if words:
            more = f" and {len(words) - MOST_NAMED} more" if len(words) > MOST_NAMED else ""
            named = ", ".join(f"“{word}”" for word in words[:MOST_NAMED])
            told.append(f"page {scan.number}: OCR is unsure of {named}{more}")
    more_pages = len(told) - MOST_TOLD
    return [*told[:MOST_TOLD], *([f"OCR is unsure of words on {more_pages:,} more pages"] if more_pages > 0 else [])]


def _may_be_misread(word: Found) -> bool:
    """Whether a word that may be a name or a number was read with doubt."""
    bare = word.text.strip(MARKS)
    return word.sure < UNSURE and len(bare) > 1 and (bare[0].isupper() or any(map(str.isdigit, bare)))


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


def _scan(picture: Picture, layer: Kept) -> Scan:
    for turned in (0, 90, 180, 270):  # a page that was turned is kept as such
        if (known := layer.get(picture.number, _place(AUTOMATIC, turned))) is not None:
            return _made_level(picture, Scan(picture.number, known, turned), layer)
    words, turned = _words(picture, 0), 0
    if not isinstance(words, str) and _sure(words) < DOUBTFUL:
        told = turned_by(picture.draw(0))
        for angle in (told,) if told else (90, 180, 270):
            other = _words(picture, angle)
            if not isinstance(other, str) and _sure(other) > _sure(words) + SURER:
                words, turned = other, angle
    if isinstance(words, str):
        return Scan(picture.number, failure=words)
    layer.put(picture.number, _place(AUTOMATIC, turned), words)
    return _made_level(picture, Scan(picture.number, words, turned), layer)


def _made_level(picture: Picture, scan: Scan, layer: Kept) -> Scan:
    """The page read again as a level one, where it is askew: tesseract loses lone numbers and short lines of others."""
    askew = falling(scan.words)
    if abs(askew) < ASKEW:
        return scan
    place = _place(AUTOMATIC, scan.turned + LEVEL)
    words: list[Found] | str | None = layer.get(picture.number, place)
    if words is None:
        words = _words(_level(picture, askew), scan.turned)
        if not isinstance(words, str):
            layer.put(picture.number, place, words)
    if isinstance(words, str) or _sure(words) < _sure(scan.words) - SURER or len(words) < MOST * len(scan.words):
        return scan
    return replace(scan, words=words, askew=askew)


def _level(picture: Picture, askew: float) -> Picture:
    return replace(picture, draw=lambda turned: levelled(picture.draw(turned), askew)) if askew else picture


def _sure(words: Sequence[Found]) -> float:
    """How sure the words are, from 0 to 100; not at all where they run up or down, which tesseract reads, too."""
    long = [word for word in words if len(word.text) >= LONG]
    upright = sum(word.right - word.left > word.bottom - word.top for word in long)
    return fmean([word.sure for word in words]) if words and 2 * upright >= len(long) else 0.0


def _words(picture: Picture, turned: int) -> list[Found] | str:
    found = words_in(picture.draw(turned), language_wanted(), AUTOMATIC)
    return found if isinstance(found, str) else kept(found)


def _margin(picture: Picture, turned: int, left: int, right: int, layer: Kept) -> list[Found]:
    """What stands alone between two pixels from a page's left, each as one word; nothing where tesseract fails."""
    if (known := layer.get(picture.number, _place(SPARSE, turned))) is not None:
        return known
    drawn = picture.draw(turned)
    heaps = heaps_in(drawn, left, right)
    words = _alone(drawn, heaps, SPARSE)
    unread = [heap for heap in heaps if heap not in words or NUMBER.fullmatch(words[heap].text) is None]
    words |= {heap: word for heap, word in _alone(drawn, unread, BLOCK, digits=True).items() if word.sure >= SURE}
    layer.put(picture.number, _place(SPARSE, turned), list(words.values()))
    return list(words.values())


def _alone(drawn: bytes, heaps: Sequence[Heap], segmentation: int, *, digits: bool = False) -> dict[Heap, Found]:
    if not heaps:
        return {}
    together, begins = below_each_other(drawn, heaps)
    found = words_in(together, language_wanted(), segmentation, digits=digits)
    return {} if isinstance(found, str) else back_in_place(kept(found), heaps, begins)


def _place(segmentation: int, turned: int) -> int:
    return 1000 * segmentation + turned
