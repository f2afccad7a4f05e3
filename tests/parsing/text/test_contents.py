"""Tables of contents: their lines lead to pages, and are no headings of items."""

import pytest

from loaders.parsing.text import clean, mark_furniture

BEHIND = "\n\n1. Apologies\n\nNone.\n\n2. Ford and footbridge\n\nNoted.\n\n3. Next meeting\n\nMonday 4 May 2026\n"


def furniture(text: str) -> list[str]:
    page = mark_furniture(clean(text))
    return [page.of(line) for line in page.lines if line.is_furniture]


@pytest.mark.parametrize(
    "contents",
    [
        "1. Apologies ............ 1\n2. Ford and footbridge .... 1\n3. Next meeting ....... 2",
        "1 Apologies………1\n2 Ford and footbridge………2\n3 Next meeting………3",
        "Apologies . . . . . . 4\nFord and footbridge . . . . . 4\nNext meeting . . . . . 5",
        "Contents\n\n1. Apologies\t1\n\n2. Ford and footbridge\t1\n\n3. Next meeting\t2",
        "TABLE OF CONTENTS\n1. Apologies\t1\n2. Ford and footbridge\t1\n3. Next meeting\t2",
    ],
)
def test_lines_that_lead_to_pages_are_furniture(contents: str) -> None:
    lines = [line for line in contents.splitlines() if line and line[-1].isdigit()]
    assert furniture(f"Ludwell Moor Board\n\n{contents}{BEHIND}") == lines


@pytest.mark.parametrize(
    "rows",
    [
        "1. Salt ............ 40\n2. Grit ............ 90\n3. Sand ............ 120",  # what things cost
        "1. Apologies\t1\n2. Ford and footbridge\t1\n3. Next meeting\t2",  # a table of figures
        "1. Apologies ....... 9\n2. Ford and footbridge ....... 5\n3. Next meeting ....... 2",  # no pages: they fall
        "1. Apologies ....... 1\n2. Ford and footbridge ....... 1",
    ],
)
def test_other_lines_that_end_in_a_number_are_not(rows: str) -> None:
    assert furniture(f"Ludwell Moor Board\n\n{rows}{BEHIND}") == []
