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
# Headings and sentences that name a topic, one broader than another, or only the broader one, in several spellings.
TOPICS = (
    ("Children's social care", "Members heard of the children's social care budget."),
    ("Children's services", "The inspection of children's services would begin in May."),
    ("Elective home education", "The number of children in elective home education (EHE) had grown."),
    ("Safeguarding", "The safeguarding partnership had met, and CSC had reported."),
    ("Exclusions", "Permanent exclusions from schools had fallen."),
    ("CAMHS", "Waiting times of the child and adolescent mental health services were discussed."),
    ("School attendance", "School attendance was below that of last year."),
)
FIRMS = ("NHS England", "Marlbrook and Fenwick Integrated Care Board", "Beacon Academy Trust")


def text(number: int) -> str:
    """The minutes with this number."""
    chance = random.Random(number)
    council, board = BOARDS[number % len(BOARDS)]
    members = chance.sample(PEOPLE, 3)
    lines = [council, board, f"Minutes of the meeting held on {1 + number} March 2031 at 10.00 am", ""]
    lines += [
        f"Present: {members[0]} (Chair), {', '.join(members[1:])}.",
        f"In attendance: {chance.choice(OFFICERS)}.",
        "",
    ]
    for place, (heading, sentence) in enumerate(chance.sample(TOPICS, 3), 1):
        lines += [f"{place}. {heading}", sentence, f"A letter from {chance.choice(FIRMS)} was noted."]
        lines += [f"RESOLVED: That the report on {heading.lower()} be noted.", ""]
    return "\n".join(lines)


@cache
def rows(number: int, corrected: bool = False) -> Rows:
    """What the minutes state; ``corrected`` minutes have other topics, and hold the rest."""
    words = text(number)
    if corrected:
        words = words.replace("Safeguarding", "Bins").replace("safeguarding", "bin").replace("CSC", "Ann")
    digest = sha256(words.encode()).hexdigest()
    return extract(Document(f"shared-{number}.txt", f"shared-{number}.txt", "text", words, digest)).rows
