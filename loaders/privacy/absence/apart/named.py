"""Reasons that the text itself calls so, or that stand in the words of absence: "the reason (X)", "on X leave"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.sentences import sentence_at
from loaders.privacy.absence.words import OF_BUSINESS, is_neutral
from loaders.privacy.masking import Place

_SAID = r"(?:given|stated|offered|submitted|provided|put\s+forward|noted|recorded|lodged|explained)"
_REASON = LedPattern(
    r"\b[Rr]easons?\b(?:\s+(?!(?:that|why|to|and|of)\b)[\w'’.-]+){0,6}?\s*[(\[](?P<told>[^()\[\]\n]{3,80})(?=[)\]])"
    rf"|\b[Rr]easons?\s+(?:{_SAID}\s+)?(?:by\s+[A-Z][\w.'’-]*(?:\s+[A-Z][\w'’-]*){{0,2}}\s+)?(?:was|were|is|being)\s+"
    rf"(?!(?:not|{_SAID}|accepted|approved|considered|valid|acceptable|read|received|known|that)\b)(?P<was>[^.;,\n]{{3,80}})"
)
_AS_REASON = LedPattern(r"\bas\s+(?:the|a|his|her|their)\s+(?:main\s+|only\s+)?(?:reasons?|cause|excuse)\b", re.I)
_GAVE = re.compile(
    r"\b(?:g[ai]ve|giving|given|cit(?:ed|es|ing)|with|put|named?|naming|stat(?:ed|ing))\s+(?P<told>[^.;,\n]{2,80}?)\s*\Z",
    re.I,
)
_EXPLAINED = LedPattern(
    r"\b[Aa]bsence\b[^.;\n]{0,40}?\b(?:explained\s+by|down\s+to|caused\s+by|attribut(?:ed|able)\s+to|the\s+result\s+of|"
    r"put\s+down\s+to|blamed\s+on|because\s+of)\s+(?P<told>[^.;\n]{3,100})"
)
_OF_ABSENCE = re.compile(
    r"\b(?:absen\w+|apolog\w+|attend\w*|resign\w*|leave|s\.?\s?85|section\s+85|six[ -]months?)\b", re.I
)
_SO_FAR = 300  # characters before a reason of its paragraph in which it is said that somebody was absent
# Who is on leave: "Mrs Pike is on maternity leave", "has gone on long-term leave", "The Clerk is off sick"
_LEAVE = LedPattern(
    r"\b(?:is|was|are|were|be|been|being|goes|gone|went|going|currently|now|still|while|whilst|who|when)\s+(?:still\s+|now\s+|"
    r"currently\s+|out\s+|away\s+|off\s+)?on\s+(?!(?:a|an|the|to|and)\b)(?P<told>(?:[\w’'-]+\s+){1,3}?)leave\b"
)
_LEAVE_WITH = LedPattern(
    r"\bon\s+(?:[\w’'-]+\s+){1,3}?leave,?\s+(?P<told>(?:with|after|following|because\s+of|due\s+to|owing\s+to|having|through)\s+"
    r"(?!(?:the|effect|immediate|full|no|pay|agreement)\b)[^.;,\n]{3,80})"
)
# "asked for unpaid leave to walk the pilgrims' way"
_LEAVE_TO = LedPattern(
    r"\b(?:(?:unpaid|annual|special|study|extended|sabbatical|further|paid)\s+leave|(?:weeks?|days?|months?)['’]?s?\s+leave|leave\s+of\s+absence|time\s+off|a\s+(?:short\s+|long\s+|"
    r"career\s+)?break)(?:\s+(?:in|from|until|for)\s+[\w\s]{2,30}?)?\s+(?P<told>(?:so\s+as\s+)?to\s+(?!(?:be\s+)?(?:considered|approved|discussed|all|"
    r"staff|members|the)\b)[a-z]+[^.;,\n]{2,80})"
)
# "in her absence on leave the Clerk's work is done by"
_IN_ABSENCE = LedPattern(
    r"\b[Ii]n\s+(?:his|her|their)\s+(?:\w+\s+)?absence,?\s+(?:again\s+)?(?P<told>(?:on|with|through|at|for|after|following|because\s+of|due\s+to|"
    r"owing\s+to|while|having|being)\s+(?!(?:the|this|that|these|those|item|items|all|any|from|minute)\b)[a-z][^.;,\n]{2,80}?)"
    r"(?=[.;,\n]|\s+(?:the|an?|it|this|that|his|her|their|no|all|both|members|[A-Z][\w.'’-]*)\s)"
)
# "when he was in isolation"
_WHEN_HE = LedPattern(
    r"\b(?:when|while|whilst|until)\s+(?:he|she)\s+(?:was|is|has\s+been|had\s+been)\s+(?P<told>(?:in|at|on|off|away|out|under|back|home|recovering|"
    r"having|undergoing)\b[^.;,\n]{2,80})"
)
_OF_OFFICE = re.compile(
    r"\b(?:office|post|chair|council|committee|board|meeting|charge|site|attendance|contact|business|member|road|street|hall|house|"
    r"duty|call|speaking|order|favour|agreement|position|post|view|list|the\s+way)\b",
    re.I,
)
_OFF = LedPattern(
    r"\b(?:[Cc]lerk|[Cc]hair(?:man|woman|person)?|[Hh]ead(?:teacher)?|[Tt]reasurer|[Ss]ecretary|[Mm]ayor|[Cc]aretaker|"
    r"[Hh]e|[Ss]he|(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s+[A-Z][\w'’-]+)\s+(?:is|was|has\s+been|had\s+been|will\s+be)\s+"
    r"(?:still\s+|now\s+|currently\s+)?off\s+(?:work\s+)?(?P<told>(?:(?:for\s+(?:\w+\s+){1,3}?|since\s+\w+\s+)?(?:with|having|after|following)\s+[^.;,\n]{3,60}|"
    r"(?!(?:the|to|from|until|till|work|duty|site|for|on|in|at|and|so|this|next|again)\b)[a-z]+))"
)
# "handed in a doctor's certificate", "has sent in a sick note for a fortnight"
_NOTE = LedPattern(
    r"\b(?P<told>(?:an?\s+|his\s+|her\s+|the\s+)?(?:(?:doctor|consultant|surgeon|hospital|gp|GP)['’]?s?|medical|sick|sickness|fit)\s+(?:certificate|note|line)s?\b"
    r"[^.;,\n]{0,40})"
)
# "Absent (compassionate leave): Cllr Dan Field", "(Away: Edinburgh.)"
_LABEL = LedPattern(
    r"\b(?:Absent|Apologies|Away|Not\s+present|Unable\s+to\s+attend|Excused)\s+\((?P<told>[^()\n]{3,60})(?=\)[ \t*_]*:)"
    r"|\((?:Away|Absent|Ill|Sick|Reason|Cause|Why|On\s+leave)\s*[:–-]\s*(?P<inside>[^()\n]{3,80})(?=\))"
)
_NEUTRAL_LABEL = re.compile(
    r"\b(?:reasons?|apolog\w+|notice|received|without|advance|members?|voting|council\w*|officers?|accepted)\b", re.I
)


def named_reasons(text: str) -> Iterator[Place]:
    """The places of reasons that are called so, and of what leave somebody is on."""
    for found in _REASON.finditer(text):
        begin = max(0, found.start() - _SO_FAR, text.rfind("\n", 0, found.start()))
        around = text[begin : sentence_at(text, found.end())[1]]
        told = found["told"] or found["was"] or ""
        if _OF_ABSENCE.search(around) and not (is_neutral(told) or OF_BUSINESS.search(told)):
            yield found.span("told" if found["told"] else "was")
    for found in _AS_REASON.finditer(text):
        start = sentence_at(text, found.start())[0]
        gave = _GAVE.search(text[start : found.start()])
        if gave is not None and _OF_ABSENCE.search(text, start, found.start()):
            yield start + gave.start("told"), start + gave.end("told")
    for led in (_EXPLAINED, _LEAVE, _LEAVE_WITH, _OFF, _NOTE):
        yield from (found.span("told") for found in led.finditer(text) if not OF_BUSINESS.search(found["told"]))
    for led in (_LEAVE_TO, _IN_ABSENCE, _WHEN_HE):
        yield from (
            found.span("told")
            for found in led.finditer(text)
            if not (_OF_OFFICE.search(found["told"]) or OF_BUSINESS.search(found["told"]))
        )
    for found in _LABEL.finditer(text):
        told = found["told"] or found["inside"]
        if not (is_neutral(told) or _NEUTRAL_LABEL.search(told)):
            yield found.span("told" if found["told"] else "inside")
