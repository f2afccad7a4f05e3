"""Who stands before a verb that commits: the run of owners that a sentence or a clause begins with."""

from __future__ import annotations

import re
from enum import Enum

from loaders.parsing.actions.owners import EVERYONE, OFFICE, OFFICE_FIRST, is_known_owner_list
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import honorific_at
from loaders.parsing.words import alternatives, commitments, honorifics, owners
from loaders.spans import Span

# Verbs of sentences that tell what is or was.
_FINITE = (
    r"had|has|have|was|were|is|are|will|would|said|met|asked|"
    r"(?:advis|report|stat|visit|confirm|explain|inform|agre|second|propos|attend|join|arriv|present)ed"
)
# "AA as Chair": a person with the office in which that one acts.
AS_OFFICE = re.compile(
    rf"(?P<who>[A-Z][\w’'. -]{{1,50}}?),?\s+as\s+(?:the\s+)?(?:[\w-]+\s+)?{alternatives(owners.OFFICES)}", re.I
)
ADVERB_BEFORE = re.compile(rf"\s+{alternatives(commitments.BEHIND_OWNER)}$")
# "Ann Adams apologised and agreed to send": what stands between an owner and the promise.
SORRY = re.compile(r"\s+apologi[sz]ed(?:\s+for\s+(?:the|this|that)\s+\w+)?,?\s+and$")
# "... noted that", "; ", "RESOLVED ": where a clause begins, and with it an owner may.
_TITLED = "".join(rf"(?<!{title})" for title in (*honorifics.COUNCILLOR, *honorifics.MR_AND_MRS))
CLAUSE = re.compile(
    rf"\(|(?:[,;:–—]|\s-|(?<!\b[A-Z]){_TITLED}\.)\s+|\b{alternatives(commitments.CLAUSE_BEGINS)}\s+|"
    r"\b(?:[Ff]ollowing|[Aa]fter)\s+(?:\w+\s+)?discussions?,?\s+|\A\W*(?:RESOLVED|Resolved|AGREED)\s+(?=(?:The\s+|the\s+)?[A-Z])"
)
# "Ann Adams has two catalogues and will", "has spoken to the builder and will"
_HAS_DONE = r"has|have|had|was|were|is|are|attended|contacted|met|spoke|visited|wrote"
# "Ann Adams replied that she did not know but would": who speaks first, and goes on.
SPEAKS_FIRST = re.compile(
    rf"(?:The\s+)?(?P<who>[A-Z](?:[^.,;:()]|{_TITLED}\.){{1,50}}?)\s+"
    rf"(?:(?:also|then)\s+)?(?:(?:{alternatives(commitments.SAID)}|replied|answered|apologised|could|did\s+not)\s[^.;:]{{2,160}}?"
    r",?\s+but|(?:did|could|had)\s+not\s[^.;:,]{2,60}?\s+and|"
    rf"(?:{_HAS_DONE})\s(?:(?!\b(?:that|who|which|whether|if|when|where)\b)[^.;:]){{2,120}}?\s+and)\s*$"
)
# "Ann Adams from the County": somebody known, with whom for.
FROM_BODY = re.compile(
    r"(?P<who>[A-Z][\w’'. -]{1,50}?)\s+(?:from|of|for)\s+(?:the\s+)?[A-Z][\w’'&-]*(?:\s+(?:[A-Z][\w’'&-]*|and|of|&))*"
)
ANOTHER = re.compile(r"\b[A-Z][\w’'-]+\s+(?:had|has|was|is|would|will|did|could)\b")  # "that Bob Brown had left"
ARTICLE = re.compile(r"^(?:the|The|our|Our)\s+")
# "the officers", "housing team": people in general who are given tasks.
OTHERS = re.compile(rf"^(?:the\s+)?(?:{alternatives(owners.GROUPS_IN_PROSE)}|[\w\s-]*\bteam)$", re.I)
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
MEMBERS_FIRST = re.compile(
    rf"\W*(?:[A-Z][^.:;]{{2,40}}:\s+)?(?:The\s+)?(?P<who>(?:[Aa]ll\s+)?(?i:{alternatives(owners.ALL_WHO_ARE_THERE)}))(?:\s+(?:also|all))?\s*"
)
# "It was left with Cllr Adams, who": the words right before which a name may begin.
BEFORE_WHO = re.compile(r",?\s+who$")
NAME_STARTS = re.compile(r"\b(?=[A-Z])")
# "Trees in the Park AB": a label without its mark, and whose initials begin what stands behind it.
LABEL_AND_INITIALS = re.compile(
    rf"\W*[A-Z](?:(?!\b(?:{_FINITE}|to|be|been|not)\b)[^.,;:()\n]){{2,60}}?(?<!\band)(?<!\bby)(?<!\bfor)(?<!\bof)(?<!\bfrom)(?<!\bwith)(?<!\bthat)"
    r"(?<!&)\s+(?P<who>[A-Z]{2,4})\s*$"
)
LEADING_ARTICLE = re.compile(r"\s*(?:the|The|our|Our)\s+")
LONGEST_SUBJECT = 90  # characters


class Told(Enum):
    """Where a sentence stands: prose also tells what people did and thought, so that less of it tells a task."""

    AS_TASK = "beside a marker or an owner's cell"
    IN_PROSE = "among other sentences"


def subject_before(item: ItemContext, before: Span, modal: str, told: Told) -> Span | None:
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


def _run(item: ItemContext, span: Span, modal: str, told: Told) -> Span | None:
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
    if is_known_owner_list(bare, item.attendees) and (told is Told.AS_TASK or _allowed_in_prose(bare, modal)):
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


def who_speaks_first(item: ItemContext, before: Span) -> Span | None:
    """ "Ann Adams did not know but would ask": one attendee with whom the sentence begins."""
    match = SPEAKS_FIRST.match(item.text, *before)
    if match is None or ANOTHER.search(item.text, match.end("who"), before.end):
        return None
    return Span(*match.span("who")) if len(item.attendees.resolve(match.group("who"))) == 1 else None


def of_whom_it_tells(item: ItemContext, before: Span) -> Span | None:
    """ "It was left with Cllr Adams, who would look at it": those who are named right before "who"."""
    words = item.text[slice(*before)].rstrip()
    end = BEFORE_WHO.search(words)
    if end is None:
        return None
    for name in NAME_STARTS.finditer(words, max(0, end.start() - LONGEST_SUBJECT), end.start()):
        if is_known_owner_list(words[name.start() : end.start()], item.attendees):
            return Span(before.start + name.start(), before.start + end.start())
    return None


def behind_label(item: ItemContext, before: Span) -> Span | None:
    """ "Trees in the Park AB to report": one attendee's initials behind a label whose mark was lost."""
    match = LABEL_AND_INITIALS.match(item.text, *before)
    return Span(*match.span("who")) if match and len(item.attendees.resolve(match["who"])) == 1 else None


def all_who_are_there(text: str, start: int, end: int) -> Span | None:
    """ "All members were asked to send": those who are there, where a sentence begins with them."""
    match = MEMBERS_FIRST.fullmatch(text[start:end])
    return Span(start + match.start("who"), start + match.end("who")) if match else None
