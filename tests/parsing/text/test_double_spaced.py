"""Text with an empty line behind each line, as some converters write it, has its paragraphs again."""

from tests.parsing.steps import minutes, page

LINES = """MINUTES OF THE UPTON ROADS COMMITTEE HELD ON 4 MAY 2022 IN THE TOWN HALL
PRESENT:
Councillors Ashe, Brook, Cole, Dunn, Elms, Foxley, Greaves, Hollis, Innes, Jarrow,
Kettle, Lomas, Marsh and Noble.
OFFICIALS IN ATTENDANCE:
Director of Roads (Mr A. Archer), Senior Engineer, Bridges and Culverts (Ms B. Bell), Senior
Planner, Woods and Commons (Mr C. Coombe), Head of the Archive and the Reading Rooms (Ms D.
Dale), Clerk (Ms E. Eames).
1. Bridges
The Engineer told members that the bridge over the Leam had been closed to lorries since the
flood, and that the work would take until the end of the summer at the least. Members asked
whether the lane beside it could carry the bus in the mean time, and were told that it was too
narrow for it.
2. Culverts
It was agreed that the culverts below the mill be cleared before the winter, as the engineer had
advised, and that the cost be met from the reserve.
3. Signs
The signs at the cross roads had been stolen again, and members asked for signs that could not be
sold for scrap.""".splitlines()


def test_lists_and_sentences_go_on_over_empty_lines() -> None:
    single, double = minutes("\n".join(LINES)), minutes("\n\n".join(LINES))
    people = [(a.name, a.role, a.status) for a in single.attendees]
    assert [(a.name, a.role, a.status) for a in double.attendees] == people
    assert len(people) == 19
    assert [(i.number, i.title) for i in double.items] == [("1", "Bridges"), ("2", "Culverts"), ("3", "Signs")]
    assert [d.text for i in double.items for d in i.decisions] == [d.text for i in single.items for d in i.decisions]


def test_paragraphs_that_are_apart_stay_apart() -> None:
    text = "\n\n".join(f"{n}. Item {n}\n\nThe members agreed that the lane be mended in May." for n in range(1, 15))
    assert all(line.gap for line in page(text).lines[1:])
