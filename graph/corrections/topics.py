"""Topics of items put right."""

from __future__ import annotations

from graph.corrections.drafts import RowsInHand, called, same_words
from graph.corrections.facts import item_of, tell_item
from graph.corrections.lines import Correction
from graph.identity.naming.keys import slug
from graph.schema import AgendaItem, Concerns, Discusses, Raised, Ref, ResultedIn, Topic


def reject_topic(hand: RowsInHand, decision: Correction, by: str) -> tuple[str, str]:
    """Say that an item does not discuss a topic; its tasks and decisions do not concern it, either."""
    item = item_of(hand, decision)
    ref = _topic(hand, decision.anchor.topic)
    found = [one for one in hand.of_kind(Discusses) if one.tail == item.ref and one.head == ref]
    if not found:
        raise LookupError(f"{called(item) or 'the item'} is not read as about {decision.anchor.topic} any more")
    facts = _facts(hand, item)
    hand.keep(
        lambda one: (
            not (
                (isinstance(one, Discusses) and one.tail == item.ref and one.head == ref)
                or (isinstance(one, Concerns) and one.tail in facts and one.head == ref)
            )
        )
    )
    tell_item(hand, item, f"topic {decision.anchor.topic}; {by}")
    return item.id, f"topic {decision.anchor.topic} of {called(item)}"


def add_topic(hand: RowsInHand, decision: Correction, by: str) -> tuple[str, str]:
    """Say that an item discusses a topic."""
    item = item_of(hand, decision)
    name = decision.anchor.topic
    place = {"source": item.source, "start": item.start, "end": item.end}
    ref = _topic(hand, name) or Ref(Topic.label(), f"topic:{slug(name)}")
    if ref not in hand.nodes:
        hand.nodes[ref] = Topic.model_validate({"id": ref.id, "name": name, "origin": "heading", **place})
    if not any(one.tail == item.ref and one.head == ref for one in hand.of_kind(Discusses)):
        hand.links.append(
            Discusses(tail=item.ref, head=ref, mentions=1, quote=item.name, corrected=by, **place)  # type: ignore[arg-type]
        )
    return item.id, f"topic {name} of {called(item)}"


def _topic(hand: RowsInHand, name: str) -> Ref | None:
    wanted = same_words(name)
    for node in hand.nodes.values():
        if isinstance(node, Topic) and wanted in map(same_words, (node.name, *node.aliases)):
            return node.ref
    return None


def _facts(hand: RowsInHand, item: AgendaItem) -> set[Ref]:
    return {one.head for one in hand.links if isinstance(one, Raised | ResultedIn) and one.tail == item.ref}
