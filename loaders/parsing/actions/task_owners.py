"""Whose a marked task is: in brackets, before "to", behind a dash, or told by the sentence's grammar."""

from __future__ import annotations

import re
from typing import NamedTuple

from loaders.minutes import PersonReference
from loaders.parsing.actions.commitments import TASK_VERBS, committed_owners
from loaders.parsing.actions.owners import is_known_owner_list, is_owner_list, parse_owners
from loaders.parsing.actions.unlisted import all_given_names
from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.words import alternatives, commitments, statuses
from loaders.spans import Span

# "Ann Adams to obtain", "The Clerk will write".
OWNER_TO = re.compile(
    rf"^\s*(?P<who>(?:(?!\b{alternatives(commitments.IN_NO_OWNER)}\b)(?:[^.;:()\n]|"
    r"\.(?=\S)|(?<=\b[A-Z])\.)){1,90}?)(?:\s+\([^()\n]{2,60}\))?\s+"
    rf"(?P<modal>{alternatives(commitments.OF_OWNERS)})\s+(?=[a-z])",
)
# "Bus shelter - Ann Adams to obtain quotes": what it is about, then who is to do it.
ABOUT_WHO_TO = re.compile(
    r"^\s*(?!\W*(?:[Aa]greed\s+)?[Aa](?:ctions?|CTIONS?)\b)(?P<about>[^.;\n]{4,90}?)(?:\s[-–—]\s+|:\s+)(?P<who>[A-Z][^.;:()\n]{1,60}?)"
    rf"\s+{alternatives(commitments.IS_TO)}\s+(?=[a-z])"
)
# "Draft minutes to be circulated", "Invite the Police to a meeting": what stands before "to" is no owner.
NO_OWNER = re.compile(
    rf"be\s+(?:\w+ly\s+)?(?!{alternatives(commitments.ASKED)})"
    rf"(?:\w+ed|{alternatives(commitments.IRREGULAR)})\b|"
    r"(?:a|an|the|all|any|each|every|next|future|both|his|her|their|our|its|this|that|these|those|which|whom)\b"
)
# "(Ann Adams): obtain quotes", "[Clerk] write": owners set apart before the task.
BRACKET_BEFORE = re.compile(r"^\s*[(\[](?P<who>[^()\[\]]{2,70}?)[)\]]\s*[:;,.–—-]*\s*(?=\w)")
# "Ann Adams, obtain quotes": told to do it.
COMMA_WHO = re.compile(r"^\s*(?P<who>[A-Z][^.;:,()\n]{1,60}?),\s+(?:please\s+)?(?P<verb>[a-z]+)\b")
# "Ann Adams: obtain quotes".
BY_WHO = re.compile(r"^\s*(?P<who>[A-Z][^.;:\n]{0,60}?)\s*[:–—-]\s+(?=\S)")
# "Obtain quotes - Ann Adams".
TAIL_WHO = re.compile(r"(?:[:–—]|\s-|\s/(?=\s))\s*(?P<who>[A-Z](?:(?!\s[-–—]\s)[^.;:()\n]){1,80}?)\s*\.?$")
# "Obtain quotes (Ann Adams)", "[lead: AB]".
BRACKET_WHO = re.compile(
    rf"[(\[]\s*(?:{alternatives(statuses.BEFORE_OWNER)}\s+)?(?:(?:for|"
    r"by|owner|lead|actions?)\s*:?\s+)?(?P<who>[^()\[\]]{2,70}?)\s*[)\]]\s*\.?$",
    re.I,
)
# "(closed)", "- ongoing.": the state printed at a task's end.
STATUS = re.compile(
    rf"[(\[]?\s*\b(?P<status>{alternatives(statuses.DONE, statuses.OPEN, statuses.HELD, statuses.FORWARD)})\b"
    r"\s*[)\]]?\s*\.?$",
    re.I,
)
# "Quotes to be obtained by Ann Adams".
PASSIVE_BY = PrefilteredPattern(
    rf"\b{alternatives(commitments.TO_BE)}\s+(?:\w+\s+){{0,3}}?(?P<done>(?!{alternatives(commitments.NO_TASK_DONE)})\w+ed|"
    rf"{alternatives(commitments.TO_BE_IRREGULAR)})\s+(?:\w+\s+){{0,4}}?by\s+(?P<who>(?:the\s+"
    r")?[A-Z]?[\w .’'-]{2,40}?)(?=\s+(?:by|before|at|in|for|to|on|and)\b|"
    r"[.,;]|$)"
)
# "The action passes to Ann Adams": whoever had it before.
PASSES_TO = re.compile(
    r"\b(?:[Tt]he|[Tt]his)\s+(?:action|task)\s+(?:now\s+|has\s+|is\s+|was\s+|has\s+been\s+|to\s+be\s+)?(?:pass(?:es|ed)|transfer(?:s|red)|"
    r"mov(?:es|ed)|(?:re-?)?(?:assigned|allocated)|handed(?:\s+over)?)\s+to\s+(?P<who>(?:the\s+)?[A-Z][\w .'’-]{0,40}?)"
    r"(?=[.;,\n]|\s+(?:and|as|from|who|until|for|in|with)\b|$)"
)
ANOTHER_TASK = re.compile(r"\bA(?:ctions?|CTIONS?)\b\s*\d*\s*[:–-]")
# "Two members to visit the site: Ann and Bob": the names behind tell who.
SOME_OF = re.compile(r"(?:two|three|some|all|one)\b|members|both", re.I)
THE_BEFORE = re.compile(r"^the\s+")
THE_OR_ALL = re.compile(r"^(?:the|all)\s+", re.I)
OBJECT_BEGINS = re.compile(r"(?:the|a|an|all|to|for|with|any|our)\b")  # "Invite the Police to ..."
# "he", "there", "agreed": words before "to" that are nobody's name.
NO_GROUP = re.compile(
    r"(?:he|she|they|it|we|this|that|these|there|to|if|when|which|also|and|not|agree[ds]?|who|what|how)\b", re.I
)
# "Ann has volunteered to": a sentence, and not just who is to do it.
FINITE_INSIDE = re.compile(r"\b(?:has|have|had|was|were|volunteered|offered|agreed|asked)\b")
NO_OWNER_BEGINS = re.compile(rf"{alternatives(commitments.BEFORE_TASK, commitments.THINGS_TO)}\b", re.I)
IMPERATIVES = frozenset((*commitments.IMPERATIVES, *commitments.TASK_VERBS, *commitments.VERBS_OF_LISTS))
NOUNS_TOO = frozenset(commitments.NOUNS_TOO)
DASH_INSIDE = re.compile(r"\s[-–—]\s")
COMMA_INSIDE = re.compile(r"[,;]\s")
# "Cllr Adams - who had seen it": more about somebody, and nothing that they are to do.
OF_A_CLAUSE = re.compile(r"(?:who|whose|which|that|and|but|has|had|have|was|were|is|are|said|agreed|reported)\b")


class Owned(NamedTuple):
    """Whose task it is, and where its words stand in the clean text."""

    owners: tuple[PersonReference, ...]
    start: int
    end: int


def tells_owner_first(item: ItemContext, words: str) -> bool:
    """Whether words begin with somebody known who is set apart from what they are to do: "Clerk - order two bins"."""
    match = BY_WHO.match(words) or COMMA_WHO.match(words)
    if match is None or not is_known_owner_list(match.group("who"), item.attendees):
        return False
    if match.re is BY_WHO:
        return OF_A_CLAUSE.match(words, match.end()) is None
    return match.group("verb") in TASK_VERBS


def owners_of(item: ItemContext, start: int, end: int) -> Owned:
    """The owners of one marked task, and the task's span: the first of ``OWNER_PLACES`` that names any."""
    span = Span(start, end)
    found = (place(item, span) for place in OWNER_PLACES)
    return next((owned for owned in found if owned is not None), Owned((), start, end))


def _passed_on(item: ItemContext, span: Span) -> Owned | None:
    """ "AB to write a summary. AB has left. The action passes to CD": whom it is with now, as its line tells."""
    line = item.text[span.start : span.end + len(item.text[span.end :].partition("\n")[0])]
    match = PASSES_TO.search(line)
    if (
        not match
        or ANOTHER_TASK.search(line, span.end - span.start, match.start())
        or not is_known_owner_list(THE_BEFORE.sub("", match.group("who")), item.attendees)
    ):
        return None
    return Owned(_named(item, span, match), *span)


def _in_bracket(item: ItemContext, span: Span) -> Owned | None:
    """ "Write to the owner (Clerk)": the task's words end before the bracket."""
    match = BRACKET_WHO.search(item.text[slice(*span)])
    if not match or not is_owner_list(match.group("who"), item.attendees):
        return None
    if STATUS.fullmatch(match.group("who").strip()):
        return None
    return Owned(_named(item, span, match), span.start, span.start + match.start())


def _behind_subject(item: ItemContext, span: Span) -> Owned | None:
    """ "Bus shelter - Ann Adams to obtain quotes"."""
    match = ABOUT_WHO_TO.match(item.text[slice(*span)])
    if not match or not is_known_owner_list(match.group("who"), item.attendees):
        return None
    if is_known_owner_list(match.group("about"), item.attendees):
        return None
    return Owned(_named(item, span, match), *span)


def _before_to(item: ItemContext, span: Span) -> Owned | None:
    """ "Ann Adams to obtain quotes"; of "two members to visit: Ann and Bob" the names behind."""
    words = item.text[slice(*span)]
    match = OWNER_TO.match(words)
    if match and (dash := DASH_INSIDE.search(match.group("who"))):
        if is_known_owner_list(match.group("who")[: dash.start()], item.attendees):
            return None  # "AB – ask Highways to move it"
    if not match or NO_OWNER.match(words, match.end()) or FINITE_INSIDE.search(match.group("who")):
        return None
    if not is_owner_list(match.group("who"), item.attendees) and not _group_like(match.group("who")):
        return None
    tail = TAIL_WHO.search(words)
    if tail and SOME_OF.match(match.group("who").strip()):
        if is_owner_list(tail.group("who"), item.attendees) or all_given_names(tail.group("who")):
            return Owned(_named(item, span, tail), *span)
    return Owned(_named(item, span, match), *span)


def _at_end(item: ItemContext, span: Span) -> Owned | None:
    """ "Obtain quotes for the shelter - Ann Adams"; of more than two words only names that are known."""
    match = TAIL_WHO.search(item.text[slice(*span)])
    if not match or match.start() <= 12:
        return None
    names = is_known_owner_list if len(match.group("who").split()) > 2 else is_owner_list
    return Owned(_named(item, span, match), *span) if names(match.group("who"), item.attendees) else None


def _in_bracket_before(item: ItemContext, span: Span) -> Owned | None:
    """ "(Ann Adams): obtain quotes": the task's words begin behind the bracket."""
    words = item.text[slice(*span)]
    match = BRACKET_BEFORE.match(words) if words.lstrip()[:1] in ("(", "[") else None
    if not match or not is_owner_list(match.group("who"), item.attendees) or match.group("who")[:1].islower():
        return None
    return Owned(_named(item, span, match), span.start + match.end(), span.end)


def _before_comma(item: ItemContext, span: Span) -> Owned | None:
    """ "Ann Adams, obtain quotes": somebody known who is told to do it."""
    match = COMMA_WHO.match(item.text[slice(*span)])
    if not match or match.group("verb") not in TASK_VERBS:
        return None
    if not is_known_owner_list(match.group("who"), item.attendees):
        return None
    return Owned(_named(item, span, match), span.start + match.start("verb"), span.end)


def _at_beginning(item: ItemContext, span: Span) -> Owned | None:
    """ "Ann Adams: obtain quotes": the task's words begin behind the name."""
    words = item.text[slice(*span)]
    match = BY_WHO.match(words)
    if not match or not is_owner_list(match.group("who"), item.attendees):
        return None
    if not is_known_owner_list(match.group("who"), item.attendees) and _names_its_own(item, words[match.end() :]):
        return None  # "School handbook: AB to send it out": what it is about
    return Owned(_named(item, span, match), span.start + match.end(), span.end)


def _names_its_own(item: ItemContext, words: str) -> bool:
    """Whether the words behind a colon say themselves who is to act: before their verb, or somebody known behind it."""
    to = OWNER_TO.match(words)
    if to and not NO_OWNER.match(words, to.end()) and _group_like(to.group("who")):
        return True
    by = PASSIVE_BY.pattern.search(words)
    return bool(by and is_known_owner_list(THE_BEFORE.sub("", by.group("who")), item.attendees))


def _committing(item: ItemContext, span: Span) -> Owned | None:
    """ "It was suggested that Ann Adams would obtain quotes"."""
    owners = committed_owners(item, item.page.passage(*span))
    return Owned(owners, *span) if owners else None


def _by_whom(item: ItemContext, span: Span) -> Owned | None:
    """ "Quotes to be obtained by Ann Adams"."""
    match = PASSIVE_BY.search(item.page.passage(*span))
    if not match or not is_task_participle(match.group("done")):
        return None
    if not is_known_owner_list(THE_BEFORE.sub("", match.group("who")), item.attendees):
        return None
    return Owned(_named(item, span, match), *span)


# Where a marked task names its owner. What is set apart by a bracket, a dash or "to" tells it most surely and is asked
# first; whom only the sentence's grammar tells, last.
OWNER_PLACES = (
    _passed_on, _in_bracket_before, _in_bracket, _behind_subject, _before_to, _before_comma, _at_end, _at_beginning,
    _committing, _by_whom,
)  # fmt: skip


def is_task_participle(word: str) -> bool:
    """Whether a participle is of a verb of tasks: "circulated", "planned"; not "remembered"."""
    if not word.endswith("ed") or word in ("led", "fed"):
        return True
    bare = word.removeprefix("re")
    return bool(TASK_VERBS & {one for w in (word, bare) for one in (w[:-2], w[:-1], w[:-3], f"{w[:-3]}y")})


def _named(item: ItemContext, span: Span, match: re.Match[str]) -> tuple[PersonReference, ...]:
    """The owners in the group ``who`` of a match in the words of ``span``."""
    return parse_owners(item, span.start + match.start("who"), span.start + match.end("who"))


def _group_like(words: str) -> bool:
    words = THE_OR_ALL.sub("", words.strip())
    first, _, rest = words.partition(" ")
    if NO_GROUP.match(words) or NO_OWNER_BEGINS.match(words):
        return False
    verb = first.lower() in IMPERATIVES
    if verb and (OBJECT_BEGINS.match(rest) or (rest[:1].islower() and first.lower() not in NOUNS_TOO)):
        return False
    return bool(words) and words[0].isupper() and len(words.split()) <= 12 and not COMMA_INSIDE.search(words)
