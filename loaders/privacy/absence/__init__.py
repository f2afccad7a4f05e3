"""Why somebody was absent, late or left: found in lists, items and sentences on absence, and in what is said beside.

``finding`` reads where nothing but absence is spoken of and keeps only what is known for something else; ``told`` does
the same clause by clause where somebody absent is spoken of; ``ways`` has the tables of what is told of anybody, each
row one way of telling; ``apart`` finds notes, columns and what stands beside the names of those who were there;
``private_lives`` has the words of illness and family.
"""

from loaders.privacy.absence.finding import absence_reasons

__all__ = ["absence_reasons"]
