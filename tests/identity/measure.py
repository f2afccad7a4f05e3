"""``python -m tests.identity.measure --seed 1 2 3``: how well people, organisations and boards are told apart.

Fictional minutes whose truth is known (``made_people``, ``made_minutes``) are read and loaded as a user loads them;
then each name that was printed is asked which node it landed on.

Pairwise: of two names that the graph holds to be one, how many are (precision); of two that are one, how many the
graph holds to be one (recall). B-cubed (A. Bagga and B. Baldwin, 1998): the same for each name, then their mean.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from graph.consolidation import consolidate
from graph.identity.index import register
from graph.schema import Ref
from graph.store import Store
from graph.stores import open_store
from graph.writing import replace
from loaders.document import Document
from loaders.pipeline import extract
from tests.identity.world.minutes import write_world
from tests.identity.world.people import World, make_world
from tests.identity.world.text import Mention, Text

_PEOPLE = """
MATCH (p:Person)-[x]-(o) WHERE type(x) IN $kinds AND x.source = $document
RETURN p.id AS person, x.start AS start, x.`end` AS until, x.as_written AS printed, type(x) AS kind
"""


@dataclass(frozen=True)
class Found:
    """A name with what it truly is, and what the graph makes of it; ``at`` says where (document, board, council)."""

    truth: Hashable
    held: str
    printed: str
    at: tuple[str, str, str] = ("", "", "")


@dataclass(frozen=True)
class Figures:
    """Pairs and B-cubed, of names that the reader found."""

    names: int
    precision: float
    recall: float
    b_precision: float
    b_recall: float
    false_pairs: int
    missed_pairs: int

    def __str__(self) -> str:
        return (
            f"{self.names:6} names  pairwise {self.precision:.4f} {self.recall:.4f}  "
            f"B-cubed {self.b_precision:.4f} {self.b_recall:.4f}  "
            f"false pairs {self.false_pairs}, missed {self.missed_pairs}"
        )


@dataclass(frozen=True)
class Measured:
    """What one made world gave; ``unread`` are the names that the reader missed or misread."""

    people: tuple[Found, ...]
    organisations: tuple[Found, ...]
    boards: tuple[Found, ...]
    unread: tuple[tuple[str, Mention], ...]


def figures(found: Sequence[Found]) -> Figures:
    """Compare what the graph holds with the truth."""
    both = Counter((one.truth, one.held) for one in found)
    truths, held = Counter(one.truth for one in found), Counter(one.held for one in found)
    right, said, true = (sum(n * (n - 1) // 2 for n in counts.values()) for counts in (both, held, truths))
    size = max(len(found), 1)
    return Figures(
        len(found),
        right / said if said else 1.0,
        right / true if true else 1.0,
        sum(n * n / held[of] for (_, of), n in both.items()) / size,
        sum(n * n / truths[truth] for (truth, _), n in both.items()) / size,
        said - right,
        true - right,
    )


def measure(store: Store, world: World, texts: Iterable[Text]) -> Measured:
    """Load the texts into the empty store, and see what became of each name."""
    council = {panel.id: panel.council.id for panel in world.panels}
    documents = [(text, document_of(text)) for text in texts]
    for _, document in documents:
        replace(store, extract(document).rows)
    consolidate(store)
    people: list[Found] = []
    organisations: list[Found] = []
    boards: list[Found] = []
    unread: list[tuple[str, Mention]] = []
    for text, document in documents:
        at = (text.name, text.panel, council[text.panel])
        for mention, person in _people(store, text, document):
            if person is None:
                unread.append((text.name, mention))
            else:
                people.append(Found(mention.human, person, mention.printed, at))
        organisations += _organisations(store, text, document, at)
        boards.append(Found(text.panel, _board(store, document), text.text.split("\n")[0], at))
    return Measured(tuple(people), tuple(organisations), tuple(boards), tuple(unread))


def measured(seed: int, *, meetings: int = 7) -> Measured:
    """Make a world, and measure it in a store of its own."""
    world = make_world(seed)
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(folder)
        store.prepare()
        try:
            return measure(store, world, write_world(world, seed, meetings=meetings))
        finally:
            store.close()


def document_of(text: Text) -> Document:
    """The text as a file that was read."""
    digest = sha256(text.text.encode()).hexdigest()
    return Document(uri=text.name, name=text.name, format="text", text=text.text, sha256=digest)


def _people(store: Store, text: Text, document: Document) -> Iterator[tuple[Mention, str | None]]:
    """The person on whom each name landed; None where the reader found no name there, or another one, or two."""
    kinds = ["ATTENDED", "SENT_APOLOGIES", "ABSENT_FROM", "PRESENTED", "ASSIGNED_TO"]
    rows = store.read(_PEOPLE, {"document": document.id, "kinds": kinds}).dicts()
    by_place: defaultdict[bool, list[dict[str, object]]] = defaultdict(list)
    for row in rows:
        by_place[row["kind"] in kinds[:3]].append(dict(row))
    for mention in text.mentions:
        here = {
            str(row["person"])
            for row in by_place[mention.where == "list"]
            if int(str(row["start"])) < mention.end
            and int(str(row["until"])) > mention.start
            and str(row["printed"]).casefold() == mention.printed.casefold()
        }
        yield mention, here.pop() if len(here) == 1 else None


def _organisations(store: Store, text: Text, document: Document, at: tuple[str, str, str]) -> Iterator[Found]:
    rows = store.read(
        "MATCH (:Person)-[x]->(:Meeting) WHERE x.source = $document AND x.organisation_id IS NOT NULL "
        "RETURN x.start AS start, x.`end` AS until, x.organisation AS printed, x.organisation_id AS key",
        {"document": document.id},
    ).dicts()
    refs = [Ref("Organisation", str(row["key"])) for row in rows]
    known = store.write(lambda transaction: register.current_refs(transaction, refs))
    for named in text.bodies:
        for row, ref in zip(rows, refs, strict=True):
            if row["printed"] == named.printed and abs(int(str(row["start"])) - named.start) < 120:
                if _nearest(text, named.start, int(str(row["start"]))):
                    yield Found(named.body, known.get(ref, ref).id, named.printed, at)
                    break


def _nearest(text: Text, body: int, person: int) -> bool:
    """Whether the name that begins at ``person`` is the last one before the organisation at ``body``."""
    before = [mention.start for mention in text.mentions if mention.start <= body]
    return bool(before) and before[-1] - 12 <= person <= before[-1]


def _board(store: Store, document: Document) -> str:
    found = store.read(
        "MATCH (b:Board)-[:HELD]->(:Meeting)-[:RECORDED_IN]->(:Document {id: $document}) RETURN b.id AS id",
        {"document": document.id},
    ).rows
    return str(found[0][0]) if found else f"none {document.id}"


def main() -> None:
    """Print the figures for each seed."""
    parser = argparse.ArgumentParser(prog="python -m tests.identity.measure", description=__doc__)
    parser.add_argument("--seed", type=int, nargs="+", default=[1])
    parser.add_argument("--meetings", type=int, default=7)
    parser.add_argument("--show", type=int, default=0, help="print so many false merges and misses of each kind")
    given = parser.parse_args()
    for seed in given.seed:
        result = measured(seed, meetings=given.meetings)
        humans = len({one.truth for one in result.people})
        print(f"seed {seed}: {humans} people, {len(result.boards)} meetings, {len(result.unread)} names not read")
        for what in ("people", "organisations", "boards"):
            print(f"  {what:14}{figures(getattr(result, what))}")
        for what in ("people", "organisations", "boards"):
            for line in _faults(getattr(result, what))[: given.show]:
                print(f"    {line}")
        for name, mention in result.unread[: given.show]:
            print(f"    not read: {name} {mention.printed} ({mention.where})")


def _faults(found: Sequence[Found]) -> list[str]:
    """Those who were taken for one, and those who were taken for several, the largest first."""
    by_held: defaultdict[str, Counter[str]] = defaultdict(Counter)
    by_truth: defaultdict[Hashable, Counter[str]] = defaultdict(Counter)
    forms: defaultdict[tuple[Hashable, str], Counter[str]] = defaultdict(Counter)
    for one in found:
        by_held[one.held][str(one.truth)] += 1
        by_truth[one.truth][one.held] += 1
        forms[one.truth, one.held][one.printed] += 1
    lines = [f"FALSE {held}: {dict(counts)}" for held, counts in by_held.items() if len(counts) > 1]
    missed = [(truth, counts) for truth, counts in by_truth.items() if len(counts) > 1]
    missed.sort(key=lambda one: -(sum(one[1].values()) ** 2 - sum(n * n for n in one[1].values())))
    for truth, counts in missed:
        lines.append(f"MISS {truth}:")
        lines += [f"     {n:3} {held}  {dict(forms[truth, held])}" for held, n in counts.most_common()]
    return lines


if __name__ == "__main__":
    main()
