"""What something of theirs was put down to: "following her", "citing", "in memory of Cllr Brown's late"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.anyone.business import is_of_the_board
from loaders.privacy.absence.anyone.people import People
from loaders.privacy.absence.private_lives import BUSINESS, has_private
from loaders.privacy.absence.sentences import SENTENCE_END, sentence_at
from loaders.privacy.absence.told.doings import OWN
from loaders.privacy.absence.words import OF_BUSINESS, is_neutral
from loaders.privacy.masking import Place

# "after his", "because of Cllr Field's"
_LED = re.compile(
    r"\b(?:after|following|since|during|despite|in\s+spite\s+of|(?:because|on\s+account|in\s+view|as\s+a\s+result|in\s+(?:the\s+)?light)\s+of|"
    r"(?:due|owing)\s+to)\s+(?:[A-Z][\w.'’-]*\s+){0,3}\Z",
    re.I,
)
_NOUN = re.compile(
    r"(?:['’]s?)?\s+(?P<told>(?:(?!(?:was|were|is|are|had|has|have|will|would|that|which|and|at|in|on|for|to|by|of|from|with)\b)[a-z][\w'’-]*\s*){1,4}(?:(?:of|to|with|in|on)\s+[^.;,\n]{2,60})?)"
)
# Whoever gives something up or goes may say why: "resigned, citing", "stepped down because of"
_GIVES_UP = re.compile(
    r"\b(?:resign\w*|st(?:oo|an)d(?:s|ing)?\s+down|step\w*\s+(?:down|back|aside)|left|leav(?:e|es|ing)|retir\w+|withdr[ae]w\w*|reduc\w+\s+(?:his|her)\s+hours|"
    r"hours|declin\w+|not\s+(?:seek|stand)\w*|relinquish\w*|giv\w+\s+up|gave\s+up|absen\w+|apolog\w+|late\w*|leave)\b",
    re.I,
)
_CITING = LedPattern(
    r"\b(?:cit(?:ing|ed|es)|blam(?:ing|ed|es)|plead(?:ing|ed|s)|giving|because\s+of|owing\s+to|due\s+to|on\s+account\s+of|on\s+grounds\s+of|on\s+the\s+grounds\s+of|for\s+reasons\s+of|"
    r"in\s+view\s+of|as\s+a\s+result\s+of)\s+(?P<told>[^.;,\n]+)",
    re.I,
)
# What is left for business, and no private reason
_OF_OFFICE = re.compile(
    OF_BUSINESS.pattern
    + r"|\b(?:public|press|term|terms\s+of\s+reference|elect\w+|appoint\w+|meetings?|report\w*|funding|budget|grants?|"
    r"policy|polic(?:y|ies)|council['’]?s?|committee|board|decision|merger|boundary|legislation|rules?|disqualif\w+|non-attendance)\b",
    re.I,
)
_KIN = (
    r"(?:husband|wife|partner|spouse|fianc[ée]e?|mother|father|parents?|mum|dad|son|daughter|brother|sister|children|child|baby|"
    r"twins?|step\w+|grand\w+|aunt|uncle|niece|nephew|cousin|family|widow\w*|[a-z]+-in-law)"
)
_OF_KIN = re.compile(rf"(?:['’]s?)?\s+(?P<told>(?:[a-z]+\s+){{0,2}}{_KIN}\b[^.;,\n]*)")
# Where somebody is mourned or thought of
_MOURNED = re.compile(
    r"\b(?:silence|memory|tribute|condolenc\w+|sympath\w+|sad\w*|sorry|loss|passing|passed|died|death|thoughts|prayers|"
    r"funeral|bereave\w*|mourn\w*|congratulat\w+|wish\w*|flowers|card|hospital|ill\w*|birth|born|wedding)\b",
    re.I,
)
_THINGS = re.compile(
    r"\b(?:resignation|appointment|election|departure|retirement|arrival|return|advice|request|suggestion|proposal|report|presentation|"
    r"behalf|recommendation|invitation|nomination|efforts?|work|kindness|generosity|help|attendance|absence|contributions?|liaison|involvement)\b",
    re.I,
)
# "Because of his hearing Cllr Reed"
_BEFORE = re.compile(
    r"\b(?:after|following|since|because\s+of|due\s+to|owing\s+to|on\s+account\s+of|in\s+view\s+of|with|given|despite|in\s+spite\s+of|for\s+all)\s+"
    r"(?P<told>(?:his|her)\s+(?:[a-z][\w'’-]*\s+){0,3}[a-z][\w'’-]*),?\s+\Z",
    re.I,
)
_DECLARED = re.compile(r"\b(?:interests?|declar\w+|pecuniary|prejudicial|dispensation|employ\w*|owns?)\b", re.I)
# "due to a short holiday, he had worked"
_AFTER_A = re.compile(
    r"\b(?:after|following|because\s+of|due\s+to|owing\s+to|on\s+account\s+of|in\s+view\s+of|despite)\s+(?P<told>an?\s+[^.;\n]{3,60}?),?\s+\Z",
    re.I,
)
# "owing to the quarantine of Cllr Reed"
_OF_SOMEBODY = re.compile(
    r"\b(?:after|following|since|because\s+of|due\s+to|owing\s+to|on\s+account\s+of|in\s+view\s+of|as\s+a\s+result\s+of|despite|in\s+spite\s+of)\s+"
    r"(?P<told>(?:the|an?)\s+(?:[\w'’-]+\s+){1,3}?)of\s+\Z",
    re.I,
)
# "Cllr Reed's late arrival was put down to a fallen tree"
_PUT_DOWN = re.compile(
    r"(?:['’]s?)?\s+(?:late\s+arrival|lateness|late\s+start|early\s+departure|absence|non-?attendance)\s+(?:is|was|had\s+been|being)\s+"
    r"(?:(?:put\s+)?down\s+to|(?:attribut|ascrib)ed\s+to|blamed\s+on|explained\s+by|due\s+to|owing\s+to|caused\s+by)\s+(?P<told>[^.;,\n]+)"
)
_STOP = re.compile(
    r"\s+(?:and|but|so)\s+(?=(?:the|it|he|she|they|had|has|was|were|will|would|[a-z]+ed)\b|[A-Z])|[)\]|(–—]|\s-\s"
)
FAR_BEFORE, FAR_BEHIND = 80, 60  # characters around the end of a name in which it is said that they give something up


def told_as_cause(people: People, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """The places where something of somebody's own is told as what led to something, or is mourned."""
    text = people.text
    owners = [place for place in people.named if text[place[1] : place[1] + 1] in ("'", "’")]
    for start, end in (*owners, *people.owners):
        noun = _NOUN.match(text, end, end + 120)
        if (
            noun is not None
            and "%" not in text[slice(*sentence_at(text, start))]
            and _LED.search(text, max(0, start - 60), start)
            and not OWN.match(text, noun.start("told"))
        ):
            words = noun["told"]
            if not (is_of_the_board(words) or _THINGS.search(words) or is_neutral(words) or is_known(words.strip())):
                yield _to_stop(text, *noun.span("told"))
        put_down = _PUT_DOWN.match(text, end, end + 200)
        if put_down is not None and not _OF_OFFICE.search(put_down["told"]):
            yield _to_stop(text, *put_down.span("told"))
        kin = _OF_KIN.match(text, end, end + 160)
        if kin is not None:
            first, last = sentence_at(text, start)
            around = text[first:last]
            if _MOURNED.search(around) and not _DECLARED.search(around):
                yield _to_stop(text, *kin.span("told"))
    for start, _ in people.named:
        before = _BEFORE.search(text, max(0, start - 90), start)
        if before is not None and not (is_of_the_board(before["told"]) or _THINGS.search(before["told"])):
            yield before.span("told")
        of = _OF_SOMEBODY.search(text, max(0, start - 80), start)
        if of is not None and not (is_of_the_board(of["told"]) or _THINGS.search(of["told"])):
            yield of.span("told")
    for start, _ in people.subjects:
        after = _AFTER_A.search(text, max(0, start - 90), start)
        if after is not None and has_private(after["told"]) and not BUSINESS.search(after["told"]):
            yield after.span("told")
    for _, end in people.subjects:
        stop = SENTENCE_END.search(text, end, end + 400)
        last = stop.start() if stop else end
        if _CITING.search(text, max(0, end - FAR_BEFORE), last) is None or "%" in text[end:last]:
            continue
        gone = _GIVES_UP.search(text, max(0, end - FAR_BEFORE), min(last, end + FAR_BEHIND))
        if gone is not None:
            cited = _CITING.search(text, gone.end(), last) or _CITING.search(text, end, last)
            if cited is not None and not (is_neutral(cited["told"]) or _OF_OFFICE.search(cited["told"])):
                yield _to_stop(text, *cited.span("told"))


def _to_stop(text: str, first: int, last: int) -> Place:
    stop = _STOP.search(text, first, last)
    return first, stop.start() if stop else last
