"""Ways in which boards head their items, each with variants: what is an item, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.parsing.steps import headings, minutes

TITLES = ("Apologies", "Roads", "Trees", "Date of next meeting")
NUMBERS = [
    ("3107. {}", "3107", "3108"),
    ("9021 - {}", "9021", "9022"),
    ("PC12. {}", "PC12", "PC13"),
    ("PC/12 {}", "PC/12", "PC/13"),
    ("FC24-12 {}", "FC24-12", "FC24-13"),
    ("APM21/03 {}", "APM21/03", "APM21/04"),
    ("09.24.01 {}", "09.24.01", "09.24.02"),
    ("24.09.01 {}", "24.09.01", "24.09.02"),
    ("I. {}", "I", "II"),
    ("(1) {}", "1", "2"),
    ("(257) {}", "257", "258"),
    ("(PC/12) {}", "PC/12", "PC/13"),
    ("Item 1: {}", "1", "2"),
    ("Minute 12 {}", "12", "13"),
    ("Minute No. 12 - {}", "12", "13"),
    ("a) {}", "a", "b"),
]


def counted(form: str, first: str, titles: tuple[str, ...] = TITLES) -> list[str]:
    """Lines in which a number of this form counts on from ``first``."""
    romans = ("I", "II", "III", "IV")
    lines = []
    for place, title in enumerate(titles):
        number = form.split("{}", maxsplit=1)[0]
        if first in romans:
            counted_on = number.replace(first, romans[place])
        elif first.isalpha() and len(first) == 1:
            counted_on = number.replace(first, chr(ord(first) + place))
        else:
            digits = first.rstrip("0123456789")
            last = first[len(digits) :]
            counted_on = number.replace(first, f"{digits}{int(last) + place:0{len(last)}d}")
        lines.append(f"{counted_on}{title.upper()}")
    return lines


@pytest.mark.parametrize(("form", "first", "second"), NUMBERS)
def test_items_are_counted_in_many_ways(form: str, first: str, second: str) -> None:
    text = "\n\n".join(f"{line}\n\nThe clerk told of it." for line in counted(form, first))
    found = headings(text)
    assert [title for _, title in found] == [title.upper() for title in TITLES]
    assert [number for number, _ in found][:2] == [first, second]


@pytest.mark.parametrize("mark", ["a) {}", "(1) {}", "i) {}"])
def test_a_list_within_an_item_is_no_chain_of_items(mark: str) -> None:
    first = mark.split("{}", maxsplit=1)[0].strip()
    entries = {"a)": ("a)", "b)", "c)"), "(1)": ("(1)", "(2)", "(3)"), "i)": ("i)", "ii)", "iii)")}[first]
    listed = "\n".join(
        f"{entry} {words}" for entry, words in zip(entries, ("the hall", "the lane", "the pond"), strict=True)
    )
    text = (
        f"PRESENT Ann Adams\n\nROADS\n\nThree places were named:\n\n{listed}\n\nTREES\n\nThe oak was measured."
        "\n\nBINS\n\nNone were lost."
    )
    assert [title for _, title in headings(text)] == ["ROADS", "TREES", "BINS"]


@pytest.mark.parametrize("holder", ["Points discussed", "Discussion", "Business of the meeting"])
def test_headings_below_one_that_only_holds_them_are_items(holder: str) -> None:
    text = (
        f"## {holder}\n\nThe minutes were agreed.\n\n### Summer fair\n\nThe field is booked.\n\n### Library\n\nThe wood"
        " came.\n\n### Treasurer's report\n\nThe balance is £12.\n\n## Date of next meeting\n\n4 May."
    )
    titles = [title for _, title in headings(text)]
    assert titles == [holder, "Summer fair", "Library", "Treasurer's report", "Date of next meeting"]


def test_a_heading_that_holds_others_is_what_they_are_part_of() -> None:
    text = (
        "Alpha Club\n\nMinutes of the meeting on 4 May 2022\n\nPresent: Ann Adams, Bob Brown\n\n## Points discussed\n\n"
        "### Fair\n\nThe field is booked.\n\n### Library\n\nThe wood came.\n\n## Date of next meeting\n\n8 June 2022."
    )
    assert [(item.title, item.parent) for item in minutes(text).items] == [
        ("Points discussed", None), ("Fair", 1), ("Library", 1), ("Date of next meeting", None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "clauses",
    [
        "1. To further the craft of weaving in the town and its villages by holding classes:\n\n2. To further it "
        "elsewhere by helping clubs that begin.",
        "1. That the Society's income be used for no other purpose than those named;\n\n2. That its books be open to "
        "every member at all times.",
    ],
)
def test_clauses_of_a_resolution_are_no_items(clauses: str) -> None:
    text = (
        "Resolution\n----------\n\nThis meeting had before it a proposal in these words:\n\n"
        f"{clauses}\n\nVote\n----\n\nAll members voted for it."
    )
    assert [title for _, title in headings(text)] == ["Resolution", "Vote"]


AGENDA = "AB 41 Attendance\nAB 42 Private business\nAB 43 Minutes of the last meeting\nAB 44 Partners\n\n"


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("AB 42 Private business Decide what of these papers should be kept back\nNone", "Private business"),
        ("AB 42 Private business\nNone", "Private business"),
    ],
)
def test_a_title_that_a_narrow_column_ran_into_the_text_is_the_agendas(printed: str, title: str) -> None:
    text = (
        f"{AGENDA}AB 41 Attendance\nAll were here.\n{printed}\nAB 43 Minutes of the last\nmeeting\nThe minutes of the "
        "meeting held on 6 May were agreed.\nAB 44 Partners Ruth told the board of her visit to the other schools.\n"
    )
    titles = [heading for _, heading in headings(text)]
    assert titles == ["Attendance", title, "Minutes of the last meeting", "Partners"]


@pytest.mark.parametrize(
    ("before", "number"),
    [
        ("ACTIONS: Cllr Olney to order the board. ", "4."),
        ("The lane was closed (see the plan). ", "4."),
        ("Is it done? ", "4)"),
    ],
)
def test_a_number_that_runs_into_the_paragraph_before_heads_an_item(before: str, number: str) -> None:
    text = (
        "1. APOLOGIES None.\n\n2. MINUTES These were agreed.\n\n3. BOARDS There are three kinds.\n\n"
        f"{before}{number} WAR MEMORIAL The stone has been washed.\n\n5. LIGHTS The lamp is out."
    )
    assert [n for n, _ in headings(text)] == ["1", "2", "3", "4", "5"]


def test_a_number_in_a_sentence_heads_none() -> None:
    text = "1. APOLOGIES None.\n\n2. BINS There is room for 3. Then it is full.\n\n4. LIGHTS All out.\n\n5. AOB None."
    assert [n for n, _ in headings(text)] == ["1", "2", "4", "5"]


@pytest.mark.parametrize("second", ["ITEMS FOR NEXT MEETING", "CORRESPONDENCE", "PLANNING"])
def test_a_number_that_is_printed_twice_heads_two_items(second: str) -> None:
    text = (
        "4. ROADS The lane is closed.\n\n5. LIGHTS The lamp is out.\n\n6. FINANCE The balance was read.\n\n"
        f"6. {second} The verges were named.\n\n7. AOB None."
    )
    assert [n for n, _ in headings(text)] == ["4", "5", "6", "6", "7"]


@pytest.mark.parametrize("part", ["Resolved: that a report come in June.", "Action: Ann to write.", "Noted."])
def test_a_label_behind_a_number_that_is_printed_twice_heads_none(part: str) -> None:
    """As pandoc numbers the paragraphs of items, which the board had numbered 2.1, 2.2 and 2.3."""
    text = (
        "1. **Minutes of the last meeting**\n\n  1. These were agreed.\n\n2. **Schools**\n\n  1. Ann spoke.\n\n"
        f"  2. The rise was seen.\n\n  3. {part}\n\n3. **Budget**\n\n  1. Bob told of the year."
    )
    assert headings(text) == [("1", "Minutes of the last meeting"), ("2", "Schools"), ("3", "Budget")]


@pytest.mark.parametrize("number", ["3.1", "3.1.", "3.1.1"])
def test_numbered_paragraphs_are_talk_and_no_items(number: str) -> None:
    text = (
        "1. Minutes\n1.1 The minutes of 17 January were agreed.\n\n2. Schools\n2.1 Priya Nandra presented the report "
        "on schools in the spring.\n2.2 The Board noted the rise in numbers.\n\n3. Budget\n"
        f"{number} Tom Oakshott gave an update on the budget for the year.\n\n4. Date of next meeting\n"
        "4.1 Tuesday 13 June 2023."
    )
    assert [n for n, _ in headings(text)] == ["1", "2", "3", "4"]


def test_apologies_may_be_a_sub_item() -> None:
    text = (
        "1. Procedural items\n1.1 Apologies\nThese came from Bob.\n1.2 Minutes\nThese were agreed.\n\n"
        "2. Trees\nNone fell.\n\n3. Bins\nNone were lost."
    )
    assert [number for number, _ in headings(text)] == ["1", "1.1", "1.2", "2", "3"]


def test_a_numbered_sentence_is_no_sub_item() -> None:
    text = (
        (
            "1. Minutes and Actions\n1.1 The minutes were approved.\n1.2 Actions were reviewed:\nAnn told of hers.\n\n"
            "2. Trees\nNone fell.\n\n3. Bins\nNone were lost."
        )
        .replace("3.1", "1.1")
        .replace("3.2", "1.2")
    )
    assert [number for number, _ in headings(text)] == ["1", "2", "3"]


@pytest.mark.parametrize("label", ["RESOLVED:", "RESOLVED", "ACTION:"])
def test_a_label_below_a_heading_in_capitals_is_no_part_of_it(label: str) -> None:
    text = (
        "51. MINUTES OF THE PREVIOUS MEETING OF THE BOARD\n" + label + "\nThat the minutes be confirmed.\n\n"
        "52. TREES\nNone fell.\n\n53. BINS\nNone were lost."
    )
    assert headings(text)[0] == ("51", "MINUTES OF THE PREVIOUS MEETING OF THE BOARD")


def test_titled_sub_items_stay_items_beside_numbered_paragraphs() -> None:
    text = (
        "1. Minutes\n1.1 The minutes of 17 January were agreed by all.\n\n2. Finance\n2.1 The statement was received "
        "by all.\n\n3. Reports\n3.1 Play Area\nThe swing was mended.\n3.2 Pond\nThe water was low.\n3.3 Quarry\n"
        "Nothing was heard.\n\n4. Planning\n4.1 The planning report was noted by all."
    )
    assert [n for n, _ in headings(text)] == ["1", "2", "3", "3.1", "3.2", "3.3", "4"]


@pytest.mark.parametrize(
    ("numbers", "printed"),
    [
        (("1.0", "2.0", "3.0", "4.0"), ["1.0", "2.0", "3.0", "4.0"]),
        (("4.", "5.", "6.0", "7.0"), ["4", "5", "6.0", "7.0"]),
        (("14/0322", "15/0322", "16/0322", "17/0322"), ["14/0322", "15/0322", "16/0322", "17/0322"]),
        (("Item 4/13:", "Item 5/13:", "Item 6/13:", "Item 7/13:"), ["4/13", "5/13", "6/13", "7/13"]),
    ],
)
def test_numbers_with_noughts_months_and_words(numbers: tuple[str, ...], printed: list[str]) -> None:
    text = "\n\n".join(f"{n} {title}\n\nThe clerk told of it." for n, title in zip(numbers, TITLES, strict=True))
    assert headings(text) == list(zip(printed, TITLES, strict=True))


@pytest.mark.parametrize(
    ("numbers", "printed"),
    [
        (("22.44", "22.45", "22.46", "22.47"), ["22.44", "22.45", "22.46", "22.47"]),
        (("Cou/285/07-08", "Cou/286/07-08", "Cou/287/07-08", "Cou/288/07-08"), None),
        (("FP 3/21-22", "FP 4/21-22", "FP 5/21-22", "FP 6/21-22"), None),
    ],
)
def test_numbers_within_a_year(numbers: tuple[str, ...], printed: list[str] | None) -> None:
    text = "\n\n".join(f"{n} {title}\n\nThe clerk told of it." for n, title in zip(numbers, TITLES, strict=True))
    assert headings(text) == list(zip(printed or numbers, TITLES, strict=True))


def test_parts_of_an_item_are_no_year() -> None:
    parts = "\n\n".join(
        f"12.{n} The {what} was let." for n, what in enumerate(("hall", "barn", "shed", "lane"), start=1)
    )
    text = f"11. Bins\n\nNone.\n\n12. Land\n\n{parts}\n\n13. Trees\n\nNone."
    assert [number for number, _ in headings(text) if number and "." not in number] == ["11", "12", "13"]
