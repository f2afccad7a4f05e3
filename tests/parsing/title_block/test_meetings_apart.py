"""Whose day it is, and where one meeting ends and the next begins."""

from __future__ import annotations

import pytest

from loaders.formats.blocks import Flow
from loaders.formats.running_heads import heads_worth_keeping
from loaders.parsing.title_block.tidying import tidy
from tests.parsing.steps import all_minutes, minutes

FIRST = """Harrow Mill Parish Council

Minutes of the Annual Meeting of the Council held on Monday 12 May 2031 at 7.00 pm in the Reading Room

Present: Cllr A. Stead (Chairman), Cllr B. Crowe. In attendance: Mrs C. Lyle (Clerk).

1. Election of Chairman
RESOLVED: That Cllr Stead be elected Chairman.

2. Insurance
RESOLVED: That the policy be renewed.

{end}

"""
SECOND = """{name}Minutes of the Ordinary Meeting of the Council held on Monday 19 May 2031 at 7.30 pm

Present: Cllr A. Stead (Chairman). In attendance: Mrs C. Lyle (Clerk).
Apologies: Cllr B. Crowe.

1. Footpaths
RESOLVED: That the gate be mended.

2. Bins
ACTION: Clerk to order two bins.
"""


@pytest.mark.parametrize("name", ["Harrow Mill Parish Council\n\n", ""])
@pytest.mark.parametrize(
    "end",
    ["The meeting closed at 7.20 pm.", "Signed ............ Chairman", "No further business: all left."],
)
def test_two_short_sets_in_one_file_are_two_meetings_of_one_council(name: str, end: str) -> None:
    found = all_minutes(FIRST.format(end=end) + SECOND.format(name=name))
    assert [one.date.value.isoformat() for one in found if one.date] == ["2031-05-12", "2031-05-19"]
    assert [one.board.text for one in found if one.board] == ["Harrow Mill Parish Council"] * 2
    assert [attendee.name for attendee in found[1].attendees if attendee.status == "apologies"] == ["B. Crowe"]
    assert [item.number for item in found[1].items] == ["1", "2"]


@pytest.mark.parametrize(
    "title",
    [
        "Minutes of the adjourned meeting of 17 April 2031, resumed on Thursday 24 April 2031 at 7.00 pm",
        "Minutes of the meeting adjourned from 17 April 2031 and resumed on 24 April 2031",
        "Minutes of the meeting adjourned on 17 April 2031, reconvened on 24 April 2031 at 6 pm",
    ],
)
def test_a_resumed_meeting_was_held_on_the_day_it_was_resumed(title: str) -> None:
    read = minutes(
        f"Alverton Borough Council\nTransport Committee\n\n{title}\n\nPresent: Councillor Ada Holt (Chair).\n"
    )
    assert read.date is not None and read.date.value.isoformat() == "2031-04-24"


@pytest.mark.parametrize(
    "title",
    [
        "Minutes of the Finance Committee, adjourned from 17 April and resumed on Thursday 24 April 2031 at 7.00 pm",
        "Minutes of the Finance Committee, resumed on Thursday 24 April 2031 at 7.00 pm",
        "Finance Committee adjourned from 17 April 2031\nMinutes of the meeting resumed on 24 April 2031 at 7.00 pm",
    ],
)
def test_a_resumed_meeting_has_the_name_of_its_board_and_the_time_at_which_it_was_resumed(title: str) -> None:
    read = minutes(f"Alverton Borough Council\n\n{title}\n\nPresent: Councillor Ada Holt (Chair).\n")
    assert read.board is not None and read.board.text == "Finance Committee"
    assert read.date is not None and read.date.value.isoformat() == "2031-04-24"
    assert read.start_time is not None and read.start_time.text == "19:00"


@pytest.mark.parametrize("key", ["date", "published", "updated"])
def test_the_day_on_which_a_page_was_put_up_is_not_the_meetings(key: str) -> None:
    front = f'---\ntitle: "Minutes - November"\n{key}: "2031-01-22"\n---\n\n'
    text = front + (
        "STOKE ELM PARISH COUNCIL DRAFT Minutes Subject to "
        "Approval at the next Meeting Ordinary Meeting of the Parish Council Wednesday 6 November 2030 at 7.00 pm\n\n"
        "Attendance: Cllr Sue Lind (Chair), Cllr Tim Marsh\n\n99/30 Apologies\n\nThere were none.\n"
    )
    read = minutes(text)
    assert read.date is not None and read.date.value.isoformat() == "2030-11-06"


@pytest.mark.parametrize(
    "put_up",
    [
        "---\ntitle: Minutes of June\ndate: 2031-07-19 08:15:00 +0100\nupdated: 2031-08-02 09:30\n---\n\n",
        "Posted on 19 July 2031 at 08:15 by the clerk. Last updated: 2 August 2031\n\n",
        "Published 19/07/2031 08:15\n\n",
        "Document uploaded at 08:15 on 19 July 2031\n\n",
    ],
)
def test_the_time_at_which_a_page_was_put_up_is_not_the_meetings(put_up: str) -> None:
    read = minutes(
        f"{put_up}# Stoke Elm Parish Council\n\nMinutes of the meeting held in the Reading Room on 11 June 2031 "
        "at 7.30pm\n\nPresent: Cllr Sue Lind (Chair), Cllr Tim Marsh\n\n## 1. Apologies\n\nThere were none.\n"
    )
    assert read.date is not None and read.date.value.isoformat() == "2031-06-11"
    assert read.start_time is not None and read.start_time.text == "19:30"


BODY = [Flow(["Minutes of the meeting of the Council held on Monday 12 May 2031"])]


@pytest.mark.parametrize(
    ("head", "kept"),
    [
        ("Harrow Mill Parish Council", True),
        ("HARROW MILL PARISH COUNCIL", True),
        ("Alverton District Council", True),
        ("Page 2 of 3", False),
        ("28/11/2031, 14:14 Harrow Mill Parish Council", False),
        ("The Council reserves the right to change this page.", False),
    ],
)
def test_a_bodys_name_that_only_the_heads_of_pages_have_is_kept(head: str, kept: bool) -> None:
    assert (heads_worth_keeping([head, head], BODY) == [head]) is kept


def test_heads_tell_the_day_where_only_other_meetings_days_stand_in_the_text() -> None:
    body = [Flow([line]) for line in ("Present: Ann Ashe", "1. Apologies", "2. Minutes of 8 October 2031 were signed")]
    heads = ["HARROW MILL TRUST", "MINUTES 6 MAY 2032 Page 1", "MINUTES 6 MAY 2032 Page 2"]
    assert heads_worth_keeping(heads, body) == ["HARROW MILL TRUST", "MINUTES 6 MAY 2032 Page 1"]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Alverton Parish Council was", "Alverton Parish Council"),
        ("Alverton Parish Council Wednesday", "Alverton Parish Council"),
        ("Open Data Panel – fifth", "Open Data Panel"),
        ("Council Chamber, Merchant Quay, on", None),
        ("Committee Room 2", None),
        ("Clerk to the Council", None),
        ("The Board was told that", None),
        ("Distribution: Alverton Parish Council", None),
    ],
)
def test_a_place_a_role_and_a_sentence_are_no_boards(printed: str, name: str | None) -> None:
    assert tidy(printed) == name


def test_a_meeting_of_one_item_before_another_on_one_evening_is_one_of_its_own() -> None:
    first = FIRST.split("2. Insurance", maxsplit=1)[0].replace("Annual Meeting of the Council", "Annual Parish Meeting")
    second = SECOND.format(name="").replace("Monday 19 May", "Monday 12 May")
    found = all_minutes(first + second)
    assert [[item.number for item in one.items] for one in found] == [["1"], ["1", "2"]]
    assert [one.start_time.text for one in found if one.start_time] == ["19:00", "19:30"]


def test_sets_without_numbers_or_a_close_are_told_apart_by_their_heads_and_days() -> None:
    head = "# Lapwing Hall Trust Committee\n\n**Notes of the meeting on {day}**\n\nPresent: Ada Wyatt, Ben Quill\n\n"
    notes = "## Roof\nIt was agreed to ask for a quote.\n\n## Next meeting\nTo be fixed.\n\n"
    days = ("4 March 2030", "8 April 2030", "6 May 2030")
    read = all_minutes("".join(head.format(day=day) + notes for day in days))
    assert [one.date.value.month for one in read if one.date and one.date.value] == [3, 4, 5]
    [one] = all_minutes("".join(head.format(day=days[0]) + notes for _ in range(2)))  # the head of each page
    assert one.date is not None


def test_words_about_other_minutes_begin_no_meeting() -> None:
    read = "3. Minutes\nMinutes of the meeting held on Monday 5 May 2031 were read. 1. Page 2 was mended."
    text = FIRST.format(end=read) + "\n4. Bins\nPresent: all.\n1. One\n2. Two\n3. Three\n"
    assert len(all_minutes(text)) == 1


RESUMED = """HARROW MILL PARISH COUNCIL

Minutes of the meeting held on Tuesday 13 May 2031 at 7.30 pm in the Reading Room

Present: Cllr A. Stead (Chairman), Cllr B. Crowe, Cllr D. Finch

1. Apologies
None.

2. Footpaths
RESOLVED: That the gate be mended.

The meeting {adjourned} at 9.30 pm{until}.

{title}

Present: Cllr A. Stead (Chairman), Cllr E. Gale

3. Bins
RESOLVED: That six bins be bought.

4. Date of next meeting
Tuesday 10 June 2031.
"""


@pytest.mark.parametrize(
    ("adjourned", "until", "title"),
    [
        (
            "was adjourned",
            " to Thursday 15 May 2031",
            "The meeting resumed on Thursday 15 May 2031 at 7.00 pm in the Reading Room.",
        ),
        ("was adjourned", "", "The meeting was reconvened on 15 May 2031 at 7.00 pm."),
        ("stood adjourned", "", "The meeting was reconvened on 15 May 2031 at 7.00 pm."),
        (
            "was adjourned",
            "",
            "ADJOURNED MEETING\n\nMinutes of the adjourned meeting held on Thursday 15 May 2031 at 7.00 pm",
        ),
    ],
)
def test_a_meeting_that_is_resumed_on_another_day_in_one_file_is_told_for_each_day(
    adjourned: str, until: str, title: str
) -> None:
    found = all_minutes(RESUMED.format(adjourned=adjourned, until=until, title=title))
    assert [one.date.value.isoformat() for one in found if one.date] == ["2031-05-13", "2031-05-15"]
    assert [one.board.text for one in found if one.board] == ["Harrow Mill Parish Council"] * 2
    assert [[who.name for who in one.attendees] for one in found] == [
        ["A. Stead", "B. Crowe", "D. Finch"],
        ["A. Stead", "E. Gale"],
    ]
    assert [[item.number for item in one.items] for one in found] == [["1", "2"], ["3", "4"]]
    assert all("no board found" not in str(one.coverage) for one in found)


def test_a_break_in_the_evening_is_none() -> None:
    [one] = all_minutes(RESUMED.format(adjourned="was adjourned", until="", title="The meeting resumed at 9.40 pm."))
    assert [item.number for item in one.items] == ["1", "2", "3", "4"]


def test_a_meeting_of_two_days_in_one_title_is_of_its_first() -> None:
    title = "held on Tuesday 13 May 2031 at 7.30 pm in the Reading Room and reconvened on Thursday 15 May 2031 at 7 pm"
    one = minutes(
        f"Harrow Mill Parish Council\n\nMinutes of the meeting {title}\n\n"
        "Present on 13 May: Cllr A. Stead (Chairman), Cllr B. Crowe\n\n"
        "Present on 15 May: Cllr A. Stead, Cllr E. Gale\n\n"
        "1. Footpaths\nRESOLVED: That the gate be mended.\n\n2. Bins\nRESOLVED: That six bins be bought.\n"
    )
    assert one.date and one.date.value.isoformat() == "2031-05-13"
    assert one.venue and one.venue.text == "Reading Room"
    assert [who.name for who in one.attendees] == ["A. Stead", "B. Crowe", "E. Gale"]
