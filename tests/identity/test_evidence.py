"""The evidence of documents adds up to the same in any order, and survives being written down."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from graph.identity.evidence import Evidence, as_json, evidence_of, read, together
from graph.schema import Ref
from tests.graph.fixtures import made_rows

words = st.frozensets(st.sampled_from(["a", "b", "Ann Adams", "Åkerman", 'a "quoted" one', "x\ny"]), max_size=3)
days = st.one_of(st.none(), st.dates(date(2000, 1, 1), date(2025, 1, 1)))


@st.composite
def evidences(draw: st.DrawFn) -> Evidence:
    called = draw(words)
    seen = sorted(day for day in (draw(days), draw(days)) if day is not None)
    return Evidence(
        **{name: draw(words) for name in ("honorifics", "boards", "councils", "organisations", "roles")},
        names=called, scanned=called & draw(words),
        people=draw(words), beside=draw(words),
        first=seen[0] if seen else None, last=seen[-1] if seen else None,
    )  # fmt: skip


@given(evidences(), evidences(), evidences())
def test_evidence_adds_up_in_any_order(one: Evidence, two: Evidence, three: Evidence) -> None:
    assert one | two == two | one
    assert (one | two) | three == one | (two | three)
    assert one | one == one
    assert one | Evidence() == one
    assert together([three, one, two, one]) == together([one, two, three])


@given(evidences())
def test_evidence_is_read_as_it_was_written(evidence: Evidence) -> None:
    assert read(as_json(evidence)) == evidence
    assert "\n" not in as_json(evidence)


def test_what_is_known_by_another_id_is_renamed() -> None:
    evidence = Evidence(boards=frozenset({"b1", "b2"}), organisations=frozenset({"o1"}), councils=frozenset({"o1"}))
    known = {Ref("Board", "b2"): Ref("Board", "b1"), Ref("Organisation", "o1"): Ref("Organisation", "o2")}
    assert evidence.renamed(known) == Evidence(
        boards=frozenset({"b1"}), organisations=frozenset({"o2"}), councils=frozenset({"o2"})
    )
    assert set(evidence.bodies()) == {Ref("Board", "b1"), Ref("Board", "b2"), Ref("Organisation", "o1")}


def test_a_document_tells_who_stood_beside_whom_where_and_when() -> None:
    (rows,) = made_rows(1, 1)
    found = evidence_of(rows)
    people = {ref: evidence for ref, evidence in found.items() if ref.label == "Person"}
    assert people
    for evidence in people.values():
        assert evidence.boards == {"board-000"}
        assert evidence.councils == {"org-Alder"}
        assert evidence.first == evidence.last == date(2021, 1, 4)
    board = found[Ref("Board", "board-000")]
    assert board.councils == {"org-Alder"}
    assert board.people
