"""Tasks in the making: who undertakes something in a sentence, and the patterns that tell it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.minutes import Holder
from loaders.parsing.body import Body, Paragraph
from loaders.parsing.due import DUE_LABEL
from loaders.parsing.names import honorific_at, looks_like_name, parse_name
from loaders.parsing.owners import EVERYONE, OFFICE, are_holders, split_holders
from loaders.parsing.register import Register

OWNER_TO = re.compile(
    r"^\s*(?P<who>(?:(?!\b(?:to|will|would|is|are|should|must|shall)\b)(?:[^.;:()\n]|"
    r"\.(?=\S))){1,90}?)\s+(?P<modal>to|will|would|is\s+to|are\s+to|"
    r"should|must|shall|is\s+going\s+to|are\s+going\s+to|agreed\s+to|"
    r"undertook\s+to)\s+(?=[a-z])",
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
COMMITS = re.compile(rf"(?P<modal>{UNDERTAKES})(?P<verb>[a-z]+)")
PASSIVE_BY = re.compile(
    r"\b(?:to\s+be|will\s+be|would\s+be|should\s+be)\s+(?:\w+\s+){0,3}?(?:(?!signed|"
    r"confirmed|approved|chaired|presented|considered)\w+ed|sent|brought|"
    r"taken|made|put|given|written|drawn\s+up|undertaken)\s+(?:\w+\s+){0,4}?by\s+(?P<who>(?:the\s+"
    r")?[A-Z]?[\w .’'-]{2,40}?)(?=\s+(?:by|before|at|in|for|to|on|and)\b|"
    r"[.,;]|$)"
)
# "That Ann Adams bring proposals": the subjunctive of resolutions.
BIDDEN = re.compile(
    r"(?:\W*(?:\(?\w{1,2}[.)]\s*)?(?:(?:Resolved|RESOLVED)\W{0,6})?(?:\(?\w{1,2}[.)]\s*)?(?:That|"
    r"that)|(?:[Ii]t\s+was\s+(?:agreed|resolved)\s+that))\s+(?:the\s+)?(?P<who>[A-Z][^.;:()]{1,60}?"
    r"),?\s+(?P<verb>[a-z]+)(?=\s)",
)
PROMISE = re.compile(
    r"(?:The\s+)?(?P<who>[A-Z][^,.;:()]{1,50}?)\s+(?:confirmed|advised|"
    r"agreed|assured\s+\w+|undertook|stated|said)\s+that\b[^.;]{3,200}?\b(?:would|"
    r"will)\s+be\s+(?:\w+ly\s+)?(?:provided|circulated|sent|shared|submitted|"
    r"brought|reported|presented|issued|supplied|added|published|forwarded|"
    r"emailed|included|produced|arranged)\b",
)
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
OTHERS = re.compile(
    r"^(?:the\s+)?(?:officers?|members?|councillors|governors|trustees|all|secretariat|[\w\s-]*\bteam)$", re.I
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


def told(body: Body, start: int, end: int, register: Register, *, marked: bool) -> list[Draft]:
    """A task told behind a marker: "Clerk to write ...", "Ann and Bob will ...", several tasks in a row."""
    text = body.page.text
    spans = body.sentences(Paragraph(start, end))
    drafts: list[Draft] = []
    for s, e in spans:
        words = text[s:e]
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


def owners_of(body: Body, start: int, end: int, register: Register) -> tuple[list[Holder], int, int]:
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
    match = OWNER_TO.match(words)
    if match and (are_holders(match.group("who"), register) or _group_like(match.group("who"))):
        tail = TAIL_WHO.search(words)
        if (
            tail
            and (are_holders(tail.group("who"), register) or _all_given_names(tail.group("who")))
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
    named = who_commits(body, start, end, register)
    if named:
        return named, start, end
    by = PASSIVE_BY.search(words)
    if by and are_holders(re.sub(r"^the\s+", "", by.group("who")), register, strict=True):
        return split_holders(body.page, register, start + by.start("who"), start + by.end("who")), start, end
    return [], start, end


def _group_like(words: str) -> bool:
    words = re.sub(r"^(?:the|all)\s+", "", words.strip(), flags=re.I)
    if re.match(
        r"(?:he|she|they|it|we|this|that|these|there|to|if|when|which|also|and|not|agree[ds]?|who|what|how)\b",
        words,
        re.I,
    ):
        return False
    return bool(words) and words[0].isupper() and len(words.split()) <= 12 and not re.search(r"[,;]\s", words)


def who_commits(body: Body, start: int, end: int, register: Register, *, strict: bool = False) -> list[Holder]:
    """Those who undertake a task in a sentence: attendees and offices before "would", "agreed to", "was asked to"."""
    text = body.page.text
    found: list[Holder] = []
    promise = PROMISE.match(text, start, end)
    if promise is None and (dash := re.compile(r"\s[-–—]\s").search(text, start, end)):
        promise = PROMISE.match(text, dash.end(), end)
    if promise and are_holders(promise.group("who"), register, strict=True):
        return split_holders(body.page, register, *promise.span("who"))
    bidden = BIDDEN.match(text, start, end)
    if bidden and bidden.group("verb") in TASK_VERBS and are_holders(bidden.group("who"), register, strict=True):
        return split_holders(body.page, register, *bidden.span("who"))
    for match in COMMITS.finditer(text, start, end):
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
        if subject is None:
            continue
        found.extend(split_holders(body.page, register, *subject))
        break
    return found


def _subject(
    text: str, start: int, end: int, register: Register, *, bare_to: bool, strict: bool
) -> tuple[int, int] | None:
    """The run of holders that stands right before a verb."""
    before = text[start:end].rstrip()
    before = re.sub(r"\s+(?:also|then|kindly|therefore|now|both|has|have|had)$", "", before)
    stop = start + len(before)
    pieces = [start]
    for match in re.finditer(
        r"[,;:–—.]\s+|\b(?:that|and|which|but|so|as|when|where|if|asked|requested|suggested)\s+", before
    ):
        pieces.append(start + match.end())
    runs = []
    for begin in pieces:
        words = text[begin:stop].strip()
        bare = re.sub(r"^(?:the|The)\s+", "", words)
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


def _all_given_names(words: str) -> bool:
    pieces = re.split(r"\s*(?:,|/|&|\band\b)\s*", words.strip())
    return all(looks_like_name([p], lenient=True) for p in pieces)


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
    if match is None or not _all_given_names(match.group(1)):
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
