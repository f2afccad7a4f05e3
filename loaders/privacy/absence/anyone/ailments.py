"""What is said of somebody's body and doctors, whatever the sentence is about: "a sore throat", "lost her voice"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.anyone.people import People
from loaders.privacy.absence.private_lives import strong_words
from loaders.privacy.absence.sentences import SENTENCE_END, sentence_at
from loaders.privacy.masking import Place

_PART = (
    r"(?:voice|sight|eyesight|hearing|memory|appetite|balance|throat|neck|thumbs?|fingers?|toes?|nose|eyes?|ears?|chest|ribs?|elbow|"
    r"spine|skull|jaw|scalp|tongue|legs?|arms?|back|foot|feet|hands?|knees?|ankles?|wrists?|shoulders?|hips?|tooth|teeth|calf|thigh|"
    r"shin|heel|pelvis|collar-?bone|tendons?|ligaments?|muscles?|hamstring|cartilage|disc|nerves|cornea|retina)"
)
# "cut his thumb", "lost her voice", "broken a toe"
_HURT = LedPattern(
    r"\b(?:cut|hurt|br(?:oke|oken|eaking)|los(?:t|ing)|strained|sprained|bruised|scalded|burn[et]d?|trapped|twisted|banged|grazed|pulled|"
    rf"t(?:ore|orn)|cracked|crushed|injured|dislocated|fractured|ruptured)\s+(?:his|her|an?)\s+(?:[\w-]+\s+)?{_PART}\b"
    r"(?!\s+(?:of|to|off|from)\b)",
    re.I,
)
# "because of a sore throat"
_SORE = LedPattern(
    r"\b(?:sore|sprained|swollen|aching|strained|stiff|frozen|slipped|torn|pulled|twisted|inflamed|bruised|trapped)\s+"
    rf"(?:[\w-]+\s+)?{_PART}\b",
    re.I,
)
# "God and her cardiologist willing", "on the advice of his surgeon"
_MEDIC = LedPattern(
    r"\b(?:his|her)\s+(?:[a-z]+\s+)?(?:(?:cardi|neur|onc|ur|dermat|rheumat|haemat|gynaec|psych|ophthalm|audi|radi|path|immun|"
    r"nephr|pulmon|gastroenter|endocrin)\w*olog\w+|\w+iatr(?:ist|ician)|\w+opath|surgeon|doctors?|gp|dentist|midwife|optician|counsellor|chiropractor|"
    r"chiropodist|(?:\w+\s)?therapist|physio\w*)\b(?!['’]s?\s+letter)",
    re.I,
)
# "who was being fitted for a brace", "is being treated for"
_BEING_SEEN = re.compile(
    r"\s*,?\s*(?:who\s+|and\s+)?(?:(?:is|was|are|were|still|currently|now|also)\s+)+being\s+(?P<told>(?:treated|fitted|examined|assessed|"
    r"scanned|operated|nursed|kept\s+in|cared\s+for|looked\s+after|tested\s+for|seen\s+by\s+(?:his|her|an?))\b[^.;,\n]*)"
)
# "as his eyesight is failing"
_THEIRS_IS = LedPattern(
    r"\b(?:his|her)\s+(?:[\w-]+\s+)?(?:eyesight|sight|hearing|memory|health|heart|back|knees?|hips?|legs?|lungs?|kidneys?|voice|throat|mobility|balance)\s+"
    r"(?:is|was|are|were|has|had|gave|gives|went|would|will)\b",
    re.I,
)
_OF_THEIRS = re.compile(r"\b(?:from|in|at|despite|with|during|through|by|after)\s+(?:his|her)\s+(?:[a-z]+\s+)?\Z", re.I)
_OWNED = re.compile(r"['’]s?\s+(?:[a-z]+\s+)?\Z")
_IS_SO = re.compile(
    r"\s*(?:[.,;:)]|(?:means?|meant|is|was|has|had|will|would|and|prevent\w*|ke(?:ep|eps|pt)|with|in|on)\b)"
)
_OF_OFFICE = re.compile(r"(?:surger(?:y|ies)|wards?)\b", re.I)
_CLAUSE = re.compile(
    r"[,;:()\[\]–—|]|\s-\s|\b(?:as|because(?:\s+of)?|since|when|while|but|and|having|being|who|that|after|due\s+to|owing\s+to|through)\b",
    re.I,
)
_ENDS = re.compile(r"[,;:)\]–—|\n]|\s-\s|\s+(?:and|but|so)\s")
FAR_BEFORE = 90  # characters before a word in which its clause begins


def told_of_ailments(people: People, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """The places of clauses that speak of a part of somebody's body, of their doctors, or of their being treated."""
    text = people.text
    for pattern in (_HURT, _SORE, _MEDIC, _THEIRS_IS):
        for found in pattern.finditer(text):
            first, last = sentence_at(text, found.start())
            if people.is_behind(found.start()) or people.names_somebody(first, last):
                begin = _clause_before(text, first, found.start())
                yield max(begin, people.end_of_name(begin, found.start())), _end(text, found.end())
    for _, end in people.subjects:
        seen = _BEING_SEEN.match(text, end, end + 200)
        if seen is not None:
            yield seen.span("told")
    ends = {end for _, end in people.named}
    for hit in strong_words(text):
        theirs = _OF_THEIRS.search(text, max(0, hit.start() - 40), hit.start())
        if theirs is not None and people.is_behind(hit.start()) and not _OF_OFFICE.match(hit[0]):
            yield theirs.start(), _end(text, hit.end())
            continue
        owned = _OWNED.search(text, max(0, hit.start() - 40), hit.start())
        if (
            owned is not None
            and owned.start() in ends
            and _IS_SO.match(text, hit.end())
            and not _OF_OFFICE.match(hit[0])
        ):
            yield hit.span()


def _clause_before(text: str, first: int, at: int) -> int:
    """Where the clause begins that a word stands in, with what led to it, behind ``first``."""
    low = max(first, at - FAR_BEFORE, text.rfind("\n", first, at) + 1)
    led = list(_CLAUSE.finditer(text, low, at))
    return led[-1].start() if led else at


def _end(text: str, at: int) -> int:
    sentence = SENTENCE_END.search(text, at)
    last = sentence.start() if sentence else len(text)
    stop = _ENDS.search(text, at, last)
    return stop.start() if stop else last
