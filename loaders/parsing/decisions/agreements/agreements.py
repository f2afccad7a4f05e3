"""Agreements told in sentences: "It was agreed that ...", "The report was noted", "Agreed" behind a proposal.

A short word at a paragraph's end ("Agreed.", "No objections.") settles what stands before it, so that it is asked
before the sentence is read as one that tells a decision itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from loaders.parsing.context import Cursor, ItemContext
from loaders.parsing.decisions.agreements.patterns import (
    AGREED,
    IN_PASSING,
    NOT_SETTLED,
    OFFERED,
    PASSIVE,
    SUBJECT_NOUN,
)
from loaders.parsing.decisions.agreements.rules import Verdict, deciding_rule
from loaders.parsing.decisions.agreements.sentence import Sentence
from loaders.parsing.decisions.agreements.verdicts_behind import (
    APPLICATION_SAID,
    VERDICT,
    begin_of_told,
    is_verdict,
    settled_before,
    verdict_at_end,
)
from loaders.parsing.decisions.bare_outcomes import others_decide
from loaders.parsing.decisions.deciding import Deciding
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.decisions.motions import Motion, who_moved
from loaders.parsing.decisions.verdicts import ELSEWHERE, read_verdict
from loaders.parsing.patterns import ALL_HITS, Passage, PrefilteredPattern
from loaders.parsing.text import Paragraph
from loaders.parsing.words import alternatives, decisions, motions

PROPOSES = re.compile(r"\b(?:proposed|moved|proposal\s+(?:by|from))\b")  # who moves what is settled behind
# Every pattern of a decision told in a sentence needs one of these; most sentences have none.
SIGN = PrefilteredPattern(
    alternatives(
        decisions.AGREED,
        decisions.DONE,
        decisions.VERDICTS,
        decisions.VERDICTS_BEHIND,
        decisions.SIGNS,
        decisions.LEAVE,
        decisions.SETTLED_TOO,
        motions.LOST,
        motions.FELL,
    ),
    re.I,
)
# "Approved and signed.", "All in favour", "No objections": a paragraph that is nothing but a verdict.
BRIEF = re.compile(
    rf"^(?:(?:all|unanimously|duly)\s+)?{alternatives(decisions.VERDICTS)}(?:\s+(?:unanimously|"
    r"by\s+all|(?:and|&)\s+signed|nem\.?\s*con\.?|as\s+\w+|and\s+(?:noted|"
    r"approved|accepted)))*\W*$|^all\s+(?:were\s+)?(?:agreed|in\s+(?:favour|"
    r"agreement))\W*$|^(?:no\s+objections?|no\s+observations?)\b.{0,60}$|"
    rf"^(?:this|(?:the|this)\s+(?:motion|amendment|proposal))\s+was\s+(?:\w+\s+)?"
    rf"{alternatives(decisions.SETTLED, decisions.SETTLED_TOO)}\b.{{0,60}}$|"
    r"^(?:the\s+)?motion\s+(?:duly\s+|unanimously\s+)?(?:carried|passed|approved|agreed)\b.{0,40}$|^→?\s*accepted\W*$|"
    r"^taken\s+as\s+read,?\s+(?:and\s+(?:duly\s+)?)(?:signed|approved|agreed|confirmed)\W*$|"
    r"^(?:approval|refusal)\s+recommended\W*$|^recommended\s+(?:for\s+)?(?:approval|refusal)\W*$",
    re.I,
)
APPLICATION_NUMBER = re.compile(r"\b\d{2,4}/\d{2,}")
PUT_FORWARD = re.compile(
    r"\W*(?:The|A|An|This)\s+(?:\w+\s+){0,3}?(?:suggestion|proposal|request|recommendation|idea)\s+(?:that|to)\b"
)
VOTED_DOWN = re.compile(r"\bvoted\s+down\b", re.I)
SHORT_SUBJECT = 6  # words of what was not approved
# "had already been agreed", "if approved": told of another time, or not settled.
NO_DECISION = PrefilteredPattern(
    r"\b(?:no\s+(?:final\s+)?decision|not\s+(?:be\s+)?(?:agreed|approved|"
    r"accepted)|had\s+(?:already\s+|previously\s+)?(?:been\s+)?(?:agreed|"
    r"approved|decided)|(?:has|have)\s+(?:been|already|previously)\s+\w*\s*(?:agreed|"
    r"approved|confirmed)|previously\s+(?:agreed|approved)|if\s+(?:agreed|"
    r"approved|accepted)|once\s+(?:agreed|approved|confirmed)|until\s+(?:it\s+is\s+)?(?:approved|"
    r"agreed)|would\s+be\s+(?:agreed|approved)|to\s+be\s+(?:agreed|approved|"
    r"confirmed|signed)|will\s+be\s+(?:agreed|approved)|before\s+(?:being\s+)?(?:approved|"
    r"agreed)|(?:at|by|from)\s+(?:the\s+|our\s+)?last\s+(?:meeting|time|"
    r"year)|taken\s+last\s+(?:meeting|time|year)|was\s+asked\s+whether|"
    rf"{alternatives(motions.CARRIED, motions.LOST)}{ELSEWHERE})\b",
    re.I,
)
YET_TO_BE = re.compile(r"(?:to|will|would)\s+be\b", re.I)
# "The minutes of the last meeting ...": of these the last meeting is no other time.
LAST_MINUTES = re.compile(r"\bminutes\b.*\b(?:last|previous)\s+meeting\b", re.I | re.S)
# "were approved.": the item's heading is the subject.
HEADING_GOES_ON = re.compile(r"(?:was|were)\s")
# "Noted.": says only that it was heard.
NOTED_ALONE = re.compile(r"\W*noted\W*$", re.I)
# "He declared an interest. This was accepted.": accepting it settles nothing else.
INTEREST = re.compile(r"\bdeclar\w+\b[^.]{0,40}\binterest", re.I)
# "It was agreed that:", "The following resolutions were passed:": a stem whose list below says it all.
PASSED = (
    r"\b(?i:resolutions?|motions?)\s+(?:was|were)\s+(?:then\s+|duly\s+|unanimously\s+)?"
    r"(?:passed|adopted|carried|agreed|approved|made)\b[^:]{0,60}"
)
STEM_OF_LIST = PrefilteredPattern(
    rf"(?:{PASSED}|(?<![Aa]ctions )(?<![Pp]oints )\b"
    rf"{alternatives(decisions.LEADS_LIST)}(?:\s+(?:that|to|as\s+follows|{alternatives(decisions.THE_FOLLOWING)}))?)\s*(?::\s*[-–—]?|(?<=that)\s+[-–—])$"
)
# "The following were elected:", "The following officers were appointed:": the lines below say who.
STEM_OF_CHOSEN = PrefilteredPattern(
    r"\bfollowing\b[^.:]{0,60}\b(?:was|were)\s+(?:\w+ly\s+)?(?:nominated\s+and\s+)?"
    rf"{alternatives(decisions.CHOSEN)}\b[^.:]{{0,60}}:\s*[-–—]?$",
    re.I,
)
FORMAL_STEM = re.compile(PASSED)
# "She was elected.", "These were approved.": the sentence before says who or what.
REFERS_BACK = re.compile(r"(?:He|She|They|These|Both)\s+(?:was|were)\b")
# "The following payments were approved:" with the payments below it: what is decided ends with the colon.
STEM = re.compile(r"\bfollowing\b[^:\n]{0,80}:(?=\s*\n)", re.I)


def read_agreements(item: ItemContext, at: Cursor, deciding: Deciding) -> Iterator[DecisionDraft]:
    """The decisions that the sentences of the paragraph at ``at`` tell."""
    sentences = item.body.sentences(at.part)
    for number, passage in enumerate(sentences):
        if _refused(passage, deciding) and not others_decide(item, at):
            yield _voted_down(item, passage) or DecisionDraft(passage.start, passage.end, formal=False)
            continue
        if not _may_decide(passage):
            continue
        settled = verdict_at_end(at.part, sentences, number) or settled_before(sentences, number)
        if number and INTEREST.search(sentences[number - 1].words) and is_verdict(passage):
            continue
        draft = settled or _agreement(item, passage, deciding, goes_on=number == at.index == 0)
        if settled is not None and settled.motion is None and settled.start < passage.start:
            draft = _with_movers(item, settled)
        if draft is not None and number and REFERS_BACK.match(passage.words):
            draft = replace(draft, start=min(draft.start, begin_of_told(sentences, number)))
        said = settled is not None and (VERDICT.match(passage) or APPLICATION_SAID.match(passage.words))
        if said and others_decide(item, at):
            continue
        if draft is None and len(sentences) == 1 and _is_brief(passage.words):
            draft = DecisionDraft(passage.start, passage.end, formal=False)
        if draft is not None:
            yield draft


def agreements_before_resolution(item: ItemContext, part: Paragraph) -> tuple[DecisionDraft, ...]:
    """What is agreed in sentences beside a resolution in the same paragraph; short verdicts are the resolution's."""
    sentences = item.body.sentences(part)
    drafts = (
        settled_before(sentences, number) or _agreement(item, passage, Deciding(), goes_on=number == 0)
        for number, passage in enumerate(sentences)
        if _may_decide(passage)
    )
    return tuple(draft for draft in drafts if draft is not None)


def _with_movers(item: ItemContext, settled: DecisionDraft) -> DecisionDraft:
    """What "This was agreed." settles, with who proposed it: "Cllr Ashe proposed that two lamps be bought."."""
    told = item.page.passage(settled.start, settled.end)
    if not PROPOSES.search(told.words):
        return settled
    movers, seconders = who_moved(item, told)
    return replace(settled, motion=Motion(settled.start, settled.end, movers, seconders)) if movers else settled


def _refused(passage: Passage, deciding: Deciding) -> bool:
    """Whether a sentence says that something which boards decide on was not approved."""
    found = NOT_SETTLED.match(passage)
    if found is None or deciding.reports_another or APPLICATION_NUMBER.search(passage.words):
        return False
    matter = found["matter"]
    if matter is None:
        return True
    short = 1 < len(matter.split()) <= SHORT_SUBJECT and matter.split()[0] in ("The", "This", "That")
    return (PUT_FORWARD.match(matter) or not IN_PASSING.search(matter)) and bool(
        short or SUBJECT_NOUN.search(matter) or OFFERED.search(matter)
    )


def _voted_down(item: ItemContext, passage: Passage) -> DecisionDraft | None:
    """A sentence that says that something was voted down, with its tally."""
    if not VOTED_DOWN.search(passage.words):
        return None
    told = replace(read_verdict(item.text, passage.start, passage.end), outcome="lost")
    motion = Motion(passage.start, passage.end)
    return DecisionDraft(passage.start, passage.end, formal=True, motion=motion, verdict=told)


def _may_decide(passage: Passage) -> bool:
    """Whether a sentence has a word of deciding, and does not tell of another time; of minutes that one is none.

    What is yet to be done counts only before what was: "accounts were accepted and cheques to be signed" decides.
    """
    if not SIGN.search(passage):
        return False
    undecided = NO_DECISION.search(passage)
    if undecided is None or LAST_MINUTES.search(passage.words):
        return True
    done = PASSIVE.search(passage) or AGREED.search(passage)
    return bool(done and YET_TO_BE.match(undecided.group()) and done.end() < undecided.start())


def _agreement(item: ItemContext, passage: Passage, deciding: Deciding, *, goes_on: bool) -> DecisionDraft | None:
    """The decision that a sentence tells itself; one that ``goes_on`` may have the item's heading for its subject."""
    start, end, words, _ = passage
    if goes_on and HEADING_GOES_ON.match(words):
        passage = Passage(start, end, f"{item.title} {words}", ALL_HITS)
    sentence = Sentence(passage, deciding)
    rule = deciding_rule(sentence)
    if rule is None or rule.verdict is Verdict.NO_DECISION:
        return None
    if rule.verdict is Verdict.FROM_AGREED and sentence.agreed is not None:
        start += sentence.agreed.start()
    stem = STEM.search(item.text, start, end)
    return DecisionDraft(start, stem.end() if stem else end, formal=False)


def leads_list(item: ItemContext, part: Paragraph) -> bool:
    """Whether a paragraph ends with "it was agreed that:", so that each entry of the list below is a decision."""
    sentences = item.body.sentences(part)
    return bool(sentences and STEM_OF_LIST.search(sentences[-1]) and not NO_DECISION.search(sentences[-1]))


def _is_brief(words: str) -> bool:
    words = words.strip()
    return len(words) > 3 and bool(BRIEF.match(words)) and not NOTED_ALONE.match(words)
