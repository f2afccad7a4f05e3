"""Reasons that stand apart from the name: in footnotes, in what is wished to the absent, and of coming late or leaving.

``finding`` reads lists and sentences on absence; here is what says why somebody was away, late, or there only by
screen, in a place or in words of its own. What was left for an interest or an item of business is no private reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.parsing import MeetingOutline
from loaders.parsing.forms import is_organisation
from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.cues import CUE
from loaders.privacy.absence.entries import is_capitals
from loaders.privacy.absence.told.doings import is_business
from loaders.privacy.masking import Place

_END = r"(?:[^.;\n]|\.(?=\S)|(?<=\b[A-Z])\.|\n(?!\s*\n)(?=\s*[a-z]))"  # up to the end of a sentence
_WHOSE = r"(?:[A-Z][\w.'’-]*\s+){1,4}"
_NAMED = r"[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,3}"
# "*", "**", "†", "(1)", "[a]", "¹" right behind a name: what is said of it stands below
_MARK_BEHIND = re.compile(r"(?<=[\w.)])[ \t]*(\*{1,3}(?!\*)|[†‡#¹²³]|\([\da-e]\)|\[\w\]|(?<=[a-z])\d)(?![*\w])")
_ABSENT_LINE = LedPattern(r"\b(?:Apologies|APOLOGIES|Absent|ABSENT)\b[^\n]{3,300}")
# "Fred Finch has leukaemia and sent apologies"
_AND_SENT = LedPattern(
    r"\b(?:[Aa]pologi[sz]ed|[Aa]pologies|regrets)\b",
)
_HAS_SOMETHING = re.compile(
    rf"(?<![\w'’-]){_WHOSE}(?P<reason>(?:has|had|is|was|having|being|with)\s+(?!sent|given|gave|offered|"
    rf"tendered|submitted|been\s+"
    rf"(?:received|accepted|noted)|received|recorded|noted|not\b|unable|absent\s+and|present\b)(?:(?!\b(?:Cllr|"
    rf"Mr|Mrs|Ms|Dr)\b){_END}){{2,120}}?)"
    r"(?=,?\s+(?:and|so|therefore|hence|thus)\s+(?:(?:so|therefore|thus|had|has|he|she|they)\s+){0,3}"
    r"(?:sent|gave|given|offered|tendered|submitted|apologi[sz]ed)\b)"
)
# "..., being in hospital, could not be here"
_BEING = LedPattern(
    rf",\s*(?P<reason>(?:being|having|with)\s+(?!been\s+(?:elected|"
    rf"appointed)){_END}{{2,90}}?)(?=,\s*(?:could\s+not|cannot|was\s+unable|"
    r"were\s+unable|is\s+unable|would\s+not\s+be|will\s+not\s+be|had\s+sent|sent|gave|has\s+sent)\b)"
)
# "arrived late because of", "left at 8 pm owing to", "joined by Zoom as he has"
_CAME_OR_WENT = LedPattern(
    r"\b(?:(?:be|being|was|were|been|run|running|arrived|came)\s+late|arrived|departed|"
    r"(?:joined|joining|attended|attending|participated|left|leaves?|leaving)\s+"
    r"(?:the\s+(?:meeting|room|call|chamber|table)|early|before|remotely|online|by|via|on\s+(?:Zoom|Teams)|at|"
    r"late|from))\b"
    rf"(?:(?!\b(?:item|minute|interest|motion)\b)(?:[^.;\n]|\.(?=\d))){{0,50}}?\s(?P<reason>(?:because|due\s+to|"
    rf"owing\s+to|on\s+account\s+of|having\s+been|held\s+up|as\s+(?:he|she|they|his|her)|"
    rf"since\s+(?:he|she|they)|(?<=early\s)for\s(?!item)|for\s+(?:an?\s+|his\s+|her\s+|"
    rf"their\s+)?(?:\w+\s+)?(?:appointments?|reasons?|treatments?|funeral|illness|"
    rf"operation|commitments?|family|medical|health|wedding|work\b)|to\s+(?:attend\s+to|deal\s+with|"
    rf"look\s+after|care\s+for|"
    rf"be\s+with|go\s+to|visit|collect))\b{_END}{{0,160}})"
)
_BUSINESS = re.compile(
    r"\b(?:interests?|pecuniary|prejudicial|dispensation|conflict|item|agenda|minutes?|vote[sd]?|voting|quorum|"
    r"exclu\w+|"
    r"confidential|resolution|motion|protest|contract|lease|application|invoice|payment|fees?|closed|"
    r"council(?:lor)?\s+tax)\b",
    re.I,
)
# "Cllr Reed chaired as Cllr Field had the flu"
_CHAIRED_AS = LedPattern(
    rf"\b(?:chaired|took\s+the\s+(?:chair|minutes|notes)|in\s+the\s+chair|"
    rf"deputi[sz]ed)\b[^.;\n]{{0,40}}?\s(?P<reason>(?:as|because|since)\s+"
    rf"(?:(?:the|The|our|Cllr|Councillor|Mr|Mrs|Ms|Dr)\.?\s+)?(?:[A-Z][\w'’-]+\s+){{1,2}}(?:has|had|was|is)\s{_END}+)"
)
# "As Cllr Field was in hospital, Cllr Reed took the chair"
_AS_WAS = LedPattern(
    r"\b(?:As|Because|Since)\s+(?:(?:Cllr|Councillor|Mr|Mrs|Ms|"
    r"Dr)\.?\s+)?(?:[A-Z][\w'’-]+\s+){1,2}(?P<reason>(?:has|had|was|is)\s"
    r"[^.;\n]{2,120}?)(?=,\s+[^.;\n]{2,60}?\b(?:chair\w*|presid\w+|deputi[sz]\w+|act(?:ed)?\s+as)\b)"
)
# "Get well wishes were sent after his operation", "a speedy recovery from"
_GET_WELL = LedPattern(
    rf"\b(?:[Gg]et[- ]well|[Ss]peedy\s+recovery|[Ff]ull\s+recovery)\b(?P<reason>,?\s+"
    rf"(?:(?:soon\s+)?wishes\s+(?:\w+\s+){{0,4}}?)?(?:from|after|following|with|for|to)\b{_END}*)"
)
# "sent its best wishes to Cllr Field, who had broken his leg"
_BEST_WISHES = LedPattern(
    rf"\b(?:[Bb]est|[Gg]ood|[Kk]ind(?:est)?)\s+wishes\s+to\s+(?:the\s+)?{_NAMED},?\s+(?P<reason>who(?:se)?\s{_END}+)"
)
# "It was reported that leukaemia prevented Cllr Field from attending": the words before tell why
_PREVENTED = LedPattern(
    rf"\b(?:prevented|precluded|kept|stopped)\s+(?:him|her|them|{_NAMED})\s+(?:from\s+(?:attending|coming|"
    rf"joining|being)|away)\b"
)
_BEFORE = re.compile(r"(?:(?<=\bthat\s)|(?<![^\n])|(?<=\.\s))[^.;\n]{3,120}\Z")
# "Due to a hip replacement, Cllr Field could not present his report"
_COULD_NOT = LedPattern(
    r"\b(?P<reason>(?:Due|Owing)\s+to\s[^.;\n]{3,120}?),\s+(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?\s+)?"
    r"(?:[A-Z][\w'’-]+\s+){1,2}(?:could\s+not|cannot|can\s*not|(?:was|is|will\s+be)\s+unable|(?:was|"
    r"is)\s+not\s+able)\b"
)
# "Cllr Field being indisposed with a bad back", "Members noted with regret the illness of Cllr Field"
_INDISPOSED = LedPattern(rf"\b(?:indisposed|incapacitated)\b(?P<reason>{_END}+)")
_WITH_REGRET = re.compile(
    rf"\bwith\s+(?:regret|sadness|sorrow|concern)\s+(?P<reason>[^.;\n]{{3,80}}?)\s+of\s+(?={_WHOSE})"
)
# "Dan Field | Apologies | jury service": behind the cell that says that somebody was away
_ROW = re.compile(
    r"(?<![^\n])[| \t]*[^|\t\n]{3,60}(?:[|\t][^|\t\n]{0,60}){0,2}?[|\t]\s*"
    r"(?i:apologies|apols?\.?|absent|sent\s+apologies|ap|a|no?|abs?)\s*[|\t](?P<reason>[^\n]{3,})"
)
# "Late: Cllr Hill (dentist)", "Arrived late - Cllr Hill, a burst tyre"
_LATE_LIST = LedPattern(r"\b(?:Late(?:\s+arrivals?|comers?)?|Arrived\s+late|Left\s+early)\b[ \t*_]*[:–-][^\n]{2,200}")
_IN_BRACKETS = re.compile(r"\((?!\s*(?:from|at|until|left|arrived|\d|Chair|Clerk|Vice|part|item))[^()\n]{2,80}\)")
# "Members wished him a speedy recovery", "best wishes were sent to her"
_WISHES = re.compile(
    r"\b(?:wish(?:ed|es|ing)\s+(?:him|her|them|both|(?-i:[A-Z])[\w’'-]+)\b(?!\s+an?\s+(?:happy|merry|good|"
    r"pleasant|safe)\b)|"
    r"(?:best|good|get[- ]well)\s+wishes\b|speedy\s+recovery\b)"
    rf"(?!{_END}*\b(?:stewardship|retirement|future|role|post|promotion|career|new|year|christmas|easter|summer|"
    rf"success|luck)\b){_END}*",
    re.I,
)
# "It is hoped that the plaster will be off by June"
_HOPED = re.compile(
    rf"\b(?:is|was|members|governors|all|we|everyone|council|board)\s+(?:also\s+)?hoped?\s+(?:that\s+)?(?P<reason>"
    rf"(?=(?:the|his|her|he|she|this)\s)(?!{_END}*\b(?:meetings?|board|council|quorum|members|governors|venue|room|hall|attend\w*|everyone|resum\w+|"
    rf"report\w*)\b){_END}+)",
    re.I,
)
# "The Clerk will be on leave from 1 to 14 June (Corfu)"
_ON_LEAVE = LedPattern(r"\bon\s+(?:\w+\s+)?(?:leave|holiday)\b[^.;\n()]{0,60}\((?P<reason>[^()\n]{3,60})(?=\))", re.I)
# "Absent due to measles: Mr Field"
_LABEL_WHY = LedPattern(
    r"\b(?:Absent|Apologies|Away|Not\s+present|Unable\s+to\s+attend)\s+(?P<reason>(?:due\s+to|because\s+of|"
    r"owing\s+to|"
    r"through|on\s+account\s+of)\s[^:\n]{3,60})(?=:)"
)
# "his resignation as a councillor for family reasons"
_PRIVATE_REASONS = LedPattern(
    r"\b(?:resign\w*|retir\w+|st(?:an|oo)d\w*\s+down|step\w*\s+(?:down|back|aside)|withdr[ae]w\w*|leav(?:e|es|ing)|left|absen\w+|apolog\w+)\b"
    r"[^.;\n]{0,60}?\s(?:for|on|due\s+to|because\s+of|owing\s+to)\s+(?P<reason>(?:[\w-]+\s+){0,3}?(?:family|health|medical|domestic|private|personal)\s+"
    r"(?:reasons|grounds|circumstances|commitments|matters|emergency|problems|issues))\b",
    re.I,
)
# "asked that his pilgrimage be accepted as a good reason"
_AS_A_REASON = LedPattern(
    r"\b(?P<reason>(?:[Hh]is|[Hh]er|[Tt]he|[Aa]n?)\s+(?:[\w'’-]+\s+){1,4})(?=(?:be|was|were|is)\s+(?:accepted|taken|allowed|approved|regarded|"
    r"noted|treated)\s+as\s+(?:an?\s+)?(?:\w+\s+)?(?:reason|excuse)\b)"
)
# "Reason: leukaemia", "Reasons given - work"
_REASON_LABEL = re.compile(
    rf"\breasons?\b(?:\s+(?:given|stated|for\s+absence)|[^.:;|\n]{{0,40}}(?=:))?\s*(?:[:|–-]|\t|\b(?:was|is|"
    rf"being)\b(?!\s+(?:not\s+)?(?:accepted|approved|noted|received|given|read|agreed)))\s*(?P<reason>{_END}+)",
    re.I,
)
# "- Cllr Hill" and, deeper below it, "- leukaemia"
_DEEPER = re.compile(r"\n(?P<indent>[ \t]+)(?:[-*•·o–][ \t]+)?(?P<reason>[a-z(“\"][^\n]*)")
# "* Cllr Field: hay-making.", "(1) Cllr Field: harvest supper. (2) ...", below all else
_FOOT_ENTRY = re.compile(
    r"(?:(?<![^\n])[ \t]*(?:\*{1,3}|[†‡])|\(\d\))[ \t]*(?P<who>(?:[A-Z][\w.'’-]*[ \t]+){0,3}[A-Z][\w'’-]+):[ \t]*"
    r"(?P<told>[A-Za-z][\w'’-]*(?:[ \t]+[\w'’-]+){0,3})[ \t]*(?=[.;\n]|\Z)"
)
_OF_TASKS = re.compile(r"\b(?:actions?|tasks?|to\s+do)\b", re.I)
_SHORTEST, _FOOT = 3, 6  # characters of a note; lines at the end of minutes in which notes with a number stand
_EMPHASIS = re.compile(r"\*\*[^*\n]*\*\*|(?<![\w*])\*[^*\s][^*\n]*\*(?!\w)")  # of Markdown: no marks of notes
_MOST_NOTES = 3  # lines that begin with one mark and are notes
_LONGEST_MARK = 3  # characters of a mark such as "P", "A", "n/a"
_SENT = 60  # characters between a reason and the apologies that were sent for it
_NEAR = 5  # characters between a list and the notes below it
_MARKED = 5  # characters behind a name in which its mark stands


def reasons_apart(
    text: str, outline: MeetingOutline, absent: Sequence[Place], zones: Sequence[Place]
) -> Iterator[Place]:
    """The places of reasons that no list or sentence on absence tells beside the name.

    ``absent`` are the places of the names of those who were away, ``zones`` where nothing but absence is spoken of.
    """
    yield from _footnotes(text, outline, absent)
    yield from _entries_at_the_foot(text, outline)
    for _, end in absent:
        deeper = _DEEPER.match(text, _line_end(text, end))
        if deeper is not None:
            yield deeper.span("reason")
    for start, end in zones:
        for pattern in (_WISHES, _REASON_LABEL, _WITH_REGRET, _HOPED):
            for found in pattern.finditer(text, start, _line_end(text, end)):
                yield found.span("reason" if "reason" in found.groupdict() else 0)
    for cue in _AND_SENT.finditer(text):
        begin = max(text.rfind("\n\n", 0, cue.start()), cue.start() - 300, 0)
        if CUE.pattern.match(text, cue.start()) or cue[0] == "regrets":
            last = cue.start() - _SENT
            yield from (
                found.span("reason") for found in _HAS_SOMETHING.finditer(text, begin, cue.end()) if found.end() > last
            )
    for found in _BEING.finditer(text):
        yield found.span("reason")
    first = min((place.heading.start for place in outline.places), default=len(text))
    for begin, end in ((0, first), *zones):
        for found in _ROW.finditer(text, begin, _line_end(text, end)):
            start, stop = found.span("reason")
            yield from ((at, at + len(cell)) for at, cell in _cells(text, start, stop) if _is_told(cell))
    for led in (_LABEL_WHY, _AS_WAS, _GET_WELL, _BEST_WISHES, _INDISPOSED, _ON_LEAVE, _AS_A_REASON, _PRIVATE_REASONS):
        yield from (found.span("reason") for found in led.finditer(text))
    for found in _PREVENTED.finditer(text):
        before = _BEFORE.search(text, max(0, found.start() - 200), found.start())
        if before is not None:
            yield before.start() + (before[0].rfind(" that ") + 6 if " that " in before[0] else 0), found.start()
    for led in (_CAME_OR_WENT, _COULD_NOT, _CHAIRED_AS):
        yield from (found.span("reason") for found in led.finditer(text) if not _BUSINESS.search(found["reason"]))
    for found in _LATE_LIST.finditer(text):
        if text[text.rfind("\n", 0, found.start()) + 1 : found.start()].strip(" \t>*_#-"):
            continue
        yield from (bracket.span() for bracket in _IN_BRACKETS.finditer(text, found.start(), found.end()))


def _footnotes(text: str, outline: MeetingOutline, absent: Sequence[Place]) -> Iterator[Place]:
    """The notes below to which a mark behind the name of somebody absent points."""
    bare = _EMPHASIS.sub(lambda found: " " * len(found[0]), text) if "*" in text else text
    names = [(start, end + _MARKED) for start, end in absent]
    lists = [found.span() for found in _ABSENT_LINE.finditer(text)]
    marks = {mark[1] for place in (*names, *lists) for mark in _MARK_BEHIND.finditer(bare, *place)}
    first = min((place.heading.start for place in outline.places), default=len(text))
    last = _foot_of(text)
    for mark in sorted(marks):
        numbered = mark[0] in "([" or mark.isdigit()
        sign = re.escape(mark)
        if mark[0] in "([":  # "(a)" in the list, "a." below it
            sign = rf"(?:{sign}|{re.escape(mark[1:-1])}(?=[.)]))"
        note = re.compile(
            rf"(?:(?<![^\n])|(?<=[|\t]))[ \t|>_\\]*{sign}(?![*\d])[.:)]?[ \t]*"
            rf"(?P<reason>[^\n]{{{_SHORTEST},}})"
        )
        notes = list(note.finditer(bare))
        if len(notes) > _MOST_NOTES:  # bullets, and no notes
            continue
        for found in notes:
            near = any(0 <= found.start() - end < _NEAR for _, end in lists)
            if (not numbered or found.start() < first or found.start() >= last or near) and _is_told(found["reason"]):
                yield found.span("reason")


def _entries_at_the_foot(text: str, outline: MeetingOutline) -> Iterator[Place]:
    """What notes below all else say, each behind a mark and a name, where all of them are of people who were away."""
    foot = _foot_of(text)
    entries = list(_FOOT_ENTRY.finditer(text, foot))
    away = {one.name.split()[-1] for one in outline.attendees if one.name and one.status in ("apologies", "absent")}
    if all(entry["who"].split()[-1] in away for entry in entries) and not _OF_TASKS.search(text, foot):
        for entry in entries:
            if not (is_organisation(entry["told"]) or is_business(entry["told"])):
                yield entry.span("told")


def _cells(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for cell in re.compile(r"[^|\t\n]*\w[^|\t\n]*").finditer(text, start, end):
        yield cell.start(), cell[0].strip()


def _is_told(cell: str) -> bool:
    """Whether a cell tells something, and is no mark of another column, nor an organisation."""
    return len(cell) > _LONGEST_MARK and not (is_organisation(cell) and is_capitals(cell))


def _foot_of(text: str) -> int:
    at = len(text.rstrip())
    for _ in range(_FOOT):
        at = text.rfind("\n", 0, max(at, 0))
    return max(at, 0)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
