"""The words that boards use, each list once: adding a word is one line in one file of this room.

Each module is a list, or the lists of one thing. Lists that look alike are not joined: where a place needs fewer
words, they have a name of their own that says why.
"""

from loaders.parsing.words import (
    attendance,
    bodies,
    commitments,
    decisions,
    honorifics,
    months,
    not_names,
    organisations,
    owners,
    particles,
    public,
    roles,
    statuses,
    task_columns,
    task_lists,
    titles,
)
from loaders.parsing.words.building import alternatives

__all__ = [
    "alternatives",
    "attendance",
    "bodies",
    "commitments",
    "decisions",
    "honorifics",
    "months",
    "not_names",
    "organisations",
    "owners",
    "particles",
    "public",
    "roles",
    "statuses",
    "task_columns",
    "task_lists",
    "titles",
]
