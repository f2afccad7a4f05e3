"""A motion and its amendment moved in sentences, and the vote that puts them against each other (all made up)."""

import pytest

from loaders.minutes import Decision
from tests.parsing.steps import decisions, register

KNOWN = register("Ann Ashe", "Bo Brook", "Cy Cole", "Di Dunn")
End = tuple[str | None, int | None, int | None]


def ends(text: str) -> list[End]:
    return [(one.outcome, one.votes_for, one.votes_against) for one in decisions(text, KNOWN)]


def people(decision: Decision) -> list[str]:
    return [one.as_written for one in (*decision.movers, *decision.seconders)]


@pytest.mark.parametrize(
    ("text", "motion", "amendment"),
    [
        (
            "Ann Ashe moved that the council give £300 to the lamp fund. Bo Brook seconded. Cy Cole moved as an "
            "amendment "
            "that nothing be given before June. Di Dunn seconded. 2 voted for the amendment and 3 for the motion, "
            "which was "
            "accordingly carried.",
            ("carried", 3, 2),
            ("lost", 2, 3),
        ),
        (
            "Ms Ashe, seconded by Mr Brook, moved that the slip be closed.\n\nAs an amendment, Mr Cole, seconded by "
            "Ms Dunn, "
            "moved that it stay open at weekends.\n\nOn a show of hands five members voted for the amendment and "
            "four for "
            "the motion. The amendment was accordingly declared carried.",
            ("lost", 4, 5),
            ("carried", 5, 4),
        ),
        (
            "Ann Ashe proposed, seconded by Bo Brook, that the rent go up. There was some talk of the hall's costs. "
            "Cy Cole "
            "proposed a counter-motion, seconded by Di Dunn, that it stay as it is. The motion received 6 votes and "
            "the "
            "amendment 2 votes.",
            ("carried", 6, 2),
            ("lost", 2, 6),
        ),
        (
            "Ann Ashe moved that the well be filled in, seconded by Bo Brook. An amendment was moved by Cy Cole, "
            "seconded by "
            "Di Dunn, that it be fenced. The amendment was defeated by 5 votes to 1 and the motion was carried.",
            ("carried", None, None),
            ("lost", 1, 5),
        ),
        (
            "Ann Ashe moved that the well be filled in, seconded by Bo Brook. By way of an amendment Cy Cole moved, "
            "seconded "
            "by Di Dunn, that it be fenced. There were 3 votes for the amendment and 3 for the motion, and the Chair "
            "gave "
            "her casting vote for the amendment.",
            ("lost", 3, 3),
            ("carried", 3, 3),
        ),
    ],
)
def test_what_one_wins_the_other_loses(text: str, motion: End, amendment: End) -> None:
    assert ends(text) == [motion, amendment]
    first, second = decisions(text, KNOWN)
    assert [name.split()[-1] for name in people(first)] == ["Ashe", "Brook"]
    assert [name.split()[-1] for name in people(second)] == ["Cole", "Dunn"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Ashe moved that the slip be closed, seconded by Bo Brook. Cy Cole moved an amendment, seconded by Di "
        "Dunn, that "
        "it be mended. Ann Ashe accepted the amendment. The motion was carried by 4 votes to 1.",
        "Ann Ashe moved that the slip be closed, seconded by Bo Brook. Cy Cole moved an amendment, seconded by Di "
        "Dunn, that "
        "it be mended. The amendment was carried by 4 votes to 1 and the substantive motion was carried.",
    ],
)
def test_an_amendment_that_is_taken_into_the_motion_beats_nothing(text: str) -> None:
    assert "lost" not in [one.outcome for one in decisions(text, KNOWN)]


def test_what_stands_behind_the_vote_is_read_too() -> None:
    found = decisions(
        "Ann Ashe moved that the slip be closed, seconded by Bo Brook. Cy Cole moved as an amendment, seconded by Di "
        "Dunn, that "
        "it be mended. 4 voted for the motion and 1 for the amendment. It was also agreed that the lamp be kept.",
        KNOWN,
    )
    assert [one.outcome for one in found] == ["carried", "lost", None]
    assert "lamp be kept" in found[2].text


def test_who_moves_stands_before_who_seconds() -> None:
    (found,) = decisions("Ms Ashe, seconded by Mr Cole, moved that the shed be sold. The motion was carried.", KNOWN)
    assert [one.as_written for one in found.movers] == ["Ashe"]
    assert [one.as_written for one in found.seconders] == ["Cole"]


@pytest.mark.parametrize(
    ("vote", "motion", "amendment"),
    [
        ("LOST\n\nThe amendment having lost, the motion was put and CARRIED.", "carried", "lost"),
        ("CARRIED\n\nThe motion as amended was then put and CARRIED.", "carried as amended", "carried"),
        ("The amendment was defeated.\n\nThe original motion was carried.", "carried", "lost"),
    ],
)
def test_labels_in_capitals_above_what_is_moved(vote: str, motion: str, amendment: str) -> None:
    first, second = decisions(
        "MOVED by Councillor Ashe\nSECONDED by Councillor Brook\nTHAT the slip be closed.\n\nAMENDMENT MOVED by "
        "Councillor "
        f"Cole\nSECONDED by Councillor Dunn\nTHAT the slip be mended.\n{vote}",
        KNOWN,
    )
    assert (first.outcome, second.outcome) == (motion, amendment)
    assert people(first) == ["Ashe", "Brook"]
    assert people(second) == ["Cole", "Dunn"]


def test_initials_behind_a_title_are_a_mover() -> None:
    known = register("Ann Ashe [AA]", "Bo Brook [BB]")
    first, second = decisions(
        "1. The list of payments was NOTED.\n\n2. Cllr AA proposed, Cllr BB seconded and it was AGREED to pay the "
        "mason.",
        known,
    )
    assert not first.movers
    assert [one.attendees for one in (*second.movers, *second.seconders)] == [(0,), (1,)]


@pytest.mark.parametrize(
    "first",
    [
        "Mr. Cole proposed that the pump be painted. There was no seconder and the matter dropped.",
        "Cy Cole moved that the pump be painted. The proposal found no seconder.",
        "Cllr Cole proposed that the pump be painted, but nobody seconded this.",
    ],
)
def test_what_nobody_seconded_fell_whatever_is_moved_below(first: str) -> None:
    fell, carried = decisions(
        f"{first}\n\nProposed by Bo Brook seconded by Cy Cole that a rate be laid. Carried.", KNOWN
    )
    assert (fell.outcome, len(fell.seconders)) == ("fell", 0)
    assert (carried.outcome, people(carried)) == ("carried", ["Bo Brook", "Cy Cole"])


def test_what_was_put_against_a_motion_behind_it_ended_for_itself() -> None:
    (found,) = decisions(
        "The rent to rise to £95. Proposed Ann Ashe, seconded Bo Brook. 18 for, 4 against - carried. A "
        "counter-proposal for £85 "
        "was rejected 6-16.",
        KNOWN,
    )
    assert (found.votes_for, found.votes_against) == (18, 4)
    assert found.outcome != "lost"


def test_each_entry_has_the_tally_in_its_own_brackets() -> None:
    found = decisions(
        "3.1 Transfer of a share to the high needs fund – AGREED (7 for, 3 against, 1 abstention)\n\n"
        "3.2 Handing back of union duties, primary – AGREED (4 for, 0 against)\n\n"
        "3.3 Handing back of union duties, secondary – NOT AGREED (0 for, 2 against)",
        KNOWN,
    )
    assert [(one.kind, one.votes_for, one.votes_against) for one in found] == [
        ("agreed", 7, 3),
        ("agreed", 4, 0),
        ("refused", 0, 2),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It was resolved, on the proposal of Mr Ashe, seconded by Ms Brook, to raise the rent.",
        "RESOLVED on the motion of Mr Ashe and seconded by Ms Brook that the rent be raised.",
        "Resolved, upon the proposition of Mr Ashe, seconded by Ms Brook, that the rent be raised.",
    ],
)
def test_who_moved_stands_before_what_is_resolved(text: str) -> None:
    (found,) = decisions(text, KNOWN)
    assert [name.split()[-1] for name in people(found)] == ["Ashe", "Brook"]
    assert "proposal" not in found.text
    assert "motion" not in found.text


def test_what_is_resolved_accordingly_stands_above() -> None:
    (found,) = decisions(
        "Moved by Bo Brook, seconded by Cy Cole: That the plan be put out.\n\nFor 3, Against 1.\n\nResolved – "
        "accordingly.",
        KNOWN,
    )
    assert (found.votes_for, found.votes_against, people(found)) == (3, 1, ["Bo Brook", "Cy Cole"])


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Vote: 2 for, 3 against. Motion lost.", "Vote: 4 for, 1 against. Motion carried."),
        ("2 in favour and 3 against. The motion was lost.", "4 in favour and 1 against. The motion was carried."),
    ],
)
def test_two_motions_in_one_paragraph_have_their_own_tallies(first: str, second: str) -> None:
    text = (
        f"Proposed Cllr Ashe, seconded Cllr Brook, that £300 be given. {first} Proposed Cllr Cole, seconded Cllr "
        f"Dunn, that "
        f"£500 be given. {second}"
    )
    found = decisions(text, KNOWN)
    assert [(one.outcome, one.votes_for, one.votes_against) for one in found] == [("lost", 2, 3), ("carried", 4, 1)]
    assert [people(one)[0] for one in found] == ["Ashe", "Cole"]


@pytest.mark.parametrize("end", ["with one abstention.", "unanimously.", "accordingly."])
def test_how_it_was_resolved_is_not_what(end: str) -> None:
    found = decisions(
        f"Cllr Ashe proposed, Cllr Brook seconded. Resolved, {end}", KNOWN, title="To approve the minutes"
    )
    assert end not in [one.text for one in found]


@pytest.mark.parametrize(
    "movers",
    [
        "Moved by Councillor Ashe,\nSeconded by Alderman Brook,",
        "Moved by the Lord Mayor (Councillor Ashe),\nSeconded by the Deputy Lord Mayor (Councillor Brook) and",
        "Proposed by Councillor Ashe, seconded by Councillor Brook,",
    ],
)
def test_who_moved_stands_in_a_paragraph_above(movers: str) -> None:
    (found,) = decisions(
        f"{movers}\n\nThat the charges stay as they are.\n\nOn a vote by show of hands three Members voted for the "
        f"proposal "
        "and five against and it was declared lost.",
        KNOWN,
    )
    assert [name.split()[-1] for name in people(found)] == ["Ashe", "Brook"]
    assert (found.outcome, found.votes_for, found.votes_against) == ("lost", 3, 5)


def test_who_moved_what_is_resolved_below() -> None:
    (found,) = decisions(
        "Moved by the Mayor (Councillor Ashe),\nSeconded by Alderman Brook and\n\n"
        "Resolved – That the minutes be signed.",
        KNOWN,
    )
    assert people(found) == ["Ashe", "Brook"]
