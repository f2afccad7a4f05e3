"""One meeting's minutes as they really stand about: copies, drafts, halves, an agenda, a second meeting that day."""

from __future__ import annotations

import re
from functools import cache
from hashlib import sha256

from graph.rows import Rows
from loaders.document import Document
from loaders.pipeline import extract

HEAD = """Sallowby Borough Council
Licensing Panel

{mark}Minutes of the meeting held on Monday 3 February 2031 at {time} in the Moot Hall

Present: Councillor Greta Holm (Chair), Councillor Pavel Rudd and Councillor Ines Calder.
In attendance: Noel Farrant, Licensing Officer.
Apologies: Councillor Dorothy Strake.

"""
ITEMS = (
    """1. Declarations of interest
Councillor Rudd declared a personal interest in item 3, as he lived in Cooper Row.

""",
    """2. Street trading
Noel Farrant presented the report on street trading. There had been 41 applications in the year.
RESOLVED: That the fee for a pitch be set at £350 a year.
ACTION: Noel Farrant to publish the new fees by 1 March 2031.

""",
    """3. The Old Granary, Cooper Row
The Panel heard the applicant and two neighbours about music in the garden.
RESOLVED: That the licence be granted, with music to end at 22:00.
Proposed by Councillor Holm, seconded by Councillor Calder.

""",
    """4. Taxi ranks
Members discussed the rank at the station, which was full on most evenings.
AGREED: That a second rank in Mill Street be tried for six months.
ACTION: Noel Farrant to order the signs for Mill Street.

""",
)
WHOLE = HEAD.format(mark="", time="6.30 pm") + "".join(ITEMS)
EVENING = """Sallowby Borough Council
Licensing Panel

Minutes of the special meeting held on Monday 3 February 2031 at 8.15 pm in the Moot Hall

Present: Councillor Greta Holm (Chair) and Councillor Ines Calder.
Apologies: Councillor Pavel Rudd.

1. Review of the Kestrel Club
The police asked for the licence to be reviewed after an affray in January.
RESOLVED: That the licence of the Kestrel Club be suspended for two months.

2. Costs
RESOLVED: That each side bear its own costs.
"""
AGENDA = """Sallowby Borough Council
Licensing Panel

AGENDA for the meeting to be held on Monday 3 February 2031 at 6.30 pm in the Moot Hall

Members: Councillor Greta Holm (Chair), Councillor Pavel Rudd, Councillor Ines Calder, Councillor Dorothy Strake.

1. Declarations of interest
To receive any declarations.

2. Street trading
To consider the report of the Licensing Officer.

3. The Old Granary, Cooper Row
To determine the application.

4. Taxi ranks
To consider a second rank.
"""
REVISED = AGENDA.replace("AGENDA for", "REVISED AGENDA for").replace("a second rank", "a second rank in Mill Street")
SUPPLEMENT = """Sallowby Borough Council
Licensing Panel

SUPPLEMENTARY AGENDA for the meeting to be held on Monday 3 February 2031 at 6.30 pm in the Moot Hall

1. Busking
To consider complaints about music at the Buttercross, which came after the agenda was sent out.

2. Pavement cafes
To consider an application by the Copper Kettle.
"""
NEXT = """Sallowby Borough Council
Licensing Panel

Minutes of the meeting held on Monday 3 March 2031 at 6.30 pm in the Moot Hall

Present: Councillor Greta Holm (Chair), Councillor Dorothy Strake and Councillor Ines Calder.

1. Minutes
The minutes of the meeting held on 3 February 2031 were approved as a correct record, minute 2 to read £360.

2. Street trading
Noel Farrant had published the new fees.
RESOLVED: That the report be noted.
"""


def wrapped(text: str) -> str:
    """The text as a converter gives it: lines of a page's width, words divided, typographic quotes."""
    lines = []
    for block in text.splitlines():
        lines += re.findall(r".{1,70}(?:\s|$)", block) or [""]
    return "\n".join(line.rstrip() for line in lines).replace("'", "’")


TEXTS = {
    "whole.txt": WHOLE,
    "copy/whole.txt": WHOLE,
    "whole-from-pdf.txt": wrapped(WHOLE),
    "draft.txt": WHOLE.replace("Minutes of", "DRAFT Minutes of").replace("£350", "£380"),
    "confirmed.txt": WHOLE.replace("Minutes of", "CONFIRMED Minutes of").replace("six months", "nine months"),
    "first-half.txt": HEAD.format(mark="", time="6.30 pm") + "".join(ITEMS[:2]),
    "second-half.txt": HEAD.format(mark="", time="6.30 pm") + "".join(ITEMS[2:]),
    "three-items.txt": HEAD.format(mark="", time="6.30 pm") + "".join(ITEMS[:3]),
    "last-three.txt": HEAD.format(mark="", time="6.30 pm") + "".join(ITEMS[1:]),
    "evening.txt": EVENING,
    "agenda.txt": AGENDA,
    "revised.txt": REVISED,
    "supplement.txt": SUPPLEMENT,
    "next.txt": NEXT,
}


def document(name: str, text: str, format: str = "text") -> Document:
    """A document of this name and text."""
    return Document(name, name, format, text, sha256(text.encode()).hexdigest())


@cache
def rows(name: str) -> Rows:
    """What the document of this name states."""
    return extract(document(name, TEXTS[name])).rows
