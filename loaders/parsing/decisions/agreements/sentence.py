"""A sentence that may tell a decision, with what the patterns of agreements find in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from loaders.parsing.decisions.agreements.patterns import (
    AGREED,
    AGREED_BEHIND,
    AGREED_TO,
    ALSO_AGREED,
    CONSENSUS,
    EARLIER_MEETING,
    LEAVE_GIVEN,
    MOVED_AS_RECORD,
    NOTHING_AGAINST,
    PASSIVE,
    PUT_OFF,
    SETTLED_BY_OWN,
    TENDER_ACCEPTED,
    TOOK_OFFICE,
    WHICH_WAS_AGREED,
)
from loaders.parsing.decisions.deciding import Deciding
from loaders.parsing.decisions.verdicts import ENDED, TOLD_WITH_ITS_END
from loaders.parsing.patterns import Passage


@dataclass(frozen=True)
class Sentence:
    """A sentence that may tell a decision, with what the patterns find in it, each looked for once."""

    passage: Passage
    deciding: Deciding

    @property
    def words(self) -> str:
        """What is printed."""
        return self.passage.words

    @cached_property
    def agreed(self) -> re.Match[str] | None:
        """Who agreed, where it is said and is this meeting's board."""
        match = AGREED.search(self.passage)
        own = match and self.deciding.is_own(match) and not EARLIER_MEETING.search(self.words)
        return match if own else None

    @cached_property
    def also_agreed(self) -> re.Match[str] | None:
        """A body that did something and agreed."""
        return ALSO_AGREED.match(self.passage)

    @cached_property
    def begun(self) -> re.Match[str] | None:
        """A verb of agreement without a subject, or a body's leave, that the sentence begins with."""
        return (
            AGREED_TO.match(self.passage)
            or LEAVE_GIVEN.match(self.passage)
            or AGREED_BEHIND.match(self.passage)
            or WHICH_WAS_AGREED.match(self.passage)
            or PUT_OFF.match(self.passage)
            or TENDER_ACCEPTED.match(self.passage)
            or CONSENSUS.match(self.passage)
            or SETTLED_BY_OWN.match(self.passage)
            or ENDED.match(self.words)
            or TOLD_WITH_ITS_END.match(self.words)
        )

    @cached_property
    def unopposed(self) -> re.Match[str] | None:
        """What is said not to be objected to, or moved as a record."""
        return (
            NOTHING_AGAINST.search(self.passage)
            or MOVED_AS_RECORD.match(self.passage)
            or TOOK_OFFICE.search(self.passage)
        )

    @cached_property
    def passive(self) -> re.Match[str] | None:
        """What was done; not what was to be done or had been."""
        match = PASSIVE.search(self.passage)
        while match and match.group("be") not in ("was", "were"):
            match = PASSIVE.pattern.search(self.words, match.end())  # "has been received, this was approved"
        return match

    @cached_property
    def before_passive(self) -> str:
        """What the passive is said of."""
        return self.words[: self.passive.start()] if self.passive else ""
