"""A thing in its source: by id, by permalink, by page and by characters; and the link that every answer carries."""

from __future__ import annotations

from pathlib import Path

import pytest

from minutegraph.app.questions.addresses import original_link, permalink, text_fragment
from queries.catalog import CATALOG
from queries.located import located
from tests.cli.conftest import SAMPLES, Run

DAY = "/meeting/great-thessing-parish-council/2021-10-07"
PARISH = "alderbourne/great-thessing-parish-council-2021-10-07.txt"


@pytest.mark.parametrize("label", ["Decision", "Action"])
def test_every_fact_is_shown_in_the_words_that_state_it(run: Run, samples_graph: Path, label: str) -> None:
    query = f"MATCH (f:{label}) RETURN f.id AS id, f.text AS text ORDER BY id LIMIT 5"
    for row in run("--graph", samples_graph, "cypher", query, "-f", "json").rows:
        [shown] = run("--graph", samples_graph, "show", row["id"], "-f", "json").rows
        assert shown["what"] == label.lower()
        text = (SAMPLES / shown["document"]).read_text(encoding="utf-8")
        assert text[shown["start"] : shown["end"]] == shown["words"]
        assert shown["before"] + shown["words"] + shown["after"] in text
        assert text.splitlines()[shown["line"] - 1] in (shown["before"] + shown["words"] + shown["after"])
        [again] = run("--graph", samples_graph, "show", shown["address"], "-f", "json").rows
        assert again == shown


def test_a_meeting_an_item_and_a_fact_have_permalinks_of_their_own(run: Run, samples_graph: Path) -> None:
    kinds = [
        run("--graph", samples_graph, "show", address, "--source", "-f", "json").rows[0]["what"]
        for address in (DAY, f"http://localhost:8350{DAY}#item-6", f"{DAY}#item-6-a2")
    ]
    assert kinds == ["meeting", "item", "action"]


def test_marks_are_seen_where_there_is_no_colour(run: Run, samples_graph: Path) -> None:
    out = run("--graph", samples_graph, "show", f"{DAY}#item-6-a2").out
    assert ">>>Cllr Dyce to get two quotes for the roof over the porch.<<<" in " ".join(out.split())
    assert "line 43" in out and PARISH in out


def test_a_document_by_page_and_by_characters(run: Run, samples_graph: Path) -> None:
    text = (SAMPLES / PARISH).read_text(encoding="utf-8")
    [page] = run("--graph", samples_graph, "show", PARISH, "--page", 1, "-f", "json").rows
    assert page["words"] == text
    [words] = run("--graph", samples_graph, "show", Path(PARISH).name, "--at", "2975-3031", "-f", "json").rows
    assert words["words"] == text[2975:3031]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["doc-000/i1"], "search finds things by their words"),
        (["parish-council-2021"], "Did you mean one of these?"),
        ([f"{DAY}#item-99"], "no such item"),
        ([PARISH, "--page", "7"], "1 pages: there is no page 7"),
        ([PARISH, "--at", "99999999"], "nothing at"),
        ([PARISH, "--at", "x"], "--at takes characters"),
    ],
)
def test_what_there_is_not_is_told(run: Run, samples_graph: Path, arguments: list[str], told: str) -> None:
    ended = run("--graph", samples_graph, "show", *arguments)
    assert ended.code == 2 and told in ended.err


LINKS = [
    (("file:///m/a.pdf", "pdf", 3, "words"), "file:///m/a.pdf#page=3"),
    (("m/a b.pdf", "pdf", 3, ""), "m/a%20b.pdf#page=3"),
    (("https://x.gov.uk/a?b=1#c", "html", None, "the roof"), "https://x.gov.uk/a?b=1#:~:text=the%20roof"),
    (("https://x.gov.uk/a.pdf", "pdf", 2, "the roof"), "https://x.gov.uk/a.pdf#page=2"),
    (("file:///m/a.txt", "text", None, "the roof"), "file:///m/a.txt"),
]


@pytest.mark.parametrize(("given", "link"), LINKS)
def test_the_original_opens_at_the_words(given: tuple[str, str, int | None, str], link: str) -> None:
    assert original_link(*given) == link


def test_long_words_are_named_by_their_ends() -> None:
    assert text_fragment("a b c d e f g h i j") == "a%20b%20c%20d,g%20h%20i%20j&text=d%20e%20f%20g"
    assert text_fragment("co-opted, R&D") == "co%2Dopted%2C%20R%26D"


def test_short_words_are_named_in_halves_too() -> None:
    assert text_fragment("Roof to be mended") == "Roof%20to%20be%20mended&text=Roof%20to-,be%20mended"


def test_a_permalink_holds_nothing_of_a_path() -> None:
    assert (
        permalink("meeting:x-council/b/2022-05-17", 4, "doc-12ab/i4/d1") == "/meeting/x-council/b/2022-05-17#item-4-d1"
    )


def test_answers_of_queries_carry_the_link_to_the_original(run: Run, samples_graph: Path) -> None:
    for name in ("actions", "presentations", "overdue-actions"):
        for row in run("--graph", samples_graph, "query", name, "-f", "json", "--limit", 3).rows:
            assert row["link"].endswith(row["document"])


def test_every_query_that_names_a_document_with_a_place_can_be_linked() -> None:
    placed = {name for name in CATALOG if {"document", "start"} <= {column.name for column in CATALOG[name].columns}}
    assert {name for name in placed if located(CATALOG[name].cypher) is None} <= {"conflicts"}
