"""What is told anywhere in a sentence of a part of somebody's body, and of their doctors."""

from __future__ import annotations

import re

from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.ways.way import Stays, Way

_PART = (
    r"(?:voice|sight|eyesight|hearing|memory|appetite|balance|throat|neck|thumbs?|fingers?|toes?|nose|eyes?|ears?|chest|ribs?|elbow|"
    r"spine|skull|jaw|scalp|tongue|legs?|arms?|back|foot|feet|hands?|knees?|ankles?|wrists?|shoulders?|hips?|tooth|teeth|calf|thigh|"
    r"shin|heel|pelvis|collar-?bone|tendons?|ligaments?|muscles?|hamstring|cartilage|disc|nerves|cornea|retina)"
)

AILING = (
    Way(  # "cut his thumb", "lost her voice"
        LedPattern(
            r"\b(?P<told>(?:cut|hurt|br(?:oke|oken|eaking)|los(?:t|ing)|strained|sprained|bruised|scalded|burn[et]d?|trapped|twisted|banged|grazed|pulled|"
            rf"t(?:ore|orn)|cracked|crushed|injured|dislocated|fractured|ruptured)\s+(?:his|her|an?)\s+(?:[\w-]+\s+)?{_PART}\b"
            r"(?!\s+(?:of|to|off|from)\b)[^.;,\n()]*?)(?=[.;,\n()]|\s+(?:and|but|so)\s|\Z)",
            re.I,
        ),
        stays=Stays.NOTHING,
    ),
    Way(  # "because of a sore throat"
        LedPattern(
            r"\b(?P<told>(?:sore|sprained|swollen|aching|strained|stiff|frozen|slipped|torn|pulled|twisted|inflamed|bruised|trapped)\s+"
            rf"(?:[\w-]+\s+)?{_PART}\b[^.;,\n()]*?)(?=[.;,\n()]|\s+(?:and|but|so)\s|\Z)",
            re.I,
        ),
        stays=Stays.NOTHING,
    ),
    Way(  # "God and her cardiologist willing"
        LedPattern(
            r"\b(?P<told>(?:his|her)\s+(?:[a-z]+\s+)?(?:(?:cardi|neur|onc|ur|dermat|rheumat|haemat|gynaec|psych|ophthalm|audi|radi|path|immun|"
            r"nephr|pulmon|gastroenter|endocrin)\w*olog\w+|\w+iatr(?:ist|ician)|\w+opath|surgeon|doctors?|gp|dentist|midwife|optician|counsellor|chiropractor|"
            r"chiropodist|(?:\w+\s)?therapist|physio\w*)\b(?!['’]s?\s+letter)[^.;,\n()]*?)(?=[.;,\n()]|\s+(?:and|but|so)\s|\Z)",
            re.I,
        ),
        stays=Stays.NOTHING,
    ),
    Way(  # "as his eyesight is failing"
        LedPattern(
            r"\b(?P<told>(?:his|her)\s+(?:[\w-]+\s+)?(?:eyesight|sight|hearing|memory|health|heart|back|knees?|hips?|legs?|lungs?|kidneys?|voice|throat|mobility|balance)\s+"
            r"(?:is|was|are|were|has|had|gave|gives|went|would|will)\b[^.;,\n()]*?)(?=[.;,\n()]|\s+(?:and|but|so)\s|\Z)",
            re.I,
        ),
        stays=Stays.NOTHING,
    ),
)
