"""Questions about words that are asked again and again: whether they are a name, or a title.

The same line is looked at for headings, for titles and for lists of people, and boards name the same people at every
meeting. Answers about short words are kept, a few thousand of them; long text is not kept alive for its answer.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache, wraps
from typing import Any, TypeVar, cast

MOST = 1 << 12  # answers
LONGEST = 200  # characters of words that are kept

Question = TypeVar("Question", bound=Callable[..., Any])


def cached_for_short_text(ask: Question) -> Question:
    """Keep the answers of a function that depend on its words, and on other plain values, alone."""
    kept = lru_cache(maxsize=MOST)(ask)

    @wraps(ask)
    def answer(words: str, *given: Hashable) -> Any:
        return kept(words, *given) if len(words) <= LONGEST else ask(words, *given)

    return cast(Question, answer)
