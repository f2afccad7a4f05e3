"""Agreements told in sentences: "It was agreed that ...", "The report was noted", "Agreed" behind a proposal.

A short word at a paragraph's end ("Agreed.", "No objections.") settles what stands before it, so that it is asked
before the sentence is read as one that tells a decision itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
from loaders.parsing.decisions.bare_outcomes import others_decide
from loaders.parsing.decisions.deciding import Deciding
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.decisions.motions import Motion
from loaders.parsing.decisions.verdicts import read_verdict
from loaders.parsing.patterns import ALL_HITS, Passage, PrefilteredPattern
from loaders.parsing.text import Paragraph
from loaders.parsing.words import alternatives, bodies, decisions

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
# "Agreed.", "Approved, subject to costs": a sentence that settles the one before it.
AGREED_ALONE = re.compile(rf"(?:→\s*)?{alternatives(decisions.ALONE)}(?:,\s.{{2,60}}|\s+(?:by\s+all|unanimously)|)\.?$")
# "Accepted." behind an arrow, wherever it stands: "A seat for the club → Accepted. Somebody asked ..."
BEHIND_ARROW = PrefilteredPattern(rf"[^→]{{3,120}}→\s*{alternatives(decisions.VERDICTS)}\b\W*$", re.I)
# "No objections to the plans."
NO_OBJECTION = re.compile(r"No\s+(?:objections?|observations?|comments?)\b.{0,60}$", re.I)
NO_COMMENT = re.compile(r"No\s+comments?\b", re.I)  # said of much besides applications
APPLICATION_NUMBER = re.compile(r"\b\d{2,4}/\d{2,}")
PUT_FORWARD = re.compile(
    r"\W*(?:The|A|An|This)\s+(?:\w+\s+){0,3}?(?:suggestion|proposal|request|recommendation|idea)\s+(?:that|to)\b"
)
VOTED_DOWN = re.compile(r"\bvoted\s+down\b", re.I)
SHORT_SUBJECT = 6  # words of what was not approved
APPLICATION = re.compile(r"\b\d{2,4}/\d{2,}|\bapplication\b", re.I)  # "3/18/1530", "planning application"
LINE_END = re.compile(r"\n\s*")
REFERENCE_FIRST = re.compile(r"\W*(?:[A-Z]{1,4}/)?\d{2,4}/\d{2,}")  # "AC/21/01902 Porch"
# "No objections were recorded.": also in the midst of a paragraph, of one application after another.
OBJECTION = re.compile(r"No\s+(?:objections?|observations?)\b", re.I)
# "24/1 Porch at the mill. Object, on grounds of access. Clerk to respond.": what a council says of an application.
SAID_OF_APPLICATION = re.compile(
    r"(?:Strong(?:ly)?\s+)?(?:Object(?:ion)?|Support)s?\b(?!\s+(?:was|were|from|by)\b)[^.]{0,120}\.?$"
)
# "24/1 Porch at the mill - no objection.", "24/2 Loft - object (overlooking).": the same behind a mark, one by one.
APPLICATION_SAID = re.compile(
    r"\W*(?:[A-Z]{1,5}/)?\d{2,4}/\d{2,}[^.]{5,160}?\s*[-–—:]\s*(?:[Nn]o\s+(?:objections?|observations?|comments?)|"
    r"(?:[Ss]trong(?:ly)?\s+)?[Oo]bject(?:ion|s)?|[Ss]upport(?:s|ed)?)\b(?:\s*\([^()]{2,80}\)|,[^.]{2,80})?\W*$"
)
# "Risk 9 to be closed. AGREED. Risk 11 stays.": a word alone settles what stands before it, wherever it stands.
WORD_ALONE = re.compile(rf"{alternatives(decisions.ALONE)}\.")
# "Extension at 3 High Street - no objection agreed": a line that ends with its verdict.
VERDICT = PrefilteredPattern(
    rf".{{3,90}}?\s[-–—]\s*(?:all\s+|unanimously\s+)?{alternatives(decisions.VERDICTS_BEHIND)}\b(?!\s+(?:that|to|at|by\s+the)\b).{{0,90}}$",
    re.S,
)
# "This was agreed by all": the sentence before says what.
SETTLED = PrefilteredPattern(
    r"\W*(?:This|That|Which|To\s+which\s+it)\s+was\s+(?:all\s+|unanimously\s+|"
    r"then\s+|duly\s+)?"
    rf"(?i:{alternatives(decisions.SETTLED, decisions.SETTLED_TOO)})(?:\s+(?:by|"
    r"to)\s+(?:all|everyone|members|the\s+\w+))?(?!\s+(?:that|to)\b)",
)
# "Members agreed.", "All were in favour.": the sentence before, that proposes something, says what.
ALL_AGREED = re.compile(
    rf"\W*(?:All|Everyone|All\s+present|(?:The\s+)?{alternatives(bodies.MEMBERS_THAT_DO, bodies.PLAIN)})\s+"
    rf"(?:(?:were|was)\s+)?(?:all\s+|unanimously\s+)?(?:agreed|in\s+agreement|in\s+favour)(?:\s+unanimously)?\W*",
    re.I,
)
IS_PROPOSED = re.compile(r"\b(?:propos\w+|suggest\w+|recommend\w+|moved|asked\s+(?:that|if|whether|for))\b")
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
    r"year)|taken\s+last\s+(?:meeting|time|year)|was\s+asked\s+whether)\b",
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
    rf"{alternatives(decisions.LEADS_LIST)}(?:\s+(?:that|to|as\s+follows|{alternatives(decisions.THE_FOLLOWING)}))?)\s*:\s*[-–—]?$"
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
VOTED = re.compile(r"\bvot(?:ed|es?)\b|\babstain|\bin\s+favou?r\b|\bFor:\s*\d", re.I)
PROPOSED = re.compile(r"\b(?:proposed|moved|motion|proposal|seconded)\b", re.I)
# "The following payments were approved:" with the payments below it: what is decided ends with the colon.
STEM = re.compile(r"\bfollowing\b[^:\n]{0,80}:(?=\s*\n)", re.I)
WHOLE_PARAGRAPH = 260  # characters of a paragraph that "No objections" is said of as a whole
LONGEST_SETTLED = 200  # characters of a sentence that is told with "This was agreed" behind it


def read_agreements(item: ItemContext, at: Cursor, deciding: Deciding) -> Iterator[DecisionDraft]:
    """The decisions that the sentences of the paragraph at ``at`` tell."""
    sentences = item.body.sentences(at.part)
    for number, passage in enumerate(sentences):
        if _refused(passage, deciding) and not others_decide(item, at):
            yield _voted_down(item, passage) or DecisionDraft(passage.start, passage.end, formal=False)
            continue
        if not _may_decide(passage):
            continue
        settled = _closing(at.part, sentences, number) or _settled_before(sentences, number)
        if number and INTEREST.search(sentences[number - 1].words) and _is_verdict(passage):
            continue
        draft = settled or _agreement(item, passage, deciding, goes_on=number == at.index == 0)
        if draft is not None and number and REFERS_BACK.match(passage.words):
            draft = replace(draft, start=min(draft.start, _told_with(sentences, number)))
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
        _settled_before(sentences, number) or _agreement(item, passage, Deciding(), goes_on=number == 0)
        for number, passage in enumerate(sentences)
        if _may_decide(passage)
    )
    return tuple(draft for draft in drafts if draft is not None)


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


def _closing(part: Paragraph, sentences: Sequence[Passage], number: int) -> DecisionDraft | None:
    """A verdict at the end of a paragraph, with the sentence that it settles."""
    passage = sentences[number]
    if BEHIND_ARROW.match(passage) or APPLICATION_SAID.match(passage.words):
        return DecisionDraft(passage.start, passage.end, formal=False)
    if number != len(sentences) - 1:
        return _unopposed_in_run(sentences, number) or _word_alone(sentences, number)
    words = passage.words.strip()
    if number > 0 and SAID_OF_APPLICATION.match(words) and REFERENCE_FIRST.match(sentences[number - 1].words):
        return DecisionDraft(_told_with(sentences, number), passage.end, formal=False)
    no_objection = NO_OBJECTION.match(words)
    if number > 0 and (no_objection or AGREED_ALONE.match(words)):
        if sum(bool(OBJECTION.match(sentence.words)) for sentence in sentences) > 1:
            return DecisionDraft(sentences[number - 1].start, passage.end, formal=False)
        whole = no_objection and passage.end - part.start < WHOLE_PARAGRAPH
        if NO_COMMENT.match(words) and not APPLICATION.search(part.words):
            return None
        begin = _last_application(part, passage.start) if whole else _told_with(sentences, number)
        return DecisionDraft(begin, passage.end, formal=False)
    return DecisionDraft(passage.start, passage.end, formal=False) if VERDICT.match(passage) else None


def _last_application(part: Paragraph, end: int) -> int:
    """Where the last application of a paragraph begins that names several, each on a line of its own."""
    begins = [part.start]
    for line in LINE_END.finditer(part.words, 0, end - part.start):
        if APPLICATION.match(part.words, line.end()) or REFERENCE_FIRST.match(part.words, line.end()):
            begins.append(part.start + line.end())
    return begins[-1]


def _told_with(sentences: Sequence[Passage], number: int) -> int:
    """Where a verdict's decision begins: with the sentence before it, unless that is too long to be told with it."""
    before, verdict = sentences[number - 1], sentences[number]
    if number > 1 and VOTED.search(before.words) and PROPOSED.search(sentences[number - 2].words):
        before = sentences[number - 2]
    return before.start if before.end - before.start <= LONGEST_SETTLED else verdict.start


def _unopposed_in_run(sentences: Sequence[Passage], number: int) -> DecisionDraft | None:
    """ "24/1 Porch. No objections were recorded. 24/2 ...": each is one decision with what stands before it."""
    if number == 0:
        return None
    words, before = sentences[number].words, sentences[number - 1].words
    unopposed = OBJECTION.match(words) and NO_OBJECTION.match(words)
    if not unopposed and not (SAID_OF_APPLICATION.match(words) and REFERENCE_FIRST.match(before)):
        return None
    return DecisionDraft(_told_with(sentences, number), sentences[number].end, formal=False)


def _word_alone(sentences: Sequence[Passage], number: int) -> DecisionDraft | None:
    if number == 0 or not WORD_ALONE.fullmatch(sentences[number].words.strip()):
        return None
    return DecisionDraft(_told_with(sentences, number), sentences[number].end, formal=False)


def _settled_before(sentences: Sequence[Passage], number: int) -> DecisionDraft | None:
    """ "This was agreed.": the sentence before it is the decision; its own where it goes on with "and ..."."""
    settled = SETTLED.match(sentences[number]) if number > 0 else None
    if settled is None and number > 0 and IS_PROPOSED.search(sentences[number - 1].words):
        settled = ALL_AGREED.fullmatch(sentences[number].words)
        begin = sentences[number - 1].start
        return DecisionDraft(begin, sentences[number].end, formal=False) if settled else None
    if settled is None:
        return None
    begin = _told_with(sentences, number)
    own = begin == sentences[number].start
    return DecisionDraft(begin, sentences[number].end if own else sentences[number].start + settled.end(), formal=False)


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


def _is_verdict(passage: Passage) -> bool:
    return bool(SETTLED.match(passage) or AGREED_ALONE.match(passage.words.strip()))


def leads_list(item: ItemContext, part: Paragraph) -> bool:
    """Whether a paragraph ends with "it was agreed that:", so that each entry of the list below is a decision."""
    sentences = item.body.sentences(part)
    return bool(sentences and STEM_OF_LIST.search(sentences[-1]) and not NO_DECISION.search(sentences[-1]))


def _is_brief(words: str) -> bool:
    words = words.strip()
    return len(words) > 3 and bool(BRIEF.match(words)) and not NOTED_ALONE.match(words)
