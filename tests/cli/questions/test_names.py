"""Boards, people and holders are named as people name them; what fits several or none is told with those there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    "typed",
    [
        "Skelmere Health and Wellbeing Board",
        "skelmere health & wellbeing board",
        "the Skelmere Health-and-Wellbeing Board",
        "SHWB",
        "skelmere",
        "wellbeing board",
        "health and well-being board",
        "Health & Well Being Board",
    ],
)
def test_a_board_by_any_of_its_names(run: Run, samples_graph: Path, typed: str) -> None:
    rows = run("--graph", samples_graph, "actions", "--board", typed, "--format", "json").rows
    assert {row["board"] for row in rows} == {"Skelmere Health and Wellbeing Board"}
    canned = run("--graph", samples_graph, "query", "actions", "-p", f"board={typed}", "-f", "json").rows
    assert canned == rows


@pytest.mark.parametrize("typed", ["Alderbourne Children’s Partnership", "alderbourne childrens partnership"])
def test_an_apostrophe_may_be_left_out(run: Run, samples_graph: Path, typed: str) -> None:
    rows = run("--graph", samples_graph, "people", "--board", typed, "--format", "json").rows
    assert all("Alderbourne Children's Partnership" in row["boards"] for row in rows)
    assert rows


@pytest.mark.parametrize(
    ("typed", "board"),
    [
        ("HWB", "Skelmere Health and Wellbeing Board"),  # the initials without the place
        ("Alderbourne's Children's Partnership", "Alderbourne Children's Partnership"),
        ("Kelverton childrens trust board", "Children's Trust Board"),
        ("Kelverton’s Trust Board", "Children's Trust Board"),
        ("Hollin Bank's Learning and Inclusion Committee", "Learning & Inclusion Committee"),
        ("alderbourne scrutiny", "Children's Scrutiny Committee"),
        ("Thessing PC", "Great Thessing Parish Council"),  # a word, and the initials of those behind it
        ("Ed & Skills scrutiny", "Education and Skills Scrutiny Panel"),  # the beginning of one
        ("Skelmere H&WB", "Skelmere Health and Wellbeing Board"),
    ],
)
def test_a_board_with_the_name_of_its_council(run: Run, samples_graph: Path, typed: str, board: str) -> None:
    rows = run("--graph", samples_graph, "query", "meetings", "--board", typed, "-f", "json").rows
    assert {row["board"] for row in rows} == {board}


@pytest.mark.parametrize(
    "typed", ["Kelverton City Council", "Skelmere Trust Board", "Hollin Bank's Scrutiny", "Skelmere PC", "Ed Sk"]
)
def test_a_council_is_none_of_its_boards_and_has_no_other_ones(run: Run, samples_graph: Path, typed: str) -> None:
    ended = run("--graph", samples_graph, "query", "meetings", "--board", typed)
    assert (ended.code, ended.out) == (2, "")


@pytest.mark.parametrize("typed", ["Kelverton City Council", "kelverton", "city council", "org:kelverton-city-council"])
def test_a_council_by_any_of_its_names(run: Run, samples_graph: Path, typed: str) -> None:
    rows = run("--graph", samples_graph, "boards", "list", "--council", typed, "--format", "json").rows
    assert [row["board"] for row in rows] == [
        "Children's Trust Board",
        "Education and Skills Scrutiny Panel",
        "Information Standards Board",
    ]
    canned = run("--graph", samples_graph, "query", "boards", "-p", f"council={typed}", "-f", "json").rows
    assert canned == rows


def test_of_boards_of_one_name_those_with_minutes_are_offered(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "query", "meetings", "--board", "Hollin Bank's Children's Scrutiny Committee")
    assert "board:alderbourne-county-council/childrens-scrutiny-committee" in ended.err


@pytest.mark.parametrize(
    "typed",
    ["Cllr Grice", "grice", "Councillor Lionel Grice", "LG", "L Grice", "Cllr. L. Grice", "Doctor Grice", "Lionel G"],
)
def test_a_person_with_a_title_and_by_part_of_the_name(run: Run, samples_graph: Path, typed: str) -> None:
    page = run("--graph", samples_graph, "people", typed, "--format", "json").rows
    assert {row["person"] for row in page} == {"Lionel Grice"}


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Pughjones", "Bethan Pugh-Jones"),
        ("Vaughan Lee", "Idris Vaughan-Lee"),
        ("Bernard Lyle (Chair)", "Bernard Lyle"),
        ("Louise Penhallow (ambiguous)", "Louise Penhallow"),  # as answers mark a doubt
    ],
)
def test_a_name_that_is_written_otherwise(run: Run, samples_graph: Path, typed: str, name: str) -> None:
    assert {row["person"] for row in run("--graph", samples_graph, "people", typed, "-f", "json").rows} == {name}


@pytest.mark.parametrize("typed", ["M Lyle", "B L Lyle", "Maureen Quarmby", "Cllr"])
def test_other_initials_are_another_person(run: Run, samples_graph: Path, typed: str) -> None:
    ended = run("--graph", samples_graph, "people", typed)
    assert (ended.code, ended.out) == (2, "")


@pytest.mark.parametrize(("typed", "topic"), [("porch", "Porch roof"), ("st brannoc’s", "St. Brannoc's Academy")])
def test_a_topic_by_words_of_its_name(run: Run, samples_graph: Path, typed: str, topic: str) -> None:
    assert run("--graph", samples_graph, "trace", typed).out.startswith(topic)


@pytest.mark.parametrize("typed", ["carried forward", "Carried-Forward", "carried_forward"])
@pytest.mark.parametrize("command", [("actions",), ("actions", "--holder", "Dyce"), ("query", "actions")])
def test_a_status_with_hyphens(run: Run, samples_graph: Path, command: tuple[str, ...], typed: str) -> None:
    rows = run("--graph", samples_graph, *command, "--status", typed, "-f", "json").rows
    assert {row["status"] for row in rows} == {"carried forward"}


@pytest.mark.parametrize(
    ("command", "told", "offered"),
    [
        (("actions", "--board", "scrutiny"), "scrutiny may be", "Education and Skills Scrutiny Panel  (board:"),
        (("actions", "--board", "Skelmer"), "the graph holds no board called Skelmer. Did you mean", "Skelmere Health"),
        (("people", "Grise"), "the graph holds no person called Grise. Did you mean", "Lionel Grice  (person:"),
        (("actions", "--holder", "Ramen"), "the graph holds no person, group or organisation", "Priya Raman"),
        (("conflicts", "--board", "Xqz"), "the graph holds no board called Xqz, nor one of a similar name", ""),
        (("query", "votes", "-p", "board=Xqz"), "the graph holds no board called Xqz, nor one of a similar name", ""),
        (
            ("actions", "--board", "Kelverton"),
            "the graph holds no board called Kelverton. Did you",
            "Information Stand",
        ),
        (("trace", "services"), "services may be 3 topics", "Maternity services  (topic:maternity-services)"),
        (("show", "EHE"), "Elective home education is a topic; to follow it: minutegraph trace 'Elective home", ""),
        (("show", "Healthwatch"), "Healthwatch Skelmere has no page; for its tasks: minutegraph actions --holder", ""),
        (
            ("show", "kelverton council"),
            "Kelverton City Council has no page; for its boards: minutegraph boards list",
            "",
        ),
        (("boards", "list", "--council", "Council"), "Council may be ", "Alderbourne County Council  (org:"),
        (
            ("boards", "list", "--council", "Kelvertown"),
            "the graph holds no council called Kelvertown",
            "Kelverton City Council",
        ),
        (("show", "scrutiny"), "scrutiny may be 2", "Education and Skills Scrutiny Panel  (board:"),
        (("actions", "--since", "in 2021/22"), "actions: the parameter since must be a date: 2021/22 may be a fin", ""),
        (("new", "--since", "2021-2022"), "2021-2022 is not a date: 2021-2022 may be a financial, municipal or", ""),
        (("people", ""), "the name of the person is empty: give one, or leave it out", ""),
        (("actions", "--holder", " "), "the name of the person, group or organisation is empty: give one", ""),
        (("trace", ""), "the name of the topic is empty: give one", ""),
    ],
)
def test_what_fits_several_or_none_is_told(
    run: Run, samples_graph: Path, command: tuple[str, ...], told: str, offered: str
) -> None:
    ended = run("--graph", samples_graph, *command)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"minutegraph: {told}")
    assert offered in ended.err


def test_a_surname_is_not_taken_for_the_initials_of_another(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Alton Council\n\nRoads Board\n\nMinutes of the meeting held on 8 January 2020\n\nPresent:\n- Jo Lee (Chair)\n"
        "- Laura Eve Edwards\n\n1. Bins\n\nIt was agreed to buy bins.\n\n2. Trees\n\nThe report was noted.\n",
        encoding="utf-8",
    )
    assert run("--graph", tmp_path / "g", "load", "--quiet", tmp_path / "a.txt").code == 0
    several = run("--graph", tmp_path / "g", "people", "Lee")
    assert several.code == 2
    assert "Lee may be 2 of those in the graph" in several.err
    page = run("--graph", tmp_path / "g", "people", "JL", "--format", "json").rows
    assert {row["person"] for row in page} == {"Jo Lee"}
