"""What a text is: minutes at all, and if so of which kind and in which state."""

from loaders.recognition.evidence import ENOUGH, is_minutes, minutes_evidence
from loaders.recognition.kinds import kind_of, only_planned
from loaders.recognition.states import state_of

__all__ = ["ENOUGH", "is_minutes", "kind_of", "minutes_evidence", "only_planned", "state_of"]
