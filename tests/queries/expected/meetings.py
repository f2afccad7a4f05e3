"""Boards, their meetings, and the documents that record them."""

from __future__ import annotations

from datetime import date

from tests.queries.expected.case import APR, EHE, FEB, FORUM, JAN, JUN, LD, MAR, PARTNERSHIP, SCRUTINY, Case

CASES = [
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
    Case("board-bridges", {"until": FEB}, "board other_board people", [(PARTNERSHIP, FORUM, 2)]),
    Case(
        "references", {"since": FEB}, "date way", [(MAR, "referred on"), (MAR, "refers to"), (MAR, "refers to meeting")]
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
        "conflicts",
        {},
        "date board heading about reading document other_reading other_document settled",
        [
            (
                *(JAN, FORUM, "Home education", "decision", "That it be noted", "forum-january.txt"),
                *("That it be refused", "x.txt", False),
            )
        ],
    ),
    Case("conflicts", {"board": PARTNERSHIP, "settled": True}, "date", []),
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
    Case("boards", {"until": JAN}, "board last_date next_date", [(FORUM, JAN, MAR)]),
    Case("boards", {"council": "Harrowmere Council"}, "board last_date next_date", [(FORUM, MAR, None)]),
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
            (None, "Home education", "conflict", "That it be noted", "x.txt: That it be refused", 280),
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
