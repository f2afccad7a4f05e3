"""From what a user names, an id or permalink and perhaps a name, to the fact that a decision is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from graph.corrections import as_read
from graph.corrections.drafts import RowsInHand, called, same_words
from graph.corrections.lines import Anchor, Correction, Kind, parse
from graph.errors import UsageError
from graph.schema import Action, AgendaItem, Decision, Discusses, Meeting, Presented, Topic
from graph.schema.of_people import AtMeeting
from graph.store import Store
from minutegraph.app.questions.fitting import WAYS, Named
from minutegraph.app.questions.names import chosen_topic
from minutegraph.app.questions.showing import id_of

_SOURCE = "MATCH (n:%s {id: $id}) RETURN n.source AS source"
_RECORDED = """
MATCH (m:Meeting {id: $id})-[:RECORDED_IN|ANNOUNCED_IN]->(d:Document) RETURN d.id AS source, d.counts AS counts
ORDER BY counts DESC, source
"""
_FACT_ID = re.compile(r"/[ad]\d+$")  # of an action or a decision
_KINDS: dict[str, Kind] = {"Action": "action", "Decision": "decision"}


@dataclass(frozen=True)
class Target:
    """What a user means: the id or permalink of a thing, and of whom or what in it.

    ``add`` is the kind of fact that is to be added to it.
    """

    thing: str
    person: str | None = None
    presenter: str | None = None
    topic: str | None = None
    add: Kind | None = None


@dataclass(frozen=True)
class Pointed:
    """The fact that is meant; ``added`` is the decision that added it, if one did."""

    anchor: Anchor
    added: Correction | None = None


def pointed(store: Store, target: Target) -> Pointed:
    """The fact that is meant. Raises ``UsageError`` where there is none, with those that there are."""
    id_ = id_of(store, target.thing)
    _fits(target, id_)
    if (done := _decided(store, id_)) is not None and target.add is None:
        return done
    for label in ("Action", "Decision", "AgendaItem"):
        for row in store.read(_SOURCE % label, {"id": id_}):
            rows, _ = as_read.rows_as_read(store, str(row["source"]))
            hand = RowsInHand(rows)
            return Pointed(_of_item(hand, id_, target) if label == "AgendaItem" else _of_fact(hand, id_, label))
    for row in store.read(_RECORDED, {"id": id_}):
        rows, _ = as_read.rows_as_read(store, str(row["source"]))
        return Pointed(_of_meeting(store, RowsInHand(rows), id_, target))
    raise UsageError(
        f"the graph holds no decision, action, item or meeting {target.thing}: search and show tell the ids of things"
    )


def _fits(target: Target, id_: str) -> None:
    """Raises ``UsageError`` where somebody or something is named that only other things have."""
    is_meeting, is_fact = id_.startswith("meeting:"), _FACT_ID.search(id_) is not None
    if target.person is not None and not is_meeting:
        raise UsageError(f"--person is of a meeting's list of those who came; {target.thing} is no meeting")
    if is_meeting or is_fact:
        for option, named in (("--presenter", target.presenter), ("--topic", target.topic)):
            if named is not None and target.add is None:
                raise UsageError(f"{option} is of an item; {target.thing} is {'a meeting' if is_meeting else 'none'}")


def _decided(store: Store, id_: str) -> Pointed | None:
    """The fact that a decision added, changed or rejected, by its id."""
    for one in as_read.kept(store):
        for result in one.results:
            if result.fact == id_:
                (decision,) = parse(result.line)
                if decision.anchor.kind in ("action", "decision"):
                    return Pointed(decision.anchor, decision if decision.verdict == "add" else None)
    return None


def _of_fact(hand: RowsInHand, id_: str, label: str) -> Anchor:
    kind = Action if label == "Action" else Decision
    for meeting in hand.meetings():
        equal: dict[tuple[str, str], int] = {}
        for item, fact in hand.facts(kind, meeting.id):
            key = (item.id, same_words(fact.text))
            equal[key] = equal.get(key, 0) + 1
            if fact.id == id_:
                return Anchor(_KINDS[label], meeting.id, called(item), " ".join(fact.text.split()), equal[key])
    raise UsageError(f"{id_}: what was read of its document does not hold it; load it again")


def _of_item(hand: RowsInHand, id_: str, target: Target) -> Anchor:
    meeting, item = next(
        (meeting, item) for meeting in hand.meetings() for item in hand.items(meeting.id) if item.id == id_
    )
    place = Anchor("topic", meeting.id, called(item))
    if target.add is not None:
        return replace(place, kind=target.add, topic=target.topic or "", person=target.presenter or "")
    if target.topic is not None:
        found = _topics(hand, item)
        return replace(place, topic=_topic(found, target.topic, called(item)))
    if target.presenter is not None:
        found = [_person(one.as_written) for one in hand.of_kind(Presented) if one.head == item.ref]
        return replace(place, kind="presenter", person=_one(found, target.presenter, "presenter", called(item)))
    raise UsageError(
        f"{id_} is an item: say what of it is meant, with --topic or --presenter, or by the id of one of its decisions "
        "or actions",
        detail="\n".join(_listed(hand, meeting, item)),
    )


def _of_meeting(store: Store, hand: RowsInHand, id_: str, target: Target) -> Anchor:
    meetings = {meeting.id for meeting in hand.meetings()}
    renamed = {
        result.fact: anchor.meeting
        for one in as_read.kept(store)
        for result in one.results
        for anchor in (decision.anchor for decision in parse(result.line))
        if anchor.kind == "meeting"
    }
    own = id_ if id_ in meetings else renamed.get(id_) or (next(iter(meetings)) if len(meetings) == 1 else None)
    if own is None:
        raise UsageError(f"{id_} is one of several meetings of its document: none of them is known by that id there")
    person = target.person
    if target.add is not None:
        return Anchor(target.add, own, person=person or "")
    if person is None:
        return Anchor("meeting", own)
    found = [_person(one.as_written) for one in hand.links if isinstance(one, AtMeeting) and one.head.id == own]
    return Anchor("attendance", own, person=_one(found, person, "attendee", "the meeting"))


def _one(found: Iterable[Named], wanted: str, what: str, where: str) -> str:
    """The one of some names that is meant: equal, else as names are found everywhere, the surest way first."""
    known = list(dict.fromkeys(found))
    several: list[Named] = []
    for fits in (_is_equal, *WAYS):
        several = [one for one in known if fits(one, wanted)]
        if len(several) == 1:
            return several[0].name
        if several:
            break
    told = f"{wanted} may be several {what}s" if several else f"there is no {what} {wanted}"
    raise UsageError(f"{told} of {where or 'the meeting'}", detail="\n".join(one.name for one in several or known))


def _topic(found: Sequence[Named], wanted: str, where: str) -> str:
    """The one of an item's topics that is meant in any of its spellings."""
    with suppress(UsageError):
        return chosen_topic(found, wanted).name
    return _one(found, wanted, "topic", where)


def _is_equal(one: Named, wanted: str) -> bool:
    return same_words(one.name) == same_words(wanted)


def _person(as_written: str) -> Named:
    return Named("Person", as_written, as_written)


def _topics(hand: RowsInHand, item: AgendaItem) -> list[Named]:
    topics = (hand.nodes[one.head] for one in hand.of_kind(Discusses) if one.tail == item.ref)
    return [Named("Topic", one.id, one.name, tuple(one.aliases)) for one in topics if isinstance(one, Topic)]


def _listed(hand: RowsInHand, meeting: Meeting, item: AgendaItem) -> Iterator[str]:
    for kind in (Decision, Action):
        for of, fact in hand.facts(kind, meeting.id):
            if of.id == item.id:
                yield f"{fact.id}  {kind.label().lower()}: {fact.name}"
    for one in hand.of_kind(Presented):
        if one.head == item.ref:
            yield f"--presenter {one.as_written!r}"
    for topic in _topics(hand, item):
        yield f"--topic {topic.name!r}"
