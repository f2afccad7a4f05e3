"""Tasks of which OCR read the owner's name with doubt say how sure it is."""

from __future__ import annotations

from hashlib import sha256

import pytest

from graph.schema import Action
from loaders.document import Document, DoubtedWord
from loaders.formats.ocr.program import Found
from loaders.formats.ocr.reading import Scan
from loaders.formats.ocr.telling import doubted_in
from loaders.pipeline import extract

MINUTES = """Netherby Dyke Drainage Board

Minutes of the meeting held on Thursday 5 June 2031 at 2.00 pm in the Pump House

Present: Ellen Crake (Chair), Harold Binns, Sue Oddy

1. Sluice
ACTION: Harold Binns to oil the sluice.

2. Bank
ACTION: Sue Oddy to walk the bank.
"""


def confidences(*doubted: DoubtedWord, pages: tuple[int, ...] = (0,)) -> list[float | None]:
    digest = sha256(MINUTES.encode()).hexdigest()
    rows = extract(Document("a.pdf", "a.pdf", "pdf", MINUTES, digest, pages=pages, ocr=0.9, doubted=doubted)).rows
    return [node.confidence for node in rows.nodes if isinstance(node, Action)]


def test_a_task_has_the_confidence_of_its_least_sure_owner() -> None:
    assert confidences() == [None, None]
    assert confidences(DoubtedWord(1, "Binns", 0.41), DoubtedWord(1, "Harold", 0.66)) == [0.41, None]


def test_a_word_of_another_page_or_of_no_owner_says_nothing() -> None:
    assert confidences(DoubtedWord(1, "Sluice", 0.5)) == [None, None]
    second = MINUTES.index("2. Bank")
    assert confidences(DoubtedWord(1, "Oddy", 0.5), pages=(0, second)) == [None, None]
    assert confidences(DoubtedWord(2, "Oddy", 0.5), pages=(0, second)) == [None, 0.5]


@pytest.mark.parametrize(
    ("text", "sure", "kept"), [("Binns,", 41.0, "Binns"), ("Binns", 90.0, None), ("oil", 41.0, None)]
)
def test_names_and_numbers_below_a_sureness_are_doubted(text: str, sure: float, kept: str | None) -> None:
    found = doubted_in(Scan(3, [Found(text, 0, 0, 10, 10, (1, 1, 1), sure)]))
    assert [(word.page, word.text, word.sure) for word in found] == ([(3, kept, sure / 100)] if kept else [])
