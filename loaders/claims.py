"""What minutes say of themselves: whether they are a draft or approved, and how their meeting was held."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from graph.rows import Sitting
from graph.schema import MeetingStatus, MinutesState
from loaders.minutes import Words


class Claims(BaseModel):
    """What minutes say of themselves (``state``) and of how their meeting was held (``status``), each with the words.

    ``unclear`` are words about the state that contradict others, or are not understood. ``sitting`` is what the title
    says of which of a day's meetings it was. ``edition`` is that of an agenda, or of minutes that were put right since,
    where they tell one; ``supplement`` says that an agenda adds to another of its meeting.
    """

    model_config = ConfigDict(frozen=True)

    state: MinutesState | None = None
    state_words: Words | None = None
    status: MeetingStatus | None = None
    status_words: Words | None = None
    unclear: Words | None = None
    sitting: Sitting | None = None
    edition: int | None = None
    edition_words: Words | None = None
    supplement: bool = False

    @property
    def told(self) -> tuple[Words, ...]:
        """The words of the document itself that say any of this."""
        found = (self.state_words, self.unclear, self.status_words, self.edition_words)
        return tuple(words for words in found if words is not None and words.start < words.end)
