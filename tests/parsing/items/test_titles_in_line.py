"""Titles that their text follows in the same line: in bold, in capitals, before a colon or a full stop."""

from __future__ import annotations

import pytest

from tests.parsing.steps import headings, minutes


def test_titles_in_bold_that_the_text_follows_in_their_line_are_items() -> None:
    text = (
        "**Apologies:** None were received.\n\n**Roads:** The lane is closed until May.\n\n**Trees:** The oak fell."
        "\n\n**Date of next meeting:** 8 June."
    )
    assert [title for _, title in headings(text)] == ["Apologies", "Roads", "Trees", "Date of next meeting"]


def test_paragraphs_that_begin_with_their_titles() -> None:
    text = (
        "Upton Council, 4 May 2022\n\nPresent: Ann Ashe, Bea Brook\n\n"
        "Minutes: The minutes of 6 April were signed as correct.\n\nMatters arising: The lane is in a good state.\n\n"
        "Planning applications: A porch at the mill was looked at.\n\nPayments: Coal £12 and oil £3.\n\n"
        "Any other business: The swing wants a new seat.\n"
    )
    assert [title for _, title in headings(text)] == [
        "Minutes",
        "Matters arising",
        "Planning applications",
        "Payments",
        "Any other business",
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        [
            "MATTERS ARISING from the last minutes: none.",
            "FINANCE. A cheque for £40 was signed.",
            "PLANNING. A letter had come about the barn.",
            "HIGHWAYS AND FOOTPATHS. The Clerk was asked to write.",
        ],
        [
            "FINANCE The accounts were passed.",
            "PLANNING: The barn was discussed.",
            "CORRESPONDENCE was read.",
            "ANY OTHER BUSINESS - The hall needs paint.",
        ],
        [
            "APOLOGIES FOR ABSENCE were received from Mr Cy Cole.",
            "THE MINUTES were signed.",
            "CORRESPONDENCE. None.",
            "FINANCE. It was RESOLVED that the lamp be paid.",
        ],
    ],
)
def test_titles_in_capitals_that_the_text_follows(paragraphs: list[str]) -> None:
    head = (
        "MINUTES of the meeting of Upton Parish Council held on 4 May 2022.\n\nPresent were Mr A Ashe and Mr B Brook."
    )
    found = minutes("\n\n".join([head, *paragraphs, ""])).items
    assert len(found) == len(paragraphs)
    assert all(item.title.isupper() and one.startswith(item.title) for item, one in zip(found, paragraphs, strict=True))


def test_resolutions_in_capitals_are_no_headings() -> None:
    text = (
        "MINUTES of the meeting of Upton Parish Council held on 4 May 2022.\n\nPresent: Mr A Ashe, Mr B Brook\n\n"
        "RESOLVED that the lane be closed.\n\nAGREED that the barn be let.\n\nNOTED the report.\n\nAPPROVED the "
        "accounts.\n"
    )
    assert [item.title for item in minutes(text).items if not item.implicit] == []


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_titles_before_a_colon_need_no_empty_lines(gap: str) -> None:
    told = [
        "Accept apologies for absence: These came from Cy Cole.",
        "Approve minutes of last meeting: They were signed.",
        "Matters arising: The lane is in a good state.",
        "Water: Bea Brook to look at the tank.",
        "Treasurer's report: There is £12 in hand.",
        "AOB: The hedge is to be cut.",
    ]
    found = headings(f"Upton Allotment Society, 4 May 2022\n\nPresent: Ann Ashe, Bea Brook\n\n{gap.join(told)}\n")
    assert [title for _, title in found] == [one.split(":")[0] for one in told]


def test_labels_of_records_are_no_titles_before_a_colon() -> None:
    told = ["Proposed: Ann Ashe.", "Action: Bea Brook to write.", "Resolved: That it be so.", "Agreed: That it is so."]
    assert headings("Upton Council, 4 May 2022\n\nPresent: Ann Ashe, Bea Brook\n\n" + "\n".join(told)) == []


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_titles_before_a_full_stop(gap: str) -> None:
    told = [
        "Matters arising. The urn has been mended.",
        "Correspondence. A letter about the fete was read.",
        "Treasurer's report. Bea Brook said that there is £12 in hand.",
        "Christmas party. This will be on 11 December.",
    ]
    found = headings(f"Upton WI, 4 May 2022\n\nPresent: Ann Ashe, Bea Brook\n\n{gap.join(told)}\n")
    assert [title for _, title in found] == [one.split(". ")[0] for one in told]


def test_short_sentences_are_no_titles() -> None:
    told = ["The hall was cold. It was dark.", "Nobody came. The Chair went home.", "It rained. The tea was good."]
    assert headings("Upton WI, 4 May 2022\n\nPresent: Ann Ashe, Bea Brook\n\n" + "\n\n".join(told)) == []


HEAD = "# Harbour Users Group\n\nNotes of the meeting held on 6 June 2031\n\nPresent: Kit Sands, Mo Prior\n\n"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("**Planning:** There was no objection to the slip.", "**Moorings:** Fees stay as they are."),
        ("**Correspondence.** A letter was read.", "**Slipway.** It is to be mended."),
        ("**Finance**: The accounts were shown.", "**Harbour lamps**: Two are out."),
    ],
)
def test_two_titles_in_bold_are_items_where_a_mark_ends_them(first: str, second: str) -> None:
    (found,) = [minutes(f"{HEAD}{first}\n\n{second}\n")]
    assert len([item for item in found.items if not item.implicit]) == 2


def test_two_words_in_bold_that_no_mark_ends_are_no_items() -> None:
    found = minutes(f"{HEAD}**Planning** is slow here, as all know.\n\n**Moorings** are dear, as all know.\n")
    assert [item for item in found.items if not item.implicit] == []
