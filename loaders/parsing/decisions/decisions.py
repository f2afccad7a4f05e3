"""What the meeting settled: resolutions and their numbered parts, agreements in prose, motions and votes."""

from __future__ import annotations

import re

from loaders.minutes import Decision, Kind
from loaders.parsing.attendance import AttendeeIndex
from loaders.parsing.decisions.agreements import names_another, read_agreements
from loaders.parsing.decisions.drafts import Draft
from loaders.parsing.decisions.motions import read_motion
from loaders.parsing.decisions.resolutions import read_labelled, read_resolution
from loaders.parsing.text import Body, Paragraph, squeeze

KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("deferred", re.compile(r"\bdefer|\badjourn|carried\s+over|\bto\s+(?:a|the)\s+(?:future|"
        r"next|later)\s+meeting\b", re.I)),
    ("refused", re.compile(r"\brefus|\breject|\bnot\s+(?:to\s+)?(?:support|approve)|\bobject(?:ed|ion\s+be)\b", re.I)),
    ("approved", re.compile(r"\bapprov|\badopt|\bconfirm|\bratif|\bauthoris|\bappoint|\belect|"
        r"\bcorrect\s+record|\bgrant(?:ed)?\b|\bsign|\btrue\s+record|\bcarried\b", re.I)),
    ("recommended", re.compile(r"\brecommend", re.I)),
    ("requested", re.compile(r"\brequest|\bbe\s+(?:invited|asked|submitted|provided)|\bto\s+(?:ask|"
        r"invite)\b|\breport\s+be\s+(?:submitted|brought)", re.I)),
    ("noted", re.compile(r"\bnot(?:e|ed|ing)\b|\breceiv|\backnowledg|\bthank|\bcommend", re.I)),
    ("agreed", re.compile(r"\bagree|\baccept|\bendors|\bresolved|\bsupport", re.I)),
)  # fmt: skip


VOTE_BETWEEN = re.compile(
    r"\s*(?:[^.\n]{0,80}\b(?:for|against|abst\w+|carried|agreed|votes?)\b[^.\n]{0,80}\.)?\W*(?:resolved\W*)?", re.I
)


def kind_of(text: str) -> Kind:
    """What was done, by the words that tell it."""
    for kind, pattern in KINDS:
        if pattern.search(text):
            return kind
    return "other"


def read_decisions(
    body: Body, register: AttendeeIndex, own: str | None, title: str = "", heading_start: int | None = None
) -> list[Decision]:
    """The decisions of an item's body in order. ``own`` is the meeting's board: other boards' decisions are not ours.

    An item whose ``title`` names another board reports what that one agreed: there only words that name the own
    board, resolutions and motions count.
    """
    foreign = names_another(title, own)
    drafts: list[Draft] = []
    parts = body.paragraphs
    index = 0
    while index < len(parts):
        if parts[index].quoted:
            index += 1
            continue
        used = read_resolution(body, parts, index, drafts) or read_labelled(parts, index, drafts)
        if used:
            last = drafts[-1] if drafts else None
            if last is not None and last.end < parts[index + used - 1].end:
                rest = Paragraph(*body.page.passage(last.end, parts[index + used - 1].end))
                vote = read_motion(body, [rest], 0, register)
                last.motion = vote[0] if vote else last.motion
            index += used
            continue
        motion = read_motion(body, parts, index, register)
        if motion is not None:
            draft, used = motion
            if drafts and draft.start < parts[index].start and drafts[-1].end > draft.start:
                drafts[-1].motion = draft  # the resolution stands in the paragraph before its mover
                drafts[-1].formal = True
            else:
                drafts.append(Draft(draft.start, draft.end, True, motion=draft))
            index += used
            continue
        if not parts[index].quoted:
            drafts.extend(read_agreements(body, parts, index, own, foreign=foreign))
        index += 1
    if drafts and heading_start is not None and parts and drafts[0].start == parts[0].start:
        if re.match(r"(?:was|were)\b", body.page.text[drafts[0].start : drafts[0].end]):
            drafts[0].start = heading_start  # "3. Minutes of the last meeting: were approved."
    return [_decision(body, d) for d in _settled(body, _distinct(body, drafts))]


def _settled(body: Body, drafts: list[Draft]) -> list[Draft]:
    """A motion and the resolution right behind it that says the same are one: the resolution, with its vote."""
    kept: list[Draft] = []
    for draft in drafts:
        before = kept[-1] if kept else None
        if before is not None and before.motion.start and draft.formal and not draft.motion.start:
            between = body.page.text[before.end : draft.start]
            said, moved = (set(re.findall(r"\w{4,}", body.page.text[d.start : d.end].lower())) for d in (draft, before))
            if VOTE_BETWEEN.fullmatch(between) and len(said & moved) >= 0.7 * len(said):
                draft.motion = before.motion
                kept.pop()
        kept.append(draft)
    return kept


def _decision(body: Body, draft: Draft) -> Decision:
    start, end = body.page.source_span(draft.start, draft.end)
    text = draft.text or squeeze(body.page.text[draft.start : draft.end])
    text = text.strip(" -–—:")
    motion = draft.motion
    return Decision(
        text=text, kind=kind_of(text), formal=draft.formal, start=start, end=end, votes_for=motion.votes_for,
        votes_against=motion.votes_against, abstentions=motion.abstentions, movers=tuple(motion.movers),
        seconders=tuple(motion.seconders), votes=tuple(motion.votes),
    )  # fmt: skip


def _distinct(body: Body, drafts: list[Draft]) -> list[Draft]:
    """In order of place; what stands inside another decision is no decision of its own."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.start, -d.end)):
        if squeeze(body.page.text[draft.start : draft.end]).strip(" .:;-–") == "":
            continue
        if kept and draft.start < kept[-1].end and not (kept[-1].text is None and draft.start >= kept[-1].end):
            continue
        kept.append(draft)
    return kept
