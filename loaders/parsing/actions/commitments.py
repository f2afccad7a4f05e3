"""Who undertakes something in a sentence: attendees and offices before "would", "agreed to", "was asked to"."""

from __future__ import annotations

import re

from loaders.minutes import Holder
from loaders.parsing.actions.owners import EVERYONE, OFFICE, are_holders, split_holders
from loaders.parsing.attendance import AttendeeIndex
from loaders.parsing.forms import honorific_at, looks_like_listed_name, parse_name
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.text import Body

UNDERTAKES = (
    r"(?:(?:has\s+|have\s+|had\s+|also\s+|kindly\s+|then\s+)?(?:agreed|"
    r"undertook|offered|volunteered|promised|committed|proposed\s+that\s+(?:he|"
    r"she|they)\s+would)\s+(?:to\s+)"
    r"|(?:was|were|has\s+been|have\s+been|is|are)\s+(?:also\s+|then\s+)?(?:asked|"
    r"requested|tasked|instructed|authorised|delegated|requested|invited|"
    r"charged\s+with|to|going\s+to|due\s+to)\s*(?:to\s+)?"
    r"|(?:advised|confirmed|said|stated|reported|explained|agreed|noted)\s+(?:that\s+)?(?:he|"
    r"she|they|it)\s+(?:would|will)\s+"
    r"|(?:would|will|should|shall|must|to)\s+(?:also\s+|then\s+|therefore\s+|now\s+|try\s+(?:and|to)\s+)?)"
)
COMMITS = PrefilteredPattern(rf"(?P<modal>{UNDERTAKES})(?P<verb>[a-z]+)")
# "That Ann Adams bring proposals": the subjunctive of resolutions.
BIDDEN = PrefilteredPattern(
    r"(?:\W*(?:\(?\w{1,2}[.)]\s*)?(?:(?:Resolved|RESOLVED)\W{0,6})?(?:\(?\w{1,2}[.)]\s*)?(?:That|"
    r"that)|(?:[Ii]t\s+was\s+(?:agreed|resolved)\s+that))\s+(?:the\s+)?(?P<who>[A-Z][^.;:()]{1,60}?"
    r"),?\s+(?P<verb>[a-z]+)(?=\s)",
)
PROMISE = PrefilteredPattern(
    r"(?:The\s+)?(?P<who>[A-Z][^,.;:()]{1,50}?)\s+(?:confirmed|advised|"
    r"agreed|assured\s+\w+|undertook|stated|said)\s+that\b[^.;]{3,200}?\b(?:would|"
    r"will)\s+be\s+(?:\w+ly\s+)?(?:provided|circulated|sent|shared|submitted|"
    r"brought|reported|presented|issued|supplied|added|published|forwarded|"
    r"emailed|included|produced|arranged)\b",
)
UNDERTAKEN = COMMITS.bit | BIDDEN.bit | PROMISE.bit
TASK_VERBS = frozenset(
    """add address advise amend analyse apply approach arrange ascertain ask assess assist attend audit book bring buy
    call chase check circulate clarify clean clear co-ordinate collate collect compile complete confirm consider
    consult contact continue convene coordinate count create cut deal deliver design develop discuss distribute do
    document download draft draw e-mail email engage enquire ensure erect escalate establish examine explore express
    feed feedback fill finalise find fit fix follow forward gather get give go hand help identify include inform
    inspect install instruct investigate invite issue join keep launch lead lend let liaise list look make meet mend
    mention monitor move notify obtain order organise oversee paint pass pay phone pick place plan plant post
    prepare present print process produce progress propose provide publicise publish purchase pursue put query raise
    re-send read recirculate reconvene record recruit redraft refer register relay remind remove renew repaint
    repair replace reply report represent request research resend resolve respond return review revise ring run
    schedule scope secure see seek select send set share sign speak submit suggest summarise supply support sweep
    synthesize take talk telephone test thank track try undertake update upload verify view visit walk work
    write""".split()
)
NOT_TASK = re.compile(
    r"\b(?:would|will)\s+(?:be|not|never|like|have|need|allow|mean|help\s+to|enable|ensure|also\s+be|then\s+be)\b", re.I
)
ADVERB_BEFORE = re.compile(r"\s+(?:also|then|kindly|therefore|now|both|has|have|had)$")
CLAUSE = re.compile(
    r"(?:[,;:–—]|(?<!\b[A-Z])\.)\s+|\b(?:that|and|which|but|so|as|when|where|if|asked|requested|suggested)\s+"
)
ARTICLE = re.compile(r"^(?:the|The)\s+")
DASH = PrefilteredPattern(r"\s[-–—]\s")
OTHERS = re.compile(
    r"^(?:the\s+)?(?:officers?|members?|councillors|governors|trustees|all|secretariat|[\w\s-]*\bteam)$", re.I
)


def who_commits(body: Body, sentence: Passage, register: AttendeeIndex, *, strict: bool = False) -> list[Holder]:
    """Those who undertake a task in a sentence: attendees and offices before "would", "agreed to", "was asked to"."""
    if not sentence.hits & UNDERTAKEN:
        return []
    text, start, end = body.page.text, sentence.start, sentence.end
    promise = _promise(text, sentence)
    if promise and are_holders(promise.group("who"), register, strict=True):
        return split_holders(body.page, register, *promise.span("who"))
    bidden = BIDDEN.match_at(text, sentence)
    if bidden and bidden.group("verb") in TASK_VERBS and are_holders(bidden.group("who"), register, strict=True):
        return split_holders(body.page, register, *bidden.span("who"))
    for match in COMMITS.finditer(text, sentence):
        verb, modal = match.group("verb"), " ".join(match.group("modal").split())
        if verb not in TASK_VERBS or NOT_TASK.match(text, match.start(), end):
            continue
        if strict and modal == "to" and not re.match(r"\s*(?:[A-Z]|the\s+[A-Z])", text[start : match.start()]):
            continue
        subject = _subject(text, start, match.start(), register, bare_to=modal == "to", strict=strict)
        if subject is None and FIRM.match(modal):
            subject = _named(text, start, match.start())
        if subject is None and not register.attendees and modal in ("will", "to", "would"):
            subject = _given_names(text, start, match.start())
        if subject is not None:
            return split_holders(body.page, register, *subject)
    return []


def _promise(text: str, sentence: Passage) -> re.Match[str] | None:
    """ "Ann Adams advised that figures would be sent", at the beginning or behind a dash."""
    if not PROMISE.may_match(sentence.hits):
        return None
    dash = DASH.find(text, sentence)
    return PROMISE.match_at(text, sentence) or (PROMISE.pattern.match(text, dash.end(), sentence.end) if dash else None)


def _subject(
    text: str, start: int, end: int, register: AttendeeIndex, *, bare_to: bool, strict: bool
) -> tuple[int, int] | None:
    """The run of holders that stands right before a verb."""
    before = text[start:end].rstrip()
    before = ADVERB_BEFORE.sub("", before)
    stop = start + len(before)
    pieces = [start]
    for match in CLAUSE.finditer(before):
        pieces.append(start + match.end())
    runs = []
    for begin in pieces:
        words = text[begin:stop].strip()
        bare = ARTICLE.sub("", words)
        if not words or len(words) > 90:
            continue
        if are_holders(bare, register, strict=True) and _allowed(bare, strict, bare_to):
            runs.append((begin, stop))
        else:
            apposed = re.match(r"(?P<who>[^,]{3,50}),\s*[^,]{3,80},?$", words)
            if (
                apposed
                and register.by_name(apposed.group("who").strip())
                and len(words) > len(apposed.group("who")) + 4
            ):
                runs.append(
                    (begin, begin + len(text[begin:stop]) - len(text[begin:stop].lstrip()) + apposed.end("who"))
                )
    if not runs:
        return None
    begin, stop = runs[0]
    lead = re.match(r"\s*(?:the|The)\s+", text[begin:stop])
    return (begin + lead.end() if lead else begin), stop


def all_given_names(words: str) -> bool:
    """Whether words are given names, one or several: "Lex and Elizabeth"."""
    pieces = re.split(r"\s*(?:,|/|&|\band\b)\s*", words.strip())
    return all(looks_like_listed_name([p]) for p in pieces)


FIRM = re.compile(r"(?:\w+\s+)?(?:agreed|undertook|offered|volunteered|promised|committed)\s+to$")


def _named(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A full name right before "undertook to": a person, on the attendance list or not."""
    match = re.compile(
        r"(?:.*[\s,;.])?(?=[A-Z])((?:(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|"
        r"Supt|Inspector)\.?\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){1,2})\s*$",
        re.S,
    ).match(text, start, end)
    if match is None:
        return None
    name = parse_name(match.group(1), 0, len(match.group(1)))
    return match.span(1) if name is not None and name.is_full else None


def _given_names(text: str, start: int, end: int) -> tuple[int, int] | None:
    """ "Lex and Elizabeth will ...": given names, in minutes that list nobody."""
    match = re.compile(r"(?:^|(?<=[.;:,]))\s*((?:[A-Z][a-z]+(?:,\s+|\s+and\s+|\s*&\s*))*[A-Z][a-z]+)\s*$").search(
        text[start:end]
    )
    if match is None or not all_given_names(match.group(1)):
        return None
    return start + match.start(1), start + match.end(1)


def _allowed(words: str, strict: bool, bare_to: bool) -> bool:
    if not strict:
        return True
    if EVERYONE.match(words):
        return bare_to
    return not (
        OFFICE.match(words) is None
        and OTHERS.match(words) is None
        and words[:1].islower()
        and honorific_at(words)[0] is None
    )
