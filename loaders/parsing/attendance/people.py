"""Lists of people: "Ann Adams (Chair), Councillors Brown and Cole; Dr D. Dunn, Head of Care" taken apart.

Titles are consumed first; a segment that has the shape of a name begins a person, any other tells the role or
organisation of the person before it.
"""

from __future__ import annotations

import re

from loaders.parsing.attendance.details import AttendeeDraft, DetailReader
from loaders.parsing.attendance.segments import segments
from loaders.parsing.forms import (
    ACRONYM,
    AGENT_WORDS,
    HOW_MANY,
    OF_THE_PUBLIC,
    PLURAL_HONORIFICS,
    RESIDENTS,
    PersonName,
    honorific_at,
    is_organisation,
    is_role,
    looks_like_listed_name,
    looks_like_name,
    looks_like_titled_name,
    parse_name,
)

NOT_ATTENDEES = re.compile(
    rf"\b{OF_THE_PUBLIC}\b|"
    rf"^\W*{HOW_MANY}?\s*(?:public|press|{RESIDENTS}|reporters?|electors|vacanc(?:y|ies))\W*$",
    re.I,
)
ROLE_AND_NAME = re.compile(r"\s*(?P<role>[A-Z][^(),;]{3,80}?)\s*\((?P<name>[^()]{4,60})\)\s*$")
PREFIX = re.compile(r"\s*([A-Z][\w’' -]{2,40}?)\s*(?:[:]|\s[-–—]\s|[-–—]\s)\s*")
LINK = re.compile(r"(?:and|also|plus|with|&)\s+", re.I)
NAME_ENDS = re.compile(r"\s+@|\s*[(\[\t]|\s+[-–—]+|[-–—]\s|\s*[:/](?=\s|[A-Za-z])|\s{3,}|,")
INITIALS_ALONE = re.compile(r"[A-Z]{2,4}$|[A-Z][A-Za-z][A-Z]?$")
SHORT_SURNAME = re.compile(r"(?P<given>[A-Z][a-z]{2,})\s[A-Z]\.?")


class ListReader:
    """Reads entries from a run of text; ``lenient`` where a label tells that people stand here.

    ``single``: the text is one line of a list with one person to a line, so that commas lead to roles.
    """

    def __init__(self, text: str, *, lenient: bool = True) -> None:
        self.text = text
        self.details = DetailReader(text)
        self.lenient = lenient
        self.entries: list[AttendeeDraft] = []
        self.plural: str | None = None
        self.surnames_only = False
        self.prefix_role: str | None = None
        self.initials_only = False

    def read(self, start: int, end: int, *, single: bool = False) -> list[AttendeeDraft]:
        """The people named in ``text[start:end]``."""
        text = self.text
        start = self._prefix(start, end)
        pieces = segments(text, start, end)
        self.initials_only = all(ACRONYM.fullmatch(text[s:e].strip(" .")) for s, e in pieces)
        if single and pieces:
            names = [self._begins_person(s, e) for s, e in pieces]
            follow = names[1:]
            alternating = [here and not after for here, after in zip(names, [*follow, True], strict=True)]
            others_are_roles = all(is_role(text[s:e]) for (s, e), named in zip(pieces, names, strict=True) if not named)
            if (
                names[0]
                and (sum(alternating) < 2 or not others_are_roles)
                and (not follow or sum(follow) < 0.5 * len(follow))
                and not PLURAL_HONORIFICS.match(text[start:end].lstrip())
            ):
                self._person(pieces[0][0], pieces[0][1], whole_end=end)
                return self.entries
        for s, e in pieces:
            if NOT_ATTENDEES.search(text[s:e]):
                continue
            if self._begins_person(s, e) and not self._is_rest_of(s, e):
                self._person(s, e)
            elif self.entries:
                self._continue(s, e)
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
        match = PREFIX.match(self.text, start, end)
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
        state = self.plural, self.surnames_only
        found = self._name_in(start, end) is not None
        self.plural, self.surnames_only = state  # a look ahead changes nothing
        return found

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
        lead = LINK.match(text, start, end)
        if lead:
            start = lead.end()
        if start >= end:
            return None
        plural = PLURAL_HONORIFICS.match(text[start:end])
        honorific, after = honorific_at(text, start)
        stop = NAME_ENDS.search(text, after, end)
        cut = stop.start() if stop else end
        name = parse_name(text, start, cut)
        if name is None and (self.plural or honorific or plural):
            word = text[after:cut].strip(" .")
            if looks_like_titled_name(word.split()):
                name = PersonName(
                    " ".join(word.split()), honorific or self.plural, after, after + len(text[after:cut].rstrip(" ."))
                )
        if name is None:
            name, cut = self._name_before_role(after, cut, honorific)
        if name is None and self.lenient and honorific is None:
            initials = INITIALS_ALONE.match(text[start:cut].strip())
            if (
                initials
                and text[start:cut].strip().isupper()
                and len(text[start:cut].strip()) <= 3
                and (stop or self.initials_only)
            ):
                word = text[start:cut].strip()
                return PersonName(word, None, start, start + len(word)), cut
        if name is None and self.lenient and (short := SHORT_SURNAME.fullmatch(text[start:cut].rstrip())):
            if looks_like_listed_name([short.group("given")]):  # "Sarah W": surnames are not published
                name = PersonName(short.group(), None, start, start + len(short.group()))
        if name is None:
            return None
        if plural:
            self.plural = honorific
            self.surnames_only = not name.is_full
            name = PersonName(name.as_written, honorific, name.start, name.end)
        elif honorific:
            self.plural = None
        elif self.plural:
            if (
                self.surnames_only
                and name.is_full
                and not re.match(r"[A-Z]\.?\s|[a-z]|(?:Ní|Nic|Ó|Mac|De|Van|Von|Al|El|Le|La|St)\s", name.as_written)
            ):
                self.plural = None
            else:
                name = PersonName(name.as_written, self.plural, name.start, name.end)
        return name, cut

    def _name_before_role(self, after: int, cut: int, honorific: str | None) -> tuple[PersonName | None, int]:
        """ "Ann Adams Clinical Chair", "Ann Adams AA Chair": a name and what follows it without a mark."""
        words = list(re.compile(r"\S+").finditer(self.text, after, cut))
        for count in (4, 3, 2, 1):
            if len(words) <= count or (count == 1 and not honorific):
                continue
            head = [w.group() for w in words[:count]]
            tail = [w.group().strip(".,") for w in words[count:]]
            if not (looks_like_name(head) if honorific is None else looks_like_titled_name(head)):
                continue
            initials = "".join(w[0] for w in head).upper()
            printed = re.fullmatch(r"[A-Z]{3,4}|[A-Z][a-z]{1,2}[A-Z]", tail[0])
            whole = PersonName(" ".join(head), None, 0, 0)
            if (
                (tail[0].upper().startswith(initials) and tail[0][:2].isupper())
                or (printed and whole.may_be_initials(tail[0]))
                or is_role(tail[0])
                or (is_role(" ".join(tail)) and tail[0].lower().strip(",") not in ("of", "for"))
            ):
                if ACRONYM.fullmatch(head[-1]):
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
            entry = AttendeeDraft(half, half.start, half.end)
            if self.prefix_role:
                entry.roles.append(self.prefix_role)
            self.entries.append(entry)
        entry = self.entries[-1]
        entry.start = min(entry.start, start + (len(self.text[start:end]) - len(self.text[start:end].lstrip())))
        stop = whole_end if whole_end is not None else end
        opened = self.text.rfind("(", rest, name.start) if name.start > rest else -1
        if opened > 0:  # "Director of Care (Mr A Adams)"
            stop = opened
        self.details.read(entry, rest, stop)

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

    def _continue(self, start: int, end: int) -> None:
        """A segment that is no name: what is printed of the person before."""
        entry = self.entries[-1]
        words = self.text[start:end].strip()
        between = self.text[entry.end : start]
        joined = re.fullmatch(r"\s*(?:and|&)\s*", between)
        if (
            entry.roles
            and (joined or (re.fullmatch(r"\s*,\s*", between) and not is_organisation(words) and not is_role(words)))
            and words[:1] not in "(["
            and not self.details.remark(entry, words)
        ):
            entry.roles[-1] += (" and " if joined else ", ") + " ".join(words.split())
            entry.end = max(entry.end, end)
            return
        self.details.read(entry, start, end)


def read_list(text: str, start: int, end: int, *, single: bool = False, lenient: bool = True) -> list[AttendeeDraft]:
    """The people named in a run of text; see ``ListReader``."""
    return ListReader(text, lenient=lenient).read(start, end, single=single)
