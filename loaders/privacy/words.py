"""Words of absence: what says that somebody was not there, what may stand beside a name, and what is a reason."""

from __future__ import annotations

import re

from loaders.parsing.patterns import LedPattern

_LATE = (
    r"absence|absences|late|lateness|non-?attendance|not|his|her|their|inability|leaving|"
    r"being\s+(?:unable|absent|late|delayed|away|ill)"
)
_NOT_THERE = (
    r"attend(?:ing|ance)?|join(?:ing)?|be(?:ing)?\s+(?:present|there|here|with\s+us)|make\s+(?:it|the\s+meeting)|"
    r"come(?:\s+(?:tonight|today|this\s+evening))?(?!\s+(?:to|up|down|in|into|under|from|back|forward|with|out|about)\b)"
)
# "Apologies were received from", "had apologised", "was unable to attend", "in her absence"; not "apologised for the
# late circulation of papers", and not the absence of pupils.
CUE = LedPattern(
    rf"\bapolog(?:y|ies)\b(?!\s+(?:for|to|that)\s+(?!(?:{_LATE})\b))"
    rf"|\bapologi[sz](?:e|es|ed|ing)\b(?!\s+(?:for|to|that)\s+(?!(?:{_LATE})\b))"
    rf"|(?<!you )\b(?:unable|not\s+able|could\s+not|couldn['’]t|cannot|can['’]t|will\s+not|would\s+not|did\s+not)\s+"
    rf"(?:be\s+able\s+)?(?:to\s+)?(?:be\s+)?(?:{_NOT_THERE})\b"
    r"|\bleave\s+of\s+absence\b|\b(?:in|during|for|explaining)\s+(?:his|her|their|(?:[\w.'’-]+\s+){0,3}\w+['’]s?)\s+(?:\w+\s+)?absence\b"
    r"|\breasons?\s+(?:given\s+)?for\s+(?:(?:his|her|their|the|\w+['’]s?)\s+)?absences?\b"
    r"|\b(?:was|were|is|are|been|being)\s+absent\b|\bsen[dt]s?\s+(?:his|her|their)\s+regrets\b|\bregrets\s+from\b",
    re.I,
)
# "was not at the meeting", "is away with", "taking six months off", "in place of Cllr Hill, who": said less often.
CUE_TOO = LedPattern(
    r"\b(?:was|were|is|are)\s+not\s+(?:here|present|with\s+us|at\s+(?:the|this)\s+meeting)\b"
    r"|\bmiss(?:ed|es|ing)?\s+(?:the\s+|this\s+|tonight['’]s\s+|several\s+)?(?:\w+\s+){0,3}meetings?\b"
    r"|\btak(?:e|es|ing|en)\s+(?:\w+\s+){1,3}off\b|\btime\s+off\b|\b(?:is|was|were|currently|still)\s+away\b|"
    r"\bexcused\b|\bdispensation\s+(?:from|for)\s+(?:non-?)?attend\w*"
    r"|\bin\s+the\s+absence\s+of\b|\b(?:approve[ds]?|granted|accepted|authori[sz]ed|agreed)\s+[^.;\n]{0,40}\babsence\b"
    r"|\b(?:in\s+place\s+of|substitut(?:e|ing|ed)\s+for|deputi[sz](?:ing|ed)\s+for|standing\s+in\s+for)\b"
    r"(?=\s+(?:(?:the\s+)?(?-i:[A-Z](?:[a-z.'’]|\s[A-Z]))|(?:cllrs?|councillors?|him|her|them|the\s+(?:chair|vice|clerk|mayor))\b))"
    r"|\b(?:continuing|continued|prolonged)\s+absence\b|\bbeing\s+away\b|\bgranted\s+leave\b"
    r"|\b(?:has|have|had)\s+not\s+(?:been\s+able\s+to\s+)?attend(?:ed)?\b",
    re.I,
)


def find_cues(text: str, start: int = 0, end: int | None = None) -> list[re.Match[str]]:
    """What says in ``text`` that somebody was not there, in order."""
    end = len(text) if end is None else end
    found = (one for pattern in (CUE, CUE_TOO) for one in pattern.finditer(text, start, end))
    return sorted(found, key=lambda one: one.start())


# "Apologies: Cllr Hill (ill)", "Absent with leave - Cllr Hill", "Unable to attend: ...": a line that lists the absent.
_ABSENT_LABEL = (
    r"\b(?:Apologies|APOLOGIES|Absent|ABSENT|Absences?|Absentees?|Unable\s+to\s+attend|Not\s+present|Regrets|"
    r"Non-attendance|Leave\s+of\s+absence)(?:\s+(?:for|of|with|without|from)\s+\w+(?:\s+\w+)?|"
    r"\s+(?:received|accepted|noted)(?:\s+(?:before|since|after)\s+the\s+meeting)?|\s*\([^()\n]{2,30}\))?[ \t*_]*"
)
ABSENT_LIST = LedPattern(
    rf"{_ABSENT_LABEL}(?:[:–—][ \t*_]*(?P<who>[^\n<]{{3,400}})|"
    r":?[ \t*_]*\n(?:[ \t]*\n)?(?P<below>(?:[ \t]*(?:[-*•][ \t]|(?:\d{1,2}[.)][ \t]+)?"
    r"(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b)[^\n]*(?:\n|$))+))"
)
# Titles of items that are about nothing but absence.
TITLE = re.compile(r"\b(?:apolog(?:y|ies)|absen(?:ce|ces|t|tees?)|non-?attendance|leave\s+of\s+absence)\b", re.I)
# Other business of such an item: these sentences are no sentences on absence, unless they have a cue.
OTHER_BUSINESS = re.compile(
    r"\b(?:interests?|declar\w+|dispensations?|minutes\s+of|quorum|quorate|welcomed?|vacanc\w+|co-?opt\w*|elect\w*|"
    r"nominat\w*|appointed|agenda|filming|recording|fire|evacuation)\b",
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
    which will without would yes able not present take took sanctioned""".split()
)
# Such words as lead to a reason, where one follows: "for reasons of", "was".
LEADING = frozenset(
    """a an and as at be been by could for from had has have he her his i in is it its of on or reason reasons she some
    such that the their there they this to was were which will with would are did because none no not nil""".split()
)
# From here on a sentence says what happened, and no more why: "..., had sent apologies", "was unable to attend".
RESUME = re.compile(
    r"\b(?:(?:had|has|have|having)\s+)?(?:sent|gave|given|offered|tendered|submitted|sends?)\s+"
    r"(?:(?:his|her|their)\s+)?(?:apologies|regrets)\b"
    rf"|\b(?:(?:was|were|is|are|would|will|could|did|had)\s+)(?:(?:therefore|also)\s+)?(?:been\s+)?(?:unable|not)\s+"
    rf"(?:able\s+)?(?:to\s+)?(?:{_NOT_THERE})\b"
    r"|\b(?:was|were|be|been|are|is)\s+(?:\w+\s+)?(?:received|noted|accepted|approved|recorded|absent)\b"
    r"|\bapologies\s+(?:for\s+absence\s+)?(?:were|was|had|have|from)\b",
    re.I,
)
# Reasons may come first: "Owing to illness, Cllr Field sent apologies".
FIRST = re.compile(
    r"(?<![^\n])\s*(?:due|owing|thanks)\s+to\b|(?<![^\n])\s*(?:because|following|having|since|after|despite|on\s+account|in\s+view|"
    r"by\s+reason|as\s+(?:a\s+result|he|she|they|his|her|their)|with\s+(?:his|her|their))\b",
    re.I,
)
# What a reason is made of, whatever else stands beside it: such words are no sign of an organisation.
REASON = re.compile(
    r"\b(?:ill|ill-?health|illness\w*|sick\w*|unwell|poorly|leave|holidays?|vacation|annual|maternity|paternity|parental|"
    r"sabbatical|appointments?|operations?|surgical|hospitali[sz]ed|treatments?|therapy|chemo\w*|recover\w*|recuperat\w*|"
    r"injur\w+|broken|fractur\w*|accident|funerals?|bereave\w*|deaths?|died|dying|passed|families|personal|medical|"
    r"dental|dentist|doctor|covid\w*|flu|virus|infection|isolat\w+|quarantine|weddings?|births?|birthday|baby|pregnan\w+|"
    r"childcare|caring|work|working|business|commitments?|conflicts?|clash\w*|engagements?|elsewhere|travel\w*|trains?|"
    r"traffic|abroad|away|jury|hearings?|divorce\w*|custody|arrest\w*|prison|visit\w*|emergenc\w+|weather|snow\w*|strikes?|"
    r"stress|anxiety|depress\w*|rehab\w*|cancer|reasons?|circumstances|run|shift|duty|duties|rota|exams?|interviews?|"
    r"moving|house|diary|diaries|prior|previous|other|another|late|delayed|stuck|tests?|scans?|results|admitted|ward)\b",
    re.I,
)
# What leads to a reason in a sentence that speaks of other things, too.
CONNECTION = re.compile(
    r"\b(?:due|owing|thanks)\s+to\b|\b(?:because|following|having|recover\w*|suffer\w*|through|whilst|while)\b|"
    r"\bon\s+(?:account|grounds|the\s+grounds)\b|\b(?:as|since|after)\s+(?:he|she|they|his|her|their|it)\b|"
    r"\bwho(?:se)?\b|\bin\s+(?:hospital|view|consequence)\b|\bfor\s+(?:\w+\s+){0,3}reasons\b|"
    r"\bas\s+(?:a\s+result|mr|mrs|ms|cllr)\b|\bby\s+reason\b|\b(?:namely|viz|being|i\.e\.)(?=\s)|"
    r"\b(?:absent|away)\s+(?:with|through|on|for|at|in)\b|\bstating\b|\bcaused\s+by\b|\bheld\s+up\b|\bwith\s+an?\b|"
    r"\bduring\s+(?!(?:the|this|that|those|these|items?|part|discussion|consideration|debate|public|minutes?|which|\d)\b)",
    re.I,
)
LAW = re.compile(r"\b(?:LGA|Act|Sections?|Schedule|Standing\s+Orders?|SO)\b|^\s*\d+\s*$")
_LAST = re.compile(
    r"\b(?:appointments?|leave|holidays?|visits?|runs?|commitments?|emergenc(?:y|ies)|treatments?|operations?|hearings?|"
    r"meetings?|weddings?|funerals?|illness|reasons?|circumstances|business|duty|duties|tests?|"
    r"scans?|engagements?|event|conference|training|interviews?|trip|procedure|"
    r"(?:jury|memorial|funeral|church|carol|remembrance|thanksgiving)\s+service)\s*$",
    re.I,
)
PARTIES = frozenset(
    """lab labour con conservative lib libdem ld liberal democrat green ind independent reform ukip plaid snp dup sdlp
    alliance co-operative cooperative lab/co-op""".split()
)
SUBSTITUTE = re.compile(
    r"\b(?:substitut\w*|deput\w+|represented\s+by|in\s+(?:his|her|their)\s+(?:place|stead)|replaced\s+by|proxy|alternate)\b",
    re.I,
)
TIMES = re.compile(
    r"\b(?:left|leaving|arriv\w+|join\w+|present|until|from|to|at|for|part|items?|\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm|hrs)?|"
    r"minute|the|meeting|first|last|half|onwards|during|\d+|only|of|and|after|before|in|attendance)\b|[\s.:,/–-]",
    re.I,
)


def is_generic(words: str) -> bool:
    """Whether words that would name an organisation say rather where somebody was: "Hospital Appointment"."""
    return bool(_LAST.search(words))
