"""Who may be somebody by an earlier name is offered; whoever has nothing else in common is not."""

from __future__ import annotations

import pytest

from graph.identity.evidence import Evidence
from graph.identity.matching.earlier_names import Renamed, earlier_names, suggest_earlier


def known(name: str, *, board: str = "board:roads", council: str = "org:alton") -> Evidence:
    return Evidence(names=frozenset({name}), boards=frozenset({board}), councils=frozenset({council}))


@pytest.mark.parametrize(
    ("name", "aliases", "earlier"),
    [
        ("Ann Cole", ("Ann Brown",), ("Ann Brown",)),
        ("Ann Cole", ("A Cole", "Cole", "Anne Cole"), ()),
        ("Ann Cole", ("Brown", "AC"), ()),
    ],
)
def test_an_earlier_name_is_a_full_one_with_another_surname(
    name: str, aliases: tuple[str, ...], earlier: tuple[str, ...]
) -> None:
    assert earlier_names(name, None, aliases) == earlier


@pytest.mark.parametrize(
    ("other", "offered"),
    [
        (known("Ann Brown"), True),
        (known("Anne Brown", board="board:audit"), True),
        (known("Ann Brown-Cole"), True),
        (known("Ann Cole-Brown"), True),
        (known("Ann Brown", board="board:audit", council="org:upton"), False),
        (known("Bob Brown"), False),
        (known("Ann Cole-Dale"), False),
    ],
)
def test_who_is_called_so_in_the_same_place_is_offered(other: Evidence, offered: bool) -> None:
    renamed = Renamed("p", known("Ann Cole"), ("Ann Brown",))
    found = suggest_earlier([renamed], {"q": other})
    assert [match.pair for match in found] == ([{"p", "q"}] if offered else [])
    assert all("an earlier name of the one" in match.reasons and match.score < 0.85 for match in found)
    [block] = {block for block in renamed.blocks if block.endswith(" brn") and block.startswith("org:")}
    assert block == "org:alton brn"
