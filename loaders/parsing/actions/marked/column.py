"""The ACTION column: cells beside a row's text, each of which belongs to a task of its row, in order.

Which task is whose is settled by three attempts, from the surest on: as many tasks as cells, each in its place; tasks
whose own words name the cell's owner; what stands where the cell's task must stand.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loaders.minutes import PersonReference
from loaders.parsing.actions.commitments import ONLY_HEARD, TASK_VERBS, committed_owners
from loaders.parsing.actions.drafts import ActionDraft
from loaders.parsing.actions.owners import is_owner_list, parse_owners
from loaders.parsing.actions.tasks import AGREED_THAT, FIRST_WORD, parse_marked_tasks
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import VERB, is_title
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.text import Paragraph, collapse_whitespace
from loaders.parsing.words import alternatives, commitments, days, honorifics
from loaders.spans import Span

# "To write to the owner", "Carried forward: AB/CD to write": certainly a task, though nobody known commits to it.
TO_DO = re.compile(r"\W*(?:[Cc]arried\s+forward\s*:\s*)?(?:To\s+[a-z]+|[A-Z]{2,4}(?:/[A-Z]{2,4})*\s+to\s+[a-z])")
# "The fence should be mended": perhaps a task.
PERHAPS_TO_DO = PrefilteredPattern(
    rf"\b(?:{alternatives(commitments.PERHAPS)}|(?<!has\s)(?<!have\s)(?<!had\s)to\s+be|"
    rf"(?:will|would)\s+{alternatives(commitments.TASK_VERBS)})\b"
)
HEAD_ALONE = re.compile(r"\W*actions?\W*", re.I)  # "Action": the column's own head
NO_NEWS = re.compile(r"\b[Nn]o\s+(?:new\s+information|news|updates?|change|further\s+news)\b")
HAD_DONE = re.compile(r"\b(?P<who>[A-Z]{2,4})\s+(?:has|had|have)\b")
# "Tuesday 17 January at 10 am": what stands beside an owner and is no task, no more than what was only heard.
ONLY_A_DAY = re.compile(rf"\W*(?:on\s+)?(?:{alternatives(days.DAYS)}),?\s+\d", re.I)
AGREED = re.compile(r"\bagreed\s+that\b")  # "It was agreed that the fence be mended"
ENDS = (".", ":", ";", "!", "?")
NEAR_ABOVE = 8  # characters between a row and the paragraph that it goes on with
SHORTEST_TASK = 12  # characters of a cell that is more than initials or a name
MOST_OF_A_TITLE = 6  # words of what heads a row: "iv. Seats & Street Lamps"
FEWEST_WORDS = 4  # of what tells a task, where no verb of tasks is in it
SHORTEST_SENTENCE = 25  # characters of a sentence that says what is to be done
# "would ask the parents", "Mrs      would kindly ask": the name of somebody stood before it who was taken out.
WITHOUT_NAME = re.compile(
    rf"(?:\W*(?i:{alternatives(honorifics.IN_PROSE)})\b\.?\s+|.*?\S\s{{4,}})?(?:[a-z]+ly\s+)?"
    r"(?:would|will|has\s+(?:\w+ly\s+)?agreed|undertook|agreed\s+to|offered|volunteered)\b"
)

# "Mrs Zoe Lund would kindly ask": somebody with a title who is on no list.
TITLED = re.compile(
    rf"\W*(?i:{alternatives(honorifics.IN_PROSE)})\b\.?\s+(?P<who>[A-Z][\w’'-]*\.?(?:\s+[A-Z][\w’'-]+){{0,2}})\s+(?:[a-z]+ly\s+)?"
    r"(?:would|will|is\s+to|has\s+(?:\w+ly\s+)?agreed|undertook|agreed\s+to|offered|volunteered)\b"
)

Owners = tuple[PersonReference, ...]  # those of one cell


@dataclass(frozen=True)
class RowTask:
    """A sentence of a row that tells a task; it ``is_sure`` where somebody commits to it or it says "to ..."."""

    span: Span
    is_sure: bool


@dataclass(frozen=True)
class Pairing:
    """The task of each cell, None where it is not found; and the tasks that are left for those cells."""

    chosen: tuple[Span | None, ...]
    rest: tuple[RowTask, ...]


def read_column(item: ItemContext) -> list[ActionDraft]:
    """The tasks of all rows with cells in the action column."""
    drafts: list[ActionDraft] = []
    rows: dict[int, list[Span]] = {}
    for row, start, end in item.body.cells:
        rows.setdefault(row, []).append(Span(start, end))
    for row, cells in rows.items():
        named = [cell for cell in cells if _names_owners(item, cell)]
        for cell in cells:
            if cell not in named and len(item.text[slice(*cell)]) > SHORTEST_TASK:
                drafts.extend(parse_marked_tasks(item, *cell))
        drafts.extend(_tasks_of_cells(item, named, [part for part in item.body.paragraphs if part.row == row]))
    return drafts


def _names_owners(item: ItemContext, cell: Span) -> bool:
    words = item.text[slice(*cell)]
    return is_owner_list(words, item.attendees) and not HEAD_ALONE.fullmatch(words)


def _tasks_of_cells(item: ItemContext, cells: Sequence[Span], beside: Sequence[Paragraph]) -> list[ActionDraft]:
    """The task of each cell that names owners, among the words ``beside`` it."""
    owners = [parse_owners(item, *cell) for cell in cells]
    tasks = _row_tasks(item, beside)
    sure = [task for task in tasks if task.is_sure]
    pool = sure if len(sure) >= len(cells) else tasks
    pairing = _one_each(item, owners, sure) or _by_mention(item, owners, pool)
    chosen = _by_place(item, pairing, owners, beside, as_many=len(owners) == len(pool))
    return [_draft(item, task, own) for own, task in zip(owners, chosen, strict=True) if task is not None and own]


def _row_tasks(item: ItemContext, beside: Sequence[Paragraph]) -> list[RowTask]:
    """Sentences of a row that tell a task."""
    found: list[RowTask] = []
    for part in beside:
        for sentence in item.body.sentences(part):
            is_sure = bool(committed_owners(item, sentence) or TO_DO.match(sentence.words))
            if is_sure or PERHAPS_TO_DO.search(sentence):
                found.append(RowTask(Span(sentence.start, sentence.end), is_sure))
    return found


def _one_each(item: ItemContext, owners: Sequence[Owners], sure: Sequence[RowTask]) -> Pairing | None:
    """As many sure tasks as cells, of which none names somebody else: each in its place."""
    if len(sure) != len(owners):
        return None
    if any(_names_another(item, task, own) for task, own in zip(sure, owners, strict=True)):
        return None
    return Pairing(tuple(task.span for task in sure), ())


def _by_mention(item: ItemContext, owners: Sequence[Owners], pool: Sequence[RowTask]) -> Pairing:
    """The first free task that names a cell's owner; unsure ones that it passes over are nobody's."""
    free = list(pool)
    chosen: list[Span | None] = []
    for own in owners:
        place = next((i for i, task in enumerate(free) if _names(item, task, own)), None)
        chosen.append(None if place is None else free[place].span)
        if place is not None:
            free = [task for task in free[:place] if task.is_sure] + free[place + 1 :]
    return Pairing(tuple(chosen), tuple(free))


def _by_place(
    item: ItemContext, pairing: Pairing, owners: Sequence[Owners], beside: Sequence[Paragraph], *, as_many: bool
) -> list[Span | None]:
    """The tasks with those that are missing: what is left between the tasks of the cells above and below.

    Where there are ``as_many`` tasks as cells it is the first that is left, else the last, for a cell stands beside the
    end of its task; without any, the last sentence of the row, unless it only tells what a body heard, or a day.
    """
    chosen = list(pairing.chosen)
    for number, (task, own) in enumerate(zip(chosen, owners, strict=True)):
        if task is not None:
            continue
        earlier = next((c for c in reversed(chosen[:number]) if c is not None), None)
        later = next((c for c in chosen[number + 1 :] if c is not None), None)
        fits = [
            left
            for left in pairing.rest
            if (later is None or left.span.start < later.start)
            and (earlier is None or left.span.start > earlier.start)
            and not _names_another(item, left, own)
        ]
        if fits and as_many:
            chosen[number] = fits[0].span
        elif fits:
            agreed = [left for left in fits if AGREED.search(item.text[slice(*left.span)])]
            chosen[number] = (agreed[0] if agreed and not fits[-1].is_sure else fits[-1]).span
        else:
            chosen[number] = _last_sentence(item, beside, own, earlier, later)
    return chosen


def _last_sentence(
    item: ItemContext, beside: Sequence[Paragraph], own: Owners, earlier: Span | None, later: Span | None
) -> Span | None:
    """The last sentence between the tasks of the cells above and below, where nobody else undertakes it."""
    said = [
        sentence
        for part in beside
        for sentence in item.body.sentences(part)
        if (later is None or sentence.start < later.start) and (earlier is None or sentence.start > earlier.start)
    ]
    said = [sentence for sentence in said if len(sentence.words) > SHORTEST_SENTENCE] or said
    if said and _is_topic(said[-1]):
        return None
    if not said or ONLY_HEARD.match(said[-1].words) or ONLY_A_DAY.match(said[-1].words):
        return None
    if NO_NEWS.search(said[-1].words) or _tells_of_another(item, said[-1], own):
        return None
    last = Span(said[-1].start, said[-1].end)
    return None if _names_another(item, RowTask(last, is_sure=False), own) else last


def _tells_of_another(item: ItemContext, sentence: Passage, own: Owners) -> bool:
    """Whether a sentence tells what somebody else had done, whose initials stand in it: "GD had reported to them"."""
    for told in HAD_DONE.finditer(sentence.words):
        meant = item.attendees.resolve(told["who"])
        if len(meant) == 1 and not set(meant) & _attendees_of(own):
            return True
    return False


def _is_topic(sentence: Passage) -> bool:
    """Whether a few words are what a row is about, "iv. Planning", and tell nothing to do."""
    words = sentence.words.strip()
    first = FIRST_WORD.match(words)
    heads = is_title(words) and len(words.split()) <= MOST_OF_A_TITLE and not VERB.search(words)
    if (len(words.split()) >= FEWEST_WORDS and not heads) or (first and first.group(1).lower() in TASK_VERBS):
        return False
    return not PERHAPS_TO_DO.search(sentence)


def _draft(item: ItemContext, task: Span, owners: Owners) -> ActionDraft:
    lead = AGREED_THAT.match(item.text[slice(*task)])
    start = _begin_above(item, task.start) if lead is None else task.start + lead.end()
    own = tuple(_one_of_two(item, owner, task) for owner in owners)
    return ActionDraft(start, task.end, True, own, _across_cells(item, start, task.end))


def _begin_above(item: ItemContext, start: int) -> int:
    """Where a task begins whose first words stand above its row, as where a page's columns were found too late."""
    above = [part for part in item.body.paragraphs if part.end <= start and start - part.end < NEAR_ABOVE]
    if not above or not item.text[start].islower() or above[-1].words.rstrip().endswith(ENDS):
        return start
    return item.body.sentences(above[-1])[-1].start


def _committed(item: ItemContext, task: Span) -> set[int]:
    """The attendees who undertake a task in its own words."""
    return {i for owner in committed_owners(item, item.page.passage(*task)) for i in owner.attendees}


def _one_of_two(item: ItemContext, owner: PersonReference, task: Span) -> PersonReference:
    """Initials that fit two people mean the one whom the task's own words name."""
    if len(owner.attendees) < 2:
        return owner
    words = item.text[slice(*task)]
    named = _committed(item, task)
    named |= {i for i in owner.attendees if item.attendees.attendees[i].name in words}
    fits = tuple(i for i in owner.attendees if i in named)
    if len(fits) != 1:
        return owner
    return PersonReference(
        as_written=owner.as_written, attendees=fits, person=owner.person, honorific=owner.honorific,
        role=owner.role, start=owner.start, end=owner.end,
    )  # fmt: skip


def _across_cells(item: ItemContext, start: int, end: int) -> str | None:
    """A task that runs over a page break, with the owner's cell between its halves: its words without the cell's."""
    text, at, inside = item.text, start, False
    pieces: list[str] = []
    for _, cell_start, cell_end in item.body.cells:
        if start < cell_start and cell_end < end:
            pieces.append(text[at:cell_start])
            at, inside = cell_end, True
    return collapse_whitespace(" ".join([*pieces, text[at:end]])) if inside else None


def _attendees_of(owners: Owners) -> set[int]:
    return {i for owner in owners for i in owner.attendees}


def _names(item: ItemContext, task: RowTask, owners: Owners) -> bool:
    """Whether a task's words name one of the owners: as who undertakes it, or as printed in the cell."""
    if _attendees_of(owners) & _committed(item, task.span):
        return True
    words = item.text[slice(*task.span)]
    printed = [owner.as_written for owner in owners if len(owner.as_written) > 1]
    return any(re.search(rf"\b{re.escape(name)}\b", words) for name in printed)


def _names_another(item: ItemContext, task: RowTask, owners: Owners) -> bool:
    """Whether attendees undertake a task and none of them is among the owners, or somebody whose name was taken out."""
    named = _committed(item, task.span)
    if not named:
        start = task.span.start
        titled = TITLED.match(item.text, start, task.span.end)
        if titled is not None:
            return not set(item.attendees.resolve(titled["who"])) & _attendees_of(owners)
        taken_out = WITHOUT_NAME.match(item.text, start, task.span.end)
        return taken_out is not None and _begin_above(item, start) == start
    return not named & _attendees_of(owners)
