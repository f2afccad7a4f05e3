"""Sentences and paragraphs."""

import pytest

from loaders.parsing.text import sentences
from tests.parsing.steps import body
from tests.tables import every_row


@every_row(
    ("text", "expected"),
    [
        ("One came. Two left.", ["One came.", "Two left."]),
        ("Was it late? It was! All agreed.", ["Was it late?", "It was!", "All agreed."]),
        ("Cllr. Adams met Mr. B. Brown of St. Mary's.", ["Cllr. Adams met Mr. B. Brown of St. Mary's."]),
        ("Seconded by Cllr. Á. Ní Dhuinn. It was agreed.", ["Seconded by Cllr. Á. Ní Dhuinn.", "It was agreed."]),
        ("It cost £4.50 in all. Nobody paid.", ["It cost £4.50 in all.", "Nobody paid."]),
        ("We met at 7.30 p.m. The hall was cold.", ["We met at 7.30 p.m.", "The hall was cold."]),
        ("See e.g. Mill Lane, etc. Then go on.", ["See e.g. Mill Lane, etc. Then go on."]),
        ("He said “Never.” Then he left.", ["He said “Never.”", "Then he left."]),
        ("The hedge (see above.) Was cut.", ["The hedge (see above.)", "Was cut."]),
        ("It rained.Then it stopped.", ["It rained.", "Then it stopped."]),
        ("no full stop", ["no full stop"]),
        ("  spaces around.  ", ["spaces around."]),
        ("", []),
        ("   ", []),
        (
            "He spoke on item 6. Mr Lind spoke on items 7 and 8.\nThe board agreed.",
            ["He spoke on item 6.", "Mr Lind spoke on items 7 and 8.", "The board agreed."],
        ),
        ("See minute 14. Cllr Lind left.", ["See minute 14.", "Cllr Lind left."]),
        ("An interest in agenda item 6. Cllr Lind had none.", ["An interest in agenda item 6.", "Cllr Lind had none."]),
        ("They agreed 1. Bins 2. Lamps.", ["They agreed 1. Bins 2. Lamps."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[s:e] for s, e in sentences(text, 0, len(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one line\nwraps on", ["one line\nwraps on"]),
        ("one paragraph.\n\nAnother.", ["one paragraph.", "Another."]),
        ("- a point\n- another", ["a point", "another"]),
        ("a) a point\nb) another", ["a point", "another"]),
        ("(1) a point\n(2) another", ["a point", "another"]),
        ("<p>One.</p><p>Two.</p>", ["One.", "Two."]),
        (
            "The sentence is cut by the end of the page in\n\nPage 2 of 3\n\nthe middle of it.",
            ["The sentence is cut by the end of the page in\nPage 2 of 3\nthe middle of it."],
        ),
    ],
)
def test_paragraphs(text: str, expected: list[str]) -> None:
    made = body(text)
    assert [part.words.strip() for part in made.paragraphs] == expected


def test_agenda_text_stands_before_the_minutes() -> None:
    made = body("To receive the report.\n\nMinutes:\n\nThe report was received.")
    assert [p.words for p in made.agenda] == ["To receive the report."]
    assert [p.words for p in made.paragraphs] == ["The report was received."]


def test_the_text_is_cut_where_the_page_says_so() -> None:
    made = body("The report was received and it ... view the full minutes text for item 16.")
    assert [p.words for p in made.paragraphs] == ["The report was received and it"]
