"""What one document states about a node that other documents may state too.

A view is kept as compact JSON on the node's ``NAMED_IN`` relationship to the document::

    {"node": {"name": "Ann Green"}, "links": [["MEMBER_OF", "Board", "b1", {"role": "Chair", ...}]]}

``links`` are the merged relationships that the node owns; ``"recorded": true`` marks the view of a meeting that the
document records, against that of one which only speaks of it, and ``"implied": true`` that of a topic which none of the
document's items names: it is broader than one that is named. ``"scanned": true`` marks that of a person in a document
of which OCR read words: the name may be misread.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from graph.rows import Rows
from graph.schema import NODES, RELATIONSHIPS, Broader, Discusses, Node, Person, RecordedIn, Ref, Relationship

_PLACE = {"source", "start", "end"}


@dataclass(frozen=True)
class Statement:
    """A node and the merged relationships that it owns, as ``documents`` documents state them in the same way.

    ``source`` is the smallest of their ids. Links have the start and end of their words; the node has not.
    """

    source: str
    node: Node
    links: tuple[Relationship, ...] = ()
    recorded: bool = False
    documents: int = 1
    implied: bool = False
    scanned: bool = False

    def leading_to(self, known: Mapping[Ref, Ref]) -> Statement:
        """The same view, with links to the nodes that stand for others by now."""
        links = [
            link.model_copy(update={"tail": known.get(link.tail, link.tail), "head": known.get(link.head, link.head)})
            for link in self.links
        ]
        return replace(self, links=tuple(link for link in links if link.tail != link.head))


def owned(node: type[Node]) -> list[type[Relationship]]:
    """The merged relationships that belong to nodes of a class."""
    by_end = {"tail": lambda kind: kind.tails, "head": lambda kind: kind.heads}
    return [kind for kind in RELATIONSHIPS.values() if kind.owner and node in by_end[kind.owner](kind)]


def views_of(rows: Rows) -> Iterator[tuple[Node, str]]:
    """Each shared node of the rows, with the JSON of the document's view of it."""
    links: defaultdict[Ref, list[Relationship]] = defaultdict(list)
    for relationship in rows.relationships:
        if relationship.owner:
            links[relationship.tail if relationship.owner == "tail" else relationship.head].append(relationship)
    recorded = {r.tail for r in rows.relationships if isinstance(r, RecordedIn) and r.head == rows.document.ref}
    broader = {r.head for r in rows.relationships if isinstance(r, Broader)}
    implied = broader - {r.head for r in rows.relationships if isinstance(r, Discusses)}
    for node in rows.nodes:
        if node.shared:
            marks = {
                "recorded": node.ref in recorded,
                "implied": node.ref in implied,
                "scanned": bool(rows.document.ocr) and isinstance(node, Person),
            }
            yield node, _written(node, links[node.ref], marks)


def name_of(view: str) -> str:
    """The name that a written view gives its node."""
    return str(json.loads(view)["node"]["name"])


def is_implied(view: str) -> bool:
    """Whether a written view only implies its node: no item of the document names it."""
    return bool(json.loads(view).get("implied", False))


def _written(node: Node, links: list[Relationship], marks: Mapping[str, bool]) -> str:
    view: dict[str, object] = {"node": _said(node, {"id"} | _PLACE)}
    if links:
        view["links"] = sorted(map(_link, links), key=lambda link: json.dumps(link, sort_keys=True))
    view |= {mark: True for mark, is_set in marks.items() if is_set}
    return json.dumps(view, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _link(link: Relationship) -> list[object]:
    other = link.head if link.owner == "tail" else link.tail
    return [link.type_name, other.label, other.id, _said(link, {"tail", "head", "source"})]


def _said(element: Node | Relationship, without: set[str]) -> dict[str, object]:
    return element.model_dump(mode="json", exclude=without, exclude_defaults=True)


def read_view(ref: Ref, text: str, *, source: str, documents: int = 1) -> Statement:
    """The view that ``text`` holds of the node ``ref``, stated by ``documents`` documents, ``source`` the first."""
    view = json.loads(text)
    links = []
    for type_name, label, other_id, properties in view.get("links", ()):
        kind, other = RELATIONSHIPS[type_name], Ref(label, other_id)
        tail, head = (ref, other) if kind.owner == "tail" else (other, ref)
        place = {"source": source} if "start" in properties else {}
        links.append(kind.model_validate({"tail": tail, "head": head, **place, **properties}))
    return Statement(
        source=source,
        node=NODES[ref.label].model_validate({"id": ref.id, **view["node"]}),
        links=tuple(links),
        recorded=view.get("recorded", False),
        implied=view.get("implied", False),
        scanned=view.get("scanned", False),
        documents=documents,
    )
