"""What a sentence agrees and the resolution right below it resolves is one decision."""

from __future__ import annotations

from tests.parsing.steps import decisions
from tests.tables import every_row


@every_row(
    ("text", "count"),
    [
        (
            "Members approved the work plan, as amended.\n\nRESOLVED – that the work plan, as amended, be agreed.",
            1,
        ),
        ("The Committee agreed the rents for stalls.\n\nRESOLVED: That the rents for stalls be approved.", 1),
        ("The Board accepted the draft budget.\n\nRESOLVED that the draft budget of £400 be adopted.", 1),
        ("Members approved the work plan.\n\nRESOLVED that the rents for stalls be raised.", 2),
        ("Members approved the plan.\n\nRESOLVED that the plan be sent to the county.", 2),
    ],
)
def test_count(text: str, count: int) -> None:
    assert len(decisions(text)) == count
