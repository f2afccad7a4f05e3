"""What is printed beside a name: initials, chair, role, organisation, substitutes, how long somebody stayed.

All functions take a person and give the person with what was read; ``text`` is that in which offsets count.
"""

from __future__ import annotations

import re

from loaders.parsing.attendance.drafts import AttendeeDraft
from loaders.parsing.attendance.persons.descriptions.affiliations import split_role
from loaders.parsing.attendance.persons.descriptions.remarks import CHAIR, with_remark
from loaders.parsing.forms import HOW_MANY, OF_THE_PUBLIC, RESIDENTS, is_organisation, is_role
from loaders.parsing.words import alternatives, honorifics, roles

# What brackets hold, with brackets in it: "(Chair)", "[Alpha Council (Care)]".
BRACKET = re.compile(r"[(\[]([^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)[)\]]")
# The last brackets of a text: a department behind its organisation, "Alpha Council (Care)".
BRACKET_AT_END = re.compile(r"\s*\(([^()]+)\)$")
# What parts the columns of a row.
GAP = re.compile(r"\t[\t ]*|[ \u00a0]{3,}")
# Marks around a detail: " - Clerk,".
MARKS_AROUND = re.compile(r"^[\s\-–—,:;/.=]+|[\s\-–—,:;=]+$")
# A full stop that belongs to the last word: "Alpha Ltd."
ABBREVIATED = re.compile(r"\b(?:Ltd|Inc|Co|etc)\.$")
# Who came besides, at the end of a list: "and 3 members of the public".
THE_PUBLIC = re.compile(rf"(?:,|\band)?\s*{HOW_MANY}\s+(?:{OF_THE_PUBLIC}|{RESIDENTS})\b.*$", re.I)
# Between two details: "Clerk, Alpha Council", "Clerk - Alpha Council".
COMMA_OR_DASH = re.compile(r",|\s[-–—]\s|[-–—]\s")
# What a sentence tells of somebody behind their office: "the deputy clerk, was in attendance".
WAS_THERE = re.compile(r",?\s+(?:was|were)\s+(?:also\s+)?(?:present|in\s+attendance)\b.*$")
ARTICLE = re.compile(r"^the\s+(?=[a-z]|[A-Z][a-z-]+$)")
# Initials before other details: "AA Head of Care", "SMa, Clerk".
LEADING_INITIALS = re.compile(r"([A-Z]{2,4}[a-z]?|[A-Z][a-z]{1,2}[A-Z])\b[\s,]*")
# The same behind them: "Committee member AA", "Director AAd", "Chair – AA".
TRAILING_INITIALS = re.compile(r"(?<=[\w)])(?:\s*,|\s+[–—-])?\s+(?P<initials>[A-Z]{2,4}|[A-Z]{2}[a-z]{1,2})$")
# The last cell of a row that strokes part: "Alpha Agency / AA".
LAST_CELL = re.compile(r"(?:^|\s)/\s+(?P<initials>[A-Z]{2,3})$")
# A council in short, behind its place: "Alpha BC".
COUNCIL_IN_SHORT = re.compile(r"(?P<place>[A-Z][\w’'-]+)\s+(?:BC|CC|DC|PC|TC|MBC|UDC)$")
# Letters after a name before its office: "Ann Adams CB Chair".
LEADING_NOMINALS = re.compile(rf"(?:{alternatives(honorifics.POST_NOMINALS)}(?:[,\s]+|$))+")
# Where somebody lives, which is private and neither role nor body: "Flat 12".
ADDRESS = re.compile(r"(?:Flat|Apartment|Apt|Plot|House|Unit)\.?\s+\d", re.I)
# Initials in brackets, by their shape: "(AA)", "(S.Ma)", "(Ab)".
INITIALS_IN_BRACKETS = re.compile(r"[A-Z][A-Za-z]{0,3}")
OF_NICKNAME = re.compile(r"(?!CC)[A-Z]{2}")
# Of these, such as may be an organisation's too: "(NHS)".
CAPITALS = re.compile(r"[A-Z]{2,4}")
# "representing the Alpha Trust"
REPRESENTING = re.compile(r"representing\s+(?:the\s+)?(.*)", re.I)
# "from the Council", "from the council": where somebody comes from is no office, and these words name no body.
FROM = re.compile(r"^(?:from\s+(?:the\s+)?|of\s+the\s+)(?=[A-Z])")
FROM_A_BODY = re.compile(r"(?:from|of)\s+(?:the|our|a|an)\s+(?:[a-z][a-z ’'-]*|Board|Committee|Council|School)")
# What several are, behind the last of them: "(Co-opted Members)".
OF_SEVERAL = re.compile(
    rf"(?P<one>(?:[A-Z][\w-]*\s+){{0,3}}(?i:{alternatives(one[:-1] for one in roles.GROUPS_OF_PEOPLE)}))s"
)
OF_OR_TO = re.compile(r"\s(?:of|to)\s")
# Who leads the meeting and stands for a body: "(Chair – Youth Club)".
CHAIR_AND_BODY = re.compile(rf"{alternatives(roles.CHAIR)}\s+[-–—]\s+(?P<body>.+)", re.I)
# The chair with another office: "(Chair & Commodore)"; initials behind the office: "(Secretary: AA)".
CHAIR_AND_OFFICE = re.compile(
    rf"(?:acting\s+)?{alternatives(roles.CHAIR)}\s*(?:&|and|/)\s*(?P<office>[A-Z][\w’' -]{{2,40}})", re.I
)
INITIALS_BEHIND_COLON = re.compile(r"\s*[:–-]\s*(?P<initials>[A-Z]{2,4})$")
CHAIR_IN_BRACKETS = "C"
# An organisation's name in short: "(NHS)", "(BCKLWN)".
ACRONYM = re.compile(r"[A-Z]{2,8}")
# An office in short, behind it: "(CEO)", "(AMgr)".
SHORTENED = re.compile(r"[A-Z]{2}[A-Za-z]{0,4}")
WORD = re.compile(r"\w+")


def with_details(draft: AttendeeDraft, text: str, start: int, end: int) -> AttendeeDraft:
    """Read brackets, dashes, tabs and commas after a name; what stands in brackets comes after what stands outside."""
    tab = text.find("\t", start, end)
    gaps = [gap for gap in GAP.finditer(text, start, end) if text[gap.end() : end].strip()]
    if len(gaps) > 1 and not text[start : gaps[0].start()].strip():
        for gap, following in zip(gaps, [*gaps[1:], None], strict=True):  # "Ann Adams    Head of Care    Alpha Trust"
            draft = with_column(draft, text, gap.end(), following.start() if following else end)
        end = gaps[0].start()
    elif tab >= 0:
        draft = with_column(draft, text, tab + 1, end)
        end = tab
    outside: list[str] = []
    at = start
    before = draft.roles
    draft = draft._replace(roles=())
    for match in BRACKET.finditer(text, start, end):
        outside.append(text[at : match.start()])
        draft = _with_bracket(draft, text, match.group(1).strip(), "".join(outside).strip(" \t-–—,:;"))
        at = match.end()
    outside.append(text[at:end])
    bracketed = draft.roles
    draft = _with_words(draft._replace(roles=before), text, " ".join(" ".join(outside).split()))
    return draft._replace(
        roles=(*draft.roles, *bracketed),
        end=max(draft.end, start + len(text[start:end].rstrip(" \t\n.,;"))),
    )


def with_column(draft: AttendeeDraft, text: str, start: int, end: int) -> AttendeeDraft:
    """Read what stands in the next column: role and organisation, a department in brackets at its end."""
    words = " ".join(text[start:end].split()).strip(" -–—")
    unit = BRACKET_AT_END.search(words)
    if unit and not unit.start():
        words, unit = unit.group(1), None  # "(Chair)" in a column of its own
    if unit and CHAIR.match(unit.group(1)) and is_role(words[: unit.start()]):
        draft = draft._replace(chair=True)  # "Non-Executive Member (Committee Chair)"
    elif unit and is_organisation(words[: unit.start()]):
        remarked = with_remark(draft, unit.group(1), text)
        if remarked is not None:
            draft = remarked
        elif is_role(unit.group(1)):  # "Alpha Council (Cabinet Member for Roads)"
            draft = draft._replace(roles=(*draft.roles, unit.group(1)))
        else:
            draft = draft._replace(unit=unit.group(1))
    words = words[: unit.start()] if unit else words
    draft = _with_words(draft, text, words)
    return draft._replace(end=max(draft.end, start + len(text[start:end].rstrip())))


def _with_bracket(draft: AttendeeDraft, text: str, words: str, before: str) -> AttendeeDraft:
    """Read brackets; ``before`` is what stands between the name and them.

    After an organisation or role they belong to it. After the name they may be initials, a remark, whom somebody
    represents, or a role, in this order.
    """
    words = " ".join(words.split())
    if not words or (is_organisation(before) and _is_acronym(words, before)):
        return draft  # "Alpha County Council (ACC)" says nothing more than the words before
    if is_role(before) and _shortens(words, before) and words != draft.name.initials.upper():
        return draft  # nor does "Asset Manager (AMgr)"
    if (
        before
        and (is_organisation(before) or is_role(before))
        and not CHAIR.match(words)
        and not CAPITALS.fullmatch(words)
    ):
        if (remarked := with_remark(draft, words, text)) is not None:
            return remarked  # "Alpha Council (for Bob Brown)"
        if is_organisation(before) and not is_role(words):
            return draft._replace(unit=words)  # "Alpha Council (Children's Services)"
        return draft._replace(roles=(*draft.roles, words))
    if behind := INITIALS_BEHIND_COLON.search(words):
        if behind.group("initials") == draft.name.initials.upper():
            draft = draft._replace(initials=draft.initials or behind.group("initials"))
            words = words[: behind.start()]
    compact = words.replace(".", "").replace(" ", "").replace("-", "")
    if _are_initials(draft, compact):
        return draft._replace(initials=draft.initials or compact)
    remarked = with_remark(draft, words, text)
    if remarked is not None:
        return remarked
    if several := OF_SEVERAL.fullmatch(words):
        return draft._replace(roles=(*draft.roles, several["one"]))  # "Ann Adams and Bob Brown (Lay Members)"
    if office := CHAIR_AND_OFFICE.fullmatch(words):
        return draft._replace(chair=True, roles=(*draft.roles, office.group("office")))
    if (both := CHAIR_AND_BODY.fullmatch(words)) and not is_role(both.group("body")):
        return draft._replace(chair=True, organisation=draft.organisation or both.group("body"))
    represented = REPRESENTING.match(words)
    spoken_for = OF_OR_TO.split(represented.group(1), maxsplit=1)[0] if represented else ""
    if is_role(spoken_for) and not is_organisation(spoken_for):
        return draft  # "Mr Adams (representing the Clerk to the Board)"
    if represented:
        return draft._replace(organisation=draft.organisation or represented.group(1))
    return _with_words(draft, text, words, bracketed=True)


def _is_acronym(letters: str, name: str) -> bool:
    """Whether letters stand for an organisation's words in their order: "ACC" of "Alpha County Council"."""
    if not ACRONYM.fullmatch(letters):
        return False
    firsts = iter(word[0].upper() for word in WORD.findall(name))
    return all(letter in firsts for letter in letters)


def _shortens(letters: str, office: str) -> bool:
    """Whether letters are an office cut short: "CSM" of "Corporate Services Manager", "CEO", "AMgr"."""
    if not SHORTENED.fullmatch(letters) or letters[0] != office[0]:
        return False
    following = iter(f"{office} officer".lower())
    return all(letter in following for letter in letters.lower())


def _are_initials(draft: AttendeeDraft, compact: str) -> bool:
    """Whether the letters of brackets are the person's initials: "AA", "AAd", "AvD" of a name that begins with A."""
    if not INITIALS_IN_BRACKETS.fullmatch(compact) or compact == CHAIR_IN_BRACKETS:
        return False
    if not draft.name.initials.upper().startswith(compact[0].upper()):
        return _are_of_a_nickname(draft, compact)
    mixed = compact[-1].isupper() and draft.name.may_be_initials(compact)
    return compact.isupper() or compact[:2].isupper() or mixed


def _are_of_a_nickname(draft: AttendeeDraft, compact: str) -> bool:
    """Whether two letters end as the surname begins: "RB" of Bob Brown, whose given name is another in full."""
    return bool(OF_NICKNAME.fullmatch(compact)) and draft.name.is_full and compact[1] == draft.name.surname[:1].upper()


def _with_words(draft: AttendeeDraft, text: str, words: str, *, bracketed: bool = False) -> AttendeeDraft:
    """Read remarks at the end and beginning of ``words``, then initials; the rest is role and organisation."""
    words = THE_PUBLIC.sub("", " ".join(MARKS_AROUND.sub("", words).split())).rstrip(" ,-–—")
    words = ARTICLE.sub("", WAS_THERE.sub("", words))
    if (
        not bracketed
        and (letters := LEADING_NOMINALS.match(words))
        and not _may_lead(draft, letters.group().strip(" ,"))
    ):
        words = words[letters.end() :]
    if words.startswith("(") and ")" not in words:
        words = words[1:]  # a bracket that closes on the next line
    if words.endswith(".") and not ABBREVIATED.search(words):
        words = words[:-1]
    if (cell := LAST_CELL.search(words)) and draft.name.may_be_initials(cell["initials"]):
        draft = draft._replace(initials=draft.initials or cell["initials"])  # "Alpha Agency / AA"
        words = words[: cell.start()]
    if not words:
        return draft
    represented = REPRESENTING.fullmatch(words)
    if represented and draft.organisation is None:
        return draft._replace(organisation=represented.group(1))
    parts = [p.strip() for p in COMMA_OR_DASH.split(words) if p.strip(" -–—")]
    while parts and (remarked := with_remark(draft, parts[-1], text)) is not None:
        draft = remarked
        words = re.sub(r"[\s,–—-]*" + re.escape(parts.pop()) + r"$", "", words)
    while (
        parts
        and not (CHAIR.match(parts[0]) and len(parts) > 1 and not _is_another_office(parts[1]))
        and (remarked := with_remark(draft, parts[0], text)) is not None
    ):
        draft = remarked
        words = re.sub(r"^" + re.escape(parts.pop(0)) + r"[\s,–—-]*", "", words)
    initials = LEADING_INITIALS.match(words)
    if initials and draft.initials is None and _may_lead(draft, initials.group(1)):
        draft = draft._replace(initials=initials.group(1))
        words = MARKS_AROUND.sub("", words[initials.end() :]).strip()
        parts = [p.strip() for p in words.split(",") if p.strip()]
        if (remarked := with_remark(draft, words, text)) is not None:
            return remarked  # "(AA for Bob Brown)"
    behind = TRAILING_INITIALS.search(words)
    council = COUNCIL_IN_SHORT.search(words)
    of_a_council = council is not None and not is_role(council["place"]) and "," in words
    if behind and draft.initials is None and not of_a_council and _may_be_behind(draft, behind.group("initials")):
        draft = draft._replace(initials=behind.group("initials"))
        words = words[: behind.start()]
    if not words or not parts or ADDRESS.match(words) or FROM_A_BODY.fullmatch(words):
        return draft
    return _with_role(draft, FROM.sub("", words), bracketed=bracketed)


def _may_be_a_body(draft: AttendeeDraft) -> bool:
    """Whether what is taken for somebody's organisation looks like one, and not like an office: "Place Lead South"."""
    return draft.organisation is not None and is_organisation(draft.organisation)


def _is_another_office(words: str) -> bool:
    """Whether who leads the meeting has an office besides: "Chair, Co-opted Governor", not "Chair, Alpha Council"."""
    return is_role(words) and not is_organisation(words)


def _may_lead(draft: AttendeeDraft, initials: str) -> bool:
    own = draft.name.initials.upper()
    return (
        initials.upper().startswith(own)
        or (len(own) > 2 and own.startswith(initials))
        or (len(initials) > 2 and draft.name.may_be_initials(initials))
    )


def _may_be_behind(draft: AttendeeDraft, initials: str) -> bool:
    """Whether letters behind a role are the person's initials: "AA" of Ann Adams, or "AAd"."""
    own = draft.name.initials.upper()
    return initials == own or (not initials.isupper() and initials.upper().startswith(own))


def _with_role(draft: AttendeeDraft, words: str, *, bracketed: bool) -> AttendeeDraft:
    role, organisation = split_role(words)
    if (organisation or "").lower() in roles.KINDS_THAT_ARE_NO_BODY:
        organisation = None  # "Ann Adams (Chair, Community)": what kind of governor it is
    if organisation is not None and draft.organisation is None:
        draft = draft._replace(organisation=organisation)
    elif organisation is not None and role is None and is_organisation(words) and not _may_be_a_body(draft):
        return draft._replace(roles=(*draft.roles, draft.organisation or ""), organisation=organisation)
    elif organisation is not None and role is None and (bracketed or is_organisation(words)):
        role = organisation
    if role is None:
        return draft
    other_body = organisation is not None and not bracketed and words.lower().startswith("chair")
    if CHAIR.match(role) and not other_body:
        return draft._replace(chair=True)
    return draft._replace(roles=(*draft.roles, role))
