"""What a shorter name of an organisation means among those that a meeting names."""

from __future__ import annotations

import pytest

from loaders.mapping.organisations import OrganisationNames
from loaders.pipeline import extract
from tests.parsing.steps import document, minutes

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


@pytest.mark.parametrize(
    ("first", "told", "expected"),
    [
        ("Brindle Youth Trust", "the Youth Trust offered its rooms", "Brindle Youth Trust"),
        ("Weirside Safeguarding Adults Partnership", "the Safeguarding Adults Partnership had met",
         "Weirside Safeguarding Adults Partnership"),
        ("NHS Tarn and Weir Integrated Care Board", "a letter to the Integrated Care Board",
         "NHS Tarn and Weir Integrated Care Board"),
        ("Health Centre", "the Harbour Housing Association wrote. Our Housing Association is small",
         "Harbour Housing Association"),
        # Another body, two that it may be, a name with a place, no "the", and one that stands on the list itself.
        ("Friends of Brindle Youth Trust", "the Youth Trust offered its rooms", "Youth Trust"),
        ("Brindle Youth Trust", "the Weir Youth Trust and the Youth Trust spoke", "Youth Trust"),
        ("North Weir Housing Association", "the Weir Housing Association wrote", "Weir Housing Association"),
        ("Brindle Upton High School", "pupils of Upton High School sang", "Upton High School"),
    ],
)  # fmt: skip
def test_the_end_of_a_name_with_the_before_it_means_the_only_one(first: str, told: str, expected: str) -> None:
    text = TEXT.format(council="ALTON COUNTY COUNCIL", first=first, second="Alton Library") + f"\n\n{told}.\n"
    rows = extract(document(text)).rows
    mentioned = {link.head for link in rows.relationships if link.type_name == "MENTIONS"}
    names = {node.name for node in rows.nodes if node.ref in mentioned}
    assert expected in names
    assert all(name == expected or not expected.endswith(f" {name}") for name in names)
