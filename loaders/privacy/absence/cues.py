"""Words that say that somebody was not there."""

from __future__ import annotations

import re

from loaders.parsing.patterns import LedPattern

_LATE = (
    r"absence|absences|the\s+rest\s+of|late|lateness|non-?attendance|not|his|her|their|inability|leaving|"
    r"being\s+(?:unable|absent|late|delayed|away|ill)"
)
NOT_THERE = (
    r"attend(?:ing|ance)?|join(?:ing)?|be(?:ing)?\s+(?:present|there|here|with\s+us)|make\s+(?:it|the\s+meeting)|"
    r"come(?:\s+(?:tonight|today|this\s+evening))?(?!\s+(?:to|up|down|in|into|under|from|back|forward|with|out|"
    r"about)\b)"
)
# "Apologies were received from", "had apologised", "was unable to attend", "in her absence"; not "apologised for the
# late circulation of papers", and not the absence of pupils.
CUE = LedPattern(
    rf"\bapolog(?:y|ies)\b(?!\s+(?:for|to|that)\s+(?!(?:{_LATE})\b))"
    r"|\bapolog(?:y|ies)\s+for\s+(?:the\s+)?(?:next\s+|\w+\s+)?(?:meeting|month)\b"
    rf"|\bapologi[sz](?:e|es|ed|ing)\b(?!\s+(?:for|to|that)\s+(?!(?:{_LATE})\b))"
    rf"|(?<!you )\b(?:unable|not\s+able|could\s+not|couldn['’]t|cannot|can['’]t|will\s+not|would\s+not|did\s+not)\s+"
    rf"(?:be\s+able\s+)?(?:to\s+)?(?:be\s+)?(?:{NOT_THERE})\b"
    r"|\bapologies\s+for\s+(?:the\s+)?(?:\d|next|January|February|March|April|May|June|July|"
    r"August|September|October|November|December)"
    r"|\bleave\s+of\s+absence\b|\b(?:in|during|for|explaining)\s+(?:his|her|their|"
    r"(?:[\w.'’-]+\s+){0,3}\w+['’]s?)\s+(?:\w+\s+)?absence\b"
    r"|\breasons?\s+(?:given\s+)?for\s+(?:(?:his|her|their|the|\w+['’]s?)\s+)?absences?\b"
    r"|\b(?:was|were|is|are|be|been|being)\s+absent\b|\bsen[dt]s?\s+(?:his|her|their)\s+regrets\b|\bregrets\s+from\b",
    re.I,
)
# "was not at the meeting", "is away with", "taking six months off", "in place of Cllr Hill, who": said less often.
CUE_TOO = LedPattern(
    r"\b(?:(?:was|were|is|are)\s+not|(?:will|would|may|might|could)\s+not\s+be|cannot\s+be|won['’]t\s+be)\s+(?:here|present|with\s+us|"
    r"at\s+(?:the|this|our)\s+(?:\w+\s+){0,2}meeting)\b"
    r"|\bmiss(?:ed|es|ing)?\s+(?:the\s+|this\s+|tonight['’]s\s+|several\s+)?(?:\w+\s+){0,3}meetings?\b"
    r"|\b(?:will|would|must|to|is\s+to)\s+miss\s+(?:the\s+)?(?:next|coming|January|February|March|April|May|June|July|August|"
    r"September|October|November|December)\b|\b(?:is|was|were|be|been|currently|still)\s+(?:off\s+(?:work|sick)|out\s+of\s+(?:the\s+)?office)\b|"
    + "".join(
        rf"(?<={word}\s)leave\b(?!\s+(?:of\s+absence|polic|entitle|to\b))|"
        for word in (
            "on",
            "of",
            "for",
            "['’]s",
            "took",
            "take",
            "takes",
            "taking",
            "some",
            "annual",
            "sick",
            "special",
            "unpaid",
            "study",
            "extended",
            "maternity",
            "paternity",
            "parental",
            "adoption",
            "compassionate",
            "bereavement",
            "long-term",
        )
    )
    + r"\b(?:will|would|may)\s+be\s+late\b(?!\s+in\s+(?!arriv|com|attend|join)[a-z]+ing)|"
    r"\b(?:is|was|been)\s+signed\s+off\b(?=\s+(?:work|sick|for|until|by\s+(?:his|her|an?)\b))"
    r"|\btak(?:e|es|ing|en)\s+(?:\w+\s+){1,3}off\b|\btime\s+off\b|\b(?:is|was|were|be|currently|still)\s+away\b|"
    r"\b(?:has|had|have)\s+not\s+been\s+(?:seen|heard\s+(?:of|from))\b|\bnot\s+be\s+(?:back|returning)\b|\bwill\s+not\s+return\b|"
    r"\b(?:will|would)\s+not\s+be\s+available\b|(?<=['’]s\s)holiday\b|\bwould\s+have\s+come\b|\b(?:cannot|can['’]t|could\s+not|couldn['’]t|will\s+not|won['’]t)\s+(?:make|do|manage)\s+(?:it\b|\d|the\s+(?:\w+\s+)?"
    r"meeting|(?:the\s+)?next)|"
    r"\bexcused\b|\bdispensation\s+(?:from|for)\s+(?:non-?)?attend\w*"
    r"|\bin\s+the\s+absence\s+of\b|\b(?:approve[ds]?|granted|accepted|authori[sz]ed|"
    r"agreed)\s+[^.;\n]{0,40}\babsence\b"
    r"|\b(?:in\s+place\s+of|substitut(?:e|ing|ed)\s+for|deputi[sz](?:ing|ed)\s+for|standing\s+in\s+for)\b"
    r"(?=\s+(?:(?:the\s+)?(?-i:[A-Z](?:[a-z.'’]|\s[A-Z]))|(?:cllrs?|councillors?|him|her|them|the\s+(?:chair|"
    r"vice|clerk|mayor))\b))"
    r"|(?<=['’]s\s)absence\b(?=\s+(?:is|was|were|has|had|will)\b|\s*[,:;(–—-])"
    r"|\b(?:continuing|continued|prolonged|long|extended|repeated)\s+absence\b|\bbeing\s+away\b|\bgranted\s+leave\b"
    r"|\b(?:has|have|had)\s+not\s+(?:been\s+able\s+to\s+)?attend(?:ed)?\b",
    re.I,
)


def find_cues(text: str, start: int = 0, end: int | None = None) -> list[re.Match[str]]:
    """What says in ``text`` that somebody was not there, in order."""
    end = len(text) if end is None else end
    found = (one for pattern in (CUE, CUE_TOO) for one in pattern.finditer(text, start, end))
    return sorted(found, key=lambda one: one.start())
