"""What became of the tasks of boards of our own, as a reader draws it (``links.json`` in ``outcome_series``).

Those in ``usual``, ``more`` and ``boards`` were each written and drawn before the rules were tried on them.

A board's ``least`` is the share of its links that is to be found; without one it is the usual one.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from graph.store import Store
from minutegraph import load

FOLDER = Path(__file__).with_name("outcome_series")
FOLDERS = (FOLDER, FOLDER / "usual", FOLDER / "more", FOLDER / "boards")
BOARDS = [
    {**board, "folder": folder}
    for folder in FOLDERS
    for board in json.loads((folder / "links.json").read_text(encoding="utf-8"))["series"]
]
USUAL = 0.7
FOUND = """
MATCH (i:AgendaItem)-[:RAISED]->(a:Action) MATCH (later:AgendaItem)-[r:REPORTS_ON]->(a)
RETURN i.source AS of, a.text AS task, later.source AS there, later.number AS number, later.name AS heading,
       r.quote AS words
UNION ALL
MATCH (a:Action)-[:RECURS_AS]->(b:Action) MATCH (i:AgendaItem)-[:RAISED]->(a) MATCH (later:AgendaItem)-[:RAISED]->(b)
RETURN i.source AS of, a.text AS task, later.source AS there, later.number AS number, later.name AS heading,
       b.text AS words
"""


def _words(text: str) -> set[str]:
    return {word[:6] for word in text.casefold().replace(":", " ").replace(".", " ").split() if len(word) > 3}


def _fit(link: dict[str, Any], found: dict[str, Any]) -> float:
    """The share of the link's words that were found; 0 for other tasks and places, and for less than half of them."""
    told = link["words"] if isinstance(link["words"], list) else [link["words"]]
    share = max(len(_words(one) & _words(found["words"])) / len(_words(one)) for one in told)
    place = (found["of"], found["there"]) == (link["from"], link["to"])
    place = place and link["to_item"] in (None, found["number"], found["heading"])
    return share if place and found["task"].startswith(link["task"]) and share >= 0.5 else 0.0


def _is_trap(board: dict[str, Any], edge: dict[str, Any]) -> bool:
    trap = max(_fit(trap, edge) for trap in board["traps"])
    return trap > max(_fit(link, edge) for link in board["links"])


@pytest.mark.parametrize("board", BOARDS, ids=lambda board: board["board"])
def test_a_series_is_linked_as_a_reader_links_it(board: dict[str, Any], embedded_store: Store) -> None:
    load(embedded_store, sorted(board["folder"].glob(f"{board['documents'][0][:4]}*-?.*")))
    names = dict(embedded_store.read("MATCH (d:Document) RETURN d.id, d.name").rows)
    edges = [
        {**row, "of": Path(str(names[row["of"]])).stem, "there": Path(str(names[row["there"]])).stem}
        for row in embedded_store.read(FOUND).dicts()
    ]
    # The same task further back in its chain is as right.
    right = [edge for edge in edges if any(_fit(link, edge) for link in board["links"])]
    found = [link for link in board["links"] if any(_fit(link, edge) for edge in edges)]
    asked = [link for link in board["links"] if not link.get("optional")]
    assert [edge for edge in edges if _is_trap(board, edge)] == []
    assert len(right) >= 0.9 * len(edges), [edge for edge in edges if edge not in right]
    assert len([link for link in found if link in asked]) >= board.get("least", USUAL) * len(asked)
