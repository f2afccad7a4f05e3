"""Names that OCR misread are the people of the board of whose names it made them; in no order of loading otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import permutations

from graph.consolidation import consolidate
from graph.exports.canonical import canonical
from graph.identity.applying import apply_judgements, explain
from graph.identity.evidence import Evidence
from graph.identity.judgements import Judgements, parse
from graph.identity.matching.misread import misread_names
from graph.identity.naming import names
from graph.identity.naming.misreadings import misreading
from graph.store import Store
from graph.writing import remove
from graph.writing import replace as write
from loaders.pipeline import extract
from tests.identity.measure import document_of
from tests.identity.test_same_graph import Kept
from tests.identity.world.evidence import person
from tests.identity.world.text import Text
from tests.tables import every_row


@every_row(
    ("read", "printed", "letters"),
    [
        ("James Bumham", "James Burnham", ("m for rn",)),
        ("Jarnes Lind", "James Lind", ("rn for m",)),
        ("Cormelia Lind", "Cornelia Lind", ("m for n",)),
        ("lan Lind", "Ian Lind", ("l for i",)),
        ("Tan Lind", "Ian Lind", ("t for i",)),
        ("Ann Elarke", "Ann Clarke", ("e for c",)),
        ("Ann M0nk", "Ann Monk", ("0 for o",)),
        ("Ann HiIl", "Ann Hill", ("i for l",)),
        ("Karl Hallon", "Karl Hatton", ("l for t", "l for t")),
        ("J Bumham", "James Burnham", ("m for rn",)),
        ("Jim Bumham", "James Burnham", ("m for rn",)),
        ("Bumham", "James Burnham", None),  # one word: a given name, perhaps
        ("A Bumham", "James Burnham", None),
        ("Ann T Bumham", "Ann M Burnham", None),
        ("Ann Barker", "Ann Parker", None),
        ("Dan Lind", "Don Lind", None),
        ("Ann Lind", "Ann Lind", None),
        ("Ann Millet", "Ann Nullel", None),  # three letters
    ],
)
def test_letters_that_look_alike(read: str, printed: str, letters: tuple[str, ...] | None) -> None:
    found = misreading(names.parse(read), names.parse(printed))
    assert (found.letters if found else None) == letters


def scanned(name: str, **more: str | int) -> Evidence:
    """What one scan tells of a name."""
    found = person(name, **more)  # type: ignore[arg-type]
    return replace(found, scanned=found.names, last=found.first)


KNOWN = {"b": person("James Burnham"), "c": person("Nell Sayer")}


@every_row(
    ("entries", "joined", "offered"),
    [
        ({"a": scanned("James Bumham")}, "a+b", ""),
        ({"a": scanned("Mr Bumham")}, "a+b", ""),
        ({"a": scanned("James Bumham", board="panel")}, "", ""),  # not known there
        ({"a": person("James Bumham")}, "", ""),  # printed so
        ({"a": replace(scanned("James Bumham"), last=person("x").last)}, "", ""),  # read so on two days
        ({"a": scanned("James Bumham", beside="b")}, "", ""),  # one list names both
        ({"a": scanned("Mr Bumham"), "d": person("Carl Burnham")}, "", "a+b a+d"),  # it may be either
        ({"a": scanned("Neil Sayer"), "d": person("Neil Hurst")}, "a+c", ""),
        ({"a": scanned("Marcus Nell"), "d": person("Marcus Neil"), "e": person("Ann Nell")}, "", "a+d"),
        ({"a": scanned("James Bumham", beside="d"), "d": scanned("Jarnes Burnham", beside="a")}, "", "a+b b+d"),
        ({"a": scanned("James Bumham"), "d": scanned("Jarnes Burnham")}, "a+b b+d", ""),
        ({"a": scanned("Mrs Bumham"), "d": person("Mr James Burnham")}, "a+b", ""),
    ],
)
def test_who_is_whom_on_a_board(entries: Mapping[str, Evidence], joined: str, offered: str) -> None:
    everyone = KNOWN | dict(entries)
    found = misread_names(everyone, {key: key for key in everyone}, "forum", Judgements())
    assert {"+".join(sorted(match.pair)) for match in found.joined} == set(joined.split())
    assert {"+".join(sorted(match.pair)) for match in found.offered} == set(offered.split())
    assert all("OCR may have read" in match.reasons[0] for match in (*found.joined, *found.offered))


def test_a_decision_parts_them() -> None:
    everyone = KNOWN | {"a": scanned("James Bumham")}
    decisions = parse("different  a  b\n")
    found = misread_names(everyone, {key: key for key in everyone}, "forum", decisions)
    assert not found.joined and not found.offered


PAGE = """LONGMERE BOROUGH COUNCIL

Schools Forum

Minutes of the meeting held on {day} at 4.00 pm in the Town Hall

Present:
{names}

1. Minutes of the last meeting

The minutes were agreed as a correct record.
"""
PRINTED = {
    "first": ("9 May 2023", "James Burnham\nNell Sayer\nCornelia Hurst"),
    "second": ("11 July 2023", "James Burnham\nCornelia Hurst"),
}
SCANS = {"scan": ("12 September 2023", "James Bumham\nNell Sayer"), "other": ("14 November 2023", "Comelia Hurst")}


def texts() -> dict[str, Text]:
    return {
        name: Text(f"{name}.txt", name, PAGE.format(day=day, names=listed))
        for name, (day, listed) in (PRINTED | SCANS).items()
    }


def load(store: Store, *order: str) -> None:
    for name in order:
        document = document_of(texts()[name])
        write(store, extract(replace(document, ocr=0.9) if name in SCANS else document).rows)
        consolidate(store)


def people(store: Store) -> list[str]:
    return [str(name) for (name,) in store.read("MATCH (p:Person) RETURN p.name AS name ORDER BY name").rows]


def test_the_graph_is_the_same_in_any_order() -> None:
    found = set()
    for order in list(permutations(PRINTED | SCANS))[::5]:
        with Kept() as store:
            load(store, *order)
            assert people(store) == ["Cornelia Hurst", "James Burnham", "Nell Sayer"]
            found.add(canonical(store))
    assert len(found) == 1


def test_why_is_told_and_what_is_taken_out_or_decided_is_undone(embedded_store: Store) -> None:
    load(embedded_store, "scan")
    alone = canonical(embedded_store)
    assert people(embedded_store) == ["James Bumham", "Nell Sayer"]
    load(embedded_store, "first")
    known = "person:longmere-borough-council/schools-forum/james-burnham"
    (match,) = explain(embedded_store, known).joined
    assert match.reasons[0] == "OCR may have read m for rn"
    assert match.reasons[-1] == "the only one on the board whose name it can be"
    apply_judgements(embedded_store, f"different  {known}  {known.replace('rn', 'm')}\n")
    consolidate(embedded_store)
    assert "James Bumham" in people(embedded_store)
    apply_judgements(embedded_store, "")
    consolidate(embedded_store)
    assert "James Bumham" not in people(embedded_store)
    remove(embedded_store, document_of(texts()["first"]).id)
    consolidate(embedded_store)
    assert canonical(embedded_store) == alone
