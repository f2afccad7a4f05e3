"""A graph that grows document by document is the graph of the same documents loaded at once."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from graph.consolidation import consolidate
from graph.exports.canonical import canonical
from graph.identity.applying import apply_judgements
from graph.identity.evidence import LINKED
from graph.identity.judgements import Judgement, Verdict, added
from graph.rows import Rows
from graph.schema import Person
from graph.store import Store
from graph.stores import open_store
from graph.writing import remove, replace
from tests.graph.councils import Country
from tests.graph.fixtures import load

pytestmark = pytest.mark.slow

# Few names for many people, so that namesakes meet; most names printed in several ways.
SMALL = Country(slips=0.8, people=8, names=4, items=5, slips_of_councils=0.2)
POOL = [SMALL.minutes(council, board, meeting) for council in (0, 1) for board in (0, 1) for meeting in range(4)]


def counted(store: Store, query: str) -> int:
    ((count,),) = store.read(query).rows
    assert isinstance(count, int)
    return count


@contextmanager
def kept() -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(folder)
        store.prepare()
        yield store
        store.close()


def at_once(documents: Sequence[Rows], decisions: str = "") -> str:
    with kept() as store:
        load(store, *documents)
        apply_judgements(store, decisions)
        consolidate(store)
        return canonical(store)


def grown(store: Store, steps: Sequence[int], before: Mapping[int, Rows] | None = None) -> dict[int, Rows]:
    """Load the document that each step names, or take it out again if it is in, and settle after each."""
    standing = dict(before or {})
    for step in steps:
        rows = POOL[step]
        if step in standing:
            remove(store, rows.document.id)
            del standing[step]
        else:
            replace(store, rows)
            standing[step] = rows
        consolidate(store)
    return standing


# A failing example is small enough as it is found: to make it smaller takes minutes.
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
_STEPS = st.lists(st.integers(0, len(POOL) - 1), min_size=2, max_size=14)


@settings(max_examples=15, phases=UNSHRUNK, suppress_health_check=[HealthCheck.too_slow])
@given(_STEPS)
@example(list(range(len(POOL))))
@example([*reversed(range(len(POOL))), 3, 9, 3, 0, 4, 9])
def test_a_grown_graph_is_the_graph_made_at_once(steps: list[int]) -> None:
    with kept() as store:
        standing = grown(store, steps)
        assert canonical(store) == at_once(list(standing.values()))


PEOPLE = sorted({node.id for rows in POOL for node in rows.nodes if isinstance(node, Person)})
_DECISIONS = st.lists(
    st.tuples(st.sampled_from(["same", "different"]), st.sampled_from(PEOPLE), st.sampled_from(PEOPLE)).filter(
        lambda told: told[1] != told[2]
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=6, phases=UNSHRUNK, suppress_health_check=[HealthCheck.too_slow])
@given(_STEPS, _DECISIONS, _DECISIONS)
def test_decisions_hold_whenever_they_are_followed(
    steps: list[int], first: list[tuple[Verdict, str, str]], second: list[tuple[Verdict, str, str]]
) -> None:
    texts = [added("", [Judgement(*told) for told in decisions]) for decisions in (first, second)]
    middle = len(steps) // 2
    with kept() as store:
        apply_judgements(store, texts[0])
        standing = grown(store, steps[:middle])
        apply_judgements(store, texts[1])
        standing = grown(store, steps[middle:], standing)
        consolidate(store)
        assert canonical(store) == at_once(list(standing.values()), texts[1])


def test_the_pool_has_what_identity_decides() -> None:
    with kept() as store:
        load(store, *POOL)
        for label in LINKED:
            joined = f"MATCH (n:{label.label()})-[v:NAMED_IN]->(:Document) WHERE v.known_as IS NOT NULL "
            assert counted(store, f"{joined} RETURN count(DISTINCT n) AS n") >= 2
        for kind in ("RECURS_AS", "REFERS_TO", "FOLLOWED_BY", "POSSIBLY_SAME_AS"):
            assert counted(store, f"MATCH ()-[x:{kind}]->() RETURN count(x) AS n") >= 4
