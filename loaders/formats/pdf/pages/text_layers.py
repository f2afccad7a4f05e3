"""Text layers that tesseract writes behind pictures of pages: it stretches a word and its blank to the word's width.

So each word seems to end a letter before it does, and the gap behind a short one is as wide as between columns.
"""

from __future__ import annotations

from collections.abc import Sequence

import pypdfium2.raw as raw

from loaders.formats.pdf.pages import asking
from loaders.formats.pdf.pages.marks import Page, Words

FONT = "GlyphLessFont"  # of all letters in such a layer
ASKED = 9  # letters of a page
BLANK = 0.25  # line heights that stay between two words at the least


def widen(words: Words, fonts: Sequence[str]) -> None:
    """Have the words of a layer end where they do in the picture, or just before the next word of their line."""
    texts, begins, ends, bases, heights, _ = words
    for place, (text, font) in enumerate(zip(texts, fonts, strict=True)):
        if font.endswith(FONT) and text:
            end = ends[place] + (ends[place] - begins[place]) / len(text)
            following = place + 1
            if following < len(texts) and bases[following] == bases[place] and begins[following] > begins[place]:
                end = min(end, begins[following] - BLANK * heights[place])
            ends[place] = max(end, ends[place])


def is_layer(text: raw.FPDF_TEXTPAGE, letters: str) -> bool:
    """Whether most letters of a page are there and not shown: some of them are asked."""
    seen = [place for place, letter in enumerate(letters) if letter.isalnum()]
    asked = seen[:: 1 + len(seen) // ASKED]
    return bool(asked) and 2 * asking.hidden_at(text, asked) > len(asked)


def layers_told(pages: Sequence[Page]) -> list[str]:
    """What is to be told of the pages whose text OCR has made before."""
    found = sum(page.is_layer for page in pages)
    if not found:
        return []
    where = "the page" if len(pages) == 1 else f"{found} of {len(pages)} pages"
    return [f"the text of {where} is a layer behind pictures, which OCR made: names and numbers may be misread"]
