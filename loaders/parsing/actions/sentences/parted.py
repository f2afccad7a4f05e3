"""Two tasks that stand in one sentence: "Ann Adams is to lead it, and Cllr Brown will bring a paper"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from loaders.parsing.actions.commitments import committed_in_prose
from loaders.parsing.actions.drafts import ActionDraft
from loaders.parsing.context import ItemContext

# Between two of them, before a name or an office.
BETWEEN = re.compile(
    r"(?:[,;]\s*|\s+)(?:and|while|whilst|but)\s+(?:(?:also|that)\s+)?(?=(?:the\s+)?[A-Z])|;\s+(?=[A-Z])"
)
# "for Cllr Adams, Cllr Brown and Cllr Cole to attend": names go on before a bare "to"
NAME_LAST = re.compile(r"[A-Z][\w’'-]*,?$")
BARE_TO = re.compile(r"(?:[Tt]he\s+)?(?:[A-Z][\w.’'-]*\s+)+to\s")
ARTICLE = 4  # characters of "the " before an owner
MOST_PLACES = 8  # tried in one sentence: one with more is a list, and each costs a look at the whole


def parted(item: ItemContext, task: ActionDraft, places: int = MOST_PLACES) -> tuple[ActionDraft, ...]:
    """The task as it is; or those that its sentence gives each to others, where each part names who is to act.

    No more than ``places`` of the sentence are tried.
    """
    if task.marked or task.text or not task.owners:
        return (task,)
    for tried, mark in enumerate(islice(BETWEEN.finditer(item.text, task.start, task.end), places), 1):
        if BARE_TO.match(item.text, mark.end()) and NAME_LAST.search(item.text[task.start : mark.start()]):
            continue
        ahead = committed_in_prose(item, item.page.passage(task.start, mark.start()))
        behind = committed_in_prose(item, item.page.passage(mark.end(), task.end)) if ahead else ()
        if not behind or {one.attendees for one in ahead} & {one.attendees for one in behind}:
            continue
        begins = item.page.source_span(mark.end(), task.end).start
        if behind[0].start - begins <= ARTICLE:
            second = replace(task, start=mark.end(), owners=behind)
            return replace(task, end=mark.start(), owners=ahead), *parted(item, second, places - tried)
    return (task,)
