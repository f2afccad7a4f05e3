"""Labels whose letters a title sets apart are labels; other words are left as they are."""

import pytest

from loaders.parsing.text import clean
from tests.parsing.steps import minutes


@pytest.mark.parametrize("label", ["P R E S E N T:", "P R E S E N T", "**P R E S E N T:**", "A L S O   P R E S E N T"])
def test_people_below_a_label_whose_letters_stand_apart(label: str) -> None:
    text = f"Upton Panel\n\nMinutes of the meeting held on 9 May 2022\n\n{label}\n\nCouncillor Ashe (Chair)"
    read = minutes(f"{text}\n\nCouncillor Brook\n\n1. Trees\n\nNone.\n\n2. Bins\n\nNone.")
    assert [one.name for one in read.attendees] == ["Ashe", "Brook"]


@pytest.mark.parametrize("words", ["F I N A N C E", "A B C D E F G", "M O T I O N S"])
def test_other_words_stay_as_they_are(words: str) -> None:
    assert clean(f"1. One\n\n{words}\n\nText.").text.splitlines().count(words) == 1
