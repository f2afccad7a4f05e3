"""What shows that words are a list of people, or that they are none."""

from __future__ import annotations

import re

from loaders.parsing.forms import OF_THE_PUBLIC

# Marks between the people of a list.
LIST_MARK = re.compile(r"[,;]")
# What stands in prose about a meeting, and not in a list: "The meeting commenced at 7 pm", "There were no vacancies".
NOT_LIST = re.compile(
    r"\b(?:the\s+meeting|resolved|minutes\s+of|agenda|members?\s+of\s+the\s+(?:public|press)|public\s+gallery|"
    r"welcomed|quorum|commenced|opened\s+at|declared|was\s+held|there\s+were|vacanc(?:y|ies)|webcast|recorded)\b",
    re.I,
)
# The public among those present: "two members of the public" makes no prose of a list.
PUBLIC = re.compile(OF_THE_PUBLIC, re.I)
# A sentence that tells something of somebody, not why they are away: "Dan Dale was introduced as a new governor".
TELLS_OF_SOMEBODY = re.compile(
    r"(?:^|\.\s+)(?:[A-Z][\w’'-]*\.?\s+){2,4}(?:also\s+|then\s+)?(?:"
    r"(?:was|were|is|(?:has|have|had)\s+been)\s+(?:introduced|(?:re-?)?appointed|(?:re-?)?elected|co-opted|welcomed|"
    r"thanked|nominated|invited|the)|(?:told|informed|updated)\s+(?:the|members|governors))\s"
)
# A sentence about who led the meeting: "Ann Adams took the chair.", "Cllr Brown opened the meeting."
TOOK_THE_CHAIR = re.compile(
    r"\b(?:took\s+the\s+chair|was\s+in\s+the\s+chair|chaired|presided|opened|welcomed)\b(?!\s+by)[^,;]*\.$",
    re.I,
)


def count_marks(words: str) -> int:
    """How many commas and semicolons stand in the words."""
    return len(LIST_MARK.findall(words))
