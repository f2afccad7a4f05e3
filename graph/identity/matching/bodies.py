"""Which names are one organisation, and which are one board, through small changes of writing.

Pure functions from evidence to clusters, as for people. Only names whose words begin with the same letters are compared
at all; words that part bodies (North, South, numbers, single letters) must be equal.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations

from rapidfuzz import fuzz

from graph.identity.evidence import Evidence
from graph.identity.judgements import Judgements
from graph.identity.matching.clusters import Clustering, Clusters, Match
from graph.identity.naming.names import unaccented

_LINKS = frozenset("the of and for in at on a".split())
PARTING = frozenset("north south east west upper lower great little old new inner outer central first second".split())
_ACRONYM = re.compile(r"[A-Z](?:\.?[A-Z]){1,5}\.?")
# "DCC" is another council in each county; other initials mean the same wherever they are printed.
_OF_COUNCILS = re.compile(r"(?:CC|BC|DC|PC|TC|MBC|MDC|CCG|SCB|SAB)$")
# Names that every parish, town or ward has.
_COUNCILS = frozenset({"parish council", "town council", "community council", "parish meeting"})
_WORD_ALIKE = 85
_LONG_ENOUGH = 6
_SHARED_PEOPLE, _SHARED_PART = 2, 0.3
_SURE = 0.9
_SAME_PEOPLE = "named alike, and the same people attend"
_LEFT_OUT = "the title leaves out the place, and the same people attend"
_PASSES = "named alike but for a season, a year or the kind of meeting, and the same people attend"


def is_acronym(name: str) -> bool:
    """Whether a name is initials only: DCC, N.H.S."""
    return _ACRONYM.fullmatch(name) is not None


def organisation_block(name: str) -> str:
    """Equal for names that may be one organisation's: the first letters of its words, or the only word's own.

    Initials behind other words count each: "Alton MBC" goes with "Alton Metropolitan Borough Council".
    """
    if is_acronym(name):
        return name.replace(".", "").casefold()
    words, last = _words(name), _last_initials(name)
    if len(words) < 2:
        return "".join(words)
    return "".join(word[0] for word in words[:-1]) + (last or words[-1][0])


def _last_initials(name: str) -> str:
    """Initials that end a name of several words, in small letters."""
    before, _, last = name.rpartition(" ")
    return last.replace(".", "").casefold() if before and not before.isupper() and is_acronym(last) else ""


# "Summer Paediatric Group", "2031 Roads Forum", "Annual Roads Forum": what passes before, or behind, a board's name.
_PASSING = re.compile(
    r"^(?:(?:spring|summer|autumn|winter|(?:19|20)\d\d(?:[-/]\d{2,4})?|ordinary|annual|extraordinary|special|monthly|"
    r"quarterly)\s+)+(?=\S+\s+\S)|\s+(?:19|20)\d\d(?:[-/]\d{2,4})?$",
    re.I,
)


def lasting_name(name: str) -> str:
    """A board's name without the season, the year or the kind of meeting that stands before it."""
    return _PASSING.sub("", name)


def plainness(name: str) -> int:
    """How good a form of a board's name is: one with its place comes first, then one without what passes."""
    return 2 * (not _is_common(name)) + (not _passes(name))


def board_block(name: str) -> str:
    """Equal for names that may be one board's: the first letters of its words in the order of the alphabet.

    Councils of one kind go together, so that "Parish Council" alone finds those of the same people.
    """
    words = _words(lasting_name(name))
    if " ".join(words[-2:]) in _COUNCILS:
        return " ".join(words[-2:])
    return "".join(sorted(word[0] for word in words))


def organisations(entries: Mapping[str, Evidence], decisions: Judgements) -> Clustering:
    """Sort keys of one block into organisations."""
    named = {key: min(evidence.names) for key, evidence in entries.items()}
    acronyms = [key for key in sorted(entries) if is_acronym(named[key])]
    written = [key for key in sorted(entries) if key not in set(acronyms)]
    clusters = Clusters(entries, decisions, ranks={key: int(is_acronym(named[key])) for key in entries})
    clusters.decide()
    for first, second in combinations(written, 2):
        if not _met(entries[first], entries[second]):
            continue
        if alike(named[first], named[second]):
            _join(clusters, first, second, reason="spelled almost alike, named by the same boards")
        elif _abbreviates(named[first], named[second]) or _abbreviates(named[second], named[first]):
            _join(clusters, first, second, reason="its last words as initials, named by the same boards")
    left = []
    for key in acronyms:
        fits = {clusters.standing(other): other for other in written if _met(entries[key], entries[other])}
        if len(fits) == 1:
            _join(clusters, key, *fits.values(), reason="its initials, named by the same boards")
        else:
            left.append(key)
    for first, second in combinations(left, 2):
        if not _OF_COUNCILS.search(named[first].replace(".", "")):
            _join(clusters, first, second, reason="same initials")
    return clusters.sorted_out()


def boards(entries: Mapping[str, Evidence], decisions: Judgements) -> Clustering:
    """Sort keys of one block into boards."""
    named = {key: min(evidence.names) for key, evidence in entries.items()}
    ranks = {key: int(not entries[key].councils) + _is_common(named[key]) + _passes(named[key]) for key in entries}
    clusters = Clusters(entries, decisions, ranks=ranks)
    clusters.decide()
    near = list(_near(named))
    of_council = [pair for pair in near if entries[pair[0]].councils and entries[pair[1]].councils]
    for first, second in of_council:
        if entries[first].councils == entries[second].councils:
            if alike(named[first], named[second]):
                _join(clusters, first, second, reason="named almost alike, same council")
            elif _same_people(clusters, first, second):
                _join(clusters, first, second, reason=_PASSES)
    unknown = [key for key in sorted(entries) if not entries[key].councils]
    for key in unknown:
        _join_only(clusters, key, [far for far in _far_ends(near, key) if entries[far].councils])
    for key in unknown:
        for far in _far_ends(near, key):
            if not entries[far].councils and _same_people(clusters, key, far):
                _join(clusters, key, far, reason=_SAME_PEOPLE if alike(named[key], named[far]) else _PASSES)
    for key in sorted(entries):
        if _is_common(named[key]) and not entries[key].councils:
            _join_only(clusters, key, [other for other in sorted(entries) if not _is_common(named[other])])
    return clusters.sorted_out()


def _near(named: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Pairs of keys whose names are alike, but for what passes; only those whose words begin alike are compared."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for key, name in sorted(named.items()):
        groups["".join(sorted(word[0] for word in _words(lasting_name(name))))].append(key)
    for group in groups.values():
        for first, second in combinations(group, 2):
            if alike(lasting_name(named[first]), lasting_name(named[second])):
                yield first, second


def _passes(name: str) -> bool:
    return lasting_name(name) != name


def _is_common(name: str) -> bool:
    """Whether a name is one that every parish has, and leaves out which: "Parish Council"."""
    return " ".join(_words(lasting_name(name))) in _COUNCILS


def _far_ends(pairs: Iterable[tuple[str, str]], key: str) -> list[str]:
    return [other for pair in pairs if key in pair for other in pair if other != key]


def _join_only(clusters: Clusters, key: str, others: Iterable[str]) -> None:
    """Join a board without a council to the only one of the same name where the same people sit."""
    fits = {clusters.standing(other): other for other in others if _same_people(clusters, key, other)}
    if len(fits) == 1:
        [far] = fits.values()
        named = min(clusters.entries[key].names)
        common = _is_common(named) and not _is_common(min(clusters.entries[far].names))
        _join(clusters, key, far, reason=_LEFT_OUT if common else _SAME_PEOPLE)


def _same_people(clusters: Clusters, first: str, second: str) -> bool:
    one, other = (
        frozenset().union(*(clusters.entries[key].people for key in clusters.members(of))) for of in (first, second)
    )
    shared = len(one & other)
    return shared >= _SHARED_PEOPLE and shared >= _SHARED_PART * min(len(one), len(other))


def _join(clusters: Clusters, *pair: str, reason: str) -> None:
    clusters.join(Match(min(pair), max(pair), _SURE, (reason,)))


def _met(one: Evidence, other: Evidence) -> bool:
    return bool(one.boards & other.boards or one.councils & other.councils)


def alike(first: str, second: str) -> bool:
    """Whether two names have the same words, in any order, but for endings and small slips in long words."""
    one, other = sorted(map(_stem, _words(first))), sorted(map(_stem, _words(second)))
    return len(one) == len(other) and all(map(_same_word, one, other))


def _abbreviates(short: str, full: str) -> bool:
    """Whether the first is the second with initials for its last words: Alton MBC."""
    initials, words = _last_initials(short), _words(full)
    kept = len(words) - len(initials)
    return (
        bool(initials)
        and kept > 0
        and _words(short)[:-1] == words[:kept]
        and initials == "".join(word[0] for word in words[kept:])
    )


def _same_word(first: str, second: str) -> bool:
    if first == second:
        return True
    if {first, second} & PARTING or min(len(first), len(second)) < _LONG_ENOUGH or first[0] != second[0]:
        return False  # "Eastmere" and "Westmere" are two places
    return fuzz.ratio(first, second) >= _WORD_ALIKE


def _stem(word: str) -> str:
    return word.removesuffix("s") if len(word) > 4 else word


def _words(name: str) -> list[str]:
    plain = unaccented(name)
    words = re.findall(r"[a-z0-9]+", re.sub(r"(?<=\w)['’-](?=\w)|['’]", "", plain))
    return [word for word in words if word not in _LINKS] or words or [plain]


SORTERS: dict[str, Callable[[Mapping[str, Evidence], Judgements], Clustering]] = {
    "Board": boards,
    "Organisation": organisations,
}
