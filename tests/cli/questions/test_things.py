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
    assert "not said to be done, due 31 Jul 2022" in out
    assert "before Christmas" not in out  # the leaflet was printed, and the action complete
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


@pytest.mark.parametrize(
    "named",
    [
        ("trust board", "2022-01-19"),
        ("childrens trust", "January 2022"),
        ("CTB, 19 Jan 2022",),
        ("trust board 19/1/2022",),
    ],
)
def test_a_meeting_by_its_board_and_day(run: Run, samples_graph: Path, named: tuple[str, ...]) -> None:
    assert run("--graph", samples_graph, "show", *named).out.startswith(f"{BOARD}, 19 January 2022\n")


def test_the_latest_meeting_of_a_board(run: Run, samples_graph: Path) -> None:
    out = run("--graph", samples_graph, "show", "trust board", "latest").out
    assert out.startswith(f"{BOARD}, 15 June 2022\n")
    shown = run("--graph", samples_graph, "show", "trust board latest", "--source").out
    assert shown.startswith(f"meeting: {BOARD}, 15 June 2022\n")


@pytest.mark.parametrize(
    ("named", "told"),
    [
        (("trust board", "2022"), "met 2 times (2022)"),
        (
            ("trust board", "20 January 2022"),
            "holds no meeting of Children's Trust Board (20 January 2022). Did you mean",
        ),
        (("trust board", "someday"), "someday is not a date"),
        (("Young Carers' Forum", "latest"), "no minutes of Young Carers' Forum are loaded"),
        (("no such board", "2022-01-19"), "no board called no such board"),
    ],
)
def test_a_day_without_its_one_meeting(run: Run, samples_graph: Path, named: tuple[str, ...], told: str) -> None:
    ended = run("--graph", samples_graph, "show", *named)
    assert ended.code == 2 and told in ended.err


def test_a_board_that_is_only_spoken_of_is_not_in_the_way_of_one_with_minutes(run: Run, samples_graph: Path) -> None:
    out = run("--graph", samples_graph, "show", "children's scrutiny committee").out
    assert "Alderbourne County Council\n3 meetings loaded" in out
    assert run("--graph", samples_graph, "search", "exclusions", "--board", "childrens scrutiny").code == 0


def test_the_words_that_state_each_row(run: Run, samples_graph: Path) -> None:
    asked = ("query", "topic-decisions", "-p", "topic=SEND transport", "-p", "since=2022-07", "-p", "named=true")
    out = run("--graph", samples_graph, *asked, "--words").out
    assert out.startswith("7 Jul 2022  Education and Skills Scrutiny Panel  7  SEND Transport\n")
    assert ">>>to note the review and to recommend to the Executive" in " ".join(out.split())
    assert "education-and-skills-scrutiny-panel-2022-07-07.txt, line " in out
    out = run("--graph", samples_graph, "actions", "--board", "great thessing", "--until", "2021-10-31", "--words").out
    assert ">>>Cllr Dyce to get two quotes for the roof over the porch.<<<" in " ".join(out.split())
    ended = run("--graph", samples_graph, "query", "boards", "--words")
    assert ended.code == 2 and "no words state these rows" in ended.err
