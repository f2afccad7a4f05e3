"""Searching the samples, as a user does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from minutegraph.fulltext import KINDS
from tests.cli.conftest import SAMPLES, Run


@pytest.fixture
def found(run: Run, samples_graph: Path) -> Any:
    def search(*arguments: object) -> list[dict[str, Any]]:
        return run("--graph", samples_graph, "search", "-f", "json", "--limit", 500, *arguments).rows

    return search


def test_a_hit_has_its_words_marked_and_says_where_they_are(found: Any) -> None:
    rows = found("quote porch -gritting", "--kind", "action")
    assert rows
    for row in rows:
        assert row["board"] == "Great Thessing Parish Council"
        assert row["kind"] == "action"
        assert "**" in row["words"] and "gritting" not in row["words"].lower()
        assert row["address"].startswith("/meeting/great-thessing-parish-council/20")
        text = (SAMPLES / row["link"]).read_text(encoding="utf-8")
        assert row["words"].replace("**", "").split()[0] in text[row["start"] : row["end"]]


def test_words_are_found_in_any_of_their_forms(found: Any) -> None:
    assert {row["words"].casefold().count("**quotes**") > 0 for row in found("quote")} == {True, False}


def test_a_phrase_is_not_its_words(found: Any) -> None:
    phrase, words = found('"porch roof"'), found("porch roof")
    assert 0 < len(phrase) < len(words)
    assert all("**porch roof**" in row["words"].casefold() for row in phrase)


def test_or_finds_what_either_finds(found: Any) -> None:
    places = [
        {(row["document"], row["start"]) for row in found(words)} for words in ("roof OR gritting", "roof", "gritting")
    ]
    assert places[0] == places[1] | places[2]


def test_a_beginning_finds_all_that_begin_so(found: Any) -> None:
    assert len(found("exclu*")) > len(found("exclusion"))


def test_filters_share_out_what_is_found(found: Any) -> None:
    everything = found("children")
    by_kind = [{(row["document"], row["start"]) for row in found("children", "--kind", kind)} for kind in KINDS]
    assert set().union(*by_kind) == {(row["document"], row["start"]) for row in everything}
    early, late = found("children", "--until", "2022-01-31"), found("children", "--since", "2022-02-01")
    assert len(early) + len(late) == len(everything)
    assert {row["board"] for row in found("children", "--board", "skelmere health and wellbeing board")} == {
        "Skelmere Health and Wellbeing Board"
    }


def test_a_person_narrows_to_what_they_take_part_in(found: Any) -> None:
    theirs = found("protocol", "--person", "Priya Raman")
    assert 0 < len(theirs) < len(found("protocol"))


def test_all_spellings_of_a_topic(found: Any) -> None:
    words = " ".join(row["words"] for row in found("--topic", "EHE")).casefold()
    assert "**ehe**" in words and "**home education**" in words and "**home educated" in words


def test_the_newest_come_first_where_asked(found: Any) -> None:
    days = [row["date"] for row in found("children", "--newest")]
    assert days == sorted(days, reverse=True)


def test_near_words_are_offered(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "search", "immunisaton")
    assert ended.code == 0 and ended.out == ""
    assert "immunisations" in ended.err


def test_what_was_looked_for_in_vain_is_told_and_where(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "search", "zeppelin")
    assert ended.err == "no sentence holds zeppelin; 23 documents are searched\n"
    ended = run(
        "--graph", samples_graph, "search", "taxi", "--board", "trust board", "--until", "2022", "--kind", "action"
    )
    assert ended.err.splitlines() == [
        "no sentence holds taxi; board Children's Trust Board; until 31 Dec 2022; kind action; 23 documents are "
        "searched",
        "without these filters 4 sentences hold it",
    ]


def test_a_phrase_that_stands_nowhere_offers_its_words(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "search", '"education home"')
    assert "sentences hold the same words, not side by side: leave the quotation marks away" in ended.err


def test_items_that_hold_all_words_are_offered_where_no_sentence_does(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "search", "hub opened assessments")
    assert "no sentence holds them all" in ended.err and "Early Help" in ended.err


def test_words_that_are_a_topic_are_said_to_be_one(run: Run, samples_graph: Path) -> None:
    assert "is also a topic" in run("--graph", samples_graph, "search", "home education").err


def test_the_trace_of_no_topic_ends_with_the_search_that_finds_it(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "trace", "rainwater")
    assert ended.code == 2
    assert "minutegraph search rainwater" in ended.err.splitlines()[-1]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (['"home'], "quotation marks"),
        (["home", "--kind", "letter"], "there is no kind letter: there are decision"),
        (["home", "--board", "skelmre"], "Did you mean"),
        (["--topic", "homely"], "no topic called homely"),
        (["home", "--person", "Nobody Atall"], "no person called"),
    ],
)
def test_what_is_wrong_is_told_in_one_line(run: Run, samples_graph: Path, arguments: list[str], told: str) -> None:
    ended = run("--graph", samples_graph, "search", *arguments)
    assert ended.code == 2 and told in ended.err.splitlines()[0]


def test_there_is_nothing_to_search_without_a_graph(run: Run, tmp_path: Path) -> None:
    ended = run("--graph", tmp_path / "none", "search", "home")
    assert ended.code == 1 and len(ended.err.splitlines()) == 1
