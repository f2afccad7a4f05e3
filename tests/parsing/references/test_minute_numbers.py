"""Minutes of other meetings that are referred to by number."""

from tests.parsing.steps import references
from tests.tables import every_row


@every_row(
    ("text", "expected"),
    [
        ("Officers said more (minute 22/19 refers).", ["22/19"]),
        ("See Minute No. 22/19.", ["22/19"]),
        ("Minute 257 of the meeting held in May was discussed.", ["257"]),
        ("Arising from Minute No. 112 of the meeting held in May, it was reported that all is well.", ["112"]),
        ("**22/19 Footpaths** - officers said that it is done.", ["22/19"]),
        ("Minutes Nos. 31/21 and 32/21 refer.", ["31/21", "32/21"]),
        ("This is item 31/22.", []),
        ("The budget for 2021/22 was set.", []),
        ("Accounts 2021/22 were read.", []),
        ("Both of 31/22 and more.", []),
        ("It cost 5/6 of the sum.", []),
        ("", []),
    ],
)
def test_references(text: str, expected: list[str]) -> None:
    assert [r.number for r in references(text, ("31/22",))] == expected


def test_a_reference_at_the_start_keeps_its_heading() -> None:
    (found,) = references("22/19 Footpaths - officers said that it is done.")
    assert (found.number, found.heading) == ("22/19", "Footpaths")
