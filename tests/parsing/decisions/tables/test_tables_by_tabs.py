"""Tables that tabs draw: rows below "Item | Decision | Votes", and columns of numbers of motions."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

HEAD = """Harrow Mill Town Council
Minutes of the meeting held on 4 March 2031

Present: Cllr Ida Stead (Chair), Cllr Ted Crowe, Cllr Una Vane, Cllr Dee Marsh, Cllr Eli Lyle

1. Apologies
None.

"""
Told = list[tuple[str, str, int | None, int | None]]


def told(text: str, mark: str) -> tuple[list[str], Told]:
    read = minutes(HEAD + text.replace(" ¦ ", mark))
    facts = [one for item in read.items for one in item.decisions]
    return (
        [f"{item.number} {item.title}" for item in read.items],
        [(one.text, one.kind, one.votes_for, one.votes_against) for one in facts],
    )


@pytest.mark.parametrize("mark", ["\t", " | "], ids=["tabs", "strokes"])
@pytest.mark.parametrize(
    ("text", "items", "decisions"),
    [
        ("2. Quay and green\nItem ¦ Decision ¦ Votes\nLamp by the quay ¦ Approved ¦ For 3, Against 2\n"
         "Fence of the green ¦ Not approved ¦ For 1, Against 4\n",
         ["1 Apologies", "2 Quay and green"],
         [("Lamp by the quay Approved", "approved", 3, 2), ("Fence of the green Not approved", "refused", 1, 4)]),
        ("2. Grants\nRequest ¦ Decision ¦ Vote\nBrass band, £90 ¦ Agreed ¦ 5-0\nRowing club, £40 ¦ Deferred ¦ 4-1\n",
         ["1 Apologies", "2 Grants"],
         [("Brass band, £90 Agreed", "agreed", 5, 0), ("Rowing club, £40 Deferred", "deferred", 4, 1)]),
        ("2. Planning\nReference ¦ Site ¦ Decision ¦ Vote\n31/0001 ¦ 3 Mill Lane, shed ¦ No objection ¦ 4-0-1\n"
         "31/0002 ¦ 9 Quay Road, flats ¦ Object ¦ 5-0\n",
         ["1 Apologies", "2 Planning"],
         [("No objection", "other", 4, 0), ("Object", "other", 5, 0)]),
        ("2. Motions\nMotion ¦ Moved ¦ Seconded ¦ For ¦ Against ¦ Outcome\n"
         "That the quay be lit ¦ Cllr Stead ¦ Cllr Crowe ¦ 3 ¦ 2 ¦ Carried\n"
         "That the green be fenced ¦ Cllr Vane ¦ Cllr Marsh ¦ 1 ¦ 4 ¦ Lost\n",
         ["1 Apologies", "2 Motions"],
         [("That the quay be lit", "approved", 3, 2), ("That the green be fenced", "refused", 1, 4)]),
    ],
    ids=["items", "grants", "planning", "motions"],
)  # fmt: skip
def test_rows_decide(text: str, items: list[str], decisions: Told, mark: str) -> None:
    assert told(text, mark) == (items, decisions)


@pytest.mark.parametrize(
    "text",
    [
        "2. Quay\n2.1\tThe quay was seen.\n2.2\tThe lamp was dark.\n",
        "2. Payments\nPayee\tPurpose\tSum\nStead & Crowe\tdecision notice\t£40.00\n",
        "2. Quay\nItem\tDecision\nA row of one cell only, of a list that broke off.\n",
    ],
)
def test_lines_with_tabs_that_are_no_such_table_decide_nothing(text: str) -> None:
    assert told(text, "\t")[1] == []


def test_an_empty_cell_stays_empty() -> None:
    text = "2. Quay\nItem\tVotes\tDecision\nLamp\t\tApproved\nFence\t1-4\tLost\n"
    assert told(text, "\t")[1] == [("Lamp Approved", "approved", None, None), ("Fence 1-4 Lost", "refused", 1, 4)]
