"""What is wrong in a question is told in one line, and ends with 2."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from minutegraph import MinutegraphError, ask, open_graph, search
from tests.cli.conftest import Run

TASK = "/meeting/skelmere-metropolitan-borough-council/skelmere-health-and-wellbeing-board/2021-12-09#item-5-a1"


@pytest.fixture
def loaded(run: Run, samples_graph: Path) -> Run:
    return partial(run, "--graph", samples_graph)


def test_days_that_are_turned_round_find_nothing_and_say_why(loaded: Run) -> None:
    for words in (("actions",), ("search", "clinic"), ("trace", "EHE"), ("new",), ("draw", "topics", "-o", "x.svg")):
        ended = loaded(*words, "--since", "2022", "--until", "2021")
        assert (ended.code, ended.out) == (2, "")
        assert ended.err == "minutegraph: the first day, 2022-01-01, is after the last, 2021-12-31\n"


def test_a_wrong_day_is_told_without_what_is_right(loaded: Run) -> None:
    for words in (("actions",), ("trace", "EHE"), ("search", "clinic"), ("conflicts",)):
        ended = loaded(*words, "--since", "someday")
        assert ended.code == 2
        assert len(ended.err.splitlines()) == 1
        assert "a date, such as 2022-03-31" in ended.err


def test_what_is_shown_may_be_anything_that_has_a_name(loaded: Run) -> None:
    ended = loaded("show", "Nobody Such")
    assert ended.code == 2
    assert "no board, person, meeting, document, decision, action or item called Nobody Such" in ended.err


def test_a_person_goes_with_a_meeting_and_a_topic_with_an_item(loaded: Run) -> None:
    for option, of in (("--person", "meeting"), ("--presenter", "item"), ("--topic", "item")):
        ended = loaded("facts", "reject", TASK, option, "Nobody")
        assert ended.code == 2
        assert f"{option} is of a" in ended.err
        assert of in ended.err
    assert not Path("facts.txt").exists()


def test_addresses_stand_whole_on_a_line(loaded: Run) -> None:
    assert f"    {TASK}\n" in loaded("search", "immunisation", "--kind", "action").out
    assert f"\n{TASK}\n" in loaded("show", TASK).out


def test_whose_task_is_not_sure_is_marked_for_one_holder_too(loaded: Run) -> None:
    ended = loaded("actions", "--holder", "Sunil Mehta")
    assert "others" in ended.out
    assert "(ambiguous)" in ended.out
    assert "(ambiguous): what is printed there" in ended.err
    assert "others" not in loaded("actions", "--holder", "Marisol Vega").out  # nobody beside her


def test_python_shows_what_may_be_meant(samples_graph: Path) -> None:
    with open_graph(samples_graph) as graph:
        assert "**clinics**" in str(search(graph, "autumn clinics", kind="decision").column("words"))
        with pytest.raises(MinutegraphError) as raised:
            ask(graph, "topic-trace", topic="Pharmaceutical servces")
    assert "Pharmaceutical services" in "\n".join(raised.value.__notes__)
