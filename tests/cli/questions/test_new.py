"""``new`` tells what came into the graph since a day, or what was held since then."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from graph.exports.canonical import canonical
from minutegraph import open_graph
from tests.cli.conftest import Ended, Run

ATOM = "{http://www.w3.org/2005/Atom}"
HEAD = """\
Skelmere Schools Forum

Minutes of the meeting held on {day}

Present: Ann Adams (Chair), {people}

1. Apologies
There were none.

"""
TRANSPORT = """\
2. Transport
RESOLVED: That the report on school transport be noted.
{more}
Bob Brown undertook to bring the figures to the next meeting.
"""
PANEL = """\
Skelmere Scrutiny Panel

Minutes of the meeting held on 9 June 2022

Present: Carl Cox (Chair), Dora Dean

1. SEND Transport
The Panel heard of long journeys by SEND transport.
RESOLVED: That SEND transport be looked at again in June.
"""
FIRST = HEAD.format(day="4 May 2022", people="Bob Brown, Eve Ellis") + TRANSPORT.format(more="")
SECOND = (
    HEAD.format(day="6 July 2022", people="Bob Brown, Fay Frost")
    + "2. SEND Transport\nThe Forum was told that SEND transport costs more.\nRESOLVED: That the costs be noted.\n"
)
THIRD = HEAD.format(day="7 September 2022", people="Bob Brown") + "2. Any other business\nThere was none.\n"


@pytest.fixture
def graph(tmp_path: Path, run: Run) -> Path:
    """The first minutes, loaded on 2 January."""
    place = tmp_path / "graph"
    load(run, place, first=FIRST, panel=PANEL)
    loaded_on(place, date(2026, 1, 2))
    return place


def load(run: Run, place: Path, **texts: str) -> None:
    for name, text in texts.items():
        Path(f"{name}.txt").write_text(text, encoding="utf-8")
    ended = run("--graph", place, "load", *(f"{name}.txt" for name in texts), "--base", ".")
    assert ended.code == 0, ended.err


def loaded_on(place: Path, day: date) -> None:
    """Make all documents ones that were loaded on a day."""
    with open_graph(place) as store:
        store.write(lambda transaction: transaction.run("MATCH (d:Document) SET d.loaded = $day", {"day": day}))


def told(ended: Ended) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in ended.rows:
        found.setdefault(row["what"], []).append(row["who"] if row["what"] in ("came", "left") else row["words"])
    return found


def test_what_was_loaded_since_a_day_is_new_and_what_stood_before_is_not(run: Run, graph: Path) -> None:
    load(run, graph, second=SECOND)
    found = told(run("--graph", graph, "new", "--since", "yesterday", "-f", "json"))
    assert found["meeting"] == ["Skelmere Schools Forum, 6 July 2022"]
    assert found["decision"] == ["That the costs be noted."]
    assert found["came"] == ["Fay Frost"]
    assert any("SEND transport" in words for words in found["topic"])
    assert "task" not in found and "left" not in found
    all_of_it = told(run("--graph", graph, "new", "--since", "2026", "-f", "json"))
    assert len(all_of_it["meeting"]) == 3
    assert "came" in all_of_it


def test_without_a_day_it_is_what_the_last_load_brought(run: Run, graph: Path) -> None:
    assert len(told(run("--graph", graph, "new", "-f", "json"))["meeting"]) == 2
    load(run, graph, second=SECOND)
    assert told(run("--graph", graph, "new", "-f", "json"))["meeting"] == ["Skelmere Schools Forum, 6 July 2022"]


def test_by_the_day_held(run: Run, graph: Path) -> None:
    load(run, graph, second=SECOND)
    days = ("--since", "June 2022", "--until", "30 June 2022")
    found = told(run("--graph", graph, "new", "--by", "held", *days, "-f", "json"))
    assert found["meeting"] == ["Skelmere Scrutiny Panel, 9 June 2022"]
    assert "came" not in found
    ended = run("--graph", graph, "new", "--by", "heard")
    assert ended.code == 2
    assert "loaded or held" in ended.err


def test_who_is_missing_once_has_not_left(run: Run, graph: Path) -> None:
    load(run, graph, second=SECOND)
    assert "left" not in told(run("--graph", graph, "new", "-f", "json"))
    load(run, graph, third=THIRD)
    assert told(run("--graph", graph, "new", "-f", "json"))["left"] == ["Eve Ellis"]


def test_of_a_changed_file_only_what_it_did_not_say_before_is_new(run: Run, graph: Path) -> None:
    load(run, graph, first=FIRST.replace("1. Apologies", "1. Apologies for absence"))
    found = told(run("--graph", graph, "new", "-f", "json"))
    assert found == {"changed": ["first.txt"]}
    more = "RESOLVED: That a survey of parents be made in the autumn."
    load(run, graph, first=HEAD.format(day="4 May 2022", people="Bob Brown, Eve Ellis") + TRANSPORT.format(more=more))
    found = told(run("--graph", graph, "new", "-f", "json"))
    assert found["decision"] == ["That a survey of parents be made in the autumn."]
    assert "task" not in found and "meeting" not in found


def test_a_file_read_again_or_moved_is_no_news(run: Run, graph: Path) -> None:
    ended = run("--graph", graph, "load", "first.txt", "--base", ".", "--council", "Skelmere Borough Council")
    assert "loaded" in ended.err + ended.out
    assert run("--graph", graph, "new", "--since", "yesterday", "--exit-code").code == 4
    Path("minutes").mkdir()
    load(run, graph, **{"minutes/a": SECOND})
    loaded_on(graph, date(2026, 1, 2))
    Path("minutes/a.txt").rename("minutes/b.txt")
    assert run("--graph", graph, "sync", "minutes", "--base", ".").code == 0
    assert run("--graph", graph, "new", "--since", "yesterday", "--exit-code").code == 4


def test_of_one_board_topic_or_person(run: Run, graph: Path) -> None:
    def asked(*options: str) -> dict[str, list[str]]:
        return told(run("--graph", graph, "new", "-f", "json", *options))

    assert asked("--board", "scrutiny panel")["meeting"] == ["Skelmere Scrutiny Panel, 9 June 2022"]
    assert asked("--topic", "SEND transport")["decision"] == ["That SEND transport be looked at again in June."]
    assert asked("--person", "Bob Brown")["task"]
    assert "Skelmere Scrutiny Panel, 9 June 2022" not in asked("--person", "Bob Brown")["meeting"]
    ended = run("--graph", graph, "new", "--board", "no such board")
    assert ended.code == 2


def test_cron_learns_by_the_exit_code_whether_to_write_a_mail(run: Run, graph: Path) -> None:
    assert run("--graph", graph, "new", "--since", "2026", "--exit-code").code == 0
    ended = run("--graph", graph, "new", "--since", "2100-01-01", "--exit-code")
    assert ended.code == 4
    assert ended.out == "" and "no new things" in ended.err
    assert run("--graph", graph, "new", "--since", "2100-01-01").code == 0


def test_the_forms_are_a_mail_a_feed_and_rows(run: Run, graph: Path) -> None:
    mail = run("--graph", graph, "new", "-f", "md", "--site", "https://minutes.example.org/").out
    assert mail.startswith("# New since 2 Jan 2026\n")
    assert "](<https://minutes.example.org/meeting/" in mail
    assert run("--graph", graph, "new", "-o", "new.atom").code == 0
    feed = ElementTree.parse("new.atom").getroot()
    ids = [entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")]
    assert len(ids) == len(set(ids)) >= 5
    assert {entry.findtext(f"{ATOM}updated") for entry in feed.iter(f"{ATOM}entry")} == {"2026-01-02T00:00:00Z"}
    assert run("--graph", graph, "new", "-o", "new.xlsx").code == 0
    text = run("--graph", graph, "new", "--limit", "1").out
    assert "Decisions: 2" in text and "and 1 more" in text


def test_days_of_loading_are_in_no_export_and_in_every_copy(run: Run, graph: Path, tmp_path: Path) -> None:
    with open_graph(graph) as store:
        before = canonical(store)
    loaded_on(graph, date(2026, 3, 3))
    with open_graph(graph) as store:
        assert canonical(store) == before
    for name in ("a.graphml", "a.json", "a.sqlite"):
        assert run("--graph", graph, "export", name).code == 0
        assert b"2026-03-03" not in Path(name).read_bytes()
    assert run("copy", graph, tmp_path / "other").code == 0
    rows = run("--graph", tmp_path / "other", "new", "--since", "March 2026", "-f", "json").rows
    assert {row["loaded"] for row in rows} == {"2026-03-03"}


def test_documents_of_an_older_version_count_as_old_and_that_is_told(run: Run, graph: Path) -> None:
    with open_graph(graph) as store:
        store.write(lambda transaction: transaction.run("MATCH (d:Document) REMOVE d.loaded", {}))
    load(run, graph, second=SECOND)
    ended = run("--graph", graph, "new")
    assert "Meetings: 1" in ended.out
    assert "2 documents of the graph were loaded before days of loading were kept" in ended.out
