"""Business from which press and public were excluded: where it begins and ends, and minutes without its words.

It begins after the words that exclude the public (the Public Bodies (Admission to Meetings) Act 1960, section 100A of
the Local Government Act 1972, or plainly "the meeting went into closed session"), or where an item is marked as exempt
or confidential. It ends where the public come back, with the items that the words name ("for item 12", "the following
item"), else with the minutes. An item is still known by its title, a decision by its kind and place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.minutes import Decision, Item, Minutes, Part
from loaders.privacy.exempt_words import (
    BODY_MARK,
    CUE,
    EXCLUSION,
    EXCLUSION_TITLE,
    FORMALITY,
    ITEM_NUMBERS,
    MARKED_TITLE,
    MAY_EXCLUDE,
    NEXT_ITEM,
    NO_MARK,
    NOT_EXCLUDED,
    NOTHING,
    OPEN_SECTION,
    PRIVATE_SECTION,
    PUBLIC_TITLE,
    READMISSION,
    WHOLE_DOCUMENT,
)
from loaders.privacy.masking import Place, merged
from loaders.understood import Coverage

WITHHELD = "(exempt business: its words are not kept)"
_SENTENCE = re.compile(
    r"[.!?:;](?<=[a-z0-9)’\"'\]].)(?=\s|<|$)(?!\s+(?:[a-z]))|\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)]))|</(?:p|li|td)>|<br\s*/?>"
)
_WORD = re.compile(r"\w+")
_LISTS = (
    "actions", "presenters", "confirmations", "references", "meeting_references", "outcomes", "interests",
    "successions", "appointments",
)  # fmt: skip
_BEGINNING = 300  # characters of an item in which it is marked


def exempt_places(text: str, minutes: Minutes) -> list[Place]:
    """Where the words of exempt business stand in ``text``, without the headings of its items."""
    items = minutes.items
    if not items or not CUE.search(text, minutes.start, minutes.end):
        return []
    if WHOLE_DOCUMENT.search(text, minutes.start, items[0].start):
        return merged(_body(item) for item in items)
    zones: list[Place] = []
    for index, item in enumerate(items):
        if _is_marked(text, item):
            last = _last_of_section(items, index) if PRIVATE_SECTION.search(item.title) else _last_below(items, index)
            zones.append((_body(item)[0], items[last].end))
            continue
        sentences = _sentences(text, *_body(item)) if MAY_EXCLUDE.search(text, *_body(item)) else ()
        told = [zone for sentence in sentences for zone in _excluded(text, items, index, sentence)]
        if not told and EXCLUSION_TITLE.search(item.title) and not _is_refused(text, item):
            told = [(_body(item)[1], items[-1].end)]
        zones += told
    return merged(piece for start, end in zones for piece in _in_private(text, items, start, end))


def without_exempt(minutes: Minutes, places: Sequence[Place], text: str) -> Minutes:
    """The minutes without what is read at ``places`` of ``text``.

    Items keep their titles, decisions their kinds and offsets; nothing else is kept of them.
    """
    items = tuple(_redacted(item, places, text) for item in minutes.items)
    coverage = _unquoted(minutes.coverage, places, text)
    counts = {**coverage.withheld, "texts of exempt items": sum(item.exempt for item in items)}
    counted = coverage.model_copy(update={"withheld": {name: count for name, count in counts.items() if count}})
    return minutes.model_copy(update={"items": items, "coverage": counted})


def with_exempt_marked(minutes: Minutes, places: Sequence[Place], text: str) -> Minutes:
    """The minutes with all their words, and the marks of the items of exempt business."""
    bare = without_exempt(minutes, places, text).items
    pairs = zip(minutes.items, bare, strict=True)
    return minutes.model_copy(update={"items": tuple(a.model_copy(update={"exempt": b.exempt}) for a, b in pairs)})


def _body(item: Item) -> Place:
    start = max(item.start, item.heading_end) if item.heading_end <= item.end else item.start
    return start, max(start, item.end)


def _is_marked(text: str, item: Item) -> bool:
    start, end = _body(item)
    words = text[start:end]
    if NOTHING.fullmatch(" ".join(words.split())) or (_answers_none(words) and NO_MARK.search(words)):
        return False
    if MARKED_TITLE.search(item.title) and not NO_MARK.search(item.title):
        return True
    return BODY_MARK.match(text, start, min(end, start + _BEGINNING)) is not None


def _answers_none(words: str) -> bool:
    """Whether the last line answers "none": "Decide whether a part of the papers is private | None"."""
    last = words.strip().rsplit("\n", 1)[-1]
    return bool(last.strip()) and NOTHING.fullmatch(last) is not None


def _is_refused(text: str, item: Item) -> bool:
    """Whether an item on exclusion tells of none, or tells nothing, or its motion failed."""
    start, end = _body(item)
    words = text[start:end]
    lost = any(one.outcome in ("lost", "fell", "withdrawn", "not put", "deferred") for one in item.decisions)
    return (
        lost
        or bool(NOT_EXCLUDED.search(words))
        or bool(NOTHING.fullmatch(" ".join(words.split())))
        or not words.strip()
    )


def _excluded(text: str, items: Sequence[Item], index: int, sentence: Place) -> Iterator[Place]:
    """What is exempt by the words of a sentence: the items that it names, the next one, or all that follows."""
    words = " ".join(text[slice(*sentence)].split())
    if not EXCLUSION.search(words) or NOT_EXCLUDED.search(words):
        return
    item = items[index]
    if any(one.outcome in ("lost", "fell", "withdrawn", "not put") for one in item.decisions):
        return
    named = _named(words, items)
    if named:
        for position in named:
            yield _body(items[position])[0], items[_last_below(items, position)].end
        return
    begin = _after_formalities(text, sentence[1], _body(item)[1])
    one = NEXT_ITEM.search(words)
    rest = begin < _body(item)[1] and bool(text[begin : _body(item)[1]].strip())
    if one is not None and rest:
        yield begin, _body(item)[1]
    elif one is not None and index + 1 < len(items):
        yield begin, items[_last_below(items, index + 1)].end
    else:
        yield begin, items[-1].end


def _named(words: str, items: Sequence[Item]) -> list[int]:
    """The indexes of the items that "items 12 to 14" and the like name."""
    numbers: set[str] = set()
    for found in ITEM_NUMBERS.finditer(words):
        parts = re.findall(r"\d+(?:[./]\d+)*|to|-|–", found[1])
        numbers.update(part for part in parts if part[0].isdigit())
        for before, mark, after in zip(parts, parts[1:], parts[2:], strict=False):
            if mark in ("to", "-", "–") and before.isdigit() and after.isdigit() and int(after) - int(before) < 40:
                numbers.update(map(str, range(int(before), int(after) + 1)))
    return [i for i, item in enumerate(items) if item.number and item.number.strip(". ()") in numbers]


def _after_formalities(text: str, begin: int, end: int) -> int:
    """The place after who moved, seconded and voted on the exclusion, and who left then."""
    for start, until in _sentences(text, begin, end):
        words = text[start:until].strip(" \t\r\n.*_")
        if words and not FORMALITY.match(words):
            return start
        begin = until
    return end


def _last_below(items: Sequence[Item], index: int) -> int:
    """The index of the last item that stands below the item at ``index``; its own without any."""
    positions, last = {items[index].position}, index
    for number in range(index + 1, len(items)):
        if items[number].parent not in positions:
            break
        positions.add(items[number].position)
        last = number
    return last


def _last_of_section(items: Sequence[Item], index: int) -> int:
    """The same of a heading such as "Part II": up to the next open section, else to the end."""
    for number in range(index + 1, len(items)):
        if OPEN_SECTION.search(items[number].title):
            return number - 1
    return len(items) - 1


def _in_private(text: str, items: Sequence[Item], start: int, end: int) -> Iterator[Place]:
    """The zone up to where the public return or the meeting ends, without headings, and items public by their title."""
    end = _readmitted(text, start, end)
    at = start
    for item in items:
        if item.end <= start or item.start >= end or item.heading_end > item.end:
            continue
        public = PUBLIC_TITLE.search(item.title) is not None and item.start >= start
        first, last = item.start, item.end if public else _body(item)[0]
        if first >= start and at < first:
            yield at, first
        at = max(at, last)
    if at < end:
        yield at, end


def _readmitted(text: str, start: int, end: int) -> int:
    for first, last in _sentences(text, start, end):
        if READMISSION.search(" ".join(text[first:last].split())):
            return first
    return end


def _sentences(text: str, start: int, end: int) -> Iterator[Place]:
    at = start
    for stop in _SENTENCE.finditer(text, start, end):
        yield at, stop.end()
        at = stop.end()
    if at < end:
        yield at, end


def _redacted(item: Item, places: Sequence[Place], text: str) -> Item:
    start, end = _body(item)
    inside = [(max(start, first), min(end, last)) for first, last in places if first < end and last > start]
    inside = [(first, last) for first, last in inside if any(letter.isalnum() for letter in text[first:last])]
    if not inside:
        return item
    begin, until = inside[0][0], inside[-1][1]
    head, tail = _kept_text(item.text, text[start:begin], text[until:end])
    whole = not head and not tail

    def is_public(one: Part) -> bool:
        return not whole and not any(one.start < last and one.end > first for first, last in inside)

    lists = {name: tuple(one for one in getattr(item, name) if is_public(one)) for name in _LISTS}
    decisions = tuple(one if is_public(one) or one.start < begin else _decision(one) for one in item.decisions)
    if whole:
        decisions = tuple(map(_decision, item.decisions))
    passages = tuple(one for one in item.passages if one.text_end <= len(head))  # others' places in it are not known
    kept = " ".join(filter(None, (head, tail)))
    update = {**lists, "text": kept, "exempt": True, "decisions": decisions, "passages": passages, "papers": ()}
    return item.model_copy(update=update)


def _kept_text(whole: str, before: str, after: str) -> tuple[str, str]:
    """Of an item's text what stands before and after exempt business, by their words in the source; else nothing."""
    words = list(_WORD.finditer(whole))
    first, last = _WORD.findall(before), _WORD.findall(after)
    told = [word[0] for word in words]
    head = whole[: words[len(first) - 1].end() + 1] if first and told[: len(first)] == first else ""
    tail = whole[words[-len(last)].start() :] if last and told[-len(last) :] == last else ""
    return head.strip(), tail.strip()


def _decision(decision: Decision) -> Decision:
    return Decision(
        start=decision.start, end=decision.end, text=WITHHELD, kind=decision.kind, outcome=decision.outcome,
        formal=decision.formal,
    )  # fmt: skip


def _unquoted(coverage: Coverage, places: Sequence[Place], text: str) -> Coverage:
    """Doubts and unread lines without words from there."""
    lines = [(text.count("\n", 0, start) + 1, text.count("\n", 0, end) + 1) for start, end in places]

    def private(first: int, last: int) -> bool:
        return any(first <= until and last >= begin for begin, until in lines)

    doubts = tuple(
        doubt.model_copy(update={"words": ""}) if private(doubt.line, doubt.line) else doubt
        for doubt in coverage.doubts
    )
    unread = tuple(
        run.model_copy(update={"words": ""}) if private(run.line, run.last) else run for run in coverage.unread
    )
    return coverage.model_copy(update={"doubts": doubts, "unread": unread})
