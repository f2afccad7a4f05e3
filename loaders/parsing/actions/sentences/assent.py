"""Whether the meeting took up what somebody proposed: a task that was only suggested, or that was lost, is nobody's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.parsing.patterns import Passage
from loaders.parsing.text import Paragraph
from loaders.parsing.words import alternatives, motions, proposals

# "It was suggested that", "Cllr Adams proposed, seconded by Bob, that", "a motion that".
PROPOSED = re.compile(
    rf"\b(?:{alternatives(proposals.PROPOSES)}\b[^.;]{{0,60}}?|{alternatives(proposals.PROPOSALS)}\b[^.;]{{0,40}}?)"
    r"\s(?:that|if|whether)\b",
    re.I,
)
NOTHING = re.compile(
    rf"\b(?:{alternatives(proposals.COMES_TO_NOTHING)}|"
    rf"not\s+(?:be\s+|to\s+be\s+|been\s+|being\s+)?(?:\w+ly\s+)?{alternatives(proposals.NOT_DONE)})\b",
    re.I,
)
TAKEN_UP = re.compile(rf"\b{alternatives(proposals.TAKEN_UP)}\b", re.I)
# "This was lost", "The motion fell", "On a vote", "Carried": a sentence that goes on about what was proposed.
ABOUT_IT = re.compile(
    r"\W*(?:(?:after|following|on)\s+[^,.]{3,60},\s+)?(?:(?:and|but|however),?\s+)?(?:this|that|it|these|both|there|all|they|"
    rf"(?:the|his|her|an?)\s+(?:\w+\s+)?{alternatives(motions.MOTIONS, proposals.PROPOSALS)}|"
    r"(?:the\s+)?(?:parish\s+|town\s+)?(?:members|council|councillors|board|committee|trustees|governors|panel|majority|meeting)|"
    r"(?:unanimously\s+|all\s+)?(?:agreed|approved|carried|accepted|seconded|resolved|lost|defeated|rejected|adopted|passed)|"
    r"on\s+(?:a|being|the)|votes?\b|proposed|unanimous|no\b|for\b|cllrs?\b|councillors?\b|[A-Z]{2,3}\b)",
    re.I,
)
MOVED = re.compile(r"\W*(?:\(?\w{1,2}[.)]\s*)?That\s")  # "That the Clerk write": a motion's own words
SENTENCES_ON = 3  # sentences behind a proposal that may tell its end
LONGEST_END = 160  # characters of one that does


def is_taken_up(sentences: Sequence[Passage], number: int, following: Paragraph | None) -> bool:
    """Whether a sentence holds no proposal, or the meeting took it up.

    That is told behind the proposal in the sentence ``number`` itself, in one of the next few, or in the paragraph
    ``following`` them.
    """
    words = sentences[number].words
    proposed = PROPOSED.search(words)
    told = [words[proposed.end() :]] if proposed else [words]
    for sentence in sentences[number + 1 : number + 1 + SENTENCES_ON]:
        told += [sentence.words] if _is_about_it(sentence.words) else []
    if following is not None and number + 1 + SENTENCES_ON >= len(sentences) and _is_about_it(following.words):
        told.append(following.words)
    if (proposed or MOVED.match(words)) and any(NOTHING.search(one) for one in told):
        return False
    return proposed is None or any(TAKEN_UP.search(one) for one in (words[: proposed.end()], *told))


def _is_about_it(words: str) -> bool:
    return len(words) <= LONGEST_END and ABOUT_IT.match(words) is not None
