"""What words of a correction mean: where in the minutes, what stands there, and what is to be read.

"minute 2 to read £360", "item 4: the cost should read £45,000, not £48,000", "replace 'six months' with 'nine'".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_NUMBER = re.compile(
    r"\b(?:minutes?|min\.|items?|resolution)\s+(?:nos?\.?\s*|number\s+)?(?P<number>\d[\w./-]*|[A-Z]{1,4}/?\d[\w./-]*)|^\W*(?P<code>\d{1,4}/\d{2,4})\b",
    re.I,
)
_PAGE = re.compile(r"\b(?:page|pg\.?|line|para(?:graph|\.)?)\s+\d+", re.I)
_QUOTED = re.compile(r"[“\"‘'](?P<words>[^”\"’'“‘]{1,200}|[^”\"“‘]{1,200}?)[”\"’'](?!\w)")
_VALUE = r"[£$€]?\d[\d,.]*\d(?:\s?(?:%|per\s+cent|pence))?|[£$€]?\d(?:\s?%)?"
_READ = (
    r"(?:(?:to|should|shall|must|will)\s+(?:now\s+)?(?:have\s+)?(?:read|been|be|say|state)"
    r"(?!\s+(?:amended|corrected|changed|replaced|deleted|removed|added|inserted))"
    r"|(?:amended|corrected|changed|altered)\s+to(?:\s+read)?|replaced\s+(?:by|with)|read(?:ing)?)"
)
_FORMS = (  # the surest first; the words of a quote stand for themselves
    re.compile(r"\bfrom\s+(?P<old>.+?)\s+to\s+(?P<new>.+)$", re.I),
    re.compile(
        r"\b(?:replac\w+|substitut\w+|amend\w*|chang\w+|correct\w*)\s+(?:of\s+)?(?P<old>(?:[^,;]|,(?=\d))+?)\s+(?:with|by|to|for)\s+(?P<new>.+)$",
        re.I,
    ),
    re.compile(rf"(?P<old>(?:[^,;:]|,(?=\d))+?)\s+(?:is\s+|was\s+|be\s+|to\s+be\s+)?{_READ}\s+(?P<new>.+)$", re.I),
)
_TELLS = re.compile(r"\d|[“\"‘']|[A-Z][\w’'-]+\s+[A-Z][\w’'-]+\W*$")  # words that stand in the minutes as they are
_NOT = re.compile(r"^(?P<new>.+?),?\s+(?:and\s+)?(?:not|instead\s+of|rather\s+than)\s+(?P<old>.+)$", re.I)
_GONE = re.compile(
    r"\b(?:delet\w+|remov\w+)\s+(?:of\s+)?(?:the\s+words?\s+)?(?P<old>.+)$|^(?P<before>.+?)\s+(?:to\s+be\s+)?(?:deleted|removed)",
    re.I,
)
_ADDED = re.compile(
    r"\b(?:add(?:ition)?|insert(?:ion)?)\s+(?:of\s+)?(?P<new>.+)$|^(?P<before>.+?)\s+(?:to\s+be\s+)?(?:added|inserted)",
    re.I,
)


@dataclass(frozen=True)
class Amendment:
    """``number`` of the minute or item, what was printed (``old``) and what is to be read (``new``): what is told."""

    number: str | None = None
    old: str | None = None
    new: str | None = None


@dataclass(frozen=True)
class Candidate:
    """A fact of the minutes that are corrected: its words, and the number of the item under which it stands."""

    id: str
    label: str
    number: str | None
    text: str


def amendment_of(words: str) -> Amendment:
    """What a correction tells."""
    found = _NUMBER.search(words)
    number = (found["number"] or found["code"]).rstrip(".-/") if found else None
    rest = _PAGE.sub(" ", words[: found.start()] + " " + words[found.end() :] if found else words)
    quotes = [one["words"] for one in _QUOTED.finditer(rest)]
    if len(quotes) == 2:
        swapped = re.search(r"\b(?:not|instead\s+of|rather\s+than)\s*[“\"‘']", rest[rest.find(quotes[0]) :], re.I)
        old, new = reversed(quotes) if swapped else quotes
        return Amendment(number, old, new)
    for form in _FORMS:
        if match := form.search(rest.strip(" .,;:–—-")):
            old, new = match["old"], match["new"]
            if apart := _NOT.match(new):
                old, new = apart["old"], apart["new"]
            return Amendment(number, _bare(old) if _TELLS.search(old) else None, _bare(new))
    if apart := _NOT.match(rest):
        return Amendment(number, _bare(apart["old"]), _bare(apart["new"]))
    if gone := _GONE.search(rest):
        return Amendment(number, _bare(gone["old"] or gone["before"]), None)
    if added := _ADDED.search(rest):
        return Amendment(number, None, _bare(added["new"] or added["before"]))
    return Amendment(number)


def corrected(amendment: Amendment, facts: Sequence[Candidate]) -> Candidate | None:
    """The one fact that an amendment corrects; None where the words fit none, or several."""
    meant = [fact for fact in facts if amendment.number is None or _same_number(fact.number, amendment.number)]
    inner = [fact for fact in meant if fact.label != "AgendaItem"]
    items = [fact for fact in meant if fact.label == "AgendaItem"]
    for words in (amendment.old, amendment.new):
        for group in (inner, items):
            holding = [fact for fact in group if words and _holds(fact.text, words)]
            if len(holding) == 1:
                return holding[0]
            if holding:
                break
    if amendment.number is None:
        return None
    if amendment.new and (figure := re.search(_VALUE, amendment.new)):
        kind = _kind(figure.group())
        holding = [fact for fact in inner if any(_kind(one) == kind for one in re.findall(_VALUE, fact.text))]
        if len(holding) == 1:
            return holding[0]
    return items[0] if len(items) == 1 else None


def _bare(words: str | None) -> str | None:
    """The words that count: those in quotes, or the figure at the end, else all."""
    if not words:
        return None
    if quoted := _QUOTED.search(words):
        return quoted["words"].strip()
    if figures := re.findall(_VALUE, words):
        return str(figures[-1]) if len(figures) == 1 else words.strip(" .,;:–—-")
    return words.strip(" .,;:–—-") or None


def _kind(figure: str) -> str:
    return "money" if figure[0] in "£$€" else "share" if re.search(r"%|cent", figure) else "number"


def _same_number(own: str | None, told: str) -> bool:
    return own is not None and _plain(own) == _plain(told)


def _plain(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", words.casefold()).strip()


def _holds(text: str, words: str) -> bool:
    """Whether a text holds words as whole words, figures exactly."""
    wanted = words.casefold().strip()
    return (
        re.search(rf"(?<![\w£$€.,]){re.escape(wanted)}(?![\w]|[.,]\d)", " ".join(text.casefold().split())) is not None
    )
