"""A judgement that may stop early never loses a pair that would have been offered."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.identity.evidence import Evidence
from graph.identity.weighing import OFFERED, judge, known

_NAMES = st.sampled_from(["Ann Green", "A Green", "Anne Greene", "Councillor Green", "Green", "Annie Green", "Bo Li"])


def _some(*values: str) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(values), max_size=2)


_EVIDENCE = st.builds(
    Evidence,
    names=st.frozensets(_NAMES, min_size=1, max_size=2),
    honorifics=_some("Councillor", "Dr"),
    boards=_some("board:a", "board:b"),
    councils=_some("org:x", "org:y"),
    organisations=_some("org:p", "org:q"),
    roles=_some("Clerk", "Head of Inclusion", "Head of Roads"),
)


@settings(max_examples=500)
@given(_EVIDENCE, _EVIDENCE, st.sampled_from([-0.1, 0.0, 0.1]))
def test_stopping_early_loses_nothing(first: Evidence, second: Evidence, rarity: float) -> None:
    one, other = known("person:a", first), known("person:b", second)
    whole = judge(one, other, rarity=rarity)
    enough = whole if whole is not None and whole.score >= OFFERED else None
    assert judge(one, other, rarity=rarity, least=OFFERED) == enough
