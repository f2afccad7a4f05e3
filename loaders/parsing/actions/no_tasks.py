"""Words that look like somebody's task and are none: what is done at the meeting, a price, an office, a wish."""

from __future__ import annotations

import re

from loaders.parsing.forms import MONTH
from loaders.parsing.words import alternatives, commitments

# "Ann Adams agreed to take the minutes": done there and then. "He would bring forward the
# item on roads": so. "He said that it would cost £40 to mend", "Accounts to
# end July": a price, and a period. "CB agreed to move from the Path Group to the Board": a seat that is taken at once.
# "A working party be set up": decided there and then. "AB advised that it would be in May instead of April": news.
NO_TASK = re.compile(
    r"[^.;:]{2,60}\s(?:agreed|offered|volunteered)\s+to\s+(?:chair\s+(?:the|this)\s+meeting|take\s+(?:the\s+)?(?:minutes|notes))\W*$"
    r"|[^.;:]{2,90}\s(?:agreed\s+to|would|will)\s+(?:bring\s+forward|take)\s+(?:the|this)\s+(?:\w+\s+)?(?:item|business)\b"
    r"|[^.;]{2,60}\sthat\s+it\s+would\s+(?:only\s+)?(?:cost|take)\b"
    r"|\W*(?:\w+\s+){0,2}(?i:accounts?|figures?|balances?|statements?|budgets?)\s+to\s+(?:end\b|date\b|\d|"
    rf"{MONTH}\b)"
    r"|[^.;:]{2,60}\s(?:agreed|offered|volunteered)\s+to\s+(?:continue|remain|stay\s+on|carry\s+on|serve|stand(?:\s+again)?)\s+as\s"
    r"|[^.;:]{2,60}\s(?:agreed|offered|volunteered)\s+to\s+(?:transfer|move|switch|change)\s+(?:from\s|to\s+the\s+(?:[A-Z]\w+\s+)+"
    r"(?:Board|Committee|Group|Panel|Team)\b)"
    r"|[^.;:]{0,60}\b[Aa]\s+(?:\w+\s+){0,3}(?:party|group|sub-?\s?committee|committee|panel|forum)\s+(?:should\s+|would\s+)?be\s+"
    r"(?:set\s+up|formed|established|created|convened)\b"
    r"|[^.;:]{2,60}\sthat\s[^.;]{5,120}\swould\s+be\s[^.;]{3,90}\s(?:instead\s+of|rather\s+than)\s"
)
# "CB is keen to push the app": what somebody wishes, which a marker makes no task.
WISH = re.compile(
    rf"\W*(?:[A-Z][\w’'.-]*\s+){{1,4}}(?:is|are|was|were)\s+(?:\w+ly\s+)?{alternatives(commitments.WISHES)}\s+(?:to|in|of)\b"
    r"(?![^.;]*\b(?:will|would|agreed|undertook)\b)"
)
