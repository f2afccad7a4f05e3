from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.consolidation import fold, is_redundant
from graph.node_statements import Statement
from graph.schema import (
    Board,
    Broader,
    Held,
    Meeting,
    MemberOf,
    Node,
    Person,
    Ref,
    Relationship,
    Runs,
    Succeeded,
    Topic,
)


def _view(
    source: str,
    node: Node,
    *links: Relationship,
    recorded: bool = False,
    documents: int = 1,
    implied: bool = False,
) -> Statement:
    return Statement(source, node, links, recorded, documents, implied)


def _person(name: str, **properties: object) -> Person:
    return Person.model_validate({"id": "p", "name": name, **properties})


def _member(source: str, role: str | None, first: int | None, last: int | None = None) -> MemberOf:
    return MemberOf(
        tail=Ref("Person", "p"),
        head=Ref("Board", "b"),
        role=role,
        first_seen=date(first, 1, 1) if first else None,
        last_seen=date(last or first or 0, 1, 1) if first else None,
        source=source,
        start=1,
        end=2,
    )


@pytest.mark.parametrize(
    ("forms", "name"),
    [
        (["Ann Green", "Anne Green", "Anne Green"], "Anne Green"),
        (["Ann Green", "Anne Green"], "Anne Green"),
        (["Ann Green", "Ana Green"], "Ana Green"),
        (["A Green", "A Green", "A Green", "Ann Green"], "Ann Green"),
        (["AG", "AG", "Green"], "Green"),
        (["ANN GREEN", "A Green"], "ANN GREEN"),
        (["Jo Li", "Jo Li", "J Li"], "Jo Li"),
    ],
)
def test_the_name_of_a_person(forms: list[str], name: str) -> None:
    views = [_view(f"d{number}", _person(form)) for number, form in enumerate(forms)]
    folded = fold(views)
    assert folded.node.name == name
    assert set(folded.node.aliases) == set(forms) - {name}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("forms", "name", "others"),
    [
        (["Winter Reed Group", "Reed Group"], "Reed Group", ("Winter Reed Group",)),
        (["Winter Reed Group"] * 3 + ["Reed Group"], "Reed Group", ("Winter Reed Group",)),
        (["Winter Reed Group", "Autumn Reed Group"], "Reed Group", ("Autumn Reed Group", "Winter Reed Group")),
        (["Winter Reed Group"] * 2, "Winter Reed Group", ()),
        (["Parish Council"] * 3 + ["Holmby Parish Council"], "Holmby Parish Council", ("Parish Council",)),
    ],
)
def test_a_board_has_its_plain_name_with_its_place(forms: list[str], name: str, others: tuple[str, ...]) -> None:
    board = fold([_view(f"d{place}", Board(id="b", name=form)) for place, form in enumerate(forms)]).node
    assert (board.name, getattr(board, "aliases", None)) == (name, others)
    assert board.source == f"d{forms.index(name) if name in forms else 0}"


def test_views_that_many_documents_state_count_as_many() -> None:
    board = Board(id="b", name="Health Board")
    views = [
        _view("d1", board.model_copy(update={"name": "Board of Health and Care"}), documents=2),
        _view("d2", board, documents=3),
    ]
    assert fold(views).node.name == "Health Board"


def test_the_vocabulary_names_a_topic() -> None:
    said = Topic(id="t", name="EHE", origin="acronym")
    official = Topic(id="t", name="Elective home education", aliases=("home schooling",), origin="vocabulary")
    folded = fold([_view("d1", said, documents=50), _view("d2", official)]).node
    assert folded == Topic(
        id="t", name="Elective home education", aliases=("EHE", "home schooling"), origin="vocabulary", source="d2"
    )


def test_provenance_is_of_the_first_document_that_states_the_name() -> None:
    views = [_view("d3", _person("Ann Green")), _view("d2", _person("Ann Green")), _view("d1", _person("A Green"))]
    assert fold(views).node.source == "d2"


def test_a_document_that_records_a_meeting_beats_those_that_speak_of_it() -> None:
    spoken = Meeting(id="m", name="Board, 4 May", date=date(2020, 5, 4), venue="Old Hall", start_time="09:00")
    recorded = Meeting(id="m", name="The Board, 4 May 2020", date=date(2020, 5, 4), venue="Town Hall")
    folded = fold([_view("a", spoken, documents=9), _view("z", recorded, recorded=True)]).node
    assert folded == recorded.model_copy(update={"source": "z", "start_time": "09:00"})


def test_the_most_frequent_honorific_stands() -> None:
    honorifics = ["Dr", "Councillor", "Councillor", None, None, None]
    views = [_view(f"d{number}", _person("Ann Green", honorific=value)) for number, value in enumerate(honorifics)]
    assert fold(views).node.honorific == "Councillor"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        # One spell from the first to the last day, with the provenance of the first document.
        (
            [_member("d2", "Clerk", 2020), _member("d1", "Clerk", 2021)],
            [("Clerk", 2020, 2021, "d1")],
        ),
        # A role printed in two ways is one role.
        (
            [_member("d1", "Vice-Chair", 2020), _member("d2", "Vice Chair", 2021), _member("d3", "Vice Chair", 2022)],
            [("Vice Chair", 2020, 2022, "d1")],
        ),
        # Once printed without the role, between meetings with it: nothing new.
        (
            [_member("d1", "Clerk", 2019), _member("d2", None, 2020), _member("d3", "Clerk", 2021)],
            [("Clerk", 2019, 2021, "d1")],
        ),
        # An ordinary member before: both are true.
        (
            [_member("d1", None, 2018), _member("d2", "Chair", 2020)],
            [("Chair", 2020, 2020, "d2"), (None, 2018, 2018, "d1")],
        ),
        ([_member("d1", None, None), _member("d2", "Chair", 2020)], [("Chair", 2020, 2020, "d2")]),
        ([_member("d1", None, None), _member("d2", None, 2020)], [(None, 2020, 2020, "d1")]),
    ],
)
def test_memberships(members: list[MemberOf], expected: list[tuple[str | None, int, int, str]]) -> None:
    views = [_view(str(member.source), _person("Ann Green"), member) for member in members]
    found = [
        (link.role, link.first_seen.year, link.last_seen.year, link.source)
        for link in fold(views).links
        if isinstance(link, MemberOf) and link.first_seen and link.last_seen
    ]
    assert sorted(found, key=str) == sorted(expected, key=str)


def test_merged_relationships_of_other_kinds_stand_once() -> None:
    ends = {"tail": Ref("Organisation", "o"), "head": Ref("Board", "b")}
    board = Board(id="b", name="Board")
    views = [_view(source, board, Runs(**ends, source=source, start=3, end=4)) for source in ("d2", "d1")]
    assert fold(views).links == (Runs(**ends, source="d1", start=3, end=4),)


def test_what_one_view_leaves_open_another_fills_in() -> None:
    ends = {"tail": Ref("Person", "p"), "head": Ref("Person", "q")}
    first = Succeeded(**ends, role="Clerk", source="d1", start=1, end=2)
    second = Succeeded(**ends, role="clerk", date=date(2020, 1, 1), quote="replaces", source="d2", start=5, end=6)
    (link,) = fold([_view("d1", _person("X"), first), _view("d2", _person("X"), second)]).links
    assert link == first.model_copy(update={"date": date(2020, 1, 1), "quote": "replaces", "role": "Clerk"})


def test_the_order_of_the_views_does_not_matter() -> None:
    chance = random.Random(4)
    views = [
        _view(
            f"d{number}",
            _person(
                chance.choice(["Ann Green", "Anne Green", "A Green"]),
                honorific=chance.choice([None, "Dr", "Councillor"]),
                aliases=chance.choice([(), ("AG",), ("Annie Green",)]),
            ),
            _member(f"d{number}", chance.choice([None, "Clerk", "clerk", "Chair"]), 2010 + number),
        )
        for number in range(12)
    ]
    expected = fold(views)
    for _ in range(5):
        chance.shuffle(views)
        again = fold(views)
        assert again.node == expected.node
        assert set(again.links) == set(expected.links)


def test_a_joint_meeting_is_held_by_both_boards() -> None:
    meeting = Meeting(id="m", name="Joint meeting")
    links = [Held(tail=Ref("Board", board), head=meeting.ref, source="d1", start=1, end=2) for board in ("a", "b")]
    assert set(fold([_view("d1", meeting, *links)]).links) == set(links)


def _topic_view(
    source: int, name: str, origin: str | None, aliases: frozenset[str], broader: bool, implied: bool = False
) -> Statement:
    topic = Topic.model_validate({"id": "t", "name": name, "origin": origin, "aliases": tuple(aliases)})
    link = Broader(tail=Ref("Topic", "t"), head=Ref("Topic", "wider"))
    return _view(f"d{source}", topic, *([link] if broader else []), implied=implied)


def _member_view(source: int, name: str, honorific: str | None, role: str | None, year: int) -> Statement:
    return _view(f"d{source}", _person(name, honorific=honorific), _member(f"d{source}", role, year))


_NAMES = st.sampled_from(["Home education", "Education at home", "EHE", "Ann Green", "A Green"])
_SOURCES = st.integers(1, 9)
_TOPICS = st.builds(
    _topic_view,
    _SOURCES,
    _NAMES,
    st.sampled_from(["vocabulary", "heading", None]),
    st.frozensets(_NAMES, max_size=2),
    st.booleans(),
    st.booleans(),
)
_MEMBERS = st.builds(
    _member_view,
    _SOURCES,
    _NAMES,
    st.sampled_from(["Dr", "Councillor", None]),
    st.sampled_from(["Clerk", None]),
    st.integers(2020, 2022),
)


@settings(max_examples=400)
@given(st.one_of(*(st.lists(views, min_size=2, max_size=6) for views in (_TOPICS, _MEMBERS))))
def test_a_view_that_adds_nothing_adds_nothing(views: list[Statement]) -> None:
    *before, last = views
    stands = fold(before)
    if is_redundant(last, stands):
        again = fold(views)
        assert again.node == stands.node
        assert set(again.links) == set(stands.links)


def test_who_names_a_topic_adds_to_one_that_was_only_implied() -> None:
    implied = [_topic_view(number, "Education", "vocabulary", frozenset(), False, implied=True) for number in (1, 2)]
    named = _topic_view(3, "Education", "vocabulary", frozenset(), False)
    assert fold(implied).implied
    assert not is_redundant(named, fold(implied))
    assert fold([*implied, named]).node.source == "d3"
    assert is_redundant(_topic_view(4, "Education", "vocabulary", frozenset(), False, implied=True), fold([named]))


def test_most_views_of_a_topic_add_nothing() -> None:
    views = [_topic_view(number, "Home education", "vocabulary", frozenset({"EHE"}), True) for number in (1, 2)]
    assert is_redundant(views[1], fold(views[:1]))
    assert not is_redundant(views[0], fold(views[1:]))  # its document comes first: the provenance is its own
    other = _topic_view(3, "Home education", "vocabulary", frozenset({"home schooling"}), True)
    assert not is_redundant(other, fold(views))


def test_a_surname_with_its_title_is_less_than_a_full_name() -> None:
    titled = _view("a", _person("Councillor Lind", honorific="Councillor"), documents=9)
    full = _view("b", _person("Anna Lind", honorific="Councillor"))
    assert fold([titled, full]).node.name == "Anna Lind"
