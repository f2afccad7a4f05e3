"""Markup is taken out, characters keep their places, and lines remember what the markup said."""

import pytest

from loaders.parsing.text import Line, clean, mark_furniture, plain
from loaders.spans import Span
from tests.parsing.steps import page
from tests.tables import every_row


@every_row(
    ("text", "expected"),
    [
        ("Plain words", "Plain words"),
        ("**Bold** and *italic* words", "Bold and italic words"),
        ("<p>A cell</p> <p>and another</p>", "A cell and another"),
        ("A <b>bold</b> tag", "A bold tag"),
        ("one<br>two<br/>three", "one two three"),
        ("Bed &amp; board &pound;5 &#163;6", "Bed & board £5 £6"),
        ("an R&D centre & a hall", "an R&D centre & a hall"),
        (r"1\. Title with \*stars\*", "1. Title with *stars*"),
        (r"kept on \\fileserver\minutes\2031", r"kept on \\fileserver\minutes\2031"),
        (r"A \\ B and C:\\data", r"A \ B and C:\data"),
        ("[the plan](https://example.org/plan.pdf) was read", "the plan was read"),
        ("[the plan](https://example.org/plan_(1).pdf) was read", "the plan was read"),
        ("5 * 3 = 15", "5 * 3 = 15"),
        ("[](2021-06-22-minutes)Actions", "Actions"),
        ("![logo](logo.png)Minutes", "logoMinutes"),
        ("<https://example.org/a>", ""),
        ("one\u00a0two\u200b three\ufeff", "one two three"),
        ("soft\u00adhyphen", "softhyphen"),
        ("<!-- a remark -->seen", "seen"),
        ("<style>p { color: red }</style>seen<script>if (a < b) x()</script>", "seen"),
        ("a < b and c > d", "a < b and c > d"),
        ("snake_case_name", "snake_case_name"),
        ("", ""),
        ("   \n\t\n ", ""),
    ],
)
def test_plain_words(text: str, expected: str) -> None:
    assert plain(text) == expected


@pytest.mark.parametrize(
    ("raw", "columns"),
    [
        ("Ann Ashe   Ashe Borough", ["Ann Ashe", "Ashe Borough"]),
        ("Ann Ashe    (Ashe Borough)", ["Ann Ashe", "(Ashe Borough)"]),
        ("the bank      of the river", ["the bank", "of the river"]),
        ("The   forum  noted    that    most", ["The forum noted that most"]),
    ],
)
def test_a_wide_gap_sets_columns_apart(raw: str, columns: list[str]) -> None:
    assert clean(raw).text.strip().split("\t") == columns


PLACES = [
    "**Bold** and *italic*",
    "<p>A cell</p>\t<p>AB</p>",
    "Bed &amp; board",
    "1\\. Title",
    "a\u00a0\u00a0b\r\nc\rd",
    "## Heading",
    "---\ntitle: Notes\nminutes: >-\n  Text **here**.\n---\nmore",
    "| a | b |\n|---|---|\n| c | d |",
    "\ufeffPresent: Zoë Ådams\u200b",
]


@pytest.mark.parametrize("text", PLACES)
def test_each_character_keeps_its_place(text: str) -> None:
    made = clean(text)
    assert len(made.offsets) == len(made.text)
    assert list(made.offsets) == sorted(made.offsets)
    for place, char in enumerate(made.text):
        if not char.isspace() and char not in "&":
            assert text[made.offsets[place]] == char


@pytest.mark.parametrize("text", PLACES)
def test_each_line_leads_back_to_its_words(text: str) -> None:
    made = clean(text)
    for line in made.lines:
        start, end = made.source_span(line.start, line.end)
        assert plain(text[start:end]).split() == made.of(line).split()


def test_a_span_leaves_white_space_at_its_ends_out() -> None:
    made = clean("  Ann   Adams  ")
    start, end = made.source_span(0, len(made.text))
    assert (start, end) == (2, 13)


def test_a_span_of_nothing_stands_somewhere_in_the_text() -> None:
    assert clean("words").source_span(2, 2) == (2, 2)
    assert clean("").source_span(0, 0) == (0, 0)


def only(text: str) -> Line:
    lines = page(text).lines
    assert len(lines) == 1, [page(text).of(line) for line in lines]
    return lines[0]


@every_row(
    ("text", "expected"),
    [
        ("# Minutes", {"heading": 1}),
        ("### Finance", {"heading": 3}),
        ("<h2>Finance</h2>", {"heading": 2}),
        ("Finance\n=======", {"heading": 1}),
        ("Finance\n-------", {"heading": 2}),
        ("**Finance**", {"bold": True, "heading": 0}),
        ("<b>Finance</b>", {"bold": True}),
        ("**Fin**ance report", {"bold": False}),
        ("- a point", {"bullet": "-"}),
        ("* a point", {"bullet": "*"}),
        ("• a point", {"bullet": "•"}),
        ("<li>a point</li>", {"bullet": "li"}),
        ("<li><p>a point</p></li>", {"bullet": "li"}),
        ("<li>\n<p>a point</p>\n</li>", {"bullet": "li"}),
        ("<ol><li></li></ol><p>no point</p>", {"bullet": ""}),
        ("> quoted", {"quoted": True}),
        ("Plain", {"heading": 0, "bold": False, "bullet": "", "quoted": False, "row": -1, "column": -1}),
    ],
)
def test_a_line_remembers_its_marks(text: str, expected: dict[str, object]) -> None:
    line = only(text)
    assert {key: getattr(line, key) for key in expected} == expected


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        (
            "| No | Task |\n|----|------|\n| 1 | Post it |",
            [(0, 0, "No"), (0, 1, "Task"), (1, 0, "1"), (1, 1, "Post it")],
        ),
        (
            "<table><tr><td>1</td><td>Post it</td></tr><tr><td>2</td><td>Ring up</td></tr></table>",
            [(0, 0, "1"), (0, 1, "Post it"), (1, 0, "2"), (1, 1, "Ring up")],
        ),
        ("1\t<p>Finance</p>\t<p>AB</p>", [(0, 0, "1"), (0, 1, "Finance"), (0, 2, "AB")]),
    ],
)
def test_tables_have_rows_and_columns(text: str, cells: list[tuple[int, int, str]]) -> None:
    made = page(text)
    found = [(line.row, line.column, made.of(line)) for line in made.lines]
    assert [cell for cell in found if cell[2].strip("-")] == cells


def test_line_numbers_are_the_documents() -> None:
    made = clean("one\n\n<p>two\nthree</p>\r\nfour")
    assert [(line.number, made.of(line)) for line in made.lines] == [(1, "one"), (3, "two"), (4, "three"), (5, "four")]


def test_a_blank_line_is_a_gap() -> None:
    made = clean("one\ntwo\n\nthree")
    assert [line.gap for line in made.lines] == [False, False, True]


def test_front_matter_stands_under_its_keys_and_its_minutes_are_the_record() -> None:
    made = clean("---\ntitle: Alpha Board\nstart: 2022-05-03\nminutes: >-\n  ## Present\n\n  Ann Adams\n---\n")
    assert [(line.key, made.of(line)) for line in made.lines] == [
        ("title", "Alpha Board"),
        ("start", "2022-05-03"),
        ("", "Present"),
        ("", "Ann Adams"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Page 2 of 7",
        "1 | Page",
        "Printed: 23/06/11 Page 1",
        "Signed ........................ Chair date: ............",
        "View directions",
        "Skip to content",
        "Additional documents:",
        "Supporting documents:",
        "C:\\Users\\clerk\\minutes\\may.docx",
    ],
)
def test_furniture_is_marked(line: str) -> None:
    made = page(f"Finance was discussed at length.\n\n{line}\n\nThe budget was set.")
    assert [made.of(found) for found in made.lines if found.is_furniture] == [line]


def test_a_line_between_two_page_marks_is_no_running_head() -> None:
    made = page("\n\n".join(f"Point {n} was made.\n\nAlpha Board\n\nPage {n} of 3" for n in (1, 2, 3)))
    assert [made.of(line) for line in made.lines if not line.is_furniture] == [
        f"Point {n} was made." for n in (1, 2, 3)
    ]


def test_closing_marks_of_a_heading_are_no_words() -> None:
    line = only("## Finance ##")
    assert page("## Finance ##").of(line) == "Finance"


def test_running_heads_beside_page_marks_are_furniture() -> None:
    told = [[f"Point {n} of part {part} was made." for n in range(1, 5)] for part in (1, 2, 3)]
    text = "\n\n".join("\n\n".join([*points, "Alpha Board", f"Page {n} of 3"]) for n, points in enumerate(told, 1))
    made = page(text)
    assert [made.of(line) for line in made.lines if not line.is_furniture] == [
        point for points in told for point in points
    ]


def test_a_document_indented_with_quote_marks_is_no_quote() -> None:
    """Pandoc writes the indentation of Word so; in a document that quotes a little the marks are those of quotes."""
    indented = clean("# Minutes\n\n" + "> The gate was\n> mended.\n>\n" * 15)
    assert not any(line.quoted for line in indented.lines)
    assert ">" not in indented.text
    quoting = clean("# Minutes\n\n" + "The gate was mended.\n\n" * 60 + "> We thank you.\n")
    assert any(line.quoted for line in quoting.lines)


@pytest.mark.parametrize("mark", ["a)", "2.", "-"])
def test_what_stands_behind_quote_marks_below_titles_of_a_list_is_indented(mark: str) -> None:
    first = f"{mark}  **Bins and litter**\n\n> It was told.\n>\n> Much more."
    told = clean(f"# Minutes\n\n{first}\n\n{mark}  Roads\n\n> None.\n")
    assert not any(line.quoted for line in told.lines)
    assert [told.of(line) for line in told.lines if line.gap][-3:] == ["Much more.", told.of(told.lines[-2]), "None."]


@pytest.mark.parametrize("above", ["The letter says:", "a) The letter says:", "He wrote."])
def test_what_stands_behind_quote_marks_below_a_sentence_is_quoted(above: str) -> None:
    told = clean(f"# Minutes\n\n{above}\n\n> We thank you.\n\n{above}\n\n> We thank you again.\n")
    assert sum(line.quoted for line in told.lines) == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hall _keys_ are lost", "Hall keys are lost"),
        ("_All of it_", "All of it"),
        ("in my_file_name here", "in my_file_name here"),
    ],
)
def test_marks_of_italics_are_no_words(text: str, words: str) -> None:
    page = clean(text)
    assert [page.of(line) for line in page.lines] == [words]


@pytest.mark.parametrize("number", ["2", "**2**", "14"])
@pytest.mark.parametrize("rule", ["---", "-----"])
def test_a_rule_and_the_page_number_below_it_are_no_words(rule: str, number: str) -> None:
    marked = mark_furniture(clean(f"The seal was\n\n{rule}\n{number}\n\nmended at once.\n"))
    assert [marked.of(line) for line in marked.lines] == ["The seal was", "mended at once."]
    assert marked.squeezed(Span(0, len(marked.text))) == "The seal was mended at once."


@pytest.mark.parametrize("text", [
    "Items\n---\n\n1\n\nApologies\n", "Items\n=====\n1\nApologies\n", "There was a rule.\n\n---\n1\nApologies\n",
])  # fmt: skip
def test_a_number_that_heads_an_item_is_no_number_of_a_page(text: str) -> None:
    marked = mark_furniture(clean(text))
    assert "1" in [marked.of(line) for line in marked.lines]
    assert "1" in marked.text
