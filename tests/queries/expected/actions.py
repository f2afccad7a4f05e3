"""Tasks: who holds them, which come back, which are late."""

from __future__ import annotations

from datetime import date

from tests.queries.expected.case import FEB, FORUM, JAN, LD, MAR, PARTNERSHIP, Case

NOT_SAID = "not said to be done"

CASES = [
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
            (MAR, "Write again to schools", None, NOT_SAID, "Lena Dale", False, [], "Flexi-schooling"),
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
                *(LD, NOT_SAID, None, "forum-march.txt", 130),
            )
        ],
    ),
    Case("holder-actions", {"holder": "lena dale", "status": "unfinished", "until": "2025"}, "date", [(JAN,), (MAR,)]),
    Case("holder-actions", {"holder": "lena dale", "board": "cp"}, "action", [("Book the hall",)]),
    Case("recurring-actions", {"holder": "HC"}, "times last_minutes", [(2, MAR)]),
    Case("recurring-actions", {"since": "April 2025"}, "times", []),
    Case("recurring-actions", {"until": "2024"}, "times", []),
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
    Case("overdue-actions", {}, "action", []),  # the partnership's last minutes are of a day before it was due
    Case("overdue-actions", {"at": "2025-03-05", "holder": "hc"}, "action", [("Write to all schools",)]),
    Case("overdue-actions", {"at": "2025-03-05", "since": "Feb 2025"}, "action", [("Share attendance data",)]),
    Case(
        "actions",
        {},
        "date board number action holders status",
        [
            (JAN, FORUM, "2", "Write to all schools", LD, "carried forward"),
            (FEB, PARTNERSHIP, None, "Share attendance data", ["All"], "open"),
            (FEB, PARTNERSHIP, None, "Book the hall", ["Lena Dale"], "done"),
            (MAR, FORUM, "9", "Write again to schools", ["Lena Dale"], NOT_SAID),
        ],
    ),
    Case("actions", {"status": "open", "board": "cp", "since": FEB, "until": FEB}, "start", [(330,)]),
    Case("actions", {"status": "Unfinished"}, "date", [(JAN,), (FEB,), (MAR,)]),
    Case("actions-by-holder", {"since": FEB, "until": FEB}, "holder actions", [("All", 1), ("Lena Dale", 1)]),
]
