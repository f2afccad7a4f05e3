"""Names of people as minutes print them: titles, initials, letters after the name, and what is no name.

No list of given names decides who is a person (such lists miss most names that are not Anglo): a name is known by
its shape, by where it stands, and by the words that names don't have.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.parsing.patterns import cached_for_short_text

HONORIFICS = {
    "cllr": "Councillor", "cllrs": "Councillor", "clr": "Councillor", "cllor": "Councillor", "cr": "Councillor",
    "cillr": "Councillor", "councillor": "Councillor", "councillors": "Councillor", "coun": "Councillor",
    "county councillor": "County Councillor", "county cllr": "County Councillor", "c cllr": "County Councillor",
    "district councillor": "District Councillor", "district cllr": "District Councillor",
    "borough councillor": "Borough Councillor", "borough cllr": "Borough Councillor",
    "parish councillor": "Parish Councillor", "parish cllr": "Parish Councillor",
    "town councillor": "Town Councillor", "town cllr": "Town Councillor", "city councillor": "City Councillor",
    "mr": "Mr", "messrs": "Mr", "mrs": "Mrs", "ms": "Ms", "miss": "Miss", "mx": "Mx", "dr": "Dr", "drs": "Dr",
    "prof": "Professor", "professor": "Professor", "sir": "Sir", "dame": "Dame", "lord": "Lord", "lady": "Lady",
    "baroness": "Baroness", "rev": "Reverend", "revd": "Reverend", "reverend": "Reverend", "canon": "Canon",
    "fr": "Father", "father": "Father", "ald": "Alderman", "alderman": "Alderman",
    "supt": "Superintendent", "t/supt": "T/Supt", "superintendent": "Superintendent",
    "chief superintendent": "Chief Superintendent", "chief supt": "Chief Superintendent",
    "inspector": "Inspector", "insp": "Inspector", "chief inspector": "Chief Inspector", "sgt": "Sergeant",
    "sergeant": "Sergeant", "pc": "PC", "pcso": "PCSO", "dci": "DCI", "ds": "DS", "major": "Major",
    "colonel": "Colonel", "col": "Colonel", "captain": "Captain", "capt": "Captain", "hon": "Hon",
    "rt hon": "Rt Hon", "the rt hon": "Rt Hon", "the rev": "Reverend", "the revd": "Reverend",
    "the reverend": "Reverend", "county and borough councillor": "Councillor",
}  # fmt: skip
PLURAL_HONORIFICS = re.compile(
    r"^(?:(?:county|borough|district|parish|town|city)\s+)?(?:councillors|cllrs)\b\.?|^messrs\b\.?|^drs\b\.?", re.I
)
_TITLE = "|".join(sorted((re.escape(h).replace(r"\ ", r"\s+") for h in HONORIFICS), key=len, reverse=True))
HONORIFIC = re.compile(rf"(?P<title>{_TITLE})(?:\.\s*|\s+|$)", re.I)
_BEGINNINGS = frozenset(title[:2] for title in HONORIFICS)
POST_NOMINALS = re.compile(
    r"(?:,?\s+\(?(?:OBE|MBE|CBE|KBE|DBE|DL|JP|MP|MEP|MSP|MS|AM|QPM|BEM|"
    r"TD|FRSA|FCA|CPFA|QC|KC|Esq\.?|PhD|CiLCA|MSc|BSc)\)?(?=$|[\s,;.)]))+"
)
PARTICLE = r"(?:de|da|di|del|della|des|du|van|von|der|den|ten|ter|la|le|el|al|bin|binti|ibn|ap|ab|st|of|O)"
NAME_WORD = (
    r"(?:(?:Mc|Mac|O['’]|D['’]|Fitz|St\.?\s)?[A-ZÀ-ÖØ-Þ][\w’'`´]*[a-zà-öø-ÿ’'][\w’'`´]*(?:[-–][A-ZÀ-ÖØ-Þa-z][\w’']+)*)"
)
NAME_TOKEN = re.compile(rf"^(?:{NAME_WORD}|[A-Z]\.?|(?:[A-Z]\.){{2,4}}|[A-Z]{{2,3}}|{PARTICLE})$")
FULL_CAPS_NAME = re.compile(r"^[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ’'-]+$")
ACRONYM = re.compile(r"[A-Z]{2,3}")
PARTICLE_INITIALS = re.compile(r"[A-Z][a-z]{1,2}[A-Z]")
MIXED_ACRONYM = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z]{1,5}s?")
INITIAL_AT_END = re.compile(r"\b[A-Z]\.$")
INITIAL_JOINED = re.compile(r"(?<=\b[A-Z])\.(?=[A-Z][a-z])")
POSSESSIVE = re.compile(r"['’]s$")
INITIALS = re.compile(r"^[A-Z][A-Za-z]{0,2}[A-Z]?[a-z]?$")

# People are called by these: a text with one of them tells a role.
AGENT_WORDS = frozenset(
    """accountant administrator adviser advisor analyst apprentice architect assistant auditor bursar candidate carer
    ceo cfo chair chairman chairperson chairwoman chief clerk co-chair co-chairs co-optee co-optees co-ordinator
    commander commissioner consultant consultants convener convenor coo coordinator coroner councillor councillors
    counsel dean delegate deputy designate developer director directors dpo dsl editor engineer executive
    facilitator foster governor governors gp gps guest guests head head-teacher heads headteacher headteachers host
    independent individual inspector invitee journalist lawyer lead leader leads lecturer librarian manager managers
    mayor mayoress member members midwife minister minute minute-taker minutes nurse observer observers officer
    officer/clerk officers organiser owner paediatrician parent planner practitioner president principal procurator
    producer professional psychologist ranger receptionist recorder rector registrar rep reporter representative
    representatives researcher resident rfo sbm secretariat secretary senco sencos sendco sheriff solicitor speaker
    specialist staff strategist student students substitute superintendent supervisor surveyor taker teacher
    technician trainee treasurer trustee trustees vicar vice-chair vice-chairman volunteer volunteers warden
    webmaster worker""".split()
)
# Fields and adjectives that roles and departments are named with, and people are not.
AREA_WORDS = frozenset(
    """acting administrative adult adults area areas associate borough cabinet care central chairing champion children
    children's childrens children’s city clinical co-opted commercial commissioning communications community
    corporate county democratic digital district early east eastern education environment exec families family
    finance financial foster governance greater health help highways housing improvement inclusion information
    interim invited joint learning legal liaison local locality lower management media medical national non
    non-executive north northern note notes nursing operating operational operations partner partnerships pensions
    performance planning policy press primary private procurement programme project property public quality
    regeneration regional residents resources royal safeguarding school schools scrutiny secondary sector senior
    service services skills social south southern special standards statutory strategic strategy support surveyor
    technical town transport upper vice village voluntary ward wellbeing west western youth zone""".split()
)
ROLE_WORDS = AGENT_WORDS | AREA_WORDS
ORGANISATION_WORDS = frozenset(
    """academy action agency alliance associates association authority bank board borough bureau cabinet campaign ccg
    ccgs centre centres charity church cic co-operative collaborative college commission committee community company
    consortium constabulary consulting cooperative corporation council councils county department dept diocese
    directorate division federation fire forum foundation fund government govt group healthwatch home hospice
    hospital hospitals house hub inc infants informatics institute institution junior lcp library limited llp ltd
    ministry museum network nhs observatory office ofsted organisation panel parish parliament partnership
    partnerships plc police practice press programme project rotary school schools scouts secretariat sector service
    services society solutions surgery team theatre trust trusts uhb union unit university village voice yha""".split()
)
NOT_NAMES = frozenset(
    """a about absence absent accepted action actioned actions additional after agenda agreed agreed: all also an and
    and/or announcements any anyone apologies apology approved april are arrived as at attendance attended attendees
    attending august back both by chaired closed closing confirmed contact correct date date: dear december decision
    declarations declared discussion draft due each everybody everyone except february following for friday from
    further general going good guests happy he held her his however hybrid i if in including into introduction
    introductions is it item items january joined july june last left list location many march matters may meeting
    meetings members microsoft minutes monday n/a name need needs new next nil no nobody none not note noted nothing
    november observer october of on one online only open opened opening other others our page part people plus
    present presented press previous proposed public quorate quorum received recorded regrets remote remotely report
    reports required resolved saturday seconded section see september several she signed since skype some someone
    something staff subject suggestion suggestions sunday tba tbc teams telephone than thank thanked thanks that the
    their there these they this those three thursday time to today try trying tuesday two united until update upon
    us vacancy vacant various via virtual virtually volunteers want wants was we wednesday welcome were when while
    who will with year you zoom""".split()
)


@dataclass(frozen=True)
class PersonName:
    """A name taken apart.

    ``as_written`` is the name without titles, bracketed initials and letters after it; ``honorific`` is normalised
    ("Cllr." gives "Councillor"), None where none is printed. ``start`` and ``end`` bound the name without its title.
    """

    as_written: str
    honorific: str | None
    start: int
    end: int

    @property
    def words(self) -> list[str]:
        """The parts of the name."""
        return self.as_written.replace(".", ". ").split()

    @property
    def surname(self) -> str:
        """The last word of the name, with its particles."""
        words = self.words
        cut = len(words) - 1
        while cut > 1 and words[cut - 1].islower():
            cut -= 1
        return " ".join(words[cut:])

    @property
    def is_full(self) -> bool:
        """Whether a given name or initial stands before the surname."""
        return len(self.words) >= 2

    @property
    def initials(self) -> str:
        """First letters of its parts: "Naomi Compton" gives NC, "Guy de Montfort" GdM and "AM Davies" AMD."""
        return "".join(w[0] if not FULL_CAPS_NAME.match(w) or len(w) > 3 else w for w in self.words if w)

    def may_be_initials(self, word: str) -> bool:
        """Whether ``word`` may be this person's initials: "ZvD" or "ZD" of Zoë van Dyke, "AML" of Anne-Marie Lomax."""
        letters = word.replace(".", "").replace(" ", "").upper()
        hyphens = "".join(p[0] for w in self.words for p in re.split(r"[-–]", w) if p).upper()
        return letters in (self.initials.upper(), hyphens) or (
            letters[:1] == self.initials[:1].upper() and letters[-1:] == self.surname.split()[-1][:1].upper()
        )


def honorific_at(text: str, position: int = 0) -> tuple[str | None, int]:
    """The title at ``position``, normalised, and the place behind it (stacked titles are taken together)."""
    first: str | None = None
    while True:
        begins = text[position : position + 2]
        if begins.isascii() and begins.isprintable() and begins.lower() not in _BEGINNINGS:
            return first, position
        match = HONORIFIC.match(text, position)
        if not match or (match.group("title").islower() and len(match.group("title")) < 3):
            return first, position
        if not match.group("title")[0].isupper():
            return first, position
        word = " ".join(match.group("title").lower().split())
        if (
            word in ("ms", "am", "ds", "pc", "cr", "col", "fr")
            and match.group("title").isupper()
            and word in ("ms", "am")
        ):
            return first, position  # initials, not a title
        first = first or HONORIFICS[word]
        position = match.end()


def looks_like_name(words: list[str], *, titled: bool = False, lenient: bool = False) -> bool:
    """Whether words have the shape of a person's name.

    ``titled``: a title stands before them, so that one word is enough. ``lenient``: they stand in a list of people.
    """
    if not words or len(words) > 6:
        return False
    strong = 0
    if len(words) > 2 and PARTICLE_INITIALS.fullmatch(words[-1]):
        return False  # initials behind a name with a particle: "Ann van Dyke AvD"
    if any(ACRONYM.match(w) and "." not in w for w in words[1:]) and not all(
        FULL_CAPS_NAME.match(w.strip(".,")) for w in words
    ):
        return False  # initials or an acronym behind a name: "Ann Adams AA", "Upton MBC"
    for word in words:
        bare = word.strip(".,;:")
        if (not NAME_TOKEN.match(word.rstrip(",;:")) and not (titled or lenient)) or not bare:
            return False
        if not NAME_TOKEN.match(word.rstrip(",;:")) and not FULL_CAPS_NAME.match(bare):
            return False
        low = bare.lower()
        if (
            len(bare) > 1
            and low in NOT_NAMES
            and not (titled and word[0].isupper() and low in ("may", "march", "june", "page", "new"))
        ):
            return False
        if low in ROLE_WORDS or low in ORGANISATION_WORDS:
            return bool(titled and len(words) <= 2 and low not in ("council", "councillor", "councillors", "chair"))
        if len(bare) > 1 and not bare.islower() and not ACRONYM.fullmatch(bare):
            strong += 1
    if strong == 0 or (ACRONYM.fullmatch(words[0]) and len(words) > 2):
        return False
    last = words[-1].strip(".,;:")
    if len(last) < 2 or last.islower():
        return False
    if words[0].islower() and words[0] not in ("de", "van", "von", "del", "di", "da", "le", "la"):
        return False
    return titled or len(words) >= 2 or lenient


def parse_name(text: str, start: int, end: int, *, lenient: bool = False) -> PersonName | None:
    """The person's name that fills ``text[start:end]``, or None where the words are no name.

    Titles before and letters after it are taken off. ``lenient`` admits a single word, as lists of people do.
    """
    while start < end and (text[start].isspace() or text[start] in "-–—,;:.*"):
        start += 1
    honorific, start = honorific_at(text, start)
    name = _bare_name(text[start:end], honorific is not None, lenient)
    return None if name is None else PersonName(" ".join(name.split()), honorific, start, start + len(name))


@cached_for_short_text
def _bare_name(piece: str, titled: bool, lenient: bool) -> str | None:
    """The name that a piece of text without titles holds, up to what is printed behind it; None where it is no name."""
    piece = piece.rstrip(" \t\n,;:-–—*")
    if piece.endswith(".") and not INITIAL_AT_END.search(piece):
        piece = piece[:-1]
    while True:
        shorter = (
            POST_NOMINALS.sub("", piece)
            if POST_NOMINALS.search(piece) and POST_NOMINALS.sub("", piece).count(" ")
            else piece
        )
        if shorter == piece:
            break
        piece = shorter.rstrip()
    words = INITIAL_JOINED.sub(". ", piece).split()
    return piece if looks_like_name(words, titled=titled, lenient=lenient) else None


def is_role(text: str) -> bool:
    """Whether words tell a role rather than a name or an organisation."""
    words = [w.strip(".,;:()[]").lower() for w in text.replace("/", " ").split()]
    return any(w in AGENT_WORDS for w in words)


def is_organisation(text: str) -> bool:
    """Whether words tell an organisation: by one of the words that organisations end with, or by an acronym."""
    words = [w.strip(".,;:()'’") for w in text.replace("/", " ").split()]
    if not words:
        return False
    lowered = [POSSESSIVE.sub("", w.lower()) for w in words]
    if any(w in ORGANISATION_WORDS for w in lowered):
        return True
    return any(MIXED_ACRONYM.fullmatch(w) for w in words)
