"""The lists of words by which headings, definitions and mentions are read (``wording.toml``)."""

from __future__ import annotations

import tomllib
from pathlib import Path

from loaders.topics.words import normal_form

_LISTS: dict[str, list[str]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


def _normal(*names: str) -> frozenset[str]:
    return frozenset(normal_form(word) for name in names for word in _LISTS[name])


SMALL_WORDS = frozenset(_LISTS["small"])
"""Words that carry no initial of an acronym, in lower case."""
HONORIFICS = frozenset(_LISTS["honorifics"])
"""Titles before a person's name, in lower case."""
UNTELLING_WORDS = _normal("small", "function", "general")
"""Words that name no topic in a heading; these and all below in their normal form."""
BODIES = _normal("bodies")
"""Words that end a body's name."""
BODIES_OF = _normal("bodies_of")
"""Words that begin a body's name before "of" or "for"."""
DECIDING_BODIES = _normal("deciding_bodies")
"""Words that end the name of a body which is called by its subject."""
OFFICES = _normal("offices")
"""Words that make a subject's name an office's."""
OFFICES_OF = _normal("offices", "offices_of")
"""Words that do so before "of" or "for"."""
EVERYWHERE = _normal("small", "function", "everywhere")
"""Words that stand in most minutes, whatever these are about."""
