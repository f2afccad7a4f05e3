"""Resolutions: what stands behind "Resolved", with its numbered parts; decisions under a label of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.parsing.context import Cursor, ItemContext, Reading
from loaders.parsing.decisions.agreements import (
    FORMAL_STEM,
    NO_DECISION,
    STEM_OF_CHOSEN,
    agreements_before_resolution,
    leads_list,
)
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.decisions.resolutions.behind_movers import moved_on_proposal
from loaders.parsing.decisions.resolutions.matters import matters_resolved
from loaders.parsing.decisions.resolutions.patterns import (
    BODY_BEFORE,
    CLAUSE_END,
    CLOSING_MARK,
    DECISIONS,
    EMPTY_STEM,
    FEWEST_OF_ENTRY,
    GOES_ON,
    LABELLED,
    LEADING_PART,
    LONGEST_POST,
    MOST_QUOTED,
    ONLY_RESOLVED,
    PART,
    RESOLVED,
    RESOLVED_ISSUE,
    RESOLVER,
    ROMAN,
    THAT_AND_DASH,
    THAT_OR_TO,
    THAT_OR_TO_ALONE,
    TO_DO,
    VERDICT,
)
from loaders.parsing.decisions.resolutions.told_lists import BODY_ALONE
from loaders.parsing.forms import VERB
from loaders.parsing.text import Paragraph, collapse_whitespace

# "... and it was resolved to adopt.": what is adopted stands before.
BARE_VERB = re.compile(r"\s*to\s+(?:adopt|approve|accept|agree|note|support|endorse|ratify|sign|renew)\W*")
ACCORDINGLY = re.compile(
    r"\W*(?:accordingly|unanimously|with\s+\w+\s+(?:abst\w+|against|dissent\w*))\W*", re.I
)  # "Resolved - accordingly."
# "RESOLVED (by 5 votes to 1): That": how it went, before the words.
ASIDE = re.compile(r"^\([^()\n]{1,90}\)[\s:;,–—-]*")
Drafts = tuple[DecisionDraft, ...]


def read_resolution(item: ItemContext, at: Cursor) -> Reading[Drafts] | None:
    """The parts of the resolution that begins in the paragraph at ``at``, and what is agreed before it there."""
    part, text = at.part, item.text
    if matters := matters_resolved(item, part):
        return Reading(matters, at.after())
    match = next((found for found in RESOLVED.finditer(text, part) if _resolves(text, part, found)), None)
    if match is None:
        return None
    before = text[part.start : match.start()]
    lead: Drafts = ()
    if before.strip() and not RESOLVER.match(before.strip()):
        lead = agreements_before_resolution(item, Paragraph(*item.page.passage(part.start, match.start()), part.mark))
    if ACCORDINGLY.fullmatch(text, match.end(), part.end):
        return None  # the motion above it is what was resolved
    reading = _resolved(item, at, match)
    found = tuple(moved_on_proposal(item, one) for one in reading.found)
    if not lead and len(found) == 1 and BARE_VERB.fullmatch(text, found[0].start, found[0].end):
        sentence = next((one for one in item.body.sentences(part) if one.start < match.start() < one.end), None)
        found = (replace(found[0], start=sentence.start),) if sentence is not None else found
    return Reading((*lead, *found), reading.stop)


def _resolves(text: str, part: Paragraph, found: re.Match[str]) -> bool:
    """Whether the word "resolved" leads a resolution here, and does not tell that something was solved or resolved."""
    word, separated = found.group("word"), bool(found.group("sep").strip())
    before = text[part.start : found.start()].rstrip()
    open_clause = before and before[-1] not in '.;:)”"'
    clause = CLAUSE_END.split(before)[-1].strip() if open_clause else ""
    if clause and word[0] == "R" and text[found.start() - 1] == "\n" and THAT_OR_TO.match(text, found.end()):
        return True  # a line of its own behind a list without a full stop
    if word.isupper() and BODY_BEFORE.search(clause):
        return True
    if clause and not RESOLVER.match(clause) and (word[0] == "r" or not separated):
        return False
    if word in ("Resolution", "RESOLUTION") and not separated:
        return False
    return word[0] == "R" or not RESOLVED_ISSUE.match(text[found.end() : found.end() + 14])


def _quoted(at: Cursor, start: int, words: str) -> Reading[Drafts] | None:
    """A resolution in quotation marks that goes over several paragraphs: up to the mark that closes it."""
    opened = words.lstrip()
    closing = CLOSING_MARK.get(opened[:1])
    if closing is None or closing in opened[1:]:
        return None
    for count in range(1, MOST_QUOTED):
        place = at.after(count)
        if place.at_end or place.part.heading or RESOLVED.match(place.part):
            return None
        if closing in place.part.words:
            end = place.part.start + place.part.words.rindex(closing) + 1
            return Reading((DecisionDraft(start, end, formal=True),), place.after())
    return None


def _resolved(item: ItemContext, at: Cursor, match: re.Match[str]) -> Reading[Drafts]:
    """What stands behind the word "resolved": here, or in the paragraph below where the word stands alone."""
    part = at.part
    if match.group("number"):
        return _numbered_resolutions(item, at, match)
    following = at.following
    rest = item.text[match.end() : part.end].strip()
    if (not rest or THAT_OR_TO_ALONE.fullmatch(rest)) and following is not None and following.mark == "":
        quoted = _quoted(at.after(), following.start, following.words)
        if quoted is not None:
            return quoted
        if THAT_OR_TO.match(following.words) or not following.words.rstrip().endswith(":"):
            return _collect(item, at.after(), following.start)
    return _quoted(at, match.end(), item.text[match.end() : part.end]) or _collect(item, at, match.end())


def _numbered_resolutions(item: ItemContext, at: Cursor, first: re.Match[str]) -> Reading[Drafts]:
    """ "Resolved 14/03/05.01 The minutes ...": each number leads its own; a number may stand behind its text."""
    part, text = at.part, item.text
    drafts: list[DecisionDraft] = []
    marks = [m for m in RESOLVED.pattern.finditer(text, first.start(), part.end) if m.group("number")]
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        end = following.start() if following else part.end
        own = item.body.sentences_between(mark.end(), end)
        if own:
            drafts.append(DecisionDraft(own[0].start, own[0].end, formal=True))
            if following is not None and len(own) > 1 and not text[following.end() : part.end].strip():
                drafts.append(DecisionDraft(own[-1].start, own[-1].end, formal=True))
    return Reading(tuple(drafts), at.after())


def _collect(item: ItemContext, at: Cursor, start: int) -> Reading[Drafts]:
    """From the words behind "resolved" on: numbered parts here and in the paragraphs that follow."""
    text, end = item.text, at.part.end
    inner = list(PART.finditer(text, start, end))
    lead = text[start : inner[0].start()].strip() if inner else ""
    stem = text[start:end].strip().strip("*_ ")  # marks of bold type that a converter left in the text
    stem = ASIDE.sub("", stem)
    if inner and (len(lead) < 25 or lead.endswith(":") or THAT_OR_TO_ALONE.fullmatch(lead)):
        ends = [*(mark.start() for mark in inner[1:]), end]
        parts = [DecisionDraft(mark.end(), stop, formal=True) for mark, stop in zip(inner, ends, strict=True)]
        return _with_more_parts(parts, at.after(), inner[-1].group("mark"))
    marked = LEADING_PART.match(text, start, end)
    if marked:
        return _with_more_parts([DecisionDraft(marked.end(), end, formal=True)], at.after(), marked.group("mark"))
    listed = _list_after(at.after())
    is_empty = not stem or EMPTY_STEM.fullmatch(stem) is not None
    open_stem = stem.lower().endswith((":", ";", ";-", ":-", " that", " to", "–", "-")) or is_empty
    if listed.found and (open_stem or stem.endswith(",")):
        if is_empty:
            return Reading(_whole(listed.found), listed.stop)
        words = " ".join([stem, *[collapse_whitespace(part.words) for part in listed.found]])
        return Reading(
            (DecisionDraft(start, listed.found[-1].end, True, text=collapse_whitespace(words)),), listed.stop
        )
    return Reading(_sentences_of(item, start, end) if stem else (), at.after())


def _sentences_of(item: ItemContext, start: int, end: int) -> Drafts:
    """The first sentence and those that go on with "that" or "to"; and what else is agreed behind them."""
    sentences = item.body.sentences_between(start, end)
    if not sentences:
        return ()
    stop = sentences[0].end
    for passage in sentences[1:]:
        if not THAT_OR_TO.match(passage.words):
            break
        stop = passage.end
    resolution = DecisionDraft(start, stop, formal=True)
    if stop >= end:
        return (resolution,)
    return (resolution, *agreements_before_resolution(item, Paragraph(*item.page.passage(stop, end))))


def _with_more_parts(drafts: list[DecisionDraft], at: Cursor, mark: str) -> Reading[Drafts]:
    """The parts with those of the paragraphs that carry the numbering on: (2) after (1)."""
    found = list(drafts)
    while not at.at_end:
        bare = at.part.mark.strip("().")
        if not bare or not _follows(mark, bare):
            break
        mark = bare
        found.append(DecisionDraft(at.part.start, at.part.end, formal=True))
        at = at.after()
    return Reading(tuple(found), at)


def _whole(parts: Sequence[Paragraph]) -> Drafts:
    return tuple(DecisionDraft(part.start, part.end, formal=True) for part in parts)


def _follows(before: str, after: str) -> bool:
    if before.isdigit() and after.isdigit():
        return int(after) == int(before) + 1
    if before in ROMAN and after in ROMAN and ROMAN.index(after) == ROMAN.index(before) + 1:
        return True
    return len(before) == len(after) == 1 and ord(after) == ord(before) + 1


def _list_after(at: Cursor) -> Reading[Sequence[Paragraph]]:
    """The paragraphs that form the list behind an open stem."""
    found: list[Paragraph] = []
    while not at.at_end:
        part, words = at.part, at.part.words.strip()
        if part.heading or RESOLVED.pattern.match(words):
            break
        marked = bool(part.mark)
        if found and marked != bool(found[0].mark):
            break
        goes_on = words.endswith(GOES_ON) or bool(found and found[-1].words.strip().endswith((";", "and", ",")))
        if not marked and not goes_on:
            break
        found.append(part)
        at = at.after()
    return Reading(found, at)


def read_labelled(at: Cursor) -> Reading[Drafts] | None:
    """ "Decision: That ...", "AGREED that ..."; a heading "Decision" over a list."""
    part, words = at.part, at.part.words
    if DECISIONS.fullmatch(words):
        if at.following is not None and _decides_itself(at.following.words.strip()):
            return Reading((), at.after())
        return _under_heading(at.after(), part.mark.strip("()."))
    match = LABELLED.match(words)
    if not match or part.quoted or match.group("label").startswith("It was") or NO_DECISION.pattern.search(words):
        return None
    label = match.group("label")
    by_dash = THAT_AND_DASH.search(words) is not None
    if (by_dash or words.rstrip().endswith(":")) and len(words) < 90:
        listed = _list_after(at.after())
        if listed.found and (listed.found[0].mark or not by_dash):
            return Reading(_whole(listed.found), listed.stop)
    apart = match.group("sep").strip() and not label.isupper()
    own_label = apart or label.lower().startswith(("decision", "outcome"))
    start = part.start + (match.end() if own_label else 0)
    return Reading((DecisionDraft(start, part.end, label.isupper() or label.startswith("Dec")),), at.after())


def _decides_itself(words: str) -> bool:
    """Whether what stands below a heading "Decision" is read for itself: a body's name alone, "RESOLVED:"."""
    return BODY_ALONE.fullmatch(words) is not None or ONLY_RESOLVED.fullmatch(words) is not None


def read_agreed_list(item: ItemContext, at: Cursor) -> Reading[Drafts] | None:
    """ "Following discussion it was agreed that:" over a list: its entries, and what is agreed before it."""
    by_dash = THAT_AND_DASH.search(at.part.words) is not None
    if not (by_dash or at.part.words.rstrip(" -–—").endswith(":")) or not leads_list(item, at.part):
        return None
    listed = _list_after(at.after())
    stem = item.body.sentences(at.part)[-1]
    formal = bool(FORMAL_STEM.search(stem.words))
    if not listed.found or ((formal or by_dash) and not listed.found[0].mark):
        return None
    if not listed.found[0].mark and any(len(part.words.split()) < FEWEST_OF_ENTRY for part in listed.found):
        return None  # lines of an address
    lead = agreements_before_resolution(item, Paragraph(*item.page.passage(at.part.start, stem.start), at.part.mark))
    return Reading((*lead, *(replace(part, formal=formal) for part in _whole(listed.found))), listed.stop)


def read_chosen(item: ItemContext, at: Cursor) -> Reading[Drafts] | None:
    """ "The following were elected:" and the lines below that say who: one decision."""
    if not STEM_OF_CHOSEN.may_match(at.part.hits):
        return None
    sentences = item.body.sentences(at.part)
    if not sentences or not STEM_OF_CHOSEN.search(sentences[-1]):
        return None
    place, end = at.after(), at.part.end
    while not place.at_end and not place.part.heading and _is_post(place.part.words):
        place, end = place.after(), place.part.end
    return Reading((DecisionDraft(sentences[-1].start, end, formal=False),), place) if end > at.part.end else None


def _is_post(words: str) -> bool:
    """Whether words are a name, or a post with its holder, and no sentence or task."""
    return len(words) <= LONGEST_POST and not VERB.search(words) and not TO_DO.search(words)


def _under_heading(at: Cursor, mark: str) -> Reading[Drafts] | None:
    """The paragraphs of the list under a heading "Decision"; the first one may carry no mark.

    A heading that is marked itself, "a) Decisions", ends at "b)".
    """
    found: list[DecisionDraft] = []
    while not at.at_end:
        part = at.part
        label, verdict = LABELLED.match(part.words), VERDICT.match(part.words)
        if part.heading or not (part.mark or not found or verdict) or _follows(mark, part.mark.strip("().")):
            break
        own_label = label is not None and label.group("label")[0] == "D"
        found.append(DecisionDraft(part.start + (label.end() if label and own_label else 0), part.end, formal=True))
        at = at.after()
    return Reading(tuple(found), at) if found else None
