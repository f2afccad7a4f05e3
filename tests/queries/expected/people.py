"""People: where they were, what they did, who may be one and the same."""

from __future__ import annotations

from tests.queries.expected.case import EHE, FEB, FIRST_FORUM, FORUM, JAN, JUN, MAR, PARTNERSHIP, SCRUTINY, Case

CASES = [
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
        "missed-meetings",
        {},
        "person missed apologies absent attended missed_percent boards first_date last_date person_id",
        [
            ("Ravi Osei", 1, 1, 0, 1, 50, [FORUM], JAN, JAN, "p4"),
            ("Dana Whitlock", 1, 0, 1, 2, 33, [FORUM], MAR, MAR, "p1"),
        ],
    ),
    Case("missed-meetings", {"top": 1}, "person", [("Ravi Osei",)]),
    Case(
        "missed-meetings",
        {"board": "Schools Forum"},
        "person missed_percent",
        [("Ravi Osei", 100), ("Dana Whitlock", 50)],
    ),
    Case("missed-meetings", {"board": "cp"}, "person", []),
    Case("missed-meetings", {"since": "February 2025"}, "person attended", [("Dana Whitlock", 1)]),
    Case(
        "person-attendance",
        {"person": "p1", "since": FEB, "until": FEB},
        "status as_written",
        [("present", "D Whitlock")],
    ),
    Case(
        "person-page",
        {"person": "p1", "since": "March 2025"},
        "date kind",
        [(None, "also called"), (MAR, "was succeeded by"), (MAR, "absent")],
    ),
    Case(
        "person-page",
        {"person": "p4", "until": "January 2025"},
        "date kind",
        [(None, "possibly the same as"), (JAN, "represents"), (JAN, "apologies"), (JAN, "presented")],
    ),
    Case("people-on-several-boards", {"until": "January 2025"}, "person", []),
    Case("people-on-several-boards", {"until": FEB}, "person boards", [("Dana Whitlock", 2), ("Ravi Osei", 2)]),
    Case(
        "chairs",
        {},
        "board chair date role meetings first_date of_meetings person_id document start end",
        [
            (PARTNERSHIP, "Ravi Osei", FEB, None, 1, FEB, 1, "p4", "partnership.md", 31, 40),
            (FORUM, "Lena Dale", MAR, None, 1, MAR, 2, "p3", "forum-march.txt", 40, 49),
        ],
    ),
    Case("chairs", {"until": "January 2025"}, "board chair role of_meetings", [(FORUM, "Dana Whitlock", "Chair", 1)]),
    Case("chairs", {"board": "CP"}, "chair", [("Ravi Osei",)]),
]
