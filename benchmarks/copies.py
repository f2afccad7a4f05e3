"""What it costs to recognise copies: a document more, new or a copy, where so many records of meetings stand.

Records are made as reading makes them (board, day, people, items, sketch of the text), ten a day, each with a
document and its meeting and no further facts: what is measured is the stage that places records, and nothing else.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from statistics import median
from time import process_time

from benchmarks.report import Measurement, clock_of
from graph.records import place_records
from graph.records.sketch import SIZE
from graph.rows import MeetingRecord, Rows
from graph.schema import Board, Document, Held, Meeting, RecordedIn
from graph.store import Store
from graph.writing import replace_all

TOPIC = "Recognising copies"
MORE = 9  # documents of each kind, the first of which only warms up
A_DAY, BATCH = 10, 100
FIRST_DAY = date(2010, 1, 4)
ON_NEO4J = 2000


def measure(make: Callable[[], Store], sizes: Sequence[int]) -> Iterator[Measurement]:
    """Enter so many records into an empty store that ``make`` gives, then documents more, one by one."""
    for meetings in sizes:
        store = make()
        if store.kind == "neo4j" and meetings > ON_NEO4J:
            store.close()
            continue
        where = f"{store.kind}, {meetings:,} meetings"
        store.prepare()
        begun = process_time()
        for start in range(0, meetings, BATCH):
            replace_all(store, [made(number) for number in range(start, min(start + BATCH, meetings))])
            place_records(store)
        took = process_time() - begun
        yield Measurement(TOPIC, "for each of them, as they came", where, 1000 * took / meetings, "ms")
        chance = random.Random(meetings)
        known = [chance.randrange(meetings) for _ in range(MORE)]
        yield Measurement(
            TOPIC, "a new document", where, _placing(store, [made(meetings + i) for i in range(MORE)]), "ms"
        )
        yield Measurement(TOPIC, "a copy", where, _placing(store, [made(number, copy=True) for number in known]), "ms")
        store.close()


def _placing(store: Store, documents: Sequence[Rows]) -> float:
    """The median of the milliseconds that placing takes: the processor's of this program, a server's on the clock."""
    clock = clock_of(store.kind)
    took = []
    for rows in documents:
        replace_all(store, [rows])
        begun = clock()
        place_records(store)
        took.append(1000 * (clock() - begun))
    return median(took[1:])


def made(number: int, *, copy: bool = False) -> Rows:
    """The rows of a made meeting's minutes; a ``copy`` is another document with the same text."""
    chance = random.Random(number)
    day = FIRST_DAY + timedelta(days=number // A_DAY)
    council, name = f"Council {number % A_DAY}", f"Committee {number % 7}"
    board = Board(id=f"board:council-{number % A_DAY}/committee-{number % 7}", name=name)
    meeting = Meeting(id=f"meeting:{board.id[6:]}/{day}", name=f"{name}, {day}", date=day)
    id_ = f"doc-{number:08}{'-copy' if copy else ''}"
    people = tuple(f"Person {chance.randrange(9000)}" for _ in range(8))
    sketch = tuple(sorted(chance.sample(range(2**32), SIZE)))
    record = MeetingRecord(
        meeting=meeting.id, board=board.id, board_name=name, council=council, day=day, items=("1", "2", "3"),
        positions=3, people=people, words=1500, quality=0 if copy else 1, sketch=sketch,
    )  # fmt: skip
    place = {"source": id_, "start": 0, "end": 9}
    document = Document(
        id=id_, name=f"{id_}.txt", uri=f"{id_}.txt", format="text", sha256=id_, reader="made", kind="minutes"
    )
    return Rows(
        document=document,
        nodes=(board.model_copy(update=place), meeting.model_copy(update=place)),
        relationships=(
            Held(tail=board.ref, head=meeting.ref, **place), RecordedIn(tail=meeting.ref, head=document.ref, **place),
        ),
        records=(record,),
    )  # fmt: skip
