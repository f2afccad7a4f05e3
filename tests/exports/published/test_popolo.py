"""Popolo, checked against what its specification says of each class.

No package registry has the schemas' files, so ``SPECIFICATION`` says in our words what popoloproject.com/specs tells of
the properties that are written: their types, and the forms of dates.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from graph.exports import export
from graph.store import Store

_TEXT = {"type": ["string", "null"]}
_DAY = {"type": ["string", "null"], "pattern": r"^[0-9]{4}(-[0-9]{2}){0,2}$"}
_OTHER_NAMES = {
    "type": "array",
    "items": {"type": "object", "properties": {"name": {"type": "string"}, "note": _TEXT}, "required": ["name"]},
}
_LINKS = {
    "type": "array",
    "items": {"type": "object", "properties": {"url": {"type": "string", "format": "uri"}}, "required": ["url"]},
}


def _class(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": {"id": {"type": "string"}, **properties}}


SPECIFICATION: dict[str, dict[str, Any]] = {
    "persons": _class(name=_TEXT, honorific_prefix=_TEXT, other_names=_OTHER_NAMES),
    "organizations": _class(name=_TEXT, classification=_TEXT, parent_id=_TEXT, other_names=_OTHER_NAMES),
    "memberships": _class(person_id=_TEXT, organization_id=_TEXT, role=_TEXT),
    "events": _class(
        name=_TEXT,
        classification=_TEXT,
        start_date=_DAY,
        location=_TEXT,
        organization_id=_TEXT,
        attendees={"type": "array", "items": _class(name=_TEXT)},
        sources=_LINKS,
    ),
    "motions": _class(
        text=_TEXT,
        identifier=_TEXT,
        classification=_TEXT,
        organization_id=_TEXT,
        legislative_session_id=_TEXT,
        creator_id=_TEXT,
        result=_TEXT,
        sources=_LINKS,
    ),
    "vote_events": _class(
        motion_id=_TEXT,
        organization_id=_TEXT,
        legislative_session_id=_TEXT,
        result=_TEXT,
        counts={
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"option": {"type": "string"}, "value": {"type": "integer"}},
                "required": ["option", "value"],
            },
        },
        sources=_LINKS,
        votes={"type": "array", "items": {"type": "object", "properties": {"voter_id": _TEXT, "option": _TEXT}}},
    ),
}


@pytest.fixture
def written(store: Store, tmp_path: Path) -> Any:
    export(store, tmp_path / "minutes.json", purpose="popolo")
    return json.loads((tmp_path / "minutes.json").read_text(encoding="utf-8"))


def test_each_object_is_what_the_specification_says(written: Any) -> None:
    assert set(written) == set(SPECIFICATION)
    for name, schema in SPECIFICATION.items():
        assert written[name]
        jsonschema.validate(
            written[name],
            {"type": "array", "items": schema},
            format_checker=jsonschema.FormatChecker(),
        )


def test_ids_are_unique_and_lead_somewhere(written: Any) -> None:
    ids = {name: [one["id"] for one in found] for name, found in written.items()}
    assert all(len(set(found)) == len(found) for found in ids.values())
    people, bodies = set(ids["persons"]), set(ids["organizations"])
    assert {one["person_id"] for one in written["memberships"]} <= people
    for found in ("memberships", "events", "motions", "vote_events"):
        assert {one["organization_id"] for one in written[found] if "organization_id" in one} <= bodies
    assert {one["motion_id"] for one in written["vote_events"]} <= set(ids["motions"])
    assert {one["legislative_session_id"] for one in written["motions"]} <= set(ids["events"])


def test_what_the_minutes_say_is_there_and_nothing_else(written: Any) -> None:
    (board,) = [one for one in written["organizations"] if one["name"] == "Board B"]
    assert board["parent_id"] == "org"
    (event,) = [one for one in written["events"] if one["id"] == "b1"]
    assert event["start_date"] == "2024-01-30"
    assert event["sources"] == [{"url": "https://minutes.example/b1.html"}]
    assert [one["name"] for one in event["attendees"]] == ["Bob Baker", "Cat Cole\x07"]
    assert not [one for one in written["events"] if one["id"] == "a1" and "sources" in one]  # a file of somebody's disk
    vote, moved, lost = sorted(written["vote_events"], key=lambda one: one["motion_id"], reverse=True)
    assert "result" not in moved
    assert vote["counts"] == [{"option": "yes", "value": 2}, {"option": "no", "value": 1}]
    assert vote["votes"] == [{"voter_id": "bob", "option": "yes"}]
    assert (vote["result"], lost["result"]) == ("passed", "failed")
    assert not [one for one in written["memberships"] if "start_date" in one]
    [policy] = [one for one in written["motions"] if one["id"] == "vote"]
    assert policy["sources"] == vote["sources"]
    fragment = "That%20the%20policy%20be%20adopted&text=That%20the-,policy%20be%20adopted"
    assert policy["sources"] == [{"url": f"https://minutes.example/b1.html#:~:text={fragment}"}]


def test_its_ending_chooses_it_too(store: Store, tmp_path: Path) -> None:
    export(store, tmp_path / "minutes.popolo.json")
    assert set(json.loads((tmp_path / "minutes.popolo.json").read_text(encoding="utf-8"))) == set(SPECIFICATION)
