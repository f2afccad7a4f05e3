"""The labels that attendance lists stand under.

A line is asked for a label in this order: a word of attendance with whom and how; apologies; absence; ways of attending
from elsewhere; people alone ("Officers:"); who took notes; who took the chair. What is more telling comes first:
"Members present" is a label anywhere, "Members" only with a colon or alone on its line.
"""

from __future__ import annotations

import re

from loaders.parsing.forms.capitals import is_capitals
from loaders.parsing.forms.label import Label
from loaders.parsing.forms.labels_of_bodies import label_of_body
from loaders.parsing.forms.names import parse_name
from loaders.parsing.patterns import cached_for_short_text
from loaders.parsing.words import alternatives, attendance_labels, honorifics

_WHO = alternatives(attendance_labels.WHO)
_WHICH = rf"(?:{alternatives(attendance_labels.WHICH)}\s+){{0,3}}"
# "Present. Ann Adams. Bob Brown.": full stops in place of the colon and the commas.
_STOP = r"(?P<stop>\.(?=\s+(?-i:[A-Z][a-z’'-]+\s+[A-Z][\w’'-]+\s*[.,;(])))"
_TITLED = rf"{alternatives(honorifics.AFTER_A_BARE_LABEL)}\b"
# What makes a label of words that open sentences, too: a mark behind them, or the end of the line.
_MARKED = r"(?=\s*(?:\([^()]{1,40}\)\s*)?(?::|[-–—]+\s|$))"
# "Voting members also present (in person):", "Apologies for absence received from", "Clerked by:"
LABEL = re.compile(
    rf"""(?P<label>
      (?P<seat>{alternatives(attendance_labels.PRESENT_IN_THE_CHAIR)})
    | (?P<public>(?:members\s+of\s+(?:the\s+)?)?public(?:\s+(?:present|in\s+attendance))?
        (?=\s*[:–-]\s*(?:(?-i:[A-Z])|\d|$)))
    | (?:{_WHICH}(?:{_WHO}\s+(?:and\s+{_WHO}\s+)?)?(?:also\s+|were\s+)?
        (?P<core>{alternatives(attendance_labels.ATTENDED)})(?!\s+(?:members|councillors|governors|trustees)\b)
        (?:\s+(?:{alternatives(attendance_labels.ATTENDED_HOW)}|via\s+\w+|
          on\s+(?:\w+day,?\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+\w+(?:\s+\d{{4}})?(?=\s*:)))?)
    | (?:{_WHICH}(?P<apology>{alternatives(attendance_labels.APOLOGIES)})
        (?:\s+for\s+(?:absence|non-?attendance|inability\s+to\s+attend))?
        (?:\s+(?:were\s+|was\s+)?{alternatives(attendance_labels.APOLOGIES_CAME)})?(?:\s+(?:from|by|for))?)
    | (?P<came>(?:also\s+|others?\s+)?{alternatives(attendance_labels.CAME)}|
        (?P<missed>{alternatives(attendance_labels.COULD_NOT_COME)})|
        (?P<missing>{alternatives(attendance_labels.NOT_THERE)})){_MARKED}
    | (?P<excused>absent\s+with\s+apolog(?:y|ies))
    | (?P<absent>(?:{_WHICH}(?:{_WHO}\s+)?(?=absent))?absent(?:ees?)?
        (?:\s+(?:without|with\s+no)\s+apolog(?:y|ies))?|{alternatives(attendance_labels.ABSENT)}|
      no\s+apolog(?:y|ies)(?:\s+received)?)
    | (?P<remote>{alternatives(attendance_labels.REMOTE)})
    | (?P<members>{_WHICH}(?:board\s+|committee\s+|council\s+)?{alternatives(attendance_labels.GROUPS)})
    | (?P<clerked>{alternatives(attendance_labels.CLERKS)}|
      {alternatives(attendance_labels.MINUTES_TAKEN)}(?:\s+{alternatives(attendance_labels.MINUTES_TAKEN_BY)})?)
    | (?P<chaired>{alternatives(attendance_labels.CHAIRED_BY)})
    )
    (?:\s*[/|]\s*[^\W\d_]+(?:\s+[^\W\d_]+){{0,3}}(?=\s*(?::|$)))?
    (?P<paren>\s*\([^()]{{0,80}}\))?
    (?P<sep>\s*(?:…|\.{{3,}}|[:;](?:\s*[-–—])?|\.?[-–—]+(?=\s|$)|\.(?=\s*$)|\.(?=\s*{_TITLED})|{_STOP}))?
    """,
    re.X | re.I,
)
MARKS = " .:-–—*"  # what may stand behind a label that fills its line
LONGEST_IN_ANOTHER = 50  # characters of a label in another language, before a stroke
# A label that is the title of all people under it.
TITLES = (("councillors", "Councillor"), ("aldermen", "Alderman"))
# "Councillors in attendance: Adams (Chair), Brown": of surnames alone it is the title, too.
OF_THEM = re.compile(rf"(councillors|aldermen) {alternatives(attendance_labels.ATTENDED, blank=' ')}$")
SURNAME_ALONE = re.compile(r"\s*[A-Z][\w’'-]+\s*(?:[(,;]|\band\b)")
# What stands behind "Minutes" in a title, or in what a page prints under an item's title, and in no list.
OF_A_MEETING = re.compile(r"\b(?:meeting|(?:19|20)\d\d|apologies|absence|were|was|noted|agreed|resolved|there)\b", re.I)
# Columns after a label, by a tab or wide gap: "Present    Ann Adams".
GAP = re.compile(r"\t|\s{2,}")
COLUMN = re.compile(r"\t|\s{4,}")
# A title right after a label without a mark: "Present Cllr Brown", "Apologies (Cllr", "In attendance County Cllr Cole".
_KINDS = alternatives(kind.capitalize() for kind in honorifics.KINDS_OF_COUNCILLOR)
TITLE_NEXT = re.compile(
    rf"\s*(?:\()?(?:(?:{_KINDS}\s+)?{alternatives(honorifics.AFTER_A_BARE_LABEL)}\b"
    rf"|{alternatives(honorifics.AFTER_A_BARE_LABEL_CUT_SHORT)})"
)
# A name right after such a label, set off from who it is or from the next one: "Present Ann Adams (Chair), Bob Brown".
NAME_NEXT = re.compile(
    r"\s*(?P<name>[A-Z][\w.’'-]*(?:\s+[\w.’'-]+){1,3}?)(?P<mark>\s*[,;(\[–—]|\s+-\s|\s+and\s+(?=[A-Z])|\s*$)"
)
# Labels that open no sentence and no title, so that one name may stand behind them: "In attendance Ann Adams".
OPENS_NOTHING = re.compile(r"\b(?:in attendance|(?:also|members|councillors|governors|officers) present)$")
# For how long, behind such a label: "In attendance (from 10.45 am) Ann Adams", "In attendance (for item 4) The firm".
FOR_A_PART = re.compile(r"\b(?:from|until|till|for|part)\b|\bitems?\s+\d", re.I)
# Who attends without being a member: "Officers in attendance", "Staff:".
ASIDE = re.compile(rf"\b{alternatives(attendance_labels.ASIDE, blank=' ')}\b")
# The members of the board, not who came beside them: "Board members in attendance".
MEMBERS_IN_ATTENDANCE = re.compile(
    r"(?<!non )(?<!non-)\b(members|councillors|trustees|governors|directors) in attendance$"
)
# "Also there", "Who else came"
CAME_TOO = re.compile(r"\b(?:also|others?|else)\b")
# "Attending remotely", "Present (online)"
REMOTE = re.compile(alternatives(attendance_labels.REMOTE_IN_LABEL))
# "Co-opted members"
CO_OPTED = re.compile(r"\bco-?opt")


def label_at(text: str, start: int, end: int, *, bold_end: int = 0) -> Label | None:
    """The attendance label that ``text[start:end]`` begins with, or None.

    A word such as "Present" opens many sentences: it is a label where a colon or dash follows, where it fills the
    line, or where it is set in bold or capitals before names.
    """
    if not _may_have_label(text[start:end]):
        return None
    match = LABEL.match(text, start, end)
    if not match or not match.group("label")[0].isupper():
        second = _in_second_language(text, start, end)
        return second if second is not None else label_of_body(text, start, end)
    label, sep = match.group("label"), match.group("sep")
    rest = text[match.end() : end]
    filled = not rest.strip(MARKS)
    low = " ".join(label.lower().split())
    strong = bold_end >= match.start() + len(label) - 1 or (is_capitals(label) and not is_capitals(text[start:end]))
    bare = not sep and not filled
    members_only = bool(match.group("members"))
    if match.group("stop") and not (match.group("core") or match.group("apology") or match.group("absent")):
        return None
    if members_only and not (sep or filled or _stands_beside_people(rest)):
        return None
    if match.group("seat"):
        clear = sep or filled or strong or GAP.match(rest) or (low == "presiding" and _is_name_next(rest))
        return Label("chair", match.end(), own_line=filled) if clear else None
    if match.group("public"):
        return Label("in_attendance", match.end(), own_line=filled) if sep else None
    if match.group("came") and not (sep or (filled and " " in low)):
        return None
    if (match.group("clerked") or match.group("chaired")) and not (sep or low.endswith(" by")):
        return None
    if match.group("clerked") and filled:
        return None
    if match.group("chaired") and filled and (sep or "").strip() != ":":
        return None
    if low in attendance_labels.MINUTES_TAKEN and OF_A_MEETING.search(rest):
        return None  # "Minutes - Alton Forum meeting, 5 May 2022"
    if low in attendance_labels.NOTES_TAKEN and not NAME_NEXT.match(rest):
        return None  # "Notes: the hall was cold"
    if members_only and filled and len(low.split()) == 1 and not sep and not strong:
        return None
    if bare and not strong and not GAP.match(rest) and not low.endswith(" by"):
        if not (match.group("core") or match.group("apology") or match.group("absent")):
            return None
        limited = bool(match.group("paren")) and FOR_A_PART.search(match.group("paren")) and OPENS_NOTHING.search(low)
        if not limited and not TITLE_NEXT.match(rest) and not _is_before_name(match, low, rest):
            return None
    return _label(match, low, rest, bare=bare)


def _stands_beside_people(rest: str) -> bool:
    """Whether a column of people begins behind a label without a mark: "Officers      Head of Care (A. Adams)"."""
    gap = COLUMN.match(rest)
    if gap is None:
        return False
    head, bracket, _ = COLUMN.split(rest[gap.end() :], maxsplit=1)[0].partition("(")
    inside = rest[gap.end() + len(head) + 1 :].partition(")")[0]
    return any(parse_name(words, 0, len(words)) is not None for words in (head, inside if bracket else ""))


def _is_before_name(match: re.Match[str], low: str, rest: str) -> bool:
    """Whether a label without a mark stands before somebody's name."""
    if match.group("core") and not low.endswith(("present", "in attendance")):
        return False  # "Attendance Policy, Uniform"
    name = NAME_NEXT.match(rest)
    return _is_name_next(rest) and name is not None and bool(name["mark"].strip() or OPENS_NOTHING.search(low))


def _is_name_next(rest: str) -> bool:
    name = NAME_NEXT.match(rest)
    return name is not None and parse_name(name["name"], 0, len(name["name"])) is not None


@cached_for_short_text
def _may_have_label(words: str) -> bool:
    """Whether words begin with a label, or name a body and its people; of most lines it is asked several times."""
    match = LABEL.match(words)
    if match and match.group("label")[0].isupper():
        return True
    return _in_second_language(words, 0, len(words)) is not None or label_of_body(words, 0, len(words)) is not None


def _in_second_language(text: str, start: int, end: int) -> Label | None:
    """The label behind the same in another language: "Yn gwasanaethu / In attendance: Mrs Adams"."""
    stroke = text.find(" / ", start, min(end, start + LONGEST_IN_ANOTHER))
    if stroke < 0 or not all(char.isalpha() or char in " ’'-" for char in text[start:stroke]):
        return None
    match = LABEL.match(text, stroke + 3, end)
    if match is None or not match.group("sep") or not match.group("label")[0].isupper():
        return None
    return label_at(text, stroke + 3, end)


def _label(match: re.Match[str], low: str, rest: str, *, bare: bool) -> Label:
    filled = not rest.strip(MARKS)
    end = match.end()
    paren = (match.group("paren") or "").lower()
    if match.group("chaired"):
        return Label("chair", end, role=None)
    if match.group("clerked"):
        return Label("role", end, role=attendance_labels.ROLE_OF_LABEL.get(low, "Minutes"))
    if (
        match.group("missing")
        or match.group("absent")
        or "without apolog" in paren
        or (match.group("core") and low.startswith("not "))
    ):
        return Label("absent", end, own_line=filled, bare=bare)
    if match.group("missed") or match.group("apology") or match.group("excused"):
        return Label("apologies", end, own_line=filled, bare=bare)
    if match.group("remote"):
        return Label("remote", end, remote=True, own_line=filled)
    aside = (
        CAME_TOO.search(low)
        if match.group("came")
        else ASIDE.search(MEMBERS_IN_ATTENDANCE.sub(r"\1", low))
        if not low.endswith(" side")
        else None
    )
    remote = REMOTE.search(low) is not None
    if CO_OPTED.search(low):
        only_who = bool(match.group("members"))
        return Label("present", end, role="Co-optee", own_line=filled, bare=bare, only_who=only_who)
    titled = OF_THEM.sub(r"\1", low) if SURNAME_ALONE.match(rest) else low
    title = next((told for word, told in TITLES if titled.endswith(word)), None)
    return Label(
        "in_attendance" if aside else "present",
        end,
        remote=remote,
        own_line=filled,
        bare=bare,
        title=title,
        also=low.startswith("also ") or bool(match.group("members") and aside),
        only_who=bool(match.group("members")),
    )
