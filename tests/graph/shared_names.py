"""Minutes that share with one another all that documents can share: topics, wide and narrow, people, organisations."""

from __future__ import annotations

import random
from functools import cache
from hashlib import sha256

from graph.rows import Rows
from loaders.document import Document
from loaders.pipeline import extract

BOARDS = (
    ("Marlbrook County Council", "Children's Services Panel"),
    ("Marlbrook County Council", "Health Scrutiny Committee"),
    ("Fenwick Borough Council", "Schools Forum"),
)
PEOPLE = ("Councillor Odile Marchbanks", "Councillor Tobias Renn", "Councillor Una Fairlie", "Councillor Kit Prowse")
OFFICERS = ("Hanna Lorimer, Director of Children's Services", "H Lorimer, Director of Childrens Services")
# Headings and sentences that name a topic: one broader than another, in chains, so that most documents name some of a
# chain and only imply the rest.
TOPICS = (
    ("Children's services", "The inspection of children's services would begin in May."),
    ("Children's social care", "Members heard of the children's social care budget, and CSC had reported."),
    ("Looked after children", "The number of looked after children had grown."),
    ("Safeguarding", "The annual report on safeguarding was received."),
    ("Child protection", "Child protection plans were in order."),
    ("Elective home education", "The number of children in elective home education (EHE) had grown."),
)
FIRMS = ("NHS England", "Marlbrook and Fenwick Integrated Care Board", "Beacon Academy Trust")


def text(number: int) -> str:
    """The minutes with this number: so short that many histories of them can be tried."""
    chance = random.Random(number)
    council, board = BOARDS[number % len(BOARDS)]
    lines = [council, board, f"Minutes of the meeting held on {1 + number} March 2031 at 10.00 am", ""]
    lines += [f"Present: {chance.choice(PEOPLE)} (Chair).", f"In attendance: {chance.choice(OFFICERS)}.", ""]
    for place, (heading, sentence) in enumerate(chance.sample(TOPICS, chance.choice((1, 2))), 1):
        lines += [f"{place}. {heading}", sentence, f"RESOLVED: That the report on {heading.lower()} be noted.", ""]
    return "\n".join([*lines, "9. Letters", f"A letter from {chance.choice(FIRMS)} was noted.", ""])


@cache
def rows(number: int, corrected: bool = False) -> Rows:
    """What the minutes state; ``corrected`` minutes have other topics, and hold the rest."""
    words = text(number)
    if corrected:
        words = words.replace("Safeguarding", "Bins").replace("safeguarding", "bin").replace("CSC", "Ann")
    digest = sha256(words.encode()).hexdigest()
    return extract(Document(f"shared-{number}.txt", f"shared-{number}.txt", "text", words, digest)).rows
