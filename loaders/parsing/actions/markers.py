"""Markers in the text: "Action - Clerk to write", "(Action: Ann Adams)", "Action AB/CD" behind its sentence."""

from __future__ import annotations

import re

from loaders.minutes import Holder
from loaders.parsing.actions.commitments import who_commits
from loaders.parsing.actions.owners import are_holders, split_holders
from loaders.parsing.actions.tasks import AGREED_THAT, OWNER_TO, Draft, told
from loaders.parsing.attendance import AttendeeIndex
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.text import Body, Paragraph

MARKER = PrefilteredPattern(
    r"(?:(?<=^)|(?<=[\s.;:(\[\"”*]))(?P<open>[(\[]?)\b(?P<word>ACTIONS?|"
    r"Actions?|AI)(?P<kind>\s+(?:points?|items?|required|agreed|for|"
    r"by|on)\b)?(?P<tag>[ -]\d[\w./-]*)?"
    r"(?P<sep>\s*[:;]\s*(?:[-–—]\s*)?|\s*[-–—]+\s+|\s*[-–—](?=[A-Z])|\s+(?=[A-Z(]))",
)
NEAR = 60  # characters around a marker that tell what it is
NOT_MARKER = re.compile(
    r"\s*(?:plan|group|log|list|team|learning|fraud|research|programme|for\s+children|taken|against|notes?|summary)\b",
    re.I,
)


def marker_spans(body: Body, part: Paragraph) -> list[tuple[int, int]]:
    """Where the markers of a paragraph stand."""
    return [(m.start(), m.end()) for m in find_markers(body, part)]


def find_markers(body: Body, part: Paragraph) -> list[re.Match[str]]:
    """The words "Action" of a paragraph that mark a task (and name no plan, group or heading)."""
    if not MARKER.may_match(part.hits):
        return []
    text = body.page.text
    found = []
    for match in MARKER.finditer(text, part):
        rest = text[match.end() : min(part.end, match.end() + NEAR)]
        before = text[max(part.start, match.start() - NEAR) : match.start()].rstrip()
        bare = not match.group("sep").strip()
        if NOT_MARKER.match(rest) and not re.match(r"\s*(?:plan|list|log|summary)s?\s+(?:to|will)\b", rest):
            continue
        if match.group("word") == "AI" and not re.match(r"\s*(?:to|for|on|by)\b", rest) and not match.group("kind"):
            continue
        if match.group("word") == "AI" and before:
            continue
        if bare and before and not re.search(r"[.;:!?)”\"]$", before) and not match.group("word").isupper():
            if not (before[-1].isalnum() and re.match(r"[A-Z]{2,3}\b", rest)):
                continue
        if (
            not bare
            and before
            and match.group("word")[0] == "A"
            and not re.search(r"[.;:!?)”\"(\[*\]]$", before)
            and match.group("word") == "Actions"
        ):
            continue
        if re.search(
            r"\b(?:of|for|the|an|this|that|further|any|no|direct|legal|social|"
            r"corrective|urgent|key|call\s+to|written\s+statement\s+of)$",
            before,
            re.I,
        ) and not match.group("open"):
            continue
        found.append(match)
    return found


def read_markers(body: Body, parts: list[Paragraph], index: int, register: AttendeeIndex) -> list[Draft]:
    """The tasks that the markers of a paragraph tell, before or behind them."""
    part = parts[index]
    markers = find_markers(body, part)
    drafts: list[Draft] = []
    text = body.page.text
    at = part.start
    for number, match in enumerate(markers):
        until = markers[number + 1].start() if number + 1 < len(markers) else part.end
        end = until
        if match.group("open"):
            close = text.find(")" if match.group("open") == "(" else "]", match.end(), until)
            end = close if close > 0 else until
        rest = text[match.end() : end]
        owners_end = _owners_only(rest, register)
        if owners_end:
            holders = split_holders(body.page, register, match.end(), match.end() + owners_end)
            span = _task_before(body, parts, index, at, match.start(), holders, register)
            if span and holders:
                start, stop, words = span
                drafts.append(Draft(start, stop, True, holders, words))
            at = match.end() + owners_end
        else:
            begin = match.end()
            if not rest.strip() and index + 1 < len(parts) and not parts[index + 1].heading:
                following = parts[index + 1]
                if not find_markers(body, following) and following.mark:
                    drafts.extend(_following_list(body, parts, index + 1, register))
                continue
            drafts.extend(told(body, begin, end, register, marked=True))
            at = end
    return drafts


def _following_list(body: Body, parts: list[Paragraph], index: int, register: AttendeeIndex) -> list[Draft]:
    drafts: list[Draft] = []
    while index < len(parts) and parts[index].mark and not parts[index].heading:
        drafts.extend(told(body, parts[index].start, parts[index].end, register, marked=True))
        index += 1
    return drafts


def _owners_only(rest: str, register: AttendeeIndex) -> int:
    """How much of what follows a marker is nothing but holders ("AC/RC/AM", "Clerk"); 0 where a task follows."""
    stripped = rest.strip(" .;:-–—)]\n\t")
    if not stripped:
        return 0
    told = OWNER_TO.match(rest)
    if told and are_holders(told.group("who"), register):
        return 0  # "Ann Adams to write": the task follows
    if are_holders(stripped, register) and not OWNER_TO.match(stripped):
        return len(rest)
    match = re.match(
        r"\s*(?:[A-Z][A-Za-z]{0,3}|[A-Z][a-z]+)(?:\s*[/&,]\s*(?:[A-Z][A-Za-z]{0,3}|"
        r"[A-Z][a-z]+))*(?=\s+(?:[ivx]+\)|[a-z]\)|\(?\w\)|[A-Z][a-z]+\s|"
        r"It\s|The\s)|\s*$)",
        rest,
    )
    if (
        match
        and are_holders(match.group(), register, strict=False)
        and not re.match(r"\s*(?:to|will|would|is|should)\b", rest[match.end() :])
    ):
        words = match.group().strip()
        while words and not are_holders(words, register, strict=True) and " " in words:
            words = words.rsplit(" ", 1)[0]
        if are_holders(words, register, strict=True) or re.fullmatch(
            r"[A-Z]{2,3}(?:\s*/\s*(?:[A-Z]{2,3}|[A-Z][a-z]+))*|[A-Z]\w*(?:\s*/\s*[A-Z]\w*)+", words
        ):
            return rest.find(words) + len(words)
    return 0


def _task_before(
    body: Body, parts: list[Paragraph], index: int, start: int, end: int, holders: list[Holder], register: AttendeeIndex
) -> tuple[int, int, str | None] | None:
    """The sentences that a marker behind them belongs to: those in which its owners undertake something."""
    spans = body.sentences_between(start, end)
    spans = [s for s in spans if re.search(r"\w{3}", s.words)]
    if not spans:
        if index == 0:
            return None
        previous = parts[index - 1]
        spans = body.sentences(previous)
        if not spans or find_markers(body, previous):
            return None
    wanted = {i for h in holders for i in h.attendees}
    names = [h.as_written.lower() for h in holders]
    committing: list[int] = []
    for place, sentence in enumerate(spans):
        named = who_commits(body, sentence, register)
        if any(set(h.attendees) & wanted or h.as_written.lower().removeprefix("the ") in names for h in named):
            committing.append(place)
    if not committing:
        chosen = [len(spans) - 1]
    else:
        chosen = [committing[-1]]
        covered = _covered(body, spans[chosen[0]], register)
        while len(holders) > 1 and chosen[0] - 1 in committing and not set(wanted) <= covered:
            chosen.insert(0, chosen[0] - 1)
            covered |= _covered(body, spans[chosen[0]], register)
    first, last = spans[chosen[0]], spans[chosen[-1]]
    begin = first.start
    lead = AGREED_THAT.match(body.page.text[begin : last.end])
    if lead and committing:
        begin += lead.end()
    return begin, last.end, None


def _covered(body: Body, sentence: Passage, register: AttendeeIndex) -> set[int]:
    return {i for h in who_commits(body, sentence, register) for i in h.attendees}
