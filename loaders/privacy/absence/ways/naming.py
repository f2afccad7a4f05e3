"""What the text itself calls a reason, an explanation or leave, and what the sentence behind goes on to say."""

from __future__ import annotations

import re

from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.cues import CUE
from loaders.privacy.absence.ways.behind import OWNED
from loaders.privacy.absence.ways.way import Stays, Way, Who

_OF_OFFICE = re.compile(
    r"\b(?:office|post|chair|council|committee|board|meeting|charge|site|attendance|contact|business|member|road|street|hall|house|"
    r"duty|call|speaking|order|favour|agreement|position|post|view|list|the\s+way)\b",
    re.I,
)
_SAID = r"(?:given|stated|offered|submitted|provided|put\s+forward|noted|recorded|lodged|explained)"
_OF_ABSENCE = re.compile(
    r"\b(?:absen\w+|apolog\w+|attend\w*|resign\w*|leave|s\.?\s?85|section\s+85|six[ -]months?)\b", re.I
)
_NEUTRAL_LABEL = re.compile(
    r"\b(?:reasons?|apolog\w+|notice|received|without|advance|members?|voting|council\w*|officers?|accepted)\b", re.I
)

NAMING = (
    # "the reason (X)", "the reason given was X"
    Way(
        LedPattern(
            r"\b[Rr]easons?\b(?:\s+(?!(?:that|why|to|and|of)\b)[\w'’.-]+){0,6}?\s*[(\[](?P<told>[^()\[\]\n]{3,80})(?=[)\]])"
        ),
        lead=_OF_ABSENCE,
        stays=Stays.VOTES,
        sole=True,
    ),
    Way(
        LedPattern(
            rf"\b[Rr]easons?\s+(?:{_SAID}\s+)?(?:by\s+[A-Z][\w.'’-]*(?:\s+[A-Z][\w'’-]*){{0,2}}\s+)?(?:was|were|is|being)\s+"
            rf"(?!(?:not|{_SAID}|accepted|approved|considered|valid|acceptable|read|received|known|that)\b)(?P<told>[^.;,\n]{{3,80}})"
        ),
        lead=_OF_ABSENCE,
        stays=Stays.VOTES,
        sole=True,
    ),
    Way(  # "cited the harvest as the reason"
        LedPattern(
            r"\b(?:g[ai]ve|giving|given|cit(?:ed|es|ing)|with|put|named?|naming|stat(?:ed|ing))\s+(?P<told>[^.;,\n]{2,80}?)\s+"
            r"as\s+(?:the|a|his|her|their)\s+(?:main\s+|only\s+)?(?:reasons?|cause|excuse)\b",
            re.I,
        ),
        lead=_OF_ABSENCE,
        stays=Stays.NOTHING,
        sole=True,
    ),
    Way(  # "asked that his pilgrimage be accepted as a good reason"
        LedPattern(
            r"\b(?P<told>(?:[Hh]is|[Hh]er|[Tt]he|[Aa]n?)\s+(?:[\w'’-]+\s+){1,4})(?=(?:be|was|were|is)\s+(?:accepted|taken|allowed|approved|regarded|"
            r"noted|treated)\s+as\s+(?:an?\s+)?(?:\w+\s+)?(?:reason|excuse)\b)"
        ),
        stays=Stays.NOTHING,
        sole=True,
    ),
    Way(  # "Mrs Pike is on maternity leave"
        LedPattern(
            r"\b(?:is|was|are|were|be|been|being|goes|gone|went|going|currently|now|still|while|whilst|who|when)\s+(?:still\s+|now\s+|"
            r"currently\s+|out\s+|away\s+|off\s+)?on\s+(?!(?:a|an|the|to|and)\b)(?P<told>(?:[\w’'-]+\s+){1,3}?)leave\b"
        ),
        stays=Stays.NOTHING,
        sole=True,
    ),
    Way(  # "The Clerk will be on leave from 1 to 14 June (Corfu)"
        LedPattern(r"\bon\s+(?:\w+\s+)?(?:leave|holiday)\b[^.;\n()]{0,60}\((?P<told>[^()\n]{3,60})(?=\))", re.I),
        stays=Stays.NOTHING,
        sole=True,
    ),
    Way(  # "asked for unpaid leave to walk the pilgrims' way"
        LedPattern(
            r"\b(?:(?:unpaid|annual|special|study|extended|sabbatical|further|paid|given|granted)\s+leave|(?:weeks?|days?|months?)['’]?s?\s+leave|leave\s+of\s+absence|time\s+off|a\s+(?:short\s+|long\s+|"
            r"career\s+)?break)(?:\s+(?:in|from|until|for)\s+[\w\s]{2,30}?)?\s+(?P<told>(?:so\s+as\s+)?to\s+(?!(?:be\s+)?(?:considered|approved|discussed|all|"
            r"staff|members|the)\b)[a-z]+[^.;,\n]{2,80})"
        ),
        stays=Stays.VOTES,
        sole=True,
        unless=_OF_OFFICE,
    ),
    Way(  # "in her absence on leave the Clerk's work is done by"
        LedPattern(
            r"\b[Ii]n\s+(?:his|her|their|(?:[A-Z][\w.'’-]*\s+){0,2}[A-Z][\w-]*['’]s?)\s+(?:\w+\s+)?absence,?\s+(?:again\s+)?(?P<told>(?:on|with|through|at|for|after|following|because\s+of|due\s+to|"
            r"owing\s+to|while|having|being)\s+(?!(?:the|this|that|these|those|item|items|all|any|from|minute)\b)[a-z][^.;,\n]{2,80}?)"
            r"(?=[.;,\n]|\s+(?:the|an?|it|this|that|his|her|their|no|all|both|members|[A-Z][\w.'’-]*)\s)"
        ),
        stays=Stays.VOTES,
        sole=True,
        unless=_OF_OFFICE,
    ),
    Way(  # "handed in a doctor's certificate", "has sent in a sick note for a fortnight"
        LedPattern(
            r"\b(?P<told>(?:an?\s+|his\s+|her\s+|the\s+)?(?:(?:doctor|consultant|surgeon|hospital|gp|GP)['’]?s?|medical|sick|sickness|fit)\s+(?:certificate|note|line)s?\b"
            r"[^.;,\n]{0,40})"
        ),
        stays=Stays.VOTES,
        sole=True,
    ),
    Way(  # "Absent (compassionate leave): Cllr Dan Field", "(Away: Edinburgh.)"
        LedPattern(
            r"\b(?:Absent|Apologies|Away|Not\s+present|Unable\s+to\s+attend|Excused)\s+"
            r"\((?P<told>[^()\n]{3,60})(?=\)[ \t*_]*:)"
        ),
        stays=Stays.NOTHING,
        sole=True,
        unless=_NEUTRAL_LABEL,
    ),
    Way(
        LedPattern(r"\((?:Away|Absent|Ill|Sick|Reason|Cause|Why|On\s+leave)\s*[:–-]\s*(?P<told>[^()\n]{3,80})(?=\))"),
        stays=Stays.NOTHING,
        sole=True,
        unless=_NEUTRAL_LABEL,
    ),
    Way(  # "had apologised, explaining that the school had been shut"
        LedPattern(r"\b(?:explaining|saying|stating|adding|to\s+say|to\s+explain)\s+(?:that\s+)?(?P<told>[^.;\n]+)"),
        lead=CUE.pattern,
        stays=Stays.NAMED,
    ),
    Way(  # "Deferred - chemo starts 5 May", in a row or a line about their task
        LedPattern(
            r"\b(?:deferred|overdue|late|no\s+progress|(?:rolled|carried|brought)\s+(?:forward|over)|outstanding|delayed|"
            r"not\s+(?:yet\s+)?(?:started|done|begun|complete[d]?)|pending|on\s+hold|held\s+over|postponed|still\s+to\s+do|slipped|open|c/f)\b"
            r"\s*(?:[,;:(–—]|\s-\s|\bas\b|\bbecause\b)\s*(?P<told>[^|\t\n.;)]{3,80})",
            re.I,
        ),
        Who.ABSENT,
        stays=Stays.THEIRS,
        sole=True,
    ),
)
# Of the sentence behind one on somebody absent
NEXT = (
    Way(  # "he had said that the drink was the trouble"
        LedPattern(
            r"\b(?:[Hh]e|[Ss]he)\s+(?:has\s+|had\s+)?(?:said|told|explained|replied|admitted|mentioned|confided|added|answered|written|wrote|blamed|"
            r"confirmed|felt|thought|let\s+(?:it\s+be\s+known|her|him|them|us))\s+(?:(?:her|him|them|us|the\s+\w+)\s+)?(?:that\s+)?(?P<told>[^.;\n]+)"
        )
    ),
    Way(LedPattern(rf"\b(?:His|Her)\s+{OWNED}"), stays=Stays.THEIRS),
)
