"""Items whose numbers stand in a cell of their own, in whatever form."""

from __future__ import annotations

import pytest

from tests.parsing.steps import headings

ROWS = ("Apologies</p> <p>None were sent.", "Hedges</p> <p>The beech was cut.", "Library</p> <p>The wood came.")


@pytest.mark.parametrize(
    "form", ["{}", "{}.", "{}:", "({})", "Item {}", "Item {}:", "Agenda item {}", "Minute {}", "Minute No. {}"]
)
def test_a_number_in_a_cell_counts_an_item(form: str) -> None:
    rows = [f"{form.format(place)}\t<p>{row}</p>\tClerk" for place, row in enumerate(ROWS, 1)]
    text = "PRESENT\n\nAnn Adams\n\n\t\tACTION\n" + "\n".join(rows)
    assert headings(text) == [("1", "Apologies"), ("2", "Hedges"), ("3", "Library")]
