"""How motions end, and who voted how: what was lost is never approved, and a tally belongs to its outcome."""

from __future__ import annotations

import pytest

from loaders.minutes import Decision
from tests.parsing.steps import minutes

HEAD = """Quarlton Town Council

Minutes of the meeting held on Tuesday 4 February 2031 at 7.00 pm in the Assembly Room

Present: Councillor Edith Marne (Chair), Councillor Rufus Tolland, Councillor Gwen Ashe, Councillor John Pardew,
Councillor Mary Pardew and Councillor Noor Vance.

1. {title}
{text}

2. Next meeting
The next meeting would be on 4 March 2031.
"""


def decisions(text: str, title: str = "Market charges") -> tuple[Decision, ...]:
    return minutes(HEAD.format(text=text, title=title)).items[0].decisions


MOVED = "Councillor Tolland moved and Councillor Ashe seconded that the market charges be raised."


@pytest.mark.parametrize(
    ("end", "outcome", "kind"),
    [
        ("The motion was LOST.", "lost", "refused"),
        ("The motion was put and lost (2 for, 4 against).", "lost", "refused"),
        ("On a show of hands the motion was not carried.", "lost", "refused"),
        ("The proposal was defeated by 4 votes to 2.", "lost", "refused"),
        ("The motion was rejected.", "lost", "refused"),
        ("MOTION LOST", "lost", "refused"),
        ("The motion fell.", "fell", "refused"),
        ("The motion fell for want of a majority.", "fell", "refused"),
        ("The motion was withdrawn.", "withdrawn", "other"),
        ("Councillor Tolland then withdrew his motion.", "withdrawn", "other"),
        ("The motion was not put to the vote.", "not put", "other"),
        ("Consideration of the motion was deferred.", "deferred", "deferred"),
        ("The votes being equal, the Chair gave her casting vote against the motion.", "lost", "refused"),
    ],
)
def test_what_was_not_carried(end: str, outcome: str, kind: str) -> None:
    for between in (" ", "\n"):
        [decision] = decisions(f"{MOVED}{between}{end}")
        assert (decision.outcome, decision.kind) == (outcome, kind)


@pytest.mark.parametrize(
    ("end", "outcome"),
    [
        ("The motion was carried.", "carried"),
        ("The motion was CARRIED unanimously.", "carried"),
        ("The motion, as amended, was carried.", "carried as amended"),
        ("The votes being equal, the Chair exercised her casting vote in favour.", "carried"),
        ("Nothing more was said.", None),
    ],
)
def test_what_was_carried(end: str, outcome: str | None) -> None:
    [decision] = decisions(f"{MOVED} {end}")
    assert decision.outcome == outcome
    assert decision.kind != "refused"


@pytest.mark.parametrize(
    ("end", "tally"),
    [
        ("The motion was defeated by 4 votes to 2.", (2, 4)),
        ("The motion was lost by 2 votes to 4.", (2, 4)),
        ("The motion was LOST (2 for, 4 against).", (2, 4)),
        ("The motion was carried by 4 votes to 2.", (4, 2)),
        ("The motion was carried by four votes to two.", (4, 2)),
        ("The motion was rejected 4-2.", (2, 4)),
    ],
)
def test_a_tally_belongs_to_its_outcome(end: str, tally: tuple[int, int]) -> None:
    [decision] = decisions(f"{MOVED} {end}")
    assert (decision.votes_for, decision.votes_against) == tally


LISTS = [
    """A recorded vote was taken:
For: Councillors Tolland, Ashe and J Pardew (3)
Against: Councillors M Pardew and Marne (2)
Abstained: Councillor Vance (1)""",
    """For (3): Councillors Tolland, Ashe, J Pardew
Against (2): Councillors M Pardew, Marne
Abstentions (1): Councillor Vance""",
    """Those voting in favour: Cllr Tolland, Cllr Ashe, Cllr John Pardew
Those voting against: Cllr Mary Pardew, Cllr Marne
Abstaining: Cllr Vance""",
    """Councillors Tolland, Ashe and J Pardew voted for. Councillors M Pardew and Marne voted against. Councillor Vance
abstained.""",
    """| Member | For | Against | Abstained |
| --- | --- | --- | --- |
| Councillor Tolland | x | | |
| Councillor Ashe | x | | |
| Councillor J Pardew | x | | |
| Councillor M Pardew | | x | |
| Councillor Marne | | x | |
| Councillor Vance | | | x |""",
]


@pytest.mark.parametrize("votes", LISTS)
def test_recorded_votes_name_each_voter_once_and_tell_namesakes_apart(votes: str) -> None:
    made = minutes(HEAD.format(title="Market charges", text=f"{MOVED}\n\n{votes}\n\nThe motion was carried."))
    [decision] = made.items[0].decisions
    names = [attendee.name for attendee in made.attendees]
    told: dict[str, set[str]] = {}
    for vote in decision.votes:
        [attendee] = vote.voter.attendees
        told.setdefault(vote.option, set()).add(names[attendee])
    assert told == {
        "for": {"Rufus Tolland", "Gwen Ashe", "John Pardew"},
        "against": {"Mary Pardew", "Edith Marne"},
        "abstained": {"Noor Vance"},
    }
    assert (decision.votes_for, decision.votes_against, decision.abstentions) == (3, 2, 1)


def test_who_fits_two_members_voted_for_neither() -> None:
    [decision] = decisions(f"{MOVED}\nFor: Councillors Tolland and Pardew\nAgainst: Councillor Ashe")
    assert [vote.voter.as_written for vote in decision.votes] == ["Tolland", "Ashe"]


@pytest.mark.parametrize("between", ["", "The motion was carried.\n", LISTS[0] + "\nThe motion was carried.\n"])
def test_a_motion_and_the_resolution_that_repeats_it_are_one(between: str) -> None:
    [decision] = decisions(f"{MOVED}\n{between}RESOLVED: That the market charges be raised.")
    assert [who.as_written for who in (*decision.movers, *decision.seconders)] == ["Tolland", "Ashe"]
    assert decision.text == "That the market charges be raised."


def test_a_lost_motion_is_not_joined_with_what_was_resolved_instead() -> None:
    found = decisions(f"{MOVED} The motion was lost.\n\nRESOLVED: That the market charges stay as they are.")
    assert [decision.kind for decision in found] == ["refused", "other"]
