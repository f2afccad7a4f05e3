"""Names of a list with no mark between them, cut apart: "Ann Adams Bob Brown", "A Adams B Brown", "Al AdamsBob Lee"."""

from __future__ import annotations

import re

from loaders.parsing.attendance.persons.openings import names_a_person
from loaders.parsing.forms import looks_like_name, parse_name
from loaders.parsing.words import alternatives, honorifics
from loaders.spans import Span

_TITLED = alternatives(honorifics.MR_AND_MRS)
WORD = re.compile(r"\S+")
# Eight or more words with capitals, an even number of them.
RUN_TOGETHER = re.compile(r"\s*(?:[A-Z][\w’'-]*[a-z]\s+[A-Z][\w’'-]*[a-z](?:\s+|$)){4,}")
# "Mrs C D Cole", "P.J. Adams"; two or more of them and no mark between.
_INITIALLED = (
    rf"(?:{_TITLED}\.? +)?(?:[A-Z]\.? ?){{1,3}} ?(?<=[ .])(?:Mc|Mac|O[’'])?[A-Z][a-zà-öø-ÿ]{{2,}}(?:-[A-Z][a-z]+)?"
)
INITIALS_AND_SURNAME = re.compile(_INITIALLED)
INITIALS_FIRST = re.compile(rf"\s*{_INITIALLED}(?: +{_INITIALLED})+[\s.]*")
# Where a surname and the next given name have no blank between them; not within "FitzGerald".
RUN_INTO = re.compile(r"(?<=[a-z]{3})(?<!Fitz)(?=[A-Z][a-z]+\s+[A-Z])")


def names_apart(text: str, span: Span) -> list[Span]:
    """A segment cut between names that no mark parts; as it is where it is no such segment."""
    parts = [span]
    for cut in (_run_together, _initials_first, _run_into):
        parts = [part for one in parts for part in cut(text, one)]
    return parts


def _run_together(text: str, span: Span) -> list[Span]:
    """A segment of names of two words each, and nothing else: "Ann Adams Bob Brown Cy Cole Di Dunn"."""
    if not RUN_TOGETHER.fullmatch(text, *span):
        return [span]
    words = list(WORD.finditer(text, *span))
    pairs = [Span(one.start(), other.end()) for one, other in zip(words[::2], words[1::2], strict=True)]
    return pairs if all(looks_like_name(text[slice(*pair)].split()) for pair in pairs) else [span]


def _initials_first(text: str, span: Span) -> list[Span]:
    """A segment of names that begin with initials, and nothing else: "P J Adams B Brown Mrs C D Cole"."""
    if not INITIALS_FIRST.fullmatch(text, *span):
        return [span]
    starts = [name.start() for name in INITIALS_AND_SURNAME.finditer(text, *span)]
    found = [Span(start, stop) for start, stop in zip(starts, [*starts[1:], span.end], strict=True)]
    return found if all(parse_name(text, *one) is not None for one in found) else [span]


def _run_into(text: str, span: Span) -> list[Span]:
    """A segment cut where two names were run together: "Ann AdamsBob Brown"."""
    found: list[Span] = []
    at = span.start
    for join in RUN_INTO.finditer(text, *span):
        if names_a_person(text, at, join.start()) and names_a_person(text, join.start(), span.end):
            found.append(Span(at, join.start()))
            at = join.start()
    return [*found, Span(at, span.end)]
