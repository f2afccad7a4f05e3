"""Open Civic Data, in the form in which ``pupa`` imports it: a folder with one JSON file for each object.

``jurisdiction`` (one for each council or trust that runs boards), ``organization``, ``person``, ``membership``,
``event`` (meetings, with agenda, who took part, and the minutes where they are on the web) and ``vote_event`` where
votes are told. Ids are made of the graph's own, always the same; those of jurisdictions from names, for there is no
register of British ones.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graph.exports.civic import Attributes, Civic, day_of, result_of
from graph.exports.formats import Format

_OURS = uuid.UUID("7b0ff9f2-9d5c-5e0e-8a55-5d1f3f0a6a11")  # the namespace of the ids
_DIVISION = "ocd-division/country:gb"
_NOBODY = "unnamed"
_PARTICIPATION = {"ATTENDED": "attended", "SENT_APOLOGIES": "apologies", "ABSENT_FROM": "absent"}


def write(graph: Any, folder: Path) -> None:
    """Write the graph that ``to_networkx`` gives into the empty ``folder``."""
    civic = Civic(graph)
    for made in (*_jurisdictions(civic), *_organizations(civic), *_people(civic), *_events(civic), *_votes(civic)):
        kind, _, rest = made["_id"].partition("/")
        name = kind.removeprefix("ocd-") + "_" + re.sub(r"\W+", "-", rest) + ".json"
        (folder / name).write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _id(kind: str, *parts: object) -> str:
    return f"ocd-{kind}/{uuid.uuid5(_OURS, '/'.join(map(str, (kind, *parts))))}"


def _jurisdiction_id(name: str) -> str:
    slug = "-".join(re.findall(r"[a-z0-9]+", name.lower())) or _NOBODY
    return f"ocd-jurisdiction/country:gb/organisation:{slug}/government"


def _runner(civic: Civic, board: Attributes | None) -> str:
    """The name of who runs a board; the board's own where nobody is named."""
    if board is None:
        return _NOBODY
    runners = [found.node["name"] for found in civic.tails(board, "RUNS")]
    return str(runners[0] if len(runners) == 1 else board["name"])


def _jurisdictions(civic: Civic) -> Iterator[dict[str, Any]]:
    names = {_runner(civic, board) for board in civic.all("Board")}
    names |= {organisation["name"] for organisation in civic.all("Organisation")}
    if any(civic.board_of(meeting) is None for meeting in civic.all("Meeting")):
        names.add(_NOBODY)
    made = {}
    for name in sorted(names):
        made[_jurisdiction_id(name)] = {
            "_type": "jurisdiction",
            "_id": _jurisdiction_id(name),
            "name": name,
            "classification": "government",
            "division_id": _DIVISION,
            "legislative_sessions": [],
            "feature_flags": [],
            "extras": {},
        }
    yield from made.values()


def _organizations(civic: Civic) -> Iterator[dict[str, Any]]:
    for label, classification in (("Organisation", None), ("Board", "committee")):
        for body in civic.all(label):
            parents = [found.node["id"] for found in civic.tails(body, "RUNS")]
            yield {
                "_type": "organization",
                "_id": _id("organization", label, body["id"]),
                "name": body["name"],
                **({"classification": classification} if classification else {}),
                "parent_id": _id("organization", "Organisation", parents[0]) if len(parents) == 1 else None,
                "jurisdiction_id": _jurisdiction_id(_runner(civic, body) if label == "Board" else body["name"]),
                "division_id": None,
                **_described(body),
            }


def _people(civic: Civic) -> Iterator[dict[str, Any]]:
    for person in civic.all("Person"):
        honorific = person.get("honorific")
        yield {
            "_type": "person",
            "_id": _id("person", person["id"]),
            "name": person["name"],
            **_described(person, **({"honorific_prefix": honorific} if honorific else {})),
        }
        for found in civic.heads(person, "MEMBER_OF", "REPRESENTS"):
            label, role = found.node["label"], found.edge.get("role") or "member"
            seen = {name: found.edge[name].isoformat() for name in ("first_seen", "last_seen") if name in found.edge}
            yield {
                "_type": "membership",
                "_id": _id("membership", person["id"], label, found.node["id"], role),
                "person_id": _id("person", person["id"]),
                "person_name": person["name"],
                "organization_id": _id("organization", label, found.node["id"]),
                "role": role,
                "label": role,
                "start_date": "",
                "end_date": "",
                "contact_details": [],
                "links": [],
                "extras": seen,
            }


def _events(civic: Civic) -> Iterator[dict[str, Any]]:
    for meeting in civic.all("Meeting"):
        day = day_of(meeting)
        if day is None:
            continue  # an event must have a day
        board = civic.board_of(meeting)
        addresses = civic.addresses(civic.documents_of(meeting))
        venue = meeting.get("venue")
        yield {
            "_type": "event",
            "_id": _id("event", meeting["id"]),
            "name": meeting["name"],
            "classification": "committee-meeting",
            "status": "passed",
            "start_date": day,
            "end_date": "",
            "all_day": meeting.get("start_time") is None,
            "description": "",
            "location": {"name": venue, "note": "", "url": None, "coordinates": None} if venue else None,
            "participants": list(_participants(civic, meeting, board)),
            "agenda": [_agenda_item(civic, item) for item in civic.items(meeting)],
            "documents": [{"note": "minutes", "url": address, "date": day} for address in addresses],
            "media": [],
            "links": [
                {"note": f"item {item.get('number') or ''}".strip(), "url": address}
                for item in civic.items(meeting)
                for address in civic.sources_of(item)
            ],
            **({"sources": [{"url": address, "note": "minutes"} for address in addresses]} if addresses else {}),
            "extras": {"start_time": meeting["start_time"]} if meeting.get("start_time") else {},
        }


def _participants(civic: Civic, meeting: Attributes, board: Attributes | None) -> Iterator[dict[str, str]]:
    if board is not None:
        yield {"name": board["name"], "type": "organization", "note": "host"}
    for kind, note in _PARTICIPATION.items():
        for person_id, name, chaired in sorted(
            {(one.node["id"], one.node["name"], bool(one.edge.get("chair"))) for one in civic.tails(meeting, kind)}
        ):
            yield {
                "name": name,
                "type": "person",
                "note": "chair" if chaired else note,
                "person_id": _id("person", person_id),
            }


def _agenda_item(civic: Civic, item: Attributes) -> dict[str, Any]:
    decided = [found.node["text"] for found in civic.heads(item, "RESULTED_IN") if found.node.get("text")]
    topics = sorted({found.node["name"] for found in civic.heads(item, "DISCUSSES")})
    return {
        "description": item.get("name") or item.get("number") or "item",
        "order": item.get("number"),
        "classification": [],
        "subjects": topics,
        "notes": decided,
        "related_entities": [],
        "media": [],
    }


def _votes(civic: Civic) -> Iterator[dict[str, Any]]:
    for decision in civic.all("Decision"):
        counts = [{"option": option, "value": value} for option, value in civic.counts(decision)]
        votes = [
            {"option": option, "voter_name": voter["name"], "voter_id": _id("person", voter["id"]), "note": ""}
            for voter, option in civic.votes(decision)
        ]
        found = civic.meeting_of(decision)
        result = result_of(decision, "pass", "fail")
        if not (counts or votes) or found is None or (day := day_of(found[1])) is None or result is None:
            continue
        board = civic.board_of(found[1])
        addresses = civic.sources_of(decision) or civic.addresses(civic.documents_of(found[1]))
        yield {
            "_type": "vote_event",
            "_id": _id("vote", decision["id"]),
            "identifier": found[0].get("number") or "",
            "motion_text": decision.get("text") or decision["name"],
            "motion_classification": [],
            "start_date": day,
            "end_date": "",
            "result": result,
            "organization": _id("organization", "Board", board["id"]) if board else None,
            "legislative_session": day[:4],
            "bill": None,
            "bill_action": None,
            "votes": votes,
            "counts": counts,
            **({"sources": [{"url": address, "note": "minutes"} for address in addresses]} if addresses else {}),
            "extras": {},
        }


def _described(node: Attributes, **extras: str) -> dict[str, Any]:
    names = [{"name": name} for name in node.get("aliases") or () if name and name != node["name"]]
    own = [{"scheme": "minutegraph", "identifier": node["id"]}]
    return {"other_names": names, "identifiers": own, "contact_details": [], "links": [], "extras": extras}


FORMAT = Format(
    ".opencivicdata",
    "Open Civic Data: a folder of JSON files",
    write,
    purposes=("opencivicdata",),
    makes="folder",
    whole=True,
)
