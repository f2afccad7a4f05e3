"""A meeting of a council of six, two of them namesakes, and the motion that is moved there."""

from __future__ import annotations

from loaders.minutes import Decision
from tests.parsing.steps import minutes

HEAD = """Quarlton Town Council

Minutes of the meeting held on Tuesday 4 February 2031 at 7.00 pm in the Assembly Room

Present: Councillor Edith Marne (Chair), Councillor Rufus Tolland, Councillor Gwen Ashe, Councillor John Pardew,
Councillor Mary Pardew and Councillor Noor Vance.

1. {title}
{text}

2. Next meeting
The next meeting would be on 4 March 2031.
"""


def decisions(text: str, title: str = "Market charges") -> tuple[Decision, ...]:
    return minutes(HEAD.format(text=text, title=title)).items[0].decisions


MOVED = "Councillor Tolland moved and Councillor Ashe seconded that the market charges be raised."
