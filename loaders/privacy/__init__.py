"""What minutes say of people that no graph should keep: found in the text, and masked before anything is read of it.

``absences`` finds why somebody was absent, ``contacts`` how people can be reached. What is masked becomes blanks of the
same length, so that offsets stay true.
"""

from loaders.privacy.absences import absence_reasons
from loaders.privacy.contacts import contact_places
from loaders.privacy.masking import masked

__all__ = ["absence_reasons", "contact_places", "masked"]
