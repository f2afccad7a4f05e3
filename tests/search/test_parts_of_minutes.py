"""What two parts of one meeting's minutes print is found once, where its item counts; what differs twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.store import Store
from minutegraph import load, unload
from minutegraph.app.questions.searching import search

TOP = "HARROW MILL PARISH COUNCIL\nMinutes of the meeting held on 4 March 2031 in the Reading Room\n\n"
PRESENT = "Present: Cllr Ida Stead (Chair), Cllr Ted Crowe\nIn attendance: Carol Lyle (Clerk)\n\n"
ITEMS = (
    "1. Apologies\nApologies were received from Cllr Marsh.\n\n",
    "2. Lamps\nThe lamp by the quay had been noted as dark. RESOLVED: That the lamp be mended for £90.\n\n",
    "3. Swings\nThe zebra swing was seen. RESOLVED: That it be painted. ACTION: Carol Lyle to buy the paint.\n\n",
    "4. Plots\nThe plots were seen. RESOLVED: That the rent be £20.\n\n",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "part-1.txt").write_text(TOP + PRESENT + "".join(ITEMS[:3]))
    (tmp_path / "part-2.txt").write_text(TOP + "".join(ITEMS[2:]))
    return tmp_path


def found(store: Store, words: str) -> list[tuple[str, str]]:
    hits = search(store, words).found.hits
    return sorted((hit.number or "", hit.words) for hit in hits)


def test_a_shared_passage_is_found_once(store: Store, folder: Path) -> None:
    load(store, folder, jobs=0)
    assert [number for number, _ in found(store, "zebra")] == ["3"]
    assert [number for number, _ in found(store, "paint OR painted")] == ["3", "3"]
    assert [number for number, _ in found(store, "rent")] == ["4"]
    assert search(store, "zebra").found.total == 1
    facts = {fact for hit in search(store, "painted").found.hits for fact in hit.facts}
    standing = {str(row["id"]) for row in store.read("MATCH (d:Decision|Action) RETURN d.id AS id").dicts()}
    assert facts and facts <= standing


def test_what_differs_is_found_in_both(store: Store, folder: Path) -> None:
    second = folder / "part-2.txt"
    second.write_text(second.read_text().replace("zebra swing", "zebra-striped swing"))
    load(store, folder, jobs=0)
    assert len(found(store, "zebra")) == 2


def test_without_one_part_the_other_is_found(store: Store, folder: Path) -> None:
    load(store, folder, jobs=0)
    for gone in ("part-1.txt", "part-2.txt"):
        unload(store, folder / gone)
        assert len(found(store, "zebra")) == 1
        load(store, folder, jobs=0)
        assert len(found(store, "zebra")) == 1


def test_the_same_words_of_two_items_are_two(store: Store, folder: Path) -> None:
    first = folder / "part-1.txt"
    first.write_text(first.read_text().replace("had been noted as dark.", "had been noted as dark. The quay was seen."))
    second = folder / "part-2.txt"
    second.write_text(second.read_text().replace("The plots were seen.", "The quay was seen."))
    load(store, folder, jobs=0)
    assert [number for number, _ in found(store, '"quay was seen"')] == ["2", "4"]
