"""Pictures of boards, people, topics and attendance: nothing overlaps, all can be read, the bytes are the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import combinations, product
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.store import Store, Table
from minutegraph import open_graph
from minutegraph.app.questions import pictures
from minutegraph.app.questions.pictures import Cell, Head, Picture
from minutegraph.rendering.grids import html, layout, svg
from minutegraph.rendering.grids.layout import ROW
from minutegraph.rendering.lanes.labels import Box
from tests.cli.conftest import Run, run

__all__ = ["run"]
SVG = "{http://www.w3.org/2000/svg}"
BOARD = "board:kelverton-city-council/childrens-trust-board"


@pytest.fixture
def store(samples_graph: Path) -> Iterator[Store]:
    with open_graph(samples_graph) as store:
        yield store


def drawn(store: Store) -> list[Picture]:
    return [
        pictures.boards(store), pictures.people(store), pictures.people(store, board=BOARD), pictures.topics(store),
        pictures.topics(store, since=date(2022, 1, 1), until=date(2022, 6, 30)), pictures.attendance(store, BOARD),
        pictures.boards(store, most=3), pictures.topics(store, board="board:none"),
        pictures.attendance(store, "board:none"),
    ]  # fmt: skip


def require_readable(picture: Picture) -> None:
    """Each text stands inside, is 12 px or more, and meets neither another one nor a cell."""
    found = layout(picture)
    boxes = [text.box for text in found.texts]
    for text in found.texts:
        assert text.size >= 12
        assert text.box.x - text.box.width / 2 >= 0 and text.box.x + text.box.width / 2 <= found.width
        assert text.box.y - text.box.height / 2 >= 0 and text.box.y + text.box.height / 2 <= found.height
    for one, other in combinations(boxes, 2):
        assert not one.meets(other)
    cells = [Box(x, y, found.column, ROW) for x, y in product(found.columns, found.rows)]
    for box in boxes:
        assert not any(box.meets(cell) for cell in cells)
    for one, other in combinations(cells[:400], 2):
        assert not one.meets(Box(other.x, other.y, other.width - 0.01, other.height - 0.01))


def test_nothing_overlaps_in_the_pictures_of_the_samples(store: Store) -> None:
    for picture in drawn(store):
        require_readable(picture)


names = st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF), max_size=90)
heads = st.lists(st.builds(Head, names, names, names), max_size=12)


@given(rows=heads, columns=heads, data=st.data(), title=names, summary=names, tones=st.lists(names, max_size=2))
def test_nothing_overlaps_whatever_names_there_are(
    rows: list[Head], columns: list[Head], data: st.DataObject, title: str, summary: str, tones: list[str]
) -> None:
    columns = [Head(head.text[:7], head.whole, head.group) for head in columns]
    places = [(row, column) for row in range(len(rows)) for column in range(len(columns))]
    numbers = data.draw(st.dictionaries(st.sampled_from(places), st.integers(1, 99_999))) if places else {}
    cells = {at: Cell("told", number) for at, number in numbers.items()}
    picture = Picture(title, summary, rows, columns, cells, Table((), ()), tones if len(tones) == 1 else ())
    require_readable(picture)
    ElementTree.fromstring(svg(picture))


def test_a_picture_is_the_same_bytes_and_is_read_out(store: Store) -> None:
    for one, again in zip(drawn(store), drawn(store), strict=True):
        assert svg(one) == svg(again) and html(one) == html(again)
        root = ElementTree.fromstring(svg(one))
        assert root.get("role") == "img"
        assert root.findtext(f"{SVG}title") == one.title
        assert str(root.findtext(f"{SVG}desc")).startswith(one.summary)
        assert "<script" not in html(one) and not re.search(r"(?:src|href)=\"(?!#)", html(one))


def test_what_is_left_out_is_told(store: Store) -> None:
    assert pictures.boards(store).summary == "All 8 boards."
    assert pictures.boards(store, most=3).summary == "The 3 boards that share most, of 8."
    assert re.fullmatch(r"The 40 topics that most meetings discussed, of \d+\.", pictures.topics(store).summary)


def test_the_numbers_are_those_of_the_graph(store: Store) -> None:
    picture = pictures.boards(store)
    names = [head.whole for head in picture.rows]
    one, other = names.index("Children's Trust Board"), names.index("Information Standards Board")
    low, high = sorted((one, other))
    query = """
    MATCH (:Board {name: "Children's Trust Board"})<-[:MEMBER_OF]-(p:Person)-[:MEMBER_OF]->(b:Board)
    WHERE b.name = 'Information Standards Board' RETURN count(DISTINCT p) AS people
    """
    assert picture.cells[low, high].number == store.read(query).one()["people"] == 4
    assert "Carl Ridsdale" in picture.cells[low, high].told
    came = pictures.attendance(store, BOARD)
    person = [head.whole for head in came.rows].index("Martin Coyle")
    assert [came.cells[person, column].mark for column in range(3)] == ["there", "there", "apologies"]
    assert {cell.mark for cell in came.cells.values()} <= set(came.marks)


def test_draw_writes_what_the_ending_says(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "draw", "attendance", "--board", "childrens trust", "-o", "a.html")
    assert ended.code == 0 and "All 18 people. All 3 meetings." in ended.err
    assert "<td>sent apologies</td>" in Path("a.html").read_text(encoding="utf-8")
    assert run("--graph", samples_graph, "draw", "people", "-o", "a.svg", "--most", "5").code == 0
    ElementTree.parse("a.svg")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["attendance", "-o", "a.svg"], "--board names it"),
        (["boards", "-o", "a.png"], "ends in .svg or .html"),
        (["boards", "--board", "childrens trust", "-o", "a.svg"], "compare BOARD BOARD"),
        (["topics", "--since", "someday", "-o", "a.svg"], "is not a date"),
        (["attendance", "--board", "nobody", "-o", "a.svg"], "no board called nobody"),
    ],
)
def test_what_cannot_be_drawn_is_told(run: Run, samples_graph: Path, arguments: list[str], told: str) -> None:
    ended = run("--graph", samples_graph, "draw", *arguments)
    assert ended.code == 2 and told in ended.err
    assert not Path("a.svg").exists()


def test_a_person_of_whom_minutes_say_both_is_marked(embedded_store: Store) -> None:
    def write(transaction: object) -> None:
        for statement in (
            "CREATE (b:Board {id: 'board:b', name: 'B'})-[:HELD]->(m:Meeting {id: 'm', date: date('2022-05-04')})",
            "MATCH (m:Meeting {id: 'm'}) CREATE (m)-[:RECORDED_IN]->(:Document {id: 'd'})",
            "MATCH (m:Meeting {id: 'm'}) CREATE (p:Person {id: 'p', name: 'Ann'})-[:ATTENDED]->(m)",
            "MATCH (m:Meeting {id: 'm'}), (p:Person {id: 'p'}) CREATE (p)-[:SENT_APOLOGIES]->(m)",
        ):
            transaction.run(statement)  # type: ignore[attr-defined]

    embedded_store.write(write)
    picture = pictures.attendance(embedded_store, "board:b")
    assert picture.cells[0, 0].mark == "conflict" and "minutes say both" in picture.marks.values()
