"""What is told right behind a name: "is off with", "Cllr Field's", "came straight from"."""

from __future__ import annotations

import re

from loaders.parsing.words import alternatives
from loaders.privacy.absence.ways.lists import ADVERB, AFTER, CAUSES, DESPITE, IN_LIGHT, IS, KIN, KIN_TOO, TITLES
from loaders.privacy.absence.ways.way import Stays, Way, Who

_IS_AT = re.compile(
    rf",?\s+{ADVERB}{IS}(?<!\bhas)(?<!\bhad)\s+{ADVERB}(?:been\s+)?(?P<told>(?:in|at|on|under|with|without|out|over|down|up|back|home|having|undergoing|recovering|caring|"
    r"nursing|suffering|(?:self-)?isolating|shielding|visiting|travelling|expecting|moving|emigrating|relocating)\b[^.;\n]*)",
)
# "on leave from the planning committee": it is said of an office, and of nothing else
_FROM_OFFICE = re.compile(
    r"\bleave\s+from\s+(?:the|his|her|its|our)\s+(?:[\w'’-]+\s+){0,3}?(?:boards?|(?:sub-?)?committees?|council|forum|group|office|panel|party|post|role|trust)\b",
    re.I,
)
_IS_ONE = re.compile(
    rf",?\s+{ADVERB}{IS}\s+{ADVERB}(?P<told>(?:an?\s+|his\s+|her\s+|on\s+the\s+)?(?:\w+\s+)?(?:carer|witness|juror|jury|defendant|patient|parent|"
    r"widow|widower|mother|father|grandmother|grandfather|grandparent|bridesmaid|best\s+man|executor|pall-?bearer|godparent|"
    r"godfather|godmother)\b(?!\s+(?:governor|rep\w*|council\w*|member|trustee|forum|voice)\b)[^.;\n]*)",
)
_IS_BACK = re.compile(
    r"[^.;,\n]{0,40}?\b(?:back|returns?|returned|returning|recover\w*)\s+(?:\w+\s+){0,3}?(?P<told>(?:after|from|following|since)\s+[^.;\n]*)",
)
_HOW = re.compile(r"\bhow\s+\w+\s+\Z")
_NO_VERB = (
    r"(?!(?:was|were|is|are|had|has|have|will|would|that|which|and|on|in|at|of|for|to|with|by|from|about|as|but|who|when|while|until|"
    r"after|before|because|could|should|did|does|do|may|might|must|the|an?|this)\b)"
)
NOUN = rf"(?:{_NO_VERB}[a-z][\w'’-]*\s*){{1,4}}"
OWNED = rf"(?P<told>{NOUN}(?:(?:of|to|with|in|on)\s+[^.;,\n]{{2,60}})?)"
_CAUSE = re.compile(
    rf"\b{alternatives(CAUSES, IN_LIGHT, AFTER, DESPITE, ('during',))}\s+(?:[A-Z][\w.'’-]*\s+){{0,3}}\Z", re.I
)
_KIN = rf"(?:{alternatives(KIN, KIN_TOO)}|step\w+|grand\w+|widow\w*|[a-z]+-in-law)"
_MOURNED = re.compile(
    r"\b(?:silence|memory|tribute|condolenc\w+|sympath\w+|sad\w*|sorry|loss|passing|passed|died|death|thoughts|prayers|"
    r"funeral|bereave\w*|mourn\w*|congratulat\w+|wish\w*|flowers|card|hospital|ill\w*|birth|born|wedding)\b",
    re.I,
)
_TOLD_THAT = re.compile(
    r"\b(?:told|informed|heard|understood|learn\w*|reported|sorry|sad|saddened|noted)\s+(?:(?:the\s+)?\w+\s+)?that\s+"
    rf"{TITLES}\Z",
    re.I,
)
_CARES = re.compile(
    r"\b(?:cards?|flowers|bouquet|fruit|hamper|gift|(?:best|good|kind)\s+wishes|sympath\w+|condolenc\w+|thoughts|prayers|congratulations|"
    r"wish(?:ed|es|ing)?|sorry|sadness|concern|collection)\b",
    re.I,
)
_WISH = re.compile(r"\bwish(?:ed|es|ing)?\b", re.I)
_NO_WISH = re.compile(r"\b(?:happy|merry|future|best|new\s+year|christmas)\b", re.I)
# What somebody is thanked and congratulated for
MERIT = re.compile(
    r"\b(?:elect\w+|appoint\w+|award\w*|success\w*|work\w*|organi\w+|w[io]n\w*|grants?|retir\w+|leav(?:e|es|ing)|served|serv(?:es|ing|ice)|"
    r"clerk|councillors?|chair\w*|council|village|parish|school|hall|garden\w*|years|role|post|mayor|report\w*|r[au]n|help\w*|gave|given|made)\b",
    re.I,
)
_HOPED = re.compile(r"\b(?:hop(?:e|es|ed|ing)|trust(?:s|ed))\s+(?:that\s+)?\Z", re.I)
SEEN_BY = re.compile(
    rf"\b(?:seen|saw|visit\w*|found|spok\w+\s+(?:to|with)|heard\s+from|called\s+on|rang|phoned|"
    rf"sat\s+with)\s+{TITLES}\Z",
    re.I,
)

BEHIND = (
    # "was in Alania", "is recovering from"
    Way(_IS_AT, stays=Stays.PLACE, unless=_FROM_OFFICE),
    Way(_IS_AT, Who.GROUPS, stays=Stays.PLACE, unless=_FROM_OFFICE),
    Way(_IS_ONE),  # "is a witness in a trial"
    Way(  # "has had a breakdown", "was taken poorly"
        re.compile(
            r",?\s+(?:also\s+|sadly\s+|then\s+)?(?:(?:has|had|have|having)\s+(?:had|got|lost|broken|hurt|suffered)|(?:is|was)\s+taken)\s+(?P<told>(?!down\b)[^.;\n]*)"
        ),
        stays=Stays.PRIVATE,
    ),
    Way(_IS_BACK),  # "has returned from"
    Way(_IS_BACK, Who.GROUPS),
    Way(  # "was being fitted for a brace"
        re.compile(
            r"\s*,?\s*(?:who\s+|and\s+)?(?:(?:is|was|are|were|still|currently|now|also)\s+)+being\s+(?P<told>(?:treated|fitted|examined|assessed|"
            r"scanned|operated|nursed|kept\s+in|cared\s+for|looked\s+after|tested\s+for|seen\s+by\s+(?:his|her|an?))\b[^.;,\n]*)"
        ),
        stays=Stays.NOTHING,
    ),
    Way(  # "was missed by Cllr Reed because of"
        re.compile(
            r"\s+(?:because\s+of|due\s+to|owing\s+to|on\s+account\s+of|through)\s+(?P<told>(?!(?:the|this|that|these)\b)[^.;,\n()]{3,100})"
        )
    ),
    Way(  # "hoped that Cllr Reed would soon be out of plaster"
        re.compile(
            r"\s+(?:would|will)\s+(?:(?:soon|shortly)\s+)?(?P<told>(?:be\s+(?:soon\s+)?(?:back|out|well|better|home|fit|over|up)|recover|feel|get)\b[^.;,\n]*)"
        ),
        lead=_HOPED,
    ),
    # "following her", "because of Cllr Field's"
    Way(re.compile(rf"(?:['’]s?)?\s+{OWNED}"), Who.OWNERS, lead=_CAUSE, stays=Stays.THEIRS),
    Way(  # "Cllr Field's own burglary had delayed"
        re.compile(
            rf"(?:['’]s?)?\s+(?:own\s+)?(?P<told>{NOUN})(?=(?:ha[ds]\s+)?(?:mean\w*|meant|prevent\w*|delay\w*|kept|caused|led\s+to)\b)"
        ),
        Who.OWNERS,
        stays=Stays.THEIRS,
    ),
    Way(  # "sends word that he has jetlag"
        re.compile(r"\s+(?P<told>(?:is|was|has|had)\s+[^.;,\n]+)"),
        lead=re.compile(
            r"\b(?:word|rang|phoned|telephoned|texted|e-?mailed|wrote|messages?|let\s+\w+\s+know)\b[^.;\n]{0,20}\s(?:that|to\s+say(?:\s+that)?)\s+\Z",
            re.I,
        ),
    ),
    Way(  # "late arrival was put down to a fallen tree"
        re.compile(
            r"(?:['’]s?)?\s+(?:late\s+arrival|lateness|late\s+start|early\s+departure|absence|non-?attendance)\s+(?:is|was|had\s+been|being)\s+"
            r"(?:(?:put\s+)?down\s+to|(?:attribut|ascrib)ed\s+to|blamed\s+on|explained\s+by|due\s+to|owing\s+to|caused\s+by)\s+(?P<told>[^.;,\n]+)"
        ),
        Who.OWNERS,
        stays=Stays.VOTES,
    ),
    Way(  # "sympathy on the loss of Cllr Brown's late"
        re.compile(rf"(?:['’]s?)?\s+(?P<told>(?:[a-z]+\s+){{0,2}}{_KIN}\b[^.;,\n]*)"),
        Who.OWNERS,
        lead=_MOURNED,
        stays=Stays.NOTHING,
    ),
    Way(  # "Members were told that Cllr Reed's house had been flooded"
        re.compile(r"['’]s?\s+(?P<told>(?:[a-z-]+\s+){1,2}(?:had|has|was|is|were|are)\s+(?:been\s+)?[^.;,\n]+)"),
        Who.NAMED,
        lead=_TOLD_THAT,
        stays=Stays.THEIRS,
    ),
    Way(  # "told members that his scan was clear"
        re.compile(
            r"\s+(?:has\s+|had\s+)?(?:told|informed|assured|let|said|reported|mentioned|announced|confirmed|shared)\b[^.;,\n]{0,30}?\s(?:that|know)\s+"
            r"(?P<told>(?:his|her)\s+[^.;\n]+)"
        ),
        Who.NAMED,
        stays=Stays.PRIVATE,
    ),
    # "a card to Cllr Field, who", "wished Cllr Field a good", "flowers from Cllr Field (with thanks for"
    Way(re.compile(r"\s*,?\s*(?P<told>who(?:se)?\b[^.;\n]*)"), Who.NAMED, lead=_CARES, unless=MERIT),
    Way(re.compile(r"\s+(?P<told>an?\s+[^.;,\n]{3,80})"), Who.NAMED, lead=_WISH, stays=Stays.NOTHING, unless=_NO_WISH),
    Way(
        re.compile(r"\s*(?:\(|[–—-]\s|:\s)(?P<told>[^()\n;.]{3,100})"),
        Who.NAMED,
        lead=re.compile(rf"\b(?:cards?|notes?|messages?|flowers)\s+(?:of\s+\w+\s+)?from\s+{TITLES}\Z", re.I),
        stays=Stays.VOTES,
    ),
    # "Cllr Field's X", "about his X"
    Way(re.compile(rf"['’]s?\s+(?P<told>{NOUN})"), Who.ABSENT, stays=Stays.THEIRS),
    Way(  # "is looking for lodgings after her fire and could not come"
        re.compile(
            r",?\s+(?P<told>(?:is|was|has|had|are|were)\s+[^.;\n]+?)\s+and\s+(?:so\s+)?(?:will\s+not|could\s+not|couldn['’]t|cannot|can['’]t|was\s+unable\s+to)\s+"
            r"(?:come|attend|be\s+(?:there|here|present|with\s+us)|make\s+it)\b"
        ),
        Who.NAMED,
        stays=Stays.NOTHING,
    ),
    Way(  # "had lost her glasses", "has broken his"
        re.compile(
            rf"\s+(?:has|had|have|having)\s+(?P<told>(?:lost|broken|hurt|injured|forgotten|mislaid)\s+(?:his|her)\s+(?P<what>{NOUN}))"
        ),
        stays=Stays.THEIRS,
    ),
    # "whose apprentice had walked out", "who had visitors"
    Way(re.compile(rf"\s*[,(–-]?\s*(?P<told>whose\s+(?P<what>{NOUN})[^,;.)\n]*)"), Who.ABSENT, stays=Stays.OWN),
    Way(re.compile(r"\s*[,(–-]?\s*who\s+(?P<told>(?:is|was|has|had|are|were)\s+[^,;.)\n]*)"), Who.ABSENT),
    Way(  # "gave a lift to Cllr Field from the infirmary"
        re.compile(
            r"\s+(?P<told>(?:home\s+|back\s+)?(?:from|to)\s+(?:the|an?|his|her)\s+[^.;,\n]+?)(?=\s+and\s|[.;,\n]|\Z)"
        ),
        Who.ABSENT,
        lead=re.compile(
            rf"\b(?:lift|drove|driven|driv\w+|fetch\w*|collect\w*|brought|accompan\w+|escort\w*)\b[^.;\n]{{0,30}}?{TITLES}\Z"
        ),
        stays=Stays.THEIRS,
    ),
    Way(  # "a hamper to Cllr Field at the convent"
        re.compile(
            r"\s+(?P<told>in\s+(?!(?:respect|relation|regard|connection|turn|person|writing|due|advance|future|full|return|response|reply|"
            r"addition|order|case|time|place|favour|consultation|partnership|liaison|support|private|confidence)\b)[a-z]+(?=[.;,)\n]|\Z)|"
            r"(?:at|in)\s+(?:the|an?|his|her)\s+(?!(?:\w+\s+)?(?:meetings?|site|hall|offices?|council|time|end|bottom|top|junction|"
            r"corner|county|request|same|next|last|opening|launch|unveiling|ceremony|inquiry|inspection|exhibition|chair|committee|matter|form|village|parish|town|ward|area|field|park|event|"
            r"workshop|conference|future|summer|autumn|spring|winter|new\s+year)\b)[^.;,\n]+)"
        ),
        Who.ABSENT,
        lead=re.compile(rf"\b(?:to|with|on|by|from|for)\s+{TITLES}\Z"),
        stays=Stays.THEIRS,
    ),
    Way(  # "had seen him at the infirmary"
        re.compile(r"\s+(?P<told>(?:at|in|on)\s+(?:the|an?|his|her)\s+[^.;,\n]+)"),
        Who.ABSENT,
        lead=SEEN_BY,
        stays=Stays.THEIRS,
    ),
    Way(  # "put back for Dan Field to go to his ..."
        re.compile(
            r"\s+(?P<told>to\s+(?:go|be|have|see|undergo|recover|rest|get|visit\s+(?:his|her)|attend\s+(?:to|his|her|an?)|"
            r"look\s+after|care|nurse|mourn|grieve|collect|fetch|take\s+(?:his|her))\b[^.;,\n]*)"
        ),
        Who.ABSENT,
        lead=re.compile(rf"\bfor\s+{TITLES}\Z"),
        stays=Stays.VOTES,
    ),
    Way(  # "will deputise for Cllr Field during the pregnancy"
        re.compile(
            r"\s+(?P<told>(?:during|throughout|through|over|for)\s+(?:the|an?|his|her)\s+(?!(?:item|meeting|part|debate|vote|summer|"
            r"winter|spring|autumn|year|month|week|period|time|absence|rest|remainder|present|moment|next|first|purposes?|"
            r"whole|holidays?|discussion)\b)[^.;,\n]+)"
        ),
        Who.ABSENT,
        lead=re.compile(
            rf"\b(?:deputi[sz]\w*|cover\w*|st(?:an|oo)d\w*\s+in|fill\w*\s+in|act(?:s|ed|ing)?|substitut\w*|step\w*\s+in)\s+(?:for\s+)?{TITLES}\Z",
            re.I,
        ),
        stays=Stays.THEIRS,
    ),
    Way(  # "came straight from the crematorium", "the return of Cllr Field from"
        re.compile(
            r"(?:[^.;\n]|\.(?=\d)){0,60}?\b(?:straight|directly|fresh|(?:back|home)(?=\s+from))\s+(?P<told>from\s+[^,;.\n]+)"
        ),
        Who.ABSENT,
        stays=Stays.VOTES,
    ),
    Way(
        re.compile(r"\s+(?P<told>from\s+[^,;.\n]+)"),
        Who.ABSENT,
        lead=re.compile(rf"\breturn\s+of\s+{TITLES}\Z", re.I),
        stays=Stays.THEIRS,
    ),
    Way(  # ", taken faint, was helped from the room"
        re.compile(
            r"\s*,\s*(?P<told>(?:taken|gone|called\s+away|caught|struck|laid|kept|held|rushed|hurt|felled|summoned)\s+"
            r"(?!(?:by|as|on\s+(?:to|the|by))\b)[^,;.\n]+)(?=,)"
        ),
        Who.ABSENT,
        stays=Stays.VOTES,
    ),
    Way(
        re.compile(r"[^.;\n]{0,90}?\bbut\s+for\s+(?P<told>(?:an?|the|his|her)\s+[^.;,\n]+)"),
        Who.ABSENT,
        stays=Stays.THEIRS,
    ),
    Way(  # "were told about his X"
        re.compile(
            r"(?:(?!\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b)[^.;\n]){0,120}?\b(?:about|after|following|since|until|till|with|over|at|during|despite|"
            rf"through|from|of|by|before)\s+(?P<told>(?:his|her)\s+(?:{_NO_VERB}[a-z][\w'’-]*\s*){{1,3}})"
        ),
        Who.ABSENT,
        stays=Stays.THEIRS,
    ),
)
