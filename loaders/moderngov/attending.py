"""What a site's word for somebody's attendance means.

The words are each council's own choice. "Expected" is what stands there before the meeting, and often ever after: it
says nothing on whether somebody came, and neither does a word that is not known here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.minutes import HERE, Status
from loaders.moderngov.records import Attendance
from loaders.parsing.forms import parse_listed_name

CHAIR = re.compile(r"(?:the\s+)?(?:acting\s+)?chair(?:man|woman|person)?", re.I)
PLAIN_MEMBER = re.compile(r"(?:(?:committee|board|council|voting|ordinary|elected)\s+)*member|councillor", re.I)
ASIDE = re.compile(r"\b(?:officer|guest|observer|adviser|advisor|clerk|in\s+attendance|witness|public)\b", re.I)
REMOTE = re.compile(r"\b(?:virtual(?:ly)?|remote(?:ly)?|online|video|teams|zoom)\b", re.I)
# The first that fits says what is meant: "not present" is no presence, "apologies, substitute present" an absence.
WORDS: tuple[tuple[re.Pattern[str], Status | None], ...] = (
    (re.compile(r"\b(?:expected|invited|awaited|tbc|to\s+be\s+confirmed)\b", re.I), None),
    (re.compile(r"\bapolog", re.I), "apologies"),
    (re.compile(r"\b(?:absen(?:t|ce)|not\s+present|(?:non-?|not\s+in\s+)attendance|did\s+not)\b", re.I), "absent"),
    (re.compile(r"\bin\s+attendance\b", re.I), "in_attendance"),
    (re.compile(r"\b(?:present|attended|substitut\w*)\b", re.I), "present"),
)  # fmt: skip
EXPECTED = WORDS[0][0]


@dataclass(frozen=True)
class Settled:
    """A line of the attendance, read. ``status`` is None where the site does not say whether the person came.

    ``printed`` is the line as the document prints it, ``recorded`` the site's word for the attendance.
    """

    name: str
    printed: str
    recorded: str
    status: Status | None
    honorific: str | None = None
    role: str | None = None
    chair: bool = False
    remote: bool = False
    representing: str | None = None
    member: int | None = None

    @property
    def is_expected(self) -> bool:
        """Whether the record is the one from before the meeting."""
        return not self.recorded or bool(EXPECTED.search(self.recorded))


def status_of(words: str, role: str | None = None) -> Status | None:
    """The status that a word for attendance means, for somebody of that role; None where it does not say."""
    status = next((status for pattern, status in WORDS if pattern.search(words)), None)
    if status is None and REMOTE.fullmatch(words.strip()):
        status = "present"
    return "in_attendance" if status == "present" and ASIDE.search(role or "") else status


def settled(person: Attendance) -> Settled:
    """Read a line of the attendance: name and title, role, whether somebody came."""
    name, _, bracketed = person.name.partition("(")
    role = bracketed.rstrip(") ").strip() or person.role
    parsed = parse_listed_name(name, 0, len(name.rstrip()))
    chair = bool(role and CHAIR.fullmatch(role))
    told = role if role and not chair and not PLAIN_MEMBER.fullmatch(role) else None
    status = status_of(person.attendance, person.role)
    beside = ", ".join(filter(None, ["Chair" if chair else told, person.representing]))
    return Settled(
        name=parsed.as_written if parsed else " ".join(name.split()),
        printed=" ".join(name.split()) + (f" ({beside})" if beside else ""),
        recorded=person.attendance,
        status=status,
        honorific=parsed.honorific if parsed else None,
        role=told,
        chair=chair and status in HERE,
        remote=bool(REMOTE.search(person.attendance)) and status in HERE,
        representing=person.representing,
        member=person.member,
    )
