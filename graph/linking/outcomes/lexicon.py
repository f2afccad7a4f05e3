"""Words of the field that evidence is weighed by: what is rarely said twice in the same words.

``MEANINGS`` are groups of words with which minutes speak of one thing: a task asks for prices, the outcome tells of two
quotations. A word shared by meaning counts less than one shared by its root. ``FRAMES`` pair what a task sets out
to do with the words by which minutes tell that it went on.
"""

from __future__ import annotations

import re
from functools import lru_cache

_GROUPS = (
    "price quote quotation estimate cost tender offer figure bid charge fee",
    "letter write wrote written correspondence email",
    "order buy bought purchase purchased supply supplier deliver delivered delivery invoice",
    "mend repair fix fixed",
    "appoint engage engaged hire instruct commission employ award recruit appointment",
    "contractor firm company mason builder plumber electrician joiner blacksmith surveyor roofer installer designer",
    "seat bench",
    "tree sycamore oak ash beech lime willow birch poplar conifer sapling whip plant hedge hedging",
    "hall venue room premises",
    "pit hole trench borehole dig dug excavate",
    "vaccination vaccine jab immunisation inoculation",
    "bus omnibus coach",
    "fare travel transport",
    "pupil child children student",
    "school primary secondary academy headteacher",
    "police constable sergeant inspector pcso",
    "doctor gp surgery practice",
    "leaflet flyer brochure booklet",
    "poster notice signage",
    "road lane street highway carriageway",
    "pothole surface resurfacing",
    "footpath path footway pavement",
    "lamp light streetlight lighting",
    "grass mow mowing verge",
    "litter rubbish bin waste flytipping",
    "drain gully culvert ditch silt flooding flood",
    "grant funding fund donation bid",
    "insurance insurer insure policy cover premium",
    "value valuation valued",
    "survey inspection inspect inspected assess assessment",
    "course training trained train",
    "policy guidance procedure protocol",
    "vacancy recruitment recruit post",
    "web website site page online",
    "computer laptop it hardware",
    "clean cleaning cleaned wash",
    "paint painted repaint decorate",
    "install installed installation fit fitted erect erected",
    "remove removed removal cleared clear",
    "sign signed signature name",
    "close closure closed",
    "find found look seek sought search",
    "evening event session workshop",
    "group party panel team",
    "budget spend finance financial",
    "audit auditor audited",
    "lease tenancy licence agreement",
    "solicitor lawyer legal conveyance",
    "bank account mandate signatory",
    "key lock padlock",
    "fence fencing railing gate",
    "map plan layout",
    "jubilee celebration fete party",
    "parking parked car vehicle",
    "speed speeding speedwatch",
    "dog fouling",
    "allotment plot tenant",
    "cemetery churchyard grave burial memorial",
    "playground swing slide play",
    "toilet lavatory convenience",
    "query question enquiry inquiry",
    "advice advise advised adviser advisor",
    "date day time",
)
_IRREGULAR = {
    "went": "go", "gone": "go", "sent": "send", "wrote": "write", "written": "write", "bought": "buy", "dug": "dig",
    "met": "meet", "made": "make", "took": "take", "taken": "take", "gave": "give", "given": "give", "told": "tell",
    "said": "say", "found": "find", "sought": "seek", "spoke": "speak", "spoken": "speak", "got": "get", "paid": "pay",
    "held": "hold", "brought": "bring", "drew": "draw", "drawn": "draw", "put": "put", "laid": "lay", "sold": "sell",
    "built": "build", "chose": "choose", "chosen": "choose", "began": "begin", "begun": "begin", "saw": "see",
    "seen": "see", "done": "do", "did": "do", "heard": "hear", "grew": "grow", "grown": "grow", "children": "child",
    "people": "person", "men": "man", "women": "woman", "came": "come", "rang": "ring", "rung": "ring", "hung": "hang",
    "sank": "sink", "sunk": "sink", "broke": "break", "broken": "break", "shown": "show", "led": "lead",
    "left": "leave",
    "lost": "lose", "stood": "stand", "thought": "think", "taught": "teach", "caught": "catch", "kept": "keep",
    "swept": "sweep", "mown": "mow", "sewn": "sew", "torn": "tear", "worn": "wear", "fell": "fall", "fallen": "fall",
}  # fmt: skip
_ENDINGS = (
    "ational", "ation", "ition", "ution", "ment", "ance", "ence", "ities", "ity", "ness", "able", "ible", "ure", "age",
    "ion", "ers", "ors", "ist", "ive", "er", "or", "al", "ly", "y", "e",
)  # fmt: skip


@lru_cache(maxsize=100_000)
def root(word: str) -> str:
    """What is left of a word without inflection and one ending: insurers, insurance and insured have one root.

    ``word`` is in lower case. A crude stemmer (after Porter's first steps) that is the same on both sides is enough:
    words are only held against words of the same board.
    """
    word = _IRREGULAR.get(word, word)
    if len(word) < 4 or any(character.isdigit() for character in word):
        return word
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith(("ss", "us", "is")):
            word = word[: -len(ending)] + instead
            if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz" and ending in ("ing", "ed"):
                word = word[:-1]
            break
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word.removesuffix("e") if len(word) > 4 else word


MEANINGS: dict[str, frozenset[int]] = {}
for _number, _group in enumerate(_GROUPS):
    for _word in _group.split():
        MEANINGS[root(_word)] = MEANINGS.get(root(_word), frozenset()) | {_number}

LIGHT_VERBS = frozenset(root(verb) for verb in "make take give get put have do go come hold bring set".split())
"""Verbs that say nothing of what is done: "to make arrangements" - "who had made the list"."""
ANSWERED = "what was asked was answered"
SENT = "what was to be sent has come"
REPORTED = "who was to report has reported"
SAME_VERB = "what was to be done is told with the same verb"  # "will be addressed" - "have been addressed"
TO_DO_VERB = re.compile(
    r"\b(?:to|will|shall|should|must|would(?=\s+be\b))\s+(?:need\s+to\s+)?(?:also\s+)?(?:be\s+)?(?P<verb>[a-z]{4,})"
)
DONE_VERB = re.compile(
    r"\b(?:has|have|had|was|were|been)\s+(?:now\s+|since\s+|also\s+|duly\s+|already\s+|been\s+)*(?P<verb>[a-z]{4,})"
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
FRAMES: tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...] = (
    (
        "what was to be bought was paid for",  # "Clerk to renew the clock's contract" - "clocks, service £340.00"
        re.compile(
            r"\b(?:order|buy|bought|purchase|appoint|engage|hire|commission|obtain|get|arrange|replace|install|renew|service|insure|"
            r"print|supply|supplied|repair|mend|book|subscribe)(?:e?d)?\b",
            re.I,
        ),
        re.compile(r"£\s?\d[\d,]*(?:\.\d\d)?\W*$"),
    ),
    (
        "what was to be bought has been ordered",  # "agreed to purchase" - "a shed has been ordered"
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
            r"costs?\s+(?:of\s+(?:\w+\s+){1,3})?will\s+be\s+investigated|enquir\w+\s+[^.;]{0,30}\bcosts?)\b",
            re.I,
        ),
        re.compile(
            r"\b(?:firms?|masons?|builders?|contractors?|compan(?:y|ies)|suppliers?|surveyors?|joiners?|plumbers?|electricians?|roofers?|"
            r"painters?|gardeners?|architects?|engineers?|consultants?|printers?|figures|sums?|quot\w+|prices?|tenders?|"
            r"estimates?|offers?|figure of £|replied|designers?)\b",
            re.I,
        ),
    ),
    (
        ANSWERED,  # "to write to the County" - "the County has answered that"
        re.compile(
            r"\b(?:ask|write(?!\s+(?:an?|the|up)\s+(?!letter|e-?mail|reply|note))|written|reply|contact|enquire|inquire|raise|report|chase|request|apply|speak|liaise|lobby|invite|"
            r"approach)(?:e?d)?\b|\bseek\s+(?:\w+\s+){0,3}advice\b",
            re.I,
        ),
        re.compile(
            r"\b(?:replied|answered|responded|confirmed|told|advised|informed|agreed to|said that|"
            r"repl(?:y|ies)|responses?|answers?|promised|objected|turned down|refused|granted|"
            r"accepted|declined|allowed|acknowledged|cannot|taken (?:this|it) up)\b",
            re.I,
        ),
    ),
    (
        "what was applied for, claimed or appealed against",  # "to apply for a grant" - "the form has been sent off"
        re.compile(
            r"\b(?:appl(?:y|ied|ication)|appeal(?:ed)?|claim(?:ed)?|bid|nominat\w+|put\s+forward|register)\b", re.I
        ),
        re.compile(
            r"\b(?:sent|submitted|applied|lodged|granted|refused|successful|unsuccessful|awarded|approved|rejected|"
            r"accepted|turned down|nomination)\b",
            re.I,
        ),
    ),
    (
        SENT,  # "to send their parts of the report" - "all but one of the parts are in"
        re.compile(r"\b(?:send|sent|submit|submitted|provide|return|supply|give|forward|contribute)\b", re.I),
        re.compile(
            r"\b(?:sent|received|submitted|returned|(?:are|is) in|came in|arrived|given|handed|supplied)\b", re.I
        ),
    ),
    (
        "who was to meet has met",  # "to meet the managers of the banks" - "three of the banks have been seen"
        re.compile(r"\b(?:meet|meeting|speak|talk|liaise|visit|see|discuss|brief|consult|share|tell)\b", re.I),
        re.compile(
            r"\b(?:met|seen|spoken|spoke|visited|called on|had been to|has been to|briefed|consulted|discussed with|"
            r"talked|been told|was told|were told)\b",
            re.I,
        ),
    ),
    (
        "what was to be found was found",  # "to find a venue" - "a venue has been found", "nobody has been found"
        re.compile(r"\b(?:find|look for|seek|sought|source|identify|identified|recruit)(?:e?d)?\b", re.I),
        re.compile(r"\b(?:found|located|identified|tried|offered|promised|recruited|without luck|nobody)\b", re.I),
    ),
    (
        "who was invited has come",  # "to invite the vicar" - "the vicar came and spoke"
        re.compile(r"\binvit\w+\b|\b(?:would|could|can|to)\s+(?:attend|come|be\s+present|join)\b", re.I),
        re.compile(
            r"\b(?:has been|have been|came|comes|attended|visited|spoke|gave|coming|will (?:come|attend|speak)|"
            r"unable to (?:attend|come)|"
            r"(?:could|can) ?not (?:attend|come)|sent (?:\w+ )?apologies)\b",
            re.I,
        ),
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
        "who was to look has looked",  # "Ann to check the gutters" - "Ann has inspected them"
        re.compile(
            r"\b(?:check|inspect|look|visit|measure|investigate|review|find out|survey|examine)(?:e?d)?\b|"
            r"\binvestigations?\b",
            re.I,
        ),
        re.compile(
            r"\b(?:found|finds|inspected|walked|visited|went round|looked|measured|checked|learnt|seen)\b", re.I
        ),
    ),
)
"""(the reason, what the task sets out to do, how minutes tell that it went on)."""
TOLD_IN = {reason: told for reason, _, told in FRAMES}
"""How minutes tell that it went on, by the reason."""
