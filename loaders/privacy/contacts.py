"""How people can be reached: telephone numbers and mail addresses, which are in minutes and belong in no graph.

Numbers are those of ITU-T E.164 as they are printed in Britain and Ireland: ten to twelve digits from 0 or +, with
blanks, hyphens or brackets between them. Dates and times are not such numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.privacy.masking import Place

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?![\w-])")
_PHONE = re.compile(
    r"(?<![\w./£-])(?!\d{1,2}[-\s]\d{1,2}[-\s]\d{2,4})(?:\+\d{1,3}[ ()-]{0,3}|\(?0)\d(?:[ ()-]{0,2}\d){8,10}(?![\w:/-])"
)


def contact_places(text: str) -> Iterator[Place]:
    """The places of telephone numbers and mail addresses."""
    for pattern in (_MAIL, _PHONE):
        yield from (found.span() for found in pattern.finditer(text))
