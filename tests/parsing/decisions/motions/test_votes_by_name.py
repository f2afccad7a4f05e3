"""Who voted how, in the usual layouts: participles, lists, tables, one after the other; two are namesakes."""

from __future__ import annotations

from tests.parsing.decisions.meeting import MOVED, decisions
from tests.tables import every_row

# by their places on the list: 0 Marne, 1 Tolland, 2 Ashe, 3 John Pardew, 4 Mary Pardew, 5 Vance
LAYOUTS: list[tuple[str, dict[int, str]]] = [
    (MOVED + " The motion was carried, Councillor Vance voting against.", {5: "against"}),
    (
        MOVED
        + (
            " The motion was carried, Councillors Vance and Mary Pardew voting against and Councillor Marne abstaining."
        ),
        {5: "against", 4: "against", 0: "abstained"},
    ),
    (MOVED + " Carried, with Councillor Vance dissenting.", {5: "against"}),
    (
        MOVED
        + (
            " A recorded vote was requested:\nFor: Councillors Marne, Tolland, Ashe and J. Pardew\nAgainst: "
            "Councillors M. Pardew and Vance\nAbstained: None\nThe motion was carried."
        ),
        {0: "for", 1: "for", 2: "for", 3: "for", 4: "against", 5: "against"},
    ),
    (
        MOVED
        + (
            " In accordance with Standing Order 16 the voting was recorded as follows: For the motion: Cllrs "
            "Marne, Tolland, Ashe (3). Against the motion: Cllrs John Pardew, Mary Pardew (2). Abstentions: "
            "Cllr Vance (1). The motion was carried."
        ),
        {0: "for", 1: "for", 2: "for", 3: "against", 4: "against", 5: "abstained"},
    ),
    (
        MOVED
        + (
            " \n\n| Councillor | For | Against | Abstain |\n| --- | --- | --- | --- |\n| Marne | X | | |\n| "
            "Tolland | X | | |\n| Ashe | X | | |\n| John Pardew | | X | |\n| Mary Pardew | | X | |\n| Vance | | "
            "| X |\n\nThe motion was carried."
        ),
        {0: "for", 1: "for", 2: "for", 3: "against", 4: "against", 5: "abstained"},
    ),
    (
        MOVED
        + (
            " \nFOR\nE. Marne\nR. Tolland\nG. Ashe\nAGAINST\nJ. Pardew\nM. Pardew\nABSTAIN\nN. Vance\nThe motion was "
            "carried."
        ),
        {0: "for", 1: "for", 2: "for", 3: "against", 4: "against", 5: "abstained"},
    ),
    (
        MOVED
        + (
            " Recorded vote: Cllr Marne – For; Cllr Tolland – For; Cllr Ashe – For; Cllr J Pardew – Against; "
            "Cllr M Pardew – Against; Cllr Vance – Abstained. Carried."
        ),
        {0: "for", 1: "for", 2: "for", 3: "against", 4: "against", 5: "abstained"},
    ),
    (
        MOVED + (" Ayes: Marne, Tolland, Ashe. Noes: J. Pardew, M. Pardew. Not voting: Vance. Motion carried."),
        {0: "for", 1: "for", 2: "for", 3: "against", 4: "against", 5: "abstained"},
    ),
    (
        MOVED
        + (
            " The following voted for the motion: Councillors Marne, Tolland and Ashe. The following voted "
            "against: Councillors Pardew (J), Pardew (M) and Vance. The motion was lost on the casting vote "
            "of the Chair."
        ),
        {0: "for", 1: "for", 2: "for", 3: "against", 4: "against", 5: "against"},
    ),
    (
        MOVED
        + (
            " Councillors Marne, Tolland and Ashe voted for the motion; Councillors John Pardew and Mary "
            "Pardew voted against; Councillor Vance abstained. The motion was carried."
        ),
        {0: "for", 1: "for", 2: "for", 3: "against", 4: "against", 5: "abstained"},
    ),
    (MOVED + (" Councillor Pardew voted against and asked that it be minuted. The motion was carried."), {}),
    (MOVED + (" Councillor Vance requested that her vote against the motion be recorded. Carried."), {5: "against"}),
    (
        MOVED
        + (
            " \nVOTING FOR (3)\nCllr Edith Marne, Cllr Rufus Tolland, Cllr Gwen Ashe\nVOTING AGAINST (3)\nCllr "
            "John Pardew, Cllr Mary Pardew, Cllr Noor Vance\nThe motion was lost on the Chair's casting vote."
        ),
        {0: "for", 1: "for", 2: "for", 3: "against", 4: "against", 5: "against"},
    ),
    (
        MOVED + " 4 for (EM, RT, GA, JP), 2 against (MP, NV). Carried.",
        {0: "for", 1: "for", 2: "for", 3: "for", 4: "against", 5: "against"},
    ),
    (
        ("RESOLVED (Councillors Vance and Mary Pardew voting against) that the market charges be raised."),
        {5: "against", 4: "against"},
    ),
    (("RESOLVED that the market charges be raised. Councillor Vance abstained."), {5: "abstained"}),
    (
        MOVED
        + (
            " \n\n| For | Against | Abstained |\n| --- | --- | --- |\n| Cllr Marne | Cllr J. Pardew | Cllr Vance "
            "|\n| Cllr Tolland | Cllr M. Pardew | |\n| Cllr Ashe | | |\n\nThe motion was carried."
        ),
        {0: "for", 1: "for", 2: "for", 3: "against", 4: "against", 5: "abstained"},
    ),
    (("RESOLVED that the market charges be raised, with Councillor Vance abstaining."), {5: "abstained"}),
    (
        ("It was agreed, with Councillors Tolland and Vance against, to raise the market charges."),
        {1: "against", 5: "against"},
    ),
]


@every_row("text, voted", LAYOUTS)
def test_each_voter_once(text: str, voted: dict[int, str]) -> None:
    [one] = decisions(text)
    assert {vote.voter.attendees: vote.option for vote in one.votes} == {(who,): how for who, how in voted.items()}


def test_who_moved_did_not_vote_so() -> None:
    [one] = decisions(f"{MOVED} The motion was carried, Councillor Vance abstaining.")
    assert [vote.voter.attendees for vote in one.votes] == [(5,)]
