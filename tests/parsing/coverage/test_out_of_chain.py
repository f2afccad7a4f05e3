"""A heading whose number is none of the chain of items is told: what stands under it belongs to the item before."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

HEAD = "Harrow Mill Parish Council\nMinutes, 4 March 2031\n\nPresent: Cllr A. Stead, Cllr B. Crowe\n\n"


def doubts(text: str) -> list[str]:
    return [doubt.words for doubt in minutes(HEAD + text).coverage.doubts if doubt.kind == "sequence"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "1. Apologies\nNone.\n\n2. Swings\nRESOLVED: That one be bought.\n\n8. Bins\nRESOLVED: That two be.\n",
            "8. Bins",
        ),
        (
            "1. Apologies\nNone.\n\n2. Lamps\nThey were seen.\n\n3. Swings\nNoted.\n\n14. Quay and green\nNoted.\n",
            "14. Quay and green",
        ),
        ("1) Apologies\nNone.\n\n2) Swings\nThe swing was seen.\n\n9) Plots\nThe rent was set.\n", "9) Plots"),
    ],
)
def test_a_number_out_of_the_chain_is_told(text: str, words: str) -> None:
    assert doubts(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "1. Apologies\nNone.\n\n2. Swings\nAs to these:\n\na) Chain\nb) Seat\n\n3. Bins\nNoted.\n",
        "1. Apologies\nNone.\n\n2. Swings\nThe swing at\n12. Mill Lane was seen.\n\n3. Bins\nNoted.\n",
        "1. Apologies\nNone.\n\n2. Swings\nNoted.\n\n3. Bins\nNoted.\n",
    ],
)
def test_lists_within_an_item_are_none(text: str) -> None:
    assert doubts(text) == []
