"""How minutes count the public and the press among those who were there: nobody of them is an attendee."""

from __future__ import annotations

from loaders.parsing.words import alternatives, public

# "3", "three", "several"
HOW_MANY = rf"(?:\d+|{alternatives(public.HOW_MANY)})"
# "members of the public", "a representative of the press"
OF_THE_PUBLIC = rf"{alternatives(public.SPOKEN_FOR)}\s+of\s+(?:the\s+)?{alternatives(public.PUBLIC_AND_PRESS)}"
RESIDENTS = alternatives(public.RESIDENTS)
