"""Accents that are drawn over their letters, as TeX draws them: pdfium gives "Ren´e" for "René"."""

from __future__ import annotations

import re
import unicodedata

import pypdfium2.raw as raw

from loaders.formats.pdf.pages import asking

# Accents with a place of their own, and the same as part of a letter.
COMBINING = dict(
    zip("´`¨ˆ˜¸ˇ˚¯˘˙˝", "\u0301\u0300\u0308\u0302\u0303\u0327\u030c\u030a\u0304\u0306\u0307\u030b", strict=True)
)
DOTLESS = {"ı": "i", "ȷ": "j"}
PAIR = re.compile(rf"(?P<first>[{''.join(COMBINING)}])(?=[^\W\d_])|(?P<behind>(?<=[^\W\d_])[{''.join(COMBINING)}])")
OVER = 0.25  # of an accent's width, at least, by which it stands over its letter: an apostrophe stands beside it


def with_accents_set(text: raw.FPDF_TEXTPAGE, letters: str) -> str:
    """The letters of a page with accents put on those that they are drawn over; nothing then stands in their place."""
    found = [(match.start(), match.start() + (1 if match["first"] else -1)) for match in PAIR.finditer(letters)]
    if not found:
        return letters
    boxes = asking.boxes_of(text, [place for pair in found for place in pair])
    set_anew = list(letters)
    for number, (accent, letter) in enumerate(found):
        left, right = boxes.lefts[2 * number], boxes.rights[2 * number]
        over = min(right, boxes.rights[2 * number + 1]) - max(left, boxes.lefts[2 * number + 1])
        base = DOTLESS.get(letters[letter], letters[letter])
        whole = unicodedata.normalize("NFC", base + COMBINING[letters[accent]])
        if over >= OVER * (right - left) > 0 and len(whole) == 1:
            set_anew[letter], set_anew[accent] = whole, "\0"
    return "".join(set_anew)
