"""How much of a task a passage must say: what fits beside it is no evidence where its own words say nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.store import Store
from tests.graph.linking.test_told_by_the_way import told


@pytest.mark.parametrize(
    ("task", "later"),
    [
        ("3. Domain\n\nRenewal would be £12 for the domain and £50 for pages. Clerk to contact Pia Rook to ascertain "
         "if these prices are acceptable.",
         "3. Insurance\n\nThe Clerk contacted Weir Mutual to ascertain a fixed price for three years, which the "
         "Council agreed to accept."),
        ("3. Cemetery\n\nThe Clerk will circulate the current schedule of fees before the next meeting.\n\nCllr "
         "Thrale to price a gate.",
         "3. Cemetery\n\nCllr Marsh advised that he had checked the headstones twice since the last meeting and they "
         "are firm."),
        ("3. Correspondence\n\nA lamp and a drain were named. Clerk to report both to Highways.",
         "3. Wall\n\nThe Clerk asked the masons why nobody was told of the crack, and Highways replied to them."),
        ("3. Public comments\n\nVans park on the verge at the mill. Clerk will write to Bexley's and Highways.",
         "3. Public comments\n\nA resident reported a dip in the lane by the forge, which is noisy when lorries pass."),
        ("3. Leavers\n\nMs Venn to report to residents each quarter on houses left empty.",
         "3. Waste\n\nCllr Thrale told residents about the bin round, by which 27 houses are served."),
        ("3. Finance\n\nThe power firm will raise its rates. The Clerk was asked to seek new comparative quotes.",
         "3. Finance\n\nThe accounts were accepted and the cheques signed in accordance with the table below."),
        ("3. Green\n\nA mower is due. Clerk to seek quotes for a mower for the green.",
         "3. Payments\n\nUpland Power green 86.18 Weir Water 5.50 Mower fuel 12.40 Clerk pay 327.97 Clerk miles 4.95 "
         "Stamps 9.60 quote checked."),
    ],
    ids=["other prices", "another look", "anybody answers", "anybody's comments", "who was told", "accounts accepted",
         "a table"],
)  # fmt: skip
def test_what_only_fits_beside_the_task_tells_nothing(
    embedded_store: Store, tmp_path: Path, task: str, later: str
) -> None:
    assert told(embedded_store, tmp_path, task, later) == []


@pytest.mark.parametrize(
    ("task", "later", "outcome"),
    [
        ("3. Cemetery\n\nThe Clerk will circulate the current schedule of fees before the next meeting.\n\nCllr "
         "Thrale to price a gate.",
         "3. Cemetery\n\nThe schedule of fees was circulated and looked at.", "done"),
        ("3. Seat\n\nClerk to order the oak seat.", "3. Payments\n\nFernley Outdoor, oak seat £612.00", "done"),
        ("3. Bins\n\nThe Clerk to find out who empties the bin at Nab End.",
         "3. Matters arising\n\nThe bin at Nab End is emptied by the Borough Council, the Clerk has found.", "done"),
    ],
    ids=["the fees", "paid", "found"],
)  # fmt: skip
def test_what_says_enough_of_the_task_tells(
    embedded_store: Store, tmp_path: Path, task: str, later: str, outcome: str
) -> None:
    assert [each for _, each in told(embedded_store, tmp_path, task, later)] == [outcome]
