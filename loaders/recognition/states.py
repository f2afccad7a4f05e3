"""Whether minutes are a draft or confirmed, as they say themselves: near the title, or where they are signed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.schema import MinutesState
from loaders.minutes import Words
from loaders.parsing import MeetingRecord
from loaders.parsing.forms import find_dates
from loaders.parsing.patterns import GuardedPattern, folded
from loaders.spans import SourceOffset

_REACH = 1500
_END = 500
_NOT = r"(?:un-?|not\s+(?:yet\s+)?(?:been\s+)?|to\s+be\s+|until\s+|for\s+)"
# "DRAFT", "Draft minutes of", "Unconfirmed minutes", "subject to approval at the next meeting"
_DRAFT = GuardedPattern(
    r"^[*_# \t>|(]*(?:(?:final|first|second|third|latest|working)\s+)?draft"
    r"(?:\s+(?:v(?:ersion)?\.?\s*)?\d{1,2}(?:\.\d{1,2})?)?[*_ \t.!|)]*$"
    r"|\bdraft\s+(?:(?:un)?(?:confirmed|approved)\s+)?(?:minutes|notes|record)\b"
    r"|\b(?:minutes|notes)\s*[-–—(:]*\s*draft\b|^[*_# \t>|]*draft\b(?=.*\bminutes\b)"
    r"|^[*_# \t>|(]*draft\s*[-–—:,;]\s*(?:not\s+yet|(?:yet\s+)?to\s+be|until|for|awaiting|pending|subject\s+to)\b"
    r"[^\n]{0,60}$"
    r"|\b(?:un-?confirmed|un-?approved|un-?ratified|un-?adopted|provisional)\b(?:\s+(?:draft\s+)?minutes|[*_ \t.!|]*$)"
    r"|\b(?:minutes|these|they)\b[^.\n]{0,60}\b(?:are|remain|is)\s+(?:only\s+)?(?:in\s+)?(?:a\s+)?draft\b"
    r"|\bsubject\s+to\s+(?:the\s+)?(?:approval|confirmation|ratification|agreement)\b"
    r"|\bminutes\b[^.\n]{0,40}\bdraft\s+until\b",
    re.I | re.M,
)
# "CONFIRMED Minutes", "Approved minutes", "These minutes were confirmed"; "Signed: H. Brint (Chair) 7 May 2024"
_CONFIRMED = GuardedPattern(
    r"^[*_# \t>|]*(?:confirmed|approved|ratified|adopted|final)[*_ \t.!|]*$"
    r"|\b(?:confirmed|approved|ratified|signed|adopted|final)\s+(?:and\s+signed\s+)?minutes\b"
    r"|\bminutes\b\s*[-–—(:]+\s*(?:confirmed|approved|signed)\b"
    r"|^[*_# \t>|]*minutes\b[^\n]{0,40}\b(?:approved|confirmed)\s+(?:&|and)\s+signed\b"
    r"|\b(?:these|the\s+above)\s+minutes\s+(?:were|have\s+been)\s+(?:\w+ly\s+)?(?:confirmed|approved|signed|agreed)\b",
    re.I | re.M,
)
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9}\.?\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})"
_RECORD = r"as\s+(?:a|the)\s+(?:true|correct|accurate)\s+(?:and\s+\w+\s+)?record"
_SIGNED = GuardedPattern(
    rf"^[*_# \t>|]*"
    rf"(?:signed|(?:confirmed|approved)\s+(?:and\s+signed\s+)?{_RECORD})(?=[^\n]*{_DAY})[^\n]*$",
    re.I | re.M,
)
_NEGATED = re.compile(rf"\b{_NOT}\s*$|\bun-?$", re.I)


# "Status: awaiting sign-off", "State of these minutes: v2": a label whose words are none of the above.
_LABELLED = GuardedPattern(
    r"^[*_# \t>|]*(?:(?:minutes\s+)?status|state(?:\s+of\s+(?:these\s+|the\s+)?minutes)?)[*_]*\s*:[*_ \t]*"
    r"(?P<said>\S[^\n]{0,80})$"
    r"|^[*_# \t>|]*(?:minutes\s+)?(?P<version>(?:version|revision|issue)\s*(?:no\.?\s*)?[\dA-D][^\n]{0,60})$",
    re.I | re.M,
)
_LABELS: dict[str, MinutesState] = {
    "draft": "draft", "unconfirmed": "draft", "unapproved": "draft", "provisional": "draft",
    "confirmed": "confirmed", "approved": "confirmed", "signed": "confirmed", "final": "confirmed",
}  # fmt: skip
# "Approved by the Board on 2 July", "Approved, 2 July 2031"; "Approved with changes" is not clear.
_BY_WHOM = re.compile(r"\W*(?:$|(?:by|on|at)\s|\d)", re.I)
_SETTLED = re.compile(r"\b(?:confirmed|approved|agreed|signed|ratified|adopted)\b", re.I)
# "These minutes are a draft until they are confirmed", which may stand at the end.
_DRAFT_BELOW = GuardedPattern(
    r"\b(?:these|the\s+above)\s+minutes\b[^.\n]{0,60}\b(?:draft|subject\s+to\s+(?:the\s+)?(?:approval|confirmation))\b"
    r"|\b(?:these|the\s+above)\s+minutes\s+(?:are|remain|were)\s+(?:\w+\s+){0,2}?(?:un-?(?:confirmed|approved|ratified|signed)|provisional)\b"
    r"|\b(?:these|the\s+above)\s+minutes\s+(?:will|are\s+to)\s+be\s+(?:put\s+to|submitted|presented|considered|laid\s+before)\b"
    r"[^.\n]{0,60}\b(?:approv|confirm|ratif|adopt)\w*"
    r"|^[*_# \t>|]*not\s+yet\s+(?:approved|confirmed|ratified|agreed|signed)[*_ \t.!|]*$"
    r"|\b(?:these|the\s+above)\s+minutes\b[^.\n]{0,40}\b(?:to\s+be|not\s+yet(?:\s+been)?|await(?:s|ing)?)\s+"
    r"(?:formally\s+)?(?:approv|confirm|ratif|agree|sign)\w*"
    r"|^[*_# \t>|]*(?:minutes\s+)?(?:to\s+be|awaiting)\s+(?:approved|confirmed|ratified|agreed|approval|confirmation)\b"
    r"[^\n]{0,60}$"
    r"|^[*_# \t>|(]*draft\s+(?:minutes|until|pending)\b[^\n]{0,60}$",
    re.I | re.M,
)
# "Approved by the Committee on 2 July 2024.", the day behind that of the meeting.
_APPROVED_LATER = GuardedPattern(
    rf"^[*_# \t>|(]*(?:(?:these\s+|the\s+above\s+)?minutes\s+)?(?:approved|confirmed|agreed|adopted|ratified)\b"
    rf"(?=[^\n]{{0,80}}{_DAY})[^\n]{{0,120}}$",
    re.I | re.M,
)
_NO_STATE = re.compile(r"\b(?:public|open|closed|exempt|restricted|official|private|part\s+(?:1|2|i|ii))\b", re.I)


def state_of(text: str, record: MeetingRecord) -> tuple[MinutesState | None, Words | None, Words | None]:
    """The state that the minutes in ``text`` tell of themselves, the words that tell it, and words that are unclear.

    Minutes that say both that they are a draft and that they are confirmed are in no known state.
    """
    start, end = record.whole
    begin = max(start, min(end, start + _REACH, max(record.first_item, start + 1)))
    below = max(begin, end - _END)
    title, foot = _Stretch(text, start, begin), _Stretch(text, below, end)
    draft, confirmed = (_first(says, title) for says in (_DRAFT, _CONFIRMED))
    draft = draft or _first(_DRAFT_BELOW, title) or _first(_DRAFT_BELOW, foot)
    confirmed = confirmed or next(title.told(_SIGNED), None) or next(foot.told(_SIGNED), None)
    confirmed = confirmed or _approved_later(foot, record)
    if draft and confirmed:
        return None, None, _words(text, confirmed.start(), confirmed.end())
    if draft:
        return "draft", _words(text, draft.start(), draft.end()), None
    if confirmed:
        return "confirmed", _words(text, confirmed.start(), confirmed.end()), None
    labelled = next(title.told(_LABELLED), None)
    said = labelled and (labelled["said"] or labelled["version"])
    if labelled is None or not said or _NO_STATE.search(said):
        return None, None, None
    words, state = _words(text, labelled.start(), labelled.end()), _state_behind_label(said)
    return (state, words, None) if state else (None, None, words)


def _state_behind_label(said: str) -> MinutesState | None:
    """What the words behind "Status:" say, where that is clear."""
    first = re.match(r"[\W_]*(\w+)", said)
    state = _LABELS.get(first[1].casefold()) if first else None
    if first is None or state is None:
        return None
    if state == "confirmed":
        return state if _BY_WHOM.match(said, first.end()) else None
    settled = (found for found in _SETTLED.finditer(said, first.end()) if not _NEGATED.search(said, 0, found.start()))
    return state if next(settled, None) is None else None


class _Stretch:
    """A stretch of a document that several patterns are asked of: most hold the words of none of them."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self._small = folded(text[start:end])

    def told(self, says: GuardedPattern) -> Iterator[re.Match[str]]:
        """The places that a pattern matches, by the offsets of the document."""
        return says.pattern.finditer(self.text, self.start, self.end) if says.may_match(self._small) else iter(())


def _approved_later(foot: _Stretch, record: MeetingRecord) -> re.Match[str] | None:
    """Where the end says that these minutes were approved on a later day."""
    if record.date is None:
        return None
    for found in foot.told(_APPROVED_LATER):
        days = [day.value for day in find_dates(foot.text, *found.span()) if day.value is not None]
        if days and min(days) > record.date.value:
            return found
    return None


def _first(says: GuardedPattern, part: _Stretch) -> re.Match[str] | None:
    """The first place that says it, and not that it is not so."""
    return next(
        (
            found
            for found in part.told(says)
            if not _NEGATED.search(part.text, max(part.start, found.start() - 20), found.start())
        ),
        None,
    )


def _words(text: str, start: int, end: int) -> Words:
    start += len(text[start:end]) - len(text[start:end].lstrip("*_# \t>|"))
    return Words(start=SourceOffset(start), end=SourceOffset(end), text=" ".join(text[start:end].split()))
