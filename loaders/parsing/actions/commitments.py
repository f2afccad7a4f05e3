"""Who undertakes something in a sentence: attendees and offices before "would", "agreed to", "was asked to"."""

from __future__ import annotations

import re

from loaders.minutes import PersonReference
from loaders.parsing.actions.bidden import SIGN as BIDDEN
from loaders.parsing.actions.bidden import bidden_owners
from loaders.parsing.actions.owners import OFFICE, is_known_owner_list, parse_owners
from loaders.parsing.actions.subjects import (
    Told,
    all_who_are_there,
    behind_label,
    of_whom_it_tells,
    subject_before,
    who_speaks_first,
)
from loaders.parsing.actions.unlisted import given_names_before, named_before, only_named
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import is_role
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.words import alternatives, commitments, owners
from loaders.spans import Span

UNDERTAKES = (
    rf"(?:(?:{alternatives(commitments.BEFORE_UNDERTOOK)}\s+)?"
    rf"(?:{alternatives(commitments.UNDERTOOK)}|proposed\s+that\s+(?:he|she|they)\s+would)\s+(?:to\s+)"
    r"|(?:was|were|has\s+been|have\s+been)\s+(?:also\s+|then\s+)?(?:asked|requested)\s+(?:by\s+(?:the\s+)?\w+\s+)?"
    r"(?:if|whether)\s+(?:he|she|they)\s+(?:could|would|can|might)\s+(?:also\s+|please\s+)?"
    r"|(?:was|were|has\s+been|have\s+been|is|are)\s+(?:also\s+|then\s+)?"
    rf"{alternatives(commitments.WAS_ASKED)}\s*(?:by\s+(?:the\s+)?\w+\s+)?(?:to\s+)?"
    rf"|{alternatives(commitments.ACCEPTED)}\s+(?:that\s+)?(?:he|she|they)\s+should\s+"
    rf"|(?:{alternatives(commitments.SAID)}\s+(?:that\s+)?(?:he|she|they)\s+)?(?:was|were|is|are|would\s+be)\s+"
    rf"{alternatives(commitments.READY)}\s+to\s+"
    rf"|{alternatives(commitments.SAID)}\s+(?:that\s+)?(?:he|she|they|it)"
    r"(?:\s+(?:would|will|(?:proposes|proposed|intends|intended)\s+to)|['’](?:d|ll))\s+(?:also\s+|then\s+)?"
    rf"|{alternatives(commitments.MODALS)}\s+(?:{alternatives(commitments.BEFORE_VERB)}\s+)?)"
)
# "Ann Adams would write", "was asked to look": the words between owner and verb, and the verb.
COMMITS = PrefilteredPattern(
    rf"\b(?P<modal>{UNDERTAKES})[‘“'\"]?(?P<verb>{alternatives(commitments.TASK_PHRASES)}\b|[a-z]+(?:-[a-z]+)?)"
)
# "Ann Adams advised that figures would be sent".
PROMISE = PrefilteredPattern(
    rf"(?:The\s+)?(?P<who>[A-Z][^,.;:()]{{1,50}}?)\s+(?:(?:{alternatives(commitments.ANNOUNCED)}|assured\s+\w+)\s+that|"
    r"said(?=\s+(?:an?|the|this|these|it|they|copies|details|figures)\b))\b"
    rf"[^.;]{{3,200}}?\b(?:would|will)\s+be\s+(?:\w+ly\s+)?{alternatives(commitments.WILL_BE)}\b",
)
# "It was agreed for the Clerk to write", "It was left with Cllr Adams to find one": whom a body asks.
ASKED_FOR = PrefilteredPattern(
    r"(?:[^.;]{0,60}?\b(?:(?:agreed|resolved|arranged|decided|asked|requested)\s+for|(?:was|be)\s+left\s+(?:with|to|for|up\s+to)|"
    r"(?:it|It)\s+(?:fell|falls|would\s+fall)\s+to))\s+(?:the\s+)?(?P<who>[A-Z][^.;:()]{1,60}?)"
    r"\s+to\s+(?P<verb>[a-z]+)(?=[\s.,;]|$)",
)
# "Clerk contact the County", "AB report the hole to the Rangers": the bare verb of one who is told to do it.
TOLD_TO = PrefilteredPattern(
    r"(?:\(?\w{1,3}[.)]\s*)?(?:[Tt]he\s+)?(?P<who>[A-Z][\w’'./-]*(?:\s+(?:[A-Z][\w’'./-]*|of|for|&)){0,4})"
    rf"\s+(?P<verb>{alternatives(commitments.IMPERATIVES)})\s+"
    r"(?:the|a|an|all|any|our|them|him|her|it|for|to|with|[A-Z][\w’'&.-]*)\s+\w",
)
# "Ann Adams will be writing", "he would be attending"
PROGRESSIVE = PrefilteredPattern(r"(?P<modal>(?:will|would)\s+(?:also\s+)?be)\s+(?P<verb>[a-z]+)ing\b")
# "Ann Adams reports that she will be writing": told of oneself
TOLD_OF_ONESELF = re.compile(rf"\s+{alternatives(commitments.SAID)}\s+(?:that\s+)?(?:he|she|they)\s*$")
UNDERTAKEN = COMMITS.bit | BIDDEN | PROMISE.bit | ASKED_FOR.bit | TOLD_TO.bit
TASK_VERBS = frozenset((*commitments.TASK_VERBS, *commitments.TASK_PHRASES))
NO_TASK_BEHIND = frozenset(commitments.NO_TASK_BEHIND)
# "will be talking about the hall", "will speak at the fair": an event that is told, and no word with somebody.
TALK_GIVEN = rf"{alternatives(commitments.TALKS)}(?:ing)?\s+(?:about|at|on)\b(?![^.;]*\s(?:to|with)\s+(?:the\s+)?[A-Z])"
GIVES_TALK = re.compile(TALK_GIVEN)
# "would be", "will need": what will happen, no task.
NOT_TASK = re.compile(
    rf"(?:\w+\s+(?:that\s+)?(?:he|she|they)\s+)?(?:was|were|is|are|would\s+be)\s+{alternatives(commitments.READY)}\s+to\s+"
    rf"{alternatives(commitments.READY_TO_SAY)}\b|"
    rf"[^.;]{{4,40}}?\s(?:if|whether)\s+(?:he|she|they)\s+\w+\s+(?:\w+\s+)?{alternatives(commitments.ASKED_IF_TELLS)}\b|"
    rf"(?:was|were)\s+(?:also\s+|then\s+)?invited\s+to\s+{alternatives(commitments.INVITED_TO)}\b|"
    r"(?:\w+\s+(?:that\s+)?(?:he|she|they|it)\s+)?(?:would|will)\s+give\s+(?:\w+\s+){0,3}consideration\b|"
    rf"\b(?:would|will)\s+(?!{alternatives(commitments.TASK_PHRASES)}\b){alternatives(commitments.WOULD_NOT_DO)}\b|"
    r"(?:would|will|should)\s+(?:continue\s+(?:as|to\s+be)|remain)\b|"
    rf"(?:would|will)\s+(?:also\s+|then\s+)?{TALK_GIVEN}|"
    rf"(?:would|will|should|must|to)\s+take\s+(?:up\s+|on\s+)?(?:the|a|his|her|their)\s+(?:\w+\s+)?"
    rf"{alternatives(commitments.OFFICES_TAKEN)}\b|"
    rf"(?:would|will|should|must|to)\s+act\s+as\s+(?:the\s+)?{alternatives(owners.OFFICES)}\b",
    re.I,
)
DASH = PrefilteredPattern(r"\s[-–—]\s")
# "Ann Adams undertook to", "she also agreed to": a promise, whoever gives it.
FIRM = re.compile(rf"(?:\w+\s+)?{alternatives(commitments.UNDERTOOK)}\s+to$")
# "Ann Adams to write": before a bare "to" in prose a name must begin the sentence.
NAME_BEGINS = re.compile(r"\s*(?:\(?[a-z\d]{1,3}[.)]\s+)?(?:[A-Z]|the\s+[A-Z])")
# "Members were asked to send", "All members to bring": what all are given to do, and no more than to think of.
ASKED_OF_ALL = re.compile(
    r"(?:(?:was|were|is|are)\s+(?:\w+\s+)?(?i:asked|requested|invited|reminded|encouraged)\s+to|to)$"
)
OF_ALL = frozenset(commitments.GIVEN_TO_ALL)
# "The Director, Roads and Parks": an office with what it is for, as printed before a verb.
OFFICE_WITH_AREA = re.compile(
    r"(?:^|[.;:]\s+|\bthe\s+|\bThe\s+)(?P<who>(?P<office>[A-Z][\w-]+(?:\s+[A-Z][\w-]+){0,3}),\s+(?:[A-Z][\w’'&-]*|and|&|of|for|the|,)"
    r"(?:\s+(?:[A-Z][\w’'&-]*|and|&|of|for|the|,))*)\s*$"
)
# "The Board noted the report": what a body did with what it heard, and nobody's task.
ONLY_HEARD = re.compile(rf"[^.;]{{0,60}}?\b{alternatives(commitments.ONLY_HEARD)}\b")
# "had offered to paint it in 2019", "agreed to lend it some years ago": told of another time.
IN_ANOTHER_TIME = re.compile(
    rf"\b(?:(?:in|since|during|of)\s+(?:[A-Z][a-z]+\s+)?(?P<year>(?:19|20)\d\d)\b|{alternatives(commitments.LONG_AGO)}\b)"
)
LONGEST_INITIALS = 4  # letters
# "It was agreed that Ann Adams", "agreed that the Clerk": what the meeting gives somebody to do.
AGREED_THAT_ONE = re.compile(r"\b(?:agreed|AGREED|resolved|RESOLVED|decided)\s+that\s+(?:the\s+)?[^,.;]{2,50}$")


def committed_owners(item: ItemContext, sentence: Passage) -> tuple[PersonReference, ...]:
    """Those who undertake a task in a sentence: attendees and offices before "would", "agreed to", "was asked to"."""
    return _committed(item, sentence, Told.AS_TASK)


def committed_in_prose(item: ItemContext, sentence: Passage) -> tuple[PersonReference, ...]:
    """Those who undertake a task in a sentence that nothing marks as a task: named, and no people in general."""
    return _committed(item, sentence, Told.IN_PROSE)


def _committed(item: ItemContext, sentence: Passage, told: Told) -> tuple[PersonReference, ...]:
    if not sentence.hits & UNDERTAKEN:
        return ()
    text, start, attendees = item.text, sentence.start, item.attendees
    promise = _promise(text, sentence)
    if promise and is_known_owner_list(promise.group("who"), attendees):
        return parse_owners(item, *promise.span("who"))
    bidden = bidden_owners(item, sentence)
    if bidden:
        return bidden
    asked = ASKED_FOR.match_at(text, sentence)
    if asked and asked.group("verb") not in NO_TASK_BEHIND and is_known_owner_list(asked.group("who"), attendees):
        return parse_owners(item, *asked.span("who"))
    told_to = TOLD_TO.match_at(text, sentence)
    if told_to and _is_one(told_to.group("who"), item):
        return parse_owners(item, *told_to.span("who"))
    another_time: bool | None = None  # asked for once, and only where somebody undertakes
    for match in COMMITS.finditer(text, sentence):
        modal = " ".join(match.group("modal").split())
        before = text[start : match.start()]
        verb = " ".join(match.group("verb").split())
        if not _is_task(modal, verb, before) or NOT_TASK.match(text, match.start(), sentence.end):
            continue
        if told is Told.IN_PROSE and modal == "to" and not NAME_BEGINS.match(before):
            continue
        if told is Told.IN_PROSE and FIRM.match(modal):
            if another_time is None:
                another_time = _of_another_time(item, sentence)
            if another_time:
                continue
        subject = subject_before(item, Span(start, match.start()), modal, told)
        office = OFFICE_WITH_AREA.search(before) if subject is None and "," in before else None
        if office and is_role(office.group("office")):
            place = item.page.source_span(start + office.start("who"), start + office.end("who"))
            return (attendees.reference(office.group("who"), *place),)
        if subject is None and ASKED_OF_ALL.match(modal) and match.group("verb") in OF_ALL:
            subject = all_who_are_there(text, start, match.start())
        if subject is None and modal in ("would", "will"):
            subject = who_speaks_first(item, Span(start, match.start()))
        if subject is None and (FIRM.match(modal) or modal in ("to", "will", "would")):
            subject = behind_label(item, Span(start, match.start()))
        if subject is None and before.rstrip().endswith("who"):
            subject = of_whom_it_tells(item, Span(start, match.start()))
        if subject is None and FIRM.match(modal) and not modal.startswith("had"):
            subject = named_before(text, start, match.start())
        if subject is None and _lists_no_names(item) and modal in ("will", "to", "would"):
            subject = given_names_before(text, start, match.start()) or only_named(text, start, match.start())
        if subject is not None:
            return parse_owners(item, *subject)
    return ()


def _lists_no_names(item: ItemContext) -> bool:
    """Whether the minutes list nobody, or those who came by their initials only: "Present: AB, CD"."""
    return all(
        len(one.name) <= LONGEST_INITIALS and one.name.isupper() for one in item.attendees.attendees if one.attended
    )


def _of_another_time(item: ItemContext, sentence: Passage) -> bool:
    """Whether a sentence tells of an earlier year than the meeting's, or of long ago."""
    told = IN_ANOTHER_TIME.search(sentence.words)
    if told is None or told["year"] is None:
        return told is not None
    return item.meeting is not None and item.meeting.value is not None and int(told["year"]) < item.meeting.value.year


def _is_task(modal: str, verb: str, before: str) -> bool:
    """Whether a verb is one of tasks; behind "undertook to" and a bare "to" any that does not settle something.

    So is any where it was agreed that somebody would.
    """
    if verb in TASK_VERBS or (verb.endswith("ize") and f"{verb[:-3]}ise" in TASK_VERBS):
        return True
    undertaken = modal == "to" or (FIRM.match(modal) and not modal.startswith("had"))
    given = modal in ("would", "will", "should", "shall") and AGREED_THAT_ONE.search(before)
    return bool(undertaken or given) and verb not in NO_TASK_BEHIND and not verb.endswith(("ly", "ing"))


def _is_one(words: str, item: ItemContext) -> bool:
    """Whether words name one attendee or one office: of one who does something "asks" would be told, not "ask"."""
    return len(item.attendees.resolve(words)) == 1 or (bool(OFFICE.match(words)) and not words.endswith("s"))


def progressive_owners(item: ItemContext, sentence: Passage) -> tuple[PersonReference, ...]:
    """Those who "will be writing": attendees and offices before it."""
    for match in PROGRESSIVE.finditer(item.text, sentence):
        verb = match.group("verb")
        if not TASK_VERBS & {verb, f"{verb}e", verb[:-1]}:
            continue
        if GIVES_TALK.match(item.text, match.start("verb"), sentence.end):
            continue
        will = match.group("modal").startswith("will")  # what "would be" is told of what was said
        told = TOLD_OF_ONESELF.search(item.text, sentence.start, match.start()) if will else None
        before = Span(sentence.start, told.start() if told else match.start())
        subject = subject_before(item, before, "would", Told.IN_PROSE)
        if subject is not None:
            return parse_owners(item, *subject)
    return ()


def _promise(text: str, sentence: Passage) -> re.Match[str] | None:
    """ "Ann Adams advised that figures would be sent", at the beginning or behind a dash."""
    if not PROMISE.may_match(sentence.hits):
        return None
    dash = DASH.find(text, sentence)
    return PROMISE.match_at(text, sentence) or (PROMISE.pattern.match(text, dash.end(), sentence.end) if dash else None)
