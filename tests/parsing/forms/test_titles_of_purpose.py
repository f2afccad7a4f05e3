"""Titles that say what is to be done, before what was done in the same line."""

from __future__ import annotations

import pytest

from loaders.parsing.forms import title_length


@pytest.mark.parametrize(
    "title",
    [
        "To invite Councillors to declare an interest in matters on the Agenda.",
        "To ask Cllr Brown to report on the lanes.",
        "To remind Councillors of the code.",
    ],
)
@pytest.mark.parametrize("said", ["None were declared", "Cllr Brown said that none was ready.", "Noted."])
def test_the_sentence_behind_it_is_no_part_of_it(title: str, said: str) -> None:
    text = f"{title} {said}"
    assert text[: title_length(text)] == title
