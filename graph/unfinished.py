"""What an interrupted command left, and how the next one goes on with it.

Whatever is killed leaves whole documents, and *pending* nodes that ``graph.consolidation`` has not folded yet: any next
command that writes folds them. A command that could not be told apart from a wrong one when it is called again, such as
taking out documents that are gone by then, notes before it begins what it is about, and forgets that when all is done.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from graph.errors import StoreUnavailable
from graph.schema.names import SHARED
from graph.schema.records import UNFINISHED
from graph.store import Store

_FIND = f"MATCH (u:{UNFINISHED}) WHERE u.id = $id RETURN u.text AS text"
_COMMANDS = f"MATCH (u:{UNFINISHED}) RETURN u.name AS name ORDER BY name"
_FORGET = f"MATCH (u:{UNFINISHED}) DELETE u"
_NOTE = f"MERGE (u:{UNFINISHED} {{id: $id}}) SET u.name = $name, u.text = $text"


def pending(store: Store) -> int:
    """How many nodes wait for being folded: more than none where a command was interrupted, or is still running.

    Raises ``StoreUnavailable`` where there is no graph.
    """
    queries = (f"MATCH (n:{label}) WHERE n.pending = true RETURN count(n) AS n" for label in SHARED)
    return sum(int(str(store.read(query).rows[0][0])) for query in queries)


def interrupted_commands(store: Store) -> tuple[str, ...]:
    """The commands that noted what they were about, and did not come to their end."""
    return tuple(str(row["name"]) for row in store.read(_COMMANDS))


def complete(store: Store) -> int:
    """Settle what an interrupted command left; returns how many nodes were pending, also where there is no graph yet.

    Raises ``StoreError`` where the store cannot be written, such as ``StoreLocked``.
    """
    try:
        left = pending(store)
    except StoreUnavailable:
        return 0
    if left:
        from graph.consolidation import consolidate  # with all of linking and identity: only where something is left

        store.prepare()
        consolidate(store)
        store.checkpoint()
    return left


def plan_of(store: Store, command: str, arguments: Sequence[object]) -> object:
    """What the same command noted when it was interrupted; None where it was not."""
    for row in store.read(_FIND, {"id": _key(command, arguments)}):
        return json.loads(str(row["text"]))
    return None


def note(store: Store, command: str, arguments: Sequence[object], plan: object) -> None:
    """Note what a command is about: ``plan`` is what JSON can hold. ``forget`` is for when it has come to its end."""
    store.prepare()
    values = {"id": _key(command, arguments), "name": command, "text": json.dumps(plan, ensure_ascii=False)}
    store.write(lambda transaction: transaction.run(_NOTE, values))


@contextmanager
def noted(store: Store, command: str, arguments: Sequence[object], plan: object) -> Iterator[None]:
    """Note what a command is about while it works. When it comes to its end, notes are forgotten, older ones too.

    The graph is consolidated and kept then.
    """
    from graph.consolidation import consolidate

    note(store, command, arguments, plan)
    yield
    consolidate(store)
    forget(store)
    store.checkpoint()


def forget(store: Store) -> None:
    """Forget what interrupted commands were about: the graph has gone on since."""
    if interrupted_commands(store):
        store.write(lambda transaction: transaction.run(_FORGET))


def _key(command: str, arguments: Sequence[object]) -> str:
    return json.dumps([command, *map(str, arguments)], ensure_ascii=False)
