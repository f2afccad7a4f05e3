"""What is told of somebody absent, clause by clause: cut by default, kept where it is the board's business.

No list of reasons is ever whole, but what boards do is known. So each clause of a sentence that speaks of somebody
absent is asked whether it is about them ("he ...", "whose ...", "until Cllr Field ...", what is set off behind the
name), and is cut unless it tells a deed, a role, a task or nothing at all. A clause with a subject of its own is cut
where it says why something was not done ("but the harvest came early").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from loaders.parsing.forms import is_organisation
from loaders.parsing.words import alternatives, honorifics
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.told.clauses import LEADS, TIMES, clauses, is_told, without_times
from loaders.privacy.absence.told.doings import BEFELL, OWN
from loaders.privacy.absence.words import REASON, SUBSTITUTE
from loaders.privacy.masking import Place

# What may stand before somebody whom a clause is about: "until", "our colleague", "Cllr"
_BEFORE_SUBJECT = re.compile(
    rf"(?:\W|\b(?:{LEADS}|then|also|sadly|unfortunately|only|even|both|apparently|or|not|how|much|again|today|tonight|"
    r"our|the|his|her|one|of|other|member|members|governor|trustee|colleague|colleagues|friend|former|fellow|poor|dear|"
    rf"councillor|chair\w*|vice-?chair\w*|clerk|{alternatives(honorifics.OF_THE_ABSENT)})\b)*"
    r"(?:[A-Z][\w.'’-]*\s+){0,2}",
    re.I,
)
_PREPOSITION = re.compile(r"\b(?:of|for|with|to|by|from|about|than|like|on|at|against|between)\s+(?:[A-Z][\w.]*\s+)*\Z")
_PERSONAL = re.compile(
    r"\b(?:he|she|his|her|him|hers|himself|herself|the\s+(?:latter|former))\b(?!\s+(?:report|paper)\b)", re.I
)
# What is set off right behind a name, and what has the same subject as the clause before
_APPOSITIVE = re.compile(
    r"\s*(?:(?:and|but|so|who|as)\s+)*(?:who|whose|having|being|currently|now|still|presently|recently|just|again|"
    r"temporarily|away|off|out|in|at|on|up|down|under|with|without|home|back|abroad|overseas|ill|too|feeling|from|"
    r"through|due|owing|caring|looking|waiting|recovering|suffering|stuck|held|kept|delayed|detained|[a-z]+ing|"
    r"un[a-z]+ed)\b"
)
_SAME_SUBJECT = re.compile(
    r"\s*(?:(?:and|but|so|who|as|because|since)\s+)*(?:(?:also|still|now|then|therefore|is|was|are|were|has|had|have|will|"
    r"would|may|might|must|can|could|cannot|not|never|no|feels?|felt|too|on|in|at|off|away)\b|due\b|owing\b|being\b)"
)
_HAS_SUBJECT = re.compile(
    r"\s*(?:(?:and|but|so|that|as|because|since|when|while|though|although|if|until)\s+)*"
    r"(?:the|this|these|those|it|there|they|we|all|members?|governors?|trustees|councillors?|council|committee|board|"
    r"no|none|an?|any|some|both|each|everyone|nobody|its?|their|our|\d+|[A-Z][\w'’-]*)\b"
)
_WHY = re.compile(
    r"\s*(?:as|because|since|due|owing|so|but|after|having|now\s+that|given|when|while|until|once)\b", re.I
)
_NOT_DONE = re.compile(
    r"\b(?:wait\w*|await\w*|cancel\w*|postpone\w*|defer\w*|held\s+over|re-?arrang\w+|re-?schedul\w+|delay\w*|slip\w*|"
    r"withdrawn|withdrew|not|no|nobody|nothing|unable|cannot|missed|instead|hop(?:ed|es)|meant|intend\w*|expected|planned|"
    r"(?:on|in)\s+(?:his|her|their)\s+(?:behalf|place|stead)|absen\w+|away|missing|late|could\s+n[o’']t|were\s+told|"
    r"(?:is|was)\s+told|due\s+to|has\s+yet|still\s+to|was\s+to|were\s+to)\b",
    re.I,
)
# What was not done is a member's own judgement, and whatever led to it is on the record
_NOT_AGREED = re.compile(
    r"\b(?:could\s+not|cannot|would\s+not|(?:was|were|is|are)\s+unable\s+to|did\s+not)\s+(?:accept|adopt|agree|approve|book|comment|decide|endorse|find|"
    r"identify|recommend|second|sign|support|verify|vote)\b",
    re.I,
)
# Whoever asks after somebody speaks of them to the end of the sentence
CARES = re.compile(
    r"\b(?:ask(?:ed|ing)?\s+after|enquir\w+|inquir\w+|news\s+of|thoughts|thinking\s+of|prayers|congratulat\w+|wish(?:es|ed)?|sympath\w+|condolenc\w+|"
    r"cards?|flowers|bouquet|(?:keep|kept|hold|held)\s+(?:\S+\s+){1,3}in\s+(?:mind|(?:\w+\s+)?(?:thoughts|prayers|hearts?))|collection|gift|sorry|sad|sadly|saddened|sadness|love|missed|brave\w*|well\s+soon|"
    r"recover\w*|visit\s+from|glad\s+to\s+(?:hear|see|learn)|pleased\s+to\s+(?:hear|see|learn)|hoped?)\b",
    re.I,
)
_SENT_FROM = re.compile(
    r"\s+(?:has\s+|had\s+)?(?:sent|wrote|written|rang|phoned|e-?mailed|texted|telephoned|spoke|reported|joined|dialled)\b"
    r"[^,;.\n]{0,40}?\s(?P<told>(?:from|in|at)\s+(?P<where>[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*)*|"
    r"(?:the|an?|his|her)\s+(?!(?:meeting|council|board|committee|office|clerk|chair\w*|county|draft|report|floor|"
    r"time|end|start|beginning|same|first|last|next)\b)[a-z]+))"
)
_VERB = re.compile(
    r"\b(?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|did|does|do|[a-z]+ed|took|got|gone|went|"
    r"came|fell|broke|lost|felt|[a-z]+s)\b|n[’']t\b"
)
_NAME_GOES_ON = re.compile(r"(?:[ \t]+[A-Z][\w-]+)*(?:[ \t]*\([A-Z]{2,4}\))?")
_OWNER_ENDS = re.compile(r"(?:['’]s?)?")
# "Dan Field to chase", "objected", "had quoted": what somebody did, but for what befell them
_DEED = re.compile(
    r"[ \t]+(?:(?:(?:is|are|was|were|and[ \t]+\w+)[ \t]+)?to[ \t]+(?!have\b|be\b)[a-z]+\b|"
    r"(?:(?:has|had|have|also|then|again|kindly)[ \t]+){0,2}"
    rf"(?!{BEFELL})"
    r"[a-z]+ed\b(?![^,;.]*\b(?:himself|herself)\b))"
)
FIRST_PERSON = re.compile(r"\b(?:I|my|me|I[’']m)\b")
# "condolences to Cllr Field on the death of": what is wished for
_ON_THE = re.compile(r"\s*,?\s+(?:on|at|in|over|for|after|upon|following|with|about|and)\s", re.I)
_THAT = re.compile(r"\s*(?:that|because|since|for)\b", re.I)
_WHILE = re.compile(r"\s*(?:until|till|while|whilst|as\s+long\s+as)\b", re.I)
_NOTE = re.compile(r"\s*[a-z][\w'’-]+(?:\s+[a-z][\w'’-]+){0,2}\s*")  # ", surrogacy"
_BARE = re.compile(r"\s*[A-Za-z][a-z'’-]+(?:\s+[a-z][a-z'’-]+){0,2}\s*")  # ": Ascot"
_IS_LABEL = re.compile(r"(?:apologies|apology|absence|absent)\Z", re.I)
_SENT_AT = re.compile(
    r"\s*(?:sent|written|posted|dictated)\s+(?:from|in|at)\s+(?!(?:the|this)\s+(?:council|board|office|meeting)\b)"
)
_IT_IS = re.compile(r"\s*(?:it|this|that|there)\s+(?:is|was|will\s+be)\b", re.I)
_ON_LEAVE = re.compile(
    r"\bon\s+(?:\w+\s+){0,2}leave\b|\b(?:off|long[- ]term)\s+(?:sick|ill|work)\b|\bsick(?:ness)?\s+(?:leave|absence)\b",
    re.I,
)
_DUE_TO = re.compile(r"[^|]*\b(?:because\s+of|due\s+to|owing\s+to)\b", re.I)
_OF_BOARDS = re.compile(
    r"\b(?:these|those|members?|governors?|councillors?|clerk|chair\w*|meetings?|everyone|all|actions?|no|none|any)\b",
    re.I,
)
_WROTE = re.compile(
    r"\b(?:e-?mail\w*|letters?|messages?|note|texts?|texted|phoned|telephoned|rang|call|word|wrote)\b", re.I
)
# What is said is told, whoever says it: "were told the biopsies", "said there had been"
_SAID = re.compile(
    r"\A\s*(?:and\s+|but\s+)?(?:[^,;]{0,60}?\b(?:had|has|have|having|was|were|is|are|been|be)\s+)?"
    r"(?:told|informed|advised|said|explained|added|reported)\s+(?!by\b)(?:(?:the|us|members|that|governors|how|everyone)\s+){0,2}"
    r"(?=(?!of\b)\w)",
    re.I,
)
_SAID_THERE = re.compile(
    r"\A[^,;]{0,60}?\b(?:said|says?|saying|explain\w+|reported|stat\w+|told|informed)\s+(?=\w)", re.I
)
_AWAY = re.compile(r"\b(?:away|off\s+work|off\s+sick|signed\s+off|leave|office)\Z")
_BY_HIS = re.compile(
    r"\s*(?:(?:by|with|on|after|through|in)\s+(?:his|her|their|an?)\b|(?:given|considering|(?:in|having)\s+(?:view|the\s+light|"
    r"light|regard)\s+(?:of|to))\s)",
    re.I,
)
_WHY_AWAY = re.compile(r"\s*(?:as|because|since|due|owing|having|being|given)\b", re.I)
_GERUND = re.compile(r"\s*(?!be?ing\b)[a-z]+ing\b")
_APPOSED = re.compile(r"\s*(?:the|an?|our|its|one)\s", re.I)
SHORT = 12  # characters of "signed off"
SHORT_SENTENCE = 60  # characters of one that holds little beside a bracket
FEW = 4  # words of a note that stands apart
NEXT = 20  # characters behind a clause in which it is said that somebody stood in
SET_OFF = 3  # characters between a name and what is set off behind it


def told_by_default(
    text: str,
    start: int,
    end: int,
    names: Sequence[Place],
    is_known: Callable[[str], bool],
    *,
    about: bool = False,
    sure: bool = False,
) -> Iterator[Place]:
    """The clauses of a sentence that are about the absent at ``names``, or go on about them, and are no business.

    ``about``: the sentence before tells of somebody absent; ``sure``: so do those before it, and of nothing else.
    """
    goes_on, in_row = about, "|" in text[start:end] or "\t" in text[start:end]
    about = about or sure
    cares = not_done = owned = ours = was_told = False
    wrote = sure and _WROTE.search(text, start, end) is not None
    named = -1  # where the last name ends
    behind = -1  # where the name, or what is set off behind it, ends
    for first, last in clauses(text, start, end):
        words, told = text[first:last], (first, last)
        inside = [name for name in names if first <= name[0] < last]
        if inside:
            name = (inside[-1][0], _end_of_name(text, inside[-1][1]))
            owned = text[name[1] : name[1] + 1] in ("'", "’")
            about, ours = True, _is_subject(text, first, name[0])
            named = name[1]
            behind = last if not text[name[1] : last].strip(" *_.'’s") else -1
            cares = cares or CARES.search(text, first, name[0]) is not None
            not_done = (
                (ours or owned)
                and _NOT_DONE.search(text, first, last) is not None
                and _NOT_AGREED.search(text, first, last) is None
            )
            found = _SENT_FROM.match(text, name[1], last)
            if found is not None and not is_organisation(found["where"]):
                yield found.span("told")
            told = (_end_of_owner(text, name[1]), last) if name[1] < last else (last, last)
            words = text[slice(*told)]
            if owned and (OWN.match(words) or not _VERB.search(words)):
                continue
            if (not ours and not (cares and _ON_THE.match(words))) or (
                not owned and _DEED.match(words) and not _is_alone(text, *told)
            ):
                continue
        else:
            set_off = _is_set_off(text, first)
            near = 0 <= first - behind <= SET_OFF and (set_off or _APPOSITIVE.match(words) is not None)
            own = _HAS_SUBJECT.match(words) is not None
            same = ours and not own and _SAME_SUBJECT.match(words) is not None
            theirs = (
                _PERSONAL.search(words) is not None
                or (sure and FIRST_PERSON.search(words) is not None)
                or near
                or same
                or (cares and _OF_BOARDS.search(words) is None)
                or (sure and has_private(words, strong=True))
                or (goes_on and ((set_off and end - start < SHORT_SENTENCE) or has_private(words, strong=True)))
                or _SENT_AT.match(words) is not None
                or (text[first - 1 : first] in (":", ";") and len(words.split()) <= FEW and has_private(words))
                or (in_row and _DUE_TO.match(words) is not None)
                or (sure and _THAT.match(words) is not None and _OF_BOARDS.search(words) is None)
                or (about and _WHILE.match(words) is not None)
                or (was_told and _NOTE.fullmatch(words) is not None)
                or (wrote and first > start)
                or _ON_LEAVE.search(words) is not None
                or (owned and words.lstrip().lower().startswith("which "))
                or (not_done and _WHY.match(words) is not None)
            )
            behind = last if near else -1
            not_done = (not_done and not own) or ((same or near) and _NOT_DONE.search(words) is not None)
            cares = cares or (about and CARES.search(words) is not None)
            if not (about and theirs):
                is_apposition = (
                    _APPOSED.match(words) is not None and text[:first].rstrip()[-1:] == "," and first - named <= SET_OFF
                )
                ours = ours and (not own or is_apposition)
                continue
        was_told = False
        if SUBSTITUTE.search(text, first, min(end, last + NEXT)):
            continue
        words = (_SAID_THERE if wrote else _SAID).sub("", words)
        if (sure and FIRST_PERSON.search(words)) or _SENT_AT.match(words) or is_told(words, is_known):
            was_told = True
            yield without_times(text, told[1] - len(words), told[1])


def told_beside_words(text: str, start: int, end: int, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """The clauses that say why, behind words between ``start`` and ``end`` of a sentence which tell of an absence."""
    behind = start
    is_label = _IS_LABEL.search(text, max(0, start - SHORT), start) is not None
    is_away = _AWAY.search(text, max(0, start - SHORT), start) is not None
    for first, last in clauses(text, start, end):
        words = text[first:last]
        near = 0 <= first - behind <= SET_OFF
        if first == start:
            if not (is_away or _BY_HIS.match(words[len(_times(words)) :])):
                behind = last
                continue
        elif not (
            _PERSONAL.search(words)
            or (near and text[:first].rstrip()[-1:] in ("(", "["))
            or _WHY_AWAY.match(words)
            or (near and _IT_IS.match(words))
            or (near and not is_label and _BARE.fullmatch(words) and text[:first].rstrip()[-1:] in (":", ";", "–", "—"))
            or (near and _NOTE.fullmatch(words) and (is_away or REASON.search(words) or has_private(words)))
            or (near and _GERUND.match(words))
        ):
            return
        behind = last
        if is_told(words, is_known):
            yield without_times(text, first, last)


def _is_alone(text: str, first: int, last: int) -> bool:
    """Whether one participle in brackets is all that is said of somebody: "(Cllr Field concussed)"."""
    return len(text[first:last].split()) == 1 and text[last : last + 1] in (")", "]")


def _times(words: str) -> str:
    """The times that words begin with."""
    found = TIMES.match(words)
    return found[0] if found else ""


def _end_of_name(text: str, at: int) -> int:
    found = _NAME_GOES_ON.match(text, at)
    return found.end() if found else at


def _end_of_owner(text: str, at: int) -> int:
    found = _OWNER_ENDS.match(text, at)
    return found.end() if found else at


def _is_subject(text: str, first: int, at: int) -> bool:
    return _BEFORE_SUBJECT.fullmatch(text, first, at) is not None and not _PREPOSITION.search(text, first, at)


def _is_set_off(text: str, first: int) -> bool:
    """Whether a bracket or a dash stands before a clause."""
    before = text[max(0, first - 4) : first].rstrip()
    return before[-1:] in ("(", "[", "–", "—") or before.endswith(" -")
