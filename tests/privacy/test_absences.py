"""The reason of an absence is stored nowhere: a hundred of them are looked for in all that is kept or given."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from loaders.document import Document
from loaders.parsing import read_outlines
from loaders.pipeline import Extraction, extract
from loaders.privacy import absence_reasons, masked
from tests.cli.conftest import Run, run  # noqa: F401  # a fixture
from tests.privacy.reasons import ELSEWHERE, LISTS, NAMES, REASONS, SENTENCES, in_business, in_item, in_list
from tests.tables import every_row

FORMS = [
    *((in_list, words) for words in LISTS),
    *((in_item, words) for words in SENTENCES),
    *((in_business, words) for words in ELSEWHERE),
]


def document(text: str) -> Document:
    return Document(uri="x.txt", name="x.txt", format="text", text=text, sha256="0")


def sign_of(reason: str) -> str:
    """The word by which a reason is known again."""
    [word] = re.findall(r"[A-Z]{3,}", reason)
    return str(word).lower()


def minutes(number: int, form: int) -> str:
    make, words = FORMS[form]
    return make(words.format(n=NAMES[number % len(NAMES)], r=REASONS[number].lower()))


def organisations(found: Extraction) -> set[str]:
    return {node.name for node in found.rows.nodes if node.label() == "Organisation"}


def test_there_are_a_hundred_and_each_has_a_sign() -> None:
    assert len(REASONS) >= 100
    assert len({sign_of(reason) for reason in REASONS}) == len(REASONS)


@pytest.mark.parametrize("form", range(len(FORMS)))
def test_nothing_that_is_read_tells_why(form: int) -> None:
    for number in range(form % 4, len(REASONS), 4):
        text = minutes(number, form)
        found = extract(document(text))
        kept = f"{found.rows!r} {found.minutes!r} {found.topics!r}".lower()
        assert not re.search(rf"\b{sign_of(REASONS[number])}\b", kept), text
        assert organisations(found) <= {"Alton Trust", "Penn Council"}, text
        assert "Alton Trust" in organisations(found), text


@every_row("form", range(len(FORMS)))
def test_offsets_stay_true(form: int) -> None:
    text = minutes(0, form)
    found = extract(document(text))
    assert len(found.document.text) == len(text)
    for attendee in found.minutes[0].attendees:
        assert attendee.name.split()[-1] in text[attendee.start : attendee.end]


@pytest.mark.slow
def test_no_file_log_or_export_tells_why(run: Run, tmp_path: Path) -> None:  # noqa: F811
    folder, graph = tmp_path / "minutes", tmp_path / "graph"
    folder.mkdir()
    for number in range(len(REASONS)):
        text = minutes(number, number % len(FORMS)).replace(
            "12 May 2026", f"{1 + number % 28} May {1990 + number // 4}"
        )
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    given = [run("--graph", graph, "load", "--verbose", "--report", tmp_path / "report.json", folder)]
    assert given[0].code == 0, given[0].err
    everything = "MATCH (n) RETURN n AS x UNION ALL MATCH ()-[r]->() RETURN r AS x"
    given += [
        run("--graph", graph, "cypher", everything, "-f", "json", "--limit", "0"),
        run("--graph", graph, "cypher", "MATCH (n) RETURN properties(n) AS p", "-f", "json", "--limit", "0"),
        run("--graph", graph, "cypher", "MATCH ()-[r]->() RETURN properties(r) AS p", "-f", "json", "--limit", "0"),
        run("--graph", graph, "people", "-f", "json"),
        run("--graph", graph, "query", "meetings", "-f", "json"),
        run("--graph", graph, "trace", "roads", "-f", "html"),
        run("extract", folder / "0.txt", "-f", "json"),
    ]
    for name in ("graph.graphml", "graph.gexf", "graph.json", "graph.csv"):
        assert run("--graph", graph, "export", tmp_path / "out" / name).code == 0
    assert json.loads(given[2].out)
    files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file() and folder not in path.parents]
    texts = "\n".join([ended.out + ended.err for ended in given] + [file.decode() for file in files if is_text(file)])
    packed = "\n".join(file.decode("utf-8", "replace") for file in files if not is_text(file))
    assert [sign for sign in map(sign_of, REASONS) if stands_in(sign, texts)] == []
    # three letters stand among packed bytes by chance
    assert [sign for sign in map(sign_of, REASONS) if len(sign) > 3 and stands_in(sign, packed)] == []


def is_text(file: bytes) -> bool:
    try:
        file.decode()
    except UnicodeDecodeError:
        return False
    return True


def stands_in(sign: str, text: str) -> bool:
    return re.search(rf"(?<![a-z]){sign}(?![a-z])", text.lower()) is not None


@pytest.mark.parametrize(
    "words",
    [
        "Cllr Dan Field (Clerk)",
        "Cllr Dan Field (Vice Chair), Fay Gold (Alton Trust)",
        "Cllr Dan Field (substitute: Bob Brown)",
        "Dan Field (DF)",
        "Cllr Dan Field (Labour)",
        "Dan Field, Head of Care, Penn Council",
        "Cllr. Dan Field, Cllr. Fay Gold, Mr. Gus Hill",
        "Dan Field, PHB",  # which the text uses elsewhere
    ],
)
def test_who_somebody_is_stays(words: str) -> None:
    text = in_list(f"Apologies: {words}").replace("The report on roads", "The report of PHB on roads")
    assert absence_reasons(text, read_outlines(document(text))) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr Brown apologised for the late circulation of the report on roads.",
        "The Board noted that persistent absence in schools had risen, as Mrs Green had said in May.",
        "Cllr Green thanked Cllr Brown for his work on roads, which was due to end in June.",
        "It was resolved that Cllr Brown, who had been Chair since 2019, be thanked because of his service.",
    ],
)
def test_other_business_stays(sentence: str) -> None:
    text = in_business(sentence)
    assert absence_reasons(text, read_outlines(document(text))) == []


def test_what_is_masked_keeps_its_lines() -> None:
    assert masked("one two\nthree four", [(4, 13), (4, 7)]) == "one    \n      four"


@pytest.mark.parametrize(
    "said",
    [
        "Councillor Marsh asked whether home schooling was being used in place of exclusion.",
        "Ann Marsh suggested planters in place of bollards.",
    ],
)
def test_what_takes_the_place_of_a_thing_is_no_absence(said: str) -> None:
    text = minutes(0, 0).rstrip() + f"\n\n9. Any other business\n\n{said}\n"
    assert said in masked(text, absence_reasons(text, read_outlines(document(text))))


@pytest.mark.parametrize("gap", ["\n\n", " \n\n", "\n \n\n"])
def test_words_of_absence_that_an_empty_line_cuts_stop_no_reading(gap: str) -> None:
    text = in_business(f"Cllr Green has offered to count the chairs in{gap}place of Cllr Brown. The hall is warm.")
    assert "The hall is warm." in masked(text, absence_reasons(text, read_outlines(document(text))))
