"""A vocabulary with a user's own topics added."""

from __future__ import annotations

from dataclasses import replace

from loaders.topics.vocabulary import Listing, Vocabulary
from loaders.topics.words import encode


def extended(base: Vocabulary, other: Listing, source: str) -> Vocabulary:
    """Return ``base`` with the topics and lists of ``other``, whose word is the last; ``source`` names it in messages.

    A topic of ``base`` that ``other`` has by its name is replaced: its own spellings go, and what was narrower than
    it is narrower than the new one. All other spellings and acronyms that ``other`` has, ``base`` loses, unless
    ``other`` lists them as ambiguous.
    """
    variants = tuple(dict.fromkeys((*base.variants, *other.variants)))
    theirs = replace(other, variants=variants)
    taken = {
        code: entry.name
        for entry in other.entries
        for phrase in dict.fromkeys((entry.name, *entry.also, *entry.headings))
        if phrase == entry.name or phrase not in {*entry.acronyms, *other.unmatched}
        for code in theirs.codes(phrase)
    }
    acronyms = {acronym for entry in other.entries for acronym in entry.acronyms} - other.ambiguous
    gone = taken.keys() - {encode(spelling) for spelling in other.ambiguous}
    renamed = {entry.name: taken[code] for entry in base.entries if (code := encode(entry.name)) in taken}
    entries = [
        replace(
            entry,
            acronyms=tuple(one for one in entry.acronyms if one not in acronyms),
            also=tuple(one for one in entry.also if encode(one) not in gone),
            headings=tuple(one for one in entry.headings if encode(one) not in gone),
            broader=tuple(dict.fromkeys(renamed.get(name, name) for name in entry.broader)),
        )
        for entry in base.entries
        if entry.name not in renamed
    ]
    return Vocabulary(
        (*entries, *other.entries),
        base.ambiguous | other.ambiguous,
        base.words | other.words,
        tuple(one for one in (*base.ignore, *other.ignore) if encode(one) not in taken),
        variants,
        base.unmatched | other.unmatched,
        other.notes,
        source,
    )
