"""Paragraphs cut where several decisions stand in one: before and behind motions told by labels, and at labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.parsing.context import ItemContext
from loaders.parsing.text import Paragraph
from loaders.spans import Span

# "... was discussed. Decision: the fence stays.": a label behind a sentence of its paragraph.
LABEL_WITHIN = re.compile(
    r"(?:(?<=[.!?)] )|(?<=\n))(?:(?P<resolved>RESOLVED|Resolved)|DECISION|Decision|AGREED|Agreed|"
    r"RECOMMENDED(?:\s+TO\s+[A-Z]+)?|Recommended(?:\s+to\s+[A-Z]\w+)?)\s*:\s+(?=[A-Za-z(])"
)


def pieces_of(item: ItemContext, part: Paragraph, forms: Sequence[Span]) -> Iterator[Paragraph]:
    """What of a paragraph stands outside of ``forms``, motions that labels tell, cut at its own labels."""
    within = [form for form in forms if form.start < part.end and part.start < form.end]
    if not within:
        yield from _at_labels(item, part)
        return
    begins, ends = [part.start, *(form.end for form in within)], [*(form.start for form in within), part.end]
    for start, end in zip(begins, ends, strict=True):
        if start < end <= part.end and item.text[start:end].strip():
            yield Paragraph(*item.page.passage(start, end))


def _at_labels(item: ItemContext, part: Paragraph) -> Iterator[Paragraph]:
    """A paragraph cut where further resolutions begin in it, and around a decision that a label tells there.

    "It was discussed. Decision: The fence stays. There was some talk." has one of a sentence.
    """
    found = list(LABEL_WITHIN.finditer(item.text, part.start, part.end)) if ":" in part.words else []
    resolved = [one for one in found if one["resolved"]]
    cuts = [one.start() for one in resolved[part.words.startswith(("RESOLVED", "Resolved")) ^ 1 :]]
    for one in found:
        if not one["resolved"]:
            told = item.body.sentences_between(one.start(), part.end)
            cuts += [one.start(), *([told[0].end] if told and told[0].end < part.end else [])]
    begins = [part.start, *sorted(set(cuts))]
    if len(begins) == 1:
        yield part
        return
    for start, end in zip(begins, [*begins[1:], part.end], strict=True):
        if item.text[start:end].strip():
            yield Paragraph(*item.page.passage(start, end), part.mark if start == part.start else "")
