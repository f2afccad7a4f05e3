from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from graph.linking.order import Held
from graph.linking.tasks import recurrence, similarity
from graph.linking.tasks.recurrence import Recurrence, recurrences
from graph.linking.tasks.similarity import Task
from graph.linking.tasks.words import heading_words, task_words
from tests.graph.linking.tasks.recurring_series import long_series, made_series


def _task(at: int, text: str, *owners: str, heading: str = "", topics: tuple[str, ...] = ()) -> Task:
    held = Held(date(2021, 1, 1) + timedelta(days=30 * at), "", f"m{at}")
    return Task(
        f"{at}: {text}", held, task_words(text, owners), frozenset(owners), heading_words(heading), frozenset(topics)
    )


def _pairs(*tasks: Task) -> list[tuple[str, str]]:
    return [(found.earlier, found.later) for found in recurrences(tasks)]


def _only(*tasks: Task) -> Recurrence:
    (found,) = recurrences(tasks)
    return found


@pytest.mark.parametrize("seed", range(6))
def test_a_made_series_is_chained_as_it_was_made(seed: int) -> None:
    series = made_series(seed)
    found = {(recurrence.earlier, recurrence.later) for recurrence in recurrences(series.tasks)}
    right = found & series.truth
    assert len(right) / len(found) >= 0.95, sorted(found - series.truth)
    assert len(right) / len(series.truth) >= 0.85, sorted(series.truth - found)


def test_the_order_of_the_tasks_does_not_matter() -> None:
    tasks = list(made_series(1).tasks)
    expected = recurrences(tasks)
    for seed in range(3):
        random.Random(seed).shuffle(tasks)
        assert recurrences(tasks) == expected


def test_the_work_grows_with_the_meetings_and_not_with_their_square(monkeypatch: pytest.MonkeyPatch) -> None:
    def comparisons(meetings: int) -> int:
        made = []
        monkeypatch.setattr(recurrence, "compare", lambda *tasks: made.append(1) or similarity.compare(*tasks))
        recurrences(long_series(meetings, 8))
        return len(made)

    assert comparisons(160) < 2.5 * comparisons(80)


def test_what_was_last_raised_years_ago_is_another_task() -> None:
    text = "Obtain quotations for the village hall roof"
    assert len(_pairs(_task(0, text), _task(24, text))) == 1
    assert _pairs(_task(0, text), _task(25, text)) == []


@pytest.mark.parametrize(
    ("earlier", "later", "same"),
    [
        (
            "The form had been too long for most; Ann will shorten the consent form and print it (see the web page).",
            "Some parents had written in: Ann will shorten the consent form, with help from others",
            True,
        ),
        (
            "The form had been too long for most; Ann will shorten the consent form and print it (see the web page).",
            "Some parents had written in: Ann will thank the playgroup, with help from others",
            False,
        ),
    ],
)
def test_long_tasks_are_held_against_each_other_by_their_clauses(earlier: str, later: str, same: bool) -> None:
    assert bool(_pairs(_task(0, earlier, "Ann"), _task(1, later, "Ann"))) is same
    assert _pairs(_task(0, earlier, "Ann"), _task(1, later.replace("Ann", "Bo"), "Bo")) == []


@pytest.mark.parametrize(
    "text",
    [
        "LD to circulate the minutes",
        "Draft minutes to be circulated",
        "Members to send agenda items to the Clerk",
        "Provide an update at the next meeting",
        "Slides to be shared with all members",
        "Action carried forward",
    ],
)
def test_a_task_of_every_meeting_is_never_chained(text: str) -> None:
    assert _pairs(_task(0, text, "LD"), _task(1, text, "LD"), _task(2, text, "LD")) == []


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Clerk to instruct.", "Clerk to instruct."),
        ("Clerk to contact Weir Gardens.", "Clerk to chase Weir Gardens."),
        ("Clerk to place on the May agenda.", "Clerk to place on the July agenda."),
    ],
)
def test_what_leaves_its_subject_to_its_item_is_another_task_elsewhere(earlier: str, later: str) -> None:
    first = _task(0, earlier, "Clerk", heading="Play area")
    assert _pairs(first, _task(1, later, "Clerk", heading="Audit")) == []


def test_each_task_points_to_its_next_occurrence_only() -> None:
    text = "Obtain quotations for the village hall roof"
    first, second, third = (_task(at, text) for at in (0, 2, 5))
    assert _pairs(third, first, second) == [(first.id, second.id), (second.id, third.id)]


def test_of_two_tasks_in_one_meeting_only_the_most_similar_continues_a_chain() -> None:
    first = _task(0, "Obtain quotations for the village hall roof")
    same = _task(1, "Obtain quotations for the village hall roof")
    near = _task(1, "Obtain quotations for the village hall roof and windows and paint")
    assert _pairs(first, near, same) == [(first.id, same.id)]


def test_tasks_of_one_meeting_are_never_joined() -> None:
    assert _pairs(_task(0, "Mend the bus shelter roof"), _task(0, "Mend the roof of the bus shelter")) == []


def test_other_names_make_another_task() -> None:
    police = _task(0, "Invite the Police to a meeting about speeding", "LD")
    fire = _task(1, "Invite the Fire Service to a meeting about smoke alarms", "LD")
    assert _pairs(police, fire) == []


def test_the_reasons_tell_a_person_why() -> None:
    first = _task(0, "LD to mend the bus shelter by 12 May 2021", "LD", heading="4. Roads", topics=("roads",))
    later = _task(1, "Mending of bus shelter carried forward: LD", "LD", heading="9. Roads", topics=("roads",))
    found = _only(first, later)
    assert found.similarity == 1.0
    assert found.reasons == (
        "3 of 3 words the same",
        "same owner",
        "same heading",
        "same topic",
        "said to be carried forward",
    )


def test_a_chain_remembers_an_earlier_wording() -> None:
    first = _task(0, "Obtain three quotations for the repair of the bus shelter in Mill Lane")
    second = _task(1, "Bus shelter in Mill Lane: repair")
    third = _task(2, "Three quotations for the repair of the bus shelter, Mill Lane, to be obtained")
    found = recurrences([first, second, third])
    assert [(pair.earlier, pair.later) for pair in found] == [(first.id, second.id), (second.id, third.id)]
    assert found[1].reasons[0] == "worded as on 2021-01-01"


@pytest.mark.parametrize(
    ("text", "owners", "words", "names", "carried"),
    [
        ("LD to mend the roofs by 4 May 2020", ["LD"], {"mend", "roof"}, set(), False),
        ("Councillor Ann Green's visit to Hollin", ["Ann Green"], {"visit", "hollin"}, {"hollin"}, False),
        ("Roof (minute 22/19 refers) remains outstanding", [], {"roof"}, set(), True),
        ("Invitation of Police, item 7.1, before the next meeting", [], {"invit", "polic"}, {"polic"}, False),
        ("Ann to take over from Cllr Bo and draft a SEND plan", ["Ann"], {"~write", "send", "plan"}, {"send"}, False),
        ("Circulate and e-mail the Q1 figures as soon as possible", [], {"~send", "q1", "figur"}, {"q1"}, False),
    ],
)  # fmt: skip
def test_words_of_a_task(text: str, owners: list[str], words: set[str], names: set[str], carried: bool) -> None:
    said = task_words(text, owners)
    assert (said.words, said.names, said.carried) == (words, names, carried)
