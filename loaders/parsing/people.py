"""Lists of people: a text such as "Ann Adams (Chair), Councillors Brown and Cole; Dr D. Dunn, Head of Care" taken apart.

Titles are consumed first; a segment that has the shape of a name begins a person, any other tells the role or
organisation of the person before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.parsing.names import (
    AGENT_WORDS,
    HONORIFIC,
    ORGANISATION_WORDS,
    PLURAL_HONORIFICS,
    PersonName,
    honorific_at,
    is_organisation,
    is_role,
    looks_like_name,
    parse_name,
)

CHAIR = re.compile(
    r"^(?:in\s+(?:the\s+)?chair|(?:the\s+)?chair(?:man|woman|person)?|acting\s+chair(?:man|person|woman)?|C|chairing|presiding|"
    r"(?:council\s+|committee\s+|board\s+)?chair(?:man|person|woman)?|chair(?:man|person|woman)?\s+(?:of\s+)?(?:the\s+)?(?:board|meeting|committee|council|group|forum|panel))$",
    re.I,
)
REMOTE = re.compile(
    r"^(?:via|by|on|through|joined\s+(?:by|via))?\s*(?:v/?c|video(?:[- ]?conference|\s+link|\s+call)?|tele(?:phone|conference)|phone|teams|ms\s+teams|zoom|skype|remotely|virtual(?:ly)?|online|remote|dial(?:led)?[ -]in)$",
    re.I,
)
ARRIVED = re.compile(
    r"^(?:(?:who\s+)?(?:arrived|joined|from|attended\s+from|late\b)(?:\s+(?:late|the\s+meeting|arrival))?[\s,]*(?:at|from|for|during)?\s*)(.*)$",
    re.I,
)
LEFT = re.compile(
    r"^(?:(?:who\s+)?(?:left|until|to|departed)(?:\s+(?:early|the\s+meeting))?[\s,]*(?:at|after|during|before)?\s*)(.*)$",
    re.I,
)
PART = re.compile(
    r"^(?:part(?:\s+(?:of\s+)?(?:the\s+)?meeting)?|pm\s+only|am\s+only|for\s+part|items?\s+[\d., &-]+(?:\s*only)?|[\w ]*\bitems?\s+\d[\d., &-]*(?:\s+only)?|partial)$",
    re.I,
)
SUBSTITUTE = re.compile(
    r"^(?:(?:as\s+|attend(?:ed|ing)\s+as\s+)?(?:a\s+)?(?:named\s+)?(?:substitut(?:e|ing|ed)|deputi[sz]ing|standing\s+in|deputy|sub|attending|alternate|proxy|in\s+place|on\s+behalf|replacing|for)(?:\s+(?:for|of))?)\s+(.*)$",
    re.I,
)
SUBSTITUTED_BY = re.compile(
    r"^(.*?)\s*(?:attended|attending|present)?\s*(?:as\s+(?:a\s+|her\s+|his\s+|their\s+)?substitute|substituting|deputised|deputi[sz]ing)\.?$|^(?:substituted|replaced|represented|deputised)\s+(?:for\s+)?by\s+(.*)$",
    re.I,
)
REASON = re.compile(
    r"^(?:\w+\s+)?(?:leave|ill(?:ness)?|sick(?:ness)?|unwell|holiday|work(?:\s+commitments?)?|personal|annual\s+leave|maternity(?:\s+leave)?|paternity(?:\s+leave)?|family|bereavement|compassionate|medical|hospital|away|childcare|no\s+substitution|none|apologies|council\s+business|other\s+commitments?|on\s+leave|isolating|covid(?:-19)?|jury\s+service)$",
    re.I,
)
MINUTES = re.compile(
    r"^(?:minutes?|notes?|minute[- ]taker|note[- ]taker|taking\s+minutes|minuting|scribe|recorder|secretariat|clerk)$",
    re.I,
)
TITLE_BEFORE = re.compile(
    r"(?:^|\s)(?:Cllrs?|Councillors?|County|Borough|District|Parish|Town|City|Chief|Rt|The|Hon)\.?$"
)
NOT_ATTENDEES = re.compile(
    r"\b(?:members?|representatives?)\s+of\s+(?:the\s+)?(?:public|press)\b|^\W*(?:\d+|one|two|three|several|some|no)?\s*(?:public|press|parishioners?|residents?|reporters?|electors|vacanc(?:y|ies))\W*$",
    re.I,
)
ROLE_AND_NAME = re.compile(r"\s*(?P<role>[A-Z][^(),;]{3,80}?)\s*\((?P<name>[^()]{4,60})\)\s*$")
PEOPLE_WORDS = frozenset(
    "parent carer carers parents staff student students resident residents volunteer volunteers member members".split()
)
SEPARATOR = re.compile(
    r"[;,]|\s+(?:and|&|\+)\s+|(?<!County)(?<!Borough)(?<!District)(?<!Parish)(?<!Town)(?<!City)\s+(?=\(?(?:Cllrs?\.?|Councillors?)\s+[A-Z])|"
    r"[.](?=\s+(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\b)|(?<=[a-z)\]])\s+(?=(?:Mr|Mrs|Ms|Miss|Dr)\.?\s+[A-Z])"
)


@dataclass
class Entry:
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


def segments(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """``text[start:end]`` cut at separators that stand outside of brackets."""
    found: list[tuple[int, int]] = []
    depth_at = _depths(text, start, end)
    at = start
    for match in SEPARATOR.finditer(text, start, end):
        if depth_at[match.start() - start] or TITLE_BEFORE.search(text[max(start, match.start() - 24) : match.start()]):
            continue
        found.append((at, match.start()))
        at = match.end()
    found.append((at, end))
    return [(s, e) for s, e in found if text[s:e].strip(" \t.-–—*:")]


def _depths(text: str, start: int, end: int) -> list[int]:
    depths, depth = [], 0
    for char in text[start:end]:
        if char in "([":
            depth += 1
        depths.append(depth)
        if char in ")]" and depth:
            depth -= 1
    if depth:  # a bracket that never closes brackets nothing
        return [0] * len(depths)
    return depths


class ListReader:
    """Reads entries from a run of text; ``lenient`` where a label tells that people stand here.

    ``single``: the text is one line of a list with one person to a line, so that commas lead to roles.
    """

    def __init__(self, text: str, *, lenient: bool = True) -> None:
        self.text = text
        self.lenient = lenient
        self.entries: list[Entry] = []
        self.plural: str | None = None
        self.surnames_only = False
        self.prefix_role: str | None = None
        self.initials_only = False

    def read(self, start: int, end: int, *, single: bool = False) -> list[Entry]:
        """The people named in ``text[start:end]``."""
        text = self.text
        start = self._prefix(start, end)
        pieces = segments(text, start, end)
        self.initials_only = all(re.fullmatch(r"[A-Z]{2,3}", text[s:e].strip(" .")) for s, e in pieces)
        if single and pieces:
            names = [self._begins_person(s, e) for s, e in pieces]
            follow = names[1:]
            if (
                names[0]
                and (not follow or sum(follow) < 0.5 * len(follow))
                and not PLURAL_HONORIFICS.match(text[start:end].lstrip())
            ):
                self._person(pieces[0][0], pieces[0][1], whole_end=end)
                return self.entries
        for index, (s, e) in enumerate(pieces):
            if NOT_ATTENDEES.search(text[s:e]):
                continue
            if self._begins_person(s, e) and not self._is_rest_of(s, e):
                self._person(s, e)
            elif self.entries:
                self._continue(s, e, last=index == len(pieces) - 1)
        return self.entries

    def _is_rest_of(self, start: int, end: int) -> bool:
        """Whether a segment behind a comma is the role of a person who has none so far ("..., Workforce Manager")."""
        if not self.entries or self.entries[-1].roles or self.entries[-1].organisation:
            return False
        words = self.text[start:end].strip()
        between = self.text[self.entries[-1].end : start].strip()
        return (
            between == ","
            and is_role(words)
            and honorific_at(words)[0] is None
            and parse_name(words, 0, len(words)) is None
        )

    def _prefix(self, start: int, end: int) -> int:
        """A role before all names ("Co-optees - Ann Adams, Bob Brown"), or an area ("Upton: Mr Adams")."""
        match = re.compile(r"\s*([A-Z][\w’' -]{2,40}?)\s*(?:[:]|\s[-–—]\s|[-–—]\s)\s*").match(self.text, start, end)
        if not match:
            return start
        words = match.group(1).split()
        low = match.group(1).lower()
        if honorific_at(match.group(1))[0] or looks_like_name(words):
            return start
        following = self.text[match.end() : end]
        first = following.split(",")[0].split("(")[0].split(" and ")[0].strip()
        if not parse_name(first, 0, len(first)):
            return start
        if any(w.rstrip("s") in AGENT_WORDS or w in AGENT_WORDS for w in low.split()):
            singular = re.sub(r"(?<=\w)s$", "", match.group(1)) if low.endswith("s") else match.group(1)
            self.prefix_role = singular
        return match.end()

    def _begins_person(self, start: int, end: int) -> bool:
        return self._name_in(start, end) is not None

    def _name_in(self, start: int, end: int) -> tuple[PersonName, int] | None:
        """The name that a segment begins with, and where what follows it begins."""
        text = self.text
        bracketed = ROLE_AND_NAME.match(text, start, end)
        if bracketed and is_role(bracketed.group("role")):
            name = parse_name(text, bracketed.start("name"), bracketed.end("name"))
            if name is not None and name.honorific:
                return name, start
        while start < end and (text[start].isspace() or text[start] in "-–—.*:•"):
            start += 1
        lead = re.compile(r"(?:and|also|plus|with|&)\s+", re.I).match(text, start, end)
        if lead:
            start = lead.end()
        if start >= end:
            return None
        plural = PLURAL_HONORIFICS.match(text[start:end])
        honorific, after = honorific_at(text, start)
        stop = re.compile(r"\s+@|\s*[(\[\t]|\s+[-–—]+|[-–—]\s|\s*[:/](?=\s|[A-Za-z])|\s{3,}|,").search(text, after, end)
        cut = stop.start() if stop else end
        name = parse_name(text, start, cut, lenient=False)
        if name is None and (self.plural or honorific or plural):
            word = text[after:cut].strip(" .")
            if looks_like_name(word.split(), titled=True):
                name = PersonName(
                    " ".join(word.split()), honorific or self.plural, after, after + len(text[after:cut].rstrip(" ."))
                )
        if name is None:
            name, cut = self._name_before_role(start, after, cut, honorific)
        if name is None and self.lenient and honorific is None:
            initials = re.compile(r"[A-Z]{2,4}$|[A-Z][A-Za-z][A-Z]?$").match(text[start:cut].strip())
            if (
                initials
                and text[start:cut].strip().isupper()
                and len(text[start:cut].strip()) <= 3
                and (stop or self.initials_only)
            ):
                word = text[start:cut].strip()
                return PersonName(word, None, start, start + len(word)), cut
        if name is None:
            return None
        if plural:
            self.plural = honorific
            self.surnames_only = not name.is_full
            name = PersonName(name.as_written, honorific, name.start, name.end)
        elif honorific:
            self.plural = None
        elif self.plural:
            if self.surnames_only and name.is_full and not re.match(r"[A-Z]\.?\s", name.as_written):
                self.plural = None
            else:
                name = PersonName(name.as_written, self.plural, name.start, name.end)
        return name, cut

    def _name_before_role(
        self, start: int, after: int, cut: int, honorific: str | None
    ) -> tuple[PersonName | None, int]:
        """ "Ann Adams Clinical Chair", "Ann Adams AA Chair": a name and what follows it without a mark."""
        words = list(re.compile(r"\S+").finditer(self.text, after, cut))
        for count in (4, 3, 2, 1):
            if len(words) <= count or (count == 1 and not honorific):
                continue
            head = [w.group() for w in words[:count]]
            tail = [w.group().strip(".,") for w in words[count:]]
            if not looks_like_name(head, titled=honorific is not None):
                continue
            initials = "".join(w[0] for w in head).upper()
            if (
                (tail[0].upper().startswith(initials) and tail[0][:2].isupper())
                or is_role(tail[0])
                or (is_role(" ".join(tail)) and tail[0].lower().strip(",") not in ("of", "for"))
            ):
                if re.fullmatch(r"[A-Z]{2,3}", head[-1]):
                    continue
                end = words[count - 1].end()
                return PersonName(" ".join(head), honorific, words[0].start(), end), end
        return None, cut

    def _person(self, start: int, end: int, whole_end: int | None = None) -> None:
        found = self._name_in(start, end)
        assert found is not None
        name, rest = found
        halves = self._two_names(name)
        for half in halves:
            entry = Entry(half, half.start, half.end)
            if self.prefix_role:
                entry.roles.append(self.prefix_role)
            self.entries.append(entry)
        entry = self.entries[-1]
        entry.start = min(entry.start, start + (len(self.text[start:end]) - len(self.text[start:end].lstrip())))
        stop = whole_end if whole_end is not None else end
        opened = self.text.rfind("(", rest, name.start) if name.start > rest else -1
        if opened > 0:  # "Director of Care (Mr A Adams)"
            stop = opened
        self._details(entry, rest, stop)

    def _two_names(self, name: PersonName) -> list[PersonName]:
        """Two names with a lost comma between them ("Gwen Evans Peter Harris")."""
        words = name.as_written.split()
        if len(words) != 4 or len(self.entries) < 2 or any(len(w) < 3 or w[0].islower() for w in words):
            return [name]
        typical = [len(e.name.words) for e in self.entries]
        if sum(t == 2 for t in typical) < 0.8 * len(typical):
            return [name]
        middle = self.text.find(words[2], name.start)
        first = " ".join(words[:2])
        return [
            PersonName(first, name.honorific, name.start, name.start + len(first)),
            PersonName(" ".join(words[2:]), name.honorific, middle, name.end),
        ]

    def _continue(self, start: int, end: int, *, last: bool) -> None:
        """A segment that is no name: what is printed of the person before."""
        entry = self.entries[-1]
        words = self.text[start:end].strip()
        between = self.text[entry.end : start]
        joined = re.fullmatch(r"\s*(?:and|&)\s*", between)
        if entry.roles and (
            joined or (re.fullmatch(r"\s*,\s*", between) and not is_organisation(words) and not is_role(words))
        ):
            if words[:1] not in "([" and not self._remark(entry, words):
                entry.roles[-1] += (" and " if joined else ", ") + " ".join(words.split())
                entry.end = max(entry.end, end)
                return
        self._details(entry, start, end)

    def _details(self, entry: Entry, start: int, end: int) -> None:
        """Brackets, dashes, tabs and commas behind a name: initials, chair, role, organisation, remarks."""
        text = self.text
        tab = text.find("\t", start, end)
        if tab >= 0:
            self._column(entry, tab + 1, end)
            end = tab
        outside: list[str] = []
        at = start
        before = entry.roles
        entry.roles = []
        for match in re.compile(r"[(\[]([^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)[)\]]").finditer(text, start, end):
            outside.append(text[at : match.start()])
            self._bracket(
                entry, match.group(1).strip(), "".join(outside).strip(" \t-–—,:;"), tail=text[match.end() : end]
            )
            at = match.end()
        outside.append(text[at:end])
        bracketed, entry.roles = entry.roles, before
        self._words(entry, " ".join(" ".join(outside).split()))
        entry.roles.extend(bracketed)
        entry.end = max(entry.end, start + len(text[start:end].rstrip(" \t\n.,;")))

    def _column(self, entry: Entry, start: int, end: int) -> None:
        """What stands in the next column: role and organisation, a department in brackets at its end."""
        words = " ".join(self.text[start:end].split()).strip(" -–—")
        unit = re.search(r"\s*\(([^()]+)\)$", words)
        if unit and is_organisation(words[: unit.start()]) and not self._remark(entry, unit.group(1)):
            entry.unit = unit.group(1)
        words = words[: unit.start()] if unit else words
        self._words(entry, words)
        entry.end = max(entry.end, start + len(self.text[start:end].rstrip()))

    def _bracket(self, entry: Entry, words: str, before: str, tail: str = "") -> None:
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
            elif not self._remark(entry, words):
                entry.roles.append(words)
            return
        compact = words.replace(".", "").replace(" ", "")
        name_initials = entry.name.initials.upper()
        if re.fullmatch(r"[A-Z][A-Za-z]{0,3}", compact) and compact != "C" and compact[0].upper() == name_initials[0]:
            if compact.isupper() or compact[:2].isupper():
                entry.initials = entry.initials or compact
                return
        if self._remark(entry, words):
            return
        represented = re.match(r"representing\s+(?:the\s+)?(.*)", words, re.I)
        if represented:
            entry.organisation = entry.organisation or represented.group(1)
            return
        self._words(entry, words, bracketed=True)

    def _remark(self, entry: Entry, words: str) -> bool:
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
        elif (match := SUBSTITUTE.match(words)) and parse_name(match.group(1), 0, len(match.group(1)), lenient=True):
            who = parse_name(match.group(1), 0, len(match.group(1)), lenient=True)
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

    def _words(self, entry: Entry, words: str, *, bracketed: bool = False) -> None:
        words = re.sub(r"^[\s\-–—,:;/.]+|[\s\-–—,:;]+$", "", words)
        words = " ".join(words.split())
        if words.endswith(".") and not re.search(r"\b(?:Ltd|Inc|Co|etc)\.$", words):
            words = words[:-1]
        if not words:
            return
        parts = [p.strip() for p in re.split(r",|\s[-–—]\s|[-–—]\s", words) if p.strip(" -–—")]
        while parts and self._remark(entry, parts[-1]):
            words = re.sub(r"[\s,–—-]*" + re.escape(parts.pop()) + r"$", "", words)
        while parts and not (CHAIR.match(parts[0]) and len(parts) > 1) and self._remark(entry, parts[0]):
            words = re.sub(r"^" + re.escape(parts.pop(0)) + r"[\s,–—-]*", "", words)
        initials = re.match(r"([A-Z]{2,4}[a-z]?)\b[\s,]*", words)
        if initials and entry.initials is None and initials.group(1).upper().startswith(entry.name.initials.upper()):
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
    cuts = [m for m in re.finditer(r",\s*|\s+[-–—]\s+|\s*[–—]\s*", words)]
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
        r"((?:Chief Executive|CEO|Chair(?:man|person)?|Vice[- ]Chair(?:man)?|Clerk|Head ?teacher|Principal|Deputy|Secretary|Treasurer|Trustee|Director|Leader)(?:\s+(?:Officer|to|of|at|for))?(?:\s+the)?)\s+(.*)",
        words,
    )
    if match and not re.search(r"\b(?:to|of|at|for)(?:\s+the)?$", match.group(1)):
        tail = match.group(2)
        if tail.split()[-1].lower().strip(".") in ORGANISATION_WORDS and not is_role(tail) and tail[0].isupper():
            return match.group(1), tail
    return words, None


def read_list(text: str, start: int, end: int, *, single: bool = False, lenient: bool = True) -> list[Entry]:
    """The people named in a run of text; see ``ListReader``."""
    return ListReader(text, lenient=lenient).read(start, end, single=single)


__all__ = ["CHAIR", "HONORIFIC", "Entry", "ListReader", "read_list", "segments", "split_role"]
