"""What becomes of topics: where they are spoken of, move to, begin and grow."""

from __future__ import annotations

from datetime import date

from tests.queries.expected.case import APR, EHE, FEB, FORUM, JAN, JUN, MAR, PARTNERSHIP, SCRUTINY, Case

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
    Case(
        "topic-trace",
        {"topic": "EHE"},
        "decisions_on_topic actions_on_topic holders board_id meeting_id",
        [
            (
                ["That the EHE policy be approved"],
                ["Write to all schools [Harrowmere Council, Lena Dale (ambiguous), Liam Dole (ambiguous)]"],
                *(["Harrowmere Council, Lena Dale (ambiguous), Liam Dole (ambiguous)"], "b1", "m1"),
            ),
            ([], [], [], "b2", "m2"),
            ([], [], ["Lena Dale"], "b1", "m3"),
            ([], [], [], "b3", "m4"),
        ],
    ),
    Case(
        "topic-trace",
        {"topic": "attendance"},
        "date board board_id meeting_id",
        [(FEB, PARTNERSHIP, "b2", "m2"), (APR, None, None, "m5")],
    ),
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
    Case("topics-rising", {"top": 1}, "topic before recent since until", [(EHE, 0, 11, date(2024, 12, 20), JUN)]),
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
        "board-topics",
        {"board": "schools forum"},
        "topic meetings items mentions first_date last_date",
        [(EHE, 2, 2, 5, JAN, MAR), ("Flexi-schooling", 1, 1, 1, MAR, MAR)],
    ),
    Case("topic-decisions", {"topic": "EHE", "since": FEB}, "decision", [("Agreed the plan",)]),
    Case("topic-decisions", {"topic": "EHE", "named": True}, "decision", [("That the EHE policy be approved",)]),
    Case("topic-decisions", {"topic": "EHE", "until": "2024"}, "decision", []),
    Case("topic-moves", {"topic": "EHE", "since": MAR}, "to_board", [(SCRUTINY,)]),
    Case("topic-moves", {"topic": "EHE", "until": "January 2025"}, "to_board arrived", [(PARTNERSHIP, FEB)]),
    Case("topic-organisations", {"topic": "EHE", "until": "2024"}, "organisation", []),
    Case("topics-first-raised", {"since": FEB, "until": FEB}, "topic", [("Attendance",)]),
    Case("topics-travelling", {"since": FEB, "until": MAR}, "boards moves first_date", [(2, 1, FEB)]),
]
