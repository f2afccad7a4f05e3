"""Sentences that tell a motion's words and its end, and not who moved it."""

from __future__ import annotations

import pytest

from tests.parsing.decisions.meeting import decisions


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("A further amendment, that the toll for vans be halved, was carried.", "carried"),
        ("An amendment to strike out the last paragraph was carried by 7 votes to 2.", "carried"),
        ("A third amendment, to send the plan back to the panel, fell.", "fell"),
        ("The first amendment, to leave out clause 6, was negatived.", "lost"),
        ("An amendment seeking to double the levy was moved but failed for want of a seconder.", "fell"),
        ("An amendment that the loan be capped at £900 was withdrawn by its mover.", "withdrawn"),
        ("The amendment, which would have moved the fair by 8 days, was not carried.", "lost"),
        ("There was a second amendment, that the plans be displayed, which was lost.", "lost"),
        ("A vote was taken on an amendment that the survey run until May, and this was lost by 6 votes to 4.", "lost"),
        ("On being put to the vote, the amendment that the ford stay open was declared lost.", "lost"),
        ("A motion that the meeting sit in private was carried unanimously.", "carried"),
        ("A motion of thanks to the retiring Warden was carried by acclamation.", "carried"),
        ("A motion to suspend standing orders was agreed.", "carried"),
        ("After a recorded vote the motion that the baths be sold was declared carried.", "carried"),
        ("Upon a show of hands a proposal that the loft be let to the band was defeated.", "lost"),
        ("A counter-proposal to keep the ferry until autumn was defeated on the Chair's casting vote.", "lost"),
    ],
)
def test_a_motion_told_with_its_end_is_a_decision_with_that_outcome(words: str, outcome: str) -> None:
    (found,) = decisions(f"The plan was discussed. {words}")
    assert (found.text, found.outcome) == (words, outcome)


@pytest.mark.parametrize(
    "words",
    [
        "A further amendment, that the booth be painted blue, was discussed but no vote was taken.",
        "An amendment to the Harbours Order was lost in the Senedd.",
        "A motion to back the strike was carried at the union's conference in June.",
        "A proposal to build sixty houses at Fold End was refused by the District Council.",
        "The Clerk said that a motion to raise the levy had been lost at the federation's annual general meeting.",
    ],
)
def test_what_others_voted_on_or_nobody_did_is_no_decision(words: str) -> None:
    assert not decisions(f"The plan was discussed. {words}")
