"""The ACTION column: cells beside a row's text, each of which belongs to a task of its row, in order."""

from __future__ import annotations

import re

from loaders.minutes import Holder
from loaders.parsing.actions.commitments import who_commits
from loaders.parsing.actions.owners import are_holders, split_holders
from loaders.parsing.actions.tasks import AGREED_THAT, Draft, told
from loaders.parsing.attendance import AttendeeIndex
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.text import Body, Paragraph, squeeze

TO_DO = re.compile(r"\W*(?:To\s+[a-z]+|[A-Z]{2,4}(?:/[A-Z]{2,4})*\s+to\s+[a-z])")
PERHAPS_TO_DO = PrefilteredPattern(r"\b(?:agreed|requested|asked|should|to\s+be|would\s+be|will\s+be|needs?\s+to)\b")


def read_column(body: Body, register: AttendeeIndex) -> list[Draft]:
    """Cells of the action column beside the row's text: each cell belongs to a task of its row, in order."""
    drafts: list[Draft] = []
    rows: dict[int, list[tuple[int, int]]] = {}
    for row, start, end in body.cells:
        rows.setdefault(row, []).append((start, end))
    for row, cells in rows.items():
        beside = [p for p in body.paragraphs if p.row == row]
        tasks = _row_tasks(body, beside, register)
        named = [
            (s, e)
            for s, e in cells
            if are_holders(body.page.text[s:e], register)
            and not re.fullmatch(r"\W*actions?\W*", body.page.text[s:e], re.I)
        ]
        whole = [(s, e) for s, e in cells if (s, e) not in named and len(body.page.text[s:e]) > 12]
        for start, end in whole:
            drafts.extend(told(body, start, end, register, marked=True))
        drafts.extend(_pair(body, named, tasks, beside, register))
    return drafts


def _row_tasks(body: Body, beside: list[Paragraph], register: AttendeeIndex) -> list[tuple[int, int, bool]]:
    """Sentences of a row that tell a task: (start, end, sure)."""
    found: list[tuple[int, int, bool]] = []
    for part in beside:
        for sentence in body.sentences(part):
            named = who_commits(body, sentence, register)
            if named or TO_DO.match(sentence.words):
                found.append((sentence.start, sentence.end, True))
            elif PERHAPS_TO_DO.search(sentence):
                found.append((sentence.start, sentence.end, False))
    return found


def _pair(
    body: Body,
    cells: list[tuple[int, int]],
    tasks: list[tuple[int, int, bool]],
    beside: list[Paragraph],
    register: AttendeeIndex,
) -> list[Draft]:
    drafts: list[Draft] = []
    sure = [t for t in tasks if t[2]]
    pool = sure if len(sure) >= len(cells) else tasks
    free = list(pool)
    chosen: list[tuple[int, int] | None] = []
    owners = [split_holders(body.page, register, s, e) for s, e in cells]
    if len(sure) == len(cells) and not any(
        _mentions_another(body, t, {i for h in holders for i in h.attendees}, register)
        for t, holders in zip(sure, owners, strict=True)
    ):
        chosen = [(t[0], t[1]) for t in sure]
    for holders in owners if not chosen else ():
        wanted = {i for h in holders for i in h.attendees}
        match = next((t for t in free if _mentions(body, t, wanted, holders, register)), None)
        if match:
            for passed in free[: free.index(match)]:
                if not passed[2]:
                    free.remove(passed)
            free.remove(match)
        chosen.append((match[0], match[1]) if match else None)
    for number, pick in enumerate(chosen):
        if pick is not None:
            continue
        later = next((c for c in chosen[number + 1 :] if c is not None), None)
        earlier = next((c for c in reversed(chosen[:number]) if c is not None), None)
        fits = [t for t in free if (later is None or t[0] < later[0]) and (earlier is None or t[0] > earlier[0])]
        wanted = {i for h in owners[number] for i in h.attendees}
        fits = [t for t in fits if not _mentions_another(body, t, wanted, register)]
        if len(chosen) == len(pool) and fits:
            chosen[number] = fits[0][:2]
        elif fits:
            best = [t for t in fits if re.search(r"\bagreed\s+that\b", body.page.text[t[0] : t[1]])]
            chosen[number] = (best[-1] if best and later is None and len(fits) > 1 and not fits[-1][2] else fits[-1])[
                :2
            ]
            if best and not fits[-1][2]:
                chosen[number] = best[0][:2]
        elif beside:
            said = [sentence for p in beside for sentence in body.sentences(p)]
            said = [sentence for sentence in said if len(sentence.words) > 25] or said
            chosen[number] = (said[-1].start, said[-1].end) if said else None
    for holders, pick in zip(owners, chosen, strict=True):
        if pick is not None and holders:
            holders = [_settled(body, h, pick, register) for h in holders]
            text = body.page.text[pick[0] : pick[1]]
            lead = AGREED_THAT.match(text)
            start = pick[0] + (lead.end() if lead else 0)
            drafts.append(Draft(start, pick[1], True, holders, _across_cells(body, start, pick[1])))
    return drafts


def _committed(body: Body, task: tuple[int, int] | tuple[int, int, bool], register: AttendeeIndex) -> set[int]:
    """The attendees who undertake a task in its own words."""
    sentence = body.page.passage(task[0], task[1])
    return {i for h in who_commits(body, sentence, register) for i in h.attendees}


def _settled(body: Body, holder: Holder, task: tuple[int, int], register: AttendeeIndex) -> Holder:
    """Initials that fit two people mean the one whom the task's own words name."""
    if len(holder.attendees) < 2:
        return holder
    named = _committed(body, task, register)
    words = body.page.text[task[0] : task[1]]
    named |= {i for i in holder.attendees if register.attendees[i].name in words}
    fits = tuple(i for i in holder.attendees if i in named)
    return holder.model_copy(update={"attendees": fits}) if len(fits) == 1 else holder


def _across_cells(body: Body, start: int, end: int) -> str | None:
    """A task that runs over a page break, with the owner's cell between its halves: its words without the cell's."""
    text, at, inside = body.page.text, start, False
    pieces: list[str] = []
    for _, cell_start, cell_end in body.cells:
        if start < cell_start and cell_end < end:
            pieces.append(text[at:cell_start])
            at, inside = cell_end, True
    if not inside:
        return None
    pieces.append(text[at:end])
    return squeeze(" ".join(pieces))


def _mentions(
    body: Body, task: tuple[int, int, bool], wanted: set[int], holders: list[Holder], register: AttendeeIndex
) -> bool:
    named = _committed(body, task, register)
    if wanted & named:
        return True
    text = body.page.text[task[0] : task[1]]
    return any(re.search(rf"\b{re.escape(h.as_written)}\b", text) for h in holders if len(h.as_written) > 1)


def _mentions_another(body: Body, task: tuple[int, int, bool], wanted: set[int], register: AttendeeIndex) -> bool:
    named = _committed(body, task, register)
    return bool(named) and not named & wanted
