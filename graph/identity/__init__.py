"""Who is who and what is what: which names in the documents are one person, one organisation, one board.

A document alone gives everybody a *key*; all keys that are one share a node. Which are one follows from the evidence of
all documents (``evidence``, ``weighing``, ``people``, ``bodies``) and from people's decisions (``decisions``) by pure
functions; so the same documents and decisions give the same graph in any order of loading. The register keeps each
key's evidence, so that a new document costs the keys that it is compared with, not the whole graph.

Boards come first, then organisations, then people: who sits on a board is evidence of who somebody is.
"""

from __future__ import annotations

from collections.abc import Sequence

from graph.identity.clustering import cluster
from graph.identity.index import register
from graph.identity.index.index_update import update_index
from graph.identity.moving import Move, move
from graph.identity.suggestions import suggest
from graph.schema import Node, Person
from graph.store import Transaction

__all__ = ["identify"]


def identify(transaction: Transaction, label: type[Node], ids: Sequence[str]) -> list[Move]:
    """Decide anew whose the keys on the nodes with the ``ids`` are, and move their facts there.

    The nodes that gain or lose a key become pending; they are to be folded afterwards. Returns what was moved.
    """
    register.lock(transaction)
    touched = update_index(transaction, label, ids)
    outcome = cluster(transaction, label, touched, register.decisions(transaction))
    register.write(transaction, label.label(), outcome.changed)
    move(transaction, label, outcome.moves)
    if label is Person:
        suggest(transaction, outcome)
    return outcome.moves
