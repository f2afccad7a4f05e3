"""What a form leaves to be filled in: "[name]", "xx/xx/xxxx", "<insert date>": words that state nothing yet."""

from __future__ import annotations

import re

from loaders.parsing.words import alternatives, blanks

_BLANK = alternatives(blanks.TO_FILL_IN)
_PLACEHOLDER = re.compile(
    rf"[\[<{{]\s*(?:{alternatives(blanks.BEGIN)}\s[^\]>}}\n]{{1,60}}|{_BLANK}(?:\s+(?:of\s+)?(?:the\s+)?{_BLANK})?|[xX]{{2,}})\s*[\]>}}]|"
    rf"\b(?-i:{alternatives(blanks.PROMPTS)})|"
    r"\b(?:xx+[/.-]){1,2}xx+\b|\bdd[/.-]mm[/.-]yy(?:yy)?\b|\bxxx+\b|\b(?:cllr|mr|mrs|ms)\.?\s+xx+\b",
    re.I,
)
_OPENS = ("[", "<", "{", "xx", "XX", "Xx", "dd", "DD", *sorted({prompt[:6] for prompt in blanks.PROMPTS}))


def has_placeholder(words: str) -> bool:
    """Whether words of a filled-in form still hold a blank of it."""
    return any(sign in words for sign in _OPENS) and _PLACEHOLDER.search(words) is not None
