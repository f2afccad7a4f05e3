"""Popolo, the open standard for legislative data (popoloproject.com): people, organisations, memberships, meetings.

One object of lists: ``persons``, ``organizations`` (boards, and who runs them), ``memberships``, ``events`` (meetings
with who attended), ``motions`` (decisions, in the ``legislative_session`` that is their meeting) and ``vote_events``
where votes are told. ``start_date`` of a membership is left out, for minutes only show when somebody was first seen.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, TextIO

from graph.exports.civic import Attributes, Civic, day_of, result_of
from graph.exports.formats import Format


def write(graph: Any, file: TextIO) -> None:
    """Write the graph that ``to_networkx`` gives."""
    civic = Civic(graph)
    lists = {
        "persons": _persons(civic),
        "organizations": _organizations(civic),
        "memberships": _memberships(civic),
        "events": _events(civic),
        "motions": _motions(civic),
        "vote_events": _vote_events(civic),
    }
    json.dump({name: list(found) for name, found in lists.items()}, file, ensure_ascii=False, indent=1)
    file.write("\n")


def _persons(civic: Civic) -> Iterator[dict[str, Any]]:
    for person in civic.all("Person"):
        yield _stated(
            id=person["id"],
            name=person["name"],
            honorific_prefix=person.get("honorific"),
            other_names=_other_names(person),
        )


def _organizations(civic: Civic) -> Iterator[dict[str, Any]]:
    for label, classification in (("Organisation", "organisation"), ("Board", "board")):
        for body in civic.all(label):
            parents = [found.node["id"] for found in civic.tails(body, "RUNS")]
            yield _stated(
                id=body["id"],
                name=body["name"],
                classification=classification,
                parent_id=parents[0] if len(parents) == 1 else None,
                other_names=_other_names(body),
            )


def _memberships(civic: Civic) -> Iterator[dict[str, Any]]:
    for person in civic.all("Person"):
        for found in civic.heads(person, "MEMBER_OF", "REPRESENTS"):
            role = found.edge.get("role")
            yield _stated(
                id=f"{person['id']}/{found.node['id']}" + (f"/{role}" if role else ""),
                person_id=person["id"],
                organization_id=found.node["id"],
                role=role,
            )


def _events(civic: Civic) -> Iterator[dict[str, Any]]:
    for meeting in civic.all("Meeting"):
        board = civic.board_of(meeting)
        attended = {found.node["id"]: found.node["name"] for found in civic.tails(meeting, "ATTENDED")}
        yield _stated(
            id=meeting["id"],
            name=meeting["name"],
            classification="meeting",
            start_date=day_of(meeting),
            location=meeting.get("venue"),
            organization_id=board["id"] if board else None,
            attendees=[{"id": id_, "name": name} for id_, name in sorted(attended.items())],
            sources=[{"url": address} for address in civic.addresses(civic.documents_of(meeting))],
        )


def _motions(civic: Civic) -> Iterator[dict[str, Any]]:
    for decision in civic.all("Decision"):
        item, meeting, board = _place(civic, decision)
        movers = [found.node["id"] for found in civic.tails(decision, "MOVED")]
        yield _stated(
            id=decision["id"],
            text=decision.get("text"),
            identifier=item.get("number") if item else None,
            classification=decision.get("kind"),
            organization_id=board["id"] if board else None,
            legislative_session_id=meeting["id"] if meeting else None,
            creator_id=movers[0] if len(movers) == 1 else None,
            result=result_of(decision, "passed", "failed"),
            sources=_sources(civic, decision),
        )


def _vote_events(civic: Civic) -> Iterator[dict[str, Any]]:
    for decision in civic.all("Decision"):
        counts = [{"option": option, "value": value} for option, value in civic.counts(decision)]
        votes = [{"voter_id": voter["id"], "option": option} for voter, option in civic.votes(decision)]
        if counts or votes:
            _, meeting, board = _place(civic, decision)
            yield _stated(
                id=f"{decision['id']}/vote",
                motion_id=decision["id"],
                organization_id=board["id"] if board else None,
                legislative_session_id=meeting["id"] if meeting else None,
                result=result_of(decision, "passed", "failed"),
                counts=counts,
                votes=votes,
                sources=_sources(civic, decision),
            )


def _sources(civic: Civic, decision: Attributes) -> list[dict[str, str]]:
    return [{"url": address} for address in civic.sources_of(decision)]


def _place(civic: Civic, decision: Attributes) -> tuple[Attributes | None, Attributes | None, Attributes | None]:
    """The item, the meeting and the board of a decision."""
    found = civic.meeting_of(decision)
    return (*found, civic.board_of(found[1])) if found else (None, None, None)


def _other_names(node: Attributes) -> list[dict[str, str]]:
    return [{"name": name} for name in node.get("aliases") or () if name != node["name"]]


def _stated(**properties: Any) -> dict[str, Any]:
    """The properties that say something."""
    return {name: value for name, value in properties.items() if value is not None and value != []}


FORMAT = Format(
    ".popolo.json",
    "Popolo: people, organisations, memberships, meetings and votes as open data",
    write,
    purposes=("popolo",),
    accepted=(".json",),
    whole=True,
)
