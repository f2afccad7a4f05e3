"""How a sentence tells of a task: as done, going on, closed without being done, changed; or as nothing of the kind.

The rules are asked in their order, the first that fits decides. Closing words come first, for they stand beside
verbs in the perfect ("the firm has been dear, and it was agreed not to go ahead"); then what is still awaited, for
"has not replied" has a perfect too; then what was done.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

Telling = Literal["closed", "changed", "progressed", "done"]


class Rule(NamedTuple):
    """``example`` is a sentence that the pattern must match, ``counter`` one that it must not."""

    telling: Telling
    pattern: re.Pattern[str]
    example: str
    counter: str


_IRREGULAR = (
    r"sent|written|brought|taken|made|put|given|drawn|met|spoken|held|done|found|paid|bought|sold|got|read|told|gone|"
    r"come|begun|seen|chosen|built|cut|left|set|laid|shown|run|rung|sought|fed|dug|been|had|heard|learnt|mown|hung|sunk|"
    r"spent|lent|kept|won|lost|broken|fallen|taught|caught|thrown|driven|known|grown|worn|torn|stolen|frozen|risen|hit|shut|felt|swept|"
    r"dealt|struck|stood|flown|hidden|split|bound|wound|blown|withdrawn|begun|sworn|woken"
)
_PAST = (
    r"went|wrote|brought|took|made|gave|drew|met|spoke|held|did|found|paid|bought|sold|got|told|came|began|saw|chose|"
    r"built|left|laid|spent|lent|struck|shut|dealt|threw|ran|rang|sought|dug|heard|learnt|put|sent|sank|said|led|blew|fell|broke|grew|drove|rose|lost|won|stood|kept|"
    r"felt|thought|caught|cut|set|hung|swept|tore|read(?=\s+(?:out|through|the|a|an|his|her)\b)"
)
_PARTICIPLE = rf"(?:\w{{2,}}ed|{_IRREGULAR})"
_COUNTED = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_ADVERBS = (
    r"(?:(?:now|already|since|also|both|all|been|duly|subsequently|successfully|recently|just|therefore|twice|"
    r"again)\s+)*"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "closed",
        re.compile(
            r"\b(?:(?:will|would|should|shall|need|do|does|did)\s+not\s+(?:now\s+)?(?:be\s+)?"
            r"(?:pursued?|proceed\w*|go\s+ahead|taken?\s+(?:any\s+)?further|needed|required|necessary)|"
            r"no\s+longer\s+(?:\w+\s+)?(?:needed|required|necessary|relevant|wanted|pursued|possible|available|going)|"
            r"need\s+not\b|not\s+(?:to\s+)?(?:pursue|proceed|go\s+ahead|take\s+(?:\w+\s+){0,2}further)|"
            r"(?:decided|agreed|resolved|preferred)\s+(?:not\s+to|against)|let\s+(?:it|this|that|the\s+matter)\s+(?:drop|rest|lie)|"
            r"(?:dropped|abandoned|shelved|superseded|(?:was|been|is|are|were|:)\s+withdrawn(?!\s+(?:for|from))|"
            r"overtaken\s+by\s+events)\b|"
            r"no\s+further\s+action|not\s+allowed|not\s+permitted|(?:not|never)\s+\w+\s+after\s+all|closed\s+without|"
            r"did\s+not\s+wish\s+to|thought\s+(?:that\s+)?too\s+much)\b",
            re.I,
        ),
        "It was agreed not to proceed with the kiosk.",
        "The gate was closed for repair.",
    ),
    Rule(
        "changed",
        re.compile(
            r"\b(?:instead\s+of|rather\s+than|ought\s+to\s+come\s+from|(?:is|was|be|been)\s+(?:passed|handed|transferred|"
            r"reassigned)\s+(?:on\s+|over\s+)?to|(?:will|would|has|had)\s+tak(?:e|en)\s+(?:this|it)\s+over|in\s+(?:his|her|their)\s+place)\b",
            re.I,
        ),
        "The plumber was found by Ann instead of Bob, and it was handed over to her.",
        "The slide is in the park.",
    ),
    Rule(
        "progressed",
        re.compile(
            r"\b(?:not\s+yet|before\s+any(?:body|one)\s+could|no\s+\w+\s+(?:could\s+be|(?:has|have|had)\s+(?:yet\s+)?(?:come|been|arrived|replied))|"
            r"too\s+\w+\s+to\b|to\s+chase|promised\s+(?:\w+\s+){1,6}by\b|returned\s+(?:[^\s.;]+\s+){1,6}(?:as|because)\b|"
            r"before\s+(?:it|this|that|they)\s+(?:was|were|had\s+been)\s+(?:finished|completed|done|ready)|"
            r"(?:has|have|had)\s+(?:now\s+)?been\s+(?:asking|waiting|pressing|chasing|seeking|looking|trying|working)|all\s+but\s+(?:one|two|\w+\s+of)|yet\s+to|still\s+\w+|as\s+yet|awaiting|awaits?|awaited|outstanding|on-?going|in\s+progress|"
            r"in\s+hand|on\s+order|under\s?way|held\s+over|put\s+off|postponed|adjourned|"
            r"pending|chas(?:ed|ing)|no\s+(?:reply|response|answer|progress|news|word|further\s+news)|"
            r"(?:no|little)\s+(?:additional|further|new|other)\s+(?:information|updates?|developments?|communication|progress|report)|no\s+update|"
            r"nobody\s+has|nothing\s+(?:has|had|was|is)\s+(?:been\s+|yet\s+|so\s+far\s+)*(?:heard|received|done|come|known)|no\s+one\s+has|without\s+(?:luck|success)|(?:have|has|had)\s+not\b|(?:was|were|is|are)\s+unable|"
            r"(?:could|did|was|were|has|have|had)(?:n['’]t|\s+not)\b|hopes?\s+to|hoped|expected|expects?|(?:is|are|was|were)\s+to\s+[a-z]+|"
            r"(?:is|are|was|were)\s+being|(?:will|would|shall|is\s+to|are\s+to)\s+(?:be|have|come|report|meet|attend|start|begin|"
            r"send|visit|provide|continue|bring|take|give|arrange|look|write|contact|follow|pay|fund|lend|help|supply|mend|repair|replace|"
            r"fill|carry|do|put|try|go|run|open|join|let|share|call)\b|due\s+(?:on|in|by|to)|booked\s+for|"
            r"scheduled|planned\s+for|starts?\s+on|until|must\s+wait|wants?\s+a|(?:is|are)\s+(?:willing|able|happy|prepared)\s+to|"
            r"(?:is|are|was|were)\s+(?:content|keen|agreeable|happy|willing)\b|carried\s+forward|deferred|partly|incomplete|unfinished|(?:he|she|they|it)\s+will\s+[a-z]+|"
            rf"(?:some|half|most|one|{_COUNTED})\s+of\s+the\b(?![^.;]*\bfound\s+to\b)|"
            rf"(?:\d+|{_COUNTED})\s+of\s+(?:the\s+)?(?:\d+|{_COUNTED})\b(?![^.;]*\bfound\s+to\b)|"
            r"working\s+on|looking\s+into|(?:was|were|been)\s+(?:asked(?!\s+for\b)|invited|approached|contacted)|(?:can|could)\s+(?:come|attend|speak|join))\b",
            re.I,
        ),
        "Children's Services have not replied.",
        "The benches were ordered.",
    ),
    Rule(
        "done",
        re.compile(
            rf"\b(?:has|have|had|having)\s+(?:\w+ly\s+)?{_ADVERBS}{_PARTICIPLE}\b|\b(?:was|were|is|are|been)\s+(?:\w+ly\s+)?"
            rf"{_ADVERBS}(?:{_PARTICIPLE}|up|open|in\s+place|in\s+use|complete|ours)\b|"
            rf"\b(?:{_PAST})\b|"
            rf"\b(?!(?:need|wish|want|suppos|us)ed\b)[a-z]{{3,}}ed\b|\bnow\s+\w+s\b|\b(?:is|are)\s+now\s+\w+|\b(?:is|are)\s+(?:now\s+)?\w+ing\b[^.;]*\b(?:again|once\s+more|at\s+last)\b|\bRESOLVED\b|\b(?:will|would)\s+cost\s+(?:about\s+|around\s+)?£|\b(?:finds|puts\s+it\s+at|comes)\b|"
            r"£\s?\d[\d,]*(?:\.\d\d)?\W*$|\b(?:complete|completed|done|closed)\W*$|(?:^\W*|[.:]\s+)(?-i:Done|Completed)\s+(?:on|in|by)\b|"
            r"\b(?:has|have)\s+(?:(?:now|again)\s+)?(?:a\s+new|its|their|his|her)\s+\w+|\b(?:wants?|asks?|costs?|charges?|puts\s+it\s+at)\s+(?:about\s+|some\s+)?£|"
            r"\bno\s+longer\s+(?!\w+\s+(?:needed|required))[a-z]{3,}s?\b|\b(?:lends?|covers|offers|starts)\b|"
            r"\b(?:is|are)\s+(?:back|clear|dry|steady|ready|finished|over|here|mended|working)\b|"
            r"\bnow\s+(?:on|up|in|at|live|available)\b|\b(?:all|everything)\s+(?:is|was)\s+(?:ok|okay|well|fine|in\s+order)\b",
            re.I,
        ),
        "The audit was presented.",
        "The bandstand needs paint.",
    ),
)
ASKING = re.compile(
    r"\b(?:asked\s+(?:whether|if|on\s+what|where|when|that|what|who|how|why|for|about|the\s+\w+\s+to)|was\s+asked|wondered|suggested|proposed\s+that|"
    r"would\s+like|should\s+be|ought\s+to\b(?!\s+come)|need(?:s|ed)?\s+to|must\s+be\b|could\s+be|complained|raised\s+(?:a\s+)?concern\w*|"
    r"queried|(?:quer(?:y|ies)|questions?|concerns?)\s+(?:was|were|had\s+been|has\s+been)\s+(?:also\s+)?raised|asking\s+(?:if|whether)|is\s+rusting|(?:may|might)\s+be\s+(?:able|possible)|in\s+(?:the\s+)?future|has\s+been\s+reported\s+that|has\s+dropped|requested)\b",
    re.I,
)
"""What raises a matter, and does not tell what became of one."""
ANSWERED_THAT = re.compile(
    r"\b(?:replied|answered|responded|confirmed|written|wrote|advised|informed\s+\w+|telephoned|e-?mailed)\s+(?:\w+\s+){0,3}?that\b"
)
"""An answer, within which what "must be" is a part of it: "replied that notice must be given"."""
AGREED_BEFORE = re.compile(
    r"\bas\s+(?:was\s+)?(?:agreed|asked|requested|reported|resolved|discussed|noted)\b|\b(?:agreed|asked\s+for|requested|"
    r"raised|resolved|reported|promised|undertaken)\s+(?:(?:(?:action|update|item|matter|report)s?|as\s+\w+)\s+)?(?:at|in|from)\s+(?:the\s+)?(?:last|previous|January|February|March|April|May|June|July|August|"
    r"September|October|November|December)\b|\b(?:at|since|following)\s+the\s+(?:last|previous)\s+(?:[A-Z]\w*\s+){0,2}meeting\b|"
    r"\b(?:following|after|in\s+(?:reply|response|answer)\s+to)\s+(?:our|an?|the|its|their)\s+(?:[A-Z][\w’']+\s+){0,3}"
    r"(?:letters?|e-?mails?|requests?|complaints?|enquir(?:y|ies))\b|"
    r"\b(?:letters?|e-?mails?)\s+(?:that\s+was\s+|which\s+was\s+)?(?:sent|written)\s+(?:to\s+\S+\s+)?(?:by|from)\s+(?:the|our)\b",
    re.I,
)
"""Words that look back on an earlier meeting: "as agreed at the September meeting", "asked for in January"."""


_OF_THE_ACTION = re.compile(
    r"^(?:[^.;]{0,40}?\bthat\s+|\W*)(?:the|this|that|these|those|both|all)\s+(?:actions?|tasks?|requests?)\b[^.;]*"
    r"\b(?:closed|completed?|discharged|done|fulfilled)\W*$",
    re.I,
)
STILL_TO_DO = re.compile(
    r"\bstill\s+(?:to\s+be|to\s+[a-z]+|outstanding|await\w*|waiting|pending|not|needs?|has\s+to|have\s+to|chasing|ongoing|being)\b|"
    r"\byet\s+to\b|\bnot\s+yet\b|\b(?:is|are|remains?|was|were)\s+outstanding\b|\b(?:polite\s+)?reminder\b|\breminded\s+that\b|"
    r"\bhas\s+not\s+been\s+(?:done|carried\s+out|received|completed)\b|\b(?:waiting|awaiting)\s+(?:for\s+)?(?:an?\s+|the\s+)?(?:answer|reply|response)\b",
    re.I,
)
"""Words by which something is still to be done: an earlier meeting set it out."""


_TALK = re.compile(
    r"^\W*(?:members|councillors|governors|trustees|everybody|all|the\s+(?:board|council|committee|partnership|panel|group|"
    r"forum|meeting|chair|chairman|trustees|governors))\s+(?:then\s+|also\s+)?(?:discussed|noted|thanked|welcomed|talked|"
    r"considered|received|heard|were\s+reminded)\b",
    re.I,
)
"""What says only that something was talked about."""


@lru_cache(maxsize=20_000)
def telling_of(sentence: str) -> Telling | None:
    """What a sentence tells of the task that it speaks of; None where it is in no such words."""
    found = next((rule.telling for rule in RULES if rule.pattern.search(sentence)), None)
    return None if found == "done" and _TALK.search(sentence) else found


def speaks_of_the_action(sentence: str) -> bool:
    """Whether it calls an action of a named meeting done: "That the action set in October be recorded as complete"."""
    return bool(_OF_THE_ACTION.match(sentence) and AGREED_BEFORE.search(sentence))
