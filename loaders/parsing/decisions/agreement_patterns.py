"""How sentences say that something is agreed, and what tells that it is no decision of this meeting."""

from __future__ import annotations

import re

from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.words import alternatives, bodies, decisions, months

ADVERB = rf"(?:{alternatives(decisions.ADVERBS)}\s+)*"
OWN = alternatives(bodies.MEMBERS_THAT_DECIDE)
BODIES = alternatives(bodies.THAT_DECIDE)
# "The Board also agreed", "It was unanimously agreed": who decided.
AGREED = PrefilteredPattern(
    rf"""(?:^|(?<=[.;:,]\s)|(?<=\band\s)|(?<=\bwhich\s)|(?<=\bwhom\s))(?:(?:Following|After)[^,.]{{3,80}},\s+)?
    (?P<subject>(?:It|it|this|This|that|That)\s+(?:was|has\s+been|is)\s+{ADVERB}|(?:(?:The|
      the)\s+)?(?P<own>(?i:{OWN})|(?:\w+\s+){{0,3}}?(?P<body>(?i:{BODIES})))\s+{ADVERB}(?:have\s+|has\s+|
        were\s+(?=in\b|content|happy))?)
    (?P<verb>{alternatives(decisions.AGREED)}|AGREED|DECIDED|APPROVED|confirmed\s+(?:the|that\s+the)\s+minutes|supported\s+(?:the|this)|
      supports?\s+(?:the|this)\s+application|noted\s+(?:the|this|their|his|her)\s+(?:[\w’'-]+\s+){{0,4}}?
        {alternatives(decisions.NOTED_BY_SOMEBODY)}|received\s+(?:and\s+\w+\s+)?the|in\s+agreement|in\s+favour|
          content\s+(?:with|to)|happy\s+to)\b
    """,
    re.X,
)
# "was duly approved", "were received and noted": what was done to a thing.
PASSIVE = PrefilteredPattern(
    rf"""\b(?P<be>was|were|be|been)\s+(?:(?:then|also|all|duly|unanimously|formally|taken\s+as\s+read(?:,?\s+and|,)?|
  considered\s+and|received\s+and|scrutinised\s+and|reviewed\s+and|discussed\s+and|read\s+and|presented\s+and|circulated\s+and|
    noted\s+and|accepted\s+and|proposed\s+and)\s+)*
        (?P<verb>{alternatives(decisions.DONE)})\b""",
    re.X,
)
# "The Board discussed the plan and agreed that ...": a body that did something first.
ALSO_AGREED = PrefilteredPattern(
    rf"(?:The|the)?\s*(?:[\w’'-]+\s+){{0,3}}?"
    rf"(?P<body>{alternatives(bodies.THAT_DECIDE, bodies.MEMBERS_THAT_DO)})\b[^.;]{{5,160}}?,?\s+(?:and|"
    r"but|then)\s+agreed\s+(?:that|to|on|the|an?|some|several)\b",
    re.I,
)
# "AGREED to purchase", "Agreed that the fence be mended": a sentence that begins with its verb.
AGREED_TO = PrefilteredPattern(
    r"(?:AGREED|Agreed|Decision|DECISION|Decided|DECIDED)\s+(?:(?:unanimously|not)\s+)?(?:to\s+[a-z]+|that)\b"
)
# "Approval was given to the printer", "It was confirmed that the cuts stay": a body's leave, not said of others'.
LEAVE_GIVEN = PrefilteredPattern(
    rf"(?:(?:The\s+)?(?i:{alternatives(decisions.LEAVE)})\s+was\s+{ADVERB}{alternatives(decisions.GIVEN)}\b(?!\s+by\s)|"
    r"It\s+was\s+confirmed\s+that\s+(?:[\w’'-]+\s+){1,8}?(?:be|stays?|remains?|continues?|keeps?)\b)"
)
# "HPC see no harm in it so have no objections", "The Council has no objection to this": a body that is consulted.
NOTHING_AGAINST = PrefilteredPattern(
    rf"\b(?:has|have|had|raised|made|were|was|with|submit|recommend)\s+no\s+{alternatives(decisions.NOTHING_AGAINST)}\b"
    r"(?!\s+(?:from|by)\b)"
)
# "Moved as a true record by Ann Adams and Bob Brown".
MOVED_AS_RECORD = PrefilteredPattern(
    r"(?:moved|proposed|accepted|approved|adopted|confirmed|agreed)(?:\s*(?:&|and)\s*(?:signed|seconded|agreed|approved))?"
    r"\s+as\s+(?:being\s+)?(?:an?\s+)?(?:true|correct|accurate|fair)\b",
    re.I,
)
# "Cllr Adams was nominated and seconded and accepted the role of Chairman": an election without its word.
TOOK_OFFICE = PrefilteredPattern(
    r"\b(?:nominated|proposed)\b[^.]{0,120}?\b(?:accepted\s+the\s+(?:role|office|position|post|nomination)|"
    r"was\s+(?:duly\s+)?(?:elected|appointed))\b",
    re.I,
)
# "agreed that Mill Street had the same trouble": what somebody thinks, and nothing that is to be.
OPINION = re.compile(r"\bagreed\s+that\b(?P<what>.*)", re.S)
IS_OR_WAS = re.compile(r"\b(?:had|was|were|has|have|is|are)\b")
TO_BE = re.compile(r"\b(?:should|would|will|shall|must|could|can|may|might|be|to|need(?:s|ed)?)\b")
# "the minutes of the last meeting"
RECORD = re.compile(r"\bminutes\b", re.I)
# "approved as a correct record"
APPROVED_AS = re.compile(
    r"\b(?:correct|true|accurate|fair)\b|\b(?:agreed|approved|confirmed|"
    r"adopted|accepted|signed|ratified|taken\s+as\s+read)\b",
    re.I,
)
# "the report", "the budget": what boards decide on.
SUBJECT_NOUN = re.compile(rf"\b{alternatives(decisions.SUBJECTS)}\b", re.I)
# "the minutes of the Finance Committee meeting": another body's.
MINUTES_OF_OTHERS = re.compile(
    r"\bminutes\s+of\s+(?:the\s+)?(?!meeting|last|previous|meetings|"
    r"\d|annual|extraordinary|ordinary|special)(?:[A-Z][\w’'&-]*\s+){1,7}(?:meeting|"
    r"held)",
    re.S,
)
# "the last meeting had agreed": told of an earlier meeting.
EARLIER_MEETING = re.compile(r"\b(?:last|previous)\s+meeting\s+(?:had\s+)?agreed")
# "voted in favour", "voted to accept": the vote decided something.
VOTED_HOW = re.compile(r"\s+(?:in\s+favour|to|for|against|unanimously)")
# "A report of the Safety Board had been received and it was agreed": who is reported on, and that it is a report.
REPORTED_BODY = re.compile(r"\b(?:report|presentation|board|committee)\b", re.I)
REPORTED = re.compile(r"\b(?:received|had)\b")
# "The appointment of Ann Adams was confirmed": a confirmation that decides.
CONFIRMED_CHOICE = re.compile(r"\b(?:appointment|election|nomination|co-option)\b", re.I)
# "The contents of the update were noted": what boards formally note.
NOTED_THING = re.compile(rf"\b{alternatives(decisions.NOTED)}\b[^.]{{0,40}}$", re.I)
# "was approved by the Cabinet": others decided.
BY_OTHERS = re.compile(rf"\b(?:by|of)\s+(?:the\s+)?{alternatives(bodies.OTHERS_THAT_DECIDE)}\b")
# "Cllr Adams was elected", "Ann Adams was co-opted": a person was chosen.
PERSON_FIRST = re.compile(r"\W*(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|[A-Z]\w+\s[A-Z]\w+)")
# "the plan which was agreed": told in passing.
IN_PASSING = re.compile(r"\b(?:who|which|when|that|where|because|if)\b[^,]*$")
# "was approved in March", "was agreed on 3 May": told of another day.
ON_ANOTHER_DAY = re.compile(rf"\s+(?:in|on)\s+(?:\d|{alternatives(months.FULL_NAMES)})")
