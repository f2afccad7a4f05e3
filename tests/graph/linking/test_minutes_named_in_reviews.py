"""The numbers by which reviews of earlier minutes tell which task they mean."""

import pytest

from graph.linking.outcomes.parts import label_of, minute_named


@pytest.mark.parametrize(
    ("sentence", "number", "label"),
    [
        ("Item 9 Minutes dated 12 June - Village survey - half of it is done.", "9", "Village survey"),
        ("b) Item 4d Minutes 12 June - Bins: these were emptied.", "4", "Bins"),
        ("(5.4) The gully was cleared.", "5.4", ""),
        ("13ii) The sofa in the lay-by had gone.", "13", ""),
        ("6A) A letter had been sent.", "6", ""),
    ],
)
def test_the_number_is_told_apart_from_the_label(sentence: str, number: str, label: str) -> None:
    assert minute_named(sentence)[0] == number
    assert label_of(sentence) == label


@pytest.mark.parametrize("sentence", ["12 lamps were lit.", "Items of lost property - none.", "A4 paper was bought."])
def test_other_numbers_name_no_minute(sentence: str) -> None:
    assert minute_named(sentence) == ("", 0)
