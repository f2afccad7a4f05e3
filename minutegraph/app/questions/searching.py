"""Search every loaded text: by words, or by all spellings of a topic."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from graph.errors import StoreError, UsageError
from graph.store import Store, Table
from minutegraph.app.questions.addresses import original_link, permalink
from minutegraph.app.questions.asking import Day, the_days
from minutegraph.app.questions.fitting import Named
from minutegraph.app.questions.names import chosen, chosen_topic, the_one
from minutegraph.fulltext import Filters, Found, Hit, IndexState, SearchIndex, current
from minutegraph.fulltext import search as search_index
from minutegraph.fulltext.words import Wanted, spellings_wanted, wanted_of

COLUMNS = (
    "date", "board", "number", "heading", "kind", "words", "document", "page", "start", "end", "link", "address",
    "board_id", "meeting_id",
)  # fmt: skip
_OF_PERSON = """
MATCH (p:Person {id: $person})-[:PRESENTED|DECLARED_INTEREST]->(i:AgendaItem) RETURN DISTINCT i.id AS id
UNION MATCH (p:Person {id: $person})<-[:MENTIONS]-(i:AgendaItem) RETURN DISTINCT i.id AS id
UNION MATCH (p:Person {id: $person})-[:MOVED|SECONDED|VOTED]->(:Decision)<-[:RESULTED_IN]-(i:AgendaItem)
RETURN DISTINCT i.id AS id
UNION MATCH (p:Person {id: $person})<-[:ASSIGNED_TO]-(:Action)<-[:RAISED]-(i:AgendaItem) RETURN DISTINCT i.id AS id
"""
_PLACES = """
MATCH (p:Person {id: $person})-[x:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]->(:Meeting)
RETURN x.source AS document, x.start AS start, x.`end` AS until
"""


@dataclass(frozen=True)
class SearchResult:
    """What was found, what was looked for, and ``warnings`` about the index.

    ``topics`` are the topics of which a spelling was asked for, by id and name; ``asked`` tells the words and filters,
    each in a few words.
    """

    found: Found
    wanted: Wanted
    state: IndexState
    topics: tuple[tuple[str, str], ...] = ()
    asked: tuple[str, ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        """Lines for the user."""
        return (self.state.warning,) if self.state.warning else ()

    @property
    def nothing(self) -> str:
        """What was looked for in vain and in what; empty where something was found."""
        if self.found.total:
            return ""
        return f"no sentence holds {'; '.join((*self.asked, self.state.searched))}"


def search(
    store: Store,
    words: str,
    *,
    topic: bool = False,
    board: str | None = None,
    since: Day | None = None,
    until: Day | None = None,
    kind: str | None = None,
    person: str | None = None,
    limit: int = 20,
    offset: int = 0,
    newest: bool = False,
    grouped: bool = True,
) -> SearchResult:
    """Look for words in every loaded text (``minutegraph.fulltext.words`` says how they are written).

    With ``topic`` the words are the name of a topic, all spellings of which are looked for. ``board`` and ``person``
    are any of their names; of a person count the items that they take part in, and where lists of attendance name them.
    The best come first or, with ``newest``, those of the latest meetings. ``grouped`` also counts them by board, year
    and kind, which takes a while where there are tens of thousands. Raises ``UsageError`` for what cannot be
    understood, ``StoreUnavailable`` without a graph or an index.
    """
    with current(store) as (index, state):
        wanted = _topic_wanted(index, words) if topic else wanted_of(words)
        meant = None if board is None else chosen(_known(index, "Board"), "board", board)
        who = None if person is None else the_one(store, ("Person",), person)
        first, last = the_days(since, until)
        filters = Filters(
            None if meant is None else (meant.id,),
            first,
            last,
            kind,
            *_of_person(store, None if who is None else who.id),
        )
        asked = {
            "board": meant and meant.name, "since": first and _day(first), "until": last and _day(last), "kind": kind,
            "person": who and who.name,
        }  # fmt: skip
        told = (
            f"a spelling of {words}" if topic else words,
            *(f"{name} {value}" for name, value in asked.items() if value),
        )
        found = search_index(index, wanted, filters, limit=limit, offset=offset, newest=newest, grouped=grouped)
        return SearchResult(found, wanted, state, _topics(index, words), told)


def count_of(store: Store, words: str) -> int:
    """In how many sentences the words stand; 0 where they cannot be looked for."""
    try:
        return search(store, words, limit=1, grouped=False).found.total
    except (UsageError, StoreError):
        return 0


def rows_of(result: SearchResult) -> Table:
    """The hits as rows for programs; ``words`` have ``**`` around what was looked for."""
    found = result.found
    rows = tuple(row_of(hit) for hit in found.hits)
    return Table(COLUMNS, rows, result.warnings, truncated=found.total > len(found.hits))


def row_of(hit: Hit) -> tuple[int | str | date | None, ...]:
    """One hit as a row."""
    return (
        hit.day, hit.board, hit.number, hit.heading, ", ".join(hit.kinds), hit.marked("**", "**"), hit.name,
        hit.page, hit.start, hit.end, original_link(hit.uri, hit.format, hit.page, hit.words),
        permalink(hit.meeting, hit.position, hit.fact), hit.board_id, hit.meeting,
    )  # fmt: skip


def _topic_wanted(index: SearchIndex, words: str) -> Wanted:
    return spellings_wanted(chosen_topic(_known(index, "Topic"), words).names)


def _topics(index: SearchIndex, words: str) -> tuple[tuple[str, str], ...]:
    name = " ".join(words.strip('" ').casefold().split())
    rows = index.rows(
        "SELECT DISTINCT node, name FROM spelling WHERE label = 'Topic' AND (spelling = ? OR node = ?)", (name, name)
    )
    return tuple((str(node), str(called)) for node, called in rows)


def _known(index: SearchIndex, label: str) -> list[Named]:
    """The boards or topics of the graph, as the index knows them: so that the graph need not be opened."""
    names: dict[tuple[str, str], list[str]] = {}
    for node, name, spelling in index.rows(
        "SELECT node, name, spelling FROM spelling WHERE label = ? ORDER BY rowid", (label,)
    ):
        names.setdefault((str(node), str(name)), []).append(str(spelling))
    loaded = {str(board) for (board,) in index.rows("SELECT DISTINCT board FROM meeting WHERE board NOT NULL")}
    return [
        Named(label, node, name, tuple(spellings), label != "Board" or node in loaded)
        for (node, name), spellings in names.items()
    ]


def _day(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def _of_person(store: Store, person: str | None) -> tuple[tuple[str, ...] | None, tuple[tuple[str, int, int], ...]]:
    if person is None:
        return None, ()
    meant = {"person": person}
    items = tuple(sorted(str(row["id"]) for row in store.read(_OF_PERSON, meant)))
    places = tuple(
        (str(row["document"]), int(str(row["start"])), int(str(row["until"])))
        for row in store.read(_PLACES, meant)
        if row["start"] is not None and row["until"] is not None
    )
    return items, places
