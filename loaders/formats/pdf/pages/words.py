"""The words of a page: pdfium sets spaces and ends lines where letters stand apart, so a word is what has none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate, compress, count, pairwise, repeat
from operator import add, and_, eq, gt, ne, or_, sub

import pypdfium2.raw as raw

from loaders.formats.pdf.pages import asking
from loaders.formats.pdf.pages.accents import with_accents_set
from loaders.formats.pdf.pages.marks import CLOSE, Phrase, Words
from loaders.formats.pdf.pages.spacing import with_words_whole
from loaders.formats.pdf.pages.stretched import with_stretched_closed
from loaders.formats.pdf.pages.text_layers import FONT, widen
from loaders.formats.pdf.pages.turning import Turn

SPACE = re.compile(r"[^\S ]")
# Bold letters by their font's name; TeX calls its own CMBX12 or SFBX1095, and the bold Times NimbusRomNo9L-Medi.
BOLD = re.compile(r"bold|black|heavy|demi|-medi(?!um)|(?:\b|\+)(?:cm|sf|ec|tc|lm)(?:ss)?bx|(?:\b|\+)cmb\d", re.I)
LEVEL = 0.1  # of the line's height, by which the last letter of a word may stand above or below the first
LINE_HEIGHT = 1.0  # of a font's size
PLAUSIBLE = 3.0  # line heights: a letter's box is no higher
OFF = 0.5  # letters farther up, down or back than so much of the line's height are of another word
# Characters without text, hyphens that pdfium marks at the ends of lines, bullets of TeX's symbols, ligatures.
WRITTEN = {
    0x00: "", 0x02: "-", 0xFFFE: "-", 0x0F: "•", 0x88: "•",
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st",
}  # fmt: skip
# Letters of ligatures with their two bytes the wrong way round (U+6600 for "f", U+0066), as Ghostscript 10.00 writes
# them where a font has a ligature for them: never one alone, and always in a word of Latin letters.
SWAPPED = "".join(chr(ord(letter) << 8) for letter in "filtjhbkT")
SWAPPED_LIGATURE = re.compile(f"[{SWAPPED}]{{2,3}}")
# Of a ligature of three letters it adds up the second and the third: U+6600 U+CF00 for "ffi", as 66 + 69 = CF.
ADDED = {
    chr(ord(first) << 8) + chr(ord(first) + ord(third) << 8): first + first + third
    for first in "ft"
    for third in "ijltfhkb"
}
ADDED_LIGATURE = re.compile("|".join(ADDED))
SPECIAL = re.compile(f"[\x00\x02\x0f\x88\ud800-\udfff\ufb00-\ufb06\ufffe{SWAPPED}]")
LATIN = re.compile("[A-Za-z]")
OF_THE_EAST = re.compile("[\u3040-\u9fff]")


def letters_of(text: raw.FPDF_TEXTPAGE) -> str:
    """The letters of a page, each at pdfium's place for it."""
    return with_accents_set(text, asking.text_of(text))


def phrases_of(text: raw.FPDF_TEXTPAGE, letters: str, turn: Turn, page: int) -> tuple[list[Phrase], list[str]]:
    """What level words a page has, whose number is ``page``, in the order of the file; and those set aslant."""
    reader = _Reader(text, letters, turn)
    words = with_stretched_closed(with_words_whole(reader.level(*_words(letters))))
    texts, begins, ends, bases, heights, bold = words
    are_other = map(or_, map(ne, heights, heights[1:]), map(or_, map(ne, bases, bases[1:]), map(ne, bold, bold[1:])))
    cuts = [
        place
        for place, (is_other, gap, height) in enumerate(
            zip(are_other, map(sub, begins[1:], ends), heights, strict=False), 1
        )
        if is_other or not -CLOSE * height <= gap <= CLOSE * height
    ]
    phrases = [
        Phrase(
            page, turn.top - bases[first], begins[first], ends[stop - 1], " ".join(texts[first:stop]),
            max(heights[first], 1.0), bold[first], begins, ends, first, stop,
        )
        for first, stop in pairwise([0, *cuts, len(texts)])
        if first < stop
    ]  # fmt: skip
    return phrases, reader.aslant[::-1]


def _words(letters: str) -> tuple[list[str], list[int], list[int]]:
    """The words of a text, and the places of their first and of their last letters."""
    texts = SPACE.sub(" ", letters.replace("\r\n", "  ")).split(" ")
    sizes = list(map(len, texts))
    lasts = list(map(add, accumulate(sizes), count(-1)))
    begins = map(add, map(sub, lasts, sizes), repeat(1))
    return list(filter(None, texts)), list(compress(begins, sizes)), list(compress(lasts, sizes))


class _Reader:
    def __init__(self, text: raw.FPDF_TEXTPAGE, letters: str, turn: Turn) -> None:
        self.text, self.letters, self.turn = text, letters, turn
        self.is_special = bool(SPECIAL.search(letters))
        self.aslant: list[str] = []  # the last word first

    def level(self, texts: list[str], begins: list[int], lasts: list[int]) -> Words:
        """The level ones of words, divided where their letters are not behind one another on a line.

        ``begins`` and ``lasts`` are the places of the words' first and last letters.
        """
        found, doubtful = self._words(texts, begins, lasts)
        directions = asking.directions_at(self.text, [begins[place] for place in doubtful])
        bases = self._bases([lasts[place] for place in doubtful])
        for (place, left), direction, base in reversed(list(zip(doubtful.items(), directions, bases, strict=True))):
            if not self.turn.is_level(*direction) or not found.texts[place]:
                self.aslant.append(found.texts[place])
                found.replace(place, Words.none())
            elif left < found.begins[place] or abs(base - found.bases[place]) > LEVEL * found.heights[place]:
                found.replace(place, self._divided(begins[place], lasts[place]))
        return found

    def _words(self, texts: list[str], begins: list[int], lasts: list[int]) -> tuple[Words, dict[int, float]]:
        """Words, and of those that may not be level, on one line or of characters where their last letters begin."""
        first, last = (self.turn.boxes(asking.boxes_of(self.text, places)) for places in (begins, lasts))
        fonts, sizes = asking.lettering_at(self.text, begins)
        bold = {font: bool(BOLD.search(font)) for font in set(fonts)}
        found = Words(
            [in_plain_letters(text) if SPECIAL.search(text) else text for text in texts] if self.is_special else texts,
            list(first.lefts),
            list(last.rights),
            list(self._bases(begins)),
            _heights(sizes, map(sub, first.tops, first.bottoms)),
            [bold[font] for font in fonts],
        )
        if any(font.endswith(FONT) for font in bold):
            widen(found, fonts)
        are_behind = map(and_, map(gt, last.lefts, first.lefts), map(eq, last.bottoms, first.bottoms))
        are_sound = map(and_, are_behind, map(bool, found.texts))
        return found, {place: last.lefts[place] for place, is_sound in enumerate(are_sound) if not is_sound}

    def _divided(self, begin: int, last: int) -> Words:
        """The words of letters between which there is no space."""
        places = range(begin, last + 1)
        boxes = self.turn.boxes(asking.boxes_of(self.text, places))
        begins: list[int] = []
        line = off = before = 0.0
        for place, base, left, bottom, top in zip(
            places, self._bases(places), boxes.lefts, boxes.bottoms, boxes.tops, strict=True
        ):
            if not begins or not -off < base - line < off or left <= before - off:
                begins.append(place)
                line, off = base, OFF * (top - bottom)
            before = left
        parts = [
            (text, begin, stop - 1)
            for begin, stop in pairwise([*begins, last + 1])
            if in_plain_letters(text := self.letters[begin:stop])
        ]
        return self._words(*(list(column) for column in zip(*parts, strict=True)))[0] if parts else Words.none()

    def _bases(self, places: Sequence[int]) -> Sequence[float]:
        """How high up the baselines of letters are shown."""
        return self.turn.points(*asking.origins_of(self.text, places))[1]


def _heights(sizes: Sequence[float], boxes: Iterable[float]) -> list[float]:
    """The heights of lines in letters of these sizes; those of their ``boxes`` only where a size says nothing.

    A box is as high as the ink of its letter where a font does not tell how high its lines are. Some fonts of pictures
    (Type 3) are of size 1, whatever their letters are drawn as.
    """
    height = {size: LINE_HEIGHT * size for size in set(sizes)}
    rounded = {size: round(one, 1) for size, one in height.items()}  # a file has few sizes
    return [
        rounded[size] if box <= PLAUSIBLE * height[size] else round(box, 1)
        for size, box in zip(sizes, boxes, strict=True)
    ]


def in_plain_letters(word: str) -> str:
    """A word with ligatures as letters, and with characters beyond 16 bits put together from their halves."""
    if LATIN.search(word):
        word = ADDED_LIGATURE.sub(lambda found: ADDED[found[0]], word)
    whole = word.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore").translate(WRITTEN)
    if not SWAPPED_LIGATURE.search(whole):
        return whole
    others = SWAPPED_LIGATURE.sub("", whole)
    if OF_THE_EAST.search(others) or not LATIN.search(others):
        return whole
    return SWAPPED_LIGATURE.sub(lambda found: "".join(chr(ord(letter) >> 8) for letter in found[0]), whole)
