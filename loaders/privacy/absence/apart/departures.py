"""Why somebody came late, left, is away for a time, or gave something up: the clause that tells it.

The words of coming and going are business and stay. What is cut is the clause right behind them that leads to a reason
and speaks of the person or of a private life; what was left for an interest, a vote or an item is no private reason.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.sentences import sentence_at
from loaders.privacy.absence.words import OF_BUSINESS, OTHER_BUSINESS
from loaders.privacy.masking import Place

_GOES = (
    r"left|leaves?|leaving|departed|went|(?:had|has|have|needed|asked|obliged|must)\s+(?:to\s+)?(?:go|leave)|"
    r"must\s+go|lateness|late|away|absent|"
    r"off\b(?!\s+the\b)|missing|arriv(?:es|ed|ing)|(?:came|joined|returned)(?=\s+(?:the\s+(?:meeting|room|call)|"
    r"at|late|from|back|after|in|into|too\s+late|straight|remotely|online|by)\b)|(?:could|can|would|"
    r"will)\s*not\s+(?:stay|remain)"
)
_GIVES_UP = (
    r"resign(?:s|ed|ing|ation)?|st(?:oo|an)d(?:s|ing)?\s+down|step(?:s|ped|ping)?\s+(?:down|back)|relinquish\w*|"
    r"gives?\s+up|gave\s+up|giving\s+up|"
    r"withdrew|put\s+(?:off|back)|leave\s+of\s+absence|standing\s+in|spoke\s+for|written\s+report|excused|hoped\s+to"
)
_RANG = LedPattern(r"\b(?:rang|phoned|telephoned|texted)\b", re.I)
_GOING = LedPattern(rf"\b(?:{_GOES})\b", re.I)
_GIVING = LedPattern(rf"\b(?:{_GIVES_UP})\b", re.I)
_TITLED = r"(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b\.?\s+[A-Z]"
_OFFICE = (
    r"\b(?:[Tt]he|[Oo]ur)\s+(?:[Cc]lerk|[Cc]hair(?:man)?|[Vv]ice-[Cc]hair|"
    r"[Hh]ead(?:teacher)?|[Tt]reasurer|[Ss]ecretary|[Mm]ayor)\b"
)
# Who goes stands right before: "Mr Field had to", "The Clerk is"; or behind: "the resignation of Mr Field"
_WHO = re.compile(
    rf"(?:{_TITLED}[\w'’.-]*(?:\s+[A-Z][\w'’-]*)*|{_OFFICE}|\b[Hh]e|\b[Ss]he|"
    rf"(?P<bare>[A-Z][\w'’-]+)),?\s*(?:['’]s\s+)?"
    r"(?:(?:who|is|was|were|will|would|be|been|being|had|has|have|to|also|then|still|now|again|letter|of|survey|"
    r"report|seat|sent|a|an|the|for|"
    r"apologies|apologised|that|very|back|in|tendered|his|her|gave|from|continuing)\s+){0,4}\Z"
)
_AND_LEFT = re.compile(rf"{_TITLED}[\w'’-]*\s[^.;:\n]{{0,60}}?(?:\.\d[^.;:\n]{{0,30}}?)?\band\s\Z")
_BEHIND = re.compile(rf"\s+(?:of|from|for)\s+(?:{_TITLED}|(?P<bare>[A-Z]))[\w'’-]*(?:\s+[A-Z][\w'’-]*)*(?:['’]s?\b)?")
# What may stand between: times, places and what was left
_BETWEEN = r"(?:(?!\b(?:who|and|but)\b)[^.,;:\n(]|\.(?=\d)){0,60}?"
_HIM = r"(?:he|she|his|her|him)"
_LED = re.compile(
    rf"{_BETWEEN}(?P<why>[,;:(–—-]?\s*\b(?:because|due\s+to|owing\s+to|on\s+account\s+of|on\s+the\s+advice\s+of|"
    rf"as\s+(?:{_HIM}\b|(?:the|an?)\s+\w+\s+(?:is|was|has|had|were|would)\b|(?:{_TITLED}[\w'’-]*\s+)(?:is|was|"
    rf"has|had)\b)|since\s+{_HIM}|whose|feeling|"
    rf"having|being|for\s+(?:\w+\s+){{0,2}}reasons?(?:\s+of)?|held\s+up|kept|during\s+(?:{_HIM}|"
    rf"(?-i:[A-Z])[\w'’ .-]{{2,30}}['’]s))\b(?:[^.;\n]|\.(?=\S))*)",
    re.I,
)
_SET_OFF = re.compile(
    rf"{_BETWEEN}(?P<why>\s*(?:[:;(–—]\s*(?:{_HIM}|there)\b|[:–—](?=[^.;\n]*\b{_HIM}\b)|,\s*(?:his|her)\b|"
    rf",\s*(?:but\s+)?[a-z]+\s+[a-z]+\s+had\s+kept\s+{_HIM})(?:[^.;\n]|\.(?=\S))*)",
    re.I,
)
_WHEN = (
    r"(?:\s*\b(?:the|this|that|meeting|chamber|room|call|at|around|about|before|until|from|early|late|point|"
    r"\d[\d.:]*|am|pm|home|minutes?|end|close|of|"
    r"again|into|in|back|over|out|straight|direct|then|on|for|to|january|february|march|april|may|june|july|"
    r"august|september|october|november|"
    r"december|a|few|weeks?|months?|the\s+whole|next)\b)*"
)
_NEXT = re.compile(
    rf"{_WHEN}(?P<why>,?\s+(?:to\s+(?:take|give|put|collect|fetch|pick|see|visit|nurse|look|be|go|catch|care|"
    rf"get|feed|meet|attend)\b(?!\s+(?:the|a|an)\s+(?:vote|item|public|"
    rf"presentation))|for\s+(?:an?|his|her|the\s+(?:birth|arrival|funeral)|(?-i:[A-Z])[a-z]+)\s+\w|"
    rf"with\s+(?!(?:the|effect|immediate|thanks|regret|\d)\b)\w|after\s+(?:an?|his|her)\s|"
    rf"(?:unwell|ill|sick|poorly|faint|tired|upset)\b|in\s+(?:tears|labour|pain|distress|great)|from\s+(?:his|her|hospital|the\s+(?:hospital|crematorium|"
    rf"surgery))\b|out\s+of\s+breath)(?:[^.;,\n]|\.(?=\S))*)",
    re.I,
)
# "left at 8.40 pm to relieve the sitter": whatever somebody who leaves goes for, but for what the meeting does then
_LEAVING = LedPattern(r"\b(?:left|leaves|leaving|departed|had\s+to\s+(?:go|leave)|needed\s+to\s+(?:go|leave))\b", re.I)
_FOR_WHATEVER = re.compile(
    rf"{_WHEN}(?P<why>,?\s+to\s+(?!(?:allow|enable|permit|let|avoid|ensure|discuss|consider|the|be\s+(?:replaced|"
    rf"decided|dealt|discussed|considered)|an?|his|her|him|them|their|it|\d)\b)[a-z]+\b(?!\s+(?:the|a|an)\s+(?:vote|item|"
    rf"public|presentation))(?:[^.;,\n]|\.(?=\S))*)"
)
_STOPS = re.compile(
    r",\s+(?:and\s+)?(?=(?:had|has|have|was|is|were|would|will|sent|gave|the\s+[A-Z]|Cllr|Councillor|Mr|Mrs|Ms|"
    r"Miss|Dr)\b)|"
    r"\s[–-]\s|,?\s+and\s+(?=(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b|the\b|it\b|(?:was|were|would|will|has|"
    r"had)\s))|\s+it\s+was\s+agreed|\s+at\s+this\s+point"
)
_NO_REASON = re.compile(
    r"\b(?:public|press|officers?|applicants?|guests?|members\s+of|meeting\s+(?:was|closed)|term\s+of\s+office|"
    r"(?:owns?|owned)\s+(?:the|a|land|property|shares)|owner|adjoin\w*|tenant|landlord|applicant|objector|election|appointed|elected|the\s+committee|reports?\s+on|grants?|(?:his|her|the)\s+(?:\w+\s+)?(?:reports?|figures|papers?)|"
    r"(?:offers?|prices?|quot\w+|tenders?|estimates?|copies|drafts?)|(?:its|now|also|new)\s+(?:\w+\s+)?(?:treasurer|secretary|chair\w*|clerk|president|trustee))\b",
    re.I,
)
LONGEST_BEFORE, LONGEST = 90, 160  # characters before a word of going in which it is said who, and of a reason


def departures(text: str, names: Collection[str], begin: int) -> Iterator[Place]:
    """The places behind ``begin`` where it is told why one with a title, an office or one of ``names`` came or went."""
    surnames = {name.split()[-1] for name in names if len(name.split()) > 1}
    for pattern, ways in (
        (_GOING, (_LED, _SET_OFF, _NEXT)),
        (_LEAVING, (_FOR_WHATEVER,)),
        (_GIVING, (_LED, _SET_OFF)),
        (_RANG, (_SET_OFF,)),
    ):
        for cue in pattern.finditer(text, begin):
            who = _WHO.search(text, max(begin, cue.start() - LONGEST_BEFORE), cue.start())
            start = cue.end()
            if who is None or not _is_somebody(who, surnames):
                who = _BEHIND.match(text, cue.end())
                start = who.end() if who is not None else start
            if who is None or not _is_somebody(who, surnames):
                if pattern is not _GOING or not _AND_LEFT.search(
                    text[max(begin, cue.start() - LONGEST_BEFORE) : cue.start()]
                ):
                    continue
                start = cue.end()
            end = sentence_at(text, cue.start())[1]
            for way in ways:
                found = way.match(text, start, end)
                if found is not None and (place := _reason(text, *found.span("why"))) is not None:
                    yield place
                    break


def _is_somebody(who: re.Match[str], surnames: Collection[str]) -> bool:
    return not who["bare"] or any(name in who[0] for name in surnames)


def _reason(text: str, start: int, end: int) -> Place | None:
    stop = _STOPS.search(text, start + 1, end)
    end = min(stop.start() if stop else end, start + LONGEST)
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    words = text[start:end]
    if has_private(words):
        return start, end
    if OF_BUSINESS.search(words) or OTHER_BUSINESS.search(words) or _NO_REASON.search(words):
        return None
    return start, end
