"""What the absent do for the board, and what of theirs is business: no reason of an absence, whoever was away."""

from __future__ import annotations

import re

from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.words import DOING, OF_BUSINESS, OTHER_BUSINESS

# Deeds, tasks and offices
_AT_WORK = re.compile(
    r"\b(?:dealing|looking\s+(?:into|at|for)|leading|chairing|chasing|organi[sz]\w+|prepar\w+|draft\w+|writing|"
    r"written|working|liais\w+|"
    r"meeting|met|arrang\w+|collecting|contact\w*|investigat\w+|seeking|sought|obtain\w+|compil\w+|updat\w+|review\w+|"
    r"serv(?:ed|es|ing)\s+(?:on|as|for)|consult(?:ed|ing|s|ations?)?|monitor\w+|pursu\w+|follow\w*\s+up|propos\w+|awaiting|waiting\s+(?:for|on)\s+(?:a|the)\s+"
    r"(?:repl|respon|quot|answer|contractor|council)\w*|happy|willing|keen|pleased|concerned|aware|able|asked|requested|"
    r"thanked|responsible|members?|chair\w*|represent\w*|reps?|lead|co-?ordinat\w+|trustees?|governors?|directors?|"
    r"nominated|co-?opted|re-?elected|elected|appointed|volunteer\w*|in\s+favour|against|opposed|supportive|involved|"
    r"standing\s+for|stand\s+for|taking\s+(?:over|forward|on)|supporting|developing|undertak\w+|carrying\s+out|"
    r"attending\s+(?:the|an?)\s+(?:\w+\s+)?(?:meeting|conference|training|course|committee|council)|"
    r"completed?|carried\s+out|agreed|offered|"
    r"circulated|sent|reported|advised|stated|said|suggested|confirmed|provided|submitted|received|made|produced|given|"
    r"gave|raised|discussed|visited|inspected|checked|installed|repaired|cleared|cut|painted|purchased|bought|paid|"
    r"ordered|signed(?!\s+off\b(?!\s+(?:by|as|the|on)\b))|informed|told(?=\s+(?:the|members|us|that|governors)\b)|spoken|spoke|emailed|e-mailed|called\s+(?:for|on)|done|identified|found|set\s+up|"
    r"put\s+forward|speed\s?watch|working\s+party|litter\s+pick\w*|photograph\w*|translat\w+|website|newsletter|noticeboard|"
    r"published|posted|removed|moved\s+(?:to|that|the)\s+(?:approve|accept|adopt|minutes|motion|"
    r"recommendation)\w*|resign\w*|retir\w+|joined|left\s+the|the\s+(?:owner|lead|contact|author|"
    r"applicant|only|main|first|new)|an?\s+(?:member|trustee|governor|director|borough|county|district|signator\w+|"
    r"\w+\s+(?:member|council\w+|governor|trustee))|explain\w*|reinforc\w+|"
    r"acknowledg\w+|discuss|rang\s+to|replied|notif\w+|quoted?|continues\s+to|bring|remain|argu\w+|denied|forward\w*|"
    r"council\w*|parish|committees?|boards?|£|expenses|footpaths?|highways?|residents|vandalism|projects?|scheme|precept|"
    r"telephoned|approached|fitted|monitor|consider\w*|hopes|felt|visits|respons\w+|say\s+a|hold|"
    r"(?:any|further|more)\s+(?:\w+\s+)?information|installing|cutting|tidying|owns?|objects?|objected|sugges\w+|"
    r"think(?:s)?(?!\s+of\b)|thought|believe[sd]?|wish\w*\s+to|want\w*\s+to|notic\w+|spotted|heard|welcom\w+|"
    r"draw\w*\s+up|mov(?:ing|ed)\s+to\s+(?:another|a\s+new|other)\s+(?:post|role|position|job|responsib\w+)|would\s+(?:also\s+)?(?:report|look|ask|contact|speak|write|check|send|take|bring|arrange)\b|undert\w+|still\s+to\s+\w+|st(?:oo|an)d(?:ing)?\s+down|stepp\w+\s+(?:down|back)\b(?!\s+(?:to|because))|finish(?:ed|ing)?\s+(?:the|it|this)\b|been\s+told\s*\Z|will\s+have\s+a\s+word|taken\s+(?:photo|note|minute)\w*|receives?|looking\s+after\s+(?!(?:an?|his|her)\b)|at\s+liberty|(?:will|shall)\s+(?:also\s+|then\s+|now\s+)?(?!be\b|have\b|need\b|undergo\b|miss\b|lose\b|move\b|go\b|"
    r"stay\b|remain\b|not\b|never\b|soon\b|require\b|marry\b|leave\b|start\b|celebrate\b|recover\b|become\b|feel\b|get\b|"
    r"live\b|travel\b|fly\b|retire\b|again\b|only\b)[a-z]+|(?:\Ais|\Aare|\Awas|\Awere|will\s+be)\s+to\s+(?!have\b|undergo\b|see\b|go\b)\w+)\b",
    re.I,
)
# What is theirs and of business: "his report"
OWN = re.compile(
    r"\s*(?:own\s+|written\s+|draft\s+|monthly\s+|annual\s+|first\s+|recent\s+|previous\s+|earlier\s+|last\s+)*(?:reports?|"
    r"papers?|drafts?|e-?mails?|letters?|notes?|"
    r"comments?|views?|concerns?|suggestions?|proposals?|motions?|amendments?|apolog\w+|ward|committee|councils?|group|"
    r"department|term|roles?|resignation|appointments?|intention|actions?|quot\w+|research|visits?|surve\w+|questions?|"
    r"items?|absence|place|behalf|work|help|support|interest|nomination|request|response|reply|application|plans?|name|"
    r"predecessor|successor|colleagues?|team|office|input|contribution|thanks|advice|opinion|presentation|updates?|"
    r"statement|figures|invoice|expenses|salary|contract|hours|post|duties|land|offer|attendance|membership|seat|portfolio|vote|project|"
    r"section|part|list|proxy|substitute|deputy|replacement|budget|minutes|findings|knowledge|experience|time|efforts|"
    r"services?|stewardship|election|declaration|form|induction|training|party|"
    r"field|fields|land|property|planning|hedge|fence|wall)\b",
    re.I,
)

# Regular verbs that tell what befell somebody, or how they are, and no deed
BEFELL = (
    r"(?:moved|suffered|collapsed|overslept|slipped|missed|injured|crashed|stayed|married|travelled|needed|wanted|lived|"
    r"worked|cared|nursed|recovered|returned|remained|flooded|tripped|twisted|fainted|caused|failed|happened|used|looked|"
    r"seemed|changed|turned|tested|developed|contracted|separated|sprained|fractured|dislocated|retired|aged|tired|"
    r"[a-z]*eed|bed|hoped|enjoyed|emigrated|relocated|celebrated|struggled|sailed|trained|qualified|graduated|passed|died)\b"
)
# "was hosting guests": no role, whatever its last word is
IS_DOING = re.compile(
    r"\s*(?:(?:is|was|are|were|been|being)\s+(?!acting|standing)[a-z]+ing|(?:the\s+)?\w+\s+(?:has|had))\b", re.I
)
_REGULAR = re.compile(rf"\s*(?:(?:also|then|again|kindly)\s+)?(?!{BEFELL})[a-z]+ed\b(?![^,;.]*\b(?:himself|herself)\b)")


def is_business(words: str) -> bool:
    """Whether a clause tells a deed, a role or a task, and nothing of a private life."""
    if has_private(words):
        return False
    return any(one.search(words) for one in (DOING, _AT_WORK, OF_BUSINESS, OTHER_BUSINESS))


def is_regular_deed(words: str) -> bool:
    """Whether words behind "having" tell what somebody did, and not what befell them."""
    return _REGULAR.match(words) is not None
