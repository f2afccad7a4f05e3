"""Motions: who moved and seconded them, and how the vote went."""

from loaders.parsing.decisions.motions.apart import TALLY, motions_apart
from loaders.parsing.decisions.motions.counts import Option, votes_counted
from loaders.parsing.decisions.motions.decided import read_decided
from loaders.parsing.decisions.motions.labelled import read_labelled_motions
from loaders.parsing.decisions.motions.motions import Motion, motion_in_heading, read_motion
from loaders.parsing.decisions.motions.named import people_named
from loaders.parsing.decisions.motions.opposed import read_opposed
from loaders.parsing.decisions.motions.opposed_prose import read_opposed_in_prose
from loaders.parsing.decisions.motions.patterns import ALL_OF_THEM, SIGN, VOTING
from loaders.parsing.decisions.motions.tables import TabledMotion, read_tabled
from loaders.parsing.decisions.motions.who_moves import mover_in, who_moved

__all__ = [
    "ALL_OF_THEM",
    "SIGN",
    "TALLY",
    "VOTING",
    "Motion",
    "Option",
    "TabledMotion",
    "motion_in_heading",
    "motions_apart",
    "mover_in",
    "people_named",
    "read_decided",
    "read_labelled_motions",
    "read_motion",
    "read_opposed",
    "read_opposed_in_prose",
    "read_tabled",
    "votes_counted",
    "who_moved",
]
