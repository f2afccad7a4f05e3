"""What tasks set out to do, and the words by which minutes tell that it went on: asked and answered, bought."""

from __future__ import annotations

import re

from graph.linking.outcomes.language.lexicon import root

LIGHT_VERBS = frozenset(root(verb) for verb in "make take give get put have do go come hold bring set".split())
"""Verbs that say nothing of what is done: "to make arrangements" - "who had made the list"."""
ANSWERED = "what was asked was answered"
SENT = "what was to be sent has come"
FOUND_OUT = "what was to be found out is answered"
PUT = "who was to be told or asked has been"
REPORTED = "who was to report has reported"
INVITED = "who was invited has come"
ACCEPTS = re.compile(r"\b(?:will|can|could)\s+(?:come|attend|speak|join)\b|\baccepted\b")
"""What answers an invitation: to invite is done with it."""
LOOKED, MET = "who was to look has looked", "who was to meet has met"
APPLIED, CHOSEN = "what was applied for, claimed or appealed against", "who was to be chosen has been"
ORDERED, RENEWED = "what was to be bought has been ordered", "what was to be renewed runs on"
SAME_VERB = "what was to be done is told with the same verb"  # "will be addressed" - "have been addressed"
TO_DO_VERB = re.compile(
    r"\b(?:to|will|shall|should|must|would(?=\s+be\b))\s+(?:need\s+to\s+)?(?:also\s+)?(?:be\s+)?(?P<verb>[a-z]{4,})"
)
DONE_VERB = re.compile(
    r"\b(?:has|have|had|was|were|been)\s+(?:now\s+|since\s+|also\s+|duly\s+|already\s+|been\s+)*"
    r"(?P<verb>(?!written\s+to\b)[a-z]{4,})"  # who has written to somebody has not written a guide
)
MAKES = re.compile(r"\b(?:draw\s+up|draft|write\s+(?:an?|the)|complete|produce|prepare|compile|design)\b")
"""What makes a thing: of such a task nothing tells that does not name the thing."""
SAYING = re.compile(
    r"\b(?:spoke|spoken|contacted|wrote|written\s+to|emailed|e-mailed|(?:has|have|had)\s+asked|telephoned|phoned|rang|in\s+touch)\b"
)
"""What leads to a thing being done, and is not the doing of it, where the task was another."""
TO_SAY = re.compile(
    r"\b(?:speak|spoken|talk|contact|write|written|e-?mail|ask|tell|inform|report|request|raise|liaise|chase|invite|consult|approach|"
    r"meet|ring|phone|telephone|enquire|inquire|enquir\w+|notif\w+|remind|follow|pursue|lobby|discuss|check|find|get\s+in\s+touch)(?:e?d)?\b"
)
ANSWERS = re.compile(
    r"\b(?:replied|answered|responded|confirmed|told|advised|informed|agreed to|said that|"
    r"repl(?:y|ies)|responses?|answers?|promised|objected|turned down|refused|granted|"
    r"accepted|declined|allowed|acknowledged|cannot|taken (?:this|it) up|"
    r"is content|are content|is keen|are keen|agreeable|no objection|offered)\b",
    re.I,
)
FRAMES: tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...] = (
    (
        "what was to be bought was paid for",  # "Clerk to renew the clock's contract" - "clocks, service £340.00"
        re.compile(
            r"\b(?:order|buy|bought|purchase|appoint|engage|hire|commission|obtain|get|arrange|replace|install|renew|service|insure|"
            r"print|supply|supplied|repair|mend|book|subscribe)(?:e?d)?\b",
            re.I,
        ),
        re.compile(r"^(?!.*\b(?:would|will)\s+be\s+asked\b).*£\s?\d[\d,]*(?:\.\d\d)?\W*$", re.S),
    ),
    (
        ORDERED,  # "agreed to purchase" - "a shed has been ordered"
        re.compile(r"\b(?:order|buy|bought|purchase|obtain|replace|get|acquire|install)(?:e?d)?\b", re.I),
        re.compile(
            r"\b(?:ordered|bought|purchased|delivered|installed|arrived|fitted|in place|has come|have come)\b", re.I
        ),
    ),
    (
        "what was to be arranged has been",  # "to organise a training day" - "the training took place on the 19th"
        re.compile(r"\b(?:arrang\w+|organis\w+|book|schedul\w+|set up|plan|convene|host)\b", re.I),
        re.compile(
            r"\b(?:arranged|organised|booked|scheduled|took place|taken place|was held|were held|went well|has met|"
            r"have met|planned for|success)\b",
            re.I,
        ),
    ),
    (
        "what was to be revised has been",  # "standing orders to be amended" - "these have been updated"
        re.compile(r"\b(?:amend\w*|updat\w+|revis\w+|rewrit\w+|finalis\w+|complet\w+)\b", re.I),
        re.compile(
            r"\b(?:amended|updated|revised|rewritten|finalised|completed|adopted|new version|accepted|approved)\b", re.I
        ),
    ),
    (
        "prices were asked for, firms are spoken of",  # "to obtain quotations" - "three joiners were approached"
        re.compile(
            r"\b(?:prices?|quot\w+|tenders?|estimates?|commission|appoint|engage|contractor|find out the cost|"
            r"investigate\s+(?:the\s+)?costs?|to\s+(?:cost|price)|costs?\s+[^.;]{0,60}will\s+be\s+(?:investigated|sought|obtained|established)|enquir\w+\s+[^.;]{0,30}\bcosts?)\b",
            re.I,
        ),
        re.compile(
            r"\b(?:firms?|masons?|builders?|contractors?|compan(?:y|ies)|suppliers?|surveyors?|joiners?|plumbers?|electricians?|roofers?|"
            r"painters?|gardeners?|architects?|engineers?|consultants?|printers?|figures|sums?|quot\w+|prices?|tenders?|"
            r"estimates?|offers?|"
            r"(?:is|are|(?:would|will)\s+(?:be|cost))\s+(?:about\s+)?(?=£)|figure of £|replied|designers?)\b",
            re.I,
        ),
    ),
    (
        FOUND_OUT,  # "to find out when the drains are cleaned" - "the Board has told us that"
        re.compile(r"\b(?:find\s+out|ascertain)\b|\bask\s+(?:\S+\s+){1,6}(?:whether|if)\b", re.I),
        ANSWERS,
    ),
    (
        ANSWERED,  # "to write to the County" - "the County has answered that"
        re.compile(
            r"\b(?:ask|query|write(?!\s+(?:an?|the|up)\s+(?!letter|e-?mail|reply|note))|written|reply|contact|enquire|inquire|raise|report|chase|request|apply|speak|liaise|lobby|invite|"
            r"ascertain|clarify|approach|call\s+on|visit)(?:e?d)?\b|\bseek\s+(?:\w+\s+){0,3}advice\b",
            re.I,
        ),
        ANSWERS,
    ),
    (
        PUT,  # "the landowners will be contacted" - "the hedge has been reported to the landowners"
        re.compile(
            r"\b(?:contact|inform|report|notify|notified|write(?!\s+(?:an?|the|up)\s+(?!letter|e-?mail|reply|note\b))|written|tell|told|raise|advise|refer|pass|email|speak|ask|approach)(?:e?d)?\b",
            re.I,
        ),
        re.compile(
            r"\b(?:has|have|had|was|were)\s+(?:also\s+|now\s+|again\s+)?(?:been\s+)?(?:again\s+)?(?:reported|informed|contacted|notified|written|told|"
            r"advised|passed|referred|raised|emailed|asked|approached|spoken)\b|\bwrote\b|"
            r"\bletters?\b[^.;]{0,60}\b(?:has|have|had)\s+been\s+(?:sent|written)\b",
            re.I,
        ),
    ),
    (
        APPLIED,  # "to apply for a grant" - "the form has been sent off"
        re.compile(
            r"\b(?:appl(?:y|ied|ication)|appeal(?:ed)?|claim(?:ed)?|bid|nominat\w+|put\s+forward|register)\b", re.I
        ),
        re.compile(
            r"\b(?:sent|submitted|applied|lodged|granted|refused|successful|unsuccessful|awarded|approved|rejected|"
            r"accepted|turned\s+(?:\w+\s+){0,3}down|nomination|will\s+(?:pay|fund|give|meet)|met\s+in\s+full)\b",
            re.I,
        ),
    ),
    (
        RENEWED,  # "to renew the insurance" - "we are insured until April"
        re.compile(r"\b(?:renew|insure|extend|subscribe|prolong)(?:e?d)?\b", re.I),
        re.compile(
            r"\b(?:renewed|insured|extended|valid|covered|runs?|signed)\b[^.;]{0,40}\b(?:until|till|to|for|on)\b|"
            r"\bfor another\b|\bexpires?\b|\bpolicy\s+covers\b|"
            r"\b(?:has|have|had)\s+(?:now\s+|been\s+)*(?:renewed|signed|extended)\b",
            re.I,
        ),
    ),
    (
        SENT,  # "to send their parts of the report" - "all but one of the parts are in"
        re.compile(
            r"\b(?:send|sent|submit|submitted|provide|return|supply|deliver|delivered|give|contribute|share|circulate|recirculate|distribute|e-?mail|post|"
            r"(?<!this )(?<!it )(?<!matter )forward)\b",
            re.I,
        ),
        re.compile(
            r"\b(?:sent|received|submitted|returned|(?:are|is) in|came in|arrived|given|handed|supplied|circulated|"
            r"shared|e-?mailed|reached|went\s+(?:out|round|to))\b",
            re.I,
        ),
    ),
    (
        MET,  # "to meet the managers of the banks" - "three of the banks have been seen"
        re.compile(r"\b(?:meet|meeting|speak|talk|liaise|visit|see|discuss|brief|consult|share|tell)\b", re.I),
        re.compile(
            r"\b(?:met|seen|spoken|spoke|visited|called on|had been to|has been to|briefed|consulted|discussed with|"
            r"talked|been told|was told|were told)\b",
            re.I,
        ),
    ),
    (
        "what was to be found was found",  # "to find a venue" - "a venue has been found", "nobody has been found"
        re.compile(r"\b(?:find|look for|seek|sought|source|identify|identified|recruit|advertise)(?:e?d)?\b", re.I),
        re.compile(
            r"\b(?:found|located|identified|tried|offered|promised|recruited|without luck|nobody|booked|fixed|chosen|"
            r"appointed|come forward|taken (?:up|on)|elected|volunteered|applied)\b",
            re.I,
        ),
    ),
    (
        INVITED,  # "to invite the vicar" - "the vicar came and spoke"
        re.compile(r"\binvit\w+\b|\b(?:would|could|can|to)\s+(?:attend|come|be\s+present|join)\b", re.I),
        re.compile(
            r"\b(?:(?:has|have) been (?:to|in|at|along|once|twice|again)|"
            r"came|comes|attended|visited|spoke|gave|coming|(?:will|can|could) (?:come|attend|speak|join)|"
            r"unable to (?:attend|come)|regrets?|declined|accepted|accepts|"
            r"(?:could|can) ?not (?:attend|come)|sent (?:\w+ )?apologies)\b",
            re.I,
        ),
    ),
    (
        "what was to be proposed has been",  # "to put forward new dues" - "Ann proposed five per cent"
        re.compile(r"\b(?:propose|put\s+forward|recommend|suggest|choose|set)\b", re.I),
        re.compile(
            r"\b(?:proposed|moved|put\s+forward|recommended|suggested|chosen|chose|thought\s+best|set\s+at|preferred)\b",
            re.I,
        ),
    ),
    (
        CHOSEN,  # "to run an election", "to fill the vacancy" - "Bob was elected"
        re.compile(r"\b(?:elections?|elect|co-?opt|vacanc(?:y|ies)|fill\s+the\s+post|nominees?|nominat\w+)\b", re.I),
        re.compile(
            r"\b(?:elected|co-?opted|stood|votes|nominat\w+|nominees?|put\s+forward|appointed|interview(?:s|ed)|starts?|joins?|uncontested)\b",
            re.I,
        ),
    ),
    (
        "what was to be borrowed is lent",  # "to borrow the marquee from the Scouts" - "the Rugby Club lends two"
        re.compile(r"\b(?:borrow|loan|hire)\b", re.I),
        re.compile(r"\b(?:lends?|lent|borrowed|hired|on\s+loan)\b", re.I),
    ),
    (
        "what was to be paid has been",  # "to pursue the tenants for their rent" - "two have paid"
        re.compile(r"\b(?:pursue|chase|claim|recover|collect|invoice|bill|remind)\b", re.I),
        re.compile(r"\b(?:paid|pays|settled|written\s+off|let\s+go)\b", re.I),
    ),
    (
        REPORTED,  # "GD to bring an audit" - "GD presented the audit"
        re.compile(r"\b(?:bring|report|present|prepare|draft|draw up|provide|circulate|produce|write|update)\b", re.I),
        re.compile(
            r"\b(?:tabled|presented|circulated|spoke to|introduced|shared|submitted|received|considered|went round|"
            r"sent round|reported|approved|adopted|accepted)\b",
            re.I,
        ),
    ),
    (
        "who was to take something over has",  # "Ann volunteered to take over the website" - "Ann has taken over"
        re.compile(r"\btake\s+(?:over|on)\b|\blook\s+after\b", re.I),
        re.compile(r"\b(?:taken|took|takes|taking)\s+(?:over|on)\b|\bnow\s+(?:looks?|looking)\s+after\b", re.I),
    ),
    (
        LOOKED,  # "Ann to check the gutters" - "Ann has inspected them"
        re.compile(
            r"\b(?:check|inspect|look|visit|measure|investigate|review|find out|survey|examine)(?:e?d)?\b|"
            r"\binvestigations?\b",
            re.I,
        ),
        re.compile(
            r"\b(?:found|finds|inspected|walked|visited|went round|looked|measured|checked|learnt|seen|showed|shows|"
            r"spent\s+an?\s+\w+\s+(?:in|at|with))\b",
            re.I,
        ),
    ),
)
"""(the reason, what the task sets out to do, how minutes tell that it went on)."""
TOLD_IN = {reason: told for reason, _, told in FRAMES}
"""How minutes tell that it went on, by the reason."""
