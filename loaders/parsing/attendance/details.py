"""What is printed beside a name: initials, chair, role, organisation, substitutes, how long somebody stayed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.parsing.forms import (
    AGENT_WORDS,
    HOW_MANY,
    OF_THE_PUBLIC,
    ORGANISATION_WORDS,
    RESIDENTS,
    PersonName,
    is_organisation,
    is_role,
    parse_listed_name,
    parse_name,
)

CHAIR = re.compile(
    r"^(?:in\s+(?:the\s+)?chair|(?:the\s+)?chair(?:man|woman|person)?|"
    r"acting\s+chair(?:man|person|woman)?|C|chairing|presiding|"
    r"(?:council\s+|committee\s+|board\s+)?chair(?:man|person|woman)?|"
    r"chair(?:man|person|woman)?\s+(?:of\s+)?(?:the\s+)?(?:board|meeting|"
    r"committee|council|group|forum|panel))$",
    re.I,
)
REMOTE = re.compile(
    r"^(?:via|by|on|through|joined\s+(?:by|via))?\s*(?:v/?c|video(?:[- ]?conference|"
    r"\s+link|\s+call)?|tele(?:phone|conference)|phone|teams|ms\s+teams|"
    r"zoom|skype|remotely|virtual(?:ly)?|online|remote|dial(?:led)?[ -]in)$",
    re.I,
)
ARRIVED = re.compile(
    r"^(?:(?:who\s+)?(?:arrived|joined|from|attended\s+from|late\b)(?:\s+(?:late|"
    r"the\s+meeting|arrival))?[\s,]*(?:at|from|for|during)?\s*)(.*)$",
    re.I,
)
LEFT = re.compile(
    r"^(?:(?:who\s+)?(?:left|until|to|departed)(?:\s+(?:early|the\s+meeting))?[\s,]*(?:at|"
    r"after|during|before)?\s*)(.*)$",
    re.I,
)
PART = re.compile(
    r"^(?:part(?:\s+(?:of\s+)?(?:the\s+)?meeting)?|pm\s+only|am\s+only|"
    r"for\s+part|items?\s+[\d., &-]+(?:\s*only)?|[\w ]*\bitems?\s+\d[\d., &-]*(?:\s+only)?|"
    r"partial)$",
    re.I,
)
SUBSTITUTE = re.compile(
    r"^(?:(?:as\s+|attend(?:ed|ing)\s+as\s+)?(?:a\s+)?(?:named\s+)?(?:substitut(?:e|"
    r"ing|ed)|deputi[sz]ing|standing\s+in|deputy|sub|attending|alternate|"
    r"proxy|in\s+place|on\s+behalf|replacing|for)(?:\s+(?:for|of))?)\s+(.*)$",
    re.I,
)
SUBSTITUTED_BY = re.compile(
    r"^(.*?)\s*(?:attended|attending|present)?\s*(?:as\s+(?:a\s+|her\s+|"
    r"his\s+|their\s+)?substitute|substituting|deputised|deputi[sz]ing)\.?$|"
    r"^(?:substituted|replaced|represented|deputised)\s+(?:for\s+)?by\s+(.*)$",
    re.I,
)
REASON = re.compile(
    r"^(?:\w+\s+)?(?:leave|ill(?:ness)?|sick(?:ness)?|unwell|holiday|"
    r"work(?:\s+commitments?)?|personal|annual\s+leave|maternity(?:\s+leave)?|"
    r"paternity(?:\s+leave)?|family|bereavement|compassionate|medical|"
    r"hospital|away|childcare|no\s+substitution|none|apologies|council\s+business|"
    r"other\s+commitments?|on\s+leave|isolating|covid(?:-19)?|jury\s+service)$",
    re.I,
)
BRACKET = re.compile(r"[(\[]([^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)[)\]]")
MARKS_AROUND = re.compile(r"^[\s\-–—,:;/.]+|[\s\-–—,:;]+$")
ABBREVIATED = re.compile(r"\b(?:Ltd|Inc|Co|etc)\.$")
THE_PUBLIC = re.compile(rf"(?:,|\band)?\s*{HOW_MANY}\s+(?:{OF_THE_PUBLIC}|{RESIDENTS})\b.*$", re.I)
COMMA_OR_DASH = re.compile(r",|\s[-–—]\s|[-–—]\s")
LEADING_INITIALS = re.compile(r"([A-Z]{2,4}[a-z]?|[A-Z][a-z]{1,2}[A-Z])\b[\s,]*")
PEOPLE_WORDS = frozenset(
    "parent carer carers parents staff student students resident residents volunteer volunteers member members".split()
)


@dataclass
class AttendeeDraft:
    """One person of a list: offsets are clean ones; ``start``..``end`` bound everything that is printed of them."""

    name: PersonName
    start: int
    end: int
    initials: str | None = None
    chair: bool = False
    roles: list[str] = field(default_factory=list)
    organisation: str | None = None
    unit: str | None = None
    substitute_for: str | None = None
    substitute: PersonName | None = None
    arrived: str | None = None
    left: str | None = None
    remote: bool = False

    @property
    def role(self) -> str | None:
        """The printed role, chair's and vice-chair's flags apart."""
        return ", ".join(self.roles) or None


class DetailReader:
    """Reads what stands beside a name in ``text`` into an entry."""

    def __init__(self, text: str) -> None:
        self.text = text

    def read(self, entry: AttendeeDraft, start: int, end: int) -> None:
        """Brackets, dashes, tabs and commas behind a name: initials, chair, role, organisation, remarks."""
        text = self.text
        tab = text.find("\t", start, end)
        if tab >= 0:
            self.column(entry, tab + 1, end)
            end = tab
        outside: list[str] = []
        at = start
        before = entry.roles
        entry.roles = []
        for match in BRACKET.finditer(text, start, end):
            outside.append(text[at : match.start()])
            self._bracket(entry, match.group(1).strip(), "".join(outside).strip(" \t-–—,:;"))
            at = match.end()
        outside.append(text[at:end])
        bracketed, entry.roles = entry.roles, before
        self._words(entry, " ".join(" ".join(outside).split()))
        entry.roles.extend(bracketed)
        entry.end = max(entry.end, start + len(text[start:end].rstrip(" \t\n.,;")))

    def column(self, entry: AttendeeDraft, start: int, end: int) -> None:
        """What stands in the next column: role and organisation, a department in brackets at its end."""
        words = " ".join(self.text[start:end].split()).strip(" -–—")
        unit = re.search(r"\s*\(([^()]+)\)$", words)
        if unit and is_organisation(words[: unit.start()]) and not self.remark(entry, unit.group(1)):
            entry.unit = unit.group(1)
        words = words[: unit.start()] if unit else words
        self._words(entry, words)
        entry.end = max(entry.end, start + len(self.text[start:end].rstrip()))

    def _bracket(self, entry: AttendeeDraft, words: str, before: str) -> None:
        words = " ".join(words.split())
        if not words:
            return
        if (
            before
            and (is_organisation(before) or is_role(before))
            and not CHAIR.match(words)
            and not re.fullmatch(r"[A-Z]{2,4}", words)
        ):
            if is_organisation(before) and not is_role(words):
                entry.unit = words  # "Alpha Council (Children's Services)"
            elif not self.remark(entry, words):
                entry.roles.append(words)
            return
        compact = words.replace(".", "").replace(" ", "")
        name_initials = entry.name.initials.upper()
        if re.fullmatch(r"[A-Z][A-Za-z]{0,3}", compact) and compact != "C" and compact[0].upper() == name_initials[0]:
            mixed = compact[-1].isupper() and entry.name.may_be_initials(compact)
            if compact.isupper() or compact[:2].isupper() or mixed:
                entry.initials = entry.initials or compact
                return
        if self.remark(entry, words):
            return
        represented = re.match(r"representing\s+(?:the\s+)?(.*)", words, re.I)
        if represented:
            entry.organisation = entry.organisation or represented.group(1)
            return
        self._words(entry, words, bracketed=True)

    def remark(self, entry: AttendeeDraft, words: str) -> bool:
        """Remarks on how somebody attended; True where the words are one."""
        if CHAIR.match(words):
            entry.chair = True
        elif REMOTE.match(words):
            entry.remote = True
        elif REASON.match(words) or re.fullmatch(r"[*†]+", words):
            pass  # the reason of an absence is personal
        elif SUBSTITUTED_BY.match(words):
            match = SUBSTITUTED_BY.match(words)
            assert match is not None
            who = (match.group(1) or match.group(2) or "").strip()
            name = parse_name(who, 0, len(who))
            if name is None:
                return False
            place = self.text.find(who, entry.name.end)
            shift = max(0, place)
            entry.substitute = PersonName(name.as_written, name.honorific, shift + name.start, shift + name.end)
        elif (match := SUBSTITUTE.match(words)) and parse_listed_name(match.group(1), 0, len(match.group(1))):
            who = parse_listed_name(match.group(1), 0, len(match.group(1)))
            assert who is not None
            entry.substitute_for = who.as_written
        elif (match := LEFT.match(words)) and re.search(r"\d|item|early|meeting", words, re.I):
            entry.left = match.group(1).strip() or words
        elif (match := ARRIVED.match(words)) and re.search(r"\d|item|late", words, re.I):
            entry.arrived = match.group(1).strip() or words
        elif PART.match(words):
            entry.arrived = entry.arrived or words
        elif re.fullmatch(r"(?:named\s+)?substitute", words, re.I):
            entry.roles.append(words)
        else:
            return False
        return True

    def _words(self, entry: AttendeeDraft, words: str, *, bracketed: bool = False) -> None:
        words = THE_PUBLIC.sub("", " ".join(MARKS_AROUND.sub("", words).split())).rstrip(" ,-–—")
        if words.endswith(".") and not ABBREVIATED.search(words):
            words = words[:-1]
        if not words:
            return
        parts = [p.strip() for p in COMMA_OR_DASH.split(words) if p.strip(" -–—")]
        while parts and self.remark(entry, parts[-1]):
            words = re.sub(r"[\s,–—-]*" + re.escape(parts.pop()) + r"$", "", words)
        while parts and not (CHAIR.match(parts[0]) and len(parts) > 1) and self.remark(entry, parts[0]):
            words = re.sub(r"^" + re.escape(parts.pop(0)) + r"[\s,–—-]*", "", words)
        initials = LEADING_INITIALS.match(words)
        if (
            initials
            and entry.initials is None
            and (
                initials.group(1).upper().startswith(entry.name.initials.upper())
                or (len(initials.group(1)) > 2 and entry.name.may_be_initials(initials.group(1)))
            )
        ):
            entry.initials = initials.group(1)
            words = words[initials.end() :].strip()
            parts = [p.strip() for p in words.split(",") if p.strip()]
        if not words or not parts:
            return
        role, organisation = split_role(words)
        if organisation is not None and entry.organisation is None:
            entry.organisation = organisation
        elif organisation is not None and role is None:
            role = organisation
        if role is not None:
            other_body = organisation is not None and not bracketed and words.lower().startswith("chair")
            if CHAIR.match(role) and not other_body:
                entry.chair = True
            else:
                entry.roles.append(role)


def _named_for_its_people(words: str) -> bool:
    """Whether an organisation's name holds words for people ("Parent Carer Voice")."""
    parts = [w.strip(".,;:()").lower() for w in words.split()]
    agents = [w for w in parts if w in AGENT_WORDS]
    return parts[-1] in ORGANISATION_WORDS and all(w in PEOPLE_WORDS for w in agents) and parts[0] not in agents


def split_role(words: str) -> tuple[str | None, str | None]:
    """A text beside a name as (role, organisation): the last comma part is the organisation, but roles hold commas."""
    if (
        re.fullmatch(r"(?:independent|individual)", words, re.I)
        or not is_role(words)
        or ("," not in words and _named_for_its_people(words))
    ):
        return None, words
    cuts = list(re.finditer(r",\s*|\s+[-–—]\s+|\s*[–—]\s*", words))
    for cut in cuts:
        tail = words[cut.end() :].strip()
        head = words[: cut.start()].strip()
        if tail and head and is_organisation(tail) and not is_role(tail):
            first = tail.split(",")[0]
            if is_organisation(first) or "," not in tail:
                return (head, tail) if is_role(head) else (None, words)
    for cut in cuts:
        head, tail = words[: cut.start()].strip(), words[cut.end() :].strip()
        if is_organisation(head) and not is_role(head) and is_role(tail):
            return tail, head
    match = re.match(
        r"((?:Chief Executive|CEO|Chair(?:man|person)?|Vice[- ]Chair(?:man)?|"
        r"Clerk|Head ?teacher|Principal|Deputy|Secretary|Treasurer|Trustee|"
        r"Director|Leader)(?:\s+(?:Officer|to|of|at|for))?(?:\s+the)?)\s+(.*)",
        words,
    )
    if match and not re.search(r"\b(?:to|of|at|for)(?:\s+the)?$", match.group(1)):
        tail = match.group(2)
        if tail.split()[-1].lower().strip(".") in ORGANISATION_WORDS and not is_role(tail) and tail[0].isupper():
            return match.group(1), tail
    return words, None
