"""What tells one reading of a file from another; who only compares readings needs nothing of what reads."""

from __future__ import annotations

from typing import Protocol

from loaders.assumptions import NONE, Assumptions
from loaders.privacy.policy import NOTHING_KEPT, PrivacyPolicy

READING_RULES = "21"  # the version of the reading rules: a change reads unchanged files anew


class Digested(Protocol):
    """A vocabulary, or whatever else knows its digest."""

    @property
    def digest(self) -> str:
        """What tells it from others."""


def reader_version(
    vocabulary: Digested,
    council: str | None = None,
    assumed: Assumptions = NONE,
    privacy: PrivacyPolicy = NOTHING_KEPT,
) -> str:
    """What a document was read with: versions of rules and vocabulary, what private is kept, what the user said."""
    return "/".join(filter(None, (f"{READING_RULES}{privacy.tag}", vocabulary.digest, council))) + assumed.mark
