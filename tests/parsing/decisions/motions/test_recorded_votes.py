"""Who voted how: in lists, in tables and in sentences, each voter once and namesakes told apart."""

from __future__ import annotations

import pytest

from tests.parsing.decisions.meeting import HEAD, MOVED, decisions
from tests.parsing.steps import minutes

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


SHORT_LISTS = {
    "a line for each": "For: Cllrs Tolland, Ashe, J. Pardew (3)\nAgainst: Cllrs Marne, Vance (2)\n"
    "Abstained: Cllr M. Pardew (1)",
    "one line": "For: Tolland, Ashe, J. Pardew. Against: Marne, Vance. Abstained: M. Pardew.",
    "a table": (
        "| Member | For | Against | Abstain |\n| --- | --- | --- | --- |\n| Cllr Tolland | X | | |\n"
        "| Cllr Ashe | X | | |\n"
        "| Cllr J Pardew | X | | |\n| Cllr Marne | | X | |\n| Cllr Vance | | X | |\n| Cllr M Pardew | | | X |"
    ),
}


@pytest.mark.parametrize("layout", SHORT_LISTS)
@pytest.mark.parametrize("above", [False, True])
def test_recorded_votes_by_person(layout: str, above: bool) -> None:
    lists, resolved = SHORT_LISTS[layout], "RESOLVED: That the fees be raised."
    found = decisions(f"{lists}\n\n{resolved}" if above else f"{resolved}\n\n{lists}")
    [decision] = [one for one in found if one.votes]
    assert "fees" in decision.text
    assert (decision.votes_for, decision.votes_against, decision.abstentions) == (3, 2, 1)
    by_option = {option: [v.voter.as_written[-6:] for v in decision.votes if v.option == option]
                 for option in ("for", "against", "abstained")}  # fmt: skip
    assert {option: len(names) for option, names in by_option.items()} == {"for": 3, "against": 2, "abstained": 1}


LAYOUTS = {
    "labels over lines of names": """FOR
Cllr Tolland
Cllr Ashe
Cllr J Pardew
AGAINST
Cllr Marne
Cllr Vance
ABSTAINED
Cllr M Pardew""",
    "labels with counts over lists with blank lines": """FOR (3):
Cllr Tolland
Cllr Ashe
Cllr J Pardew

AGAINST (2):
Cllr Marne
Cllr Vance

ABSTENTIONS (1):
Cllr M Pardew""",
    "labels without a colon": """For the motion
Councillors Tolland, Ashe and John Pardew
Against the motion
Councillors Marne and Vance
Abstaining
Councillor Mary Pardew""",
    "a list that goes on in the next line": """For: Councillors Tolland, Ashe,
John Pardew

Against: Councillors Marne,
Vance

Abstain: Councillor Mary Pardew""",
    "names, then what they voted, on lines": """Cllr Tolland
For
Cllr Ashe
For
Cllr J Pardew
For
Cllr Marne
Against
Cllr Vance
Against
Cllr M Pardew
Abstained""",
    "a vote behind each name": """Rufus Tolland - For
Gwen Ashe - For
John Pardew - For
Edith Marne - Against
Noor Vance - Against
Mary Pardew - Abstained""",
    "a vote behind each name, with tabs": """Councillor\tVote
Rufus Tolland\tFor
Gwen Ashe\tFor
John Pardew\tFor
Edith Marne\tAgainst
Noor Vance\tAgainst
Mary Pardew\tAbstain""",
    "marks below labels, with tabs": """Name\tFor\tAgainst\tAbstain
Rufus Tolland\tX\t\t
Gwen Ashe\tX\t\t
John Pardew\tX\t\t
Edith Marne\t\tX\t
Noor Vance\t\tX\t
Mary Pardew\t\t\tX""",
    "names below labels, with tabs": """For\tAgainst\tAbstain
Cllr Tolland\tCllr Marne\tCllr M Pardew
Cllr Ashe\tCllr Vance\t
Cllr J Pardew\t\t""",
    "names below labels, with blanks": """For               Against            Abstain
Cllr Tolland      Cllr Marne         Cllr M Pardew
Cllr Ashe         Cllr Vance
Cllr J Pardew""",
    "names below labels, the first columns empty": """Abstain           Against            For
Cllr M Pardew     Cllr Marne         Cllr Tolland
                  Cllr Vance         Cllr Ashe
                                     Cllr J Pardew""",
    "names below labels, in a table": """| For | Against | Abstain |
| --- | --- | --- |
| Cllr Tolland | Cllr Marne | Cllr M Pardew |
| Cllr Ashe | Cllr Vance | |
| Cllr J Pardew | | |""",
    "numbers, and names in brackets": "Recorded vote: 3 for (Cllrs Tolland, Ashe and J Pardew); 2 against "
    "(Cllrs Marne and Vance); 1 abstention (Cllr M Pardew).",
    "dashes behind a colon": "The vote was recorded as follows: In favour - Councillors Tolland, Ashe and J Pardew; "
    "Against - Councillors Marne and Vance; Abstentions - Councillor M Pardew.",
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("end", ["The motion was carried.", "RESOLVED: That the market charges be raised."])
def test_votes_in_every_layout_are_those_of_the_right_people(layout: str, end: str) -> None:
    made = minutes(HEAD.format(title="Market charges", text=f"{MOVED}\n\n{LAYOUTS[layout]}\n\n{end}"))
    [decision] = made.items[0].decisions
    told = {made.attendees[vote.voter.attendees[0]].name: vote.option for vote in decision.votes}
    assert told == {
        "Rufus Tolland": "for", "Gwen Ashe": "for", "John Pardew": "for",
        "Edith Marne": "against", "Noor Vance": "against", "Mary Pardew": "abstained",
    }  # fmt: skip
    assert (decision.votes_for, decision.votes_against, decision.abstentions) == (3, 2, 1)


@pytest.mark.parametrize(
    ("words", "option"),
    [
        ("Councillors Marne and Vance asked that their votes against be recorded.", "against"),
        ("(Cllrs Marne and Vance requested that their abstentions be minuted.)", "abstained"),
        ("Councillor Marne and Councillor Vance wished it recorded that they had voted against the motion.", "against"),
    ],
)
def test_who_asked_for_it_is_recorded_and_nobody_is_counted(words: str, option: str) -> None:
    [decision] = decisions(f"RESOLVED: That the market charges be raised.\n{words}")
    assert {vote.option for vote in decision.votes} == {option}
    assert len(decision.votes) == 2
    assert (decision.votes_for, decision.votes_against, decision.abstentions) == (None, None, None)


def test_who_is_listed_twice_voted_in_neither_way() -> None:
    [decision] = decisions(f"{MOVED}\nFor: Councillors Tolland and Ashe\nAgainst: Councillors Ashe and Vance")
    assert [vote.voter.as_written for vote in decision.votes] == ["Tolland", "Vance"]
