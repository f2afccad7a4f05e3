"""Where a task ends and the minutes go on: sentences behind it that are no more of it."""

from __future__ import annotations

import re

from loaders.parsing.actions.drafts import ActionDraft
from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import Passage
from loaders.parsing.words import alternatives, commitments

# "Also to write", "She will ...": a sentence that goes on with the task before it.
GOES_ON = re.compile(r"(?:Also|And|Then|He|She|They)\b")
# "Mrs Adams asked whether": what anybody said, wherever it stands behind a task, is no more of it.
NARRATES = re.compile(
    rf"(?:The\s+|An?\s+)?(?:[\w.’'-]+\s+){{0,7}}?(?:{alternatives(commitments.SAID, commitments.ASKED)}|thanked|felt|"
    r"told|welcomed|thought|queried|wondered|suggested|proposed)\b"
)
# "The post: the diocese has agreed", "The rain comes in": told of something else, on a line of its own.
NEW_SUBJECT = re.compile(
    r"(?!(?:This|These|It|They|That|Such|Please|Any|All|Both|If|Once|When|To)\b)"
    r"[A-Z][\w’'-]*\b[^.;]*?\b"
    r"(?:was|were|is|are|has|have|had|comes?|came|remains?|stays?|looks?|seems?|shows?|costs?|lacks?|will|would|needs?|said|asked|[a-z]{3,}(?:ed|ies|es))\b"
)
LEFT = re.compile(
    rf"\b{alternatives(commitments.CAME_AND_WENT)}\b[^.]{{0,20}}\bmeeting\b|^The\s+meeting\s+(?:closed|ended)\b"
)


def tells_else(item: ItemContext, last: ActionDraft, sentence: Passage) -> bool:
    """Whether a sentence behind a task is the minutes going on: it says what somebody said, or begins a line anew."""
    if NARRATES.match(sentence.words):
        return True
    return "\n" in item.text[last.end : sentence.start] and bool(NEW_SUBJECT.match(sentence.words))
