"""The graph as the public standards for civic data see it: people, organisations, memberships, meetings, votes.

Popolo and Open Civic Data share these; ``graph.exports.formats`` writes each in its own words. Nothing is claimed that
the minutes do not say: a membership's ``first_seen`` is no start, so neither gets one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlsplit

_RESULTS: Mapping[str | None, bool] = {"carried": True, "carried as amended": True, "lost": False, "fell": False}
_KINDS: Mapping[str | None, bool] = {"approved": True, "agreed": True, "recommended": True, "refused": False}
OPTIONS = {"for": "yes", "against": "no", "abstained": "abstain"}
COUNTS = {"votes_for": "yes", "votes_against": "no", "abstentions": "abstain"}

Attributes = Mapping[str, Any]


@dataclass(frozen=True)
class Related:
    """A node at the other end of a relationship, and what the relationship says."""

    node: Attributes
    edge: Attributes


class Civic:
    """Looks up the graph that ``to_networkx`` gives, by labels and types."""

    def __init__(self, graph: Any) -> None:
        self._nodes: defaultdict[str, list[Attributes]] = defaultdict(list)
        self._heads: defaultdict[tuple[str, str], list[Related]] = defaultdict(list)
        self._tails: defaultdict[tuple[str, str], list[Related]] = defaultdict(list)
        for _, attributes in graph.nodes(data=True):
            self._nodes[attributes["label"]].append(attributes)
        for tail, head, edge in graph.edges(data=True):
            self._heads[tail, edge["type"]].append(Related(graph.nodes[head], edge))
            self._tails[head, edge["type"]].append(Related(graph.nodes[tail], edge))

    def all(self, label: str) -> list[Attributes]:
        """The nodes of a label."""
        return self._nodes[label]

    def heads(self, node: Attributes, *kinds: str) -> list[Related]:
        """What the node's relationships of some types lead to."""
        return [found for kind in kinds for found in self._heads[_key(node), kind]]

    def tails(self, node: Attributes, *kinds: str) -> list[Related]:
        """What leads to the node by relationships of some types."""
        return [found for kind in kinds for found in self._tails[_key(node), kind]]

    def board_of(self, meeting: Attributes) -> Attributes | None:
        """The board that held a meeting, where it is named."""
        return next((found.node for found in self.tails(meeting, "HELD")), None)

    def meeting_of(self, decision: Attributes) -> tuple[Attributes, Attributes] | None:
        """The item that a decision stands in, and the item's meeting."""
        for item in self.tails(decision, "RESULTED_IN"):
            for meeting in self.tails(item.node, "HAS_ITEM"):
                return item.node, meeting.node
        return None

    def items(self, meeting: Attributes) -> list[Attributes]:
        """The items of a meeting that have a heading, in their order."""
        found = [one.node for one in self.heads(meeting, "HAS_ITEM") if not one.node.get("implicit")]
        return sorted(found, key=lambda item: (item.get("position") or 0, str(item["id"])))

    def addresses(self, nodes: Iterable[Attributes]) -> list[str]:
        """The web addresses of documents, each once; a file's place on somebody's disk is nobody else's business."""
        found = dict.fromkeys(str(node.get("uri", "")) for node in nodes)
        return [uri for uri in found if urlsplit(uri).scheme in ("http", "https") and " " not in uri]

    def sources_of(self, fact: Attributes) -> list[str]:
        """The web address that opens at a fact's words, if its document is on the web."""
        return self.addresses([{"uri": fact.get("link", "")}])

    def documents_of(self, meeting: Attributes) -> list[Attributes]:
        """The documents that record a meeting."""
        return [found.node for found in self.heads(meeting, "RECORDED_IN")]

    def counts(self, decision: Attributes) -> Iterator[tuple[str, int]]:
        """The numbers of votes that a decision's words tell: ``yes``, ``no``, ``abstain``."""
        for name, option in COUNTS.items():
            if decision.get(name) is not None:
                yield option, int(decision[name])

    def votes(self, decision: Attributes) -> Iterator[tuple[Attributes, str]]:
        """Who voted how on a decision, where the words name them."""
        for found in self.tails(decision, "VOTED"):
            if found.edge.get("option") in OPTIONS:
                yield found.node, OPTIONS[found.edge["option"]]


def result_of(decision: Attributes, passed: str, failed: str) -> str | None:
    """How a decision came out, in a standard's words; None where neither its outcome nor its kind says."""
    outcome = decision.get("outcome")
    came_out = _RESULTS.get(outcome) if outcome else _KINDS.get(decision.get("kind"))
    return None if came_out is None else passed if came_out else failed


def day_of(meeting: Attributes) -> str | None:
    """The meeting's day, in ISO form."""
    day = meeting.get("date")
    return day.isoformat() if isinstance(day, date) else None


def _key(node: Attributes) -> str:
    return f"{node['label']}:{node['id']}"
