"""Sentences that semicolons make of several: "the reeds are cut; Ann Adams will ask the mill; Bob can lend a saw"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import Passage

FEWEST = 2  # semicolons of a sentence that is several
SEMICOLON = re.compile(r";\s+(?=[\w“\"‘(])")


def by_clause(item: ItemContext, sentences: Iterable[Passage]) -> Iterator[Passage]:
    """The sentences, each that has several semicolons cut at them."""
    for sentence in sentences:
        cuts = list(SEMICOLON.finditer(item.text, sentence.start, sentence.end)) if ";" in sentence.words else []
        if len(cuts) < FEWEST:
            yield sentence
            continue
        begins = [sentence.start, *(cut.end() for cut in cuts)]
        ends = [*(cut.start() for cut in cuts), sentence.end]
        yield from (item.page.passage(*clause) for clause in zip(begins, ends, strict=True))
