"""Tasks that leave what they are about to the sentence before, whom tasks turn to, and headings in capitals."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.linking.outcomes.headings import subject_of
from graph.linking.outcomes.language.content import content
from graph.linking.outcomes.parts import label_of
from graph.linking.tasks.words import task_words, whom_asked
from graph.store import Store
from tests.graph.linking.test_told_by_the_way import told


@pytest.mark.parametrize(
    ("task", "whom"),
    [
        ("The Clerk to contact Mrs Wick and obtain clarification", "Mrs Wick"),
        ("Ann to ask the Harbour Trust and report in May", "the Harbour Trust"),
        ("write to the Rangers and the County about the lamps", "the Rangers and the County"),
        ("This will be passed on to Highways.", "Highways."),
        ("It would be raised again with the Harbour Trust", "the Harbour Trust"),
        ("These will be reported to NCC Highways", "NCC Highways"),
    ],
)
def test_whom_a_task_turns_to(task: str, whom: str) -> None:
    assert whom_asked(task).strip() == whom


@pytest.mark.parametrize(
    ("task", "later"),
    [
        (
            "3. Paths\n\nThe path to the weir is overgrown. This will be passed on to Highways.",
            "3. Paths\n\nHighways have been made aware of the holes that were spoken of at the last meeting.",
        ),
        (
            "3. Green\n\nThe trough on the green leaks. This would be reported to the Harbour Trust.",
            "3. Green\n\nThe Harbour Trust has painted its office.",
        ),
        (
            "3. Notices\n\nThe board by the mill is loose. It will be raised with the Rangers.",
            "3. Notices\n\nThe Rangers have had a new van since the last meeting.",
        ),
    ],
)
def test_what_stood_before_a_task_must_be_told(embedded_store: Store, tmp_path: Path, task: str, later: str) -> None:
    assert told(embedded_store, tmp_path, task, later) == []


@pytest.mark.parametrize(
    ("task", "later", "outcome"),
    [
        ("3. Paths\n\nThe Clerk to contact Ada Rands.",
         "3. Paths\n\nThe Clerk reported that Ada Rands and Bo Lund had been contacted, and Bo had answered that "
         "the work is planned for June.", "progressed"),
        ("3. NOTICE BOARDS\n\nThe Clerk to choose the best option and place the order.",
         "4. NOTICE BOARDS – update and sign off design\n\nThe boards have been ordered as agreed at the last meeting.",
         "done"),
        ("3. Hall\n\nThe Trustees want to register the land, and there was a query as the Council is the custodian "
         "trustee. The Clerk to contact Mrs Wick and obtain clarification.",
         "3. Matters arising\n\nThe Clerk had received a reply from Mrs Wick: the land has to be registered, and the "
         "form records that the Council is the custodian trustee.", "done"),
    ],
)  # fmt: skip
def test_what_was_asked_of_somebody_named_is_told(
    embedded_store: Store, tmp_path: Path, task: str, later: str, outcome: str
) -> None:
    assert [each for _, each in told(embedded_store, tmp_path, task, later)] == [outcome]


@pytest.mark.parametrize(
    ("heading", "same"),
    [
        ("NOTICE BOARDS", "Notice board"),
        ("NOTICE BOARDS – update on options", "Notice boards"),
        ("Notice boards: progress", "Notice boards"),
        ("TREES", "Tree"),
    ],
)
def test_a_heading_is_its_subject_in_whatever_type(heading: str, same: str) -> None:
    assert subject_of(heading).roots == subject_of(same).roots


@pytest.mark.parametrize("heading", ["TO APPROVE AND SIGN THE MINUTES OF THE MEETING", "To sign the minutes"])
def test_the_minutes_before_are_no_subject(heading: str) -> None:
    assert not subject_of(heading).roots - {"be"}


def test_acronyms_are_no_words() -> None:
    assert content("SEND TRANSPORT").roots == {"send", "transport"}
    assert not content("SEND TRANSPORT").verbs & {"transport"}
    assert content("The AGM of the PARISH").roots >= {"agm"}


@pytest.mark.parametrize(
    "sentence", ["Lamps in Mill Row –Cllr Wick said so.", "Lamps in Mill Row – Cllr Wick said so."]
)
def test_a_label_may_stand_close_to_its_dash(sentence: str) -> None:
    assert label_of(sentence) == "Lamps in Mill Row"


@pytest.mark.parametrize("text", ["Clerk to answer as above.", "Clerk to respond to the survey as set out above"])
def test_what_is_to_be_done_as_above_says_nothing_by_itself(text: str) -> None:
    assert task_words(text).generic


@pytest.mark.parametrize(
    ("task", "entry"),
    [
        ("3. Hall\n\nThe Clerk to book the boiler service.", "iii) Boiler service. Done on 3 November."),
        ("3. Paths\n\nThe Clerk to order the chimney cowl.", "Chimney cowl. Done on 2 May."),
        ("3. Letters\n\nThe top of Mill Hill is no longer gritted. Clerk to query this.",
         "b) Gritting. The County has replied that the top of Mill Hill will be gritted on school days."),
    ],
)  # fmt: skip
def test_an_entry_of_a_review_begins_with_what_it_is_about(
    embedded_store: Store, tmp_path: Path, task: str, entry: str
) -> None:
    found = told(embedded_store, tmp_path, task, f"3. Matters arising\n\ni) Bus stop. Nothing was heard.\n\n{entry}")
    assert len(found) == 1
    assert entry.split(". ", 1)[1] in found[0][0]
