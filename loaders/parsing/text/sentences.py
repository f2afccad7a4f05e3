"""Sentences and paragraphs of the clean text, as spans."""

from __future__ import annotations

import re
from itertools import pairwise

from loaders.parsing.text.lines import CleanText, Line
from loaders.parsing.words import abbreviations, alternatives, decisions, motions, statuses, task_lists

ABBREVIATION = re.compile(
    rf"(?:\b(?:{alternatives(abbreviations.ALL)}|(?<!/)[A-ZÀ-ÖØ-Þ])\.|(?<![£€$/])(?<!\d,)\b\d{{1,3}}\.)$"
)
ENDS_OF_ABBREVIATIONS = frozenset(re.findall(r"\w+", one)[-1] for one in abbreviations.ALL)
LONGEST_MARK = 3  # characters of a number or an initial before a full stop that ends no sentence
CLOSING = "\"”’')]"
# A mark that may end a sentence comes first, for then only marks are looked at.
BREAK = re.compile(
    # "... to the County. a) The lamp": a letter that begins the next entry of a list begins a sentence, too
    r"[.!?](?:(?P<gap>[\"”’')\]]*\s+(?=(?:\*\s)?[\"“‘'(\[*]*[A-Z0-9£•]|\(?[a-hj-z][.)]\s+[A-Z]))|(?<=[a-z].)(?=[A-Z][a-z])|"
    r"(?<=\d\d.)(?=(?:Cllrs?|The|It|This)\b))",
)
# "... the lamp is loose, * Clerk to write", "... as agreed Meeting closed at 9 pm": nothing ends the one before.
BREAK_WITHOUT_MARK = re.compile(
    rf"{BREAK.pattern}|(?<=[\w,;:])\s+(?=\\?\*\s?[A-Z]|(?:The\s+)?[Mm]eeting\s+(?:closed|ended|finished)\s+at\b)"
)
SIGNS_OF_THEM = ("*", "eeting ")
CLOCK = re.compile(r"[ap]\.m\.$")
# "declared an interest in item 6.", "under items 4 and 5.": a number that ends a sentence.
OF_ITEMS = re.compile(
    r"\b(?:in|on|under|to|for|about|with|of|at|[Ss]ee)\s+(?:the\s+)?(?:agenda\s+)?(?:items?|minutes?|pages?|paragraphs?)\s+"
    r"(?:\d{1,3}[a-z]?(?:,\s*|\s+and\s+|\s*&\s*)){0,6}\d{1,3}\.$"
)
# "The amendment was lost by 3 votes to 2.": how a vote went, too
SCORE_ENDS = re.compile(
    rf"\b[Tt]h(?:e|is)\s+(?:\w+\s+)?(?:{alternatives(motions.MOTIONS)}\s+)?was\s[^.;]{{3,40}}?\s(?:\d{{1,3}}|[a-z]{{3,6}})(?:\s+votes?)?"
    r"\s+to\s+\d{1,3}\.$"
)
# "... in Block C.", "Members liked Option 2.": a letter or number that ends a sentence
LETTERED = re.compile(rf"\b{alternatives(abbreviations.BEFORE_A_LETTER)}\s+(?:[A-Z]|\d{{1,3}})\.$")
LONGEST_OF_ITEMS = 80  # characters
SUM = re.compile(r"[£€$]\s?[\d,]*\d\.\d\d\.$")  # "... stands at £3,211.04.": its figures number nothing


# "c." and "iv.": with what an entry of a list within a paragraph begins, and what the entry before begins with.
MARK_OF_ENTRY = re.compile(r"(?<=\s)(?P<mark>[b-hj-u]|[iv]{2,4})\.$")
LETTERED_ENTRY = re.compile(rf"\b{alternatives(abbreviations.BEFORE_A_LETTER)}\s+[a-z]\.$", re.I)
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii")
BEFORE_IN_LIST = {
    **{one: before for before, one in pairwise("abcdefghijklmnopqrstu") if one != "i"},
    **dict(pairwise(_ROMAN[::-1])),
}
LONGEST_MARK_OF_ENTRY = 6  # characters, with what stands before it
FURTHEST_BEFORE = 2_500  # characters in which the entry before begins


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of ``text[start:end]`` as spans without white space at their ends."""
    found: list[tuple[int, int]] = []
    at = start
    without_mark = any(text.find(sign, start, end) >= 0 for sign in SIGNS_OF_THEM)
    for match in (BREAK_WITHOUT_MARK if without_mark else BREAK).finditer(text, max(0, start - 1), end):
        mark = match.start() + 1
        head = text[max(at, mark - 14) : mark].rstrip(CLOSING)
        last = head[:-1].rpartition(" ")[2]
        whole = len(last) > LONGEST_MARK and last.isalpha() and last not in ENDS_OF_ABBREVIATIONS
        if not whole and ABBREVIATION.search(head) and not CLOCK.search(head) and not SUM.search(head):
            before = max(at, mark - LONGEST_OF_ITEMS)
            if not any(ends.search(text, before, mark) for ends in (OF_ITEMS, LETTERED, SCORE_ENDS)):
                continue
        mark_at = _mark_of_entry(text, at, mark, match.end())
        if mark_at is not None:
            _add(found, text, at, mark_at)
            at = mark_at
            continue  # "c." stands before its entry, and ends nothing
        _add(found, text, at, match.end())
        at = match.end()
    _add(found, text, at, end)
    return found


def _mark_of_entry(text: str, start: int, mark: int, after: int) -> int | None:
    """Where the "c." stands with which the next entry of a list begins: "... to chase c. The bin", behind "b. ...".

    None where what stands before a full stop is no such mark, or the one before it in the list is not there.
    """
    found = MARK_OF_ENTRY.search(text, max(start, mark - LONGEST_MARK_OF_ENTRY), mark)
    if found is None or not text[after : after + 1].isupper():
        return None
    before = BEFORE_IN_LIST.get(found["mark"])
    if before is None:
        return None
    if LETTERED_ENTRY.search(text, start, mark):
        return None
    return found.start("mark") if text.find(f" {before}. ", max(0, start - FURTHEST_BEFORE), start + 1) >= 0 else None


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    words = text[start:end].rstrip()
    end = start + len(words)
    start = end - len(words.lstrip().lstrip("*").lstrip())
    if start < end:
        found.append((start, end))


ENTRY = re.compile(r"\d{1,4}[a-z]?\d?\)?/\d{2,4}(?=\s+[A-Z])")
FINITE_VERB = r"(?:to|will|would|took|was|is|has|had|gave|led|spoke|said|undertook|[a-z]{3,}ed)"
NAMES = (
    r"(?:[a-zA-Z]{1,3}\s+){0,2}[A-ZÀ-Þ][\w’'-]+"
    r"(?:(?:,|\s+and|\s+&)\s+(?:[A-Z]\.\s*)?(?:[a-z]{2,3}\s+){0,2}[A-ZÀ-Þ][\w’'-]+){0,3}"
)
# "a)", "(iv)", "3.", "B.", and "2.1" of a numbered paragraph
LIST_MARK = re.compile(
    r"(?:\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)]|[A-Z]\)|\d{1,3}(?:\.\d{1,2}){1,2}\.?(?=\s+[A-Z“‘\"(])|"
    rf"[A-Z]\.(?!\s+{NAMES}\s+{FINITE_VERB}\b))(?=[\s\xa0]|$)"
)
# A line that begins a record of its own, though no gap sets it apart.
LABEL_BEGINS = re.compile(rf"(?:(?:It was\s+)?{alternatives(decisions.LABELS_IN_LINES)}\s*:)(?=\s)")
# "The Councillors resolved to pay ...": a line of its own for each decision, with no stop between them.
BODY_DECIDES = re.compile(
    r"(?:The\s+)?(?:Council|Councillors|Members|Board|Committee|Governors|Trustees)\s+(?:\w+ly\s+)?(?:resolved|RESOLVED|agreed|AGREED)\b"
)
# "Alpha Supplies    Paint    61.20": a row of an account, of which a column is set apart by blanks.
ROW_OF_SUMS = re.compile(r"\S(?:\s{3,}|\t\s*)[£€(-]?\d[\d,]*\.\d\d\)?\s*$")
# "The Board RECEIVED the report": the same behind a full stop, whatever it did.
BODY_DID = re.compile(
    r"(?:The\s+)?(?:Council|Councillors|Members|Board|Committee|Governors|Trustees|Forum|Panel|Partnership|Cabinet)\s+"
    r"(?:\w+ly\s+)?(?:[A-Z]{4,}ED|noted|approved|endorsed|received|accepted)\b"
)
# "014 – AB to share the data. Complete.", "AP12 AB to share it": a row of a log, as a line of its own.
LOG_ROW = re.compile(
    r"(?:(?:[A-Z]{1,3}[-/]?)?\d{1,4}(?:[./]\d{1,4})?[a-z]?\s+[-–—]\s+|AP[ ./-]?\d{1,4}[a-z]?[.:]?\s+(?:[-–—]\s+)?)[A-Z]"
)
# "... has been done. CLOSED": the state of a task, with which its line ends.
STATE_ENDS = re.compile(rf"[.)–—-]\s*(?:{alternatives(statuses.DONE, statuses.OPEN, statuses.FORWARD)})\.?$", re.I)
# "Charging and", "the Head of": what goes on in the next line.
ENDS_IN_MIDST = re.compile(r"\b(?:and|or|of|the|an?|to|for|in|on|at|by|with|from|that|Mr|Mrs|Ms|Dr|Cllr|Councillor)$")
# "Proposed by Cllr Adams, seconded by Cllr Brown.": a line of its own below what was resolved.
MOVED_BY = re.compile(r"(?:Proposed|Moved)\s+by\b")
ROOM_LEFT = 10  # characters that a line has still room for, if the next word could have stood there
# "It was decided to go ahead. AB": whose task a line tells, at its end.
OWNER_ENDS = re.compile(r"[.!?]\s+[A-Z]{2,4}(?:\s*[/&,]\s*[A-Z]{2,4})*$")
HEADS_LIST = re.compile(  # on a line of its own
    rf"\s*(?:ACTIONS?\s+{alternatives(task_lists.IN_CAPITALS)}|"
    rf"(?i:actions|action\s+{alternatives(task_lists.LISTS, task_lists.SUMMARY)}|"
    rf"{alternatives(task_lists.SUMMARY_OF)}\s+actions))\s*:?\s*"
)
OWN_TASK = re.compile(r"(?:(?:[A-ZÀ-Þ][\w’'./-]*|de|van|von|and|&)\s+){1,8}?(?:to|will)\s+[a-z]{3,}")


def paragraphs(page: CleanText, lines: list[Line]) -> list[list[Line]]:
    """Lines that belong together: wrapped lines are joined until a gap, a bullet, another cell or a list mark.

    Furniture between two halves of a sentence does not break it: a page's end may stand in its middle.
    """
    groups: list[list[Line]] = []
    numbered = {line.row for line in lines if line.column == 0}
    for line in lines:
        if line.is_furniture:
            continue
        # a row whose number cell is empty continues the row before it
        continues = line.row >= 0 and line.row not in numbered
        if groups and _goes_on(page, groups[-1][-1], line, continues=continues):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _goes_on(page: CleanText, before: Line, line: Line, *, continues: bool = False) -> bool:
    if line.bullet or line.heading or before.heading or line.column != before.column or line.quoted != before.quoted:
        return False
    words, previous = page.of(line), page.of(before)
    tail = previous.rpartition("\t")[2] if "\t" in previous else ""
    if tail and len(tail) <= 40 and len(previous) > len(tail) + 30 and not words[:1].islower():
        return False  # an owner set apart at the end of a line ends its task
    if line.gap:
        broken = line.row >= 0 or line.number - before.number > 1
        return (
            broken
            and (words[:1].islower() or (continues and line.row > before.row))
            and len(previous) > 40
            and not previous.endswith((".", ":", ";", "!", "?"))
            and not LIST_MARK.match(words)
        )
    if _is_row_of_sums(previous) or _is_row_of_sums(words):
        return False
    if LIST_MARK.match(words) or ENTRY.match(words) or HEADS_LIST.fullmatch(previous):
        return False
    if BODY_DECIDES.match(words) and not previous.rstrip().endswith((",", " and", " that", " of", " the")):
        return False
    if previous.rstrip().endswith(".") and BODY_DID.match(words):
        return False
    if LABEL_BEGINS.match(words) and previous.rstrip().endswith((".", ":", ";", ")")):
        return False
    if words[:1].isupper() and (STATE_ENDS.search(previous) or OWNER_ENDS.search(previous)):
        return False
    if previous[-1:] in ".!?" and words[:1].isupper() and (page.is_unwrapped or MOVED_BY.match(words)):
        return False
    if LOG_ROW.match(words) and (LOG_ROW.match(previous) or previous.rstrip().endswith((".", ":", ";"))):
        return False
    if (before.bullet or LIST_MARK.match(previous)) and _is_no_wrap(previous, words):
        return False
    if not OWN_TASK.match(words) or previous.rstrip().endswith((",", ";", ":", " and")):
        return True
    # "Clerk to write", a line each, or below "b. Behaviour Policy - approved"
    return not (OWN_TASK.match(previous) or (LIST_MARK.match(previous) and _had_room(page, previous, words)))


def _had_room(page: CleanText, previous: str, words: str) -> bool:
    """Whether the first two words of a line would have stood in the one above it, had it gone on with them."""
    widest = max((line.end - line.start for line in page.lines if not line.key and line.column < 0), default=0)
    return len(previous.rstrip()) + len(" ".join(words.split()[:2])) + ROOM_LEFT < widest


def _is_no_wrap(entry: str, words: str) -> bool:
    """Whether a line below an entry of a list begins anew: its first word had room behind the entry."""
    first = words.partition(" ")[0]
    room = len(entry) + len(first) + ROOM_LEFT < len(words)
    return room and words[:1].isupper() and entry[-1:].isalnum() and not ENDS_IN_MIDST.search(entry)


def _is_row_of_sums(words: str) -> bool:
    return words[-1:].isdigit() and ROW_OF_SUMS.search(words) is not None
