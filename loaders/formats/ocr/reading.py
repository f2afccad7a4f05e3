"""Reads the pages of a file that are pictures, one after the other; their margins again where numbers are missing."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from statistics import fmean

from loaders.formats.ocr.centred import with_centred_raised
from loaders.formats.ocr.grids import Stroke, rules_of, without_grid
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
SURER = 5.0  # of 100, at least, that a page is to be turned
ASKEW = math.radians(1)  # from which a page is made level and read again
MOST = 0.9  # of its words, at least, that it then has
STROKES = 100  # where rules are kept, beside the segmentations of tesseract's
LEVEL = 1  # added to the degrees by which a page was turned, of what was read of it when level


@dataclass(frozen=True)
class Picture:
    """A page that is a picture: ``number`` counts from 1, ``draw`` gives it as PNM, turned by so many degrees."""

    number: int
    draw: Callable[[int], bytes]


@dataclass
class Scan:
    """What was read of a page: its words, and how the picture was turned. ``failure`` says why nothing was read.

    ``turned`` counts degrees to the right; ``askew`` is how far its lines then fell, as an angle, if it was made level;
    ``strokes`` are the rules of its tables. ``found`` is all that tesseract gave, before stains were left out.
    """

    number: int
    words: list[Found] = field(default_factory=list)
    turned: int = 0
    askew: float = 0.0
    failure: str = ""
    strokes: list[Stroke] = field(default_factory=list)
    found: list[Found] = field(default_factory=list)

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
    page.phrases = phrases_of(scan.words, scale, page.number)
    page.rules = rules_of(scan.strokes, falling(scan.words), scale)
    if not page.rules:
        page.phrases = with_centred_raised(page.phrases)


def _scan(picture: Picture, layer: Kept) -> Scan:
    for turned in (0, 90, 180, 270):  # a page that was turned is kept as such
        if (known := _kept(picture, turned, turned, layer)) is not None:
            return _made_level(picture, known, layer)
    scan = _read(picture, 0)
    if not scan.failure and _sure(scan.words) < DOUBTFUL:
        told = turned_by(picture.draw(0))
        for angle in (told,) if told else (90, 180, 270):
            other = _read(picture, angle)
            if not other.failure and _sure(other.words) > _sure(scan.words) + SURER:
                scan = other
    if scan.failure:
        return scan
    _keep(scan, scan.turned, layer)
    return _made_level(picture, scan, layer)


def _made_level(picture: Picture, scan: Scan, layer: Kept) -> Scan:
    """The page read again as a level one, where it is askew: tesseract loses lone numbers and short lines of others."""
    askew = falling(scan.words)
    if abs(askew) < ASKEW:
        return scan
    level = _kept(picture, scan.turned, scan.turned + LEVEL, layer)
    if level is None:
        level = _read(_level(picture, askew), scan.turned)
        if not level.failure:
            _keep(level, scan.turned + LEVEL, layer)
    if level.failure or _sure(level.words) < _sure(scan.words) - SURER or len(level.words) < MOST * len(scan.words):
        return scan
    return replace(level, askew=askew)


def _level(picture: Picture, askew: float) -> Picture:
    return replace(picture, draw=lambda turned: levelled(picture.draw(turned), askew)) if askew else picture


def _sure(words: Sequence[Found]) -> float:
    """How sure the words are, from 0 to 100; not at all where they run up or down, which tesseract reads, too."""
    long = [word for word in words if len(word.text) >= LONG]
    upright = sum(word.right - word.left > word.bottom - word.top for word in long)
    return fmean([word.sure for word in words]) if words and 2 * upright >= len(long) else 0.0


def _read(picture: Picture, turned: int) -> Scan:
    plain, strokes = without_grid(picture.draw(turned))
    found = words_in(plain, language_wanted(), AUTOMATIC)
    if isinstance(found, str):
        return Scan(picture.number, failure=found)
    return Scan(picture.number, kept(found), turned, strokes=strokes, found=found)


def _kept(picture: Picture, turned: int, place: int, layer: Kept) -> Scan | None:
    found = layer.get(picture.number, _place(AUTOMATIC, place))
    strokes = layer.get(picture.number, _place(STROKES, place)) or []
    if found is None:
        return None
    return Scan(picture.number, kept(found), turned, strokes=[_stroke(box) for box in strokes], found=found)


def _keep(scan: Scan, place: int, layer: Kept) -> None:
    """Keep all that was read of a page: its rules, as boxes without words, before its words."""
    if scan.strokes:
        layer.put(scan.number, _place(STROKES, place), [_box(stroke) for stroke in scan.strokes])
    layer.put(scan.number, _place(AUTOMATIC, place), scan.found)


def _box(stroke: Stroke) -> Found:
    """A rule as what is kept: a box without a word, of no height where it goes across."""
    across, at, low, high = stroke
    left, top, right, bottom = (low, at, high, at) if across else (at, low, at, high)
    return Found("", left, top, right, bottom, (0, 0, 0), 100.0)


def _stroke(box: Found) -> Stroke:
    if box.top == box.bottom:
        return Stroke(True, box.top, box.left, box.right)
    return Stroke(False, box.left, box.top, box.bottom)


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
