"""What each canned query answers on the made graph, worked out by hand.

Each case is a query's name, its values, the columns looked at, and their rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

FORUM, PARTNERSHIP, SCRUTINY = "Harrowmere Schools Forum", "Children's Partnership", "Scrutiny Committee"
EHE = "Elective home education"
JAN, FEB, MAR, APR, JUN = (
    date(2025, 1, 10),
    date(2025, 2, 14),
    date(2025, 3, 11),
    date(2025, 4, 1),
    date(2025, 6, 20),
)
LD = ["Harrowmere Council", "Lena Dale (ambiguous)", "Liam Dole (ambiguous)"]
FIRST_FORUM = "Harrowmere Schools Forum, 10 January 2025"


class Case(NamedTuple):
    query: str
    values: dict[str, object]
    columns: str
    rows: Sequence[tuple[object, ...]]


CASES = [
    Case(
        "topic-trace",
        {"topic": "EHE"},
        "date board number heading quote decisions actions document start end",
        [
            (
                *(JAN, FORUM, "2", "Home education", "EHE numbers rise"),
                ["That the EHE policy be approved", "That it be noted"],
                ["Write to all schools [Harrowmere Council, Lena Dale (ambiguous), Liam Dole (ambiguous)]"],
                *("forum-january.txt", 220, 224),
            ),
            (FEB, PARTNERSHIP, "7.1", "Attendance update", "home schooling", [], [], "partnership.md", 120, 134),
            (
                *(MAR, FORUM, "9", "Flexi-schooling", "EHE and flexi", []),
                ["Write again to schools [Lena Dale]"],
                *("forum-march.txt", 118, 121),
            ),
            (
                *(JUN, SCRUTINY, "4", "Home education review", "EHE 'review' of 40%"),
                *(["Agreed the plan"], [], "scrutiny.txt", 125, 128),
            ),
        ],
    ),
    Case(
        "topic-trace",
        {"topic": "Home Schooling", "narrower": True, "since": "2025-03-01", "until": "2025-03-31"},
        "date topic mentions",
        [(MAR, EHE, 2), (MAR, "Flexi-schooling", 1)],
    ),
    Case("topic-trace", {"topic": "attendance"}, "date board", [(FEB, PARTNERSHIP), (APR, None)]),
    Case(
        "topic-moves",
        {"topic": "EHE"},
        "from_board left to_board arrived days heading quote referral document start end",
        [
            (
                *(FORUM, JAN, PARTNERSHIP, FEB, 35),
                *("Attendance update", "home schooling", None, "partnership.md", 120, 134),
            ),
            (PARTNERSHIP, FEB, FORUM, MAR, 25, "Flexi-schooling", "EHE and flexi", None, "forum-march.txt", 118, 121),
            (
                *(FORUM, MAR, SCRUTINY, JUN, 101, "Home education review", "EHE 'review' of 40%"),
                *("referred to the Scrutiny Committee", "scrutiny.txt", 125, 128),
            ),
        ],
    ),
    Case("topic-moves", {"topic": "flexi-schooling"}, "to_board", []),
    Case(
        "topics-first-raised",
        {},
        "topic board date heading quote document",
        [
            (EHE, FORUM, JAN, "Home education", "EHE numbers rise", "forum-january.txt"),
            ("Attendance", PARTNERSHIP, FEB, "Attendance update", "attendance fell", "partnership.md"),
            ("Flexi-schooling", FORUM, MAR, "Flexi-schooling", "Flexi-schooling", "forum-march.txt"),
        ],
    ),
    Case("topics-first-raised", {"board": "cp"}, "topic", [("Attendance",)]),
    Case(
        "topics-travelling",
        {},
        "topic boards meetings moves first_date last_date board_names",
        [(EHE, 3, 4, 3, JAN, JUN, [FORUM, PARTNERSHIP, SCRUTINY])],
    ),
    Case("topics-travelling", {"top": 0}, "topic", []),
    Case(
        "topics-rising",
        {"since": "2025-03-01", "until": "2025-06-30"},
        "topic before recent growth boards",
        [(EHE, 4, 7, 3, [FORUM, SCRUTINY]), ("Flexi-schooling", 0, 1, 1, [FORUM])],
    ),
    Case(
        "topics-rising",
        {"top": 1},
        "topic before recent since until",
        [(EHE, 4, 7, date(2024, 12, 20), JUN)][:0] or [(EHE, 0, 11, date(2024, 12, 20), JUN)],
    ),
    Case(
        "topic-decisions",
        {"topic": "EHE"},
        "date board decision kind named start end",
        [
            (JAN, FORUM, "That the EHE policy be approved", "approved", True, 240, 271),
            (JAN, FORUM, "That it be noted", "noted", False, 280, 296),
            (JUN, SCRUTINY, "Agreed the plan", "agreed", False, 150, 165),
        ],
    ),
    Case(
        "topic-organisations",
        {"topic": "EHE"},
        "organisation items named presented actions first_date last_date boards",
        [
            ("Harrowmere Council", 2, 1, 0, 1, JAN, JUN, [FORUM, SCRUTINY]),
            ("Northgate Trust", 1, 1, 1, 0, JAN, JAN, [FORUM]),
        ],
    ),
    Case(
        "actions-by-holder",
        {},
        "holder kind actions open done ambiguous first_date last_date boards",
        [
            ("Lena Dale", "Person", 2, 1, 1, 1, JAN, MAR, [PARTNERSHIP, FORUM]),
            ("All", "Group", 1, 1, 0, 0, FEB, FEB, [PARTNERSHIP]),
            ("Harrowmere Council", "Organisation", 1, 1, 0, 0, JAN, JAN, [FORUM]),
            ("Liam Dole", "Person", 0, 0, 0, 1, JAN, JAN, [FORUM]),
        ],
    ),
    Case("actions-by-holder", {"board": "CP"}, "holder actions", [("All", 1), ("Lena Dale", 1)]),
    Case(
        "holder-actions",
        {"holder": "lena dale"},
        "date action due_as_written status as_written ambiguous others heading",
        [
            (
                *(JAN, "Write to all schools", "end of January", "carried forward", "LD", True),
                *(["Harrowmere Council", "Liam Dole (ambiguous)"], "Home education"),
            ),
            (FEB, "Book the hall", None, "done", "Lena Dale", False, [], None),
            (MAR, "Write again to schools", None, None, "Lena Dale", False, [], "Flexi-schooling"),
        ],
    ),
    Case("holder-actions", {"holder": "all"}, "action", [("Share attendance data",)]),
    Case("holder-actions", {"holder": "HC"}, "action holder", [("Write to all schools", "Harrowmere Council")]),
    Case(
        "recurring-actions",
        {},
        "first_wording latest_wording times first_date last_date board holders held_before status closed_date document "
        "start",
        [
            (
                *("Write to all schools", "Write again to schools", 2, JAN, MAR, FORUM, ["Lena Dale"]),
                *(LD, None, None, "forum-march.txt", 130),
            )
        ],
    ),
    Case("recurring-actions", {"holder": "HC"}, "times", [(2,)]),
    Case("recurring-actions", {"holder": "All"}, "times", []),
    Case("recurring-actions", {"board": "CP"}, "times", []),
    Case(
        "overdue-actions",
        {"at": "2025-03-05"},
        "due days_late action holders status raised board",
        [
            (date(2025, 1, 31), 33, "Write to all schools", LD, "carried forward", JAN, FORUM),
            (date(2025, 2, 28), 5, "Share attendance data", ["All"], "open", FEB, PARTNERSHIP),
        ],
    ),
    Case("overdue-actions", {"at": "2025-03-20"}, "action", [("Share attendance data",)]),
    Case("overdue-actions", {"at": "2025-04-02", "board": "b1"}, "action", [("Write again to schools",)]),
    Case(
        "actions",
        {},
        "date board number action holders status",
        [
            (JAN, FORUM, "2", "Write to all schools", LD, "carried forward"),
            (FEB, PARTNERSHIP, None, "Share attendance data", ["All"], "open"),
            (FEB, PARTNERSHIP, None, "Book the hall", ["Lena Dale"], "done"),
            (MAR, FORUM, "9", "Write again to schools", ["Lena Dale"], None),
        ],
    ),
    Case("actions", {"status": "open", "board": "cp", "since": FEB, "until": FEB}, "start", [(330,)]),
    Case(
        "person-attendance",
        {"person": "d whitlock"},
        "date board status chair role substitute_for as_written",
        [
            (JAN, FORUM, "present", True, "Chair", None, "Dana Whitlock"),
            (FEB, PARTNERSHIP, "present", False, None, "Lena Dale", "D Whitlock"),
            (MAR, FORUM, "absent", False, None, None, "Dana Whitlock"),
        ],
    ),
    Case("person-attendance", {"person": "p4"}, "status chair", [("apologies", False), ("present", True)]),
    Case("person-attendance", {"person": "Liam Dole"}, "status role", [("in attendance", "Officer")]),
    Case(
        "board-attendance",
        {"board": "Schools Forum"},
        "person attended in_attendance chaired apologies absent rate_percent first_date last_date",
        [
            ("Lena Dale", 2, 0, 1, 0, 0, 100, JAN, MAR),
            ("Liam Dole", 1, 1, 0, 0, 0, 100, JAN, JAN),
            ("Dana Whitlock", 1, 0, 1, 0, 1, 50, JAN, MAR),
            ("Ravi Osei", 0, 0, 0, 1, 0, 0, JAN, JAN),
        ],
    ),
    Case(
        "people-on-several-boards",
        {},
        "person boards board_names organisations person_id",
        [
            ("Ravi Osei", 3, [PARTNERSHIP, FORUM, SCRUTINY], ["Northgate Trust"], "p4"),
            ("Dana Whitlock", 2, [PARTNERSHIP, FORUM], [], "p1"),
        ],
    ),
    Case(
        "board-bridges",
        {},
        "board other_board people names",
        [
            (PARTNERSHIP, FORUM, 2, ["Dana Whitlock", "Ravi Osei"]),
            (PARTNERSHIP, SCRUTINY, 1, ["Ravi Osei"]),
            (FORUM, SCRUTINY, 1, ["Ravi Osei"]),
        ],
    ),
    Case("board-bridges", {"board": "CP"}, "other_board", [(FORUM,), (SCRUTINY,)]),
    Case(
        "presentations",
        {},
        "presenter role date board number heading topics start",
        [
            ("Ravi Osei", "Director", JAN, FORUM, "2", "Home education", [EHE], 225),
            ("All", None, FEB, PARTNERSHIP, "7.1", "Attendance update", ["Attendance", EHE], 151),
        ],
    ),
    Case("presentations", {"presenter": "RAVI OSEI", "board": "b1"}, "heading", [("Home education",)]),
    Case(
        "board-decisions",
        {"board": "Schools Forum"},
        "date number decision kind topics votes_for votes_against abstentions",
        [
            (JAN, "2", "That the EHE policy be approved", "approved", [EHE], 6, 1, 0),
            (JAN, "2", "That it be noted", "noted", [], None, None, None),
        ],
    ),
    Case("board-decisions", {"board": "b1", "kinds": "noted,agreed"}, "decision", [("That it be noted",)]),
    Case(
        "votes",
        {},
        "date board decision movers seconders votes_for votes_against abstentions named_for named_against",
        [
            (
                *(JAN, FORUM, "That the EHE policy be approved", ["Dana Whitlock"], ["Lena Dale"]),
                *(6, 1, 0, [], ["Liam Dole"]),
            )
        ],
    ),
    Case(
        "declarations",
        {},
        "date board person nature items quote start end",
        [
            (
                JAN,
                FORUM,
                "Dana Whitlock",
                "personal",
                ["1 Minutes", "2 Home education"],
                "an interest in item 2",
                160,
                190,
            )
        ],
    ),
    Case("declarations", {"person": "Lena Dale"}, "date", []),
    Case(
        "membership-changes",
        {},
        "date board change person predecessor role quote start",
        [
            (JAN, FORUM, "last seen", "Dana Whitlock", None, "Chair", None, 20),
            (
                MAR,
                FORUM,
                "succeeded",
                "Lena Dale",
                "Dana Whitlock",
                "Chair",
                "Lena Dale replaces Dana Whitlock as Chair",
                50,
            ),
        ],
    ),
    Case("membership-changes", {"since": "2025-02-01", "board": "b1"}, "change", [("succeeded",)]),
    Case(
        "possible-same-people",
        {},
        "person other score reasons boards other_boards person_id other_id",
        [
            (
                *("Ravi Osei", "R Osei", 0.75, ["same surname", "same initial"]),
                *([PARTNERSHIP, FORUM, SCRUTINY], [SCRUTINY], "p4", "p5"),
            )
        ],
    ),
    Case(
        "documents",
        {},
        "document board date items topics decisions actions attended apologies format uri",
        [
            ("forum-january.txt", FORUM, JAN, 2, 1, 2, 1, 3, 1, "text", "/minutes/forum-january.txt"),
            ("forum-march.txt", FORUM, MAR, 1, 2, 0, 1, 1, 0, "text", "/minutes/forum-march.txt"),
            ("partnership.md", PARTNERSHIP, FEB, 2, 2, 0, 2, 2, 0, "text", "/minutes/partnership.md"),
            ("scrutiny.txt", SCRUTINY, JUN, 1, 1, 1, 0, 1, 0, "text", "/minutes/scrutiny.txt"),
            ("x.txt", None, APR, 1, 1, 0, 0, 0, 0, "text", "/minutes/x.txt"),
        ],
    ),
    Case(
        "references",
        {},
        "date board number way to_date to_board to_number to_heading quote amendment document start",
        [
            (
                *(JAN, FORUM, "1", "confirms", date(2024, 12, 2), FORUM, None, None),
                *("confirmed as correct", "a name", "forum-january.txt", 110),
            ),
            (
                *(MAR, FORUM, "9", "referred on", None, SCRUTINY, None, None),
                *("referred to the Scrutiny Committee", None, "forum-march.txt", 180),
            ),
            (
                *(MAR, FORUM, "9", "refers to", JAN, FORUM, "2", "Home education"),
                *("minute 2 refers", None, "forum-march.txt", 116),
            ),
            (
                *(MAR, FORUM, "9", "refers to meeting", JAN, FORUM, None, None),
                *("as reported on 10 January", None, "forum-march.txt", 150),
            ),
        ],
    ),
    Case(
        "meetings",
        {},
        "date start_time board venue chairs items next_date documents",
        [
            (JAN, "09:30", FORUM, "Guildhall", ["Dana Whitlock"], 2, MAR, ["forum-january.txt"]),
            (FEB, None, PARTNERSHIP, None, ["Ravi Osei"], 2, None, ["partnership.md"]),
            (MAR, None, FORUM, None, ["Lena Dale"], 1, None, ["forum-march.txt"]),
            (APR, None, None, None, [], 1, None, ["x.txt"]),
            (JUN, None, SCRUTINY, None, [], 1, None, ["scrutiny.txt"]),
        ],
    ),
    Case(
        "boards",
        {},
        "board run_by meetings first_date last_date aliases",
        [
            (PARTNERSHIP, [], 1, FEB, FEB, ["CP"]),
            (FORUM, ["Harrowmere Council"], 2, JAN, MAR, ["Schools Forum"]),
            (SCRUTINY, [], 1, JUN, JUN, []),
        ],
    ),
    Case(
        "board-topics",
        {"board": "schools forum"},
        "topic meetings items mentions first_date last_date",
        [(EHE, 2, 2, 5, JAN, MAR), ("Flexi-schooling", 1, 1, 1, MAR, MAR)],
    ),
    Case(
        "people",
        {},
        "person honorific boards organisations meetings first_date last_date aliases",
        [
            ("Dana Whitlock", "Councillor", [PARTNERSHIP, FORUM], [], 2, JAN, MAR, ["D Whitlock"]),
            ("Lena Dale", None, [FORUM], [], 2, JAN, MAR, []),
            ("Liam Dole", None, [FORUM], [], 1, JAN, JAN, []),
            ("R Osei", None, [SCRUTINY], [], 1, JUN, JUN, []),
            ("Ravi Osei", None, [PARTNERSHIP, FORUM, SCRUTINY], ["Northgate Trust"], 1, JAN, FEB, []),
        ],
    ),
    Case("people", {"board": "b3"}, "person", [("R Osei",), ("Ravi Osei",)]),
    Case(
        "person-page",
        {"person": "Dana Whitlock"},
        "date kind board what detail start",
        [
            (None, "also called", None, "D Whitlock", None, None),
            (JAN, "member of", FORUM, FORUM, "Chair, until 2025-01-10", 20),
            (MAR, "was succeeded by", None, "Lena Dale", "Chair", 50),
            (JAN, "chaired", FORUM, FIRST_FORUM, "Chair", 20),
            (JAN, "declared an interest", FORUM, "Home education", "an interest in item 2", 160),
            (JAN, "declared an interest", FORUM, "Minutes", "an interest in item 2", 160),
            (JAN, "moved", FORUM, "That the EHE policy be approved", None, 272),
            (FEB, "present", PARTNERSHIP, "Children's Partnership, 14 February 2025", None, 20),
            (MAR, "absent", FORUM, "Harrowmere Schools Forum, 11 March 2025", None, 20),
        ],
    ),
    Case(
        "person-page",
        {"person": "Liam Dole"},
        "kind what detail",
        [
            ("in attendance", FIRST_FORUM, "Officer"),
            ("voted against", "That the EHE policy be approved", None),
            ("action (ambiguous)", "Write to all schools", "carried forward"),
        ],
    ),
    Case(
        "meeting-page",
        {"date": "2025-01-10", "board": "Schools Forum"},
        "number heading kind what detail start",
        [
            (None, None, "begins", "09:30", None, None),
            (None, None, "next meeting", "2025-03-11", None, None),
            (None, None, "venue", "Guildhall", None, None),
            (None, None, "chair", "Dana Whitlock", "Chair", 20),
            (None, None, "present", "Lena Dale", None, 44),
            (None, None, "in attendance", "Liam Dole", "Officer", 34),
            (None, None, "apologies", "Ravi Osei", "Northgate Trust", 60),
            ("1", "Minutes", "item", None, None, 100),
            ("1", "Minutes", "declared an interest", "Dana Whitlock", "an interest in item 2", 160),
            ("2", "Home education", "item", None, None, 200),
            ("2", "Home education", "presented", "Ravi Osei", "Director", 225),
            ("2", "Home education", "declared an interest", "Dana Whitlock", "an interest in item 2", 160),
            ("2", "Home education", "topic", EHE, "EHE numbers rise", 220),
            ("2", "Home education", "decision", "That the EHE policy be approved", "approved", 240),
            ("2", "Home education", "decision", "That it be noted", "noted", 280),
            ("2", "Home education", "action", "Write to all schools", ", ".join(LD), 300),
        ],
    ),
    Case(
        "meeting-page",
        {"date": "2025-02-14", "board": "CP"},
        "heading kind what",
        [
            (None, "chair", "Ravi Osei"),
            (None, "present", "Dana Whitlock"),
            ("Attendance update", "item", None),
            ("Attendance update", "presented", "All"),
            ("Attendance update", "topic", EHE),
            ("Attendance update", "topic", "Attendance"),
            (None, "action", "Share attendance data"),
            (None, "action", "Book the hall"),
        ],
    ),
    Case("meeting-page", {"date": "2025-04-01"}, "kind", [("item",), ("topic",)]),
    Case("meeting-page", {"date": "2025-04-01", "board": "CP"}, "kind", []),
]
