"""What the reader is known to misread: each limit narrows what is written in a dialect, and says why.

A limit goes when the reader has learnt better: MINUTEGRAPH_UNLIMITED=1 writes without any, to see which may go.
docs/reading-limits.md tells them to users.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from tests.maker.dialects.base import Dialect
from tests.maker.making import Limits
from tests.maker.words import GIVEN, ONE_WORD_SURNAMES, ROLES

WHOLE_GIVEN = tuple(given for given in GIVEN if not given.endswith("."))
SINGLE_GIVEN = tuple(given for given in WHOLE_GIVEN if "-" not in given)

# In any dialect: surnames of two words behind a title ("Councillor van Dyke") or of two letters ("Councillor Ng") lead
# to nobody; "J. Adams presented" ends a sentence behind the initial; of two tasks of one person in one item, told in
# the same words but for the task, the second counts as the first told again.
EVERYWHERE: dict[str, Any] = {"surnames": ONE_WORD_SURNAMES, "given": WHOLE_GIVEN, "owner_again": False}
KNOWN: dict[str, dict[str, Any]] = {
    # A role with commas runs into the next line's person.
    "scrutiny": {"roles": tuple(role for role in ROLES if "," not in role)},
    # A line that begins "Resolved:" behind another resolution is read as part of it; halls that are not called one.
    "parish": {"decisions": 1, "venues": ("Town Hall", "Village Hall, Church Lane")},
    # Of two lines "Ann Adams to write" without stops one action is made; "item LI 16/2022" of an interest is not read.
    "governors": {"tasks": 1, "openings": ("apologies",)},
    # A log's empty "Due" cell moves "New" into it; the log's days are taken for the next meeting's; AML of Anne-Marie.
    "health": {"manner": ((0, 3), (0, 3), (0, 0), (1, 250), (0, 3)), "given": SINGLE_GIVEN},
    # "# Alton Allotment Association" over "Minutes of the committee meeting": the board is "committee".
    "association": {"manner": ((0, 0), (0, 3), (0, 1), (1, 250), (1, 3))},
    # The first heading is lost where it is that of the apologies; halls that are not called one.
    "plain headings": {"openings": (), "venues": ("Town Hall", "Village Hall, Church Lane")},
    # "### 1 Title" without a dot: the first item may be lost.
    "bullets": {"manner": ((0, 1), (0, 3), (0, 1), (1, 250), (0, 3))},
    # Under "DECISION" only the first paragraph is one; names and roles that alternate with commas.
    "verdicts": {"decisions": 1, "officers": 1},
}


def readable(dialect: Dialect) -> Limits:
    """The dialect's limits, narrowed to what is read."""
    if os.environ.get("MINUTEGRAPH_UNLIMITED"):
        return dialect.limits
    return replace(dialect.limits, **{**EVERYWHERE, **KNOWN.get(dialect.name, {})})
