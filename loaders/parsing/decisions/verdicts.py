"""How a motion ended: carried, lost, fell, withdrawn, not put, deferred; the tally that belongs to it; a casting vote.

Only words that say it of a motion (or amendment, proposal ...), or stand alone as a verdict, count: "the budget was
lost in the post" ends no motion. The last verdict told behind a motion is its own; what was lost is never taken for
approved.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from graph.schema import MotionOutcome
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.words import alternatives, counts, honorifics, motions

_MOTION = rf"\b{alternatives(motions.MOTIONS)}s?\b"
_CARRIED = alternatives(motions.CARRIED, motions.CARRIED_TOO)
_PUT = r"(?:(?:then\s+|now\s+)?put(?:\s+to\s+the\s+vote)?,?\s+and\s+)"
_REACH = r"(?:[^.;\n]|\n(?=[a-z])){0,60}?"
# "failed to gain a majority and fell": what the minutes say last.
_AND_FELL = rf"(?![^.;\n]{{0,60}}?\band\s+(?:(?:so|thus|therefore|accordingly)\s+)?{alternatives(motions.FELL)}\b)"
# "The motion was carried", "Motion LOST", "(CARRIED)", "The amendment fell for want of a seconder".
_VERDICTS: tuple[tuple[MotionOutcome, str], ...] = (
    ("lost", rf"(?:not\s+{alternatives(motions.NOT_CARRIED)}|(?!failed\s+for\s+(?:want|lack)\b)"
             rf"{alternatives(motions.LOST)}){_AND_FELL}"),
    ("fell", rf"(?:{alternatives(motions.FELL)}|(?:failed|fell)\s+for\s+(?:want|lack)\s+of\s+a\s+\w+)"),
    ("withdrawn", r"withdrawn"),
    ("not put", r"not\s+(?:been\s+)?(?:put|moved)(?:\s+to\s+(?:the\s+)?vote)?"),
    ("deferred", rf"(?:adjourned(?!\s+(?-i:[A-Z][a-z]))|{alternatives(motions.DEFERRED)})"),
    ("carried as amended", rf"(?:as\s+amended,?\s+(?:was\s+|were\s+)?{_PUT}?(?:\w+ly\s+)?{_CARRIED}"
                            rf"|{_CARRIED}\s+as\s+amended)"),
    ("carried", r"(?:carried|passed|upheld|"
                r"(?:agreed|approved|adopted)(?=\s*(?:unanimously|by\b|and\s+it\s+was\b|[.(;]|$)))"),
)  # fmt: skip
_WORDS = "|".join(words for _, words in _VERDICTS)
# "... in the Senedd", "... at the union's annual conference": others voted.
ELSEWHERE = (
    rf"\s+(?:in|at|by)\s+(?:(?:the|an?|its|their)\s+)?(?:[\w’'-]+\s+){{0,3}}?{alternatives(motions.OTHER_ASSEMBLIES)}\b"
)
# What may stand behind a verdict: the end of the sentence, or how the vote went.
_SENTENCE_OVER = (
    r"\s*(?:[.;)]|$|,?\s*(?:unanimously\b|nem\b|on\s+(?:the|a|his|her|its)\b"
    r"|by\s+(?:\d|\w+\s+votes\b|an?\s+(?:\w+\s+)?(?:majority|show)\b|acclamation\b|consensus\b|all\b|(?:its|the)\s+mover\b)))"
)
# "A motion by Cllr Adams that the path be closed in summer was lost": however long, where that ends the sentence.
_TOLD_OF = (
    rf"{_MOTION}(?:,|\s+(?:by|from|of|that|to|proposed|moved|seconded|standing|was\s+(?:proposed|moved))\b)"
    rf"(?:\b(?:{alternatives(honorifics.OF_MOVERS)}|[A-Z])\.|[^.;\n]|\n(?=[a-z])){{0,300}}?"
    r"\b(?:(?:was|were)\s+(?:(?:then|duly|therefore|declared|put\s+and|put\s+to\s+the\s+vote\s+and|not\s+seconded\s+and)\s+)*"
    rf"(?=(?:{_WORDS}){_SENTENCE_OVER})"
    rf"|(?=(?:failed|{alternatives(motions.FELL)})(?:{_SENTENCE_OVER}|\s+for\s+(?:want|lack)\b)))"
)
# "This too was lost."
_THIS = r"\bthis\s+(?:too\s+|also\s+)?was\s+(?:then\s+)?(?!agreed\b|approved\b|adopted\b)"
# "It was seconded by Cllr Brown and, after debate, carried."
_AND_SECONDED = (
    r"\bit\s+was\s+(?:\w+\s+)?seconded\s+by\b[^.;\n]{3,90}?\sand\b(?:,[^.,;\n]{3,40},)?\s+(?:was\s+)?(?:then\s+)?"
)
VERDICT = re.compile(
    rf"(?:{_AND_SECONDED}|{_MOTION}{_REACH}|{_TOLD_OF}|{_THIS}|^\W*(?:was\s+)?|(?<=[.!]\s)|;\s+(?=\w+\s+(?:on|by|with)\s+(?:\w+[’']?s?\s+){{1,2}}casting\b)|\(\s*|,\s(?:was|were)\s(?=not\s(?:put|moved)\b)|\b(?:status|result|outcome)\s*:\s*)\b(?:"
    + "|".join(f"(?P<{outcome.replace(' ', '_')}>{words})" for outcome, words in _VERDICTS)
    + r")\b",
    re.I | re.M,
)
# "There was no seconder and the matter dropped", "The proposal found no seconder".
NO_SECONDER = re.compile(r"\b(?:no\s+seconder|(?:was|were)\s+not\s+seconded|nobody\s+seconded)\b", re.I)
# "withdrew his motion", "the mover withdrew the amendment".
WITHDREW = re.compile(rf"\bwithdrew\b[^.;\n]{{0,30}}{_MOTION}", re.I)
# "agreed to defer the motion", "to defer the matter"
DEFERS = re.compile(
    rf"\b(?:to\s+defer|deferred|deferring)\b(?:[^.;\n]{{0,30}}{_MOTION}|\s+(?:the|this)\s+(?:matter|item|decision|business)\b)",
    re.I,
)
# "The Chair declined to put the motion."
NOT_TO_PUT = re.compile(rf"\b(?:declined|refused)\s+to\s+(?:put|accept)\s+(?:the|this)\s+(?:\w+\s+)?{_MOTION}", re.I)
# "exercised her casting vote against the motion".
CASTING = re.compile(
    r"\bcasting\s+vote\b[^.;\n]{0,40}?\b(?P<how>in\s+favou?r|for|against)\b|"
    r"\b(?P<how_before>in\s+favou?r|against)\b[^.;\n]{0,30}?\b(?:with|on|by|using)\s+(?:\w+\s+){1,3}casting\s+vote\b",
    re.I,
)
# "defeated by 3 votes to 1", "lost 1-3", "failed on a vote of 2 to 4", "carried by a majority of seven votes to four":
# the loser has fewer.
SCORE = re.compile(
    rf"\b(?P<how>{alternatives(motions.LOST, motions.FELL_WITH_A_SCORE)}|{_CARRIED})\b\W{{0,4}}"
    r"(?:(?:by|on|with)\s+(?:an?\s+(?:majority|vote)\s+of\s+)?)?"
    r"(?P<one>\d{1,3}|[a-z]{3,6})(?:\s+votes?)?\s*(?:to|[-–/]|:(?!\d\d))\s*(?P<other>\d{1,3}|[a-z]{2,6})\b(?!/)",
    re.I,
)
# "The vote being equal (3:3)", "tied at 3-3", "tied at three each", "three votes each way": as many for as against.
TIED = re.compile(
    r"\b(?P<both>\d{1,2}|[a-z]{3,6})\s+votes?\s+(?:each(?:\s+way)?|apiece)\b|"
    r"\b(?:equal|equally\s+divided|tied|tie|level)\b\W{0,3}(?:(?:at|with)\s+)?(?P<each>\d{1,2}|[a-z]{3,6})"
    r"(?:\s*[-–:]\s*(?P=each)\b|\s+(?:votes\s+)?(?:each|all)\b)",
    re.I,
)
# "Carried unanimously."
END_ALONE = re.compile(
    rf"\W*(?:unanimously\s+)?{alternatives(motions.SCORED)}(?:\s+(?:unanimously|nem\.?\s*con\.?))?\W*", re.I
)
# "An amendment by Cllr Nunn ... was carried by 4 votes to 2.": a sentence, and what it counts.
AMENDMENT_ENDED = re.compile(
    r"(?<=[.;]\s)(?:An?|The|This)\s+(?:further\s+)?(?:amendment|counter[- ]?(?:proposal|motion))\b"
    rf"(?:\b(?:{alternatives(honorifics.OF_MOVERS)}|[A-Z])\.|\n(?!\n)|[^.;\n]){{0,300}}[.;]"
)
# "That the recommendations be approved", "It was agreed that the proposals for the north be approved": what is decided,
# though it has the words of a motion and of its end; "It was agreed that the motion be approved" is the end of one.
MATTER_BEGINS = re.compile(
    rf"\W*(?:that\b|(?:it\s+was\s+)?(?:\w+ly\s+)?(?:agreed|decided|resolved)\s+that\s+(?!(?:the|this)\s+{_MOTION}\s+be\b))",
    re.I,
)
MOVED_AS_AMENDMENT = re.compile(r"\b(?:an?|by\s+way\s+of)\s+(?:\w+\s+)?amendment\b", re.I)  # "moved an amendment"
COUNTER = re.compile(r"\w+\s+(?:further\s+)?counter", re.I)  # put against a motion, and no part of it
# "A further motion, seconded by ...": another one begins.
_ANOTHER = rf"(?:A\s+(?:further|second|third|new|separate)|Another)\s+{_MOTION}"
ANOTHER_MOTION = re.compile(rf"\W*{_ANOTHER}(?!\s+to\s+the\b)")
# "The motion failed", "On a vote the Chairman declared the amendment lost", "The proposal was put and carried": a
# sentence that tells how a motion ended, whose words stand elsewhere.
ENDED = re.compile(
    rf"\W*(?:[^,.;]{{3,60}},\s+|(?:On|After|Upon)\s[^,.;]{{3,40}}?\s(?=[Tt]he\s))?(?:"
    rf"[Tt]he\s+(?:\w+\s+){{0,2}}?{alternatives(motions.WHO_DECLARES)}\s+(?:then\s+|duly\s+)?(?:declared|announced)\s+(?:that\s+)?"
    rf"(?:the|this)\s+(?:\w+\s+)?{_MOTION}|"
    rf"{_ANOTHER}[^.;]{{0,160}}?,?|"
    rf"(?:[Tt]he|[Tt]his|[Aa]n)\s+(?:\w+\s+)?{_MOTION})"
    r"(?P<end>(?:\s+(?:was|were|had\s+been|to\s+be|to\s+have\s+been|then|duly|therefore|accordingly|also|put(?:\s+to\s+the\s+vote)?|and|"
    rf"declared|unanimously|narrowly))*\s+(?:{_CARRIED}|{alternatives(motions.LOST, motions.FELL)}))\b"
    r"(?!\s+(?:in|on|at)\s+(?:\d|[A-Z])|\s+by\s+(?:the\s+)?[A-Z])",
)
# "An amendment to delete the second sentence was carried by 6 votes to 3", "The motion, which would have raised the
# rent, was not carried": a sentence that tells a motion's words and its end, and not who moved it. A proposal may be
# somebody else's; of these a vote must be told: "On a show of hands the proposal that ... was defeated".
_VOTE_FIRST = (
    r"(?:(?:[Oo]n|[Aa]fter|[Uu]pon|[Ff]ollowing)\s+(?:being\s+put\s+to\s+(?:the|a)|a\s+show\s+of|a)\s+"
    r"(?:vote|hands|recorded\s+vote),?\s+|A\s+vote\s+was\s+(?:then\s+)?taken\s+on\s+)"
)
_WHAT_IT_SAYS = (
    rf"(?:,?\s+to\s+the\s+(?:\w+\s+)?{_MOTION})?(?:,?\s+(?:that|to\s+(?!the\b|an?\b|this\b|our\b)|(?:seeking|proposing)\b|"
    r"of\s+(?:thanks|confidence|no\s+confidence|sympathy|condolence)|which\s+(?:would|sought|asked|proposed)\b)|"
    r"\s*[,:]?\s*[“\"‘])(?:[^.;\n]|\n(?!\n)){3,300}?"
)
_ENDED_SO = (
    r"(?:,?\s*(?:which|and|and\s+this))?\s+(?:(?:was|were|then|duly|therefore|accordingly|also|moved|but|put(?:\s+to\s+the\s+vote)?|and|"
    r"declared|unanimously|narrowly)\s+)*"
    rf"(?:(?<=(?:was|and)\s)|(?<=were\s)|(?<=declared\s)|(?<=ly\s)|(?=failed\b|fell\b))(?:{_WORDS})(?={_SENTENCE_OVER}|\W*\d)"
)
_IN_FRONT = r"(?:[Aa]n?|[Tt]he|[Tt]his|[Aa]nother)\s+(?:[\w-]+\s+){0,2}?"
TOLD_WITH_ITS_END = re.compile(
    rf"\W*(?:{_VOTE_FIRST}?(?:[Tt]here\s+was\s+)?{_IN_FRONT}(?:motion|amendment|counter[- ]?(?:motion|proposal))\b"
    rf"|{_VOTE_FIRST}{_IN_FRONT}{_MOTION}){_WHAT_IT_SAYS}{_ENDED_SO}",
)
# ... how: "was then put and carried"
HOW_ENDED = (
    r"\s+(?:(?:was|were|being|having\s+been|then|duly|both|all|each|unanimously|put|to\s+the\s+vote|and|declared)\s+)*"
    rf"(?:(?P<lost>{alternatives(motions.LOST, motions.FELL)})|(?P<withdrawn>withdrawn)|"
    rf"{alternatives(motions.CARRIED, motions.CARRIED_TOO)})\b"
)
_NOUN = rf"(?P<noun>{alternatives(motions.SEVERAL)})"
# "Both motions were carried.", "All three amendments were lost."
ENDED_TOGETHER = PrefilteredPattern(
    rf"\b(?P<which>both(?:\s+of)?|all(?:\s+of)?(?:\s+(?:the|these))?(?:\s+{alternatives(motions.HOW_MANY)})?)\s+"
    rf"(?:(?:the|these)\s+)?{_NOUN}{HOW_ENDED}",
    re.I,
)
_SENTENCE_END = re.compile(r"[.;!]\s|\n")
_LOSING = frozenset({*motions.LOST, *motions.FELL_WITH_A_SCORE})
_NUMBERS = counts.NUMBERS | {"nil": 0, "none": 0}
_MOST_OF_A_VERDICT = 14  # words
_OF_A_MOTION = re.compile(_MOTION, re.I)
LOST: frozenset[MotionOutcome] = frozenset({"lost", "fell"})


@dataclass(frozen=True)
class Verdict:
    """How a motion ended, and the tally that is told with it."""

    outcome: MotionOutcome | None = None
    votes_for: int | None = None
    votes_against: int | None = None


def read_verdict(text: str, start: int, end: int) -> Verdict:
    """What the clean text from ``start`` to ``end``, behind a motion's words, says of its end."""
    outcome = _outcome(text, start, end)
    begin = max(tally_begins(text, start, end), _behind_amendment(text, start, end))
    score = next((tally for found in SCORE.finditer(text, begin, end) if (tally := _tally(found))), None)
    if score is None and (tied := TIED.search(text, begin, end)):
        each = _number(tied["each"] or tied["both"])
        score = (each, each) if each is not None else None
    return Verdict(outcome, *score) if score else Verdict(outcome)


def tally_begins(text: str, start: int, end: int) -> int:
    """Where the words begin that may tell the tally of a motion: behind those that tell how an amendment ended."""
    verdicts = list(VERDICT.finditer(text, start, end))
    if len(verdicts) <= 1:
        return start
    stop = _SENTENCE_END.search(text, verdicts[-2].end(), verdicts[-1].start())
    return stop.end() if stop else start


def _behind_amendment(text: str, start: int, end: int) -> int:
    """Where what is told of an amendment ends, behind the words of a motion that is none itself."""
    told = [found for found in AMENDMENT_ENDED.finditer(text, start, end) if found.start() > start]
    told = [found for found in told if not (is_own_amendment(text, start, found))]
    return told[-1].end() if told else start


def is_own_amendment(text: str, start: int, told: re.Match[str]) -> bool:
    """Whether a sentence about "the amendment" is said of the motion that begins at ``start``, which is one."""
    return told[0].startswith(("The", "This")) and MOVED_AS_AMENDMENT.search(text, start, told.start()) is not None


def is_bare_verdict(words: str) -> bool:
    """Whether words say how a motion ended, and nothing else: "On being put to the vote the motion was carried."."""
    if END_ALONE.fullmatch(words):
        return True
    if MATTER_BEGINS.match(words):
        return False
    found = VERDICT.search(words)
    return found is not None and len(words.split()) <= _MOST_OF_A_VERDICT and bool(_OF_A_MOTION.search(words))


def _outcome(text: str, start: int, end: int) -> MotionOutcome | None:
    told: MotionOutcome | None = None
    of_others = [found.span() for found in AMENDMENT_ENDED.finditer(text, start, end) if found.start() > start]
    for found in VERDICT.finditer(text, start, end):
        if COUNTER.match(text, *next((one for one in of_others if one[0] <= found.start() < one[1]), (0, 0))):
            continue
        told = next(outcome for outcome, _ in _VERDICTS if found.group(outcome.replace(" ", "_")))
    if told is None and NO_SECONDER.search(text, start, end):
        return "fell"
    if told is None and WITHDREW.search(text, start, end):
        return "withdrawn"
    if told is None and NOT_TO_PUT.search(text, start, end):
        return "not put"
    if told is None and DEFERS.search(text, start, end):
        return "deferred"
    if told is None and (casting := CASTING.search(text, start, end)):
        how = casting["how"] or casting["how_before"]
        return "lost" if how.casefold() == "against" else "carried"
    return told


def _tally(found: re.Match[str]) -> tuple[int, int] | None:
    one, other = _number(found["one"]), _number(found["other"])
    if one is None or other is None:
        return None
    lost = found["how"].casefold() in _LOSING
    return (min(one, other), max(one, other)) if lost else (max(one, other), min(one, other))


def _number(word: str) -> int | None:
    return int(word) if word.isdigit() else _NUMBERS.get(word.casefold())
