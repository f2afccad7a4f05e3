"""What speaks for the heading of an item, and against it: each feature with a line that has it (all invented)."""

from __future__ import annotations

import pytest

from loaders.parsing.forms import numberings
from loaders.parsing.items.weighing import FEATURES, NumberedLine, weight_of
from loaders.parsing.text import clean

EXAMPLES = [
    ("begins in lower case", "3. to write to all members"),
    ("is marked as a heading", "## 3. Roads"),
    ("has a bold title", "**3. Roads and paths**"),
    ("has a bold title", "3. **Roads**"),
    ("is a part of a resolution", "3. That the lane be closed"),
    ("is the first cell of a row", "| 3. Roads | AB |\n|---|---|\n| 4. Trees | CD |"),
    ("is in capitals", "3. ROADS AND PATHS"),
    ("is a title", "3. Roads and Paths"),
    ("begins with one", "3. Roads and Paths. The clerk said that the lane had been closed for a week."),
    ("names usual business", "3. Apologies for absence"),
    ("is an entry of a list", "- 3. Roads"),
    ("goes on behind its end", "3. the roads;"),
    ("is a long sentence", "3. Members agreed that the lane be closed to all lorries"),
    ("counts as lists do", "c) Roads"),
    ("counts as minutes do", "26/19 Roads"),
    ("is a number apart from what stands below", "Roads\n3.\nRoads"),
    ("is a bare number before words", "3 Roads"),
    ("is a row of a table", "3.\tRoads\tClerk\tMay"),
    ("is a question", "3. Local roads only?"),
    ("is called an item", "Item 3: Roads"),
    ("begins with a sum or a figure", "3. £250 to the hall"),
]
NO_ITEMS = ["3. ......", "3. 4"]


def numbered_line(text: str) -> NumberedLine:
    page = clean(text)
    lines = page.lines
    index = next(i for i, line in enumerate(lines) if list(numberings(page.text, line.start, line.end)))
    (numbering, *_) = numberings(page.text, lines[index].start, lines[index].end)
    alone = not page.text[numbering.end : lines[index].end].strip()
    return NumberedLine(page, lines[index], lines[index + alone], numbering)


@pytest.mark.parametrize(("name", "text"), EXAMPLES)
def test_a_line_has_the_feature_that_it_is_an_example_of(name: str, text: str) -> None:
    assert name in [feature.name for feature in FEATURES if feature.holds(numbered_line(text))]


def test_every_feature_of_a_line_alone_has_an_example() -> None:
    assert {feature.name for feature in FEATURES} - {name for name, _ in EXAMPLES} == {
        "is set apart",
        "is a few words set apart",
        "begins where a paragraph was cut",
    }


@pytest.mark.parametrize("text", NO_ITEMS)
def test_a_number_without_words_is_no_heading(text: str) -> None:
    assert weight_of(numbered_line(text)) == 0.0
