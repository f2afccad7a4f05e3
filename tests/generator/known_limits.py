"""What the reader is known to misread: each limit narrows what is written in a dialect, and says why.

A limit goes when the reader has learnt better: MINUTEGRAPH_UNLIMITED=1 writes without any, to see which may go.
docs/reading-limits.md tells them to users.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from tests.generator.dialects.base import Dialect
from tests.generator.making import Limits
from tests.generator.words import GIVEN

# "AMvD" of Anne-Marie van Dyke is nobody's; "NA" of Niamh Adams is "not applicable", "GP" of Grace Patel a profession.
WITH_INITIALS: dict[str, Any] = {
    "given": tuple(given for given in GIVEN if "-" not in given and given not in ("Niamh", "Grace"))
}
KNOWN: dict[str, dict[str, Any]] = {
    "partnership": WITH_INITIALS,
    # "Head of Roads, Parking and Lighting" over the end of a line may lose its last words to the next person.
    "scrutiny": {"officers": 1},
    # Of a line without a stop and with two owners no task may be read.
    "governors": {"one_owner": True},
    "health": WITH_INITIALS,
    "standards": WITH_INITIALS,
}


def readable(dialect: Dialect) -> Limits:
    """The dialect's limits, narrowed to what is read."""
    if os.environ.get("MINUTEGRAPH_UNLIMITED"):
        return dialect.limits
    return replace(dialect.limits, **KNOWN.get(dialect.name, {}))
