"""Thousands of made-up questions give the same rows on every store, or a warning, or a refusal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from graph.copying import copy_graph
from graph.errors import MinutegraphError
from graph.portability import lint
from graph.store import Store, Value
from graph.stores import open_store
from tests.neo4j.server import Neo4jServer, emptied
from tests.portability.questions import Questions, values_of

pytestmark = pytest.mark.slow

QUESTIONS = 2000
Answer = list[tuple[str, ...]] | None
"""Rows as texts, in one order; None for a question that the store refuses."""


@pytest.fixture(scope="module")
def embedded(samples_graph: Path) -> Iterator[Store]:
    """The samples, to ask and not to change."""
    store = open_store(samples_graph)
    yield store
    store.close()


@pytest.fixture(scope="module")
def questions(embedded: Store) -> list[str]:
    maker = Questions(values_of(embedded))
    return [maker.one() for _ in range(QUESTIONS)]


@pytest.fixture(scope="module")
def expected(embedded: Store, questions: list[str]) -> list[Answer]:
    return answers(embedded, questions)


def answers(store: Store, questions: Sequence[str]) -> list[Answer]:
    found: list[Answer] = []
    for question in questions:
        try:
            found.append(sorted(tuple(map(_text, row)) for row in store.read(question, timeout=60).rows))
        except MinutegraphError:
            found.append(None)
    return found


def _text(value: Value) -> str:
    """A value with its type; lists without their order, which nothing promises."""
    if isinstance(value, float):
        return f"float {value:.9g}"
    if isinstance(value, list):
        return f"[{', '.join(sorted(map(_text, value)))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{name}: {_text(part)}' for name, part in sorted(value.items()))}}}"
    return value.isoformat() if isinstance(value, date) else repr(value)


def unwarned(questions: Sequence[str], embedded: Sequence[Answer], neo4j: Sequence[Answer]) -> list[str]:
    """The questions that the embedded store answers otherwise without a word."""
    return [
        question
        for question, ours, theirs in zip(questions, embedded, neo4j, strict=True)
        if ours is not None and ours != theirs and not lint(question, cautions=True)
    ]


def filled(server: Neo4jServer, embedded: Store) -> Store:
    store = emptied(server)
    copy_graph(embedded, store)
    return store


@pytest.mark.neo4j
def test_the_lts_gives_the_same_rows(
    prepared_neo4j: Neo4jServer, embedded: Store, questions: list[str], expected: list[Answer]
) -> None:
    store = filled(prepared_neo4j, embedded)
    assert unwarned(questions, expected, answers(store, questions)) == []
    store.close()


@pytest.mark.neo4j
def test_the_newest_gives_the_same_rows_in_both_languages(
    newest_server: Neo4jServer, embedded: Store, questions: list[str], expected: list[Answer]
) -> None:
    newest_server.speak("5")
    store = filled(newest_server, embedded)
    in_5 = answers(store, questions)
    assert unwarned(questions, expected, in_5) == []
    newest_server.speak("25")
    assert [
        question
        for question, one, other in zip(questions, in_5, answers(store, questions), strict=True)
        if one != other
    ] == []
    store.close()


def test_most_questions_are_answered_and_few_are_warned_of(questions: list[str], expected: list[Answer]) -> None:
    answered = [question for question, answer in zip(questions, expected, strict=True) if answer is not None]
    assert len(answered) > 0.9 * QUESTIONS
    assert sum(bool(answer) for answer in expected) > 0.7 * QUESTIONS
    assert sum(bool(lint(question, cautions=True)) for question in answered) < 0.15 * QUESTIONS
