"""Every tool of the assistant that takes a name takes it as people write it, and tells where there is none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.assistant.test_tools import talk
from tests.names import KIND, MISSED, NOBODY, WRITTEN

# What the parameters of tools name, by what they are called.
NAMES = {**KIND, "name": "person", "other": "board", "thing": "board"}
NO_NAMES = {("show", "thing"), ("search", "topic")}  # an id or an address; whether the words are a topic
GIVEN = {
    "board": "Children's Trust Board",
    "date": "2021-12-09",
    "holder": "Lionel Grice",
    "name": "Lionel Grice",
    "other": "Information Standards Board",
    "person": "Lionel Grice",
    "thing": "Children's Trust Board",
    "topic": "EHE",
    "what": "topics",
    "words": "home",
}
FOR = {("draw", "board"): {"what": "attendance"}}  # asks for more than what is required
Call = tuple[str, dict[str, Any]]


def _places(tools: list[Any]) -> list[tuple[Call, str, str]]:
    """Each tool with what else it needs, the parameter that takes a name, and what that names."""
    return [
        (
            (tool.name, {**{one: GIVEN[one] for one in tool.inputSchema.get("required", ())}, **FOR.get(place, {})}),
            parameter,
            NAMES[parameter],
        )
        for tool in tools
        for parameter in tool.inputSchema["properties"]
        if parameter in NAMES and (place := (tool.name, parameter)) not in NO_NAMES
    ]


@pytest.fixture(scope="module")
def places(samples_graph: Path) -> list[tuple[Call, str, str]]:
    return _places(talk(samples_graph, [])[0])


def test_every_tool_takes_a_name_as_people_write_it(samples_graph: Path, places: list[tuple[Call, str, str]]) -> None:
    assert len(places) > 40
    typed = [
        (tool, {**given, parameter: name})
        for (tool, given), parameter, kind in places
        for name in (WRITTEN[kind][0], *WRITTEN[kind][1][:2])
    ]
    answers = talk(samples_graph, typed)[1]
    wrong = []
    for number in range(0, len(typed), 3):
        assert not answers[number].isError, (typed[number], answers[number].content)
        expected = answers[number].structuredContent
        wrong += [typed[one] for one in (number + 1, number + 2) if answers[one].structuredContent != expected]
    assert not wrong


def test_every_tool_tells_of_a_name_that_nothing_has(samples_graph: Path, places: list[tuple[Call, str, str]]) -> None:
    typed = [
        (name, (tool, {**given, parameter: name}))
        for (tool, given), parameter, kind in places
        for name in (MISSED[KIND[kind]], NOBODY)
    ]
    answers = talk(samples_graph, [call for _, call in typed])[1]
    unsaid = [
        call
        for (name, call), answer in zip(typed, answers, strict=True)
        if not answer.isError or name not in " ".join(part.text for part in answer.content)
    ]
    assert not unsaid
