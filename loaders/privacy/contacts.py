"""How people can be reached: telephone numbers and mail addresses, which are in minutes and belong in no graph.

Numbers are those of ITU-T E.164 as they are printed in Britain and Ireland: ten to twelve digits from 0 or +, with
blanks, hyphens or brackets between them. Dates and times are not such numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.parsing.patterns import LedPattern
from loaders.privacy.masking import Place

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?![\w-])")
_LONGEST_NAME, _LONGEST_DOMAIN = 64, 400  # characters before and after the sign @, at the most
_PHONE = LedPattern(
    r"(?<![\w./£-])(?!\d{1,2}[-\s]\d{1,2}[-\s]\d{2,4})(?:\+\d{1,3}[ ()-]{0,3}|\(?0)\d(?:[ ()-]{0,2}\d){8,10}(?![\w:/-])"
)


def contact_places(text: str) -> Iterator[Place]:
    """The places of telephone numbers and mail addresses."""
    yield from _mail_addresses(text)
    yield from (found.span() for found in _PHONE.finditer(text))


def _mail_addresses(text: str) -> Iterator[Place]:
    at, last = text.find("@"), 0
    while at >= 0:
        found = _MAIL.search(text, max(last, at - _LONGEST_NAME), at + _LONGEST_DOMAIN)
        if found is not None and found.start() < at < found.end():
            yield found.span()
            last = found.end()
        at = text.find("@", at + 1)
