"""What sentences tell of somebody absent, clause by clause: cut unless it is the board's business."""

from loaders.privacy.absence.told.another import is_of_another
from loaders.privacy.absence.told.by_default import CARES, FIRST_PERSON, told_beside_words, told_by_default

__all__ = [
    "CARES",
    "FIRST_PERSON",
    "is_of_another",
    "told_beside_words",
    "told_by_default",
]
