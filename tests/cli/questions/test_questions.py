"""The commands that answer: trace, actions, people, query, stats, export, extract."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from queries.catalog import CATALOG
from tests.cli.conftest import SAMPLES, Run


def test_a_trace_tells_where_a_topic_went(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "trace", "electively home educated", "--all-moves")
    assert ended.err == ""
    lines = ended.out.splitlines()
    assert lines[0] == "Elective home education"
    begin = next(place for place, line in enumerate(lines) if line.startswith("21 Sep 2021"))
    assert "Alderbourne Children's Partnership" in lines[begin]
    story = "\n".join(lines[begin:])
    assert "November meeting" in story  # decided
    assert "[Priya Raman]" in story  # who was to do it
    assert "“61 children in elective home education came to the two clinics" in story  # the words
    arrival = next(place for place, line in enumerate(lines) if line.startswith("9 Nov 2021"))
    assert lines[arrival - 1].strip() == "↓ 27 days later, next at Children's Scrutiny Committee"


def test_a_trace_between_two_days_as_rows(run: Run, samples_graph: Path) -> None:
    days = ("--since", "2022-06-01", "--until", "2022-06-30")
    rows = run("--graph", samples_graph, "trace", "EHE", *days, "--format", "json").rows
    assert {row["date"] for row in rows} == {"2022-06-09", "2022-06-15"}
    assert {"board", "heading", "quote", "decisions", "actions", "document", "start", "end"} <= set(rows[0])
    whole = run("--graph", samples_graph, "trace", "EHE", "--format", "json").rows
    assert [row for row in whole if row["date"].startswith("2022-06")] == rows
    assert "2 boards" in run("--graph", samples_graph, "trace", "EHE", *days).out


@pytest.mark.parametrize(
    "typed", ["ehe", "EHE", "E.H.E.", "home schooling", "Home-Educated Child", "home educators’", "homeschooling"]
)
def test_a_trace_takes_any_spelling(run: Run, samples_graph: Path, typed: str) -> None:
    ended = run("--graph", samples_graph, "trace", typed)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines()[0] == "Elective home education"


@pytest.mark.parametrize(
    ("typed", "line", "offered"),
    [
        ("home educatoin", "the graph holds no topic called home educatoin. Did you mean", "Elective home education"),
        ("home schooled kids", "the graph holds no topic called home schooled kids.", "Elective home education"),
        ("exlusions", "the graph holds no topic called exlusions. Did you mean one of these?", "School exclusions"),
        ("speach therapy", "the graph holds no topic called speach therapy.", "Speech and language therapy"),
        ("xqzzvk", "the graph holds no topic called xqzzvk, nor one of a similar name", None),
        ("EHC", "EHC may be 2 topics of the graph", "Education, health and care plans"),
    ],
)
def test_what_is_no_topic_is_told_with_those_that_may_be_meant(
    run: Run, samples_graph: Path, typed: str, line: str, offered: str | None
) -> None:
    ended = run("--graph", samples_graph, "trace", typed)
    assert (ended.code, ended.out) == (2, "")
    first, *others = ended.err.splitlines()
    assert first.startswith(f"minutegraph: {line}")
    if offered is None:
        assert others == []
    else:
        assert others[0].startswith(f"  {offered}  (topic:")


def test_a_trace_with_narrower_topics(run: Run, samples_graph: Path) -> None:
    alone = run("--graph", samples_graph, "trace", "SEND", "--format", "json").rows
    wider = run("--graph", samples_graph, "trace", "SEND", "--narrower", "--format", "json").rows
    assert {row["topic"] for row in alone} == {"SEND"}
    assert {"SEND", "SEND transport", "Education, health and care plans"} <= {row["topic"] for row in wider}
    places = [[(row["document"], row["start"]) for row in rows if row["topic"] == "SEND"] for rows in (alone, wider)]
    assert places[0] == places[1]


def test_a_topic_that_only_narrower_ones_imply_is_told_as_such(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "trace", "community safety")
    items = len(run("--graph", samples_graph, "trace", "community safety", "--narrower", "--format", "json").rows)
    assert items > 0
    assert f"no item names Community safety itself; with --narrower {items} are found" in ended.err


def test_actions_of_a_holder_by_part_of_the_name(run: Run, samples_graph: Path) -> None:
    rows = run("--graph", samples_graph, "actions", "--holder", "raman", "--format", "json").rows
    assert {row["holder"] for row in rows} == {"Priya Raman"}
    canned = run("--graph", samples_graph, "query", "holder-actions", "-p", "holder=Priya Raman", "-f", "json").rows
    assert rows == canned


def test_recurring_actions_and_who_holds_them(run: Run, samples_graph: Path) -> None:
    rows = run("--graph", samples_graph, "actions", "--recurring", "--format", "json").rows
    [porch] = [row for row in rows if "porch" in row["latest_wording"]]
    assert porch["holders"] == ["N. Farrant"]
    assert porch["held_before"] == ["S. Dyce"]
    of_dyce = run("--graph", samples_graph, "actions", "--recurring", "--holder", "S. Dyce", "--format", "json").rows
    assert porch in of_dyce


def test_overdue_actions_of_a_holder(run: Run, samples_graph: Path) -> None:
    everybody = run("--graph", samples_graph, "actions", "--overdue", "2024-01-01", "--format", "json").rows
    name = everybody[0]["holders"][0]
    theirs = run("--graph", samples_graph, "actions", "--overdue", "2024-01-01", "--holder", name, "-f", "json").rows
    assert theirs == [row for row in everybody if name in row["holders"]]


def test_people_and_one_person(run: Run, samples_graph: Path) -> None:
    people = run("--graph", samples_graph, "people", "--format", "json").rows
    assert "Priya Raman" in {row["person"] for row in people}
    page = run("--graph", samples_graph, "people", "Raman", "--format", "json").rows
    assert {row["person"] for row in page} == {"Priya Raman"}
    assert {"present", "action"} <= {row["kind"] for row in page}


def test_queries_are_listed_and_told_of(run: Run, samples_graph: Path) -> None:
    listed = run("query", "--list", "--format", "json").rows
    assert [row["query"] for row in listed] == list(CATALOG)
    told = run("query", "topic-trace", "--help")
    assert told.code == 0
    assert "  --topic " in told.out
    assert "Example: minutegraph query topic-trace -p topic=EHE" in told.out
    assert "Usage: minutegraph query" in run("query", "--help").out


def test_parameters_of_queries_are_options_too(run: Run, samples_graph: Path) -> None:
    asked = ("--graph", samples_graph, "query", "-f", "json")
    pairs = run(*asked, "topic-trace", "-p", "topic=EHE", "-p", "narrower=true", "-p", "since=2022-07").rows
    assert pairs
    assert run(*asked, "topic-trace", "--topic", "EHE", "--narrower", "--since=2022-07").rows == pairs
    assert run(*asked, "topic-trace", "--narrower", "true", "--topic", "EHE", "-p", "since=2022-07").rows == pairs


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("boards", "--untl", "2022"), "boards has no parameter untl. Did you mean until?"),
        (("boards", "x"), "boards does not take “x”"),
        (("boards", "--since"), "--since needs a value"),
        (("boards", "--since", "2022", "-p", "since=2023"), "the parameter since is given twice"),
        (("--since", "2022", "boards"), "name the query before its parameters"),
    ],
)
def test_wrong_parameters_are_told(run: Run, samples_graph: Path, arguments: tuple[str, ...], told: str) -> None:
    ended = run("--graph", samples_graph, "query", *arguments)
    assert (ended.code, ended.out) == (2, "") and told in ended.err


def test_boards_and_documents_of_some_days(run: Run, samples_graph: Path) -> None:
    days = ("--since", "2022-07", "--until", "2022-11-30", "-f", "json")
    boards = run("--graph", samples_graph, "query", "boards", *days).rows
    documents = run("--graph", samples_graph, "query", "documents", *days).rows
    assert sum(row["meetings"] for row in boards) == len(documents) == 4
    assert all("2022-07-01" <= row["first_date"] <= row["last_date"] <= "2022-11-30" for row in boards)


def test_stats_count_nodes_and_relationships(run: Run, samples_graph: Path) -> None:
    rows = run("--graph", samples_graph, "stats", "--format", "json").rows
    counts = {row["name"]: row["count"] for row in rows}
    assert counts["Document"] == counts["RECORDED_IN"] == 23
    assert "NAMED_IN" not in counts


@pytest.mark.parametrize("name", ["graph.graphml", "graph.gexf", "graph.json", "graph.csv"])
def test_export_says_what_it_wrote(run: Run, samples_graph: Path, tmp_path: Path, name: str) -> None:
    from graph.exports import read

    ended = run("--graph", samples_graph, "export", tmp_path / name, "--projection", "co-attendance")
    assert (ended.code, ended.out) == (0, "")
    graph = read(tmp_path / name)
    assert f"{graph.number_of_nodes():,} nodes and {graph.number_of_edges():,} edges" in ended.err


def test_extract_shows_the_minutes_and_touches_no_graph(run: Run, tmp_path: Path) -> None:
    file = SAMPLES / "skelmere" / "health-and-wellbeing-board-2021-12-09.txt"
    shown = run("extract", file)
    assert "Skelmere Health and Wellbeing Board" in shown.out
    assert "SM (ambiguous)" in shown.out
    found = json.loads(run("extract", file, "--format", "json").out)
    [minutes] = found["minutes"]
    assert minutes["date"]["value"] == "2021-12-09"
    text = file.read_text(encoding="utf-8")
    assert text[minutes["board"]["start"] : minutes["board"]["end"]] == "Skelmere Health and Wellbeing Board"
    assert list(tmp_path.iterdir()) == []


def test_the_place_from_the_environment(run: Run, samples_graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINUTEGRAPH_GRAPH", str(samples_graph))
    assert run("stats", "--format", "json").rows


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ("actions", "--recurring", "--holder", "Nuttall", "--since", "2023"),
            "no rows: recurring actions and who holds them; holder Wilf Nuttall; since 1 Jan 2023; ",
        ),
        (
            ("actions", "--board", "Young Carers' Forum", "--status", "done"),
            "no rows: actions; board Young Carers' Forum (no minutes of it are loaded); status done; ",
        ),
        (("query", "board-decisions", "-p", "board=Skelmere", "-p", "kinds=refused"), "; kinds refused; "),
    ],
)
def test_an_answer_of_no_rows_says_what_was_looked_for(
    run: Run, samples_graph: Path, arguments: tuple[str, ...], told: str
) -> None:
    ended = run("--graph", samples_graph, *arguments)
    assert (ended.code, ended.out) == (0, "")
    assert told in ended.err
    assert ended.err.endswith("; 23 meetings are loaded\n")


def test_boards_alone_lists_them(run: Run, samples_graph: Path) -> None:
    rows = run("--graph", samples_graph, "boards", "--format", "json").rows
    assert rows == run("--graph", samples_graph, "query", "boards", "--format", "json").rows
    assert rows == run("--graph", samples_graph, "boards", "list", "--format", "json").rows


def test_who_stays_in_another_role_is_not_last_seen_before(run: Run, samples_graph: Path) -> None:
    asked = ("query", "membership-changes", "--board", "Alderbourne Children's Partnership", "--format", "json")
    rows = run("--graph", samples_graph, *asked).rows
    left = {row["person"] for row in rows if row["change"] == "last seen"}
    assert left & {"Helen Castleton", "Margaret Ashdown", "Kwame Boadi"} == {"Helen Castleton"}
