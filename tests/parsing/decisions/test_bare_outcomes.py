"""Outcomes without a verb: entries that end with what became of them, and what others made of a matter."""

import pytest

from tests.parsing.steps import decisions, minutes, register
from tests.tables import every_row

KNOWN = register("Ann Adams [AA] | Chair", "Bob Brown | Clerk", "Cllr. Cole", "Dora Dunn [DD]")


def texts(text: str, title: str = "") -> list[str]:
    return [decision.text for decision in decisions(text, KNOWN, title=title)]


@every_row(
    "entry",
    [
        "24/311 Shed at Rose Cottage: No objection",
        "24/311 Shed at Rose Cottage – no objections raised",
        "Rose Cottage, Back Lane\tNO OBJECTION",
        "Grievance Policy - Agreed",
        "Grievance Policy. Adopted.",
        "Grievance Policy: approved unanimously",
        "b) Reserves statement – approved subject to one correction",
        "Rent for the paddock. Noted.",
        "Hall roof approved.",
        "Wages for June to August approved for payment.",
        "Dora Dunn elected as Vice Chair.",
        "DD re-elected as Treasurer",
        "Asset register - to be deferred to the July meeting",
        "Hedge cutting: put off until the autumn",
    ],
)
def test_an_entry_that_ends_with_its_outcome_is_a_decision(entry: str) -> None:
    assert texts(entry) == [" ".join(entry.removeprefix("b) ").split())]


@pytest.mark.parametrize("outcome", ["Approved for payment.", "Noted.", "No objections", "To be deferred.", "Adopted"])
def test_an_outcome_is_told_with_the_entry_right_above_it(outcome: str) -> None:
    assert texts(f"Invoice of the fencing firm\n\n{outcome}") == [f"Invoice of the fencing firm {outcome}"]
    assert texts(f"The clerk read the invoice out.\n\n{outcome}") == [outcome]


@pytest.mark.parametrize(
    "text",
    [
        "24/118 Barn, Low Road – Refused",
        "24/118 Barn, Low Road\tPermitted by the Borough",
        "Decisions of the Borough:\n\n24/118 Barn, Low Road - no objection",
        "24/117 Porch, High Road - APPROVAL\n\n24/118 Barn, Low Road - no objection",
        "There was much talk of the fence, DD agreed",
        "Once the plan is approved",
        "The plan has not been approved",
        "Cllr Cole declared an interest in the barn. Noted.",
    ],
)
def test_what_others_decided_or_only_might_be_is_none(text: str) -> None:
    assert [words for words in texts(text) if "Porch" not in words] == []


@pytest.mark.parametrize("title", ["Planning decisions", "Applications determined since the last meeting"])
def test_an_item_may_say_that_others_decided(title: str) -> None:
    assert texts("4 Low Road, porch - approved", title) == []
    assert texts("4 Low Road, porch - agreed", "Consultations") != []


def test_a_list_of_decisions_that_is_marked_itself_ends_at_the_next_mark() -> None:
    found = texts("a) Decisions:\n\n- Bench: buy one of oak\n- Lamp: mend it\n\nb) Talks:\n\n- The mill was spoken of")
    assert found == ["Bench: buy one of oak", "Lamp: mend it"]


def test_a_motion_may_be_the_whole_item_with_its_movers_first() -> None:
    made = minutes(
        "Elm Council\nMinutes of the meeting of 3 May 2022\nPresent: Councillors Ann Adams, Bob Brown, Carl Cole\n\n"
        "R22-101 A. Adams, B. Brown: That the minutes of 5 April 2022 be adopted. Carried.\n\n"
        "R22-102 C. Cole, A. Adams: That we buy a mower for $900. Carried.\n\n"
        "R22-103 B. Brown, C. Cole: That the meeting be closed to the public. Defeated.\n"
    )
    found = [decision for item in made.items for decision in item.decisions]
    assert [d.text for d in found] == [
        "A. Adams, B. Brown: That the minutes of 5 April 2022 be adopted. Carried.",
        "C. Cole, A. Adams: That we buy a mower for $900. Carried.",
        "B. Brown, C. Cole: That the meeting be closed to the public. Defeated.",
    ]
    assert [d.kind for d in found][-1] == "refused"
    assert [[p.as_written for p in (*d.movers, *d.seconders)] for d in found] == [
        ["A. Adams", "B. Brown"], ["C. Cole", "A. Adams"], ["B. Brown", "C. Cole"],
    ]  # fmt: skip
