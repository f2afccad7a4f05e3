"""What sentences tell of somebody absent, clause by clause: cut unless it is the board's business."""

from loaders.privacy.absence.told.around import SEEN_BY, told_around, told_of_a_task, told_of_theirs
from loaders.privacy.absence.told.by_default import CARES, FIRST_PERSON, told_beside_words, told_by_default
from loaders.privacy.absence.told.by_the_way import told_by_the_way

__all__ = [
    "CARES",
    "FIRST_PERSON",
    "SEEN_BY",
    "told_around",
    "told_beside_words",
    "told_by_default",
    "told_by_the_way",
    "told_of_a_task",
    "told_of_theirs",
]
