"""Words that state nothing: blanks of forms ("[name]", "xx/xx/xxxx", "<insert date>"), and figures alone."""

from __future__ import annotations

import re

from loaders.parsing.words import alternatives, blanks, counts

_BLANK = alternatives(blanks.TO_FILL_IN)
_PLACEHOLDER = re.compile(
    rf"[\[<{{]\s*(?:{alternatives(blanks.BEGIN)}\s[^\]>}}\n]{{1,60}}|{_BLANK}(?:\s+(?:of\s+)?(?:the\s+)?{_BLANK})?|[xX]{{2,}})\s*[\]>}}]|"
    rf"\b(?-i:{alternatives(blanks.PROMPTS)})|"
    r"\b(?:xx+[/.-]){1,2}xx+\b|\bdd[/.-]mm[/.-]yy(?:yy)?\b|\bxxx+\b|\b(?:cllr|mr|mrs|ms)\.?\s+xx+\b",
    re.I,
)
_OPENS = ("[", "<", "{", "xx", "XX", "Xx", "dd", "DD", *sorted({prompt[:6] for prompt in blanks.PROMPTS}))

_BRACKETS = re.compile(r"\([^()\n]*\)")
_LABEL = re.compile(r"\b(?:actions?|decisions?)(?:\s+points?)?\b\s*[:|]?", re.I)
_MEASURED = re.compile(rf"\d[\d.,:]*\s*{alternatives(counts.MEASURES)}\b", re.I)
_WORD = re.compile(r"[^\W\d_]{3}")


def has_placeholder(words: str) -> bool:
    """Whether words of a filled-in form still hold a blank of it."""
    return any(sign in words for sign in _OPENS) and _PLACEHOLDER.search(words) is not None


def has_only_figures(words: str) -> bool:
    """Whether nothing but figures with their units stands in words, outside brackets and behind labels of tasks."""
    rest = words
    for nothing in (_BRACKETS, _LABEL, _MEASURED):
        rest = nothing.sub(" ", rest)
    return _WORD.search(rest) is None
