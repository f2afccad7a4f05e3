"""Smaller graphs that people ask for, each from the whole one.

A projection reads flat rows and counts in Python: one linear pass, alike on every store. Nodes have the keys,
``label``, ``id`` and ``name`` of ``to_networkx``; each edge has a ``weight`` and the figures it is made of. Nodes and
edges stand in the order of their keys. ``PROJECTIONS`` names them for ``export``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from itertools import combinations, groupby, pairwise
from statistics import median
from types import MappingProxyType
from typing import Any, NamedTuple

from graph.errors import UsageError
from graph.exports.multigraph import node_key
from graph.exports.reading import Related, ids, nodes, relationships
from graph.store import Store


def co_attendance(
    store: Store, *, board: str | None = None, since: date | None = None, until: date | None = None
) -> Any:
    """People who met: an undirected ``networkx.Graph`` of all who attended, joined where two attended one meeting.

    An edge's ``weight`` is the number of meetings together; a node's ``meetings`` the number it attended. ``board``
    (a name, another name it is printed with, in large or small letters, or an id) and the dates, both included,
    choose the meetings; with a date given, meetings without one are left out. Raises ``UsageError`` for a board that
    is not in the graph.
    """
    import networkx as nx

    chosen = _meetings(store, board, since, until)
    present: defaultdict[str, set[str]] = defaultdict(set)
    attended: defaultdict[str, set[str]] = defaultdict(set)
    for person, meeting, _ in relationships(store, "ATTENDED", "Person", "Meeting", ()):
        if meeting in chosen:
            present[meeting].add(person)
            attended[person].add(meeting)
    together: defaultdict[tuple[str, str], int] = defaultdict(int)
    for people in present.values():
        for pair in combinations(sorted(people), 2):
            together[pair] += 1
    graph = nx.Graph()
    _add_nodes(graph, store, "Person", {person: {"meetings": len(meetings)} for person, meetings in attended.items()})
    for (one, other), weight in sorted(together.items()):
        graph.add_edge(node_key("Person", one), node_key("Person", other), weight=weight)
    return graph


def topic_moves(store: Store) -> Any:
    """How topics travel: a ``networkx.DiGraph`` of the boards that discuss any, joined where a topic moved.

    A topic moves when the next meeting that discusses it is another board's; meetings of one day count in the order
    in which they began, as in the canned query ``topic-moves``. Meetings without a date or a board count for nothing.
    An edge's ``weight`` is the number of different topics that moved, ``topics`` their names, ``moves`` the number of
    moves, ``median_days`` the median of the days that a move took. A node's ``topics`` is the number it discusses.
    """
    import networkx as nx

    discussed: defaultdict[str, int] = defaultdict(int)
    moves: defaultdict[tuple[str, str], list[tuple[str, int]]] = defaultdict(list)
    for topic, steps in _steps(store).items():
        for board in {step.board for step in steps}:
            discussed[board] += 1
        for before, after in pairwise(steps):
            if before.board != after.board:
                moves[before.board, after.board].append((topic, (after.day - before.day).days))
    names = _names(store, "Topic")
    graph = nx.DiGraph()
    _add_nodes(graph, store, "Board", {board: {"topics": count} for board, count in discussed.items()})
    for (tail, head), made in sorted(moves.items()):
        topics = {topic for topic, _ in made}
        graph.add_edge(
            node_key("Board", tail),
            node_key("Board", head),
            weight=len(topics),
            topics=sorted(names.get(topic, topic) for topic in topics),
            moves=len(made),
            median_days=float(median(days for _, days in made)),
        )
    return graph


def person_topic(store: Store, *, attended: bool = False) -> Any:
    """Who works on what: an undirected, bipartite ``networkx.Graph`` of people and topics.

    A person is joined to the topics of the items they ``presented`` and of the ``actions`` they hold: the topics that
    an action concerns, and those of the item that raised it. An action whose owner is ambiguous counts for nobody.
    With ``attended``, to the topics of every item of the meetings they attended, too: most of these ties say little.
    The edge has the number of each, and ``weight``, their sum. A node's ``bipartite`` is 0 for people, 1 for topics.
    """
    import networkx as nx

    topics = _index(relationships(store, "DISCUSSES", "AgendaItem", "Topic", ()))
    ties: defaultdict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for person, item, _ in relationships(store, "PRESENTED", "Person", "AgendaItem", ()):
        for topic in topics[item]:
            ties[person, topic]["presented"].add(item)
    of_action = _index(relationships(store, "CONCERNS", "Action", "Topic", ()))
    for item, action, _ in relationships(store, "RAISED", "AgendaItem", "Action", ()):
        of_action[action] |= topics[item]
    for action, person, properties in relationships(store, "ASSIGNED_TO", "Action", "Person", ("ambiguous",)):
        if not properties.get("ambiguous"):
            for topic in of_action[action]:
                ties[person, topic]["actions"].add(action)
    kinds = ["presented", "actions"]
    if attended:
        kinds.append("attended")
        items = _index(relationships(store, "HAS_ITEM", "Meeting", "AgendaItem", ()))
        for person, meeting, _ in relationships(store, "ATTENDED", "Person", "Meeting", ()):
            for item in items[meeting]:
                for topic in topics[item]:
                    ties[person, topic]["attended"].add(item)
    graph = nx.Graph()
    _add_nodes(graph, store, "Person", {person: {"bipartite": 0} for person, _ in ties})
    _add_nodes(graph, store, "Topic", {topic: {"bipartite": 1} for _, topic in ties})
    for (person, topic), found in sorted(ties.items()):
        counts = {kind: len(found[kind]) for kind in kinds}
        graph.add_edge(node_key("Person", person), node_key("Topic", topic), weight=sum(counts.values()), **counts)
    return graph


def bridges(store: Store) -> Any:
    """Boards that share people: an undirected ``networkx.Graph`` of boards.

    A person belongs to a board of which the graph calls them a member, or a meeting of which they attended or sent
    apologies to. An edge's
    ``weight`` is the number of people who belong to both, ``people`` their names; a node's ``people`` the number who
    belong.
    """
    import networkx as nx

    board_of = {meeting: board for board, meeting, _ in relationships(store, "HELD", "Board", "Meeting", ())}
    boards = _index(relationships(store, "MEMBER_OF", "Person", "Board", ()))
    for kind in ("ATTENDED", "SENT_APOLOGIES"):
        for person, meeting, _ in relationships(store, kind, "Person", "Meeting", ()):
            if meeting in board_of:
                boards[person].add(board_of[meeting])
    people: defaultdict[str, int] = defaultdict(int)
    shared: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for person, theirs in boards.items():
        for board in theirs:
            people[board] += 1
        for pair in combinations(sorted(theirs), 2):
            shared[pair].append(person)
    names = _names(store, "Person")
    graph = nx.Graph()
    _add_nodes(graph, store, "Board", {board: {"people": count} for board, count in people.items()})
    for (one, other), both in sorted(shared.items()):
        graph.add_edge(
            node_key("Board", one),
            node_key("Board", other),
            weight=len(both),
            people=sorted(names.get(person, person) for person in both),
        )
    return graph


PROJECTIONS: Mapping[str, Callable[[Store], Any]] = MappingProxyType(
    {
        "co-attendance": co_attendance,
        "topic-moves": topic_moves,
        "person-topic": person_topic,
        "bridges": bridges,
    }
)


def projection_named(name: str) -> Callable[[Store], Any]:
    """The projection of that name. Raises ``UsageError`` that lists the names."""
    try:
        return PROJECTIONS[name]
    except KeyError:
        raise UsageError(f"there is no projection {name!r}: choose from {', '.join(PROJECTIONS)}") from None


def _meetings(store: Store, board: str | None, since: date | None, until: date | None) -> set[str]:
    """The ids of the meetings of a board between two dates."""
    if board is None:
        chosen = set(ids(store, "Meeting"))
    else:
        found = [
            str(properties["id"])
            for properties in nodes(store, "Board", ("name", "aliases"))
            if _is_called(properties, board)
        ]
        if not found:
            raise UsageError(f"there is no board {board!r} in the graph")
        chosen = {meeting for _, meeting, _ in relationships(store, "HELD", "Board", "Meeting", (), tails=found)}
    if since is None and until is None:
        return chosen
    dates = {str(found["id"]): found.get("date") for found in nodes(store, "Meeting", ("date",))}
    return {
        meeting
        for meeting in chosen
        if isinstance(day := dates.get(meeting), date)
        and (since is None or since <= day)
        and (until is None or day <= until)
    }


class _Step(NamedTuple):
    """A meeting at which a topic was discussed; steps sort as they followed each other."""

    day: date
    untimed: bool
    began: str
    board_name: str
    meeting: str
    board: str


def _steps(store: Store) -> dict[str, list[_Step]]:
    """The meetings that discussed each topic, in their order."""
    names = _names(store, "Board")
    board_of = {meeting: board for board, meeting, _ in relationships(store, "HELD", "Board", "Meeting", ())}
    step_of: dict[str, _Step] = {}
    for found in nodes(store, "Meeting", ("date", "start_time")):
        meeting, day, began = str(found["id"]), found.get("date"), found.get("start_time")
        if meeting in board_of and isinstance(day, date):
            board = board_of[meeting]
            step_of[meeting] = _Step(day, began is None, str(began or ""), names.get(board, board), meeting, board)
    meeting_of = {item: meeting for meeting, item, _ in relationships(store, "HAS_ITEM", "Meeting", "AgendaItem", ())}
    steps: defaultdict[str, set[_Step]] = defaultdict(set)
    for item, topic, _ in relationships(store, "DISCUSSES", "AgendaItem", "Topic", ()):
        if step := step_of.get(meeting_of.get(item, "")):
            steps[topic].add(step)
    return {topic: sorted(found) for topic, found in steps.items()}


def _index(related: Iterable[Related]) -> defaultdict[str, set[str]]:
    """The heads of each tail."""
    heads: defaultdict[str, set[str]] = defaultdict(set)
    for tail, found in groupby(related, key=lambda one: one.tail):
        heads[tail].update(one.head for one in found)
    return heads


def _names(store: Store, label: str) -> dict[str, str]:
    return {str(found["id"]): str(found.get("name")) for found in nodes(store, label, ("name",))}


def _add_nodes(graph: Any, store: Store, label: str, figures: Mapping[str, Mapping[str, int]]) -> None:
    names = _names(store, label)
    for id_ in sorted(figures):
        graph.add_node(node_key(label, id_), label=label, id=id_, name=names.get(id_, id_), **figures[id_])


def _is_called(properties: Mapping[str, object], name: str) -> bool:
    aliases = properties.get("aliases")
    names = [properties.get("name"), *(aliases if isinstance(aliases, list) else [])]
    return name == properties["id"] or name.lower() in (str(one).lower() for one in names)
