"""Who undertakes something in a sentence: attendees and offices before "would", "agreed to", "was asked to"."""

from __future__ import annotations

import re
from enum import Enum

from loaders.minutes import PersonReference
from loaders.parsing.actions.owners import EVERYONE, OFFICE, is_known_owner_list, parse_owners
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import honorific_at, looks_like_listed_name, parse_name
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.words import alternatives, commitments, owners
from loaders.spans import Span

UNDERTAKES = (
    r"(?:(?:has\s+|have\s+|had\s+|also\s+|kindly\s+|then\s+)?"
    rf"(?:{alternatives(commitments.UNDERTOOK)}|proposed\s+that\s+(?:he|she|they)\s+would)\s+(?:to\s+)"
    r"|(?:was|were|has\s+been|have\s+been|is|are)\s+(?:also\s+|then\s+)?"
    rf"{alternatives(commitments.WAS_ASKED)}\s*(?:to\s+)?"
    rf"|{alternatives(commitments.SAID)}\s+(?:that\s+)?(?:he|she|they|it)\s+(?:would|will)\s+"
    rf"|{alternatives(commitments.MODALS)}\s+(?:also\s+|then\s+|therefore\s+|now\s+|try\s+(?:and|to)\s+)?)"
)
# "Ann Adams would write", "was asked to look": the words between owner and verb, and the verb.
COMMITS = PrefilteredPattern(rf"(?P<modal>{UNDERTAKES})(?P<verb>[a-z]+)")
# "That Ann Adams bring proposals": the subjunctive of resolutions.
BIDDEN = PrefilteredPattern(
    r"(?:\W*(?:\(?\w{1,2}[.)]\s*)?(?:(?:Resolved|RESOLVED)\W{0,6})?(?:\(?\w{1,2}[.)]\s*)?(?:That|"
    r"that)|(?:[Ii]t\s+was\s+(?:agreed|resolved)\s+that))\s+(?:the\s+)?(?P<who>[A-Z][^.;:()]{1,60}?"
    r"),?\s+(?P<verb>[a-z]+)(?=\s)",
)
# "Ann Adams advised that figures would be sent".
PROMISE = PrefilteredPattern(
    rf"(?:The\s+)?(?P<who>[A-Z][^,.;:()]{{1,50}}?)\s+(?:{alternatives(commitments.ANNOUNCED)}|assured\s+\w+)\s+that\b"
    rf"[^.;]{{3,200}}?\b(?:would|will)\s+be\s+(?:\w+ly\s+)?{alternatives(commitments.WILL_BE)}\b",
)
UNDERTAKEN = COMMITS.bit | BIDDEN.bit | PROMISE.bit
TASK_VERBS = frozenset(commitments.TASK_VERBS)
# "would be", "will need": what will happen, no task.
NOT_TASK = re.compile(
    r"(?:was|were)\s+(?:also\s+|then\s+)?invited\s+to\s+(?:speak|present|introduce|address|comment|raise|give|join)\b|"
    r"(?:\w+\s+(?:that\s+)?(?:he|she|they|it)\s+)?(?:would|will)\s+give\s+(?:\w+\s+){0,3}consideration\b|"
    r"\b(?:would|will)\s+(?:be|not|never|like|have|need|allow|mean|help\s+to|enable|ensure|also\s+be|then\s+be)\b",
    re.I,
)
ADVERB_BEFORE = re.compile(r"\s+(?:also|then|kindly|therefore|now|both|has|have|had)$")
# "... noted that", "; ": where a clause begins, and with it an owner may.
CLAUSE = re.compile(
    r"(?:[,;:–—]|(?<!\b[A-Z])\.)\s+|\b(?:that|and|which|but|so|as|when|where|if|asked|requested|suggested|felt)\s+"
)
ARTICLE = re.compile(r"^(?:the|The|our|Our)\s+")
DASH = PrefilteredPattern(r"\s[-–—]\s")
# "the officers", "housing team": people in general who are given tasks.
OTHERS = re.compile(rf"^(?:the\s+)?(?:{alternatives(owners.GROUPS_IN_PROSE)}|[\w\s-]*\bteam)$", re.I)
# "Ann Adams undertook to", "she also agreed to": a promise, whoever gives it.
FIRM = re.compile(rf"(?:\w+\s+)?{alternatives(commitments.UNDERTOOK)}\s+to$")
# "Ann Adams to write": before a bare "to" in prose a name must begin the sentence.
NAME_BEGINS = re.compile(r"\s*(?:[A-Z]|the\s+[A-Z])")
# "Ann Adams, Head of Care,": a name with a role in apposition.
APPOSED = re.compile(r"(?P<who>[^,]{3,50}),\s*[^,]{3,80},?$")
LEADING_ARTICLE = re.compile(r"\s*(?:the|The|our|Our)\s+")
# "Lex and Elizabeth": what stands between given names.
BETWEEN_NAMES = re.compile(r"\s*(?:,|/|&|\band\b)\s*")
# "... and Cllr Ann Adams undertook to": the full name right before the verb.
NAME_BEFORE = re.compile(
    r"(?:.*[\s,;.])?(?=[A-Z])((?:(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|"
    r"Supt|Inspector)\.?\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){1,2})\s*$",
    re.S,
)
# "Lex and Elizabeth will": the given names right before the verb.
GIVEN_NAMES_BEFORE = re.compile(r"(?:^|(?<=[.;:,]))\s*((?:[A-Z][a-z]+(?:,\s+|\s+and\s+|\s*&\s*))*[A-Z][a-z]+)\s*$")
LONGEST_SUBJECT = 90  # characters


class _Told(Enum):
    """Where a sentence stands: prose also tells what people did and thought, so that less of it tells a task."""

    AS_TASK = "beside a marker or an owner's cell"
    IN_PROSE = "among other sentences"


def committed_owners(item: ItemContext, sentence: Passage) -> tuple[PersonReference, ...]:
    """Those who undertake a task in a sentence: attendees and offices before "would", "agreed to", "was asked to"."""
    return _committed(item, sentence, _Told.AS_TASK)


def committed_in_prose(item: ItemContext, sentence: Passage) -> tuple[PersonReference, ...]:
    """Those who undertake a task in a sentence that nothing marks as a task: named, and no people in general."""
    return _committed(item, sentence, _Told.IN_PROSE)


def _committed(item: ItemContext, sentence: Passage, told: _Told) -> tuple[PersonReference, ...]:
    if not sentence.hits & UNDERTAKEN:
        return ()
    text, start, attendees = item.text, sentence.start, item.attendees
    promise = _promise(text, sentence)
    if promise and is_known_owner_list(promise.group("who"), attendees):
        return parse_owners(item, *promise.span("who"))
    bidden = BIDDEN.match_at(text, sentence)
    if bidden and bidden.group("verb") in TASK_VERBS and is_known_owner_list(bidden.group("who"), attendees):
        return parse_owners(item, *bidden.span("who"))
    for match in COMMITS.finditer(text, sentence):
        modal = " ".join(match.group("modal").split())
        if match.group("verb") not in TASK_VERBS or NOT_TASK.match(text, match.start(), sentence.end):
            continue
        if told is _Told.IN_PROSE and modal == "to" and not NAME_BEGINS.match(text[start : match.start()]):
            continue
        subject = _subject(item, Span(start, match.start()), modal, told)
        if subject is None and FIRM.match(modal):
            subject = _named(text, start, match.start())
        if subject is None and not attendees.attendees and modal in ("will", "to", "would"):
            subject = _given_names(text, start, match.start())
        if subject is not None:
            return parse_owners(item, *subject)
    return ()


def _promise(text: str, sentence: Passage) -> re.Match[str] | None:
    """ "Ann Adams advised that figures would be sent", at the beginning or behind a dash."""
    if not PROMISE.may_match(sentence.hits):
        return None
    dash = DASH.find(text, sentence)
    return PROMISE.match_at(text, sentence) or (PROMISE.pattern.match(text, dash.end(), sentence.end) if dash else None)


def _subject(item: ItemContext, before: Span, modal: str, told: _Told) -> Span | None:
    """The run of owners that stands right before a verb: the longest that begins with the sentence or a clause."""
    words = ADVERB_BEFORE.sub("", item.text[slice(*before)].rstrip())
    stop = before.start + len(words)
    for begin in (before.start, *(before.start + match.end() for match in CLAUSE.finditer(words))):
        run = _run(item, Span(begin, stop), modal, told)
        if run is not None:
            lead = LEADING_ARTICLE.match(item.text[slice(*run)])
            return Span(run.start + lead.end() if lead else run.start, run.end)
    return None


def _run(item: ItemContext, span: Span, modal: str, told: _Told) -> Span | None:
    """The words as a run of owners, or the name that they begin with before its role."""
    printed = item.text[slice(*span)]
    words = printed.strip()
    if not words or len(words) > LONGEST_SUBJECT:
        return None
    bare = ARTICLE.sub("", words)
    if is_known_owner_list(bare, item.attendees) and (told is _Told.AS_TASK or _allowed_in_prose(bare, modal)):
        return span
    apposed = APPOSED.match(words)
    if apposed and item.attendees.by_name(apposed.group("who").strip()) and len(words) > len(apposed.group("who")) + 4:
        return Span(span.start, span.start + len(printed) - len(printed.lstrip()) + apposed.end("who"))
    return None


def _allowed_in_prose(words: str, modal: str) -> bool:
    """Whether owners are meant, and no people in general: "all" only before a bare "to"."""
    if EVERYONE.match(words):
        return modal == "to"
    named = OFFICE.match(words) or OTHERS.match(words) or honorific_at(words)[0] is not None
    return bool(named) or not words[:1].islower()


def all_given_names(words: str) -> bool:
    """Whether words are given names, one or several: "Lex and Elizabeth"."""
    return all(looks_like_listed_name([piece]) for piece in BETWEEN_NAMES.split(words.strip()))


def _named(text: str, start: int, end: int) -> Span | None:
    """A full name right before "undertook to": a person, on the attendance list or not."""
    match = NAME_BEFORE.match(text, start, end)
    if match is None:
        return None
    name = parse_name(match.group(1), 0, len(match.group(1)))
    return Span(*match.span(1)) if name is not None and name.is_full else None


def _given_names(text: str, start: int, end: int) -> Span | None:
    """ "Lex and Elizabeth will ...": given names, in minutes that list nobody."""
    match = GIVEN_NAMES_BEFORE.search(text[start:end])
    if match is None or not all_given_names(match.group(1)):
        return None
    return Span(start + match.start(1), start + match.end(1))
