"""What is told anywhere in a sentence of why somebody could not, came late, went, or gave something up."""

from __future__ import annotations

import re

from loaders.parsing.patterns import LedPattern
from loaders.parsing.words import alternatives
from loaders.privacy.absence.ways.behind import NOUN
from loaders.privacy.absence.ways.lists import CAUSES, KIN
from loaders.privacy.absence.ways.way import Stays, Way

_COULD_NOT = (
    r"(?:could\s+not|couldn['’]t|cannot|can['’]t|(?:is|was|were|are)\s+(?:unable|not\s+able)\s+to|will\s+not|won['’]t)"
)
_GIVES_UP = (
    r"(?:resign\w*|retir\w+|st(?:an|oo)d\w*\s+down|step\w*\s+(?:down|back|aside)|withdr[ae]w\w*|leav(?:e|es|ing)|left|absen\w+|apolog\w+|"
    r"relinquish\w*|giv\w+\s+up|gave\s+up|declin\w+|not\s+(?:seek|stand)\w*|hours|late\w*|arriv\w+|came|joined|departed)"
)
# What may be so for anybody
_OF_ANYBODY = re.compile(
    r"\b(?:full|booked|cancelled|sold\s+out|over-?subscribed|closed|shut|postponed|no\s+longer)\b", re.I
)
_NUMBERS = re.compile(
    r"%|\b(?:public|press|terms?|elect\w+|appoint\w+|meetings?|report\w*|funding|budget|grants?|polic(?:y|ies)|council['’]?s?|committee|board|"
    r"decision|merger|boundary|legislation|rules?|disqualif\w+|non-attendance)\b",
    re.I,
)
# What somebody else did in their place, or nobody did
_NOT_DONE = re.compile(
    r"\b(?:not|no|nothing|nobody|unable|cannot|late|outstanding|overdue|deferred|postponed|cancelled|delayed|adjourned|abandoned|suspended|"
    r"slipped|carried\s+(?:over|forward)|(?:put|held|called|broke|broken|break)\s+(?:off|over|back|up)|(?:took|takes|handed|gave|giv\w+|left|vacated|passed)\s+"
    r"(?:over\s+)?(?:up\s+)?the\s+(?:chair|minutes|notes|meeting)|in\s+(?:his|her)\s+(?:place|stead)|stood\s+in|instead|missed|absent|apolog\w+|excused|"
    r"left|arriv\w+|came|joined|withdrew|resigned|retired|early|short-?handed|short\s+of\s+staff)\b",
    re.I,
)
_KIN = rf"(?:{alternatives(KIN)}|grand\w+)"
_NO_REASON = re.compile(
    r"\b(?:public|press|officers?|applicants?|guests?|members\s+of|meeting\s+(?:was|closed)|term\s+of\s+office|(?:owns?|owned)\s+(?:the|a|land|property|shares)|"
    r"owner|adjoin\w*|tenant|landlord|objector|election|appointed|elected|the\s+committee|reports?|grants?|figures|papers?|offers?|prices?|quot\w+|tenders?|"
    r"estimates?|copies|drafts?|treasurer|secretary|chair\w*|clerk|president|trustee|project|contractors?)\b",
    re.I,
)
_GOES = (
    r"(?:left|leav(?:e|es|ing)|depart(?:s|ed|ing)|go|going|late(?!\s+in\s+(?!arriv|com|attend|join)[a-z]+ing)|away|absent|arriv(?:ed|es|ing)|withdr[ae]w\w*|missing|standing\s+in|spoke\s+for|"
    r"put\s+(?:off|back)|excused|hoped\s+to|rang|phoned|texted|telephoned|resign\w*|step\w*\s+(?:down|back)|st(?:oo|an)d\w*\s+down)"
)

LEAVING = (
    Way(  # "left, since she was to sing", "late: the vicar had kept him", "his letter of resignation: age had"
        LedPattern(
            rf"\b{_GOES}\b(?:[^.;:\n]|\.(?=\d)){{0,60}}?(?:\s(?:as|because|since|while)\s+|\s*[;:–—(]\s*)"
            r"(?P<told>(?:(?:he|she|his|her|there)\b|(?:the|an?)\s+\w+\s+(?:is|was|has|had|were|would)\b|[^.;\n]*\b(?:him|his|her)\b)[^.;\n]*)",
            re.I,
        ),
        stays=Stays.VOTES,
        unless=_NO_REASON,
    ),
    Way(  # "left at 8.40 pm to relieve the sitter", not "to allow members to discuss"
        LedPattern(
            r"\b(?:left|leaves|leaving|departed|(?:had|needed|asked)\s+to\s+(?:go|leave))\b(?:\s*\b(?:the|this|meeting|chamber|room|call|at|around|about|"
            r"before|until|early|in|\d[\d.:]*|am|pm|home|again|then|[A-Z][a-z]+)\b){0,8},?\s+(?P<told>to\s+(?!(?:allow|enable|permit|let|avoid|ensure|discuss|"
            r"consider|speak|vote|be\s+(?!(?:with|there|at|by|back)\b)|the|an?|his|her|him|them|their|it|\d)\b)[a-z]+\b"
            r"(?!\s+(?:the|a|an)\s+(?:vote|item|public|presentation))[^.;,\n]*)"
        ),
    ),
    Way(  # "could not go to the training as it fell on", "could not speak to it; his"
        LedPattern(
            rf"\b{_COULD_NOT}\s+(?:be\s+able\s+to\s+)?(?:go|come|attend(?!\s+to\b)|be\s+(?:there|here|present|with\s+us)|take\s+part|stay|join|travel|drive)\b"
            r"[^.;\n]{0,80}?\s(?:as|because|since|for)\s+(?P<told>(?:he|she|it|that|his|her|the|an?|this)\s[^.;\n]+)",
            re.I,
        ),
        unless=_OF_ANYBODY,
    ),
    Way(  # "was not able to give the update; a power failure had closed his office"
        LedPattern(
            rf"\b{_COULD_NOT}\b[^.;:\n]{{3,80}}?(?:[;:–(—]|\s-\s)\s*(?P<told>[^.;\n()]*?)(?:\s+(?:had|has)\s+(?:closed|shut))?\s+(?:his|her)\b",
            re.I,
        ),
    ),
    Way(  # "has not painted the shelter: he fell"
        LedPattern(
            r"\b(?:has|had|have|is|was|did)\s+not\s+(?:yet\s+)?[^.;:\n]{3,80}?(?:[;:–—(]|\s-\s)\s*(?P<told>(?:he|she)\s[^.;\n()]+)"
        )
    ),
    Way(  # "may have to give up the post if the tests are bad"
        LedPattern(
            r"\b(?:resign|st(?:an|oo)d\s+down|step\s+(?:down|back|aside)|give\s+up|leave|withdraw|retire)\b[^.;\n]{0,60}?\s"
            r"(?:if|unless|depending\s+on|once|when)\s+(?P<told>[^.;\n]+)"
        ),
        unless=_OF_ANYBODY,
    ),
    Way(  # "wrote to resign, saying that the evenings clash with choir"
        LedPattern(
            r"\b(?:resign\w*|stand(?:ing)?\s+down|step(?:ping)?\s+(?:down|back))\b[^.;\n]{0,40}?,?\s(?:saying|explaining|stating|adding|writing|to\s+say)\s+"
            r"(?:that\s+)?(?P<told>[^.;\n]+)",
            re.I,
        ),
        unless=_OF_ANYBODY,
    ),
    Way(  # "two days off to move into a bungalow"
        LedPattern(
            r"\b(?:days?|weeks?|months?|fortnight|time|leave)\s+off\s+(?:[a-z0-9]+\s+){0,5}?(?P<told>(?:to|for|so\s+that|because|as)\s+[^.;,\n]+)",
            re.I,
        )
    ),
    Way(  # "resigned in May to go and live in Spain"
        LedPattern(
            r"\b(?:resign\w*|retir\w+|st(?:an|oo)d\w*\s+down|step\w*\s+(?:down|back))\b[^.;\n]{0,40}?\s"
            r"(?P<told>(?:so\s+as\s+)?to\s+(?:go\s+(?:and\s+)?)?(?:live|be|look\s+after|move|spend|travel|care|study|marry|emigrate|nurse|see)\b[^.;,\n]+)",
            re.I,
        )
    ),
    Way(  # "said goodnight: her", "left; his"
        LedPattern(
            r"\b(?:left|good\s*-?night|(?:took|taking)\s+(?:his|her)\s+leave|went\s+home|had\s+to\s+go|rose\s+to\s+go)\b[^.;:\n]{0,40}"
            r"(?:[:;–—(]|\s-\s)\s*(?P<told>(?:his|her)\s[^.;\n]+)",
            re.I,
        )
    ),
    Way(  # "to see to the bench once lambing is over"
        LedPattern(
            r"\b(?P<told>(?:once|until|till|when|after)\s+(?:the\s+|his\s+|her\s+)?[a-z'’-]+\s+(?:is|are|has|was)\s+(?:all\s+)?(?:over|past|behind\s+(?:him|her|them)))\b",
            re.I,
        )
    ),
    Way(  # "resigned, citing", "stepped down because of"
        LedPattern(
            rf"\b{_GIVES_UP}\b[^.;\n]{{0,80}}?\b(?:cit(?:ing|ed|es)|blam(?:ing|ed|es)|plead(?:ing|ed|s)|giving|{alternatives(CAUSES)}|"
            r"on\s+(?:the\s+)?grounds\s+of|for\s+reasons\s+of)\s+(?P<told>[^.;,\n]+)",
            re.I,
        ),
        stays=Stays.VOTES,
        unless=_NUMBERS,
    ),
    Way(  # "his resignation as a councillor for family reasons"
        LedPattern(
            rf"\b{_GIVES_UP}\b[^.;\n]{{0,60}}?\s(?:for|on|due\s+to|because\s+of|owing\s+to)\s+(?P<told>(?:[\w-]+\s+){{0,3}}?"
            r"(?:(?:family|health|medical|domestic|private|personal)\s+(?:grounds|circumstances|commitments|matters|emergency|problems|issues)|[a-z]+\s+reasons))\b",
            re.I,
        ),
        stays=Stays.VOTES,
        unless=re.compile(r"\bsafety\b"),
    ),
    Way(  # "as his boiler had burst"
        LedPattern(
            rf"\b(?:as|because|since|until|till|when|while|after)\s+(?P<told>(?:his|her)\s+(?P<what>{NOUN})(?:is|was|has|had|are|were|have)\s[^.;,\n]*)",
            re.I,
        ),
        stays=Stays.THEIRS,
    ),
    Way(  # "having been held up by a fallen tree"
        LedPattern(r"\bheld\s+up\s+(?:by|at|on)\s+(?P<told>(?!the\s+(?:county|council|contractor)\b)[^.;,\n]+)", re.I),
        stays=Stays.VOTES,
        unless=_NO_REASON,
    ),
    Way(  # "that harvest had kept him"
        LedPattern(
            r"\b(?:that|as|because|since|but)\s+(?P<told>[^.;,\n]{3,60}?)\s+(?:(?:had|has|have)\s+)?(?:kept|prevented|stopped|held|delayed|detained|laid)\s+(?:him|her)\b"
        )
    ),
    Way(  # "thanked for chairing despite having"
        LedPattern(
            r"\b(?:(?:despite|in\s+spite\s+of)\s+(?=having|being|feeling|suffering)|(?:while|whilst)\s+(?=(?:on|off|in|away|abroad|ill|unwell|"
            r"recovering|having|being|suffering|nursing|caring)\b))(?P<told>[^.;,\n()]{3,100})"
        )
    ),
    Way(  # ", the Chair having lost her voice"
        LedPattern(
            r"\b(?P<told>(?:having|being|feeling)\b(?<!was being)(?<!is being)(?<!were being)(?<!are being)"
            r"(?!\s+(?:to|the|no|thanked|proposed|elected)\b)[^;.,\n]+)(?=[.;\n]|\Z)"
        ),
        lead=_NOT_DONE,
        stays=Stays.DEEDS,
    ),
    Way(  # ", being too frail to come"
        LedPattern(r"\b(?P<told>(?:having|being|feeling)\s[^;.,\n]+)(?=[.;\n]|\Z)"),
        stays=Stays.PRIVATE,
    ),
    Way(  # "her contractions having begun"
        LedPattern(r",\s+(?P<told>(?:his|her)\s+(?P<what>(?:[\w'’-]+\s+){1,3}?)(?:having|being|gone|still)\s[^.;\n]*)"),
        stays=Stays.THEIRS,
    ),
    Way(  # "slipped out at 8.40 pm, the sitter having rung"
        LedPattern(r",\s+(?P<told>(?:the|an?)\s+(?P<what>(?:[\w'’-]+\s+){1,3}?)(?:having|being)\s[^.;\n]*)"),
        lead=re.compile(
            rf"\b(?:{_GOES}|slipp\w+\s+(?:out|away)|went|excus\w+|apolog\w+|miss(?:ed|es)|dash\w*|rush\w*|hurr\w+|home)\b",
            re.I,
        ),
        stays=Stays.THEIRS,
        unless=_NO_REASON,
    ),
    Way(  # "as the contractor's wife was ill"
        LedPattern(
            r"\b(?:as|because|since|when|while|until|that|after)\s+(?P<told>(?:the|our)\s+[a-z-]+['’]s\s+(?:[a-z]+\s+)?"
            rf"{_KIN}\s+(?:is|was|has|had|were|will|fell|died|went|came)\b[^.;,\n]*)"
        ),
        sole=True,
    ),
)
