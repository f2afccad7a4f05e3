"""Who presented an item: by name, by initials, or by a role that the attendance resolves."""

from __future__ import annotations

import re

from loaders.minutes import Holder
from loaders.parsing.actions import OFFICE
from loaders.parsing.attendance import INITIALS, AttendeeIndex, read_list
from loaders.parsing.forms import honorific_at, is_role, parse_name
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.text import Body, Paragraph

THING = (
    r"(?:presentation|update|overview|report|briefing|summary|demonstration|"
    r"talk|verbal\s+(?:update|report)|paper|feedback|explanation|account)"
)
VERB = PrefilteredPattern(
    rf"""\b(?:
      (?:presented|introduced|submitted|tabled|précised|précis(?:ed)?|summarised|outlined|
        talked\s+(?:\w+\s+)?through|took\s+(?:\w+\s+){{1,3}}through|spoke\s+to|gave\s+details|updated\s+(?:the|
          members|on)|briefed|walked\s+\w+\s+through)
    | (?:gave|made|provided|delivered|shared)\s+(?:the\s+following\s+|members\s+|the\s+\w+\s+|a\s+|an\s+|the\s+|
      his\s+|her\s+|their\s+|further\s+|some\s+|us\s+)*(?:(?:\w+[\s-]){{0,4}}?{THING}|update)
    | continued\s+with\s+(?:a|an|the)\s+(?:\w+\s+)?{THING}
    | delivered | reported\s+(?:on|to\s+the)
    | reported\b
    | updated\b
    )""",
    re.X | re.I,
)
SIGN = PrefilteredPattern(
    r"present|introduc|submit|tabl|précis|precis|summaris|outlin|talk|"
    r"took|spoke|gave|deliver|updat|brief|walk|made|provid|shared|continued|"
    r"report"
)
REACH = 420  # characters of a sentence within which its subject and its verb stand
PASSIVE = PrefilteredPattern(
    r"\b(?:(?:report|presentation|update|paper|item|overview|briefing|"
    rf"summary|plan|strategy|document|review|accounts?)s?\b[^.]{{0,80}}?\b(?:was|"
    r"were|is)\s+(?:also\s+|then\s+)?(?:presented|given|introduced|delivered|"
    rf"made|provided|outlined|submitted|led)|^(?:a|the)\s+(?:\w+\s+){{0,3}}{THING}\s+(?:was|"
    rf"were)\s+(?:given|made|presented|delivered|provided))\s+(?:to\s+[^.]{{3,40}}?\s+)?by\s+(?P<who>[^.;]{{2"
    rf",200}})",
    re.I,
)
PRESENTED_BY = PrefilteredPattern(
    r"^\W*(?:(?:to\s+be\s+)?presented\s+by|presenters?\s*:|presentation\s+(?:by|"
    r"from)|report\s+(?:presented\s+)?by|led\s+by)\s*:?\s*(?P<who>[^.;]{2,200})",
    re.I,
)
RANK_INSIDE = re.compile(
    r"(?<=\s)(?=(?:(?:Chief|Det(?:ective)?\.?|T/|Acting)\s+)?(?:Supt|"
    r"Superintendent|Inspector|Insp|Sergeant|Sgt|PC|PCSO|Constable|Dr|"
    r"Professor|Councillor|Cllr)\b\.?\s+[A-Z])"
)
WEAK = re.compile(r"^(?:reported|updated|outlined|delivered|summarised|introduced)$", re.I)
NOT_NOW = re.compile(
    r"\b(?:would|will|to\s+be|had\s+been|previously|last\s+meeting|next\s+meeting|subsequently|when)\b", re.I
)
OF_ORG = re.compile(r"\s+(?:of|from|for)\s+(?:the\s+)?[A-Z][^,]{2,70}$")


def read_presenters(body: Body, register: AttendeeIndex) -> list[Holder]:
    """The item's presenters in order, each once."""
    found: list[Holder] = []
    for part in body.agenda:
        match = PRESENTED_BY.match(part)
        if match:
            found.extend(_list(body, part.start + match.start("who"), part.start + match.end("who"), register))
    for place, part in enumerate(body.paragraphs):
        if part.quoted:
            continue
        match = PRESENTED_BY.match(part)
        if match:
            found.extend(_list(body, part.start + match.start("who"), part.start + match.end("who"), register))
            continue
        for number, sentence in enumerate(body.sentences(part)[:26]):
            found.extend(_active(body, sentence, register, opening=place == 0 and number == 0))
            passive = PASSIVE.search(sentence) if " by " in sentence.words else None
            if passive and not re.search(r"\b(?:will|would|to)\s+be\b", passive.group()):
                start = sentence.start
                found.extend(_list(body, start + passive.start("who"), start + passive.end("who"), register))
    return _once(found)


def _active(body: Body, sentence: Passage, register: AttendeeIndex, *, opening: bool) -> list[Holder]:
    """ "Ann Adams, Head of Care, presented ...": the sentence's subject, with roles in apposition.

    Words that everybody's remarks are told with ("reported", "updated") tell a presenter where they open the item.
    """
    if not VERB.may_match(sentence.hits):
        return []
    text, start, end = body.page.text, sentence.start, sentence.end
    reach = sentence._replace(end=min(end, start + REACH))
    match = VERB.find(text, reach) if SIGN.find(text, reach) else None
    if match is None:
        return []
    subject = text[start : match.start()]
    if NOT_NOW.search(subject) or len(subject) > 360 or not subject.strip():
        return []
    subject = re.sub(r"\s+(?:also|then|briefly|both|jointly|kindly|has|had|and)\s*$", " ", subject)
    if re.search(
        r"\b(?:that|which|who|was|were|is|are|said|agreed|asked|considered|received|noted|if|whether)\b", subject
    ):
        return []
    weak = bool(WEAK.match(match.group().strip()))
    entries = read_list(text, start, start + len(subject), lenient=False)
    if not entries:
        ranked = RANK_INSIDE.search(text, start, start + len(subject))
        entries = read_list(text, ranked.end(), start + len(subject), lenient=False) if ranked else []
    holders: list[Holder] = []
    for entry in entries:
        words = text[entry.name.start : entry.name.end]
        titled = f"{entry.name.honorific} {words}" if entry.name.honorific else words
        holder = register.holder(
            titled, *body.page.source_span(entry.name.start, entry.name.end), role=entry.role or entry.organisation
        )
        holder = holder.model_copy(
            update={"as_written": entry.name.as_written, "person": True, "honorific": entry.name.honorific}
        )
        if (
            weak
            and not entry.roles
            and not (holder.attendees and entry.organisation)
            and not (opening and holder.attendees)
            and not _weak_ok(match.group(), text[match.end() : end], bool(holder.attendees))
        ):
            continue
        holders.append(holder)
    if holders:
        return holders
    return _single(body, start, subject, register, weak and not opening, match.group(), text[match.end() : end])


def _weak_ok(verb: str, rest: str, known: bool) -> bool:
    if not known:
        return False
    low = verb.lower()
    if low.startswith("updated"):
        return bool(re.match(r"\s*(?:the|members|on|everyone|us)\b", rest))
    if low.startswith(("outlined", "summarised")):
        return bool(
            re.match(
                r"\s+(?:the|his|her|their|a)\s+(?:\w+\s+){0,6}(?:report|plans?|strateg|"
                r"progress|proposals?|paper|findings)",
                rest,
            )
        )
    return bool(low.startswith(("introduced", "delivered")))


def _single(
    body: Body, start: int, subject: str, register: AttendeeIndex, weak: bool, verb: str, rest: str
) -> list[Holder]:
    """Initials or an office as the subject: "AB talked through", "The Clerk presented"."""
    words = subject.strip(" ,\n\t")
    place = start + subject.find(words)
    bare = re.sub(r"^(?:the)\s+", "", words, flags=re.I)
    if not bare or len(bare) > 90:
        return []
    known = register.resolve(bare)
    if INITIALS.match(bare) and known and (not weak or _weak_ok(verb, rest, True)):
        return [register.holder(bare, *body.page.source_span(place, place + len(words)))]
    if (
        OFFICE.match(bare)
        and not weak
        and re.match(
            r"[^.]{0,60}\b(?:report|paper|presentation|accounts|budget|following|statement|update)", rest or ""
        )
    ):
        return [register.holder(bare, *body.page.source_span(place + len(words) - len(bare), place + len(words)))]
    if known and not weak and is_role(bare) and bare[0].isupper():
        return [
            register.holder(bare, *body.page.source_span(place + len(words) - len(bare), place + len(words)), role=bare)
        ]
    if known and honorific_at(bare)[0] is None and parse_name(bare, 0, len(bare)) and not weak:
        return [register.holder(bare, *body.page.source_span(place, place + len(words)))]
    of = OF_ORG.search(bare)
    if of and not weak and parse_name(bare, 0, of.start()) is not None:
        name = bare[: of.start()]
        return [
            register.holder(name, *body.page.source_span(place, place + len(name)), role=bare[of.start() :].strip())
        ]
    if weak and known and len(bare.split()) == 1 and _weak_ok(verb, rest, True):
        return [register.holder(bare, *body.page.source_span(place, place + len(words)))]
    return []


def _list(body: Body, start: int, end: int, register: AttendeeIndex) -> list[Holder]:
    """Those named behind "presented by": people with their roles, or one role."""
    text = body.page.text
    words = text[start:end]
    stop = re.search(
        r"\s+(?:who\b|which\b|on\s+(?:the|behalf)|and\s+(?:it|the\s+\w+\s+(?:was|"
        r"were))\b|to\s+(?:the|members)\b|in\s+relation|regarding|outlining|"
        r"setting|detailing|using)",
        words,
    )
    if stop:
        end = start + stop.start()
        words = text[start:end]
    entries = read_list(text, start, end, lenient=False)
    if entries:
        holders = []
        for entry in entries:
            name = text[entry.name.start : entry.name.end]
            titled = f"{entry.name.honorific} {name}" if entry.name.honorific else name
            holder = register.holder(
                titled, *body.page.source_span(entry.name.start, entry.name.end), role=entry.role or entry.organisation
            )
            holders.append(
                holder.model_copy(
                    update={"as_written": entry.name.as_written, "person": True, "honorific": entry.name.honorific}
                )
            )
        return holders
    bare = words.strip(" .,;:\n\t")
    lead = re.match(r"(?:the|our)\s+", bare, re.I)
    if lead:
        bare = bare[lead.end() :]
    place = text.find(bare, start) if bare else -1
    if place < 0 or len(bare) > 120:
        return []
    if (INITIALS.match(bare) and register.resolve(bare)) or (
        re.fullmatch(r"[A-Z]{2,3}", bare) and register.resolve(bare)
    ):
        return [register.holder(bare, *body.page.source_span(place, place + len(bare)))]
    pair = re.split(r"\s+and\s+the\s+", bare)
    if len(pair) == 2 and all(is_role(p) and p[0].isupper() for p in pair) and not register.by_role(bare):
        second = place + len(bare) - len(pair[1])
        return [
            register.holder(pair[0], *body.page.source_span(place, place + len(pair[0])), role=pair[0]),
            register.holder(pair[1], *body.page.source_span(second, place + len(bare)), role=pair[1]),
        ]
    if is_role(bare) and bare[0].isupper():
        holder = register.holder(bare, *body.page.source_span(place, place + len(bare)), role=bare)
        return [holder]
    return []


def _once(found: list[Holder]) -> list[Holder]:
    kept: list[Holder] = []
    for holder in found:
        same = [
            k
            for k in kept
            if (holder.attendees and k.attendees == holder.attendees)
            or k.as_written.lower() == holder.as_written.lower()
        ]
        if not same:
            kept.append(holder)
    return kept


__all__ = ["Paragraph", "read_presenters"]
