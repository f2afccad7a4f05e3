"""Reasons that stand apart from the name: in notes and columns, beside those who were there, of coming and going."""

from loaders.privacy.absence.apart.notes import reasons_apart
from loaders.privacy.absence.apart.remarks import remarks_apart

__all__ = ["reasons_apart", "remarks_apart"]
