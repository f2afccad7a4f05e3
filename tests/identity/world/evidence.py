"""Evidence in few words: ``person("Councillor Lind", board="forum")``."""

from __future__ import annotations

from datetime import date

from graph.identity.evidence import Evidence

_TITLES = ("Councillor", "Mr", "Mrs", "Dr")


def person(
    name: str,
    *,
    board: str = "forum",
    council: str = "alton",
    organisation: str = "",
    role: str = "",
    beside: str = "",
    year: int = 2020,
) -> Evidence:
    """What minutes tell of a name; several of a kind are parted by ``;``, and an empty text tells nothing."""
    title = next((title for title in _TITLES if name.startswith(f"{title} ")), None)
    bare = name.removeprefix(f"{title} ")
    return Evidence(
        names=frozenset({name if " " not in bare else bare}),
        honorifics=frozenset({title} if title else ()),
        boards=_several(board),
        councils=_several(council),
        organisations=_several(organisation),
        roles=_several(role),
        beside=_several(beside),
        first=date(year, 1, 1),
        last=date(year, 12, 1),
    )


def body(name: str, *, boards: str = "", councils: str = "", people: str = "") -> Evidence:
    """What minutes tell of a board or organisation."""
    return Evidence(
        names=frozenset({name}), boards=_several(boards), councils=_several(councils), people=_several(people)
    )


def _several(words: str) -> frozenset[str]:
    return frozenset(word.strip() for word in words.split(";") if word.strip())
