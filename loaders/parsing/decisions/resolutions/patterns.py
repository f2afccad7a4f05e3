"""The words by which resolutions, their parts and lists of decisions begin and go on, as patterns."""

from __future__ import annotations

import re

from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.words import alternatives, bodies, decisions, task_lists

# "RESOLVED:" alone, over its list.
ONLY_RESOLVED = re.compile(rf"\W*{alternatives(decisions.RESOLVED)}(?:\s+(?i:unanimously|that))?\W*")
# "RESOLVED:", "Resolved unanimously", "Resolution 14/03 -".
RESOLVED = PrefilteredPattern(
    rf"""\b(?P<word>{alternatives(decisions.RESOLVED)})\b
    (?P<number>\s+\d[\d/.]*\d)?(?:\s+(?:unanimously|nem\.?\s*con\.?|(?i:by\s+(?:an?\s+)?(?:\S+\s+){{0,4}}?(?:majority|resolution))))?
    \s*(?P<sep>:?\s*[-–—]+\s*|[:;]\s*|\.\s+(?=[A-Z(])|,\s*|\s|$)\s*""",
    re.X,
)
# "it was then", "the Parish Council unanimously": who stands before "resolved".
_ADVERBS = rf"(?:\s+{alternatives(decisions.ADVERBS)})*"
RESOLVER = re.compile(
    r"(?:(?:after|following)\s+(?:\w+\s+){0,3}?(?:discussions?|debate|consideration|deliberations?|questions|review),?\s+)?"
    rf"(?:be\s+it(?:\s+\w+)?|it\s+was{_ADVERBS}|(?:the\s+)?(?:[\w'’-]+\s+){{0,5}}?"
    rf"{alternatives(bodies.THAT_DECIDE, bodies.MEMBERS_THAT_RESOLVE)}(?:\s+has)?{_ADVERBS})$",
    re.I,
)
# "Decision: ...", "AGREED that ...", "Outcome - ...".
LABELLED = re.compile(
    rf"^(?P<label>{alternatives(decisions.LABELS)})\b\s*(?P<sep>[:;]\s*(?:[-–—]\s*)?|[-–—]\s+|\s+(?=(?i:that|to|the)\b))",
)
# "Agreed that -": the end of what leads a list, with a dash for the colon.
THAT_AND_DASH = re.compile(r"\bthat\s+[-–—]\s*$")
# "Decisions:": a heading over a list.
DECISIONS = re.compile(
    rf"\s*(?:key\s+)?decisions?(?:\s+{alternatives(task_lists.DECIDED, task_lists.AGREED_DECISIONS)})?\s*:?\s*", re.I
)
# "AGREED to wait", "NOTED the report": an entry that begins with its verdict.
VERDICT = re.compile(r"[A-Z]{3,}ED\s+\w")
# "(1) The report", "(a) The plan", "(b) that the report": a part inside a paragraph.
PART = re.compile(r"(?:(?<=\s)|^)\((?P<mark>\d{1,2}|[a-z]|[ivx]{1,4})\)\s+(?=[A-Z]|(?:that|to)\s)")
# "1. the report", "That (a) the report": the part that a paragraph begins with.
LEADING_PART = re.compile(
    r"\s*(?:(?i:that|to)[\s:,–-]+(?=\())?\(?(?P<mark>\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=[A-Za-z])"
)
# "... had been discussed. Resolved": where the clause begins that the word ends.
CLAUSE_END = re.compile(
    r"[.;:)”\"]\s|\n\s*\n|\n(?=(?:The|It|Members|Councillors)\b)|\band\s|,\s(?=(?:after|following)\s)"
)
# "the leak was resolved by the contractor": something was solved.
RESOLVED_ISSUE = re.compile(r"(?:by|in|at|the\s+problem|issues?|matters?)\b")
# "that the report be noted", "to note the report": the sentence goes on with what is resolved.
THAT_OR_TO = re.compile(r"(?:that|to)\b", re.I)
# "that:" before "(1) the report be noted": a stem that says nothing itself.
THAT_OR_TO_ALONE = re.compile(r"(?:that|to)[\s:,–-]*", re.I)
# "unanimously to agree the following:", "that the Cabinet:": a stem that says nothing itself, its list says it all.
EMPTY_STEM = re.compile(
    r"(?:(?:unanimously|that|to|the\s+following|note|noted|agree|approve|as\s+follows|it\s+was|was|resolved|"
    rf"(?:the|this)\s+{alternatives(bodies.THAT_DECIDE, ('cabinet',))})[\s:;,–-]*)+",
    re.I,
)
# "the Council RESOLVED": the body that resolves, behind a clause that lost its full stop.
BODY_BEFORE = re.compile(
    rf"\b(?:the|this)\s+{alternatives(bodies.THAT_DECIDE)}(?:\s+{alternatives(decisions.ADVERBS)})?$", re.I
)
FEWEST_OF_ENTRY = 4  # words of an entry of a list without marks
LONGEST_POST = 90  # characters of a line that says who was elected
TO_DO = re.compile(r"\bto\s+[a-z]")
CLOSING_MARK = {"“": "”", '"': '"', "‘": "’"}
MOST_QUOTED = 12  # paragraphs of a resolution that is quoted whole
GOES_ON = (";", "; and", ";and", ",")  # what an entry of a list without marks ends with, but the last one
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
