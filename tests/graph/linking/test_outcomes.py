"""What later minutes say of a task becomes its status, and goes with them."""

from __future__ import annotations

from dataclasses import replace as changed
from datetime import date, timedelta
from itertools import permutations

import pytest

from graph.consolidation import consolidate
from graph.exports.canonical import canonical
from graph.linking.actions.statuses import Again, Closed, Fate, Said, Told, fate_of
from graph.linking.order import Held
from graph.linking.outcomes import Closing, Item, Passage, Settled, closings, settle, stated_passage
from graph.linking.tasks.similarity import Task
from graph.linking.tasks.words import task_words
from graph.rows import Outcome, Rows
from graph.schema import Action, ActionStatus
from graph.store import Store
from graph.writing import remove
from tests.graph.linking.test_linking import load, minutes, pairs
from tests.tables import every_row

_TASK = "mend the roof of the bus shelter"
_DAYS = [date(2021, 1, 5) + timedelta(days=28 * at) for at in range(6)]


def day(at: int) -> date:
    return _DAYS[at]


def raised(at: int, text: str = _TASK, status: ActionStatus | None = None, board: str = "b") -> Rows:
    """A meeting that raises a task, with a status where its own minutes print one."""
    rows = minutes(at, "1 Roads", task=text, board=board)
    nodes = tuple(
        Action.model_validate({**node.model_dump(exclude={"stated_status"}), "status": status})
        if isinstance(node, Action)
        else node
        for node in rows.nodes
    )
    return changed(rows, nodes=nodes)


def telling(at: int, text: str, status: ActionStatus, *, number: str | None = None, board: str = "b") -> Rows:
    """A meeting whose first item says what became of a task."""
    rows = minutes(at, "1 Arising", board=board)
    told = Outcome(
        item=f"{board}-{at}/1", board=board, status=status, number=number, quote=text, start=5, end=5 + len(text)
    )
    return changed(rows, outcomes=(told,))


def also(first: Rows, second: Rows) -> Rows:
    """The first minutes, with what the second say became of tasks."""
    return changed(first, outcomes=second.outcomes)


def statuses(store: Store) -> list[tuple[object, ...]]:
    query = "MATCH (a:Action) RETURN a.id, a.status, a.stated_status, a.closed_date ORDER BY a.id"
    return list(store.read(query).rows)


def test_a_task_raised_again_was_carried_forward(store: Store) -> None:
    load(store, raised(0), raised(1, status="open"))
    assert statuses(store) == [
        ("action-b-0", "carried forward", None, None),
        ("action-b-1", "open", "open", None),
    ]


def test_a_later_done_closes_the_whole_chain_and_goes_with_its_document(store: Store) -> None:
    load(store, raised(0, status="open"), raised(1), raised(3, status="done"))
    assert statuses(store) == [
        ("action-b-0", "done", "open", day(3)),
        ("action-b-1", "done", None, day(3)),
        ("action-b-3", "done", "done", day(3)),
    ]
    remove(store, "doc-b-3")
    consolidate(store)
    assert statuses(store) == [
        ("action-b-0", "carried forward", "open", None),
        ("action-b-1", None, None, None),
    ]
    remove(store, "doc-b-1")
    consolidate(store)
    assert statuses(store) == [("action-b-0", "open", "open", None)]


def test_words_of_a_later_item_tell_what_became_of_it(store: Store) -> None:
    load(store, raised(0, status="open"), telling(2, "The roof of the bus shelter had been mended.", "done"))
    assert statuses(store) == [("action-b-0", "done", "open", day(2))]
    query = "MATCH (i:AgendaItem)-[r:REPORTS_ON]->(:Action) RETURN i.id, r.status, r.date, r.quote, r.source, r.start"
    assert store.read(query).rows == (
        ("b-2/1", "done", day(2), "The roof of the bus shelter had been mended.", "doc-b-2", 5),
    )
    remove(store, "doc-b-2")
    consolidate(store)
    assert statuses(store) == [("action-b-0", "open", "open", None)]
    assert pairs(store, "REPORTS_ON") == []


def test_what_is_reported_may_still_be_open(embedded_store: Store) -> None:
    load(embedded_store, raised(0), telling(2, "The roof of the bus shelter had not been mended.", "carried forward"))
    assert statuses(embedded_store) == [("action-b-0", "carried forward", None, None)]


def test_what_is_raised_again_at_once_is_not_done(embedded_store: Store) -> None:
    told = telling(1, "The roof of the bus shelter had been mended.", "done")
    load(embedded_store, raised(0), also(raised(1), told))
    assert pairs(embedded_store, "REPORTS_ON") == [("b-1/1", "action-b-0")]
    assert statuses(embedded_store) == [
        ("action-b-0", "carried forward", None, None),
        ("action-b-1", None, None, None),
    ]


def test_a_task_that_was_done_and_comes_again_later_is_open(embedded_store: Store) -> None:
    load(embedded_store, raised(0), telling(1, "The roof of the bus shelter had been mended.", "done"), raised(3))
    assert statuses(embedded_store) == [
        ("action-b-0", "done", None, day(1)),
        ("action-b-3", None, None, None),
    ]


def test_a_closed_task_that_a_log_still_lists_was_closed_when_it_was(embedded_store: Store) -> None:
    load(embedded_store, raised(0), raised(1, status="done"), raised(2, status="done"))
    assert [row[3] for row in statuses(embedded_store)] == [day(1)] * 3


def test_the_number_of_the_minute_is_enough_where_one_task_stands_there(embedded_store: Store) -> None:
    load(embedded_store, raised(0), telling(1, "Minute 1: completed.", "done", number="1"))
    assert pairs(embedded_store, "REPORTS_ON") == []  # the task hangs on a part that has no number
    rows = raised(2, "paint the railings of the war memorial")
    numbered = [node.model_copy(update={"number": "22/19"}) if node.id == "b-2/part" else node for node in rows.nodes]
    load(embedded_store, changed(rows, nodes=tuple(numbered)), telling(3, "22/19: completed.", "done", number="22/19."))
    assert pairs(embedded_store, "REPORTS_ON") == [("b-3/1", "action-b-2")]


@pytest.mark.parametrize(
    "text",
    [
        "The roof of the village hall had been painted.",
        "The minutes had been circulated.",
        "All was well.",
    ],
)
def test_words_of_something_else_report_nothing(text: str, embedded_store: Store) -> None:
    load(embedded_store, raised(0), telling(1, text, "done"))
    assert pairs(embedded_store, "REPORTS_ON") == []


def test_another_boards_words_report_nothing(embedded_store: Store) -> None:
    load(embedded_store, raised(0), telling(1, "The roof of the bus shelter had been mended.", "done", board="c"))
    assert statuses(embedded_store) == [("action-b-0", None, None, None)]


_DOCUMENTS = [
    raised(0, status="open"),
    also(raised(1), telling(1, "The roof of the bus shelter had been looked at.", "open")),
    telling(2, "The roof of the bus shelter had been mended.", "done"),
    raised(4, status="carried forward"),
]


@pytest.mark.parametrize("order", list(permutations(range(4)))[::5])
def test_any_order_gives_the_same_bytes_and_unloading_restores_them(order: tuple[int, ...], store: Store) -> None:
    exports = []
    for at in order:
        load(store, _DOCUMENTS[at])
        exports.append(canonical(store))
    for at, export in zip(reversed(order), reversed(exports), strict=True):
        assert canonical(store) == export
        remove(store, _DOCUMENTS[at].document.id)
        consolidate(store)
    assert canonical(store) == ""


def test_a_joint_meetings_task_has_the_status_of_both_boards_minutes(store: Store) -> None:
    rows = raised(0)
    board = next(node for node in rows.nodes if node.label() == "Board")
    held = next(link for link in rows.relationships if link.type_name == "HELD")
    other = board.model_copy(update={"id": "c", "name": "Board c"})
    both = changed(
        rows,
        nodes=(*rows.nodes, other),
        relationships=(*rows.relationships, held.model_copy(update={"tail": other.ref})),
    )
    load(store, both, raised(1), raised(2, status="done", board="c"))
    assert statuses(store)[0] == ("action-b-0", "done", None, day(2))
    remove(store, "doc-c-2")
    consolidate(store)
    assert statuses(store)[0] == ("action-b-0", "carried forward", None, None)


@every_row(
    ("said", "fate"),
    [
        (Said(), Fate()),
        (Said("open", day(0)), Fate("open")),
        (Said("open", day(0), followed=True), Fate("open", None, "not mentioned")),
        (Said("done", day(0)), Fate("done", day(0), "done", day(0))),
        (Said("done", None), Fate("done", None, "done")),
        (Said("done", day(2), closed_before=[Closed(day(1), "done")]), Fate("done", day(1), "done", day(1))),
        (Said("open", day(2), closed_before=[Closed(day(1), "done")]), Fate("open")),
        (Said("open", day(0), raised_again=[Again(day(1))]), Fate("carried forward", None, "repeated", day(1))),
        (
            Said("open", day(0), raised_again=[Again(day(1), "changed hands", Closed(day(3), "done"))]),
            Fate("done", day(3), "done", day(3)),
        ),
        (Said(None, day(0), reports=[Told(day(1), "open")]), Fate("open", None, "progressed", day(1))),
        (
            Said(None, day(0), reports=[Told(day(1), "open"), Told(day(2), "carried forward")]),
            Fate("carried forward", None, "progressed", day(2)),
        ),
        (
            Said(None, day(0), reports=[Told(day(2), "done", "done"), Told(day(1), "open")]),
            Fate("done", day(2), "done", day(2)),
        ),
        (Said(None, day(0), reports=[Told(day(2), "closed", "closed")]), Fate("closed", day(2), "closed", day(2))),
        (
            Said(None, day(0), raised_again=[Again(day(2))], reports=[Told(day(2), "done", "done")]),
            Fate("carried forward", None, "repeated", day(2)),
        ),
        (
            Said(None, day(0), raised_again=[Again(day(2))], reports=[Told(day(1), "done", "done")]),
            Fate("done", day(1), "done", day(1)),
        ),
    ],
)
def test_the_rules_of_an_outcome(said: Said, fate: Fate) -> None:
    assert fate_of(said) == fate


def _held(at: int) -> Held:
    return Held(day(at), "", f"m{at}")


def _task(at: int, text: str, *, done: bool = False) -> Task:
    return Task(
        f"{at}: {text}",
        _held(at),
        task_words(text, ["Ann"]),
        frozenset({"ann"}),
        forms=frozenset({"Ann"}),
        done=done,
        stated="done" if done else None,
        text=text,
    )


def _item(at: int) -> Item:
    return Item(f"i{at}", "d", _held(at), "Roads", "")


def _told(at: int, text: str) -> Passage:
    outcome = Outcome(item=f"i{at}", board="b", status="done", quote=text, start=0, end=len(text))
    return stated_passage("d", _item(at), outcome)


def _settled(tasks: list[Task], *told: Passage) -> Settled:
    return settle(tasks, [_item(at) for at in range(6)], told)


def test_of_two_neighbours_the_one_that_is_meant_is_closed() -> None:
    tasks = [_task(0, "Ann to mend the roof of the bus shelter"), _task(0, "Ann to paint the door of the bus shelter")]
    (found,) = _settled(tasks, _told(1, "Ann had painted the door of the bus shelter.")).reports
    assert found.action == tasks[1].id
    assert "names the owner first" in found.reasons


def _under(heading: str, at: int, text: str) -> Passage:
    outcome = Outcome(item=f"i{at}", board="b", status="done", quote=text, start=0, end=len(text))
    return stated_passage("d", Item(f"i{at}", "d", _held(at), heading, ""), outcome)


def test_words_alone_need_more_than_words_with_a_place_or_a_person() -> None:
    tasks = [_task(0, "Ann to write a paper on the roof of the bus shelter")]
    assert not _settled(tasks, _under("Accounts", 2, "The slates on the shelter were seen.")).reports
    assert _settled(tasks, _under("Accounts", 1, "Ann had written of the roof of the shelter.")).reports


def test_few_of_many_words_say_little() -> None:
    many = "Ann to mend the roof, gutter, door, bench, lamp, clock, wall and step of the shelter"
    told = _told(2, "The lamp by the clock had been lit.")
    assert not _settled([_task(0, many)], told).reports


def test_a_closed_task_is_reported_again_on_stronger_evidence_only() -> None:
    tasks = [_task(0, "Ann to mend the roof of the bus shelter")]
    told = [_told(1, "The roof of the bus shelter had been mended."), _told(3, "The roof of the shelter was dear.")]
    assert [found.passage.meeting.day for found in _settled(tasks, *told).reports] == [day(1)]


def test_the_latest_of_a_chain_is_the_one_reported_on() -> None:
    tasks = [_task(at, "Ann to mend the roof of the bus shelter") for at in (0, 1, 4)]
    settled = _settled(tasks, _told(3, "The roof of the bus shelter had been mended."))
    assert [report.action for report in settled.reports] == [tasks[1].id]
    closed = Closing(day(3), "done", "The roof of the bus shelter had been mended.")
    assert closings(tasks, settled.recurrences, settled.reports) == {tasks[0].id: closed, tasks[1].id: closed}
