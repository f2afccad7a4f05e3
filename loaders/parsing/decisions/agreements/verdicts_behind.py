"""Short verdicts behind what they settle: "Agreed.", "No objections.", "This was approved."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.text import Paragraph
from loaders.parsing.words import alternatives, bodies, decisions

# "Agreed.", "Approved, subject to costs": a sentence that settles the one before it.
AGREED_ALONE = re.compile(rf"(?:→\s*)?{alternatives(decisions.ALONE)}(?:,\s.{{2,60}}|\s+(?:by\s+all|unanimously)|)\.?$")
# "Accepted." behind an arrow, wherever it stands: "A seat for the club → Accepted. Somebody asked ..."
BEHIND_ARROW = PrefilteredPattern(rf"[^→]{{3,120}}→\s*{alternatives(decisions.VERDICTS)}\b\W*$", re.I)
# "No objections to the plans."
NO_OBJECTION = re.compile(r"No\s+(?:objections?|observations?|comments?)\b.{0,60}$", re.I)
NO_COMMENT = re.compile(r"No\s+comments?\b", re.I)  # said of much besides applications
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
    rf"\W*(?:All|Everyone|All\s+(?:those\s+)?present|All\s+(?:the\s+)?{alternatives(bodies.MEMBERS_THAT_DO)}|"
    rf"(?:The\s+)?{alternatives(bodies.MEMBERS_THAT_DO, bodies.PLAIN)})\s+"
    rf"(?:(?:were|was)\s+)?(?:all\s+|unanimously\s+)?(?:agreed|in\s+agreement|in\s+favour)(?:\s+unanimously)?\W*",
    re.I,
)
MARKED = re.compile(r"\W*actions?\b\s*[:–-]", re.I)  # "Action: Clerk to write": what is voted on stands before it
IN_FAVOUR = re.compile(r"\bin\s+favou?r\b", re.I)
IS_PROPOSED = re.compile(r"\b(?:propos\w+|suggest\w+|recommend\w+|moved|asked\s+(?:that|if|whether|for))\b")
VOTED = re.compile(r"\bvot(?:ed|es?)\b|\babstain|\bin\s+favou?r\b|\bFor:\s*\d", re.I)
PROPOSED = re.compile(r"\b(?:proposed|moved|motion|proposal|seconded)\b", re.I)
WHOLE_PARAGRAPH = 260  # characters of a paragraph that "No objections" is said of as a whole
LONGEST_SETTLED = 200  # characters of a sentence that is told with "This was agreed" behind it


def verdict_at_end(part: Paragraph, sentences: Sequence[Passage], number: int) -> DecisionDraft | None:
    """A verdict at the end of a paragraph, with the sentence that it settles."""
    passage = sentences[number]
    if BEHIND_ARROW.match(passage) or APPLICATION_SAID.match(passage.words):
        return DecisionDraft(passage.start, passage.end, formal=False)
    if number != len(sentences) - 1:
        return _unopposed_in_run(sentences, number) or _word_alone(sentences, number)
    words = passage.words.strip()
    if number > 0 and SAID_OF_APPLICATION.match(words) and REFERENCE_FIRST.match(sentences[number - 1].words):
        return DecisionDraft(begin_of_told(sentences, number), passage.end, formal=False)
    no_objection = NO_OBJECTION.match(words)
    if number > 0 and (no_objection or AGREED_ALONE.match(words)):
        if sum(bool(OBJECTION.match(sentence.words)) for sentence in sentences) > 1:
            return DecisionDraft(sentences[number - 1].start, passage.end, formal=False)
        whole = no_objection and passage.end - part.start < WHOLE_PARAGRAPH
        if NO_COMMENT.match(words) and not APPLICATION.search(part.words):
            return None
        begin = _last_application(part, passage.start) if whole else begin_of_told(sentences, number)
        return DecisionDraft(begin, passage.end, formal=False)
    return DecisionDraft(passage.start, passage.end, formal=False) if VERDICT.match(passage) else None


def _last_application(part: Paragraph, end: int) -> int:
    """Where the last application of a paragraph begins that names several, each on a line of its own."""
    begins = [part.start]
    for line in LINE_END.finditer(part.words, 0, end - part.start):
        if APPLICATION.match(part.words, line.end()) or REFERENCE_FIRST.match(part.words, line.end()):
            begins.append(part.start + line.end())
    return begins[-1]


def begin_of_told(sentences: Sequence[Passage], number: int) -> int:
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
    return DecisionDraft(begin_of_told(sentences, number), sentences[number].end, formal=False)


def _word_alone(sentences: Sequence[Passage], number: int) -> DecisionDraft | None:
    if number == 0 or not WORD_ALONE.fullmatch(sentences[number].words.strip()):
        return None
    return DecisionDraft(begin_of_told(sentences, number), sentences[number].end, formal=False)


def settled_before(sentences: Sequence[Passage], number: int) -> DecisionDraft | None:
    """ "This was agreed.": the sentence before it is the decision; its own where it goes on with "and ..."."""
    settled = SETTLED.match(sentences[number]) if number > 0 else None
    if settled is None and number > 0 and _asks_or_is_voted_on(sentences, number):
        settled = ALL_AGREED.fullmatch(sentences[number].words)
        begin = begin_of_told(sentences, number)
        return DecisionDraft(begin, sentences[number].end, formal=False) if settled else None
    if settled is None:
        return None
    begin = begin_of_told(sentences, number)
    own = begin == sentences[number].start
    return DecisionDraft(begin, sentences[number].end if own else sentences[number].start + settled.end(), formal=False)


def _asks_or_is_voted_on(sentences: Sequence[Passage], number: int) -> bool:
    """Whether the sentence before a verdict proposes something, or the verdict itself tells of a vote."""
    before = sentences[number - 1].words
    return bool(IS_PROPOSED.search(before) or (IN_FAVOUR.search(sentences[number].words) and not MARKED.match(before)))


def is_verdict(passage: Passage) -> bool:
    """Whether a sentence is nothing but a verdict on the one before it."""
    return bool(SETTLED.match(passage) or AGREED_ALONE.match(passage.words.strip()))
