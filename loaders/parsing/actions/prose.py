"""Tasks that sentences tell without marking them: "Ann Adams would write to the owner", "She undertook to look"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.minutes import PersonReference
from loaders.parsing.actions.commitments import TASK_VERBS, committed_in_prose
from loaders.parsing.actions.drafts import ActionDraft
from loaders.parsing.actions.owners import is_known_owner_list, is_owner_list, parse_owners
from loaders.parsing.actions.tasks import AGREED_THAT, PASSIVE_BY
from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.text import Paragraph
from loaders.parsing.words import alternatives, commitments
from loaders.spans import Span

# "She undertook to look", "The officer also agreed to write": whoever spoke last.
SPOKE = PrefilteredPattern(
    r"(?:[^.;]{0,60}?\b(?:and|but)\s+)?(?P<who>He|She|he|she|(?:The|"
    r"the)\s+(?:[Oo]fficers?|[Pp]resenters?))\s+(?:also\s+|then\s+|apologised\s+and\s+)?"
    rf"{alternatives(commitments.UNDERTOOK)}\s+to\s+(?P<verb>[a-z]+)",
)
TWO_WORDS = re.compile(r"[a-z]{4,}\s+[a-z]{3,}")  # "will do": a sentence, no owner
LEADING_ARTICLE = re.compile(r"(?:the|The)\s+")
LONGEST_NAME = 40  # characters of a sentence that is nothing but its owner
LONGEST_TAB = 45  # characters behind a tab that are an owner set apart


def read_prose(
    item: ItemContext, part: Paragraph, blocked: Sequence[Span], speakers: Sequence[PersonReference]
) -> list[ActionDraft]:
    """The tasks of a paragraph's sentences but those that are ``blocked``: read already, or markers."""
    drafts: list[ActionDraft] = []
    sentences = item.body.sentences(part)
    for number, sentence in enumerate(sentences):
        if part.quoted or _meets(blocked, sentence):
            continue
        if number and _is_owner_alone(item, sentence.words):
            before = sentences[number - 1]
            owners = parse_owners(item, sentence.start, sentence.end)
            if owners and not _meets(blocked, before):
                drafts = [draft for draft in drafts if draft.start != before.start]
                drafts.append(ActionDraft(before.start, before.end, True, owners))
            continue
        draft = _set_apart(item, sentence) if _ends_with_owner(item, sentence.words) else None
        if draft is None and not _ends_with_owner(item, sentence.words):
            draft = _undertaken(item, sentence, speakers)
        if draft is not None:
            drafts.append(draft)
    return drafts


def _meets(blocked: Sequence[Span], passage: Passage) -> bool:
    return any(start < passage.end and passage.start < end for start, end in blocked)


def _is_owner_alone(item: ItemContext, words: str) -> bool:
    """ "Clerk." behind a sentence: whose task the sentence before it tells."""
    words = words.strip(" .()[]")
    owner = 2 <= len(words) <= LONGEST_NAME and is_known_owner_list(words, item.attendees)
    return owner and not TWO_WORDS.search(words)


def _ends_with_owner(item: ItemContext, words: str) -> bool:
    """Whether an owner is set apart at the end of the line, as a column was."""
    tab = words.rfind("\t")
    return tab > 15 and len(words) - tab < LONGEST_TAB and is_owner_list(words[tab:], item.attendees)


def _set_apart(item: ItemContext, sentence: Passage) -> ActionDraft | None:
    tab = sentence.words.rfind("\t")
    owners = parse_owners(item, sentence.start + tab, sentence.end)
    end = sentence.start + len(sentence.words[:tab].rstrip())
    return ActionDraft(sentence.start, end, True, owners) if owners else None


def _undertaken(item: ItemContext, sentence: Passage, speakers: Sequence[PersonReference]) -> ActionDraft | None:
    """The task that somebody undertakes in a sentence."""
    owners = committed_in_prose(item, sentence) or _promised(item, sentence, speakers) or _passive(item, sentence)
    if not owners:
        return None
    lead = AGREED_THAT.match(sentence.words)
    return ActionDraft(sentence.start + (lead.end() if lead else 0), sentence.end, False, owners)


def _promised(item: ItemContext, sentence: Passage, speakers: Sequence[PersonReference]) -> tuple[PersonReference, ...]:
    """ "She undertook to ...": the item's presenter, where there is exactly one."""
    match = SPOKE.match_at(item.text, sentence) if len(speakers) == 1 else None
    if match is None or match.group("verb") not in TASK_VERBS:
        return ()
    start, end = item.page.source_span(*match.span("who"))
    return (speakers[0].model_copy(update={"start": start, "end": end}),)


def _passive(item: ItemContext, sentence: Passage) -> tuple[PersonReference, ...]:
    """ "... to be circulated by Ann Adams"."""
    match = PASSIVE_BY.find(item.text, sentence)
    if match is None:
        return ()
    lead = LEADING_ARTICLE.match(match.group("who"))
    begin, end = match.start("who") + (lead.end() if lead else 0), match.end("who")
    return parse_owners(item, begin, end) if is_known_owner_list(item.text[begin:end], item.attendees) else ()
