"""``people review, merge, split, undo, apply, explain`` on the command line: decisions are lines of a file."""

from __future__ import annotations

import io
import json
import shutil
import sys
from pathlib import Path

import pytest

from minutegraph import load, open_graph
from tests.cli.conftest import Ended, Run

MINUTES = """{council}

{board}

Minutes of the meeting held on {day} at 10.00 am in the Town Hall

Present:
{present}

1. Minutes of the last meeting

The minutes were agreed as a correct record.

2. The budget

The Chair presented a report on the budget. Members asked about costs.
"""
CARE = "Head of Care, Skelmere Health Trust"
FILES = {
    "a.txt": (
        "Skelmere Council", "Schools Forum", "8 January 2020",
        f"- Ann Hallett (Chair), {CARE}\n- Bea Dale, Clerk, Skelmere Council\n- Cy Dale, Engineer, Skelmere Council",
    ),
    "b.txt": (
        "Kelverton Council", "Health and Wellbeing Board", "9 March 2020",
        f"- Ann Hallet (Chair), {CARE}\n- Rhys Voss, Nurse, Kelverton Council\n- Olive Tarn, Clerk, Kelverton Council",
    ),
    "c.txt": (
        "Skelmere Council", "Roads Committee", "10 March 2020",
        f"- Ann Hallett (Chair), {CARE}\n- B Dale, Clerk, Skelmere Council\n- Olive Osei, Engineer, Skelmere Council",
    ),
}  # fmt: skip
FORUM = "person:skelmere-council/schools-forum/ann-hallett"
ROADS = "person:skelmere-council/roads-committee/ann-hallett"
BOARD = "person:kelverton-council/health-and-wellbeing-board/ann-hallet"


@pytest.fixture(scope="module")
def three_minutes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a graph of three minutes: one Ann Hallett on two boards, her name with a slip elsewhere."""
    folder = tmp_path_factory.mktemp("three")
    for name, (council, board, day, present) in FILES.items():
        (folder / name).write_text(
            MINUTES.format(council=council.upper(), board=board, day=day, present=present), encoding="utf-8"
        )
    graph = open_graph(folder / "graph")
    assert not load(graph, [folder / name for name in FILES], jobs=0).failed
    graph.close()
    return folder / "graph"


@pytest.fixture
def loaded(run: Run, three_minutes: Path, tmp_path: Path) -> Run:
    """The program, in a folder with that graph."""
    shutil.copytree(three_minutes, tmp_path / ".minutegraph")
    return run


def exported(run: Run, tmp_path: Path) -> bytes:
    """The graph as a file, to compare."""
    file = tmp_path / "graph.json"
    file.unlink(missing_ok=True)
    assert run("export", file).code == 0
    return file.read_bytes()


def people(run: Run) -> set[str]:
    ended = run("cypher", "MATCH (p:Person) RETURN p.id AS id", "--format", "json")
    return {row["id"] for row in ended.rows}


def answer(run: Run, monkeypatch: pytest.MonkeyPatch, words: str, *arguments: str) -> Ended:
    monkeypatch.setattr(sys, "stdin", io.StringIO(words))
    return run("people", "review", *arguments)


def test_what_is_one_is_explained_and_what_may_be_is_offered(loaded: Run) -> None:
    ended = loaded("people", "explain", "Ann Hallett")
    assert ended.code == 0
    for words in (FORUM, ROADS, "same name; same council; same organisation; same role", "Possibly the same as", BOARD):
        assert words in ended.out
    rows = json.loads(loaded("people", "explain", "Ann Hallett", "-f", "json").out)
    assert [row["id"] for row in rows if row["what"] == "known as"] == [ROADS, FORUM]
    [joined] = [row for row in rows if row["what"] == "held to be one"]
    assert {joined["id"], joined["other_id"]} == {FORUM, ROADS}
    assert "same council" in joined["words"]
    assert people(loaded) >= {BOARD, ROADS}
    assert FORUM not in people(loaded)


def test_merge_and_undo(loaded: Run, tmp_path: Path) -> None:
    before = exported(loaded, tmp_path)
    ended = loaded("people", "merge", "Ann Hallet", ROADS, "--note", "she told us")
    assert ended.code == 0
    assert f"same       {BOARD}  {ROADS}  # she told us" in ended.err
    assert (tmp_path / "identity.txt").read_text(encoding="utf-8").endswith("# she told us\n")
    assert ROADS not in people(loaded)
    assert "she told us" in loaded("people", "explain", "Ann Hallett").out
    ended = loaded("people", "merge", "Ann Hallet", "Ann Hallett")
    assert ended.code != 0
    assert "are one person already" in ended.err
    assert loaded("people", "undo").code == 0
    assert exported(loaded, tmp_path) == before


def test_split_and_undo(loaded: Run, tmp_path: Path) -> None:
    before = exported(loaded, tmp_path)
    ended = loaded("people", "split", "Ann Hallett", FORUM)
    assert ended.code == 0
    assert f"different  {ROADS}  {FORUM}" in ended.err
    assert people(loaded) >= {ROADS, FORUM}
    assert loaded("people", "undo", ROADS, FORUM).code == 0
    assert exported(loaded, tmp_path) == before


def test_undo_takes_a_split_back_with_all_its_lines(loaded: Run, tmp_path: Path) -> None:
    assert loaded("people", "merge", BOARD, ROADS).code == 0
    before = exported(loaded, tmp_path)
    ended = loaded("people", "split", "Ann Hallett", FORUM)
    assert ended.err.count("Ann Hallett split from Ann Hallett") == 2
    ended = loaded("people", "undo")
    assert ended.err.count("taken back") == 2
    assert exported(loaded, tmp_path) == before


def test_a_merge_takes_an_earlier_split_back(loaded: Run, tmp_path: Path) -> None:
    before = people(loaded)
    loaded("people", "split", "Ann Hallett", FORUM)
    assert loaded("people", "merge", FORUM, ROADS).code == 0
    assert people(loaded) == before
    assert "different" not in (tmp_path / "identity.txt").read_text(encoding="utf-8").replace("same, different", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("merge", "Ann Hallett", "Nobody Atall"), "Nobody Atall"),
        (("merge", "Ann Hallett", "Olive"), "Olive"),
        (("merge", "Ann Hallett", "Ann Hallett"), "are one person already"),
        (("merge", "Ann Hallett"), "Missing argument"),
        (("split", "Nobody Atall", "x"), "Nobody Atall"),
        (("split", "Ann Hallett", "Bea Dale"), "name those of the keys of Ann Hallett"),
        (("split", "Ann Hallett", ROADS, FORUM), "leave at least one"),
        (("split", "Ann Hallett", "Ann Hallett"), "leave at least one"),
        (("split", "Ann Hallett"), "Missing argument"),
        (("undo",), "identity.txt holds no decision: nothing to take back"),
        (("undo", "a"), "give the two keys"),
        (("undo", "a", "b"), "holds no decision about a and b"),
        (("apply",), "there is no file identity.txt"),
        (("explain", "Nobody Atall"), "Nobody Atall"),
        (("explain",), "Missing argument"),
    ],
)
def test_bad_calls(loaded: Run, tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    before = people(loaded)
    ended = loaded("people", *arguments)
    assert ended.code != 0
    assert said in " ".join(ended.err.split())
    assert ended.out == ""
    assert not (tmp_path / "identity.txt").exists()
    assert people(loaded) == before


def test_a_name_that_two_bear_is_not_guessed(loaded: Run) -> None:
    ended = loaded("people", "explain", "Dale")
    assert ended.code != 0
    assert "cy-dale" in ended.err


@pytest.mark.parametrize("command", [("apply",), ("merge", "Ann Hallet", ROADS), ("undo",), ("review",)])
def test_a_bad_line_is_named_and_the_file_left_alone(loaded: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    file = tmp_path / "ours.txt"
    file.write_text("# ours\nsame a\n", encoding="utf-8")
    ended = loaded("people", command[0], *command[1:], "--decisions", file)
    assert ended.code != 0
    assert "ours.txt, line 2: write same, different or unsure and two different keys, not 'same a'" in " ".join(
        ended.err.split()
    )
    assert file.read_text(encoding="utf-8") == "# ours\nsame a\n"


def test_a_file_that_is_no_text(loaded: Run, tmp_path: Path) -> None:
    (tmp_path / "ours.txt").write_bytes(b"\xff\xfe\x00")
    ended = loaded("people", "apply", "--decisions", "ours.txt")
    assert ended.code != 0
    assert "cannot read ours.txt: it is not UTF-8 text" in ended.err


@pytest.mark.parametrize("place", ["missing/ours.txt", "folder"])
def test_a_file_that_cannot_be_written(loaded: Run, tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    before = people(loaded)
    ended = loaded("people", "merge", "Ann Hallet", ROADS, "--decisions", place)
    assert ended.code != 0
    assert f"{place}: " in ended.err
    assert people(loaded) == before
    assert list((tmp_path / "folder").iterdir()) == []


def test_apply_follows_a_file_edited_by_hand(loaded: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = people(loaded)
    file = tmp_path / "ours.txt"
    file.write_text(f"# ours\nsame {BOARD} {FORUM}\n", encoding="utf-8")
    monkeypatch.setenv("MINUTEGRAPH_DECISIONS", str(file))
    assert "the graph follows" in loaded("people", "apply").err
    assert people(loaded) == before - {ROADS}
    assert "the graph follows already" in loaded("people", "apply").err
    file.write_text("", encoding="utf-8")
    assert loaded("people", "apply").code == 0
    assert people(loaded) == before


def test_review_asks_writes_at_once_and_can_be_left(
    loaded: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = people(loaded)
    ended = answer(loaded, monkeypatch, "q\n")
    assert ended.code == 0
    assert "initial fits; same council; same organisation (score 0.80)" in ended.err
    assert ended.out == ""
    assert not (tmp_path / "identity.txt").exists()
    assert answer(loaded, monkeypatch, "").code == 0
    count = int(ended.err.split(" of ")[1].split()[0])
    ended = answer(loaded, monkeypatch, "what?\n" + "u\n" * count)
    assert (tmp_path / "identity.txt").read_text(encoding="utf-8").count("\nunsure ") == count
    assert people(loaded) == before
    assert "nothing to decide" in answer(loaded, monkeypatch, "").err
    answer(loaded, monkeypatch, "s\n" + "n\n" * count, "--again")
    assert people(loaded) != before
    assert "unsure" not in (tmp_path / "identity.txt").read_text(encoding="utf-8").replace("or unsure", "")
