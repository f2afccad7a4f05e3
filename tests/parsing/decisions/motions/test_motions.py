"""Motions: who moved and seconded, how many voted how, and what was resolved (all invented)."""

import pytest

from tests.parsing.decisions.test_decisions import KNOWN, texts
from tests.parsing.steps import decisions


@pytest.mark.parametrize(
    ("text", "movers", "seconders"),
    [
        ("Ann moves to approve the budget, Bob seconds. Approved by unanimous consent.", ["Ann"], ["Bob"]),
        ("Proposed: Cllr Cole, 2nd Cllr Dunn, All agreed.", ["Cole"], ["Dunn"]),
        ("That the budget be set. Proposed: Cllr Cole, seconded Cllr Dunn. All agreed.", ["Cole"], ["Dunn"]),
        ("The budget was approved. Proposed by Cllr Cole and seconded by Cllr Dunn.", ["Cole"], ["Dunn"]),
        ("It was proposed by Cllr Cole, seconded by Cllr Dunn, that the budget be set.", ["Cole"], ["Dunn"]),
        ("Proposed AA, seconded BB. All in favour.", ["AA"], ["BB"]),
        ("Proposed AA Seconded BB All agreed.", ["AA"], ["BB"]),
        ("On the proposal of Cllr Cole, seconded by Cllr Dunn, it was agreed to mend the seal.", ["Cole"], ["Dunn"]),
        ("Motion by Ann, second by Bob to mend the seal. Motion carried.", ["Ann"], ["Bob"]),
        ("A motion was made by Cllr Cole, second by Cllr Dunn to buy salt. Motion carried.", ["Cole"], ["Dunn"]),
        ("Ar moladh Cllr Cole, cuidithe ag Cllr Dunn, agus glacadh leis: That salt be bought.", ["Cole"], ["Dunn"]),
    ],
)
def test_movers_and_seconders(text: str, movers: list[str], seconders: list[str]) -> None:
    found = decisions(text, KNOWN)
    assert [h.as_written for d in found for h in d.movers] == movers
    assert [h.as_written for d in found for h in d.seconders] == seconders
    assert all(len(h.attendees) == 1 for d in found for h in (*d.movers, *d.seconders))


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Proposed: Cllr Cole, seconded Cllr Dunn. For: 7, Against: 0.", (7, 0, None)),
        ("Proposed: Cllr Cole, seconded Cllr Dunn. 4 in favour, 2 abstained. Carried.", (4, None, 2)),
        ("Ann moves to approve, Bob seconds. 4 in favor, 2 abstain.", (4, None, 2)),
        ("Proposed: Cllr Cole, seconded Cllr Dunn. Four votes for, one against and no abstentions.", (4, 1, 0)),
        (
            "Moved by Cllr Cole and seconded by Cllr Dunn that we meet at noon. For the motion: 5. Against: 2.",
            (5, 2, None),
        ),
        ("Proposed: Cllr Cole, seconded Cllr Dunn. For the proposal - 4, against the proposal - 3.", (4, 3, None)),
        ("Proposed: Cllr Cole, seconded Cllr Dunn. In favour of this motion: 6.", (6, None, None)),
        ("Resolved: That the plan be adopted. For: 5, Against: 2, Abstentions: 1.", (5, 2, 1)),
    ],
)
def test_votes_counted(text: str, counts: tuple[int | None, ...]) -> None:
    (found,) = decisions(text, KNOWN)
    assert (found.votes_for, found.votes_against, found.abstentions) == counts


@pytest.mark.parametrize(
    ("tallies", "outcome"),
    [
        ("In favour: 31\nAgainst: 2\n\nIn favour: 12\nAgainst: 0", "The motion was duly carried."),
        ("By post:\n\nFor: 8\nAgainst: 1\n\nIn the room:\n\nFor: 4\nAgainst: 3", "The proposal was carried."),
        ("Votes for: 3\nVotes against: 1", "This resolution was passed."),
    ],
)
def test_tallies_of_one_vote_are_told_by_its_outcome(tallies: str, outcome: str) -> None:
    assert texts(f"The wording was put to the members.\n\n{tallies}\n\n{outcome}") == [outcome]


@pytest.mark.parametrize("resolved", ["And Resolved:", "It was resolved:", "Resolved"])
def test_who_moved_and_what_was_resolved_below_are_one(resolved: str) -> None:
    [found] = decisions(
        "Proposed by Councillor Cole;\n\nSeconded by Councillor Dunn;\n\n"
        f"{resolved}\n\n“That, under the Act of 1990,\n\n2001 (as amended), the lease be given.”\n\nTalk followed.",
        KNOWN,
    )
    assert found.text == "“That, under the Act of 1990, 2001 (as amended), the lease be given.”"
    assert [p.as_written for p in (*found.movers, *found.seconders)] == ["Cole", "Dunn"]


@pytest.mark.parametrize(
    "words",
    [
        "Proposed: Ann Adams Seconded: Cllr Cole",
        "Proposed by Ann Adams Seconded by Cllr Cole All in favour",
        "Proposed Ann Adams, seconded Cllr Cole Carried unanimously",
        "On the proposal of Ann Adams seconded by Cllr Cole it was agreed to pay.",
    ],
)
def test_names_of_movers_end_before_the_next_word(words: str) -> None:
    [found] = decisions(f"To pay the mason.\n\n{words}", KNOWN)
    assert [p.as_written for p in (*found.movers, *found.seconders)] == ["Ann Adams", "Cole"]


@pytest.mark.parametrize(
    "lead",
    [
        "Proposed by Cllr Cole, seconded by Cllr Dunn and resolved:",
        "It was proposed by Cllr Cole, seconded by Cllr Dunn and unanimously agreed:",
        "Ar moladh Cllr Cole, cuidithe ag Cllr Dunn, agus glacadh leis:",
    ],
)
def test_a_motion_has_its_words_in_the_next_paragraph(lead: str) -> None:
    (found,) = decisions(f"{lead}\n\n“That the seal be mended.”\n\nThe weather was fair.", KNOWN)
    assert "seal be mended" in found.text
    assert "weather" not in found.text
