"""What is told of anybody at all, there or away: where they are, how they are, and what that was put down to.

The other rooms start from those who were absent. Here a sentence begins with anybody that is named, has a title or
holds an office, and it is asked what its verb says of them. What boards speak of is on a list and stays; every other
state, place and cause of theirs is cut, in whatever words it is told.
"""

from loaders.privacy.absence.anyone.ailments import told_of_ailments
from loaders.privacy.absence.anyone.causes import told_as_cause
from loaders.privacy.absence.anyone.explanations import told_as_explanation
from loaders.privacy.absence.anyone.goings import told_as_going
from loaders.privacy.absence.anyone.participles import told_by_participles
from loaders.privacy.absence.anyone.people import People
from loaders.privacy.absence.anyone.private import told_of_private_lives
from loaders.privacy.absence.anyone.states import told_as_explained, told_as_said, told_as_state
from loaders.privacy.absence.anyone.wishes import told_with_wishes

__all__ = [
    "People",
    "told_as_cause",
    "told_as_explained",
    "told_as_explanation",
    "told_as_going",
    "told_as_said",
    "told_as_state",
    "told_by_participles",
    "told_of_ailments",
    "told_of_private_lives",
    "told_with_wishes",
]
