"""Motions whose parts stand behind labels in running text (all invented)."""

from __future__ import annotations

import pytest

from tests.parsing.decisions.motions.test_tabled_motions import told
from tests.parsing.decisions.test_decisions import KNOWN
from tests.parsing.steps import decisions


@pytest.mark.parametrize(
    "text",
    [
        "Motion: That the van be sold.\nMover: Cllr Dunn. Seconder: Cllr Cole.\n"
        "Voting: 2 for, 4 against, 1 abstention. Motion lost.\n",
        "**Motion:** That the van be sold.\n\n**Moved by:** Cllr Dunn\n**Seconded by:** Cllr Cole\n"
        "**Result:** Lost, 2 for, 4 against, 1 abstained\n",
        "The van was spoken of.\nProposal: That the van be sold.\nProposer: Cllr Dunn\nSeconder: Cllr Cole\n"
        "Votes: 2 for, 4 against, 1 abstained\nOutcome: Defeated\nThe Chair thanked all.\n",
        "Motion: That the van be sold. Moved: Cllr Dunn. Seconded: Cllr Cole. Vote: For 2 Against 4 Abstained 1. "
        "Lost\n",
    ],
)
def test_labels_tell_a_motion(text: str) -> None:
    [decision] = decisions(text, KNOWN)
    assert told(text) == [("That the van be sold.", "refused", "lost", ["Dunn"], ["Cole"])]
    assert (decision.votes_for, decision.votes_against, decision.abstentions) == (2, 4, 1)


def test_each_label_of_a_motion_begins_another() -> None:
    text = (
        "Motion: That the van be sold.\nMover: Cllr Dunn\nSeconder: Cllr Cole\nResult: Carried\n"
        "Motion: That a cart be bought.\nMover: Cllr Cole\nSeconder: Cllr Dunn\nResult: Not carried\n"
    )
    assert [(one.text, one.outcome) for one in decisions(text, KNOWN)] == [
        ("That the van be sold.", "carried"),
        ("That a cart be bought.", "lost"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Motion: the wheel is in motion.\nThe Chair thanked all.\n",
        "Proposal: a bench.\nThe clerk would ask.\n",
        "Motion:\nMover:\nSeconder:\nResult:\n",
    ],
)
def test_labels_without_a_mover_tell_none(text: str) -> None:
    assert decisions(text, KNOWN) == []
