"""Whether two sets of minutes are of one meeting: what is alike without being one, and one without being alike."""

from __future__ import annotations

from hashlib import sha256

import pytest

from graph.consolidation import consolidate
from graph.writing import replace
from loaders.document import Document
from loaders.pipeline import extract
from tests.graph.test_same_documents import empty

COUNCIL = "Stourwick Borough Council"
PEOPLE = (
    "Present: Councillor Ida Thornby (Chair), Councillor Wilf Carew and Councillor Nell Ashdown.\n"
    "In attendance: Gareth Pellow, Head of Parks.\n\n"
)
ROOF = "Gareth Pellow told of the roof of the pavilion, which had leaked since the storms of November."


def minutes(
    board: str = "Parks Committee", when: str = "Thursday 14 March 2030 at 6.30 pm", sum_: str = "48,000",
    tree: str = "lime", council: str = COUNCIL, held: str = "held on", people: str = PEOPLE,
) -> str:  # fmt: skip
    return (
        f"{council}\n{board}\n\nMinutes of the meeting {held} {when} in the Moot Hall\n\n{people}"
        f"1. Pavilion\n{ROOF}\nRESOLVED: That £{sum_} be spent on a new roof.\n\n"
        f"2. Trees\nMembers walked round the green.\nAGREED: That a {tree} be planted there.\n"
    )


def graph_of(*texts: str) -> tuple[list[tuple[object, ...]], int]:
    """The meetings (council, board, day, time), and how many documents count."""
    with empty() as store:
        for number, text in enumerate(texts):
            name = f"{number}.txt"
            replace(store, extract(Document(name, name, "text", text, sha256(text.encode()).hexdigest())).rows)
        consolidate(store)
        query = (
            "MATCH (c:Organisation)-[:RUNS]->(b:Board)-[:HELD]->(m:Meeting)-[:RECORDED_IN]->() "
            "RETURN DISTINCT c.name AS council, b.name AS board, toString(m.date) AS day, m.start_time AS time "
            "ORDER BY council, board, day, time"
        )
        [(counting,)] = store.read("MATCH (d:Document) WHERE d.counts RETURN count(d) AS n").rows
        return list(store.read(query).rows), int(str(counting))


PARKS = (COUNCIL, "Parks Committee", "2030-03-14", "18:30")


@pytest.mark.parametrize(
    ("first", "second", "meetings", "counting"),
    [
        # one text, printed otherwise
        (minutes(), minutes().replace("£48,000", "£48 000").replace("6.30 pm", "18:30"), [PARKS], 1),
        (minutes(), minutes().replace("\n\n", "\n").upper().replace("MINUTES OF", "Minutes of"), [PARKS], 1),
        (minutes(), minutes(held="which was held on"), [PARKS], 1),
        # two committees of a council, with the same people, on one evening and at one time
        (minutes(), minutes("Finance Committee"),
         [(COUNCIL, "Finance Committee", "2030-03-14", "18:30"), PARKS], 2),
        # the same committee two months later, in much the same words
        (minutes(), minutes(when="Thursday 9 May 2030 at 6.30 pm", sum_="51,000"),
         [PARKS, (COUNCIL, "Parks Committee", "2030-05-09", "18:30")], 2),
        # committees of one name of two councils
        (minutes(), minutes(council="Wendlebury City Council", sum_="9,000", tree="plum",
                            people="Present: Councillors Owen Lusk (Chair), Prue Dacre and Hal Emmott.\n\n"),
         [PARKS, ("Wendlebury City Council", *PARKS[1:])], 2),
        # twice on one evening
        (minutes(), minutes(when="Thursday 14 March 2030 at 8.15 pm", sum_="90", tree="plum").replace(ROOF, "Chairs."),
         [PARKS, (COUNCIL, "Parks Committee", "2030-03-14", "20:15")], 2),
        # resumed a week later
        (minutes(), minutes(held="adjourned on 14 March 2030 and resumed on", when="Thursday 21 March 2030 at 7 pm",
                            sum_="90", tree="plum").replace(ROOF, "The roof was looked at again."),
         [PARKS, (COUNCIL, "Parks Committee", "2030-03-21", "19:00")], 2),
    ],
)  # fmt: skip
def test_one_meeting_or_two(first: str, second: str, meetings: list[tuple[str, ...]], counting: int) -> None:
    told, documents = graph_of(first, second)
    assert told == sorted(meetings)
    assert documents == counting
    assert graph_of(second, first) == (told, documents)
