"""Titles of items: where they end, which stand alone, and lines that only look like one."""

from __future__ import annotations

import pytest

from tests.parsing.steps import headings, minutes


@pytest.mark.parametrize(
    "line", ["Date: 4 May 2022", "Venue: Village Hall", "No Action Update Owner", "held on 4 May 2022"]
)
def test_lines_of_the_title_and_heads_of_columns_are_no_items(line: str) -> None:
    text = f"**{line}**\n\nAB 1\n\n**Roads**\n\nThe lane is closed.\n\n**Trees**\n\nThe oak fell.\n\n**Bins**\n\nNone."
    assert [title for _, title in headings(text)] == ["Roads", "Trees", "Bins"]


@pytest.mark.parametrize(
    "day",
    [
        "1 March 2022",
        "HELD ONLINE ON TUESDAY, 1ST MARCH, 2022 AT 2PM",
        "Tuesday 1 March 2022, 9:30 - 12:30",
        "held on 1 March 2022",
    ],
)
def test_what_stands_above_the_day_is_the_title_and_no_item(day: str) -> None:
    text = (
        f"**Alpha Data Panel - second meeting**\n\n**{day}**\n\n**Roads**\n\nThe lane is closed.\n\n**Trees**\n\n"
        "The oak fell.\n\n**Bins**\n\nNone were lost."
    )
    assert [title for _, title in headings(text)] == ["Roads", "Trees", "Bins"]
    read = minutes(text)
    assert read.date is not None and read.date.value.isoformat() == "2022-03-01"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (
            "PIGEONS – Upper and Lower Allotments The Council heard from Cllr Olney.",
            "PIGEONS – Upper and Lower Allotments",
        ),
        ("TOWN CLOCK - winding A smith said that the spring is worn.", "TOWN CLOCK - winding"),
        ("PLANNING – None were received.", "PLANNING"),
        ("COUNTY REPORT – County Councillor Dyce gave a report.", "COUNTY REPORT"),
        ("Works:- Mill Lane – The digging begins in June.", "Works"),
        ("Groups:- Hall", "Groups"),
    ],
)
def test_where_a_title_ends_that_goes_on_behind_a_dash(line: str, title: str) -> None:
    text = f"1. APOLOGIES None.\n\n2. {line}\n\n3. DATE OF NEXT MEETING 5 March"
    assert headings(text)[1] == ("2", title)


def test_the_only_item_of_a_meeting_is_an_item() -> None:
    assert headings("1. SALE OF THE VILLAGE HALL\n\nThe offer was read. It was agreed to refuse it.") == [
        ("1", "SALE OF THE VILLAGE HALL")
    ]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_large_roman_numbers_count_titles_with_their_text_below(gap: str) -> None:
    text = "Present: Ann Adams\n\n" + "\n\n".join(
        f"{number} {title}{gap}The clerk told of it.\nRESOLVED: That it be noted."
        for number, title in (("I.", "Apologies"), ("II.", "Temporary lodgings"), ("III.", "Damp and mould"))
    )
    assert [item.number for item in minutes(text).items] == ["I", "II", "III"]


def test_small_roman_numbers_in_a_paragraph_count_no_items() -> None:
    text = "Present: Ann Adams\n\nThe clerk told of\ni. lodgings\nii. damp\niii. mould\n"
    assert [item.number for item in minutes(text).items if not item.implicit] == []


@pytest.mark.parametrize(
    ("line", "title"),
    [("1. Bus subsidy", "Bus subsidy"), ("1. Buses", "Buses"), ("PC/7 Bus shelter", "Bus shelter")],
)
def test_the_only_item_of_a_meeting(line: str, title: str) -> None:
    head = "Alton Parish Council\n\nMinutes of the meeting held on 3 May 2022\n\nPresent: Ann Adams (Chair), Bob Brown"
    text = f"{head}\n\n{line}\n"
    text += "Members discussed it.\nRESOLVED: That it be kept.\n\nThe meeting closed at 7.30 pm.\n"
    assert [item.title for item in minutes(text).items if not item.implicit] == [title]


@pytest.mark.parametrize("line", ["1. Ann was thanked for all that she had done.", "1. To mend the gate;"])
def test_the_only_entry_of_a_list_is_no_item(line: str) -> None:
    text = f"Present: Ann Adams\n\nThe clerk told of it.\n\n{line}\nRESOLVED: That it be kept.\n"
    assert [item.number for item in minutes(text).items if not item.implicit] == []


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Appointment of R.F.O. It was proposed by Cllr Brown that the Clerk be appointed.", "Appointment of R.F.O."),
        (
            "Financial Rules and Standing Orders will be agreed at the July meeting.",
            "Financial Rules and Standing Orders will be agreed at the July meeting",
        ),
        ("Allotments - Weed Mats CW reported that two mats had been laid by the gate.", "Allotments - Weed Mats"),
    ],
)
def test_titles_are_not_torn_in_a_name(line: str, title: str) -> None:
    text = f"1. Apologies\nNone.\n\n2. {line}\n\n3. Any other business\nNone.\n"
    assert [found for _, found in headings(text)][1] == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("AOB – Gwen noted that the gate is off its hinge and that Tom will see to it.", "AOB"),
        ("Parking - Tom reported that two permits had gone astray. Gwen to ask why.", "Parking"),
        ("Hall roof — Cllr Ashe said that the slates over the stage are loose.", "Hall roof"),
        ("Accounts - auditor appointed", "Accounts - auditor appointed"),
        ("Tree works - Upper Green", "Tree works - Upper Green"),
        ("Hall repairs - Work agreed", "Hall repairs - Work agreed"),
    ],
)
def test_a_sentence_behind_a_dash_is_no_title(line: str, title: str) -> None:
    text = f"1. Apologies\nNone.\n\n2. {line}\n\n3. Any other business\nNone.\n"
    assert [found for _, found in headings(text)][1] == title


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (["46a Payments", "46b Bank"], ["46a", "46b"]),
        (["46A. PAYMENTS", "46B. BANK"], ["46A", "46B"]),
        (["46 (a) Payments", "46 (b) Bank"], ["46(a)", "46(b)"]),
        (["46.a Payments made", "46.b Bank letters"], ["46.a", "46.b"]),
    ],
)
def test_numbers_with_a_letter_are_sub_items(numbers: list[str], expected: list[str]) -> None:
    first, second = numbers
    text = (
        f"45. Apologies\nNone.\n\n46. Finance\n\n{first}\nThe list was agreed.\n\n{second}\nNothing was said.\n\n"
        "47. Planning\n\n47a The Clerk was asked to write.\n\n48. Close\nAt nine.\n"
    )
    assert [number for number, _ in headings(text)] == ["45", "46", *expected, "47", "48"]


def test_a_letter_behind_the_number_of_a_sub_item() -> None:
    text = (
        "6 Apologies\n\nNone.\n\n7 Reports\n\n7.1 Budget\n\nIt was agreed.\n\n7.2 Staff\n\nNothing new.\n\n"
        "7.2a Late Item: Kitchen\n\nThe quote was taken.\n\n8 Next meeting\n\nIn June.\n"
    )
    found = minutes("Upton Trust, 4 May 2022\n\nPresent: Ann Ashe, Bea Brook\n\n" + text).items
    assert [(item.number, item.parent) for item in found] == [
        ("6", None), ("7", None), ("7.1", 2), ("7.2", 2), ("7.2a", 2), ("8", None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "titles"),
    [
        (
            "1. Welcome\n2. Apologies for Absence – Cllr Cole\n3. Order of the day – add the contract – agreed\n"
            "4. Bins – Cllr Ashe to order two.\n5. Wall – It was noted that the wall leans.",
            ["Welcome", "Apologies for Absence – Cllr Cole", "Order of the day – add the contract", "Bins", "Wall"],
        ),
        (
            "1. Minutes of the last meeting were taken as read.\n2. Matters arising – none\n3. Drink licence All had "
            "read "
            "the paper on it that the clerk had sent.",
            ["Minutes of the last meeting were taken as read", "Matters arising", "Drink licence"],
        ),
        (
            "1 / Minutes of 10th May\n2 / Terms of Reference\n3 / Newsletter\nBea showed a draft. / Bea\n4 / Library",
            ["Minutes of 10th May", "Terms of Reference", "Newsletter", "Library"],
        ),
    ],
)
def test_few_numbers_from_one_on_that_name_usual_business(lines: str, titles: list[str]) -> None:
    text = f"Upton Hall, 4 May 2022\n\nPresent: Ann Ashe, Bea Brook\n\n{lines}\n"
    assert [title for _, title in headings(text)] == titles


def test_numbers_of_steps_are_no_items() -> None:
    text = (
        "Upton Hall, 4 May 2022\n\nPresent: Ann Ashe, Bea Brook\n\n"
        "The works are in four steps:\n1 Dig the hole\n2 Lay the pipe\n3 Fill it\n4 Rake it\nAll were glad of that.\n"
    )
    assert headings(text) == []


def test_what_earlier_items_were_about_is_no_item() -> None:
    text = (
        "1. Notes of the last meeting\n\nItem 3 - Survey slides - Ann to chase the Board.\n\nItem 4 - Grant form - "
        "sent.\n\n"
        "2. Open clinic\n\nNothing new.\n\n3. Next meeting\n\nIn June.\n"
    )
    assert [title for _, title in headings(text)] == ["Notes of the last meeting", "Open clinic", "Next meeting"]


@pytest.mark.parametrize("lead", ["A1.", "D1.", "1."])
def test_entries_below_a_summary_are_no_items(lead: str) -> None:
    one, other = lead, lead.replace("1", "2")
    text = (
        f"Summary of actions\n{one} Bea to write the leaflet\n{other} Ann to print it\nNotes\n1. Update from sites. "
        f"Ann told of "
        "the survey. It was agreed to go on with it.\n2. Branding. Three were shown by Bea. The group liked the "
        "second.\n"
        "3. Budget. Ann noted a gap.\n"
    )
    found = headings(f"Upton Group, 4 May 2022\n\nPresent: Ann Ashe, Bea Brook\n\n{text}")
    assert [title for _, title in found] == ["Update from sites", "Branding", "Budget"]


def test_conditions_below_a_sentence_are_no_sub_items() -> None:
    text = (
        "1. LICENCE OF THE OLD BANK\n"
        "The licence was granted subject to the following conditions:\n"
        "1. No music after ten.\n"
        "2. A porter on Fridays.\n"
        "REASONS\n"
        "The rules were looked at.\n"
        "2. REVIEW OF A LICENCE\n"
        "None.\n"
    )
    assert [title for _, title in headings(text)] == ["LICENCE OF THE OLD BANK", "REVIEW OF A LICENCE"]


def test_codes_with_two_strokes() -> None:
    text = "PCC-06/24-01 Welcome\nAll came.\nPCC-06/24-02 Interests\nNone.\nPCC-06/24-03 Close\nAt nine.\n"
    assert [number for number, _ in headings(text)] == ["PCC-06/24-01", "PCC-06/24-02", "PCC-06/24-03"]


def test_numbers_of_the_day_and_the_item() -> None:
    text = "091124/1 APOLOGIES: None\n091124/2 MINUTES were signed.\n091124/3 FINANCE: Two bills were paid.\n"
    assert [number for number, _ in headings(f"Upton Council, 9 November 2024\n\nPresent: Ann Ashe\n\n{text}")] == [
        "091124/1",
        "091124/2",
        "091124/3",
    ]
