"""Words to look for instead of those that stand nowhere: near in spelling, as the texts have them."""

from __future__ import annotations

from rapidfuzz import fuzz, process

from minutegraph.fulltext.index import SearchIndex
from minutegraph.fulltext.words import Wanted

_MOST = 5
_LEAST = 72  # of 100, by rapidfuzz's ratio of a word and a stem


def near_words(index: SearchIndex, wanted: Wanted) -> tuple[str, ...]:
    """Words of the texts that are spelled much like those words that no text holds; the nearest first."""
    unknown = [word for word in wanted.words if not _stands(index, word)]
    if not unknown:
        return ()
    stems = [str(term) for (term,) in _vocabulary(index)]
    found: dict[str, float] = {}
    for word in unknown:
        for stem, score, _ in process.extract(
            word.casefold(), stems, scorer=fuzz.ratio, limit=_MOST, score_cutoff=_LEAST
        ):
            found[stem] = max(found.get(stem, 0), score)
    best = sorted(found, key=lambda stem: (-found[stem], stem))[:_MOST]
    return tuple(dict.fromkeys(filter(None, (_surface(index, stem) for stem in best))))


def _stands(index: SearchIndex, word: str) -> bool:
    return bool(index.rows("SELECT 1 FROM words WHERE words MATCH ? LIMIT 1", (f'"{word}"',)))


def _vocabulary(index: SearchIndex) -> list[tuple[object, ...]]:
    """The stems of all words: those of numbers are no help."""
    return index.rows("SELECT term FROM stems WHERE doc > 0 AND term GLOB '[a-z]*' AND length(term) > 2")


def _surface(index: SearchIndex, stem: str) -> str:
    """A word as a text has it, of that stem."""
    rows = index.rows(
        "SELECT highlight(words, 0, '\x02', '\x03') FROM words WHERE words MATCH ? LIMIT 1", (f'"{stem}"*',)
    )
    return str(rows[0][0]).partition("\x02")[2].partition("\x03")[0].casefold() if rows else ""
