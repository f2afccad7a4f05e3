"""What the words of a task say, freed of what changes from one meeting to the next.

Owners, dates, references to minutes and words such as "carried forward" are taken out; the rest becomes stems, and
the verbs with which boards give the same task in other words (circulate, send, share) become one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DATES = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\b\.?(?:,?\s+\d{{4}})?"
    rf"|\b{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s+\d{{4}})?"
    rf"|\b(?:by|before|in|for|end of|until|from)\s+{_MONTH}\b(?:\s+\d{{4}})?|\b{_MONTH}\s+\d{{4}}\b"
    rf"|\b\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}\b"
)
_WEEKDAY = re.compile(rf"\b{_DAY}\b")
_TIMES = re.compile(
    r"\b(?:(?:by|before|at|for|to|in|until|prior to|in time for|ahead of)\s+)?(?:the\s+|our\s+|a\s+)?"
    r"(?:end of (?:the )?(?:week|month|term|year)|(?:next|future|following|forthcoming|last|previous|this)\s+"
    r"(?:board\s+|committee\s+|partnership\s+|group\s+)?(?:meetings?|week|month|term|year))\b"
    r"|\b(?:as soon as possible|asap|immediately|shortly|in due course)\b",
    re.IGNORECASE,
)
_REFERENCES = re.compile(
    r"\b(?:minutes?|items?|actions?|min|para(?:graph)?|agenda item)\s*(?:no\.?|number|ref\.?)?\s*\d+(?:[./]\d+)*\b"
    r"(?:\s+refers)?"
    r"|\b\d{1,3}/\d{2,3}\b(?:\s+refers)?",
    re.IGNORECASE,
)
_CARRIED = re.compile(
    r"\b(?:(?:to be |was |is |has been |been )?(?:carried|brought) (?:forward|over)|c/f|b/f|"
    r"(?:(?:action|this|it|which|and)\s+)?(?:is |are |was |has |still |remains? |yet )*"
    r"(?:outstanding|ongoing|on-going|incomplete)(?: action)?|"
    r"(?:still|yet) to (?:be done|do|happen|be completed)|still (?:awaited|open|required|needed|to)|"
    r"not yet (?:been )?(?:done|completed?|received|happened|available)|"
    r"(?:action )?(?:rolled|deferred) (?:over|forward|from)|"
    r"(?:as )?(?:previously )?agreed (?:last time|previously|before)|once (?:again|more)|in progress)\b",
    re.IGNORECASE,
)

# What may be taken out stands only where one of these does: most sentences have none of them.
_CHANGING = re.compile(
    r"\d|e-mail|meeting|\bweek|month|\bterm\b|\byear|possible|asap|immediately|shortly|due course|forward|"
    r"\bover\b|[cb]/f|outstanding|going|incomplete|still|\byet\b|previously|\bonce\b|progress|agreed|agenda",
    re.IGNORECASE,
)
_STANDING = re.compile(
    r"\b(?:signed|approved|draft|confirmed|adopted|final|agreed)\s+(?:minutes|policies|policy|documents|papers|accounts)\b",
    re.IGNORECASE,
)
_ON_AGENDA = re.compile(r"\bplac(?:e|ed|ing)\b(?=[^.;]{0,40}\bagenda\b)", re.IGNORECASE)
_HANDED_ON = re.compile(
    r"\b(?:take|takes|taking)\s+over\s+(?:this\s+(?:action\s+)?)?from\s+(?:[A-Z][\w’'-]*\.?\s*){1,4}(?:\band\b|\bto\b)?"
    r"|,?\s*\bin\s+(?:place|succession)\s+(?:of|to)\s+(?:[A-Z][\w’'-]*\.?\s*){1,4},?"
)


_ASKED = re.compile(
    r"\b(?:ask|write(?:\s+(?:again|back))?\s+to|contact|tell|inform|advise|request|(?<!annual\s)(?<!the\s)(?<!a\s)(?:report|relay|feed|respond|reply|refer|pass)\s+(?:(?:this|it|them)\s+)?(?:back\s+|on\s+)?to|"
    r"(?:speak|talk)\s+(?:to|with)|"
    r"liaise\s+with|email|e-mail|approach|meet(?:\s+with)?|chase|remind|lobby|apply\s+to|send(?=\s+[A-Z]{2,3}\b))\s+"
    r"(?P<whom>(?:(?!\b(?:to|whether|for|about|if|that|when|what|which|regarding|re|on|how|why|with)\b|and\s+(?-i:[a-z]{3,})\s+(?-i:[a-z]))[\w’'.&-]+\s*){1,8})",
    re.IGNORECASE,
)
# "The Borough Council will be asked to cut it", "the Police to be informed"
_TO_BE_ASKED = re.compile(
    r"(?:^\W*|\b(?:and|but|so)\s+|[,;]\s+)(?:[Tt]he\s+)?(?P<whom>(?:(?!\b(?:it|and|but|that|was|agreed|will|is|are|to)\b)[\w’'.&-]+\s+){1,8}?)(?:will|shall|would|(?:(?:is|are)\s+)?to)\s+(?:\w+\s+)?be\s+"
    r"(?:\w+\s+)?(?:asked|contacted|approached|informed|invited|reminded|notified|consulted|told|advised|written\s+to)\b"
)
# "a letter will be sent to the County", "A request will be made to the owner"
_LETTER_TO = re.compile(
    r"\b(?:letter|e-?mail|request|invitation|reminder)s?\s+(?:\w+\s+){0,3}?(?:sent|written|made|issued)\s+(?:again\s+)?to\s+"
    r"(?P<whom>(?:the\s+)?(?:[A-Z][\w’'.&-]*\s*){1,6})"
)
# "This will be passed on to Highways", "it would be raised again with the County"
_PASSED_ON_TO = re.compile(
    r"\bbe\s+(?:also\s+|again\s+)?(?:passed|reported|referred|forwarded|raised|mentioned|taken\s+up)\s+(?:(?:on|back|again)\s+)?(?:to|with)\s+"
    r"(?P<whom>(?:the\s+)?(?:[A-Z][\w’'.&-]*\s*){1,6})"
)
_RAISED_WITH = re.compile(r"\bwith\s+(?P<whom>(?:the\s+)?(?:[A-Z][\w’'-]*\s*){1,5})")


# "Clerk to answer as above": what is to be done stands before it
_AS_ABOVE = re.compile(r"\bas\s+(?:set\s+out\s+|described\s+|noted\s+)?above\W*$", re.I)


def whom_asked(text: str) -> str:
    """Whom a task turns to: "Anglian Water" of "ask Anglian Water to survey the drain".

    They are asked for other things, too: what two tasks share in them tells little. Empty where a task asks nobody.
    """
    forms = (_TO_BE_ASKED, _LETTER_TO, _ASKED, _PASSED_ON_TO, _RAISED_WITH)
    found = next((match for form in forms if (match := form.search(text))), None)
    return found.group("whom") if found else ""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SAME_VERBS = {
    "send": "circulate circulation send sent share distribute email forward issue disseminate pass put place upload "
    "publish display",
    "arrange": "arrange organise organize schedule set book convene",
    "write": "write draft prepare produce compile develop finalise finalize complete create",
    "tell": "report feedback feed update present brief advise inform tell provide give bring",
    "check": "review check revisit consider look examine investigate explore assess revise amend",
    "speak": "contact liaise speak discuss talk meet approach raise pursue chase follow ask request seek",
    "get": "obtain collect gather find identify get secure source",
    "do": "ensure make take continue progress undertake implement add include confirm agree work submit",
}
_VERBS = {word: f"~{verb}" for verb, words in _SAME_VERBS.items() for word in words.split()}
_GENERIC = _set(
    """minute agenda item paper action log meeting note note: date member board committee group partnership partner
    panel council slide presentation link document copy attachment report information detail comment response feedback
    update apology apologies attendance list colleague officer chair clerk secretary all everyone them website matter
    issue progress work programme draft final accurate correct record invitation invite invit diary calendar
    noticeboard facebook back further next more up off"""
)
_FUNCTION = _set(
    """a an the all this that these those it its their his her our your they them he she we you who whom which what when
    where how and or but if as so than then to of on in at by for from with within without into onto over under about
    around regarding re concerning relating between through via across per be is are was were been being has have had
    having do does did done will would shall should can could may might must need needs needed not no yes any each
    every some such also both either other same very now again still yet please agreed action actions actioned asked
    requested there here up out off once only own etc including include eg ie mr mrs ms miss dr cllr councillor cllrs
    councillors"""
)
_WORD = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*")


@dataclass(frozen=True)
class TaskWords:
    """``words`` are stems (verbs as ``~send``), ``names`` those of them that name one thing: names, numbers.

    ``carried`` tells that the text speaks of a task from an earlier meeting; ``generic`` that it could stand in the
    minutes of any meeting: "circulate the minutes". ``core`` are the words of the clause that says what the owner is
    to do, where a text says more: "the form was long; Ann will shorten it, and then see". Empty where it says no more.
    """

    words: frozenset[str]
    names: frozenset[str]
    carried: bool
    generic: bool
    core: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()


def task_words(text: str, owners: Iterable[str] = ()) -> TaskWords:
    """Read a task; ``owners`` are the forms in which its holders are named.

    A board's tasks are read whenever one more of its documents is loaded: what was read of one is kept for a while.
    """
    return _task_words(text, tuple(sorted(owners, key=lambda form: (-len(form), form))))


@lru_cache(maxsize=20_000)
def _task_words(text: str, forms: tuple[str, ...]) -> TaskWords:
    core = _clause(text, forms)
    for owner in forms:
        if owner in text:
            text = re.sub(rf"(?<!\w){re.escape(owner)}(?:['’]s)?(?!\w)", " ", text)
    text, carried = _bare(text)
    words, names = _words(text)
    told = _words(_bare(core)[0])[0] if core else set[str]()
    return TaskWords(
        frozenset(words),
        frozenset(names),
        carried,
        not _telling(words) or _AS_ABOVE.search(text) is not None,
        frozenset(told if _telling(told) else ()),
        frozenset(_words(whom_asked(text))[0] & words),
    )


def _clause(text: str, owners: Iterable[str]) -> str | None:
    """From the verb that a holder undertakes to the end of its clause; None where that is the whole text."""
    for owner in owners:
        if owner not in text:
            continue
        found = re.search(rf"(?<!\w){re.escape(owner)}(?!\w)[^.;:]{{0,30}}?\b(?:to|will|would)\s+(?=[a-z])", text)
        if found:
            clause = re.split(r"[,;:(]|\.(?:\s|$)", text[found.end() :], maxsplit=1)[0]
            return clause if len(clause.split()) < len(text[found.end() :].split()) or found.start() > 40 else None
    return None


def without_times(text: str) -> str:
    """The text without dates, times, references to minutes and words such as "carried forward"."""
    return _without(text)[0] if _CHANGING.search(text) else text


def _bare(text: str) -> tuple[str, bool]:
    """The text without what changes from meeting to meeting, and whether it was said to be carried forward."""
    return _without(_WEEKDAY.sub(" ", text))


def _without(text: str) -> tuple[str, bool]:
    text = _TIMES.sub(" ", _DATES.sub(" ", _HANDED_ON.sub(" ", text))).replace("e-mail", "email")
    text = _ON_AGENDA.sub("put", _STANDING.sub("minutes", text))
    text, carried = _CARRIED.subn(" ", _REFERENCES.sub(" ", text))
    return text, carried > 0


def _words(text: str) -> tuple[set[str], set[str]]:
    words, names = set(), set()
    for place, found in enumerate(_WORD.finditer(text)):
        printed = re.sub(r"['’]s?$", "", found.group())
        for part in printed.split("-") if printed.islower() else [printed]:
            plain = part.casefold().replace(".", "")
            if plain in _FUNCTION or (len(plain) < 2 and not plain.isdigit()):
                continue
            acronym = len(part) > 1 and part.isupper() and not printed.isdigit()
            word = plain if acronym else _stem(plain)  # SEND is no sending
            words.add(word)
            if not word.startswith("~") and (any(c.isdigit() for c in part) or (part[0].isupper() and place)):
                names.add(word)
    return words, names


def _telling(words: Iterable[str]) -> bool:
    return any(not word.startswith("~") and word not in _GENERIC_STEMS for word in words)


@lru_cache(maxsize=5_000)
def heading_words(heading: str) -> frozenset[str]:
    """The stems of an item's heading that tell what it is about."""
    words = task_words(heading).words
    return frozenset(word for word in words if word not in _GENERIC_STEMS and not word.isdigit())


@lru_cache(maxsize=50_000)
def _stem(word: str) -> str:
    """A word without its ending; a verb of giving tasks becomes the sign of its group."""
    forms = [word]
    for ending, instead in (("ies", "y"), ("es", ""), ("s", ""), ("ing", ""), ("ed", ""), ("d", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            forms += [word.removesuffix(ending) + instead, word.removesuffix(ending) + "e"]
    for form in forms:
        undoubled = form[:-1] if len(form) > 3 and form[-1] == form[-2] else form
        if verb := _VERBS.get(form) or _VERBS.get(undoubled):
            return verb
    if len(word) < 4 or any(character.isdigit() for character in word):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    word = word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
    for ending in ("ation", "ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= (4 if ending == "ation" else 3):
            word = word.removesuffix(ending)
            if word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            break
    return word.removesuffix("e") if len(word) > 3 else word


_GENERIC_STEMS = {_stem(word) for word in _GENERIC} | _GENERIC
