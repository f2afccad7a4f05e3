"""Tasks that sentences tell without marking them: "Ann Adams would write to the owner", "She undertook to look"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.minutes import PersonReference
from loaders.parsing.actions.commitments import ONLY_HEARD, TASK_VERBS, UNDERTAKEN, committed_in_prose
from loaders.parsing.actions.drafts import ActionDraft
from loaders.parsing.actions.owners import EVERYONE, is_known_owner_list, is_owner_list, parse_owners
from loaders.parsing.actions.sentences.asked_of_all import SIGN as OF_ALL
from loaders.parsing.actions.sentences.asked_of_all import asked_of_all
from loaders.parsing.actions.sentences.assent import is_taken_up
from loaders.parsing.actions.sentences.clauses import by_clause
from loaders.parsing.actions.sentences.doing import SIGNS as DOING
from loaders.parsing.actions.sentences.doing import doing_owners
from loaders.parsing.actions.sentences.given import SIGNS as GIVEN
from loaders.parsing.actions.sentences.given import given_owners
from loaders.parsing.actions.sentences.impersonal import SIGNS as IMPERSONAL
from loaders.parsing.actions.sentences.impersonal import impersonal_task
from loaders.parsing.actions.sentences.not_listed import SIGNS as NOT_LISTED
from loaders.parsing.actions.sentences.not_listed import owners_on_no_list
from loaders.parsing.actions.sentences.parted import parted
from loaders.parsing.actions.sentences.pronouns import SIGNS as PRONOUNS
from loaders.parsing.actions.sentences.pronouns import by_pronoun
from loaders.parsing.actions.task_owners import BRACKET_WHO, PASSIVE_BY, TAIL_WHO, is_task_participle
from loaders.parsing.actions.tasks import AGREED_THAT, FIRST_WORD
from loaders.parsing.context import Cursor, ItemContext
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.text import collapse_whitespace
from loaders.parsing.words import alternatives, bodies, commitments, honorifics, titles
from loaders.spans import Span

# "She undertook to look", "The officer also agreed to write": whoever spoke last.
SPOKE = PrefilteredPattern(
    r"(?:[^.;]{0,60}?\b(?:and|but)\s+)?(?P<who>He|She|he|she|(?:The|"
    r"the)\s+(?:[Oo]fficers?|[Pp]resenters?))\s+(?:also\s+|then\s+|apologised\s+and\s+)?"
    rf"{alternatives(commitments.UNDERTOOK)}\s+to\s+(?P<verb>[a-z]+)",
)
# "will be taken up by the Highways Group": a body of this or another council that takes a matter on.
TAKEN_ON = PrefilteredPattern(
    rf"\b{alternatives(commitments.IS_TO)}\s+be\s+{alternatives(commitments.TAKEN_ON)}\s+by\s+(?:the|our)\s+"
    rf"(?P<who>(?:[A-Z][\w’'&-]*\s+(?:and\s+)?){{1,5}}{alternatives(bodies.THAT_TAKE_ON)})\b"
)
# "The nursery will be asking parents": somebody outside who is about to.
ABOUT_TO = PrefilteredPattern(
    r"(?P<who>(?:The|Our)\s+(?:[a-z]+\s+)?[a-z]{4,})\s+will\s+be\s+"
    rf"{alternatives(commitments.ABOUT_TO)}\b"
)
# "To write to", "Signs to be moved": a sentence that is a task, whoever is named behind it.
BEGINS_WITH_TASK = PrefilteredPattern(
    rf"\W*(?:To\s+{alternatives(commitments.TASK_VERBS)}\b|[A-Z][^.;:,]{{2,60}}?\s+to\s+be\s+(?:\w+ed|{alternatives(commitments.IRREGULAR)})\b)"
)
# "draft the revision with Ann": what two make together; whom one meets or speaks with has no task.
TOGETHER_WITH = PrefilteredPattern(
    rf"\b{alternatives(commitments.DONE_TOGETHER)}\b"
    rf"[^.;]{{0,40}}?\bwith\s+(?P<who>(?:{alternatives(honorifics.IN_PROSE)}\.?\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?)"
)
# "The Clerk would action this.": who is to do what the sentence before tells.
ONLY_TO_ACT = re.compile(
    rf"\W*(?:[Tt]he\s+)?(?P<who>[A-Z][^.;:()]{{1,60}}?)\s+(?:{alternatives(commitments.IS_TO)}\s+action|actioned)"
    r"(?:\s+(?:this|that|it|these|same))?\W*"
)
# "Ground rules", "Meeting etiquette": what an item tells that says how people are to behave.
RULES = re.compile(rf"\b{alternatives(titles.OF_RULES)}\b", re.I)
BEHAVES = re.compile(r"\b(?:will|shall|should|must)\b")
TWO_WORDS = re.compile(r"[a-z]{4,}\s+[a-z]{3,}")  # "will do": a sentence, no owner
# "... to send their plans to\tAll\nby the end of March": an owner in a column of its own, beside a line of a sentence.
OWNER_IN_MIDST = re.compile(r"(?<=\S)[ ]*\t\s*(?P<who>[A-Z][^\t\n]{0,40}?)[ ]*\n(?=\s*[a-z0-9(])")
LEADING_ARTICLE = re.compile(r"(?:the|The)\s+")
# of one of these a sentence needs a sign, if it tells a task
SIGNS = UNDERTAKEN | IMPERSONAL | SPOKE.bit | PRONOUNS | PASSIVE_BY.bit
SIGNS |= GIVEN | OF_ALL | TAKEN_ON.bit | ABOUT_TO.bit | BEGINS_WITH_TASK.bit | DOING | NOT_LISTED
LONGEST_NAME = 40  # characters of a sentence that is nothing but its owner
LONGEST_TAB = 45  # characters behind a tab that are an owner set apart
SHORTEST_BESIDE = 30  # characters of a sentence, told to its end, that an owner beside it makes a task
# "Clerk to report", "quotes to be obtained": a row that tells something to do. Of other rows the last column is no
# owner's: it tells what became of an application, who was paid, who leads on a subject.
TELLS_TASK = PrefilteredPattern(
    rf"\b(?:to\s+(?:be\s+\w+|{alternatives(commitments.TASK_VERBS)})|(?:will|would|should|must|shall)\s+[a-z]+|needs?\s+to|"
    r"please|agreed|requested|asked\s+to|undertook|action(?:ed|s)?)\b",
    re.I,
)
SENTENCE_ENDS = re.compile(r"[.?!][)\"”’]?$")
MONEY_OR_COLUMNS = re.compile(r"[£€$]\s?\d|\t|\d\.\d\d\b")


def read_prose(
    item: ItemContext, at: Cursor, blocked: Sequence[Span], speakers: Sequence[PersonReference]
) -> list[ActionDraft]:
    """The tasks of the sentences of the paragraph here but those that are ``blocked``: read already, or markers."""
    part, following = at.part, at.following
    drafts: list[ActionDraft] = []
    sentences = () if part.quoted else tuple(by_clause(item, item.body.sentences(part)))
    for number, sentence in enumerate(sentences):
        if blocked and _meets(blocked, sentence):
            continue
        told_to_act = "action" in sentence.words
        acting = ONLY_TO_ACT.fullmatch(item.text, sentence.start, sentence.end) if told_to_act else None
        if acting and is_known_owner_list(acting.group("who"), item.attendees):
            told = [*_last_above(item, at), *sentences[:number]]
            drafts = _with_who_acts(item, drafts, told[-1] if told else None, acting)
            continue
        if number and item.text[sentences[number - 1].end] != ";" and _is_owner_alone(item, sentence.words):
            before = sentences[number - 1]
            owners = parse_owners(item, sentence.start, sentence.end)
            if owners and not _meets(blocked, before) and not ONLY_HEARD.match(before.words):
                beside = ActionDraft(before.start, before.end, True, owners)
                drafts = [draft for draft in drafts if draft.start != before.start]
                drafts += [] if _told_before(item, beside, drafts) else [beside]
            continue
        torn = _torn_by_owner(item, sentence)
        if torn is not None:
            drafts.append(torn)
            continue
        ends_with_owner = _ends_with_owner(item, sentence.words)
        draft = _set_apart(item, sentence) if ends_with_owner else None
        if draft is not None and _told_before(item, draft, drafts):
            continue
        if draft is None and not ends_with_owner and sentence.hits & SIGNS:
            draft = _undertaken(item, sentence, speakers) or by_pronoun(item, sentences, number)
            draft = draft or impersonal_task(item, sentence)
        if draft is not None and _is_a_rule(item, sentence):
            continue
        if draft is not None and is_taken_up(sentences, number, following):
            drafts.extend(parted(item, draft))
    return drafts


def _is_a_rule(item: ItemContext, sentence: Passage) -> bool:
    """Whether a sentence says how people are to behave: "The Chair will keep the meeting to time" of ground rules."""
    return bool(RULES.search(item.title) and BEHAVES.search(sentence.words))


def _last_above(item: ItemContext, at: Cursor) -> list[Passage]:
    """The last sentence of the paragraph above, where that is no heading."""
    above = at.previous
    return [] if above is None or above.heading or above.quoted else item.body.sentences(above)[-1:]


def _with_who_acts(
    item: ItemContext, drafts: list[ActionDraft], before: Passage | None, acting: re.Match[str]
) -> list[ActionDraft]:
    """The tasks so far, with what the sentence ``before`` tells as that of who is to "action" it."""
    owners = parse_owners(item, *acting.span("who"))
    if before is None or not owners:
        return drafts
    if drafts and drafts[-1].start >= before.start:  # the sentence before is a task already
        return drafts
    return [*drafts, ActionDraft(before.start, acting.end(), False, owners)]


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


def _torn_by_owner(item: ItemContext, sentence: Passage) -> ActionDraft | None:
    """The task whose owner stands at the end of a line in its midst, as in a column: its words without the owner's."""
    tail = OWNER_IN_MIDST.search(sentence.words) if "\t" in sentence.words else None
    if tail is None or not is_known_owner_list(tail.group("who"), item.attendees):
        return None
    owners = parse_owners(item, sentence.start + tail.start("who"), sentence.start + tail.end("who"))
    words = collapse_whitespace(f"{sentence.words[: tail.start()]} {sentence.words[tail.end() :]}")
    return ActionDraft(sentence.start, sentence.end, True, owners, words) if owners else None


def _set_apart(item: ItemContext, sentence: Passage) -> ActionDraft | None:
    """The task beside an owner in the last column of a row: the row says what is to be done, or is a sentence."""
    tab = sentence.words.rfind("\t")
    beside = sentence.words[:tab].rstrip()
    if not _tells_task(item, Span(sentence.start, sentence.start + len(beside)), sentence.words[tab:]):
        return None
    owners = parse_owners(item, sentence.start + tab, sentence.end)
    end = sentence.start + len(sentence.words[:tab].rstrip())
    return ActionDraft(sentence.start, end, True, owners) if owners else None


def _told_before(item: ItemContext, beside: ActionDraft, drafts: Sequence[ActionDraft]) -> bool:
    """Whether the owner beside a sentence that tells no task undertook one in a sentence before it."""
    if TELLS_TASK.search(item.page.passage(beside.start, beside.end)):
        return False
    own = {index for owner in beside.owners for index in owner.attendees}
    return any(
        own & {index for owner in task.owners for index in owner.attendees} for task in drafts if not task.marked
    )


def _tells_task(item: ItemContext, beside: Span, owner: str) -> bool:
    """Whether what stands beside an owner tells something to do, or is a sentence that somebody known is to act on."""
    passage = item.page.passage(*beside)
    first = FIRST_WORD.match(passage.words)
    told = first and first.group(1).lower() in TASK_VERBS and not passage.words.startswith(":", first.end())
    if told or TELLS_TASK.search(passage):
        return True
    whole = SENTENCE_ENDS.search(passage.words) and not MONEY_OR_COLUMNS.search(passage.words)
    return bool(whole) and len(passage.words) >= SHORTEST_BESIDE and is_known_owner_list(owner, item.attendees)


def _undertaken(item: ItemContext, sentence: Passage, speakers: Sequence[PersonReference]) -> ActionDraft | None:
    """The task that somebody undertakes in a sentence."""
    owners = committed_in_prose(item, sentence) or _promised(item, sentence, speakers) or _passive(item, sentence)
    owners = (
        owners
        or asked_of_all(item, sentence)
        or _others(item, sentence)
        or _named_behind(item, sentence)
        or doing_owners(item, sentence)
        or given_owners(item, sentence)
        or owners_on_no_list(item, sentence)
    )
    if not owners:
        return None
    owners = (*owners, *_together(item, sentence, owners))
    lead = AGREED_THAT.match(sentence.words)
    return ActionDraft(sentence.start + (lead.end() if lead else 0), sentence.end, False, owners)


def _promised(item: ItemContext, sentence: Passage, speakers: Sequence[PersonReference]) -> tuple[PersonReference, ...]:
    """ "She undertook to ...": the item's presenter, where there is exactly one."""
    match = SPOKE.match_at(item.text, sentence) if len(speakers) == 1 else None
    if match is None or match.group("verb") not in TASK_VERBS:
        return ()
    (speaker,) = speakers
    if speaker.start > item.page.source_span(sentence.start, sentence.end)[0]:
        return ()  # who speaks only later is not meant
    start, end = item.page.source_span(*match.span("who"))
    return (
        PersonReference(
            as_written=speaker.as_written, attendees=speaker.attendees, person=speaker.person,
            honorific=speaker.honorific, role=speaker.role, start=start, end=end,
        ),
    )  # fmt: skip


def _others(item: ItemContext, sentence: Passage) -> tuple[PersonReference, ...]:
    """Bodies that take a matter on, and people outside who are about to do something."""
    match = TAKEN_ON.find(item.text, sentence) or ABOUT_TO.match_at(item.text, sentence)
    return parse_owners(item, *match.span("who")) if match else ()


def _together(item: ItemContext, sentence: Passage, owners: Sequence[PersonReference]) -> tuple[PersonReference, ...]:
    """ "Karen will draft it with Ethan": the second, where exactly one attendee is meant and has no task yet."""
    match = TOGETHER_WITH.search(sentence)
    if match is None:
        return ()
    who = Span(sentence.start + match.start("who"), sentence.start + match.end("who"))
    found = parse_owners(item, *who)
    known = {index for owner in owners for index in owner.attendees}
    return found if len(found) == 1 and len(found[0].attendees) == 1 and not set(found[0].attendees) & known else ()


def _named_behind(item: ItemContext, sentence: Passage) -> tuple[PersonReference, ...]:
    """ "To write to the owner - Clerk", "Signs to be moved (AB)": somebody known, behind what is to be done."""
    if not BEGINS_WITH_TASK.match(sentence):
        return ()
    match = TAIL_WHO.search(sentence.words) or BRACKET_WHO.search(sentence.words)
    if match is None or not is_known_owner_list(match.group("who"), item.attendees):
        return ()
    return parse_owners(item, sentence.start + match.start("who"), sentence.start + match.end("who"))


def _passive(item: ItemContext, sentence: Passage) -> tuple[PersonReference, ...]:
    """ "... to be circulated by Ann Adams"."""
    match = PASSIVE_BY.find(item.text, sentence)
    if match is None or not is_task_participle(match.group("done")) or EVERYONE.match(match.group("who")):
        return ()
    lead = LEADING_ARTICLE.match(match.group("who"))
    begin, end = match.start("who") + (lead.end() if lead else 0), match.end("who")
    return parse_owners(item, begin, end) if is_known_owner_list(item.text[begin:end], item.attendees) else ()
