"""Whether one sentence tells a decision of this meeting: an ordered table of named rules, of which the first decides.

A sentence says that somebody agreed ("The Board agreed ...", "It was agreed ..."), that a body did something and
agreed, or that something was agreed ("The report was noted"). What somebody agreed is asked first, for then it is said
who; a passive says only what, and only a thing that boards decide on makes it a decision. Within each way of saying it,
what is told of another meeting, another body or in passing is sorted out before the rule that takes the rest, so that
the order is part of the rules.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from loaders.parsing.decisions.agreements.patterns import (
    AGREED,
    APPROVED_AS,
    AT_THEIR_MEETING,
    BY_ANOTHER_COUNCIL,
    BY_OTHERS,
    BY_OWN,
    CONFIRMED_CHOICE,
    FIRM_FOR,
    FOLLOWING,
    IN_PASSING,
    IS_OR_WAS,
    MINUTES_OF_OTHERS,
    NOTED_IN_SHORT,
    NOTED_THING,
    NOTHING_AGAINST,
    ON_ANOTHER_DAY,
    OPINION,
    OTHERS_HAVE,
    OWN_OFFICE,
    PERSON_FIRST,
    RECORD,
    REPORTED,
    REPORTED_BODY,
    SUBJECT_NOUN,
    SUM,
    TO_BE,
    VOTED_HOW,
)
from loaders.parsing.decisions.agreements.sentence import Sentence
from loaders.parsing.words import decisions

LONGEST_LEAD = 45  # words before the passive
FAR_IN = 25  # words before "it was agreed" that are a sentence of their own
SHORT_ENOUGH = 12  # words of a sentence whose verb alone decides: "The MOU was agreed for a year."
SHORT_SUBJECT = 5  # words that such a verb is said of, however much stands behind it
SHORTEST_THIS = 40  # characters of a sentence "This was agreed ..." that says what


# The first words of what bodies do, and others as well.
OWN_ACTS = frozenset({"confirmed", "gave", *(act.split()[0] for act in decisions.ACTS)})


class Verdict(Enum):
    """What a rule makes of a sentence."""

    NO_DECISION = "no decision"
    SENTENCE = "the sentence is a decision"
    FROM_AGREED = "a decision from the words that say who agreed on"


Guard = Callable[[Sentence, re.Match[str]], bool]


class Rule(NamedTuple):
    """A rule for sentences in which ``pattern`` finds something: where its ``guard`` holds, its ``verdict`` stands."""

    name: str
    pattern: Callable[[Sentence], re.Match[str] | None]
    guard: Guard
    verdict: Verdict
    example: str


def _named_own(sentence: Sentence) -> bool:
    """Whether the own board is named as who agreed, be it of another meeting."""
    match = AGREED.search(sentence.passage)
    return bool(match and match.group("body") and sentence.deciding.is_own(match))


def _of_another(sentence: Sentence, _: re.Match[str]) -> bool:
    own = _named_own(sentence) or RECORD.search(sentence.words) or OWN_OFFICE.match(sentence.words)
    return sentence.deciding.reports_another and not own


def _it_was(match: re.Match[str]) -> bool:
    return match.group("subject").strip().lower().startswith(("it was", "it has", "it is"))


def _vote_for_nothing(sentence: Sentence, match: re.Match[str]) -> bool:
    return match.group("verb") == "voted" and not VOTED_HOW.match(sentence.words[match.end() :])


def _it_was_received(_: Sentence, match: re.Match[str]) -> bool:
    return _it_was(match) and match.group("verb").startswith(("received", "supported", "appointed", "elected"))


def _agreed_in_a_report(sentence: Sentence, match: re.Match[str]) -> bool:
    lead = sentence.words[: match.start()]
    if _it_was(match) and AT_THEIR_MEETING.search(lead):
        return True
    told = lead.strip() and REPORTED_BODY.search(lead) and REPORTED.search(lead)
    return _it_was(match) and bool(told) and lead.rstrip().endswith("and")


def _far_in(sentence: Sentence, match: re.Match[str]) -> bool:
    return _it_was(match) and sentence.words.count(" ", 0, match.start()) > FAR_IN


def _this_alone(sentence: Sentence, match: re.Match[str]) -> bool:
    this = match.group("subject").strip().lower().startswith(("this", "that"))
    return this and len(sentence.words) < SHORTEST_THIS


def _opinion(sentence: Sentence, match: re.Match[str]) -> bool:
    told = OPINION.search(sentence.words, match.start())
    if told is None or match.group("subject").strip().lower().startswith(("it was", "it is", "it has")):
        return False
    return bool(IS_OR_WAS.search(told.group("what"))) and not TO_BE.search(told.group("what"))


def _own_body(sentence: Sentence, match: re.Match[str]) -> bool:
    body, own = match.group("body").lower(), sentence.deciding.own_board
    return not sentence.deciding.reports_another and (own is None or body in own.lower() or body.endswith("s"))


def _minutes_settled(sentence: Sentence, match: re.Match[str]) -> bool:
    settled = match.group("verb") in ("noted", "received") or APPROVED_AS.search(sentence.words[match.start() :])
    return bool(RECORD.search(sentence.before_passive) and settled)


def _own_minutes(sentence: Sentence, match: re.Match[str]) -> bool:
    named = MINUTES_OF_OTHERS.search(sentence.before_passive)
    own = match.group("verb") in ("noted", "received", "correct") or not named or _names_own(sentence, named)
    return own and _minutes_settled(sentence, match)


def _names_own(sentence: Sentence, named: re.Match[str]) -> bool:
    """Whether the body whose minutes are named is the own one: all its words are in the board's name."""
    own = (sentence.deciding.own_board or "").lower().split()
    return all(word in own for word in named.group("body").lower().split())


def _no_subject(sentence: Sentence, match: re.Match[str]) -> bool:
    if match.group("verb") not in decisions.NEEDS_SUBJECT or _by_own(sentence, match):
        return False
    return not SUBJECT_NOUN.search(sentence.before_passive[-90:])


def _by_own(sentence: Sentence, match: re.Match[str]) -> bool:
    return bool(BY_OWN.match(sentence.words, match.end()))


def _nothing_decided(sentence: Sentence, match: re.Match[str]) -> bool:
    verb = match.group("verb")
    confirmed = verb == "confirmed" and not CONFIRMED_CHOICE.search(sentence.before_passive)
    no_sum = verb == "set at" and not SUM.match(sentence.words, match.end())
    return verb in ("received", "supported", "signed") or confirmed or no_sum


def _noted_in_passing(sentence: Sentence, match: re.Match[str]) -> bool:
    if NOTED_IN_SHORT.fullmatch(sentence.words):
        return False
    in_passing = match.group("verb") == "noted" and not NOTED_THING.search(sentence.before_passive)
    return in_passing and not _by_own(sentence, match)


def _by_others(sentence: Sentence, match: re.Match[str]) -> bool:
    behind = sentence.words[match.end() : match.end() + 50]
    another = BY_ANOTHER_COUNCIL.match(behind)
    own = (sentence.deciding.own_board or "").lower()
    return bool(BY_OTHERS.search(behind) or (another and another["kind"] not in own.split()))


def _said_by_it(_: Sentence, match: re.Match[str]) -> bool:
    acted = match.group("verb").split()[0] in OWN_ACTS
    return acted and (match.group("own") or "").lower().strip() in ("it", "those", "all", "everyone")


def _of_nothing(sentence: Sentence, match: re.Match[str]) -> bool:
    who = sentence.before_passive
    chosen = match.group("verb") in decisions.CHOSEN and (
        PERSON_FIRST.match(who) or FOLLOWING.match(who) or FIRM_FOR.match(sentence.words, match.end())
    )
    short = sentence.words.count(" ") < SHORT_ENOUGH or len(sentence.before_passive.split()) <= SHORT_SUBJECT
    surely = match.group("verb") in decisions.SURELY_DECIDED and short
    return not (SUBJECT_NOUN.search(sentence.before_passive) or chosen or surely or _by_own(sentence, match))


def _said_of_others(sentence: Sentence, match: re.Match[str]) -> bool:
    return match.re is NOTHING_AGAINST.pattern and bool(OTHERS_HAVE.search(sentence.words[: match.start()]))


def _anything(_: Sentence, __: re.Match[str]) -> bool:
    return True


def _whole(sentence: Sentence) -> re.Match[str] | None:
    return ANY.match(sentence.words)


def _agreed(sentence: Sentence) -> re.Match[str] | None:
    return sentence.agreed


def _also(sentence: Sentence) -> re.Match[str] | None:
    return sentence.also_agreed


def _begun(sentence: Sentence) -> re.Match[str] | None:
    return sentence.begun


def _unopposed(sentence: Sentence) -> re.Match[str] | None:
    return sentence.unopposed


def _passive(sentence: Sentence) -> re.Match[str] | None:
    return sentence.passive


ANY = re.compile("")
NO, YES = Verdict.NO_DECISION, Verdict.SENTENCE
RULES: tuple[Rule, ...] = (
    Rule("in a report of another body", _whole, _of_another, NO, "The Forum agreed to meet every month."),
    Rule("voted, not for what", _agreed, _vote_for_nothing, NO, "Members voted by show of hands."),
    Rule("it was received", _agreed, _it_was_received, NO, "It was appointed to lead the work."),
    Rule("what it, or they, did", _agreed, _said_by_it, NO, "It turned down the road and was gone."),
    Rule("agreed in what is reported", _agreed, _agreed_in_a_report, NO,
         "The Care Board had met, and it was agreed to look at fees."),
    Rule("it was agreed, after a long lead", _agreed, _far_in, Verdict.FROM_AGREED,
         "Members spoke of the state of the path by the river, of the lights on the green and of the bins at the hall, "
         "all of which they had seen, and it was agreed to write."),
    Rule("this was agreed", _agreed, _this_alone, NO, "This was agreed."),
    Rule("an opinion", _agreed, _opinion, NO, "It agreed that Mill Street had the same trouble."),
    Rule("somebody agreed", _agreed, _anything, YES, "The Board agreed to pay the grant."),
    Rule("a body did something and agreed", _also, _own_body, YES, "The Board looked at the bids and agreed to wait."),
    Rule("begins with its verb", _begun, _anything, YES, "AGREED to buy the shed."),
    Rule("others object to nothing", _unopposed, _said_of_others, NO, "The County had no objections to the plan."),
    Rule("not objected to, or moved as a record", _unopposed, _anything, YES,
         "The Council sees no harm in it so have no objections."),
    Rule("own minutes settled", _passive, _own_minutes, YES, "The minutes were approved as a correct record."),
    Rule("minutes of others settled", _passive, _minutes_settled, NO,
         "The minutes of the Finance Group meeting were approved."),
    Rule("done to nothing that boards decide on", _passive, _no_subject, NO, "Concern was noted."),
    Rule("received or confirmed", _passive, _nothing_decided, NO, "A report was received."),
    Rule("noted in passing", _passive, _noted_in_passing, NO, "A plan for the hall was noted."),
    Rule("a long lead", _passive, lambda s, _: len(s.before_passive.split()) > LONGEST_LEAD, NO,
         "The report" + " on the path by the river" * 8 + " was approved."),
    Rule("decided by others", _passive, _by_others, NO, "The budget was approved by the Cabinet."),
    Rule("of nothing that boards decide on", _passive, _of_nothing, NO, "The tree was elected."),
    Rule("in passing", _passive, lambda s, _: bool(IN_PASSING.search(s.before_passive)), NO,
         "They spoke of the policy that was approved."),
    Rule("on another day", _passive, lambda s, m: bool(ON_ANOTHER_DAY.match(s.words[m.end() :])), NO,
         "The budget was approved in March."),
    Rule("something was agreed", _passive, _anything, YES, "The budget was approved."),
)  # fmt: skip


def deciding_rule(sentence: Sentence) -> Rule | None:
    """The first rule that decides of a sentence; None where none does: then it tells no decision."""
    told = sentence.agreed or sentence.also_agreed or sentence.begun or sentence.unopposed or sentence.passive
    for rule in RULES if told or sentence.deciding.reports_another else ():
        match = rule.pattern(sentence)
        if match is not None and rule.guard(sentence, match):
            return rule
    return None
