"""Homes of people without a title, of neighbours and of those who live next door; and addresses that are no homes."""

import pytest

from loaders.privacy import home_places, masked
from tests.tables import every_row


@every_row(
    ("text", "home"),
    [
        ("A complaint from Fred Finch, 12 Mill Lane, was read.", "12 Mill Lane"),
        ("Fred Finch (12 Mill Lane) had written.", "12 Mill Lane"),
        ("The couple next door at 14 Mill Lane objected.", "14 Mill Lane"),
        ("Somebody next door to 14 Mill Lane objected.", "14 Mill Lane"),
        ("Mr Hill's house at 5 Mill Lane is empty.", "5 Mill Lane"),
        ("The tenant, 4 Mill Lane, owes rent.", "4 Mill Lane"),
        ("Their neighbours across the road at 15 Mill Lane agreed.", "15 Mill Lane"),
        ("The occupier of number 9 Mill Lane was warned.", "9 Mill Lane"),
        ("Jan van der Berg of 8 Mill Lane spoke.", "8 Mill Lane"),
        ("Email from Pat Lowe, 6 Elm Close: dog fouling", "6 Elm Close"),
        ("Prize for the best garden: Mary Ford, 2 Oak Drive", "2 Oak Drive"),
    ],
)
def test_a_home_is_blank(text: str, home: str) -> None:
    assert home not in masked(text, home_places(text))


@pytest.mark.parametrize(
    "text",
    [
        "Planning application 24/1023: 12 Mill Lane, porch.",
        "The pothole at 12 Mill Lane was reported.",
        "Quotes from Elm Fencing Ltd, 9 Station Road, were read.",
        "Stapleton Company, 1 Stokes Place, sent a bill.",
        "Park Villa, 337 Long Road, will host the fair.",
        "The bus stop outside 5 Mill Lane",
        "Highfield Surgery, 3 Church Road, has moved.",
    ],
)
def test_an_address_that_is_no_home_stays(text: str) -> None:
    assert masked(text, home_places(text)) == text
