"""The broader topics of those that a document names: stated by the vocabulary, implied by the document's words."""

from __future__ import annotations

from collections.abc import Mapping

from graph.schema import Broader, Ref, Topic
from loaders.mapping.drafts import RowDrafts
from loaders.topics import Topic as Known


def add_broader_topics(drafts: RowDrafts, known: Mapping[str, Known]) -> None:
    """Add to the topics of ``drafts`` all that are broader, and ``BROADER`` from each to the next.

    Args:
        drafts: the document's rows, with every topic that its words name.
        known: the vocabulary's topics by id.

    A broader topic that no words of the document name takes the place of the narrower one that implies it: the first
    in the text, then the first by id. ``BROADER`` itself has no place, for it is the vocabulary that says so.
    """
    waiting = [node for node in drafts.nodes.values() if isinstance(node, Topic)]
    waiting.sort(key=lambda topic: (topic.start or 0, topic.id))
    for topic in waiting:  # grows while it is read: what is added has broader topics too
        for broader in map(known.__getitem__, known[topic.id].broader if topic.id in known else ()):
            ref = Ref(Topic.label(), broader.id)
            if ref not in drafts.nodes:
                place = (topic.start or 0, topic.end or 0)
                drafts.node(Topic, broader.id, broader.name, *place, aliases=broader.aliases, origin=broader.origin)
                waiting.append(drafts.nodes[ref])  # type: ignore[arg-type]
            drafts.follow(Broader, topic.ref, ref)
