"""Words of absence: labels of lists of the absent, what may stand beside a name, and what is a reason."""

from __future__ import annotations

import re

from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.cues import NOT_THERE

# "Apologies: Cllr Hill (ill)", "Absent with leave - Cllr Hill", "Unable to attend: ...": a line that lists the absent.
_ABSENT_LABEL = (
    r"\b(?:Apologies|(?:Councillors|Cllrs|Members|Governors|Trustees|Directors|Those|Officers)\s+(?:absent|not\s+present|unable\s+to\s+attend|away)|"
    r"APOLOGIES|Absent|ABSENT|Absences?|Absentees?|Unable\s+to\s+attend|Not\s+present|Regrets|"
    r"Sent\s+(?:regrets|apologies)|Not\s+in\s+attendance|Did\s+not\s+attend|Not\s+attending|(?:On|on)\s+(?:\w+\s+)?[Ll]eave|Off\s+sick|Sick|"
    r"Ill|Unwell|Away|"
    r"Non-attendance|Leave\s+of\s+absence)(?:\s+(?:for|of|with|without|from)\s+\w+(?:\s+\w+){0,4}?|"
    r"\s+(?:in\s+advance|(?:and|with|\+|/)\s+reasons?(?:\s+(?:given|for\s+absence))?)|"
    r"\s+(?:received|accepted|noted)(?:\s+late)?(?:\s+(?:before|since|after)\s+the\s+\w+)?|"
    r"\s*\([^()\n]{2,40}\))?[ \t*_]*"
)
ABSENT_LIST = LedPattern(
    rf"{_ABSENT_LABEL}(?:(?:[:–—]|(?:\||(?<=\t))(?=[ \t]*\S+[ .]\S))"
    rf"(?![ \t*_]*[A-Z][ *_]*[–=-])[ \t*_]*(?P<who>[^\n<]{{3,400}})|"
    r":?[ \t*_]*\n(?:[ \t]*\n)?(?P<below>(?:[ \t]*(?:[-*•][ \t]|(?:\d{1,2}[.)][ \t]+)?"
    r"(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b|[A-Z][^\n|\t]{2,40}[|\t](?=[ \t]*\w))[^\n]*(?:\n|$))+))"
)
# Titles of items that are about nothing but absence.
TITLE = re.compile(r"\b(?:apolog(?:y|ies)|absen(?:ce|ces|t|tees?)|non-?attendance|leave\s+of\s+absence)\b", re.I)
# Other business of such an item: these sentences are no sentences on absence, unless they have a cue.
OTHER_BUSINESS = re.compile(
    r"\b(?:interests?|declar\w+|dispensations?|minutes\s+of|quorum|quorate|welcomed?|vacanc\w+|co-?opt\w*|elect\w*|"
    r"nominat\w*|appoint\w*|favour|carried|unanimous\w*|agenda|filming|recording|(?<!on )fire|evacuation)\b",
    re.I,
)
# What else is said where people are welcomed: business, whoever sent apologies.
OF_THE_OPENING = re.compile(
    r"\b(?:welcom\w+|introduc\w+|open(?:s|ed|ing)|start(?:s|ed|ing)?|commenc\w+|began|begun|closed|thank\w*|"
    r"congratulat\w+|silence|"
    r"quor\w+|livestream\w*|broadcast|webcast|housekeeping|remind\w*|actions?|exits?|phones?|observ\w+|guests?|"
    r"visitors?|new|"
    r"retire\w*|resign\w*|term\s+of\s+office|next\s+meeting|dates?|papers?|reports?|letters?|votes?|voted|"
    r"resolv\w+|agree[ds]?|motion|"
    r"opened|gratitude|express\w*|missed|asset|emailed|prayers?|reflection|membership|attendance|rules?|"
    r"procedures?|policy|order\s+of|urgent|public|press|substitut\w+|"
    r"deputi[sz]\w+|represent\w*|replac(?:es|ed|ing)|chair(?:ed|ing)?|arriv\w+|joined|left|ask(?:s|ed)?|will|would|shall|"
    r"should|must)\b",
    re.I,
)
# A title that is about who is there and who is not, and nothing else.
OF_WHO_IS_THERE = re.compile(
    r"\b(?:welcomes?|introductions?|introduction|opening|chair['’]?s?|chairman['’]?s?|remarks?|attendance|"
    r"present|quorum|to|and|the|for|of|"
    r"receive|record|note|accept|approve|consider|any|apolog(?:y|ies)|absence|absences|absent|members?|reasons?|"
    r"non-attendance|"
    r"roll|call|those|from|in|list|noting|silence|prayers?|confirm|confirmation)\b|[\W\d_]+",
    re.I,
)
# What may stand behind a name in a sentence on absence, word by word, and says nothing of why.
NEUTRAL = frozenset(
    """a about absence absences absent accept accepted advised agreed all also an and any apologies apologise apologised
    apologize apologized apologising apologizing apology approve approved are at attend attendance
    attended attending be been before behalf being board both but by cabinet chair chairman chairperson
    chairwoman chaired chairing clerk committee committees confirmed could council councillors did each either executive
    extended follows for formally forum forwarded from further gave given group had has have
    he hence her here his i in informed is it item its join joined joining let local meeting meetings member members
    minute minuted name named nil no non none not note noted nothing of offered officer officers on or other others our
    panel partnership present proposed reason reasons receive received record recorded regrets reported resolve resolved
    said seconded secretary send sends sent she some state stated stood submitted subject such tendered than that the
    their there therefore these they this those to together tonight tonight's unable unanimously until us was we were
    which will without would yes able not present take took sanctioned above absentee absentees as below circulated
    consented consent consents delegates directors following fully governor governors granted headteacher listed
    message noting one partners people person read representatives reps same several staff submit three trustee trustees
    two until via who you commenced opened started began held although however unfortunately sadly already provided
    provide prior requested later earlier beforehand report reports written emailed welcome introductions appropriate
    last make previous where receipt circulated public subsequently though by local borough county
    district town parish parishioners next month months month's conducted online virtually held added so
    inbox afterwards may might also still those attendees apols fact late lateness adopt adopted ratified
    endorsed""".split()
)
WORD = re.compile(r"[\w'’&/-]+")
# Such words as lead to a reason, where one follows: "for reasons of", "was".
LEADING = frozenset(
    """a an and as at be been by could for from had has have he her his i in is it its of on or reason reasons she some
    such that the their there they this to was were which will with would are did because none no not nil other previous
    prior""".split()
)
# From here on a sentence says what happened, and no more why: "..., had sent apologies", "was unable to attend".
RESUME = re.compile(
    r"\b(?:(?:had|has|have|having)\s+)?(?:sent|gave|given|offered|tendered|submitted|sends?)\s+"
    r"(?:(?:his|her|their)\s+)?(?:apologies|regrets)\b"
    rf"|\b(?:(?:was|were|is|are|would|will|could|did|had|may|might)\s+)(?:(?:therefore|also|"
    rf"be)\s+)*(?:been\s+)?(?:unable|not)\s+"
    rf"(?:able\s+)?(?:to\s+)?(?:{NOT_THERE})\b"
    r"|\b(?:was|were|be|been|are|is)\s+(?:\w+\s+)?(?:received|noted|accepted|approved|recorded|absent)\b"
    r"|\bapologies\s+(?:for\s+absence\s+)?(?:were|was|had|have|from)\b",
    re.I,
)
# Reasons may come first: "Owing to illness, Cllr Field sent apologies".
FIRST = re.compile(
    r"(?<![^\n])\s*(?:due|owing|thanks)\s+to\b|(?<![^\n])\s*(?:because|following|having|since|after|despite|"
    r"on\s+account|in\s+view|"
    r"by\s+reason|as\s+(?:a\s+result|he|she|they|his|her|their)|with\s+(?:his|her|their))\b",
    re.I,
)
# What a reason is made of, whatever else stands beside it: such words are no sign of an organisation.
REASON = re.compile(
    r"\b(?:ill|ill-?health|illness\w*|sick\w*|unwell|poorly|leave|holidays?|vacation|annual|maternity|paternity|"
    r"parental|"
    r"sabbatical|appointments?|operations?|surgical|hospitali[sz]ed|treatments?|therapy|chemo\w*|recover\w*|"
    r"recuperat\w*|"
    r"injur\w+|broken|fractur\w*|accident|funerals?|bereave\w*|deaths?|died|dying|passed|families|personal|medical|"
    r"dental|dentist|doctor|covid\w*|flu|virus|infection|isolat\w+|quarantine|weddings?|births?|birthday|baby|"
    r"pregnan\w+|"
    r"childcare|caring|work|working|business|commitments?|conflicts?|clash\w*|engagements?|elsewhere|travel\w*|"
    r"trains?|"
    r"traffic|abroad|away|jury|hearings?|divorce\w*|custody|arrest\w*|prison|visit\w*|emergenc\w+|weather|"
    r"snow\w*|strikes?|"
    r"stress|anxiety|depress\w*|rehab\w*|cancer|reasons?|circumstances|run|shift|duty|duties|rota|exams?|interviews?|"
    r"moving|house|diary|diaries|prior|previous|other|another|late|delayed|stuck|tests?|scans?|results|admitted|"
    r"ward|territorial)\b",
    re.I,
)
# What leads to a reason in a sentence that speaks of other things, too.
CONNECTION = re.compile(
    r"\b(?:due|owing|thanks)\s+to\b(?!\s+(?:speak|attend|meet|present|start|give|be|take|report|join)\b)|"
    r"\b(?:because|following|having|recover\w*|suffer\w*|through|whilst|while)\b|"
    r"\bon\s+(?:account|grounds|the\s+grounds)\b|\b(?:as|since|after)\s+(?:he|she|they|his|her|their|it)\b|"
    r"\bwho(?:se)?\b|\bin\s+(?:hospital|view|consequence)\b|\bfor\s+(?:\w+\s+){0,3}reasons\b|"
    r"\bas\s+(?:a\s+result|mr|mrs|ms|cllr)\b|\bby\s+reason\b|\b(?:namely|viz|i\.e\.)(?=\s)|"
    r"\bbeing(?=\s+(?:a|an|at|away|in|on|off|ill|un\w+|detained|delayed|held|kept|abroad|sick|late|his|her|the|"
    r"too|still|out|under)\b)|"
    r"\b(?:absent|away)\s+(?:with|through|on|for|at|in)\b|\bstating\b|\b(?:caused|explained)\s+by\b|"
    r"\b(?:put\s+down|attributed)\s+to\b|\bheld\s+up\b|\bwith\s+an?\b|"
    r"\bduring\s+(?!(?:the|this|that|those|these|items?|part|discussion|consideration|debate|public|minutes?|"
    r"which|\d)\b)",
    re.I,
)
# What leads to one wherever it stands.
STRONG = re.compile(
    r"\b(?:due|owing|thanks)\s+to\b(?!\s+(?:speak|attend|meet|present|start|give|be|take|report|join)\b)|"
    r"\bbecause\b|\bon\s+(?:account|(?:the\s+)?grounds)\b|\b(?:as|since)\s+(?:he|she|they|his|her|their)\b|"
    r"\bfor\s+(?:\w+\s+){0,2}reasons\b|\bby\s+reason\b|\bwhose\b|"
    r"\bwho\s+(?:is|was|are|were|has|had)\s+(?:\w+\s+)?(?:on|in|at|with|away|ill|off|out|abroad|taking|having|"
    r"attending|under|unwell|sick)\b|\b(?:absent|away)\s+(?:with|through|on|for|at|in)\b|\bhaving\s+(?:been\b|"
    r"had\b|his\b|her\b|an?\b)",
    re.I,
)
# What somebody does or is made in the course of business: no reason, whoever was absent.
_DEEDS = (
    r"thank(?:s|ed)?|ask(?:s|ed)?(?!\s+(?:to\s+be\s+excused|for\s+(?:leave|\w+\s+months)))|request(?:s|ed)|"
    r"present(?:s|ed)|provid(?:es|ed)|rais(?:es|ed)|propos(?:es|ed)|"
    r"second(?:s|ed)|resign(?:s|ed)(?!\s+off\b(?!\s+(?:by|as|the|on)\b))|retir(?:es|ed)\s+from|tender(?:s|ed)\s+(?:his|her)\s+resignation|"
    r"read(?:\s+out|s)?(?=\s+(?:an?|the|his|her|out)\b)|welcom(?:es|ed)|"
    r"introduc(?:es|ed)|address(?:es|ed)|outlin(?:es|ed)|circulat(?:es|ed)|submit(?:s|"
    r"ted)(?!\s+(?:\w+\s+)?apolog)|agree[ds]?\s+to|offer(?:s|ed)\s+to|"
    r"(?:gave|given|gives|sen[dt]s?|forwarded|handed)\s+(?:an?|the|some|us|me|copies|out|thanks|his|her|"
    r"their)\s+(?!apolog|regret|word|message|excuse|note|e-?mail|doctor|sick)(?=\w)|"
    r"(?:should|shall|must|(?:is|are|was|were)\s+to(?!\s+(?:have|undergo|see|go|be|marry)\b))\b|vot(?:es|ed)|abstain(?:s|ed)|elect(?:s|ed)|"
    r"appoint(?:s|ed)|will\s+(?:be\s+)?(?:thank|sen[dt]|write|report|present|"
    r"provide|circulate|contact|ask|continue|chair|arrange|look|take|join|arrive|attend)\w*|circulated|"
    r"replac(?:es|ed|ing)|contact(?:s|ed)?|was\s+(?:taken\s+by|thanked|elected|appointed|"
    r"welcomed|co-opted|asked)|left\s+(?:the|after|at)|arriv(?:es|ed)|join(?:s|ed)|chair(?:s|ed)|complain(?:s|"
    r"ed)|distribut(?:es|ed)|show(?:s|ed)\s|tend(?:s|ed)\s+(?:his|her)\s+resignation|sign(?:s|ed)(?!\s+off\b(?!\s+(?:by|as|the|on)\b))"
)
_TOLD = (
    r"|report(?:s|ed)|advis(?:es|ed)|inform(?:s|ed)|said|says|stat(?:es|ed)|explain(?:s|ed)|confirm(?:s|ed)|"
    r"felt|respond(?:s|ed)|point(?:s|ed)\s+out|express(?:es|ed)|"
    r"suggest(?:s|ed)|not(?:es|ed)\s+that|mention(?:s|ed)|hop(?:es|ed)|mov(?:es|ed)|attend(?:s|ed)|made|"
    r"wish(?:es|ed)|notified|will|would|may|can|has\s+moved|produced|"
    r"received|requires?|stood|completed|prepared|declared|commented|queried|highlighted|shared"
)
DOING = re.compile(rf"\b(?<!been )(?<!being )(?<!be )(?:(?:had|has|have|also|then)\s+)*(?:{_DEEDS})\b", re.I)
DID = re.compile(rf"\b(?<!been )(?<!being )(?<!be )(?:(?:had|has|have|also|then)\s+)*(?:{_DEEDS}{_TOLD})\b", re.I)
# Where the reason ends and what was done about it begins
THEN = re.compile(
    r"(?:,?\s+|(?<![^\W_]))(?:it\s+(?:was|is)\s+(?:\w+\s+)?(?:agreed|resolved|noted|felt|proposed)|(?:and|so|but)\s+"
    r"(?:unfortunately\s+)?(?:the|it|that|no|this|we|there)\b)",
    re.I,
)
# Business that leads away from a meeting or a task, and is no private reason of it.
OF_BUSINESS = re.compile(
    r"\b(?:interests?|pecuniary|prejudicial|dispensation|conflict\s+of|items?|agenda|minutes|vote[sd]?|voting|"
    r"quorum|exclu\w+|"
    r"confidential|resolution|motion|protest|contract|lease|applications?|invoice|payment|fees?|closed|"
    r"council(?:lor)?\s+tax|planning)\b",
    re.I,
)
LAW = re.compile(r"\b(?:LGA|Act|Sections?|Schedule|Standing\s+Orders?|SO)\b|^\s*\d+\s*$")
_LAST = re.compile(
    r"\b(?:appointments?|leave|holidays?|visits?|runs?|commitments?|emergenc(?:y|ies)|treatments?|operations?|"
    r"hearings?|"
    r"meetings?|weddings?|funerals?|illness|reasons?|circumstances|business|duty|duties|tests?|"
    r"scans?|engagements?|event|conference|training|interviews?|trip|procedure|"
    r"(?:jury|memorial|funeral|church|carol|remembrance|thanksgiving)\s+service)\s*$",
    re.I,
)
# What stands behind a name for an office or an honour
OFFICES = frozenset("pc pcso wpc sgt pcc mp mep msp am ms jp dl cc bc dc ba obe mbe cbe bem qc kc".split())
# Posts: what ends in one ("Business Manager"), or goes on with "of" or "for" ("Director of Operations"), says what
# somebody is and not why they were away, whatever it holds.
POSTS = (
    "Accountant", "Administrator", "Advis[eo]r", "Chair(?:man|woman|person)?", "Clerk", "Commissioner",
    "Co-?ordinator", "Director", "Executive", "Governor", "Inspector", "Lead(?:er)?", "Manager", "Officer",
    "Representative", "Secretary", "Superintendent", "Treasurer", "Trustee",
)  # fmt: skip
PARTIES = frozenset(
    """lab labour con conservative lib libdem ld liberal democrat green ind independent reform ukip plaid snp dup sdlp
    alliance co-operative cooperative lab/co-op""".split()
)
SUBSTITUTE = re.compile(
    r"\b(?:substitut\w*|deput\w+|represented\s+by|in\s+(?:his|her|their)\s+(?:place|stead)|replaced\s+by|"
    r"in\s+place\s+of|proxy|alternate)\b",
    re.I,
)
TIMES = re.compile(
    r"\b(?:left|leaving|arriv\w+|join\w+|present|until|from|to|at|for|part|items?|\d{1,2}(?:[.:]\d\d)?\s*(?:am|"
    r"pm|hrs)?|"
    r"minute|the|meeting|first|last|half|onwards|during|\d+|only|of|and|after|before|in|attendance)\b|[\s.:,/–-]",
    re.I,
)


def is_generic(words: str) -> bool:
    """Whether words that would name an organisation say rather where somebody was: "Hospital Appointment"."""
    return bool(_LAST.search(words))


def is_neutral(words: str) -> bool:
    """Whether words say nothing of why: numbers, and such as stand in every sentence on absence."""
    return NEUTRAL.issuperset(word.casefold() for word in WORD.findall(words) if not word.isdigit())
