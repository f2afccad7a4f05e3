"""Tasks of those whom a pronoun means: "They go to Cllr Adams and he would fix them", "..., which she agreed to do".

Nobody is guessed: where more than one person may be meant the task has no owner, or is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.minutes import PersonReference
from loaders.parsing.actions.commitments import TASK_VERBS
from loaders.parsing.actions.drafts import ActionDraft
from loaders.parsing.actions.owners import OFFICE, parse_owners
from loaders.parsing.actions.tasks import AGREED_THAT
from loaders.parsing.actions.unlisted import NO_PERSON
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import honorific_at, is_organisation
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.words import alternatives, commitments, honorifics
from loaders.spans import Span

# "He was advised to tell the committee": whoever was named before.
PRONOUN_WOULD = (
    r"(?P<who>[Hh]e|[Ss]he)\s+(?:also\s+|then\s+)?"
    rf"(?:would|will|should|was\s+{alternatives(commitments.TOLD_TO)}\s+to|"
    rf"{alternatives(commitments.UNDERTOOK)}\s+to)\s+(?:be\s+(?=[a-z]+ing\b))?(?P<verb>[a-z]+)"
)
PRONOUN_FIRST = PrefilteredPattern(PRONOUN_WOULD)
PRONOUN = PrefilteredPattern(
    rf"\b(?:and|that|but|so|said)\s+{PRONOUN_WOULD}"
)  # "... and (said) that he would fix them"
WITHOUT_TASK = re.compile(r"give\s+(?:\w+\s+){0,3}consideration\b|speak\b")  # "would give this consideration"
# "Cllr A. Adams", "Ann Adams": names before a pronoun.
NAMED = re.compile(
    rf"\b(?:(?:(?i:{alternatives(honorifics.KINDS_OF_COUNCILLOR)})\s+)?{alternatives(honorifics.IN_PROSE)}\b\.?\s+(?:[A-Z]\.?\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?|"
    r"[A-Z][a-z’'-]+\s+[A-Z][a-z’'-]+|[Tt]he\s+(?:Chair(?:man)?|Clerk))"
)
INITIALS = re.compile(r"\b[A-Z]{2,4}\b")  # "AB" of an attendee; other words in capitals mean nobody
# "Donald said that the Trust owned them and that he'd have a word", "did not know but she would ask": who speaks first.
_WHO_FIRST = r"(?:\(?\w{1,2}[.)]\s+)?(?:The\s+)?(?P<who>[A-Z][\w’'-]*\.?(?:\s+(?:[A-Z][\w’'.-]*|of|for|the|and)){0,5}?)"
_TOLD_FIRST = (
    rf"(?:{alternatives(commitments.SAID)}|mentioned|replied|answered|thought|apologised|did\s+not|had\s+not|has\s+not)"
)
SPEAKS_AND_WOULD = PrefilteredPattern(
    rf"{_WHO_FIRST}\s+(?:also\s+|then\s+)?{_TOLD_FIRST}\s[^;]{{2,200}}?(?:,?\s+(?:and|but)\s+(?:that\s+)?|;\s+|\s[-–—]\s+(?:again\s+)?)(?:he|she|they)"
    rf"(?:\s+(?:would|will)|['’](?:d|ll))\s+(?:{alternatives(commitments.BEFORE_VERB)}\s+)?"
    rf"(?P<verb>{alternatives(commitments.TASK_PHRASES)}|[a-z-]+)\b"
)
# "Cllr Adams has not yet looked at the stile and will do so before the next meeting"
WILL_DO_SO = PrefilteredPattern(
    rf"{_WHO_FIRST}\s+(?:has|had)\s+(?:not|yet)\b[^.;]{{3,200}}?,?\s+(?:and|but)\s+(?:hopes?\s+to|hoped\s+to|will|would)\s+do\s+(?:so|this|it)\b"
)
# "The Clerk apologised that the note had not been issued; this would follow by the end of May"
WOULD_FOLLOW = PrefilteredPattern(
    rf"{_WHO_FIRST}\s+(?:also\s+|then\s+)?{_TOLD_FIRST}\b[^.]{{5,200}}?[;,]\s+(?:and\s+)?(?:this|these|it|they)\s+(?:would|will)\s+"
    rf"(?:now\s+)?(?:follow\b|be\s+{alternatives(commitments.WILL_BE)}\b)"
)
# "Members asked him to raise it with Highways, which he agreed to do"
AGREED_TO_DO = PrefilteredPattern(
    r"[^;]{10,300}?(?:,\s+(?:which|and\s+this)|\.?\s+(?:and|This|this))\s+(?P<who>he|she|they)\s+(?:all\s+|both\s+)?"
    rf"(?:{alternatives(commitments.UNDERTOOK)})\s+to\s+do\b"
)
NOT_SHE, NOT_HE = re.compile(r"(?:Mr|Sir)\b"), re.compile(r"(?:Mrs|Ms|Miss|Dame|Lady)\b")
SENTENCES_BACK = 3  # sentences above one that may name whom its pronoun means
SIGNS = PRONOUN_FIRST.bit | PRONOUN.bit | SPEAKS_AND_WOULD.bit | WILL_DO_SO.bit | WOULD_FOLLOW.bit | AGREED_TO_DO.bit


def by_pronoun(item: ItemContext, sentences: Sequence[Passage], number: int) -> ActionDraft | None:
    """The task that the sentence ``number`` gives somebody whom a pronoun means; None without one."""
    sentence = sentences[number]
    if not sentence.hits & SIGNS:
        return None
    speaker = _who_speaks(item, sentence)
    if speaker is not None:
        return _draft(sentence, parse_owners(item, *speaker))
    return _agreed_to_do(item, sentences, number) or _named_before(item, sentences, number)


def _who_speaks(item: ItemContext, sentence: Passage) -> Span | None:
    """Who tells of others, or of what was not done, and would do it: exactly one who is known."""
    speaks = SPEAKS_AND_WOULD.match_at(item.text, sentence)
    if speaks and not (_is_of_tasks(" ".join(speaks.group("verb").split())) and not _names_another(item, speaks)):
        speaks = None
    match = speaks or WILL_DO_SO.match_at(item.text, sentence) or WOULD_FOLLOW.match_at(item.text, sentence)
    if match is None:
        return None
    who = match.group("who")
    known = len(item.attendees.resolve(who)) == 1 or OFFICE.match(who) or honorific_at(who)[0] is not None
    return Span(*match.span("who")) if known else None


def _names_another(item: ItemContext, speaks: re.Match[str]) -> bool:
    """Whether somebody else is named behind the speaker, whom the pronoun may mean."""
    own = item.attendees.resolve(speaks.group("who"))
    return any(named != own for named in _people(item, speaks.end("who"), speaks.start("verb")))


def _agreed_to_do(item: ItemContext, sentences: Sequence[Passage], number: int) -> ActionDraft | None:
    """ "Members asked him to raise it, which he agreed to do": a task, of the only one who is named last before it."""
    sentence = sentences[number]
    match = AGREED_TO_DO.match_at(item.text, sentence)
    if match is None:
        return None
    start = sentence.start
    for before in (sentence, *reversed(sentences[max(0, number - SENTENCES_BACK) : number])):
        named = _people(item, before.start, min(before.end, match.start("who")))
        if named:
            break
    only = next(iter(named)) if len(named) == 1 else ()
    if len(only) != 1 or match.group("who") == "they":
        return ActionDraft(start, sentence.end, False, ())
    return ActionDraft(start, sentence.end, False, (_meant(item, match, only),))


def _meant(item: ItemContext, match: re.Match[str], attendees: tuple[int, ...]) -> PersonReference:
    start, end = item.page.source_span(*match.span("who"))
    return PersonReference(as_written=match.group("who"), attendees=attendees, person=True, start=start, end=end)


def _draft(sentence: Passage, owners: tuple[PersonReference, ...]) -> ActionDraft:
    lead = AGREED_THAT.match(sentence.words)
    return ActionDraft(sentence.start + (lead.end() if lead else 0), sentence.end, False, owners)


def _named_before(item: ItemContext, sentences: Sequence[Passage], number: int) -> ActionDraft | None:
    """ "They go to Cllr Adams and he would fix them": the only one named before, there or in the sentence above."""
    sentence = sentences[number]
    match = PRONOUN_FIRST.match_at(item.text, sentence) or PRONOUN.find(item.text, sentence)
    if match is None or not _is_of_tasks(match.group("verb")) or WITHOUT_TASK.match(item.text, match.start("verb")):
        return None
    who = match.group("who")
    named = _named(item, sentence.start, match.start("who"), who)
    for before in reversed(sentences[max(0, number - SENTENCES_BACK) : number]):
        if named or match.start() != sentence.start:
            break
        named = {meant for meant in _named(item, before.start, before.end, who) if meant or _people(item, *before[:2])}
    if len(named) != 1 or len(next(iter(named))) != 1:
        return None
    return _draft(sentence, (_meant(item, match, next(iter(named))),))


def _is_of_tasks(verb: str) -> bool:
    """Whether a verb is one of tasks: "write", or "writing" of "she will be writing"."""
    bare = verb.removesuffix("ing")
    return verb in TASK_VERBS or (verb != bare and bool(TASK_VERBS & {bare, f"{bare}e", bare[:-1]}))


def _people(item: ItemContext, start: int, end: int) -> set[tuple[int, ...]]:
    """Whom the names between ``start`` and ``end`` mean, but those that are of places and bodies: "Harbour Trust"."""
    return {
        meant
        for match in (*NAMED.finditer(item.text, start, end), *INITIALS.finditer(item.text, start, end))
        if (meant := item.attendees.resolve(match.group()))
        or not (INITIALS.fullmatch(match.group()) or NO_PERSON.search(match.group()) or is_organisation(match.group()))
    }


def _named(item: ItemContext, start: int, end: int, pronoun: str) -> set[tuple[int, ...]]:
    """Whom the names between ``start`` and ``end`` mean; an empty meaning for a name that is nobody's here.

    Who is titled so that the pronoun cannot mean them is left out: "she" is not Mr Adams.
    """
    other = NOT_SHE if pronoun.lower() == "she" else NOT_HE
    found = [match.group() for match in NAMED.finditer(item.text, start, end) if not other.match(match.group())]
    named = {meant for words in found if not _titled(item, meant := item.attendees.resolve(words), other)}
    initials = (item.attendees.resolve(match.group()) for match in INITIALS.finditer(item.text, start, end))
    return named | {meant for meant in initials if meant and not _titled(item, meant, other)}


def _titled(item: ItemContext, meant: tuple[int, ...], title: re.Pattern[str]) -> bool:
    """Whether the one who is meant has such a title on the list of those who were there."""
    honorific = item.attendees.attendees[meant[0]].honorific if len(meant) == 1 else None
    return honorific is not None and title.fullmatch(honorific) is not None
