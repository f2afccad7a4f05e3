"""Numbers before a year, letters in place of plain numbers, numbered resolutions, and "Minutes" alone."""

from __future__ import annotations

import pytest

from tests.parsing.steps import headings, minutes

HEAD = (
    "Weir Green Society\nMinutes of the meeting held on 4 May 2022\n\nPresent: Ann Ashe (Chair), Bea Brook, Cy Cole\n\n"
)


@pytest.mark.parametrize(
    "numbers",
    [("43.22", "44.22", "45.22"), ("8.19", "9.19", "10.19", "11.19"), ("101.22", "102.22", "104.22", "105.22")],
)
def test_numbers_that_count_on_before_the_year(numbers: tuple[str, ...]) -> None:
    titles = ("Apologies and reasons", "Boundary of the green", "Bells", "Date of next meeting")
    lines = "".join(f"{number} {title}\nNothing was said.\n" for number, title in zip(numbers, titles, strict=False))
    assert [number for number, _ in headings(HEAD + lines)] == list(numbers)


@pytest.mark.parametrize(
    "lines",
    [
        "1. Roads\n1.12 The lane was mended.\n2. Bells\n2.12 They rang.\n3. Barn\n3.12 It stands.\n",
        "1. Bells\nThey rang.\n2. Costs\n3.15 per metre\n4.15 per yard\n3. Barn\nIt stands.\n",
        "1. Bells\nThey rang.\n2. Times\n7.15 Doors open\n9.15 Doors close\n3. Barn\nIt stands.\n",
    ],
)
def test_parts_of_items_prices_and_times_are_no_such_numbers(lines: str) -> None:
    assert [number for number, _ in headings(HEAD + lines)] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("1. Bells\nThey rang.\n2a. Paths\nMended.\n2b. Barn\nPainted.\n3. Costs\nNoted.\n", ["1", "2a", "2b", "3"]),
        ("4. Bells\nThey rang.\n5a Paths\nMended.\n5b Barn\nPainted.\n5c Hedge\nCut.\n6. Costs\nNoted.\n",
         ["4", "5a", "5b", "5c", "6"]),
        ("1. Apologies\nNone.\n2. Bells\nThey rang.\n3a) Paths\nMended.\n3b) Barn\nPainted.\n", ["1", "2", "3a", "3b"]),
    ],
)  # fmt: skip
def test_letters_in_place_of_a_number(lines: str, expected: list[str]) -> None:
    assert [number for number, _ in headings(HEAD + lines)] == expected


@pytest.mark.parametrize(
    "resolved",
    ["RESOLVED: that the barn be painted.", "Resolved that the barn be painted.", "RESOLVED - to paint the barn."],
)
def test_a_numbered_resolution_is_no_item(resolved: str) -> None:
    read = minutes(f"{HEAD}1. {resolved}\n2. RESOLVED: that the bells be rung.\n3. Resolved that the hedge be cut.\n")
    assert not [item.title for item in read.items if not item.implicit]
    assert len([decision for item in read.items for decision in item.decisions]) == 3


@pytest.mark.parametrize(
    ("mark", "close"), [("## ", ""), ("**", "**"), ("### ", "")]
)  # fmt: skip
def test_minutes_alone_head_what_is_said_of_them(mark: str, close: str) -> None:
    titles = ("Minutes", "Bells", "Barn")
    said = ("The minutes of the last meeting were signed.", "They rang at noon.", "It was painted.")
    body = "".join(f"{mark}{title}{close}\n\n{words}\n\n" for title, words in zip(titles, said, strict=True))
    assert [title for _, title in headings(f"# Weir Green Society\n\n4 May 2022\n\n{body}")] == list(titles)


@pytest.mark.parametrize(
    "title",
    [
        "To confirm the return to the Alms Commission has been sent",
        "To discuss what the society would do in the event of the barn being sold",
        "To agree that the bells are to be rung at noon",
    ],
)
def test_what_is_to_be_done_is_the_whole_title(title: str) -> None:
    below = "3. Correspondence\nOne letter.\n4. Finance report\nNoted.\n5. Date of next meeting\nIn June.\n"
    page = f"{HEAD}1. Apologies\nNone were sent.\n2. {title}\nIt was talked over.\n{below}"
    assert headings(page)[1] == ("2", title)


@pytest.mark.parametrize(
    "numbers",
    [
        ("12a/19", "12b/19", "12c/19", "13/19", "14/19"),
        ("7a/2019", "7b/2019", "8/2019", "9/2019", "10/2019"),
        ("31/19-20", "32a/19-20", "32b/19-20", "33/19-20", "34/19-20"),
    ],
)
def test_parts_of_a_minute_by_letters_before_the_year(numbers: tuple[str, ...]) -> None:
    titles = ("Apologies", "Declarations of interest", "Approval of the minutes of 6 April", "Finance", "Roads")
    lines = "".join(f"{number} {one}: Nothing was said.\n" for number, one in zip(numbers, titles, strict=True))
    read = minutes(HEAD + lines)
    assert [item.number for item in read.items if not item.implicit] == list(numbers)
    assert not [doubt for doubt in read.coverage.doubts if doubt.kind == "sequence"]
