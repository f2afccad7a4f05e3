"""Tasks in the making: who undertakes something in a sentence, and the patterns that tell it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.minutes import Holder
from loaders.parsing.actions.commitments import TASK_VERBS, all_given_names, who_commits
from loaders.parsing.actions.due import DUE_LABEL
from loaders.parsing.actions.owners import are_holders, split_holders
from loaders.parsing.attendance import AttendeeIndex
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.text import Body

OWNER_TO = re.compile(
    r"^\s*(?P<who>(?:(?!\b(?:to|will|would|is|are|should|must|shall)\b)(?:[^.;:()\n]|"
    r"\.(?=\S)|(?<=\b[A-Z])\.)){1,90}?)\s+(?P<modal>to|will|would|is\s+to|are\s+to|"
    r"should|must|shall|is\s+going\s+to|are\s+going\s+to|agreed\s+to|"
    r"undertook\s+to)\s+(?=[a-z])",
)
# "Bus shelter - Ann Adams to obtain quotes": what it is about, then who is to do it.
ABOUT_WHO_TO = re.compile(
    r"^\s*(?!\W*(?:[Aa]greed\s+)?[Aa](?:ctions?|CTIONS?)\b)(?P<about>[^.;\n]{4,90}?)(?:\s[-–—]\s+|:\s+)(?P<who>[A-Z][^.;:()\n]{1,60}?)\s+(?:to|will|would|should)\s+(?=[a-z])"
)
# "Draft minutes to be circulated", "Invite the Police to a meeting": what stands before "to" is no owner.
NO_OWNER = re.compile(
    r"be\s+(?:\w+ly\s+)?(?!asked|requested|invited|instructed|authorised|tasked|delegated|reminded|encouraged)"
    r"(?:\w+ed|sent|brought|taken|made|put|given|written|drawn|found|set|held|bought|got|done|met|built|cut|told)\b|"
    r"(?:a|an|the|all|any|each|every|his|her|their|our|its|this|that|these|those|which|whom)\b"
)
BY_WHO = re.compile(r"^\s*(?P<who>[A-Z][^.;:\n]{0,60}?)\s*[:–—-]\s+(?=\S)")
TAIL_WHO = re.compile(r"(?:[:–—]|\s-)\s*(?P<who>[A-Z][^.;:()\n]{1,80}?)\s*\.?$")
BRACKET_WHO = re.compile(
    r"[(\[]\s*(?:(?:new|open|ongoing|carried\s+forward|c/f)\s+)?(?:(?:for|"
    r"by|owner|lead|actions?)\s*:?\s+)?(?P<who>[^()\[\]]{2,70}?)\s*[)\]]\s*\.?$",
    re.I,
)
STATUS = re.compile(
    r"[(\[]?\s*\b(?P<status>closed|completed?|done|actioned|discharged|"
    r"open|ongoing|outstanding|in\s+progress|carried\s+forward|c/f|kept\s+open|"
    r"on\s+hold)\b\s*[)\]]?\s*\.?$",
    re.I,
)
PASSIVE_BY = PrefilteredPattern(
    r"\b(?:to\s+be|will\s+be|would\s+be|should\s+be)\s+(?:\w+\s+){0,3}?(?:(?!signed|"
    r"confirmed|approved|chaired|presented|considered)\w+ed|sent|brought|"
    r"taken|made|put|given|written|drawn\s+up|undertaken)\s+(?:\w+\s+){0,4}?by\s+(?P<who>(?:the\s+"
    r")?[A-Z]?[\w .’'-]{2,40}?)(?=\s+(?:by|before|at|in|for|to|on|and)\b|"
    r"[.,;]|$)"
)
AGREED_THAT = re.compile(
    r"^(?:\W*(?:resolved|decision)\b[\s:.–-]*(?:\(?\w{1,2}[.)]\s*)?)?(?:(?:it|"
    r"this)\s+was\s+(?:\w+\s+)?(?:agreed|suggested|proposed|decided|"
    r"resolved|requested)\s+that\s+|(?:the\s+)?\w+\s+(?:agreed|requested|"
    r"asked|suggested|resolved)\s+that\s+|that\s+|as\s+(?:discussed|"
    r"agreed),?\s+)",
    re.I,
)


@dataclass
class Draft:
    """A task in the making; offsets are clean."""

    start: int
    end: int
    marked: bool
    owners: list[Holder] = field(default_factory=list)
    text: str | None = None
    status: str | None = None
    due: str | None = None
    item: str | None = None


def told(body: Body, start: int, end: int, register: AttendeeIndex, *, marked: bool) -> list[Draft]:
    """A task told behind a marker: "Clerk to write ...", "Ann and Bob will ...", several tasks in a row."""
    text = body.page.text
    spans = body.sentences_between(start, end)
    drafts: list[Draft] = []
    for s, e, words, _ in spans:
        due = DUE_LABEL.match(words)
        if due and drafts:
            drafts[-1].due = due.group("what").strip()
            continue
        owners, begin, stop = owners_of(body, s, e, register)
        lone = re.match(r"(?:Also|And|Then|He|She|They)\b", words)
        if drafts and not owners and not re.match(r"\W*(?:To\s+[a-z])", words):
            if lone and lone.group() in ("Also",):
                drafts.append(Draft(s, e, marked, drafts[-1].owners))
            else:
                drafts[-1].end = e
            continue
        if drafts and owners and not OWNER_TO.match(words):
            drafts[-1].end = e
            continue
        if not owners and not _is_task(text[begin:stop]):
            continue  # "Action: who is rotating off?" heads a discussion
        drafts.append(Draft(begin, stop, marked, owners))
    for draft in drafts:
        status = STATUS.search(text, draft.start, draft.end)
        if status and status.start() > draft.start + 5 and text[status.start()] in "([":
            draft.status = status.group("status")
            draft.end = status.start()
    return drafts


def _is_task(words: str) -> bool:
    """Whether words without an owner tell something to do: an imperative, an infinitive, a passive; no question."""
    words = words.strip(" .:-–—*")
    first = re.match(r"(?:(?:To|to|Please)\s+)?([A-Za-z-]+)", words)
    if not words or words.endswith("?") or first is None:
        return False
    return (
        first.group(1).lower() in TASK_VERBS
        or words.lower().startswith("to ")
        or bool(re.search(r"\b(?:to|will|should|must)\s+(?:be\s+)?[a-z]+|\bneeds?\s+to\b|\binvited\s+to\b", words))
    )


def owners_of(body: Body, start: int, end: int, register: AttendeeIndex) -> tuple[list[Holder], int, int]:
    """The owners of one told task, and the task's span."""
    text = body.page.text
    words = text[start:end]
    bracket = BRACKET_WHO.search(words)
    if bracket and are_holders(bracket.group("who"), register) and not STATUS.fullmatch(bracket.group("who").strip()):
        return (
            split_holders(body.page, register, start + bracket.start("who"), start + bracket.end("who")),
            start,
            start + bracket.start(),
        )
    about = ABOUT_WHO_TO.match(words)
    if (
        about
        and are_holders(about.group("who"), register, strict=True)
        and not are_holders(about.group("about"), register, strict=True)
    ):
        return split_holders(body.page, register, start + about.start("who"), start + about.end("who")), start, end
    match = OWNER_TO.match(words)
    if match and NO_OWNER.match(words, match.end()):
        match = None
    if match and (are_holders(match.group("who"), register) or _group_like(match.group("who"))):
        tail = TAIL_WHO.search(words)
        if (
            tail
            and (are_holders(tail.group("who"), register) or all_given_names(tail.group("who")))
            and re.match(r"(?:two|three|some|all|one)\b|members|both", match.group("who").strip(), re.I)
        ):
            return split_holders(body.page, register, start + tail.start("who"), start + tail.end("who")), start, end
        return split_holders(body.page, register, start + match.start("who"), start + match.end("who")), start, end
    tail = TAIL_WHO.search(words)
    if (
        tail
        and tail.start() > 12
        and are_holders(tail.group("who"), register, strict=len(tail.group("who").split()) > 2)
    ):
        return split_holders(body.page, register, start + tail.start("who"), start + tail.end("who")), start, end
    lead = BY_WHO.match(words)
    if lead and are_holders(lead.group("who"), register):
        return (
            split_holders(body.page, register, start + lead.start("who"), start + lead.end("who")),
            start + lead.end(),
            end,
        )
    passage = body.page.passage(start, end)
    named = who_commits(body, passage, register)
    if named:
        return named, start, end
    by = PASSIVE_BY.search(passage)
    if by and are_holders(re.sub(r"^the\s+", "", by.group("who")), register, strict=True):
        return split_holders(body.page, register, start + by.start("who"), start + by.end("who")), start, end
    return [], start, end


def _group_like(words: str) -> bool:
    words = re.sub(r"^(?:the|all)\s+", "", words.strip(), flags=re.I)
    first, _, rest = words.partition(" ")
    if first.lower() in TASK_VERBS and re.match(r"(?:the|a|an|all|to|for|with|any|our)\b", rest):
        return False  # "Invite the Police to ..."
    if re.match(
        r"(?:he|she|they|it|we|this|that|these|there|to|if|when|which|also|and|not|agree[ds]?|who|what|how)\b",
        words,
        re.I,
    ):
        return False
    return bool(words) and words[0].isupper() and len(words.split()) <= 12 and not re.search(r"[,;]\s", words)
