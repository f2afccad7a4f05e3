"""The roll of a meeting in the making: who was read with which status, and from which lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.minutes import Status
from loaders.parsing.attendance.details import AttendeeDraft
from loaders.parsing.forms import PersonName

NOT_LIST = re.compile(
    r"\b(?:the\s+meeting|resolved|minutes\s+of|agenda|members?\s+of\s+the\s+(?:public|"
    r"press)|public\s+gallery|welcomed|quorum|commenced|opened\s+at|"
    r"declared|was\s+held|there\s+were|vacanc(?:y|ies)|webcast|recorded)\b",
    re.I,
)
LISTING = re.compile(r"[,;]")
TELLS = re.compile(  # a sentence that tells something of somebody, not why he is away: no list
    r"(?:^|\.\s+)(?:[A-Z][\w’'-]*\.?\s+){2,4}(?:"
    r"(?:was|were|is|(?:has|have|had)\s+been)\s+(?:introduced|(?:re-?)?appointed|(?:re-?)?elected|co-opted|welcomed|"
    r"thanked|nominated|invited|the)|(?:told|informed|updated)\s+(?:the|members|governors))\s"
)


@dataclass
class AttendanceDraft:
    """The attendance read: entries with their status, and the lines they were read from."""

    entries: list[tuple[AttendeeDraft, Status]] = field(default_factory=list)
    lines: set[int] = field(default_factory=set)
    doubts: list[tuple[int, str]] = field(default_factory=list)

    def add(self, found: list[AttendeeDraft], status: Status, *, role: str | None = None, remote: bool = False) -> None:
        """Take entries in; who stands on a list already is not taken twice, unless the status is another."""
        for entry in found:
            if role and not entry.roles:
                entry.roles.append(role)
            entry.remote = entry.remote or remote
            known = self._known(entry, status)
            if known is None:
                self.entries.append((entry, status))
            else:
                known.roles = known.roles or entry.roles
                known.organisation = known.organisation or entry.organisation
                known.initials = known.initials or entry.initials
            if entry.substitute is not None:
                self._add_substitute(entry.substitute, entry.name.as_written)

    def _add_substitute(self, name: PersonName, substitute_for: str) -> None:
        """Who is named as a substitute is present, and may stand on the list of those present already."""
        entry = AttendeeDraft(name, name.start, name.end)
        listed = self._known(entry, "present")
        if listed is None:
            self.entries.append((entry, "present"))
        (listed or entry).substitute_for = substitute_for

    def _known(self, entry: AttendeeDraft, status: Status) -> AttendeeDraft | None:
        key = entry.name.as_written.lower().replace(".", "")
        here = status in ("present", "in_attendance")
        for other, other_status in self.entries:
            same_side = (other_status in ("present", "in_attendance")) == here
            if (
                same_side
                and other.name.as_written.lower().replace(".", "") == key
                and (other.name.honorific == entry.name.honorific or entry.name.is_full)
            ):
                return other
        return None


def matches_name(full: PersonName, short: PersonName) -> bool:
    """Whether a shorter name may mean the person of the fuller one: surname, surname with initial, or given name."""
    a, b = [w.lower().strip(".") for w in full.words], [w.lower().strip(".") for w in short.words]
    if a == b or (len(b) == 1 and b[0] in (a[-1], a[0])):
        return True
    if len(a) < 2 or len(b) < 2 or a[-1] != b[-1]:
        return False
    return a[0].startswith(b[0]) or b[0].startswith(a[0])
