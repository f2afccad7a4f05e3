"""All about a board, person, meeting or document as written text, and two boards side by side."""

from __future__ import annotations

from pathlib import Path

import pytest

from minutegraph import MinutegraphError, open_graph, page
from tests.cli.conftest import Run

BOARD, OTHER = "Children's Trust Board", "Alderbourne Children's Partnership"
PERSON = "Priya Raman"
MEETING = "Great Thessing Parish Council, 7 October 2021"
DOCUMENT = "great-thessing-parish-council-2021-10-07.txt"


def test_a_board_with_its_meetings_members_tasks_and_topics(run: Run, samples_graph: Path) -> None:
    out = run("--graph", samples_graph, "show", "childrens trust").out
    assert out.startswith(
        "Children's Trust Board\nKelverton City Council\n3 meetings loaded, 13 Oct 2021 to 15 Jun 2022\n"
    )
    assert "7 Jul (not loaded)" in out
    [line] = [line for line in out.splitlines() if line.startswith("Martin Coyle")]
    assert line.split()[2:] == ["●", "●", "○"]
    assert "not said to be done, due before Christmas" in out
    assert "Elective home education (3 meetings)" in out


@pytest.mark.parametrize("thing", [MEETING, "/meeting/great-thessing-parish-council/2021-10-07"])
def test_a_meeting_with_its_items_in_order(run: Run, samples_graph: Path, thing: str) -> None:
    out = run("--graph", samples_graph, "show", thing).out
    assert out.startswith(f"{MEETING}\n")
    assert f"Recorded in {DOCUMENT}" in out
    assert "To do: " in out and "Cllr Dyce to get two quotes for the roof over the porch." in " ".join(out.split())
    heads = [line for line in out.splitlines() if line[:2] in ("5 ", "6 ", "7 ")]
    assert heads == sorted(heads)


def test_a_person_and_a_document(run: Run, samples_graph: Path) -> None:
    out = run("--graph", samples_graph, "show", PERSON).out
    assert out.startswith(f"{PERSON}\n") and "(ambiguous)" in out
    assert all(f"\n{head}\n" in out for head in ("Boards", "Tasks not said to be done", "Meetings"))
    out = run("--graph", samples_graph, "show", DOCUMENT).out
    assert out.startswith(f"{DOCUMENT}\n") and f"Records {MEETING}\n" in out
    assert "Read with doubt" in out
    assert "PRESENT" in run("--graph", samples_graph, "show", DOCUMENT, "--source").out.upper()


def test_two_boards_side_by_side(run: Run, samples_graph: Path) -> None:
    out = run("--graph", samples_graph, "compare", BOARD, OTHER).out
    assert out.startswith(f"{BOARD} and {OTHER}\nKelverton City Council and Alderbourne County Council\n")
    assert "3 meetings and 4; first at Alderbourne Children's Partnership, 21 Sep 2021" in out
    rows = run("--graph", samples_graph, "compare", BOARD, OTHER, "-f", "json").rows
    assert {row["about"] for row in rows} >= {"figure", "topic"}
    ended = run("--graph", samples_graph, "compare", BOARD, "childrens trust board")
    assert ended.code == 2 and "the same board" in ended.err
    assert run("--graph", samples_graph, "compare", BOARD, "no such board").code == 2


@pytest.mark.parametrize("thing", [BOARD, PERSON, MEETING, DOCUMENT])
def test_each_is_markdown_and_rows_too(run: Run, samples_graph: Path, thing: str) -> None:
    written = run("--graph", samples_graph, "show", thing, "-f", "md").out
    assert written.startswith("# ") and "\n## " in written
    assert isinstance(run("--graph", samples_graph, "show", thing, "-f", "json").rows, list)
    with open_graph(samples_graph) as graph:
        assert page(graph, thing).markdown == written


def test_a_name_of_several_is_told_with_those_it_may_be(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "show", "children's")
    assert ended.code == 2 and "may be" in ended.err and BOARD in ended.err
    with open_graph(samples_graph) as graph, pytest.raises(MinutegraphError, match="is no board"):
        page(graph, "zzz")
