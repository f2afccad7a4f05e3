"""The words that boards use, each list once: adding a word is one line in one file of this room.

Each module is a list, or the lists of one thing; those about people and those of what meetings do have a room each.
Lists that look alike are not joined: where a place needs fewer words, they have a name of their own that says why.
"""

from loaders.parsing.words import abbreviations, blanks, counts, days, titles
from loaders.parsing.words.building import alternatives
from loaders.parsing.words.facts import (
    bodies,
    commitments,
    deadlines,
    decisions,
    futures,
    impersonal,
    motion_columns,
    motions,
    owners,
    presenting,
    proposals,
    statuses,
    task_columns,
    task_lists,
)
from loaders.parsing.words.people import (
    attendance,
    attendance_labels,
    attendance_tables,
    given_names,
    honorifics,
    not_names,
    organisations,
    particles,
    public,
    roles,
)

__all__ = [
    "abbreviations",
    "alternatives",
    "attendance",
    "attendance_labels",
    "attendance_tables",
    "blanks",
    "bodies",
    "commitments",
    "counts",
    "days",
    "deadlines",
    "decisions",
    "futures",
    "given_names",
    "honorifics",
    "impersonal",
    "motion_columns",
    "motions",
    "not_names",
    "organisations",
    "owners",
    "particles",
    "presenting",
    "proposals",
    "public",
    "roles",
    "statuses",
    "task_columns",
    "task_lists",
    "titles",
]
