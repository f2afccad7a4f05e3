"""Rows of figures beside a word such as "actions" give no task and no decision."""

from __future__ import annotations

import pytest

from loaders.parsing.text import has_only_figures


@pytest.mark.parametrize(
    "words",
    [
        "30 ms (1200 rows)", "ms (1200 rows)", "MB (compressed)", "12 % (of all)", "14 (of 20)", "5,000 rows",
        "Actions: 4.5 s (median)", "Action points: 12 (open)", "0.4 seconds", "£1,200 (of £4,000)",
    ],
)  # fmt: skip
def test_figures_with_their_units_are_no_task(words: str) -> None:
    assert has_only_figures(words)


@pytest.mark.parametrize(
    "words",
    ["open the gate", "Pay 30 invoices", "12 chairs", "AB to see (by 3 May)", "Order 40 bins (green)", "Grant 500"],
)
def test_words_beside_figures_say_what_is_to_be_done(words: str) -> None:
    assert not has_only_figures(words)
