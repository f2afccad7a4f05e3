"""Traces made up for tests: of a few steps written by hand, and of as many boards and steps as are asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from random import Random

from graph.store import Table
from minutegraph.app.questions.asking import Trace
from minutegraph.app.questions.names import Named
from queries.catalog import CATALOG

STEP_COLUMNS = tuple(column.name for column in CATALOG["topic-trace"].columns)
MOVE_COLUMNS = tuple(column.name for column in CATALOG["topic-moves"].columns)
TOPIC = Named("Topic", "topic:lantern-parade", "Lantern parade", ("LPP", "parade of lanterns"))
HOSTILE = "]]></title><script>alert('1')</script>&amp; \"q\" \x00\x1b[31m\u202egnirts\ud800 `c` **b** [l](javascript:a)"


def step(board: str | None, day: date | None, **more: object) -> dict[str, object]:
    """One row of the trace; what is not given is what most rows have."""
    row: dict[str, object] = {
        "date": day,
        "board": board,
        "number": "4",
        "heading": "Lantern parade",
        "topic": TOPIC.name,
        "quote": "4 Lantern parade",
        "mentions": 1,
        "decisions": [],
        "actions": [],
        "decisions_on_topic": [],
        "actions_on_topic": [],
        "decision_outcomes": [],
        "decision_corrections": [],
        "action_corrections": [],
        "holders": [],
        "outcomes": [],
        "outcome_dates": [],
        "outcome_words": [],
        "board_id": board and f"board:{board}",
        "meeting_id": f"meeting:{board}/{day}",
        "document": f"{board}.txt",
        "page": None,
        "start": 10,
        "end": 24,
    }
    assert more.keys() <= row.keys() == set(STEP_COLUMNS)
    actions = more.get("actions", [])
    assert isinstance(actions, list)
    decisions = more.get("decisions", [])
    assert isinstance(decisions, list)
    untold: dict[str, object] = dict.fromkeys(_OF_TASKS, [""] * len(actions))
    untold["decision_outcomes"] = [""] * len(decisions)
    untold["decision_corrections"] = [""] * len(decisions)
    return {**row, **untold, **more}


_OF_TASKS = ("outcomes", "outcome_dates", "outcome_words", "action_corrections")


def trace_of(
    steps: Sequence[dict[str, object]], topic: Named = TOPIC, referrals: Mapping[object, str] | None = None
) -> Trace:
    """The trace of these steps, with the moves as the query of that name defines them.

    ``referrals`` are the words with which the topic was referred to a board, by its name.
    """
    met = list({(row["meeting_id"], row["board_id"]): row for row in reversed(steps)}.values())[::-1]
    way = [row for row in met if row["board"] is not None and row["date"] is not None]
    moves = []
    for before, after in pairwise(way):
        left, arrived = before["date"], after["date"]
        assert isinstance(left, date)
        assert isinstance(arrived, date)
        if before["board_id"] != after["board_id"]:
            told = {"from_board": before["board"], "left": left, "to_board": after["board"], "arrived": arrived}
            told |= {"days": (arrived - left).days, "referral": (referrals or {}).get(after["board"])}
            moves.append(tuple(told.get(column) for column in MOVE_COLUMNS))
    rows = [tuple(row[column] for column in STEP_COLUMNS) for row in steps]
    return Trace(topic, Table(STEP_COLUMNS, tuple(rows)), Table(MOVE_COLUMNS, tuple(moves)))  # type: ignore[arg-type]


def many(boards: int, steps: int, *, seed: int = 1, days: int = 900) -> Trace:
    """A long trace; some meetings come to a decision, boards differ in how often they meet."""
    chance = Random(seed)
    names = [f"{place} Committee" for place in ("Harbour", "Market", "Bridges and Ferries", "Upper Alderbourne Parks")]
    names += [f"Alderbourne Working Party on Lanterns and Illuminations, Section {number}" for number in range(boards)]
    rows = []
    for after in sorted(chance.randrange(days) for _ in range(steps)):
        board = names[min(chance.randrange(boards), chance.randrange(boards))]
        decisions = ["That it be held"] if chance.random() < 0.6 else []
        rows.append(step(board, date(2021, 3, 1) + timedelta(after), decisions=decisions, decisions_on_topic=decisions))
    return trace_of(sorted(rows, key=lambda row: (row["date"], row["board"])))


def by_hand() -> Trace:
    """All that a trace can hold: passing mentions, two meetings on a day, no date, no board, a narrower topic."""
    first, same, later, last = date(2021, 9, 21), date(2021, 10, 7), date(2022, 2, 28), date(2023, 1, 10)
    route = "That the route be agreed & the bridge <closed>"
    stewards = "Ask for stewards [Ada Field, Bo Dale (ambiguous)]"
    return trace_of(
        [
            step(
                "Harbour Board",
                first,
                number="3",
                heading="Events",
                quote="3 Events The parade of lanterns drew 400 people. It rained.",
                mentions=2,
                decisions=[route, "That the accounts be noted"],
                decisions_on_topic=[route],
                actions=["Mend the crane [Cy Marsh]", stewards, "Sweep up"],
                actions_on_topic=[stewards],
                holders=["Cy Marsh", "Ada Field, Bo Dale (ambiguous)", ""],
                outcomes=["not mentioned", "done", ""],
                outcome_dates=["", "2021-05-04", ""],
                outcome_words=["", "Twelve stewards had come.", ""],
            ),
            step(
                "Harbour Board", first, number="7", heading="Any other business", quote="Thanks for the Lantern parade."
            ),
            step("Market Committee", same, meeting_id="morning", heading="LPP", quote="LPP"),
            step(
                "Market Committee", same, meeting_id="afternoon", number=None, heading=None, quote="the lantern-parade"
            ),
            step(None, later, quote="Lantern parades elsewhere", meeting_id="unnamed"),
            step("Harbour Board", later, topic="Lantern workshops", quote="workshops for the lantern parade"),
            step(
                "Education and Skills Scrutiny Panel", last, actions=["Report"], holders=[""], document=None, start=None
            ),
            step("Market Committee", None, quote="Lantern parade", meeting_id="undated"),
        ],
        referrals={"Market Committee": "That the route be referred\nto the *Market* Committee."},
    )
