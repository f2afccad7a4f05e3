"""Names as OCR misreads them: letters that look alike in print, and whether one name may be a misreading of another.

Who reads a scan takes "rn" for "m" or "l" for "I": these slips are others than those of clerks, who spell by sound, so
that ``names`` neither compares such names nor holds them to be alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from graph.identity.naming.given_names import is_usual, same_given
from graph.identity.naming.names import PersonName

MOST_MISREADINGS = 2  # in one name
_REMEMBERED = 65536
# Of two that look alike, either is taken for the other; names are compared in small letters.
_ALIKE = tuple(
    tuple(line.split())
    for line in """
    rn m
    in m
    ni m
    nn rm
    rm rn
    m n
    vv w
    cl d
    li h
    ii u
    ll u
    il u
    ri n
    c e
    c o
    e o
    r t
    l i
    l 1
    i 1
    l t
    i j
    f t
    o 0
    s 5
    b 8
    b h
    g 9
    g q
    z 2
    """.strip().splitlines()
)
_CAPITALS = tuple(
    tuple(line.split())
    for line in """
    rn m
    i l
    i 1
    l 1
    i j
    i t
    c e
    c g
    e f
    o q
    o 0
    s 5
    b 8
    vv w
    """.strip().splitlines()
)  # how a name begins: in capitals others look alike


@dataclass(frozen=True)
class Misreading:
    """What OCR took for what, in the order of the letters: "m for rn"; ``is_name`` where it may be a name itself."""

    letters: tuple[str, ...]
    is_name: bool = False

    @property
    def told(self) -> str:
        """The letters as a reason."""
        return f"OCR may have read {' and '.join(self.letters)}"


@lru_cache(_REMEMBERED)
def misreading(read: PersonName, printed: PersonName) -> Misreading | None:
    """How a name that was read by OCR can be another one misread; None where it can not, or where they are equal.

    The given name may be a short form or an initial, the surname must stand in both.
    """
    if not (read.surname and printed.surname) or read == printed:
        return None
    surname = _letters(read.surname, printed.surname)
    if surname is None:
        return None
    given: tuple[str, ...] = ()
    is_name = False
    if read.given and printed.given and not same_given(read.given[0], printed.given[0], strict=not surname):
        found = _letters(read.given[0], printed.given[0])
        if found is None:
            return None
        given, is_name = found, is_usual(read.given[0]) or "e for o" in found or "o for e" in found
    letters = (*given, *surname)
    if not 0 < len(letters) <= MOST_MISREADINGS or _other_middle(read, printed):
        return None
    return Misreading(letters, is_name)


def _other_middle(read: PersonName, printed: PersonName) -> bool:
    middle = read.given[1:2], printed.given[1:2]
    return all(middle) and middle[0][0][0] != middle[1][0][0]


@lru_cache(_REMEMBERED)
def _letters(read: str, printed: str) -> tuple[str, ...] | None:
    """What was taken for what where one word is read as another; () for equal words, None where letters differ else."""
    ways: dict[tuple[int, int], tuple[str, ...]] = {(0, 0): ()}
    for at in range(len(read) + 1):
        for far in range(len(printed) + 1):
            so_far = ways.get((at, far))
            if so_far is None:
                continue
            if at < len(read) and far < len(printed) and read[at] == printed[far]:
                _keep(ways, (at + 1, far + 1), so_far)
            if len(so_far) == MOST_MISREADINGS:
                continue
            for one, other in _ALIKE if at and far else _CAPITALS:
                for seen, true in ((one, other), (other, one)):
                    if read.startswith(seen, at) and printed.startswith(true, far):
                        _keep(ways, (at + len(seen), far + len(true)), (*so_far, f"{seen} for {true}"))
    return ways.get((len(read), len(printed)))


def _keep(ways: dict[tuple[int, int], tuple[str, ...]], place: tuple[int, int], letters: tuple[str, ...]) -> None:
    if place not in ways or (len(letters), letters) < (len(ways[place]), ways[place]):
        ways[place] = letters
