"""The words by which motions are moved, seconded, counted and ended, as patterns."""

from __future__ import annotations

import re

from loaders.parsing.decisions.verdicts import ELSEWHERE
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.words import alternatives, counts, decisions, honorifics, motions, particles, roles

# What stands right behind a name and is no part of it: "Proposed Ann Adams Seconded Bob Brown All in favour".
_NO_NAME = rf"(?!(?:{alternatives(decisions.BEHIND_MOVERS, honorifics.OF_MOVERS)}|Unanimous\w*)\b)"
# "JH" in "seconded JH. All in favour": initials that no surname follows
_INITIALS = rf"[A-Z]{{2,4}}\b(?![’'-])(?!\s+{_NO_NAME}[A-Z])"
_WHO = (
    rf"(?:{_INITIALS}|(?:{alternatives(honorifics.OF_MOVERS)}\b\.?\s+){{0,2}}(?:[A-Z]\.?\s?){{0,3}}"
    rf"(?:{alternatives(particles.INSIDE)}\s+){{0,2}}[A-Z][\w’'-]*"
    rf"(?:\s+(?:{alternatives(particles.BEFORE_A_SURNAME)}\s+)?{_NO_NAME}[A-Z][\w’'-]*){{0,2}})"
)
# "A. Adams, B. Brown: That the by-law be read. Carried.": who moved and seconded, before the motion's words.
NAMES_FIRST = re.compile(rf"(?P<mover>{_WHO}),\s+(?P<seconder>{_WHO}):\s+(?:That|THAT|To|BE\s+IT)\b")
CARRIED = re.compile(r"\b(?:Carried|CARRIED|Passed|Defeated|DEFEATED|Lost)\b[^.\n]{0,30}\.?[ \t]*$", re.M)
# "Moved by the Lord Mayor (Councillor Adams)": an office before who holds it; "by the Chairman": the office alone
_OFFICE = (
    r"(?:the\s+(?:[A-Z][\w-]*\s+){1,6}(?=\()|"
    rf"the\s+(?=(?:(?:Vice|Deputy)[\s-]+)?{alternatives(one.capitalize() for one in (*roles.CHAIR, *roles.CIVIC))}\b))?"
)
# "Proposed by Cllr Adams", "Mover: A Adams".
PROPOSED = PrefilteredPattern(
    rf"(?i:\b{alternatives(motions.MOVED_BY)})(?!\w)\s*(?i:by\b|of\b)?\s*[:–-]?\s*{_OFFICE}\(?(?P<mover>{_WHO})\)?"
)
# "seconded by Cllr Brown", "2nd: Cllr Brown".
SECONDED = PrefilteredPattern(
    rf"(?i:\b(?:{alternatives(motions.SECONDED_BY)}|2nd(?=\s*(?:by\b|:|{alternatives(honorifics.IN_PROSE)}\b))))(?!\w)\s*(?i:by\b)?\s*[:–-]?\s*{_OFFICE}\(?(?P<seconder>{_WHO})\)?"
)
_NEXT = rf"(?:{alternatives(motions.BEFORE_MOVES)}\s+)?"  # "Cllr Adams then moved"
# "Cllr Adams has moved away", "moved by": nothing is moved by whoever stands before.
_NOT_MOVED = r"by\b|:|(?:away|into|out|from|on|house|home|back|here)\b|to\s+(?:the|a|an|another)\b"
# "Cllr Adams moved", "Adams: motion to".
ACTIVE_MOVE = PrefilteredPattern(
    rf"(?P<mover>{_WHO})(?<![-–])\s*(?::\s*)?(?:(?:has\s+)?{_NEXT}{alternatives(motions.MOVES)}\b(?!\s*(?:{_NOT_MOVED}))|"
    r"[-–]?\s*(?:M|m)otion\s+(?:that|to)\b)"
)
# "Mrs Adams, seconded by Mr Brown, moved that the shelter be painted": who moves stands before who seconds.
BOTH_MOVE = PrefilteredPattern(
    rf"(?P<mover>{_WHO}),?\s+(?:duly\s+)?seconded\s+by\s+(?P<seconder>{_WHO})\s*,?\s+{_NEXT}{alternatives(motions.MOVES)}\b"
    rf"(?!\s*(?:{_NOT_MOVED}))"
)
# "By way of amendment Cllr Adams moved that", "It was then proposed by Ann Adams to", "; a further motion by Cllr Adams
# that": where a clause begins in which somebody moves something.
MOVING = re.compile(
    rf"\W*(?:(?:By\s+way\s+of|As)\s+(?:an?\s+)?amendment,?\s+|(?:Following|After)\s+[\w ]{{3,40}},\s+|"
    rf"(?i:amendment|motion)\s+(?:\d{{1,2}}|[A-Z])\s*[:–-]\s*)?(?:"
    rf"{_WHO},?\s+(?:(?:duly\s+)?seconded\s+by\s+{_WHO}\s*,?\s+)?{_NEXT}{alternatives(motions.MOVES)}\b(?!\s*(?:{_NOT_MOVED}))|"
    rf"[Ii]t\s+was\s+{_NEXT}(?:moved|proposed)\s+by\s+{_WHO}|(?:Moved|Proposed)\s+by\s+{_WHO}|"
    rf"(?:[Aa]n?|[Aa]nother)\s+(?:\w+\s+)?(?:(?:motion|proposal)\s+(?:(?:was\s+)?(?:moved|proposed)\s+)?|amendment\s+(?:(?:was\s+{_NEXT})?(?:moved|proposed)\s+)?)"
    rf"(?:by|from)\s+{_WHO})"
)
# What is moved there: "that the path be closed", "to sell the van", "an amendment", "the recommendations".
MOVED_THERE = re.compile(
    r"\b(?:that|to\s+(?!the\b|vote\b)[a-z]+|an?\s+(?:\w+\s+)?amendment|(?:the|these)\s+recommendations?)\b"
)
# "Cllr Brown seconded".
ACTIVE_SECOND = PrefilteredPattern(
    rf"(?P<seconder>{_WHO})\s+{_NEXT}{alternatives(motions.SECONDS)}\b(?!\s*(?:by\b|:(?!\s*[‘'“\"]?[Tt]hat\b)))"
)
# "six votes for", "none against".
COUNT = PrefilteredPattern(
    rf"(?P<n>\d{{1,3}}|{alternatives(counts.COUNTED, counts.NONE)})\s*(?:{alternatives(motions.VOTERS)}\s+)?"
    rf"(?:were\s+|was\s+|voted\s+|voting\s+)?(?P<how>{alternatives(motions.IN_FAVOUR)}|for\b|"
    rf"{alternatives(motions.AGAINST, motions.OPPOSED, motions.ABSTAINED, motions.ABSTAINS)})",
    re.I,
)
# "For: 6", "Abstentions - nil", "For the motion: 5".
COUNT_AFTER = PrefilteredPattern(
    r"\b(?P<how>"
    rf"{alternatives(motions.FOR, motions.AGAINST, motions.OPPOSED, motions.ABSTAINED, motions.AYES, motions.NOES)})"
    rf"(?:\s+(?:of\s+)?(?:the|this)\s+{alternatives(motions.WITH_A_LABEL)})?\s*[:=–-]\s*"
    rf"(?P<n>(?:\d{{1,3}}|nil|none|zero)\b|{alternatives(counts.COUNTED)}\b(?=\s*(?:[;,.)\n]|votes?\b|and\b|$)))",
    re.I,
)
_WHAT = rf"(?:\s+(?:of\s+)?(?:the|this)\s+{alternatives(motions.WITH_A_LABEL)})?"
# "For 3 Against 4 Abstained 1", "for the motion 4, against 1": labels
# before their numbers without a mark; "3 Against" would turn them round.
LABELLED = re.compile(
    rf"\b(?:in\s+favou?r|for){_WHAT}\s+(?P<for>\d{{1,3}})[\s,;]+(?:and\s+)?against{_WHAT}\s+(?P<against>\d{{1,3}})\b"
    rf"(?:[\s,;]+(?:and\s+)?{alternatives(motions.ABSTAINED)}\s+(?P<abstained>\d{{1,3}})\b)?",
    re.I,
)
_NUMBER = rf"(?:\d{{1,3}}|{alternatives(counts.COUNTED)})"
# "by 6 votes to 3", "carried 6-3", "three to two in favour of the hall".
TO = PrefilteredPattern(
    rf"\b(?P<more>{_NUMBER})(?:\s+votes?)?\s+to\s+(?P<fewer>{_NUMBER})\s+{alternatives(motions.IN_FAVOUR)}\b|"
    r"\bby\s+(?P<for>\d{1,3})\s+votes?\s+to\s+(?P<against>\d{1,3})\b|"
    rf"\b{alternatives(motions.SCORED)}\s*:?,?\s+(?P<won>\d{{1,3}})\s*[-–]\s*(?P<beaten>\d{{1,3}})\b",
    re.I,
)
VOTES_TO = re.compile(r"\b(?P<for>\d{1,3})\s+votes?\s+to\s+(?P<against>\d{1,3})\b", re.I)
# "The motion was carried", "All in favour".
OUTCOME = PrefilteredPattern(rf"\b{alternatives(decisions.OUTCOMES_OF_MOTIONS)}\b", re.I)
SIGN = PrefilteredPattern(
    r"propos|\bprop\b|\bsec\b|mov(?:e|ed|es|er|ing)\b|motion|amendment|second|2nd|favou?r|abstain|abstention|against|votes?\b|ayes|moladh|molta|cynigiwyd",
    re.I,
)
# A count without a mover needs one of these.
VOTING = PrefilteredPattern(r"favou?r|abstain|against|votes?\b", re.I)
# "An amendment by Cllr Nunn, seconded by Cllr Beck, to replace the words ... was carried by 4 votes to 2."
OF_AMENDMENT = re.compile(r"\W*(?:An?|The|This|Her|His)\s+(?:further\s+|first\s+|second\s+)?amendment\b")
NUMBERS = counts.NUMBERS | dict.fromkeys(counts.NONE, 0)
NOT_WHO = frozenset(
    """the this that it all unanimously proposed seconded amendment motion action agreed council members by he she they
    we minutes minute none nobody carried resolved""".split()
)
# "£3 for ...", "40% in favour": sums and shares, no votes.
NO_VOTE_COUNT = re.compile(r"[%£€$]")
# "(Proposed by Cllr Adams": the sentence says who moved, its words stand before it.
MOVER_FIRST = re.compile(r"\s*\(?(?:proposed|moved|prop)", re.I)
# "moved that the grant be paid", "moved to pay": the sentence has the motion's words.
WHAT_IS_MOVED = re.compile(r"\b(?:that|to\s+\w+)\b", re.I)
# "A motion by Cllr Adams to close the path was withdrawn", "The motion that the van be sold was not put".
ENDED_SO = re.compile(
    rf"^\W*(?:an?|the|this|that|his|her)\s+(?:further\s+)?(?:motion|proposal|amendment)\s+(?:by|from|of|that|to|(?:standing\s+)?in\s+the\s+name\s+of)\b[^.;\n]{{3,240}}?"
    rf"\b(?:was|were)\s+(?:then\s+|therefore\s+)?(?:withdrawn|not\s+(?:put|moved|{alternatives(motions.NOT_CARRIED)}|seconded)|"
    rf"{alternatives(motions.LOST)})\b(?!{ELSEWHERE})",
    re.I,
)
# "Proposed by Cllr Adams, seconded by Cllr Brown and resolved:" before the motion's words in the next paragraph.
WORDS_BELOW = re.compile(r"(?:\b(?:resolved|agreed|unanimously|leis|and)\b\s*[:;,–-]*|[:,])\s*$", re.I)
BEGINS_BELOW = re.compile(r"\W{0,3}(?:(?:Resolved|RESOLVED)\W{1,4})?(?:That|THAT|To\s+[a-z]+)\b")
# "And agreed", "AND UNANIMOUSLY AGREED:": a line between who moved and what; "And resolved" begins a resolution.
AND_DECIDED = re.compile(
    r"\W*(?:and\s+)?(?:it\s+was\s+)?(?:then\s+)?(?:unanimously\s+resolved|(?:unanimously\s+)?(?:agreed|carried)(?:\s+unanimously)?)\W*",
    re.I,
)
THAT_BELOW = re.compile(r"[“‘\"']?(?:That|THAT)\b|[“‘\"']To\s+[a-z]")
BY_WHOM = re.compile(rf"\b(?:by|from|of)\s+(?P<mover>{_WHO})")
DECIDED_TOO = re.compile(r"\b(?:resolved|seconded)\b", re.I)
# "All in favour.", "Agreed unanimously.": a paragraph that says no more than that all wanted what was moved.
ALL_OF_THEM = re.compile(
    r"\W*(?:(?:all|members|this\s+was|it\s+was)\s+)?(?:unanimously\s+|duly\s+)?(?:voted\s+|were\s+|are\s+)?"
    rf"(?:in\s+favou?r|{alternatives(decisions.SETTLED)}|unanimous)(?:\s+(?:unanimously|by\s+all|nem\.?\s*con\.?))?\W*",
    re.I,
)
# "... seconded by Cllr Brown. Unanimously Agreed The Chairman thanked": where a full stop is lost behind the verdict.
END_RUNS_ON = re.compile(
    r"\b(?:Unanimously\s+|All\s+)?(?:Agreed|AGREED|Carried|CARRIED|Approved|APPROVED|agreed|carried)(?:\s+unanimously)?"
    r"(?=\s+(?:The|It|Cllrs?|Councillors?|Mr|Mrs|Ms|There|Members|\d{1,2}\s+[A-Z])\b)"
)
MOST_BEHIND = 5  # paragraphs of a recorded vote between a motion and its verdict
RECORDED = re.compile(r"\b(?:recorded|named)\s+vote\b|^\W*(?:for|against|abst\w+)\b", re.I)
AROUND_NAMES = 20  # characters behind a heading that is nothing but names, up to the motion's words
LONGEST_MOTION = 4000  # characters of a paragraph that is asked for a motion
