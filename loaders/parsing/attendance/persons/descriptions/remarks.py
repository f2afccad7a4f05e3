"""Remarks beside a name that say how somebody attended: in the chair, from elsewhere, for a part, for another.

The order of the rules: the whole-text remarks first (chair, ways of attending, reasons), then who stood in for whom,
which names another person, then coming and going, whose words ("for", "to", "from") are the least telling.
"""

from __future__ import annotations

import re

from loaders.parsing.attendance.drafts import AttendeeDraft
from loaders.parsing.forms import PersonName, parse_listed_name, parse_name
from loaders.parsing.words import alternatives, attendance, roles

_CHAIR = alternatives(roles.CHAIR)
# "in the chair", "Acting Chair", "C", "Chair of the Board"
CHAIR = re.compile(
    rf"^(?:in\s+(?:the\s+)?chair|(?:(?:the|an|acting|council|committee|board)\s+)?{_CHAIR}|C|chairing|presiding|"
    rf"{_CHAIR}\s+(?:of\s+)?(?:the\s+)?{alternatives(roles.CHAIRED)})$",
    re.I,
)
# "via Teams", "joined by video link", "online"
REMOTE = re.compile(
    rf"^{alternatives(attendance.JOINED_HOW)}?\s*{alternatives(attendance.FROM_ELSEWHERE)}$",
    re.I,
)
# "arrived at 7.15", "from item 4", "late"
ARRIVED = re.compile(
    r"^(?:(?:who\s+)?(?:arrived|joined|from|attended\s+from|late\b)(?:\s+(?:late|"
    r"the\s+meeting|arrival))?[\s,]*(?:at|from|for|during)?\s*)(.*)$",
    re.I,
)
# What shows that such words tell a time: "from item 4", not "from Alpha Trust".
ARRIVAL = re.compile(r"\d|item|late", re.I)
# "left at 8.30", "until item 6"
LEFT = re.compile(
    r"^(?:(?:who\s+)?(?:left|until|to|departed)(?:\s+(?:early|the\s+meeting))?[\s,]*(?:at|"
    r"after|during|before)?\s*)(.*)$",
    re.I,
)
# What shows that such words tell a time: "to item 6", not "to be confirmed".
DEPARTURE = re.compile(r"\d|item|early|meeting", re.I)
# "part of the meeting", "am only", "items 4-6 only"
PART = re.compile(
    r"^(?:part(?:\s+(?:of\s+)?(?:the\s+)?meeting)?|pm\s+only|am\s+only|"
    r"for\s+(?:a\s+)?part(?:\s+of\s+(?:the\s+)?(?:meeting|evening))?|items?\s+[\d./, &-]+(?:\s*only)?|"
    r"[\w ]*\bitems?\s+\d[\d., &-]*(?:\s+only)?|"
    r"partial)$",
    re.I,
)
# "substitute for Mrs Adams", "attending on behalf of A Adams"
SUBSTITUTE = re.compile(
    r"^(?:(?:as\s+|attend(?:ed|ing)\s+as\s+)?(?:a\s+)?(?:named\s+)?"
    rf"{alternatives(attendance.SUBSTITUTING)}(?:\s+(?:for|of))?)\s+(.*)$",
    re.I,
)
FOR_SOMEBODY = re.compile(r"\b(?:for|of|on\s+behalf|in\s+place|replacing|deputi[sz]ing|standing\s+in)\b", re.I)
# "Bob Brown attended as her substitute", "represented by Bob Brown"
SUBSTITUTED_BY = re.compile(
    r"^(.*?)\s*(?:attended|attending|present)?\s*"
    rf"{alternatives(attendance.AS_SUBSTITUTE)}\.?$|^(?:{alternatives(attendance.REPLACED)}\s+(?:for\s+)?by|(?:named\s+)?substitute\s*[:–-])\s+(.*)$",
    re.I,
)
# "substitute" alone: a role
A_SUBSTITUTE = re.compile(r"(?:named\s+)?substitute", re.I)
# "annual leave", "due illness": why somebody was away is personal, and not kept.
REASON = re.compile(rf"^(?:\w+\s+)?{alternatives(attendance.REASONS_OF_ABSENCE)}$", re.I)
# "née Adams", "formerly Brown": an earlier name.
EARLIER_NAME = re.compile(
    r"(?:n[ée]e?|formerly|previously|until\s+recently)\s+(?:known\s+as\s+)?(?:(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\b\.?\s+)?"
    r"(?P<name>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?)"
)
# A mark that a note under the list explains: "*".
FOOTNOTE_MARK = re.compile(r"[*†]+")


def with_remark(draft: AttendeeDraft, words: str, text: str) -> AttendeeDraft | None:
    """The person with what ``words`` of ``text`` say of how they attended; None where the words are no such remark."""
    if CHAIR.match(words) or ("/" in words and all(CHAIR.match(part.strip()) for part in words.split("/"))):
        return draft._replace(chair=True)
    if REMOTE.match(words):
        return draft._replace(remote=True)
    if REASON.match(words) or FOOTNOTE_MARK.fullmatch(words):
        return draft
    if earlier := EARLIER_NAME.fullmatch(words):
        return draft._replace(earlier_name=_whole_name(draft, earlier["name"]))
    if match := SUBSTITUTED_BY.match(words):
        return _substituted(draft, (match.group(1) or match.group(2) or "").strip(), text)
    if match := SUBSTITUTE.match(words):
        other = parse_listed_name(match.group(1), 0, len(match.group(1)))
        if other is not None:
            either = FOR_SOMEBODY.search(words, 0, match.start(1)) is None
            return draft._replace(substitute_for=other.as_written, names_substitute=either)
    if (match := LEFT.match(words)) and DEPARTURE.search(words):
        return draft._replace(left=match.group(1).strip() or words)
    if (match := ARRIVED.match(words)) and ARRIVAL.search(words):
        return draft._replace(arrived=match.group(1).strip() or words)
    if PART.match(words):
        return draft._replace(arrived=draft.arrived or words)
    if A_SUBSTITUTE.fullmatch(words):
        return draft._replace(roles=(*draft.roles, words))
    return None


def _whole_name(draft: AttendeeDraft, earlier: str) -> str | None:
    """An earlier name with the given names of today: "Ann Cole (formerly Brown)" was Ann Brown."""
    given = draft.name.as_written.split()[:-1]
    return earlier if " " in earlier else " ".join([*given, earlier]) if given else None


def _substituted(draft: AttendeeDraft, who: str, text: str) -> AttendeeDraft | None:
    """The person with the substitute named after them, whose office may stand behind the name."""
    name = parse_name(who, 0, len(who.partition(",")[0]))
    if name is None:
        return None
    shift = max(0, text.find(who, draft.name.end))
    return draft._replace(substitute=PersonName(name.as_written, name.honorific, shift + name.start, shift + name.end))
