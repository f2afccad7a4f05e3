"""The rows of one document's minutes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

from graph.identity.naming.keys import board_id, meeting_id, organisation_id, record_key, scope_of, split_unit
from graph.names import same_number, shorten
from graph.rows import Rows
from graph.schema import (
    Action,
    AgendaItem,
    AnnouncedIn,
    AssignedTo,
    Board,
    Concerns,
    Confirms,
    Decision,
    DeclaredInterest,
    Discusses,
    Document,
    HasItem,
    Held,
    Meeting,
    Moved,
    Organisation,
    PartOf,
    Person,
    Presented,
    Raised,
    RecordedIn,
    Ref,
    ResultedIn,
    Runs,
    Seconded,
    Topic,
    Voted,
)
from loaders.document import Document as Source
from loaders.mapping.bodies import Bodies, add_bodies, authority_in
from loaders.mapping.drafts import RowDrafts
from loaders.mapping.meeting_records import described, record_of
from loaders.mapping.mentions import bodies_in
from loaders.mapping.people import People
from loaders.mapping.places import first_place, place_of_date
from loaders.mapping.pointers import meeting_references_of, outcomes_of, passages_of, previous_confirmed, references_of
from loaders.mapping.quotes import sentence_around
from loaders.mapping.topics import add_broader_topics
from loaders.minutes import NO_RECORD, Item, Minutes, PersonReference
from loaders.topics import Mention
from loaders.topics import Topic as KnownTopic

_TOLD_IN = (RecordedIn, AnnouncedIn)


def rows_of(
    source: Source,
    read: Sequence[tuple[Minutes, Sequence[Sequence[Mention]]]],
    reader: str,
    known: Mapping[str, KnownTopic],
    council: str | None = None,
) -> Rows:
    """The rows of a document with its minutes, each with the mentions of topics in its items.

    ``reader`` is the version of the reading rules, ``known`` the vocabulary's topics by id, from which the broader
    ones are taken; ``council`` runs the boards of minutes that name none. The rows hold every fact with its place in
    ``source.text``.
    """
    document = Document(
        id=source.id, name=source.name, uri=source.uri, format=source.format, sha256=source.sha256, pages=source.pages,
        ocr=source.ocr is not None or source.text_layer or None,
        ocr_confidence=None if source.ocr is None else round(source.ocr, 3),
        reader=reader, **described([minutes for minutes, _ in read]),
    )  # fmt: skip
    drafts = RowDrafts(document)
    for count, (minutes, mentions) in enumerate(read, 1):
        meeting = _MeetingRows(drafts, source, minutes, count, council)
        meeting.add(mentions)
        drafts.records.append(record_of(source, minutes, meeting.meeting.id, meeting.board, meeting.council))
    add_broader_topics(drafts, known)
    return drafts.rows()


class _MeetingRows:
    """The rows of one meeting."""

    def __init__(
        self, drafts: RowDrafts, source: Source, minutes: Minutes, count: int, council: str | None = None
    ) -> None:
        self.drafts, self.source, self.minutes, self.count = drafts, source, minutes, count
        council = minutes.parent_body.text if minutes.parent_body else council
        self.council = council
        self.scope = scope_of(minutes.board.text if minutes.board else None, council, source.id)
        self.board: Ref | None = None
        if minutes.board:
            place = (minutes.board.start, minutes.board.end)
            self.board = drafts.node(
                Board, board_id(minutes.board.text, council, source.id), minutes.board.text, *place
            )
        if council and self.board:
            # A council that the user names is stated nowhere: it stands at the words that name its board.
            stated = minutes.parent_body or minutes.board
            assert stated is not None
            place = (stated.start, stated.end)
            name, _ = split_unit(council)
            organisation = drafts.node(Organisation, organisation_id(name, self.scope), name, *place)
            drafts.link(Runs, organisation, self.board, *place, given=None if minutes.parent_body else True)
        self.meeting = self._meeting()
        self.people = People(drafts, self.scope, minutes, self.meeting, self.board)
        head = source.text[: minutes.items[0].start] if minutes.items else ""
        self.bodies = Bodies(self.board, council, self.scope, self.people.organisations, authority_in(head))
        self.items: dict[int, Ref] = {}
        self.mentions: dict[int, Sequence[Mention]] = {}

    def _meeting(self) -> Ref:
        minutes = self.minutes
        place = first_place(minutes)
        day = minutes.date.value if minutes.date else None
        board = minutes.board.text if minutes.board else None
        name = ", ".join(filter(None, [board, f"{day.day} {day:%B %Y}" if day else None])) or self.source.name
        record = record_key(self.source.sha256, self.source.id, self.source.source_id)
        id = meeting_id(self.board.id if self.board else None, day.isoformat() if day else None, record, self.count)
        if self.source.outline is not None and self.source.outline.apart:  # the board met twice that day
            id = f"{id}/{record}"
        elif self._is_another(id):
            id = f"{id}/{minutes.start_time.text.replace(':', '') if minutes.start_time else self.count}"
        meeting = self.drafts.node(
            Meeting, id, name, *place, date=day,
            start_time=minutes.start_time.text if minutes.start_time else None,
            venue=minutes.venue.text if minutes.venue else None,
            next_date=minutes.next_meeting.value if minutes.next_meeting else None,
            source_id=self.source.source_id, state=minutes.state,
            state_quote=minutes.state_words.text if minutes.state_words else None, status=minutes.status,
            status_quote=minutes.status_words.text if minutes.status_words else None,
        )  # fmt: skip
        told_in = AnnouncedIn if minutes.kind in NO_RECORD else RecordedIn
        self.drafts.link(told_in, meeting, self.drafts.document.ref, *place)
        if self.board is not None:
            self.drafts.link(Held, self.board, meeting, *place)
        return meeting

    def _is_another(self, meeting: str) -> bool:
        """Whether other minutes of this document record a meeting of that id: the board met twice that day."""
        ref = Ref(Meeting.label(), meeting)
        return any((kind, ref, self.drafts.document.ref, None) in self.drafts.relationships for kind in _TOLD_IN)

    def add(self, mentions: Sequence[Sequence[Mention]]) -> None:
        """Add the items and all that hangs on them."""
        for item in self.minutes.items:
            self.items[item.position] = self._item(item)
        text = self.source.text
        named = [list(bodies_in(text, item.start, item.end)) for item in self.minutes.items]
        for body in chain.from_iterable(named):
            if body.kind is Organisation:
                self.people.organisations.add(body.name, body.start, body.end)
        for item, found, bodies in zip(self.minutes.items, mentions, named, strict=True):
            ref = self.items[item.position]
            self.mentions[item.position] = found
            self._topics(item, ref, found)
            self._facts(item, ref)
            add_bodies(self.drafts, text, item, ref, self.bodies, bodies)

    def _item(self, item: Item) -> Ref:
        prefix = f"m{self.count}" if self.count > 1 else ""
        whole = item.implicit or item.start <= item.heading_start  # else its title was taken from the agenda
        begin, end = (item.start, item.end) if whole else (item.heading_start, item.heading_end)
        own = item.source_id.rpartition(":")[2] if item.source_id else f"i{item.position}"
        ref = self.drafts.node(
            AgendaItem, f"{self.source.id}/{prefix}{own}", item.title, begin, end,
            number=item.number, position=item.position, text=item.text, implicit=item.implicit,
            source_id=item.source_id, papers=item.papers or None, exempt=item.exempt,
        )  # fmt: skip
        place = (item.start, item.end) if item.implicit else (item.heading_start, item.heading_end)
        self.drafts.link(HasItem, self.meeting, ref, *place)
        if item.parent is not None and item.parent in self.items:
            self.drafts.link(PartOf, ref, self.items[item.parent], *place)
        return ref

    def _topics(self, item: Item, ref: Ref, mentions: Sequence[Mention]) -> None:
        by_topic: dict[str, list[Mention]] = {}
        for mention in mentions:
            by_topic.setdefault(mention.topic.id, []).append(mention)
        for found in by_topic.values():
            first = found[0]
            topic = self._topic(first)
            words = self._around(first.start, first.end, item)
            self.drafts.link(Discusses, ref, topic, first.start, first.end, mentions=len(found), quote=words)

    def _topic(self, mention: Mention) -> Ref:
        topic = mention.topic
        return self.drafts.node(
            Topic, topic.id, topic.name, mention.start, mention.end, aliases=topic.aliases, origin=topic.origin
        )

    def _around(self, start: int, end: int, item: Item) -> str:
        return sentence_around(self.source.text, start, end, item.start, item.end)

    def _presenters(self, item: Item, ref: Ref) -> None:
        """Before the tasks: who stands on no list is named here, and is only "she" where a task is taken on."""
        for holder in item.presenters:
            person = self.people.one(holder)
            said = {"as_written": holder.as_written, "role": holder.role}
            self.drafts.link(Presented, person, ref, holder.start, holder.end, **said)

    def _facts(self, item: Item, ref: Ref) -> None:
        self._presenters(item, ref)
        for place, decision in enumerate(item.decisions, 1):
            node = self.drafts.node(
                Decision, f"{ref.id}/d{place}", shorten(decision.text), decision.start, decision.end,
                text=decision.text, position=place, kind=decision.kind, outcome=decision.outcome,
                votes_for=decision.votes_for,
                votes_against=decision.votes_against, abstentions=decision.abstentions,
            )  # fmt: skip
            self.drafts.link(ResultedIn, ref, node, decision.start, decision.end)
            self._concerns(item, node, decision.start, decision.end)
            for kind, holders in ((Moved, decision.movers), (Seconded, decision.seconders)):
                for holder in holders:
                    self._person_did(kind, holder, node)
            for vote in decision.votes:
                self._person_did(Voted, vote.voter, node, option=vote.option)
        for place, action in enumerate(item.actions, 1):
            node = self.drafts.node(
                Action, f"{ref.id}/a{place}", shorten(action.text), action.start, action.end, text=action.text,
                due=action.due, due_as_written=action.due_as_written, status=action.status,
                status_as_written=action.status_as_written, reference=action.reference,
                confidence=self._sureness_of(action.owners),
            )  # fmt: skip
            self.drafts.link(Raised, ref, node, action.start, action.end)
            self._concerns(item, node, action.start, action.end)
            for holder in action.owners:
                for owner in self.people.of(holder):
                    self.drafts.link(
                        AssignedTo, node, owner, holder.start, holder.end, as_written=holder.as_written,
                        ambiguous=len(holder.attendees) > 1,
                    )  # fmt: skip
        self._records(item, ref)

    def _sureness_of(self, holders: Sequence[PersonReference]) -> float | None:
        told = (self.source.sureness_of(holder.as_written, holder.start) for holder in holders)
        return min((sure for sure in told if sure is not None), default=None)

    def _person_did(
        self, kind: type[Moved | Seconded | Voted], holder: PersonReference, node: Ref, **said: str
    ) -> None:
        person = self.people.one_person(holder)
        if person.label == Person.label():
            self.drafts.link(kind, person, node, holder.start, holder.end, as_written=holder.as_written, **said)

    def _concerns(self, item: Item, node: Ref, start: int, end: int) -> None:
        """A decision or action concerns the topics that its words name; else those of the item's heading."""
        mentions = self.mentions[item.position]
        named = [m for m in mentions if start <= m.start < end]
        for mention in named or [m for m in mentions if m.in_heading]:
            self.drafts.link(Concerns, node, Ref(Topic.label(), mention.topic.id), mention.start, mention.end)

    def _records(self, item: Item, ref: Ref) -> None:
        for confirmation in item.confirmations:
            if confirmation.value is None or self.board is None or self.minutes.board is None:
                continue
            day = confirmation.value
            place = place_of_date(item, confirmation)
            earlier = self.drafts.node(
                Meeting, meeting_id(self.board.id, day.isoformat(), self.source.id, 0),
                f"{self.minutes.board.text}, {day.day} {day:%B %Y}", *place, date=day, state="confirmed",
                state_quote=confirmation.text,
            )  # fmt: skip
            self.drafts.link(Held, self.board, earlier, *place)
            self.drafts.link(
                Confirms, ref, earlier, confirmation.start, confirmation.end, date=day,
                amendment=confirmation.amendment, quote=confirmation.text,
                corrections=tuple(one.text for one in confirmation.corrections),
                correction_places=tuple(place for one in confirmation.corrections for place in (one.start, one.end)),
            )  # fmt: skip
        board = self.board.id if self.board else None
        self.drafts.references += references_of(self.drafts, self.source.text, item, ref, self.bodies)
        self.drafts.outcomes += outcomes_of(item, ref, board)
        self.drafts.passages += passages_of(item, ref, board)
        self.drafts.meeting_references += meeting_references_of(self.drafts, self.source.text, item, ref, self.bodies)
        if self.board is not None and self.minutes.board is not None:
            self.drafts.meeting_references += previous_confirmed(item, ref, self.board)
        for interest in item.interests:
            person = self.people.one(interest.person)
            if person.label != Person.label():
                continue
            said = {
                "as_written": interest.person.as_written, "nature": interest.nature, "quote": interest.text,
                "item": interest.item,
            }  # fmt: skip
            concerned = [
                i.position for i in self.minutes.items if interest.item and same_number(i.number, interest.item)
            ]
            for position in dict.fromkeys([item.position, *concerned]):
                self.drafts.link(DeclaredInterest, person, self.items[position], interest.start, interest.end, **said)
        self.people.successions(item)
        self.people.appointments(item, ref)
