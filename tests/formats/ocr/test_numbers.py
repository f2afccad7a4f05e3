"""Numbers that tesseract loses in a margin come back where they fit between the others, and nothing else does."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from PIL import Image, ImageDraw, ImageFont

from loaders.formats.ocr.margins import back_in_place, below_each_other, heaps_in
from loaders.formats.ocr.numbers import chain_of, with_missing
from loaders.formats.ocr.program import Found
from loaders.formats.ocr.words import with_bullets
from tests.tables import every_row

pytestmark = pytest.mark.programs

Line = tuple[int, str]  # how far from the top of a page, and the words
MARGIN = 300  # pixels from the left


def page(*lines: Line, left: int = MARGIN) -> list[Found]:
    """A page's words, line by line."""
    words = []
    for number, (top, text) in enumerate(lines):
        at = left
        for word in text.split():
            end = at + 20 * len(word)
            words.append(Found(word, at, top, end, top + 35, (1, 1, number), 95.0))
            at = end + 20
    return words


def numbers(words: list[Found]) -> list[str]:
    return [word.text for word in sorted(words, key=lambda word: word.top) if any(map(str.isdigit, word.text))]


def alone(*lines: tuple[int, str, float]) -> list[Found]:
    """What stands alone in a margin, with how sure it is."""
    return [Found(text, MARGIN, top, MARGIN + 60, top + 35, (1, 1, top), sure) for top, text, sure in lines]


BETWEEN = page((100, "1. Apologies"), (200, "2. Minutes"), (400, "4. Budget"), (500, "5. Roads"))


@every_row(
    ("words", "margin", "after"),
    [
        (BETWEEN, alone((300, "3.", 96)), ["1.", "2.", "3.", "4.", "5."]),
        (BETWEEN, alone((300, "3", 96)), ["1.", "2.", "3.", "4.", "5."]),  # as the others are written
        (BETWEEN, alone((300, "3.", 55)), ["1.", "2.", "3.", "4.", "5."]),  # the only one that is missing
        (BETWEEN, alone((300, "3.", 40)), ["1.", "2.", "4.", "5."]),
        (BETWEEN, alone((300, "8.", 97)), ["1.", "2.", "4.", "5."]),
        (BETWEEN, alone((300, "a)", 97)), ["1.", "2.", "4.", "5."]),
        (BETWEEN, alone((600, "6.", 97), (700, "7.", 97)), ["1.", "2.", "4.", "5.", "6.", "7."]),
        (BETWEEN, alone((600, "19.", 97)), ["1.", "2.", "4.", "5."]),
        (page((100, "12. A"), (200, "i3:"), (300, "14. B"), (400, "15. C")), alone((200, "13", 97)),
         ["12.", "13.", "14.", "15."]),
        (page((100, "12. A"), (200, "i3:"), (300, "14. B"), (400, "15. C")), alone((200, "i3:", 85)),
         ["12.", "13.", "14.", "15."]),
        (page((100, "14. A"), (200, "£5;"), (300, "16. B"), (400, "17. C")), alone((200, "155", 85)),
         ["14.", "15.", "16.", "17."]),
        (page((100, "14. A"), (200, "To"), (300, "16. B"), (400, "17. C")), alone((200, "To", 97)),
         ["14.", "16.", "17."]),
        (page((100, "14. A"), (200, "Item 15"), (300, "16. B"), (400, "17. C")), alone((200, "15", 97)),
         ["14.", "15", "16.", "17."]),  # words stand there: they stay as they are
        (page((200, "3. A"), (300, "4. B"), (400, "5. C")), alone((100, "2.", 97)), ["2.", "3.", "4.", "5."]),
        (page((100, "Present"), (200, "2. Minutes")), alone((300, "3.", 97)), ["2."]),  # no chain
        (page((100, "2. Minutes"), (200, "3. Roads")), alone((300, "4.", 97)), ["2.", "3."]),  # a short one
        (page((100, "1. Minutes"), (200, "3. Roads")), alone((150, "2.", 97)), ["1.", "2.", "3."]),
        (page((100, "1. Minutes"), (200, "2. Roads")), alone((300, "3.", 97)), ["1.", "2.", "3."]),
    ],
)  # fmt: skip
def test_numbers_come_back_where_they_fit(words: list[Found], margin: list[Found], after: list[str]) -> None:
    (found,) = with_missing([words], lambda place, left, right: margin)
    assert numbers(found) == after
    assert [word for word in found if word not in words] == [] or len(numbers(found)) >= len(numbers(words))


def test_only_pages_on_which_a_number_may_be_missing_are_read_again() -> None:
    pages = [
        page((100, "1. A"), (200, "2. B")), page((100, "Words")), page((100, "3. C"), (200, "4. D")),
        page((100, "Words")), page((100, "6. E")),
    ]  # fmt: skip
    asked: list[int] = []

    def margin(place: int, left: int, right: int) -> list[Found]:
        asked.append(place)
        assert left < MARGIN < right
        return alone((50, "5.", 97)) if place == 3 else []

    found = with_missing(pages, margin)
    assert set(asked) == {2, 3, 4}
    assert numbers(found[3]) == ["5."]


def test_numbers_of_lists_within_items_are_no_links_of_the_chain() -> None:
    inner = [word._replace(left=word.left + 200, right=word.right + 200) for word in page((250, "1. x"), (270, "2. y"))]
    chain = chain_of([[*page((100, "1. A"), (200, "2. B"), (400, "3. C"), (500, "4. D")), *inner]])
    assert [(link.number, link.word.left) for link in chain] == [(n, MARGIN) for n in (1, 2, 3, 4)]


def drawn(marks: Mapping[tuple[int, int], str], *, ruled: bool = False) -> bytes:
    """A grey page with words at places; ``ruled`` with the lines of a table around them."""
    picture = Image.new("L", (1200, 900), 255)
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(40)
    for place, text in marks.items():
        pen.text(place, text, fill=0, font=font)
    if ruled:
        for at in (60, 170):
            pen.line((at, 0, at + 8, 900), fill=0, width=3)
        for at in range(50, 900, 200):
            pen.line((60, at, 1150, at), fill=0, width=3)
    return b"P5 1200 900 255\n" + picture.tobytes()


@pytest.mark.parametrize("ruled", [False, True])
def test_heaps_are_what_stands_alone_in_the_margin(ruled: bool) -> None:
    places = {(90, 100): "7", (90, 300): "12.", (90, 500): "13.", (260, 500): "Apologies", (260, 700): "Words"}
    found = heaps_in(drawn(places, ruled=ruled), 70, 150)
    assert [round(heap.top, -1) for heap in found] == [110, 310, 510]
    assert all(85 <= heap.left <= 100 and heap.right <= 160 for heap in found)


def test_heaps_stand_below_each_other_and_words_go_back_to_their_places() -> None:
    page = drawn({(90, 100): "7", (90, 700): "8"})
    heaps = heaps_in(page, 70, 150)
    picture, begins = below_each_other(page, heaps)
    assert picture.startswith(b"P5 ") and len(begins) == 2
    words = [Found(text, 50, top, 70, top + 30, (1, 1, 1), 96.0) for text, top in zip("78", begins, strict=True)]
    back = back_in_place(words, heaps, begins)
    assert [(word.text, word.top) for word in back.values()] == [("7", heaps[0].top), ("8", heaps[1].top)]
    assert back_in_place([*words, words[0]], heaps, begins).keys() == {heaps[1]}  # two words are no number


@pytest.mark.parametrize(
    ("lines", "read"),
    [
        (["e to note", "° to agree", "© that"], ["•", "•", "•"]),
        (["c to note", "d to agree", "e that"], ["c", "d", "e"]),
        (["an e", "the ° sign"], ["an", "the"]),
    ],
)
def test_bullets(lines: list[str], read: list[str]) -> None:
    words = with_bullets(page(*((100 * number, line) for number, line in enumerate(lines, 1))))
    assert [word.text for word in words if word.left == MARGIN] == read
    assert len(words) == sum(len(line.split()) for line in lines)
