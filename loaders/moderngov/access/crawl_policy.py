"""How a site is read: how often, how long, under what name, and by which clock."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from importlib.metadata import version
from typing import Protocol

AGENT = "minutegraph"
DAY = 86_400.0
SILENCE = 30.0  # seconds without a byte
LONGEST_PAUSE = 60.0  # seconds between two requests that a site may ask for


class Clock(Protocol):
    """Tells the time and lets it pass."""

    def now(self) -> float:
        """Seconds since 1970."""

    def sleep(self, seconds: float) -> None:
        """Wait."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)


@dataclass(frozen=True)
class CrawlPolicy:
    """How a site is read.

    ``pause`` are the seconds between two requests (a longer one in ``robots.txt`` counts); ``contact`` is an address
    told to the site; answers younger than ``fresh`` seconds are taken from the cache unasked; ``hosts`` may be read
    beside the site's own; ``silence`` is how many seconds a site may say nothing, ``longest_pause`` what its rules may
    ask for. A host of ``hosts`` that is asked on another port than the scheme's own is named with it.
    """

    pause: float = 1.0
    contact: str | None = None
    fresh: float = DAY
    hosts: frozenset[str] = frozenset()
    allow_private: bool = False
    silence: float = SILENCE
    longest_pause: float = LONGEST_PAUSE

    @property
    def user_agent(self) -> str:
        """Who asks."""
        who = f"; {re.sub(r'[^!-~ ]|[()]', '', self.contact)}" if self.contact else ""
        return f"{AGENT}/{version('minutegraph')} (reads published minutes for their readers{who})"
