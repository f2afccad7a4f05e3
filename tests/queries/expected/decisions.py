"""What was settled and by whom: decisions, votes."""

from __future__ import annotations

from tests.queries.expected.case import EHE, FORUM, JAN, Case

CASES = [
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
    Case("votes", {"person": "lena dale"}, "decision", [("That the EHE policy be approved",)]),
    Case("votes", {"person": "p2", "board": "b1"}, "named_against", [(["Liam Dole"],)]),
    Case("votes", {"person": "Ravi Osei"}, "decision", []),
]
