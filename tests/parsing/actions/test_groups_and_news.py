"""Tasks of groups that were set up, and words beside them that are none."""

from __future__ import annotations

from tests.parsing.steps import minutes
from tests.tables import every_row

HEAD = "Fernley Parish Council\nMinutes of the meeting held on 4 May 2023\n\nPresent: Ann Wray, Jill Brook (JB)\n\n"


@every_row(
    ("told", "tasks"),
    [
        (
            "It was agreed that a working party be set up. The group to report in May.",
            [("The group to report in May.", ["group"])],
        ),
        (
            "A small task group should be formed. The task group will bring a plan.",
            [("The task group will bring a plan.", ["task group"])],
        ),
        ("It was resolved that a finance sub-committee be established.", []),
        ("The Clerk advised that the report on ponds would be submitted in March instead of May.", []),
        (
            "JB sought leave to buy chairs. All agreed – action JB",
            [("JB sought leave to buy chairs. All agreed", ["JB"])],
        ),
        ("The chairs were bought - action JB", [("The chairs were bought", ["JB"])]),
        ("The plan needs action by May.", []),
        ("Youth leaders spoke of a fund. Each group would send a report to it.", []),
    ],
)
def test_tasks(told: str, tasks: list[tuple[str, list[str]]]) -> None:
    read = minutes(f"{HEAD}1. Apologies\nThere were none.\n\n2. Play area\n{told}\n\n3. Fair\nNoted.\n")
    found = [(one.text, [owner.as_written for owner in one.owners]) for item in read.items for one in item.actions]
    assert found == tasks
