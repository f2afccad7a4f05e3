"""How sentences say that something is agreed, and what tells that it is no decision of this meeting."""

from __future__ import annotations

import re

from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.words import alternatives, bodies, days, decisions, honorifics

ADVERB = rf"(?:{alternatives(decisions.ADVERBS)}\s+)*"
OWN = alternatives(bodies.MEMBERS_THAT_DECIDE)
SAID = alternatives(decisions.SAID_BEFORE_AGREED)
BODIES = alternatives(bodies.THAT_DECIDE)
# "he said it was agreed", "when it was agreed": told, and not done here.
NOT_TOLD = "".join(rf"(?<!\b{word}\s)" for word in decisions.BEFORE_TOLD)
# "The Board also agreed", "It was unanimously agreed": who decided.
AGREED = PrefilteredPattern(
    rf"""(?:^|(?<=[.;:,]\s)|(?<=\band\s)|(?<=\bwhich\s)|(?<=\bwhom\s)|(?=it\s+was\b)(?<=[a-z]\s){NOT_TOLD})
    (?:(?:Following|After)[^,.]{{3,80}},\s+|(?:{alternatives(decisions.LEADS_IN)})\s[^,.;:]{{3,90}}?\s(?=the\s))?
    (?P<subject>(?:It|it|this|This|that|That)\s+(?:was|has\s+been|is)\s+{ADVERB}(?:{SAID}\s+and\s+{ADVERB})?|(?:(?:The|
      the)\s+)?(?P<own>(?:(?i:parish|town|community|{alternatives(bodies.PARTS_OF_MEMBERS)})\s+){{0,2}}(?i:{OWN})|(?:\w+\s+){{0,3}}?(?P<body>(?i:{BODIES})))(?:\s+present)?\s+{ADVERB}(?:have\s+|has\s+|
        (?:were|was|are|is)\s+(?:not\s+(?=in\s+agreement))?(?=in\b|content|happy|unanimous\s+in))?)
    (?P<verb>{alternatives(decisions.AGREED)}|did\s+not\s+agree\s+(?=to\b)|AGREED|DECIDED|APPROVED|RECOMMENDED|ENDORSED|NOTED|RECEIVED|RATIFIED|ADOPTED|ACCEPTED|CONFIRMED|SUPPORTED|DELEGATED|confirmed\s+(?:the|that\s+the)\s+minutes|supported\s+(?:the|this)|
      (?:supports?|objects?\s+to)\s+(?:the|this)\s+(?:application|proposal)|noted\s+(?:the|this|their|his|her)\s+(?:[\w’'-]+\s+){{0,4}}?
        {alternatives(decisions.NOTED_BY_SOMEBODY)}|received\s+(?:and\s+\w+\s+)?the|in\s+agreement|in\s+favour|
          content\s+(?:with|to)|happy\s+to|unanimous\s+in|{alternatives(decisions.ACTS)}|
          gave\s+(?:{alternatives(decisions.GIVES)}\s+)*{alternatives(decisions.GIVEN_BY_BODIES)}\s+(?:to|for)|
          confirmed\s+(?:(?:its|their)\s+{alternatives(decisions.GIVEN_BY_BODIES)}|
            that\s+(?!(?:it|they|all|he|she)\b)(?=(?:[\w’'-]+\s+){{1,8}}?{alternatives(decisions.IS_TO_BE)}\b)))\b
    """,
    re.X,
)
# "was duly approved", "were received and noted": what was done to a thing.
PASSIVE = PrefilteredPattern(
    rf"""\b(?P<be>was|were|be|been)\s+(?:(?:{alternatives(decisions.BEFORE_DONE)}|
  read,|(?:{alternatives(decisions.DONE_FIRST, decisions.IN_CAPITALS)})(?:,\s+\w+ed)*,?\s+
        and(?!\s+signed(?!\s+off)))\s+)*
        (?P<verb>{alternatives(decisions.DONE, decisions.IN_CAPITALS)})\b(?!\s+(?:out|forward)\b)""",
    re.X,
)
# "The Board discussed the plan and agreed that ...": a body that did something first.
ALSO_AGREED = PrefilteredPattern(
    rf"(?:The|the)?\s*(?:[\w’'-]+\s+){{0,3}}?"
    rf"(?P<body>{alternatives(bodies.THAT_DECIDE, bodies.MEMBERS_THAT_DO)})\b[^.;]{{5,160}}?,?\s+(?:and|"
    r"but|then)\s+agreed\s+(?:that|to|on|the|an?|some|several)\b",
    re.I,
)
# "AGREED to purchase", "Agreed – that the fence be mended": a sentence that begins with its verb.
# "If possible, agreed to", "After discussion, decided that": what may stand before it; "Decided it was not worth it".
AGREED_TO = PrefilteredPattern(
    r"(?:(?:If|Where|When)\s+possible,\s+(?=[ad])|(?:After|Following|Subject\s+to)\s[^,.;]{3,60},\s+(?=[ad]))?"
    rf"(?:{alternatives(decisions.BEGIN_SENTENCE)}|(?<=,\s)(?:agreed|decided))(?:\s*[-–—]+\s*|\s+)"
    r"(?:(?:unanimously|not)\s+)?(?:to\s+[a-z]+|that|(?<=ecided\s)(?:it\s+was|on\s|against\s))\b"
)
# "AA proposed the cheaper one at £500, which was unanimously agreed.": what a clause at the end settles.
WHICH_WAS_AGREED = PrefilteredPattern(
    rf"[^;]{{3,400}}?,\s+(?:and\s+)?which\s+(?:was|were)\s+{ADVERB}"
    rf"(?i:{alternatives(decisions.SETTLED, decisions.SETTLED_TOO)})"
    rf"(?:\s+unanimously|\s+by\s+(?:all|everyone|members|the\s+(?:{BODIES}|meeting))|\s+nem\.?\s*con\.?)*\W*$"
)
# "This item is to be deferred to the next meeting", "Discussion of the plan was adjourned until May".
PUT_OFF = PrefilteredPattern(
    r"(?:(?:This|The|That|Discussion|Consideration)\s+)?(?:[\w’'-]+\s+){0,6}?"
    rf"(?:item|matter|decision|application|report|discussion|business|issue|motion|proposal|consideration|agenda\s+item|this|it)\s+"
    rf"(?:was|were|is|are)\s+(?:to\s+be\s+|therefore\s+|then\s+|again\s+)?{alternatives(decisions.PUT_OFF)}"
    r"(?:\s+(?:to|until|till|for|pending)\b|\W*$)",
    re.I,
)
# "Fare for the village bus requested, agreed to pay £65": the matter, and a verb without a subject.
AGREED_BEHIND = PrefilteredPattern(
    rf"[^.;]{{3,160}}?\b{alternatives(decisions.BEFORE_BARE_VERB)}\b[^.;,]{{0,60}}?(?:,|\s[-–—])\s+(?:and\s+)?"
    r"(?:unanimously\s+)?(?:agreed|AGREED|decided)\s+(?:unanimously\s+|not\s+)?to\s+[a-z]+"
)
# "Approval was given to the printer", "It was confirmed that the cuts stay": a body's leave, not said of others'.
LEAVE_GIVEN = PrefilteredPattern(
    rf"(?:(?:The\s+)?(?i:{alternatives(decisions.LEAVE)})\s+was\s+{ADVERB}{alternatives(decisions.GIVEN)}\b(?!\s+by\s)|"
    r"It\s+was\s+confirmed\s+that\s+(?:[\w’'-]+\s+){1,8}?(?:be|stays?|remains?|continues?|keeps?)\b)"
)
# "Tender of J Hob accepted at £900", "The consensus was to wait until May".
TENDER_ACCEPTED = PrefilteredPattern(
    rf"(?:The\s+)?(?i:{alternatives(decisions.OFFERED_BY_FIRMS)})s?\s+(?:of|from|by)\s(?:[^.;,]|(?<=\d)[.,](?=\d)|(?<=\b[A-Z])\.){{3,80}}?\s"
    r"(?:was\s+)?(?:accepted|approved)\b(?!\s+(?:in|on|by\s+(?!all|members|the\s+(?:council|board|committee)))\b)"
)
CONSENSUS = PrefilteredPattern(
    rf"(?:The\s+)?(?:general\s+)?(?i:{alternatives(decisions.CONSENSUS)})\s+was\s+(?:to\s+[a-z]+|that\s[^.;]{{3,120}}?\b(?:be|should|would)\b)"
)
# "HPC see no harm in it so have no objections", "The Council has no objection to this": a body that is consulted.
NOTHING_AGAINST = PrefilteredPattern(
    rf"\b{alternatives(decisions.WITHOUT_OBJECTION)}\s+no\s+(?:{alternatives(decisions.NOTHING_AGAINST)}\b|"
    r"comments?\s+(?:on|to\s+make|regarding)\b)"
    r"(?!\s+(?:from|by)\b)"
)
# "The County", "Highways", "neighbours", "the agent": who else has no objection, and decides nothing here.
OTHERS_HAVE = re.compile(
    rf"(?:^|[.;:,]\s|\b(?:and|but|that|as)\s)\W*(?:(?:The|the|His|her|their|All|all|Other|other)\s+)?(?:[\w’'&-]+\s+){{0,5}}?"
    rf"(?i:{alternatives(bodies.THAT_HAVE_A_SAY)})\b[^.;:,]{{0,30}}$"
)
# "Moved as a true record by Ann Adams and Bob Brown".
MOVED_AS_RECORD = PrefilteredPattern(
    rf"(?:(?:These|They)\s+were\s+(?:then\s+)?|(?:The\s+)?Minutes\s[^.;]{{0,90}}?"
    rf"(?:\b(?:was|were)\s+{ADVERB}(?=moved|proposed)|(?<!\bbe)(?<!\bnot)(?<!\bwere)(?<!\bwas)\s+(?=agreed|approved|accepted|confirmed)))?"
    rf"{alternatives(decisions.MOVED_AS)}(?:\s*(?:&|and)\s*{alternatives(decisions.MOVED_AND)})?"
    rf"\s+as\s+(?:being\s+)?(?:an?\s+)?{alternatives(decisions.RECORD)}\b|"
    r"(?:The\s+)?(?:Chair\w*|Mayor|Provost|President|[A-Z]\w+\s+[A-Z]\w+)\s+(?:then\s+|duly\s+)?signed\s+the\s+minutes\b",
    re.I,
)
# "The request for a grant was not approved", "It was not agreed to extend the hours": what was refused.
NOT_SETTLED = PrefilteredPattern(
    rf"(?:[Ii]t\s+was\s+(?:therefore\s+|then\s+)?not\s+(?:agreed|resolved)\s+(?:to\s+[a-z]+|that\b)|"
    rf"(?P<matter>[^.;:]{{3,140}}?)\s(?:was|were)\s+(?:therefore\s+|then\s+|accordingly\s+)?"
    rf"(?:not\s+{alternatives(decisions.NOT_SETTLED)}|{alternatives(decisions.TURNED_DOWN)})\b(?!\s+(?:yet|until|because|in\s|on\s|at\s|by\s(?!\w+\s+votes?\b|(?:the\s+)?(?:council|committee|board|"
    r"members|governors|meeting)\b))))"
)
# "The minutes were looked at and accepted by the group", "A new form - agreed by the Board": who settled it, last.
SETTLED_BY_OWN = PrefilteredPattern(
    rf"(?:(?:The\s+)?Minutes\b[^.;]{{3,120}}?|[^.;]{{3,160}}\s[-–—]\s+)"
    rf"{alternatives(decisions.SETTLED)}\s+by\s+"
    rf"(?:all|everyone|(?:all\s+)?(?:the\s+)?{alternatives(bodies.MEMBERS_THAT_DO, bodies.PLAIN)})\b",
    re.I,
)
# "Cllr Adams was nominated and seconded and accepted the role of Chairman": an election without its word.
TOOK_OFFICE = PrefilteredPattern(
    rf"\b(?:nominated|proposed)\b[^.]{{0,120}}?\b(?:accepted\s+the\s+{alternatives(decisions.OFFICES_ACCEPTED)}|"
    r"was\s+(?:duly\s+)?(?:elected|appointed))\b|"
    r"\bagreed\s+to\s+(?:continue|remain|stay\s+on|carry\s+on|serve|stand(?:\s+again)?)\s+as\s[^.;,]{3,50}?,?\s(?:with\s[^.;,]{2,40}?\s|and\s+was\s+)?"
    r"second(?:ing|ed)\b|"
    r"\b(?:declared|deemed)\s+(?:that\s+)?(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|[A-Z]\w+\s[A-Z]\w+)[^.;]{0,60}?\s(?:was\s+|is\s+)?(?:duly\s+)?"
    r"(?:elected|appointed)\b",
    re.I,
)
# "agreed that Mill Street had the same trouble": what somebody thinks, and nothing that is to be.
OPINION = re.compile(r"\bagreed\s+that\b(?P<what>.*)", re.S)
IS_OR_WAS = re.compile(r"\b(?:had|was|were|has|have|is|are)\b")
TO_BE = re.compile(r"\b(?:should|would|will|shall|must|could|can|may|might|be|to|need(?:s|ed)?)\b")
# "It was agreed that Cllr Adams be elected chair from May": whom this meeting chooses, whatever its item is called.
OWN_OFFICE = re.compile(
    r"\W*[Ii]t\s+was\s+(?:\w+ly\s+)?(?:agreed|resolved|decided)\s+that\s+(?:[A-Z][\w.’'-]*\s+){1,4}(?:should\s+|would\s+)?be\s+"
    rf"{alternatives(decisions.CHOSEN)}\b"
)
# "the minutes of the last meeting"
RECORD = re.compile(r"\bminutes\b(?!\s*:)", re.I)
# "approved as a correct record"
APPROVED_AS = re.compile(
    rf"\b{alternatives(decisions.RECORD)}\b|\b{alternatives(decisions.CONFIRMED)}\b",
    re.I,
)
# "the report", "the budget": what boards decide on.
SUBJECT_NOUN = re.compile(rf"\b{alternatives(decisions.SUBJECTS)}\b", re.I)
OFFERED = re.compile(rf"\b{alternatives(decisions.OFFERED)}\b", re.I)
# "the minutes of the Finance Committee meeting": another body's.
MINUTES_OF_OTHERS = re.compile(
    r"\bminutes\s+of\s+(?:the\s+)?(?!meeting|last|previous|meetings|"
    r"\d|annual|extraordinary|ordinary|special)(?P<body>(?:[A-Z][\w’'&-]*\s+){1,7})(?:meeting|"
    r"held)",
    re.S,
)
# "at that meeting", "at the last meeting", "at our May meeting"
_EARLIER = alternatives(days.OF_EARLIER_MEETINGS, days.FULL_MONTHS)
_AT_ANOTHER_MEETING = rf"\s+(?:at|during)\s+(?:that|(?:the|a|our|its|their)\s+{_EARLIER})\s+meeting\b"
# "the last meeting had agreed": told of an earlier meeting.
EARLIER_MEETING = re.compile(
    r"\b(?:last|previous)\s+meeting\s+(?:had\s+)?agreed|"
    rf"\b(?:agreed|approved|decided|accepted){_AT_ANOTHER_MEETING}|"
    rf"\b[Aa]t\s+(?:the|our|its|their)\s+{_EARLIER}\s+meeting,?\s+it\s+(?:was|had\s+been)\b"
)
# "voted in favour", "voted to accept": the vote decided something.
VOTED_HOW = re.compile(
    rf"\s+(?:\d{{1,2}}\s*(?:[-–—]|to|votes\s+to)\s*\d{{1,2}},?\s+(?:that\b)?|that\b)?(?:(?<=that)|{alternatives(decisions.VOTED_HOW)})"
)
# "A report of the Safety Board had been received and it was agreed": who is reported on, and that it is a report.
REPORTED_BODY = re.compile(r"\b(?:report|presentation|board|committee)\b", re.I)
AT_THEIR_MEETING = re.compile(r"\bat\s+(?:its|their)\s+(?:last\s+|own\s+|\w+\s+)?meeting\W*$")
REPORTED = re.compile(r"\b(?:received|had)\b")
# "The appointment of Ann Adams was confirmed": a confirmation that decides.
CONFIRMED_CHOICE = re.compile(rf"\b{alternatives(decisions.CHOICES)}\b", re.I)
# "The plan was noted.": a sentence that says no more.
NOTED_IN_SHORT = re.compile(
    rf"\W*(?:The|This)\s+(?:[\w-]+\s+){{0,2}}(?:{alternatives(decisions.SUBJECTS)})\s+(?:was|were)\s+(?:duly\s+|then\s+)?noted\W*"
)
# "The contents of the update were noted": what boards formally note.
NOTED_THING = re.compile(rf"\b{alternatives(decisions.NOTED)}\b[^.]{{0,40}}$", re.I)
# "was approved by the Cabinet", "was agreed with Elm Ltd": others decided.
BY_OTHERS = re.compile(
    rf"\b(?:by|of)\s+(?:the\s+)?{alternatives(bodies.OTHERS_THAT_DECIDE)}\b|^\s+with\s+[A-Z]|"
    r"^\s+by\s+(?:the\s+)?(?:[A-Z&]{0,4}(?:DC|BC|MBC)|LPA)\b"
)
# "was refused by the district council": another council than this one.
BY_ANOTHER_COUNCIL = re.compile(r"\s+by\s+(?:the\s+)?(?P<kind>county|district|borough|city)\s+council\b")
# "was set at £2": what is set at a time is no sum.
SUM = re.compile(r"\s*(?:an?\s+\w+\s+of\s+)?[£€$\d]")
# "was noted by members", "was approved by all": the own body decided.
BY_OWN = re.compile(
    rf"\s+by\s+(?:(?:all\s+)?(?:the\s+|our\s+)?(?i:{alternatives(bodies.MEMBERS_THAT_DO, bodies.PLAIN)})\b|"
    r"all\b|those\s+present)"
)
# "Cllr Adams was elected", "Ann Adams was co-opted": a person was chosen.
PERSON_FIRST = re.compile(
    r"\W*(?:(?:By\s+\w+\s+votes?\s+to\s+\w+|On\s+a\s+(?:show\s+of\s+hands|vote|ballot)|"
    r"(?:After|Following)\s+(?:a|the)\s+[\w ]{3,30}),?\s+)?"
    rf"(?:{alternatives(honorifics.IN_PROSE)}|(?:He|She|They)\s*$|[A-Z]\w+\s[A-Z]\w+)"
)
# "The following officers were elected: Chair - Ann Adams; ...", "Dale & Co were appointed as internal auditors".
FOLLOWING = re.compile(r"\W*The\s+following\b")
FIRM_FOR = re.compile(
    rf"\s+(?:as\s+)?(?:(?:the|our|its)\s+)?(?:\w+\s+){{0,2}}{alternatives(decisions.FIRMS_FOR)}\b", re.I
)
# "the plan which was agreed": told in passing.
IN_PASSING = re.compile(r"\b(?:who|which|when|that|where|because|if)\b[^,]*$")
# "was approved in March", "was agreed on 3 May": told of another day.
ON_ANOTHER_DAY = re.compile(
    rf"(?:\s+by\s+(?:the\s+)?\w+)?\s+(?:in|on)\s+(?:\d|{alternatives(days.FULL_MONTHS)})|{_AT_ANOTHER_MEETING}"
)
