"""What sentences of other business tell by the way of somebody who was away: where they were, and what befell them.

Nothing in such a sentence need say that it is about an absence ("as he is in Corfu", "whose boiler had burst", "when
Cllr Field caught a cold"). So each clause whose subject is one of the absent is cut by default where it says how, where
or with what they were; it stays where it tells a deed, a role or a task of theirs, or has another subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from loaders.parsing.forms import is_role
from loaders.parsing.words import alternatives, honorifics
from loaders.privacy.absence.cues import find_cues
from loaders.privacy.absence.told.doings import OWN, is_business
from loaders.privacy.absence.words import OF_BUSINESS, OTHER_BUSINESS, RESUME, is_neutral
from loaders.privacy.masking import Place

_NAME_BEFORE = (
    rf"(?:(?:the|our|both|even|only)\s+)?(?:{alternatives(honorifics.OF_THE_ABSENT)}\.?\s+|"
    r"(?-i:[A-Z])[\w.'’-]*\s+){0,3}"
)
_WHY = r"as|because|since|given\s+that|seeing\s+that|so"
_WHEN = r"when|whenever|until|till|while|whilst|after|before|once|where|if|although|though"
# "because Cllr Field", "that he", "..., but his": what leads to a clause of theirs
_LED = re.compile(rf"\b(?P<lead>(?P<why>{_WHY})|(?P<when>{_WHEN})|that|but|and)\s+{_NAME_BEFORE}\Z", re.I)
_ADVERBS = (
    r"(?:(?:also|still|now|then|currently|recently|just|sadly|unfortunately|again|both|all|only|already|presently|"
    r"temporarily|apparently|suddenly|probably|likely|himself|herself|not|very|rather|quite|too)\s+)*"
)
_IS = r"(?:is|was|are|were|has|had|have|(?:will|would|may|might|must|could)\s+(?:\w+\s+)?(?:be|have)|['’]s)"
_STATE = re.compile(rf"\s+{_ADVERBS}(?P<told>{_IS}\s+{_ADVERBS}(?:been\s+|being\s+|having\s+)?)", re.I)
# "had objected": a deed, where nothing says that it is about themselves ("had locked himself out")
_DID = re.compile(
    r"(?:has|had|have)\s+(?:\w+ly\s+)?(?!had\b)\w{2,}(?:ed|n|t|d)\b(?![^.;]*\b(?:his|her|himself|herself)\b)", re.I
)
# Where somebody is, by itself a reason: "was at a wake", "is in Corfu", "had been off"
_PLACE = re.compile(
    r"(?:at|in|on|off|away|out|abroad|home|under|with|down|up|back|overseas|elsewhere|stuck|held|delayed|detained|"
    r"(?:nursing|looking\s+after|caring|visiting|recovering|suffering|waiting\s+in|staying|travelling|touring|sailing|"
    r"having\s+(?:\w+\s+){0,2}(?:trouble|problems?|difficult\w+)))\b(?!\s+(?:the\s+)?(?:favour|agreement|"
    r"contact|attendance|post|touch|charge|discussions?|chair|working|committee|board|council|order|receipt|process|"
    r"hand|hold|track|behalf|site|call|talks|conversation|correspondence|office|place|support|principle|list|course|"
    r"line|full|view|the\s+(?:matter|case|process|panel|group|meeting|opinion|view|sub\w*|register|rota)|to\s+date)\b)",
    re.I,
)
_IS_SO = re.compile(r"(?:is|was|will\s+be|would\s+be|(?:has|had)\s+been)\s", re.I)
_OF_ANOTHER = re.compile(rf"\b(?:of|for|with|to|by|from|about|than|like)\s+{_NAME_BEFORE}\Z", re.I)
# What befell somebody, in one word
_BEFELL = re.compile(
    r"(?:caught|fell|fallen|(?:broke|broken)(?!\s+down\s+(?:the|his|her)\b)|hurt|lost|slipped|slept|overslept|forgot(?:ten)?|missed|injured|collapsed|"
    r"crashed|got|gone|gone|went|moved|flew|flown|sprained|burst|run\s+out|come\s+down|came\s+down|been\s+(?:in|at|on|"
    r"off|away|ill|un\w+|rushed|taken|called|sent|kept|held|delayed|stuck|burgled|robbed|stung|bitten|knocked|hit))\b",
    re.I,
)
_PAST = re.compile(rf"\s+{_ADVERBS}(?P<told>(?:{_BEFELL.pattern}|\w+ed\b|took|felt|became|began|ran|had|has))", re.I)
# Something did not come about, or somebody else did it: then a clause on the absent says why
_NOT_DONE = re.compile(
    r"\b(?:wait\w*|await\w*|cancel\w+|postpone\w*|defer\w*|put\s+(?:off|back)|held\s+over|re-?arrang\w+|re-?schedul\w+|delay\w*|adjourn\w*|"
    r"withdrawn|withdrew|abandon\w*|not|no|nobody|nothing|unable|instead|(?:on|in)\s+(?:his|her|their)\s+(?:behalf|place|"
    r"stead)|for\s+(?:him|her|them)|deputi[sz]\w+|st(?:oo|an)d\w*\s+in|took\s+(?:over|the)|stepped\s+in|covered|covering|"
    r"(?:read|gave|presented|took|introduced|moved)\s+(?:out\s+)?(?:his|her|their)|chaired|late|shortened|brought\s+"
    r"forward|will\s+be\s+in|next\s+(?:month|meeting))\b",
    re.I,
)
_SO = re.compile(r",?\s*(?:;\s*)?(?:and\s+)?(?:so|therefore|hence)\b", re.I)
_HAS_VERB = re.compile(rf"\b{_IS}\b")
_ABSENCE = re.compile(
    r"\s*(?:\w+\s+)?absence\s+(?P<told>(?:through|with|on|due\s+to|owing\s+to|because\s+of|at|for|after|following)\s+"
    r"(?!(?:the|this|that|these|item|part)\b)[^,;.\n]{2,80}?)(?=\s+(?:the|it|this|these|his|her|no|Cllr|Mr|Mrs|Ms|Miss|Dr|"
    r"Councillor)\b|\s+(?:is|was|were|has|had)\b|[,;.\n]|$)"
)
_OF = re.compile(r"\b(?:of|about|for|on|after|with|at|from|by|through)\s+\Z")
_GERUND = re.compile(r"\s*[a-z]+ing\b")
_END_OF_OWNER = re.compile(r"['’]s?")
_MEANT = re.compile(
    r"\s+(?:meant|means|had\s+meant|prevent\w+|kept|keeps|ruled|stopped|forced|led\s+to|caused|has\s+(?:kept|meant|"
    r"prevented)|had\s+(?:kept|prevented|caused))\b"
)
_RELATIVE = re.compile(r"\s*[,(–-]?\s*(?P<told>who(?P<se>se)?\b(?P<rest>[^,;.)\n]*))", re.I)
_APPOSITIVE = re.compile(
    r"\s*(?:,|\s[–—-])\s+(?P<told>(?:(?:who|currently|now|still|presently|recently|just|sadly|temporarily|again|"
    r"unfortunately|then)\s+)?"
    r"(?:away|off|out|in|at|on|up|down|abroad|back|absent|recovering|suffering|stuck|delayed|detained|under|with|home|"
    r"overseas|ill|having|being|un\w+ed|too|busy|unwell|unable|[a-z]+ing)\b(?P<rest>[^,;.)\n]*))"
)
_NOT_SET_OFF = re.compile(
    r"(?:in|at|on|with|under|up|out)\s+(?:consultation|conjunction|behalf|agreement|response|addition|view|his|her|the\s+"
    r"chair|turn|favour|support|discussion|liaison|partnership|association|accordance|relation|respect|reply|"
    r"attendance|charge|order|place|lieu|the\s+(?:place|absence|hands)|his|which|whom|\d|the|this|these|all|to)\b|(?:acting|being\s+(?:a|an|the)\b|"
    r"seconding|seconded|includ\w+|dur\w+|regard\w+|concern\w+|follow\w+|accord\w+|representing|speaking|having\s+(?:"
    r"been\s+)?\w+ed)\b",
    re.I,
)
_ABSOLUTE = re.compile(r"\s*,?\s+(?P<told>(?:being|having)\s+(?P<rest>[^,;.)\n]*))")
# "could not do his visit because of a slipped disc"
_COULD_NOT = re.compile(
    r"\s+(?:(?:could|can|did|has|had|would|will|was|is)\s*n[o’']t|cannot|couldn['’]t|(?:was|is|were)\s+unable\s+to)\s+(?:been\s+)?"
    r"(?:able\s+to\s+)?(?:do|visit|come|be|meet|present|give|bring|make|go|take|chair|complete\w*|finish\w*|attend\w*|"
    r"done|visited|met|started|drive|travel|stay|join|get|manage\w*|see|help|look|speak|report|move)\b[^.;,\n]{0,60}?\s"
    r"(?P<told>(?:because\s+of|due\s+to|owing\s+to|on\s+account\s+of|as\s+a\s+result\s+of|through)\s[^.;\n]+)",
    re.I,
)
# "was thought to be on the road"
_THOUGHT = re.compile(
    r"[^.;\n]{0,80}?\b(?:is|was)\s+(?:thought|believed|understood|known|said|reported|presumed|assumed)\s+to\s+"
    r"(?P<told>(?:be|have)\s[^.;,\n]+)"
)
# "had hoped to come, but had been in bed"
_BUT_WAS = re.compile(
    rf"[^.;\n]{{0,80}}?\b(?:but|and|as)\s+(?P<told>(?:(?:is|was)|(?:has|had)\s+been|will\s+be)\s+{_ADVERBS}(?:{_PLACE.pattern})"
    r"[^.;,\n]*)",
    re.I,
)
# "will be back from Tasmania", "on his return from"
_BACK = re.compile(
    r"[^.;\n]{0,60}?\b(?:(?:is|was|be|been|comes?|came|gets?|got|arriv\w+|flew|flies)\s+(?:back|home)|returns?|returned|"
    r"returning|his\s+return|her\s+return)\s+(?P<told>from\s+[^,;.)\n]+)"
)
_ENDS = re.compile(
    r"\s*[;)\n]|,\s|\s[–—]\s|\s+(?:and|but|so)\s+(?=(?:had|has|have|would|will|was|were|is|so|therefore|the|it|his|her|"
    r"he|she|that|this|no|might|may|asked|sent|gave|\w+ed|apologi\w+|could|should|did|Cllr|Mr|Mrs|Ms|Miss|Dr|"
    r"Councillor)\b|[A-Z])"
)
_BLANK_LINE = re.compile(r"\n\s*\n")
_PRONOUN = re.compile(r"\b(?P<he>he|she)\b|\b(?P<his>his|her)\b(?=\s+[a-z])", re.I)
LONGEST = 160  # characters that are cut of a clause
BEFORE = 60  # characters before a name in which what leads to its clause stands


@dataclass(frozen=True)
class Subject:
    """Somebody absent in a sentence: the place of the name, or of a word that stands for it."""

    start: int
    end: int
    is_owner: bool = False  # "his", "her"
    is_named: bool = True


def told_by_the_way(text: str, start: int, end: int, names: Sequence[Place]) -> Iterator[Place]:
    """The places in the sentence from ``start`` to ``end`` where something is told of the absent at ``names``."""
    gap = _BLANK_LINE.search(text, names[-1][1], end)
    end = gap.start() if gap else end
    subjects = [Subject(*name) for name in names]
    for found in _PRONOUN.finditer(text, names[0][1], end):
        subjects.append(Subject(*found.span(), is_owner=found["his"] is not None, is_named=False))
    done = start
    for subject in sorted(subjects, key=lambda one: one.start):
        if subject.start < done:
            continue
        for first, last in _told(text, start, end, subject):
            last = _end_of_word(text, min(last, first + LONGEST))
            words = text[max(first, subject.end) : last]
            if RESUME.search(words):
                continue
            for cue in reversed(find_cues(words)):
                words = words[: cue.start()] + words[cue.end() :]
            if is_neutral(words):
                continue
            done = last
            yield first, last
            break


def _told(text: str, start: int, end: int, subject: Subject) -> Iterator[Place]:
    """What may be told of one of them, the likeliest first."""
    lead = _LED.search(text, max(start, subject.start - BEFORE), subject.start)
    why = lead is not None and (lead["why"] is not None or lead["lead"].lower() == "that")
    begin = (
        lead.start() if lead is not None and lead["lead"].lower() not in ("that", "but", "and", "so") else subject.end
    )
    if subject.is_owner or text[subject.end : subject.end + 1] in ("'", "’"):
        yield from _of_what_is_theirs(text, start, end, subject, lead)
        return
    if subject.is_named:
        relative = _RELATIVE.match(text, subject.end, end)
        if relative is not None:
            rest = relative["rest"]
            if relative["se"]:
                if not OWN.match(rest):
                    yield relative.span("told")
            elif (_STATE.match(rest) or _PAST.match(rest)) and not is_business(rest):
                yield relative.span("told")
            return
        for pattern in (_APPOSITIVE, _ABSOLUTE):
            found = pattern.match(text, subject.end, end)
            if (
                found is not None
                and "£" not in text[start:end]
                and not (_NOT_SET_OFF.match(found["told"]) or is_business(found["told"]))
            ):
                yield found.span("told")
                return
    state = _STATE.match(text, subject.end, end)
    past = state or _PAST.match(text, subject.end, end)
    back = _BACK.match(text, subject.end, end)
    if past is not None:
        stop = _ENDS.search(text, past.end(), end)
        last = stop.start() if stop else end
        words = text[past.start("told") : last]
        rest = text[past.end() : last] if state else words
        so = _SO.match(text, last)
        befell = _BEFELL.match(rest) is not None
        is_so = _IS_SO.match(text, past.start("told"), last) is not None and not _OF_ANOTHER.search(
            text, max(start, subject.start - BEFORE), subject.start
        )
        tells = (state is not None and (is_so or _PLACE.match(rest) is not None)) or (
            befell and (why or so is not None)
        )
        if not tells:
            around = text[start : lead.start() if lead else subject.start] + text[last:end]
            led = lead is not None and (lead["why"] or lead["when"])
            tells = bool(led and _NOT_DONE.search(around)) or (
                why and state is not None and (befell or not _DID.match(text, state.start("told"), last))
            )
        if tells and not is_business(words) and not (is_role(rest) and not _GERUND.match(rest)):
            yield (begin if why or (lead is not None and lead["when"]) else past.start("told")), last
    for pattern in (_COULD_NOT, _THOUGHT, _BUT_WAS):
        found = pattern.match(text, subject.end, end)
        if found is not None and not is_business(found["told"]) and not is_role(found["told"]):
            yield found.span("told")
    if back is not None and not OF_BUSINESS.search(back["told"]):
        yield back.span("told")


def _of_what_is_theirs(
    text: str, start: int, end: int, subject: Subject, lead: re.Match[str] | None
) -> Iterator[Place]:
    """What befell something of theirs: "as his boiler had burst", "Cllr Field's knee meant that"."""
    owner = None if subject.is_owner else _END_OF_OWNER.match(text, subject.end)
    at = owner.end() if owner is not None else subject.end
    absence = _ABSENCE.match(text, at, end)
    if absence is not None:
        yield absence.span("told")
        return
    if OWN.match(text, at, end):
        return
    stop = _ENDS.search(text, at, end)
    last = stop.start() if stop else end
    meant = _MEANT.search(text, at, last)
    if meant is not None and meant.start() - at < BEFORE:
        if not OF_BUSINESS.search(text, at, meant.start()):
            yield at, meant.start()
        return
    if lead is None and subject.is_owner and _OF.search(text, start, subject.start) and find_cues(text, start, end):
        yield subject.start, last
    if lead is None or lead["lead"].lower() == "and":
        return
    words = text[at:last]
    if (_HAS_VERB.search(words) or lead["lead"].lower() == "that") and not (
        OF_BUSINESS.search(words) or OTHER_BUSINESS.search(words)
    ):
        yield (lead.start() if lead["why"] else at), last


def _end_of_word(text: str, at: int) -> int:
    while at < len(text) and text[at - 1].isalnum() and text[at].isalnum():
        at += 1
    return at
