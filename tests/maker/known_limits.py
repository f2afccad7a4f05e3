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
from tests.maker.words import GIVEN, ONE_WORD_SURNAMES, SURNAMES

# In any dialect: a given name that is an initial with a dot may end a sentence ("A. Adams and T. Hallam to write"), and
# beside a surname with a particle it is cut off ("moved by T. de Souza").
EVERYWHERE: dict[str, Any] = {"given": tuple(given for given in GIVEN if not given.endswith("."))}
# "AMvD" of Anne-Marie van Dyke is nobody's; "NA" of Niamh Adams is "not applicable", "GP" of Grace Patel a profession.
WITH_INITIALS: dict[str, Any] = {
    "given": tuple(given for given in EVERYWHERE["given"] if "-" not in given and given not in ("Niamh", "Grace"))
}
KNOWN: dict[str, dict[str, Any]] = {
    "partnership": WITH_INITIALS,
    # "Councillors Brown, van Dyke and Cole": a title before the list covers surnames of one word. A second line
    # "Ann Adams– Manager" may run into the role of a long first one.
    "scrutiny": {"surnames": ONE_WORD_SURNAMES, "officers": 1},
    # A day in a "Due" cell may be read as the next meeting's.
    "markdown tables": {"due": ("next meeting", "end of March")},
    # Two lines "Ann Adams to write" without stops may become one action, and of a line with two owners none.
    "governors": {"tasks": 1, "one_owner": True},
    # A log of actions at the end may give a task a second time; lines "Action 18/12: ..." may outnumber the items.
    "health": {**WITH_INITIALS, "manner": ((0, 3), (0, 3), (0, 0), (1, 250), (0, 3)), "tasks": 1},
    "standards": WITH_INITIALS,
    # "Chair: Councillor Dev D’Souza presided.": the name ends at the apostrophe.
    "verdicts": {"surnames": tuple(name for name in SURNAMES if "’" not in name)},
}


def readable(dialect: Dialect) -> Limits:
    """The dialect's limits, narrowed to what is read."""
    if os.environ.get("MINUTEGRAPH_UNLIMITED"):
        return dialect.limits
    return replace(dialect.limits, **{**EVERYWHERE, **KNOWN.get(dialect.name, {})})
