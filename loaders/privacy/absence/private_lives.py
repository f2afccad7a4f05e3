"""What is told of a person's health and family: private wherever it stands, beside an absence above all.

A word of private life counts only where it is said of a person: behind "he is", "Mrs Field had", "who was", or after
"her" or "Ann Field's". A hospital that is closed, a surgery that opens and leave as a policy are business, and stay.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from ahocorasick_rs import AhoCorasick, MatchKind

from loaders.parsing.patterns import folded
from loaders.privacy.absence.sentences import sentence_at
from loaders.privacy.absence.words import POSTS
from loaders.privacy.masking import Place

# How illnesses, operations and treatments end: "bronchitis", "mastectomy", "melanoma", "neuralgia".
_ENDINGS = (
    "itis", "ectomy", "ostomy", "otomy", "oscopy", "opsy", "plasty", "noma", "phoma", "rcoma", "emia", "algia", "pathy",
    "phobia", "otherapy", "iotherapy", "rrhoea", "rrhage", "plegia", "sclerosis", "arthrosis", "dystrophy", "epsy",
    "rexia", "pnoea", "uria", "yalgia", "osis", "thorax",
)  # fmt: skip
_BEGINNINGS = (
    "hospitali", "diagnos", "alzheimer", "parkinson", "concuss", "fractur", "psychiatr", "recuperat",
    "convalesc", "relaps", "rehab", "menopaus", "pregnan", "miscarr", "stillb", "baby", "bereave", "cremat",
    "insolven", "widow", "motherhood", "bankrupt", "quarantin",
    "contagi", "allerg", "anaphyla", "vomit", "nause", "physio", "seizure", "epilep", "sprain",
    "dislocat", "antenatal", "postnatal", "palliat", "incapacit",
)  # fmt: skip
_WORDS = frozenset(
    """hospital hospice illness ill ill-health sick sickness unwell poorly cancer cancers tumour tumours stroke strokes
    bypass angina asthma diabetes diabetic dementia sepsis covid covid-19 flu influenza fever shingles measles gout
    hernia ulcer ulcers migraine migraines vertigo whiplash ankle wrist knee hip shoulder tooth dentist
    midwife surgical surgery transplant dialysis chemo wheelchair crutches bedrest anxiety burnout
    insomnia unborn newborn twins maternity paternity parental compassionate sabbatical honeymoon funeral
    funerals grief grieving mourning widowed pallbearer wedding christening baptism divorce divorced eviction
    evicted bailiffs prison parole probation jury juror dizzy faint fainted injury injured injuries accident frail
    medication eczema psoriasis malaria hepatitis tonsils bunions cataracts pacemaker gallstones kidney kidneys
    liver lung lungs prostate womb court-martial deaf deafness blind blindness nosebleed confinement casualty
    tinnitus sickbed sickroom deathbed mumps sciatica chickenpox lumbago rheumatism alcoholism""".split()
)
# The same where it is said of somebody absent, of one who came or went, or straight behind a name: business otherwise.
_WEAK = frozenset(
    """broken breakdown heart virus infection infections disc teeth dental doctor doctors gp operation operations
    treatment treatments
    scan scans x-ray x-rays blood bed stress baby babies birth adoption holiday holidays cruise vacation abroad
    overseas leave burial wake anniversary custody separation debt debts tribunal clinic ward carer caring childcare
    mother father parent parents husband wife spouse son daughter sister brother toddler child uncle aunt niece
    nephew in-law in-laws mother-in-law father-in-law family pain pains disabled condition medical health leg arm
    counselling labour tears upset distress distressed hay burglary""".split()
)
_WEAK_BEGINNINGS = (
    "grandm",
    "grandf",
    "grandso",
    "granddau",
    "grandch",
    "grandpar",
    "recover",
    "depress",
    "arrest",
    "exhaust",
)
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]+")
_TITLED = r"(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Rev)\b\.?\s+"
# Whom a board deals with: "in touch with the hospital", "will write to the prison"
_PARTY = re.compile(
    r"\b(?:touch|contact|talks|discussions?|dialogue|correspondence|liais\w+|meetings?|work\w*|partnership|consultation|wr[io]t\w+|"
    r"letters?)\s+(?:with|to)\s+(?:the|our|its|their)\s+\Z"
)
# "the hospital had cancelled 214 operations": what such a place does, and to nobody that is named
_ACTS = re.compile(
    r"\s+(?:had|has|have|would|could|should|did|may|might|must|cancel\w+|clos\w+)\s"
    r"(?![^.;\n]*\b(?:him|her|his|he|she|(?-i:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b|[A-Z][a-z]+\s[A-Z])))",
    re.I,
)
_A_PLACE = re.compile(r"\b(?:the|our|local|that|whether|why)\s+\Z")
_PARTIES = frozenset(("hospital", "hospice", "prison", "surgery", "dentist", "clinic", "ward", "doctor", "doctors"))
# What such words are about where no person's life is: the business of a council, a school or a health board.
BUSINESS = re.compile(
    r"\b(?:(?<!jury )services?|strateg\w+|polic(?:y|ies)|plans?|planning|planned|budgets?|committee|board|trust|"
    r"partnership|projects?|"
    r"funding|programme|provision|reports?|data|figures|appointed|elected|champion|lead\s+(?:for|on)|portfolio|"
    r"interests?|"
    r"director|manager|officers?|governor\s+for|link\s+governor|head\s+of|statutory|patients|residents|pupils|"
    r"students|"
    r"contracts?|consultation|campaign|charity|closed?|opening|car\s+park|roads?|ward\s+(?:budget|grant|member|"
    r"surger\w+|fund)|"
    r"children['’]s\s+(?:services|centre|home)|family\s+(?:hub|centre)s?|health\s+(?:and|centre|board|authority|"
    r"visitor|"
    r"scrutiny)|leave\s+(?:the|of\s+absence)|(?:voluntary|community|legal|planning|site)\s+\w+)\b",
    re.I,
)
# A title, an initial or another capital stands before a name
_IN_A_NAME = re.compile(rf"(?:{_TITLED}|\b[A-Z]\.?[ \t]*|(?<![.!?:;|–—-])(?<![.!?:;|]\s)\b[A-Z][\w'’-]*[ \t]+)\Z")
# "the Meningitis Trust"
_NAME_GOES_ON = re.compile(r"[a-z] [A-Z][\w'’-]+ [A-Z]")
_OF_A_POST = re.compile(rf"(?:[ \t]+[A-Z][\w'’-]*){{0,3}}?[ \t]+(?:{'|'.join(POSTS)})\b")  # "Hospital Lead"
# Where a clause begins and ends, in a sentence that is no person's own: "on the stroke ward", "since his lumpectomy"
_LEADS = re.compile(
    r"[,;:(–—]|\b(?:since|because|as|until|till|on|with|for|after|in|at|while|by|from|but|that|due|owing|"
    r"through|under|over|before|"
    r"taken|when|where|if)\b",
    re.I,
)
_ENDS = re.compile(r"[,;:)–—]|\s+(?:and|but|so)\s+(?=\w+(?:ed|t|d)\b)")
_CAPITAL_BEFORE = re.compile(r"([A-Z][\w-]+)[ \t]+\Z")
_TITLE_BEHIND = re.compile(rf"{_TITLED}\Z")
LONGEST_BEFORE = 160  # characters before such a word in which it is said whose life it is


def _small(word: str) -> str:
    return word.lower().replace("’", "'").removesuffix("'s")


def _is_strong(small: str) -> bool:
    return small in _WORDS or small.endswith(_ENDINGS) or small.startswith(_BEGINNINGS)


def has_private(words: str, *, strong: bool = False) -> bool:
    """Whether one of the words does; a ``strong`` one also where it is not known of whom it is said."""
    for hit in _hits(words):
        small = _small(hit[0])
        if _is_strong(small) or (not strong and (small in _WEAK or small.startswith(_WEAK_BEGINNINGS))):
            return True
    return False


def strong_words(text: str) -> Iterator[re.Match[str]]:
    """The words that tell of illness and the like wherever they stand, but for such as are part of a name."""
    yield from (hit for hit in _hits(text) if _is_strong(_small(hit[0])))


def beside_the_absent(text: str, absent: Collection[str]) -> Iterator[Place]:
    """The places in ``text`` where something private is told in a sentence with words of the names of the absent."""
    done = 0
    for hit in _hits(text) if absent else ():
        if hit.start() >= done and _is_strong(_small(hit[0])):
            place = _clause_beside(text, hit, absent)
            if place is not None:
                done = place[1]
                yield place


_ALL = AhoCorasick(sorted({*_WORDS, *_WEAK, *_BEGINNINGS, *_WEAK_BEGINNINGS, *_ENDINGS}), matchkind=MatchKind.Standard)


def _hits(text: str) -> Iterator[re.Match[str]]:
    """The words of private life in a text, but for such as are a part of a name: "Mr Grief", "the Stroke Trust"."""
    small = text.lower() if text.isascii() else folded(text)
    done = 0
    for _, start, _ in _ALL.find_matches_as_indexes(small, overlapping=True):
        if start < done:
            continue
        begin = start
        while begin > done and (text[begin - 1].isalpha() or text[begin - 1] in "'’-"):
            begin -= 1
        hit = _WORD.match(text, begin)
        if hit is None or hit.end() <= start:
            continue
        word = _small(hit[0])
        if not (_is_strong(word) or word in _WEAK or word.startswith(_WEAK_BEGINNINGS)):
            continue
        done = hit.end()
        if hit[0][0].isupper() and (
            _IN_A_NAME.search(text, max(0, begin - 30), begin)
            or _NAME_GOES_ON.search(text, max(0, begin - 4), hit.end() + 4)
            or _OF_A_POST.match(text, hit.end())
        ):
            continue
        if word == "pains" and text.startswith(" to ", hit.end()):  # "was at pains to say"
            continue
        if word in _PARTIES and (
            _PARTY.search(text, max(0, begin - 40), begin)
            or (_A_PLACE.search(text, max(0, begin - 12), begin) and _ACTS.match(text, hit.end()))
        ):
            continue
        yield hit


def _clause_beside(text: str, hit: re.Match[str], absent: Collection[str]) -> Place | None:
    """The clause around a word of illness in a sentence that names somebody who was away, however it is said."""
    start, end = sentence_at(text, hit.start())
    start = max(start, text.rfind("\n", 0, hit.start()) + 1)
    named = [
        found for found in _WORD.finditer(text, start, end) if found[0].removesuffix("'s").removesuffix("’s") in absent
    ]
    if not named or BUSINESS.search(text, start, end):
        return None
    before = _CAPITAL_BEFORE.search(text, start, hit.start())  # "for Macmillan cancer care"
    if before is not None and before[1] not in absent:
        return None
    if min(abs(found.start() - hit.start()) for found in named) > LONGEST_BEFORE:
        return None
    begin = max((found.start() for found in _LEADS.finditer(text, start, hit.start())), default=start)
    begin = max([begin, *(found.end() for found in named if found.end() <= hit.start())])
    while begin < hit.start() and text[begin] in ")] ":
        begin += 1
    stop = _ENDS.search(text, hit.end(), end)
    last = stop.start() if stop else end
    last = min([last, *(found.start() for found in named if found.start() >= hit.end())])
    title = _TITLE_BEHIND.search(text, hit.end(), last)
    return begin, title.start() if title else last
