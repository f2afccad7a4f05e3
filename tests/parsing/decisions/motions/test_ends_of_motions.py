"""How motions end, in the words of clerks: what is told last counts, with its tally and who moved and seconded it."""

from __future__ import annotations

from loaders.minutes import Decision
from tests.parsing.decisions.meeting import decisions
from tests.tables import every_row

CLOSE = "Councillor Tolland proposed, seconded by Councillor Ashe, that the market be closed. "
ALONE = "Councillor Tolland proposed that the market be closed. "
LAMPS = "Councillor Vance moved, seconded by Councillor Ashe, that the lamps be removed. "
FEE = "Councillor Vance moved, seconded by Councillor Ashe, that the fee be £10. "
SLIP = "Councillor Tolland moved, seconded by Councillor Ashe, that the slip be rebuilt. "
# what was moved, what is told behind it, how many decisions that is, how it ended, and for, against, abstained
ENDS: list[tuple[str, str, int, str | None, str]] = [
    (CLOSE, 'The motion failed to gain a majority and fell.',
        1, 'fell', ''),
    (CLOSE, 'The motion failed to secure a majority.',
        1, 'lost', ''),
    (ALONE, 'The motion fell for want of a seconder.',
        1, 'fell', ''),
    (ALONE, 'There being no seconder, the motion lapsed.',
        1, 'fell', ''),
    (ALONE, 'The proposal lapsed for lack of a seconder.',
        1, 'fell', ''),
    (CLOSE, 'The proposal did not receive a majority and was not carried.',
        1, 'lost', ''),
    (CLOSE, 'The motion was not carried.',
        1, 'lost', ''),
    (CLOSE, 'On a vote the motion was negatived.',
        1, 'lost', ''),
    (CLOSE, 'The proposition was rejected by four votes to two.',
        1, 'lost', '2 4 -'),
    (CLOSE, 'This was defeated by 3 votes to 1.',
        1, 'lost', '1 3 -'),
    (CLOSE, 'The motion was LOST (For 2, Against 3, Abstentions 1).',
        1, 'lost', '2 3 1'),
    (CLOSE, 'The motion was lost, two voting for, three against and one abstaining.',
        1, 'lost', '2 3 1'),
    (CLOSE, 'With two in favour, three against and one abstention, the motion fell.',
        1, 'fell', '2 3 1'),
    (CLOSE, 'The vote was tied at three each and the motion fell.',
        1, 'fell', '3 3 -'),
    (LAMPS, 'The motion was not put.',
        1, 'not put', ''),
    (LAMPS, 'The motion was not put to the vote.',
        1, 'not put', ''),
    (LAMPS, 'The Mayor ruled the motion out of order and it was not put.',
        1, 'not put', ''),
    (LAMPS, 'It was agreed that the motion be deferred to the next meeting.',
        1, 'deferred', ''),
    (LAMPS, 'Consideration of the motion was deferred to the March meeting.',
        1, 'deferred', ''),
    (LAMPS, 'The motion stood adjourned until the next meeting.',
        1, 'deferred', ''),
    (LAMPS, 'The motion stood referred without debate to the Amenities Committee.',
        1, 'deferred', ''),
    (FEE, 'An amendment by Councillor Tolland, seconded by Councillor Marne, that the fee be £8 was '
        'carried. The motion as amended was then put and carried.',
        2, 'carried as amended', ''),
    (FEE, 'An amendment by Councillor Tolland that the fee be £8 was lost by 2 votes to 4. The '
        'original motion was then put and carried by 4 votes to 2.',
        2, 'carried', '4 2 -'),
    (FEE, 'Councillor Tolland moved as an amendment that the fee be £8. The amendment was accepted by '
        'the mover and seconder, and the amended motion was carried unanimously.',
        2, 'carried as amended', ''),
    (FEE, 'Upon being put, the substantive motion, as amended, was carried.',
        1, 'carried as amended', ''),
    (FEE, 'There voted three for and three against. The Chair used her casting vote in favour and the '
        'motion was carried.',
        1, 'carried', '3 3 -'),
    (FEE, 'The votes being equal, the Chair gave her casting vote against the motion, which was '
        'declared lost.',
        1, 'lost', ''),
    (FEE, "3 voted for, 3 against; carried on the Chair's casting vote.",
        1, 'carried', '3 3 -'),
    (FEE, 'The vote was tied (3-3). The motion was lost on the casting vote of the Chair.',
        1, 'lost', '3 3 -'),
    (FEE, 'Carried by five votes to one.',
        1, 'carried', '5 1 -'),
    (FEE, 'The motion was passed with 4 in favour, 1 against and 1 abstention.',
        1, 'carried', '4 1 1'),
    (FEE, 'For: 4; Against: 1; Abstained: 1. Motion carried.',
        1, 'carried', '4 1 1'),
    (FEE, 'Motion carried (5-1).',
        1, 'carried', '5 1 -'),
    (FEE, 'The motion was carried by a majority of four votes to two.',
        1, 'carried', '4 2 -'),
    (FEE, 'Votes cast: in favour - four; against - nil; abstentions - two. CARRIED',
        1, 'carried', '4 0 2'),
    (FEE, 'The motion was carried with two votes against.',
        1, 'carried', '- 2 -'),
    (FEE, 'The motion was carried, Councillor Tolland voting against.',
        1, 'carried', '- 1 -'),
    (FEE, 'The motion was carried, with one abstention (Councillor Marne).',
        1, 'carried', '- - 1'),
    (FEE, 'Of the six members present, four voted in favour and two against, so the motion was carried.',
        1, 'carried', '4 2 -'),
    (FEE, 'The motion was put to the vote and declared lost, with 2 votes in favour and 4 against.',
        1, 'lost', '2 4 -'),
    (SLIP, 'The motion, on being put to the meeting, was declared to be lost by 2 votes to 3.',
        1, 'lost', '2 3 -'),
    (SLIP, 'There voted for the motion 4, against 1. The motion was accordingly carried.',
        1, 'carried', '4 1 -'),
    (SLIP, 'The proposal failed to attract a majority and therefore lapsed.',
        1, 'fell', ''),
    (SLIP, 'The proposal was defeated by one vote.',
        1, 'lost', ''),
    (SLIP, 'On a show of hands, with three votes each way, the Mayor exercised a second and casting '
        'vote against, and the motion was lost.',
        1, 'lost', '3 3 -'),
    (SLIP, 'It was thereupon unanimously RESOLVED that the slip be rebuilt.',
        1, None, ''),
    (SLIP, 'After a full debate the motion was put to the vote and was carried by 4 votes to 2. It was '
        'therefore RESOLVED that the slip be rebuilt.',
        1, 'carried', '4 2 -'),
    (SLIP, 'A vote was taken and it was RESOLVED that the slip be rebuilt (4 for, 2 against).',
        1, None, '4 2 -'),
    (SLIP, 'Councillor Vance proposed an amendment that the slip be sold. The amendment was not '
        'seconded. The motion was carried.',
        2, 'carried', ''),
    (SLIP, 'An amendment by Councillor Vance, seconded by Councillor Marne, that the slip be sold was '
        'withdrawn. The motion was put and carried.',
        2, 'carried', ''),
    (SLIP, 'The proposal was, by leave, withdrawn.',
        1, 'withdrawn', ''),
    (SLIP, 'It was agreed to defer the matter to the April meeting.',
        1, 'deferred', ''),
    (SLIP, 'Debate on the motion was adjourned.',
        1, 'deferred', ''),
    (SLIP, 'The Chair declined to put the motion.',
        1, 'not put', ''),
    (SLIP, 'Voting: 3 in favour, 2 against, 1 abstention – motion carried.',
        1, 'carried', '3 2 1'),
    (SLIP, 'The motion was carried with Councillor Vance abstaining.',
        1, 'carried', '- - 1'),
    (SLIP, 'Councillor Vance asked for the key that was lost. The motion was carried.',
        1, 'carried', ''),
    (SLIP, 'The harbour master said that an earlier motion had been lost in 2029. Carried unanimously.',
        1, 'carried', ''),
]  # fmt: skip
# the whole text, then the same, who moved and who seconded
WHOLE: list[tuple[str, int, str | None, str, str, str | None]] = [
    ('Councillor Tolland proposed and Councillor Ashe seconded that the bridge be painted. It was '
        'accordingly RESOLVED that the bridge be painted.',
        1, None, '', 'Tolland', 'Ashe'),
    ('It was proposed by Councillor Tolland, seconded by Councillor Ashe, that the bridge be '
        'painted. The motion was put and carried and it was RESOLVED that the bridge be painted.',
        1, 'carried', '', 'Tolland', 'Ashe'),
    ('Moved by Councillor Vance, seconded by Councillor Ashe, that the bridge be painted. On '
        'being put to the vote the motion was declared carried and it was accordingly RESOLVED that '
        'the bridge be painted.',
        1, 'carried', '', 'Vance', 'Ashe'),
    ('Councillor Ashe moved that the grant of £300 be paid. Councillor Vance seconded the motion. '
        'Following debate and upon being put to the vote, it was RESOLVED: That the grant of £300 be '
        'paid.',
        1, None, '', 'Ashe', 'Vance'),
    ('Councillor Ashe moved, and Councillor Vance seconded, the recommendation that the grant be '
        'paid. Upon being put to the vote, there voted 4 in favour and 2 against, and the motion was '
        'declared CARRIED. RESOLVED that the grant be paid.',
        1, 'carried', '4 2 -', 'Ashe', 'Vance'),
    ('Councillor Vance proposed, seconded by Councillor Tolland, that the clock be repaired. '
        'Carried nem. con. Resolved accordingly.',
        1, 'carried', '', 'Vance', 'Tolland'),
    ('On the motion of Councillor Vance, seconded by Councillor Ashe, it was RESOLVED that the '
        'clock be repaired.',
        1, None, '', 'Vance', 'Ashe'),
    ('The Council considered a motion in the name of Councillor Vance, seconded by Councillor '
        'Ashe, that the clock be repaired. The motion was agreed and it was therefore RESOLVED that '
        'the clock be repaired.',
        1, 'carried', '', 'Vance', 'Ashe'),
    ('Councillor Tolland proposed that the market be closed but this was not seconded.',
        1, 'fell', '', 'Tolland', None),
    ('Councillor Tolland moved that the market be closed. No seconder was forthcoming and the '
        'motion fell.',
        1, 'fell', '', 'Tolland', None),
    ('A motion by Councillor Tolland, seconded by Councillor Ashe, to close the market failed on '
        'a vote of 2 to 4.',
        1, 'lost', '2 4 -', 'Tolland', 'Ashe'),
    ('The motion that the market be closed, moved by Councillor Tolland and seconded by '
        'Councillor Ashe, was put and lost.',
        1, 'lost', '', 'Tolland', 'Ashe'),
    ('Councillor Vance proposed that the lamps be removed. After discussion Councillor Vance '
        'withdrew her motion.',
        1, 'withdrawn', '', 'Vance', None),
    ('Councillor Vance proposed, seconded by Councillor Ashe, that the lamps be removed. With the '
        'consent of the meeting the motion was withdrawn.',
        1, 'withdrawn', '', 'Vance', 'Ashe'),
    ('Councillor Vance proposed, seconded by Councillor Ashe, that the lamps be removed, but '
        'subsequently withdrew the proposal.',
        1, 'withdrawn', '', 'Vance', 'Ashe'),
    ('Councillor Vance proposed, seconded by Councillor Ashe, that the lamps be removed. The '
        'proposal was withdrawn by its mover with the agreement of the seconder.',
        1, 'withdrawn', '', 'Vance', 'Ashe'),
    ('Proposed: Cllr Vance. Seconded: Cllr Ashe. That the fee be £10. Voting: 4 for, 2 against. '
        'Carried.',
        1, 'carried', '4 2 -', 'Vance', 'Ashe'),
    ('Councillor Vance proposed, seconded by Councillor Ashe, that the keys which were lost be '
        'replaced. Agreed.',
        1, 'carried', '', 'Vance', 'Ashe'),
]  # fmt: skip


def votes(one: Decision) -> str:
    counts = (one.votes_for, one.votes_against, one.abstentions)
    return " ".join("-" if count is None else str(count) for count in counts).replace("- - -", "")


@every_row("moved, behind, number, outcome, counted", ENDS)
def test_what_became_of_a_motion(moved: str, behind: str, number: int, outcome: str | None, counted: str) -> None:
    one, *others = decisions(moved + behind)
    assert (one.outcome, votes(one), 1 + len(others)) == (outcome, counted, number)
    assert [who.as_written for who in one.movers] == [moved.split()[1]]
    assert [who.as_written for who in one.seconders] == ([] if moved == ALONE else ["Ashe"])


@every_row("text, number, outcome, counted, mover, seconder", WHOLE)
def test_what_became_of_a_motion_told_otherwise(
    text: str, number: int, outcome: str | None, counted: str, mover: str, seconder: str | None
) -> None:
    one, *others = decisions(text)
    assert (one.outcome, votes(one), 1 + len(others)) == (outcome, counted, number)
    assert [who.as_written for who in one.movers] == [mover]
    assert [who.as_written for who in one.seconders] == ([seconder] if seconder else [])


@every_row(
    "text",
    [
        "The key to the hall was lost and the post had to be withdrawn from sale. Councillor Vance "
        "carried the box to the van.",
        "Councillor Vance reported that the district council's motion to close the road had been lost by 3 votes to 2.",
        "Councillor Vance said that her motion at the district council had failed and fell to be heard again.",
        "The Clerk reported that a vote of 2 to 4 had been recorded by the harbour users’ group.",
    ],
)
def test_what_was_lost_elsewhere_is_no_decision(text: str) -> None:
    assert decisions(text) == ()
