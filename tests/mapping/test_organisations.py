"""What a shorter name of an organisation means among those that a meeting names."""

from __future__ import annotations

import pytest

from loaders.mapping.organisations import OrganisationNames
from tests.parsing.steps import minutes

TEXT = """{council}

Schools Forum

Minutes of the meeting held on 8 January 2020 at 10.00 am in the Town Hall

Present:
- Ann Adams, Clerk, {first}
- Bob Brown, Engineer, {second}

1. Minutes of the last meeting

The minutes were agreed as a correct record.
"""


@pytest.mark.parametrize(
    ("council", "first", "second", "words", "expected"),
    [
        ("Alton County Council", "Alton Health Trust", "ACC", "ACC", "Alton County Council"),
        ("Alton County Council", "Alton Health Trust", "AHT", "AHT", "Alton Health Trust"),
        ("Alton County Council", "Alton City College", "ACC", "ACC", "ACC"),
        ("Alton County Council", "Alton Health Trust", "Upton School", "Alton Council", "Alton County Council"),
        ("Alton County Council", "Alton Health Trust", "Upton School", "alton council", "Alton County Council"),
        ("Alton County Council", "Alton Town Council", "Upton School", "Alton Council", "Alton Council"),
        ("Upton County Council", "Alton Health Trust", "Upton School", "Alton Council", "Alton Council"),
        ("Alton County Council", "Alton Health Trust", "Upton School", "Alton County Council (Early Help)",
         "Alton County Council"),
    ],
)  # fmt: skip
def test_shorter_names(council: str, first: str, second: str, words: str, expected: str) -> None:
    read = minutes(TEXT.format(council=council.upper(), first=first, second=second))
    names = OrganisationNames("alton", read)
    id, name, _ = names.find(words)
    assert name.casefold() == expected.casefold()
    assert id == names.find(expected)[0]
