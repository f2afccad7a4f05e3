"""Outcomes without a verb: entries of lists that end with "Approved", "No objection", "Deferred to May".

Parish councils above all write so: what it is about, a mark, and the outcome. What became of applications elsewhere
("Permitted by the Borough", under "Planning decisions") looks the same and is no decision of the meeting.
"""

from __future__ import annotations

import re

from loaders.parsing.context import Cursor, ItemContext
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.decisions.motions import Motion
from loaders.parsing.decisions.outcome_patterns import (
    ALONE,
    APPLICATION,
    AUTHORITY_SAID,
    BY_OWN_COUNCIL,
    CHOSEN,
    ELLIPTIC,
    INITIALS,
    INTEREST,
    MARKED,
    NOT_HERE,
    OF_AUTHORITY,
    OF_LAST_MEETING,
    OTHERS_DECIDE,
    SUBJECT_END,
    VOTE_ALONE,
)
from loaders.parsing.forms import VERB
from loaders.parsing.text import Paragraph
from loaders.parsing.words import alternatives, motions

NEAR = 3  # line ends between an entry and its outcome
MOST_WORDS = 16  # of what an outcome without a mark is said of
LONGEST_MATTER = 240  # characters of what an outcome is told with
LONGEST = 420  # characters of an entry with its outcome
# "For", "Against", "Abstained": a cell of a table that tells who voted how.
HOW_VOTED = re.compile(
    rf"\W*(?:voted\s+)?{alternatives(motions.FOR, motions.AYES, motions.AGAINST, motions.NOES, motions.ABSTAINED)}\W*",
    re.I,
)
LISTS_VOTES = re.compile(r"\W*(?:for|against|abst\w+|in\s+favou?r)\b", re.I)  # "Abstentions | None" above "CARRIED"
FEWEST_VOTES = 2  # cells of such a table
LONGEST_HEAD = 45  # characters of a line above entries that may head them


def bare_outcome(item: ItemContext, at: Cursor) -> DecisionDraft | None:
    """The decision of a paragraph that ends with an outcome and no verb; None where it does not, or others decided."""
    part = at.part
    if len(part.words) > LONGEST or part.heading or INTEREST.search(part):
        return None
    draft = _alone(item, at) or _marked(item, part) or _elliptic(item, part)
    return None if draft is None or others_decide(item, at) else draft


def _alone(item: ItemContext, at: Cursor) -> DecisionDraft | None:
    """A paragraph that is nothing but an outcome, with the entry right above it that it is said of."""
    part, above = at.part, _above(item, at)
    vote = VOTE_ALONE.fullmatch(part.words.strip())
    if vote and above and not above.heading and len(above.words) <= LONGEST_MATTER:
        return DecisionDraft(above.start, part.end, formal=True, motion=Motion(above.start, part.end))
    if not (vote or ALONE.fullmatch(part.words.strip())):
        return None
    if above and LISTS_VOTES.match(above.words) and len(above.words) <= LONGEST_HEAD:
        return DecisionDraft(part.start, part.end, formal=False)
    row = [one.words for one in at.parts if one.row == part.row >= 0] or ([above.words] if above else [])
    if OF_AUTHORITY.search(part.words) and any(APPLICATION.search(words) for words in row):
        return None
    if above is None or above.heading or above.row != part.row or not _is_entry(item, above, part):
        return DecisionDraft(part.start, part.end, formal=False)
    return DecisionDraft(above.start, part.end, formal=False)


def _above(item: ItemContext, at: Cursor) -> Paragraph | None:
    """The paragraph right above, or the one above a table that tells nothing but who voted how."""
    above = at.previous
    if above is None or not VOTE_ALONE.fullmatch(at.part.words.strip()):
        return above
    cells = [line for line in item.body.lines if line.column >= 0 and line.start < at.part.start]
    if not cells or not cells[-1].start <= above.start < cells[-1].end:
        return above
    table = [line for line in cells if line.table == cells[-1].table]
    if sum(HOW_VOTED.fullmatch(item.page.of(line)) is not None for line in table) < FEWEST_VOTES:
        return above
    of_table = table[0].start
    prose = next((one for one in reversed(at.parts[: at.index]) if one.start < of_table), None)
    return prose or above


def _is_entry(item: ItemContext, above: Paragraph, part: Paragraph) -> bool:
    """Whether a paragraph says what the outcome right below it is of: short, and no sentence with its full stop."""
    near = item.page.text[above.end : part.start].count("\n") <= NEAR
    short = len(above.words) <= LONGEST_MATTER and not above.words.rstrip().endswith((".", ":", "?", "!"))
    return near and short and not MARKED.match(above) and not ALONE.fullmatch(above.words.strip())


def _marked(item: ItemContext, part: Paragraph) -> DecisionDraft | None:
    """An outcome behind a dash, a colon or a full stop, with the sentence before it."""
    match = MARKED.match(part)
    if match is None or (OF_AUTHORITY.search(match.group("outcome")) and APPLICATION.search(match.group("matter"))):
        return None
    outcome = part.start + match.start("outcome")
    before = [sentence.start for sentence in item.body.sentences(part) if sentence.start < outcome]
    begin = before[-1] if before and outcome - before[-1] <= LONGEST_MATTER else outcome
    return DecisionDraft(begin, part.end, formal=False)


def _elliptic(item: ItemContext, part: Paragraph) -> DecisionDraft | None:
    """A participle behind its subject: "Lamp budget approved"; not "There was much talk, TR agreed"."""
    sentences = item.body.sentences(part)
    match = ELLIPTIC.match(sentences[0]) if len(sentences) == 1 else None
    if match is None:
        return None
    matter = match.group("matter")
    who = SUBJECT_END.split(matter)[-1].strip()
    if not CHOSEN.search(match.group("outcome")) and (item.attendees.resolve(who) or INITIALS.fullmatch(who)):
        return None
    told = OF_LAST_MEETING.sub("", matter)
    if len(matter.split()) > MOST_WORDS or VERB.search(matter) or NOT_HERE.search(told):
        return None
    return DecisionDraft(part.start, part.end, formal=False)


def others_decide(item: ItemContext, at: Cursor) -> bool:
    """Whether the entry, its item or the nearest heading above tells what others decided."""
    if BY_OWN_COUNCIL.search(at.part.words):
        return False
    if any(OTHERS_DECIDE.search(words) for words in (item.title, at.part.words)):
        return True
    if any(AUTHORITY_SAID.search(one.words) for one in (at.part, at.previous) if one):
        return True
    for above in reversed(at.parts[: at.index]):
        heads = above.heading or above.words.rstrip().endswith(":")
        if (heads or above.bold or len(above.words) < LONGEST_HEAD) and OTHERS_DECIDE.search(above.words):
            return True
        if heads:
            return False
    return False
