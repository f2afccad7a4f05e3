"""Scans of tables whose cells are centred: a number beside the middle of its item, and an owner too."""

import pytest

from loaders.formats.ocr.centred import with_centred_raised
from loaders.formats.pdf.pages.marks import Phrase

STEP = 14.0
ITEMS = (
    ("Minutes of the last meeting", "They were agreed."),
    ("Growth fund", "Rafe Dunnock presented the criteria.", "The Forum thanked him.", "A group will report in May."),
    ("Early years", "The report was noted.", "It will be sent to all schools."),
)
OWNERS = ("", "Nell Sayer", "")


def phrase(y: float, x: float, text: str) -> Phrase:
    return Phrase(1, y, x, x + 5 * len(text), text, 11.0, False, [x], [x + 5 * len(text)], 0, 1)


def page(*, centred: bool, numbers: int = 3) -> list[Phrase]:
    """A page as tesseract gives it: from top to bottom, a head above the items."""
    found, y = [phrase(80, 110, "Item"), phrase(80, 460, "Action")], 100.0
    for number, (lines, owner) in enumerate(zip(ITEMS, OWNERS, strict=True), 1):
        beside = y + STEP * (len(lines) - 1) / 2 + 1 if centred else y
        found += [phrase(y + STEP * place, 110, words) for place, words in enumerate(lines)]
        found += [phrase(beside, 72, str(number))] if number <= numbers else []
        found += [phrase(beside, 460, owner)] if owner else []
        y += STEP * len(lines) + 4
    return sorted(found, key=lambda one: (one.y, one.x0))


def beside(phrases: list[Phrase]) -> dict[str, list[str]]:
    """What stands on the first line of each item."""
    tops = {one.text: one.y for one in phrases if one.text in [lines[0] for lines in ITEMS]}
    return {title: [one.text for one in phrases if one.y == y and one.text != title] for title, y in tops.items()}


@pytest.mark.parametrize("centred", [True, False])
def test_numbers_and_owners_stand_on_the_first_line_of_their_items(centred: bool) -> None:
    assert beside(with_centred_raised(page(centred=centred))) == {
        "Minutes of the last meeting": ["1"], "Growth fund": ["2", "Nell Sayer"], "Early years": ["3"],
    }  # fmt: skip


def test_what_stands_right_already_or_tells_too_little_is_left() -> None:
    for phrases in (page(centred=False), page(centred=True, numbers=2), page(centred=True)[:4], []):
        assert with_centred_raised(phrases) == phrases


def test_words_that_go_on_with_their_line_stay_there() -> None:
    """A wide blank parts the words of a line: what stands behind it is no further column."""
    whole = page(centred=True)
    noted = next(one for one in whole if one.text == "The report was noted.")
    parted = [phrase(noted.y, 110, "The report"), phrase(noted.y, 166, "was noted.")]
    found = with_centred_raised(sorted([*(one for one in whole if one != noted), *parted], key=lambda one: one[1:3]))
    assert [one for one in found if one.text in ("The report", "was noted.")] == parted
    assert beside(found)["Early years"] == ["3"]


def test_a_line_whose_first_words_were_lost_stays_in_its_column() -> None:
    whole = page(centred=True)
    lost = next(one for one in whole if one.text == "The report was noted.")
    rest = phrase(lost.y, 160, "was noted.")
    found = with_centred_raised(sorted([*(one for one in whole if one != lost), rest], key=lambda one: one[1:3]))
    assert rest in found
    assert beside(found) == {
        "Minutes of the last meeting": ["1"], "Growth fund": ["2", "Nell Sayer"], "Early years": ["3"],
    }  # fmt: skip
