"""Who undertakes something in a sentence: attendees and offices before "would", "agreed to", "was asked to"."""

from __future__ import annotations

import re
from enum import Enum

from loaders.minutes import PersonReference
from loaders.parsing.actions.bidden import SIGN as BIDDEN
from loaders.parsing.actions.bidden import bidden_owners
from loaders.parsing.actions.owners import EVERYONE, OFFICE, OFFICE_FIRST, is_known_owner_list, parse_owners
from loaders.parsing.actions.unlisted import given_names_before, named_before, only_named
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import honorific_at, is_role
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.words import alternatives, commitments, honorifics, owners
from loaders.spans import Span

# Verbs of sentences that tell what is or was.
_FINITE = (
    r"had|has|have|was|were|is|are|will|would|said|met|asked|"
    r"(?:advis|report|stat|visit|confirm|explain|inform|agre|second|propos|attend|join|arriv|present)ed"
)
UNDERTAKES = (
    rf"(?:(?:{alternatives(commitments.BEFORE_UNDERTOOK)}\s+)?"
    rf"(?:{alternatives(commitments.UNDERTOOK)}|proposed\s+that\s+(?:he|she|they)\s+would)\s+(?:to\s+)"
    r"|(?:was|were|has\s+been|have\s+been|is|are)\s+(?:also\s+|then\s+)?"
    rf"{alternatives(commitments.WAS_ASKED)}\s*(?:by\s+(?:the\s+)?\w+\s+)?(?:to\s+)?"
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
    r"(?:[^.;]{0,60}?\b(?:(?:agreed|resolved|arranged|decided|asked|requested)\s+for|(?:was|be)\s+left\s+(?:with|to|for)))\s+(?:the\s+)?(?P<who>[A-Z][^.;:()]{1,60}?)"
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
# "would be", "will need": what will happen, no task.
NOT_TASK = re.compile(
    rf"(?:was|were)\s+(?:also\s+|then\s+)?invited\s+to\s+{alternatives(commitments.INVITED_TO)}\b|"
    r"(?:\w+\s+(?:that\s+)?(?:he|she|they|it)\s+)?(?:would|will)\s+give\s+(?:\w+\s+){0,3}consideration\b|"
    rf"\b(?:would|will)\s+(?!{alternatives(commitments.TASK_PHRASES)}\b){alternatives(commitments.WOULD_NOT_DO)}\b|"
    r"(?:would|will|should)\s+(?:continue\s+(?:as|to\s+be)|remain)\b|"
    rf"(?:would|will|should|must|to)\s+take\s+(?:up\s+|on\s+)?(?:the|a|his|her|their)\s+(?:\w+\s+)?"
    rf"{alternatives(commitments.OFFICES_TAKEN)}\b|"
    rf"(?:would|will|should|must|to)\s+act\s+as\s+(?:the\s+)?{alternatives(owners.OFFICES)}\b",
    re.I,
)
# "AA as Chair": a person with the office in which that one acts.
AS_OFFICE = re.compile(
    rf"(?P<who>[A-Z][\w’'. -]{{1,50}}?),?\s+as\s+(?:the\s+)?(?:[\w-]+\s+)?{alternatives(owners.OFFICES)}", re.I
)
ADVERB_BEFORE = re.compile(rf"\s+{alternatives(commitments.BEHIND_OWNER)}$")
# "Ann Adams apologised and agreed to send": what stands between an owner and the promise.
SORRY = re.compile(r"\s+apologi[sz]ed(?:\s+for\s+(?:the|this|that)\s+\w+)?,?\s+and$")
# "... noted that", "; ": where a clause begins, and with it an owner may.
_TITLED = "".join(rf"(?<!{title})" for title in (*honorifics.COUNCILLOR, *honorifics.MR_AND_MRS))
CLAUSE = re.compile(
    rf"\(|(?:[,;:–—]|\s-|(?<!\b[A-Z]){_TITLED}\.)\s+|\b{alternatives(commitments.CLAUSE_BEGINS)}\s+|"
    r"\b(?:[Ff]ollowing|[Aa]fter)\s+(?:\w+\s+)?discussions?,?\s+"
)
# "Ann Adams replied that she did not know but would": who speaks first, and goes on.
SPEAKS_FIRST = re.compile(
    rf"(?:The\s+)?(?P<who>[A-Z](?:[^.,;:()]|{_TITLED}\.){{1,50}}?)\s+"
    rf"(?:(?:also|then)\s+)?(?:(?:{alternatives(commitments.SAID)}|replied|answered|apologised|could|did\s+not)\s[^.;:]{{2,160}}?"
    r",?\s+but|(?:did|could|had)\s+not\s[^.;:,]{2,60}?\s+and)\s*$"
)
# "Ann Adams from the County": somebody known, with whom for.
FROM_BODY = re.compile(
    r"(?P<who>[A-Z][\w’'. -]{1,50}?)\s+(?:from|of)\s+(?:the\s+)?[A-Z][\w’'&-]*(?:\s+(?:[A-Z][\w’'&-]*|and|of|&))*"
)
ANOTHER = re.compile(r"\b[A-Z][\w’'-]+\s+(?:had|has|was|is|would|will|did|could)\b")  # "that Bob Brown had left"
ARTICLE = re.compile(r"^(?:the|The|our|Our)\s+")
DASH = PrefilteredPattern(r"\s[-–—]\s")
# "the officers", "housing team": people in general who are given tasks.
OTHERS = re.compile(rf"^(?:the\s+)?(?:{alternatives(owners.GROUPS_IN_PROSE)}|[\w\s-]*\bteam)$", re.I)
# "Ann Adams undertook to", "she also agreed to": a promise, whoever gives it.
FIRM = re.compile(rf"(?:\w+\s+)?{alternatives(commitments.UNDERTOOK)}\s+to$")
# "Ann Adams to write": before a bare "to" in prose a name must begin the sentence.
NAME_BEGINS = re.compile(r"\s*(?:\(?[a-z\d]{1,3}[.)]\s+)?(?:[A-Z]|the\s+[A-Z])")
# "Ann Adams, Head of Care,": a name with a role in apposition; "Ann Adams, and Bob had met" is none.
APPOSED = re.compile(rf"(?P<who>[^,(]{{3,50}}),\s*(?![^,]*\b(?:{_FINITE})\b)[^,]{{3,80}},?$")
# "AA, assisted by Bob Brown,": who acts, and who helps.
HELPED = re.compile(rf"(?P<who>[^,(]{{2,50}}),\s*(?:{alternatives(commitments.WITH_HELP)})\s[^,]{{2,80}},$")
# "... authorised AA and BB to sign": a run that begins behind "and" has another owner before it.
ONE_BEFORE = re.compile(r"(?P<who>[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,3})\s+and\s+$")
LINE_BETWEEN = re.compile(r"(?<=\w)[ \t]*\n[ \t]*(?!(?:and|or|with)\b)(?=\w)")  # no comma or "and" joins two lines
# "A small working group (Cllrs Adams and Brown)": whom a group is made of.
GROUP_OF = re.compile(
    r"(?:An?|The|This)\s+(?:[\w-]+\s+){0,4}(?:group|party|panel|sub-?\s?group|sub-?committee|team)\s*"
    r"(?:\(|(?:consisting|comprising|made\s+up)\s+(?:of\s+)?|of\s+)(?P<who>[^()]{3,90})\)?"
)
# "Members were asked to send", "All members to bring": what all are given to do, and no more than to think of.
ASKED_OF_ALL = re.compile(
    r"(?:(?:was|were|is|are)\s+(?:\w+\s+)?(?i:asked|requested|invited|reminded|encouraged)\s+to|to)$"
)
MEMBERS_FIRST = re.compile(
    rf"\W*(?:[A-Z][^.:;]{{2,40}}:\s+)?(?:The\s+)?(?P<who>(?:[Aa]ll\s+)?(?i:{alternatives(owners.ALL_WHO_ARE_THERE)}))(?:\s+(?:also|all))?\s*"
)
OF_ALL = frozenset(commitments.GIVEN_TO_ALL)
# "The Director, Roads and Parks": an office with what it is for, as printed before a verb.
OFFICE_WITH_AREA = re.compile(
    r"(?:^|[.;:]\s+|\bthe\s+|\bThe\s+)(?P<who>(?P<office>[A-Z][\w-]+(?:\s+[A-Z][\w-]+){0,3}),\s+(?:[A-Z][\w’'&-]*|and|&|of|for|the|,)"
    r"(?:\s+(?:[A-Z][\w’'&-]*|and|&|of|for|the|,))*)\s*$"
)
LEADING_ARTICLE = re.compile(r"\s*(?:the|The|our|Our)\s+")
# "The Board noted the report": what a body did with what it heard, and nobody's task.
ONLY_HEARD = re.compile(rf"[^.;]{{0,60}}?\b{alternatives(commitments.ONLY_HEARD)}\b")
LONGEST_INITIALS = 4  # letters
LONGEST_SUBJECT = 90  # characters
# "It was agreed that Ann Adams", "agreed that the Clerk": what the meeting gives somebody to do.
AGREED_THAT_ONE = re.compile(r"\b(?:agreed|AGREED|resolved|RESOLVED|decided)\s+that\s+(?:the\s+)?[^,.;]{2,50}$")


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
    bidden = bidden_owners(item, sentence)
    if bidden:
        return bidden
    asked = ASKED_FOR.match_at(text, sentence)
    if asked and asked.group("verb") in TASK_VERBS and is_known_owner_list(asked.group("who"), attendees):
        return parse_owners(item, *asked.span("who"))
    told_to = TOLD_TO.match_at(text, sentence)
    if told_to and _is_one(told_to.group("who"), item):
        return parse_owners(item, *told_to.span("who"))
    for match in COMMITS.finditer(text, sentence):
        modal = " ".join(match.group("modal").split())
        before = text[start : match.start()]
        verb = " ".join(match.group("verb").split())
        if not _is_task(modal, verb, before) or NOT_TASK.match(text, match.start(), sentence.end):
            continue
        if told is _Told.IN_PROSE and modal == "to" and not NAME_BEGINS.match(before):
            continue
        subject = _subject(item, Span(start, match.start()), modal, told)
        office = OFFICE_WITH_AREA.search(before) if subject is None and "," in before else None
        if office and is_role(office.group("office")):
            place = item.page.source_span(start + office.start("who"), start + office.end("who"))
            return (attendees.reference(office.group("who"), *place),)
        if subject is None and ASKED_OF_ALL.match(modal) and match.group("verb") in OF_ALL:
            subject = _group(text, start, match.start())
        if subject is None and modal in ("would", "will"):
            subject = _who_speaks_first(item, Span(start, match.start()))
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


def _is_task(modal: str, verb: str, before: str) -> bool:
    """Whether a verb is one of tasks; behind "undertook to" and a bare "to" any that does not settle something.

    So is any where it was agreed that somebody would.
    """
    if verb in TASK_VERBS:
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
        will = match.group("modal").startswith("will")  # what "would be" is told of what was said
        told = TOLD_OF_ONESELF.search(item.text, sentence.start, match.start()) if will else None
        before = Span(sentence.start, told.start() if told else match.start())
        subject = _subject(item, before, "would", _Told.IN_PROSE)
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
    if modal.endswith(" to") or modal in ("would", "will"):
        words = SORRY.sub("", words)
    stop = before.start + len(words)
    for begin in (before.start, *(before.start + match.end() for match in CLAUSE.finditer(words))):
        run = _run(item, Span(begin, stop), modal, told)
        if run is not None:
            lead = LEADING_ARTICLE.match(item.text[slice(*run)])
            run = _behind_line(item, Span(run.start + lead.end() if lead else run.start, run.end))
            return _with_one_before(item, before.start, run) if modal == "to" else run
    return None


def _behind_line(item: ItemContext, run: Span) -> Span:
    """A run of owners without those that end the line above: "Finance - AA | BB to help"."""
    line = LINE_BETWEEN.search(item.text, *run)
    if line is None:
        return run
    known = all(
        is_known_owner_list(item.text[a:b], item.attendees)
        for a, b in ((run.start, line.start()), (line.end(), run.end))
    )
    return Span(line.end(), run.end) if known else run


def _with_one_before(item: ItemContext, start: int, run: Span) -> Span:
    """A run of owners with the one before its "and": "... authorised AA and BB"."""
    found = ONE_BEFORE.search(item.text, start, run.start)
    return Span(found.start("who"), run.end) if found and is_known_owner_list(found["who"], item.attendees) else run


def _run(item: ItemContext, span: Span, modal: str, told: _Told) -> Span | None:
    """The words as a run of owners, or the name that they begin with before its role."""
    printed = item.text[slice(*span)]
    words = printed.strip()
    if not words or len(words) > LONGEST_SUBJECT or (")" in words and "(" not in words):
        return None
    group = GROUP_OF.fullmatch(words)
    if group and is_known_owner_list(group.group("who"), item.attendees):
        lead = span.start + len(printed) - len(printed.lstrip())
        return Span(lead + group.start("who"), lead + group.end("who"))
    bare = ARTICLE.sub("", words)
    if is_known_owner_list(bare, item.attendees) and (told is _Told.AS_TASK or _allowed_in_prose(bare, modal)):
        return span
    acting = AS_OFFICE.fullmatch(words) or FROM_BODY.fullmatch(words)
    if acting and is_known_owner_list(acting.group("who"), item.attendees):
        return Span(span.start, span.start + len(printed) - len(printed.lstrip()) + acting.end("who"))
    helped = HELPED.fullmatch(words)
    if helped and len(item.attendees.resolve(helped.group("who"))) == 1:
        return Span(span.start, span.start + len(printed) - len(printed.lstrip()) + helped.end("who"))
    apposed = APPOSED.match(words)
    if apposed and item.attendees.by_name(apposed.group("who").strip()) and len(words) > len(apposed.group("who")) + 4:
        return Span(span.start, span.start + len(printed) - len(printed.lstrip()) + apposed.end("who"))
    return None


def _allowed_in_prose(words: str, modal: str) -> bool:
    """Whether owners are meant, and no people in general: "all" only before a bare "to"."""
    if EVERYONE.match(words):
        return modal == "to" or modal in ("are to", "is to")
    named = OFFICE.match(words) or OTHERS.match(words) or honorific_at(words)[0] is not None
    return bool(named or OFFICE_FIRST.match(words)) or not words[:1].islower()


def _who_speaks_first(item: ItemContext, before: Span) -> Span | None:
    """ "Ann Adams did not know but would ask": one attendee with whom the sentence begins."""
    match = SPEAKS_FIRST.match(item.text, *before)
    if match is None or ANOTHER.search(item.text, match.end("who"), before.end):
        return None
    return Span(*match.span("who")) if len(item.attendees.resolve(match.group("who"))) == 1 else None


def _group(text: str, start: int, end: int) -> Span | None:
    """ "All members were asked to send": those who are there, where a sentence begins with them."""
    match = MEMBERS_FIRST.fullmatch(text[start:end])
    return Span(start + match.start("who"), start + match.end("who")) if match else None
