"""How minutes count the public and the press among those who were there: nobody of them is an attendee."""

from __future__ import annotations

HOW_MANY = r"(?:\d+|one|two|three|four|five|six|several|some|no)"
OF_THE_PUBLIC = r"(?:members?|representatives?)\s+of\s+(?:the\s+)?(?:public|press)"
RESIDENTS = r"(?:parishioners?|residents?)"
