"""The numbers by which reviews of earlier minutes tell which task they mean."""

import pytest

from graph.linking.outcomes.parts import label_of, minute_arisen_from, minute_named


@pytest.mark.parametrize(
    ("sentence", "number", "label"),
    [
        ("Item 9 Minutes dated 12 June - Village survey - half of it is done.", "9", "Village survey"),
        ("b) Item 4d Minutes 12 June - Bins: these were emptied.", "4", "Bins"),
        ("(5.4) The gully was cleared.", "5.4", ""),
        ("13ii) The sofa in the lay-by had gone.", "13", ""),
        ("6A) A letter had been sent.", "6", ""),
        ("Item 5: the two dates have been entered.", "5", ""),
        ("Minute 88: 12 of the lamps are lit.", "88", ""),
    ],
)
def test_the_number_is_told_apart_from_the_label(sentence: str, number: str, label: str) -> None:
    assert minute_named(sentence)[0] == number
    assert label_of(sentence) == label


@pytest.mark.parametrize("sentence", ["12 lamps were lit.", "Items of lost property - none.", "A4 paper was bought."])
def test_other_numbers_name_no_minute(sentence: str) -> None:
    assert minute_named(sentence) == ("", 0)


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Arising from minute 33, ward figures had been sent.", "33"),
        ("Further to item 4.2: the lamp is lit.", "4.2"),
        ("With reference to Minute No. 25/03, the drain was cleared.", "25/03"),
        ("Arising from the talk of 3 May, it was agreed to write.", ""),
        ("The minute 33 was read.", ""),
    ],
)
def test_what_a_sentence_says_that_it_arises_from(sentence: str, number: str) -> None:
    assert minute_arisen_from(sentence) == number
