"""What a text is: minutes at all, and if so of which kind, in which state, and of a meeting that was held as called."""

from loaders.recognition.claims import called_off, claims_of
from loaders.recognition.evidence import ENOUGH, is_minutes, minutes_evidence
from loaders.recognition.kinds import decided_alone, kind_of
from loaders.recognition.states import state_of
from loaders.recognition.statuses import status_of

__all__ = [
    "ENOUGH",
    "called_off",
    "claims_of",
    "decided_alone",
    "is_minutes",
    "kind_of",
    "minutes_evidence",
    "state_of",
    "status_of",
]
