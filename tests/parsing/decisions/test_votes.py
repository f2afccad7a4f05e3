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


@pytest.mark.parametrize(
    ("text", "outcome", "movers"),
    [
        (
            "Councillor Ashe proposed that the oak be cut. There being no seconder, the motion fell.",
            "fell",
            ["Ashe"],
        ),
        ("Councillor Ashe moved that the van be sold. The motion was rejected by 3 votes to 1.", "lost", ["Ashe"]),
        ("A motion by Councillor Vance to close the path was withdrawn with consent.", "withdrawn", ["Vance"]),
        ("The motion that the van be sold was not put, time having expired.", "not put", []),
        ("The amendment to delete the last words was defeated.", "lost", []),
        (f"{MOVED} It was agreed to defer the motion to the next meeting.", "deferred", ["Tolland"]),
    ],
)
def test_motions_without_a_seconder_or_of_which_only_the_end_is_told(
    text: str, outcome: str, movers: list[str]
) -> None:
    [decision] = decisions(text)
    assert (decision.outcome, [person.as_written for person in decision.movers]) == (outcome, movers)
    assert decision.kind != "approved"


@pytest.mark.parametrize(
    "text",
    [
        "Councillor Ashe proposed that members think about the hall. The clerk reported on the roof.",
        "The motion sensor in the hall was lost.",
        "Councillor Vance moved to the village in 1990. The matter was withdrawn from the agenda.",
    ],
)
def test_what_is_no_motion(text: str) -> None:
    assert [decision.outcome for decision in decisions(text) if decision.outcome] == []


LISTS = {
    "a line for each": "For: Cllrs Tolland, Ashe, J. Pardew (3)\nAgainst: Cllrs Marne, Vance (2)\n"
    "Abstained: Cllr M. Pardew (1)",
    "one line": "For: Tolland, Ashe, J. Pardew. Against: Marne, Vance. Abstained: M. Pardew.",
    "a table": (
        "| Member | For | Against | Abstain |\n| --- | --- | --- | --- |\n| Cllr Tolland | X | | |\n"
        "| Cllr Ashe | X | | |\n"
        "| Cllr J Pardew | X | | |\n| Cllr Marne | | X | |\n| Cllr Vance | | X | |\n| Cllr M Pardew | | | X |"
    ),
}


@pytest.mark.parametrize("layout", LISTS)
@pytest.mark.parametrize("above", [False, True])
def test_recorded_votes_by_person(layout: str, above: bool) -> None:
    lists, resolved = LISTS[layout], "RESOLVED: That the fees be raised."
    found = decisions(f"{lists}\n\n{resolved}" if above else f"{resolved}\n\n{lists}")
    [decision] = [one for one in found if one.votes]
    assert "fees" in decision.text
    assert (decision.votes_for, decision.votes_against, decision.abstentions) == (3, 2, 1)
    by_option = {option: [v.voter.as_written[-6:] for v in decision.votes if v.option == option]
                 for option in ("for", "against", "abstained")}  # fmt: skip
    assert {option: len(names) for option, names in by_option.items()} == {"for": 3, "against": 2, "abstained": 1}


def test_a_remark_in_brackets_is_no_part_of_what_was_resolved() -> None:
    [decision] = decisions("RESOLVED (unanimously): That the charges be frozen.")
    assert decision.text == "That the charges be frozen."


@pytest.mark.parametrize("money", ["€500", "£500", "$500"])
def test_a_sum_for_something_is_no_count_of_votes(money: str) -> None:
    [found] = decisions(f"On the proposal of Cllr Cole, seconded by Cllr Dunn, it was agreed to allot {money} for it.")
    assert found.votes_for is None


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


@pytest.mark.parametrize(
    ("text", "movers", "seconders"),
    [
        ("Proposed by: Cllr Tolland Seconded by: Cllr Ashe. Carried.", ["Tolland"], ["Ashe"]),
        (
            "On the proposal of Councillor Tolland, seconded by Councillor\nAshe, the fees were agreed.",
            ["Tolland"],
            ["Ashe"],
        ),
        ("Minutes Proposed By: \nMinutes Seconded By: \nAgreed.", [], []),
    ],
)
def test_who_moved_is_a_name_and_no_title_or_label(text: str, movers: list[str], seconders: list[str]) -> None:
    found = decisions(text)
    assert [who.as_written for one in found for who in one.movers] == movers
    assert [who.as_written for one in found for who in one.seconders] == seconders


@pytest.mark.parametrize(
    ("words", "tally"),
    [
        ("RESOLVED (by 5 votes to 2): That the fees be raised.", (5, 2, None)),
        ("RESOLVED (4 votes to 3, on the casting vote of the Chair): That the fees be raised.", (4, 3, None)),
        ("RESOLVED (3 for, 1 against, 2 abstentions) that the fees be raised.", (3, 1, 2)),
        ("RESOLVED (unanimously): That the fees be raised.", (None, None, None)),
        ("RESOLVED (minute 12 to 14): That the fees be raised.", (None, None, None)),
    ],
)
def test_a_tally_in_brackets_is_that_of_the_resolution(
    words: str, tally: tuple[int | None, int | None, int | None]
) -> None:
    [decision] = decisions(words)
    assert (decision.votes_for, decision.votes_against, decision.abstentions) == tally


def test_the_tally_of_an_amendment_is_not_that_of_the_motion() -> None:
    lost = 'An amendment by Councillor Vance to add "for a year" was lost by 4 votes to 2.'
    [decision] = decisions(f"{MOVED}\n{lost}\nThe original motion was carried unanimously.")
    assert (decision.outcome, decision.votes_for, decision.votes_against) == ("carried", None, None)
    [decision] = decisions(f"{MOVED}\n{lost}\nThe original motion was carried by 5 votes to 1.")
    assert (decision.outcome, decision.votes_for, decision.votes_against) == ("carried", 5, 1)
