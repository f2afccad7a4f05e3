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


EVENING = "Wednesday 8 May 2030"


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(
    ("annual", "next_"),
    [
        (" at 7 pm", "immediately after the annual meeting"),
        (" at 7 pm", "at the rising of the Annual Meeting of the Council"),
        ("", "on the conclusion of the annual meeting"),
        ("", " at 7.30 pm"),
        (" at 7 pm", ""),
    ],
)
def test_a_second_meeting_of_an_evening_without_a_time(annual: str, next_: str, turned: bool) -> None:
    """It is apart by what its title says: none is merged with the other, and none of their people or items is."""
    title = "Stourwick Town Council\n\nMinutes of the {} meeting held on {} {} in the Moot Hall\n\n"
    first = (
        title.format("annual", EVENING, annual) + "Present: Cllr Ida Thornby, Cllr Wilf Carew\n\n"
        "1. Chairman\nRESOLVED: That Cllr Thornby be elected.\n\n2. Deputy\nRESOLVED: That Cllr Carew be elected.\n"
    )
    second = (
        title.format("ordinary", EVENING, next_) + "Present: Cllr Wilf Carew\n\nApologies: Cllr Ida Thornby\n\n"
        "1. Stile\nRESOLVED: That the stile be mended.\n\n2. Bins\nRESOLVED: That a bin be bought.\n"
    )
    with empty() as store:
        for number, text in enumerate((second, first) if turned else (first, second)):
            name = f"{number}.txt"
            replace(store, extract(Document(name, name, "text", text, sha256(text.encode()).hexdigest())).rows)
            consolidate(store)
        query = (
            "MATCH (m:Meeting)-[:HAS_ITEM]->(i:AgendaItem) WITH m, i ORDER BY i.position "
            "RETURN m.id AS id, collect(i.name) AS items ORDER BY items"
        )
        assert [row[1] for row in store.read(query).rows] == [["Chairman", "Deputy"], ["Stile", "Bins"]]
        names = "MATCH (m:Meeting)-[:RECORDED_IN]->() RETURN m.name AS name ORDER BY name"
        assert not any("None" in str(name) for (name,) in store.read(names).rows)
        order = "MATCH (m:Meeting)-[:FOLLOWED_BY]->(n:Meeting) RETURN count(*) AS n"
        assert store.read(order).rows == ((1,),)
