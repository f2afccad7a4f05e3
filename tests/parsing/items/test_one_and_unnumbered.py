"""Pages of one item, numbers of five figures, and headings whose number was left out."""

import pytest

from tests.parsing.steps import headings
from tests.tables import every_row

TOLD = "The Panel considered a report of the Head of Paths, who told members of the new stiles and gates.\n"


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("8 Paths and Stiles Annual Report 2030/31", ("8", "Paths and Stiles Annual Report 2030/31")),
        ("29 Chair's Urgent Business", ("29", "Chair's Urgent Business")),
        (
            "63. Minutes of the last meeting held on 14 July 2031",
            ("63", "Minutes of the last meeting held on 14 July 2031"),
        ),
        ("7 Review of the Commons PDF 168 KB", ("7", "Review of the Commons")),
    ],
)
def test_a_number_that_heads_all_there_is(heading: str, expected: tuple[str, str]) -> None:
    resolved = "Resolved:\n\n(i) That it be noted.\n\n(ii) That it be sent on.\n"
    page = f"Paths Panel\nFriday 7 July 2031\n\n{heading}\n\n{TOLD}\n{TOLD}\n{resolved}"
    assert headings(page) == [expected]


LISTED = "Paths Panel\n\n{}\n\nDr Ann Adams\tMere Trust\nBob Brown\tWarden\n\n{}\n\n{}\n"
AGREED = "It was agreed that the plan of the wardens be noted."


@every_row(
    ("label", "line", "below", "expected"),
    [
        ("PRESENT", "1. Waiting times", AGREED, [("1", "Waiting times")]),
        ("Present", "1 Road repairs", AGREED, [("1", "Road repairs")]),
        ("Apologies", "1. Waiting times", AGREED, [("1", "Waiting times")]),
        ("Useful addresses", "1. Mill Lane", AGREED, []),  # no people
        ("PRESENT", "7. Waiting times", AGREED, []),  # not the first
        ("PRESENT", "1. Mill Lane", "Quarlton", []),  # nothing is told below
    ],
)  # fmt: skip
def test_the_only_item_below_a_list_of_people(
    label: str, line: str, below: str, expected: list[tuple[str, str]]
) -> None:
    assert headings(LISTED.format(label, line, below)) == expected


@pytest.mark.parametrize(
    "page",
    [
        f"Paths Panel\n\n30 Mill Lane Quarlton\n\nPresent: Ann Adams, Bob Brown\n\n{TOLD}",
        f"Paths Panel\nFriday 7 July 2031\n\n{TOLD * 4}\n\n12 stiles were mended.\n\n{TOLD}",
        f"Paths Panel\n\n30 Mill Lane\n\nQuarlton\n\n{TOLD}",
    ],
)
def test_a_number_that_heads_nothing(page: str) -> None:
    assert headings(page) == []


def test_a_number_set_apart_above_its_paragraphs() -> None:
    told = f"Report of the Head of Paths.\n\n10.1\n\n{TOLD}\n10.2\n\n{TOLD}"
    page = f"Paths Panel\nFriday 7 July 2031\n\n10.\n\nReview of the Stiles on the Common\n\n{told}"
    assert headings(page) == [("10", "Review of the Stiles on the Common")]


def test_minutes_numbered_on_through_the_years() -> None:
    page = f"PRESENT: Ann Adams\n\n14365 CHAIR’S NEWS\n{TOLD}\n14366 POLICE MATTERS\n{TOLD}"
    assert headings(page) == [("14365", "CHAIR’S NEWS"), ("14366", "POLICE MATTERS")]


NUMBERED = "### 22/31 Apologies\n\nNone.\n\n### 23/31 Stiles\n\n{}### 24/31 Gates\n\nTwo are shut.\n"


@pytest.mark.parametrize(
    ("between", "title"),
    [
        ("### Visit to the Common\n\n", "Visit to the Common"),
        ("### **Ponds: Talk with the Wardens**\n\n", "Ponds: Talk with the Wardens"),
        ("### Matters arising\n\n", "Matters arising"),
    ],
)
def test_a_heading_of_the_same_level_without_a_number_is_an_item(between: str, title: str) -> None:
    page = NUMBERED.format(f"Three are new.\n\n{between}{TOLD}\n")
    assert headings(page)[2] == (None, title)


@pytest.mark.parametrize(
    "between",
    [
        "#### Visit to the Common\n\n",
        "### Resolved:\n\n",
        "**Visit to the Common**\n\n",
        "### The wardens were thanked for all.\n\n",
    ],
)
def test_labels_sentences_and_lower_levels_are_none(between: str) -> None:
    page = NUMBERED.format(f"Three are new.\n\n{between}{TOLD}\n")
    assert [number for number, _ in headings(page)] == ["22/31", "23/31", "24/31"]


@pytest.mark.parametrize("mark", ["pdf icon PDF 166 KB", "PDF 65 KB", "pdf icon PDF 2 MB"])
@pytest.mark.parametrize(
    "titles",
    [
        ("Apologies for Absence", "Review of the Stiles and Gates on the Common and the Old Drove Road"),
        ("Minutes of the Previous Meeting", "Paths Working Group - Final Report"),
        (
            "Declarations of Interest",
            "Public Questions",
            "Wardens of the Paths: the Second Year’s Report to the Council",
        ),
    ],
)
def test_headings_of_a_committees_page_that_lost_their_numbers(mark: str, titles: tuple[str, ...]) -> None:
    told = "".join(
        f"\n\n{title}{f' {mark}' if place else ''}\n\nAdditional documents:\n\n\n{TOLD}\nRESOLVED that it be noted.\n"
        for place, title in enumerate(titles)
    )
    page = f"Agenda and minutes\n\nPaths Panel - Friday 7 July 2031 6.00 pm\n\nVenue: Town Hall\n\nNo. Item\n{told}"
    assert headings(page) == [(None, title) for title in titles]


@pytest.mark.parametrize("mark", ["{}.  {}", "{}.\t{}", "{}. {}"])
@pytest.mark.parametrize("document", ["pdf icon PDF 102 KB", "PDF 2 MB"])
def test_numbers_below_a_heading_with_a_document_are_no_items(mark: str, document: str) -> None:
    titles = ["Apologies for Absence", "Stiles Working Group", "Matters Arising", "Forum Report"]
    told = "".join(f"{title}{f' {document}' if place % 2 else ''}\n\n{TOLD}\n\n" for place, title in enumerate(titles))
    counted = [
        mark.format(place, title) for place, title in ((1, "National Web Forum"), (2, "Minutes of other forums"))
    ]
    told += "".join(f"{title}\n\n{TOLD}\n" for title in counted)
    page = f"Agenda and minutes\n\nPaths Forum - Friday 7 July 2031 6.00 pm\n\nVenue: Town Hall\n\n{told}"
    assert [title for _, title in headings(page)] == titles


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("a) Stiles\n\n{0}\nb) New gates\n\n{0}\n", ["1", "2", "2a", "2b", "3"]),
        ("(a) **Stiles on the Common**\n\n{0}\n(b) **Gates**\n\n{0}\n(c) **Bins and benches**\n\n{0}\n",
         ["1", "2", "2a", "2b", "2c", "3"]),
        ("a. Stiles\n\n{0}\nb. The clerk to write to the county.\n\nc. Lamps\n\n{0}\nd. Bins\n\n{0}\n",
         ["1", "2", "2a", "2c", "2d", "3"]),
        ("a) stiles\nb) gates\nc) bins\n\n{0}\n", ["1", "2", "3"]),  # an enumeration
        ("a) Stiles\nb) Gates\nc) Bins\n\n{0}\n", ["1", "2", "3"]),  # nothing is told below its titles
        ("a) The stiles were mended.\n\n{0}\nb) The gates are new.\n\n{0}\n", ["1", "2", "3"]),
    ],
)  # fmt: skip
def test_letters_that_begin_anew_in_an_item_head_what_is_told_below_them(lines: str, expected: list[str]) -> None:
    page = f"Present: Ann Adams\n\n1. MINUTES\n\n{TOLD}\n2. REPORTS\n\n{lines.format(TOLD)}\n3. FINANCE\n\n{TOLD}"
    assert [number for number, _ in headings(page)] == expected
