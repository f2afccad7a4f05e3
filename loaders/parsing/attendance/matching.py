"""Whether two printed names may be one person's: named tests, and the ladders of them that are climbed.

Names are compared as words in lower case without full stops; an initial is a word of its own. ``own`` is the fuller
name, of somebody listed; ``asked`` is what is printed elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from graph.identity.naming.given_names import same_given

Words = Sequence[str]
DASH = re.compile(r"(?<=\w)[–—‐‑](?=\w)")  # in "Lovell–Hart", printed as "Lovell-Hart" elsewhere
SPELT_ALIKE = 90  # per cent of letters in order: "Mathew Ellis" and "Matthew Ellis"


def name_words(name: str) -> list[str]:
    """A name's words as they are compared: "A.B. van Dyke" gives a, b, van, dyke."""
    words = (word.strip(".,").lower() for word in DASH.sub("-", name).replace(".", ". ").split())
    return [word for word in words if word]


def is_same(own: Words, asked: Words) -> bool:
    """Word for word: "Ann Adams"."""
    return own == asked


def is_surname_with_particles(own: Words, asked: Words) -> bool:
    """The last words: "van Dyke" of Guy van Dyke."""
    return 2 <= len(asked) < len(own) and list(own[-len(asked) :]) == list(asked)


def is_double_surname(own: Words, asked: Words) -> bool:
    """A double surname without its hyphen: "Lovell Hart" of Ann Lovell-Hart."""
    if "-" not in own[-1] or len(asked) < 2:
        return False
    parts, told = (" ".join(words).replace("-", " ").split() for words in (own, asked))
    return parts[-len(told) :] == told


def has_same_given_name(own: Words, asked: Words) -> bool:
    """The surname with an initial or another form of the given name: "A Adams", "Matt Ellis" of Matthew Ellis."""
    return len(asked) >= 2 and len(own) >= 2 and own[-1] == asked[-1] and same_given(own[0], asked[0])


def is_listed_by_surname(own: Words, asked: Words) -> bool:
    """A full name of somebody who is listed by surname: "Ann Adams" where the list says "Cllr Adams"."""
    return len(own) == 1 and len(asked) >= 2 and own[0] == asked[-1]


def is_surname(own: Words, asked: Words) -> bool:
    """The surname alone: "Adams"."""
    return len(asked) == 1 and own[-1] == asked[0]


def is_first_name(own: Words, asked: Words) -> bool:
    """The first word alone: "Ann" of Ann Adams."""
    return len(asked) == 1 and own[0] == asked[0]


def is_given_name(own: Words, asked: Words) -> bool:
    """The given name alone, or a short form that is surely of it: "Ann", "Matt" of Matthew Ellis."""
    return len(asked) == 1 and len(own) > 1 and same_given(own[0], asked[0], strict=True)


def has_cut_given_name(own: Words, asked: Words) -> bool:
    """The surname with given names of which one begins the other: "A Adams", "Alex Adams" of Alexandra Adams."""
    return (
        len(own) >= 2
        and len(asked) >= 2
        and own[-1] == asked[-1]
        and (own[0].startswith(asked[0]) or asked[0].startswith(own[0]))
    )


def is_spelt_alike(own: Words, asked: Words) -> bool:
    """A slip of a letter or two: "Mathew Ellis" of Matthew Ellis."""
    return len(asked) >= 2 and len(own) >= 2 and _is_alike(" ".join(own), " ".join(asked))


def _is_alike(own: str, asked: str) -> bool:
    return fuzz.ratio(own, asked, score_cutoff=SPELT_ALIKE) > 0


class Rung(NamedTuple):
    """Tests that are equally sure: whom one of them fits is found before those on later rungs are asked."""

    name: str
    tests: tuple[Callable[[Words, Words], bool], ...]

    def fits(self, own: Words, asked: Words) -> bool:
        """Whether one of the tests fits."""
        return any(test(own, asked) for test in self.tests)

    def places(self, names: Sequence[Words], asked: Words) -> tuple[int, ...]:
        """The places of the names that one of the tests fits."""
        tests = self.tests
        return tuple(dict.fromkeys(i for i, own in enumerate(names) for test in tests if test(own, asked)))


WHOLE = Rung("the whole name", (is_same,))
# Who is meant by several words, and by one, and by one after a title, which is no given name.
SEVERAL_WORDS = (
    WHOLE,
    Rung(
        "the surname with more",
        (is_surname_with_particles, is_double_surname, has_same_given_name, is_listed_by_surname),
    ),
    Rung("spelt alike", (is_spelt_alike,)),
)
ONE_WORD = (WHOLE, Rung("a surname or given name", (is_surname, is_given_name)))
ONE_WORD_AFTER_TITLE = (WHOLE, Rung("a surname", (is_surname,)))
# Who may be meant by a shorter form on another list, or by who took the chair.
SHORTER_FORM = Rung("a shorter form", (is_same, is_surname, is_first_name, has_cut_given_name))


def is_shorter_form(full: str, short: str) -> bool:
    """Whether a shorter name may mean the person of the fuller one: surname, surname with initial, or given name."""
    return SHORTER_FORM.fits(name_words(full), name_words(short))


def fitting(names: Sequence[Words], asked: Words, *, titled: bool) -> tuple[int, ...]:
    """The places of the names that ``asked`` may mean, by the first rung that anybody fits.

    Of several whom one word fits, those whose name holds it as it is come before those with another form of it.
    """
    ladder = SEVERAL_WORDS if len(asked) > 1 else ONE_WORD_AFTER_TITLE if titled else ONE_WORD
    for rung in ladder:
        found = rung.places(names, asked)
        if len(found) > 1 and len(asked) == 1:
            return tuple(place for place in found if asked[0] in names[place]) or found
        if found:
            return found
    return ()
