"""Why somebody was absent, late or left: found in lists, items and sentences on absence, and in what is said beside.

``finding`` reads where nothing but absence is spoken of and keeps only what is known for something else; ``notes``
finds reasons that stand apart, ``departures`` those of coming, going and resigning, ``private_lives`` what is told of
a person's health and family, ``remarks`` what stands beside the names of those who were there.
"""

from loaders.privacy.absence.finding import absence_reasons

__all__ = ["absence_reasons"]
