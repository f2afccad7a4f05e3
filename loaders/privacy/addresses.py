"""Where people live: home addresses, which are in minutes and belong in no graph.

Most addresses in minutes are sites and not homes: what planning permission is sought for, where the pothole is, which
property the council sells. They are the council's business and stay. An address is a home where the text says whose it
is: "Mr Hill of 12 Mill Lane", "the residents of Rose Cottage, Church Road", "lives at", "home address:", a clerk's
name with house, street and postcode below it, a complaint about whoever lives there. All of it is private then, from
the house to the postcode. Postcodes are those of the Royal Mail (BS 7666).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.parsing.patterns import LedPattern
from loaders.privacy.masking import Place, merged

_TITLES = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev(?:d|erend)?|Cllrs?|Councillors?|Sir|Lady|Lord|Dame)\.?"
_CAPITAL = r"(?!(?:North|South|East|West|Land|Rear|Front|Corner)\b)[A-Z][\w'’-]*"
_NAME = (
    rf"(?:{_TITLES}\s+(?:and\s+{_TITLES}\s+)?(?:(?:[A-Z]\.?\s*){{1,3}}\s)?{_CAPITAL}(?:[ \t]+{_CAPITAL})?|"
    rf"{_CAPITAL}(?:[ \t]+[A-Z]\.?)?(?:[ \t]+(?:van|von|de|der|den|da|di|la|le|ap|ab)){{0,3}}[ \t]+{_CAPITAL})"
)
_NO_NAME = (
    r"Planning|Application|Applications|Ref|Full|Outline|Listed|Building|Proposed|Change|Land|Site|Plot|The|At|Erection|Item|Quote|"
    r"Quotes|Fencing|Ltd|Works|Services|Council|Parish|Town|Borough|District|County|School|Hall|Club|Church|Office|Centre|House|"
    r"Farm|Cottage|Road|Street|Lane|Avenue|Close|Drive|Pothole|Streetlight|Street|Light|Bus|Stop|Tree|Trees|Work|Single|Two|"
    r"Storey|Rear|Front|Side|New|North|South|East|West|Minutes|Meeting|Venue|Company|Park|Villa|Place|Station|Library|Trust|Association|Society|Hotel|Inn|Stores|Bank|"
    r"Garage|Surgery|Academy|College|University|Hospital|Agency|Group|Contractors?|Builders?"
)
# a name that no title tells: a given name or initials, and a surname; no "Planning Application", no "the Red Lion"
_PLAIN_NAME = (
    rf"(?<![\w’'-])(?<!\b[Tt]he )(?!(?:{_NO_NAME})\b)(?:[A-Z][a-z’'-]{{2,}}|[A-Z]\.?[ ]?[A-Z]?\.?)"
    rf"(?:[ ](?:van|von|de|der|den|da|di|la|le|ap|ab)){{0,3}}[ ](?!(?:{_NO_NAME})\b)[A-Z][a-z’'A-Z-]{{2,}}"
)
_STREET_KIND = (
    r"(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Cl|Drive|Dr|Way|Gardens|Gdns|Crescent|Cres|Terrace|Court|Ct|Place|Pl|"
    r"Grove|Hill|Park|Row|Square|Sq|Mews|Rise|View|Walk|Green|Parade|Villas|Cottages|Bank|Croft|Yard|Fields?|Meadows?|"
    r"Common|Heol|Ffordd|Stryd)"
)
_POSTCODE = r"[A-Z]{1,2}\d[\dA-Z]?[ \t]*\d[A-Z]{2}(?!\w)"
_GAP = r"(?:[ \t]*,[ \t]*(?:\r?\n)?[ \t]*|[ \t]*\r?\n[ \t]*|[ \t]+)"
_STREET = rf"(?:(?:The|St\.?|Upper|Lower|Old|New|{_CAPITAL})[ \t]+){{1,3}}{_STREET_KIND}\b"
_FLAT = r"(?:Flat|Apartment|Apt|Room)[ \t]+\d{1,4}[A-Za-z]?[ \t]*,?[ \t]*"
_NUMBER = rf"(?:{_FLAT})?(?:No\.?[ \t]*)?\d{{1,4}}[A-Za-z]?(?:[-/–]\d{{1,4}})?"
_HOUSE_KIND = (
    r"(?:Cottage|House|Lodge|Farm(?:house)?|Barn|Villa|Bungalow|Manor|Grange|Hall|Rectory|Vicarage|Mill|Croft|Bank|"
    r"View|Acre|Orchard|Ridge|Dene|Nook)"
)
_HOUSE_NAME = rf"(?:(?:The|Old|{_CAPITAL})[ \t]+){{1,3}}{_HOUSE_KIND}\b"
_LOCALITY = rf"(?:[ \t]*,[ \t]*(?:\r?\n[ \t]*)?{_CAPITAL}(?:[ \t]+(?:on|upon|in|the|le|{_CAPITAL})){{0,3}})"
_TAIL = rf"(?:(?:{_LOCALITY}{{0,4}}{_GAP}{_POSTCODE})|(?:{_LOCALITY}(?=[\s]*(?:$|[.;)\n])))?)"
_ADDRESS = (
    rf"(?:{_NUMBER}[ \t]*,?[ \t]+{_STREET}|{_HOUSE_NAME}{_GAP}(?:{_NUMBER}[ \t]*,?[ \t]+)?{_STREET}"
    rf"|(?:(?:The|Old|{_CAPITAL})[ \t]+){{1,3}}(?:Cottage|Farmhouse|Bungalow|Villa)\b"
    rf"|Flat[ \t]+\d+[ \t]*,?[ \t]+{_CAPITAL}(?:[ \t]+{_CAPITAL})?){_TAIL}"
)
_PEOPLE = (
    r"(?:residents?|occupiers?|occupants?|householders?|tenants?|owners?|owner[- ]occupiers?|neighbours?|parishioners?|"
    r"applicants?|complainants?|family|people|couple\s+next\s+door|gentleman|lady|couple|widow|clerk|chairman|chair|treasurer|secretary|keyholder)"
)
# "Mrs Hill of 12 Mill Lane", "the residents of Rose Cottage", "a neighbour at 4 Mill Lane"
_OWNED = re.compile(
    rf"(?:{_NAME}(?:,)?|(?i:\b{_PEOPLE}\b))\s+(?:,\s*)?(?:(?i:who\s+)?(?:liv(?:es?|ing)|resid(?:es?|ing)|dwelling)\s+(?:at|in)|"
    rf"of|from|at|next\s+door\s+(?:at|to)|across\s+the\s+(?:road|street|way)\s+at|opposite\s+at)\s+(?:the\s+|number\s+|no\.?\s+)?"
    rf"(?P<home>{_ADDRESS})"
    rf"|(?i:\bnext\s+door\s+(?:at|to))\s+(?:number\s+|no\.?\s+)?(?P<nextdoor>{_ADDRESS})"
    rf"|(?i:\b(?:tenants?|occupiers?|occupants?|householders?|residents?))\s*(?:,|\()\s*(?P<tenant>{_ADDRESS})"
    rf"|{_PLAIN_NAME}(?:\s*\(\s*|,\s+)(?P<plain>{_NUMBER}[ \t]*,?[ \t]+{_STREET}{_TAIL})"
    rf"|{_TITLES}\s+(?:and\s+{_TITLES}\s+)?(?:[A-Z]\.?\s*){{0,3}}{_CAPITAL}(?:[ \t]+{_CAPITAL})?"
    rf"(?:\s*\(\s*|,\s+)(?P<beside>{_ADDRESS})"
)
# "lives at 12 Mill Lane", "home address: ...", "his home, 12 Mill Lane", "her house at ..."
_HOME_WORDS = re.compile(
    rf"(?i:\b(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing))\s+(?:at|in)|\b(?:home|private|correspondence|contact|postal)\s+address"
    rf"(?:\s+(?:is|was|as|of))?|"
    rf"\b(?:his|her|their|whose|[A-Z][\w-]+['’]s)\s+(?:home|house|flat|property|address|garden)(?:\s+(?:is|was|as|at|of))?|\bthe\s+home\s+of\s+(?:[\w.’']+\s+){{1,4}}at)"
    rf"\s*[:,–-]?\s*(?P<home>{_ADDRESS})"
)
# "a complaint about noise from 12 Mill Lane", "rent arrears at 12 Mill Lane"
_COMPLAINED = re.compile(
    rf"(?i:\b(?:complain\w*|noise|nuisance|arrears|tenancy|evict\w*|anti-?social\s+behaviour|dispute|assault|abuse|domestic\s+\w+|"
    rf"harass\w*)\b)(?:\s+[\w’'-]+){{0,5}}?\s+(?i:from|at|of|about|against|concerning|regarding|by)\s+(?P<home>{_ADDRESS})"
)
# a name, an office and an address with its postcode one below the other: the head or foot of minutes
_BLOCK = re.compile(
    rf"(?:(?i:clerk|chairman|chair|secretary|treasurer|responsible\s+finance\s+officer|RFO|proper\s+officer)\b[^\n]{{0,60}}|{_NAME}[^\n\d]{{0,40}})"
    rf"[ \t\r]*[\n,:;–|-][\s,:;–|-]{{0,10}}(?P<home>{_ADDRESS})"
)
_ANCHOR = LedPattern(
    rf"(?<=[A-Za-z.’'-][ \t]){_STREET_KIND}\b|\b(?:Cottage|Farm(?:house)?|Bungalow|Barn|Villa|Flat|The[ \t]+Green)\b"
)
_AROUND = 200  # characters
_STREET_NAME = re.compile(_STREET)
_HAS_POSTCODE = re.compile(_POSTCODE)
# what is no home, however it is spoken of
_PREMISES = re.compile(
    r"\b(?:village|town|parish|church|community|memorial|scout|guild|city|county|civic|municipal|shire|moot)\s+(?:hall|house|centre|offices?|rooms?)|"
    r"\b(?:hall|school|academy|college|surgery|hospital|library|offices?|centre|church|chapel|hotel|inn|pub|shop|store|"
    r"depot|works|museum|theatre|station|pavilion|hub|club|building|association|society|trust|ltd|limited|plc|llp)\b",
    re.I,
)
_APPLICATION = re.compile(
    r"\b\d{2,4}/\d{3,6}(?:/[A-Z]+)?\b|\b(?:planning|licen[cs]ing)\s+(?:application|permission|appeal|consent)|"
    r"\b(?:proposed|erection|extension|conversion|change\s+of\s+use|dwellings?|development|conservatory|listed\s+building)\b",
    re.I,
)
_TITLED = re.compile(rf"{_TITLES}\s+(?:and\s+{_TITLES}\s+)?(?:[A-Z]\.?\s+){{0,3}}{_CAPITAL}")
_BEFORE = 60  # characters in which an application or premises are named before their address


def home_places(text: str) -> Iterator[Place]:
    """The places of home addresses."""
    yield from merged(_homes(text))


def _homes(text: str) -> Iterator[Place]:
    for start, end in merged(_windows(text)):
        for pattern in (_OWNED, _HOME_WORDS, _COMPLAINED):
            for found in pattern.finditer(text, start, end):
                if not _is_site(text, found):
                    yield found.span(found.lastgroup or "home")
        yield from _in_blocks(text, start, end)


def _windows(text: str) -> Iterator[Place]:
    """Where an address may be: round the words that name streets and houses, for few texts have any."""
    for found in _ANCHOR.finditer(text):
        yield max(0, found.start() - _AROUND), min(len(text), found.end() + _AROUND)


def _in_blocks(text: str, start: int, end: int) -> Iterator[Place]:
    if not _HAS_POSTCODE.search(text, start, end):
        return
    for found in _BLOCK.finditer(text, start, end):
        if _HAS_POSTCODE.search(found["home"]) and not _PREMISES.search(_STREET_NAME.sub("", found[0])):
            yield found.span("home")


def _is_site(text: str, found: re.Match[str]) -> bool:
    """Whether the address is what an application is about, or that of a school, a hall, a company."""
    line = max(text.rfind("\n", 0, found.start()) + 1, found.start() - _BEFORE)
    end = found.end()
    return bool(
        _PREMISES.search(_STREET_NAME.sub("", _TITLED.sub("", found[0]))) or _APPLICATION.search(text[line:end])
    )
