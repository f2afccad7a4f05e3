"""Any history of the same documents gives one graph, byte for byte: copies, drafts, parts, what later ones say."""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import cache
from hashlib import sha256

import pytest

from graph.consolidation import consolidate
from graph.exports.canonical import canonical
from graph.rows import Rows
from graph.store import Store
from graph.writing import remove, replace
from loaders.document import Document
from loaders.pipeline import extract
from tests.graph.test_same_documents import empty

COUNCIL, OTHER = "Stourwick Borough Council", "Mallow District Council"
PEOPLE = "Present: Councillor Ida Thornby (Chair), Councillor Wilf Carew, Councillor Nell Ashdown\n\n"
ROOF = "Gareth Pellow told of the roof, which had leaked since the storms. RESOLVED: That £{} be spent on it."
TREES = "Members walked round the green. AGREED: That a lime be planted. ACTION: Wilf Carew to buy a lime."
SAID = "The minutes of the previous meeting were approved subject to item 1 being amended to read £48,500."


def text(items: Sequence[tuple[str, str]], when: str, council: str = COUNCIL, mark: str = "", kind: str = "") -> str:
    told = "".join(f"{number}. {title}\n{words}\n\n" for number, (title, words) in enumerate(items, 1))
    head = f"{council}\nParks Committee\n\n{mark}Minutes of the {kind}meeting held on {when} in the Moot Hall\n\n"
    return head + PEOPLE + told


MARCH, APRIL = "Thursday 14 March 2030 at 6.30 pm", "Thursday 11 April 2030 at 6.30 pm"
WHOLE = [("Pavilion", ROOF.format("48,000")), ("Trees", TREES), ("Paths", "RESOLVED: That the paths be swept.")]
TEXTS = {
    "march": text(WHOLE, MARCH) + "Signed: Ida Thornby, 11 April 2030\n",
    "march-draft": text([("Pavilion", ROOF.format("45,000")), *WHOLE[1:]], MARCH, mark="DRAFT\n\n"),
    "march-copy": text(WHOLE, MARCH).replace("6.30 pm", "18:30").replace("\n\n", "\n"),
    "march-part": text(WHOLE[:2], MARCH),
    "april": text([("Minutes", SAID), ("Trees", TREES)], APRIL),
    "may": text([("Minutes", "The minutes of the last meeting were agreed.")], "Thursday 9 May 2030", kind="annual "),
    "may-after": text([("Bins", "RESOLVED: That a bin be bought.")], "Thursday 9 May 2030 after the annual meeting"),
    "elsewhere": text(WHOLE, MARCH, OTHER).replace("Ida Thornby", "Una Vale"),
}
NAMES = tuple(TEXTS)


@cache
def rows(name: str) -> Rows:
    said = TEXTS[name]
    return extract(Document(name, f"{name}.txt", "text", said, sha256(said.encode()).hexdigest())).rows


@cache
def expected(names: frozenset[str]) -> str:
    with empty() as store:
        for name in sorted(names):
            replace(store, rows(name))
        consolidate(store)
        return canonical(store)


def told(store: Store, seed: int) -> frozenset[str]:
    """Load, unload and load again at random; returns the documents that stand."""
    chance, standing = random.Random(seed), set()
    for _ in range(9):
        name = chance.choice(NAMES)
        if name in standing and chance.random() < 0.5:
            remove(store, rows(name).document.id)
            standing.discard(name)
        else:
            replace(store, rows(name))
            standing.add(name)
        if chance.random() < 0.6:
            consolidate(store)
    consolidate(store)
    return frozenset(standing)


@pytest.mark.parametrize("seed", range(4))
def test_any_history_on_both_stores(store: Store, seed: int) -> None:
    standing = told(store, seed)
    assert canonical(store) == expected(standing)
