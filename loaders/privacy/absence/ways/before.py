"""What is told right before a name: "owing to the quarantine of", "since his lumpectomy", "sinusitis had laid"."""

from __future__ import annotations

import re

from loaders.parsing.words import alternatives
from loaders.privacy.absence.ways.lists import AFTER, CAUSES, DESPITE, IN_LIGHT, TITLES
from loaders.privacy.absence.ways.way import Stays, Way, Who

_NOUN = r"(?:[\w'’-]+\s+){0,3}?[\w'’-]+"
_BECAUSE = alternatives(CAUSES, IN_LIGHT, AFTER, DESPITE, ("for all", "given", "thanks to"))
_HEARD = (
    r"(?:hear|heard|learn\w*|told|news|informed|aware|tidings)\s+(?:of|about)|"
    r"(?:sadden\w+|sorry|upset|shocked|distressed|concerned|grieved|dismay\w*|regret|sadness|sorrow)\s+(?:by|at|about|over)"
)
# What does so for the board, or is no cause
_A_BODY = re.compile(
    r"\b(?:council\w*|board|committee|clerk|chair\w*|members?|governors?|trustees?|meeting|cllrs?|mr|mrs|ms|dr|agenda|"
    r"county|district|borough|head\w*|officers?|residents?|police|group|motion|vote|discussion|who|they|we|he|she|it|\w+s['’]?\s+(?:has|had))\b|"
    r"(?-i:\b[A-Z][\w'’-]*\s+[A-Z][\w'’-]*\b)",
    re.I,
)

BEFORE = (
    Way(  # "Because of his hearing Cllr Reed"
        re.compile(
            rf"\b(?:{_BECAUSE}|with)\s+(?P<told>(?:his|her)\s+(?:[a-z][\w'’-]*\s+){{0,3}}[a-z][\w'’-]*),?\s+{TITLES}\Z",
            re.I,
        ),
        Who.NAMED,
        stays=Stays.THEIRS,
    ),
    Way(  # "owing to the quarantine of Cllr Reed", "sorry to learn of the accident of"
        re.compile(
            rf"\b(?:{_BECAUSE}|{_HEARD})\s+(?P<told>(?:the|an?)\s+(?:[\w'’-]+\s+){{1,3}}?)of\s+{TITLES}\Z", re.I
        ),
        Who.NAMED,
        stays=Stays.THEIRS,
    ),
    Way(  # "Owing to measles, Cllr Field could not present"
        re.compile(rf"(?:\A|[.;:\n]|\bthat)\s*(?:{_BECAUSE})\s+(?P<told>[^.;\n]{{3,120}}?),\s+{TITLES}\Z", re.I),
        Who.NAMED,
        lead=re.compile(r"\s+(?:could\s+not|cannot|can\s*not|(?:was|is|will\s+be)\s+(?:unable|not\s+able))\b"),
        stays=Stays.VOTES,
    ),
    Way(  # "due to a short holiday, he had worked"
        re.compile(rf"\b(?:{_BECAUSE})\s+(?P<told>an?\s+[^.;\n]{{3,60}}?),?\s+{TITLES}\Z", re.I), stays=Stays.PRIVATE
    ),
    Way(  # "Since his lumpectomy Cllr Field", "Between the scans Cllr Field"
        re.compile(
            rf"(?:\A|[.;:,–—\n]|\band|\bthat)\s*(?P<told>(?:(?:{_BECAUSE}|until|with|during|before)\s+(?:his|her|their)|(?:between|amid|amidst)\s+(?:the|his|her))"
            rf"\s+{_NOUN}),?\s+{TITLES}\Z",
            re.I,
        ),
        Who.ABSENT,
        stays=Stays.THEIRS,
    ),
    Way(  # "Sinusitis had laid Cllr Field low", "a leaking roof kept Mrs Field at home"
        re.compile(
            rf"(?:\A|[.;:,–—\n]|\bthat|\bas|\bbecause|\bsince|\b(?:of|by|about)(?=[^.;,\n]*\s(?:that|which)\s))\s*(?P<told>{_NOUN})\s+(?:that\s+|which\s+)?"
            rf"(?:would\s+have\s+|could\s+have\s+|has\s+|had\s+|have\s+|is\s+|was\s+)?(?:laid|kept|keeps|"
            rf"keeping|put|taken|floored|confined|detained|struck|prevented|stopped|forced|delayed|caught|brought|held)\s+{TITLES}\Z",
            re.I,
        ),
        Who.ABSENT,
        stays=Stays.THEIRS,
        unless=_A_BODY,
    ),
    Way(  # "It being the week of the fair, Cllr Field"
        re.compile(
            rf"(?:\A|[.;:–—\n])\s*(?P<told>(?:it|this|that|there)\s+being\s[^.;\n]{{3,80}}?),\s+{TITLES}\Z", re.I
        ),
        Who.ABSENT,
        stays=Stays.THEIRS,
    ),
    Way(  # "The paramedics had called on Cllr Field, who was therefore not with us"
        re.compile(rf"(?:\A|[.;:–—\n])\s*(?P<told>(?=\S)[^.;\n]{{3,100}}?)\s+{TITLES}\Z"),
        Who.ABSENT,
        lead=re.compile(r",\s+who\s+(?:was|is|had|has|could)\s+(?:therefore|thus|hence|consequently|so)\s"),
        stays=Stays.VOTES,
    ),
    Way(  # "a decline in Cllr Field's eyesight"
        re.compile(
            rf"\b(?P<told>(?:an?|the)\s+(?:(?!(?:the|an?)\b)[\w'’-]+\s+){{1,3}}(?:in|of|to|with))\s+{TITLES}\Z", re.I
        ),
        Who.ABSENT,
        lead=re.compile(r"['’]s?\s+(?!(?:\w+\s+)?absence\b)[a-z]"),
        stays=Stays.THEIRS,
    ),
)
